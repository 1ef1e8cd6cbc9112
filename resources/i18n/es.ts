<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>Acerca de Evidence Organizer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.</source>
   <translation>Plazos, fotogramas clave, comparaciones y un dosier, todo en su propio equipo. No contiene código de red.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
   <translation>Software libre bajo la GNU General Public License, versión 3 o posterior, sin garantía alguna.</translation>
  </message>
  <message>
   <source>Made with {list}</source>
   <translation>Hecho con {list}</translation>
  </message>
  <message>
   <source>The rules shown are a reading of public guides, each with its source. They are no legal advice, and the marketplace decides.</source>
   <translation>Las reglas mostradas son una interpretación de guías públicas, cada una con su fuente. No son asesoramiento jurídico; decide la plataforma.</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>Versión {number}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>Acerca de Evidence Organizer</translation>
  </message>
  <message>
   <source>Add deadlines of all orders to calendar…</source>
   <translation>Añadir plazos de todos los pedidos al calendario…</translation>
  </message>
  <message>
   <source>Add deadlines to calendar…</source>
   <translation>Añadir plazos al calendario…</translation>
  </message>
  <message>
   <source>Add evidence…</source>
   <translation>Añadir pruebas…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Archive this order…</source>
   <translation>Archivar este pedido…</translation>
  </message>
  <message>
   <source>Back up the library…</source>
   <translation>Hacer copia de seguridad de la biblioteca…</translation>
  </message>
  <message>
   <source>Check every file</source>
   <translation>Comprobar cada archivo</translation>
  </message>
  <message>
   <source>Copy order number</source>
   <translation>Copiar número de pedido</translation>
  </message>
  <message>
   <source>Dark theme</source>
   <translation>Tema oscuro</translation>
  </message>
  <message>
   <source>Find or do anything…</source>
   <translation>Buscar o hacer algo…</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Ayuda de esta página</translation>
  </message>
  <message>
   <source>How to film</source>
   <translation>Cómo grabar</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Light theme</source>
   <translation>Tema claro</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Anotar un paso…</translation>
  </message>
  <message>
   <source>Move order to trash</source>
   <translation>Mover pedido a la papelera</translation>
  </message>
  <message>
   <source>New order…</source>
   <translation>Nuevo pedido…</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Pedido siguiente</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Abrir otra biblioteca…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Abrir el caso de ejemplo</translation>
  </message>
  <message>
   <source>Order facts…</source>
   <translation>Datos del pedido…</translation>
  </message>
  <message>
   <source>Paste as evidence</source>
   <translation>Pegar como prueba</translation>
  </message>
  <message>
   <source>Paste into a new order</source>
   <translation>Pegar en un pedido nuevo</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Preferencias…</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Pedido anterior</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Restore an order…</source>
   <translation>Restaurar un pedido…</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Buscar pedidos</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>System theme</source>
   <translation>Tema del sistema</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Recorrido por la ventana</translation>
  </message>
  <message>
   <source>Trash…</source>
   <translation>Papelera…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Enter the delivery date or the end of protection</source>
   <translation>Indique la fecha de entrega o el fin de la protección</translation>
  </message>
  <message>
   <source>Last full day: {day}</source>
   <translation>Último día completo: {day}</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Siguiente paso</translation>
  </message>
  <message>
   <source>No date to watch yet</source>
   <translation>Aún no hay fecha que vigilar</translation>
  </message>
  <message>
   <source>Time is up</source>
   <translation>Se acabó el plazo</translation>
  </message>
  <message>
   <source>Time left: {what}</source>
   <translation>Tiempo restante: {what}</translation>
  </message>
  <message>
   <source>Until: {day}</source>
   <translation>Hasta: {day}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
 </context>
 <context>
  <name>CalendarPopover</name>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <source>Next month</source>
   <translation>Mes siguiente</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Add evidence…</source>
   <translation>Añadir pruebas…</translation>
  </message>
  <message>
   <source>More about this order</source>
   <translation>Más sobre este pedido</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Pedido {number}</translation>
  </message>
  <message>
   <source>delivered {day}</source>
   <translation>entregado {day}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>vencido</translation>
  </message>
  <message>
   <source>{rule}, until {day}</source>
   <translation>{rule}, hasta {day}</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>Fine</source>
   <translation>Correcto</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Conviene saberlo</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Revise esto</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Alto</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Anotar</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Falta:</translation>
  </message>
  <message>
   <source>Ready:</source>
   <translation>Listo:</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Weak:</source>
   <translation>Débil:</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>{done} of {total} ready</source>
   <translation>{done} de {total} listas</translation>
  </message>
 </context>
 <context>
  <name>ClipDialog</name>
  <message>
   <source>As it is, nothing is encoded anew</source>
   <translation>Tal cual, sin recodificar nada</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>{n} MB como máximo</translation>
  </message>
  <message>
   <source>Clip for upload</source>
   <translation>Clip para subir</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Save clip…</source>
   <translation>Guardar clip…</translation>
  </message>
  <message>
   <source>Seconds of the video, like 12.5</source>
   <translation>Segundos del vídeo, p. ej. 12,5</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The original stays as it is.</source>
   <translation>El original queda como está.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Videos (*.mp4)</source>
   <translation>Vídeos (*.mp4)</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>elija un final posterior</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>el final del clip debe ir después del inicio</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>no es un tiempo en segundos</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>escríbalo así: 12,5</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands and orders</source>
   <translation>Comandos y pedidos</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Buscar o hacer algo</translation>
  </message>
  <message>
   <source>No command and no order has that name.</source>
   <translation>Ningún comando ni pedido se llama así.</translation>
  </message>
  <message>
   <source>Type a command, or an order’s name or number</source>
   <translation>Escriba un comando, o el nombre o número de un pedido</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fallida</numerusform>
    <numerusform>%n fallidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tarea en curso</numerusform>
    <numerusform>%n tareas en curso</numerusform>
   </translation>
  </message>
  <message>
   <source>Add deadlines to calendar</source>
   <translation>Añadir plazos al calendario</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Calendario (*.ics)</translation>
  </message>
  <message>
   <source>Calendar file saved, with reminders 7 days, 3 days, 1 day and 24 hours before</source>
   <translation>Archivo de calendario guardado, con avisos 7 días, 3 días, 1 día y 24 horas antes</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Creando el caso de ejemplo</translation>
  </message>
  <message>
   <source>Making the sample case, with its video. It opens when it is ready.</source>
   <translation>Creando el caso de ejemplo, con su vídeo. Se abrirá cuando esté listo.</translation>
  </message>
  <message>
   <source>Open another library</source>
   <translation>Abrir otra biblioteca</translation>
  </message>
  <message>
   <source>Order moved to trash</source>
   <translation>Pedido movido a la papelera</translation>
  </message>
  <message>
   <source>Order number copied</source>
   <translation>Número de pedido copiado</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>plazos</translation>
  </message>
 </context>
 <context>
  <name>ContinuityDialog</name>
  <message>
   <source>Another scene</source>
   <translation>Otra escena</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made with care can escape this, and a fast movement can look like one: watch the places named.</source>
   <translation>Cada fotograma de {name} se comparó con los contiguos: {count} fotogramas en {length}. Se buscaron saltos de imagen, huecos en las marcas de tiempo, tramos congelados o negros, listas de edición y rastros de programas de edición. Un corte cuidadoso puede pasar inadvertido, y un movimiento rápido puede parecer un corte: vea los lugares indicados.</translation>
  </message>
  <message>
   <source>Jump of the picture</source>
   <translation>Salto de imagen</translation>
  </message>
  <message>
   <source>No frames</source>
   <translation>Sin fotogramas</translation>
  </message>
  <message>
   <source>Nothing stood out.</source>
   <translation>Nada llamó la atención.</translation>
  </message>
  <message>
   <source>Observations</source>
   <translation>Observaciones</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Qué se comprobó</translation>
  </message>
  <message>
   <source>confidence {percent}</source>
   <translation>confianza {percent}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation>Copiar informe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>El programa ha cometido un error</translation>
  </message>
  <message>
   <source>Your evidence is safe: every change is saved at once, originals are never changed. Nothing was sent. Copy the report if you want to tell the makers.</source>
   <translation>Sus pruebas están a salvo: cada cambio se guarda al instante y los originales nunca se modifican. No se ha enviado nada. Copie el informe si quiere contárselo a los autores.</translation>
  </message>
 </context>
 <context>
  <name>DayEdit</name>
  <message>
   <source>Calendar: {field}</source>
   <translation>Calendario: {field}</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Elegir un día</translation>
  </message>
 </context>
 <context>
  <name>DeadlineLine</name>
  <message>
   <source>Deadlines, drawn to scale</source>
   <translation>Plazos, dibujados a escala</translation>
  </message>
  <message>
   <source>now, {day} {time}</source>
   <translation>ahora, {day} {time}</translation>
  </message>
 </context>
 <context>
  <name>DifferencesModel</name>
  <message>
   <source>Listing says</source>
   <translation>El anuncio dice</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Qué difiere</translation>
  </message>
 </context>
 <context>
  <name>DifferencesTable</name>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
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
   <translation>Al ancho de la vista</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dosier</translation>
  </message>
  <message>
   <source>Exhibits on this page</source>
   <translation>Anexos de esta página</translation>
  </message>
  <message>
   <source>Export the dossier</source>
   <translation>Exportar el dosier</translation>
  </message>
  <message>
   <source>Go to {exhibit}</source>
   <translation>Ir a {exhibit}</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>Making the dossier</source>
   <translation>Creando el dosier</translation>
  </message>
  <message>
   <source>Making the packet</source>
   <translation>Creando el paquete de archivos</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>No actualizado</translation>
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
   <translation>Vista previa al día</translation>
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
   <translation>Más pequeño</translation>
  </message>
  <message>
   <source>The dossier can't be shown.
{reason}</source>
   <translation>No se puede mostrar el dosier.
{reason}</translation>
  </message>
  <message>
   <source>The dossier is being made…</source>
   <translation>Se está creando el dosier…</translation>
  </message>
  <message>
   <source>Updating…</source>
   <translation>Actualizando…</translation>
  </message>
  <message numerus="yes">
   <source>in %n part(s)</source>
   <translation>
    <numerusform>en %n parte</numerusform>
    <numerusform>en %n partes</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation>{file} está listo</translation>
  </message>
  <message>
   <source>{size} at most</source>
   <translation>{size} como máximo</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <source>Add to this order</source>
   <translation>Añadir a este pedido</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Choose files…</source>
   <translation>Elegir archivos…</translation>
  </message>
  <message>
   <source>Drop videos, photos or screenshots anywhere</source>
   <translation>Suelte vídeos, fotos o capturas en cualquier lugar</translation>
  </message>
  <message>
   <source>or paste a screenshot with</source>
   <translation>o pegue una captura con</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Apertura grabada</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>añadida {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>bajo su responsabilidad, contra el consejo</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>aún {time}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceBar</name>
  <message>
   <source>All kinds</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Best first</source>
   <translation>Más fuertes</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>By number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>By time taken</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Buscar en estas pruebas</translation>
  </message>
  <message>
   <source>Kinds shown</source>
   <translation>Tipos mostrados</translation>
  </message>
  <message>
   <source>Name, number, barcode, day</source>
   <translation>Nombre, número, código de barras, día</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
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
    <numerusform>%n prueba movida a la papelera</numerusform>
    <numerusform>%n pruebas movidas a la papelera</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a screenshot of the listing and a picture of what came, then compare.</source>
   <translation>Añada una captura del anuncio y una imagen de lo que llegó; luego compare.</translation>
  </message>
  <message>
   <source>Clip of {name}</source>
   <translation>Clip de {name}</translation>
  </message>
  <message>
   <source>Frame {time} kept</source>
   <translation>Fotograma {time} conservado</translation>
  </message>
  <message>
   <source>Keeping frame {time}</source>
   <translation>Conservando el fotograma {time}</translation>
  </message>
  <message>
   <source>Key frame removed</source>
   <translation>Fotograma clave quitado</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Abriendo {name}</translation>
  </message>
  <message>
   <source>That does not fit this kind of file.</source>
   <translation>Eso no corresponde a este tipo de archivo.</translation>
  </message>
  <message numerus="yes">
   <source>with %n comparison(s)</source>
   <translation>
    <numerusform>con %n comparación</numerusform>
    <numerusform>con %n comparaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>with %n key frame(s)</source>
   <translation>
    <numerusform>con %n fotograma clave</numerusform>
    <numerusform>con %n fotogramas clave</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} saved: {from_s} s to {to_s} s, {size}</source>
   <translation>{name} guardado: de {from_s} s a {to_s} s, {size}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDetail</name>
  <message>
   <source>A document without a picture.</source>
   <translation>Un documento sin imagen.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <source>Facts and what does not fit (I)</source>
   <translation>Datos y contradicciones (I)</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Full screen (F)</source>
   <translation>Pantalla completa (F)</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Información</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Open with its program</source>
   <translation>Abrir con el programa predeterminado</translation>
  </message>
  <message>
   <source>Rate as strongest: shown first, and first choice for page 1 (S)</source>
   <translation>Marcar como la más fuerte: se muestra primero y es la primera opción para la página 1 (S)</translation>
  </message>
  <message>
   <source>Strongest</source>
   <translation>Más fuerte</translation>
  </message>
 </context>
 <context>
  <name>EvidenceEmpty</name>
  <message>
   <source>Choose files…</source>
   <translation>Elegir archivos…</translation>
  </message>
  <message>
   <source>Drop videos, photos and screenshots anywhere in this window, or whole folders.</source>
   <translation>Suelte vídeos, fotos y capturas en cualquier lugar de esta ventana, o carpetas enteras.</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Pegar una captura</translation>
  </message>
  <message>
   <source>The flaw close up, and the item beside its shipping label.</source>
   <translation>El defecto de cerca, y el artículo junto a su etiqueta de envío.</translation>
  </message>
  <message>
   <source>The listing as it was when you bought, and your messages with the seller.</source>
   <translation>El anuncio tal como era cuando compró, y sus mensajes con el vendedor.</translation>
  </message>
  <message>
   <source>The unboxing in one take: closed parcel, label, contents, flaw.</source>
   <translation>La apertura en una sola toma: paquete cerrado, etiqueta, contenido, defecto.</translation>
  </message>
  <message>
   <source>What shows that something is wrong?</source>
   <translation>¿Qué muestra que algo está mal?</translation>
  </message>
  <message>
   <source>Your files are copied, never changed, and stay on this computer.</source>
   <translation>Sus archivos se copian, nunca se modifican y se quedan en este equipo.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceGrid</name>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
 </context>
 <context>
  <name>EvidenceMenus</name>
  <message>
   <source>Caption</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Leyenda…</translation>
  </message>
  <message>
   <source>Clip for upload…</source>
   <translation>Clip para subir…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar datos personales…</translation>
  </message>
  <message>
   <source>Keep frame</source>
   <translation>Conservar fotograma</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Excluir del dosier</translation>
  </message>
  <message>
   <source>Looks closer between this key frame and the next</source>
   <translation>Busca más de cerca entre este fotograma clave y el siguiente</translation>
  </message>
  <message>
   <source>More key frames after this one</source>
   <translation>Más fotogramas clave tras este</translation>
  </message>
  <message>
   <source>Remove from the key frames</source>
   <translation>Quitar de los fotogramas clave</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar en comparación</translation>
  </message>
  <message>
   <source>What frame {time} shows</source>
   <translation>Qué muestra el fotograma {time}</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Qué muestra</translation>
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
   <translation>borrosa</translation>
  </message>
  <message>
   <source>left out of the dossier</source>
   <translation>excluida del dosier</translation>
  </message>
  <message>
   <source>strongest</source>
   <translation>más fuerte</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>tomada {day}</translation>
  </message>
  <message>
   <source>warning: {words}</source>
   <translation>advertencia: {words}</translation>
  </message>
 </context>
 <context>
  <name>EvidencePage</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n elemento</numerusform>
    <numerusform>%n elementos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n seleccionado</numerusform>
    <numerusform>%n seleccionados</numerusform>
   </translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Leyenda…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Buscar en estas pruebas</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar datos personales…</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Información</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Rate as strongest</source>
   <translation>Marcar como la más fuerte</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar en comparación</translation>
  </message>
 </context>
 <context>
  <name>ExhibitsDialog</name>
  <message>
   <source>Caption</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
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
   <translation>Anexos del dosier</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Numbers follow this order within each kind. What isn't ticked is left out of the dossier.</source>
   <translation>Los números siguen este orden dentro de cada tipo. Lo que no está marcado queda fuera del dosier.</translation>
  </message>
 </context>
 <context>
  <name>FactsGrid</name>
  <message>
   <source>Asked for</source>
   <translation>Se pide</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transportista</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Pagado con</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Seller contacted</source>
   <translation>Vendedor contactado</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Seguimiento</translation>
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
   <translation>Línea del vídeo</translation>
  </message>
  <message>
   <source>cut, {time}</source>
   <translation>corte, {time}</translation>
  </message>
  <message>
   <source>gap, {time}</source>
   <translation>hueco, {time}</translation>
  </message>
  <message>
   <source>key frame, {time}</source>
   <translation>fotograma clave, {time}</translation>
  </message>
  <message>
   <source>label again</source>
   <translation>etiqueta de nuevo</translation>
  </message>
  <message>
   <source>label readable</source>
   <translation>etiqueta legible</translation>
  </message>
  <message>
   <source>{length} long, {n} key frames</source>
   <translation>{length} de duración, {n} fotogramas clave</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Find key frames</source>
   <translation>Buscar fotogramas clave</translation>
  </message>
  <message>
   <source>Key frames</source>
   <translation>Fotogramas clave</translation>
  </message>
  <message>
   <source>Key frames appear here as they are found.</source>
   <translation>Los fotogramas clave aparecen aquí a medida que se encuentran.</translation>
  </message>
  <message>
   <source>More frames</source>
   <translation>Más fotogramas</translation>
  </message>
  <message>
   <source>More key frames</source>
   <translation>Más fotogramas clave</translation>
  </message>
  <message>
   <source>choosing, {percent}</source>
   <translation>eligiendo, {percent}</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>{n} hasta ahora</translation>
  </message>
  <message>
   <source>{n}, sharpest of each moment</source>
   <translation>{n}, el más nítido de cada momento</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Keep frame</source>
   <translation>Conservar fotograma</translation>
  </message>
  <message>
   <source>Keep this frame as a key frame (K)</source>
   <translation>Conservar este fotograma como clave (K)</translation>
  </message>
  <message>
   <source>One frame back</source>
   <translation>Un fotograma atrás</translation>
  </message>
  <message>
   <source>One frame on</source>
   <translation>Un fotograma adelante</translation>
  </message>
  <message>
   <source>Opening the video…</source>
   <translation>Abriendo el vídeo…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Put this frame beside the listing (C)</source>
   <translation>Poner este fotograma junto al anuncio (C)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar en comparación</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>of {length}, frame {number}</source>
   <translation>de {length}, fotograma {number}</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Key frames of {name}</source>
   <translation>Fotogramas clave de {name}</translation>
  </message>
  <message>
   <source>Looking for cuts in {name}</source>
   <translation>Buscando cortes en {name}</translation>
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
   <translation>Todo se queda en este equipo</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Buscar o hacer algo</translation>
  </message>
  <message>
   <source>Find or do anything ({key})</source>
   <translation>Buscar o hacer algo ({key})</translation>
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
   <translation>Se cumple</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Aún no se sabe</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>No se cumple</translation>
  </message>
  <message>
   <source>{done} of {total} met</source>
   <translation>se cumplen {done} de {total}</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
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
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
 </context>
 <context>
  <name>HideDialog</name>
  <message numerus="yes">
   <source>%n piece(s) of text at the barcode found; the tracking number stays readable.</source>
   <translation>
    <numerusform>%n texto encontrado junto al código de barras; el número de seguimiento sigue legible.</numerusform>
    <numerusform>%n textos encontrados junto al código de barras; el número de seguimiento sigue legible.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Drag to frame more, click a frame to take it away.</source>
   <translation>Arrastre para enmarcar más, haga clic en un marco para quitarlo.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Hide personal data</source>
   <translation>Ocultar datos personales</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found.</source>
   <translation>No se encontró ninguna etiqueta con un código de barras legible.</translation>
  </message>
  <message>
   <source>Skip this picture</source>
   <translation>Omitir esta imagen</translation>
  </message>
  <message>
   <source>What is framed turns solid black in everything exported. The original stays as it is.</source>
   <translation>Lo enmarcado se vuelve completamente negro en todo lo que se exporta. El original queda como está.</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Qué muestra</translation>
  </message>
  <message>
   <source>added</source>
   <translation>añadido</translation>
  </message>
  <message>
   <source>already there</source>
   <translation>ya está</translation>
  </message>
  <message>
   <source>already there: {reason}</source>
   <translation>ya está: {reason}</translation>
  </message>
  <message>
   <source>not added: {reason}</source>
   <translation>no añadido: {reason}</translation>
  </message>
 </context>
 <context>
  <name>ImportReview</name>
  <message numerus="yes">
   <source>%n already there</source>
   <translation>
    <numerusform>%n ya estaba</numerusform>
    <numerusform>%n ya estaban</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n archivo añadido</numerusform>
    <numerusform>%n archivos añadidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not added</source>
   <translation>
    <numerusform>%n no añadido</numerusform>
    <numerusform>%n no añadidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Check what each file shows. Click it to change it, or select several and choose below.</source>
   <translation>Compruebe qué muestra cada archivo. Haga clic para cambiarlo, o seleccione varios y elija abajo.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files added</source>
   <translation>Archivos añadidos</translation>
  </message>
  <message>
   <source>Selected files show…</source>
   <translation>Los archivos seleccionados muestran…</translation>
  </message>
  <message>
   <source>Undo adding</source>
   <translation>Deshacer la adición</translation>
  </message>
  <message>
   <source>What the selected files show</source>
   <translation>Qué muestran los archivos seleccionados</translation>
  </message>
 </context>
 <context>
  <name>InfoPanel</name>
  <message>
   <source>A short name</source>
   <translation>Un nombre corto</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Código de barras</translation>
  </message>
  <message>
   <source>Better filmed again</source>
   <translation>Mejor grabarlo de nuevo</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Contradicción</translation>
  </message>
  <message>
   <source>Facts of the file</source>
   <translation>Datos del archivo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Información</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Tomada</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Qué muestra</translation>
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n archivo añadido</numerusform>
    <numerusform>%n archivos añadidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Añadir pruebas</translation>
  </message>
  <message>
   <source>Add to a new order</source>
   <translation>Añadir a un pedido nuevo</translation>
  </message>
  <message>
   <source>Add to this order</source>
   <translation>Añadir a este pedido</translation>
  </message>
  <message numerus="yes">
   <source>Adding %n file(s)</source>
   <translation>
    <numerusform>Añadiendo %n archivo</numerusform>
    <numerusform>Añadiendo %n archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation>Añadiendo una imagen</translation>
  </message>
  <message>
   <source>Adding text</source>
   <translation>Añadiendo texto</translation>
  </message>
  <message>
   <source>Adding {name}</source>
   <translation>Añadiendo {name}</translation>
  </message>
  <message>
   <source>Evidence (videos, pictures, documents) (*)</source>
   <translation>Pruebas (vídeos, imágenes, documentos) (*)</translation>
  </message>
  <message>
   <source>In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.</source>
   <translation>En el navegador: clic derecho en la imagen, «Guardar imagen como…». O haga una captura y péguela aquí.</translation>
  </message>
  <message>
   <source>Nothing was added: no order was chosen.</source>
   <translation>No se añadió nada: no se eligió ningún pedido.</translation>
  </message>
  <message>
   <source>Save it first</source>
   <translation>Guárdela primero</translation>
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation>No hay nada que pegar.</translation>
  </message>
  <message>
   <source>There was no file in it.</source>
   <translation>No había ningún archivo.</translation>
  </message>
  <message>
   <source>This order has it already.</source>
   <translation>Este pedido ya lo tiene.</translation>
  </message>
  <message>
   <source>This picture lies on a web page. Save it on this computer first, then add the file.</source>
   <translation>Esta imagen está en una página web. Guárdela primero en este equipo y luego añada el archivo.</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Something unexpected happened: {error}</source>
   <translation>Ocurrió algo inesperado: {error}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>{job} did not work.</source>
   <translation>{job}: no funcionó.</translation>
  </message>
 </context>
 <context>
  <name>JobsDock</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fallida</numerusform>
    <numerusform>%n fallidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>%n en curso</numerusform>
    <numerusform>%n en curso</numerusform>
   </translation>
  </message>
  <message>
   <source>Fold the list of jobs</source>
   <translation>Plegar la lista de tareas</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Unfold the list of jobs</source>
   <translation>Desplegar la lista de tareas</translation>
  </message>
 </context>
 <context>
  <name>JobsPopover</name>
  <message>
   <source>Jobs</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Nothing is running. Adding files, finding key frames, exporting and the like show here how far they are, and can be stopped.</source>
   <translation>No hay nada en curso. Aquí se ve el avance al añadir archivos, buscar fotogramas clave, exportar y demás, y se puede detener.</translation>
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message numerus="yes">
   <source>%n thing(s) checked: nothing has changed</source>
   <translation>
    <numerusform>%n elemento comprobado: nada ha cambiado</numerusform>
    <numerusform>%n elementos comprobados: nada ha cambiado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After an interruption, %n thing(s) in the library could not be repaired.</source>
   <translation>
    <numerusform>Tras una interrupción, %n fallo de la biblioteca no se pudo reparar.</numerusform>
    <numerusform>Tras una interrupción, %n fallos de la biblioteca no se pudieron reparar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Archive this order</source>
   <translation>Archivar este pedido</translation>
  </message>
  <message>
   <source>Archives (*.zip)</source>
   <translation>Archivos ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Archiving order {number}</source>
   <translation>Archivando el pedido {number}</translation>
  </message>
  <message>
   <source>Back up the library</source>
   <translation>Hacer copia de seguridad de la biblioteca</translation>
  </message>
  <message>
   <source>Backing up the library</source>
   <translation>Haciendo copia de seguridad de la biblioteca</translation>
  </message>
  <message>
   <source>Checking every file</source>
   <translation>Comprobando cada archivo</translation>
  </message>
  <message>
   <source>Checking the library after an interruption</source>
   <translation>Comprobando la biblioteca tras una interrupción</translation>
  </message>
  <message>
   <source>Choose an empty folder for the library</source>
   <translation>Elija una carpeta vacía para la biblioteca</translation>
  </message>
  <message>
   <source>Moving the library</source>
   <translation>Moviendo la biblioteca</translation>
  </message>
  <message numerus="yes">
   <source>No longer as before: %n thing(s).</source>
   <translation>
    <numerusform>Ya no están como estaban: %n elemento.</numerusform>
    <numerusform>Ya no están como estaban: %n elementos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Order {number} is back</source>
   <translation>El pedido {number} se ha recuperado</translation>
  </message>
  <message>
   <source>Order {number} is kept in {name}</source>
   <translation>El pedido {number} está guardado en {name}</translation>
  </message>
  <message>
   <source>Restore an order</source>
   <translation>Restaurar un pedido</translation>
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
   <translation>La biblioteca</translation>
  </message>
  <message numerus="yes">
   <source>The library is kept in {name}: %n file(s)</source>
   <translation>
    <numerusform>La biblioteca está guardada en {name}: %n archivo</numerusform>
    <numerusform>La biblioteca está guardada en {name}: %n archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is now in {folder}. The old folder stays until you delete it.</source>
   <translation>La biblioteca está ahora en {folder}. La carpeta anterior se queda hasta que usted la borre.</translation>
  </message>
  <message numerus="yes">
   <source>The program was interrupted last time. Repaired: %n thing(s).</source>
   <translation>
    <numerusform>El programa se interrumpió la última vez. Reparado: %n fallo.</numerusform>
    <numerusform>El programa se interrumpió la última vez. Reparado: %n fallos.</numerusform>
   </translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modificado</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>ilegible</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameModel</name>
  <message>
   <source>detail</source>
   <translation>detalle</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>conservado</translation>
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
   <translation>su elección</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameStrip</name>
  <message>
   <source>Key frames</source>
   <translation>Fotogramas clave</translation>
  </message>
 </context>
 <context>
  <name>LibraryDialog</name>
  <message>
   <source>Choose another folder</source>
   <translation>Elegir otra carpeta</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Elegir otra carpeta…</translation>
  </message>
  <message>
   <source>Put back the newest copy?</source>
   <translation>¿Recuperar la copia más reciente?</translation>
  </message>
  <message>
   <source>Put back the newest copy…</source>
   <translation>Recuperar la copia más reciente…</translation>
  </message>
  <message>
   <source>Put the newest good copy of the database in its place?</source>
   <translation>¿Poner en su lugar la copia más reciente en buen estado de la base de datos?</translation>
  </message>
  <message>
   <source>Putting back a copy</source>
   <translation>Recuperando una copia</translation>
  </message>
  <message>
   <source>Putting back the newest good copy…</source>
   <translation>Recuperando la copia más reciente en buen estado…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>The damaged file is kept beside it, and what it still tells beyond the copy is brought in. Your videos and photos are not touched.</source>
   <translation>El archivo dañado se conserva al lado, y se incorpora lo que aún contenga más allá de la copia. Sus vídeos y fotos no se tocan.</translation>
  </message>
  <message>
   <source>The library can’t be opened</source>
   <translation>No se puede abrir la biblioteca</translation>
  </message>
  <message>
   <source>The program keeps copies of its database. The newest good one can be put back.</source>
   <translation>El programa guarda copias de su base de datos. Puede recuperarse la más reciente en buen estado.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
 </context>
 <context>
  <name>LimitField</name>
  <message>
   <source>At most</source>
   <translation>Como máximo</translation>
  </message>
  <message>
   <source>How many characters the shop’s form takes</source>
   <translation>Cuántos caracteres admite el formulario de la tienda</translation>
  </message>
  <message>
   <source>Most characters that the form takes</source>
   <translation>Máximo de caracteres del formulario</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
 </context>
 <context>
  <name>LogDialog</name>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Empty: now. Or like {day}, or {moment}</source>
   <translation>Vacío: ahora. O como {day}, o {moment}</translation>
  </message>
  <message>
   <source>I know the risk, log it anyway</source>
   <translation>Conozco el riesgo; anotarlo de todos modos</translation>
  </message>
  <message>
   <source>Log a step</source>
   <translation>Anotar un paso</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Anotar</translation>
  </message>
  <message>
   <source>Logged: {step}</source>
   <translation>Anotado: {step}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Return address you were given</source>
   <translation>Dirección de devolución que le dieron</translation>
  </message>
  <message>
   <source>Tracking number of the return</source>
   <translation>Número de seguimiento de la devolución</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What was said or promised, in a few words</source>
   <translation>Qué se dijo o prometió, en pocas palabras</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fallida</numerusform>
    <numerusform>%n fallidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tarea en curso</numerusform>
    <numerusform>%n tareas en curso</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dosier</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Evidence Organizer</source>
   <translation>Evidence Organizer</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Pages of this case</source>
   <translation>Páginas de este caso</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaración</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
 </context>
 <context>
  <name>OrderDialog</name>
  <message numerus="yes">
   <source>%n file(s) will be added to this order.</source>
   <translation>
    <numerusform>Se añadirá %n archivo a este pedido.</numerusform>
    <numerusform>Se añadirán %n archivos a este pedido.</numerusform>
   </translation>
  </message>
  <message>
   <source>60 or 75, if not shown</source>
   <translation>60 o 75, si no se muestra</translation>
  </message>
  <message>
   <source>A date here counts instead of the rule’s. Leave it empty to keep the rule.</source>
   <translation>Una fecha aquí vale en lugar de la regla. Déjelo vacío para mantener la regla.</translation>
  </message>
  <message>
   <source>A date, or days after the decision</source>
   <translation>Una fecha, o días tras la decisión</translation>
  </message>
  <message>
   <source>A refund goes back there</source>
   <translation>Allí va el reembolso</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Añadir pedido</translation>
  </message>
  <message>
   <source>Address of the listing</source>
   <translation>Dirección del anuncio</translation>
  </message>
  <message>
   <source>Appeal by</source>
   <translation>Apelar antes de</translation>
  </message>
  <message>
   <source>As on the order’s page</source>
   <translation>Como en la página del pedido</translation>
  </message>
  <message>
   <source>As shown in the dispute</source>
   <translation>Como se muestra en la disputa</translation>
  </message>
  <message>
   <source>As shown now, like 12d 03:15</source>
   <translation>Como se muestra ahora, p. ej. 12d 03:15</translation>
  </message>
  <message>
   <source>As shown, like {day}</source>
   <translation>Como se muestra, p. ej. {day}</translation>
  </message>
  <message>
   <source>As your bank or PayPal says</source>
   <translation>Como diga su banco o PayPal</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Fin de la Protección del comprador</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transportista</translation>
  </message>
  <message>
   <source>Chargeback by</source>
   <translation>Contracargo antes de</translation>
  </message>
  <message>
   <source>Colour, size, capacity: as in the order</source>
   <translation>Color, talla, capacidad: como en el pedido</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>Dates that you were given</source>
   <translation>Fechas que le dieron</translation>
  </message>
  <message>
   <source>Deadlines are counted from these. A date alone counts as its whole day.</source>
   <translation>Con ellas se cuentan los plazos. Una fecha sola vale como día entero.</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Para los días festivos</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>P. ej. {day}</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Nuevo pedido</translation>
  </message>
  <message>
   <source>Notes, only for you</source>
   <translation>Notas, solo para usted</translation>
  </message>
  <message>
   <source>Order facts</source>
   <translation>Datos del pedido</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Número de pedido</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Pagado con</translation>
  </message>
  <message>
   <source>Price and parcel</source>
   <translation>Precio y paquete</translation>
  </message>
  <message>
   <source>Price paid</source>
   <translation>Precio pagado</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Several: with a comma between</source>
   <translation>Varios: separados por comas</translation>
  </message>
  <message>
   <source>Ship the return by</source>
   <translation>Enviar la devolución antes de</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>The day it really came</source>
   <translation>El día en que llegó realmente</translation>
  </message>
  <message>
   <source>The order is marked “Free Return”</source>
   <translation>El pedido lleva la marca «Free Return»</translation>
  </message>
  <message>
   <source>Time zone of the dates</source>
   <translation>Zona horaria de las fechas</translation>
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation>Números de seguimiento</translation>
  </message>
  <message>
   <source>Variant chosen</source>
   <translation>Variante elegida</translation>
  </message>
  <message>
   <source>What you bought</source>
   <translation>Qué compró</translation>
  </message>
  <message>
   <source>Whose rules count</source>
   <translation>Qué reglas se aplican</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Su país</translation>
  </message>
  <message>
   <source>or: days after shipment</source>
   <translation>o: días tras el envío</translation>
  </message>
  <message>
   <source>or: time left</source>
   <translation>o: tiempo restante</translation>
  </message>
 </context>
 <context>
  <name>OrdersModel</name>
  <message>
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Esperando a otros</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Le toca a usted</translation>
  </message>
 </context>
 <context>
  <name>OrdersRail</name>
  <message>
   <source>All orders</source>
   <translation>Todos los pedidos</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Filter orders</source>
   <translation>Filtrar pedidos</translation>
  </message>
  <message>
   <source>No order matches.</source>
   <translation>Ningún pedido coincide.</translation>
  </message>
  <message>
   <source>No orders yet. Each thing you bought gets one line here, the nearest deadline on top.</source>
   <translation>Aún no hay pedidos. Cada compra tendrá aquí una línea, con el plazo más próximo arriba.</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Orders, nearest deadline first</source>
   <translation>Pedidos, el plazo más próximo primero</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Buscar pedidos</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todos</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Esperando a otros</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Le toca a usted</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add to calendar</source>
   <translation>Añadir al calendario</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Plazos</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Editar datos</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n deadline(s)</source>
   <translation>
    <numerusform>Mostrar %n plazo</numerusform>
    <numerusform>Mostrar los %n plazos</numerusform>
   </translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>drawn to scale, one line a week; every date names its source</source>
   <translation>a escala, una línea por semana; cada fecha nombra su fuente</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>A clip carries no place, no name and no device of the original. Times are seconds of the video.</source>
   <translation>Un clip no lleva el lugar, el nombre ni el dispositivo del original. Los tiempos son segundos del vídeo.</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Una carpeta</translation>
  </message>
  <message>
   <source>Add video {label}</source>
   <translation>Añadir el vídeo {label}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Tal cual</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>{n} MB como máximo</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>One zip file</source>
   <translation>Un archivo zip</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Packet (*.zip)</source>
   <translation>Paquete de archivos (*.zip)</translation>
  </message>
  <message>
   <source>Packet as</source>
   <translation>Paquete como</translation>
  </message>
  <message>
   <source>Save packet…</source>
   <translation>Guardar el paquete…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The dossier, upload-ready pictures, the statement, a manifest and check sums.</source>
   <translation>El dosier, imágenes listas para subir, la declaración, un manifiesto y sumas de verificación.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Vídeos</translation>
  </message>
  <message>
   <source>Where the folder {name} goes</source>
   <translation>Dónde va la carpeta {name}</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>elija un final posterior</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>el final del clip debe ir después del inicio</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>no es un tiempo en segundos</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>escríbalo así: 12,5</translation>
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
   <translation>Vista previa del dosier</translation>
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
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy without the place, and with what is blacked out</source>
   <translation>Copiar sin el lugar y con lo tachado</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar datos personales…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>One pixel on one pixel (1)</source>
   <translation>Un píxel sobre un píxel (1)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Leyendo la imagen…</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Show the whole picture (0)</source>
   <translation>Mostrar la imagen entera (0)</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Más pequeño</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Usar en comparación</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>1 day before, and 24 hours before</source>
   <translation>1 día antes y 24 horas antes</translation>
  </message>
  <message>
   <source>3 and 1 days before, and 24 hours before</source>
   <translation>3 días, 1 día y 24 horas antes</translation>
  </message>
  <message>
   <source>7, 3 and 1 days before, and 24 hours before</source>
   <translation>7 días, 3 días, 1 día y 24 horas antes</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Before every hard deadline</source>
   <translation>Antes de cada plazo improrrogable</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Para los días festivos</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
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
   <translation>Mover la biblioteca…</translation>
  </message>
  <message>
   <source>New orders start with</source>
   <translation>Los pedidos nuevos empiezan con</translation>
  </message>
  <message>
   <source>No blinking between two pictures, no fading</source>
   <translation>Sin parpadeo entre dos imágenes, sin fundidos</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Abrir otra biblioteca…</translation>
  </message>
  <message>
   <source>Paper of the dossier</source>
   <translation>Papel del dosier</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Su país</translation>
  </message>
 </context>
 <context>
  <name>RailHead</name>
  <message>
   <source>New order</source>
   <translation>Nuevo pedido</translation>
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
    <numerusform>%n más</numerusform>
    <numerusform>%n más</numerusform>
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
   <translation>Lo he visto</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Reminder: {words}</source>
   <translation>Aviso: {words}</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Hasta mañana</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
 </context>
 <context>
  <name>RoleDelegate</name>
  <message>
   <source>What {file} shows</source>
   <translation>Qué muestra {file}</translation>
  </message>
 </context>
 <context>
  <name>SendPanel</name>
  <message numerus="yes">
   <source>%n fine</source>
   <translation>
    <numerusform>%n correcto</numerusform>
    <numerusform>%n correctos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at</source>
   <translation>
    <numerusform>%n por revisar</numerusform>
    <numerusform>%n por revisar</numerusform>
   </translation>
  </message>
  <message>
   <source>AliExpress dispute</source>
   <translation>Disputa de AliExpress</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Banco o emisor de la tarjeta</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Antes de enviarlo</translation>
  </message>
  <message>
   <source>Drag this into a browser's upload box, or click to open it</source>
   <translation>Arrástrelo al cuadro de subida de un navegador, o haga clic para abrirlo</translation>
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
   <translation>Idioma del dosier</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Order, leave out and caption what the dossier shows</source>
   <translation>Ordenar, excluir y poner leyenda a lo que muestra el dosier</translation>
  </message>
  <message>
   <source>Packet…</source>
   <translation>Paquete ZIP…</translation>
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
   <translation>Progreso de la exportación</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Stop the export</source>
   <translation>Detener la exportación</translation>
  </message>
  <message>
   <source>The packet adds upload-ready pictures and check sums.</source>
   <translation>El paquete de archivos añade imágenes listas para subir y sumas de verificación.</translation>
  </message>
  <message>
   <source>{file}, drag or open</source>
   <translation>{file}, arrastrar o abrir</translation>
  </message>
 </context>
 <context>
  <name>SourcesPopover</name>
  <message>
   <source>A reading of public guides, not the shop’s own words. Rules of {day}.</source>
   <translation>Una interpretación de guías públicas, no palabras de la tienda. Reglas del {day}.</translation>
  </message>
  <message>
   <source>Days, or a date like {day}</source>
   <translation>Días, o una fecha como {day}</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>P. ej. {day}</translation>
  </message>
  <message>
   <source>Sources of “{rule}”</source>
   <translation>Fuentes de «{rule}»</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Volver a la regla</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <source>Your value counts instead</source>
   <translation>Su valor en lugar de la regla</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Closed parcel first. Hold still on the label.</source>
   <translation>Primero el paquete cerrado. Mantenga la cámara quieta sobre la etiqueta.</translation>
  </message>
  <message>
   <source>Everything stays on this computer.</source>
   <translation>Todo se queda en este equipo.</translation>
  </message>
  <message>
   <source>Got the wrong thing, or a broken one?</source>
   <translation>¿Recibió algo equivocado o roto?</translation>
  </message>
  <message>
   <source>How to film, in full</source>
   <translation>Cómo grabar, paso a paso</translation>
  </message>
  <message>
   <source>New order by hand…</source>
   <translation>Crear un pedido a mano…</translation>
  </message>
  <message>
   <source>One continuous shot, from the label to the flaw.</source>
   <translation>Una toma continua, de la etiqueta al defecto.</translation>
  </message>
  <message>
   <source>One shot. Do not stop or cut the video.</source>
   <translation>En una sola toma. No pare ni corte el vídeo.</translation>
  </message>
  <message>
   <source>Open it on camera</source>
   <translation>Ábralo ante la cámara</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Abrir el caso de ejemplo</translation>
  </message>
  <message>
   <source>Parcel not here yet? Film it like this</source>
   <translation>¿Aún no ha llegado el paquete? Grábelo así</translation>
  </message>
  <message>
   <source>Put your video, your photos and a screenshot of the listing here. You get the dates you must not miss and a PDF that a mediator understands in a minute.</source>
   <translation>Ponga aquí su vídeo, sus fotos y una captura del anuncio. Obtendrá las fechas que no debe dejar pasar y un PDF que un mediador entiende en un minuto.</translation>
  </message>
  <message>
   <source>Show the flaw close up</source>
   <translation>Muestre el defecto de cerca</translation>
  </message>
  <message>
   <source>Show the label</source>
   <translation>Muestre la etiqueta</translation>
  </message>
  <message>
   <source>Slowly, with everything that came along.</source>
   <translation>Despacio, con todo lo que vino.</translation>
  </message>
  <message>
   <source>Take the item out</source>
   <translation>Saque el artículo</translation>
  </message>
  <message>
   <source>The program has no network code. Your files are copied once, never changed, and their check sums are kept.</source>
   <translation>El programa no contiene código de red. Sus archivos se copian una vez, nunca se modifican y se guardan sus sumas de verificación.</translation>
  </message>
  <message>
   <source>Then the item beside the label. Good light.</source>
   <translation>Luego el artículo junto a la etiqueta. Con buena luz.</translation>
  </message>
 </context>
 <context>
  <name>StatementEditor</name>
  <message>
   <source>Choose a reason, or name a difference, and the statement is composed here.</source>
   <translation>Elija un motivo o nombre una diferencia, y la declaración se redacta aquí.</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaración</translation>
  </message>
 </context>
 <context>
  <name>StatementLanguage</name>
  <message>
   <source>Language of statement and dossier</source>
   <translation>Idioma de la declaración y del dosier</translation>
  </message>
  <message>
   <source>Statement and dossier are written in this language. What you typed yourself stays as it is.</source>
   <translation>La declaración y el dosier se redactan en este idioma. Lo que usted haya escrito queda como está.</translation>
  </message>
 </context>
 <context>
  <name>StatementPage</name>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n carácter</numerusform>
    <numerusform>%n caracteres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reference(s)</source>
   <translation>
    <numerusform>%n referencia</numerusform>
    <numerusform>%n referencias</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Amount, {currency} (paid {price})</source>
   <translation>Importe, {currency} (de {price})</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Compose again</source>
   <translation>Redactar de nuevo</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Copiar texto</translation>
  </message>
  <message>
   <source>Copy the statement</source>
   <translation>Copiar la declaración</translation>
  </message>
  <message>
   <source>Every difference is stated</source>
   <translation>Se nombra cada diferencia</translation>
  </message>
  <message>
   <source>Facts name their exhibit</source>
   <translation>Los hechos citan su anexo</translation>
  </message>
  <message>
   <source>I ask for</source>
   <translation>Pido</translation>
  </message>
  <message>
   <source>It is composed from the differences already</source>
   <translation>Ya está redactada a partir de las diferencias</translation>
  </message>
  <message>
   <source>Name them on the page Compare</source>
   <translation>Nómbrelas en la página «Comparar»</translation>
  </message>
  <message>
   <source>No difference is named yet</source>
   <translation>Aún no se nombró ninguna diferencia</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaración</translation>
  </message>
  <message>
   <source>Statement composed again</source>
   <translation>Declaración redactada de nuevo</translation>
  </message>
  <message>
   <source>Statement copied</source>
   <translation>Declaración copiada</translation>
  </message>
  <message>
   <source>Worded more calmly</source>
   <translation>Redactado con más calma</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Redacción</translation>
  </message>
  <message>
   <source>composed for you; type to change it</source>
   <translation>redactada para usted; escriba para cambiarla</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>aún sin guardar</translation>
  </message>
  <message>
   <source>saved {time}</source>
   <translation>guardado {time}</translation>
  </message>
  <message>
   <source>your own text</source>
   <translation>texto propio</translation>
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation>{count} de {limit} caracteres</translation>
  </message>
  <message>
   <source>{done} of {total} differences</source>
   <translation>{done} de {total} diferencias</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Arrow</source>
   <translation>Flecha</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Flecha: arrastre hacia el objeto. Mayúsculas ajusta en pasos de 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Recuadro</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Recuadro: arrastre.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Haga clic en una marca para moverla o cambiarla; arrastre al lado para desplazar la vista</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Muestra de color</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Color: haga clic en ambos lados para comparar. Mayúsculas+clic en papel blanco corrige la luz</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Recortar: arrastre sobre la parte que se mostrará aquí y en el PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Recorte de detalle</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detalle: arrastre sobre una parte; será un anexo propio, tres veces más grande</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Arrastre a la izquierda, arrastre a la derecha, escriba. Los números pasan a la declaración y al PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Elipse: arrastre.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>A mano alzada</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>A mano alzada: dibuje</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Medir: arrastre primero a lo largo de algo de longitud conocida en el mismo plano, y luego sobre el objeto</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nueva diferencia</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Tachar: arrastre. Negro sólido en todo lo exportado. No se ofrece desenfoque: puede revertirse</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Mayúsculas mantiene un cuadrado, Alt dibuja desde el centro, Control desactiva el ajuste</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texto: haga clic donde deba ir, escriba y pulse Intro</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message numerus="yes">
   <source>%n step(s) logged</source>
   <translation>
    <numerusform>%n paso anotado</numerusform>
    <numerusform>%n pasos anotados</numerusform>
   </translation>
  </message>
  <message>
   <source>Add messages…</source>
   <translation>Añadir mensajes…</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Anotar un paso…</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove: {step}</source>
   <translation>Quitar: {step}</translation>
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
   <translation>Paso quitado</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Apertura grabada</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>añadida {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>bajo su responsabilidad, contra el consejo</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>aún {time}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>ToolInfo</name>
  <message>
   <source>Arrow</source>
   <translation>Flecha</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Flecha: arrastre hacia el objeto. Mayúsculas ajusta en pasos de 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Recuadro</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Recuadro: arrastre.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Haga clic en una marca para moverla o cambiarla; arrastre al lado para desplazar la vista</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Muestra de color</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Color: haga clic en ambos lados para comparar. Mayúsculas+clic en papel blanco corrige la luz</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Recortar: arrastre sobre la parte que se mostrará aquí y en el PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Recorte de detalle</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detalle: arrastre sobre una parte; será un anexo propio, tres veces más grande</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Arrastre a la izquierda, arrastre a la derecha, escriba. Los números pasan a la declaración y al PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Elipse: arrastre.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>A mano alzada</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>A mano alzada: dibuje</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Medir: arrastre primero a lo largo de algo de longitud conocida en el mismo plano, y luego sobre el objeto</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nueva diferencia</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Tachar: arrastre. Negro sólido en todo lo exportado. No se ofrece desenfoque: puede revertirse</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Mayúsculas mantiene un cuadrado, Alt dibuja desde el centro, Control desactiva el ajuste</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texto: haga clic donde deba ir, escriba y pulse Intro</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Anything else</source>
   <translation>Todo lo demás</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Drop files anywhere</source>
   <translation>Suelte archivos en cualquier lugar</translation>
  </message>
  <message>
   <source>Each thing you bought has one line, the nearest deadline on top.</source>
   <translation>Cada compra tiene una línea, el plazo más próximo arriba.</translation>
  </message>
  <message>
   <source>Find an order or a command by typing. F1 explains the page you are on.</source>
   <translation>Escriba para encontrar un pedido o un comando. F1 explica la página en la que está.</translation>
  </message>
  <message>
   <source>From evidence to dossier</source>
   <translation>De las pruebas al dosier</translation>
  </message>
  <message>
   <source>Mark each difference on both pictures. Numbers, statement and PDF follow.</source>
   <translation>Marque cada diferencia en ambas imágenes. Números, declaración y PDF se actualizan solos.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Omitir el recorrido</translation>
  </message>
  <message>
   <source>The next step and the time left. On the other pages they stand at the top right.</source>
   <translation>El próximo paso y el tiempo restante. En las demás páginas están arriba a la derecha.</translation>
  </message>
  <message>
   <source>Videos, photos, screenshots, whole folders: they are copied into an order, never changed.</source>
   <translation>Vídeos, fotos, capturas, carpetas enteras: se copian en un pedido, nunca se modifican.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>Qué hacer ahora</translation>
  </message>
  <message>
   <source>Your orders</source>
   <translation>Sus pedidos</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Deleted orders and evidence</source>
   <translation>Pedidos y pruebas eliminados</translation>
  </message>
  <message>
   <source>Deleted orders and evidence stay here for 30 days, then they are deleted for good.</source>
   <translation>Los pedidos y pruebas eliminados quedan aquí 30 días; después se borran definitivamente.</translation>
  </message>
  <message>
   <source>Evidence of order {number}</source>
   <translation>Prueba del pedido {number}</translation>
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
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <source>deleted {day}</source>
   <translation>eliminado {day}</translation>
  </message>
 </context>
 <context>
  <name>VerdictLine</name>
  <message numerus="yes">
   <source>%n frame(s) were looked at; whether any are missing can't be said.</source>
   <translation>
    <numerusform>Se examinó %n fotograma; no puede decirse si falta alguno.</numerusform>
    <numerusform>Se examinaron %n fotogramas; no puede decirse si falta alguno.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 cut was detected</source>
   <translation>Se detectó 1 corte</translation>
  </message>
  <message>
   <source>Look for cuts</source>
   <translation>Buscar cortes</translation>
  </message>
  <message>
   <source>Looking for cuts…</source>
   <translation>Buscando cortes…</translation>
  </message>
  <message>
   <source>No cut was detected</source>
   <translation>No se detectó ningún corte</translation>
  </message>
  <message>
   <source>Not checked for cuts yet.</source>
   <translation>Aún no se ha comprobado si hay cortes.</translation>
  </message>
  <message>
   <source>Undetermined:</source>
   <translation>Indeterminado:</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Qué se comprobó</translation>
  </message>
  <message>
   <source>at {times}. Film again in one shot if you still can.</source>
   <translation>en {times}. Grabe de nuevo en una sola toma si aún puede.</translation>
  </message>
  <message numerus="yes">
   <source>in %n frame(s). An observation, not a proof.</source>
   <translation>
    <numerusform>en %n fotograma. Una observación, no una prueba.</numerusform>
    <numerusform>en %n fotogramas. Una observación, no una prueba.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cuts were detected</source>
   <translation>Se detectaron {n} cortes</translation>
  </message>
 </context>
 <context>
  <name>WindowCommands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fallida</numerusform>
    <numerusform>%n fallidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tarea en curso</numerusform>
    <numerusform>%n tareas en curso</numerusform>
   </translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Ver informe</translation>
  </message>
  <message>
   <source>The language changes at the next start.</source>
   <translation>El idioma cambiará en el próximo inicio.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time.</source>
   <translation>El programa terminó de forma inesperada la última vez.</translation>
  </message>
 </context>
 <context>
  <name>WordingPanel</name>
  <message numerus="yes">
   <source>%n thing(s) to change</source>
   <translation>
    <numerusform>%n punto por cambiar</numerusform>
    <numerusform>%n puntos por cambiar</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Correcto</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejar así</translation>
  </message>
  <message>
   <source>Leave it: {words}</source>
   <translation>Dejar así: {words}</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>To change</source>
   <translation>Por cambiar</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>Qué dicen las reglas</translation>
  </message>
  <message>
   <source>What would change that: {words}</source>
   <translation>Qué podría cambiarlo: {words}</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Redacción</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>aún sin texto</translation>
  </message>
  <message>
   <source>nothing to change</source>
   <translation>nada que cambiar</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>«{words}»</translation>
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
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>aún {time}</translation>
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
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Apertura grabada</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>añadida {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>bajo su responsabilidad, contra el consejo</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>aún {time}</translation>
  </message>
 </context>
 <context>
  <name>checks</name>
  <message numerus="yes">
   <source>%n black area(s), burnt into the pictures</source>
   <translation>
    <numerusform>%n zona negra, fijada en la imagen</numerusform>
    <numerusform>%n zonas negras, fijadas en las imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s), same numbers everywhere</source>
   <translation>
    <numerusform>%n diferencia, mismos números en todas partes</numerusform>
    <numerusform>%n diferencias, mismos números en todas partes</numerusform>
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
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Address is covered in the pixels</source>
   <translation>La dirección está tachada en los píxeles</translation>
  </message>
  <message>
   <source>All characters have a font</source>
   <translation>Todos los caracteres tienen fuente</translation>
  </message>
  <message>
   <source>Claim is on the first page</source>
   <translation>La reclamación está en la primera página</translation>
  </message>
  <message>
   <source>Every picture can be read</source>
   <translation>Todas las imágenes se pueden leer</translation>
  </message>
  <message>
   <source>Hide…</source>
   <translation>Ocultar…</translation>
  </message>
  <message>
   <source>Label matches the order</source>
   <translation>La etiqueta coincide con el pedido</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marcar</translation>
  </message>
  <message>
   <source>No place, serial number or login name</source>
   <translation>Sin lugar, número de serie ni nombre de usuario</translation>
  </message>
  <message>
   <source>Not proved as PDF/A-3b</source>
   <translation>No comprobado como PDF/A-3b</translation>
  </message>
  <message>
   <source>Proved as PDF/A-3b</source>
   <translation>Comprobado como PDF/A-3b</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>at most {n} pages</source>
   <translation>{n} páginas como máximo</translation>
  </message>
  <message>
   <source>in text, pictures and metadata</source>
   <translation>en texto, imágenes y metadatos</translation>
  </message>
  <message>
   <source>readable for decades, every character embedded</source>
   <translation>legible durante décadas, con todos los caracteres incluidos</translation>
  </message>
  <message>
   <source>table, pictures, statement</source>
   <translation>tabla, imágenes, declaración</translation>
  </message>
 </context>
 <context>
  <name>choices</name>
  <message>
   <source>Type a city</source>
   <translation>Escriba una ciudad</translation>
  </message>
  <message>
   <source>Type a country</source>
   <translation>Escriba un país</translation>
  </message>
  <message>
   <source>Type a currency</source>
   <translation>Escriba una moneda</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message numerus="yes">
   <source>%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.</source>
   <translation>
    <numerusform>%n bloque de texto junto al código de barras. Haga clic para excluirlo. El número de seguimiento se queda.</numerusform>
    <numerusform>%n bloques de texto junto al código de barras. Haga clic en uno para excluirlo. El número de seguimiento se queda.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Añadir un archivo…</translation>
  </message>
  <message>
   <source>Add as the listing</source>
   <translation>Añadir como anuncio</translation>
  </message>
  <message>
   <source>Add as what was received</source>
   <translation>Añadir como lo recibido</translation>
  </message>
  <message>
   <source>Aligned by three points.</source>
   <translation>Alineadas por tres puntos.</translation>
  </message>
  <message>
   <source>Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.</source>
   <translation>Alineadas de forma aproximada: coinciden {agreeing} de {compared} puntos. Compruébelo a ojo.</translation>
  </message>
  <message>
   <source>Aligned: {agreeing} of {compared} features agree.</source>
   <translation>Alineadas: coinciden {agreeing} de {compared} puntos.</translation>
  </message>
  <message>
   <source>Aligning the pictures</source>
   <translation>Alineando las imágenes</translation>
  </message>
  <message>
   <source>Align…</source>
   <translation>Alinear…</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Flecha</translation>
  </message>
  <message>
   <source>Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark</source>
   <translation>Las flechas mueven la imagen o la marca elegida, más y menos acercan y alejan, Intro coloca una marca</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Flecha: arrastre hacia el objeto. Mayúsculas ajusta en pasos de 15°</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>Parpadeo</translation>
  </message>
  <message>
   <source>Both pictures in one place</source>
   <translation>Ambas imágenes en el mismo lugar</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Recuadro</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Recuadro: arrastre.</translation>
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
   <translation>Elegir una imagen…</translation>
  </message>
  <message>
   <source>Choose the picture, turn or straighten it</source>
   <translation>Elegir, girar o enderezar la imagen</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Haga clic en una marca para moverla o cambiarla; arrastre al lado para desplazar la vista</translation>
  </message>
  <message>
   <source>Click the same three places on both, in the same order. Left: {left}, right: {right} of 3.</source>
   <translation>Haga clic en los mismos tres lugares en ambas, en el mismo orden. Izquierda: {left}, derecha: {right} de 3.</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Muestra de color</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Color: haga clic en ambos lados para comparar. Mayúsculas+clic en papel blanco corrige la luz</translation>
  </message>
  <message>
   <source>Colours differ by ΔE2000 {value}. {warning}</source>
   <translation>Los colores difieren en ΔE2000 {value}. {warning}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Comparison {place}</source>
   <translation>Comparación {place}</translation>
  </message>
  <message>
   <source>Comparison {place} of {count}</source>
   <translation>Comparación {place} de {count}</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copiar imagen</translation>
  </message>
  <message>
   <source>Copy the finished comparison, or drag it from here into another program</source>
   <translation>Copiar la comparación terminada, o arrastrarla de aquí a otro programa</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Recortar: arrastre sobre la parte que se mostrará aquí y en el PDF</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Detail added to the dossier</source>
   <translation>Detalle añadido al dosier</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Recorte de detalle</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detalle: arrastre sobre una parte; será un anexo propio, tres veces más grande</translation>
  </message>
  <message>
   <source>Difference {number}</source>
   <translation>Diferencia {number}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Arrastre a la izquierda, arrastre a la derecha, escriba. Los números pasan a la declaración y al PDF.</translation>
  </message>
  <message>
   <source>Drop a photo of what arrived here. Frames of the video can be chosen too.</source>
   <translation>Suelte aquí una foto de lo que llegó. También puede elegir fotogramas del vídeo.</translation>
  </message>
  <message>
   <source>Drop a screenshot of the listing here: title, pictures, description.</source>
   <translation>Suelte aquí una captura del anuncio: título, fotos, descripción.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Elipse: arrastre.</translation>
  </message>
  <message>
   <source>Find the same thing on both</source>
   <translation>Encontrar lo mismo en ambas</translation>
  </message>
  <message>
   <source>Forget the alignment</source>
   <translation>Quitar la alineación</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>A mano alzada</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>A mano alzada: dibuje</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Ocultar datos personales…</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Ocultarlos</translation>
  </message>
  <message>
   <source>How long is this really, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)</source>
   <translation>¿Cuánto mide esto en realidad, en mm? (una regla, una tarjeta bancaria: 85,6, una hoja A4: 297)</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Longitud conocida</translation>
  </message>
  <message>
   <source>Listing says</source>
   <translation>El anuncio dice</translation>
  </message>
  <message>
   <source>Looking for personal data</source>
   <translation>Buscando datos personales</translation>
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
   <translation>Medir: arrastre primero a lo largo de algo de longitud conocida en el mismo plano, y luego sobre el objeto</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>New comparison</source>
   <translation>Nueva comparación</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nueva diferencia</translation>
  </message>
  <message>
   <source>No differences yet. Press D, drag on the left, drag on the right, type.</source>
   <translation>Aún no hay diferencias. Pulse D, arrastre a la izquierda, arrastre a la derecha, escriba.</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found. Draw over what is to be hidden.</source>
   <translation>No se encontró ninguna etiqueta con código de barras legible. Tache usted lo que deba ocultarse.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Now drag {where}, or press Ctrl+Enter to leave that side unmarked</source>
   <translation>Ahora arrastre {where}, o pulse Control+Intro para dejar ese lado sin marcar</translation>
  </message>
  <message>
   <source>One pixel of the picture on one of the screen (1)</source>
   <translation>Un píxel de la imagen por uno de la pantalla (1)</translation>
  </message>
  <message>
   <source>Opening a picture</source>
   <translation>Abriendo una imagen</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Pegar una captura</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Tachar: arrastre. Negro sólido en todo lo exportado. No se ofrece desenfoque: puede revertirse</translation>
  </message>
  <message>
   <source>Redaction</source>
   <translation>Tachadura</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Remove detail {number}</source>
   <translation>Quitar detalle {number}</translation>
  </message>
  <message>
   <source>Remove this comparison</source>
   <translation>Quitar esta comparación</translation>
  </message>
  <message>
   <source>Remove this difference</source>
   <translation>Quitar esta diferencia</translation>
  </message>
  <message>
   <source>Seen in</source>
   <translation>Se ve en</translation>
  </message>
  <message>
   <source>Seen in {picture}</source>
   <translation>Se ve en {picture}</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Set three points by hand</source>
   <translation>Fijar tres puntos a mano</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Mayúsculas mantiene un cuadrado, Alt dibuja desde el centro, Control desactiva el ajuste</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Slider</source>
   <translation>Deslizador</translation>
  </message>
  <message>
   <source>Straighten by</source>
   <translation>Enderezar en</translation>
  </message>
  <message>
   <source>Straighten, degrees clockwise</source>
   <translation>Enderezar, grados en sentido horario</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text on the picture</source>
   <translation>Texto en la imagen</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Texto, luego Intro</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texto: haga clic donde deba ir, escriba y pulse Intro</translation>
  </message>
  <message>
   <source>The pictures don't show the same thing clearly enough. Set three points by hand.</source>
   <translation>Las imágenes no muestran lo mismo con bastante claridad. Fije tres puntos a mano.</translation>
  </message>
  <message>
   <source>These characters can't be drawn on pictures: {missing}</source>
   <translation>Estos caracteres no pueden dibujarse en imágenes: {missing}</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Turn clockwise</source>
   <translation>Girar en sentido horario</translation>
  </message>
  <message>
   <source>Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, and photograph the item beside white paper in daylight.</source>
   <translation>Dos cámaras y dos iluminaciones cambian por sí solas un color entre 5 y 15 ΔE2000. No tome una diferencia pequeña como prueba, y fotografíe el artículo junto a papel blanco con luz de día.</translation>
  </message>
  <message>
   <source>Type what differs, then what each side says; Enter goes on</source>
   <translation>Escriba qué difiere y luego qué dice cada lado; Intro continúa</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Apertura grabada</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo crop and turns</source>
   <translation>Deshacer recorte y giros</translation>
  </message>
  <message>
   <source>Views aligned</source>
   <translation>Vistas alineadas</translation>
  </message>
  <message>
   <source>Views linked</source>
   <translation>Vistas enlazadas</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Qué difiere</translation>
  </message>
  <message>
   <source>Zoom and pan both sides together (N)</source>
   <translation>Acercar y mover ambos lados a la vez (N)</translation>
  </message>
  <message>
   <source>Zoom {percent}, press for {whole}</source>
   <translation>Zoom {percent}, pulse para {whole}</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>añadida {day}</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>ambos lados</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corregido</translation>
  </message>
  <message>
   <source>listing only</source>
   <translation>solo anuncio</translation>
  </message>
  <message>
   <source>move mark</source>
   <translation>mover marca</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>sin marcar</translation>
  </message>
  <message>
   <source>on the left</source>
   <translation>a la izquierda</translation>
  </message>
  <message>
   <source>on the right</source>
   <translation>a la derecha</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>bajo su responsabilidad, contra el consejo</translation>
  </message>
  <message>
   <source>received only</source>
   <translation>solo recibido</translation>
  </message>
  <message>
   <source>type what the listing says</source>
   <translation>escriba lo que dice el anuncio</translation>
  </message>
  <message>
   <source>white reference</source>
   <translation>referencia de blanco</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>aún {time}</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n diferencia</numerusform>
    <numerusform>%n diferencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n archivo</numerusform>
    <numerusform>%n archivos</numerusform>
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
    <numerusform>%n imagen</numerusform>
    <numerusform>%n imágenes</numerusform>
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
   <translation>queda 1 día</translation>
  </message>
  <message>
   <source>15 days after Buyer Protection (do not rely on it)</source>
   <translation>15 días tras la Protección del comprador (no se fíe de ello)</translation>
  </message>
  <message>
   <source>15 days after delivery</source>
   <translation>15 días tras la entrega</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection runs until {day}: set the claim at once</source>
   <translation>Pasaron 15 días desde la entrega, pero la protección dura hasta el {day}: formule la reclamación ya</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection still runs: open the dispute at once</source>
   <translation>Han pasado 15 días desde la entrega, pero la protección sigue: abra la disputa de inmediato</translation>
  </message>
  <message>
   <source>15 days after delivery have passed; the protection runs until {day}</source>
   <translation>Han pasado 15 días desde la entrega; la protección sigue hasta el {day}</translation>
  </message>
  <message>
   <source>15 days have passed</source>
   <translation>Han pasado 15 días</translation>
  </message>
  <message>
   <source>24 hours left</source>
   <translation>quedan 24 horas</translation>
  </message>
  <message>
   <source>3 days have passed; after 5 there is no point in waiting</source>
   <translation>Han pasado 3 días; después de 5 no tiene sentido esperar</translation>
  </message>
  <message>
   <source>3 days is our reading of “a few days”; where AliExpress shows a date, enter that</source>
   <translation>3 días es nuestra interpretación de «a few days»; si AliExpress muestra una fecha, indique esa</translation>
  </message>
  <message>
   <source>3 days left</source>
   <translation>quedan 3 días</translation>
  </message>
  <message>
   <source>7 days left</source>
   <translation>quedan 7 días</translation>
  </message>
  <message>
   <source>A card number doesn’t belong here: the seller reads this too</source>
   <translation>Un número de tarjeta no debe ir aquí: el vendedor también lo lee</translation>
  </message>
  <message>
   <source>A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, beauty, health and personal care; phones and other expensive electronics may be out</source>
   <translation>Una categoría cubierta: ropa, calzado, accesorios, hogar y jardín, juguetes y juegos, electrónica, deportes, belleza, salud y cuidado personal; los teléfonos y otra electrónica cara pueden quedar fuera</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected</source>
   <translation>Un cambio de opinión suele rechazarse</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}</source>
   <translation>Un cambio de opinión suele rechazarse, salvo que la tienda o Free Return lo permitan; la disputa debe abrirse antes del {day}</translation>
  </message>
  <message>
   <source>A chargeback is the last resort, after AliExpress’s own process</source>
   <translation>El contracargo es el último recurso, tras el proceso de AliExpress</translation>
  </message>
  <message>
   <source>A closed dispute can't be reopened</source>
   <translation>Una disputa cerrada no puede reabrirse</translation>
  </message>
  <message>
   <source>A closed dispute can’t be reopened; close it only when you see the money</source>
   <translation>Una disputa cerrada no puede reabrirse; ciérrela solo cuando vea el dinero</translation>
  </message>
  <message>
   <source>A dispute must be open before {day}; don’t wait until the last day</source>
   <translation>La disputa debe abrirse antes del {day}; no espere al último día</translation>
  </message>
  <message>
   <source>A full refund is granted for non-delivery, a wrong item or a major defect</source>
   <translation>El reembolso total se concede por falta de entrega, artículo equivocado o defecto grave</translation>
  </message>
  <message>
   <source>A mediator looks at the evidence of both sides: check that yours is complete first</source>
   <translation>El mediador mira las pruebas de ambas partes: compruebe antes que las suyas estén completas</translation>
  </message>
  <message>
   <source>A parcel stuck in customs is usually not refunded</source>
   <translation>Un paquete retenido en aduana no suele reembolsarse</translation>
  </message>
  <message>
   <source>A promise in chat does not stop the clock, and no refund is visible yet</source>
   <translation>Una promesa en el chat no detiene el reloj, y aún no se ve ningún reembolso</translation>
  </message>
  <message>
   <source>A telephone number doesn’t belong here: the seller reads this too</source>
   <translation>Un número de teléfono no debe ir aquí: el vendedor también lo lee</translation>
  </message>
  <message>
   <source>A threat weakens a claim, and may break the marketplace’s rules</source>
   <translation>Una amenaza debilita la reclamación y puede infringir las reglas de la plataforma</translation>
  </message>
  <message>
   <source>A wrong fit is usually rejected, unless the size chart is wildly off</source>
   <translation>Una talla que no queda bien suele rechazarse, salvo que la tabla de tallas sea muy errónea</translation>
  </message>
  <message>
   <source>Accept it, change your claim, or let {platform} decide</source>
   <translation>Acepte, cambie su reclamación o deje decidir a {platform}</translation>
  </message>
  <message>
   <source>Accept or appeal</source>
   <translation>Aceptar o apelar</translation>
  </message>
  <message>
   <source>Add a screenshot of it; ask the carrier for address, weight and signature of the delivery</source>
   <translation>Añada una captura; pida al transportista la dirección, el peso y la firma de la entrega</translation>
  </message>
  <message>
   <source>Add a screenshot of the messages with their dates</source>
   <translation>Añada una captura de los mensajes con sus fechas</translation>
  </message>
  <message>
   <source>Add the dates</source>
   <translation>Añada las fechas</translation>
  </message>
  <message>
   <source>Add the tracking number</source>
   <translation>Añada el número de seguimiento</translation>
  </message>
  <message>
   <source>Add the video, or film a parcel not yet opened</source>
   <translation>Añada el vídeo, o grabe un paquete aún sin abrir</translation>
  </message>
  <message>
   <source>Add what the order’s page shows: shipped, delivered, end of protection</source>
   <translation>Añada lo que muestra la página del pedido: enviado, entregado, fin de la protección</translation>
  </message>
  <message>
   <source>After it, recourse through {platform} is generally gone</source>
   <translation>Después, en general {platform} ya no admite reclamaciones</translation>
  </message>
  <message>
   <source>After it: ask where the refund is</source>
   <translation>Después: pregunte dónde está el reembolso</translation>
  </message>
  <message>
   <source>After it: escalate to mediation</source>
   <translation>Después: pase a mediación</translation>
  </message>
  <message>
   <source>Agreed: wait for the refund and keep the dispute open</source>
   <translation>Acordado: espere el reembolso y mantenga abierta la disputa</translation>
  </message>
  <message>
   <source>AliExpress</source>
   <translation>AliExpress</translation>
  </message>
  <message>
   <source>AliExpress may suspend the account</source>
   <translation>AliExpress puede suspender la cuenta</translation>
  </message>
  <message>
   <source>AliExpress states no upload limit in any source found; its form may take pictures only: use the upload sheets of the packet</source>
   <translation>AliExpress no indica límite de subida en ninguna fuente hallada; quizá su formulario solo admita imágenes: use las hojas de subida del paquete de archivos</translation>
  </message>
  <message>
   <source>American Express</source>
   <translation>American Express</translation>
  </message>
  <message>
   <source>An account number doesn’t belong here: the seller reads this too</source>
   <translation>Un número de cuenta no debe ir aquí: el vendedor también lo lee</translation>
  </message>
  <message>
   <source>An appeal needs new evidence, or something that was not said before</source>
   <translation>Una apelación necesita pruebas nuevas, o algo que no se dijo antes</translation>
  </message>
  <message>
   <source>An e-mail address doesn’t belong here: the seller reads this too</source>
   <translation>Una dirección de correo no debe ir aquí: el vendedor también la lee</translation>
  </message>
  <message>
   <source>An imperfection that the listing’s photos showed is usually rejected</source>
   <translation>Un defecto que las fotos del anuncio mostraban suele rechazarse</translation>
  </message>
  <message>
   <source>Answer its questions in time; the dossier has a profile for banks</source>
   <translation>Responda a sus preguntas a tiempo; el dosier tiene un perfil para bancos</translation>
  </message>
  <message>
   <source>Answer the offer</source>
   <translation>Responda a la oferta</translation>
  </message>
  <message>
   <source>Answer the offer…</source>
   <translation>Responder a la oferta…</translation>
  </message>
  <message>
   <source>Any shop, with card chargeback</source>
   <translation>Cualquier tienda, con contracargo de la tarjeta</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>Apelar</translation>
  </message>
  <message>
   <source>Appeal or accept…</source>
   <translation>Apelar o aceptar…</translation>
  </message>
  <message>
   <source>Appeal the decision</source>
   <translation>Apelar la decisión</translation>
  </message>
  <message>
   <source>As described but below expectations is usually rejected</source>
   <translation>«Como se describe, pero por debajo de lo esperado» suele rechazarse</translation>
  </message>
  <message>
   <source>Ask for an exchange</source>
   <translation>Pedir un cambio</translation>
  </message>
  <message>
   <source>Ask for the refund of the return</source>
   <translation>Pedir el reembolso de la devolución</translation>
  </message>
  <message>
   <source>Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it</source>
   <translation>Pregunte a la aduana o a correos; un seguimiento sin paso por aduana, o una devolución al remitente, lo cambia</translation>
  </message>
  <message>
   <source>Ask {platform} to decide</source>
   <translation>Pida a {platform} que decida</translation>
  </message>
  <message>
   <source>Bank decides</source>
   <translation>Decide el banco</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Banco o emisor de la tarjeta</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Fin de la Protección del comprador</translation>
  </message>
  <message>
   <source>Buyer Protection would end on {0}, before {1} {2}</source>
   <translation>la Protección del comprador terminaría el {0}, antes de {1} {2}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>Capitals read like shouting</source>
   <translation>Las mayúsculas suenan a gritos</translation>
  </message>
  <message>
   <source>Caption the photo that shows everything</source>
   <translation>Ponga leyenda a la foto que lo muestra todo</translation>
  </message>
  <message>
   <source>Chargeback or PayPal claim</source>
   <translation>Contracargo o reclamación en PayPal</translation>
  </message>
  <message>
   <source>Check first that it is the whole amount</source>
   <translation>Compruebe antes que sea el importe entero</translation>
  </message>
  <message>
   <source>Check first that {amount} is the whole amount</source>
   <translation>Compruebe antes que {amount} sea el importe entero</translation>
  </message>
  <message>
   <source>Check for cuts</source>
   <translation>Comprobar si hay cortes</translation>
  </message>
  <message>
   <source>Check the tracking number of the order</source>
   <translation>Compruebe el número de seguimiento del pedido</translation>
  </message>
  <message>
   <source>Check what arrived</source>
   <translation>Revise lo que llegó</translation>
  </message>
  <message>
   <source>Check what arrived, and set the claim if something is wrong</source>
   <translation>Revise lo que llegó y defina la reclamación si algo está mal</translation>
  </message>
  <message>
   <source>Claim it at once</source>
   <translation>Reclamar ya</translation>
  </message>
  <message>
   <source>Close nothing before you see the money</source>
   <translation>No cierre nada antes de ver el dinero</translation>
  </message>
  <message>
   <source>Close the case…</source>
   <translation>Cerrar el caso…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Closed before the refund is visible, on your word</source>
   <translation>Cerrado antes de ver el reembolso, por decisión suya</translation>
  </message>
  <message>
   <source>Closed, refunded</source>
   <translation>Cerrado, reembolsado</translation>
  </message>
  <message>
   <source>Compare with the listing</source>
   <translation>Comparar con el anuncio</translation>
  </message>
  <message>
   <source>Complain to the shop</source>
   <translation>Reclamar a la tienda</translation>
  </message>
  <message>
   <source>Copy the video from the phone or camera again</source>
   <translation>Copie de nuevo el vídeo del teléfono o la cámara</translation>
  </message>
  <message>
   <source>Correct the dates…</source>
   <translation>Corregir las fechas…</translation>
  </message>
  <message>
   <source>Decided: wait for the refund and keep the dispute open</source>
   <translation>Decidido: espere el reembolso y mantenga abierta la disputa</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Discover</translation>
  </message>
  <message>
   <source>Do not rely on it: the same guide says that all disputes must be opened while Buyer Protection is active</source>
   <translation>No se fíe: la misma guía dice que las disputas deben abrirse mientras la Protección del comprador esté activa</translation>
  </message>
  <message>
   <source>Do not wait: open it now</source>
   <translation>No espere: ábrala ahora</translation>
  </message>
  <message>
   <source>Do not wait: open it now, the time to open the dispute would run out</source>
   <translation>No espere: ábrala ahora; de lo contrario se agotaría el plazo de la disputa</translation>
  </message>
  <message>
   <source>Do not wait: write to the seller and open the dispute now</source>
   <translation>No espere: escriba al vendedor y abra la disputa ahora</translation>
  </message>
  <message>
   <source>Done, but later than this date</source>
   <translation>Hecho, pero después de esta fecha</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Vence {0}</translation>
  </message>
  <message>
   <source>Edit facts…</source>
   <translation>Editar datos…</translation>
  </message>
  <message>
   <source>Emotion weakens a claim: a mediator looks for facts</source>
   <translation>La emoción debilita la reclamación: un mediador busca hechos</translation>
  </message>
  <message>
   <source>Everything that arrived, with the packing</source>
   <translation>Todo lo que llegó, con el embalaje</translation>
  </message>
  <message>
   <source>Exchanges depend on the seller’s agreement</source>
   <translation>Los cambios dependen del acuerdo del vendedor</translation>
  </message>
  <message>
   <source>Exclamation marks read like shouting</source>
   <translation>Los signos de exclamación suenan a gritos</translation>
  </message>
  <message>
   <source>File changed</source>
   <translation>Archivo modificado</translation>
  </message>
  <message>
   <source>File time (EXIF)</source>
   <translation>Hora del archivo (EXIF)</translation>
  </message>
  <message>
   <source>Film again away from the light if you still can</source>
   <translation>Grabe de nuevo sin luz de frente, si aún es posible</translation>
  </message>
  <message>
   <source>Film again in one shot if you still can</source>
   <translation>Grabe de nuevo en una sola toma si aún puede</translation>
  </message>
  <message>
   <source>Film again more slowly if you still can</source>
   <translation>Grabe de nuevo más despacio, si aún es posible</translation>
  </message>
  <message>
   <source>Film again with more light if you still can</source>
   <translation>Grabe de nuevo con más luz, si aún es posible</translation>
  </message>
  <message>
   <source>Film the fault, switching it on and off</source>
   <translation>Grabe el fallo, encendiendo y apagando</translation>
  </message>
  <message>
   <source>Film the item and its flaw again if you still can</source>
   <translation>Grabe de nuevo el artículo y su defecto, si aún es posible</translation>
  </message>
  <message>
   <source>Film the label again, close and still, if you still can</source>
   <translation>Grabe de nuevo la etiqueta, de cerca y sin mover la cámara, si aún es posible</translation>
  </message>
  <message>
   <source>For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it</source>
   <translation>Solo por fraude claro o falta de entrega; {platform} puede suspender la cuenta. Pregunte al banco su fecha y anótela</translation>
  </message>
  <message>
   <source>Found cheaper elsewhere is usually rejected</source>
   <translation>Encontrarlo más barato suele rechazarse</translation>
  </message>
  <message>
   <source>Frames seem to be missing at {0}.</source>
   <translation>Parece que faltan fotogramas en {0}.</translation>
  </message>
  <message>
   <source>Free Return</source>
   <translation>Free Return</translation>
  </message>
  <message>
   <source>Free Return, or a return policy on the store’s own page</source>
   <translation>Free Return, o una política de devolución en la página de la tienda</translation>
  </message>
  <message>
   <source>Free Return: use the prepaid label, pay nothing</source>
   <translation>Free Return: use la etiqueta prepagada, no pague nada</translation>
  </message>
  <message>
   <source>Free Return; price changes after purchase are no basis for a return</source>
   <translation>Free Return; los cambios de precio tras la compra no son motivo de devolución</translation>
  </message>
  <message>
   <source>From {0} to {1} the picture shows hardly anything. If the item or its flaw should be there, film that again with it in the middle of the picture.</source>
   <translation>De {0} a {1} la imagen no muestra casi nada. Si ahí debería verse el artículo o su defecto, grábelo de nuevo en el centro de la imagen.</translation>
  </message>
  <message>
   <source>Get the return address</source>
   <translation>Obtenga la dirección de devolución</translation>
  </message>
  <message>
   <source>Give 3 to 5 days to answer; the dispute must be open before {day}</source>
   <translation>Dé de 3 a 5 días para responder; la disputa debe abrirse antes del {day}</translation>
  </message>
  <message>
   <source>Give the seller 3 to 5 days to answer</source>
   <translation>Dé al vendedor de 3 a 5 días para responder</translation>
  </message>
  <message>
   <source>How to film…</source>
   <translation>Cómo grabar…</translation>
  </message>
  <message>
   <source>If it doesn’t come, claim it before {day}</source>
   <translation>Si no llega, reclame antes del {day}</translation>
  </message>
  <message>
   <source>If it stays rejected, only the bank or PayPal is left</source>
   <translation>Si sigue rechazado, solo queda el banco o PayPal</translation>
  </message>
  <message>
   <source>It goes back the way you paid and takes 3 to 20 business days</source>
   <translation>Vuelve por donde pagó y tarda de 3 a 20 días hábiles</translation>
  </message>
  <message>
   <source>It goes back to {method} and takes 3 to 20 business days</source>
   <translation>Vuelve a {method} y tarda de 3 a 20 días hábiles</translation>
  </message>
  <message>
   <source>It is the proof of the return</source>
   <translation>Es la prueba de la devolución</translation>
  </message>
  <message>
   <source>It was closed before a refund was visible; a closed dispute can’t be reopened</source>
   <translation>Se cerró antes de que se viera un reembolso; una disputa cerrada no puede reabrirse</translation>
  </message>
  <message>
   <source>It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet</source>
   <translation>Debía llegar el {last}. Pregunte al vendedor, luego a {platform} y a su banco o PayPal; no cierre nada aún</translation>
  </message>
  <message>
   <source>It was {day}</source>
   <translation>Fue el {day}</translation>
  </message>
  <message>
   <source>Item beside the shipping label</source>
   <translation>Artículo junto a la etiqueta de envío</translation>
  </message>
  <message>
   <source>JPEG quality {0} instead of {1}</source>
   <translation>calidad JPEG {0} en lugar de {1}</translation>
  </message>
  <message>
   <source>Keep the dispute open until you see the money</source>
   <translation>Mantenga la disputa abierta hasta ver el dinero</translation>
  </message>
  <message>
   <source>Keep the dispute open whatever the seller promises in chat</source>
   <translation>Mantenga la disputa abierta, prometa lo que prometa el vendedor en el chat</translation>
  </message>
  <message>
   <source>Keep the receipt, and log the day on which tracking shows it delivered</source>
   <translation>Guarde el recibo y anote el día en que el seguimiento muestre la entrega</translation>
  </message>
  <message>
   <source>Last full day: {0}</source>
   <translation>Último día completo: {0}</translation>
  </message>
  <message>
   <source>Last resort: the bank</source>
   <translation>Último recurso: el banco</translation>
  </message>
  <message>
   <source>Listing beside what arrived</source>
   <translation>El anuncio junto a lo que llegó</translation>
  </message>
  <message>
   <source>Log the answer…</source>
   <translation>Anotar la respuesta…</translation>
  </message>
  <message>
   <source>Log the appeal…</source>
   <translation>Anotar la apelación…</translation>
  </message>
  <message>
   <source>Log the arrival…</source>
   <translation>Anotar la llegada…</translation>
  </message>
  <message>
   <source>Log the chargeback…</source>
   <translation>Anotar el contracargo…</translation>
  </message>
  <message>
   <source>Log the decision…</source>
   <translation>Anotar la decisión…</translation>
  </message>
  <message>
   <source>Log the mediation…</source>
   <translation>Anotar la mediación…</translation>
  </message>
  <message>
   <source>Log the message…</source>
   <translation>Anotar el mensaje…</translation>
  </message>
  <message>
   <source>Log the money…</source>
   <translation>Anotar el ingreso…</translation>
  </message>
  <message>
   <source>Log the refund…</source>
   <translation>Anotar el reembolso…</translation>
  </message>
  <message>
   <source>Log the return…</source>
   <translation>Anotar la devolución…</translation>
  </message>
  <message>
   <source>Log the steps before it too, with their dates</source>
   <translation>Anote también los pasos anteriores, con sus fechas</translation>
  </message>
  <message>
   <source>Log when you wrote to the seller</source>
   <translation>Anote cuándo escribió al vendedor</translation>
  </message>
  <message>
   <source>Look at the marked places</source>
   <translation>Mire los lugares marcados</translation>
  </message>
  <message>
   <source>Look into the dispute daily and answer questions at once; no guide says how long the decision takes</source>
   <translation>Mire la disputa a diario y responda enseguida; ninguna guía dice cuánto tarda la decisión</translation>
  </message>
  <message>
   <source>Mark the differences</source>
   <translation>Marque las diferencias</translation>
  </message>
  <message>
   <source>Mastercard</source>
   <translation>Mastercard</translation>
  </message>
  <message>
   <source>Measure the item flat, with a ruler in the picture, against the seller’s size chart</source>
   <translation>Mida el artículo extendido, con una regla en la imagen, y compárelo con la tabla de tallas del vendedor</translation>
  </message>
  <message>
   <source>Messages with the seller, dated</source>
   <translation>Mensajes con el vendedor, con fecha</translation>
  </message>
  <message>
   <source>Motion photo</source>
   <translation>Foto con movimiento</translation>
  </message>
  <message>
   <source>Name what differs</source>
   <translation>Nombre lo que difiere</translation>
  </message>
  <message>
   <source>No answer in time: ask {platform} to decide</source>
   <translation>Sin respuesta a tiempo: pida a {platform} que decida</translation>
  </message>
  <message>
   <source>No cut was observed in {0} frames. This indicates one take; it is no proof.</source>
   <translation>No se observó ningún corte en {0} fotogramas. Esto indica una toma; no es una prueba.</translation>
  </message>
  <message>
   <source>No decision is logged that this appeals against</source>
   <translation>No hay anotada ninguna decisión contra la que apelar</translation>
  </message>
  <message>
   <source>No dispute is logged: {0}</source>
   <translation>No hay anotada ninguna disputa: {0}</translation>
  </message>
  <message>
   <source>No guide says how long it takes; if none comes, ask {platform} to decide</source>
   <translation>Ninguna guía dice cuánto tarda; si no llega, pida a {platform} que decida</translation>
  </message>
  <message>
   <source>No message to the seller is logged</source>
   <translation>No hay anotado ningún mensaje al vendedor</translation>
  </message>
  <message>
   <source>No return is logged that the seller could have received</source>
   <translation>No hay anotada ninguna devolución que el vendedor pudiera haber recibido</translation>
  </message>
  <message>
   <source>Nobody can prove what the seller thought: say what was received</source>
   <translation>Nadie puede probar qué pensaba el vendedor: diga qué se recibió</translation>
  </message>
  <message>
   <source>Not customised or personalised</source>
   <translation>No hecho a medida ni personalizado</translation>
  </message>
  <message>
   <source>Not disputed in time</source>
   <translation>Sin disputa a tiempo</translation>
  </message>
  <message>
   <source>Not hazardous</source>
   <translation>No peligroso</translation>
  </message>
  <message>
   <source>Not received: claim</source>
   <translation>No recibido: reclame</translation>
  </message>
  <message>
   <source>Nothing arrived, so nothing is to be returned</source>
   <translation>No llegó nada, así que no hay nada que devolver</translation>
  </message>
  <message>
   <source>Nothing has arrived: claim it as not received</source>
   <translation>No ha llegado nada: reclámelo como no recibido</translation>
  </message>
  <message>
   <source>Nothing was claimed; after it, recourse through {platform} is generally gone</source>
   <translation>No se reclamó nada; después, en general {platform} ya no admite reclamaciones</translation>
  </message>
  <message>
   <source>Nothing was claimed; if something is wrong after all, claim it at once</source>
   <translation>No se reclamó nada; si al final algo está mal, reclame de inmediato</translation>
  </message>
  <message>
   <source>Object to the decision</source>
   <translation>Oponerse a la decisión</translation>
  </message>
  <message>
   <source>Offer received: compare it with your claim</source>
   <translation>Oferta recibida: compárela con su reclamación</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En camino</translation>
  </message>
  <message>
   <source>One guide counts from the confirmed or estimated delivery, the other from the actual one; counted here from the actual one</source>
   <translation>Una guía cuenta desde la entrega confirmada o estimada, la otra desde la real; aquí se cuenta desde la real</translation>
  </message>
  <message>
   <source>Only a dispute opened in time keeps the claim alive</source>
   <translation>Solo una disputa abierta a tiempo mantiene viva la reclamación</translation>
  </message>
  <message>
   <source>Open it at once</source>
   <translation>Ábrala de inmediato</translation>
  </message>
  <message>
   <source>Open the dispute</source>
   <translation>Abrir la disputa</translation>
  </message>
  <message>
   <source>Open the dispute…</source>
   <translation>Abrir la disputa…</translation>
  </message>
  <message>
   <source>Order {0}</source>
   <translation>Pedido {0}</translation>
  </message>
  <message>
   <source>Original condition, with tags, labels and packaging</source>
   <translation>Estado original, con etiquetas y embalaje</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Propietario</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Partial refunds are common for minor issues</source>
   <translation>Los reembolsos parciales son habituales en problemas menores</translation>
  </message>
  <message>
   <source>Partly decided for you: accept it, or appeal before {day}</source>
   <translation>Decidido en parte a su favor: acepte, o apele antes del {day}</translation>
  </message>
  <message>
   <source>PayPal</source>
   <translation>PayPal</translation>
  </message>
  <message>
   <source>Photograph everything together with the packing</source>
   <translation>Fotografíe todo junto con el embalaje</translation>
  </message>
  <message>
   <source>Photograph the item beside the label, straight from above, in good light</source>
   <translation>Fotografíe el artículo junto a la etiqueta, desde arriba, con buena luz</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Protection has ended</source>
   <translation>La protección terminó</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute</source>
   <translation>Ponga el número de seguimiento en la disputa</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute: it is the proof</source>
   <translation>Ponga el número de seguimiento en la disputa: es la prueba</translation>
  </message>
  <message>
   <source>Quote the words of the listing that do not hold, and show where</source>
   <translation>Cite las palabras del anuncio que no se cumplen y muestre dónde</translation>
  </message>
  <message>
   <source>Reason and remedy</source>
   <translation>Motivo y solución</translation>
  </message>
  <message>
   <source>Recorded (container)</source>
   <translation>Grabado (contenedor)</translation>
  </message>
  <message>
   <source>Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it</source>
   <translation>En general ya no hay recurso. Una guía habla de 15 días más y se contradice: mírelo, pero no se fíe</translation>
  </message>
  <message>
   <source>Refund expected</source>
   <translation>Reembolso esperado</translation>
  </message>
  <message>
   <source>Refund is late: ask</source>
   <translation>Reembolso atrasado: pregunte</translation>
  </message>
  <message>
   <source>Refund to come</source>
   <translation>Reembolso pendiente</translation>
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
   <translation>Rechazado</translation>
  </message>
  <message>
   <source>Rejected, and the date for the bank or PayPal has passed</source>
   <translation>Rechazado, y la fecha para el banco o PayPal ha pasado</translation>
  </message>
  <message>
   <source>Rejected: appeal before {day}, with new evidence</source>
   <translation>Rechazado: apele antes del {day}, con pruebas nuevas</translation>
  </message>
  <message>
   <source>Rejected: the last resort is your card’s bank or PayPal</source>
   <translation>Rechazado: el último recurso es el banco de su tarjeta o PayPal</translation>
  </message>
  <message>
   <source>Return under way</source>
   <translation>Devolución en curso</translation>
  </message>
  <message>
   <source>Return: never without an authorised address</source>
   <translation>Devolución: nunca sin dirección autorizada</translation>
  </message>
  <message>
   <source>Say what the decision overlooked: only what was not said before can change it</source>
   <translation>Diga qué pasó por alto la decisión: solo lo que no se dijo antes puede cambiarla</translation>
  </message>
  <message>
   <source>Screenshot of the listing</source>
   <translation>Captura del anuncio</translation>
  </message>
  <message>
   <source>See the wording check</source>
   <translation>Vea la revisión de la redacción</translation>
  </message>
  <message>
   <source>Seller answers</source>
   <translation>Responde el vendedor</translation>
  </message>
  <message>
   <source>Send the return</source>
   <translation>Enviar la devolución</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked</source>
   <translation>Envíe la devolución a la dirección autorizada, con seguimiento</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked, before {day}</source>
   <translation>Envíe la devolución a la dirección autorizada, con seguimiento, antes del {day}</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Set the claim</source>
   <translation>Definir la reclamación</translation>
  </message>
  <message>
   <source>Set the claim…</source>
   <translation>Definir la reclamación…</translation>
  </message>
  <message>
   <source>Ship the return</source>
   <translation>Enviar la devolución</translation>
  </message>
  <message>
   <source>Show that it is another one, or larger than in the listing’s photos</source>
   <translation>Muestre que es otro, o mayor que en las fotos del anuncio</translation>
  </message>
  <message>
   <source>Show the timeline</source>
   <translation>Mostrar la cronología</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>Statement, factual and calm</source>
   <translation>Declaración, objetiva y serena</translation>
  </message>
  <message>
   <source>Stop waiting: open the dispute now</source>
   <translation>Deje de esperar: abra la disputa ahora</translation>
  </message>
  <message>
   <source>Stripe-like form</source>
   <translation>Formulario tipo Stripe</translation>
  </message>
  <message>
   <source>Take a larger screenshot</source>
   <translation>Haga una captura más grande</translation>
  </message>
  <message>
   <source>Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute</source>
   <translation>Tómela de la disputa, no de un chat; envíe con seguimiento y ponga el número en la disputa</translation>
  </message>
  <message>
   <source>Take one with claims, photos and table of the listing, before it changes</source>
   <translation>Haga una con las afirmaciones, fotos y tabla del anuncio, antes de que cambie</translation>
  </message>
  <message>
   <source>Taken (EXIF)</source>
   <translation>Tomada (EXIF)</translation>
  </message>
  <message>
   <source>The buyer’s country is in the programme</source>
   <translation>El país del comprador está en el programa</translation>
  </message>
  <message>
   <source>The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each.</source>
   <translation>La cámara se mueve rápido casi siempre. Deténgase unos segundos en la etiqueta, el artículo y el defecto.</translation>
  </message>
  <message>
   <source>The case is closed</source>
   <translation>El caso está cerrado</translation>
  </message>
  <message>
   <source>The date that the shop gives.</source>
   <translation>La fecha que da la tienda.</translation>
  </message>
  <message>
   <source>The date that your bank or PayPal gives.</source>
   <translation>La fecha que da su banco o PayPal.</translation>
  </message>
  <message>
   <source>The end that the shop shows for complaints or returns.</source>
   <translation>El fin que la tienda muestra para reclamaciones o devoluciones.</translation>
  </message>
  <message>
   <source>The file ends at {0} though the video went on. Copy it from the phone or camera again, as a whole.</source>
   <translation>El archivo termina en {0}, aunque el vídeo seguía. Cópielo entero de nuevo desde el teléfono o la cámara.</translation>
  </message>
  <message>
   <source>The guides disagree on which of the two counts; the protection ends on {day}</source>
   <translation>Las guías no coinciden en cuál de las dos cuenta; la protección termina el {day}</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that AliExpress shows</source>
   <translation>Las guías no dan duración: indique la fecha que muestra AliExpress</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that your bank or PayPal gives</source>
   <translation>Las guías no dan duración: indique la fecha que da su banco o PayPal</translation>
  </message>
  <message>
   <source>The refund after a return</source>
   <translation>El reembolso tras una devolución</translation>
  </message>
  <message>
   <source>The refund goes back to {0}</source>
   <translation>El reembolso vuelve a {0}</translation>
  </message>
  <message>
   <source>The refund is late: ask for it</source>
   <translation>El reembolso se retrasa: pregunte por él</translation>
  </message>
  <message>
   <source>The refund is visible: the case can be closed</source>
   <translation>El reembolso ha llegado: el caso puede cerrarse</translation>
  </message>
  <message>
   <source>The refund reaches you</source>
   <translation>El reembolso le llega</translation>
  </message>
  <message>
   <source>The refund was visible</source>
   <translation>El reembolso había llegado</translation>
  </message>
  <message>
   <source>The seller answered: if that does not settle it, open the dispute</source>
   <translation>El vendedor respondió: si eso no lo resuelve, abra la disputa</translation>
  </message>
  <message>
   <source>The seller has the return; keep the dispute open until you see the money</source>
   <translation>El vendedor tiene la devolución; mantenga la disputa abierta hasta ver el dinero</translation>
  </message>
  <message>
   <source>The seller rejected it: ask {platform} to decide, or change the claim</source>
   <translation>El vendedor la rechazó: pida a {platform} que decida, o cambie la reclamación</translation>
  </message>
  <message>
   <source>The seller should be contacted first, with a proposed solution; log it if you did</source>
   <translation>Primero debe contactarse al vendedor con una propuesta; anótelo si lo hizo</translation>
  </message>
  <message>
   <source>The seller takes part</source>
   <translation>El vendedor participa</translation>
  </message>
  <message>
   <source>The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over</source>
   <translation>Se preguntó al vendedor el {asked} y no ha respondido; los 3 a 5 días de espera han pasado</translation>
  </message>
  <message>
   <source>The seller’s answer</source>
   <translation>La respuesta del vendedor</translation>
  </message>
  <message>
   <source>The seller’s answer to the dispute</source>
   <translation>La respuesta del vendedor a la disputa</translation>
  </message>
  <message>
   <source>The seller’s fault: a prepaid label, or a refund without a return</source>
   <translation>Culpa del vendedor: etiqueta prepagada, o reembolso sin devolución</translation>
  </message>
  <message>
   <source>The seller’s time to answer the dispute ended on {day}</source>
   <translation>El plazo del vendedor para responder a la disputa terminó el {day}</translation>
  </message>
  <message>
   <source>The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare.</source>
   <translation>No se pudo leer la etiqueta de envío. Mantenga la cámara quieta sobre ella dos segundos, cerca y sin reflejos.</translation>
  </message>
  <message>
   <source>The shop’s protection ends</source>
   <translation>Fin de la protección de la tienda</translation>
  </message>
  <message>
   <source>The steps named add up to 7 to 13 days; the promise is 10 business days</source>
   <translation>Los pasos indicados suman de 7 a 13 días; lo prometido son 10 días hábiles</translation>
  </message>
  <message>
   <source>The time to open a dispute ended on {day}</source>
   <translation>El plazo para abrir una disputa terminó el {day}</translation>
  </message>
  <message>
   <source>The time to open a dispute ends on {day}</source>
   <translation>El plazo para abrir una disputa termina el {day}</translation>
  </message>
  <message>
   <source>The video is too bright to show detail. Turn the parcel away from the light.</source>
   <translation>El vídeo es demasiado claro para ver detalles. Gire el paquete de espaldas a la luz.</translation>
  </message>
  <message>
   <source>The video is very dark. Switch on a light or film by a window.</source>
   <translation>El vídeo es muy oscuro. Encienda una luz o grabe junto a una ventana.</translation>
  </message>
  <message>
   <source>The zone has more than one meaning, the earliest counts: {0}</source>
   <translation>La zona tiene varios significados, cuenta el más temprano: {0}</translation>
  </message>
  <message>
   <source>There is no dispute yet: a promise in chat does not stop the clock</source>
   <translation>Aún no hay disputa: una promesa en el chat no detiene el reloj</translation>
  </message>
  <message>
   <source>This step usually comes at another point</source>
   <translation>Este paso suele venir en otro momento</translation>
  </message>
  <message>
   <source>Tracking history</source>
   <translation>Historial de seguimiento</translation>
  </message>
  <message>
   <source>Unboxing video in one shot</source>
   <translation>Vídeo de la apertura en una sola toma</translation>
  </message>
  <message>
   <source>Video of it not working</source>
   <translation>Vídeo en el que se ve que no funciona</translation>
  </message>
  <message>
   <source>Waiting 5 days for the seller would use up the time: the last full day is {last}</source>
   <translation>Esperar 5 días al vendedor agotaría el plazo: el último día completo es el {last}</translation>
  </message>
  <message>
   <source>Waiting 5 days would use up the time: the last full day is {last}</source>
   <translation>Esperar 5 días agotaría el plazo: el último día completo es el {last}</translation>
  </message>
  <message>
   <source>Waiting for the parcel: film its opening in one shot, the label first</source>
   <translation>Esperando el paquete: grabe su apertura en una sola toma, primero la etiqueta</translation>
  </message>
  <message>
   <source>Waiting for the seller until {day}; you may open the dispute already</source>
   <translation>Esperando al vendedor hasta el {day}; ya puede abrir la disputa</translation>
  </message>
  <message>
   <source>Waiting for the seller’s answer</source>
   <translation>Esperando la respuesta del vendedor</translation>
  </message>
  <message>
   <source>Waiting: nothing to do until {day}</source>
   <translation>En espera: nada que hacer hasta el {day}</translation>
  </message>
  <message>
   <source>Waiting: the bank or PayPal decides</source>
   <translation>En espera: decide el banco o PayPal</translation>
  </message>
  <message>
   <source>Waiting: the refund should be on its way</source>
   <translation>En espera: el reembolso debería estar en camino</translation>
  </message>
  <message>
   <source>Waiting: the refund should be visible by {last}</source>
   <translation>En espera: el reembolso debería verse para el {last}</translation>
  </message>
  <message>
   <source>Waiting: the refund should come by {last}</source>
   <translation>En espera: el reembolso debería llegar para el {last}</translation>
  </message>
  <message>
   <source>Waiting: the return is on its way</source>
   <translation>En espera: la devolución está en camino</translation>
  </message>
  <message>
   <source>Waiting: the seller has until {day} to answer the dispute</source>
   <translation>En espera: el vendedor tiene hasta el {day} para responder a la disputa</translation>
  </message>
  <message>
   <source>Waiting: {platform} decides</source>
   <translation>En espera: decide {platform}</translation>
  </message>
  <message>
   <source>Waiting: {platform} looks at the appeal</source>
   <translation>En espera: {platform} estudia la apelación</translation>
  </message>
  <message>
   <source>What the claim still lacks: {lacking}</source>
   <translation>Lo que aún le falta a la reclamación: {lacking}</translation>
  </message>
  <message>
   <source>What you entered from the shop’s or the bank’s own pages</source>
   <translation>Lo que usted indicó de las páginas de la tienda o del banco</translation>
  </message>
  <message>
   <source>Whether the video is one take could not be determined.</source>
   <translation>No se pudo determinar si el vídeo es una sola toma.</translation>
  </message>
  <message>
   <source>Within 15 days of delivery</source>
   <translation>En los 15 días siguientes a la entrega</translation>
  </message>
  <message>
   <source>Without them no deadline can be worked out</source>
   <translation>Sin ellas no se puede calcular ningún plazo</translation>
  </message>
  <message>
   <source>Write to the seller</source>
   <translation>Escriba al vendedor</translation>
  </message>
  <message>
   <source>Write to the seller first, and propose a solution</source>
   <translation>Escriba primero al vendedor y proponga una solución</translation>
  </message>
  <message>
   <source>Write to the seller first: ask whether the store takes returns</source>
   <translation>Escriba primero al vendedor: pregunte si la tienda acepta devoluciones</translation>
  </message>
  <message>
   <source>Write to the seller, and log it</source>
   <translation>Escriba al vendedor y anótelo</translation>
  </message>
  <message>
   <source>Write what was expected and what was received</source>
   <translation>Escriba qué se esperaba y qué se recibió</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Escrito por</translation>
  </message>
  <message>
   <source>You have gathered something, but no reason and no remedy are stated yet</source>
   <translation>Ya reunió algo, pero aún no indicó el motivo ni lo que pide</translation>
  </message>
  <message>
   <source>You pay for the return; it can cost more than the item</source>
   <translation>Usted paga la devolución; puede costar más que el artículo</translation>
  </message>
  <message>
   <source>Your value</source>
   <translation>Su valor</translation>
  </message>
  <message>
   <source>a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended</source>
   <translation>un contracargo solo viene tras una decisión de rechazo o una apelación; antes, la cuenta puede ser suspendida</translation>
  </message>
  <message>
   <source>a claim can be modified only in a dispute</source>
   <translation>una reclamación solo puede cambiarse en una disputa</translation>
  </message>
  <message>
   <source>a clip can't replace its own video</source>
   <translation>un clip no puede sustituir a su propio vídeo</translation>
  </message>
  <message>
   <source>a copy that was interrupted, removed</source>
   <translation>una copia interrumpida, quitada</translation>
  </message>
  <message>
   <source>a detail needs an area</source>
   <translation>un detalle necesita un área</translation>
  </message>
  <message>
   <source>a dispute is open already</source>
   <translation>ya hay una disputa abierta</translation>
  </message>
  <message>
   <source>a file in it is longer than it says</source>
   <translation>contiene un archivo más largo de lo que declara</translation>
  </message>
  <message>
   <source>a file of wordings can't be read, {0}</source>
   <translation>no se puede leer un archivo de expresiones, {0}</translation>
  </message>
  <message>
   <source>a file of wordings holds something else than phrases</source>
   <translation>un archivo de expresiones contiene otra cosa que frases</translation>
  </message>
  <message>
   <source>a file that no case knows, moved to {0}/{1}</source>
   <translation>un archivo que ningún caso conoce, movido a {0}/{1}</translation>
  </message>
  <message>
   <source>a file that was not finished, removed</source>
   <translation>un archivo sin terminar, quitado</translation>
  </message>
  <message>
   <source>a key frame stands out of the video's rhythm</source>
   <translation>un fotograma de referencia del archivo rompe el ritmo del vídeo</translation>
  </message>
  <message>
   <source>a mark needs a place</source>
   <translation>una marca necesita un lugar</translation>
  </message>
  <message>
   <source>a mediator decides only in a dispute</source>
   <translation>un mediador solo decide en una disputa</translation>
  </message>
  <message>
   <source>a picture of the dossier is no valid JPEG</source>
   <translation>una imagen del dosier no es un JPEG válido</translation>
  </message>
  <message>
   <source>a record of an original that nobody needs, removed</source>
   <translation>el registro de un original que nadie necesita, quitado</translation>
  </message>
  <message>
   <source>a shipping label is legible on {0}: it may show your name and address</source>
   <translation>en {0} se lee una etiqueta de envío: puede mostrar su nombre y dirección</translation>
  </message>
  <message>
   <source>a stored value ({0}) can't be read</source>
   <translation>un valor guardado ({0}) no puede leerse</translation>
  </message>
  <message>
   <source>a video that is to go along is no exhibit of the dossier</source>
   <translation>un vídeo que debe incluirse no es un anexo del dosier</translation>
  </message>
  <message>
   <source>add a new order with that number</source>
   <translation>añada un pedido nuevo con ese número</translation>
  </message>
  <message>
   <source>add a screenshot of the tracking record</source>
   <translation>añada una captura del seguimiento</translation>
  </message>
  <message>
   <source>add a screenshot of what matters in it, or hand the file over as well</source>
   <translation>añada una captura de lo importante o entregue también el archivo</translation>
  </message>
  <message>
   <source>add an order first, or name another folder</source>
   <translation>añada primero un pedido, o nombre otra carpeta</translation>
  </message>
  <message>
   <source>add photos, or the video of the unboxing</source>
   <translation>añada fotos o el vídeo de la apertura</translation>
  </message>
  <message>
   <source>add the file again</source>
   <translation>añada el archivo de nuevo</translation>
  </message>
  <message>
   <source>add the folder that holds the evidence only</source>
   <translation>añada solo la carpeta con las pruebas</translation>
  </message>
  <message>
   <source>add the video, photos and the listing</source>
   <translation>añada el vídeo, las fotos y el anuncio</translation>
  </message>
  <message>
   <source>allow reading it, or copy it elsewhere</source>
   <translation>permita leerlo o cópielo en otro lugar</translation>
  </message>
  <message>
   <source>an appeal follows a mediator's decision</source>
   <translation>una apelación sigue a la decisión de un mediador</translation>
  </message>
  <message>
   <source>an original in it is packed, which this program never does</source>
   <translation>contiene un original comprimido, cosa que este programa nunca hace</translation>
  </message>
  <message>
   <source>an original in it was changed</source>
   <translation>contiene un original modificado</translation>
  </message>
  <message>
   <source>an original is not named by its hash</source>
   <translation>un original no lleva por nombre su suma de verificación</translation>
  </message>
  <message>
   <source>an original that could be written to, now read-only</source>
   <translation>un original que se podía modificar, ahora de solo lectura</translation>
  </message>
  <message>
   <source>an original that is missing, add the file again</source>
   <translation>falta un original, añada el archivo de nuevo</translation>
  </message>
  <message>
   <source>an original whose length has changed</source>
   <translation>un original cuyo tamaño ha cambiado</translation>
  </message>
  <message>
   <source>an original's size is not what the case says</source>
   <translation>un original no tiene el tamaño que consta en el caso</translation>
  </message>
  <message>
   <source>another parcel’s label was read: its number is not the order’s</source>
   <translation>se leyó la etiqueta de otro paquete: su número no es el del pedido</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>otro programa</translation>
  </message>
  <message>
   <source>another program keeps {path} busy</source>
   <translation>otro programa está usando {path}</translation>
  </message>
  <message>
   <source>any copy can change it</source>
   <translation>cualquier copia puede cambiarla</translation>
  </message>
  <message>
   <source>ask for another copy of it</source>
   <translation>pida otra copia</translation>
  </message>
  <message>
   <source>ask for the price at most, or correct the price</source>
   <translation>pida como máximo el precio, o corrija el precio</translation>
  </message>
  <message>
   <source>asked on {0}</source>
   <translation>contactado el {0}</translation>
  </message>
  <message>
   <source>asked on {0}, no screenshot shows it</source>
   <translation>contactado el {0}; ninguna captura lo muestra</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>entre {0} y {1}</translation>
  </message>
  <message>
   <source>black out what is private; keep the tracking number visible</source>
   <translation>tache lo privado; deje visible el número de seguimiento</translation>
  </message>
  <message>
   <source>bring it back, or leave it out</source>
   <translation>recupérelo o déjelo fuera</translation>
  </message>
  <message>
   <source>bring the exhibit back, or delete the difference</source>
   <translation>recupere el anexo, o borre la diferencia</translation>
  </message>
  <message>
   <source>check it, or export the PDF and print that</source>
   <translation>compruébelo, o exporte el PDF e imprima ese</translation>
  </message>
  <message>
   <source>check that it was not moved or unplugged, then try again</source>
   <translation>compruebe que no se movió ni desconectó e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>check that the folder is there and writable</source>
   <translation>compruebe que la carpeta existe y se puede escribir</translation>
  </message>
  <message>
   <source>check the disk and its cable, then try again</source>
   <translation>compruebe el disco y su cable e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>check the disk of the new folder, then try again</source>
   <translation>compruebe el disco de la carpeta nueva e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>check the disk, then try again</source>
   <translation>compruebe el disco e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>compruebe el nombre y la carpeta</translation>
  </message>
  <message>
   <source>check the number, or add the order first</source>
   <translation>compruebe el número, o añada primero el pedido</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>compruebe la ruta</translation>
  </message>
  <message>
   <source>check the tracking number of the order, or show the label of this parcel</source>
   <translation>revise el número de seguimiento del pedido o muestre la etiqueta de este paquete</translation>
  </message>
  <message>
   <source>check what the form says</source>
   <translation>compruebe qué dice el formulario</translation>
  </message>
  <message>
   <source>checking the cases</source>
   <translation>comprobar los casos</translation>
  </message>
  <message>
   <source>checking the library</source>
   <translation>comprobar la biblioteca</translation>
  </message>
  <message>
   <source>checking the order</source>
   <translation>comprobar el pedido</translation>
  </message>
  <message>
   <source>checking the originals</source>
   <translation>comprobar los originales</translation>
  </message>
  <message>
   <source>choose a file</source>
   <translation>elija un archivo</translation>
  </message>
  <message>
   <source>choose a file name</source>
   <translation>elija un nombre de archivo</translation>
  </message>
  <message>
   <source>choose a folder outside the library</source>
   <translation>elija una carpeta fuera de la biblioteca</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>elija un final posterior</translation>
  </message>
  <message>
   <source>choose a new folder, or a name that ends in .zip</source>
   <translation>elija una carpeta nueva, o un nombre que acabe en .zip</translation>
  </message>
  <message>
   <source>choose a new or empty folder, so that nothing of yours is lost</source>
   <translation>elija una carpeta nueva o vacía, para no perder nada</translation>
  </message>
  <message>
   <source>choose a part of it without the label, or leave the video out</source>
   <translation>elija una parte sin la etiqueta o deje fuera el vídeo</translation>
  </message>
  <message>
   <source>choose a photo, a screenshot or a frame of a video</source>
   <translation>elija una foto, una captura o un fotograma de un vídeo</translation>
  </message>
  <message>
   <source>choose a shorter part or a larger limit</source>
   <translation>elija un tramo más corto o un límite mayor</translation>
  </message>
  <message>
   <source>choose a video</source>
   <translation>elija un vídeo</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>elija otro archivo</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>elija otra carpeta</translation>
  </message>
  <message>
   <source>choose another frame</source>
   <translation>elija otro fotograma</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>elija otro nombre</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>elija otro</translation>
  </message>
  <message>
   <source>choose frames that are farther apart</source>
   <translation>elija fotogramas más separados</translation>
  </message>
  <message>
   <source>choose one from the list</source>
   <translation>elija uno de la lista</translation>
  </message>
  <message>
   <source>choose one of those that ship with the program</source>
   <translation>elija uno de los que vienen con el programa</translation>
  </message>
  <message>
   <source>choose one of {0}</source>
   <translation>elija uno de {0}</translation>
  </message>
  <message>
   <source>choose the frame again</source>
   <translation>elija el fotograma de nuevo</translation>
  </message>
  <message>
   <source>choose the video that shows the parcel</source>
   <translation>elija el vídeo que muestra el paquete</translation>
  </message>
  <message>
   <source>choose three places that form a triangle</source>
   <translation>elija tres lugares que formen un triángulo</translation>
  </message>
  <message>
   <source>cleaning up</source>
   <translation>limpiar los restos</translation>
  </message>
  <message>
   <source>close it there, then try again</source>
   <translation>ciérrelo allí e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>close it where it is open, or choose another folder</source>
   <translation>ciérrela donde está abierta, o elija otra carpeta</translation>
  </message>
  <message>
   <source>close it, then try again</source>
   <translation>ciérrelo e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>close other programs, then try again</source>
   <translation>cierre otros programas e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>closing the library</source>
   <translation>cerrar la biblioteca</translation>
  </message>
  <message>
   <source>composed from {0}</source>
   <translation>redactada a partir de {0}</translation>
  </message>
  <message>
   <source>connect it again, then try again</source>
   <translation>conéctela de nuevo e inténtelo otra vez</translation>
  </message>
  <message>
   <source>copy it from the browser</source>
   <translation>cópiela del navegador</translation>
  </message>
  <message>
   <source>copy it from the order's page</source>
   <translation>cópiela de la página del pedido</translation>
  </message>
  <message>
   <source>copy the file from the camera or phone again</source>
   <translation>copie de nuevo el archivo de la cámara o el teléfono</translation>
  </message>
  <message>
   <source>copy the number from the order's page</source>
   <translation>copie el número de la página del pedido</translation>
  </message>
  <message>
   <source>copying the database</source>
   <translation>copiar la base de datos</translation>
  </message>
  <message>
   <source>copying the library</source>
   <translation>copiar la biblioteca</translation>
  </message>
  <message>
   <source>copying {0}</source>
   <translation>copiar {0}</translation>
  </message>
  <message>
   <source>correct one of the two dates</source>
   <translation>corrija una de las dos fechas</translation>
  </message>
  <message>
   <source>correct the file or choose another profile</source>
   <translation>corrija el archivo o elija otro perfil</translation>
  </message>
  <message>
   <source>cut the video into shorter parts first</source>
   <translation>corte antes el vídeo en partes más cortas</translation>
  </message>
  <message>
   <source>deleting the order</source>
   <translation>eliminar el pedido</translation>
  </message>
  <message>
   <source>difference {0} ({1}) has lost its comparison: an exhibit of it is left out</source>
   <translation>la diferencia {0} ({1}) perdió su comparación: un anexo suyo está excluido</translation>
  </message>
  <message>
   <source>difference {0} ({1}) is marked on no picture</source>
   <translation>la diferencia {0} ({1}) no está marcada en ninguna imagen</translation>
  </message>
  <message>
   <source>download or copy it again</source>
   <translation>descárguelo o cópielo de nuevo</translation>
  </message>
  <message>
   <source>drag over the part to show larger</source>
   <translation>arrastre sobre la parte que debe verse más grande</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>dibújelo de nuevo</translation>
  </message>
  <message>
   <source>eBay</source>
   <translation>eBay</translation>
  </message>
  <message>
   <source>eBay takes pictures only, no PDF: use the upload sheets of the packet</source>
   <translation>eBay solo admite imágenes, no PDF: use las hojas de subida del paquete de archivos</translation>
  </message>
  <message>
   <source>emptying the trash</source>
   <translation>vaciar la papelera</translation>
  </message>
  <message>
   <source>evidence {0} of order {1} is not in the trash</source>
   <translation>la prueba {0} del pedido {1} no está en la papelera</translation>
  </message>
  <message>
   <source>export again; if it happens again, leave that exhibit out</source>
   <translation>exporte de nuevo; si vuelve a pasar, excluya ese anexo</translation>
  </message>
  <message>
   <source>film in 4K or less, or convert it first</source>
   <translation>grabe en 4K o menos, o convierta antes el vídeo</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>para {0}</translation>
  </message>
  <message>
   <source>frames are missing by the timestamps</source>
   <translation>según las marcas de tiempo faltan fotogramas</translation>
  </message>
  <message>
   <source>frames can't be written to {0} ({1})</source>
   <translation>no se pueden escribir fotogramas en {0} ({1})</translation>
  </message>
  <message>
   <source>free some space or choose another folder</source>
   <translation>libere espacio o elija otra carpeta</translation>
  </message>
  <message>
   <source>free some space, then try again</source>
   <translation>libere espacio e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>give a date: this rule has no length of its own</source>
   <translation>indique una fecha: esta regla no tiene duración propia</translation>
  </message>
  <message>
   <source>give a file</source>
   <translation>indique un archivo</translation>
  </message>
  <message>
   <source>give a picture, a video or a document</source>
   <translation>elija una imagen, un vídeo o un documento</translation>
  </message>
  <message>
   <source>give its id without a time</source>
   <translation>indique su identificador sin hora</translation>
  </message>
  <message>
   <source>give more of its id</source>
   <translation>indique más de su identificador</translation>
  </message>
  <message>
   <source>give the address that AliExpress or the seller shows in the dispute</source>
   <translation>indique la dirección que AliExpress o el vendedor muestra en la disputa</translation>
  </message>
  <message>
   <source>give the amount in {0}</source>
   <translation>indique el importe en {0}</translation>
  </message>
  <message>
   <source>give the order a title</source>
   <translation>ponga un título al pedido</translation>
  </message>
  <message>
   <source>give the order a {0}</source>
   <translation>complete en el pedido: {0}</translation>
  </message>
  <message>
   <source>give the price too</source>
   <translation>indique también el precio</translation>
  </message>
  <message>
   <source>give yourself the right to read and write there, or use another folder</source>
   <translation>dese permiso de lectura y escritura allí, o use otra carpeta</translation>
  </message>
  <message>
   <source>go through the dispute and the mediation first</source>
   <translation>pase antes por la disputa y la mediación</translation>
  </message>
  <message>
   <source>hand over originals only on purpose</source>
   <translation>entregue originales solo a propósito</translation>
  </message>
  <message>
   <source>import it first</source>
   <translation>impórtelo primero</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>instale el programa de nuevo</translation>
  </message>
  <message>
   <source>it claims more pixels than can be handled safely</source>
   <translation>dice tener más píxeles de los que se pueden tratar con seguridad</translation>
  </message>
  <message>
   <source>it has {0} million pixels</source>
   <translation>tiene {0} megapíxeles</translation>
  </message>
  <message>
   <source>it holds a file that doesn't belong there</source>
   <translation>contiene un archivo que no debería estar ahí</translation>
  </message>
  <message>
   <source>it holds a link, a locked or an unusual file</source>
   <translation>contiene un enlace o un archivo cifrado o inusual</translation>
  </message>
  <message>
   <source>it holds no case</source>
   <translation>no contiene ningún caso</translation>
  </message>
  <message>
   <source>it holds too many files, or none</source>
   <translation>contiene demasiados archivos, o ninguno</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>es una carpeta, no un archivo</translation>
  </message>
  <message>
   <source>it is damaged, or not a zip file</source>
   <translation>está dañado o no es un archivo ZIP</translation>
  </message>
  <message>
   <source>it is {0} s long</source>
   <translation>dura {0} s</translation>
  </message>
  <message>
   <source>it isn't there any more</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <source>it unpacks to far more than a case can hold</source>
   <translation>descomprimido ocupa mucho más de lo que cabe en un caso</translation>
  </message>
  <message>
   <source>it was not made by this program</source>
   <translation>no lo creó este programa</translation>
  </message>
  <message>
   <source>it was written by a newer version of this program</source>
   <translation>lo creó una versión más reciente de este programa</translation>
  </message>
  <message>
   <source>its case can't be read</source>
   <translation>su caso no se puede leer</translation>
  </message>
  <message>
   <source>its case was not made by this program</source>
   <translation>su caso no lo creó este programa</translation>
  </message>
  <message>
   <source>its journal can't be read</source>
   <translation>su registro no se puede leer</translation>
  </message>
  <message>
   <source>its journal doesn't match its case</source>
   <translation>su registro no coincide con su caso</translation>
  </message>
  <message>
   <source>its list of files can't be read</source>
   <translation>su lista de archivos no se puede leer</translation>
  </message>
  <message>
   <source>its list of files doesn't match what it holds</source>
   <translation>su lista de archivos no coincide con lo que contiene</translation>
  </message>
  <message>
   <source>its originals are not those of the case</source>
   <translation>sus originales no son los del caso</translation>
  </message>
  <message>
   <source>keep it open until you see the money; a seller who asks you to close it first is a red flag</source>
   <translation>manténgala abierta hasta ver el dinero; un vendedor que pide cerrarla antes es mala señal</translation>
  </message>
  <message>
   <source>keep the library on a disk without this limit</source>
   <translation>tenga la biblioteca en un disco sin este límite</translation>
  </message>
  <message>
   <source>keeping an original</source>
   <translation>guardar un original</translation>
  </message>
  <message>
   <source>keeping {0}</source>
   <translation>guardar {0}</translation>
  </message>
  <message>
   <source>last full day {0}</source>
   <translation>último día completo {0}</translation>
  </message>
  <message>
   <source>leave it out of the dossier, or add the file again</source>
   <translation>exclúyalo del dosier, o añada el archivo de nuevo</translation>
  </message>
  <message>
   <source>leave it out, and report this fault</source>
   <translation>exclúyalo y comunique este fallo</translation>
  </message>
  <message>
   <source>leave out exhibits that repeat others</source>
   <translation>excluya los anexos que repiten otros</translation>
  </message>
  <message>
   <source>locking {0}</source>
   <translation>bloquear {0}</translation>
  </message>
  <message>
   <source>look at it as it is now, then try again</source>
   <translation>mire cómo está ahora e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>look at the list of what is</source>
   <translation>mire en la lista</translation>
  </message>
  <message>
   <source>looking into the trash</source>
   <translation>leer la papelera</translation>
  </message>
  <message>
   <source>make a copy of at most {0} million pixels</source>
   <translation>haga una copia de {0} megapíxeles como máximo</translation>
  </message>
  <message>
   <source>make a smaller copy of it</source>
   <translation>haga una copia más pequeña</translation>
  </message>
  <message>
   <source>make it first, or choose another folder</source>
   <translation>créela primero o elija otra carpeta</translation>
  </message>
  <message>
   <source>make it writable, or use a library on another disk</source>
   <translation>permita la escritura, o use una biblioteca en otro disco</translation>
  </message>
  <message>
   <source>make the folder and its files writable</source>
   <translation>permita escribir en la carpeta y sus archivos</translation>
  </message>
  <message>
   <source>making the library</source>
   <translation>crear la biblioteca</translation>
  </message>
  <message>
   <source>making the library {0}</source>
   <translation>crear la biblioteca {0}</translation>
  </message>
  <message>
   <source>mediation follows a dispute</source>
   <translation>la mediación sigue a una disputa</translation>
  </message>
  <message>
   <source>moving the library</source>
   <translation>mover la biblioteca</translation>
  </message>
  <message>
   <source>name a file, dossier.pdf say</source>
   <translation>nombre un archivo, p. ej. dossier.pdf</translation>
  </message>
  <message>
   <source>name a place instead, for example Asia/Kolkata</source>
   <translation>nombre un lugar, por ejemplo Asia/Kolkata</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or an offset</source>
   <translation>nombre un lugar, por ejemplo Europe/Berlin, o un desfase</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or leave it out</source>
   <translation>nombre un lugar, por ejemplo Europe/Berlin, o déjelo</translation>
  </message>
  <message>
   <source>name another folder</source>
   <translation>nombre otra carpeta</translation>
  </message>
  <message>
   <source>name another one for the library</source>
   <translation>nombre otra para la biblioteca</translation>
  </message>
  <message>
   <source>name it, for example USD</source>
   <translation>nómbrela, por ejemplo USD</translation>
  </message>
  <message>
   <source>name the place, for example Europe/Berlin</source>
   <translation>nombre el lugar, por ejemplo Europe/Berlin</translation>
  </message>
  <message>
   <source>no claim is set</source>
   <translation>no hay ninguna reclamación definida</translation>
  </message>
  <message>
   <source>no cut was detected, but {0}</source>
   <translation>no se detectó ningún corte, pero {0}</translation>
  </message>
  <message>
   <source>no date is logged</source>
   <translation>no hay fecha anotada</translation>
  </message>
  <message>
   <source>no difference is named</source>
   <translation>no se nombró ninguna diferencia</translation>
  </message>
  <message>
   <source>no dispute is open: without one you would likely lose both the item and the money</source>
   <translation>no hay disputa abierta: sin ella probablemente perdería el artículo y el dinero</translation>
  </message>
  <message>
   <source>no exhibit shows that the parcel didn't arrive</source>
   <translation>ningún anexo muestra que el paquete no llegó</translation>
  </message>
  <message>
   <source>no exhibit shows what arrived</source>
   <translation>ningún anexo muestra lo que llegó</translation>
  </message>
  <message>
   <source>no font draws these characters on pictures, their codes are drawn instead: {0}</source>
   <translation>ninguna fuente tiene estos caracteres para las imágenes; se ponen sus códigos: {0}</translation>
  </message>
  <message>
   <source>no font draws {0} in {1}; the codes are printed instead</source>
   <translation>{1}: ninguna fuente contiene {0}; en su lugar se imprimen los códigos</translation>
  </message>
  <message>
   <source>no message to the seller</source>
   <translation>ningún mensaje al vendedor</translation>
  </message>
  <message>
   <source>no photo</source>
   <translation>ninguna foto</translation>
  </message>
  <message>
   <source>no photo has a caption</source>
   <translation>ninguna foto tiene leyenda</translation>
  </message>
  <message>
   <source>no reason and no wanted resolution is stated</source>
   <translation>no se indica ni motivo ni solución deseada</translation>
  </message>
  <message>
   <source>no screenshot of the listing</source>
   <translation>ninguna captura del anuncio</translation>
  </message>
  <message>
   <source>no screenshot of the tracking history</source>
   <translation>ninguna captura del historial de seguimiento</translation>
  </message>
  <message>
   <source>no video of the opening</source>
   <translation>ningún vídeo de la apertura</translation>
  </message>
  <message>
   <source>no video shows the fault</source>
   <translation>ningún vídeo muestra el fallo</translation>
  </message>
  <message>
   <source>not delivered yet</source>
   <translation>aún no entregado</translation>
  </message>
  <message>
   <source>not one picture of the part can be decoded</source>
   <translation>no se puede leer ni una imagen del tramo</translation>
  </message>
  <message>
   <source>not one picture of the video can be decoded</source>
   <translation>no se puede leer ni una imagen del vídeo</translation>
  </message>
  <message>
   <source>not written yet</source>
   <translation>aún no escrita</translation>
  </message>
  <message>
   <source>nothing is compared yet</source>
   <translation>aún no se comparó nada</translation>
  </message>
  <message>
   <source>noting the export</source>
   <translation>anotar la exportación</translation>
  </message>
  <message>
   <source>offsets lie between -14:00 and +14:00</source>
   <translation>los desfases van de -14:00 a +14:00</translation>
  </message>
  <message>
   <source>one photo has a caption</source>
   <translation>una foto tiene leyenda</translation>
  </message>
  <message>
   <source>only {0} pixels wide, its words may not be readable</source>
   <translation>solo {0} píxeles de ancho; quizá no se lea el texto</translation>
  </message>
  <message>
   <source>open a dispute and wait for an authorised return address</source>
   <translation>abra una disputa y espere una dirección de devolución autorizada</translation>
  </message>
  <message>
   <source>open it with its own program</source>
   <translation>ábralo con su propio programa</translation>
  </message>
  <message>
   <source>open that one</source>
   <translation>abra ese pedido</translation>
  </message>
  <message>
   <source>opening the library</source>
   <translation>abrir la biblioteca</translation>
  </message>
  <message>
   <source>order {0} is in the library already</source>
   <translation>el pedido {0} ya está en la biblioteca</translation>
  </message>
  <message>
   <source>order {0} is in the trash</source>
   <translation>el pedido {0} está en la papelera</translation>
  </message>
  <message>
   <source>order {0} is in the trash already</source>
   <translation>el pedido {0} ya está en la papelera</translation>
  </message>
  <message>
   <source>order {0} is not in the trash</source>
   <translation>el pedido {0} no está en la papelera</translation>
  </message>
  <message>
   <source>order {0} was changed meanwhile</source>
   <translation>el pedido {0} se ha modificado entretanto</translation>
  </message>
  <message>
   <source>pages</source>
   <translation>páginas</translation>
  </message>
  <message>
   <source>part of the path is a file, not a folder</source>
   <translation>parte de la ruta es un archivo, no una carpeta</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>pictures and text set smaller (step {0} of {1})</source>
   <translation>imágenes y texto más pequeños (paso {0} de {1})</translation>
  </message>
  <message>
   <source>pictures at {0} instead of {1} pixels per inch</source>
   <translation>imágenes a {0} en lugar de {1} píxeles por pulgada</translation>
  </message>
  <message>
   <source>place its number on both pictures</source>
   <translation>ponga su número en ambas imágenes</translation>
  </message>
  <message>
   <source>please report this with the words in brackets</source>
   <translation>comuníquelo con las palabras entre paréntesis</translation>
  </message>
  <message>
   <source>plug it in again, then try again</source>
   <translation>conéctelo de nuevo e inténtelo otra vez</translation>
  </message>
  <message>
   <source>process {0} on {1}</source>
   <translation>el proceso {0} en {1}</translation>
  </message>
  <message>
   <source>put it back</source>
   <translation>restáurelo</translation>
  </message>
  <message>
   <source>put it back first</source>
   <translation>recupérelo primero</translation>
  </message>
  <message>
   <source>put it back from a backup, or leave it out of the dossier</source>
   <translation>recupérelo de una copia de seguridad o déjelo fuera del dosier</translation>
  </message>
  <message>
   <source>putting the copy back</source>
   <translation>restaurar la copia</translation>
  </message>
  <message>
   <source>putting the order back</source>
   <translation>recuperar el pedido</translation>
  </message>
  <message>
   <source>readable file names that no longer matched, made again</source>
   <translation>nombres de archivo legibles que ya no coincidían, creados de nuevo</translation>
  </message>
  <message>
   <source>reading the copy</source>
   <translation>leer la copia</translation>
  </message>
  <message>
   <source>reading {0}</source>
   <translation>leer {0}</translation>
  </message>
  <message>
   <source>removed from everything that is exported</source>
   <translation>se quita de todo lo que se exporta</translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation>quitar {0}</translation>
  </message>
  <message>
   <source>repair the file or take the original</source>
   <translation>corrija el archivo o use el original</translation>
  </message>
  <message>
   <source>repairing the library</source>
   <translation>reparar la biblioteca</translation>
  </message>
  <message>
   <source>repairing the order</source>
   <translation>reparar el pedido</translation>
  </message>
  <message>
   <source>repairing the search</source>
   <translation>reparar la búsqueda</translation>
  </message>
  <message>
   <source>restore the library from your own backup</source>
   <translation>restaure la biblioteca desde su propia copia</translation>
  </message>
  <message>
   <source>restoring the order</source>
   <translation>restaurar el pedido</translation>
  </message>
  <message>
   <source>run `evidence-app doctor`</source>
   <translation>ejecute `evidence-app doctor`</translation>
  </message>
  <message>
   <source>run `evidence-app verify` to see the damage</source>
   <translation>ejecute `evidence-app verify` para ver los daños</translation>
  </message>
  <message>
   <source>salvaging an order</source>
   <translation>rescatar un pedido</translation>
  </message>
  <message>
   <source>save a copy without a password, or a screenshot</source>
   <translation>guarde una copia sin contraseña, o una captura</translation>
  </message>
  <message>
   <source>save it as a file and add that</source>
   <translation>guárdela como archivo y añádalo</translation>
  </message>
  <message>
   <source>saving the case</source>
   <translation>guardar el caso</translation>
  </message>
  <message>
   <source>saving the order</source>
   <translation>guardar el pedido</translation>
  </message>
  <message>
   <source>say what differs</source>
   <translation>diga qué difiere</translation>
  </message>
  <message>
   <source>search columns that no longer matched, repaired</source>
   <translation>campos de búsqueda que ya no coincidían, reparados</translation>
  </message>
  <message>
   <source>search entries of orders that are gone, removed</source>
   <translation>entradas de búsqueda de pedidos que ya no existen, quitadas</translation>
  </message>
  <message>
   <source>searching</source>
   <translation>buscar</translation>
  </message>
  <message>
   <source>set the same three places on both pictures</source>
   <translation>fije los mismos tres lugares en ambas imágenes</translation>
  </message>
  <message>
   <source>sheets</source>
   <translation>hojas</translation>
  </message>
  <message>
   <source>ship tracked only, and put the number into the dispute</source>
   <translation>envíe solo con seguimiento y ponga el número en la disputa</translation>
  </message>
  <message>
   <source>sorting the orders</source>
   <translation>ordenar los pedidos</translation>
  </message>
  <message>
   <source>state both on the Statement page</source>
   <translation>indique ambos en la página «Declaración»</translation>
  </message>
  <message>
   <source>take it out if the recipient needn't know it</source>
   <translation>quítelo si el destinatario no necesita saberlo</translation>
  </message>
  <message>
   <source>the PDF is damaged or was not copied completely</source>
   <translation>el PDF está dañado o no se copió entero</translation>
  </message>
  <message>
   <source>the PDF is locked with a password</source>
   <translation>el PDF está protegido con contraseña</translation>
  </message>
  <message>
   <source>the amount is in {0}, the price in {1}</source>
   <translation>el importe está en {0}, el precio en {1}</translation>
  </message>
  <message>
   <source>the amount must be more than zero</source>
   <translation>el importe debe ser mayor que cero</translation>
  </message>
  <message>
   <source>the archive was refused, {0}</source>
   <translation>el archivo comprimido se ha rechazado: {0}</translation>
  </message>
  <message>
   <source>the camera moves fast</source>
   <translation>la cámara se mueve rápido</translation>
  </message>
  <message>
   <source>the camera moves too fast to show detail</source>
   <translation>la cámara se mueve demasiado rápido para mostrar detalles</translation>
  </message>
  <message>
   <source>the camera says {0}, which lies in the future: its clock was wrong</source>
   <translation>la cámara dice {0}, que está en el futuro: su reloj iba mal</translation>
  </message>
  <message>
   <source>the camera says {0}: its clock was not set</source>
   <translation>la cámara dice {0}: su reloj no estaba ajustado</translation>
  </message>
  <message>
   <source>the caption of a detail</source>
   <translation>la leyenda de un detalle</translation>
  </message>
  <message>
   <source>the caption of {0}</source>
   <translation>la leyenda de {0}</translation>
  </message>
  <message>
   <source>the caption of {0} at {1}</source>
   <translation>la leyenda de {0} en {1}</translation>
  </message>
  <message>
   <source>the clip can't be made that small</source>
   <translation>el clip no se puede hacer tan pequeño</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>el final del clip debe ir después del inicio</translation>
  </message>
  <message>
   <source>the copy of {0} is not sound</source>
   <translation>la copia de {0} está dañada</translation>
  </message>
  <message>
   <source>the copy of {0} is not the same as the original</source>
   <translation>la copia de {0} no es igual al original</translation>
  </message>
  <message>
   <source>the countdown is missing</source>
   <translation>falta la cuenta atrás</translation>
  </message>
  <message>
   <source>the currency of “{0}” is missing</source>
   <translation>falta la moneda de «{0}»</translation>
  </message>
  <message>
   <source>the database {0} has no version that is known</source>
   <translation>la base de datos {0} no tiene una versión conocida</translation>
  </message>
  <message>
   <source>the database {path} is damaged</source>
   <translation>la base de datos {path} está dañada</translation>
  </message>
  <message>
   <source>the date is missing</source>
   <translation>falta la fecha</translation>
  </message>
  <message>
   <source>the difference is empty</source>
   <translation>la diferencia está vacía</translation>
  </message>
  <message>
   <source>the difference “{0}”</source>
   <translation>la diferencia «{0}»</translation>
  </message>
  <message>
   <source>the disk could not be read or written</source>
   <translation>no se pudo leer o escribir el disco</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>the disk is full, {0} was not written</source>
   <translation>el disco está lleno, no se escribió {0}</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>el disco es de solo lectura</translation>
  </message>
  <message>
   <source>the disk refused</source>
   <translation>el disco no lo permitió</translation>
  </message>
  <message>
   <source>the disk was unplugged</source>
   <translation>el disco se desconectó</translation>
  </message>
  <message>
   <source>the dossier can't be written in “{0}”</source>
   <translation>el dosier no puede escribirse en «{0}»</translation>
  </message>
  <message>
   <source>the dossier does not conform to PDF/A-3b ({0})</source>
   <translation>el dosier no cumple PDF/A-3b ({0})</translation>
  </message>
  <message>
   <source>the dossier holds no exhibit</source>
   <translation>el dosier no contiene ningún anexo</translation>
  </message>
  <message>
   <source>the dossier is larger than this profile wants; leave out some exhibits</source>
   <translation>el dosier es mayor de lo que pide este perfil; excluya algunos anexos</translation>
  </message>
  <message>
   <source>the dossier's own words</source>
   <translation>las palabras propias del dosier</translation>
  </message>
  <message>
   <source>the end of Buyer Protection is given twice</source>
   <translation>el fin de la Protección del comprador se indica dos veces</translation>
  </message>
  <message>
   <source>the end of the video is missing</source>
   <translation>falta el final del vídeo</translation>
  </message>
  <message>
   <source>the entry of {0}</source>
   <translation>la entrada del {0}</translation>
  </message>
  <message>
   <source>the file also holds a short video; the still picture is used</source>
   <translation>el archivo contiene también un vídeo corto; se usa la imagen fija</translation>
  </message>
  <message>
   <source>the file could not be read ({0}: {1})</source>
   <translation>el archivo no se pudo leer ({0}: {1})</translation>
  </message>
  <message>
   <source>the file ends early, its last {0} frames are missing</source>
   <translation>el archivo termina antes de tiempo, faltan sus últimos {0} fotogramas</translation>
  </message>
  <message>
   <source>the file holds no video</source>
   <translation>el archivo no contiene vídeo</translation>
  </message>
  <message>
   <source>the file holds sound but no picture</source>
   <translation>el archivo contiene sonido pero no imagen</translation>
  </message>
  <message>
   <source>the file holds {0} frames that its edit list does not show</source>
   <translation>el archivo contiene {0} fotogramas que su lista de edición no muestra</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the file is larger than this disk can hold</source>
   <translation>el archivo es mayor de lo que cabe en este disco</translation>
  </message>
  <message>
   <source>the file is left out</source>
   <translation>el archivo queda fuera</translation>
  </message>
  <message>
   <source>the file kept the reader busy for more than {0} s</source>
   <translation>la lectura del archivo duró más de {0} s</translation>
  </message>
  <message>
   <source>the file made the reader stop (code {0})</source>
   <translation>la lectura del archivo se detuvo (código {0})</translation>
  </message>
  <message>
   <source>the file names {0}: it was saved by a program, not by a camera</source>
   <translation>el archivo nombra {0}: lo guardó un programa, no una cámara</translation>
  </message>
  <message>
   <source>the file says where it was taken</source>
   <translation>el archivo dice dónde se tomó</translation>
  </message>
  <message>
   <source>the file was written or converted by a program, not by a camera directly</source>
   <translation>el archivo lo escribió o convirtió un programa, no directamente una cámara</translation>
  </message>
  <message>
   <source>the folder for {0} is gone</source>
   <translation>la carpeta de {0} ya no existe</translation>
  </message>
  <message>
   <source>the folder {0} holds other files</source>
   <translation>la carpeta {0} contiene otros archivos</translation>
  </message>
  <message>
   <source>the frame's time is not in this video's unit</source>
   <translation>el tiempo del fotograma no está en la unidad de este vídeo</translation>
  </message>
  <message>
   <source>the label could be read on no photo</source>
   <translation>la etiqueta no se pudo leer en ninguna foto</translation>
  </message>
  <message>
   <source>the label is readable and has the order’s tracking number</source>
   <translation>la etiqueta es legible y lleva el número de seguimiento del pedido</translation>
  </message>
  <message>
   <source>the label is readable in the video at {0}, on no photo</source>
   <translation>la etiqueta se lee en el vídeo en {0}, pero en ninguna foto</translation>
  </message>
  <message>
   <source>the label on {0} is another parcel's: it carries {1}, not {2}</source>
   <translation>la etiqueta en {0} es de otro paquete: lleva {1}, no {2}</translation>
  </message>
  <message>
   <source>the library and the new folder {0} lie inside one another</source>
   <translation>la biblioteca y la carpeta nueva {0} están una dentro de otra</translation>
  </message>
  <message>
   <source>the library in {0} was written by a newer version of this program than {1}</source>
   <translation>la biblioteca en {0} la escribió una versión del programa más nueva que {1}</translation>
  </message>
  <message>
   <source>the library was written by a newer version of this program (format {0}, this one knows {1})</source>
   <translation>la biblioteca la escribió una versión más nueva del programa (formato {0}, esta conoce {1})</translation>
  </message>
  <message>
   <source>the library {0} is in use by {1}</source>
   <translation>la biblioteca {0} la está usando {1}</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>el nombre es demasiado largo</translation>
  </message>
  <message>
   <source>the name of the store</source>
   <translation>el nombre de la tienda</translation>
  </message>
  <message>
   <source>the network folder went away</source>
   <translation>la carpeta de red ya no está</translation>
  </message>
  <message>
   <source>the number of an order can't be changed</source>
   <translation>el número de un pedido no puede cambiarse</translation>
  </message>
  <message>
   <source>the order has no tracking number</source>
   <translation>el pedido no tiene número de seguimiento</translation>
  </message>
  <message>
   <source>the order has no tracking number to compare with</source>
   <translation>el pedido no tiene número de seguimiento con que comparar</translation>
  </message>
  <message>
   <source>the order's title</source>
   <translation>el título del pedido</translation>
  </message>
  <message>
   <source>the original of {0} is gone</source>
   <translation>el original de {0} ya no existe</translation>
  </message>
  <message>
   <source>the original of {0} is gone or damaged</source>
   <translation>falta el original de {0} o está dañado</translation>
  </message>
  <message>
   <source>the original of {0} is not in the library</source>
   <translation>el original de {0} no está en la biblioteca</translation>
  </message>
  <message>
   <source>the original payment method (card, PayPal or wallet)</source>
   <translation>el medio de pago original (tarjeta, PayPal o monedero)</translation>
  </message>
  <message>
   <source>the original {0} was changed</source>
   <translation>el original {0} se ha modificado</translation>
  </message>
  <message>
   <source>the originals {0} hold a place, a name or a serial number; what is exported doesn't</source>
   <translation>los originales {0} contienen un lugar, un nombre o un número de serie; lo que se exporta, no</translation>
  </message>
  <message>
   <source>the picture at {0} can't be decoded</source>
   <translation>la imagen en {0} no se puede leer</translation>
  </message>
  <message>
   <source>the picture can't be read from the clipboard</source>
   <translation>la imagen no se puede leer del portapapeles</translation>
  </message>
  <message>
   <source>the picture is black</source>
   <translation>la imagen está en negro</translation>
  </message>
  <message>
   <source>the picture is cut short: its end is missing</source>
   <translation>la imagen está truncada: le falta el final</translation>
  </message>
  <message>
   <source>the picture is damaged or was not copied completely</source>
   <translation>la imagen está dañada o no se copió entera</translation>
  </message>
  <message>
   <source>the picture is damaged: it can't be opened</source>
   <translation>la imagen está dañada: no se puede abrir</translation>
  </message>
  <message>
   <source>the picture is too large: {0}</source>
   <translation>la imagen es demasiado grande: {0}</translation>
  </message>
  <message>
   <source>the picture needs more memory than it is given</source>
   <translation>la imagen necesita más memoria de la que recibe</translation>
  </message>
  <message>
   <source>the picture shows hardly anything at {at}</source>
   <translation>en {at} la imagen no muestra casi nada</translation>
  </message>
  <message>
   <source>the picture shows hardly anything, a cut would not be seen here</source>
   <translation>la imagen no muestra casi nada, aquí no se vería un corte</translation>
  </message>
  <message>
   <source>the picture stands still to the pixel</source>
   <translation>la imagen está inmóvil píxel a píxel</translation>
  </message>
  <message>
   <source>the pictures are probably too many for the {0} MB that {1} takes; it will be split into parts</source>
   <translation>las imágenes son probablemente demasiadas para los {0} MB que acepta {1}; se dividirá en partes</translation>
  </message>
  <message>
   <source>the policy file can't be read, {0}</source>
   <translation>no se puede leer el archivo de reglas, {0}</translation>
  </message>
  <message>
   <source>the policy file is wrong in line {0}, {1}</source>
   <translation>el archivo de reglas está mal en la línea {0}, {1}</translation>
  </message>
  <message>
   <source>the printer does not answer</source>
   <translation>la impresora no responde</translation>
  </message>
  <message>
   <source>the profile {0} can't be read</source>
   <translation>no se puede leer el perfil {0}</translation>
  </message>
  <message>
   <source>the profile {0} can't be read ({1})</source>
   <translation>no se puede leer el perfil {0} ({1})</translation>
  </message>
  <message>
   <source>the refund is not visible yet, and a closed dispute can't be reopened</source>
   <translation>el reembolso aún no es visible, y una disputa cerrada no puede reabrirse</translation>
  </message>
  <message>
   <source>the sample's {0} can't be taken in ({1})</source>
   <translation>{0} del ejemplo no puede incorporarse ({1})</translation>
  </message>
  <message>
   <source>the shipping label could not be read in it</source>
   <translation>no se pudo leer en él la etiqueta de envío</translation>
  </message>
  <message>
   <source>the shop</source>
   <translation>la tienda</translation>
  </message>
  <message>
   <source>the sound can't be read any further</source>
   <translation>el sonido no se puede leer más allá</translation>
  </message>
  <message>
   <source>the sound ends before the picture</source>
   <translation>el sonido termina antes que la imagen</translation>
  </message>
  <message>
   <source>the sound is interrupted</source>
   <translation>el sonido se interrumpe</translation>
  </message>
  <message>
   <source>the statement</source>
   <translation>la declaración</translation>
  </message>
  <message>
   <source>the text holds characters that can't be kept</source>
   <translation>el texto contiene caracteres que no se pueden conservar</translation>
  </message>
  <message>
   <source>the text holds {0}</source>
   <translation>el texto contiene {0}</translation>
  </message>
  <message>
   <source>the three points lie on one line</source>
   <translation>los tres puntos están en una línea</translation>
  </message>
  <message>
   <source>the title of a comparison</source>
   <translation>el título de una comparación</translation>
  </message>
  <message>
   <source>the title of the order is missing</source>
   <translation>falta el título del pedido</translation>
  </message>
  <message>
   <source>the unboxing video may show it, but none is marked as showing the fault</source>
   <translation>el vídeo de la apertura quizá lo muestre, pero ninguno está marcado como vídeo del defecto</translation>
  </message>
  <message>
   <source>the variant ordered</source>
   <translation>la variante pedida</translation>
  </message>
  <message>
   <source>the video can't be opened: it is damaged or was not copied completely</source>
   <translation>el vídeo no se puede abrir: está dañado o no se copió entero</translation>
  </message>
  <message>
   <source>the video claims {0} frames</source>
   <translation>el vídeo dice tener {0} fotogramas</translation>
  </message>
  <message>
   <source>the video has no frame at {0}</source>
   <translation>el vídeo no tiene fotograma en {0}</translation>
  </message>
  <message>
   <source>the video has no sound</source>
   <translation>el vídeo no tiene sonido</translation>
  </message>
  <message>
   <source>the video holds no frame with a time</source>
   <translation>el vídeo no contiene fotogramas con tiempo</translation>
  </message>
  <message>
   <source>the video holds not a single frame</source>
   <translation>el vídeo no contiene ni un fotograma</translation>
  </message>
  <message>
   <source>the video is cut short: about {0} % of it is missing</source>
   <translation>el vídeo está truncado: falta un {0} % aproximadamente</translation>
  </message>
  <message>
   <source>the video is damaged or incomplete{0}</source>
   <translation>el vídeo está dañado o incompleto{0}</translation>
  </message>
  <message>
   <source>the video is encrypted (copy protection)</source>
   <translation>el vídeo está cifrado (protección anticopia)</translation>
  </message>
  <message>
   <source>the video is too bright to show detail</source>
   <translation>el vídeo es demasiado claro para mostrar detalles</translation>
  </message>
  <message>
   <source>the video is very dark</source>
   <translation>el vídeo está muy oscuro</translation>
  </message>
  <message>
   <source>the video {0} shows what is private, {1}: black boxes are on its frames only</source>
   <translation>el vídeo {0} muestra datos privados, {1}: las zonas negras solo están en sus fotogramas</translation>
  </message>
  <message>
   <source>the video's pictures are {0} × {1} pixels</source>
   <translation>las imágenes del vídeo tienen {0} × {1} píxeles</translation>
  </message>
  <message>
   <source>the year of “{0}” can't be right</source>
   <translation>el año de «{0}» no puede ser correcto</translation>
  </message>
  <message>
   <source>the {0} holds control characters</source>
   <translation>{0}: contiene caracteres de control</translation>
  </message>
  <message>
   <source>the {0} is too long</source>
   <translation>{0}: demasiado largo</translation>
  </message>
  <message>
   <source>the {0} of the order is missing</source>
   <translation>al pedido le falta: {0}</translation>
  </message>
  <message>
   <source>there are more than {0} files</source>
   <translation>hay más de {0} archivos</translation>
  </message>
  <message>
   <source>there are no rules for “{0}”</source>
   <translation>no hay reglas para «{0}»</translation>
  </message>
  <message>
   <source>there is a currency but no price</source>
   <translation>hay moneda pero no precio</translation>
  </message>
  <message>
   <source>there is a moment of reading but no countdown</source>
   <translation>se indica cuándo se leyó, pero no la cuenta atrás</translation>
  </message>
  <message>
   <source>there is no authorised return address</source>
   <translation>no hay dirección de devolución autorizada</translation>
  </message>
  <message>
   <source>there is no evidence {0}</source>
   <translation>no existe la prueba {0}</translation>
  </message>
  <message>
   <source>there is no evidence {0} in order {1}</source>
   <translation>no existe la prueba {0} en el pedido {1}</translation>
  </message>
  <message>
   <source>there is no file {0}</source>
   <translation>no existe el archivo {0}</translation>
  </message>
  <message>
   <source>there is no folder {0}</source>
   <translation>no existe la carpeta {0}</translation>
  </message>
  <message>
   <source>there is no library in {0}</source>
   <translation>no hay biblioteca en {0}</translation>
  </message>
  <message>
   <source>there is no order {0}</source>
   <translation>no existe el pedido {0}</translation>
  </message>
  <message>
   <source>there is no other frame between these two</source>
   <translation>no hay otro fotograma entre estos dos</translation>
  </message>
  <message>
   <source>there is no paper “{0}”</source>
   <translation>no existe el papel «{0}»</translation>
  </message>
  <message>
   <source>there is no permission</source>
   <translation>no hay permiso</translation>
  </message>
  <message>
   <source>there is no profile “{0}”</source>
   <translation>no existe el perfil «{0}»</translation>
  </message>
  <message>
   <source>there is no room for the archive's files</source>
   <translation>no hay espacio para los archivos que contiene</translation>
  </message>
  <message>
   <source>there is no sound copy of the database</source>
   <translation>no hay ninguna copia en buen estado de la base de datos</translation>
  </message>
  <message>
   <source>there is no tracking number of the return</source>
   <translation>no hay número de seguimiento de la devolución</translation>
  </message>
  <message>
   <source>there is no video “{0}”</source>
   <translation>no hay ningún vídeo «{0}»</translation>
  </message>
  <message>
   <source>these characters can't be printed: {0}</source>
   <translation>estos caracteres no se pueden imprimir: {0}</translation>
  </message>
  <message>
   <source>this case is closed, and a closed dispute can't be reopened</source>
   <translation>este caso está cerrado, y una disputa cerrada no puede reabrirse</translation>
  </message>
  <message>
   <source>this comparison is not there</source>
   <translation>esta comparación no existe</translation>
  </message>
  <message>
   <source>this detail is not there</source>
   <translation>este detalle no existe</translation>
  </message>
  <message>
   <source>this difference is not there</source>
   <translation>esta diferencia no existe</translation>
  </message>
  <message>
   <source>this evidence is no longer in the case</source>
   <translation>esta prueba ya no está en el caso</translation>
  </message>
  <message>
   <source>this is no picture of a kind that can be read</source>
   <translation>no es una imagen de un tipo legible</translation>
  </message>
  <message>
   <source>this is not a video that can be read</source>
   <translation>no es un vídeo que se pueda leer</translation>
  </message>
  <message>
   <source>this order has it already, as {0}</source>
   <translation>este pedido ya lo tiene, como {0}</translation>
  </message>
  <message>
   <source>this picture is not part of the case</source>
   <translation>esta imagen no forma parte del caso</translation>
  </message>
  <message>
   <source>three points on each side are needed</source>
   <translation>se necesitan tres puntos en cada lado</translation>
  </message>
  <message>
   <source>to stay within {0} MB the pictures will be about {1} instead of {2} pixels per inch</source>
   <translation>para no pasar de {0} MB, las imágenes tendrán unos {1} píxeles por pulgada en lugar de {2}</translation>
  </message>
  <message>
   <source>to stay within {0} pages: {1}</source>
   <translation>para no pasar de {0} páginas: {1}</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>hay demasiados archivos abiertos</translation>
  </message>
  <message>
   <source>try a copy of the file, or a smaller one</source>
   <translation>pruebe una copia del archivo, o uno más pequeño</translation>
  </message>
  <message>
   <source>type it again without them</source>
   <translation>escríbalo de nuevo sin ellos</translation>
  </message>
  <message>
   <source>type it in again</source>
   <translation>escríbalo de nuevo</translation>
  </message>
  <message>
   <source>undo its removal first</source>
   <translation>deshaga antes su eliminación</translation>
  </message>
  <message>
   <source>undo the closing if it was logged by mistake</source>
   <translation>deshaga el cierre si se anotó por error</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>actualice el programa</translation>
  </message>
  <message>
   <source>updating the library</source>
   <translation>actualizar la biblioteca</translation>
  </message>
  <message>
   <source>use JPEG, PNG, HEIC, WebP, AVIF or TIFF</source>
   <translation>use JPEG, PNG, HEIC, WebP, AVIF o TIFF</translation>
  </message>
  <message>
   <source>use a shorter name or folder</source>
   <translation>use un nombre o carpeta más corto</translation>
  </message>
  <message>
   <source>use a video as the camera or phone wrote it</source>
   <translation>use un vídeo tal como lo grabó la cámara o el teléfono</translation>
  </message>
  <message>
   <source>use a whole number from 1</source>
   <translation>use un número entero desde 1</translation>
  </message>
  <message>
   <source>use a whole number from 1 to {0}</source>
   <translation>use un número entero de 1 a {0}</translation>
  </message>
  <message>
   <source>use a year from {0} to {1}</source>
   <translation>use un año de {0} a {1}</translation>
  </message>
  <message>
   <source>use an id that import or order show prints</source>
   <translation>use un identificador que muestre import u order show</translation>
  </message>
  <message>
   <source>use at most {0} characters</source>
   <translation>use como máximo {0} caracteres</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>use uno de {0}</translation>
  </message>
  <message>
   <source>use only {0} or {1}</source>
   <translation>use solo {0} o {1}</translation>
  </message>
  <message>
   <source>use three letters such as USD or EUR</source>
   <translation>use tres letras, como USD o EUR</translation>
  </message>
  <message>
   <source>use two letters such as DE or US</source>
   <translation>use dos letras, como DE o US</translation>
  </message>
  <message>
   <source>use yes or no</source>
   <translation>use yes o no</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>use {0}</translation>
  </message>
  <message>
   <source>values that can't be read, put back a copy of the database</source>
   <translation>valores ilegibles, recupere una copia de la base de datos</translation>
  </message>
  <message>
   <source>values that could not be read, made again from the journal</source>
   <translation>valores ilegibles, rehechos a partir del registro</translation>
  </message>
  <message>
   <source>values that do not follow from the journal</source>
   <translation>valores que no se deducen del registro</translation>
  </message>
  <message>
   <source>wait until it is complete, then add it again</source>
   <translation>espere a que esté completo y añádalo de nuevo</translation>
  </message>
  <message>
   <source>what {0} says is not printed: the dossier only names the file</source>
   <translation>lo que dice {0} no se imprime: el dosier solo nombra el archivo</translation>
  </message>
  <message>
   <source>words that could not be found by searching, repaired</source>
   <translation>palabras que la búsqueda no encontraba, reparadas</translation>
  </message>
  <message>
   <source>write B1, or B1@12.5-40 for a part of it</source>
   <translation>escriba B1, o B1@12.5-40 para una parte</translation>
  </message>
  <message>
   <source>write it as shown, for example 12d 03:15:20 or 12 days 3 hours</source>
   <translation>escríbalo como se muestra, p. ej. 12d 03:15:20 o 12 days 3 hours</translation>
  </message>
  <message>
   <source>write it like 2026-11-12 or 2026-11-12 18:02</source>
   <translation>escríbalo así: 2026-11-12 o 2026-11-12 18:02</translation>
  </message>
  <message>
   <source>write it like 49.99</source>
   <translation>escríbalo así: 49,99</translation>
  </message>
  <message>
   <source>write its label, B1 say, or an id that import printed</source>
   <translation>escriba su etiqueta, B1 por ejemplo, o un identificador que mostró import</translation>
  </message>
  <message>
   <source>write seconds: B1@12.5-40</source>
   <translation>escriba segundos: B1@12.5-40</translation>
  </message>
  <message>
   <source>write the words in another way</source>
   <translation>escriba las palabras de otra manera</translation>
  </message>
  <message>
   <source>write what it shows, or leave it out</source>
   <translation>escriba qué muestra, o exclúyala</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>escribiendo</translation>
  </message>
  <message>
   <source>writing {0}</source>
   <translation>escribir {0}</translation>
  </message>
  <message>
   <source>written</source>
   <translation>escrita</translation>
  </message>
  <message>
   <source>your share of the disk is used up</source>
   <translation>su cuota de disco está agotada</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} can't be made ({1})</source>
   <translation>no se puede crear {0} ({1})</translation>
  </message>
  <message>
   <source>{0} can't be opened</source>
   <translation>{0} no se puede abrir</translation>
  </message>
  <message>
   <source>{0} can't be read ({1})</source>
   <translation>no se puede leer {0} ({1})</translation>
  </message>
  <message>
   <source>{0} can't be replaced or written there</source>
   <translation>{0} no puede reemplazarse ni escribirse allí</translation>
  </message>
  <message>
   <source>{0} can't be written ({1})</source>
   <translation>no se puede escribir {0} ({1})</translation>
  </message>
  <message>
   <source>{0} changed while it was copied</source>
   <translation>{0} cambió mientras se copiaba</translation>
  </message>
  <message>
   <source>{0} cut was detected</source>
   <translation>se detectó {0} corte</translation>
  </message>
  <message>
   <source>{0} cuts were detected</source>
   <translation>se detectaron {0} cortes</translation>
  </message>
  <message>
   <source>{0} days after shipment are assumed: enter the end that is shown</source>
   <translation>se suponen {0} días tras el envío: indique la fecha final que se muestra</translation>
  </message>
  <message>
   <source>{0} failed, {1}</source>
   <translation>error al {0}: {1}</translation>
  </message>
  <message>
   <source>{0} frames could not be decoded, the file is damaged</source>
   <translation>{0} fotogramas no se pudieron leer, el archivo está dañado</translation>
  </message>
  <message>
   <source>{0} has no picture</source>
   <translation>{0} no tiene imagen</translation>
  </message>
  <message>
   <source>{0} has no second {1}</source>
   <translation>{0} no tiene el segundo {1}</translation>
  </message>
  <message>
   <source>{0} holds a library of another program</source>
   <translation>{0} contiene la biblioteca de otro programa</translation>
  </message>
  <message>
   <source>{0} in one file; the first is used</source>
   <translation>{0} en un archivo; se usa la primera</translation>
  </message>
  <message>
   <source>{0} is a document and has no picture</source>
   <translation>{0} es un documento y no tiene imagen</translation>
  </message>
  <message>
   <source>{0} is a file</source>
   <translation>{0} es un archivo</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} es una carpeta</translation>
  </message>
  <message>
   <source>{0} is more than the price of {1}</source>
   <translation>{0} es más que el precio de {1}</translation>
  </message>
  <message>
   <source>{0} is no file</source>
   <translation>{0} no es un archivo</translation>
  </message>
  <message>
   <source>{0} is no folder</source>
   <translation>{0} no es una carpeta</translation>
  </message>
  <message>
   <source>{0} is no ordinary file</source>
   <translation>{0} no es un archivo corriente</translation>
  </message>
  <message>
   <source>{0} is no time in seconds</source>
   <translation>{0} no es un tiempo en segundos</translation>
  </message>
  <message>
   <source>{0} is no video</source>
   <translation>{0} no es un vídeo</translation>
  </message>
  <message>
   <source>{0} is not safe to hand out: {1}</source>
   <translation>no es seguro entregar {0}: {1}</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} no existe</translation>
  </message>
  <message>
   <source>{0} names more than one piece of evidence</source>
   <translation>{0} nombra más de una prueba</translation>
  </message>
  <message>
   <source>{0} of {1} not marked in the pictures</source>
   <translation>{0} de {1} sin marcar en las imágenes</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that a mediator reads quickly</source>
   <translation>{0} páginas son más que las {1} que un mediador lee con rapidez</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that {2} takes; it will be split into parts</source>
   <translation>{0} páginas son más que las {1} que admite {2}; el dosier se dividirá en partes</translation>
  </message>
  <message>
   <source>{0} takes at most {1} and {2} bytes in all; set aside: {3}</source>
   <translation>{0} admite como máximo {1} y {2} bytes en total; apartado: {3}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes in all; set aside: {2}</source>
   <translation>{0} admite como máximo {1} bytes en total; apartado: {2}</translation>
  </message>
  <message>
   <source>{0} takes at most {1}; set aside: {2}</source>
   <translation>{0} admite como máximo {1}; apartado: {2}</translation>
  </message>
  <message>
   <source>{0} takes {1} only; set aside: {2}</source>
   <translation>{0} solo admite {1}; apartado: {2}</translation>
  </message>
  <message>
   <source>{0} to word more calmly, first “{1}”</source>
   <translation>{0} por redactar con más calma; primero «{1}»</translation>
  </message>
  <message>
   <source>{0} was changed</source>
   <translation>{0} se ha modificado</translation>
  </message>
  <message>
   <source>{0} {1} is before {2} {3}</source>
   <translation>{0} {1} es anterior a {2} {3}</translation>
  </message>
  <message>
   <source>{0}, marked</source>
   <translation>{0}, marcadas</translation>
  </message>
  <message>
   <source>{0}, no cut was detected</source>
   <translation>{0}, no se detectó ningún corte</translation>
  </message>
  <message>
   <source>{0}, not yet checked for cuts</source>
   <translation>{0}, aún sin buscar cortes</translation>
  </message>
  <message>
   <source>{0}, whether it is one shot could not be determined</source>
   <translation>{0}, no se pudo determinar si es una sola toma</translation>
  </message>
  <message>
   <source>{0}: no caption, and no difference names it</source>
   <translation>{0}: sin leyenda, y ninguna diferencia la nombra</translation>
  </message>
  <message>
   <source>{0}: no upload limit is stated in any source found</source>
   <translation>{0}: ninguna fuente hallada indica un límite de subida</translation>
  </message>
  <message>
   <source>{doing} failed, the disk could not be read or written</source>
   <translation>error al {doing}: no se pudo leer o escribir el disco</translation>
  </message>
  <message>
   <source>{doing} failed, the disk is full</source>
   <translation>error al {doing}: el disco está lleno</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be opened</source>
   <translation>error al {doing}: no se puede abrir {path}</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be written</source>
   <translation>error al {doing}: no se puede escribir {path}</translation>
  </message>
  <message>
   <source>{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide</source>
   <translation>Se ofrecen {offered}; se reclaman {claimed}. Acepte, cambie su reclamación o deje decidir a {platform}</translation>
  </message>
  <message>
   <source>{platform} decides</source>
   <translation>{platform} decide</translation>
  </message>
  <message>
   <source>“{0}” can mean {1}</source>
   <translation>«{0}» puede significar {1}</translation>
  </message>
  <message>
   <source>“{0}” has an impossible offset</source>
   <translation>«{0}» tiene un desfase imposible</translation>
  </message>
  <message>
   <source>“{0}” has an unusual offset</source>
   <translation>«{0}» tiene un desfase inusual</translation>
  </message>
  <message>
   <source>“{0}” has more decimals than {1} has</source>
   <translation>«{0}» tiene más decimales que {1}</translation>
  </message>
  <message>
   <source>“{0}” is an impossible countdown</source>
   <translation>«{0}» es una cuenta atrás imposible</translation>
  </message>
  <message>
   <source>“{0}” is longer than any protection</source>
   <translation>«{0}» dura más que cualquier protección</translation>
  </message>
  <message>
   <source>“{0}” is neither yes nor no</source>
   <translation>«{0}» no es ni sí ni no</translation>
  </message>
  <message>
   <source>“{0}” is no amount of money</source>
   <translation>«{0}» no es un importe</translation>
  </message>
  <message>
   <source>“{0}” is no countdown</source>
   <translation>«{0}» no es una cuenta atrás</translation>
  </message>
  <message>
   <source>“{0}” is no country</source>
   <translation>«{0}» no es un país</translation>
  </message>
  <message>
   <source>“{0}” is no country code</source>
   <translation>«{0}» no es un código de país</translation>
  </message>
  <message>
   <source>“{0}” is no currency code</source>
   <translation>«{0}» no es un código de moneda</translation>
  </message>
  <message>
   <source>“{0}” is no date</source>
   <translation>«{0}» no es una fecha</translation>
  </message>
  <message>
   <source>“{0}” is no fact of an order</source>
   <translation>«{0}» no es un dato de un pedido</translation>
  </message>
  <message>
   <source>“{0}” is no known time zone</source>
   <translation>«{0}» no es una zona horaria conocida</translation>
  </message>
  <message>
   <source>“{0}” is no line of the checklist</source>
   <translation>«{0}» no es una línea de la lista</translation>
  </message>
  <message>
   <source>“{0}” is no number of days</source>
   <translation>«{0}» no es un número de días</translation>
  </message>
  <message>
   <source>“{0}” is no order number</source>
   <translation>«{0}» no es un número de pedido</translation>
  </message>
  <message>
   <source>“{0}” is no policy</source>
   <translation>«{0}» no es un reglamento</translation>
  </message>
  <message>
   <source>“{0}” is no quantity</source>
   <translation>«{0}» no es una cantidad</translation>
  </message>
  <message>
   <source>“{0}” is no rule</source>
   <translation>«{0}» no es una regla</translation>
  </message>
  <message>
   <source>“{0}” is no step of a case</source>
   <translation>«{0}» no es un paso de un caso</translation>
  </message>
  <message>
   <source>“{0}” is no tracking number</source>
   <translation>«{0}» no es un número de seguimiento</translation>
  </message>
  <message>
   <source>“{0}” is no web address</source>
   <translation>«{0}» no es una dirección web</translation>
  </message>
  <message>
   <source>“{0}” is not a day and time of the calendar</source>
   <translation>«{0}» no es un día y hora del calendario</translation>
  </message>
  <message>
   <source>“{0}” is not in {1}</source>
   <translation>«{0}» no está en {1}</translation>
  </message>
  <message>
   <source>“{0}” names no times</source>
   <translation>«{0}» no indica tiempos</translation>
  </message>
  <message>
   <source>“{0}” names no video</source>
   <translation>«{0}» no indica ningún vídeo</translation>
  </message>
 </context>
 <context>
  <name>deadline</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n fuente</numerusform>
    <numerusform>%n fuentes</numerusform>
   </translation>
  </message>
  <message>
   <source>Buyer Protection</source>
   <translation>Protección del comprador</translation>
  </message>
  <message>
   <source>as the shop shows it</source>
   <translation>como muestra la tienda</translation>
  </message>
  <message>
   <source>assumed: {words}</source>
   <translation>supuesto: {words}</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>la entrega</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>doubtful, {day}</source>
   <translation>dudoso, {day}</translation>
  </message>
  <message>
   <source>enter the date that you were given</source>
   <translation>indique la fecha que le dieron</translation>
  </message>
  <message>
   <source>last full day {day}</source>
   <translation>último día completo {day}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>no iniciado</translation>
  </message>
  <message>
   <source>over since {day}</source>
   <translation>vencido desde el {day}</translation>
  </message>
  <message>
   <source>shipment</source>
   <translation>el envío</translation>
  </message>
  <message>
   <source>the approval</source>
   <translation>la aprobación</translation>
  </message>
  <message>
   <source>the decision</source>
   <translation>la decisión</translation>
  </message>
  <message>
   <source>the dispute</source>
   <translation>la disputa</translation>
  </message>
  <message>
   <source>the earlier of two dates</source>
   <translation>la primera de dos fechas</translation>
  </message>
  <message>
   <source>the order</source>
   <translation>el pedido</translation>
  </message>
  <message>
   <source>the return’s arrival</source>
   <translation>la llegada de la devolución</translation>
  </message>
  <message>
   <source>the sources disagree</source>
   <translation>las fuentes no coinciden</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>hasta {day}</translation>
  </message>
  <message>
   <source>your first message</source>
   <translation>su primer mensaje</translation>
  </message>
  <message>
   <source>your value</source>
   <translation>su valor</translation>
  </message>
  <message>
   <source>{days} from {event}</source>
   <translation>{days} desde {event}</translation>
  </message>
  <message>
   <source>{days} of business</source>
   <translation>{days} (hábiles)</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} a {last}</translation>
  </message>
  <message>
   <source>{low} to {high} days</source>
   <translation>de {low} a {high} días</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>aún {time}</translation>
  </message>
  <message>
   <source>{words}, your value</source>
   <translation>{words}, su valor</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
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
   <translation>{n} %</translation>
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
   <translation>Anuncio</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Seguimiento</translation>
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
   <translation>aún {n} min</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>aún {n} s</translation>
  </message>
 </context>
 <context>
  <name>leaving</name>
  <message numerus="yes">
   <source>%n job(s) still running. Stop and quit?</source>
   <translation>
    <numerusform>%n tarea sigue en curso. ¿Detener y salir?</numerusform>
    <numerusform>%n tareas siguen en curso. ¿Detener y salir?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Seguir trabajando</translation>
  </message>
  <message>
   <source>Still working</source>
   <translation>Aún hay tareas en curso</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Detener y salir</translation>
  </message>
  <message>
   <source>What is half done is taken back; nothing that was saved is lost.</source>
   <translation>Lo que está a medias se deshace; nada guardado se pierde.</translation>
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
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>Evi&amp;dence</source>
   <translation>&amp;Pruebas</translation>
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <source>Accepted the offer</source>
   <translation>Oferta aceptada</translation>
  </message>
  <message>
   <source>Another parcel's label: it reads {here}; this order's tracking number is {there}.</source>
   <translation>Etiqueta de otro paquete: dice {here}; el número de seguimiento de este pedido es {there}.</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Apelación presentada</translation>
  </message>
  <message>
   <source>Changed my mind</source>
   <translation>Cambié de opinión</translation>
  </message>
  <message>
   <source>Changed the claim</source>
   <translation>Reclamación modificada</translation>
  </message>
  <message>
   <source>Closed the case</source>
   <translation>Caso cerrado</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Decided: full refund</source>
   <translation>Decisión: reembolso total</translation>
  </message>
  <message>
   <source>Decided: partial refund</source>
   <translation>Decisión: reembolso parcial</translation>
  </message>
  <message>
   <source>Decided: rejected</source>
   <translation>Decisión: rechazado</translation>
  </message>
  <message>
   <source>Decided: return for refund</source>
   <translation>Decisión: devolución con reembolso</translation>
  </message>
  <message>
   <source>Does not work</source>
   <translation>No funciona</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Filed a chargeback</source>
   <translation>Contracargo solicitado</translation>
  </message>
  <message>
   <source>Full refund</source>
   <translation>Reembolso total</translation>
  </message>
  <message>
   <source>Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong.</source>
   <translation>Su propia hora, {here}, es posterior al momento en que se añadió, {there}: el reloj de la cámara iba mal.</translation>
  </message>
  <message>
   <source>Mediation started</source>
   <translation>Mediación iniciada</translation>
  </message>
  <message>
   <source>Never received</source>
   <translation>No recibido</translation>
  </message>
  <message>
   <source>Not as described</source>
   <translation>No es como se describe</translation>
  </message>
  <message>
   <source>Opened the dispute</source>
   <translation>Disputa abierta</translation>
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
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Rehacer: {step}</translation>
  </message>
  <message>
   <source>Refund approved</source>
   <translation>Reembolso aprobado</translation>
  </message>
  <message>
   <source>Refund visible</source>
   <translation>Reembolso recibido</translation>
  </message>
  <message>
   <source>Return for refund</source>
   <translation>Devolución con reembolso</translation>
  </message>
  <message>
   <source>Shipped the return</source>
   <translation>Devolución enviada</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Falta algo</translation>
  </message>
  <message>
   <source>Taken on {here}, before the delivery on {there}. One of the dates is wrong.</source>
   <translation>Tomada el {here}, antes de la entrega del {there}. Una de las fechas es errónea.</translation>
  </message>
  <message>
   <source>Taken on {here}, before the order of {there}. One of the dates is wrong.</source>
   <translation>Tomada el {here}, antes del pedido del {there}. Una de las fechas es errónea.</translation>
  </message>
  <message>
   <source>The seller accepted</source>
   <translation>El vendedor aceptó</translation>
  </message>
  <message>
   <source>The seller made an offer</source>
   <translation>El vendedor hizo una oferta</translation>
  </message>
  <message>
   <source>The seller received the return</source>
   <translation>El vendedor recibió la devolución</translation>
  </message>
  <message>
   <source>The seller rejected</source>
   <translation>El vendedor rechazó</translation>
  </message>
  <message>
   <source>The seller replied</source>
   <translation>El vendedor respondió</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Deshacer: {step}</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Artículo equivocado</translation>
  </message>
  <message>
   <source>Wrote to the seller</source>
   <translation>Mensaje al vendedor</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>contactado</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>entregado</translation>
  </message>
  <message>
   <source>dispute</source>
   <translation>disputa</translation>
  </message>
  <message>
   <source>mediation</source>
   <translation>mediación</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>pedido</translation>
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
   <translation>negro</translation>
  </message>
  <message>
   <source>edit list in the file</source>
   <translation>lista de edición en el archivo</translation>
  </message>
  <message>
   <source>fast pan, not a cut</source>
   <translation>barrido rápido, no un corte</translation>
  </message>
  <message>
   <source>flash, not a cut</source>
   <translation>destello, no un corte</translation>
  </message>
  <message>
   <source>frames that can't be decoded</source>
   <translation>fotogramas que no se pueden leer</translation>
  </message>
  <message>
   <source>gap in the timestamps</source>
   <translation>hueco en las marcas de tiempo</translation>
  </message>
  <message>
   <source>hardly anything to see: a cut would not show</source>
   <translation>casi nada que ver: un corte no se notaría</translation>
  </message>
  <message>
   <source>no sound</source>
   <translation>sin sonido</translation>
  </message>
  <message>
   <source>picture stands still</source>
   <translation>imagen inmóvil</translation>
  </message>
  <message>
   <source>sound interrupted</source>
   <translation>sonido interrumpido</translation>
  </message>
  <message>
   <source>the file ends early</source>
   <translation>el archivo termina antes de tiempo</translation>
  </message>
  <message>
   <source>trace of an editing program</source>
   <translation>rastro de un programa de edición</translation>
  </message>
  <message>
   <source>uneven rhythm of frames</source>
   <translation>ritmo irregular de fotogramas</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>Printing {title}</source>
   <translation>Imprimiendo {title}</translation>
  </message>
 </context>
 <context>
  <name>rail</name>
  <message>
   <source>by {day}</source>
   <translation>hasta {day}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
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
   <translation>{what}, último día completo {day}, quedan {left}</translation>
  </message>
  <message>
   <source>{what}, until {day}, {left} left</source>
   <translation>{what}, hasta {day}, quedan {left}</translation>
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
   <translation>Anuncio</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>Unboxing video</source>
   <translation>Vídeo de la apertura</translation>
  </message>
  <message>
   <source>Video of the defect</source>
   <translation>Vídeo del defecto</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
 </context>
 <context>
  <name>step</name>
  <message>
   <source>Add comparison</source>
   <translation>Añadir comparación</translation>
  </message>
  <message>
   <source>Add detail</source>
   <translation>Añadir detalle</translation>
  </message>
  <message>
   <source>Add difference</source>
   <translation>Añadir diferencia</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Añadir pedido</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Añadir {0}</translation>
  </message>
  <message>
   <source>Add {0} files</source>
   <translation>Añadir {0} archivos</translation>
  </message>
  <message>
   <source>Caption the sample</source>
   <translation>Poner leyenda al ejemplo</translation>
  </message>
  <message>
   <source>Change caption</source>
   <translation>Cambiar leyenda</translation>
  </message>
  <message>
   <source>Change character limit</source>
   <translation>Cambiar el límite de caracteres</translation>
  </message>
  <message>
   <source>Change difference</source>
   <translation>Cambiar diferencia</translation>
  </message>
  <message>
   <source>Change dossier settings</source>
   <translation>Cambiar ajustes del dosier</translation>
  </message>
  <message>
   <source>Change language</source>
   <translation>Cambiar idioma</translation>
  </message>
  <message>
   <source>Change marks</source>
   <translation>Cambiar marcas</translation>
  </message>
  <message>
   <source>Change order</source>
   <translation>Cambiar pedido</translation>
  </message>
  <message>
   <source>Change picture</source>
   <translation>Cambiar imagen</translation>
  </message>
  <message>
   <source>Change rating</source>
   <translation>Cambiar valoración</translation>
  </message>
  <message>
   <source>Change view</source>
   <translation>Cambiar vista</translation>
  </message>
  <message>
   <source>Change what it shows</source>
   <translation>Cambiar lo que muestra</translation>
  </message>
  <message>
   <source>Check continuity</source>
   <translation>Comprobar si hay cortes</translation>
  </message>
  <message>
   <source>Choose key frames</source>
   <translation>Elegir fotogramas clave</translation>
  </message>
  <message>
   <source>Compose statement again</source>
   <translation>Redactar de nuevo la declaración</translation>
  </message>
  <message>
   <source>Draw mark</source>
   <translation>Dibujar marca</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Excluir del dosier</translation>
  </message>
  <message>
   <source>Log “{0}”</source>
   <translation>Anotar «{0}»</translation>
  </message>
  <message>
   <source>Mark difference</source>
   <translation>Marcar diferencia</translation>
  </message>
  <message>
   <source>More key frames here</source>
   <translation>Más fotogramas clave aquí</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Abrir el caso de ejemplo</translation>
  </message>
  <message>
   <source>Paste marks</source>
   <translation>Pegar marcas</translation>
  </message>
  <message>
   <source>Pick frame</source>
   <translation>Elegir fotograma</translation>
  </message>
  <message>
   <source>Put evidence back</source>
   <translation>Recuperar prueba</translation>
  </message>
  <message>
   <source>Put order back</source>
   <translation>Recuperar pedido</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <source>Remove comparison</source>
   <translation>Quitar comparación</translation>
  </message>
  <message>
   <source>Remove detail</source>
   <translation>Quitar detalle</translation>
  </message>
  <message>
   <source>Remove difference</source>
   <translation>Quitar diferencia</translation>
  </message>
  <message>
   <source>Remove evidence</source>
   <translation>Quitar prueba</translation>
  </message>
  <message>
   <source>Remove key frame</source>
   <translation>Quitar fotograma clave</translation>
  </message>
  <message>
   <source>Remove marks</source>
   <translation>Quitar marcas</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Quitar paso</translation>
  </message>
  <message>
   <source>Reorder differences</source>
   <translation>Reordenar diferencias</translation>
  </message>
  <message>
   <source>Reorder exhibits</source>
   <translation>Reordenar anexos</translation>
  </message>
  <message>
   <source>Set claim</source>
   <translation>Definir reclamación</translation>
  </message>
  <message>
   <source>Take into the dossier</source>
   <translation>Incluir en el dosier</translation>
  </message>
  <message>
   <source>Write statement</source>
   <translation>Escribir la declaración</translation>
  </message>
 </context>
</TS>
