<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>Sobre o Evidence Organizer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.</source>
   <translation>Prazos, quadros-chave, comparações e um dossiê, tudo no seu próprio computador. Não contém código de rede.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
   <translation>Software livre sob a GNU General Public License, versão 3 ou posterior, sem qualquer garantia.</translation>
  </message>
  <message>
   <source>Made with {list}</source>
   <translation>Feito com {list}</translation>
  </message>
  <message>
   <source>The rules shown are a reading of public guides, each with its source. They are no legal advice, and the marketplace decides.</source>
   <translation>As regras mostradas são uma interpretação de guias públicos, cada uma com sua fonte. Não são aconselhamento jurídico; quem decide é a plataforma.</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>Versão {number}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>Sobre o Evidence Organizer</translation>
  </message>
  <message>
   <source>Add deadlines of all orders to calendar…</source>
   <translation>Adicionar prazos de todos os pedidos ao calendário…</translation>
  </message>
  <message>
   <source>Add deadlines to calendar…</source>
   <translation>Adicionar prazos ao calendário…</translation>
  </message>
  <message>
   <source>Add evidence…</source>
   <translation>Adicionar provas…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Adicionar arquivos…</translation>
  </message>
  <message>
   <source>Archive this order…</source>
   <translation>Arquivar este pedido…</translation>
  </message>
  <message>
   <source>Back up the library…</source>
   <translation>Fazer cópia de segurança da biblioteca…</translation>
  </message>
  <message>
   <source>Check every file</source>
   <translation>Verificar cada arquivo</translation>
  </message>
  <message>
   <source>Copy order number</source>
   <translation>Copiar número do pedido</translation>
  </message>
  <message>
   <source>Dark theme</source>
   <translation>Tema escuro</translation>
  </message>
  <message>
   <source>Find or do anything…</source>
   <translation>Procurar ou fazer algo…</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Ajuda desta página</translation>
  </message>
  <message>
   <source>How to film</source>
   <translation>Como filmar</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tarefas</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto maior</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licenças</translation>
  </message>
  <message>
   <source>Light theme</source>
   <translation>Tema claro</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Registrar um passo…</translation>
  </message>
  <message>
   <source>Move order to trash</source>
   <translation>Mover pedido para a lixeira</translation>
  </message>
  <message>
   <source>New order…</source>
   <translation>Novo pedido…</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Próximo pedido</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Abrir outra biblioteca…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Abrir o caso de exemplo</translation>
  </message>
  <message>
   <source>Order facts…</source>
   <translation>Dados do pedido…</translation>
  </message>
  <message>
   <source>Paste as evidence</source>
   <translation>Colar como prova</translation>
  </message>
  <message>
   <source>Paste into a new order</source>
   <translation>Colar em um novo pedido</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Preferências…</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Pedido anterior</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Restore an order…</source>
   <translation>Restaurar um pedido…</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Procurar pedidos</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto menor</translation>
  </message>
  <message>
   <source>System theme</source>
   <translation>Tema do sistema</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Tour pela janela</translation>
  </message>
  <message>
   <source>Trash…</source>
   <translation>Lixeira…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>Ended</source>
   <translation>Encerrado</translation>
  </message>
  <message>
   <source>Enter the delivery date or the end of protection</source>
   <translation>Informe a data de entrega ou o fim da proteção</translation>
  </message>
  <message>
   <source>Last full day: {day}</source>
   <translation>Último dia completo: {day}</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Próximo passo</translation>
  </message>
  <message>
   <source>No date to watch yet</source>
   <translation>Ainda não há data a acompanhar</translation>
  </message>
  <message>
   <source>Time is up</source>
   <translation>Prazo esgotado</translation>
  </message>
  <message>
   <source>Time left: {what}</source>
   <translation>Tempo restante: {what}</translation>
  </message>
  <message>
   <source>Until: {day}</source>
   <translation>Até: {day}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation>Fechar esta mensagem</translation>
  </message>
 </context>
 <context>
  <name>CalendarPopover</name>
  <message>
   <source>Days</source>
   <translation>Dias</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Mês anterior</translation>
  </message>
  <message>
   <source>Next month</source>
   <translation>Próximo mês</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Add evidence…</source>
   <translation>Adicionar provas…</translation>
  </message>
  <message>
   <source>More about this order</source>
   <translation>Mais sobre este pedido</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Pedido {number}</translation>
  </message>
  <message>
   <source>delivered {day}</source>
   <translation>entregue {day}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>vencido</translation>
  </message>
  <message>
   <source>{rule}, until {day}</source>
   <translation>{rule}, até {day}</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>Fine</source>
   <translation>Em ordem</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bom saber</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Confira isto</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Pare</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Provas</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Falta:</translation>
  </message>
  <message>
   <source>Ready:</source>
   <translation>Pronto:</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Weak:</source>
   <translation>Fraco:</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escrever</translation>
  </message>
  <message>
   <source>{done} of {total} ready</source>
   <translation>{done} de {total} prontas</translation>
  </message>
 </context>
 <context>
  <name>ClipDialog</name>
  <message>
   <source>As it is, nothing is encoded anew</source>
   <translation>Como está, nada é recodificado</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>No máximo {n} MB</translation>
  </message>
  <message>
   <source>Clip for upload</source>
   <translation>Trecho para envio</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Save clip…</source>
   <translation>Salvar trecho…</translation>
  </message>
  <message>
   <source>Seconds of the video, like 12.5</source>
   <translation>Segundos do vídeo, ex.: 12,5</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>The original stays as it is.</source>
   <translation>O original fica como está.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Até</translation>
  </message>
  <message>
   <source>Videos (*.mp4)</source>
   <translation>Vídeos (*.mp4)</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>escolha um fim posterior</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>o fim do trecho deve vir depois do início</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>não é um tempo em segundos</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>escreva assim: 12,5</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands and orders</source>
   <translation>Comandos e pedidos</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Procurar ou fazer algo</translation>
  </message>
  <message>
   <source>No command and no order has that name.</source>
   <translation>Nenhum comando ou pedido tem esse nome.</translation>
  </message>
  <message>
   <source>Type a command, or an order’s name or number</source>
   <translation>Digite um comando, ou o nome ou número de um pedido</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n falhou</numerusform>
    <numerusform>%n falharam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tarefa em andamento</numerusform>
    <numerusform>%n tarefas em andamento</numerusform>
   </translation>
  </message>
  <message>
   <source>Add deadlines to calendar</source>
   <translation>Adicionar prazos ao calendário</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Calendário (*.ics)</translation>
  </message>
  <message>
   <source>Calendar file saved, with reminders 7 days, 3 days, 1 day and 24 hours before</source>
   <translation>Arquivo de calendário salvo, com lembretes 7 dias, 3 dias, 1 dia e 24 horas antes</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Criando o caso de exemplo</translation>
  </message>
  <message>
   <source>Making the sample case, with its video. It opens when it is ready.</source>
   <translation>Criando o caso de exemplo, com o vídeo. Ele abre quando estiver pronto.</translation>
  </message>
  <message>
   <source>Open another library</source>
   <translation>Abrir outra biblioteca</translation>
  </message>
  <message>
   <source>Order moved to trash</source>
   <translation>Pedido movido para a lixeira</translation>
  </message>
  <message>
   <source>Order number copied</source>
   <translation>Número do pedido copiado</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>O que fazer</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>prazos</translation>
  </message>
 </context>
 <context>
  <name>ContinuityDialog</name>
  <message>
   <source>Another scene</source>
   <translation>Outra cena</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made with care can escape this, and a fast movement can look like one: watch the places named.</source>
   <translation>Cada quadro de {name} foi comparado com os vizinhos: {count} quadros em {length}. Procurou-se por: saltos da imagem, lacunas nas marcas de tempo, trechos parados ou pretos, listas de edição e vestígios de programas de edição. Um corte cuidadoso pode escapar, e um movimento rápido pode parecer um: veja os lugares indicados.</translation>
  </message>
  <message>
   <source>Jump of the picture</source>
   <translation>Salto da imagem</translation>
  </message>
  <message>
   <source>No frames</source>
   <translation>Sem quadros</translation>
  </message>
  <message>
   <source>Nothing stood out.</source>
   <translation>Nada chamou a atenção.</translation>
  </message>
  <message>
   <source>Observations</source>
   <translation>Observações</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>O que foi verificado</translation>
  </message>
  <message>
   <source>confidence {percent}</source>
   <translation>confiança {percent}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation>Copiar relatório</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo deu errado</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>O programa cometeu um erro</translation>
  </message>
  <message>
   <source>Your evidence is safe: every change is saved at once, originals are never changed. Nothing was sent. Copy the report if you want to tell the makers.</source>
   <translation>Suas provas estão seguras: cada mudança é salva na hora e os originais nunca são alterados. Nada foi enviado. Copie o relatório se quiser contar aos autores.</translation>
  </message>
 </context>
 <context>
  <name>DayEdit</name>
  <message>
   <source>Calendar: {field}</source>
   <translation>Calendário: {field}</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Escolher um dia</translation>
  </message>
 </context>
 <context>
  <name>DeadlineLine</name>
  <message>
   <source>Deadlines, drawn to scale</source>
   <translation>Prazos, desenhados em escala</translation>
  </message>
  <message>
   <source>now, {day} {time}</source>
   <translation>agora, {day} {time}</translation>
  </message>
 </context>
 <context>
  <name>DifferencesModel</name>
  <message>
   <source>Listing says</source>
   <translation>O anúncio diz</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebido</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>O que difere</translation>
  </message>
 </context>
 <context>
  <name>DifferencesTable</name>
  <message>
   <source>Differences</source>
   <translation>Diferenças</translation>
  </message>
 </context>
 <context>
  <name>DossierPage</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n página</numerusform>
    <numerusform>%n páginas</numerusform>
   </translation>
  </message>
  <message>
   <source>As wide as the view</source>
   <translation>Na largura da vista</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dossiê</translation>
  </message>
  <message>
   <source>Exhibits on this page</source>
   <translation>Anexos desta página</translation>
  </message>
  <message>
   <source>Export the dossier</source>
   <translation>Exportar o dossiê</translation>
  </message>
  <message>
   <source>Go to {exhibit}</source>
   <translation>Ir para {exhibit}</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Maior</translation>
  </message>
  <message>
   <source>Making the dossier</source>
   <translation>Criando o dossiê</translation>
  </message>
  <message>
   <source>Making the packet</source>
   <translation>Criando o pacote</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Próxima página</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Desatualizado</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Página {page} de {count}</translation>
  </message>
  <message>
   <source>Preview is up to date</source>
   <translation>Prévia atualizada</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Menor</translation>
  </message>
  <message>
   <source>The dossier can't be shown.
{reason}</source>
   <translation>Não é possível mostrar o dossiê.
{reason}</translation>
  </message>
  <message>
   <source>The dossier is being made…</source>
   <translation>O dossiê está sendo criado…</translation>
  </message>
  <message>
   <source>Updating…</source>
   <translation>Atualizando…</translation>
  </message>
  <message numerus="yes">
   <source>in %n part(s)</source>
   <translation>
    <numerusform>em %n parte</numerusform>
    <numerusform>em %n partes</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation>{file} está pronto</translation>
  </message>
  <message>
   <source>{size} at most</source>
   <translation>no máximo {size}</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <source>Add to this order</source>
   <translation>Adicionar a este pedido</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Choose files…</source>
   <translation>Escolher arquivos…</translation>
  </message>
  <message>
   <source>Drop videos, photos or screenshots anywhere</source>
   <translation>Solte vídeos, fotos ou capturas de tela em qualquer lugar</translation>
  </message>
  <message>
   <source>or paste a screenshot with</source>
   <translation>ou cole uma captura de tela com</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Agora</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Abertura filmada</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>adicionada {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>por sua conta, contra o conselho</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ainda {time}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceBar</name>
  <message>
   <source>All kinds</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Best first</source>
   <translation>Mais fortes</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>By number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>By time taken</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Procurar nestas provas</translation>
  </message>
  <message>
   <source>Kinds shown</source>
   <translation>Tipos mostrados</translation>
  </message>
  <message>
   <source>Name, number, barcode, day</source>
   <translation>Nome, número, código de barras, dia</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Recentes</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>Nada encontrado.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar tudo</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDeeds</name>
  <message numerus="yes">
   <source>%n piece(s) of evidence moved to the trash</source>
   <translation>
    <numerusform>%n prova movida para a lixeira</numerusform>
    <numerusform>%n provas movidas para a lixeira</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a screenshot of the listing and a picture of what came, then compare.</source>
   <translation>Adicione uma captura do anúncio e uma imagem do que chegou, depois compare.</translation>
  </message>
  <message>
   <source>Clip of {name}</source>
   <translation>Trecho de {name}</translation>
  </message>
  <message>
   <source>Frame {time} kept</source>
   <translation>Quadro {time} guardado</translation>
  </message>
  <message>
   <source>Keeping frame {time}</source>
   <translation>Guardando o quadro {time}</translation>
  </message>
  <message>
   <source>Key frame removed</source>
   <translation>Quadro-chave removido</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Abrindo {name}</translation>
  </message>
  <message>
   <source>That does not fit this kind of file.</source>
   <translation>Isso não serve para este tipo de arquivo.</translation>
  </message>
  <message numerus="yes">
   <source>with %n comparison(s)</source>
   <translation>
    <numerusform>com %n comparação</numerusform>
    <numerusform>com %n comparações</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>with %n key frame(s)</source>
   <translation>
    <numerusform>com %n quadro-chave</numerusform>
    <numerusform>com %n quadros-chave</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} saved: {from_s} s to {to_s} s, {size}</source>
   <translation>{name} salvo: de {from_s} s a {to_s} s, {size}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDetail</name>
  <message>
   <source>A document without a picture.</source>
   <translation>Um documento sem imagem.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Legenda</translation>
  </message>
  <message>
   <source>Facts and what does not fit (I)</source>
   <translation>Dados e contradições (I)</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Tela cheia</translation>
  </message>
  <message>
   <source>Full screen (F)</source>
   <translation>Tela cheia (F)</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informações</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mais</translation>
  </message>
  <message>
   <source>Open with its program</source>
   <translation>Abrir com o programa padrão</translation>
  </message>
  <message>
   <source>Rate as strongest: shown first, and first choice for page 1 (S)</source>
   <translation>Marcar como a mais forte: mostrada primeiro e primeira opção para a página 1 (S)</translation>
  </message>
  <message>
   <source>Strongest</source>
   <translation>Mais forte</translation>
  </message>
 </context>
 <context>
  <name>EvidenceEmpty</name>
  <message>
   <source>Choose files…</source>
   <translation>Escolher arquivos…</translation>
  </message>
  <message>
   <source>Drop videos, photos and screenshots anywhere in this window, or whole folders.</source>
   <translation>Solte vídeos, fotos e capturas de tela em qualquer lugar desta janela, ou pastas inteiras.</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Colar uma captura de tela</translation>
  </message>
  <message>
   <source>The flaw close up, and the item beside its shipping label.</source>
   <translation>O defeito de perto, e o item ao lado da etiqueta de envio.</translation>
  </message>
  <message>
   <source>The listing as it was when you bought, and your messages with the seller.</source>
   <translation>O anúncio como estava na compra, e suas mensagens com o vendedor.</translation>
  </message>
  <message>
   <source>The unboxing in one take: closed parcel, label, contents, flaw.</source>
   <translation>A abertura em uma só tomada: encomenda fechada, etiqueta, conteúdo, defeito.</translation>
  </message>
  <message>
   <source>What shows that something is wrong?</source>
   <translation>O que mostra que algo está errado?</translation>
  </message>
  <message>
   <source>Your files are copied, never changed, and stay on this computer.</source>
   <translation>Seus arquivos são copiados, nunca alterados, e ficam neste computador.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceGrid</name>
  <message>
   <source>Evidence</source>
   <translation>Provas</translation>
  </message>
 </context>
 <context>
  <name>EvidenceMenus</name>
  <message>
   <source>Caption</source>
   <translation>Legenda</translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Legenda…</translation>
  </message>
  <message>
   <source>Clip for upload…</source>
   <translation>Trecho para envio…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar dados pessoais…</translation>
  </message>
  <message>
   <source>Keep frame</source>
   <translation>Guardar quadro</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Deixar fora do dossiê</translation>
  </message>
  <message>
   <source>Looks closer between this key frame and the next</source>
   <translation>Procura mais de perto entre este quadro-chave e o próximo</translation>
  </message>
  <message>
   <source>More key frames after this one</source>
   <translation>Mais quadros-chave depois deste</translation>
  </message>
  <message>
   <source>Remove from the key frames</source>
   <translation>Remover dos quadros-chave</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar na comparação</translation>
  </message>
  <message>
   <source>What frame {time} shows</source>
   <translation>O que o quadro {time} mostra</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>O que mostra</translation>
  </message>
 </context>
 <context>
  <name>EvidenceModel</name>
  <message numerus="yes">
   <source>%n cut(s)</source>
   <translation>
    <numerusform>%n corte</numerusform>
    <numerusform>%n cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>blurred</source>
   <translation>desfocada</translation>
  </message>
  <message>
   <source>left out of the dossier</source>
   <translation>fora do dossiê</translation>
  </message>
  <message>
   <source>strongest</source>
   <translation>mais forte</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>feita {day}</translation>
  </message>
  <message>
   <source>warning: {words}</source>
   <translation>aviso: {words}</translation>
  </message>
 </context>
 <context>
  <name>EvidencePage</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n itens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selecionado</numerusform>
    <numerusform>%n selecionados</numerusform>
   </translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Legenda…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Provas</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Procurar nestas provas</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Tela cheia</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar dados pessoais…</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informações</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>Mover para a lixeira</translation>
  </message>
  <message>
   <source>Rate as strongest</source>
   <translation>Marcar como a mais forte</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar na comparação</translation>
  </message>
 </context>
 <context>
  <name>ExhibitsDialog</name>
  <message>
   <source>Caption</source>
   <translation>Legenda</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>Anexos</translation>
  </message>
  <message>
   <source>Exhibits of the dossier</source>
   <translation>Anexos do dossiê</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Depois</translation>
  </message>
  <message>
   <source>Numbers follow this order within each kind. What isn't ticked is left out of the dossier.</source>
   <translation>Os números seguem esta ordem em cada tipo. O que não estiver marcado fica fora do dossiê.</translation>
  </message>
 </context>
 <context>
  <name>FactsGrid</name>
  <message>
   <source>Asked for</source>
   <translation>Solicitado</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transportadora</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Pago com</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantidade</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Seller contacted</source>
   <translation>Vendedor contatado</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Rastreio</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
 </context>
 <context>
  <name>FilmLine</name>
  <message>
   <source>Video line</source>
   <translation>Linha do vídeo</translation>
  </message>
  <message>
   <source>cut, {time}</source>
   <translation>corte, {time}</translation>
  </message>
  <message>
   <source>gap, {time}</source>
   <translation>lacuna, {time}</translation>
  </message>
  <message>
   <source>key frame, {time}</source>
   <translation>quadro-chave, {time}</translation>
  </message>
  <message>
   <source>label again</source>
   <translation>etiqueta de novo</translation>
  </message>
  <message>
   <source>label readable</source>
   <translation>etiqueta legível</translation>
  </message>
  <message>
   <source>{length} long, {n} key frames</source>
   <translation>{length} de duração, {n} quadros-chave</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Find key frames</source>
   <translation>Procurar quadros-chave</translation>
  </message>
  <message>
   <source>Key frames</source>
   <translation>Quadros-chave</translation>
  </message>
  <message>
   <source>Key frames appear here as they are found.</source>
   <translation>Os quadros-chave aparecem aqui à medida que são encontrados.</translation>
  </message>
  <message>
   <source>More frames</source>
   <translation>Mais quadros</translation>
  </message>
  <message>
   <source>More key frames</source>
   <translation>Mais quadros-chave</translation>
  </message>
  <message>
   <source>choosing, {percent}</source>
   <translation>escolhendo, {percent}</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>{n} até agora</translation>
  </message>
  <message>
   <source>{n}, sharpest of each moment</source>
   <translation>{n}, o mais nítido de cada momento</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Keep frame</source>
   <translation>Guardar quadro</translation>
  </message>
  <message>
   <source>Keep this frame as a key frame (K)</source>
   <translation>Guardar este quadro como quadro-chave (K)</translation>
  </message>
  <message>
   <source>One frame back</source>
   <translation>Um quadro atrás</translation>
  </message>
  <message>
   <source>One frame on</source>
   <translation>Um quadro à frente</translation>
  </message>
  <message>
   <source>Opening the video…</source>
   <translation>Abrindo o vídeo…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproduzir</translation>
  </message>
  <message>
   <source>Put this frame beside the listing (C)</source>
   <translation>Pôr este quadro ao lado do anúncio (C)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar na comparação</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>of {length}, frame {number}</source>
   <translation>de {length}, quadro {number}</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Key frames of {name}</source>
   <translation>Quadros-chave de {name}</translation>
  </message>
  <message>
   <source>Looking for cuts in {name}</source>
   <translation>Procurando cortes em {name}</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Tudo fica neste computador</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Procurar ou fazer algo</translation>
  </message>
  <message>
   <source>Find or do anything ({key})</source>
   <translation>Procurar ou fazer algo ({key})</translation>
  </message>
 </context>
 <context>
  <name>FreeReturn</name>
  <message>
   <source>Free Return</source>
   <translation>Free Return</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Atendida</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Ainda não se sabe</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Não atendida</translation>
  </message>
  <message>
   <source>{done} of {total} met</source>
   <translation>{done} de {total} atendidas</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Evidence</source>
   <translation>Provas</translation>
  </message>
 </context>
 <context>
  <name>HandOut</name>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
 </context>
 <context>
  <name>HelpViewer</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Conteúdo</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
 </context>
 <context>
  <name>HideDialog</name>
  <message numerus="yes">
   <source>%n piece(s) of text at the barcode found; the tracking number stays readable.</source>
   <translation>
    <numerusform>%n texto encontrado junto ao código de barras; o código de rastreio continua legível.</numerusform>
    <numerusform>%n textos encontrados junto ao código de barras; o código de rastreio continua legível.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Drag to frame more, click a frame to take it away.</source>
   <translation>Arraste para marcar mais, clique em uma moldura para tirá-la.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Hide personal data</source>
   <translation>Ocultar dados pessoais</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found.</source>
   <translation>Nenhuma etiqueta com código de barras legível foi encontrada.</translation>
  </message>
  <message>
   <source>Skip this picture</source>
   <translation>Pular esta imagem</translation>
  </message>
  <message>
   <source>What is framed turns solid black in everything exported. The original stays as it is.</source>
   <translation>O que está marcado fica totalmente preto em tudo o que é exportado. O original permanece como está.</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>O que mostra</translation>
  </message>
  <message>
   <source>added</source>
   <translation>adicionado</translation>
  </message>
  <message>
   <source>already there</source>
   <translation>já existe</translation>
  </message>
  <message>
   <source>already there: {reason}</source>
   <translation>já existe: {reason}</translation>
  </message>
  <message>
   <source>not added: {reason}</source>
   <translation>não adicionado: {reason}</translation>
  </message>
 </context>
 <context>
  <name>ImportReview</name>
  <message numerus="yes">
   <source>%n already there</source>
   <translation>
    <numerusform>%n já existia</numerusform>
    <numerusform>%n já existiam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n arquivo adicionado</numerusform>
    <numerusform>%n arquivos adicionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not added</source>
   <translation>
    <numerusform>%n não adicionado</numerusform>
    <numerusform>%n não adicionados</numerusform>
   </translation>
  </message>
  <message>
   <source>Check what each file shows. Click it to change it, or select several and choose below.</source>
   <translation>Confira o que cada arquivo mostra. Clique para mudar, ou selecione vários e escolha abaixo.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Arquivos</translation>
  </message>
  <message>
   <source>Files added</source>
   <translation>Arquivos adicionados</translation>
  </message>
  <message>
   <source>Selected files show…</source>
   <translation>Os arquivos selecionados mostram…</translation>
  </message>
  <message>
   <source>Undo adding</source>
   <translation>Desfazer adição</translation>
  </message>
  <message>
   <source>What the selected files show</source>
   <translation>O que os arquivos selecionados mostram</translation>
  </message>
 </context>
 <context>
  <name>InfoPanel</name>
  <message>
   <source>A short name</source>
   <translation>Um nome curto</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Adicionado</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Código de barras</translation>
  </message>
  <message>
   <source>Better filmed again</source>
   <translation>Melhor filmar de novo</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Legenda</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Contradição</translation>
  </message>
  <message>
   <source>Facts of the file</source>
   <translation>Dados do arquivo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informações</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Feita</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>O que mostra</translation>
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n arquivo adicionado</numerusform>
    <numerusform>%n arquivos adicionados</numerusform>
   </translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Adicionar provas</translation>
  </message>
  <message>
   <source>Add to a new order</source>
   <translation>Adicionar a um novo pedido</translation>
  </message>
  <message>
   <source>Add to this order</source>
   <translation>Adicionar a este pedido</translation>
  </message>
  <message numerus="yes">
   <source>Adding %n file(s)</source>
   <translation>
    <numerusform>Adicionando %n arquivo</numerusform>
    <numerusform>Adicionando %n arquivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation>Adicionando uma imagem</translation>
  </message>
  <message>
   <source>Adding text</source>
   <translation>Adicionando texto</translation>
  </message>
  <message>
   <source>Adding {name}</source>
   <translation>Adicionando {name}</translation>
  </message>
  <message>
   <source>Evidence (videos, pictures, documents) (*)</source>
   <translation>Provas (vídeos, imagens, documentos) (*)</translation>
  </message>
  <message>
   <source>In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.</source>
   <translation>No navegador: clique com o botão direito na imagem, “Salvar imagem como…”. Ou faça uma captura de tela e cole aqui.</translation>
  </message>
  <message>
   <source>Nothing was added: no order was chosen.</source>
   <translation>Nada foi adicionado: nenhum pedido foi escolhido.</translation>
  </message>
  <message>
   <source>Save it first</source>
   <translation>Salve primeiro</translation>
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation>Não há nada para colar.</translation>
  </message>
  <message>
   <source>There was no file in it.</source>
   <translation>Não havia nenhum arquivo.</translation>
  </message>
  <message>
   <source>This order has it already.</source>
   <translation>Este pedido já o tem.</translation>
  </message>
  <message>
   <source>This picture lies on a web page. Save it on this computer first, then add the file.</source>
   <translation>Esta imagem está em uma página da web. Salve-a primeiro neste computador e depois adicione o arquivo.</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Dismiss</source>
   <translation>Dispensar</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Something unexpected happened: {error}</source>
   <translation>Algo inesperado aconteceu: {error}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Tirar da lista</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>aguardando</translation>
  </message>
  <message>
   <source>{job} did not work.</source>
   <translation>{job}: não funcionou.</translation>
  </message>
 </context>
 <context>
  <name>JobsDock</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n falhou</numerusform>
    <numerusform>%n falharam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>%n em andamento</numerusform>
    <numerusform>%n em andamento</numerusform>
   </translation>
  </message>
  <message>
   <source>Fold the list of jobs</source>
   <translation>Recolher a lista de tarefas</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tarefas</translation>
  </message>
  <message>
   <source>Unfold the list of jobs</source>
   <translation>Abrir a lista de tarefas</translation>
  </message>
 </context>
 <context>
  <name>JobsPopover</name>
  <message>
   <source>Jobs</source>
   <translation>Tarefas</translation>
  </message>
  <message>
   <source>Nothing is running. Adding files, finding key frames, exporting and the like show here how far they are, and can be stopped.</source>
   <translation>Nada em andamento. Adicionar arquivos, procurar quadros-chave, exportar e afins mostram aqui o andamento e podem ser parados.</translation>
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message numerus="yes">
   <source>%n thing(s) checked: nothing has changed</source>
   <translation>
    <numerusform>%n item verificado: nada mudou</numerusform>
    <numerusform>%n itens verificados: nada mudou</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After an interruption, %n thing(s) in the library could not be repaired.</source>
   <translation>
    <numerusform>Após uma interrupção, não foi possível reparar %n item da biblioteca.</numerusform>
    <numerusform>Após uma interrupção, não foi possível reparar %n itens da biblioteca.</numerusform>
   </translation>
  </message>
  <message>
   <source>Archive this order</source>
   <translation>Arquivar este pedido</translation>
  </message>
  <message>
   <source>Archives (*.zip)</source>
   <translation>Arquivos ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Archiving order {number}</source>
   <translation>Arquivando o pedido {number}</translation>
  </message>
  <message>
   <source>Back up the library</source>
   <translation>Fazer cópia de segurança da biblioteca</translation>
  </message>
  <message>
   <source>Backing up the library</source>
   <translation>Fazendo cópia de segurança da biblioteca</translation>
  </message>
  <message>
   <source>Checking every file</source>
   <translation>Verificando cada arquivo</translation>
  </message>
  <message>
   <source>Checking the library after an interruption</source>
   <translation>Verificando a biblioteca após uma interrupção</translation>
  </message>
  <message>
   <source>Choose an empty folder for the library</source>
   <translation>Escolha uma pasta vazia para a biblioteca</translation>
  </message>
  <message>
   <source>Moving the library</source>
   <translation>Movendo a biblioteca</translation>
  </message>
  <message numerus="yes">
   <source>No longer as before: %n thing(s).</source>
   <translation>
    <numerusform>Já não estão como antes: %n item.</numerusform>
    <numerusform>Já não estão como antes: %n itens.</numerusform>
   </translation>
  </message>
  <message>
   <source>Order {number} is back</source>
   <translation>O pedido {number} foi recuperado</translation>
  </message>
  <message>
   <source>Order {number} is kept in {name}</source>
   <translation>O pedido {number} está guardado em {name}</translation>
  </message>
  <message>
   <source>Restore an order</source>
   <translation>Restaurar um pedido</translation>
  </message>
  <message>
   <source>Restoring {name}</source>
   <translation>Restaurando {name}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>A biblioteca</translation>
  </message>
  <message numerus="yes">
   <source>The library is kept in {name}: %n file(s)</source>
   <translation>
    <numerusform>A biblioteca está guardada em {name}: %n arquivo</numerusform>
    <numerusform>A biblioteca está guardada em {name}: %n arquivos</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is now in {folder}. The old folder stays until you delete it.</source>
   <translation>A biblioteca agora está em {folder}. A pasta antiga fica até você apagá-la.</translation>
  </message>
  <message numerus="yes">
   <source>The program was interrupted last time. Repaired: %n thing(s).</source>
   <translation>
    <numerusform>O programa foi interrompido da última vez. Reparado: %n item.</numerusform>
    <numerusform>O programa foi interrompido da última vez. Reparado: %n itens.</numerusform>
   </translation>
  </message>
  <message>
   <source>changed</source>
   <translation>alterado</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>ilegível</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameModel</name>
  <message>
   <source>detail</source>
   <translation>detalhe</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>label</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <source>moment</source>
   <translation>momento</translation>
  </message>
  <message>
   <source>your pick</source>
   <translation>sua escolha</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameStrip</name>
  <message>
   <source>Key frames</source>
   <translation>Quadros-chave</translation>
  </message>
 </context>
 <context>
  <name>LibraryDialog</name>
  <message>
   <source>Choose another folder</source>
   <translation>Escolher outra pasta</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Escolher outra pasta…</translation>
  </message>
  <message>
   <source>Put back the newest copy?</source>
   <translation>Recuperar a cópia mais recente?</translation>
  </message>
  <message>
   <source>Put back the newest copy…</source>
   <translation>Recuperar a cópia mais recente…</translation>
  </message>
  <message>
   <source>Put the newest good copy of the database in its place?</source>
   <translation>Colocar no lugar a cópia íntegra mais recente do banco de dados?</translation>
  </message>
  <message>
   <source>Putting back a copy</source>
   <translation>Recuperando uma cópia</translation>
  </message>
  <message>
   <source>Putting back the newest good copy…</source>
   <translation>Recuperando a cópia íntegra mais recente…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
  <message>
   <source>The damaged file is kept beside it, and what it still tells beyond the copy is brought in. Your videos and photos are not touched.</source>
   <translation>O arquivo danificado fica guardado ao lado, e o que ele ainda contém além da cópia é aproveitado. Seus vídeos e fotos não são tocados.</translation>
  </message>
  <message>
   <source>The library can’t be opened</source>
   <translation>Não é possível abrir a biblioteca</translation>
  </message>
  <message>
   <source>The program keeps copies of its database. The newest good one can be put back.</source>
   <translation>O programa guarda cópias do banco de dados. A íntegra mais recente pode ser recuperada.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
 </context>
 <context>
  <name>LimitField</name>
  <message>
   <source>At most</source>
   <translation>No máximo</translation>
  </message>
  <message>
   <source>How many characters the shop’s form takes</source>
   <translation>Quantos caracteres o formulário da loja aceita</translation>
  </message>
  <message>
   <source>Most characters that the form takes</source>
   <translation>Máximo de caracteres do formulário</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sem limite</translation>
  </message>
 </context>
 <context>
  <name>LogDialog</name>
  <message>
   <source>Amount</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Empty: now. Or like {day}, or {moment}</source>
   <translation>Vazio: agora. Ou como {day}, ou {moment}</translation>
  </message>
  <message>
   <source>I know the risk, log it anyway</source>
   <translation>Conheço o risco; registrar mesmo assim</translation>
  </message>
  <message>
   <source>Log a step</source>
   <translation>Registrar um passo</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Logged: {step}</source>
   <translation>Registrado: {step}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Agora</translation>
  </message>
  <message>
   <source>Return address you were given</source>
   <translation>Endereço de devolução que lhe deram</translation>
  </message>
  <message>
   <source>Tracking number of the return</source>
   <translation>Código de rastreio da devolução</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>O que aconteceu</translation>
  </message>
  <message>
   <source>What was said or promised, in a few words</source>
   <translation>O que foi dito ou prometido, em poucas palavras</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n falhou</numerusform>
    <numerusform>%n falharam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tarefa em andamento</numerusform>
    <numerusform>%n tarefas em andamento</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dossiê</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Provas</translation>
  </message>
  <message>
   <source>Evidence Organizer</source>
   <translation>Evidence Organizer</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Visão geral</translation>
  </message>
  <message>
   <source>Pages of this case</source>
   <translation>Páginas deste caso</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaração</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Linha do tempo</translation>
  </message>
 </context>
 <context>
  <name>OrderDialog</name>
  <message numerus="yes">
   <source>%n file(s) will be added to this order.</source>
   <translation>
    <numerusform>%n arquivo será adicionado a este pedido.</numerusform>
    <numerusform>%n arquivos serão adicionados a este pedido.</numerusform>
   </translation>
  </message>
  <message>
   <source>60 or 75, if not shown</source>
   <translation>60 ou 75, se não mostrado</translation>
  </message>
  <message>
   <source>A date here counts instead of the rule’s. Leave it empty to keep the rule.</source>
   <translation>Uma data aqui vale no lugar da regra. Deixe vazio para manter a regra.</translation>
  </message>
  <message>
   <source>A date, or days after the decision</source>
   <translation>Uma data, ou dias após a decisão</translation>
  </message>
  <message>
   <source>A refund goes back there</source>
   <translation>O reembolso volta por ali</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Adicionar pedido</translation>
  </message>
  <message>
   <source>Address of the listing</source>
   <translation>Endereço do anúncio</translation>
  </message>
  <message>
   <source>Appeal by</source>
   <translation>Recorrer até</translation>
  </message>
  <message>
   <source>As on the order’s page</source>
   <translation>Como na página do pedido</translation>
  </message>
  <message>
   <source>As shown in the dispute</source>
   <translation>Como mostrado na disputa</translation>
  </message>
  <message>
   <source>As shown now, like 12d 03:15</source>
   <translation>Como mostrado agora, ex.: 12d 03:15</translation>
  </message>
  <message>
   <source>As shown, like {day}</source>
   <translation>Como mostrado, ex.: {day}</translation>
  </message>
  <message>
   <source>As your bank or PayPal says</source>
   <translation>Como diz seu banco ou PayPal</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Fim da Proteção ao Comprador</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transportadora</translation>
  </message>
  <message>
   <source>Chargeback by</source>
   <translation>Chargeback até</translation>
  </message>
  <message>
   <source>Colour, size, capacity: as in the order</source>
   <translation>Cor, tamanho, capacidade: como no pedido</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moeda</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Datas</translation>
  </message>
  <message>
   <source>Dates that you were given</source>
   <translation>Datas que lhe deram</translation>
  </message>
  <message>
   <source>Deadlines are counted from these. A date alone counts as its whole day.</source>
   <translation>Os prazos são contados a partir delas. Uma data sozinha vale como o dia inteiro.</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Para os feriados</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>Ex.: {day}</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Novo pedido</translation>
  </message>
  <message>
   <source>Notes, only for you</source>
   <translation>Notas, só para você</translation>
  </message>
  <message>
   <source>Order facts</source>
   <translation>Dados do pedido</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Número do pedido</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Pago com</translation>
  </message>
  <message>
   <source>Price and parcel</source>
   <translation>Preço e encomenda</translation>
  </message>
  <message>
   <source>Price paid</source>
   <translation>Preço pago</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantidade</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Several: with a comma between</source>
   <translation>Vários: separados por vírgula</translation>
  </message>
  <message>
   <source>Ship the return by</source>
   <translation>Enviar a devolução até</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Loja</translation>
  </message>
  <message>
   <source>The day it really came</source>
   <translation>O dia em que realmente chegou</translation>
  </message>
  <message>
   <source>The order is marked “Free Return”</source>
   <translation>O pedido tem a marca “Free Return”</translation>
  </message>
  <message>
   <source>Time zone of the dates</source>
   <translation>Fuso horário das datas</translation>
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation>Códigos de rastreio</translation>
  </message>
  <message>
   <source>Variant chosen</source>
   <translation>Variante escolhida</translation>
  </message>
  <message>
   <source>What you bought</source>
   <translation>O que você comprou</translation>
  </message>
  <message>
   <source>Whose rules count</source>
   <translation>Quais regras se aplicam</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Seu país</translation>
  </message>
  <message>
   <source>or: days after shipment</source>
   <translation>ou: dias após o envio</translation>
  </message>
  <message>
   <source>or: time left</source>
   <translation>ou: tempo restante</translation>
  </message>
 </context>
 <context>
  <name>OrdersModel</name>
  <message>
   <source>Ended</source>
   <translation>Encerrado</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Esperando outros</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Sua vez</translation>
  </message>
 </context>
 <context>
  <name>OrdersRail</name>
  <message>
   <source>All orders</source>
   <translation>Todos os pedidos</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Encerrado</translation>
  </message>
  <message>
   <source>Filter orders</source>
   <translation>Filtrar pedidos</translation>
  </message>
  <message>
   <source>No order matches.</source>
   <translation>Nenhum pedido corresponde.</translation>
  </message>
  <message>
   <source>No orders yet. Each thing you bought gets one line here, the nearest deadline on top.</source>
   <translation>Ainda não há pedidos. Cada compra ganha aqui uma linha, com o prazo mais próximo no topo.</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Orders, nearest deadline first</source>
   <translation>Pedidos, prazo mais próximo primeiro</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Procurar pedidos</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todos</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Esperando outros</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Sua vez</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add to calendar</source>
   <translation>Adicionar ao calendário</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Prazos</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Editar dados</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Visão geral</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n deadline(s)</source>
   <translation>
    <numerusform>Mostrar %n prazo</numerusform>
    <numerusform>Mostrar os %n prazos</numerusform>
   </translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>drawn to scale, one line a week; every date names its source</source>
   <translation>em escala, uma linha por semana; cada data cita sua fonte</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>A clip carries no place, no name and no device of the original. Times are seconds of the video.</source>
   <translation>Um trecho não leva o local, o nome nem o aparelho do original. Os tempos são segundos do vídeo.</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Uma pasta</translation>
  </message>
  <message>
   <source>Add video {label}</source>
   <translation>Incluir o vídeo {label}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Como está</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>No máximo {n} MB</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>One zip file</source>
   <translation>Um arquivo zip</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Pacote</translation>
  </message>
  <message>
   <source>Packet (*.zip)</source>
   <translation>Pacote (*.zip)</translation>
  </message>
  <message>
   <source>Packet as</source>
   <translation>Pacote como</translation>
  </message>
  <message>
   <source>Save packet…</source>
   <translation>Salvar o pacote…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>The dossier, upload-ready pictures, the statement, a manifest and check sums.</source>
   <translation>O dossiê, imagens prontas para envio, a declaração, um manifesto e somas de verificação.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Até</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Vídeos</translation>
  </message>
  <message>
   <source>Where the folder {name} goes</source>
   <translation>Onde fica a pasta {name}</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>escolha um fim posterior</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>o fim do trecho deve vir depois do início</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>não é um tempo em segundos</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>escreva assim: 12,5</translation>
  </message>
  <message>
   <source>{seconds} s, {size}</source>
   <translation>{seconds} s, {size}</translation>
  </message>
 </context>
 <context>
  <name>PageModel</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Página {page} de {count}</translation>
  </message>
 </context>
 <context>
  <name>PdfPages</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Página {page} de {count}</translation>
  </message>
  <message>
   <source>Preview of the dossier</source>
   <translation>Prévia do dossiê</translation>
  </message>
 </context>
 <context>
  <name>PdfThumbs</name>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
 </context>
 <context>
  <name>PhotoPanel</name>
  <message>
   <source>Actual size</source>
   <translation>Tamanho real</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy without the place, and with what is blacked out</source>
   <translation>Copiar sem o lugar e com as tarjas</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar dados pessoais…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Maior</translation>
  </message>
  <message>
   <source>One pixel on one pixel (1)</source>
   <translation>Um pixel por um pixel (1)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Lendo a imagem…</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Show the whole picture (0)</source>
   <translation>Mostrar a imagem inteira (0)</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Menor</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar na comparação</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>1 day before, and 24 hours before</source>
   <translation>1 dia antes e 24 horas antes</translation>
  </message>
  <message>
   <source>3 and 1 days before, and 24 hours before</source>
   <translation>3 dias, 1 dia e 24 horas antes</translation>
  </message>
  <message>
   <source>7, 3 and 1 days before, and 24 hours before</source>
   <translation>7 dias, 3 dias, 1 dia e 24 horas antes</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aparência</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como no sistema</translation>
  </message>
  <message>
   <source>Before every hard deadline</source>
   <translation>Antes de cada prazo improrrogável</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moeda</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Para os feriados</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimento</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Move the library…</source>
   <translation>Mover a biblioteca…</translation>
  </message>
  <message>
   <source>New orders start with</source>
   <translation>Novos pedidos começam com</translation>
  </message>
  <message>
   <source>No blinking between two pictures, no fading</source>
   <translation>Sem piscar entre duas imagens, sem transições</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Abrir outra biblioteca…</translation>
  </message>
  <message>
   <source>Paper of the dossier</source>
   <translation>Papel do dossiê</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferências</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Lembretes</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamanho do texto</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuso horário</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Seu país</translation>
  </message>
 </context>
 <context>
  <name>RailHead</name>
  <message>
   <source>New order</source>
   <translation>Novo pedido</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
 </context>
 <context>
  <name>ReminderBanner</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>mais %n</numerusform>
    <numerusform>mais %n</numerusform>
   </translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message>
   <source>4 hours</source>
   <translation>4 horas</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Já vi</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Reminder: {words}</source>
   <translation>Lembrete: {words}</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Adiar</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Até amanhã</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por quê</translation>
  </message>
 </context>
 <context>
  <name>RoleDelegate</name>
  <message>
   <source>What {file} shows</source>
   <translation>O que {file} mostra</translation>
  </message>
 </context>
 <context>
  <name>SendPanel</name>
  <message numerus="yes">
   <source>%n fine</source>
   <translation>
    <numerusform>%n em ordem</numerusform>
    <numerusform>%n em ordem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at</source>
   <translation>
    <numerusform>%n a conferir</numerusform>
    <numerusform>%n a conferir</numerusform>
   </translation>
  </message>
  <message>
   <source>AliExpress dispute</source>
   <translation>Disputa do AliExpress</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Banco ou emissor do cartão</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Antes de enviar</translation>
  </message>
  <message>
   <source>Drag this into a browser's upload box, or click to open it</source>
   <translation>Arraste para a caixa de envio de um navegador, ou clique para abrir</translation>
  </message>
  <message>
   <source>Exhibits…</source>
   <translation>Anexos…</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation>Exportar PDF…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the dossier</source>
   <translation>Idioma do dossiê</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Order, leave out and caption what the dossier shows</source>
   <translation>Ordenar, excluir e legendar o que o dossiê mostra</translation>
  </message>
  <message>
   <source>Packet…</source>
   <translation>Pacote…</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Progresso da exportação</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar na pasta</translation>
  </message>
  <message>
   <source>Stop the export</source>
   <translation>Parar a exportação</translation>
  </message>
  <message>
   <source>The packet adds upload-ready pictures and check sums.</source>
   <translation>O pacote inclui imagens prontas para envio e somas de verificação.</translation>
  </message>
  <message>
   <source>{file}, drag or open</source>
   <translation>{file}, arrastar ou abrir</translation>
  </message>
 </context>
 <context>
  <name>SourcesPopover</name>
  <message>
   <source>A reading of public guides, not the shop’s own words. Rules of {day}.</source>
   <translation>Uma interpretação de guias públicos, não as palavras da loja. Regras de {day}.</translation>
  </message>
  <message>
   <source>Days, or a date like {day}</source>
   <translation>Dias, ou uma data como {day}</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>Ex.: {day}</translation>
  </message>
  <message>
   <source>Sources of “{rule}”</source>
   <translation>Fontes de “{rule}”</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Voltar à regra</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Your value counts instead</source>
   <translation>Seu valor no lugar da regra</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Closed parcel first. Hold still on the label.</source>
   <translation>Primeiro a encomenda fechada. Mantenha a câmera parada na etiqueta.</translation>
  </message>
  <message>
   <source>Everything stays on this computer.</source>
   <translation>Tudo fica neste computador.</translation>
  </message>
  <message>
   <source>Got the wrong thing, or a broken one?</source>
   <translation>Recebeu o item errado, ou quebrado?</translation>
  </message>
  <message>
   <source>How to film, in full</source>
   <translation>Como filmar, passo a passo</translation>
  </message>
  <message>
   <source>New order by hand…</source>
   <translation>Criar um pedido à mão…</translation>
  </message>
  <message>
   <source>One continuous shot, from the label to the flaw.</source>
   <translation>Uma tomada contínua, da etiqueta ao defeito.</translation>
  </message>
  <message>
   <source>One shot. Do not stop or cut the video.</source>
   <translation>Em uma só tomada. Não pare nem corte o vídeo.</translation>
  </message>
  <message>
   <source>Open it on camera</source>
   <translation>Abra diante da câmera</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Abrir o caso de exemplo</translation>
  </message>
  <message>
   <source>Parcel not here yet? Film it like this</source>
   <translation>A encomenda ainda não chegou? Filme assim</translation>
  </message>
  <message>
   <source>Put your video, your photos and a screenshot of the listing here. You get the dates you must not miss and a PDF that a mediator understands in a minute.</source>
   <translation>Coloque aqui seu vídeo, suas fotos e uma captura do anúncio. Você recebe as datas que não pode perder e um PDF que um mediador entende em um minuto.</translation>
  </message>
  <message>
   <source>Show the flaw close up</source>
   <translation>Mostre o defeito de perto</translation>
  </message>
  <message>
   <source>Show the label</source>
   <translation>Mostre a etiqueta</translation>
  </message>
  <message>
   <source>Slowly, with everything that came along.</source>
   <translation>Devagar, com tudo o que veio junto.</translation>
  </message>
  <message>
   <source>Take the item out</source>
   <translation>Tire o item</translation>
  </message>
  <message>
   <source>The program has no network code. Your files are copied once, never changed, and their check sums are kept.</source>
   <translation>O programa não contém código de rede. Seus arquivos são copiados uma vez, nunca alterados, e suas somas de verificação são guardadas.</translation>
  </message>
  <message>
   <source>Then the item beside the label. Good light.</source>
   <translation>Depois o item ao lado da etiqueta. Com boa luz.</translation>
  </message>
 </context>
 <context>
  <name>StatementEditor</name>
  <message>
   <source>Choose a reason, or name a difference, and the statement is composed here.</source>
   <translation>Escolha um motivo ou nomeie uma diferença, e a declaração é redigida aqui.</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaração</translation>
  </message>
 </context>
 <context>
  <name>StatementLanguage</name>
  <message>
   <source>Language of statement and dossier</source>
   <translation>Idioma da declaração e do dossiê</translation>
  </message>
  <message>
   <source>Statement and dossier are written in this language. What you typed yourself stays as it is.</source>
   <translation>A declaração e o dossiê são redigidos neste idioma. O que você mesmo digitou fica como está.</translation>
  </message>
 </context>
 <context>
  <name>StatementPage</name>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n caractere</numerusform>
    <numerusform>%n caracteres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reference(s)</source>
   <translation>
    <numerusform>%n referência</numerusform>
    <numerusform>%n referências</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Amount, {currency} (paid {price})</source>
   <translation>Valor, {currency} (pago {price})</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>Compose again</source>
   <translation>Redigir de novo</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Copiar texto</translation>
  </message>
  <message>
   <source>Copy the statement</source>
   <translation>Copiar a declaração</translation>
  </message>
  <message>
   <source>Every difference is stated</source>
   <translation>Cada diferença está citada</translation>
  </message>
  <message>
   <source>Facts name their exhibit</source>
   <translation>Os fatos citam seu anexo</translation>
  </message>
  <message>
   <source>I ask for</source>
   <translation>Peço</translation>
  </message>
  <message>
   <source>It is composed from the differences already</source>
   <translation>Já está redigida a partir das diferenças</translation>
  </message>
  <message>
   <source>Name them on the page Compare</source>
   <translation>Nomeie-as na página “Comparar”</translation>
  </message>
  <message>
   <source>No difference is named yet</source>
   <translation>Nenhuma diferença nomeada ainda</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaração</translation>
  </message>
  <message>
   <source>Statement composed again</source>
   <translation>Declaração redigida de novo</translation>
  </message>
  <message>
   <source>Statement copied</source>
   <translation>Declaração copiada</translation>
  </message>
  <message>
   <source>Worded more calmly</source>
   <translation>Redigido com mais calma</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Redação</translation>
  </message>
  <message>
   <source>composed for you; type to change it</source>
   <translation>redigida para você; digite para mudar</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>ainda não salvo</translation>
  </message>
  <message>
   <source>saved {time}</source>
   <translation>salvo {time}</translation>
  </message>
  <message>
   <source>your own text</source>
   <translation>seu próprio texto</translation>
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation>{count} de {limit} caracteres</translation>
  </message>
  <message>
   <source>{done} of {total} differences</source>
   <translation>{done} de {total} diferenças</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Arrow</source>
   <translation>Seta</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Seta: arraste em direção ao objeto. Shift ajusta em passos de 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Caixa</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Caixa: arraste.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Clique em uma marca para movê-la ou mudá-la; arraste ao lado para deslocar a imagem</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Amostra de cor</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Cor: clique dos dois lados para comparar. Shift+clique em papel branco corrige a luz</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Recortar: arraste sobre a parte a mostrar aqui e no PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Recorte de detalhe</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detalhe: arraste sobre uma parte; ela vira um anexo próprio, três vezes maior</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Arraste à esquerda, arraste à direita, digite. Os números passam para a declaração e o PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Elipse: arraste.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Mão livre</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Mão livre: desenhe</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Medir: arraste primeiro ao longo de algo de comprimento conhecido no mesmo plano, depois ao longo do objeto</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nova diferença</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tarjar</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Tarjar: arraste. Preto sólido em tudo o que é exportado. Não há desfoque: ele pode ser revertido</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Selecionar</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Shift mantém um quadrado, Alt desenha do centro, Ctrl desliga o encaixe</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texto: clique onde deve ficar, digite e tecle Enter</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message numerus="yes">
   <source>%n step(s) logged</source>
   <translation>
    <numerusform>%n passo registrado</numerusform>
    <numerusform>%n passos registrados</numerusform>
   </translation>
  </message>
  <message>
   <source>Add messages…</source>
   <translation>Adicionar mensagens…</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Registrar um passo…</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Agora</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Remove: {step}</source>
   <translation>Remover: {step}</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show {what}</source>
   <translation>Mostrar {what}</translation>
  </message>
  <message>
   <source>Step removed</source>
   <translation>Passo removido</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Linha do tempo</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Abertura filmada</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>O que aconteceu</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>adicionada {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>por sua conta, contra o conselho</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ainda {time}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
 </context>
 <context>
  <name>ToolInfo</name>
  <message>
   <source>Arrow</source>
   <translation>Seta</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Seta: arraste em direção ao objeto. Shift ajusta em passos de 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Caixa</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Caixa: arraste.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Clique em uma marca para movê-la ou mudá-la; arraste ao lado para deslocar a imagem</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Amostra de cor</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Cor: clique dos dois lados para comparar. Shift+clique em papel branco corrige a luz</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Recortar: arraste sobre a parte a mostrar aqui e no PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Recorte de detalhe</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detalhe: arraste sobre uma parte; ela vira um anexo próprio, três vezes maior</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Arraste à esquerda, arraste à direita, digite. Os números passam para a declaração e o PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Elipse: arraste.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Mão livre</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Mão livre: desenhe</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Medir: arraste primeiro ao longo de algo de comprimento conhecido no mesmo plano, depois ao longo do objeto</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nova diferença</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tarjar</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Tarjar: arraste. Preto sólido em tudo o que é exportado. Não há desfoque: ele pode ser revertido</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Selecionar</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Shift mantém um quadrado, Alt desenha do centro, Ctrl desliga o encaixe</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texto: clique onde deve ficar, digite e tecle Enter</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Anything else</source>
   <translation>Tudo o mais</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <source>Drop files anywhere</source>
   <translation>Solte arquivos em qualquer lugar</translation>
  </message>
  <message>
   <source>Each thing you bought has one line, the nearest deadline on top.</source>
   <translation>Cada compra tem uma linha, o prazo mais próximo no topo.</translation>
  </message>
  <message>
   <source>Find an order or a command by typing. F1 explains the page you are on.</source>
   <translation>Digite para achar um pedido ou um comando. F1 explica a página em que você está.</translation>
  </message>
  <message>
   <source>From evidence to dossier</source>
   <translation>Das provas ao dossiê</translation>
  </message>
  <message>
   <source>Mark each difference on both pictures. Numbers, statement and PDF follow.</source>
   <translation>Marque cada diferença nas duas imagens. Números, declaração e PDF se atualizam sozinhos.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Próximo</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Pular o tour</translation>
  </message>
  <message>
   <source>The next step and the time left. On the other pages they stand at the top right.</source>
   <translation>O próximo passo e o tempo restante. Nas outras páginas ficam no alto, à direita.</translation>
  </message>
  <message>
   <source>Videos, photos, screenshots, whole folders: they are copied into an order, never changed.</source>
   <translation>Vídeos, fotos, capturas, pastas inteiras: são copiados para um pedido, nunca alterados.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>O que fazer agora</translation>
  </message>
  <message>
   <source>Your orders</source>
   <translation>Seus pedidos</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
 </context>
 <context>
  <name>TrashDialog</name>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Deleted orders and evidence</source>
   <translation>Pedidos e provas apagados</translation>
  </message>
  <message>
   <source>Deleted orders and evidence stay here for 30 days, then they are deleted for good.</source>
   <translation>Pedidos e provas apagados ficam aqui por 30 dias; depois são apagados de vez.</translation>
  </message>
  <message>
   <source>Evidence of order {number}</source>
   <translation>Prova do pedido {number}</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Pedido {number}</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>A lixeira está vazia.</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Lixeira</translation>
  </message>
  <message>
   <source>deleted {day}</source>
   <translation>excluído {day}</translation>
  </message>
 </context>
 <context>
  <name>VerdictLine</name>
  <message numerus="yes">
   <source>%n frame(s) were looked at; whether any are missing can't be said.</source>
   <translation>
    <numerusform>%n quadro foi examinado; não se pode dizer se falta algum.</numerusform>
    <numerusform>%n quadros foram examinados; não se pode dizer se falta algum.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 cut was detected</source>
   <translation>1 corte foi detectado</translation>
  </message>
  <message>
   <source>Look for cuts</source>
   <translation>Procurar cortes</translation>
  </message>
  <message>
   <source>Looking for cuts…</source>
   <translation>Procurando cortes…</translation>
  </message>
  <message>
   <source>No cut was detected</source>
   <translation>Nenhum corte foi detectado</translation>
  </message>
  <message>
   <source>Not checked for cuts yet.</source>
   <translation>Ainda não verificado quanto a cortes.</translation>
  </message>
  <message>
   <source>Undetermined:</source>
   <translation>Indeterminado:</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>O que foi verificado</translation>
  </message>
  <message>
   <source>at {times}. Film again in one shot if you still can.</source>
   <translation>em {times}. Filme de novo em uma só tomada, se ainda puder.</translation>
  </message>
  <message numerus="yes">
   <source>in %n frame(s). An observation, not a proof.</source>
   <translation>
    <numerusform>em %n quadro. Uma observação, não uma prova.</numerusform>
    <numerusform>em %n quadros. Uma observação, não uma prova.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cuts were detected</source>
   <translation>{n} cortes foram detectados</translation>
  </message>
 </context>
 <context>
  <name>WindowCommands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n falhou</numerusform>
    <numerusform>%n falharam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tarefa em andamento</numerusform>
    <numerusform>%n tarefas em andamento</numerusform>
   </translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Ver relatório</translation>
  </message>
  <message>
   <source>The language changes at the next start.</source>
   <translation>O idioma muda na próxima inicialização.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time.</source>
   <translation>O programa terminou de forma inesperada da última vez.</translation>
  </message>
 </context>
 <context>
  <name>WordingPanel</name>
  <message numerus="yes">
   <source>%n thing(s) to change</source>
   <translation>
    <numerusform>%n ponto a mudar</numerusform>
    <numerusform>%n pontos a mudar</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Em ordem</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Deixar assim</translation>
  </message>
  <message>
   <source>Leave it: {words}</source>
   <translation>Deixar assim: {words}</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Substituir</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Tirar</translation>
  </message>
  <message>
   <source>To change</source>
   <translation>A mudar</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>O que dizem as regras</translation>
  </message>
  <message>
   <source>What would change that: {words}</source>
   <translation>O que mudaria isso: {words}</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Redação</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ainda sem texto</translation>
  </message>
  <message>
   <source>nothing to change</source>
   <translation>nada a mudar</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>“{words}”</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Cancel: {job}</source>
   <translation>Cancelar: {job}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Dispensar</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falhou</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ainda {time}</translation>
  </message>
 </context>
 <context>
  <name>_Progress</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>_Spine</name>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Agora</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Abertura filmada</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>adicionada {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>por sua conta, contra o conselho</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ainda {time}</translation>
  </message>
 </context>
 <context>
  <name>checks</name>
  <message numerus="yes">
   <source>%n black area(s), burnt into the pictures</source>
   <translation>
    <numerusform>%n tarja, gravada na imagem</numerusform>
    <numerusform>%n tarjas, gravadas nas imagens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s), same numbers everywhere</source>
   <translation>
    <numerusform>%n diferença, mesmos números em toda parte</numerusform>
    <numerusform>%n diferenças, mesmos números em toda parte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n página</numerusform>
    <numerusform>%n páginas</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Address is covered in the pixels</source>
   <translation>O endereço está tarjado nos pixels</translation>
  </message>
  <message>
   <source>All characters have a font</source>
   <translation>Todos os caracteres têm fonte</translation>
  </message>
  <message>
   <source>Claim is on the first page</source>
   <translation>A reclamação está na primeira página</translation>
  </message>
  <message>
   <source>Every picture can be read</source>
   <translation>Toda imagem pode ser lida</translation>
  </message>
  <message>
   <source>Hide…</source>
   <translation>Ocultar…</translation>
  </message>
  <message>
   <source>Label matches the order</source>
   <translation>A etiqueta corresponde ao pedido</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marcar</translation>
  </message>
  <message>
   <source>No place, serial number or login name</source>
   <translation>Sem lugar, número de série ou nome de usuário</translation>
  </message>
  <message>
   <source>Not proved as PDF/A-3b</source>
   <translation>Não comprovado como PDF/A-3b</translation>
  </message>
  <message>
   <source>Proved as PDF/A-3b</source>
   <translation>Comprovado como PDF/A-3b</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escrever</translation>
  </message>
  <message>
   <source>at most {n} pages</source>
   <translation>no máximo {n} páginas</translation>
  </message>
  <message>
   <source>in text, pictures and metadata</source>
   <translation>em texto, imagens e metadados</translation>
  </message>
  <message>
   <source>readable for decades, every character embedded</source>
   <translation>legível por décadas, todos os caracteres incorporados</translation>
  </message>
  <message>
   <source>table, pictures, statement</source>
   <translation>tabela, imagens, declaração</translation>
  </message>
 </context>
 <context>
  <name>choices</name>
  <message>
   <source>Type a city</source>
   <translation>Digite uma cidade</translation>
  </message>
  <message>
   <source>Type a country</source>
   <translation>Digite um país</translation>
  </message>
  <message>
   <source>Type a currency</source>
   <translation>Digite uma moeda</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message numerus="yes">
   <source>%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.</source>
   <translation>
    <numerusform>%n bloco de texto junto ao código de barras. Clique nele para deixá-lo de fora. O código de rastreio fica.</numerusform>
    <numerusform>%n blocos de texto junto ao código de barras. Clique em um para deixá-lo de fora. O código de rastreio fica.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Adicionar um arquivo…</translation>
  </message>
  <message>
   <source>Add as the listing</source>
   <translation>Adicionar como anúncio</translation>
  </message>
  <message>
   <source>Add as what was received</source>
   <translation>Adicionar como o recebido</translation>
  </message>
  <message>
   <source>Aligned by three points.</source>
   <translation>Alinhadas por três pontos.</translation>
  </message>
  <message>
   <source>Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.</source>
   <translation>Alinhadas de modo aproximado: {agreeing} de {compared} pontos coincidem. Confira a olho.</translation>
  </message>
  <message>
   <source>Aligned: {agreeing} of {compared} features agree.</source>
   <translation>Alinhadas: {agreeing} de {compared} pontos coincidem.</translation>
  </message>
  <message>
   <source>Aligning the pictures</source>
   <translation>Alinhando as imagens</translation>
  </message>
  <message>
   <source>Align…</source>
   <translation>Alinhar…</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Seta</translation>
  </message>
  <message>
   <source>Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark</source>
   <translation>As setas movem a imagem ou a marca escolhida, mais e menos dão zoom, Enter coloca uma marca</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Seta: arraste em direção ao objeto. Shift ajusta em passos de 15°</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>Alternar</translation>
  </message>
  <message>
   <source>Both pictures in one place</source>
   <translation>As duas imagens em um só lugar</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Caixa</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Caixa: arraste.</translation>
  </message>
  <message>
   <source>Callout</source>
   <translation>Marca numerada</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Escolher uma imagem…</translation>
  </message>
  <message>
   <source>Choose the picture, turn or straighten it</source>
   <translation>Escolher a imagem, girar ou endireitar</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Clique em uma marca para movê-la ou mudá-la; arraste ao lado para deslocar a imagem</translation>
  </message>
  <message>
   <source>Click the same three places on both, in the same order. Left: {left}, right: {right} of 3.</source>
   <translation>Clique nos mesmos três lugares em ambas, na mesma ordem. Esquerda: {left}, direita: {right} de 3.</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Amostra de cor</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Cor: clique dos dois lados para comparar. Shift+clique em papel branco corrige a luz</translation>
  </message>
  <message>
   <source>Colours differ by ΔE2000 {value}. {warning}</source>
   <translation>As cores diferem em ΔE2000 {value}. {warning}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Comparison {place}</source>
   <translation>Comparação {place}</translation>
  </message>
  <message>
   <source>Comparison {place} of {count}</source>
   <translation>Comparação {place} de {count}</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copiar imagem</translation>
  </message>
  <message>
   <source>Copy the finished comparison, or drag it from here into another program</source>
   <translation>Copiar a comparação pronta, ou arrastá-la daqui para outro programa</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Recortar: arraste sobre a parte a mostrar aqui e no PDF</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>Detail added to the dossier</source>
   <translation>Detalhe adicionado ao dossiê</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Recorte de detalhe</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detalhe: arraste sobre uma parte; ela vira um anexo próprio, três vezes maior</translation>
  </message>
  <message>
   <source>Difference {number}</source>
   <translation>Diferença {number}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferenças</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Arraste à esquerda, arraste à direita, digite. Os números passam para a declaração e o PDF.</translation>
  </message>
  <message>
   <source>Drop a photo of what arrived here. Frames of the video can be chosen too.</source>
   <translation>Solte aqui uma foto do que chegou. Quadros do vídeo também podem ser escolhidos.</translation>
  </message>
  <message>
   <source>Drop a screenshot of the listing here: title, pictures, description.</source>
   <translation>Solte aqui uma captura do anúncio: título, fotos, descrição.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Elipse: arraste.</translation>
  </message>
  <message>
   <source>Find the same thing on both</source>
   <translation>Achar a mesma coisa em ambas</translation>
  </message>
  <message>
   <source>Forget the alignment</source>
   <translation>Remover o alinhamento</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Mão livre</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Mão livre: desenhe</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar dados pessoais…</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Ocultá-los</translation>
  </message>
  <message>
   <source>How long is this really, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)</source>
   <translation>Quanto isto mede de verdade, em mm? (uma régua, um cartão de banco: 85,6, uma folha A4: 297)</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Comprimento conhecido</translation>
  </message>
  <message>
   <source>Listing says</source>
   <translation>O anúncio diz</translation>
  </message>
  <message>
   <source>Looking for personal data</source>
   <translation>Procurando dados pessoais</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Lupa</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>Marcada</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Medir: arraste primeiro ao longo de algo de comprimento conhecido no mesmo plano, depois ao longo do objeto</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>New comparison</source>
   <translation>Nova comparação</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nova diferença</translation>
  </message>
  <message>
   <source>No differences yet. Press D, drag on the left, drag on the right, type.</source>
   <translation>Ainda não há diferenças. Pressione D, arraste à esquerda, arraste à direita, digite.</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found. Draw over what is to be hidden.</source>
   <translation>Nenhuma etiqueta com código de barras legível foi encontrada. Tarje o que deve ser ocultado.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Agora</translation>
  </message>
  <message>
   <source>Now drag {where}, or press Ctrl+Enter to leave that side unmarked</source>
   <translation>Agora arraste {where}, ou pressione Ctrl+Enter para deixar esse lado sem marca</translation>
  </message>
  <message>
   <source>One pixel of the picture on one of the screen (1)</source>
   <translation>Um pixel da imagem por um da tela (1)</translation>
  </message>
  <message>
   <source>Opening a picture</source>
   <translation>Abrindo uma imagem</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abrindo…</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Colar</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Colar uma captura de tela</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebido</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tarjar</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Tarjar: arraste. Preto sólido em tudo o que é exportado. Não há desfoque: ele pode ser revertido</translation>
  </message>
  <message>
   <source>Redaction</source>
   <translation>Tarja</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Remove detail {number}</source>
   <translation>Remover detalhe {number}</translation>
  </message>
  <message>
   <source>Remove this comparison</source>
   <translation>Remover esta comparação</translation>
  </message>
  <message>
   <source>Remove this difference</source>
   <translation>Remover esta diferença</translation>
  </message>
  <message>
   <source>Seen in</source>
   <translation>Visto em</translation>
  </message>
  <message>
   <source>Seen in {picture}</source>
   <translation>Visto em {picture}</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Selecionar</translation>
  </message>
  <message>
   <source>Set three points by hand</source>
   <translation>Marcar três pontos à mão</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Shift mantém um quadrado, Alt desenha do centro, Ctrl desliga o encaixe</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar tudo</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Slider</source>
   <translation>Controle deslizante</translation>
  </message>
  <message>
   <source>Straighten by</source>
   <translation>Endireitar em</translation>
  </message>
  <message>
   <source>Straighten, degrees clockwise</source>
   <translation>Endireitar, graus no sentido horário</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text on the picture</source>
   <translation>Texto na imagem</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Texto, depois Enter</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texto: clique onde deve ficar, digite e tecle Enter</translation>
  </message>
  <message>
   <source>The pictures don't show the same thing clearly enough. Set three points by hand.</source>
   <translation>As imagens não mostram a mesma coisa com clareza. Marque três pontos à mão.</translation>
  </message>
  <message>
   <source>These characters can't be drawn on pictures: {missing}</source>
   <translation>Estes caracteres não podem ser desenhados em imagens: {missing}</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Ferramentas</translation>
  </message>
  <message>
   <source>Turn clockwise</source>
   <translation>Girar no sentido horário</translation>
  </message>
  <message>
   <source>Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, and photograph the item beside white paper in daylight.</source>
   <translation>Duas câmeras e duas luzes mudam sozinhas uma cor em 5 a 15 ΔE2000. Não tome uma diferença pequena como prova, e fotografe o item ao lado de papel branco à luz do dia.</translation>
  </message>
  <message>
   <source>Type what differs, then what each side says; Enter goes on</source>
   <translation>Digite o que difere e depois o que cada lado diz; Enter avança</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Abertura filmada</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Undo crop and turns</source>
   <translation>Desfazer recorte e giros</translation>
  </message>
  <message>
   <source>Views aligned</source>
   <translation>Vistas alinhadas</translation>
  </message>
  <message>
   <source>Views linked</source>
   <translation>Vistas ligadas</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>O que difere</translation>
  </message>
  <message>
   <source>Zoom and pan both sides together (N)</source>
   <translation>Ampliar e mover os dois lados juntos (N)</translation>
  </message>
  <message>
   <source>Zoom {percent}, press for {whole}</source>
   <translation>Zoom {percent}, pressione para {whole}</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>adicionada {day}</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>os dois lados</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigido</translation>
  </message>
  <message>
   <source>listing only</source>
   <translation>só anúncio</translation>
  </message>
  <message>
   <source>move mark</source>
   <translation>mover marca</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>não marcada</translation>
  </message>
  <message>
   <source>on the left</source>
   <translation>à esquerda</translation>
  </message>
  <message>
   <source>on the right</source>
   <translation>à direita</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>por sua conta, contra o conselho</translation>
  </message>
  <message>
   <source>received only</source>
   <translation>só recebido</translation>
  </message>
  <message>
   <source>type what the listing says</source>
   <translation>digite o que o anúncio diz</translation>
  </message>
  <message>
   <source>white reference</source>
   <translation>referência de branco</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ainda {time}</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n diferença</numerusform>
    <numerusform>%n diferenças</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n arquivo</numerusform>
    <numerusform>%n arquivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n página</numerusform>
    <numerusform>%n páginas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s)</source>
   <translation>
    <numerusform>%n imagem</numerusform>
    <numerusform>%n imagens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n lugar</numerusform>
    <numerusform>%n lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n screenshot(s)</source>
   <translation>
    <numerusform>%n captura</numerusform>
    <numerusform>%n capturas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n video(s)</source>
   <translation>
    <numerusform>%n vídeo</numerusform>
    <numerusform>%n vídeos</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>falta 1 dia</translation>
  </message>
  <message>
   <source>15 days after Buyer Protection (do not rely on it)</source>
   <translation>15 dias após a Proteção ao Comprador (não conte com isso)</translation>
  </message>
  <message>
   <source>15 days after delivery</source>
   <translation>15 dias após a entrega</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection runs until {day}: set the claim at once</source>
   <translation>Passaram 15 dias da entrega, mas a proteção vale até {day}: formule a reclamação já</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection still runs: open the dispute at once</source>
   <translation>Já se passaram 15 dias da entrega, mas a proteção ainda vale: abra a disputa já</translation>
  </message>
  <message>
   <source>15 days after delivery have passed; the protection runs until {day}</source>
   <translation>Já se passaram 15 dias da entrega; a proteção vale até {day}</translation>
  </message>
  <message>
   <source>15 days have passed</source>
   <translation>Já se passaram 15 dias</translation>
  </message>
  <message>
   <source>24 hours left</source>
   <translation>faltam 24 horas</translation>
  </message>
  <message>
   <source>3 days have passed; after 5 there is no point in waiting</source>
   <translation>Já se passaram 3 dias; depois de 5 não adianta esperar</translation>
  </message>
  <message>
   <source>3 days is our reading of “a few days”; where AliExpress shows a date, enter that</source>
   <translation>3 dias é a nossa interpretação de “a few days”; se o AliExpress mostrar uma data, informe essa</translation>
  </message>
  <message>
   <source>3 days left</source>
   <translation>faltam 3 dias</translation>
  </message>
  <message>
   <source>7 days left</source>
   <translation>faltam 7 dias</translation>
  </message>
  <message>
   <source>A card number doesn’t belong here: the seller reads this too</source>
   <translation>Um número de cartão não deve ficar aqui: o vendedor também lê</translation>
  </message>
  <message>
   <source>A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, beauty, health and personal care; phones and other expensive electronics may be out</source>
   <translation>Uma categoria coberta: roupas, calçados, acessórios, casa e jardim, brinquedos e jogos, eletrônicos, esportes, beleza, saúde e cuidados pessoais; celulares e outros eletrônicos caros podem ficar fora</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected</source>
   <translation>Mudança de ideia costuma ser rejeitada</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}</source>
   <translation>Mudança de ideia costuma ser rejeitada, salvo se a loja ou o Free Return permitir; a disputa deve ser aberta antes de {day}</translation>
  </message>
  <message>
   <source>A chargeback is the last resort, after AliExpress’s own process</source>
   <translation>O chargeback é o último recurso, depois do processo do AliExpress</translation>
  </message>
  <message>
   <source>A closed dispute can't be reopened</source>
   <translation>Uma disputa encerrada não pode ser reaberta</translation>
  </message>
  <message>
   <source>A closed dispute can’t be reopened; close it only when you see the money</source>
   <translation>Uma disputa encerrada não pode ser reaberta; encerre só quando vir o dinheiro</translation>
  </message>
  <message>
   <source>A dispute must be open before {day}; don’t wait until the last day</source>
   <translation>A disputa deve ser aberta antes de {day}; não espere o último dia</translation>
  </message>
  <message>
   <source>A full refund is granted for non-delivery, a wrong item or a major defect</source>
   <translation>O reembolso total é dado por não entrega, item errado ou defeito grave</translation>
  </message>
  <message>
   <source>A mediator looks at the evidence of both sides: check that yours is complete first</source>
   <translation>O mediador olha as provas dos dois lados: confira antes se as suas estão completas</translation>
  </message>
  <message>
   <source>A parcel stuck in customs is usually not refunded</source>
   <translation>Uma encomenda parada na alfândega geralmente não é reembolsada</translation>
  </message>
  <message>
   <source>A promise in chat does not stop the clock, and no refund is visible yet</source>
   <translation>Uma promessa no chat não para o relógio, e nenhum reembolso é visível ainda</translation>
  </message>
  <message>
   <source>A telephone number doesn’t belong here: the seller reads this too</source>
   <translation>Um número de telefone não deve ficar aqui: o vendedor também lê</translation>
  </message>
  <message>
   <source>A threat weakens a claim, and may break the marketplace’s rules</source>
   <translation>Uma ameaça enfraquece a reclamação e pode violar as regras da plataforma</translation>
  </message>
  <message>
   <source>A wrong fit is usually rejected, unless the size chart is wildly off</source>
   <translation>Tamanho errado costuma ser rejeitado, salvo se a tabela de medidas estiver muito errada</translation>
  </message>
  <message>
   <source>Accept it, change your claim, or let {platform} decide</source>
   <translation>Aceite, mude sua reclamação, ou deixe {platform} decidir</translation>
  </message>
  <message>
   <source>Accept or appeal</source>
   <translation>Aceitar ou recorrer</translation>
  </message>
  <message>
   <source>Add a screenshot of it; ask the carrier for address, weight and signature of the delivery</source>
   <translation>Adicione uma captura; peça à transportadora endereço, peso e assinatura da entrega</translation>
  </message>
  <message>
   <source>Add a screenshot of the messages with their dates</source>
   <translation>Adicione uma captura das mensagens com as datas</translation>
  </message>
  <message>
   <source>Add the dates</source>
   <translation>Adicione as datas</translation>
  </message>
  <message>
   <source>Add the tracking number</source>
   <translation>Adicione o código de rastreio</translation>
  </message>
  <message>
   <source>Add the video, or film a parcel not yet opened</source>
   <translation>Adicione o vídeo, ou filme uma encomenda ainda fechada</translation>
  </message>
  <message>
   <source>Add what the order’s page shows: shipped, delivered, end of protection</source>
   <translation>Adicione o que a página do pedido mostra: enviado, entregue, fim da proteção</translation>
  </message>
  <message>
   <source>After it, recourse through {platform} is generally gone</source>
   <translation>Depois disso, em geral {platform} já não aceita recurso</translation>
  </message>
  <message>
   <source>After it: ask where the refund is</source>
   <translation>Depois: pergunte onde está o reembolso</translation>
  </message>
  <message>
   <source>After it: escalate to mediation</source>
   <translation>Depois: leve à mediação</translation>
  </message>
  <message>
   <source>Agreed: wait for the refund and keep the dispute open</source>
   <translation>Combinado: espere o reembolso e mantenha a disputa aberta</translation>
  </message>
  <message>
   <source>AliExpress</source>
   <translation>AliExpress</translation>
  </message>
  <message>
   <source>AliExpress may suspend the account</source>
   <translation>O AliExpress pode suspender a conta</translation>
  </message>
  <message>
   <source>AliExpress states no upload limit in any source found; its form may take pictures only: use the upload sheets of the packet</source>
   <translation>O AliExpress não informa limite de envio em nenhuma fonte encontrada; o formulário talvez só aceite imagens: use as folhas de envio do pacote</translation>
  </message>
  <message>
   <source>American Express</source>
   <translation>American Express</translation>
  </message>
  <message>
   <source>An account number doesn’t belong here: the seller reads this too</source>
   <translation>Um número de conta não deve ficar aqui: o vendedor também lê</translation>
  </message>
  <message>
   <source>An appeal needs new evidence, or something that was not said before</source>
   <translation>Um recurso precisa de novas provas, ou de algo ainda não dito</translation>
  </message>
  <message>
   <source>An e-mail address doesn’t belong here: the seller reads this too</source>
   <translation>Um endereço de e-mail não deve ficar aqui: o vendedor também lê</translation>
  </message>
  <message>
   <source>An imperfection that the listing’s photos showed is usually rejected</source>
   <translation>Um defeito que as fotos do anúncio mostravam costuma ser rejeitado</translation>
  </message>
  <message>
   <source>Answer its questions in time; the dossier has a profile for banks</source>
   <translation>Responda às perguntas a tempo; o dossiê tem um perfil para bancos</translation>
  </message>
  <message>
   <source>Answer the offer</source>
   <translation>Responda à oferta</translation>
  </message>
  <message>
   <source>Answer the offer…</source>
   <translation>Responder à oferta…</translation>
  </message>
  <message>
   <source>Any shop, with card chargeback</source>
   <translation>Qualquer loja, com chargeback do cartão</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>Recorrer</translation>
  </message>
  <message>
   <source>Appeal or accept…</source>
   <translation>Recorrer ou aceitar…</translation>
  </message>
  <message>
   <source>Appeal the decision</source>
   <translation>Recorrer da decisão</translation>
  </message>
  <message>
   <source>As described but below expectations is usually rejected</source>
   <translation>“Conforme a descrição, mas abaixo do esperado” costuma ser rejeitado</translation>
  </message>
  <message>
   <source>Ask for an exchange</source>
   <translation>Pedir uma troca</translation>
  </message>
  <message>
   <source>Ask for the refund of the return</source>
   <translation>Pedir o reembolso da devolução</translation>
  </message>
  <message>
   <source>Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it</source>
   <translation>Pergunte à alfândega ou aos Correios; um rastreio sem passagem pela alfândega, ou uma devolução ao remetente, muda isso</translation>
  </message>
  <message>
   <source>Ask {platform} to decide</source>
   <translation>Peça a decisão de {platform}</translation>
  </message>
  <message>
   <source>Bank decides</source>
   <translation>O banco decide</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Banco ou emissor do cartão</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Fim da Proteção ao Comprador</translation>
  </message>
  <message>
   <source>Buyer Protection would end on {0}, before {1} {2}</source>
   <translation>a Proteção ao Comprador terminaria em {0}, antes de {1} {2}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Câmera</translation>
  </message>
  <message>
   <source>Capitals read like shouting</source>
   <translation>Maiúsculas parecem gritos</translation>
  </message>
  <message>
   <source>Caption the photo that shows everything</source>
   <translation>Ponha legenda na foto que mostra tudo</translation>
  </message>
  <message>
   <source>Chargeback or PayPal claim</source>
   <translation>Chargeback ou reclamação no PayPal</translation>
  </message>
  <message>
   <source>Check first that it is the whole amount</source>
   <translation>Confira antes se é o valor inteiro</translation>
  </message>
  <message>
   <source>Check first that {amount} is the whole amount</source>
   <translation>Confira antes se {amount} é o valor inteiro</translation>
  </message>
  <message>
   <source>Check for cuts</source>
   <translation>Verificar cortes</translation>
  </message>
  <message>
   <source>Check the tracking number of the order</source>
   <translation>Confira o código de rastreio do pedido</translation>
  </message>
  <message>
   <source>Check what arrived</source>
   <translation>Confira o que chegou</translation>
  </message>
  <message>
   <source>Check what arrived, and set the claim if something is wrong</source>
   <translation>Confira o que chegou, e defina a reclamação se algo estiver errado</translation>
  </message>
  <message>
   <source>Claim it at once</source>
   <translation>Reclamar já</translation>
  </message>
  <message>
   <source>Close nothing before you see the money</source>
   <translation>Não encerre nada antes de ver o dinheiro</translation>
  </message>
  <message>
   <source>Close the case…</source>
   <translation>Encerrar o caso…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Encerrado</translation>
  </message>
  <message>
   <source>Closed before the refund is visible, on your word</source>
   <translation>Encerrado antes de o reembolso aparecer, por decisão sua</translation>
  </message>
  <message>
   <source>Closed, refunded</source>
   <translation>Encerrado, reembolsado</translation>
  </message>
  <message>
   <source>Compare with the listing</source>
   <translation>Comparar com o anúncio</translation>
  </message>
  <message>
   <source>Complain to the shop</source>
   <translation>Reclamar à loja</translation>
  </message>
  <message>
   <source>Copy the video from the phone or camera again</source>
   <translation>Copie o vídeo do celular ou da câmera de novo</translation>
  </message>
  <message>
   <source>Correct the dates…</source>
   <translation>Corrigir as datas…</translation>
  </message>
  <message>
   <source>Decided: wait for the refund and keep the dispute open</source>
   <translation>Decidido: espere o reembolso e mantenha a disputa aberta</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Discover</translation>
  </message>
  <message>
   <source>Do not rely on it: the same guide says that all disputes must be opened while Buyer Protection is active</source>
   <translation>Não conte com isso: o mesmo guia diz que as disputas devem ser abertas enquanto a Proteção ao Comprador estiver ativa</translation>
  </message>
  <message>
   <source>Do not wait: open it now</source>
   <translation>Não espere: abra agora</translation>
  </message>
  <message>
   <source>Do not wait: open it now, the time to open the dispute would run out</source>
   <translation>Não espere: abra agora; senão o prazo da disputa se esgotaria</translation>
  </message>
  <message>
   <source>Do not wait: write to the seller and open the dispute now</source>
   <translation>Não espere: escreva ao vendedor e abra a disputa agora</translation>
  </message>
  <message>
   <source>Done, but later than this date</source>
   <translation>Feito, mas depois desta data</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Vence {0}</translation>
  </message>
  <message>
   <source>Edit facts…</source>
   <translation>Editar dados…</translation>
  </message>
  <message>
   <source>Emotion weakens a claim: a mediator looks for facts</source>
   <translation>A emoção enfraquece a reclamação: um mediador procura fatos</translation>
  </message>
  <message>
   <source>Everything that arrived, with the packing</source>
   <translation>Tudo o que chegou, com a embalagem</translation>
  </message>
  <message>
   <source>Exchanges depend on the seller’s agreement</source>
   <translation>Trocas dependem do acordo do vendedor</translation>
  </message>
  <message>
   <source>Exclamation marks read like shouting</source>
   <translation>Pontos de exclamação parecem gritos</translation>
  </message>
  <message>
   <source>File changed</source>
   <translation>Arquivo alterado</translation>
  </message>
  <message>
   <source>File time (EXIF)</source>
   <translation>Hora do arquivo (EXIF)</translation>
  </message>
  <message>
   <source>Film again away from the light if you still can</source>
   <translation>Filme de novo longe da luz direta, se ainda for possível</translation>
  </message>
  <message>
   <source>Film again in one shot if you still can</source>
   <translation>Filme de novo em uma só tomada, se ainda puder</translation>
  </message>
  <message>
   <source>Film again more slowly if you still can</source>
   <translation>Filme de novo mais devagar, se ainda for possível</translation>
  </message>
  <message>
   <source>Film again with more light if you still can</source>
   <translation>Filme de novo com mais luz, se ainda for possível</translation>
  </message>
  <message>
   <source>Film the fault, switching it on and off</source>
   <translation>Filme a falha, ligando e desligando</translation>
  </message>
  <message>
   <source>Film the item and its flaw again if you still can</source>
   <translation>Filme de novo o item e seu defeito, se ainda for possível</translation>
  </message>
  <message>
   <source>Film the label again, close and still, if you still can</source>
   <translation>Filme de novo a etiqueta, de perto e sem mexer a câmera, se ainda for possível</translation>
  </message>
  <message>
   <source>For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it</source>
   <translation>Só para fraude clara ou não entrega; {platform} pode suspender a conta. Pergunte o prazo ao banco e informe-o</translation>
  </message>
  <message>
   <source>Found cheaper elsewhere is usually rejected</source>
   <translation>“Achei mais barato em outro lugar” costuma ser rejeitado</translation>
  </message>
  <message>
   <source>Frames seem to be missing at {0}.</source>
   <translation>Parecem faltar quadros em {0}.</translation>
  </message>
  <message>
   <source>Free Return</source>
   <translation>Free Return</translation>
  </message>
  <message>
   <source>Free Return, or a return policy on the store’s own page</source>
   <translation>Free Return, ou uma política de devolução na página da loja</translation>
  </message>
  <message>
   <source>Free Return: use the prepaid label, pay nothing</source>
   <translation>Free Return: use a etiqueta pré-paga, sem custo</translation>
  </message>
  <message>
   <source>Free Return; price changes after purchase are no basis for a return</source>
   <translation>Free Return; mudança de preço após a compra não é motivo de devolução</translation>
  </message>
  <message>
   <source>From {0} to {1} the picture shows hardly anything. If the item or its flaw should be there, film that again with it in the middle of the picture.</source>
   <translation>De {0} a {1} a imagem não mostra quase nada. Se o item ou seu defeito deveria estar ali, filme de novo com ele no meio da imagem.</translation>
  </message>
  <message>
   <source>Get the return address</source>
   <translation>Obtenha o endereço de devolução</translation>
  </message>
  <message>
   <source>Give 3 to 5 days to answer; the dispute must be open before {day}</source>
   <translation>Dê 3 a 5 dias para resposta; a disputa deve ser aberta antes de {day}</translation>
  </message>
  <message>
   <source>Give the seller 3 to 5 days to answer</source>
   <translation>Dê ao vendedor 3 a 5 dias para responder</translation>
  </message>
  <message>
   <source>How to film…</source>
   <translation>Como filmar…</translation>
  </message>
  <message>
   <source>If it doesn’t come, claim it before {day}</source>
   <translation>Se não chegar, reclame antes de {day}</translation>
  </message>
  <message>
   <source>If it stays rejected, only the bank or PayPal is left</source>
   <translation>Se continuar rejeitado, só resta o banco ou o PayPal</translation>
  </message>
  <message>
   <source>It goes back the way you paid and takes 3 to 20 business days</source>
   <translation>Volta pelo meio de pagamento e leva 3 a 20 dias úteis</translation>
  </message>
  <message>
   <source>It goes back to {method} and takes 3 to 20 business days</source>
   <translation>Volta para {method} e leva 3 a 20 dias úteis</translation>
  </message>
  <message>
   <source>It is the proof of the return</source>
   <translation>É a prova da devolução</translation>
  </message>
  <message>
   <source>It was closed before a refund was visible; a closed dispute can’t be reopened</source>
   <translation>Foi encerrada antes de um reembolso ser visível; uma disputa encerrada não pode ser reaberta</translation>
  </message>
  <message>
   <source>It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet</source>
   <translation>Era para {last}. Pergunte ao vendedor, depois a {platform} e a seu banco ou ao PayPal; não encerre nada ainda</translation>
  </message>
  <message>
   <source>It was {day}</source>
   <translation>Foi em {day}</translation>
  </message>
  <message>
   <source>Item beside the shipping label</source>
   <translation>Item ao lado da etiqueta de envio</translation>
  </message>
  <message>
   <source>JPEG quality {0} instead of {1}</source>
   <translation>qualidade JPEG {0} em vez de {1}</translation>
  </message>
  <message>
   <source>Keep the dispute open until you see the money</source>
   <translation>Mantenha a disputa aberta até ver o dinheiro</translation>
  </message>
  <message>
   <source>Keep the dispute open whatever the seller promises in chat</source>
   <translation>Mantenha a disputa aberta, prometa o vendedor o que for no chat</translation>
  </message>
  <message>
   <source>Keep the receipt, and log the day on which tracking shows it delivered</source>
   <translation>Guarde o recibo, e registre o dia em que o rastreio mostrar a entrega</translation>
  </message>
  <message>
   <source>Last full day: {0}</source>
   <translation>Último dia completo: {0}</translation>
  </message>
  <message>
   <source>Last resort: the bank</source>
   <translation>Último recurso: o banco</translation>
  </message>
  <message>
   <source>Listing beside what arrived</source>
   <translation>Anúncio ao lado do que chegou</translation>
  </message>
  <message>
   <source>Log the answer…</source>
   <translation>Registrar a resposta…</translation>
  </message>
  <message>
   <source>Log the appeal…</source>
   <translation>Registrar o recurso…</translation>
  </message>
  <message>
   <source>Log the arrival…</source>
   <translation>Registrar a chegada…</translation>
  </message>
  <message>
   <source>Log the chargeback…</source>
   <translation>Registrar o chargeback…</translation>
  </message>
  <message>
   <source>Log the decision…</source>
   <translation>Registrar a decisão…</translation>
  </message>
  <message>
   <source>Log the mediation…</source>
   <translation>Registrar a mediação…</translation>
  </message>
  <message>
   <source>Log the message…</source>
   <translation>Registrar a mensagem…</translation>
  </message>
  <message>
   <source>Log the money…</source>
   <translation>Registrar o recebimento…</translation>
  </message>
  <message>
   <source>Log the refund…</source>
   <translation>Registrar o reembolso…</translation>
  </message>
  <message>
   <source>Log the return…</source>
   <translation>Registrar a devolução…</translation>
  </message>
  <message>
   <source>Log the steps before it too, with their dates</source>
   <translation>Registre também os passos anteriores, com as datas</translation>
  </message>
  <message>
   <source>Log when you wrote to the seller</source>
   <translation>Registre quando escreveu ao vendedor</translation>
  </message>
  <message>
   <source>Look at the marked places</source>
   <translation>Veja os lugares marcados</translation>
  </message>
  <message>
   <source>Look into the dispute daily and answer questions at once; no guide says how long the decision takes</source>
   <translation>Veja a disputa todos os dias e responda na hora; nenhum guia diz quanto demora a decisão</translation>
  </message>
  <message>
   <source>Mark the differences</source>
   <translation>Marque as diferenças</translation>
  </message>
  <message>
   <source>Mastercard</source>
   <translation>Mastercard</translation>
  </message>
  <message>
   <source>Measure the item flat, with a ruler in the picture, against the seller’s size chart</source>
   <translation>Meça o item esticado, com uma régua na imagem, e compare com a tabela de medidas do vendedor</translation>
  </message>
  <message>
   <source>Messages with the seller, dated</source>
   <translation>Mensagens com o vendedor, datadas</translation>
  </message>
  <message>
   <source>Motion photo</source>
   <translation>Foto com movimento</translation>
  </message>
  <message>
   <source>Name what differs</source>
   <translation>Nomeie o que difere</translation>
  </message>
  <message>
   <source>No answer in time: ask {platform} to decide</source>
   <translation>Sem resposta a tempo: peça a decisão de {platform}</translation>
  </message>
  <message>
   <source>No cut was observed in {0} frames. This indicates one take; it is no proof.</source>
   <translation>Nenhum corte foi observado em {0} quadros. Isso indica uma tomada; não é uma prova.</translation>
  </message>
  <message>
   <source>No decision is logged that this appeals against</source>
   <translation>Não há decisão registrada contra a qual recorrer</translation>
  </message>
  <message>
   <source>No dispute is logged: {0}</source>
   <translation>Nenhuma disputa está registrada: {0}</translation>
  </message>
  <message>
   <source>No guide says how long it takes; if none comes, ask {platform} to decide</source>
   <translation>Nenhum guia diz quanto demora; se não vier, peça a decisão de {platform}</translation>
  </message>
  <message>
   <source>No message to the seller is logged</source>
   <translation>Nenhuma mensagem ao vendedor está registrada</translation>
  </message>
  <message>
   <source>No return is logged that the seller could have received</source>
   <translation>Não há devolução registrada que o vendedor pudesse ter recebido</translation>
  </message>
  <message>
   <source>Nobody can prove what the seller thought: say what was received</source>
   <translation>Ninguém pode provar o que o vendedor pensou: diga o que foi recebido</translation>
  </message>
  <message>
   <source>Not customised or personalised</source>
   <translation>Não feito sob medida nem personalizado</translation>
  </message>
  <message>
   <source>Not disputed in time</source>
   <translation>Sem disputa a tempo</translation>
  </message>
  <message>
   <source>Not hazardous</source>
   <translation>Não perigoso</translation>
  </message>
  <message>
   <source>Not received: claim</source>
   <translation>Não recebido: reclame</translation>
  </message>
  <message>
   <source>Nothing arrived, so nothing is to be returned</source>
   <translation>Nada chegou, então nada há a devolver</translation>
  </message>
  <message>
   <source>Nothing has arrived: claim it as not received</source>
   <translation>Nada chegou: reclame como não recebido</translation>
  </message>
  <message>
   <source>Nothing was claimed; after it, recourse through {platform} is generally gone</source>
   <translation>Nada foi reclamado; depois disso, em geral {platform} já não aceita recurso</translation>
  </message>
  <message>
   <source>Nothing was claimed; if something is wrong after all, claim it at once</source>
   <translation>Nada foi reclamado; se algo estiver errado afinal, reclame já</translation>
  </message>
  <message>
   <source>Object to the decision</source>
   <translation>Contestar a decisão</translation>
  </message>
  <message>
   <source>Offer received: compare it with your claim</source>
   <translation>Oferta recebida: compare com sua reclamação</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>A caminho</translation>
  </message>
  <message>
   <source>One guide counts from the confirmed or estimated delivery, the other from the actual one; counted here from the actual one</source>
   <translation>Um guia conta da entrega confirmada ou estimada, o outro da entrega real; aqui conta a entrega real</translation>
  </message>
  <message>
   <source>Only a dispute opened in time keeps the claim alive</source>
   <translation>Só uma disputa aberta a tempo mantém viva a reclamação</translation>
  </message>
  <message>
   <source>Open it at once</source>
   <translation>Abra já</translation>
  </message>
  <message>
   <source>Open the dispute</source>
   <translation>Abrir a disputa</translation>
  </message>
  <message>
   <source>Open the dispute…</source>
   <translation>Abrir a disputa…</translation>
  </message>
  <message>
   <source>Order {0}</source>
   <translation>Pedido {0}</translation>
  </message>
  <message>
   <source>Original condition, with tags, labels and packaging</source>
   <translation>Estado original, com etiquetas e embalagem</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Proprietário</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Partial refunds are common for minor issues</source>
   <translation>Reembolsos parciais são comuns em problemas menores</translation>
  </message>
  <message>
   <source>Partly decided for you: accept it, or appeal before {day}</source>
   <translation>Decidido em parte a seu favor: aceite, ou recorra antes de {day}</translation>
  </message>
  <message>
   <source>PayPal</source>
   <translation>PayPal</translation>
  </message>
  <message>
   <source>Photograph everything together with the packing</source>
   <translation>Fotografe tudo junto com a embalagem</translation>
  </message>
  <message>
   <source>Photograph the item beside the label, straight from above, in good light</source>
   <translation>Fotografe o item ao lado da etiqueta, bem de cima, com boa luz</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Protection has ended</source>
   <translation>A proteção acabou</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute</source>
   <translation>Ponha o código de rastreio na disputa</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute: it is the proof</source>
   <translation>Ponha o código de rastreio na disputa: é a prova</translation>
  </message>
  <message>
   <source>Quote the words of the listing that do not hold, and show where</source>
   <translation>Cite as palavras do anúncio que não se cumprem e mostre onde</translation>
  </message>
  <message>
   <source>Reason and remedy</source>
   <translation>Motivo e solução</translation>
  </message>
  <message>
   <source>Recorded (container)</source>
   <translation>Gravado (contêiner)</translation>
  </message>
  <message>
   <source>Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it</source>
   <translation>Em geral já não há recurso. Um guia fala em mais 15 dias e se contradiz: veja, mas não conte com isso</translation>
  </message>
  <message>
   <source>Refund expected</source>
   <translation>Reembolso esperado</translation>
  </message>
  <message>
   <source>Refund is late: ask</source>
   <translation>Reembolso atrasado: pergunte</translation>
  </message>
  <message>
   <source>Refund to come</source>
   <translation>Reembolso a caminho</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Reembolsado</translation>
  </message>
  <message>
   <source>Refunded, {amount}</source>
   <translation>Reembolsado, {amount}</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejeitado</translation>
  </message>
  <message>
   <source>Rejected, and the date for the bank or PayPal has passed</source>
   <translation>Rejeitado, e a data para o banco ou PayPal passou</translation>
  </message>
  <message>
   <source>Rejected: appeal before {day}, with new evidence</source>
   <translation>Rejeitado: recorra antes de {day}, com novas provas</translation>
  </message>
  <message>
   <source>Rejected: the last resort is your card’s bank or PayPal</source>
   <translation>Rejeitado: o último recurso é o banco do seu cartão ou o PayPal</translation>
  </message>
  <message>
   <source>Return under way</source>
   <translation>Devolução em curso</translation>
  </message>
  <message>
   <source>Return: never without an authorised address</source>
   <translation>Devolução: nunca sem endereço autorizado</translation>
  </message>
  <message>
   <source>Say what the decision overlooked: only what was not said before can change it</source>
   <translation>Diga o que a decisão ignorou: só o que não foi dito antes pode mudá-la</translation>
  </message>
  <message>
   <source>Screenshot of the listing</source>
   <translation>Captura do anúncio</translation>
  </message>
  <message>
   <source>See the wording check</source>
   <translation>Veja a verificação da redação</translation>
  </message>
  <message>
   <source>Seller answers</source>
   <translation>O vendedor responde</translation>
  </message>
  <message>
   <source>Send the return</source>
   <translation>Envie a devolução</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked</source>
   <translation>Envie a devolução ao endereço autorizado, com rastreio</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked, before {day}</source>
   <translation>Envie a devolução ao endereço autorizado, com rastreio, antes de {day}</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de série</translation>
  </message>
  <message>
   <source>Set the claim</source>
   <translation>Definir a reclamação</translation>
  </message>
  <message>
   <source>Set the claim…</source>
   <translation>Definir a reclamação…</translation>
  </message>
  <message>
   <source>Ship the return</source>
   <translation>Enviar a devolução</translation>
  </message>
  <message>
   <source>Show that it is another one, or larger than in the listing’s photos</source>
   <translation>Mostre que é outro, ou maior que nas fotos do anúncio</translation>
  </message>
  <message>
   <source>Show the timeline</source>
   <translation>Mostrar a linha do tempo</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>Statement, factual and calm</source>
   <translation>Declaração, factual e calma</translation>
  </message>
  <message>
   <source>Stop waiting: open the dispute now</source>
   <translation>Pare de esperar: abra a disputa agora</translation>
  </message>
  <message>
   <source>Stripe-like form</source>
   <translation>Formulário tipo Stripe</translation>
  </message>
  <message>
   <source>Take a larger screenshot</source>
   <translation>Faça uma captura maior</translation>
  </message>
  <message>
   <source>Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute</source>
   <translation>Pegue-o da disputa, não de um chat; envie com rastreio, e ponha o número na disputa</translation>
  </message>
  <message>
   <source>Take one with claims, photos and table of the listing, before it changes</source>
   <translation>Faça uma com as alegações, fotos e tabela do anúncio, antes que mude</translation>
  </message>
  <message>
   <source>Taken (EXIF)</source>
   <translation>Feita (EXIF)</translation>
  </message>
  <message>
   <source>The buyer’s country is in the programme</source>
   <translation>O país do comprador está no programa</translation>
  </message>
  <message>
   <source>The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each.</source>
   <translation>A câmera se move rápido quase o tempo todo. Fique alguns segundos na etiqueta, no item e no defeito.</translation>
  </message>
  <message>
   <source>The case is closed</source>
   <translation>O caso está encerrado</translation>
  </message>
  <message>
   <source>The date that the shop gives.</source>
   <translation>A data que a loja informa.</translation>
  </message>
  <message>
   <source>The date that your bank or PayPal gives.</source>
   <translation>A data que seu banco ou o PayPal informa.</translation>
  </message>
  <message>
   <source>The end that the shop shows for complaints or returns.</source>
   <translation>O fim que a loja mostra para reclamações ou devoluções.</translation>
  </message>
  <message>
   <source>The file ends at {0} though the video went on. Copy it from the phone or camera again, as a whole.</source>
   <translation>O arquivo termina em {0}, embora o vídeo continuasse. Copie-o por inteiro de novo do celular ou da câmera.</translation>
  </message>
  <message>
   <source>The guides disagree on which of the two counts; the protection ends on {day}</source>
   <translation>Os guias discordam sobre qual das duas vale; a proteção termina em {day}</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that AliExpress shows</source>
   <translation>Os guias não dão duração: informe a data que o AliExpress mostra</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that your bank or PayPal gives</source>
   <translation>Os guias não dão duração: informe a data que seu banco ou PayPal dá</translation>
  </message>
  <message>
   <source>The refund after a return</source>
   <translation>O reembolso após uma devolução</translation>
  </message>
  <message>
   <source>The refund goes back to {0}</source>
   <translation>O reembolso volta para {0}</translation>
  </message>
  <message>
   <source>The refund is late: ask for it</source>
   <translation>O reembolso está atrasado: peça-o</translation>
  </message>
  <message>
   <source>The refund is visible: the case can be closed</source>
   <translation>O reembolso chegou: o caso pode ser encerrado</translation>
  </message>
  <message>
   <source>The refund reaches you</source>
   <translation>O reembolso chega a você</translation>
  </message>
  <message>
   <source>The refund was visible</source>
   <translation>O reembolso tinha chegado</translation>
  </message>
  <message>
   <source>The seller answered: if that does not settle it, open the dispute</source>
   <translation>O vendedor respondeu: se isso não resolver, abra a disputa</translation>
  </message>
  <message>
   <source>The seller has the return; keep the dispute open until you see the money</source>
   <translation>O vendedor tem a devolução; mantenha a disputa aberta até ver o dinheiro</translation>
  </message>
  <message>
   <source>The seller rejected it: ask {platform} to decide, or change the claim</source>
   <translation>O vendedor rejeitou: peça a decisão de {platform}, ou mude a reclamação</translation>
  </message>
  <message>
   <source>The seller should be contacted first, with a proposed solution; log it if you did</source>
   <translation>O vendedor deve ser contatado antes, com uma proposta; registre se já fez</translation>
  </message>
  <message>
   <source>The seller takes part</source>
   <translation>O vendedor participa</translation>
  </message>
  <message>
   <source>The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over</source>
   <translation>O vendedor foi contatado em {asked} e não respondeu; os 3 a 5 dias de espera passaram</translation>
  </message>
  <message>
   <source>The seller’s answer</source>
   <translation>A resposta do vendedor</translation>
  </message>
  <message>
   <source>The seller’s answer to the dispute</source>
   <translation>A resposta do vendedor à disputa</translation>
  </message>
  <message>
   <source>The seller’s fault: a prepaid label, or a refund without a return</source>
   <translation>Culpa do vendedor: etiqueta pré-paga, ou reembolso sem devolução</translation>
  </message>
  <message>
   <source>The seller’s time to answer the dispute ended on {day}</source>
   <translation>O prazo do vendedor para responder à disputa acabou em {day}</translation>
  </message>
  <message>
   <source>The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare.</source>
   <translation>A etiqueta de envio não pôde ser lida. Mantenha a câmera parada sobre ela por dois segundos, perto e sem reflexo.</translation>
  </message>
  <message>
   <source>The shop’s protection ends</source>
   <translation>Fim da proteção da loja</translation>
  </message>
  <message>
   <source>The steps named add up to 7 to 13 days; the promise is 10 business days</source>
   <translation>Os passos citados somam de 7 a 13 dias; a promessa é de 10 dias úteis</translation>
  </message>
  <message>
   <source>The time to open a dispute ended on {day}</source>
   <translation>O prazo para abrir uma disputa acabou em {day}</translation>
  </message>
  <message>
   <source>The time to open a dispute ends on {day}</source>
   <translation>O prazo para abrir uma disputa acaba em {day}</translation>
  </message>
  <message>
   <source>The video is too bright to show detail. Turn the parcel away from the light.</source>
   <translation>O vídeo está claro demais para mostrar detalhes. Vire a encomenda para longe da luz.</translation>
  </message>
  <message>
   <source>The video is very dark. Switch on a light or film by a window.</source>
   <translation>O vídeo está muito escuro. Acenda uma luz ou filme perto de uma janela.</translation>
  </message>
  <message>
   <source>The zone has more than one meaning, the earliest counts: {0}</source>
   <translation>O fuso tem mais de um sentido, vale o mais cedo: {0}</translation>
  </message>
  <message>
   <source>There is no dispute yet: a promise in chat does not stop the clock</source>
   <translation>Ainda não há disputa: uma promessa no chat não para o relógio</translation>
  </message>
  <message>
   <source>This step usually comes at another point</source>
   <translation>Este passo costuma vir em outro momento</translation>
  </message>
  <message>
   <source>Tracking history</source>
   <translation>Histórico de rastreio</translation>
  </message>
  <message>
   <source>Unboxing video in one shot</source>
   <translation>Vídeo da abertura em uma só tomada</translation>
  </message>
  <message>
   <source>Video of it not working</source>
   <translation>Vídeo mostrando que não funciona</translation>
  </message>
  <message>
   <source>Waiting 5 days for the seller would use up the time: the last full day is {last}</source>
   <translation>Esperar o vendedor por 5 dias esgotaria o prazo: o último dia completo é {last}</translation>
  </message>
  <message>
   <source>Waiting 5 days would use up the time: the last full day is {last}</source>
   <translation>Esperar 5 dias esgotaria o prazo: o último dia completo é {last}</translation>
  </message>
  <message>
   <source>Waiting for the parcel: film its opening in one shot, the label first</source>
   <translation>Esperando a encomenda: filme a abertura em uma só tomada, primeiro a etiqueta</translation>
  </message>
  <message>
   <source>Waiting for the seller until {day}; you may open the dispute already</source>
   <translation>Esperando o vendedor até {day}; você já pode abrir a disputa</translation>
  </message>
  <message>
   <source>Waiting for the seller’s answer</source>
   <translation>Esperando a resposta do vendedor</translation>
  </message>
  <message>
   <source>Waiting: nothing to do until {day}</source>
   <translation>Esperando: nada a fazer até {day}</translation>
  </message>
  <message>
   <source>Waiting: the bank or PayPal decides</source>
   <translation>Esperando: o banco ou o PayPal decide</translation>
  </message>
  <message>
   <source>Waiting: the refund should be on its way</source>
   <translation>Esperando: o reembolso deve estar a caminho</translation>
  </message>
  <message>
   <source>Waiting: the refund should be visible by {last}</source>
   <translation>Esperando: o reembolso deve ser visível até {last}</translation>
  </message>
  <message>
   <source>Waiting: the refund should come by {last}</source>
   <translation>Esperando: o reembolso deve chegar até {last}</translation>
  </message>
  <message>
   <source>Waiting: the return is on its way</source>
   <translation>Esperando: a devolução está a caminho</translation>
  </message>
  <message>
   <source>Waiting: the seller has until {day} to answer the dispute</source>
   <translation>Esperando: o vendedor tem até {day} para responder à disputa</translation>
  </message>
  <message>
   <source>Waiting: {platform} decides</source>
   <translation>Esperando: {platform} decide</translation>
  </message>
  <message>
   <source>Waiting: {platform} looks at the appeal</source>
   <translation>Esperando: {platform} analisa o recurso</translation>
  </message>
  <message>
   <source>What the claim still lacks: {lacking}</source>
   <translation>O que ainda falta à reclamação: {lacking}</translation>
  </message>
  <message>
   <source>What you entered from the shop’s or the bank’s own pages</source>
   <translation>O que você informou das páginas da loja ou do banco</translation>
  </message>
  <message>
   <source>Whether the video is one take could not be determined.</source>
   <translation>Não foi possível determinar se o vídeo é uma só tomada.</translation>
  </message>
  <message>
   <source>Within 15 days of delivery</source>
   <translation>Dentro de 15 dias da entrega</translation>
  </message>
  <message>
   <source>Without them no deadline can be worked out</source>
   <translation>Sem elas, nenhum prazo pode ser calculado</translation>
  </message>
  <message>
   <source>Write to the seller</source>
   <translation>Escreva ao vendedor</translation>
  </message>
  <message>
   <source>Write to the seller first, and propose a solution</source>
   <translation>Escreva primeiro ao vendedor, e proponha uma solução</translation>
  </message>
  <message>
   <source>Write to the seller first: ask whether the store takes returns</source>
   <translation>Escreva primeiro ao vendedor: pergunte se a loja aceita devoluções</translation>
  </message>
  <message>
   <source>Write to the seller, and log it</source>
   <translation>Escreva ao vendedor, e registre</translation>
  </message>
  <message>
   <source>Write what was expected and what was received</source>
   <translation>Escreva o que era esperado e o que foi recebido</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Gravado por</translation>
  </message>
  <message>
   <source>You have gathered something, but no reason and no remedy are stated yet</source>
   <translation>Você já reuniu algo, mas ainda não indicou o motivo nem o que pede</translation>
  </message>
  <message>
   <source>You pay for the return; it can cost more than the item</source>
   <translation>Você paga a devolução; ela pode custar mais que o item</translation>
  </message>
  <message>
   <source>Your value</source>
   <translation>Seu valor</translation>
  </message>
  <message>
   <source>a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended</source>
   <translation>um chargeback só vem após uma rejeição ou um recurso; antes disso a conta pode ser suspensa</translation>
  </message>
  <message>
   <source>a claim can be modified only in a dispute</source>
   <translation>uma reclamação só pode ser mudada em uma disputa</translation>
  </message>
  <message>
   <source>a clip can't replace its own video</source>
   <translation>um trecho não pode substituir o próprio vídeo</translation>
  </message>
  <message>
   <source>a copy that was interrupted, removed</source>
   <translation>uma cópia interrompida, removida</translation>
  </message>
  <message>
   <source>a detail needs an area</source>
   <translation>um detalhe precisa de uma área</translation>
  </message>
  <message>
   <source>a dispute is open already</source>
   <translation>já há uma disputa aberta</translation>
  </message>
  <message>
   <source>a file in it is longer than it says</source>
   <translation>um arquivo nele é maior do que declara</translation>
  </message>
  <message>
   <source>a file of wordings can't be read, {0}</source>
   <translation>um arquivo de expressões não pode ser lido, {0}</translation>
  </message>
  <message>
   <source>a file of wordings holds something else than phrases</source>
   <translation>um arquivo de expressões contém algo que não são frases</translation>
  </message>
  <message>
   <source>a file that no case knows, moved to {0}/{1}</source>
   <translation>um arquivo que nenhum caso conhece, movido para {0}/{1}</translation>
  </message>
  <message>
   <source>a file that was not finished, removed</source>
   <translation>um arquivo inacabado, removido</translation>
  </message>
  <message>
   <source>a key frame stands out of the video's rhythm</source>
   <translation>um quadro de referência do arquivo foge ao ritmo do vídeo</translation>
  </message>
  <message>
   <source>a mark needs a place</source>
   <translation>uma marca precisa de um lugar</translation>
  </message>
  <message>
   <source>a mediator decides only in a dispute</source>
   <translation>um mediador só decide em uma disputa</translation>
  </message>
  <message>
   <source>a picture of the dossier is no valid JPEG</source>
   <translation>uma imagem do dossiê não é um JPEG válido</translation>
  </message>
  <message>
   <source>a record of an original that nobody needs, removed</source>
   <translation>o registro de um original de que ninguém precisa, removido</translation>
  </message>
  <message>
   <source>a shipping label is legible on {0}: it may show your name and address</source>
   <translation>uma etiqueta de envio é legível em {0}: pode mostrar seu nome e endereço</translation>
  </message>
  <message>
   <source>a stored value ({0}) can't be read</source>
   <translation>um valor guardado ({0}) não pode ser lido</translation>
  </message>
  <message>
   <source>a video that is to go along is no exhibit of the dossier</source>
   <translation>um vídeo que deve ir junto não é um anexo do dossiê</translation>
  </message>
  <message>
   <source>add a new order with that number</source>
   <translation>adicione um novo pedido com esse número</translation>
  </message>
  <message>
   <source>add a screenshot of the tracking record</source>
   <translation>adicione uma captura do rastreio</translation>
  </message>
  <message>
   <source>add a screenshot of what matters in it, or hand the file over as well</source>
   <translation>adicione uma captura do que importa nele ou entregue também o arquivo</translation>
  </message>
  <message>
   <source>add an order first, or name another folder</source>
   <translation>adicione antes um pedido, ou indique outra pasta</translation>
  </message>
  <message>
   <source>add photos, or the video of the unboxing</source>
   <translation>adicione fotos ou o vídeo da abertura</translation>
  </message>
  <message>
   <source>add the file again</source>
   <translation>adicione o arquivo de novo</translation>
  </message>
  <message>
   <source>add the folder that holds the evidence only</source>
   <translation>adicione só a pasta com as provas</translation>
  </message>
  <message>
   <source>add the video, photos and the listing</source>
   <translation>adicione o vídeo, as fotos e o anúncio</translation>
  </message>
  <message>
   <source>allow reading it, or copy it elsewhere</source>
   <translation>permita a leitura ou copie-o para outro lugar</translation>
  </message>
  <message>
   <source>an appeal follows a mediator's decision</source>
   <translation>um recurso segue a decisão de um mediador</translation>
  </message>
  <message>
   <source>an original in it is packed, which this program never does</source>
   <translation>um original nele está comprimido, o que este programa nunca faz</translation>
  </message>
  <message>
   <source>an original in it was changed</source>
   <translation>um original nele foi alterado</translation>
  </message>
  <message>
   <source>an original is not named by its hash</source>
   <translation>um original não tem como nome a sua soma de verificação</translation>
  </message>
  <message>
   <source>an original that could be written to, now read-only</source>
   <translation>um original que podia ser alterado, agora somente leitura</translation>
  </message>
  <message>
   <source>an original that is missing, add the file again</source>
   <translation>falta um original, adicione o arquivo de novo</translation>
  </message>
  <message>
   <source>an original whose length has changed</source>
   <translation>um original cujo tamanho mudou</translation>
  </message>
  <message>
   <source>an original's size is not what the case says</source>
   <translation>um original não tem o tamanho registrado no caso</translation>
  </message>
  <message>
   <source>another parcel’s label was read: its number is not the order’s</source>
   <translation>foi lida a etiqueta de outra encomenda: o número não é o do pedido</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>outro programa</translation>
  </message>
  <message>
   <source>another program keeps {path} busy</source>
   <translation>outro programa está usando {path}</translation>
  </message>
  <message>
   <source>any copy can change it</source>
   <translation>qualquer cópia pode mudá-la</translation>
  </message>
  <message>
   <source>ask for another copy of it</source>
   <translation>peça outra cópia</translation>
  </message>
  <message>
   <source>ask for the price at most, or correct the price</source>
   <translation>peça no máximo o preço, ou corrija o preço</translation>
  </message>
  <message>
   <source>asked on {0}</source>
   <translation>contatado em {0}</translation>
  </message>
  <message>
   <source>asked on {0}, no screenshot shows it</source>
   <translation>contatado em {0}; nenhuma captura mostra isso</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>em {0}</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>entre {0} e {1}</translation>
  </message>
  <message>
   <source>black out what is private; keep the tracking number visible</source>
   <translation>tarje o que é privado; deixe visível o código de rastreio</translation>
  </message>
  <message>
   <source>bring it back, or leave it out</source>
   <translation>traga-o de volta ou deixe-o de fora</translation>
  </message>
  <message>
   <source>bring the exhibit back, or delete the difference</source>
   <translation>traga o anexo de volta, ou apague a diferença</translation>
  </message>
  <message>
   <source>check it, or export the PDF and print that</source>
   <translation>confira-a, ou exporte o PDF e imprima esse</translation>
  </message>
  <message>
   <source>check that it was not moved or unplugged, then try again</source>
   <translation>verifique se não foi movido ou desconectado e tente de novo</translation>
  </message>
  <message>
   <source>check that the folder is there and writable</source>
   <translation>verifique se a pasta existe e aceita gravação</translation>
  </message>
  <message>
   <source>check the disk and its cable, then try again</source>
   <translation>verifique o disco e o cabo e tente de novo</translation>
  </message>
  <message>
   <source>check the disk of the new folder, then try again</source>
   <translation>verifique o disco da nova pasta e tente de novo</translation>
  </message>
  <message>
   <source>check the disk, then try again</source>
   <translation>verifique o disco e tente de novo</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>confira o nome e a pasta</translation>
  </message>
  <message>
   <source>check the number, or add the order first</source>
   <translation>confira o número, ou adicione antes o pedido</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>confira o caminho</translation>
  </message>
  <message>
   <source>check the tracking number of the order, or show the label of this parcel</source>
   <translation>confira o código de rastreio do pedido ou mostre a etiqueta desta encomenda</translation>
  </message>
  <message>
   <source>check what the form says</source>
   <translation>confira o que diz o formulário</translation>
  </message>
  <message>
   <source>checking the cases</source>
   <translation>conferir os casos</translation>
  </message>
  <message>
   <source>checking the library</source>
   <translation>conferir a biblioteca</translation>
  </message>
  <message>
   <source>checking the order</source>
   <translation>conferir o pedido</translation>
  </message>
  <message>
   <source>checking the originals</source>
   <translation>conferir os originais</translation>
  </message>
  <message>
   <source>choose a file</source>
   <translation>escolha um arquivo</translation>
  </message>
  <message>
   <source>choose a file name</source>
   <translation>escolha um nome de arquivo</translation>
  </message>
  <message>
   <source>choose a folder outside the library</source>
   <translation>escolha uma pasta fora da biblioteca</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>escolha um fim posterior</translation>
  </message>
  <message>
   <source>choose a new folder, or a name that ends in .zip</source>
   <translation>escolha uma pasta nova, ou um nome terminado em .zip</translation>
  </message>
  <message>
   <source>choose a new or empty folder, so that nothing of yours is lost</source>
   <translation>escolha uma pasta nova ou vazia, para nada se perder</translation>
  </message>
  <message>
   <source>choose a part of it without the label, or leave the video out</source>
   <translation>escolha uma parte sem a etiqueta ou deixe o vídeo de fora</translation>
  </message>
  <message>
   <source>choose a photo, a screenshot or a frame of a video</source>
   <translation>escolha uma foto, uma captura ou um quadro de um vídeo</translation>
  </message>
  <message>
   <source>choose a shorter part or a larger limit</source>
   <translation>escolha uma parte mais curta ou um limite maior</translation>
  </message>
  <message>
   <source>choose a video</source>
   <translation>escolha um vídeo</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>escolha outro arquivo</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>escolha outra pasta</translation>
  </message>
  <message>
   <source>choose another frame</source>
   <translation>escolha outro quadro</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>escolha outro nome</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>escolha outro</translation>
  </message>
  <message>
   <source>choose frames that are farther apart</source>
   <translation>escolha quadros mais afastados</translation>
  </message>
  <message>
   <source>choose one from the list</source>
   <translation>escolha um da lista</translation>
  </message>
  <message>
   <source>choose one of those that ship with the program</source>
   <translation>escolha um dos que vêm com o programa</translation>
  </message>
  <message>
   <source>choose one of {0}</source>
   <translation>escolha um de {0}</translation>
  </message>
  <message>
   <source>choose the frame again</source>
   <translation>escolha o quadro de novo</translation>
  </message>
  <message>
   <source>choose the video that shows the parcel</source>
   <translation>escolha o vídeo que mostra a encomenda</translation>
  </message>
  <message>
   <source>choose three places that form a triangle</source>
   <translation>escolha três lugares que formem um triângulo</translation>
  </message>
  <message>
   <source>cleaning up</source>
   <translation>limpar os restos</translation>
  </message>
  <message>
   <source>close it there, then try again</source>
   <translation>feche-o lá, depois tente de novo</translation>
  </message>
  <message>
   <source>close it where it is open, or choose another folder</source>
   <translation>feche-a onde está aberta, ou escolha outra pasta</translation>
  </message>
  <message>
   <source>close it, then try again</source>
   <translation>feche-o e tente de novo</translation>
  </message>
  <message>
   <source>close other programs, then try again</source>
   <translation>feche outros programas e tente de novo</translation>
  </message>
  <message>
   <source>closing the library</source>
   <translation>fechar a biblioteca</translation>
  </message>
  <message>
   <source>composed from {0}</source>
   <translation>redigida a partir de {0}</translation>
  </message>
  <message>
   <source>connect it again, then try again</source>
   <translation>conecte de novo e tente outra vez</translation>
  </message>
  <message>
   <source>copy it from the browser</source>
   <translation>copie-o do navegador</translation>
  </message>
  <message>
   <source>copy it from the order's page</source>
   <translation>copie-o da página do pedido</translation>
  </message>
  <message>
   <source>copy the file from the camera or phone again</source>
   <translation>copie o arquivo da câmera ou do celular de novo</translation>
  </message>
  <message>
   <source>copy the number from the order's page</source>
   <translation>copie o número da página do pedido</translation>
  </message>
  <message>
   <source>copying the database</source>
   <translation>copiar o banco de dados</translation>
  </message>
  <message>
   <source>copying the library</source>
   <translation>copiar a biblioteca</translation>
  </message>
  <message>
   <source>copying {0}</source>
   <translation>copiar {0}</translation>
  </message>
  <message>
   <source>correct one of the two dates</source>
   <translation>corrija uma das duas datas</translation>
  </message>
  <message>
   <source>correct the file or choose another profile</source>
   <translation>corrija o arquivo ou escolha outro perfil</translation>
  </message>
  <message>
   <source>cut the video into shorter parts first</source>
   <translation>corte antes o vídeo em partes menores</translation>
  </message>
  <message>
   <source>deleting the order</source>
   <translation>excluir o pedido</translation>
  </message>
  <message>
   <source>difference {0} ({1}) has lost its comparison: an exhibit of it is left out</source>
   <translation>a diferença {0} ({1}) perdeu sua comparação: um anexo dela ficou de fora</translation>
  </message>
  <message>
   <source>difference {0} ({1}) is marked on no picture</source>
   <translation>a diferença {0} ({1}) não está marcada em nenhuma imagem</translation>
  </message>
  <message>
   <source>download or copy it again</source>
   <translation>baixe ou copie de novo</translation>
  </message>
  <message>
   <source>drag over the part to show larger</source>
   <translation>arraste sobre a parte a mostrar maior</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>desenhe de novo</translation>
  </message>
  <message>
   <source>eBay</source>
   <translation>eBay</translation>
  </message>
  <message>
   <source>eBay takes pictures only, no PDF: use the upload sheets of the packet</source>
   <translation>O eBay só aceita imagens, não PDF: use as folhas de envio do pacote</translation>
  </message>
  <message>
   <source>emptying the trash</source>
   <translation>esvaziar a lixeira</translation>
  </message>
  <message>
   <source>evidence {0} of order {1} is not in the trash</source>
   <translation>a prova {0} do pedido {1} não está na lixeira</translation>
  </message>
  <message>
   <source>export again; if it happens again, leave that exhibit out</source>
   <translation>exporte de novo; se acontecer outra vez, deixe esse anexo de fora</translation>
  </message>
  <message>
   <source>film in 4K or less, or convert it first</source>
   <translation>filme em 4K ou menos, ou converta o vídeo antes</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>para {0}</translation>
  </message>
  <message>
   <source>frames are missing by the timestamps</source>
   <translation>pelas marcas de tempo, faltam quadros</translation>
  </message>
  <message>
   <source>frames can't be written to {0} ({1})</source>
   <translation>os quadros não podem ser gravados em {0} ({1})</translation>
  </message>
  <message>
   <source>free some space or choose another folder</source>
   <translation>libere espaço ou escolha outra pasta</translation>
  </message>
  <message>
   <source>free some space, then try again</source>
   <translation>libere espaço e tente de novo</translation>
  </message>
  <message>
   <source>give a date: this rule has no length of its own</source>
   <translation>informe uma data: esta regra não tem duração própria</translation>
  </message>
  <message>
   <source>give a file</source>
   <translation>informe um arquivo</translation>
  </message>
  <message>
   <source>give a picture, a video or a document</source>
   <translation>escolha uma imagem, um vídeo ou um documento</translation>
  </message>
  <message>
   <source>give its id without a time</source>
   <translation>informe o identificador sem tempo</translation>
  </message>
  <message>
   <source>give more of its id</source>
   <translation>informe mais do identificador</translation>
  </message>
  <message>
   <source>give the address that AliExpress or the seller shows in the dispute</source>
   <translation>informe o endereço que o AliExpress ou o vendedor mostra na disputa</translation>
  </message>
  <message>
   <source>give the amount in {0}</source>
   <translation>informe o valor em {0}</translation>
  </message>
  <message>
   <source>give the order a title</source>
   <translation>dê um título ao pedido</translation>
  </message>
  <message>
   <source>give the order a {0}</source>
   <translation>complete no pedido: {0}</translation>
  </message>
  <message>
   <source>give the price too</source>
   <translation>informe também o preço</translation>
  </message>
  <message>
   <source>give yourself the right to read and write there, or use another folder</source>
   <translation>dê a si permissão de leitura e gravação lá, ou use outra pasta</translation>
  </message>
  <message>
   <source>go through the dispute and the mediation first</source>
   <translation>passe antes pela disputa e pela mediação</translation>
  </message>
  <message>
   <source>hand over originals only on purpose</source>
   <translation>entregue originais só de propósito</translation>
  </message>
  <message>
   <source>import it first</source>
   <translation>importe antes</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>instale o programa de novo</translation>
  </message>
  <message>
   <source>it claims more pixels than can be handled safely</source>
   <translation>diz ter mais pixels do que se pode tratar com segurança</translation>
  </message>
  <message>
   <source>it has {0} million pixels</source>
   <translation>tem {0} megapixels</translation>
  </message>
  <message>
   <source>it holds a file that doesn't belong there</source>
   <translation>contém um arquivo que não deveria estar ali</translation>
  </message>
  <message>
   <source>it holds a link, a locked or an unusual file</source>
   <translation>contém um link ou um arquivo criptografado ou incomum</translation>
  </message>
  <message>
   <source>it holds no case</source>
   <translation>não contém nenhum caso</translation>
  </message>
  <message>
   <source>it holds too many files, or none</source>
   <translation>contém arquivos demais, ou nenhum</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>é uma pasta, não um arquivo</translation>
  </message>
  <message>
   <source>it is damaged, or not a zip file</source>
   <translation>está danificado ou não é um arquivo ZIP</translation>
  </message>
  <message>
   <source>it is {0} s long</source>
   <translation>dura {0} s</translation>
  </message>
  <message>
   <source>it isn't there any more</source>
   <translation>não está mais lá</translation>
  </message>
  <message>
   <source>it unpacks to far more than a case can hold</source>
   <translation>descompactado, é muito maior do que um caso pode ser</translation>
  </message>
  <message>
   <source>it was not made by this program</source>
   <translation>não foi criado por este programa</translation>
  </message>
  <message>
   <source>it was written by a newer version of this program</source>
   <translation>foi criado por uma versão mais nova deste programa</translation>
  </message>
  <message>
   <source>its case can't be read</source>
   <translation>o caso nele não pode ser lido</translation>
  </message>
  <message>
   <source>its case was not made by this program</source>
   <translation>o caso nele não foi criado por este programa</translation>
  </message>
  <message>
   <source>its journal can't be read</source>
   <translation>o registro nele não pode ser lido</translation>
  </message>
  <message>
   <source>its journal doesn't match its case</source>
   <translation>o registro nele não corresponde ao caso</translation>
  </message>
  <message>
   <source>its list of files can't be read</source>
   <translation>a lista de arquivos nele não pode ser lida</translation>
  </message>
  <message>
   <source>its list of files doesn't match what it holds</source>
   <translation>a lista de arquivos não corresponde ao conteúdo</translation>
  </message>
  <message>
   <source>its originals are not those of the case</source>
   <translation>os originais nele não são os do caso</translation>
  </message>
  <message>
   <source>keep it open until you see the money; a seller who asks you to close it first is a red flag</source>
   <translation>mantenha-a aberta até ver o dinheiro; um vendedor que pede para encerrar antes é sinal de alerta</translation>
  </message>
  <message>
   <source>keep the library on a disk without this limit</source>
   <translation>mantenha a biblioteca em um disco sem esse limite</translation>
  </message>
  <message>
   <source>keeping an original</source>
   <translation>guardar um original</translation>
  </message>
  <message>
   <source>keeping {0}</source>
   <translation>guardar {0}</translation>
  </message>
  <message>
   <source>last full day {0}</source>
   <translation>último dia completo {0}</translation>
  </message>
  <message>
   <source>leave it out of the dossier, or add the file again</source>
   <translation>deixe de fora do dossiê, ou adicione o arquivo de novo</translation>
  </message>
  <message>
   <source>leave it out, and report this fault</source>
   <translation>deixe de fora e comunique esta falha</translation>
  </message>
  <message>
   <source>leave out exhibits that repeat others</source>
   <translation>deixe de fora anexos que repetem outros</translation>
  </message>
  <message>
   <source>locking {0}</source>
   <translation>bloquear {0}</translation>
  </message>
  <message>
   <source>look at it as it is now, then try again</source>
   <translation>veja como está agora e tente de novo</translation>
  </message>
  <message>
   <source>look at the list of what is</source>
   <translation>veja na lista</translation>
  </message>
  <message>
   <source>looking into the trash</source>
   <translation>ler a lixeira</translation>
  </message>
  <message>
   <source>make a copy of at most {0} million pixels</source>
   <translation>faça uma cópia de no máximo {0} megapixels</translation>
  </message>
  <message>
   <source>make a smaller copy of it</source>
   <translation>faça uma cópia menor</translation>
  </message>
  <message>
   <source>make it first, or choose another folder</source>
   <translation>crie-a primeiro ou escolha outra pasta</translation>
  </message>
  <message>
   <source>make it writable, or use a library on another disk</source>
   <translation>torne-o gravável, ou use uma biblioteca em outro disco</translation>
  </message>
  <message>
   <source>make the folder and its files writable</source>
   <translation>torne a pasta e os arquivos graváveis</translation>
  </message>
  <message>
   <source>making the library</source>
   <translation>criar a biblioteca</translation>
  </message>
  <message>
   <source>making the library {0}</source>
   <translation>criar a biblioteca {0}</translation>
  </message>
  <message>
   <source>mediation follows a dispute</source>
   <translation>a mediação segue uma disputa</translation>
  </message>
  <message>
   <source>moving the library</source>
   <translation>mover a biblioteca</translation>
  </message>
  <message>
   <source>name a file, dossier.pdf say</source>
   <translation>indique um arquivo, ex.: dossier.pdf</translation>
  </message>
  <message>
   <source>name a place instead, for example Asia/Kolkata</source>
   <translation>indique um lugar, por exemplo Asia/Kolkata</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or an offset</source>
   <translation>indique um lugar, por exemplo Europe/Berlin, ou uma diferença de horas</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or leave it out</source>
   <translation>indique um lugar, por exemplo Europe/Berlin, ou deixe fora</translation>
  </message>
  <message>
   <source>name another folder</source>
   <translation>indique outra pasta</translation>
  </message>
  <message>
   <source>name another one for the library</source>
   <translation>indique outra para a biblioteca</translation>
  </message>
  <message>
   <source>name it, for example USD</source>
   <translation>indique-a, por exemplo USD</translation>
  </message>
  <message>
   <source>name the place, for example Europe/Berlin</source>
   <translation>indique o lugar, por exemplo Europe/Berlin</translation>
  </message>
  <message>
   <source>no claim is set</source>
   <translation>nenhuma reclamação definida</translation>
  </message>
  <message>
   <source>no cut was detected, but {0}</source>
   <translation>nenhum corte foi detectado, mas {0}</translation>
  </message>
  <message>
   <source>no date is logged</source>
   <translation>nenhuma data registrada</translation>
  </message>
  <message>
   <source>no difference is named</source>
   <translation>nenhuma diferença nomeada</translation>
  </message>
  <message>
   <source>no dispute is open: without one you would likely lose both the item and the money</source>
   <translation>nenhuma disputa aberta: sem ela você perderia o item e o dinheiro</translation>
  </message>
  <message>
   <source>no exhibit shows that the parcel didn't arrive</source>
   <translation>nenhum anexo mostra que a encomenda não chegou</translation>
  </message>
  <message>
   <source>no exhibit shows what arrived</source>
   <translation>nenhum anexo mostra o que chegou</translation>
  </message>
  <message>
   <source>no font draws these characters on pictures, their codes are drawn instead: {0}</source>
   <translation>nenhuma fonte tem estes caracteres para as imagens; seus códigos aparecem no lugar: {0}</translation>
  </message>
  <message>
   <source>no font draws {0} in {1}; the codes are printed instead</source>
   <translation>{1}: nenhuma fonte contém {0}; os códigos são impressos no lugar</translation>
  </message>
  <message>
   <source>no message to the seller</source>
   <translation>nenhuma mensagem ao vendedor</translation>
  </message>
  <message>
   <source>no photo</source>
   <translation>nenhuma foto</translation>
  </message>
  <message>
   <source>no photo has a caption</source>
   <translation>nenhuma foto tem legenda</translation>
  </message>
  <message>
   <source>no reason and no wanted resolution is stated</source>
   <translation>nem motivo nem solução desejada está indicado</translation>
  </message>
  <message>
   <source>no screenshot of the listing</source>
   <translation>nenhuma captura do anúncio</translation>
  </message>
  <message>
   <source>no screenshot of the tracking history</source>
   <translation>nenhuma captura do histórico de rastreio</translation>
  </message>
  <message>
   <source>no video of the opening</source>
   <translation>nenhum vídeo da abertura</translation>
  </message>
  <message>
   <source>no video shows the fault</source>
   <translation>nenhum vídeo mostra a falha</translation>
  </message>
  <message>
   <source>not delivered yet</source>
   <translation>ainda não entregue</translation>
  </message>
  <message>
   <source>not one picture of the part can be decoded</source>
   <translation>nenhuma imagem dessa parte pode ser lida</translation>
  </message>
  <message>
   <source>not one picture of the video can be decoded</source>
   <translation>nenhuma imagem do vídeo pode ser lida</translation>
  </message>
  <message>
   <source>not written yet</source>
   <translation>ainda não escrita</translation>
  </message>
  <message>
   <source>nothing is compared yet</source>
   <translation>nada foi comparado ainda</translation>
  </message>
  <message>
   <source>noting the export</source>
   <translation>registrar a exportação</translation>
  </message>
  <message>
   <source>offsets lie between -14:00 and +14:00</source>
   <translation>as diferenças vão de -14:00 a +14:00</translation>
  </message>
  <message>
   <source>one photo has a caption</source>
   <translation>uma foto tem legenda</translation>
  </message>
  <message>
   <source>only {0} pixels wide, its words may not be readable</source>
   <translation>só {0} pixels de largura; o texto talvez não seja legível</translation>
  </message>
  <message>
   <source>open a dispute and wait for an authorised return address</source>
   <translation>abra uma disputa e espere um endereço de devolução autorizado</translation>
  </message>
  <message>
   <source>open it with its own program</source>
   <translation>abra com o programa dele</translation>
  </message>
  <message>
   <source>open that one</source>
   <translation>abra esse pedido</translation>
  </message>
  <message>
   <source>opening the library</source>
   <translation>abrir a biblioteca</translation>
  </message>
  <message>
   <source>order {0} is in the library already</source>
   <translation>o pedido {0} já está na biblioteca</translation>
  </message>
  <message>
   <source>order {0} is in the trash</source>
   <translation>o pedido {0} está na lixeira</translation>
  </message>
  <message>
   <source>order {0} is in the trash already</source>
   <translation>o pedido {0} já está na lixeira</translation>
  </message>
  <message>
   <source>order {0} is not in the trash</source>
   <translation>o pedido {0} não está na lixeira</translation>
  </message>
  <message>
   <source>order {0} was changed meanwhile</source>
   <translation>o pedido {0} foi alterado nesse meio-tempo</translation>
  </message>
  <message>
   <source>pages</source>
   <translation>páginas</translation>
  </message>
  <message>
   <source>part of the path is a file, not a folder</source>
   <translation>parte do caminho é um arquivo, não uma pasta</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imagens</translation>
  </message>
  <message>
   <source>pictures and text set smaller (step {0} of {1})</source>
   <translation>imagens e texto menores (nível {0} de {1})</translation>
  </message>
  <message>
   <source>pictures at {0} instead of {1} pixels per inch</source>
   <translation>imagens com {0} em vez de {1} pixels por polegada</translation>
  </message>
  <message>
   <source>place its number on both pictures</source>
   <translation>ponha o número dela nas duas imagens</translation>
  </message>
  <message>
   <source>please report this with the words in brackets</source>
   <translation>comunique isto com as palavras entre parênteses</translation>
  </message>
  <message>
   <source>plug it in again, then try again</source>
   <translation>conecte-o de novo e tente outra vez</translation>
  </message>
  <message>
   <source>process {0} on {1}</source>
   <translation>o processo {0} em {1}</translation>
  </message>
  <message>
   <source>put it back</source>
   <translation>restaure-o</translation>
  </message>
  <message>
   <source>put it back first</source>
   <translation>recupere-o antes</translation>
  </message>
  <message>
   <source>put it back from a backup, or leave it out of the dossier</source>
   <translation>recupere-o de um backup ou deixe-o fora do dossiê</translation>
  </message>
  <message>
   <source>putting the copy back</source>
   <translation>restaurar a cópia</translation>
  </message>
  <message>
   <source>putting the order back</source>
   <translation>recuperar o pedido</translation>
  </message>
  <message>
   <source>readable file names that no longer matched, made again</source>
   <translation>nomes de arquivo legíveis que não correspondiam mais, criados de novo</translation>
  </message>
  <message>
   <source>reading the copy</source>
   <translation>ler a cópia</translation>
  </message>
  <message>
   <source>reading {0}</source>
   <translation>ler {0}</translation>
  </message>
  <message>
   <source>removed from everything that is exported</source>
   <translation>removida de tudo o que é exportado</translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation>remover {0}</translation>
  </message>
  <message>
   <source>repair the file or take the original</source>
   <translation>corrija o arquivo ou use o original</translation>
  </message>
  <message>
   <source>repairing the library</source>
   <translation>reparar a biblioteca</translation>
  </message>
  <message>
   <source>repairing the order</source>
   <translation>reparar o pedido</translation>
  </message>
  <message>
   <source>repairing the search</source>
   <translation>reparar a busca</translation>
  </message>
  <message>
   <source>restore the library from your own backup</source>
   <translation>restaure a biblioteca da sua própria cópia</translation>
  </message>
  <message>
   <source>restoring the order</source>
   <translation>restaurar o pedido</translation>
  </message>
  <message>
   <source>run `evidence-app doctor`</source>
   <translation>execute `evidence-app doctor`</translation>
  </message>
  <message>
   <source>run `evidence-app verify` to see the damage</source>
   <translation>execute `evidence-app verify` para ver os danos</translation>
  </message>
  <message>
   <source>salvaging an order</source>
   <translation>resgatar um pedido</translation>
  </message>
  <message>
   <source>save a copy without a password, or a screenshot</source>
   <translation>salve uma cópia sem senha, ou uma captura</translation>
  </message>
  <message>
   <source>save it as a file and add that</source>
   <translation>salve-a como arquivo e adicione-o</translation>
  </message>
  <message>
   <source>saving the case</source>
   <translation>salvar o caso</translation>
  </message>
  <message>
   <source>saving the order</source>
   <translation>salvar o pedido</translation>
  </message>
  <message>
   <source>say what differs</source>
   <translation>diga o que difere</translation>
  </message>
  <message>
   <source>search columns that no longer matched, repaired</source>
   <translation>campos de busca que não correspondiam mais, reparados</translation>
  </message>
  <message>
   <source>search entries of orders that are gone, removed</source>
   <translation>entradas de busca de pedidos que não existem mais, removidas</translation>
  </message>
  <message>
   <source>searching</source>
   <translation>buscar</translation>
  </message>
  <message>
   <source>set the same three places on both pictures</source>
   <translation>marque os mesmos três lugares nas duas imagens</translation>
  </message>
  <message>
   <source>sheets</source>
   <translation>folhas</translation>
  </message>
  <message>
   <source>ship tracked only, and put the number into the dispute</source>
   <translation>envie só com rastreio, e ponha o número na disputa</translation>
  </message>
  <message>
   <source>sorting the orders</source>
   <translation>ordenar os pedidos</translation>
  </message>
  <message>
   <source>state both on the Statement page</source>
   <translation>indique ambos na página “Declaração”</translation>
  </message>
  <message>
   <source>take it out if the recipient needn't know it</source>
   <translation>tire se o destinatário não precisar saber</translation>
  </message>
  <message>
   <source>the PDF is damaged or was not copied completely</source>
   <translation>o PDF está danificado ou não foi copiado inteiro</translation>
  </message>
  <message>
   <source>the PDF is locked with a password</source>
   <translation>o PDF está protegido por senha</translation>
  </message>
  <message>
   <source>the amount is in {0}, the price in {1}</source>
   <translation>o valor está em {0}, o preço em {1}</translation>
  </message>
  <message>
   <source>the amount must be more than zero</source>
   <translation>o valor deve ser maior que zero</translation>
  </message>
  <message>
   <source>the archive was refused, {0}</source>
   <translation>o arquivo compactado foi recusado: {0}</translation>
  </message>
  <message>
   <source>the camera moves fast</source>
   <translation>a câmera se move rápido</translation>
  </message>
  <message>
   <source>the camera moves too fast to show detail</source>
   <translation>a câmera se move rápido demais para mostrar detalhes</translation>
  </message>
  <message>
   <source>the camera says {0}, which lies in the future: its clock was wrong</source>
   <translation>a câmera diz {0}, no futuro: o relógio estava errado</translation>
  </message>
  <message>
   <source>the camera says {0}: its clock was not set</source>
   <translation>a câmera diz {0}: o relógio não estava ajustado</translation>
  </message>
  <message>
   <source>the caption of a detail</source>
   <translation>a legenda de um detalhe</translation>
  </message>
  <message>
   <source>the caption of {0}</source>
   <translation>a legenda de {0}</translation>
  </message>
  <message>
   <source>the caption of {0} at {1}</source>
   <translation>a legenda de {0} em {1}</translation>
  </message>
  <message>
   <source>the clip can't be made that small</source>
   <translation>o trecho não pode ficar tão pequeno</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>o fim do trecho deve vir depois do início</translation>
  </message>
  <message>
   <source>the copy of {0} is not sound</source>
   <translation>a cópia de {0} está danificada</translation>
  </message>
  <message>
   <source>the copy of {0} is not the same as the original</source>
   <translation>a cópia de {0} não é igual ao original</translation>
  </message>
  <message>
   <source>the countdown is missing</source>
   <translation>falta a contagem regressiva</translation>
  </message>
  <message>
   <source>the currency of “{0}” is missing</source>
   <translation>falta a moeda de “{0}”</translation>
  </message>
  <message>
   <source>the database {0} has no version that is known</source>
   <translation>o banco de dados {0} não tem versão conhecida</translation>
  </message>
  <message>
   <source>the database {path} is damaged</source>
   <translation>o banco de dados {path} está danificado</translation>
  </message>
  <message>
   <source>the date is missing</source>
   <translation>falta a data</translation>
  </message>
  <message>
   <source>the difference is empty</source>
   <translation>a diferença está vazia</translation>
  </message>
  <message>
   <source>the difference “{0}”</source>
   <translation>a diferença “{0}”</translation>
  </message>
  <message>
   <source>the disk could not be read or written</source>
   <translation>o disco não pôde ser lido ou gravado</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>o disco está cheio</translation>
  </message>
  <message>
   <source>the disk is full, {0} was not written</source>
   <translation>o disco está cheio, {0} não foi gravado</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>o disco é somente leitura</translation>
  </message>
  <message>
   <source>the disk refused</source>
   <translation>o disco não permitiu</translation>
  </message>
  <message>
   <source>the disk was unplugged</source>
   <translation>o disco foi desconectado</translation>
  </message>
  <message>
   <source>the dossier can't be written in “{0}”</source>
   <translation>o dossiê não pode ser escrito em “{0}”</translation>
  </message>
  <message>
   <source>the dossier does not conform to PDF/A-3b ({0})</source>
   <translation>o dossiê não atende a PDF/A-3b ({0})</translation>
  </message>
  <message>
   <source>the dossier holds no exhibit</source>
   <translation>o dossiê não contém nenhum anexo</translation>
  </message>
  <message>
   <source>the dossier is larger than this profile wants; leave out some exhibits</source>
   <translation>o dossiê é maior do que este perfil pede; deixe alguns anexos de fora</translation>
  </message>
  <message>
   <source>the dossier's own words</source>
   <translation>as palavras próprias do dossiê</translation>
  </message>
  <message>
   <source>the end of Buyer Protection is given twice</source>
   <translation>o fim da Proteção ao Comprador foi informado duas vezes</translation>
  </message>
  <message>
   <source>the end of the video is missing</source>
   <translation>falta o final do vídeo</translation>
  </message>
  <message>
   <source>the entry of {0}</source>
   <translation>a entrada de {0}</translation>
  </message>
  <message>
   <source>the file also holds a short video; the still picture is used</source>
   <translation>o arquivo contém também um vídeo curto; usa-se a imagem parada</translation>
  </message>
  <message>
   <source>the file could not be read ({0}: {1})</source>
   <translation>o arquivo não pôde ser lido ({0}: {1})</translation>
  </message>
  <message>
   <source>the file ends early, its last {0} frames are missing</source>
   <translation>o arquivo termina cedo demais, faltam seus últimos {0} quadros</translation>
  </message>
  <message>
   <source>the file holds no video</source>
   <translation>o arquivo não contém vídeo</translation>
  </message>
  <message>
   <source>the file holds sound but no picture</source>
   <translation>o arquivo contém som mas não imagem</translation>
  </message>
  <message>
   <source>the file holds {0} frames that its edit list does not show</source>
   <translation>o arquivo contém {0} quadros que a lista de edição não mostra</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>o arquivo está vazio</translation>
  </message>
  <message>
   <source>the file is larger than this disk can hold</source>
   <translation>o arquivo é maior do que este disco comporta</translation>
  </message>
  <message>
   <source>the file is left out</source>
   <translation>o arquivo fica fora</translation>
  </message>
  <message>
   <source>the file kept the reader busy for more than {0} s</source>
   <translation>a leitura do arquivo durou mais de {0} s</translation>
  </message>
  <message>
   <source>the file made the reader stop (code {0})</source>
   <translation>a leitura do arquivo parou (código {0})</translation>
  </message>
  <message>
   <source>the file names {0}: it was saved by a program, not by a camera</source>
   <translation>o arquivo cita {0}: foi salvo por um programa, não por uma câmera</translation>
  </message>
  <message>
   <source>the file says where it was taken</source>
   <translation>o arquivo diz onde foi feito</translation>
  </message>
  <message>
   <source>the file was written or converted by a program, not by a camera directly</source>
   <translation>o arquivo foi gravado ou convertido por um programa, não diretamente por uma câmera</translation>
  </message>
  <message>
   <source>the folder for {0} is gone</source>
   <translation>a pasta de {0} não existe mais</translation>
  </message>
  <message>
   <source>the folder {0} holds other files</source>
   <translation>a pasta {0} contém outros arquivos</translation>
  </message>
  <message>
   <source>the frame's time is not in this video's unit</source>
   <translation>o tempo do quadro não está na unidade deste vídeo</translation>
  </message>
  <message>
   <source>the label could be read on no photo</source>
   <translation>a etiqueta não pôde ser lida em nenhuma foto</translation>
  </message>
  <message>
   <source>the label is readable and has the order’s tracking number</source>
   <translation>a etiqueta é legível e tem o código de rastreio do pedido</translation>
  </message>
  <message>
   <source>the label is readable in the video at {0}, on no photo</source>
   <translation>a etiqueta é legível no vídeo em {0}, mas em nenhuma foto</translation>
  </message>
  <message>
   <source>the label on {0} is another parcel's: it carries {1}, not {2}</source>
   <translation>a etiqueta em {0} é de outra encomenda: traz {1}, não {2}</translation>
  </message>
  <message>
   <source>the library and the new folder {0} lie inside one another</source>
   <translation>a biblioteca e a nova pasta {0} estão uma dentro da outra</translation>
  </message>
  <message>
   <source>the library in {0} was written by a newer version of this program than {1}</source>
   <translation>a biblioteca em {0} foi escrita por uma versão do programa mais nova que {1}</translation>
  </message>
  <message>
   <source>the library was written by a newer version of this program (format {0}, this one knows {1})</source>
   <translation>a biblioteca foi escrita por uma versão mais nova do programa (formato {0}, esta conhece {1})</translation>
  </message>
  <message>
   <source>the library {0} is in use by {1}</source>
   <translation>a biblioteca {0} está em uso por {1}</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>o nome é longo demais</translation>
  </message>
  <message>
   <source>the name of the store</source>
   <translation>o nome da loja</translation>
  </message>
  <message>
   <source>the network folder went away</source>
   <translation>a pasta de rede não está mais lá</translation>
  </message>
  <message>
   <source>the number of an order can't be changed</source>
   <translation>o número de um pedido não pode ser mudado</translation>
  </message>
  <message>
   <source>the order has no tracking number</source>
   <translation>o pedido não tem código de rastreio</translation>
  </message>
  <message>
   <source>the order has no tracking number to compare with</source>
   <translation>o pedido não tem código de rastreio para comparar</translation>
  </message>
  <message>
   <source>the order's title</source>
   <translation>o título do pedido</translation>
  </message>
  <message>
   <source>the original of {0} is gone</source>
   <translation>o original de {0} não existe mais</translation>
  </message>
  <message>
   <source>the original of {0} is gone or damaged</source>
   <translation>o original de {0} sumiu ou está danificado</translation>
  </message>
  <message>
   <source>the original of {0} is not in the library</source>
   <translation>o original de {0} não está na biblioteca</translation>
  </message>
  <message>
   <source>the original payment method (card, PayPal or wallet)</source>
   <translation>o meio de pagamento original (cartão, PayPal ou carteira)</translation>
  </message>
  <message>
   <source>the original {0} was changed</source>
   <translation>o original {0} foi alterado</translation>
  </message>
  <message>
   <source>the originals {0} hold a place, a name or a serial number; what is exported doesn't</source>
   <translation>os originais {0} contêm um local, um nome ou um número de série; o que é exportado, não</translation>
  </message>
  <message>
   <source>the picture at {0} can't be decoded</source>
   <translation>a imagem em {0} não pode ser lida</translation>
  </message>
  <message>
   <source>the picture can't be read from the clipboard</source>
   <translation>a imagem não pode ser lida da área de transferência</translation>
  </message>
  <message>
   <source>the picture is black</source>
   <translation>a imagem está preta</translation>
  </message>
  <message>
   <source>the picture is cut short: its end is missing</source>
   <translation>a imagem está truncada: falta o fim</translation>
  </message>
  <message>
   <source>the picture is damaged or was not copied completely</source>
   <translation>a imagem está danificada ou não foi copiada inteira</translation>
  </message>
  <message>
   <source>the picture is damaged: it can't be opened</source>
   <translation>a imagem está danificada: não pode ser aberta</translation>
  </message>
  <message>
   <source>the picture is too large: {0}</source>
   <translation>a imagem é grande demais: {0}</translation>
  </message>
  <message>
   <source>the picture needs more memory than it is given</source>
   <translation>a imagem precisa de mais memória do que recebe</translation>
  </message>
  <message>
   <source>the picture shows hardly anything at {at}</source>
   <translation>em {at} a imagem não mostra quase nada</translation>
  </message>
  <message>
   <source>the picture shows hardly anything, a cut would not be seen here</source>
   <translation>a imagem não mostra quase nada, um corte não seria visto aqui</translation>
  </message>
  <message>
   <source>the picture stands still to the pixel</source>
   <translation>a imagem está parada pixel a pixel</translation>
  </message>
  <message>
   <source>the pictures are probably too many for the {0} MB that {1} takes; it will be split into parts</source>
   <translation>as imagens provavelmente são demais para os {0} MB que {1} aceita; será dividido em partes</translation>
  </message>
  <message>
   <source>the policy file can't be read, {0}</source>
   <translation>o arquivo de regras não pode ser lido, {0}</translation>
  </message>
  <message>
   <source>the policy file is wrong in line {0}, {1}</source>
   <translation>o arquivo de regras está errado na linha {0}, {1}</translation>
  </message>
  <message>
   <source>the printer does not answer</source>
   <translation>a impressora não responde</translation>
  </message>
  <message>
   <source>the profile {0} can't be read</source>
   <translation>o perfil {0} não pode ser lido</translation>
  </message>
  <message>
   <source>the profile {0} can't be read ({1})</source>
   <translation>o perfil {0} não pode ser lido ({1})</translation>
  </message>
  <message>
   <source>the refund is not visible yet, and a closed dispute can't be reopened</source>
   <translation>o reembolso ainda não é visível, e uma disputa encerrada não pode ser reaberta</translation>
  </message>
  <message>
   <source>the sample's {0} can't be taken in ({1})</source>
   <translation>{0} do exemplo não pode ser incluído ({1})</translation>
  </message>
  <message>
   <source>the shipping label could not be read in it</source>
   <translation>a etiqueta de envio não pôde ser lida nele</translation>
  </message>
  <message>
   <source>the shop</source>
   <translation>a loja</translation>
  </message>
  <message>
   <source>the sound can't be read any further</source>
   <translation>o som não pode mais ser lido a partir daqui</translation>
  </message>
  <message>
   <source>the sound ends before the picture</source>
   <translation>o som termina antes da imagem</translation>
  </message>
  <message>
   <source>the sound is interrupted</source>
   <translation>o som é interrompido</translation>
  </message>
  <message>
   <source>the statement</source>
   <translation>a declaração</translation>
  </message>
  <message>
   <source>the text holds characters that can't be kept</source>
   <translation>o texto contém caracteres que não podem ser guardados</translation>
  </message>
  <message>
   <source>the text holds {0}</source>
   <translation>o texto contém {0}</translation>
  </message>
  <message>
   <source>the three points lie on one line</source>
   <translation>os três pontos estão em uma linha</translation>
  </message>
  <message>
   <source>the title of a comparison</source>
   <translation>o título de uma comparação</translation>
  </message>
  <message>
   <source>the title of the order is missing</source>
   <translation>falta o título do pedido</translation>
  </message>
  <message>
   <source>the unboxing video may show it, but none is marked as showing the fault</source>
   <translation>o vídeo da abertura talvez mostre, mas nenhum está marcado como vídeo do defeito</translation>
  </message>
  <message>
   <source>the variant ordered</source>
   <translation>a variante pedida</translation>
  </message>
  <message>
   <source>the video can't be opened: it is damaged or was not copied completely</source>
   <translation>o vídeo não pode ser aberto: está danificado ou não foi copiado inteiro</translation>
  </message>
  <message>
   <source>the video claims {0} frames</source>
   <translation>o vídeo diz ter {0} quadros</translation>
  </message>
  <message>
   <source>the video has no frame at {0}</source>
   <translation>o vídeo não tem quadro em {0}</translation>
  </message>
  <message>
   <source>the video has no sound</source>
   <translation>o vídeo não tem som</translation>
  </message>
  <message>
   <source>the video holds no frame with a time</source>
   <translation>o vídeo não contém quadro com tempo</translation>
  </message>
  <message>
   <source>the video holds not a single frame</source>
   <translation>o vídeo não contém um único quadro</translation>
  </message>
  <message>
   <source>the video is cut short: about {0} % of it is missing</source>
   <translation>o vídeo está truncado: faltam cerca de {0}%</translation>
  </message>
  <message>
   <source>the video is damaged or incomplete{0}</source>
   <translation>o vídeo está danificado ou incompleto{0}</translation>
  </message>
  <message>
   <source>the video is encrypted (copy protection)</source>
   <translation>o vídeo está criptografado (proteção contra cópia)</translation>
  </message>
  <message>
   <source>the video is too bright to show detail</source>
   <translation>o vídeo é claro demais para mostrar detalhes</translation>
  </message>
  <message>
   <source>the video is very dark</source>
   <translation>o vídeo está muito escuro</translation>
  </message>
  <message>
   <source>the video {0} shows what is private, {1}: black boxes are on its frames only</source>
   <translation>o vídeo {0} mostra dados privados, {1}: as áreas pretas estão só nos quadros</translation>
  </message>
  <message>
   <source>the video's pictures are {0} × {1} pixels</source>
   <translation>as imagens do vídeo têm {0} × {1} pixels</translation>
  </message>
  <message>
   <source>the year of “{0}” can't be right</source>
   <translation>o ano de “{0}” não pode estar certo</translation>
  </message>
  <message>
   <source>the {0} holds control characters</source>
   <translation>{0}: contém caracteres de controle</translation>
  </message>
  <message>
   <source>the {0} is too long</source>
   <translation>{0}: longo demais</translation>
  </message>
  <message>
   <source>the {0} of the order is missing</source>
   <translation>falta no pedido: {0}</translation>
  </message>
  <message>
   <source>there are more than {0} files</source>
   <translation>há mais de {0} arquivos</translation>
  </message>
  <message>
   <source>there are no rules for “{0}”</source>
   <translation>não há regras para “{0}”</translation>
  </message>
  <message>
   <source>there is a currency but no price</source>
   <translation>há moeda mas não há preço</translation>
  </message>
  <message>
   <source>there is a moment of reading but no countdown</source>
   <translation>o momento da leitura foi informado, mas não a contagem regressiva</translation>
  </message>
  <message>
   <source>there is no authorised return address</source>
   <translation>não há endereço de devolução autorizado</translation>
  </message>
  <message>
   <source>there is no evidence {0}</source>
   <translation>não há prova {0}</translation>
  </message>
  <message>
   <source>there is no evidence {0} in order {1}</source>
   <translation>não há prova {0} no pedido {1}</translation>
  </message>
  <message>
   <source>there is no file {0}</source>
   <translation>não há arquivo {0}</translation>
  </message>
  <message>
   <source>there is no folder {0}</source>
   <translation>a pasta {0} não existe</translation>
  </message>
  <message>
   <source>there is no library in {0}</source>
   <translation>não há biblioteca em {0}</translation>
  </message>
  <message>
   <source>there is no order {0}</source>
   <translation>não há pedido {0}</translation>
  </message>
  <message>
   <source>there is no other frame between these two</source>
   <translation>não há outro quadro entre estes dois</translation>
  </message>
  <message>
   <source>there is no paper “{0}”</source>
   <translation>não há papel “{0}”</translation>
  </message>
  <message>
   <source>there is no permission</source>
   <translation>não há permissão</translation>
  </message>
  <message>
   <source>there is no profile “{0}”</source>
   <translation>não há perfil “{0}”</translation>
  </message>
  <message>
   <source>there is no room for the archive's files</source>
   <translation>não há espaço para os arquivos que ele contém</translation>
  </message>
  <message>
   <source>there is no sound copy of the database</source>
   <translation>não há cópia íntegra do banco de dados</translation>
  </message>
  <message>
   <source>there is no tracking number of the return</source>
   <translation>não há código de rastreio da devolução</translation>
  </message>
  <message>
   <source>there is no video “{0}”</source>
   <translation>não há vídeo “{0}”</translation>
  </message>
  <message>
   <source>these characters can't be printed: {0}</source>
   <translation>estes caracteres não podem ser impressos: {0}</translation>
  </message>
  <message>
   <source>this case is closed, and a closed dispute can't be reopened</source>
   <translation>este caso está encerrado, e uma disputa encerrada não pode ser reaberta</translation>
  </message>
  <message>
   <source>this comparison is not there</source>
   <translation>esta comparação não existe</translation>
  </message>
  <message>
   <source>this detail is not there</source>
   <translation>este detalhe não existe</translation>
  </message>
  <message>
   <source>this difference is not there</source>
   <translation>esta diferença não existe</translation>
  </message>
  <message>
   <source>this evidence is no longer in the case</source>
   <translation>esta prova não está mais no caso</translation>
  </message>
  <message>
   <source>this is no picture of a kind that can be read</source>
   <translation>não é uma imagem de um tipo legível</translation>
  </message>
  <message>
   <source>this is not a video that can be read</source>
   <translation>não é um vídeo que possa ser lido</translation>
  </message>
  <message>
   <source>this order has it already, as {0}</source>
   <translation>este pedido já o tem, como {0}</translation>
  </message>
  <message>
   <source>this picture is not part of the case</source>
   <translation>esta imagem não faz parte do caso</translation>
  </message>
  <message>
   <source>three points on each side are needed</source>
   <translation>são necessários três pontos de cada lado</translation>
  </message>
  <message>
   <source>to stay within {0} MB the pictures will be about {1} instead of {2} pixels per inch</source>
   <translation>para ficar em {0} MB, as imagens terão cerca de {1} pixels por polegada em vez de {2}</translation>
  </message>
  <message>
   <source>to stay within {0} pages: {1}</source>
   <translation>para ficar em {0} páginas: {1}</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>há arquivos demais abertos</translation>
  </message>
  <message>
   <source>try a copy of the file, or a smaller one</source>
   <translation>tente uma cópia do arquivo, ou um menor</translation>
  </message>
  <message>
   <source>type it again without them</source>
   <translation>digite de novo sem eles</translation>
  </message>
  <message>
   <source>type it in again</source>
   <translation>digite de novo</translation>
  </message>
  <message>
   <source>undo its removal first</source>
   <translation>desfaça antes a remoção</translation>
  </message>
  <message>
   <source>undo the closing if it was logged by mistake</source>
   <translation>desfaça o encerramento se foi registrado por engano</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>atualize o programa</translation>
  </message>
  <message>
   <source>updating the library</source>
   <translation>atualizar a biblioteca</translation>
  </message>
  <message>
   <source>use JPEG, PNG, HEIC, WebP, AVIF or TIFF</source>
   <translation>use JPEG, PNG, HEIC, WebP, AVIF ou TIFF</translation>
  </message>
  <message>
   <source>use a shorter name or folder</source>
   <translation>use um nome ou pasta mais curto</translation>
  </message>
  <message>
   <source>use a video as the camera or phone wrote it</source>
   <translation>use um vídeo como a câmera ou o celular o gravou</translation>
  </message>
  <message>
   <source>use a whole number from 1</source>
   <translation>use um número inteiro a partir de 1</translation>
  </message>
  <message>
   <source>use a whole number from 1 to {0}</source>
   <translation>use um número inteiro de 1 a {0}</translation>
  </message>
  <message>
   <source>use a year from {0} to {1}</source>
   <translation>use um ano de {0} a {1}</translation>
  </message>
  <message>
   <source>use an id that import or order show prints</source>
   <translation>use um identificador que import ou order show mostra</translation>
  </message>
  <message>
   <source>use at most {0} characters</source>
   <translation>use no máximo {0} caracteres</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>use um de {0}</translation>
  </message>
  <message>
   <source>use only {0} or {1}</source>
   <translation>use só {0} ou {1}</translation>
  </message>
  <message>
   <source>use three letters such as USD or EUR</source>
   <translation>use três letras, como USD ou EUR</translation>
  </message>
  <message>
   <source>use two letters such as DE or US</source>
   <translation>use duas letras, como DE ou US</translation>
  </message>
  <message>
   <source>use yes or no</source>
   <translation>use yes ou no</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>use {0}</translation>
  </message>
  <message>
   <source>values that can't be read, put back a copy of the database</source>
   <translation>valores ilegíveis, recupere uma cópia do banco de dados</translation>
  </message>
  <message>
   <source>values that could not be read, made again from the journal</source>
   <translation>valores ilegíveis, refeitos a partir do registro</translation>
  </message>
  <message>
   <source>values that do not follow from the journal</source>
   <translation>valores que não decorrem do registro</translation>
  </message>
  <message>
   <source>wait until it is complete, then add it again</source>
   <translation>espere até estar completo, depois adicione de novo</translation>
  </message>
  <message>
   <source>what {0} says is not printed: the dossier only names the file</source>
   <translation>o que {0} diz não é impresso: o dossiê só cita o arquivo</translation>
  </message>
  <message>
   <source>words that could not be found by searching, repaired</source>
   <translation>palavras que a busca não encontrava, reparadas</translation>
  </message>
  <message>
   <source>write B1, or B1@12.5-40 for a part of it</source>
   <translation>escreva B1, ou B1@12.5-40 para uma parte</translation>
  </message>
  <message>
   <source>write it as shown, for example 12d 03:15:20 or 12 days 3 hours</source>
   <translation>escreva como mostrado, ex.: 12d 03:15:20 ou 12 days 3 hours</translation>
  </message>
  <message>
   <source>write it like 2026-11-12 or 2026-11-12 18:02</source>
   <translation>escreva assim: 2026-11-12 ou 2026-11-12 18:02</translation>
  </message>
  <message>
   <source>write it like 49.99</source>
   <translation>escreva assim: 49,99</translation>
  </message>
  <message>
   <source>write its label, B1 say, or an id that import printed</source>
   <translation>escreva a identificação, B1 por exemplo, ou um código que import mostrou</translation>
  </message>
  <message>
   <source>write seconds: B1@12.5-40</source>
   <translation>escreva segundos: B1@12.5-40</translation>
  </message>
  <message>
   <source>write the words in another way</source>
   <translation>escreva as palavras de outro modo</translation>
  </message>
  <message>
   <source>write what it shows, or leave it out</source>
   <translation>escreva o que mostra, ou deixe de fora</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>gravando</translation>
  </message>
  <message>
   <source>writing {0}</source>
   <translation>gravar {0}</translation>
  </message>
  <message>
   <source>written</source>
   <translation>escrita</translation>
  </message>
  <message>
   <source>your share of the disk is used up</source>
   <translation>sua cota de disco acabou</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} em {1}</translation>
  </message>
  <message>
   <source>{0} can't be made ({1})</source>
   <translation>{0} não pode ser criado ({1})</translation>
  </message>
  <message>
   <source>{0} can't be opened</source>
   <translation>{0} não pode ser aberto</translation>
  </message>
  <message>
   <source>{0} can't be read ({1})</source>
   <translation>{0} não pode ser lido ({1})</translation>
  </message>
  <message>
   <source>{0} can't be replaced or written there</source>
   <translation>{0} não pode ser substituído nem gravado lá</translation>
  </message>
  <message>
   <source>{0} can't be written ({1})</source>
   <translation>{0} não pode ser gravado ({1})</translation>
  </message>
  <message>
   <source>{0} changed while it was copied</source>
   <translation>{0} mudou durante a cópia</translation>
  </message>
  <message>
   <source>{0} cut was detected</source>
   <translation>{0} corte foi detectado</translation>
  </message>
  <message>
   <source>{0} cuts were detected</source>
   <translation>{0} cortes foram detectados</translation>
  </message>
  <message>
   <source>{0} days after shipment are assumed: enter the end that is shown</source>
   <translation>supõem-se {0} dias após o envio: informe a data final mostrada</translation>
  </message>
  <message>
   <source>{0} failed, {1}</source>
   <translation>falha ao {0}: {1}</translation>
  </message>
  <message>
   <source>{0} frames could not be decoded, the file is damaged</source>
   <translation>{0} quadros não puderam ser lidos, o arquivo está danificado</translation>
  </message>
  <message>
   <source>{0} has no picture</source>
   <translation>{0} não tem imagem</translation>
  </message>
  <message>
   <source>{0} has no second {1}</source>
   <translation>{0} não tem o segundo {1}</translation>
  </message>
  <message>
   <source>{0} holds a library of another program</source>
   <translation>{0} contém a biblioteca de outro programa</translation>
  </message>
  <message>
   <source>{0} in one file; the first is used</source>
   <translation>{0} em um arquivo; usa-se a primeira</translation>
  </message>
  <message>
   <source>{0} is a document and has no picture</source>
   <translation>{0} é um documento e não tem imagem</translation>
  </message>
  <message>
   <source>{0} is a file</source>
   <translation>{0} é um arquivo</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} é uma pasta</translation>
  </message>
  <message>
   <source>{0} is more than the price of {1}</source>
   <translation>{0} é mais que o preço de {1}</translation>
  </message>
  <message>
   <source>{0} is no file</source>
   <translation>{0} não é um arquivo</translation>
  </message>
  <message>
   <source>{0} is no folder</source>
   <translation>{0} não é uma pasta</translation>
  </message>
  <message>
   <source>{0} is no ordinary file</source>
   <translation>{0} não é um arquivo comum</translation>
  </message>
  <message>
   <source>{0} is no time in seconds</source>
   <translation>{0} não é um tempo em segundos</translation>
  </message>
  <message>
   <source>{0} is no video</source>
   <translation>{0} não é um vídeo</translation>
  </message>
  <message>
   <source>{0} is not safe to hand out: {1}</source>
   <translation>não é seguro entregar {0}: {1}</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} não existe</translation>
  </message>
  <message>
   <source>{0} names more than one piece of evidence</source>
   <translation>{0} indica mais de uma prova</translation>
  </message>
  <message>
   <source>{0} of {1} not marked in the pictures</source>
   <translation>{0} de {1} não marcadas nas imagens</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that a mediator reads quickly</source>
   <translation>{0} páginas são mais do que as {1} que um mediador lê rapidamente</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that {2} takes; it will be split into parts</source>
   <translation>{0} páginas são mais que as {1} que {2} aceita; o dossiê será dividido em partes</translation>
  </message>
  <message>
   <source>{0} takes at most {1} and {2} bytes in all; set aside: {3}</source>
   <translation>{0} aceita no máximo {1} e {2} bytes no total; separado: {3}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes in all; set aside: {2}</source>
   <translation>{0} aceita no máximo {1} bytes no total; separado: {2}</translation>
  </message>
  <message>
   <source>{0} takes at most {1}; set aside: {2}</source>
   <translation>{0} aceita no máximo {1}; separado: {2}</translation>
  </message>
  <message>
   <source>{0} takes {1} only; set aside: {2}</source>
   <translation>{0} só aceita {1}; separado: {2}</translation>
  </message>
  <message>
   <source>{0} to word more calmly, first “{1}”</source>
   <translation>{0} a redigir com mais calma; primeiro “{1}”</translation>
  </message>
  <message>
   <source>{0} was changed</source>
   <translation>{0} foi alterado</translation>
  </message>
  <message>
   <source>{0} {1} is before {2} {3}</source>
   <translation>{0} {1} é antes de {2} {3}</translation>
  </message>
  <message>
   <source>{0}, marked</source>
   <translation>{0}, marcadas</translation>
  </message>
  <message>
   <source>{0}, no cut was detected</source>
   <translation>{0}, nenhum corte foi detectado</translation>
  </message>
  <message>
   <source>{0}, not yet checked for cuts</source>
   <translation>{0}, ainda não verificado quanto a cortes</translation>
  </message>
  <message>
   <source>{0}, whether it is one shot could not be determined</source>
   <translation>{0}, não foi possível determinar se é uma só tomada</translation>
  </message>
  <message>
   <source>{0}: no caption, and no difference names it</source>
   <translation>{0}: sem legenda, e nenhuma diferença a cita</translation>
  </message>
  <message>
   <source>{0}: no upload limit is stated in any source found</source>
   <translation>{0}: nenhuma fonte encontrada informa limite de envio</translation>
  </message>
  <message>
   <source>{doing} failed, the disk could not be read or written</source>
   <translation>falha ao {doing}: o disco não pôde ser lido ou gravado</translation>
  </message>
  <message>
   <source>{doing} failed, the disk is full</source>
   <translation>falha ao {doing}: o disco está cheio</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be opened</source>
   <translation>falha ao {doing}: {path} não pode ser aberto</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be written</source>
   <translation>falha ao {doing}: {path} não pode ser gravado</translation>
  </message>
  <message>
   <source>{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide</source>
   <translation>Oferecido: {offered}; pedido: {claimed}. Aceite, mude sua reclamação ou deixe {platform} decidir</translation>
  </message>
  <message>
   <source>{platform} decides</source>
   <translation>{platform} decide</translation>
  </message>
  <message>
   <source>“{0}” can mean {1}</source>
   <translation>“{0}” pode significar {1}</translation>
  </message>
  <message>
   <source>“{0}” has an impossible offset</source>
   <translation>“{0}” tem uma diferença de horas impossível</translation>
  </message>
  <message>
   <source>“{0}” has an unusual offset</source>
   <translation>“{0}” tem uma diferença de horas incomum</translation>
  </message>
  <message>
   <source>“{0}” has more decimals than {1} has</source>
   <translation>“{0}” tem mais decimais que {1}</translation>
  </message>
  <message>
   <source>“{0}” is an impossible countdown</source>
   <translation>“{0}” é uma contagem impossível</translation>
  </message>
  <message>
   <source>“{0}” is longer than any protection</source>
   <translation>“{0}” é mais longo que qualquer proteção</translation>
  </message>
  <message>
   <source>“{0}” is neither yes nor no</source>
   <translation>“{0}” não é sim nem não</translation>
  </message>
  <message>
   <source>“{0}” is no amount of money</source>
   <translation>“{0}” não é um valor em dinheiro</translation>
  </message>
  <message>
   <source>“{0}” is no countdown</source>
   <translation>“{0}” não é uma contagem regressiva</translation>
  </message>
  <message>
   <source>“{0}” is no country</source>
   <translation>“{0}” não é um país</translation>
  </message>
  <message>
   <source>“{0}” is no country code</source>
   <translation>“{0}” não é um código de país</translation>
  </message>
  <message>
   <source>“{0}” is no currency code</source>
   <translation>“{0}” não é um código de moeda</translation>
  </message>
  <message>
   <source>“{0}” is no date</source>
   <translation>“{0}” não é uma data</translation>
  </message>
  <message>
   <source>“{0}” is no fact of an order</source>
   <translation>“{0}” não é um dado de pedido</translation>
  </message>
  <message>
   <source>“{0}” is no known time zone</source>
   <translation>“{0}” não é um fuso horário conhecido</translation>
  </message>
  <message>
   <source>“{0}” is no line of the checklist</source>
   <translation>“{0}” não é uma linha da lista</translation>
  </message>
  <message>
   <source>“{0}” is no number of days</source>
   <translation>“{0}” não é um número de dias</translation>
  </message>
  <message>
   <source>“{0}” is no order number</source>
   <translation>“{0}” não é um número de pedido</translation>
  </message>
  <message>
   <source>“{0}” is no policy</source>
   <translation>“{0}” não é um conjunto de regras</translation>
  </message>
  <message>
   <source>“{0}” is no quantity</source>
   <translation>“{0}” não é uma quantidade</translation>
  </message>
  <message>
   <source>“{0}” is no rule</source>
   <translation>“{0}” não é uma regra</translation>
  </message>
  <message>
   <source>“{0}” is no step of a case</source>
   <translation>“{0}” não é um passo de um caso</translation>
  </message>
  <message>
   <source>“{0}” is no tracking number</source>
   <translation>“{0}” não é um código de rastreio</translation>
  </message>
  <message>
   <source>“{0}” is no web address</source>
   <translation>“{0}” não é um endereço da web</translation>
  </message>
  <message>
   <source>“{0}” is not a day and time of the calendar</source>
   <translation>“{0}” não é um dia e hora do calendário</translation>
  </message>
  <message>
   <source>“{0}” is not in {1}</source>
   <translation>“{0}” não está em {1}</translation>
  </message>
  <message>
   <source>“{0}” names no times</source>
   <translation>“{0}” não indica tempos</translation>
  </message>
  <message>
   <source>“{0}” names no video</source>
   <translation>“{0}” não indica nenhum vídeo</translation>
  </message>
 </context>
 <context>
  <name>deadline</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n dia</numerusform>
    <numerusform>%n dias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n fonte</numerusform>
    <numerusform>%n fontes</numerusform>
   </translation>
  </message>
  <message>
   <source>Buyer Protection</source>
   <translation>Proteção ao Comprador</translation>
  </message>
  <message>
   <source>as the shop shows it</source>
   <translation>como a loja mostra</translation>
  </message>
  <message>
   <source>assumed: {words}</source>
   <translation>suposto: {words}</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>a entrega</translation>
  </message>
  <message>
   <source>done</source>
   <translation>feito</translation>
  </message>
  <message>
   <source>doubtful, {day}</source>
   <translation>duvidoso, {day}</translation>
  </message>
  <message>
   <source>enter the date that you were given</source>
   <translation>informe a data que lhe deram</translation>
  </message>
  <message>
   <source>last full day {day}</source>
   <translation>último dia completo {day}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>não iniciado</translation>
  </message>
  <message>
   <source>over since {day}</source>
   <translation>vencido desde {day}</translation>
  </message>
  <message>
   <source>shipment</source>
   <translation>o envio</translation>
  </message>
  <message>
   <source>the approval</source>
   <translation>a aprovação</translation>
  </message>
  <message>
   <source>the decision</source>
   <translation>a decisão</translation>
  </message>
  <message>
   <source>the dispute</source>
   <translation>a disputa</translation>
  </message>
  <message>
   <source>the earlier of two dates</source>
   <translation>a primeira de duas datas</translation>
  </message>
  <message>
   <source>the order</source>
   <translation>o pedido</translation>
  </message>
  <message>
   <source>the return’s arrival</source>
   <translation>a chegada da devolução</translation>
  </message>
  <message>
   <source>the sources disagree</source>
   <translation>as fontes discordam</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>até {day}</translation>
  </message>
  <message>
   <source>your first message</source>
   <translation>sua primeira mensagem</translation>
  </message>
  <message>
   <source>your value</source>
   <translation>seu valor</translation>
  </message>
  <message>
   <source>{days} from {event}</source>
   <translation>{days} após {event}</translation>
  </message>
  <message>
   <source>{days} of business</source>
   <translation>{days} (úteis)</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} a {last}</translation>
  </message>
  <message>
   <source>{low} to {high} days</source>
   <translation>{low} a {high} dias</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ainda {time}</translation>
  </message>
  <message>
   <source>{words}, your value</source>
   <translation>{words}, seu valor</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n dia</numerusform>
    <numerusform>%n dias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n hora</numerusform>
    <numerusform>%n horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minuto</numerusform>
    <numerusform>%n minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n segundo</numerusform>
    <numerusform>%n segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>d</source>
   <translation>d</translation>
  </message>
  <message>
   <source>h</source>
   <translation>h</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>{n}%</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>groups</name>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Anúncio</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Rastreio</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Vídeos</translation>
  </message>
 </context>
 <context>
  <name>jobs</name>
  <message>
   <source>{n} min left</source>
   <translation>ainda {n} min</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>ainda {n} s</translation>
  </message>
 </context>
 <context>
  <name>leaving</name>
  <message numerus="yes">
   <source>%n job(s) still running. Stop and quit?</source>
   <translation>
    <numerusform>%n tarefa ainda em andamento. Parar e sair?</numerusform>
    <numerusform>%n tarefas ainda em andamento. Parar e sair?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Continuar trabalhando</translation>
  </message>
  <message>
   <source>Still working</source>
   <translation>Ainda há tarefas em andamento</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Parar e sair</translation>
  </message>
  <message>
   <source>What is half done is taken back; nothing that was saved is lost.</source>
   <translation>O que está pela metade é desfeito; nada do que foi salvo se perde.</translation>
  </message>
 </context>
 <context>
  <name>menu</name>
  <message>
   <source>&amp;Case</source>
   <translation>&amp;Caso</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Arquivo</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Aj&amp;uda</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>E&amp;xibir</translation>
  </message>
  <message>
   <source>Evi&amp;dence</source>
   <translation>&amp;Provas</translation>
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <source>Accepted the offer</source>
   <translation>Oferta aceita</translation>
  </message>
  <message>
   <source>Another parcel's label: it reads {here}; this order's tracking number is {there}.</source>
   <translation>Etiqueta de outra encomenda: diz {here}; o código de rastreio deste pedido é {there}.</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Recurso apresentado</translation>
  </message>
  <message>
   <source>Changed my mind</source>
   <translation>Mudei de ideia</translation>
  </message>
  <message>
   <source>Changed the claim</source>
   <translation>Reclamação alterada</translation>
  </message>
  <message>
   <source>Closed the case</source>
   <translation>Caso encerrado</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Danificado</translation>
  </message>
  <message>
   <source>Decided: full refund</source>
   <translation>Decisão: reembolso total</translation>
  </message>
  <message>
   <source>Decided: partial refund</source>
   <translation>Decisão: reembolso parcial</translation>
  </message>
  <message>
   <source>Decided: rejected</source>
   <translation>Decisão: rejeitado</translation>
  </message>
  <message>
   <source>Decided: return for refund</source>
   <translation>Decisão: devolução com reembolso</translation>
  </message>
  <message>
   <source>Does not work</source>
   <translation>Não funciona</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Troca</translation>
  </message>
  <message>
   <source>Filed a chargeback</source>
   <translation>Chargeback solicitado</translation>
  </message>
  <message>
   <source>Full refund</source>
   <translation>Reembolso total</translation>
  </message>
  <message>
   <source>Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong.</source>
   <translation>A hora dele, {here}, é posterior à adição em {there}: o relógio da câmera estava errado.</translation>
  </message>
  <message>
   <source>Mediation started</source>
   <translation>Mediação iniciada</translation>
  </message>
  <message>
   <source>Never received</source>
   <translation>Não recebido</translation>
  </message>
  <message>
   <source>Not as described</source>
   <translation>Diferente da descrição</translation>
  </message>
  <message>
   <source>Opened the dispute</source>
   <translation>Disputa aberta</translation>
  </message>
  <message>
   <source>Partial refund</source>
   <translation>Reembolso parcial</translation>
  </message>
  <message>
   <source>Quoted in its own words: {guides}</source>
   <translation>Citado literalmente: {guides}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Refazer: {step}</translation>
  </message>
  <message>
   <source>Refund approved</source>
   <translation>Reembolso aprovado</translation>
  </message>
  <message>
   <source>Refund visible</source>
   <translation>Reembolso recebido</translation>
  </message>
  <message>
   <source>Return for refund</source>
   <translation>Devolução com reembolso</translation>
  </message>
  <message>
   <source>Shipped the return</source>
   <translation>Devolução enviada</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Falta algo</translation>
  </message>
  <message>
   <source>Taken on {here}, before the delivery on {there}. One of the dates is wrong.</source>
   <translation>Feita em {here}, antes da entrega em {there}. Uma das datas está errada.</translation>
  </message>
  <message>
   <source>Taken on {here}, before the order of {there}. One of the dates is wrong.</source>
   <translation>Feita em {here}, antes do pedido de {there}. Uma das datas está errada.</translation>
  </message>
  <message>
   <source>The seller accepted</source>
   <translation>O vendedor aceitou</translation>
  </message>
  <message>
   <source>The seller made an offer</source>
   <translation>O vendedor fez uma oferta</translation>
  </message>
  <message>
   <source>The seller received the return</source>
   <translation>O vendedor recebeu a devolução</translation>
  </message>
  <message>
   <source>The seller rejected</source>
   <translation>O vendedor rejeitou</translation>
  </message>
  <message>
   <source>The seller replied</source>
   <translation>O vendedor respondeu</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Desfazer: {step}</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Item errado</translation>
  </message>
  <message>
   <source>Wrote to the seller</source>
   <translation>Mensagem ao vendedor</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>contatado</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>entregue</translation>
  </message>
  <message>
   <source>dispute</source>
   <translation>disputa</translation>
  </message>
  <message>
   <source>mediation</source>
   <translation>mediação</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>comprado</translation>
  </message>
  <message>
   <source>refunded</source>
   <translation>reembolsado</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>enviado</translation>
  </message>
 </context>
 <context>
  <name>observations</name>
  <message>
   <source>black</source>
   <translation>preto</translation>
  </message>
  <message>
   <source>edit list in the file</source>
   <translation>lista de edição no arquivo</translation>
  </message>
  <message>
   <source>fast pan, not a cut</source>
   <translation>movimento rápido, não um corte</translation>
  </message>
  <message>
   <source>flash, not a cut</source>
   <translation>clarão, não um corte</translation>
  </message>
  <message>
   <source>frames that can't be decoded</source>
   <translation>quadros que não podem ser lidos</translation>
  </message>
  <message>
   <source>gap in the timestamps</source>
   <translation>lacuna nas marcas de tempo</translation>
  </message>
  <message>
   <source>hardly anything to see: a cut would not show</source>
   <translation>quase nada para ver: um corte não apareceria</translation>
  </message>
  <message>
   <source>no sound</source>
   <translation>sem som</translation>
  </message>
  <message>
   <source>picture stands still</source>
   <translation>imagem parada</translation>
  </message>
  <message>
   <source>sound interrupted</source>
   <translation>som interrompido</translation>
  </message>
  <message>
   <source>the file ends early</source>
   <translation>o arquivo termina cedo demais</translation>
  </message>
  <message>
   <source>trace of an editing program</source>
   <translation>vestígio de um programa de edição</translation>
  </message>
  <message>
   <source>uneven rhythm of frames</source>
   <translation>ritmo irregular de quadros</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>Printing {title}</source>
   <translation>Imprimindo {title}</translation>
  </message>
 </context>
 <context>
  <name>rail</name>
  <message>
   <source>by {day}</source>
   <translation>até {day}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>feito</translation>
  </message>
 </context>
 <context>
  <name>reminder</name>
  <message>
   <source>Evidence Organizer</source>
   <translation>Evidence Organizer</translation>
  </message>
  <message>
   <source>{order}: {deadline}</source>
   <translation>{order}: {deadline}</translation>
  </message>
  <message>
   <source>{what}, last full day {day}, {left} left</source>
   <translation>{what}, último dia completo {day}, restam {left}</translation>
  </message>
  <message>
   <source>{what}, until {day}, {left} left</source>
   <translation>{what}, até {day}, restam {left}</translation>
  </message>
 </context>
 <context>
  <name>roles</name>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Anúncio</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Rastreio</translation>
  </message>
  <message>
   <source>Unboxing video</source>
   <translation>Vídeo da abertura</translation>
  </message>
  <message>
   <source>Video of the defect</source>
   <translation>Vídeo do defeito</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>Clear the search</source>
   <translation>Limpar a busca</translation>
  </message>
 </context>
 <context>
  <name>step</name>
  <message>
   <source>Add comparison</source>
   <translation>Adicionar comparação</translation>
  </message>
  <message>
   <source>Add detail</source>
   <translation>Adicionar detalhe</translation>
  </message>
  <message>
   <source>Add difference</source>
   <translation>Adicionar diferença</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Adicionar pedido</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Adicionar {0}</translation>
  </message>
  <message>
   <source>Add {0} files</source>
   <translation>Adicionar {0} arquivos</translation>
  </message>
  <message>
   <source>Caption the sample</source>
   <translation>Legendar o exemplo</translation>
  </message>
  <message>
   <source>Change caption</source>
   <translation>Alterar legenda</translation>
  </message>
  <message>
   <source>Change character limit</source>
   <translation>Alterar limite de caracteres</translation>
  </message>
  <message>
   <source>Change difference</source>
   <translation>Alterar diferença</translation>
  </message>
  <message>
   <source>Change dossier settings</source>
   <translation>Alterar ajustes do dossiê</translation>
  </message>
  <message>
   <source>Change language</source>
   <translation>Alterar idioma</translation>
  </message>
  <message>
   <source>Change marks</source>
   <translation>Alterar marcas</translation>
  </message>
  <message>
   <source>Change order</source>
   <translation>Mudar pedido</translation>
  </message>
  <message>
   <source>Change picture</source>
   <translation>Trocar imagem</translation>
  </message>
  <message>
   <source>Change rating</source>
   <translation>Alterar avaliação</translation>
  </message>
  <message>
   <source>Change view</source>
   <translation>Alterar visualização</translation>
  </message>
  <message>
   <source>Change what it shows</source>
   <translation>Alterar o que mostra</translation>
  </message>
  <message>
   <source>Check continuity</source>
   <translation>Verificar cortes</translation>
  </message>
  <message>
   <source>Choose key frames</source>
   <translation>Escolher quadros-chave</translation>
  </message>
  <message>
   <source>Compose statement again</source>
   <translation>Redigir a declaração de novo</translation>
  </message>
  <message>
   <source>Draw mark</source>
   <translation>Desenhar marca</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Deixar fora do dossiê</translation>
  </message>
  <message>
   <source>Log “{0}”</source>
   <translation>Registrar “{0}”</translation>
  </message>
  <message>
   <source>Mark difference</source>
   <translation>Marcar diferença</translation>
  </message>
  <message>
   <source>More key frames here</source>
   <translation>Mais quadros-chave aqui</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Abrir o caso de exemplo</translation>
  </message>
  <message>
   <source>Paste marks</source>
   <translation>Colar marcas</translation>
  </message>
  <message>
   <source>Pick frame</source>
   <translation>Escolher quadro</translation>
  </message>
  <message>
   <source>Put evidence back</source>
   <translation>Recuperar prova</translation>
  </message>
  <message>
   <source>Put order back</source>
   <translation>Recuperar pedido</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tarjar</translation>
  </message>
  <message>
   <source>Remove comparison</source>
   <translation>Remover comparação</translation>
  </message>
  <message>
   <source>Remove detail</source>
   <translation>Remover detalhe</translation>
  </message>
  <message>
   <source>Remove difference</source>
   <translation>Remover diferença</translation>
  </message>
  <message>
   <source>Remove evidence</source>
   <translation>Remover prova</translation>
  </message>
  <message>
   <source>Remove key frame</source>
   <translation>Remover quadro-chave</translation>
  </message>
  <message>
   <source>Remove marks</source>
   <translation>Remover marcas</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Remover passo</translation>
  </message>
  <message>
   <source>Reorder differences</source>
   <translation>Reordenar diferenças</translation>
  </message>
  <message>
   <source>Reorder exhibits</source>
   <translation>Reordenar anexos</translation>
  </message>
  <message>
   <source>Set claim</source>
   <translation>Definir reclamação</translation>
  </message>
  <message>
   <source>Take into the dossier</source>
   <translation>Incluir no dossiê</translation>
  </message>
  <message>
   <source>Write statement</source>
   <translation>Escrever a declaração</translation>
  </message>
 </context>
</TS>
