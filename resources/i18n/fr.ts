<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>À propos d’Evidence Organizer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.</source>
   <translation>Délais, images clés, comparaisons et un dossier, le tout sur votre ordinateur. Le programme ne contient aucun code réseau.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
   <translation>Logiciel libre sous GNU General Public License, version 3 ou ultérieure, sans aucune garantie.</translation>
  </message>
  <message>
   <source>Made with {list}</source>
   <translation>Réalisé avec {list}</translation>
  </message>
  <message>
   <source>The rules shown are a reading of public guides, each with its source. They are no legal advice, and the marketplace decides.</source>
   <translation>Les règles affichées sont une interprétation de guides publics, chacune avec sa source. Ce ne sont pas des conseils juridiques ; c’est la plateforme qui décide.</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>Version {number}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>À propos d’Evidence Organizer</translation>
  </message>
  <message>
   <source>Add deadlines of all orders to calendar…</source>
   <translation>Ajouter les délais de toutes les commandes au calendrier…</translation>
  </message>
  <message>
   <source>Add deadlines to calendar…</source>
   <translation>Ajouter les délais au calendrier…</translation>
  </message>
  <message>
   <source>Add evidence…</source>
   <translation>Ajouter des preuves…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Archive this order…</source>
   <translation>Archiver cette commande…</translation>
  </message>
  <message>
   <source>Back up the library…</source>
   <translation>Sauvegarder la bibliothèque…</translation>
  </message>
  <message>
   <source>Check every file</source>
   <translation>Vérifier chaque fichier</translation>
  </message>
  <message>
   <source>Copy order number</source>
   <translation>Copier le numéro de commande</translation>
  </message>
  <message>
   <source>Dark theme</source>
   <translation>Thème sombre</translation>
  </message>
  <message>
   <source>Find or do anything…</source>
   <translation>Chercher ou exécuter…</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Aide de cette page</translation>
  </message>
  <message>
   <source>How to film</source>
   <translation>Comment filmer</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Light theme</source>
   <translation>Thème clair</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Noter une étape…</translation>
  </message>
  <message>
   <source>Move order to trash</source>
   <translation>Mettre la commande à la corbeille</translation>
  </message>
  <message>
   <source>New order…</source>
   <translation>Nouvelle commande…</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Commande suivante</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Ouvrir une autre bibliothèque…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Ouvrir le cas d’exemple</translation>
  </message>
  <message>
   <source>Order facts…</source>
   <translation>Données de la commande…</translation>
  </message>
  <message>
   <source>Paste as evidence</source>
   <translation>Coller comme preuve</translation>
  </message>
  <message>
   <source>Paste into a new order</source>
   <translation>Coller dans une nouvelle commande</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Commande précédente</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Restore an order…</source>
   <translation>Restaurer une commande…</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Chercher des commandes</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>System theme</source>
   <translation>Thème du système</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Visite de la fenêtre</translation>
  </message>
  <message>
   <source>Trash…</source>
   <translation>Corbeille…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>Ended</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Enter the delivery date or the end of protection</source>
   <translation>Saisissez la date de livraison ou la fin de la protection</translation>
  </message>
  <message>
   <source>Last full day: {day}</source>
   <translation>Dernier jour entier : {day}</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Prochaine étape</translation>
  </message>
  <message>
   <source>No date to watch yet</source>
   <translation>Aucune date à surveiller</translation>
  </message>
  <message>
   <source>Time is up</source>
   <translation>Délai écoulé</translation>
  </message>
  <message>
   <source>Time left: {what}</source>
   <translation>Temps restant : {what}</translation>
  </message>
  <message>
   <source>Until: {day}</source>
   <translation>Jusqu’au : {day}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
 </context>
 <context>
  <name>CalendarPopover</name>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Mois précédent</translation>
  </message>
  <message>
   <source>Next month</source>
   <translation>Mois suivant</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Add evidence…</source>
   <translation>Ajouter des preuves…</translation>
  </message>
  <message>
   <source>More about this order</source>
   <translation>Plus sur cette commande</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Commande {number}</translation>
  </message>
  <message>
   <source>delivered {day}</source>
   <translation>livrée {day}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>écoulé</translation>
  </message>
  <message>
   <source>{rule}, until {day}</source>
   <translation>{rule}, jusqu’au {day}</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>Fine</source>
   <translation>En ordre</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Manque :</translation>
  </message>
  <message>
   <source>Ready:</source>
   <translation>Prêt :</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Voir</translation>
  </message>
  <message>
   <source>Weak:</source>
   <translation>Faible :</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>{done} of {total} ready</source>
   <translation>{done} sur {total} prêtes</translation>
  </message>
 </context>
 <context>
  <name>ClipDialog</name>
  <message>
   <source>As it is, nothing is encoded anew</source>
   <translation>Tel quel, rien n’est réencodé</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>{n} Mo au plus</translation>
  </message>
  <message>
   <source>Clip for upload</source>
   <translation>Extrait à téléverser</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Save clip…</source>
   <translation>Enregistrer l’extrait…</translation>
  </message>
  <message>
   <source>Seconds of the video, like 12.5</source>
   <translation>Secondes de la vidéo, p. ex. 12,5</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The original stays as it is.</source>
   <translation>L’original reste tel quel.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Videos (*.mp4)</source>
   <translation>Vidéos (*.mp4)</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>choisissez une fin plus tardive</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>la fin de l’extrait doit suivre son début</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>ce n’est pas un temps en secondes</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>écrivez-le ainsi : 12,5</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands and orders</source>
   <translation>Actions et commandes</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Chercher ou exécuter</translation>
  </message>
  <message>
   <source>No command and no order has that name.</source>
   <translation>Aucune commande ni action ne porte ce nom.</translation>
  </message>
  <message>
   <source>Type a command, or an order’s name or number</source>
   <translation>Tapez une action, ou le nom ou le numéro d’une commande</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n échec</numerusform>
    <numerusform>%n échecs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tâche en cours</numerusform>
    <numerusform>%n tâches en cours</numerusform>
   </translation>
  </message>
  <message>
   <source>Add deadlines to calendar</source>
   <translation>Ajouter les délais au calendrier</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Calendrier (*.ics)</translation>
  </message>
  <message>
   <source>Calendar file saved, with reminders 7 days, 3 days, 1 day and 24 hours before</source>
   <translation>Fichier de calendrier enregistré, avec des rappels 7 jours, 3 jours, 1 jour et 24 heures avant</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Création du cas d’exemple</translation>
  </message>
  <message>
   <source>Making the sample case, with its video. It opens when it is ready.</source>
   <translation>Création du cas d’exemple, avec sa vidéo. Il s’ouvrira dès qu’il sera prêt.</translation>
  </message>
  <message>
   <source>Open another library</source>
   <translation>Ouvrir une autre bibliothèque</translation>
  </message>
  <message>
   <source>Order moved to trash</source>
   <translation>Commande mise à la corbeille</translation>
  </message>
  <message>
   <source>Order number copied</source>
   <translation>Numéro de commande copié</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>délais</translation>
  </message>
 </context>
 <context>
  <name>ContinuityDialog</name>
  <message>
   <source>Another scene</source>
   <translation>Autre scène</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made with care can escape this, and a fast movement can look like one: watch the places named.</source>
   <translation>Chaque image de {name} a été comparée à ses voisines : {count} images en {length}. Ont été recherchés : sauts d’image, trous dans l’horodatage, passages figés ou noirs, listes de montage et traces de logiciels de montage. Une coupure soignée peut passer inaperçue, et un mouvement rapide peut y ressembler : regardez les endroits indiqués.</translation>
  </message>
  <message>
   <source>Jump of the picture</source>
   <translation>Saut d’image</translation>
  </message>
  <message>
   <source>No frames</source>
   <translation>Aucune image</translation>
  </message>
  <message>
   <source>Nothing stood out.</source>
   <translation>Rien de remarquable.</translation>
  </message>
  <message>
   <source>Observations</source>
   <translation>Observations</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Ce qui a été vérifié</translation>
  </message>
  <message>
   <source>confidence {percent}</source>
   <translation>confiance {percent}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>Le programme a rencontré une erreur</translation>
  </message>
  <message>
   <source>Your evidence is safe: every change is saved at once, originals are never changed. Nothing was sent. Copy the report if you want to tell the makers.</source>
   <translation>Vos preuves sont en sûreté : chaque changement est enregistré aussitôt, les originaux ne sont jamais modifiés. Rien n’a été envoyé. Copiez le rapport si vous voulez en parler aux auteurs.</translation>
  </message>
 </context>
 <context>
  <name>DayEdit</name>
  <message>
   <source>Calendar: {field}</source>
   <translation>Calendrier : {field}</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Choisir un jour</translation>
  </message>
 </context>
 <context>
  <name>DeadlineLine</name>
  <message>
   <source>Deadlines, drawn to scale</source>
   <translation>Délais, dessinés à l’échelle</translation>
  </message>
  <message>
   <source>now, {day} {time}</source>
   <translation>maintenant, {day} {time}</translation>
  </message>
 </context>
 <context>
  <name>DifferencesModel</name>
  <message>
   <source>Listing says</source>
   <translation>L’annonce dit</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Différence</translation>
  </message>
 </context>
 <context>
  <name>DifferencesTable</name>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
 </context>
 <context>
  <name>DossierPage</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message>
   <source>As wide as the view</source>
   <translation>À la largeur de la vue</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Exhibits on this page</source>
   <translation>Pièces de cette page</translation>
  </message>
  <message>
   <source>Export the dossier</source>
   <translation>Exporter le dossier</translation>
  </message>
  <message>
   <source>Go to {exhibit}</source>
   <translation>Aller à {exhibit}</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>Making the dossier</source>
   <translation>Création du dossier</translation>
  </message>
  <message>
   <source>Making the packet</source>
   <translation>Création du paquet</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Pas à jour</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Page {page} sur {count}</translation>
  </message>
  <message>
   <source>Preview is up to date</source>
   <translation>Aperçu à jour</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>The dossier can't be shown.
{reason}</source>
   <translation>Le dossier ne peut pas être affiché.
{reason}</translation>
  </message>
  <message>
   <source>The dossier is being made…</source>
   <translation>Le dossier est en cours de création…</translation>
  </message>
  <message>
   <source>Updating…</source>
   <translation>Mise à jour…</translation>
  </message>
  <message numerus="yes">
   <source>in %n part(s)</source>
   <translation>
    <numerusform>en %n partie</numerusform>
    <numerusform>en %n parties</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation>{file} est prêt</translation>
  </message>
  <message>
   <source>{size} at most</source>
   <translation>{size} au plus</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <source>Add to this order</source>
   <translation>Ajouter à cette commande</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Choose files…</source>
   <translation>Choisir des fichiers…</translation>
  </message>
  <message>
   <source>Drop videos, photos or screenshots anywhere</source>
   <translation>Déposez vidéos, photos ou captures d’écran n’importe où</translation>
  </message>
  <message>
   <source>or paste a screenshot with</source>
   <translation>ou collez une capture d’écran avec</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Delivered</source>
   <translation>Livré</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Expédié</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Déballage filmé</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>ajoutée {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>sous votre responsabilité, contre le conseil</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceBar</name>
  <message>
   <source>All kinds</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Best first</source>
   <translation>Plus fortes</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>By number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>By time taken</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Chercher dans ces preuves</translation>
  </message>
  <message>
   <source>Kinds shown</source>
   <translation>Types affichés</translation>
  </message>
  <message>
   <source>Name, number, barcode, day</source>
   <translation>Nom, numéro, code-barres, jour</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Récentes</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>Rien trouvé.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDeeds</name>
  <message numerus="yes">
   <source>%n piece(s) of evidence moved to the trash</source>
   <translation>
    <numerusform>%n preuve mise à la corbeille</numerusform>
    <numerusform>%n preuves mises à la corbeille</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a screenshot of the listing and a picture of what came, then compare.</source>
   <translation>Ajoutez une capture de l’annonce et une image de ce qui est arrivé, puis comparez.</translation>
  </message>
  <message>
   <source>Clip of {name}</source>
   <translation>Extrait de {name}</translation>
  </message>
  <message>
   <source>Frame {time} kept</source>
   <translation>Image {time} conservée</translation>
  </message>
  <message>
   <source>Keeping frame {time}</source>
   <translation>Conservation de l’image {time}</translation>
  </message>
  <message>
   <source>Key frame removed</source>
   <translation>Image clé retirée</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Ouverture de {name}</translation>
  </message>
  <message>
   <source>That does not fit this kind of file.</source>
   <translation>Cela ne convient pas à ce type de fichier.</translation>
  </message>
  <message numerus="yes">
   <source>with %n comparison(s)</source>
   <translation>
    <numerusform>avec %n comparaison</numerusform>
    <numerusform>avec %n comparaisons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>with %n key frame(s)</source>
   <translation>
    <numerusform>avec %n image clé</numerusform>
    <numerusform>avec %n images clés</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} saved: {from_s} s to {to_s} s, {size}</source>
   <translation>{name} enregistré : de {from_s} s à {to_s} s, {size}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDetail</name>
  <message>
   <source>A document without a picture.</source>
   <translation>Un document sans image.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Facts and what does not fit (I)</source>
   <translation>Données et incohérences (I)</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Full screen (F)</source>
   <translation>Plein écran (F)</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informations</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Open with its program</source>
   <translation>Ouvrir avec le programme par défaut</translation>
  </message>
  <message>
   <source>Rate as strongest: shown first, and first choice for page 1 (S)</source>
   <translation>Marquer comme la plus forte : affichée d’abord, premier choix pour la page 1 (S)</translation>
  </message>
  <message>
   <source>Strongest</source>
   <translation>La plus forte</translation>
  </message>
 </context>
 <context>
  <name>EvidenceEmpty</name>
  <message>
   <source>Choose files…</source>
   <translation>Choisir des fichiers…</translation>
  </message>
  <message>
   <source>Drop videos, photos and screenshots anywhere in this window, or whole folders.</source>
   <translation>Déposez vidéos, photos et captures d’écran n’importe où dans cette fenêtre, ou des dossiers entiers.</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Coller une capture d’écran</translation>
  </message>
  <message>
   <source>The flaw close up, and the item beside its shipping label.</source>
   <translation>Le défaut de près, et l’article à côté de son étiquette d’envoi.</translation>
  </message>
  <message>
   <source>The listing as it was when you bought, and your messages with the seller.</source>
   <translation>L’annonce telle qu’elle était lors de l’achat, et vos messages avec le vendeur.</translation>
  </message>
  <message>
   <source>The unboxing in one take: closed parcel, label, contents, flaw.</source>
   <translation>Le déballage en une seule prise : colis fermé, étiquette, contenu, défaut.</translation>
  </message>
  <message>
   <source>What shows that something is wrong?</source>
   <translation>Qu’est-ce qui prouve que quelque chose ne va pas ?</translation>
  </message>
  <message>
   <source>Your files are copied, never changed, and stay on this computer.</source>
   <translation>Vos fichiers sont copiés, jamais modifiés, et restent sur cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceGrid</name>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
 </context>
 <context>
  <name>EvidenceMenus</name>
  <message>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Légende…</translation>
  </message>
  <message>
   <source>Clip for upload…</source>
   <translation>Extrait à téléverser…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Masquer les données personnelles…</translation>
  </message>
  <message>
   <source>Keep frame</source>
   <translation>Garder l’image</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Écarter du dossier</translation>
  </message>
  <message>
   <source>Looks closer between this key frame and the next</source>
   <translation>Cherche de plus près entre cette image clé et la suivante</translation>
  </message>
  <message>
   <source>More key frames after this one</source>
   <translation>Plus d’images clés après celle-ci</translation>
  </message>
  <message>
   <source>Remove from the key frames</source>
   <translation>Retirer des images clés</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Utiliser en comparaison</translation>
  </message>
  <message>
   <source>What frame {time} shows</source>
   <translation>Ce que montre l’image {time}</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Ce que cela montre</translation>
  </message>
 </context>
 <context>
  <name>EvidenceModel</name>
  <message numerus="yes">
   <source>%n cut(s)</source>
   <translation>
    <numerusform>%n coupure</numerusform>
    <numerusform>%n coupures</numerusform>
   </translation>
  </message>
  <message>
   <source>blurred</source>
   <translation>floue</translation>
  </message>
  <message>
   <source>left out of the dossier</source>
   <translation>écartée du dossier</translation>
  </message>
  <message>
   <source>strongest</source>
   <translation>la plus forte</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>prise {day}</translation>
  </message>
  <message>
   <source>warning: {words}</source>
   <translation>attention : {words}</translation>
  </message>
 </context>
 <context>
  <name>EvidencePage</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n élément</numerusform>
    <numerusform>%n éléments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n sélectionné</numerusform>
    <numerusform>%n sélectionnés</numerusform>
   </translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Légende…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Chercher dans ces preuves</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Masquer les données personnelles…</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informations</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Rate as strongest</source>
   <translation>Marquer comme la plus forte</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Utiliser en comparaison</translation>
  </message>
 </context>
 <context>
  <name>ExhibitsDialog</name>
  <message>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>Pièces</translation>
  </message>
  <message>
   <source>Exhibits of the dossier</source>
   <translation>Pièces du dossier</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Numbers follow this order within each kind. What isn't ticked is left out of the dossier.</source>
   <translation>Les numéros suivent cet ordre dans chaque type. Ce qui n’est pas coché est écarté du dossier.</translation>
  </message>
 </context>
 <context>
  <name>FactsGrid</name>
  <message>
   <source>Asked for</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transporteur</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Livré</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Payé par</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Seller contacted</source>
   <translation>Vendeur contacté</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Expédié</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Suivi</translation>
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
   <translation>Ligne de la vidéo</translation>
  </message>
  <message>
   <source>cut, {time}</source>
   <translation>coupure, {time}</translation>
  </message>
  <message>
   <source>gap, {time}</source>
   <translation>trou, {time}</translation>
  </message>
  <message>
   <source>key frame, {time}</source>
   <translation>image clé, {time}</translation>
  </message>
  <message>
   <source>label again</source>
   <translation>étiquette à nouveau</translation>
  </message>
  <message>
   <source>label readable</source>
   <translation>étiquette lisible</translation>
  </message>
  <message>
   <source>{length} long, {n} key frames</source>
   <translation>durée {length}, {n} images clés</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Find key frames</source>
   <translation>Chercher les images clés</translation>
  </message>
  <message>
   <source>Key frames</source>
   <translation>Images clés</translation>
  </message>
  <message>
   <source>Key frames appear here as they are found.</source>
   <translation>Les images clés apparaissent ici au fur et à mesure.</translation>
  </message>
  <message>
   <source>More frames</source>
   <translation>Plus d’images</translation>
  </message>
  <message>
   <source>More key frames</source>
   <translation>Plus d’images clés</translation>
  </message>
  <message>
   <source>choosing, {percent}</source>
   <translation>sélection, {percent}</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>{n} jusqu’ici</translation>
  </message>
  <message>
   <source>{n}, sharpest of each moment</source>
   <translation>{n}, la plus nette de chaque moment</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Keep frame</source>
   <translation>Garder l’image</translation>
  </message>
  <message>
   <source>Keep this frame as a key frame (K)</source>
   <translation>Garder cette image comme image clé (K)</translation>
  </message>
  <message>
   <source>One frame back</source>
   <translation>Une image en arrière</translation>
  </message>
  <message>
   <source>One frame on</source>
   <translation>Une image en avant</translation>
  </message>
  <message>
   <source>Opening the video…</source>
   <translation>Ouverture de la vidéo…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Put this frame beside the listing (C)</source>
   <translation>Mettre cette image à côté de l’annonce (C)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Utiliser en comparaison</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vidéo</translation>
  </message>
  <message>
   <source>of {length}, frame {number}</source>
   <translation>sur {length}, image {number}</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Key frames of {name}</source>
   <translation>Images clés de {name}</translation>
  </message>
  <message>
   <source>Looking for cuts in {name}</source>
   <translation>Recherche de coupures dans {name}</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Tout reste sur cet ordinateur</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Chercher ou exécuter</translation>
  </message>
  <message>
   <source>Find or do anything ({key})</source>
   <translation>Chercher ou exécuter ({key})</translation>
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
   <translation>Remplie</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Non remplie</translation>
  </message>
  <message>
   <source>{done} of {total} met</source>
   <translation>{done} sur {total} remplies</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
 </context>
 <context>
  <name>HandOut</name>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
 </context>
 <context>
  <name>HelpViewer</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
 </context>
 <context>
  <name>HideDialog</name>
  <message numerus="yes">
   <source>%n piece(s) of text at the barcode found; the tracking number stays readable.</source>
   <translation>
    <numerusform>%n texte trouvé près du code-barres ; le numéro de suivi reste lisible.</numerusform>
    <numerusform>%n textes trouvés près du code-barres ; le numéro de suivi reste lisible.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Drag to frame more, click a frame to take it away.</source>
   <translation>Faites glisser pour encadrer davantage, cliquez sur un cadre pour le retirer.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Hide personal data</source>
   <translation>Masquer les données personnelles</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found.</source>
   <translation>Aucune étiquette avec un code-barres lisible n’a été trouvée.</translation>
  </message>
  <message>
   <source>Skip this picture</source>
   <translation>Passer cette image</translation>
  </message>
  <message>
   <source>What is framed turns solid black in everything exported. The original stays as it is.</source>
   <translation>Ce qui est encadré devient entièrement noir dans tout ce qui est exporté. L’original reste tel quel.</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Ce que cela montre</translation>
  </message>
  <message>
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <source>already there</source>
   <translation>déjà présent</translation>
  </message>
  <message>
   <source>already there: {reason}</source>
   <translation>déjà présent : {reason}</translation>
  </message>
  <message>
   <source>not added: {reason}</source>
   <translation>non ajouté : {reason}</translation>
  </message>
 </context>
 <context>
  <name>ImportReview</name>
  <message numerus="yes">
   <source>%n already there</source>
   <translation>
    <numerusform>%n déjà présent</numerusform>
    <numerusform>%n déjà présents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n fichier ajouté</numerusform>
    <numerusform>%n fichiers ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not added</source>
   <translation>
    <numerusform>%n non ajouté</numerusform>
    <numerusform>%n non ajoutés</numerusform>
   </translation>
  </message>
  <message>
   <source>Check what each file shows. Click it to change it, or select several and choose below.</source>
   <translation>Vérifiez ce que montre chaque fichier. Cliquez pour le modifier, ou sélectionnez-en plusieurs et choisissez en bas.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files added</source>
   <translation>Fichiers ajoutés</translation>
  </message>
  <message>
   <source>Selected files show…</source>
   <translation>Les fichiers choisis montrent…</translation>
  </message>
  <message>
   <source>Undo adding</source>
   <translation>Annuler l’ajout</translation>
  </message>
  <message>
   <source>What the selected files show</source>
   <translation>Ce que montrent les fichiers choisis</translation>
  </message>
 </context>
 <context>
  <name>InfoPanel</name>
  <message>
   <source>A short name</source>
   <translation>Un nom court</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Code-barres</translation>
  </message>
  <message>
   <source>Better filmed again</source>
   <translation>Mieux vaut filmer à nouveau</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Incohérence</translation>
  </message>
  <message>
   <source>Facts of the file</source>
   <translation>Données du fichier</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Informations</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Prise</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Ce que cela montre</translation>
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n fichier ajouté</numerusform>
    <numerusform>%n fichiers ajoutés</numerusform>
   </translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Ajouter des preuves</translation>
  </message>
  <message>
   <source>Add to a new order</source>
   <translation>Ajouter à une nouvelle commande</translation>
  </message>
  <message>
   <source>Add to this order</source>
   <translation>Ajouter à cette commande</translation>
  </message>
  <message numerus="yes">
   <source>Adding %n file(s)</source>
   <translation>
    <numerusform>Ajout de %n fichier</numerusform>
    <numerusform>Ajout de %n fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation>Ajout d’une image</translation>
  </message>
  <message>
   <source>Adding text</source>
   <translation>Ajout de texte</translation>
  </message>
  <message>
   <source>Adding {name}</source>
   <translation>Ajout de {name}</translation>
  </message>
  <message>
   <source>Evidence (videos, pictures, documents) (*)</source>
   <translation>Preuves (vidéos, images, documents) (*)</translation>
  </message>
  <message>
   <source>In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.</source>
   <translation>Dans le navigateur : clic droit sur l’image, « Enregistrer l’image sous… ». Ou faites une capture d’écran et collez-la ici.</translation>
  </message>
  <message>
   <source>Nothing was added: no order was chosen.</source>
   <translation>Rien n’a été ajouté : aucune commande choisie.</translation>
  </message>
  <message>
   <source>Save it first</source>
   <translation>Enregistrez-la d’abord</translation>
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation>Il n’y a rien à coller.</translation>
  </message>
  <message>
   <source>There was no file in it.</source>
   <translation>Il n’y avait aucun fichier.</translation>
  </message>
  <message>
   <source>This order has it already.</source>
   <translation>Cette commande l’a déjà.</translation>
  </message>
  <message>
   <source>This picture lies on a web page. Save it on this computer first, then add the file.</source>
   <translation>Cette image se trouve sur une page web. Enregistrez-la d’abord sur cet ordinateur, puis ajoutez le fichier.</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Dismiss</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Something unexpected happened: {error}</source>
   <translation>Un imprévu est survenu : {error}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>{job} did not work.</source>
   <translation>{job} : échec.</translation>
  </message>
 </context>
 <context>
  <name>JobsDock</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n échec</numerusform>
    <numerusform>%n échecs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>%n en cours</numerusform>
    <numerusform>%n en cours</numerusform>
   </translation>
  </message>
  <message>
   <source>Fold the list of jobs</source>
   <translation>Replier la liste des tâches</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>Unfold the list of jobs</source>
   <translation>Déplier la liste des tâches</translation>
  </message>
 </context>
 <context>
  <name>JobsPopover</name>
  <message>
   <source>Jobs</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <source>Nothing is running. Adding files, finding key frames, exporting and the like show here how far they are, and can be stopped.</source>
   <translation>Rien en cours. L’ajout de fichiers, la recherche d’images clés, l’export et le reste affichent ici leur avancement et peuvent être arrêtés.</translation>
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message numerus="yes">
   <source>%n thing(s) checked: nothing has changed</source>
   <translation>
    <numerusform>%n élément vérifié : rien n’a changé</numerusform>
    <numerusform>%n éléments vérifiés : rien n’a changé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After an interruption, %n thing(s) in the library could not be repaired.</source>
   <translation>
    <numerusform>Après une interruption, %n élément de la bibliothèque n’a pas pu être réparé.</numerusform>
    <numerusform>Après une interruption, %n éléments de la bibliothèque n’ont pas pu être réparés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Archive this order</source>
   <translation>Archiver cette commande</translation>
  </message>
  <message>
   <source>Archives (*.zip)</source>
   <translation>Archives (*.zip)</translation>
  </message>
  <message>
   <source>Archiving order {number}</source>
   <translation>Archivage de la commande {number}</translation>
  </message>
  <message>
   <source>Back up the library</source>
   <translation>Sauvegarder la bibliothèque</translation>
  </message>
  <message>
   <source>Backing up the library</source>
   <translation>Sauvegarde de la bibliothèque</translation>
  </message>
  <message>
   <source>Checking every file</source>
   <translation>Vérification de chaque fichier</translation>
  </message>
  <message>
   <source>Checking the library after an interruption</source>
   <translation>Vérification de la bibliothèque après une interruption</translation>
  </message>
  <message>
   <source>Choose an empty folder for the library</source>
   <translation>Choisir un dossier vide pour la bibliothèque</translation>
  </message>
  <message>
   <source>Moving the library</source>
   <translation>Déplacement de la bibliothèque</translation>
  </message>
  <message numerus="yes">
   <source>No longer as before: %n thing(s).</source>
   <translation>
    <numerusform>Modifiés depuis leur ajout : %n élément.</numerusform>
    <numerusform>Modifiés depuis leur ajout : %n éléments.</numerusform>
   </translation>
  </message>
  <message>
   <source>Order {number} is back</source>
   <translation>La commande {number} a été restaurée</translation>
  </message>
  <message>
   <source>Order {number} is kept in {name}</source>
   <translation>La commande {number} est gardée dans {name}</translation>
  </message>
  <message>
   <source>Restore an order</source>
   <translation>Restaurer une commande</translation>
  </message>
  <message>
   <source>Restoring {name}</source>
   <translation>Restauration de {name}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>La bibliothèque</translation>
  </message>
  <message numerus="yes">
   <source>The library is kept in {name}: %n file(s)</source>
   <translation>
    <numerusform>La bibliothèque est sauvegardée dans {name} : %n fichier</numerusform>
    <numerusform>La bibliothèque est sauvegardée dans {name} : %n fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is now in {folder}. The old folder stays until you delete it.</source>
   <translation>La bibliothèque est maintenant dans {folder}. L’ancien dossier reste jusqu’à ce que vous le supprimiez.</translation>
  </message>
  <message numerus="yes">
   <source>The program was interrupted last time. Repaired: %n thing(s).</source>
   <translation>
    <numerusform>Le programme a été interrompu la dernière fois. Réparé : %n élément.</numerusform>
    <numerusform>Le programme a été interrompu la dernière fois. Réparé : %n éléments.</numerusform>
   </translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>illisible</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameModel</name>
  <message>
   <source>detail</source>
   <translation>détail</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardée</translation>
  </message>
  <message>
   <source>label</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <source>moment</source>
   <translation>moment</translation>
  </message>
  <message>
   <source>your pick</source>
   <translation>votre choix</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameStrip</name>
  <message>
   <source>Key frames</source>
   <translation>Images clés</translation>
  </message>
 </context>
 <context>
  <name>LibraryDialog</name>
  <message>
   <source>Choose another folder</source>
   <translation>Choisir un autre dossier</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Choisir un autre dossier…</translation>
  </message>
  <message>
   <source>Put back the newest copy?</source>
   <translation>Rétablir la copie la plus récente ?</translation>
  </message>
  <message>
   <source>Put back the newest copy…</source>
   <translation>Rétablir la copie la plus récente…</translation>
  </message>
  <message>
   <source>Put the newest good copy of the database in its place?</source>
   <translation>La remplacer par la copie saine la plus récente de la base de données ?</translation>
  </message>
  <message>
   <source>Putting back a copy</source>
   <translation>Rétablissement d’une copie</translation>
  </message>
  <message>
   <source>Putting back the newest good copy…</source>
   <translation>Rétablissement de la copie saine la plus récente…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>The damaged file is kept beside it, and what it still tells beyond the copy is brought in. Your videos and photos are not touched.</source>
   <translation>Le fichier endommagé est gardé à côté, et ce qu’il contient de plus que la copie est repris. Vos vidéos et photos ne sont pas touchées.</translation>
  </message>
  <message>
   <source>The library can’t be opened</source>
   <translation>La bibliothèque ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>The program keeps copies of its database. The newest good one can be put back.</source>
   <translation>Le programme garde des copies de sa base de données. La plus récente qui soit saine peut être rétablie.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>LimitField</name>
  <message>
   <source>At most</source>
   <translation>Au plus</translation>
  </message>
  <message>
   <source>How many characters the shop’s form takes</source>
   <translation>Combien de caractères accepte le formulaire de la boutique</translation>
  </message>
  <message>
   <source>Most characters that the form takes</source>
   <translation>Nombre maximal de caractères accepté par le formulaire</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
 </context>
 <context>
  <name>LogDialog</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Empty: now. Or like {day}, or {moment}</source>
   <translation>Vide : maintenant. Ou comme {day}, ou {moment}</translation>
  </message>
  <message>
   <source>I know the risk, log it anyway</source>
   <translation>Je connais le risque ; noter quand même</translation>
  </message>
  <message>
   <source>Log a step</source>
   <translation>Noter une étape</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Logged: {step}</source>
   <translation>Noté : {step}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Return address you were given</source>
   <translation>Adresse de retour qu’on vous a donnée</translation>
  </message>
  <message>
   <source>Tracking number of the return</source>
   <translation>Numéro de suivi du retour</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>What was said or promised, in a few words</source>
   <translation>Ce qui a été dit ou promis, en quelques mots</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n échec</numerusform>
    <numerusform>%n échecs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tâche en cours</numerusform>
    <numerusform>%n tâches en cours</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <source>Evidence Organizer</source>
   <translation>Evidence Organizer</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>Pages of this case</source>
   <translation>Pages de ce cas</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Déclaration</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
 </context>
 <context>
  <name>OrderDialog</name>
  <message numerus="yes">
   <source>%n file(s) will be added to this order.</source>
   <translation>
    <numerusform>%n fichier sera ajouté à cette commande.</numerusform>
    <numerusform>%n fichiers seront ajoutés à cette commande.</numerusform>
   </translation>
  </message>
  <message>
   <source>60 or 75, if not shown</source>
   <translation>60 ou 75, si non affiché</translation>
  </message>
  <message>
   <source>A date here counts instead of the rule’s. Leave it empty to keep the rule.</source>
   <translation>Une date saisie ici remplace celle de la règle. Laissez vide pour garder la règle.</translation>
  </message>
  <message>
   <source>A date, or days after the decision</source>
   <translation>Une date, ou un nombre de jours après la décision</translation>
  </message>
  <message>
   <source>A refund goes back there</source>
   <translation>Le remboursement y sera versé</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Ajouter la commande</translation>
  </message>
  <message>
   <source>Address of the listing</source>
   <translation>Adresse de l’annonce</translation>
  </message>
  <message>
   <source>Appeal by</source>
   <translation>Faire appel avant</translation>
  </message>
  <message>
   <source>As on the order’s page</source>
   <translation>Comme sur la page de la commande</translation>
  </message>
  <message>
   <source>As shown in the dispute</source>
   <translation>Comme affiché dans le litige</translation>
  </message>
  <message>
   <source>As shown now, like 12d 03:15</source>
   <translation>Comme affiché maintenant, p. ex. 12d 03:15</translation>
  </message>
  <message>
   <source>As shown, like {day}</source>
   <translation>Comme affiché, p. ex. {day}</translation>
  </message>
  <message>
   <source>As your bank or PayPal says</source>
   <translation>Comme le dit votre banque ou PayPal</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Fin de la protection acheteur</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Transporteur</translation>
  </message>
  <message>
   <source>Chargeback by</source>
   <translation>Rétrofacturation avant</translation>
  </message>
  <message>
   <source>Colour, size, capacity: as in the order</source>
   <translation>Couleur, taille, capacité : comme dans la commande</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Dates that you were given</source>
   <translation>Dates qu’on vous a données</translation>
  </message>
  <message>
   <source>Deadlines are counted from these. A date alone counts as its whole day.</source>
   <translation>Les délais sont comptés à partir d’elles. Une date seule compte pour son jour entier.</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Livré</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Pour les jours fériés</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>P. ex. {day}</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Nouvelle commande</translation>
  </message>
  <message>
   <source>Notes, only for you</source>
   <translation>Notes, pour vous seulement</translation>
  </message>
  <message>
   <source>Order facts</source>
   <translation>Données de la commande</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Numéro de commande</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Payé par</translation>
  </message>
  <message>
   <source>Price and parcel</source>
   <translation>Prix et colis</translation>
  </message>
  <message>
   <source>Price paid</source>
   <translation>Prix payé</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Several: with a comma between</source>
   <translation>Plusieurs : séparés par des virgules</translation>
  </message>
  <message>
   <source>Ship the return by</source>
   <translation>Expédier le retour avant</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Expédié</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Boutique</translation>
  </message>
  <message>
   <source>The day it really came</source>
   <translation>Le jour où le colis est vraiment arrivé</translation>
  </message>
  <message>
   <source>The order is marked “Free Return”</source>
   <translation>La commande porte la mention « Free Return »</translation>
  </message>
  <message>
   <source>Time zone of the dates</source>
   <translation>Fuseau horaire des dates</translation>
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation>Numéros de suivi</translation>
  </message>
  <message>
   <source>Variant chosen</source>
   <translation>Variante choisie</translation>
  </message>
  <message>
   <source>What you bought</source>
   <translation>Ce que vous avez acheté</translation>
  </message>
  <message>
   <source>Whose rules count</source>
   <translation>Règles applicables</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Votre pays</translation>
  </message>
  <message>
   <source>or: days after shipment</source>
   <translation>ou : jours après l’expédition</translation>
  </message>
  <message>
   <source>or: time left</source>
   <translation>ou : temps restant</translation>
  </message>
 </context>
 <context>
  <name>OrdersModel</name>
  <message>
   <source>Ended</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>En attente des autres</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>À vous d’agir</translation>
  </message>
 </context>
 <context>
  <name>OrdersRail</name>
  <message>
   <source>All orders</source>
   <translation>Toutes les commandes</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Filter orders</source>
   <translation>Filtrer les commandes</translation>
  </message>
  <message>
   <source>No order matches.</source>
   <translation>Aucune commande ne correspond.</translation>
  </message>
  <message>
   <source>No orders yet. Each thing you bought gets one line here, the nearest deadline on top.</source>
   <translation>Pas encore de commande. Chaque achat aura ici une ligne, le délai le plus proche en haut.</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Orders, nearest deadline first</source>
   <translation>Commandes, délai le plus proche d’abord</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Chercher des commandes</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>En attente des autres</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>À vous d’agir</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add to calendar</source>
   <translation>Ajouter au calendrier</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Délais</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Modifier les données</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n deadline(s)</source>
   <translation>
    <numerusform>Afficher %n délai</numerusform>
    <numerusform>Afficher les %n délais</numerusform>
   </translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Afficher moins</translation>
  </message>
  <message>
   <source>drawn to scale, one line a week; every date names its source</source>
   <translation>à l’échelle, un trait par semaine ; chaque date cite sa source</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>A clip carries no place, no name and no device of the original. Times are seconds of the video.</source>
   <translation>Un extrait ne contient ni le lieu, ni le nom, ni l’appareil de l’original. Les temps sont des secondes de la vidéo.</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Un dossier de fichiers</translation>
  </message>
  <message>
   <source>Add video {label}</source>
   <translation>Ajouter la vidéo {label}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Telle quelle</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>{n} Mo au plus</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>One zip file</source>
   <translation>Un fichier zip</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquet</translation>
  </message>
  <message>
   <source>Packet (*.zip)</source>
   <translation>Paquet (*.zip)</translation>
  </message>
  <message>
   <source>Packet as</source>
   <translation>Paquet sous forme de</translation>
  </message>
  <message>
   <source>Save packet…</source>
   <translation>Enregistrer le paquet…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The dossier, upload-ready pictures, the statement, a manifest and check sums.</source>
   <translation>Le dossier, des images prêtes à téléverser, la déclaration, un manifeste et des sommes de contrôle.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Vidéos</translation>
  </message>
  <message>
   <source>Where the folder {name} goes</source>
   <translation>Où placer le dossier de fichiers {name}</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>choisissez une fin plus tardive</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>la fin de l’extrait doit suivre son début</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>ce n’est pas un temps en secondes</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>écrivez-le ainsi : 12,5</translation>
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
   <translation>Page {page} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>PdfPages</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Page {page} sur {count}</translation>
  </message>
  <message>
   <source>Preview of the dossier</source>
   <translation>Aperçu du dossier</translation>
  </message>
 </context>
 <context>
  <name>PdfThumbs</name>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
 </context>
 <context>
  <name>PhotoPanel</name>
  <message>
   <source>Actual size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy without the place, and with what is blacked out</source>
   <translation>Copier sans le lieu et avec les zones noircies</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajuster</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Masquer les données personnelles…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <source>One pixel on one pixel (1)</source>
   <translation>Un pixel pour un pixel (1)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Lecture de l’image…</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Show the whole picture (0)</source>
   <translation>Afficher l’image entière (0)</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Utiliser en comparaison</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>1 day before, and 24 hours before</source>
   <translation>1 jour avant et 24 heures avant</translation>
  </message>
  <message>
   <source>3 and 1 days before, and 24 hours before</source>
   <translation>3 jours, 1 jour et 24 heures avant</translation>
  </message>
  <message>
   <source>7, 3 and 1 days before, and 24 hours before</source>
   <translation>7 jours, 3 jours, 1 jour et 24 heures avant</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Before every hard deadline</source>
   <translation>Avant chaque délai impératif</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Pour les jours fériés</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Moins de mouvement</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Move the library…</source>
   <translation>Déplacer la bibliothèque…</translation>
  </message>
  <message>
   <source>New orders start with</source>
   <translation>Les nouvelles commandes commencent par</translation>
  </message>
  <message>
   <source>No blinking between two pictures, no fading</source>
   <translation>Pas de clignotement entre deux images, pas de fondu</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Ouvrir une autre bibliothèque…</translation>
  </message>
  <message>
   <source>Paper of the dossier</source>
   <translation>Papier du dossier</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Rappels</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Votre pays</translation>
  </message>
 </context>
 <context>
  <name>RailHead</name>
  <message>
   <source>New order</source>
   <translation>Nouvelle commande</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Commandes</translation>
  </message>
 </context>
 <context>
  <name>ReminderBanner</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n de plus</numerusform>
    <numerusform>%n de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 heure</translation>
  </message>
  <message>
   <source>4 hours</source>
   <translation>4 heures</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Je l’ai vu</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Reminder: {words}</source>
   <translation>Rappel : {words}</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Jusqu’à demain</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
 </context>
 <context>
  <name>RoleDelegate</name>
  <message>
   <source>What {file} shows</source>
   <translation>Ce que montre {file}</translation>
  </message>
 </context>
 <context>
  <name>SendPanel</name>
  <message numerus="yes">
   <source>%n fine</source>
   <translation>
    <numerusform>%n en ordre</numerusform>
    <numerusform>%n en ordre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at</source>
   <translation>
    <numerusform>%n à regarder</numerusform>
    <numerusform>%n à regarder</numerusform>
   </translation>
  </message>
  <message>
   <source>AliExpress dispute</source>
   <translation>Litige AliExpress</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Banque ou émetteur de carte</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Avant l’envoi</translation>
  </message>
  <message>
   <source>Drag this into a browser's upload box, or click to open it</source>
   <translation>Glissez ceci dans la zone de téléversement du navigateur, ou cliquez pour ouvrir</translation>
  </message>
  <message>
   <source>Exhibits…</source>
   <translation>Pièces…</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation>Exporter le PDF…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language of the dossier</source>
   <translation>Langue du dossier</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Order, leave out and caption what the dossier shows</source>
   <translation>Ordonner, écarter et légender ce que montre le dossier</translation>
  </message>
  <message>
   <source>Packet…</source>
   <translation>Paquet…</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Progression de l’export</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Stop the export</source>
   <translation>Arrêter l’export</translation>
  </message>
  <message>
   <source>The packet adds upload-ready pictures and check sums.</source>
   <translation>Le paquet ajoute des images prêtes à téléverser et des sommes de contrôle.</translation>
  </message>
  <message>
   <source>{file}, drag or open</source>
   <translation>{file}, glisser ou ouvrir</translation>
  </message>
 </context>
 <context>
  <name>SourcesPopover</name>
  <message>
   <source>A reading of public guides, not the shop’s own words. Rules of {day}.</source>
   <translation>Une interprétation de guides publics, pas les mots de la boutique. Règles du {day}.</translation>
  </message>
  <message>
   <source>Days, or a date like {day}</source>
   <translation>Jours, ou une date comme {day}</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>P. ex. {day}</translation>
  </message>
  <message>
   <source>Sources of “{rule}”</source>
   <translation>Sources de « {rule} »</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Revenir à la règle</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>Your value counts instead</source>
   <translation>Votre valeur à la place</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Closed parcel first. Hold still on the label.</source>
   <translation>D’abord le colis fermé. Tenez la caméra immobile sur l’étiquette.</translation>
  </message>
  <message>
   <source>Everything stays on this computer.</source>
   <translation>Tout reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Got the wrong thing, or a broken one?</source>
   <translation>Mauvais article, ou article cassé ?</translation>
  </message>
  <message>
   <source>How to film, in full</source>
   <translation>Comment filmer, en détail</translation>
  </message>
  <message>
   <source>New order by hand…</source>
   <translation>Saisir une commande à la main…</translation>
  </message>
  <message>
   <source>One continuous shot, from the label to the flaw.</source>
   <translation>Une prise continue, de l’étiquette au défaut.</translation>
  </message>
  <message>
   <source>One shot. Do not stop or cut the video.</source>
   <translation>En une seule prise. N’arrêtez pas, ne coupez pas.</translation>
  </message>
  <message>
   <source>Open it on camera</source>
   <translation>Ouvrez-le devant la caméra</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Ouvrir le cas d’exemple</translation>
  </message>
  <message>
   <source>Parcel not here yet? Film it like this</source>
   <translation>Le colis n’est pas encore là ? Filmez-le ainsi</translation>
  </message>
  <message>
   <source>Put your video, your photos and a screenshot of the listing here. You get the dates you must not miss and a PDF that a mediator understands in a minute.</source>
   <translation>Mettez ici votre vidéo, vos photos et une capture de l’annonce. Vous obtenez les dates à ne pas manquer et un PDF qu’un médiateur comprend en une minute.</translation>
  </message>
  <message>
   <source>Show the flaw close up</source>
   <translation>Montrez le défaut de près</translation>
  </message>
  <message>
   <source>Show the label</source>
   <translation>Montrez l’étiquette</translation>
  </message>
  <message>
   <source>Slowly, with everything that came along.</source>
   <translation>Lentement, avec tout ce qui était joint.</translation>
  </message>
  <message>
   <source>Take the item out</source>
   <translation>Sortez l’article</translation>
  </message>
  <message>
   <source>The program has no network code. Your files are copied once, never changed, and their check sums are kept.</source>
   <translation>Le programme n’a aucun code réseau. Vos fichiers sont copiés une fois, jamais modifiés, et leurs sommes de contrôle gardées.</translation>
  </message>
  <message>
   <source>Then the item beside the label. Good light.</source>
   <translation>Puis l’article à côté de l’étiquette. En bonne lumière.</translation>
  </message>
 </context>
 <context>
  <name>StatementEditor</name>
  <message>
   <source>Choose a reason, or name a difference, and the statement is composed here.</source>
   <translation>Choisissez un motif ou nommez une différence, et la déclaration se rédige ici.</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Déclaration</translation>
  </message>
 </context>
 <context>
  <name>StatementLanguage</name>
  <message>
   <source>Language of statement and dossier</source>
   <translation>Langue de la déclaration et du dossier</translation>
  </message>
  <message>
   <source>Statement and dossier are written in this language. What you typed yourself stays as it is.</source>
   <translation>La déclaration et le dossier sont rédigés dans cette langue. Ce que vous avez tapé vous-même reste tel quel.</translation>
  </message>
 </context>
 <context>
  <name>StatementPage</name>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n caractère</numerusform>
    <numerusform>%n caractères</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reference(s)</source>
   <translation>
    <numerusform>%n référence</numerusform>
    <numerusform>%n références</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Amount, {currency} (paid {price})</source>
   <translation>Montant {currency} (sur {price})</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Compose again</source>
   <translation>Rédiger à nouveau</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <source>Copy the statement</source>
   <translation>Copier la déclaration</translation>
  </message>
  <message>
   <source>Every difference is stated</source>
   <translation>Chaque différence est mentionnée</translation>
  </message>
  <message>
   <source>Facts name their exhibit</source>
   <translation>Les faits citent leur pièce</translation>
  </message>
  <message>
   <source>I ask for</source>
   <translation>Je demande</translation>
  </message>
  <message>
   <source>It is composed from the differences already</source>
   <translation>Elle est déjà rédigée d’après les différences</translation>
  </message>
  <message>
   <source>Name them on the page Compare</source>
   <translation>Nommez-les sur la page « Comparer »</translation>
  </message>
  <message>
   <source>No difference is named yet</source>
   <translation>Aucune différence nommée</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Déclaration</translation>
  </message>
  <message>
   <source>Statement composed again</source>
   <translation>Déclaration rédigée à nouveau</translation>
  </message>
  <message>
   <source>Statement copied</source>
   <translation>Déclaration copiée</translation>
  </message>
  <message>
   <source>Worded more calmly</source>
   <translation>Formulé plus calmement</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Formulation</translation>
  </message>
  <message>
   <source>composed for you; type to change it</source>
   <translation>rédigée pour vous ; tapez pour la modifier</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>pas encore enregistré</translation>
  </message>
  <message>
   <source>saved {time}</source>
   <translation>enregistré {time}</translation>
  </message>
  <message>
   <source>your own text</source>
   <translation>votre propre texte</translation>
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation>{count} sur {limit} caractères</translation>
  </message>
  <message>
   <source>{done} of {total} differences</source>
   <translation>{done} sur {total} différences</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Arrow</source>
   <translation>Flèche</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Flèche : glissez vers l’objet. Maj : pas de 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Cadre</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Cadre : glissez.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Cliquez sur une annotation pour la déplacer ou la modifier ; glissez à côté pour déplacer la vue</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Échantillon de couleur</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Couleur : cliquez des deux côtés pour comparer. Maj+clic sur du papier blanc corrige la lumière</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Rogner</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Rogner : glissez sur la partie à montrer ici et dans le PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Détail agrandi</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Détail : glissez sur une partie ; elle devient une pièce à part, trois fois plus grande</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Glissez à gauche, glissez à droite, tapez. Les numéros passent dans la déclaration et le PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Ellipse : glissez.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Main levée</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Main levée : dessinez</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Mesurer : glissez d’abord le long d’une chose de longueur connue dans le même plan, puis le long de l’objet</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nouvelle différence</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Noircir</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Noircir : glissez. Noir plein dans tout ce qui est exporté. Le flou n’est pas proposé : il peut être annulé</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Sélectionner</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Maj garde un carré, Alt dessine depuis le centre, Ctrl désactive l’aimantation</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texte : cliquez où il doit être, tapez, puis Entrée</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message numerus="yes">
   <source>%n step(s) logged</source>
   <translation>
    <numerusform>%n étape notée</numerusform>
    <numerusform>%n étapes notées</numerusform>
   </translation>
  </message>
  <message>
   <source>Add messages…</source>
   <translation>Ajouter des messages…</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Livré</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Noter une étape…</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove: {step}</source>
   <translation>Retirer : {step}</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Expédié</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show {what}</source>
   <translation>Afficher {what}</translation>
  </message>
  <message>
   <source>Step removed</source>
   <translation>Étape retirée</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Déballage filmé</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>ajoutée {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>sous votre responsabilité, contre le conseil</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>ToolInfo</name>
  <message>
   <source>Arrow</source>
   <translation>Flèche</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Flèche : glissez vers l’objet. Maj : pas de 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Cadre</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Cadre : glissez.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Cliquez sur une annotation pour la déplacer ou la modifier ; glissez à côté pour déplacer la vue</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Échantillon de couleur</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Couleur : cliquez des deux côtés pour comparer. Maj+clic sur du papier blanc corrige la lumière</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Rogner</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Rogner : glissez sur la partie à montrer ici et dans le PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Détail agrandi</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Détail : glissez sur une partie ; elle devient une pièce à part, trois fois plus grande</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Glissez à gauche, glissez à droite, tapez. Les numéros passent dans la déclaration et le PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Ellipse : glissez.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Main levée</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Main levée : dessinez</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Mesurer : glissez d’abord le long d’une chose de longueur connue dans le même plan, puis le long de l’objet</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nouvelle différence</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Noircir</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Noircir : glissez. Noir plein dans tout ce qui est exporté. Le flou n’est pas proposé : il peut être annulé</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Sélectionner</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Maj garde un carré, Alt dessine depuis le centre, Ctrl désactive l’aimantation</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texte : cliquez où il doit être, tapez, puis Entrée</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Anything else</source>
   <translation>Tout le reste</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Drop files anywhere</source>
   <translation>Déposez des fichiers n’importe où</translation>
  </message>
  <message>
   <source>Each thing you bought has one line, the nearest deadline on top.</source>
   <translation>Chaque achat a une ligne, le délai le plus proche en haut.</translation>
  </message>
  <message>
   <source>Find an order or a command by typing. F1 explains the page you are on.</source>
   <translation>Tapez pour trouver une commande ou une action. F1 explique la page affichée.</translation>
  </message>
  <message>
   <source>From evidence to dossier</source>
   <translation>Des preuves au dossier</translation>
  </message>
  <message>
   <source>Mark each difference on both pictures. Numbers, statement and PDF follow.</source>
   <translation>Marquez chaque différence sur les deux images. Numéros, déclaration et PDF suivent d’eux-mêmes.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
  </message>
  <message>
   <source>The next step and the time left. On the other pages they stand at the top right.</source>
   <translation>La prochaine étape et le temps restant. Sur les autres pages, ils sont en haut à droite.</translation>
  </message>
  <message>
   <source>Videos, photos, screenshots, whole folders: they are copied into an order, never changed.</source>
   <translation>Vidéos, photos, captures, dossiers entiers : ils sont copiés dans une commande, jamais modifiés.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>Que faire maintenant</translation>
  </message>
  <message>
   <source>Your orders</source>
   <translation>Vos commandes</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>TrashDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Deleted orders and evidence</source>
   <translation>Commandes et preuves supprimées</translation>
  </message>
  <message>
   <source>Deleted orders and evidence stay here for 30 days, then they are deleted for good.</source>
   <translation>Les commandes et preuves supprimées restent ici 30 jours, puis sont effacées définitivement.</translation>
  </message>
  <message>
   <source>Evidence of order {number}</source>
   <translation>Preuve de la commande {number}</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Commande {number}</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>La corbeille est vide.</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <source>deleted {day}</source>
   <translation>supprimé le {day}</translation>
  </message>
 </context>
 <context>
  <name>VerdictLine</name>
  <message numerus="yes">
   <source>%n frame(s) were looked at; whether any are missing can't be said.</source>
   <translation>
    <numerusform>%n image a été examinée ; on ne peut pas dire s’il en manque.</numerusform>
    <numerusform>%n images ont été examinées ; on ne peut pas dire s’il en manque.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 cut was detected</source>
   <translation>1 coupure a été détectée</translation>
  </message>
  <message>
   <source>Look for cuts</source>
   <translation>Chercher des coupures</translation>
  </message>
  <message>
   <source>Looking for cuts…</source>
   <translation>Recherche de coupures…</translation>
  </message>
  <message>
   <source>No cut was detected</source>
   <translation>Aucune coupure n’a été détectée</translation>
  </message>
  <message>
   <source>Not checked for cuts yet.</source>
   <translation>Coupures pas encore recherchées.</translation>
  </message>
  <message>
   <source>Undetermined:</source>
   <translation>Indéterminé :</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Ce qui a été vérifié</translation>
  </message>
  <message>
   <source>at {times}. Film again in one shot if you still can.</source>
   <translation>à {times}. Filmez à nouveau en une seule prise si c’est encore possible.</translation>
  </message>
  <message numerus="yes">
   <source>in %n frame(s). An observation, not a proof.</source>
   <translation>
    <numerusform>dans %n image. Une observation, pas une preuve.</numerusform>
    <numerusform>dans %n images. Une observation, pas une preuve.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cuts were detected</source>
   <translation>{n} coupures ont été détectées</translation>
  </message>
 </context>
 <context>
  <name>WindowCommands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n échec</numerusform>
    <numerusform>%n échecs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n tâche en cours</numerusform>
    <numerusform>%n tâches en cours</numerusform>
   </translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Afficher le rapport</translation>
  </message>
  <message>
   <source>The language changes at the next start.</source>
   <translation>La langue changera au prochain démarrage.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time.</source>
   <translation>Le programme s’est arrêté de façon inattendue la dernière fois.</translation>
  </message>
 </context>
 <context>
  <name>WordingPanel</name>
  <message numerus="yes">
   <source>%n thing(s) to change</source>
   <translation>
    <numerusform>%n point à changer</numerusform>
    <numerusform>%n points à changer</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>En ordre</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser ainsi</translation>
  </message>
  <message>
   <source>Leave it: {words}</source>
   <translation>Laisser ainsi : {words}</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Enlever</translation>
  </message>
  <message>
   <source>To change</source>
   <translation>À changer</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>Ce que disent les règles</translation>
  </message>
  <message>
   <source>What would change that: {words}</source>
   <translation>Ce qui changerait cela : {words}</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Formulation</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>pas encore de texte</translation>
  </message>
  <message>
   <source>nothing to change</source>
   <translation>rien à changer</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Cancel: {job}</source>
   <translation>Annuler : {job}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
 </context>
 <context>
  <name>_Progress</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>_Spine</name>
  <message>
   <source>Delivered</source>
   <translation>Livré</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Expédié</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Déballage filmé</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>ajoutée {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>sous votre responsabilité, contre le conseil</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
 </context>
 <context>
  <name>checks</name>
  <message numerus="yes">
   <source>%n black area(s), burnt into the pictures</source>
   <translation>
    <numerusform>%n zone noircie, gravée dans l’image</numerusform>
    <numerusform>%n zones noircies, gravées dans les images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s), same numbers everywhere</source>
   <translation>
    <numerusform>%n différence, mêmes numéros partout</numerusform>
    <numerusform>%n différences, mêmes numéros partout</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Address is covered in the pixels</source>
   <translation>L’adresse est noircie dans les pixels</translation>
  </message>
  <message>
   <source>All characters have a font</source>
   <translation>Tous les caractères ont une police</translation>
  </message>
  <message>
   <source>Claim is on the first page</source>
   <translation>La réclamation est sur la première page</translation>
  </message>
  <message>
   <source>Every picture can be read</source>
   <translation>Chaque image peut être lue</translation>
  </message>
  <message>
   <source>Hide…</source>
   <translation>Masquer…</translation>
  </message>
  <message>
   <source>Label matches the order</source>
   <translation>L’étiquette correspond à la commande</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marquer</translation>
  </message>
  <message>
   <source>No place, serial number or login name</source>
   <translation>Ni lieu, ni numéro de série, ni nom d’utilisateur</translation>
  </message>
  <message>
   <source>Not proved as PDF/A-3b</source>
   <translation>Non vérifié comme PDF/A-3b</translation>
  </message>
  <message>
   <source>Proved as PDF/A-3b</source>
   <translation>Vérifié comme PDF/A-3b</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>at most {n} pages</source>
   <translation>{n} pages au plus</translation>
  </message>
  <message>
   <source>in text, pictures and metadata</source>
   <translation>dans le texte, les images et les métadonnées</translation>
  </message>
  <message>
   <source>readable for decades, every character embedded</source>
   <translation>lisible pendant des décennies, chaque caractère intégré</translation>
  </message>
  <message>
   <source>table, pictures, statement</source>
   <translation>tableau, images, déclaration</translation>
  </message>
 </context>
 <context>
  <name>choices</name>
  <message>
   <source>Type a city</source>
   <translation>Tapez une ville</translation>
  </message>
  <message>
   <source>Type a country</source>
   <translation>Tapez un pays</translation>
  </message>
  <message>
   <source>Type a currency</source>
   <translation>Tapez une devise</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message numerus="yes">
   <source>%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.</source>
   <translation>
    <numerusform>%n bloc de texte près du code-barres. Cliquez pour l’exclure. Le numéro de suivi reste.</numerusform>
    <numerusform>%n blocs de texte près du code-barres. Cliquez pour en exclure un. Le numéro de suivi reste.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <source>Add as the listing</source>
   <translation>Ajouter comme annonce</translation>
  </message>
  <message>
   <source>Add as what was received</source>
   <translation>Ajouter comme article reçu</translation>
  </message>
  <message>
   <source>Aligned by three points.</source>
   <translation>Alignées par trois points.</translation>
  </message>
  <message>
   <source>Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.</source>
   <translation>Alignées à peu près : {agreeing} points sur {compared} concordent. Vérifiez à l’œil.</translation>
  </message>
  <message>
   <source>Aligned: {agreeing} of {compared} features agree.</source>
   <translation>Alignées : {agreeing} points sur {compared} concordent.</translation>
  </message>
  <message>
   <source>Aligning the pictures</source>
   <translation>Alignement des images</translation>
  </message>
  <message>
   <source>Align…</source>
   <translation>Aligner…</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Flèche</translation>
  </message>
  <message>
   <source>Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark</source>
   <translation>Les flèches déplacent l’image ou l’annotation choisie, plus et moins zooment, Entrée pose une annotation</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Flèche : glissez vers l’objet. Maj : pas de 15°</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>Clignotement</translation>
  </message>
  <message>
   <source>Both pictures in one place</source>
   <translation>Les deux images au même endroit</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Cadre</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Cadre : glissez.</translation>
  </message>
  <message>
   <source>Callout</source>
   <translation>Repère numéroté</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Choisir une image…</translation>
  </message>
  <message>
   <source>Choose the picture, turn or straighten it</source>
   <translation>Choisir l’image, la tourner ou la redresser</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Cliquez sur une annotation pour la déplacer ou la modifier ; glissez à côté pour déplacer la vue</translation>
  </message>
  <message>
   <source>Click the same three places on both, in the same order. Left: {left}, right: {right} of 3.</source>
   <translation>Cliquez les trois mêmes endroits sur les deux, dans le même ordre. Gauche : {left}, droite : {right} sur 3.</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Échantillon de couleur</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Couleur : cliquez des deux côtés pour comparer. Maj+clic sur du papier blanc corrige la lumière</translation>
  </message>
  <message>
   <source>Colours differ by ΔE2000 {value}. {warning}</source>
   <translation>Les couleurs diffèrent de ΔE2000 {value}. {warning}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Comparison {place}</source>
   <translation>Comparaison {place}</translation>
  </message>
  <message>
   <source>Comparison {place} of {count}</source>
   <translation>Comparaison {place} sur {count}</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <source>Copy the finished comparison, or drag it from here into another program</source>
   <translation>Copier la comparaison finie, ou la glisser d’ici dans un autre programme</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Rogner</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Rogner : glissez sur la partie à montrer ici et dans le PDF</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Livré</translation>
  </message>
  <message>
   <source>Detail added to the dossier</source>
   <translation>Détail ajouté au dossier</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Détail agrandi</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Détail : glissez sur une partie ; elle devient une pièce à part, trois fois plus grande</translation>
  </message>
  <message>
   <source>Difference {number}</source>
   <translation>Différence {number}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Glissez à gauche, glissez à droite, tapez. Les numéros passent dans la déclaration et le PDF.</translation>
  </message>
  <message>
   <source>Drop a photo of what arrived here. Frames of the video can be chosen too.</source>
   <translation>Déposez ici une photo de ce qui est arrivé. Des images de la vidéo peuvent aussi être choisies.</translation>
  </message>
  <message>
   <source>Drop a screenshot of the listing here: title, pictures, description.</source>
   <translation>Déposez ici une capture de l’annonce : titre, photos, description.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Ellipse : glissez.</translation>
  </message>
  <message>
   <source>Find the same thing on both</source>
   <translation>Trouver la même chose sur les deux</translation>
  </message>
  <message>
   <source>Forget the alignment</source>
   <translation>Annuler l’alignement</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Main levée</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Main levée : dessinez</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Masquer les données personnelles…</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Les masquer</translation>
  </message>
  <message>
   <source>How long is this really, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)</source>
   <translation>Quelle est la vraie longueur, en mm ? (une règle, une carte bancaire : 85,6, une feuille A4 : 297)</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Longueur connue</translation>
  </message>
  <message>
   <source>Listing says</source>
   <translation>L’annonce dit</translation>
  </message>
  <message>
   <source>Looking for personal data</source>
   <translation>Recherche de données personnelles</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Loupe</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>Marquée</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Mesurer : glissez d’abord le long d’une chose de longueur connue dans le même plan, puis le long de l’objet</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>New comparison</source>
   <translation>Nouvelle comparaison</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Nouvelle différence</translation>
  </message>
  <message>
   <source>No differences yet. Press D, drag on the left, drag on the right, type.</source>
   <translation>Pas encore de différence. Appuyez sur D, glissez à gauche, glissez à droite, tapez.</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found. Draw over what is to be hidden.</source>
   <translation>Aucune étiquette avec un code-barres lisible n’a été trouvée. Noircissez vous-même ce qui doit être masqué.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Now drag {where}, or press Ctrl+Enter to leave that side unmarked</source>
   <translation>Glissez maintenant {where}, ou appuyez sur Ctrl+Entrée pour laisser ce côté sans annotation</translation>
  </message>
  <message>
   <source>One pixel of the picture on one of the screen (1)</source>
   <translation>Un pixel de l’image pour un de l’écran (1)</translation>
  </message>
  <message>
   <source>Opening a picture</source>
   <translation>Ouverture d’une image</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Commandé</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Coller une capture d’écran</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Noircir</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Noircir : glissez. Noir plein dans tout ce qui est exporté. Le flou n’est pas proposé : il peut être annulé</translation>
  </message>
  <message>
   <source>Redaction</source>
   <translation>Caviardage</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Remove detail {number}</source>
   <translation>Retirer le détail {number}</translation>
  </message>
  <message>
   <source>Remove this comparison</source>
   <translation>Retirer cette comparaison</translation>
  </message>
  <message>
   <source>Remove this difference</source>
   <translation>Retirer cette différence</translation>
  </message>
  <message>
   <source>Seen in</source>
   <translation>Visible sur</translation>
  </message>
  <message>
   <source>Seen in {picture}</source>
   <translation>Visible sur {picture}</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Sélectionner</translation>
  </message>
  <message>
   <source>Set three points by hand</source>
   <translation>Poser trois points à la main</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Maj garde un carré, Alt dessine depuis le centre, Ctrl désactive l’aimantation</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Expédié</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Slider</source>
   <translation>Curseur</translation>
  </message>
  <message>
   <source>Straighten by</source>
   <translation>Redresser de</translation>
  </message>
  <message>
   <source>Straighten, degrees clockwise</source>
   <translation>Redresser, degrés dans le sens horaire</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text on the picture</source>
   <translation>Texte sur l’image</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Texte, puis Entrée</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Texte : cliquez où il doit être, tapez, puis Entrée</translation>
  </message>
  <message>
   <source>The pictures don't show the same thing clearly enough. Set three points by hand.</source>
   <translation>Les images ne montrent pas assez clairement la même chose. Posez trois points à la main.</translation>
  </message>
  <message>
   <source>These characters can't be drawn on pictures: {missing}</source>
   <translation>Ces caractères ne peuvent être dessinés sur les images : {missing}</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Turn clockwise</source>
   <translation>Tourner dans le sens horaire</translation>
  </message>
  <message>
   <source>Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, and photograph the item beside white paper in daylight.</source>
   <translation>Deux appareils et deux éclairages changent à eux seuls une couleur de 5 à 15 ΔE2000. Ne prenez pas un petit écart pour une preuve, et photographiez l’article près d’un papier blanc à la lumière du jour.</translation>
  </message>
  <message>
   <source>Type what differs, then what each side says; Enter goes on</source>
   <translation>Saisissez ce qui diffère, puis ce que dit chaque côté ; Entrée passe à la suite</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Déballage filmé</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo crop and turns</source>
   <translation>Annuler rognage et rotations</translation>
  </message>
  <message>
   <source>Views aligned</source>
   <translation>Vues alignées</translation>
  </message>
  <message>
   <source>Views linked</source>
   <translation>Vues liées</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Zoom and pan both sides together (N)</source>
   <translation>Zoomer et déplacer les deux côtés ensemble (N)</translation>
  </message>
  <message>
   <source>Zoom {percent}, press for {whole}</source>
   <translation>Zoom {percent}, appuyez pour {whole}</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>ajoutée {day}</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>les deux côtés</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigé</translation>
  </message>
  <message>
   <source>listing only</source>
   <translation>annonce seulement</translation>
  </message>
  <message>
   <source>move mark</source>
   <translation>déplacer l’annotation</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>non marquée</translation>
  </message>
  <message>
   <source>on the left</source>
   <translation>à gauche</translation>
  </message>
  <message>
   <source>on the right</source>
   <translation>à droite</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>sous votre responsabilité, contre le conseil</translation>
  </message>
  <message>
   <source>received only</source>
   <translation>reçu seulement</translation>
  </message>
  <message>
   <source>type what the listing says</source>
   <translation>tapez ce que dit l’annonce</translation>
  </message>
  <message>
   <source>white reference</source>
   <translation>référence de blanc</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n différence</numerusform>
    <numerusform>%n différences</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s)</source>
   <translation>
    <numerusform>%n image</numerusform>
    <numerusform>%n images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n endroit</numerusform>
    <numerusform>%n endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n screenshot(s)</source>
   <translation>
    <numerusform>%n capture</numerusform>
    <numerusform>%n captures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n video(s)</source>
   <translation>
    <numerusform>%n vidéo</numerusform>
    <numerusform>%n vidéos</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>encore 1 jour</translation>
  </message>
  <message>
   <source>15 days after Buyer Protection (do not rely on it)</source>
   <translation>15 jours après la protection acheteur (ne vous y fiez pas)</translation>
  </message>
  <message>
   <source>15 days after delivery</source>
   <translation>15 jours après la livraison</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection runs until {day}: set the claim at once</source>
   <translation>15 jours après la livraison sont passés, mais la protection court jusqu’au {day} : formulez la réclamation tout de suite</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection still runs: open the dispute at once</source>
   <translation>15 jours se sont écoulés depuis la livraison, mais la protection court encore : ouvrez le litige tout de suite</translation>
  </message>
  <message>
   <source>15 days after delivery have passed; the protection runs until {day}</source>
   <translation>15 jours se sont écoulés depuis la livraison ; la protection court jusqu’au {day}</translation>
  </message>
  <message>
   <source>15 days have passed</source>
   <translation>15 jours se sont écoulés</translation>
  </message>
  <message>
   <source>24 hours left</source>
   <translation>encore 24 heures</translation>
  </message>
  <message>
   <source>3 days have passed; after 5 there is no point in waiting</source>
   <translation>3 jours se sont écoulés ; au-delà de 5, attendre ne sert à rien</translation>
  </message>
  <message>
   <source>3 days is our reading of “a few days”; where AliExpress shows a date, enter that</source>
   <translation>3 jours est notre interprétation de « a few days » ; si AliExpress affiche une date, saisissez-la</translation>
  </message>
  <message>
   <source>3 days left</source>
   <translation>encore 3 jours</translation>
  </message>
  <message>
   <source>7 days left</source>
   <translation>encore 7 jours</translation>
  </message>
  <message>
   <source>A card number doesn’t belong here: the seller reads this too</source>
   <translation>Un numéro de carte n’a pas sa place ici : le vendeur lit aussi</translation>
  </message>
  <message>
   <source>A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, beauty, health and personal care; phones and other expensive electronics may be out</source>
   <translation>Une catégorie couverte : vêtements, chaussures, accessoires, maison et jardin, jouets et jeux, électronique, sport, beauté, santé et soins ; téléphones et autre électronique chère peuvent être exclus</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected</source>
   <translation>Un changement d’avis est en général refusé</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}</source>
   <translation>Un changement d’avis est en général refusé, sauf si la boutique ou Free Return le permet ; le litige doit être ouvert avant le {day}</translation>
  </message>
  <message>
   <source>A chargeback is the last resort, after AliExpress’s own process</source>
   <translation>La rétrofacturation est le dernier recours, après la procédure d’AliExpress</translation>
  </message>
  <message>
   <source>A closed dispute can't be reopened</source>
   <translation>Un litige fermé ne peut pas être rouvert</translation>
  </message>
  <message>
   <source>A closed dispute can’t be reopened; close it only when you see the money</source>
   <translation>Un litige fermé ne peut pas être rouvert ; ne le fermez que lorsque vous voyez l’argent</translation>
  </message>
  <message>
   <source>A dispute must be open before {day}; don’t wait until the last day</source>
   <translation>Le litige doit être ouvert avant le {day} ; n’attendez pas le dernier jour</translation>
  </message>
  <message>
   <source>A full refund is granted for non-delivery, a wrong item or a major defect</source>
   <translation>Le remboursement intégral est accordé en cas de non-livraison, de mauvais article ou de défaut majeur</translation>
  </message>
  <message>
   <source>A mediator looks at the evidence of both sides: check that yours is complete first</source>
   <translation>Un médiateur examine les preuves des deux parties : vérifiez d’abord que les vôtres sont complètes</translation>
  </message>
  <message>
   <source>A parcel stuck in customs is usually not refunded</source>
   <translation>Un colis bloqué en douane n’est en général pas remboursé</translation>
  </message>
  <message>
   <source>A promise in chat does not stop the clock, and no refund is visible yet</source>
   <translation>Une promesse dans le chat n’arrête pas l’horloge, et aucun remboursement n’est visible</translation>
  </message>
  <message>
   <source>A telephone number doesn’t belong here: the seller reads this too</source>
   <translation>Un numéro de téléphone n’a pas sa place ici : le vendeur lit aussi</translation>
  </message>
  <message>
   <source>A threat weakens a claim, and may break the marketplace’s rules</source>
   <translation>Une menace affaiblit la réclamation et peut enfreindre les règles de la plateforme</translation>
  </message>
  <message>
   <source>A wrong fit is usually rejected, unless the size chart is wildly off</source>
   <translation>Une mauvaise taille est en général refusée, sauf si le guide des tailles est complètement faux</translation>
  </message>
  <message>
   <source>Accept it, change your claim, or let {platform} decide</source>
   <translation>Acceptez, modifiez votre réclamation, ou laissez {platform} décider</translation>
  </message>
  <message>
   <source>Accept or appeal</source>
   <translation>Accepter ou faire appel</translation>
  </message>
  <message>
   <source>Add a screenshot of it; ask the carrier for address, weight and signature of the delivery</source>
   <translation>Ajoutez-en une capture ; demandez au transporteur l’adresse, le poids et la signature de la livraison</translation>
  </message>
  <message>
   <source>Add a screenshot of the messages with their dates</source>
   <translation>Ajoutez une capture des messages avec leurs dates</translation>
  </message>
  <message>
   <source>Add the dates</source>
   <translation>Ajoutez les dates</translation>
  </message>
  <message>
   <source>Add the tracking number</source>
   <translation>Ajoutez le numéro de suivi</translation>
  </message>
  <message>
   <source>Add the video, or film a parcel not yet opened</source>
   <translation>Ajoutez la vidéo, ou filmez un colis pas encore ouvert</translation>
  </message>
  <message>
   <source>Add what the order’s page shows: shipped, delivered, end of protection</source>
   <translation>Ajoutez ce que montre la page de la commande : expédiée, livrée, fin de la protection</translation>
  </message>
  <message>
   <source>After it, recourse through {platform} is generally gone</source>
   <translation>Passé ce délai, il n’y a en général plus de recours auprès de {platform}</translation>
  </message>
  <message>
   <source>After it: ask where the refund is</source>
   <translation>Après : demandez où est le remboursement</translation>
  </message>
  <message>
   <source>After it: escalate to mediation</source>
   <translation>Après : passez à la médiation</translation>
  </message>
  <message>
   <source>Agreed: wait for the refund and keep the dispute open</source>
   <translation>Accord trouvé : attendez le remboursement et gardez le litige ouvert</translation>
  </message>
  <message>
   <source>AliExpress</source>
   <translation>AliExpress</translation>
  </message>
  <message>
   <source>AliExpress may suspend the account</source>
   <translation>AliExpress peut suspendre le compte</translation>
  </message>
  <message>
   <source>AliExpress states no upload limit in any source found; its form may take pictures only: use the upload sheets of the packet</source>
   <translation>AliExpress n’indique aucune limite de téléversement dans les sources trouvées ; son formulaire n’accepte peut-être que des images : utilisez les planches du paquet</translation>
  </message>
  <message>
   <source>American Express</source>
   <translation>American Express</translation>
  </message>
  <message>
   <source>An account number doesn’t belong here: the seller reads this too</source>
   <translation>Un numéro de compte n’a pas sa place ici : le vendeur lit aussi</translation>
  </message>
  <message>
   <source>An appeal needs new evidence, or something that was not said before</source>
   <translation>Un appel exige de nouvelles preuves, ou une chose pas encore dite</translation>
  </message>
  <message>
   <source>An e-mail address doesn’t belong here: the seller reads this too</source>
   <translation>Une adresse e-mail n’a pas sa place ici : le vendeur lit aussi</translation>
  </message>
  <message>
   <source>An imperfection that the listing’s photos showed is usually rejected</source>
   <translation>Un défaut que montraient les photos de l’annonce est en général refusé</translation>
  </message>
  <message>
   <source>Answer its questions in time; the dossier has a profile for banks</source>
   <translation>Répondez à ses questions à temps ; le dossier a un profil pour les banques</translation>
  </message>
  <message>
   <source>Answer the offer</source>
   <translation>Répondez à l’offre</translation>
  </message>
  <message>
   <source>Answer the offer…</source>
   <translation>Répondre à l’offre…</translation>
  </message>
  <message>
   <source>Any shop, with card chargeback</source>
   <translation>Toute boutique, avec rétrofacturation par carte</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>Faire appel</translation>
  </message>
  <message>
   <source>Appeal or accept…</source>
   <translation>Faire appel ou accepter…</translation>
  </message>
  <message>
   <source>Appeal the decision</source>
   <translation>Faire appel de la décision</translation>
  </message>
  <message>
   <source>As described but below expectations is usually rejected</source>
   <translation>« Conforme, mais en dessous des attentes » est en général refusé</translation>
  </message>
  <message>
   <source>Ask for an exchange</source>
   <translation>Demander un échange</translation>
  </message>
  <message>
   <source>Ask for the refund of the return</source>
   <translation>Demander le remboursement du retour</translation>
  </message>
  <message>
   <source>Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it</source>
   <translation>Demandez à la douane ou à la poste ; un suivi sans passage en douane, ou un retour à l’expéditeur, change la donne</translation>
  </message>
  <message>
   <source>Ask {platform} to decide</source>
   <translation>Demandez à {platform} de trancher</translation>
  </message>
  <message>
   <source>Bank decides</source>
   <translation>La banque décide</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Banque ou émetteur de carte</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Fin de la protection acheteur</translation>
  </message>
  <message>
   <source>Buyer Protection would end on {0}, before {1} {2}</source>
   <translation>la protection acheteur finirait le {0}, avant {1} {2}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <source>Capitals read like shouting</source>
   <translation>Les majuscules ressemblent à des cris</translation>
  </message>
  <message>
   <source>Caption the photo that shows everything</source>
   <translation>Légendez la photo qui montre tout</translation>
  </message>
  <message>
   <source>Chargeback or PayPal claim</source>
   <translation>Rétrofacturation ou réclamation PayPal</translation>
  </message>
  <message>
   <source>Check first that it is the whole amount</source>
   <translation>Vérifiez d’abord que c’est le montant entier</translation>
  </message>
  <message>
   <source>Check first that {amount} is the whole amount</source>
   <translation>Vérifiez d’abord que {amount} est le montant entier</translation>
  </message>
  <message>
   <source>Check for cuts</source>
   <translation>Vérifier les coupures</translation>
  </message>
  <message>
   <source>Check the tracking number of the order</source>
   <translation>Vérifiez le numéro de suivi de la commande</translation>
  </message>
  <message>
   <source>Check what arrived</source>
   <translation>Vérifiez ce qui est arrivé</translation>
  </message>
  <message>
   <source>Check what arrived, and set the claim if something is wrong</source>
   <translation>Vérifiez ce qui est arrivé, et formulez la réclamation si quelque chose ne va pas</translation>
  </message>
  <message>
   <source>Claim it at once</source>
   <translation>Réclamer tout de suite</translation>
  </message>
  <message>
   <source>Close nothing before you see the money</source>
   <translation>Ne fermez rien avant de voir l’argent</translation>
  </message>
  <message>
   <source>Close the case…</source>
   <translation>Fermer le cas…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Closed before the refund is visible, on your word</source>
   <translation>Fermé avant que le remboursement soit visible, à votre demande</translation>
  </message>
  <message>
   <source>Closed, refunded</source>
   <translation>Fermé, remboursé</translation>
  </message>
  <message>
   <source>Compare with the listing</source>
   <translation>Comparer avec l’annonce</translation>
  </message>
  <message>
   <source>Complain to the shop</source>
   <translation>Se plaindre à la boutique</translation>
  </message>
  <message>
   <source>Copy the video from the phone or camera again</source>
   <translation>Copiez à nouveau la vidéo depuis le téléphone ou l’appareil photo</translation>
  </message>
  <message>
   <source>Correct the dates…</source>
   <translation>Corriger les dates…</translation>
  </message>
  <message>
   <source>Decided: wait for the refund and keep the dispute open</source>
   <translation>Décidé : attendez le remboursement et gardez le litige ouvert</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Discover</translation>
  </message>
  <message>
   <source>Do not rely on it: the same guide says that all disputes must be opened while Buyer Protection is active</source>
   <translation>Ne vous y fiez pas : le même guide dit que les litiges doivent être ouverts tant que la protection acheteur est active</translation>
  </message>
  <message>
   <source>Do not wait: open it now</source>
   <translation>N’attendez pas : ouvrez-le maintenant</translation>
  </message>
  <message>
   <source>Do not wait: open it now, the time to open the dispute would run out</source>
   <translation>N’attendez pas : ouvrez-le maintenant, sinon le délai du litige serait épuisé</translation>
  </message>
  <message>
   <source>Do not wait: write to the seller and open the dispute now</source>
   <translation>N’attendez pas : écrivez au vendeur et ouvrez le litige maintenant</translation>
  </message>
  <message>
   <source>Done, but later than this date</source>
   <translation>Fait, mais après cette date</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Échéance {0}</translation>
  </message>
  <message>
   <source>Edit facts…</source>
   <translation>Modifier les données…</translation>
  </message>
  <message>
   <source>Emotion weakens a claim: a mediator looks for facts</source>
   <translation>L’émotion affaiblit la réclamation : un médiateur cherche des faits</translation>
  </message>
  <message>
   <source>Everything that arrived, with the packing</source>
   <translation>Tout ce qui est arrivé, avec l’emballage</translation>
  </message>
  <message>
   <source>Exchanges depend on the seller’s agreement</source>
   <translation>Les échanges dépendent de l’accord du vendeur</translation>
  </message>
  <message>
   <source>Exclamation marks read like shouting</source>
   <translation>Les points d’exclamation ressemblent à des cris</translation>
  </message>
  <message>
   <source>File changed</source>
   <translation>Fichier modifié</translation>
  </message>
  <message>
   <source>File time (EXIF)</source>
   <translation>Heure du fichier (EXIF)</translation>
  </message>
  <message>
   <source>Film again away from the light if you still can</source>
   <translation>Filmez à nouveau à l’abri de la lumière directe, si c’est encore possible</translation>
  </message>
  <message>
   <source>Film again in one shot if you still can</source>
   <translation>Filmez à nouveau en une seule prise si c’est encore possible</translation>
  </message>
  <message>
   <source>Film again more slowly if you still can</source>
   <translation>Filmez à nouveau plus lentement, si c’est encore possible</translation>
  </message>
  <message>
   <source>Film again with more light if you still can</source>
   <translation>Filmez à nouveau avec plus de lumière, si c’est encore possible</translation>
  </message>
  <message>
   <source>Film the fault, switching it on and off</source>
   <translation>Filmez la panne, en allumant et en éteignant</translation>
  </message>
  <message>
   <source>Film the item and its flaw again if you still can</source>
   <translation>Filmez à nouveau l’article et son défaut, si c’est encore possible</translation>
  </message>
  <message>
   <source>Film the label again, close and still, if you still can</source>
   <translation>Filmez à nouveau l’étiquette, de près et sans bouger, si c’est encore possible</translation>
  </message>
  <message>
   <source>For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it</source>
   <translation>Pour fraude claire ou non-livraison seulement ; {platform} peut suspendre le compte. Demandez sa date à la banque et saisissez-la</translation>
  </message>
  <message>
   <source>Found cheaper elsewhere is usually rejected</source>
   <translation>« Trouvé moins cher ailleurs » est en général refusé</translation>
  </message>
  <message>
   <source>Frames seem to be missing at {0}.</source>
   <translation>Des images semblent manquer à {0}.</translation>
  </message>
  <message>
   <source>Free Return</source>
   <translation>Free Return</translation>
  </message>
  <message>
   <source>Free Return, or a return policy on the store’s own page</source>
   <translation>Free Return, ou une politique de retour sur la page de la boutique</translation>
  </message>
  <message>
   <source>Free Return: use the prepaid label, pay nothing</source>
   <translation>Free Return : utilisez l’étiquette prépayée, sans frais</translation>
  </message>
  <message>
   <source>Free Return; price changes after purchase are no basis for a return</source>
   <translation>Free Return ; un changement de prix après l’achat n’est pas un motif de retour</translation>
  </message>
  <message>
   <source>From {0} to {1} the picture shows hardly anything. If the item or its flaw should be there, film that again with it in the middle of the picture.</source>
   <translation>De {0} à {1}, l’image ne montre presque rien. Si l’article ou son défaut devait s’y trouver, filmez-le à nouveau au centre de l’image.</translation>
  </message>
  <message>
   <source>Get the return address</source>
   <translation>Obtenez l’adresse de retour</translation>
  </message>
  <message>
   <source>Give 3 to 5 days to answer; the dispute must be open before {day}</source>
   <translation>Laissez 3 à 5 jours pour répondre ; le litige doit être ouvert avant le {day}</translation>
  </message>
  <message>
   <source>Give the seller 3 to 5 days to answer</source>
   <translation>Laissez au vendeur 3 à 5 jours pour répondre</translation>
  </message>
  <message>
   <source>How to film…</source>
   <translation>Comment filmer…</translation>
  </message>
  <message>
   <source>If it doesn’t come, claim it before {day}</source>
   <translation>S’il ne vient pas, réclamez avant le {day}</translation>
  </message>
  <message>
   <source>If it stays rejected, only the bank or PayPal is left</source>
   <translation>Si le refus demeure, il ne reste que la banque ou PayPal</translation>
  </message>
  <message>
   <source>It goes back the way you paid and takes 3 to 20 business days</source>
   <translation>Il revient par votre moyen de paiement et prend 3 à 20 jours ouvrés</translation>
  </message>
  <message>
   <source>It goes back to {method} and takes 3 to 20 business days</source>
   <translation>Il revient sur {method} et prend 3 à 20 jours ouvrés</translation>
  </message>
  <message>
   <source>It is the proof of the return</source>
   <translation>C’est la preuve du retour</translation>
  </message>
  <message>
   <source>It was closed before a refund was visible; a closed dispute can’t be reopened</source>
   <translation>Il a été fermé avant qu’un remboursement soit visible ; un litige fermé ne peut pas être rouvert</translation>
  </message>
  <message>
   <source>It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet</source>
   <translation>Il était attendu le {last}. Demandez au vendeur, puis à {platform}, puis à votre banque ou à PayPal ; ne fermez rien encore</translation>
  </message>
  <message>
   <source>It was {day}</source>
   <translation>C’était le {day}</translation>
  </message>
  <message>
   <source>Item beside the shipping label</source>
   <translation>L’article à côté de l’étiquette d’envoi</translation>
  </message>
  <message>
   <source>JPEG quality {0} instead of {1}</source>
   <translation>qualité JPEG {0} au lieu de {1}</translation>
  </message>
  <message>
   <source>Keep the dispute open until you see the money</source>
   <translation>Gardez le litige ouvert jusqu’à ce que vous voyiez l’argent</translation>
  </message>
  <message>
   <source>Keep the dispute open whatever the seller promises in chat</source>
   <translation>Gardez le litige ouvert, quoi que le vendeur promette dans le chat</translation>
  </message>
  <message>
   <source>Keep the receipt, and log the day on which tracking shows it delivered</source>
   <translation>Gardez le reçu, et notez le jour où le suivi montre la livraison</translation>
  </message>
  <message>
   <source>Last full day: {0}</source>
   <translation>Dernier jour entier : {0}</translation>
  </message>
  <message>
   <source>Last resort: the bank</source>
   <translation>Dernier recours : la banque</translation>
  </message>
  <message>
   <source>Listing beside what arrived</source>
   <translation>L’annonce à côté de ce qui est arrivé</translation>
  </message>
  <message>
   <source>Log the answer…</source>
   <translation>Noter la réponse…</translation>
  </message>
  <message>
   <source>Log the appeal…</source>
   <translation>Noter l’appel…</translation>
  </message>
  <message>
   <source>Log the arrival…</source>
   <translation>Noter l’arrivée…</translation>
  </message>
  <message>
   <source>Log the chargeback…</source>
   <translation>Noter la rétrofacturation…</translation>
  </message>
  <message>
   <source>Log the decision…</source>
   <translation>Noter la décision…</translation>
  </message>
  <message>
   <source>Log the mediation…</source>
   <translation>Noter la médiation…</translation>
  </message>
  <message>
   <source>Log the message…</source>
   <translation>Noter le message…</translation>
  </message>
  <message>
   <source>Log the money…</source>
   <translation>Noter l’arrivée de l’argent…</translation>
  </message>
  <message>
   <source>Log the refund…</source>
   <translation>Noter le remboursement…</translation>
  </message>
  <message>
   <source>Log the return…</source>
   <translation>Noter le retour…</translation>
  </message>
  <message>
   <source>Log the steps before it too, with their dates</source>
   <translation>Notez aussi les étapes d’avant, avec leurs dates</translation>
  </message>
  <message>
   <source>Log when you wrote to the seller</source>
   <translation>Notez quand vous avez écrit au vendeur</translation>
  </message>
  <message>
   <source>Look at the marked places</source>
   <translation>Regardez les endroits marqués</translation>
  </message>
  <message>
   <source>Look into the dispute daily and answer questions at once; no guide says how long the decision takes</source>
   <translation>Consultez le litige chaque jour et répondez aussitôt ; aucun guide ne dit combien de temps prend la décision</translation>
  </message>
  <message>
   <source>Mark the differences</source>
   <translation>Marquez les différences</translation>
  </message>
  <message>
   <source>Mastercard</source>
   <translation>Mastercard</translation>
  </message>
  <message>
   <source>Measure the item flat, with a ruler in the picture, against the seller’s size chart</source>
   <translation>Mesurez l’article à plat, une règle dans l’image, et comparez au guide des tailles du vendeur</translation>
  </message>
  <message>
   <source>Messages with the seller, dated</source>
   <translation>Messages avec le vendeur, datés</translation>
  </message>
  <message>
   <source>Motion photo</source>
   <translation>Photo animée</translation>
  </message>
  <message>
   <source>Name what differs</source>
   <translation>Nommez ce qui diffère</translation>
  </message>
  <message>
   <source>No answer in time: ask {platform} to decide</source>
   <translation>Pas de réponse à temps : demandez à {platform} de trancher</translation>
  </message>
  <message>
   <source>No cut was observed in {0} frames. This indicates one take; it is no proof.</source>
   <translation>Aucune coupure observée dans {0} images. Cela indique une seule prise ; ce n’est pas une preuve.</translation>
  </message>
  <message>
   <source>No decision is logged that this appeals against</source>
   <translation>Aucune décision contre laquelle faire appel n’est notée</translation>
  </message>
  <message>
   <source>No dispute is logged: {0}</source>
   <translation>Aucun litige n’est noté : {0}</translation>
  </message>
  <message>
   <source>No guide says how long it takes; if none comes, ask {platform} to decide</source>
   <translation>Aucun guide ne dit combien de temps cela prend ; si rien ne vient, demandez à {platform} de trancher</translation>
  </message>
  <message>
   <source>No message to the seller is logged</source>
   <translation>Aucun message au vendeur n’est noté</translation>
  </message>
  <message>
   <source>No return is logged that the seller could have received</source>
   <translation>Aucun retour que le vendeur aurait pu recevoir n’est noté</translation>
  </message>
  <message>
   <source>Nobody can prove what the seller thought: say what was received</source>
   <translation>Nul ne peut prouver ce que pensait le vendeur : dites ce qui a été reçu</translation>
  </message>
  <message>
   <source>Not customised or personalised</source>
   <translation>Ni sur mesure ni personnalisé</translation>
  </message>
  <message>
   <source>Not disputed in time</source>
   <translation>Pas de litige à temps</translation>
  </message>
  <message>
   <source>Not hazardous</source>
   <translation>Pas dangereux</translation>
  </message>
  <message>
   <source>Not received: claim</source>
   <translation>Non reçu : réclamez</translation>
  </message>
  <message>
   <source>Nothing arrived, so nothing is to be returned</source>
   <translation>Rien n’est arrivé, donc rien n’est à retourner</translation>
  </message>
  <message>
   <source>Nothing has arrived: claim it as not received</source>
   <translation>Rien n’est arrivé : réclamez comme non reçu</translation>
  </message>
  <message>
   <source>Nothing was claimed; after it, recourse through {platform} is generally gone</source>
   <translation>Rien n’a été réclamé ; passé ce délai, il n’y a en général plus de recours auprès de {platform}</translation>
  </message>
  <message>
   <source>Nothing was claimed; if something is wrong after all, claim it at once</source>
   <translation>Rien n’a été réclamé ; si quelque chose ne va pas, réclamez tout de suite</translation>
  </message>
  <message>
   <source>Object to the decision</source>
   <translation>Contester la décision</translation>
  </message>
  <message>
   <source>Offer received: compare it with your claim</source>
   <translation>Offre reçue : comparez-la à votre réclamation</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En route</translation>
  </message>
  <message>
   <source>One guide counts from the confirmed or estimated delivery, the other from the actual one; counted here from the actual one</source>
   <translation>Un guide compte à partir de la livraison confirmée ou estimée, l’autre de la livraison réelle ; ici, c’est la livraison réelle</translation>
  </message>
  <message>
   <source>Only a dispute opened in time keeps the claim alive</source>
   <translation>Seul un litige ouvert à temps maintient la réclamation</translation>
  </message>
  <message>
   <source>Open it at once</source>
   <translation>Ouvrez-le tout de suite</translation>
  </message>
  <message>
   <source>Open the dispute</source>
   <translation>Ouvrir le litige</translation>
  </message>
  <message>
   <source>Open the dispute…</source>
   <translation>Ouvrir le litige…</translation>
  </message>
  <message>
   <source>Order {0}</source>
   <translation>Commande {0}</translation>
  </message>
  <message>
   <source>Original condition, with tags, labels and packaging</source>
   <translation>État d’origine, avec étiquettes et emballage</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Propriétaire</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Partial refunds are common for minor issues</source>
   <translation>Les remboursements partiels sont courants pour de petits défauts</translation>
  </message>
  <message>
   <source>Partly decided for you: accept it, or appeal before {day}</source>
   <translation>Décidé en partie pour vous : acceptez, ou faites appel avant le {day}</translation>
  </message>
  <message>
   <source>PayPal</source>
   <translation>PayPal</translation>
  </message>
  <message>
   <source>Photograph everything together with the packing</source>
   <translation>Photographiez tout avec l’emballage</translation>
  </message>
  <message>
   <source>Photograph the item beside the label, straight from above, in good light</source>
   <translation>Photographiez l’article à côté de l’étiquette, bien à la verticale, en bonne lumière</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Protection has ended</source>
   <translation>La protection est finie</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute</source>
   <translation>Mettez le numéro de suivi dans le litige</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute: it is the proof</source>
   <translation>Mettez le numéro de suivi dans le litige : c’est la preuve</translation>
  </message>
  <message>
   <source>Quote the words of the listing that do not hold, and show where</source>
   <translation>Citez les mots de l’annonce qui ne sont pas respectés, et montrez où</translation>
  </message>
  <message>
   <source>Reason and remedy</source>
   <translation>Motif et solution</translation>
  </message>
  <message>
   <source>Recorded (container)</source>
   <translation>Enregistré (conteneur)</translation>
  </message>
  <message>
   <source>Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it</source>
   <translation>Il n’y a en général plus de recours. Un guide parle de 15 jours de plus et se contredit : essayez, mais ne vous y fiez pas</translation>
  </message>
  <message>
   <source>Refund expected</source>
   <translation>Remboursement attendu</translation>
  </message>
  <message>
   <source>Refund is late: ask</source>
   <translation>Remboursement en retard : demandez</translation>
  </message>
  <message>
   <source>Refund to come</source>
   <translation>Remboursement à venir</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Remboursé</translation>
  </message>
  <message>
   <source>Refunded, {amount}</source>
   <translation>Remboursé, {amount}</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Rejected, and the date for the bank or PayPal has passed</source>
   <translation>Refusé, et la date pour la banque ou PayPal est passée</translation>
  </message>
  <message>
   <source>Rejected: appeal before {day}, with new evidence</source>
   <translation>Refusé : faites appel avant le {day}, avec de nouvelles preuves</translation>
  </message>
  <message>
   <source>Rejected: the last resort is your card’s bank or PayPal</source>
   <translation>Refusé : le dernier recours est la banque de votre carte ou PayPal</translation>
  </message>
  <message>
   <source>Return under way</source>
   <translation>Retour en cours</translation>
  </message>
  <message>
   <source>Return: never without an authorised address</source>
   <translation>Retour : jamais sans adresse autorisée</translation>
  </message>
  <message>
   <source>Say what the decision overlooked: only what was not said before can change it</source>
   <translation>Dites ce que la décision a négligé : seul ce qui n’a pas été dit peut la changer</translation>
  </message>
  <message>
   <source>Screenshot of the listing</source>
   <translation>Capture de l’annonce</translation>
  </message>
  <message>
   <source>See the wording check</source>
   <translation>Voir la vérification de la formulation</translation>
  </message>
  <message>
   <source>Seller answers</source>
   <translation>Le vendeur répond</translation>
  </message>
  <message>
   <source>Send the return</source>
   <translation>Envoyer le retour</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked</source>
   <translation>Envoyez le retour à l’adresse autorisée, avec suivi</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked, before {day}</source>
   <translation>Envoyez le retour à l’adresse autorisée, avec suivi, avant le {day}</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <source>Set the claim</source>
   <translation>Formuler la réclamation</translation>
  </message>
  <message>
   <source>Set the claim…</source>
   <translation>Formuler la réclamation…</translation>
  </message>
  <message>
   <source>Ship the return</source>
   <translation>Expédier le retour</translation>
  </message>
  <message>
   <source>Show that it is another one, or larger than in the listing’s photos</source>
   <translation>Montrez que c’est un autre, ou plus grand que sur les photos de l’annonce</translation>
  </message>
  <message>
   <source>Show the timeline</source>
   <translation>Afficher la chronologie</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Logiciel</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Statement, factual and calm</source>
   <translation>Déclaration, factuelle et calme</translation>
  </message>
  <message>
   <source>Stop waiting: open the dispute now</source>
   <translation>N’attendez plus : ouvrez le litige maintenant</translation>
  </message>
  <message>
   <source>Stripe-like form</source>
   <translation>Formulaire de type Stripe</translation>
  </message>
  <message>
   <source>Take a larger screenshot</source>
   <translation>Faites une capture plus grande</translation>
  </message>
  <message>
   <source>Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute</source>
   <translation>Prenez-la dans le litige, pas dans un chat ; envoyez avec suivi et mettez le numéro dans le litige</translation>
  </message>
  <message>
   <source>Take one with claims, photos and table of the listing, before it changes</source>
   <translation>Faites-en une avec les promesses, photos et tableau de l’annonce, avant qu’elle change</translation>
  </message>
  <message>
   <source>Taken (EXIF)</source>
   <translation>Prise (EXIF)</translation>
  </message>
  <message>
   <source>The buyer’s country is in the programme</source>
   <translation>Le pays de l’acheteur est dans le programme</translation>
  </message>
  <message>
   <source>The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each.</source>
   <translation>La caméra bouge vite presque tout le temps. Restez quelques secondes sur l’étiquette, l’article et le défaut.</translation>
  </message>
  <message>
   <source>The case is closed</source>
   <translation>Le cas est fermé</translation>
  </message>
  <message>
   <source>The date that the shop gives.</source>
   <translation>La date que donne la boutique.</translation>
  </message>
  <message>
   <source>The date that your bank or PayPal gives.</source>
   <translation>La date que donne votre banque ou PayPal.</translation>
  </message>
  <message>
   <source>The end that the shop shows for complaints or returns.</source>
   <translation>La fin que la boutique affiche pour les réclamations ou les retours.</translation>
  </message>
  <message>
   <source>The file ends at {0} though the video went on. Copy it from the phone or camera again, as a whole.</source>
   <translation>Le fichier s’arrête à {0} alors que la vidéo continuait. Copiez-le à nouveau en entier depuis le téléphone ou l’appareil photo.</translation>
  </message>
  <message>
   <source>The guides disagree on which of the two counts; the protection ends on {day}</source>
   <translation>Les guides divergent sur celle des deux qui compte ; la protection finit le {day}</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that AliExpress shows</source>
   <translation>Les guides ne donnent pas de durée : saisissez la date qu’affiche AliExpress</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that your bank or PayPal gives</source>
   <translation>Les guides ne donnent pas de durée : saisissez la date que donne votre banque ou PayPal</translation>
  </message>
  <message>
   <source>The refund after a return</source>
   <translation>Le remboursement après un retour</translation>
  </message>
  <message>
   <source>The refund goes back to {0}</source>
   <translation>Le remboursement revient sur {0}</translation>
  </message>
  <message>
   <source>The refund is late: ask for it</source>
   <translation>Le remboursement est en retard : réclamez-le</translation>
  </message>
  <message>
   <source>The refund is visible: the case can be closed</source>
   <translation>Le remboursement est visible : le cas peut être fermé</translation>
  </message>
  <message>
   <source>The refund reaches you</source>
   <translation>Le remboursement vous parvient</translation>
  </message>
  <message>
   <source>The refund was visible</source>
   <translation>Le remboursement était visible</translation>
  </message>
  <message>
   <source>The seller answered: if that does not settle it, open the dispute</source>
   <translation>Le vendeur a répondu : si cela ne règle rien, ouvrez le litige</translation>
  </message>
  <message>
   <source>The seller has the return; keep the dispute open until you see the money</source>
   <translation>Le vendeur a reçu le retour ; gardez le litige ouvert jusqu’à voir l’argent</translation>
  </message>
  <message>
   <source>The seller rejected it: ask {platform} to decide, or change the claim</source>
   <translation>Le vendeur a refusé : demandez à {platform} de trancher, ou modifiez la réclamation</translation>
  </message>
  <message>
   <source>The seller should be contacted first, with a proposed solution; log it if you did</source>
   <translation>Le vendeur doit d’abord être contacté avec une proposition ; notez-le si c’est fait</translation>
  </message>
  <message>
   <source>The seller takes part</source>
   <translation>Le vendeur participe</translation>
  </message>
  <message>
   <source>The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over</source>
   <translation>Le vendeur a été contacté le {asked} et n’a pas répondu ; les 3 à 5 jours d’attente sont passés</translation>
  </message>
  <message>
   <source>The seller’s answer</source>
   <translation>La réponse du vendeur</translation>
  </message>
  <message>
   <source>The seller’s answer to the dispute</source>
   <translation>La réponse du vendeur au litige</translation>
  </message>
  <message>
   <source>The seller’s fault: a prepaid label, or a refund without a return</source>
   <translation>Faute du vendeur : étiquette prépayée, ou remboursement sans retour</translation>
  </message>
  <message>
   <source>The seller’s time to answer the dispute ended on {day}</source>
   <translation>Le délai de réponse du vendeur au litige a pris fin le {day}</translation>
  </message>
  <message>
   <source>The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare.</source>
   <translation>L’étiquette d’envoi n’a pas pu être lue. Tenez la caméra immobile au-dessus pendant deux secondes, de près et sans reflet.</translation>
  </message>
  <message>
   <source>The shop’s protection ends</source>
   <translation>Fin de la protection de la boutique</translation>
  </message>
  <message>
   <source>The steps named add up to 7 to 13 days; the promise is 10 business days</source>
   <translation>Les étapes citées font 7 à 13 jours ; la promesse est de 10 jours ouvrés</translation>
  </message>
  <message>
   <source>The time to open a dispute ended on {day}</source>
   <translation>Le délai pour ouvrir un litige a pris fin le {day}</translation>
  </message>
  <message>
   <source>The time to open a dispute ends on {day}</source>
   <translation>Le délai pour ouvrir un litige finit le {day}</translation>
  </message>
  <message>
   <source>The video is too bright to show detail. Turn the parcel away from the light.</source>
   <translation>La vidéo est trop claire pour montrer les détails. Détournez le colis de la lumière.</translation>
  </message>
  <message>
   <source>The video is very dark. Switch on a light or film by a window.</source>
   <translation>La vidéo est très sombre. Allumez une lampe ou filmez près d’une fenêtre.</translation>
  </message>
  <message>
   <source>The zone has more than one meaning, the earliest counts: {0}</source>
   <translation>Le fuseau a plusieurs sens, le plus tôt compte : {0}</translation>
  </message>
  <message>
   <source>There is no dispute yet: a promise in chat does not stop the clock</source>
   <translation>Pas encore de litige : une promesse dans le chat n’arrête pas l’horloge</translation>
  </message>
  <message>
   <source>This step usually comes at another point</source>
   <translation>Cette étape vient d’habitude à un autre moment</translation>
  </message>
  <message>
   <source>Tracking history</source>
   <translation>Historique de suivi</translation>
  </message>
  <message>
   <source>Unboxing video in one shot</source>
   <translation>Vidéo du déballage en une seule prise</translation>
  </message>
  <message>
   <source>Video of it not working</source>
   <translation>Vidéo montrant que l’article ne marche pas</translation>
  </message>
  <message>
   <source>Waiting 5 days for the seller would use up the time: the last full day is {last}</source>
   <translation>Attendre le vendeur 5 jours épuiserait le délai : le dernier jour entier est le {last}</translation>
  </message>
  <message>
   <source>Waiting 5 days would use up the time: the last full day is {last}</source>
   <translation>Attendre 5 jours épuiserait le délai : le dernier jour entier est le {last}</translation>
  </message>
  <message>
   <source>Waiting for the parcel: film its opening in one shot, the label first</source>
   <translation>En attente du colis : filmez le déballage en une seule prise, l’étiquette d’abord</translation>
  </message>
  <message>
   <source>Waiting for the seller until {day}; you may open the dispute already</source>
   <translation>En attente du vendeur jusqu’au {day} ; vous pouvez déjà ouvrir le litige</translation>
  </message>
  <message>
   <source>Waiting for the seller’s answer</source>
   <translation>En attente de la réponse du vendeur</translation>
  </message>
  <message>
   <source>Waiting: nothing to do until {day}</source>
   <translation>En attente : rien à faire jusqu’au {day}</translation>
  </message>
  <message>
   <source>Waiting: the bank or PayPal decides</source>
   <translation>En attente : la banque ou PayPal décide</translation>
  </message>
  <message>
   <source>Waiting: the refund should be on its way</source>
   <translation>En attente : le remboursement devrait être en route</translation>
  </message>
  <message>
   <source>Waiting: the refund should be visible by {last}</source>
   <translation>En attente : le remboursement devrait être visible d’ici le {last}</translation>
  </message>
  <message>
   <source>Waiting: the refund should come by {last}</source>
   <translation>En attente : le remboursement devrait venir d’ici le {last}</translation>
  </message>
  <message>
   <source>Waiting: the return is on its way</source>
   <translation>En attente : le retour est en route</translation>
  </message>
  <message>
   <source>Waiting: the seller has until {day} to answer the dispute</source>
   <translation>En attente : le vendeur a jusqu’au {day} pour répondre au litige</translation>
  </message>
  <message>
   <source>Waiting: {platform} decides</source>
   <translation>En attente : {platform} décide</translation>
  </message>
  <message>
   <source>Waiting: {platform} looks at the appeal</source>
   <translation>En attente : {platform} examine l’appel</translation>
  </message>
  <message>
   <source>What the claim still lacks: {lacking}</source>
   <translation>Ce qui manque encore à la réclamation : {lacking}</translation>
  </message>
  <message>
   <source>What you entered from the shop’s or the bank’s own pages</source>
   <translation>Ce que vous avez saisi d’après les pages de la boutique ou de la banque</translation>
  </message>
  <message>
   <source>Whether the video is one take could not be determined.</source>
   <translation>On n’a pas pu déterminer si la vidéo est une seule prise.</translation>
  </message>
  <message>
   <source>Within 15 days of delivery</source>
   <translation>Dans les 15 jours suivant la livraison</translation>
  </message>
  <message>
   <source>Without them no deadline can be worked out</source>
   <translation>Sans elles, aucun délai ne peut être calculé</translation>
  </message>
  <message>
   <source>Write to the seller</source>
   <translation>Écrire au vendeur</translation>
  </message>
  <message>
   <source>Write to the seller first, and propose a solution</source>
   <translation>Écrivez d’abord au vendeur, et proposez une solution</translation>
  </message>
  <message>
   <source>Write to the seller first: ask whether the store takes returns</source>
   <translation>Écrivez d’abord au vendeur : demandez si la boutique accepte les retours</translation>
  </message>
  <message>
   <source>Write to the seller, and log it</source>
   <translation>Écrivez au vendeur, et notez-le</translation>
  </message>
  <message>
   <source>Write what was expected and what was received</source>
   <translation>Écrivez ce qui était attendu et ce qui a été reçu</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Écrit par</translation>
  </message>
  <message>
   <source>You have gathered something, but no reason and no remedy are stated yet</source>
   <translation>Vous avez déjà réuni des éléments, mais ni motif ni demande ne sont indiqués</translation>
  </message>
  <message>
   <source>You pay for the return; it can cost more than the item</source>
   <translation>Vous payez le retour ; il peut coûter plus que l’article</translation>
  </message>
  <message>
   <source>Your value</source>
   <translation>Votre valeur</translation>
  </message>
  <message>
   <source>a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended</source>
   <translation>une rétrofacturation ne vient qu’après un refus ou un appel ; avant, le compte peut être suspendu</translation>
  </message>
  <message>
   <source>a claim can be modified only in a dispute</source>
   <translation>une réclamation ne peut être modifiée que dans un litige</translation>
  </message>
  <message>
   <source>a clip can't replace its own video</source>
   <translation>un extrait ne peut pas remplacer sa propre vidéo</translation>
  </message>
  <message>
   <source>a copy that was interrupted, removed</source>
   <translation>une copie interrompue, retirée</translation>
  </message>
  <message>
   <source>a detail needs an area</source>
   <translation>un détail exige une zone</translation>
  </message>
  <message>
   <source>a dispute is open already</source>
   <translation>un litige est déjà ouvert</translation>
  </message>
  <message>
   <source>a file in it is longer than it says</source>
   <translation>un fichier y est plus long que déclaré</translation>
  </message>
  <message>
   <source>a file of wordings can't be read, {0}</source>
   <translation>un fichier de formulations ne peut être lu, {0}</translation>
  </message>
  <message>
   <source>a file of wordings holds something else than phrases</source>
   <translation>un fichier de formulations contient autre chose que des phrases</translation>
  </message>
  <message>
   <source>a file that no case knows, moved to {0}/{1}</source>
   <translation>un fichier qu’aucun cas ne connaît, déplacé vers {0}/{1}</translation>
  </message>
  <message>
   <source>a file that was not finished, removed</source>
   <translation>un fichier inachevé, retiré</translation>
  </message>
  <message>
   <source>a key frame stands out of the video's rhythm</source>
   <translation>une image de référence du fichier rompt le rythme de la vidéo</translation>
  </message>
  <message>
   <source>a mark needs a place</source>
   <translation>une annotation exige un endroit</translation>
  </message>
  <message>
   <source>a mediator decides only in a dispute</source>
   <translation>un médiateur ne décide que dans un litige</translation>
  </message>
  <message>
   <source>a picture of the dossier is no valid JPEG</source>
   <translation>une image du dossier n’est pas un JPEG valide</translation>
  </message>
  <message>
   <source>a record of an original that nobody needs, removed</source>
   <translation>l’entrée d’un original dont personne n’a besoin, retirée</translation>
  </message>
  <message>
   <source>a shipping label is legible on {0}: it may show your name and address</source>
   <translation>une étiquette d’envoi est lisible sur {0} : elle peut montrer votre nom et votre adresse</translation>
  </message>
  <message>
   <source>a stored value ({0}) can't be read</source>
   <translation>une valeur enregistrée ({0}) ne peut être lue</translation>
  </message>
  <message>
   <source>a video that is to go along is no exhibit of the dossier</source>
   <translation>une vidéo à joindre n’est pas une pièce du dossier</translation>
  </message>
  <message>
   <source>add a new order with that number</source>
   <translation>ajoutez une nouvelle commande avec ce numéro</translation>
  </message>
  <message>
   <source>add a screenshot of the tracking record</source>
   <translation>ajoutez une capture du suivi</translation>
  </message>
  <message>
   <source>add a screenshot of what matters in it, or hand the file over as well</source>
   <translation>ajoutez une capture de ce qui compte, ou remettez aussi le fichier</translation>
  </message>
  <message>
   <source>add an order first, or name another folder</source>
   <translation>ajoutez d’abord une commande, ou nommez un autre dossier</translation>
  </message>
  <message>
   <source>add photos, or the video of the unboxing</source>
   <translation>ajoutez des photos, ou la vidéo du déballage</translation>
  </message>
  <message>
   <source>add the file again</source>
   <translation>ajoutez de nouveau le fichier</translation>
  </message>
  <message>
   <source>add the folder that holds the evidence only</source>
   <translation>n’ajoutez que le dossier des preuves</translation>
  </message>
  <message>
   <source>add the video, photos and the listing</source>
   <translation>ajoutez la vidéo, les photos et l’annonce</translation>
  </message>
  <message>
   <source>allow reading it, or copy it elsewhere</source>
   <translation>autorisez sa lecture ou copiez-le ailleurs</translation>
  </message>
  <message>
   <source>an appeal follows a mediator's decision</source>
   <translation>un appel suit la décision d’un médiateur</translation>
  </message>
  <message>
   <source>an original in it is packed, which this program never does</source>
   <translation>un original y est compressé, ce que ce programme ne fait jamais</translation>
  </message>
  <message>
   <source>an original in it was changed</source>
   <translation>un original y a été modifié</translation>
  </message>
  <message>
   <source>an original is not named by its hash</source>
   <translation>un original ne porte pas le nom de sa somme de contrôle</translation>
  </message>
  <message>
   <source>an original that could be written to, now read-only</source>
   <translation>un original modifiable, maintenant en lecture seule</translation>
  </message>
  <message>
   <source>an original that is missing, add the file again</source>
   <translation>un original manque, ajoutez le fichier à nouveau</translation>
  </message>
  <message>
   <source>an original whose length has changed</source>
   <translation>un original dont la taille a changé</translation>
  </message>
  <message>
   <source>an original's size is not what the case says</source>
   <translation>un original n’a pas la taille notée dans le cas</translation>
  </message>
  <message>
   <source>another parcel’s label was read: its number is not the order’s</source>
   <translation>l’étiquette lue est celle d’un autre colis : son numéro n’est pas celui de la commande</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>un autre programme</translation>
  </message>
  <message>
   <source>another program keeps {path} busy</source>
   <translation>un autre programme utilise {path}</translation>
  </message>
  <message>
   <source>any copy can change it</source>
   <translation>toute copie peut la changer</translation>
  </message>
  <message>
   <source>ask for another copy of it</source>
   <translation>demandez-en une autre copie</translation>
  </message>
  <message>
   <source>ask for the price at most, or correct the price</source>
   <translation>demandez au plus le prix, ou corrigez le prix</translation>
  </message>
  <message>
   <source>asked on {0}</source>
   <translation>contacté le {0}</translation>
  </message>
  <message>
   <source>asked on {0}, no screenshot shows it</source>
   <translation>contacté le {0}, aucune capture ne le montre</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>à {0}</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>entre {0} et {1}</translation>
  </message>
  <message>
   <source>black out what is private; keep the tracking number visible</source>
   <translation>noircissez ce qui est privé ; laissez le numéro de suivi visible</translation>
  </message>
  <message>
   <source>bring it back, or leave it out</source>
   <translation>reprenez-la, ou laissez-la de côté</translation>
  </message>
  <message>
   <source>bring the exhibit back, or delete the difference</source>
   <translation>rétablissez la pièce, ou supprimez la différence</translation>
  </message>
  <message>
   <source>check it, or export the PDF and print that</source>
   <translation>vérifiez-la, ou exportez le PDF et imprimez-le</translation>
  </message>
  <message>
   <source>check that it was not moved or unplugged, then try again</source>
   <translation>vérifiez qu’il n’a pas été déplacé ou débranché, puis réessayez</translation>
  </message>
  <message>
   <source>check that the folder is there and writable</source>
   <translation>vérifiez que le dossier existe et est accessible en écriture</translation>
  </message>
  <message>
   <source>check the disk and its cable, then try again</source>
   <translation>vérifiez le disque et son câble, puis réessayez</translation>
  </message>
  <message>
   <source>check the disk of the new folder, then try again</source>
   <translation>vérifiez le disque du nouveau dossier, puis réessayez</translation>
  </message>
  <message>
   <source>check the disk, then try again</source>
   <translation>vérifiez le disque, puis réessayez</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>vérifiez le nom et le dossier</translation>
  </message>
  <message>
   <source>check the number, or add the order first</source>
   <translation>vérifiez le numéro, ou ajoutez d’abord la commande</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>vérifiez le chemin</translation>
  </message>
  <message>
   <source>check the tracking number of the order, or show the label of this parcel</source>
   <translation>vérifiez le numéro de suivi de la commande, ou montrez l’étiquette de ce colis</translation>
  </message>
  <message>
   <source>check what the form says</source>
   <translation>vérifiez ce que dit le formulaire</translation>
  </message>
  <message>
   <source>checking the cases</source>
   <translation>la vérification des cas</translation>
  </message>
  <message>
   <source>checking the library</source>
   <translation>la vérification de la bibliothèque</translation>
  </message>
  <message>
   <source>checking the order</source>
   <translation>la vérification de la commande</translation>
  </message>
  <message>
   <source>checking the originals</source>
   <translation>la vérification des originaux</translation>
  </message>
  <message>
   <source>choose a file</source>
   <translation>choisissez un fichier</translation>
  </message>
  <message>
   <source>choose a file name</source>
   <translation>choisissez un nom de fichier</translation>
  </message>
  <message>
   <source>choose a folder outside the library</source>
   <translation>choisissez un dossier hors de la bibliothèque</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>choisissez une fin plus tardive</translation>
  </message>
  <message>
   <source>choose a new folder, or a name that ends in .zip</source>
   <translation>choisissez un nouveau dossier, ou un nom finissant par .zip</translation>
  </message>
  <message>
   <source>choose a new or empty folder, so that nothing of yours is lost</source>
   <translation>choisissez un dossier nouveau ou vide, pour ne rien perdre</translation>
  </message>
  <message>
   <source>choose a part of it without the label, or leave the video out</source>
   <translation>choisissez une partie sans l’étiquette, ou laissez la vidéo de côté</translation>
  </message>
  <message>
   <source>choose a photo, a screenshot or a frame of a video</source>
   <translation>choisissez une photo, une capture ou une image d’une vidéo</translation>
  </message>
  <message>
   <source>choose a shorter part or a larger limit</source>
   <translation>choisissez un passage plus court ou une limite plus haute</translation>
  </message>
  <message>
   <source>choose a video</source>
   <translation>choisissez une vidéo</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>choisissez un autre fichier</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>choisissez un autre dossier</translation>
  </message>
  <message>
   <source>choose another frame</source>
   <translation>choisissez une autre image</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>choisissez un autre nom</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>choisissez-en un autre</translation>
  </message>
  <message>
   <source>choose frames that are farther apart</source>
   <translation>choisissez des images plus éloignées</translation>
  </message>
  <message>
   <source>choose one from the list</source>
   <translation>choisissez-en un dans la liste</translation>
  </message>
  <message>
   <source>choose one of those that ship with the program</source>
   <translation>choisissez-en un de ceux du programme</translation>
  </message>
  <message>
   <source>choose one of {0}</source>
   <translation>choisissez parmi {0}</translation>
  </message>
  <message>
   <source>choose the frame again</source>
   <translation>choisissez l’image à nouveau</translation>
  </message>
  <message>
   <source>choose the video that shows the parcel</source>
   <translation>choisissez la vidéo qui montre le colis</translation>
  </message>
  <message>
   <source>choose three places that form a triangle</source>
   <translation>choisissez trois endroits formant un triangle</translation>
  </message>
  <message>
   <source>cleaning up</source>
   <translation>le nettoyage</translation>
  </message>
  <message>
   <source>close it there, then try again</source>
   <translation>fermez-le là-bas, puis réessayez</translation>
  </message>
  <message>
   <source>close it where it is open, or choose another folder</source>
   <translation>fermez-la où elle est ouverte, ou choisissez un autre dossier</translation>
  </message>
  <message>
   <source>close it, then try again</source>
   <translation>fermez-le, puis réessayez</translation>
  </message>
  <message>
   <source>close other programs, then try again</source>
   <translation>fermez d’autres programmes, puis réessayez</translation>
  </message>
  <message>
   <source>closing the library</source>
   <translation>la fermeture de la bibliothèque</translation>
  </message>
  <message>
   <source>composed from {0}</source>
   <translation>rédigée d’après {0}</translation>
  </message>
  <message>
   <source>connect it again, then try again</source>
   <translation>reconnectez-le, puis réessayez</translation>
  </message>
  <message>
   <source>copy it from the browser</source>
   <translation>copiez-la du navigateur</translation>
  </message>
  <message>
   <source>copy it from the order's page</source>
   <translation>copiez-la de la page de la commande</translation>
  </message>
  <message>
   <source>copy the file from the camera or phone again</source>
   <translation>copiez à nouveau le fichier de l’appareil ou du téléphone</translation>
  </message>
  <message>
   <source>copy the number from the order's page</source>
   <translation>copiez le numéro de la page de la commande</translation>
  </message>
  <message>
   <source>copying the database</source>
   <translation>la copie de la base de données</translation>
  </message>
  <message>
   <source>copying the library</source>
   <translation>la copie de la bibliothèque</translation>
  </message>
  <message>
   <source>copying {0}</source>
   <translation>la copie de {0}</translation>
  </message>
  <message>
   <source>correct one of the two dates</source>
   <translation>corrigez une des deux dates</translation>
  </message>
  <message>
   <source>correct the file or choose another profile</source>
   <translation>corrigez le fichier ou choisissez un autre profil</translation>
  </message>
  <message>
   <source>cut the video into shorter parts first</source>
   <translation>découpez d’abord la vidéo en parties plus courtes</translation>
  </message>
  <message>
   <source>deleting the order</source>
   <translation>la suppression de la commande</translation>
  </message>
  <message>
   <source>difference {0} ({1}) has lost its comparison: an exhibit of it is left out</source>
   <translation>la différence {0} ({1}) a perdu sa comparaison : une de ses pièces est écartée</translation>
  </message>
  <message>
   <source>difference {0} ({1}) is marked on no picture</source>
   <translation>la différence {0} ({1}) n’est marquée sur aucune image</translation>
  </message>
  <message>
   <source>download or copy it again</source>
   <translation>téléchargez-le ou copiez-le à nouveau</translation>
  </message>
  <message>
   <source>drag over the part to show larger</source>
   <translation>glissez sur la partie à agrandir</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>dessinez à nouveau</translation>
  </message>
  <message>
   <source>eBay</source>
   <translation>eBay</translation>
  </message>
  <message>
   <source>eBay takes pictures only, no PDF: use the upload sheets of the packet</source>
   <translation>eBay n’accepte que des images, pas de PDF : utilisez les planches du paquet</translation>
  </message>
  <message>
   <source>emptying the trash</source>
   <translation>le vidage de la corbeille</translation>
  </message>
  <message>
   <source>evidence {0} of order {1} is not in the trash</source>
   <translation>la preuve {0} de la commande {1} n’est pas à la corbeille</translation>
  </message>
  <message>
   <source>export again; if it happens again, leave that exhibit out</source>
   <translation>exportez à nouveau ; si cela se répète, écartez cette pièce</translation>
  </message>
  <message>
   <source>film in 4K or less, or convert it first</source>
   <translation>filmez en 4K ou moins, ou convertissez d’abord la vidéo</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>pour {0}</translation>
  </message>
  <message>
   <source>frames are missing by the timestamps</source>
   <translation>d’après l’horodatage, des images manquent</translation>
  </message>
  <message>
   <source>frames can't be written to {0} ({1})</source>
   <translation>les images ne peuvent être écrites dans {0} ({1})</translation>
  </message>
  <message>
   <source>free some space or choose another folder</source>
   <translation>libérez de l’espace ou choisissez un autre dossier</translation>
  </message>
  <message>
   <source>free some space, then try again</source>
   <translation>libérez de l’espace, puis réessayez</translation>
  </message>
  <message>
   <source>give a date: this rule has no length of its own</source>
   <translation>donnez une date : cette règle n’a pas de durée propre</translation>
  </message>
  <message>
   <source>give a file</source>
   <translation>donnez un fichier</translation>
  </message>
  <message>
   <source>give a picture, a video or a document</source>
   <translation>choisissez une image, une vidéo ou un document</translation>
  </message>
  <message>
   <source>give its id without a time</source>
   <translation>donnez son identifiant sans temps</translation>
  </message>
  <message>
   <source>give more of its id</source>
   <translation>donnez plus de son identifiant</translation>
  </message>
  <message>
   <source>give the address that AliExpress or the seller shows in the dispute</source>
   <translation>donnez l’adresse qu’AliExpress ou le vendeur montre dans le litige</translation>
  </message>
  <message>
   <source>give the amount in {0}</source>
   <translation>donnez le montant en {0}</translation>
  </message>
  <message>
   <source>give the order a title</source>
   <translation>donnez un titre à la commande</translation>
  </message>
  <message>
   <source>give the order a {0}</source>
   <translation>complétez dans la commande : {0}</translation>
  </message>
  <message>
   <source>give the price too</source>
   <translation>donnez aussi le prix</translation>
  </message>
  <message>
   <source>give yourself the right to read and write there, or use another folder</source>
   <translation>donnez-vous le droit de lire et d’écrire là, ou utilisez un autre dossier</translation>
  </message>
  <message>
   <source>go through the dispute and the mediation first</source>
   <translation>passez d’abord par le litige et la médiation</translation>
  </message>
  <message>
   <source>hand over originals only on purpose</source>
   <translation>ne remettez des originaux qu’à dessein</translation>
  </message>
  <message>
   <source>import it first</source>
   <translation>importez-le d’abord</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>réinstallez le programme</translation>
  </message>
  <message>
   <source>it claims more pixels than can be handled safely</source>
   <translation>elle prétend avoir plus de pixels qu’il n’est sûr de traiter</translation>
  </message>
  <message>
   <source>it has {0} million pixels</source>
   <translation>elle a {0} mégapixels</translation>
  </message>
  <message>
   <source>it holds a file that doesn't belong there</source>
   <translation>elle contient un fichier qui n’y a pas sa place</translation>
  </message>
  <message>
   <source>it holds a link, a locked or an unusual file</source>
   <translation>elle contient un lien, un fichier chiffré ou un fichier inhabituel</translation>
  </message>
  <message>
   <source>it holds no case</source>
   <translation>elle ne contient aucun cas</translation>
  </message>
  <message>
   <source>it holds too many files, or none</source>
   <translation>elle contient trop de fichiers, ou aucun</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>c’est un dossier, pas un fichier</translation>
  </message>
  <message>
   <source>it is damaged, or not a zip file</source>
   <translation>elle est endommagée ou n’est pas un fichier ZIP</translation>
  </message>
  <message>
   <source>it is {0} s long</source>
   <translation>il dure {0} s</translation>
  </message>
  <message>
   <source>it isn't there any more</source>
   <translation>il n’est plus là</translation>
  </message>
  <message>
   <source>it unpacks to far more than a case can hold</source>
   <translation>décompressée, elle dépasse de loin ce qu’un cas peut contenir</translation>
  </message>
  <message>
   <source>it was not made by this program</source>
   <translation>elle ne vient pas de ce programme</translation>
  </message>
  <message>
   <source>it was written by a newer version of this program</source>
   <translation>elle vient d’une version plus récente de ce programme</translation>
  </message>
  <message>
   <source>its case can't be read</source>
   <translation>son cas ne peut être lu</translation>
  </message>
  <message>
   <source>its case was not made by this program</source>
   <translation>son cas ne vient pas de ce programme</translation>
  </message>
  <message>
   <source>its journal can't be read</source>
   <translation>son journal ne peut être lu</translation>
  </message>
  <message>
   <source>its journal doesn't match its case</source>
   <translation>son journal ne correspond pas à son cas</translation>
  </message>
  <message>
   <source>its list of files can't be read</source>
   <translation>sa liste de fichiers ne peut être lue</translation>
  </message>
  <message>
   <source>its list of files doesn't match what it holds</source>
   <translation>sa liste de fichiers ne correspond pas à son contenu</translation>
  </message>
  <message>
   <source>its originals are not those of the case</source>
   <translation>ses originaux ne sont pas ceux du cas</translation>
  </message>
  <message>
   <source>keep it open until you see the money; a seller who asks you to close it first is a red flag</source>
   <translation>gardez-le ouvert jusqu’à voir l’argent ; un vendeur qui demande de fermer d’abord est un signal d’alarme</translation>
  </message>
  <message>
   <source>keep the library on a disk without this limit</source>
   <translation>gardez la bibliothèque sur un disque sans cette limite</translation>
  </message>
  <message>
   <source>keeping an original</source>
   <translation>la conservation d’un original</translation>
  </message>
  <message>
   <source>keeping {0}</source>
   <translation>la conservation de {0}</translation>
  </message>
  <message>
   <source>last full day {0}</source>
   <translation>dernier jour entier {0}</translation>
  </message>
  <message>
   <source>leave it out of the dossier, or add the file again</source>
   <translation>écartez-le du dossier, ou ajoutez le fichier à nouveau</translation>
  </message>
  <message>
   <source>leave it out, and report this fault</source>
   <translation>écartez-le et signalez cette erreur</translation>
  </message>
  <message>
   <source>leave out exhibits that repeat others</source>
   <translation>écartez les pièces qui en répètent d’autres</translation>
  </message>
  <message>
   <source>locking {0}</source>
   <translation>le verrouillage de {0}</translation>
  </message>
  <message>
   <source>look at it as it is now, then try again</source>
   <translation>regardez son état actuel, puis réessayez</translation>
  </message>
  <message>
   <source>look at the list of what is</source>
   <translation>regardez la liste</translation>
  </message>
  <message>
   <source>looking into the trash</source>
   <translation>la lecture de la corbeille</translation>
  </message>
  <message>
   <source>make a copy of at most {0} million pixels</source>
   <translation>faites une copie d’au plus {0} mégapixels</translation>
  </message>
  <message>
   <source>make a smaller copy of it</source>
   <translation>faites-en une copie plus petite</translation>
  </message>
  <message>
   <source>make it first, or choose another folder</source>
   <translation>créez-le d’abord ou choisissez un autre dossier</translation>
  </message>
  <message>
   <source>make it writable, or use a library on another disk</source>
   <translation>rendez-le accessible en écriture, ou utilisez une bibliothèque sur un autre disque</translation>
  </message>
  <message>
   <source>make the folder and its files writable</source>
   <translation>rendez le dossier et ses fichiers accessibles en écriture</translation>
  </message>
  <message>
   <source>making the library</source>
   <translation>la création de la bibliothèque</translation>
  </message>
  <message>
   <source>making the library {0}</source>
   <translation>la création de la bibliothèque {0}</translation>
  </message>
  <message>
   <source>mediation follows a dispute</source>
   <translation>la médiation suit un litige</translation>
  </message>
  <message>
   <source>moving the library</source>
   <translation>le déplacement de la bibliothèque</translation>
  </message>
  <message>
   <source>name a file, dossier.pdf say</source>
   <translation>nommez un fichier, p. ex. dossier.pdf</translation>
  </message>
  <message>
   <source>name a place instead, for example Asia/Kolkata</source>
   <translation>nommez plutôt un lieu, par exemple Asia/Kolkata</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or an offset</source>
   <translation>nommez un lieu, par exemple Europe/Berlin, ou un décalage</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or leave it out</source>
   <translation>nommez un lieu, par exemple Europe/Berlin, ou laissez vide</translation>
  </message>
  <message>
   <source>name another folder</source>
   <translation>nommez un autre dossier</translation>
  </message>
  <message>
   <source>name another one for the library</source>
   <translation>nommez-en un autre pour la bibliothèque</translation>
  </message>
  <message>
   <source>name it, for example USD</source>
   <translation>nommez-la, par exemple USD</translation>
  </message>
  <message>
   <source>name the place, for example Europe/Berlin</source>
   <translation>nommez le lieu, par exemple Europe/Berlin</translation>
  </message>
  <message>
   <source>no claim is set</source>
   <translation>aucune réclamation n’est formulée</translation>
  </message>
  <message>
   <source>no cut was detected, but {0}</source>
   <translation>aucune coupure n’a été détectée, mais {0}</translation>
  </message>
  <message>
   <source>no date is logged</source>
   <translation>aucune date n’est notée</translation>
  </message>
  <message>
   <source>no difference is named</source>
   <translation>aucune différence n’est nommée</translation>
  </message>
  <message>
   <source>no dispute is open: without one you would likely lose both the item and the money</source>
   <translation>aucun litige n’est ouvert : sans lui, vous perdriez sans doute l’article et l’argent</translation>
  </message>
  <message>
   <source>no exhibit shows that the parcel didn't arrive</source>
   <translation>aucune pièce ne montre que le colis n’est pas arrivé</translation>
  </message>
  <message>
   <source>no exhibit shows what arrived</source>
   <translation>aucune pièce ne montre ce qui est arrivé</translation>
  </message>
  <message>
   <source>no font draws these characters on pictures, their codes are drawn instead: {0}</source>
   <translation>aucune police ne contient ces caractères pour les images ; leurs codes y sont dessinés : {0}</translation>
  </message>
  <message>
   <source>no font draws {0} in {1}; the codes are printed instead</source>
   <translation>{1} : aucune police ne contient {0} ; les codes sont imprimés à la place</translation>
  </message>
  <message>
   <source>no message to the seller</source>
   <translation>aucun message au vendeur</translation>
  </message>
  <message>
   <source>no photo</source>
   <translation>aucune photo</translation>
  </message>
  <message>
   <source>no photo has a caption</source>
   <translation>aucune photo n’a de légende</translation>
  </message>
  <message>
   <source>no reason and no wanted resolution is stated</source>
   <translation>ni motif ni solution voulue n’est indiqué</translation>
  </message>
  <message>
   <source>no screenshot of the listing</source>
   <translation>aucune capture de l’annonce</translation>
  </message>
  <message>
   <source>no screenshot of the tracking history</source>
   <translation>aucune capture de l’historique de suivi</translation>
  </message>
  <message>
   <source>no video of the opening</source>
   <translation>aucune vidéo du déballage</translation>
  </message>
  <message>
   <source>no video shows the fault</source>
   <translation>aucune vidéo ne montre la panne</translation>
  </message>
  <message>
   <source>not delivered yet</source>
   <translation>pas encore livrée</translation>
  </message>
  <message>
   <source>not one picture of the part can be decoded</source>
   <translation>aucune image du passage ne peut être lue</translation>
  </message>
  <message>
   <source>not one picture of the video can be decoded</source>
   <translation>aucune image de la vidéo ne peut être lue</translation>
  </message>
  <message>
   <source>not written yet</source>
   <translation>pas encore écrite</translation>
  </message>
  <message>
   <source>nothing is compared yet</source>
   <translation>rien n’est comparé encore</translation>
  </message>
  <message>
   <source>noting the export</source>
   <translation>l’enregistrement de l’export</translation>
  </message>
  <message>
   <source>offsets lie between -14:00 and +14:00</source>
   <translation>les décalages vont de -14:00 à +14:00</translation>
  </message>
  <message>
   <source>one photo has a caption</source>
   <translation>une photo a une légende</translation>
  </message>
  <message>
   <source>only {0} pixels wide, its words may not be readable</source>
   <translation>seulement {0} pixels de large, son texte est peut-être illisible</translation>
  </message>
  <message>
   <source>open a dispute and wait for an authorised return address</source>
   <translation>ouvrez un litige et attendez une adresse de retour autorisée</translation>
  </message>
  <message>
   <source>open it with its own program</source>
   <translation>ouvrez-le avec son propre programme</translation>
  </message>
  <message>
   <source>open that one</source>
   <translation>ouvrez celle-là</translation>
  </message>
  <message>
   <source>opening the library</source>
   <translation>l’ouverture de la bibliothèque</translation>
  </message>
  <message>
   <source>order {0} is in the library already</source>
   <translation>la commande {0} est déjà dans la bibliothèque</translation>
  </message>
  <message>
   <source>order {0} is in the trash</source>
   <translation>la commande {0} est à la corbeille</translation>
  </message>
  <message>
   <source>order {0} is in the trash already</source>
   <translation>la commande {0} est déjà dans la corbeille</translation>
  </message>
  <message>
   <source>order {0} is not in the trash</source>
   <translation>la commande {0} n’est pas à la corbeille</translation>
  </message>
  <message>
   <source>order {0} was changed meanwhile</source>
   <translation>la commande {0} a été modifiée entre-temps</translation>
  </message>
  <message>
   <source>pages</source>
   <translation>pages</translation>
  </message>
  <message>
   <source>part of the path is a file, not a folder</source>
   <translation>une partie du chemin est un fichier, pas un dossier</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>images</translation>
  </message>
  <message>
   <source>pictures and text set smaller (step {0} of {1})</source>
   <translation>images et texte réduits (degré {0} sur {1})</translation>
  </message>
  <message>
   <source>pictures at {0} instead of {1} pixels per inch</source>
   <translation>images à {0} au lieu de {1} pixels par pouce</translation>
  </message>
  <message>
   <source>place its number on both pictures</source>
   <translation>mettez son numéro sur les deux images</translation>
  </message>
  <message>
   <source>please report this with the words in brackets</source>
   <translation>merci de le signaler avec le texte entre parenthèses</translation>
  </message>
  <message>
   <source>plug it in again, then try again</source>
   <translation>rebranchez-le, puis réessayez</translation>
  </message>
  <message>
   <source>process {0} on {1}</source>
   <translation>le processus {0} sur {1}</translation>
  </message>
  <message>
   <source>put it back</source>
   <translation>rétablissez-la</translation>
  </message>
  <message>
   <source>put it back first</source>
   <translation>rétablissez-la d’abord</translation>
  </message>
  <message>
   <source>put it back from a backup, or leave it out of the dossier</source>
   <translation>reprenez-le d’une sauvegarde, ou laissez-le hors du dossier</translation>
  </message>
  <message>
   <source>putting the copy back</source>
   <translation>la restauration de la copie</translation>
  </message>
  <message>
   <source>putting the order back</source>
   <translation>la récupération de la commande</translation>
  </message>
  <message>
   <source>readable file names that no longer matched, made again</source>
   <translation>noms de fichiers lisibles qui ne correspondaient plus, recréés</translation>
  </message>
  <message>
   <source>reading the copy</source>
   <translation>la lecture de la copie</translation>
  </message>
  <message>
   <source>reading {0}</source>
   <translation>la lecture de {0}</translation>
  </message>
  <message>
   <source>removed from everything that is exported</source>
   <translation>retirée de tout ce qui est exporté</translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation>le retrait de {0}</translation>
  </message>
  <message>
   <source>repair the file or take the original</source>
   <translation>corrigez le fichier ou reprenez l’original</translation>
  </message>
  <message>
   <source>repairing the library</source>
   <translation>la réparation de la bibliothèque</translation>
  </message>
  <message>
   <source>repairing the order</source>
   <translation>la réparation de la commande</translation>
  </message>
  <message>
   <source>repairing the search</source>
   <translation>la réparation de la recherche</translation>
  </message>
  <message>
   <source>restore the library from your own backup</source>
   <translation>restaurez la bibliothèque depuis votre propre sauvegarde</translation>
  </message>
  <message>
   <source>restoring the order</source>
   <translation>la restauration de la commande</translation>
  </message>
  <message>
   <source>run `evidence-app doctor`</source>
   <translation>lancez `evidence-app doctor`</translation>
  </message>
  <message>
   <source>run `evidence-app verify` to see the damage</source>
   <translation>lancez `evidence-app verify` pour voir les dégâts</translation>
  </message>
  <message>
   <source>salvaging an order</source>
   <translation>le sauvetage d’une commande</translation>
  </message>
  <message>
   <source>save a copy without a password, or a screenshot</source>
   <translation>enregistrez une copie sans mot de passe, ou une capture</translation>
  </message>
  <message>
   <source>save it as a file and add that</source>
   <translation>enregistrez-la comme fichier et ajoutez-le</translation>
  </message>
  <message>
   <source>saving the case</source>
   <translation>l’enregistrement du cas</translation>
  </message>
  <message>
   <source>saving the order</source>
   <translation>l’enregistrement de la commande</translation>
  </message>
  <message>
   <source>say what differs</source>
   <translation>dites ce qui diffère</translation>
  </message>
  <message>
   <source>search columns that no longer matched, repaired</source>
   <translation>champs de recherche qui ne correspondaient plus, réparés</translation>
  </message>
  <message>
   <source>search entries of orders that are gone, removed</source>
   <translation>entrées de recherche de commandes disparues, retirées</translation>
  </message>
  <message>
   <source>searching</source>
   <translation>la recherche</translation>
  </message>
  <message>
   <source>set the same three places on both pictures</source>
   <translation>posez les trois mêmes endroits sur les deux images</translation>
  </message>
  <message>
   <source>sheets</source>
   <translation>planches</translation>
  </message>
  <message>
   <source>ship tracked only, and put the number into the dispute</source>
   <translation>envoyez seulement avec suivi, et mettez le numéro dans le litige</translation>
  </message>
  <message>
   <source>sorting the orders</source>
   <translation>le tri des commandes</translation>
  </message>
  <message>
   <source>state both on the Statement page</source>
   <translation>indiquez les deux sur la page « Déclaration »</translation>
  </message>
  <message>
   <source>take it out if the recipient needn't know it</source>
   <translation>enlevez-le si le destinataire n’a pas à le savoir</translation>
  </message>
  <message>
   <source>the PDF is damaged or was not copied completely</source>
   <translation>le PDF est endommagé ou n’a pas été copié en entier</translation>
  </message>
  <message>
   <source>the PDF is locked with a password</source>
   <translation>le PDF est verrouillé par un mot de passe</translation>
  </message>
  <message>
   <source>the amount is in {0}, the price in {1}</source>
   <translation>le montant est en {0}, le prix en {1}</translation>
  </message>
  <message>
   <source>the amount must be more than zero</source>
   <translation>le montant doit être supérieur à zéro</translation>
  </message>
  <message>
   <source>the archive was refused, {0}</source>
   <translation>l’archive a été refusée : {0}</translation>
  </message>
  <message>
   <source>the camera moves fast</source>
   <translation>la caméra bouge vite</translation>
  </message>
  <message>
   <source>the camera moves too fast to show detail</source>
   <translation>la caméra bouge trop vite pour montrer les détails</translation>
  </message>
  <message>
   <source>the camera says {0}, which lies in the future: its clock was wrong</source>
   <translation>l’appareil dit {0}, dans le futur : son horloge était fausse</translation>
  </message>
  <message>
   <source>the camera says {0}: its clock was not set</source>
   <translation>l’appareil dit {0} : son horloge n’était pas réglée</translation>
  </message>
  <message>
   <source>the caption of a detail</source>
   <translation>la légende d’un détail</translation>
  </message>
  <message>
   <source>the caption of {0}</source>
   <translation>la légende de {0}</translation>
  </message>
  <message>
   <source>the caption of {0} at {1}</source>
   <translation>la légende de {0} à {1}</translation>
  </message>
  <message>
   <source>the clip can't be made that small</source>
   <translation>l’extrait ne peut pas être aussi petit</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>la fin de l’extrait doit suivre son début</translation>
  </message>
  <message>
   <source>the copy of {0} is not sound</source>
   <translation>la copie de {0} est endommagée</translation>
  </message>
  <message>
   <source>the copy of {0} is not the same as the original</source>
   <translation>la copie de {0} n’est pas identique à l’original</translation>
  </message>
  <message>
   <source>the countdown is missing</source>
   <translation>le compte à rebours manque</translation>
  </message>
  <message>
   <source>the currency of “{0}” is missing</source>
   <translation>la devise de « {0} » manque</translation>
  </message>
  <message>
   <source>the database {0} has no version that is known</source>
   <translation>la base de données {0} n’a pas de version connue</translation>
  </message>
  <message>
   <source>the database {path} is damaged</source>
   <translation>la base de données {path} est endommagée</translation>
  </message>
  <message>
   <source>the date is missing</source>
   <translation>la date manque</translation>
  </message>
  <message>
   <source>the difference is empty</source>
   <translation>la différence est vide</translation>
  </message>
  <message>
   <source>the difference “{0}”</source>
   <translation>la différence « {0} »</translation>
  </message>
  <message>
   <source>the disk could not be read or written</source>
   <translation>le disque n’a pu être lu ou écrit</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>the disk is full, {0} was not written</source>
   <translation>le disque est plein, {0} n’a pas été écrit</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>le disque est en lecture seule</translation>
  </message>
  <message>
   <source>the disk refused</source>
   <translation>le disque a refusé l’opération</translation>
  </message>
  <message>
   <source>the disk was unplugged</source>
   <translation>le disque a été débranché</translation>
  </message>
  <message>
   <source>the dossier can't be written in “{0}”</source>
   <translation>le dossier ne peut être écrit en « {0} »</translation>
  </message>
  <message>
   <source>the dossier does not conform to PDF/A-3b ({0})</source>
   <translation>le dossier n’est pas conforme à PDF/A-3b ({0})</translation>
  </message>
  <message>
   <source>the dossier holds no exhibit</source>
   <translation>le dossier ne contient aucune pièce</translation>
  </message>
  <message>
   <source>the dossier is larger than this profile wants; leave out some exhibits</source>
   <translation>le dossier est plus grand que ne le veut ce profil ; écartez quelques pièces</translation>
  </message>
  <message>
   <source>the dossier's own words</source>
   <translation>les mots propres au dossier</translation>
  </message>
  <message>
   <source>the end of Buyer Protection is given twice</source>
   <translation>la fin de la protection acheteur est donnée deux fois</translation>
  </message>
  <message>
   <source>the end of the video is missing</source>
   <translation>la fin de la vidéo manque</translation>
  </message>
  <message>
   <source>the entry of {0}</source>
   <translation>l’entrée du {0}</translation>
  </message>
  <message>
   <source>the file also holds a short video; the still picture is used</source>
   <translation>le fichier contient aussi une courte vidéo ; l’image fixe est utilisée</translation>
  </message>
  <message>
   <source>the file could not be read ({0}: {1})</source>
   <translation>le fichier n’a pu être lu ({0} : {1})</translation>
  </message>
  <message>
   <source>the file ends early, its last {0} frames are missing</source>
   <translation>le fichier s’arrête trop tôt, ses {0} dernières images manquent</translation>
  </message>
  <message>
   <source>the file holds no video</source>
   <translation>le fichier ne contient pas de vidéo</translation>
  </message>
  <message>
   <source>the file holds sound but no picture</source>
   <translation>le fichier contient du son mais pas d’image</translation>
  </message>
  <message>
   <source>the file holds {0} frames that its edit list does not show</source>
   <translation>le fichier contient {0} images que sa liste de montage ne montre pas</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the file is larger than this disk can hold</source>
   <translation>le fichier est trop grand pour ce disque</translation>
  </message>
  <message>
   <source>the file is left out</source>
   <translation>le fichier est écarté</translation>
  </message>
  <message>
   <source>the file kept the reader busy for more than {0} s</source>
   <translation>la lecture du fichier a duré plus de {0} s</translation>
  </message>
  <message>
   <source>the file made the reader stop (code {0})</source>
   <translation>la lecture du fichier s’est arrêtée (code {0})</translation>
  </message>
  <message>
   <source>the file names {0}: it was saved by a program, not by a camera</source>
   <translation>le fichier cite {0} : il a été enregistré par un programme, pas par une caméra</translation>
  </message>
  <message>
   <source>the file says where it was taken</source>
   <translation>le fichier dit où il a été pris</translation>
  </message>
  <message>
   <source>the file was written or converted by a program, not by a camera directly</source>
   <translation>le fichier a été écrit ou converti par un programme, pas directement par une caméra</translation>
  </message>
  <message>
   <source>the folder for {0} is gone</source>
   <translation>le dossier de {0} a disparu</translation>
  </message>
  <message>
   <source>the folder {0} holds other files</source>
   <translation>le dossier {0} contient d’autres fichiers</translation>
  </message>
  <message>
   <source>the frame's time is not in this video's unit</source>
   <translation>le temps de l’image n’est pas dans l’unité de cette vidéo</translation>
  </message>
  <message>
   <source>the label could be read on no photo</source>
   <translation>l’étiquette n’a pu être lue sur aucune photo</translation>
  </message>
  <message>
   <source>the label is readable and has the order’s tracking number</source>
   <translation>l’étiquette est lisible et porte le numéro de suivi de la commande</translation>
  </message>
  <message>
   <source>the label is readable in the video at {0}, on no photo</source>
   <translation>l’étiquette est lisible dans la vidéo à {0}, mais sur aucune photo</translation>
  </message>
  <message>
   <source>the label on {0} is another parcel's: it carries {1}, not {2}</source>
   <translation>l’étiquette sur {0} est celle d’un autre colis : elle porte {1}, et non {2}</translation>
  </message>
  <message>
   <source>the library and the new folder {0} lie inside one another</source>
   <translation>la bibliothèque et le nouveau dossier {0} sont l’un dans l’autre</translation>
  </message>
  <message>
   <source>the library in {0} was written by a newer version of this program than {1}</source>
   <translation>la bibliothèque dans {0} a été écrite par une version plus récente que {1}</translation>
  </message>
  <message>
   <source>the library was written by a newer version of this program (format {0}, this one knows {1})</source>
   <translation>la bibliothèque a été écrite par une version plus récente du programme (format {0}, celle-ci connaît {1})</translation>
  </message>
  <message>
   <source>the library {0} is in use by {1}</source>
   <translation>la bibliothèque {0} est utilisée par {1}</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>le nom est trop long</translation>
  </message>
  <message>
   <source>the name of the store</source>
   <translation>le nom de la boutique</translation>
  </message>
  <message>
   <source>the network folder went away</source>
   <translation>le dossier réseau a disparu</translation>
  </message>
  <message>
   <source>the number of an order can't be changed</source>
   <translation>le numéro d’une commande ne peut être changé</translation>
  </message>
  <message>
   <source>the order has no tracking number</source>
   <translation>la commande n’a pas de numéro de suivi</translation>
  </message>
  <message>
   <source>the order has no tracking number to compare with</source>
   <translation>la commande n’a pas de numéro de suivi à comparer</translation>
  </message>
  <message>
   <source>the order's title</source>
   <translation>le titre de la commande</translation>
  </message>
  <message>
   <source>the original of {0} is gone</source>
   <translation>l’original de {0} a disparu</translation>
  </message>
  <message>
   <source>the original of {0} is gone or damaged</source>
   <translation>l’original de {0} manque ou est endommagé</translation>
  </message>
  <message>
   <source>the original of {0} is not in the library</source>
   <translation>l’original de {0} n’est pas dans la bibliothèque</translation>
  </message>
  <message>
   <source>the original payment method (card, PayPal or wallet)</source>
   <translation>le moyen de paiement d’origine (carte, PayPal ou portefeuille)</translation>
  </message>
  <message>
   <source>the original {0} was changed</source>
   <translation>l’original {0} a été modifié</translation>
  </message>
  <message>
   <source>the originals {0} hold a place, a name or a serial number; what is exported doesn't</source>
   <translation>les originaux {0} contiennent un lieu, un nom ou un numéro de série ; ce qui est exporté, non</translation>
  </message>
  <message>
   <source>the picture at {0} can't be decoded</source>
   <translation>l’image à {0} ne peut être lue</translation>
  </message>
  <message>
   <source>the picture can't be read from the clipboard</source>
   <translation>l’image du presse-papiers ne peut être lue</translation>
  </message>
  <message>
   <source>the picture is black</source>
   <translation>l’image est noire</translation>
  </message>
  <message>
   <source>the picture is cut short: its end is missing</source>
   <translation>l’image est tronquée : sa fin manque</translation>
  </message>
  <message>
   <source>the picture is damaged or was not copied completely</source>
   <translation>l’image est endommagée ou n’a pas été copiée en entier</translation>
  </message>
  <message>
   <source>the picture is damaged: it can't be opened</source>
   <translation>l’image est endommagée : elle ne peut être ouverte</translation>
  </message>
  <message>
   <source>the picture is too large: {0}</source>
   <translation>l’image est trop grande : {0}</translation>
  </message>
  <message>
   <source>the picture needs more memory than it is given</source>
   <translation>l’image demande plus de mémoire qu’elle n’en reçoit</translation>
  </message>
  <message>
   <source>the picture shows hardly anything at {at}</source>
   <translation>à {at}, l’image ne montre presque rien</translation>
  </message>
  <message>
   <source>the picture shows hardly anything, a cut would not be seen here</source>
   <translation>l’image ne montre presque rien, une coupure ne s’y verrait pas</translation>
  </message>
  <message>
   <source>the picture stands still to the pixel</source>
   <translation>l’image est figée au pixel près</translation>
  </message>
  <message>
   <source>the pictures are probably too many for the {0} MB that {1} takes; it will be split into parts</source>
   <translation>les images sont sans doute trop nombreuses pour les {0} Mo qu’accepte {1} ; il sera divisé en parties</translation>
  </message>
  <message>
   <source>the policy file can't be read, {0}</source>
   <translation>le fichier de règles ne peut être lu, {0}</translation>
  </message>
  <message>
   <source>the policy file is wrong in line {0}, {1}</source>
   <translation>erreur dans le fichier de règles, ligne {0}, {1}</translation>
  </message>
  <message>
   <source>the printer does not answer</source>
   <translation>l’imprimante ne répond pas</translation>
  </message>
  <message>
   <source>the profile {0} can't be read</source>
   <translation>le profil {0} ne peut être lu</translation>
  </message>
  <message>
   <source>the profile {0} can't be read ({1})</source>
   <translation>le profil {0} ne peut être lu ({1})</translation>
  </message>
  <message>
   <source>the refund is not visible yet, and a closed dispute can't be reopened</source>
   <translation>le remboursement n’est pas encore visible, et un litige fermé ne peut pas être rouvert</translation>
  </message>
  <message>
   <source>the sample's {0} can't be taken in ({1})</source>
   <translation>{0} de l’exemple ne peut être repris ({1})</translation>
  </message>
  <message>
   <source>the shipping label could not be read in it</source>
   <translation>l’étiquette d’envoi n’a pas pu y être lue</translation>
  </message>
  <message>
   <source>the shop</source>
   <translation>la boutique</translation>
  </message>
  <message>
   <source>the sound can't be read any further</source>
   <translation>le son n’est plus lisible au-delà</translation>
  </message>
  <message>
   <source>the sound ends before the picture</source>
   <translation>le son s’arrête avant l’image</translation>
  </message>
  <message>
   <source>the sound is interrupted</source>
   <translation>le son est interrompu</translation>
  </message>
  <message>
   <source>the statement</source>
   <translation>la déclaration</translation>
  </message>
  <message>
   <source>the text holds characters that can't be kept</source>
   <translation>le texte contient des caractères impossibles à garder</translation>
  </message>
  <message>
   <source>the text holds {0}</source>
   <translation>le texte contient {0}</translation>
  </message>
  <message>
   <source>the three points lie on one line</source>
   <translation>les trois points sont sur une ligne</translation>
  </message>
  <message>
   <source>the title of a comparison</source>
   <translation>le titre d’une comparaison</translation>
  </message>
  <message>
   <source>the title of the order is missing</source>
   <translation>le titre de la commande manque</translation>
  </message>
  <message>
   <source>the unboxing video may show it, but none is marked as showing the fault</source>
   <translation>la vidéo du déballage la montre peut-être, mais aucune n’est marquée comme vidéo du défaut</translation>
  </message>
  <message>
   <source>the variant ordered</source>
   <translation>la variante commandée</translation>
  </message>
  <message>
   <source>the video can't be opened: it is damaged or was not copied completely</source>
   <translation>la vidéo ne peut pas être ouverte : elle est endommagée ou n’a pas été copiée en entier</translation>
  </message>
  <message>
   <source>the video claims {0} frames</source>
   <translation>la vidéo annonce {0} images</translation>
  </message>
  <message>
   <source>the video has no frame at {0}</source>
   <translation>la vidéo n’a pas d’image à {0}</translation>
  </message>
  <message>
   <source>the video has no sound</source>
   <translation>la vidéo n’a pas de son</translation>
  </message>
  <message>
   <source>the video holds no frame with a time</source>
   <translation>la vidéo ne contient aucune image horodatée</translation>
  </message>
  <message>
   <source>the video holds not a single frame</source>
   <translation>la vidéo ne contient aucune image</translation>
  </message>
  <message>
   <source>the video is cut short: about {0} % of it is missing</source>
   <translation>la vidéo est tronquée : il en manque environ {0} %</translation>
  </message>
  <message>
   <source>the video is damaged or incomplete{0}</source>
   <translation>la vidéo est endommagée ou incomplète{0}</translation>
  </message>
  <message>
   <source>the video is encrypted (copy protection)</source>
   <translation>la vidéo est chiffrée (protection contre la copie)</translation>
  </message>
  <message>
   <source>the video is too bright to show detail</source>
   <translation>la vidéo est trop claire pour montrer les détails</translation>
  </message>
  <message>
   <source>the video is very dark</source>
   <translation>la vidéo est très sombre</translation>
  </message>
  <message>
   <source>the video {0} shows what is private, {1}: black boxes are on its frames only</source>
   <translation>la vidéo {0} montre des données privées, {1} : les zones noires ne sont que sur ses images</translation>
  </message>
  <message>
   <source>the video's pictures are {0} × {1} pixels</source>
   <translation>les images de la vidéo font {0} × {1} pixels</translation>
  </message>
  <message>
   <source>the year of “{0}” can't be right</source>
   <translation>l’année de « {0} » ne peut être juste</translation>
  </message>
  <message>
   <source>the {0} holds control characters</source>
   <translation>{0} : contient des caractères de contrôle</translation>
  </message>
  <message>
   <source>the {0} is too long</source>
   <translation>{0} : trop long</translation>
  </message>
  <message>
   <source>the {0} of the order is missing</source>
   <translation>il manque à la commande : {0}</translation>
  </message>
  <message>
   <source>there are more than {0} files</source>
   <translation>il y a plus de {0} fichiers</translation>
  </message>
  <message>
   <source>there are no rules for “{0}”</source>
   <translation>il n’y a pas de règles pour « {0} »</translation>
  </message>
  <message>
   <source>there is a currency but no price</source>
   <translation>il y a une devise mais pas de prix</translation>
  </message>
  <message>
   <source>there is a moment of reading but no countdown</source>
   <translation>le moment de lecture est indiqué, mais pas le compte à rebours</translation>
  </message>
  <message>
   <source>there is no authorised return address</source>
   <translation>il n’y a pas d’adresse de retour autorisée</translation>
  </message>
  <message>
   <source>there is no evidence {0}</source>
   <translation>il n’y a pas de preuve {0}</translation>
  </message>
  <message>
   <source>there is no evidence {0} in order {1}</source>
   <translation>il n’y a pas de preuve {0} dans la commande {1}</translation>
  </message>
  <message>
   <source>there is no file {0}</source>
   <translation>il n’y a pas de fichier {0}</translation>
  </message>
  <message>
   <source>there is no folder {0}</source>
   <translation>le dossier {0} n’existe pas</translation>
  </message>
  <message>
   <source>there is no library in {0}</source>
   <translation>il n’y a pas de bibliothèque dans {0}</translation>
  </message>
  <message>
   <source>there is no order {0}</source>
   <translation>il n’y a pas de commande {0}</translation>
  </message>
  <message>
   <source>there is no other frame between these two</source>
   <translation>il n’y a pas d’autre image entre ces deux</translation>
  </message>
  <message>
   <source>there is no paper “{0}”</source>
   <translation>il n’y a pas de papier « {0} »</translation>
  </message>
  <message>
   <source>there is no permission</source>
   <translation>il n’y a pas d’autorisation</translation>
  </message>
  <message>
   <source>there is no profile “{0}”</source>
   <translation>il n’y a pas de profil « {0} »</translation>
  </message>
  <message>
   <source>there is no room for the archive's files</source>
   <translation>il n’y a pas de place pour les fichiers de l’archive</translation>
  </message>
  <message>
   <source>there is no sound copy of the database</source>
   <translation>il n’y a pas de copie saine de la base de données</translation>
  </message>
  <message>
   <source>there is no tracking number of the return</source>
   <translation>il n’y a pas de numéro de suivi du retour</translation>
  </message>
  <message>
   <source>there is no video “{0}”</source>
   <translation>il n’y a pas de vidéo « {0} »</translation>
  </message>
  <message>
   <source>these characters can't be printed: {0}</source>
   <translation>ces caractères ne peuvent pas être imprimés : {0}</translation>
  </message>
  <message>
   <source>this case is closed, and a closed dispute can't be reopened</source>
   <translation>ce cas est fermé, et un litige fermé ne peut pas être rouvert</translation>
  </message>
  <message>
   <source>this comparison is not there</source>
   <translation>cette comparaison n’existe pas</translation>
  </message>
  <message>
   <source>this detail is not there</source>
   <translation>ce détail n’existe pas</translation>
  </message>
  <message>
   <source>this difference is not there</source>
   <translation>cette différence n’existe pas</translation>
  </message>
  <message>
   <source>this evidence is no longer in the case</source>
   <translation>cette preuve n’est plus dans le cas</translation>
  </message>
  <message>
   <source>this is no picture of a kind that can be read</source>
   <translation>ce n’est pas une image d’un type lisible</translation>
  </message>
  <message>
   <source>this is not a video that can be read</source>
   <translation>ce n’est pas une vidéo lisible</translation>
  </message>
  <message>
   <source>this order has it already, as {0}</source>
   <translation>cette commande l’a déjà, comme {0}</translation>
  </message>
  <message>
   <source>this picture is not part of the case</source>
   <translation>cette image ne fait pas partie du cas</translation>
  </message>
  <message>
   <source>three points on each side are needed</source>
   <translation>il faut trois points de chaque côté</translation>
  </message>
  <message>
   <source>to stay within {0} MB the pictures will be about {1} instead of {2} pixels per inch</source>
   <translation>pour rester sous {0} Mo, les images auront environ {1} pixels par pouce au lieu de {2}</translation>
  </message>
  <message>
   <source>to stay within {0} pages: {1}</source>
   <translation>pour rester dans {0} pages : {1}</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>trop de fichiers sont ouverts</translation>
  </message>
  <message>
   <source>try a copy of the file, or a smaller one</source>
   <translation>essayez une copie du fichier, ou un plus petit</translation>
  </message>
  <message>
   <source>type it again without them</source>
   <translation>tapez-le à nouveau sans eux</translation>
  </message>
  <message>
   <source>type it in again</source>
   <translation>tapez-le à nouveau</translation>
  </message>
  <message>
   <source>undo its removal first</source>
   <translation>annulez d’abord sa suppression</translation>
  </message>
  <message>
   <source>undo the closing if it was logged by mistake</source>
   <translation>annulez la fermeture si elle a été notée par erreur</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>mettez le programme à jour</translation>
  </message>
  <message>
   <source>updating the library</source>
   <translation>la mise à jour de la bibliothèque</translation>
  </message>
  <message>
   <source>use JPEG, PNG, HEIC, WebP, AVIF or TIFF</source>
   <translation>utilisez JPEG, PNG, HEIC, WebP, AVIF ou TIFF</translation>
  </message>
  <message>
   <source>use a shorter name or folder</source>
   <translation>utilisez un nom ou dossier plus court</translation>
  </message>
  <message>
   <source>use a video as the camera or phone wrote it</source>
   <translation>utilisez une vidéo telle que l’appareil ou le téléphone l’a enregistrée</translation>
  </message>
  <message>
   <source>use a whole number from 1</source>
   <translation>utilisez un nombre entier à partir de 1</translation>
  </message>
  <message>
   <source>use a whole number from 1 to {0}</source>
   <translation>utilisez un nombre entier de 1 à {0}</translation>
  </message>
  <message>
   <source>use a year from {0} to {1}</source>
   <translation>utilisez une année de {0} à {1}</translation>
  </message>
  <message>
   <source>use an id that import or order show prints</source>
   <translation>utilisez un identifiant qu’affiche import ou order show</translation>
  </message>
  <message>
   <source>use at most {0} characters</source>
   <translation>utilisez au plus {0} caractères</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>utilisez l’un de {0}</translation>
  </message>
  <message>
   <source>use only {0} or {1}</source>
   <translation>utilisez seulement {0} ou {1}</translation>
  </message>
  <message>
   <source>use three letters such as USD or EUR</source>
   <translation>utilisez trois lettres, comme USD ou EUR</translation>
  </message>
  <message>
   <source>use two letters such as DE or US</source>
   <translation>utilisez deux lettres, comme DE ou US</translation>
  </message>
  <message>
   <source>use yes or no</source>
   <translation>utilisez yes ou no</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>utilisez {0}</translation>
  </message>
  <message>
   <source>values that can't be read, put back a copy of the database</source>
   <translation>valeurs illisibles, rétablissez une copie de la base de données</translation>
  </message>
  <message>
   <source>values that could not be read, made again from the journal</source>
   <translation>valeurs illisibles, refaites à partir du journal</translation>
  </message>
  <message>
   <source>values that do not follow from the journal</source>
   <translation>valeurs qui ne découlent pas du journal</translation>
  </message>
  <message>
   <source>wait until it is complete, then add it again</source>
   <translation>attendez qu’il soit complet, puis ajoutez-le à nouveau</translation>
  </message>
  <message>
   <source>what {0} says is not printed: the dossier only names the file</source>
   <translation>ce que dit {0} n’est pas imprimé : le dossier ne fait que nommer le fichier</translation>
  </message>
  <message>
   <source>words that could not be found by searching, repaired</source>
   <translation>mots que la recherche ne trouvait pas, réparés</translation>
  </message>
  <message>
   <source>write B1, or B1@12.5-40 for a part of it</source>
   <translation>écrivez B1, ou B1@12.5-40 pour une partie</translation>
  </message>
  <message>
   <source>write it as shown, for example 12d 03:15:20 or 12 days 3 hours</source>
   <translation>écrivez-le comme affiché, p. ex. 12d 03:15:20 ou 12 days 3 hours</translation>
  </message>
  <message>
   <source>write it like 2026-11-12 or 2026-11-12 18:02</source>
   <translation>écrivez-le ainsi : 2026-11-12 ou 2026-11-12 18:02</translation>
  </message>
  <message>
   <source>write it like 49.99</source>
   <translation>écrivez-le ainsi : 49,99</translation>
  </message>
  <message>
   <source>write its label, B1 say, or an id that import printed</source>
   <translation>écrivez son étiquette, B1 par exemple, ou un identifiant affiché par import</translation>
  </message>
  <message>
   <source>write seconds: B1@12.5-40</source>
   <translation>écrivez des secondes : B1@12.5-40</translation>
  </message>
  <message>
   <source>write the words in another way</source>
   <translation>écrivez les mots autrement</translation>
  </message>
  <message>
   <source>write what it shows, or leave it out</source>
   <translation>écrivez ce qu’elle montre, ou écartez-la</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>écriture</translation>
  </message>
  <message>
   <source>writing {0}</source>
   <translation>l’écriture de {0}</translation>
  </message>
  <message>
   <source>written</source>
   <translation>rédigée</translation>
  </message>
  <message>
   <source>your share of the disk is used up</source>
   <translation>votre quota de disque est épuisé</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} à {1}</translation>
  </message>
  <message>
   <source>{0} can't be made ({1})</source>
   <translation>{0} ne peut être créé ({1})</translation>
  </message>
  <message>
   <source>{0} can't be opened</source>
   <translation>{0} ne peut être ouvert</translation>
  </message>
  <message>
   <source>{0} can't be read ({1})</source>
   <translation>{0} ne peut être lu ({1})</translation>
  </message>
  <message>
   <source>{0} can't be replaced or written there</source>
   <translation>{0} ne peut être remplacé ni écrit là</translation>
  </message>
  <message>
   <source>{0} can't be written ({1})</source>
   <translation>{0} ne peut être écrit ({1})</translation>
  </message>
  <message>
   <source>{0} changed while it was copied</source>
   <translation>{0} a changé pendant la copie</translation>
  </message>
  <message>
   <source>{0} cut was detected</source>
   <translation>{0} coupure a été détectée</translation>
  </message>
  <message>
   <source>{0} cuts were detected</source>
   <translation>{0} coupures ont été détectées</translation>
  </message>
  <message>
   <source>{0} days after shipment are assumed: enter the end that is shown</source>
   <translation>on suppose {0} jours après l’expédition : saisissez la fin affichée</translation>
  </message>
  <message>
   <source>{0} failed, {1}</source>
   <translation>{0} a échoué : {1}</translation>
  </message>
  <message>
   <source>{0} frames could not be decoded, the file is damaged</source>
   <translation>{0} images n’ont pas pu être lues, le fichier est endommagé</translation>
  </message>
  <message>
   <source>{0} has no picture</source>
   <translation>{0} n’a pas d’image</translation>
  </message>
  <message>
   <source>{0} has no second {1}</source>
   <translation>{0} n’a pas de seconde {1}</translation>
  </message>
  <message>
   <source>{0} holds a library of another program</source>
   <translation>{0} contient la bibliothèque d’un autre programme</translation>
  </message>
  <message>
   <source>{0} in one file; the first is used</source>
   <translation>{0} dans un fichier ; la première est utilisée</translation>
  </message>
  <message>
   <source>{0} is a document and has no picture</source>
   <translation>{0} est un document et n’a pas d’image</translation>
  </message>
  <message>
   <source>{0} is a file</source>
   <translation>{0} est un fichier</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} est un dossier</translation>
  </message>
  <message>
   <source>{0} is more than the price of {1}</source>
   <translation>{0} est plus que le prix de {1}</translation>
  </message>
  <message>
   <source>{0} is no file</source>
   <translation>{0} n’est pas un fichier</translation>
  </message>
  <message>
   <source>{0} is no folder</source>
   <translation>{0} n’est pas un dossier</translation>
  </message>
  <message>
   <source>{0} is no ordinary file</source>
   <translation>{0} n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>{0} is no time in seconds</source>
   <translation>{0} n’est pas un temps en secondes</translation>
  </message>
  <message>
   <source>{0} is no video</source>
   <translation>{0} n’est pas une vidéo</translation>
  </message>
  <message>
   <source>{0} is not safe to hand out: {1}</source>
   <translation>{0} ne peut être remis sans risque : {1}</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} n’existe pas</translation>
  </message>
  <message>
   <source>{0} names more than one piece of evidence</source>
   <translation>{0} désigne plus d’une preuve</translation>
  </message>
  <message>
   <source>{0} of {1} not marked in the pictures</source>
   <translation>{0} sur {1} non marquées dans les images</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that a mediator reads quickly</source>
   <translation>{0} pages, c’est plus que les {1} qu’un médiateur lit rapidement</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that {2} takes; it will be split into parts</source>
   <translation>{0} pages, c’est plus que les {1} qu’accepte {2} ; le dossier sera divisé</translation>
  </message>
  <message>
   <source>{0} takes at most {1} and {2} bytes in all; set aside: {3}</source>
   <translation>{0} accepte au plus {1} et {2} octets en tout ; mis de côté : {3}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes in all; set aside: {2}</source>
   <translation>{0} accepte au plus {1} octets en tout ; mis de côté : {2}</translation>
  </message>
  <message>
   <source>{0} takes at most {1}; set aside: {2}</source>
   <translation>{0} accepte au plus {1} ; mis de côté : {2}</translation>
  </message>
  <message>
   <source>{0} takes {1} only; set aside: {2}</source>
   <translation>{0} n’accepte que {1} ; mis de côté : {2}</translation>
  </message>
  <message>
   <source>{0} to word more calmly, first “{1}”</source>
   <translation>{0} à formuler plus calmement, d’abord « {1} »</translation>
  </message>
  <message>
   <source>{0} was changed</source>
   <translation>{0} a été modifié</translation>
  </message>
  <message>
   <source>{0} {1} is before {2} {3}</source>
   <translation>{0} {1} est avant {2} {3}</translation>
  </message>
  <message>
   <source>{0}, marked</source>
   <translation>{0}, marquées</translation>
  </message>
  <message>
   <source>{0}, no cut was detected</source>
   <translation>{0}, aucune coupure n’a été détectée</translation>
  </message>
  <message>
   <source>{0}, not yet checked for cuts</source>
   <translation>{0}, coupures pas encore recherchées</translation>
  </message>
  <message>
   <source>{0}, whether it is one shot could not be determined</source>
   <translation>{0}, on n’a pas pu déterminer si c’est une seule prise</translation>
  </message>
  <message>
   <source>{0}: no caption, and no difference names it</source>
   <translation>{0} : pas de légende, et aucune différence ne la nomme</translation>
  </message>
  <message>
   <source>{0}: no upload limit is stated in any source found</source>
   <translation>{0} : aucune limite de téléversement dans les sources trouvées</translation>
  </message>
  <message>
   <source>{doing} failed, the disk could not be read or written</source>
   <translation>{doing} a échoué : le disque n’a pu être lu ou écrit</translation>
  </message>
  <message>
   <source>{doing} failed, the disk is full</source>
   <translation>{doing} a échoué : le disque est plein</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be opened</source>
   <translation>{doing} a échoué : {path} ne peut être ouvert</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be written</source>
   <translation>{doing} a échoué : {path} ne peut être écrit</translation>
  </message>
  <message>
   <source>{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide</source>
   <translation>{offered} proposés, {claimed} réclamés. Acceptez, modifiez votre réclamation, ou laissez {platform} décider</translation>
  </message>
  <message>
   <source>{platform} decides</source>
   <translation>{platform} décide</translation>
  </message>
  <message>
   <source>“{0}” can mean {1}</source>
   <translation>« {0} » peut signifier {1}</translation>
  </message>
  <message>
   <source>“{0}” has an impossible offset</source>
   <translation>« {0} » a un décalage impossible</translation>
  </message>
  <message>
   <source>“{0}” has an unusual offset</source>
   <translation>« {0} » a un décalage inhabituel</translation>
  </message>
  <message>
   <source>“{0}” has more decimals than {1} has</source>
   <translation>« {0} » a plus de décimales que {1}</translation>
  </message>
  <message>
   <source>“{0}” is an impossible countdown</source>
   <translation>« {0} » est un compte à rebours impossible</translation>
  </message>
  <message>
   <source>“{0}” is longer than any protection</source>
   <translation>« {0} » est plus long que toute protection</translation>
  </message>
  <message>
   <source>“{0}” is neither yes nor no</source>
   <translation>« {0} » n’est ni oui ni non</translation>
  </message>
  <message>
   <source>“{0}” is no amount of money</source>
   <translation>« {0} » n’est pas une somme</translation>
  </message>
  <message>
   <source>“{0}” is no countdown</source>
   <translation>« {0} » n’est pas un compte à rebours</translation>
  </message>
  <message>
   <source>“{0}” is no country</source>
   <translation>« {0} » n’est pas un pays</translation>
  </message>
  <message>
   <source>“{0}” is no country code</source>
   <translation>« {0} » n’est pas un code de pays</translation>
  </message>
  <message>
   <source>“{0}” is no currency code</source>
   <translation>« {0} » n’est pas un code de devise</translation>
  </message>
  <message>
   <source>“{0}” is no date</source>
   <translation>« {0} » n’est pas une date</translation>
  </message>
  <message>
   <source>“{0}” is no fact of an order</source>
   <translation>« {0} » n’est pas une donnée de commande</translation>
  </message>
  <message>
   <source>“{0}” is no known time zone</source>
   <translation>« {0} » n’est pas un fuseau horaire connu</translation>
  </message>
  <message>
   <source>“{0}” is no line of the checklist</source>
   <translation>« {0} » n’est pas une ligne de la liste</translation>
  </message>
  <message>
   <source>“{0}” is no number of days</source>
   <translation>« {0} » n’est pas un nombre de jours</translation>
  </message>
  <message>
   <source>“{0}” is no order number</source>
   <translation>« {0} » n’est pas un numéro de commande</translation>
  </message>
  <message>
   <source>“{0}” is no policy</source>
   <translation>« {0} » n’est pas un règlement</translation>
  </message>
  <message>
   <source>“{0}” is no quantity</source>
   <translation>« {0} » n’est pas une quantité</translation>
  </message>
  <message>
   <source>“{0}” is no rule</source>
   <translation>« {0} » n’est pas une règle</translation>
  </message>
  <message>
   <source>“{0}” is no step of a case</source>
   <translation>« {0} » n’est pas une étape d’un cas</translation>
  </message>
  <message>
   <source>“{0}” is no tracking number</source>
   <translation>« {0} » n’est pas un numéro de suivi</translation>
  </message>
  <message>
   <source>“{0}” is no web address</source>
   <translation>« {0} » n’est pas une adresse web</translation>
  </message>
  <message>
   <source>“{0}” is not a day and time of the calendar</source>
   <translation>« {0} » n’est pas un jour et une heure du calendrier</translation>
  </message>
  <message>
   <source>“{0}” is not in {1}</source>
   <translation>« {0} » n’est pas dans {1}</translation>
  </message>
  <message>
   <source>“{0}” names no times</source>
   <translation>« {0} » n’indique pas de temps</translation>
  </message>
  <message>
   <source>“{0}” names no video</source>
   <translation>« {0} » n’indique aucune vidéo</translation>
  </message>
 </context>
 <context>
  <name>deadline</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n source</numerusform>
    <numerusform>%n sources</numerusform>
   </translation>
  </message>
  <message>
   <source>Buyer Protection</source>
   <translation>Protection acheteur</translation>
  </message>
  <message>
   <source>as the shop shows it</source>
   <translation>comme l’affiche la boutique</translation>
  </message>
  <message>
   <source>assumed: {words}</source>
   <translation>supposé : {words}</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>la livraison</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>doubtful, {day}</source>
   <translation>douteux, {day}</translation>
  </message>
  <message>
   <source>enter the date that you were given</source>
   <translation>saisissez la date qu’on vous a donnée</translation>
  </message>
  <message>
   <source>last full day {day}</source>
   <translation>dernier jour entier {day}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>pas commencé</translation>
  </message>
  <message>
   <source>over since {day}</source>
   <translation>écoulé depuis le {day}</translation>
  </message>
  <message>
   <source>shipment</source>
   <translation>l’expédition</translation>
  </message>
  <message>
   <source>the approval</source>
   <translation>l’accord</translation>
  </message>
  <message>
   <source>the decision</source>
   <translation>la décision</translation>
  </message>
  <message>
   <source>the dispute</source>
   <translation>le litige</translation>
  </message>
  <message>
   <source>the earlier of two dates</source>
   <translation>la première de deux dates</translation>
  </message>
  <message>
   <source>the order</source>
   <translation>la commande</translation>
  </message>
  <message>
   <source>the return’s arrival</source>
   <translation>l’arrivée du retour</translation>
  </message>
  <message>
   <source>the sources disagree</source>
   <translation>les sources se contredisent</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>jusqu’au {day}</translation>
  </message>
  <message>
   <source>your first message</source>
   <translation>votre premier message</translation>
  </message>
  <message>
   <source>your value</source>
   <translation>votre valeur</translation>
  </message>
  <message>
   <source>{days} from {event}</source>
   <translation>{days} après {event}</translation>
  </message>
  <message>
   <source>{days} of business</source>
   <translation>{days} (ouvrés)</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>du {first} au {last}</translation>
  </message>
  <message>
   <source>{low} to {high} days</source>
   <translation>{low} à {high} jours</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
  <message>
   <source>{words}, your value</source>
   <translation>{words}, votre valeur</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n heure</numerusform>
    <numerusform>%n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n seconde</numerusform>
    <numerusform>%n secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>d</source>
   <translation>j</translation>
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
   <translation>Documents</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Annonce</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Vidéos</translation>
  </message>
 </context>
 <context>
  <name>jobs</name>
  <message>
   <source>{n} min left</source>
   <translation>reste {n} min</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>reste {n} s</translation>
  </message>
 </context>
 <context>
  <name>leaving</name>
  <message numerus="yes">
   <source>%n job(s) still running. Stop and quit?</source>
   <translation>
    <numerusform>%n tâche est encore en cours. Arrêter et quitter ?</numerusform>
    <numerusform>%n tâches sont encore en cours. Arrêter et quitter ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Still working</source>
   <translation>Des tâches sont encore en cours</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Arrêter et quitter</translation>
  </message>
  <message>
   <source>What is half done is taken back; nothing that was saved is lost.</source>
   <translation>Ce qui est à moitié fait est annulé ; rien d’enregistré n’est perdu.</translation>
  </message>
 </context>
 <context>
  <name>menu</name>
  <message>
   <source>&amp;Case</source>
   <translation>&amp;Cas</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Aff&amp;ichage</translation>
  </message>
  <message>
   <source>Evi&amp;dence</source>
   <translation>&amp;Preuves</translation>
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <source>Accepted the offer</source>
   <translation>Offre acceptée</translation>
  </message>
  <message>
   <source>Another parcel's label: it reads {here}; this order's tracking number is {there}.</source>
   <translation>Étiquette d’un autre colis : elle indique {here} ; le numéro de suivi de cette commande est {there}.</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Appel déposé</translation>
  </message>
  <message>
   <source>Changed my mind</source>
   <translation>J’ai changé d’avis</translation>
  </message>
  <message>
   <source>Changed the claim</source>
   <translation>Réclamation modifiée</translation>
  </message>
  <message>
   <source>Closed the case</source>
   <translation>Cas fermé</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Endommagé</translation>
  </message>
  <message>
   <source>Decided: full refund</source>
   <translation>Décision : remboursement intégral</translation>
  </message>
  <message>
   <source>Decided: partial refund</source>
   <translation>Décision : remboursement partiel</translation>
  </message>
  <message>
   <source>Decided: rejected</source>
   <translation>Décision : refus</translation>
  </message>
  <message>
   <source>Decided: return for refund</source>
   <translation>Décision : retour contre remboursement</translation>
  </message>
  <message>
   <source>Does not work</source>
   <translation>Ne fonctionne pas</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échange</translation>
  </message>
  <message>
   <source>Filed a chargeback</source>
   <translation>Rétrofacturation demandée</translation>
  </message>
  <message>
   <source>Full refund</source>
   <translation>Remboursement intégral</translation>
  </message>
  <message>
   <source>Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong.</source>
   <translation>Sa propre date, {here}, est postérieure à son ajout du {there} : l’horloge de l’appareil était fausse.</translation>
  </message>
  <message>
   <source>Mediation started</source>
   <translation>Médiation commencée</translation>
  </message>
  <message>
   <source>Never received</source>
   <translation>Non reçu</translation>
  </message>
  <message>
   <source>Not as described</source>
   <translation>Non conforme à la description</translation>
  </message>
  <message>
   <source>Opened the dispute</source>
   <translation>Litige ouvert</translation>
  </message>
  <message>
   <source>Partial refund</source>
   <translation>Remboursement partiel</translation>
  </message>
  <message>
   <source>Quoted in its own words: {guides}</source>
   <translation>Cité dans le texte d’origine : {guides}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Rétablir : {step}</translation>
  </message>
  <message>
   <source>Refund approved</source>
   <translation>Remboursement accordé</translation>
  </message>
  <message>
   <source>Refund visible</source>
   <translation>Remboursement reçu</translation>
  </message>
  <message>
   <source>Return for refund</source>
   <translation>Retour contre remboursement</translation>
  </message>
  <message>
   <source>Shipped the return</source>
   <translation>Retour expédié</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Il manque quelque chose</translation>
  </message>
  <message>
   <source>Taken on {here}, before the delivery on {there}. One of the dates is wrong.</source>
   <translation>Prise le {here}, avant la livraison du {there}. Une des dates est fausse.</translation>
  </message>
  <message>
   <source>Taken on {here}, before the order of {there}. One of the dates is wrong.</source>
   <translation>Prise le {here}, avant la commande du {there}. Une des dates est fausse.</translation>
  </message>
  <message>
   <source>The seller accepted</source>
   <translation>Le vendeur a accepté</translation>
  </message>
  <message>
   <source>The seller made an offer</source>
   <translation>Le vendeur a fait une offre</translation>
  </message>
  <message>
   <source>The seller received the return</source>
   <translation>Le vendeur a reçu le retour</translation>
  </message>
  <message>
   <source>The seller rejected</source>
   <translation>Le vendeur a refusé</translation>
  </message>
  <message>
   <source>The seller replied</source>
   <translation>Le vendeur a répondu</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Annuler : {step}</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Mauvais article</translation>
  </message>
  <message>
   <source>Wrote to the seller</source>
   <translation>Message au vendeur</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>répondu</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>contacté</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>livrée</translation>
  </message>
  <message>
   <source>dispute</source>
   <translation>litige</translation>
  </message>
  <message>
   <source>mediation</source>
   <translation>médiation</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>commandée</translation>
  </message>
  <message>
   <source>refunded</source>
   <translation>remboursé</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>expédiée</translation>
  </message>
 </context>
 <context>
  <name>observations</name>
  <message>
   <source>black</source>
   <translation>noir</translation>
  </message>
  <message>
   <source>edit list in the file</source>
   <translation>liste de montage dans le fichier</translation>
  </message>
  <message>
   <source>fast pan, not a cut</source>
   <translation>panoramique rapide, pas une coupure</translation>
  </message>
  <message>
   <source>flash, not a cut</source>
   <translation>éclair, pas une coupure</translation>
  </message>
  <message>
   <source>frames that can't be decoded</source>
   <translation>images impossibles à lire</translation>
  </message>
  <message>
   <source>gap in the timestamps</source>
   <translation>trou dans l’horodatage</translation>
  </message>
  <message>
   <source>hardly anything to see: a cut would not show</source>
   <translation>presque rien à voir : une coupure passerait inaperçue</translation>
  </message>
  <message>
   <source>no sound</source>
   <translation>pas de son</translation>
  </message>
  <message>
   <source>picture stands still</source>
   <translation>image figée</translation>
  </message>
  <message>
   <source>sound interrupted</source>
   <translation>son interrompu</translation>
  </message>
  <message>
   <source>the file ends early</source>
   <translation>le fichier s’arrête trop tôt</translation>
  </message>
  <message>
   <source>trace of an editing program</source>
   <translation>trace d’un logiciel de montage</translation>
  </message>
  <message>
   <source>uneven rhythm of frames</source>
   <translation>rythme irrégulier des images</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>Printing {title}</source>
   <translation>Impression de {title}</translation>
  </message>
 </context>
 <context>
  <name>rail</name>
  <message>
   <source>by {day}</source>
   <translation>d’ici au {day}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
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
   <translation>{order} : {deadline}</translation>
  </message>
  <message>
   <source>{what}, last full day {day}, {left} left</source>
   <translation>{what}, dernier jour entier {day}, reste {left}</translation>
  </message>
  <message>
   <source>{what}, until {day}, {left} left</source>
   <translation>{what}, jusqu’au {day}, reste {left}</translation>
  </message>
 </context>
 <context>
  <name>roles</name>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Annonce</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Suivi</translation>
  </message>
  <message>
   <source>Unboxing video</source>
   <translation>Vidéo du déballage</translation>
  </message>
  <message>
   <source>Video of the defect</source>
   <translation>Vidéo du défaut</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
 </context>
 <context>
  <name>step</name>
  <message>
   <source>Add comparison</source>
   <translation>Ajouter une comparaison</translation>
  </message>
  <message>
   <source>Add detail</source>
   <translation>Ajouter un détail</translation>
  </message>
  <message>
   <source>Add difference</source>
   <translation>Ajouter une différence</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Ajouter la commande</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Ajouter {0}</translation>
  </message>
  <message>
   <source>Add {0} files</source>
   <translation>Ajouter {0} fichiers</translation>
  </message>
  <message>
   <source>Caption the sample</source>
   <translation>Légender l’exemple</translation>
  </message>
  <message>
   <source>Change caption</source>
   <translation>Modifier la légende</translation>
  </message>
  <message>
   <source>Change character limit</source>
   <translation>Modifier la limite de caractères</translation>
  </message>
  <message>
   <source>Change difference</source>
   <translation>Modifier la différence</translation>
  </message>
  <message>
   <source>Change dossier settings</source>
   <translation>Modifier les réglages du dossier</translation>
  </message>
  <message>
   <source>Change language</source>
   <translation>Changer de langue</translation>
  </message>
  <message>
   <source>Change marks</source>
   <translation>Modifier les annotations</translation>
  </message>
  <message>
   <source>Change order</source>
   <translation>Modifier la commande</translation>
  </message>
  <message>
   <source>Change picture</source>
   <translation>Changer l’image</translation>
  </message>
  <message>
   <source>Change rating</source>
   <translation>Modifier l’évaluation</translation>
  </message>
  <message>
   <source>Change view</source>
   <translation>Modifier la vue</translation>
  </message>
  <message>
   <source>Change what it shows</source>
   <translation>Modifier ce que cela montre</translation>
  </message>
  <message>
   <source>Check continuity</source>
   <translation>Vérifier les coupures</translation>
  </message>
  <message>
   <source>Choose key frames</source>
   <translation>Choisir les images clés</translation>
  </message>
  <message>
   <source>Compose statement again</source>
   <translation>Rédiger à nouveau la déclaration</translation>
  </message>
  <message>
   <source>Draw mark</source>
   <translation>Dessiner une annotation</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Écarter du dossier</translation>
  </message>
  <message>
   <source>Log “{0}”</source>
   <translation>Noter « {0} »</translation>
  </message>
  <message>
   <source>Mark difference</source>
   <translation>Annoter la différence</translation>
  </message>
  <message>
   <source>More key frames here</source>
   <translation>Plus d’images clés ici</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Ouvrir le cas d’exemple</translation>
  </message>
  <message>
   <source>Paste marks</source>
   <translation>Coller les annotations</translation>
  </message>
  <message>
   <source>Pick frame</source>
   <translation>Choisir l’image</translation>
  </message>
  <message>
   <source>Put evidence back</source>
   <translation>Rétablir la preuve</translation>
  </message>
  <message>
   <source>Put order back</source>
   <translation>Rétablir la commande</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Noircir</translation>
  </message>
  <message>
   <source>Remove comparison</source>
   <translation>Retirer la comparaison</translation>
  </message>
  <message>
   <source>Remove detail</source>
   <translation>Retirer le détail</translation>
  </message>
  <message>
   <source>Remove difference</source>
   <translation>Retirer la différence</translation>
  </message>
  <message>
   <source>Remove evidence</source>
   <translation>Retirer la preuve</translation>
  </message>
  <message>
   <source>Remove key frame</source>
   <translation>Retirer l’image clé</translation>
  </message>
  <message>
   <source>Remove marks</source>
   <translation>Retirer les annotations</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Retirer l’étape</translation>
  </message>
  <message>
   <source>Reorder differences</source>
   <translation>Réordonner les différences</translation>
  </message>
  <message>
   <source>Reorder exhibits</source>
   <translation>Réordonner les pièces</translation>
  </message>
  <message>
   <source>Set claim</source>
   <translation>Formuler la réclamation</translation>
  </message>
  <message>
   <source>Take into the dossier</source>
   <translation>Inclure dans le dossier</translation>
  </message>
  <message>
   <source>Write statement</source>
   <translation>Écrire la déclaration</translation>
  </message>
 </context>
</TS>
