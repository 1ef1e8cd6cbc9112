<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>Über Evidence Organizer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.</source>
   <translation>Fristen, Schlüsselbilder, Vergleiche und ein Dossier, alles auf dem eigenen Rechner. Es enthält keinen Netzwerkcode.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
   <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
  </message>
  <message>
   <source>Made with {list}</source>
   <translation>Entstanden mit {list}</translation>
  </message>
  <message>
   <source>The rules shown are a reading of public guides, each with its source. They are no legal advice, and the marketplace decides.</source>
   <translation>Die gezeigten Regeln sind eine Auslegung öffentlicher Ratgeber, jede mit ihrer Quelle. Sie sind keine Rechtsberatung; die Entscheidung trifft der Marktplatz.</translation>
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
   <translation>Über Evidence Organizer</translation>
  </message>
  <message>
   <source>Add deadlines of all orders to calendar…</source>
   <translation>Fristen aller Bestellungen in den Kalender…</translation>
  </message>
  <message>
   <source>Add deadlines to calendar…</source>
   <translation>Fristen in den Kalender…</translation>
  </message>
  <message>
   <source>Add evidence…</source>
   <translation>Belege hinzufügen…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Archive this order…</source>
   <translation>Diese Bestellung archivieren…</translation>
  </message>
  <message>
   <source>Back up the library…</source>
   <translation>Bibliothek sichern…</translation>
  </message>
  <message>
   <source>Check every file</source>
   <translation>Jede Datei prüfen</translation>
  </message>
  <message>
   <source>Copy order number</source>
   <translation>Bestellnummer kopieren</translation>
  </message>
  <message>
   <source>Dark theme</source>
   <translation>Dunkles Design</translation>
  </message>
  <message>
   <source>Find or do anything…</source>
   <translation>Suchen oder ausführen…</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>How to film</source>
   <translation>So wird gefilmt</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Vorgänge</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Text größer</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Light theme</source>
   <translation>Helles Design</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Schritt eintragen…</translation>
  </message>
  <message>
   <source>Move order to trash</source>
   <translation>Bestellung in den Papierkorb legen</translation>
  </message>
  <message>
   <source>New order…</source>
   <translation>Neue Bestellung…</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Nächste Bestellung</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Andere Bibliothek öffnen…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Beispielfall öffnen</translation>
  </message>
  <message>
   <source>Order facts…</source>
   <translation>Bestelldaten…</translation>
  </message>
  <message>
   <source>Paste as evidence</source>
   <translation>Als Beleg einfügen</translation>
  </message>
  <message>
   <source>Paste into a new order</source>
   <translation>In neue Bestellung einfügen</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Vorige Bestellung</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Restore an order…</source>
   <translation>Bestellung zurückholen…</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Bestellungen suchen</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Text kleiner</translation>
  </message>
  <message>
   <source>System theme</source>
   <translation>Design des Systems</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Rundgang durch das Fenster</translation>
  </message>
  <message>
   <source>Trash…</source>
   <translation>Papierkorb…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Enter the delivery date or the end of protection</source>
   <translation>Lieferdatum oder Ende des Käuferschutzes eintragen</translation>
  </message>
  <message>
   <source>Last full day: {day}</source>
   <translation>Letzter voller Tag: {day}</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <source>No date to watch yet</source>
   <translation>Noch keine Frist zu beachten</translation>
  </message>
  <message>
   <source>Time is up</source>
   <translation>Die Zeit ist abgelaufen</translation>
  </message>
  <message>
   <source>Time left: {what}</source>
   <translation>Noch Zeit: {what}</translation>
  </message>
  <message>
   <source>Until: {day}</source>
   <translation>Bis: {day}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation>Meldung schließen</translation>
  </message>
 </context>
 <context>
  <name>CalendarPopover</name>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Monat davor</translation>
  </message>
  <message>
   <source>Next month</source>
   <translation>Nächster Monat</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Add evidence…</source>
   <translation>Belege hinzufügen…</translation>
  </message>
  <message>
   <source>More about this order</source>
   <translation>Mehr zu dieser Bestellung</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Bestellung {number}</translation>
  </message>
  <message>
   <source>delivered {day}</source>
   <translation>geliefert {day}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>abgelaufen</translation>
  </message>
  <message>
   <source>{rule}, until {day}</source>
   <translation>{rule}, bis {day}</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>Fine</source>
   <translation>In Ordnung</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Bitte ansehen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Fehlt:</translation>
  </message>
  <message>
   <source>Ready:</source>
   <translation>Fertig:</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Weak:</source>
   <translation>Schwach:</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>{done} of {total} ready</source>
   <translation>{done} von {total} fertig</translation>
  </message>
 </context>
 <context>
  <name>ClipDialog</name>
  <message>
   <source>As it is, nothing is encoded anew</source>
   <translation>Wie es ist, nichts wird neu kodiert</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>Höchstens {n} MB</translation>
  </message>
  <message>
   <source>Clip for upload</source>
   <translation>Clip zum Hochladen</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Save clip…</source>
   <translation>Clip speichern…</translation>
  </message>
  <message>
   <source>Seconds of the video, like 12.5</source>
   <translation>Sekunden des Videos, etwa 12,5</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The original stays as it is.</source>
   <translation>Das Original bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Videos (*.mp4)</source>
   <translation>Videos (*.mp4)</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>ein späteres Ende wählen</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>das Ende des Clips muss nach seinem Anfang liegen</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>das ist keine Zeit in Sekunden</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>schreiben Sie es so: 12,5</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands and orders</source>
   <translation>Befehle und Bestellungen</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Suchen oder ausführen</translation>
  </message>
  <message>
   <source>No command and no order has that name.</source>
   <translation>Kein Befehl und keine Bestellung heißt so.</translation>
  </message>
  <message>
   <source>Type a command, or an order’s name or number</source>
   <translation>Befehl, Name oder Nummer einer Bestellung eingeben</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fehlgeschlagen</numerusform>
    <numerusform>%n fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n Vorgang läuft</numerusform>
    <numerusform>%n Vorgänge laufen</numerusform>
   </translation>
  </message>
  <message>
   <source>Add deadlines to calendar</source>
   <translation>Fristen in den Kalender</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Kalender (*.ics)</translation>
  </message>
  <message>
   <source>Calendar file saved, with reminders 7 days, 3 days, 1 day and 24 hours before</source>
   <translation>Kalenderdatei gespeichert, mit Erinnerungen 7 Tage, 3 Tage, 1 Tag und 24 Stunden vorher</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Beispielfall wird erstellt</translation>
  </message>
  <message>
   <source>Making the sample case, with its video. It opens when it is ready.</source>
   <translation>Der Beispielfall mit Video wird erstellt. Er öffnet sich, sobald er fertig ist.</translation>
  </message>
  <message>
   <source>Open another library</source>
   <translation>Andere Bibliothek öffnen</translation>
  </message>
  <message>
   <source>Order moved to trash</source>
   <translation>Bestellung in den Papierkorb gelegt</translation>
  </message>
  <message>
   <source>Order number copied</source>
   <translation>Bestellnummer kopiert</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was tun</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>Fristen</translation>
  </message>
 </context>
 <context>
  <name>ContinuityDialog</name>
  <message>
   <source>Another scene</source>
   <translation>Andere Szene</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made with care can escape this, and a fast movement can look like one: watch the places named.</source>
   <translation>Jedes Bild von {name} wurde mit denen davor und danach verglichen: {count} Bilder in {length}. Gesucht wurde nach Sprüngen im Bild, Lücken in den Zeitstempeln, stehenden oder schwarzen Stellen, Schnittlisten und Spuren von Schnittprogrammen. Ein sorgfältiger Schnitt kann unentdeckt bleiben, eine schnelle Bewegung wie einer aussehen: Sehen Sie sich die genannten Stellen an.</translation>
  </message>
  <message>
   <source>Jump of the picture</source>
   <translation>Sprung im Bild</translation>
  </message>
  <message>
   <source>No frames</source>
   <translation>Keine Bilder</translation>
  </message>
  <message>
   <source>Nothing stood out.</source>
   <translation>Nichts Auffälliges.</translation>
  </message>
  <message>
   <source>Observations</source>
   <translation>Beobachtungen</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Was geprüft wurde</translation>
  </message>
  <message>
   <source>confidence {percent}</source>
   <translation>Sicherheit {percent}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>Das Programm hat einen Fehler gemacht</translation>
  </message>
  <message>
   <source>Your evidence is safe: every change is saved at once, originals are never changed. Nothing was sent. Copy the report if you want to tell the makers.</source>
   <translation>Ihre Belege sind sicher: Jede Änderung wird sofort gespeichert, Originale werden nie verändert. Es wurde nichts gesendet. Kopieren Sie den Bericht, wenn Sie ihn den Entwicklern geben möchten.</translation>
  </message>
 </context>
 <context>
  <name>DayEdit</name>
  <message>
   <source>Calendar: {field}</source>
   <translation>Kalender: {field}</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Tag wählen</translation>
  </message>
 </context>
 <context>
  <name>DeadlineLine</name>
  <message>
   <source>Deadlines, drawn to scale</source>
   <translation>Fristen, maßstäblich gezeichnet</translation>
  </message>
  <message>
   <source>now, {day} {time}</source>
   <translation>jetzt, {day} {time}</translation>
  </message>
 </context>
 <context>
  <name>DifferencesModel</name>
  <message>
   <source>Listing says</source>
   <translation>Angebot sagt</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Erhalten</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Was abweicht</translation>
  </message>
 </context>
 <context>
  <name>DifferencesTable</name>
  <message>
   <source>Differences</source>
   <translation>Abweichungen</translation>
  </message>
 </context>
 <context>
  <name>DossierPage</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source>As wide as the view</source>
   <translation>So breit wie die Ansicht</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Exhibits on this page</source>
   <translation>Anlagen auf dieser Seite</translation>
  </message>
  <message>
   <source>Export the dossier</source>
   <translation>Dossier exportieren</translation>
  </message>
  <message>
   <source>Go to {exhibit}</source>
   <translation>Zu {exhibit}</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Making the dossier</source>
   <translation>Dossier wird erstellt</translation>
  </message>
  <message>
   <source>Making the packet</source>
   <translation>Mappe wird erstellt</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Nicht aktuell</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Seite {page} von {count}</translation>
  </message>
  <message>
   <source>Preview is up to date</source>
   <translation>Vorschau ist aktuell</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Maßstab</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>The dossier can't be shown.
{reason}</source>
   <translation>Das Dossier kann nicht gezeigt werden.
{reason}</translation>
  </message>
  <message>
   <source>The dossier is being made…</source>
   <translation>Das Dossier wird erstellt…</translation>
  </message>
  <message>
   <source>Updating…</source>
   <translation>Wird aktualisiert…</translation>
  </message>
  <message numerus="yes">
   <source>in %n part(s)</source>
   <translation>
    <numerusform>in %n Teil</numerusform>
    <numerusform>in %n Teilen</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation>{file} ist fertig</translation>
  </message>
  <message>
   <source>{size} at most</source>
   <translation>höchstens {size}</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <source>Add to this order</source>
   <translation>Zu dieser Bestellung hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Drop videos, photos or screenshots anywhere</source>
   <translation>Videos, Fotos oder Screenshots irgendwo ablegen</translation>
  </message>
  <message>
   <source>or paste a screenshot with</source>
   <translation>oder einen Screenshot einfügen mit</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Delivered</source>
   <translation>Geliefert</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Auspacken gefilmt</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>hinzugefügt {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>auf Ihre Verantwortung, gegen den Rat</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceBar</name>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>Best first</source>
   <translation>Stärkste</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>By number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>By time taken</source>
   <translation>Aufnahmezeit</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>In diesen Belegen suchen</translation>
  </message>
  <message>
   <source>Kinds shown</source>
   <translation>Gezeigte Arten</translation>
  </message>
  <message>
   <source>Name, number, barcode, day</source>
   <translation>Name, Nummer, Strichcode, Tag</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>Nichts gefunden.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDeeds</name>
  <message numerus="yes">
   <source>%n piece(s) of evidence moved to the trash</source>
   <translation>
    <numerusform>%n Beleg in den Papierkorb gelegt</numerusform>
    <numerusform>%n Belege in den Papierkorb gelegt</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a screenshot of the listing and a picture of what came, then compare.</source>
   <translation>Fügen Sie einen Screenshot des Angebots und ein Bild der Ware hinzu, dann vergleichen Sie.</translation>
  </message>
  <message>
   <source>Clip of {name}</source>
   <translation>Clip aus {name}</translation>
  </message>
  <message>
   <source>Frame {time} kept</source>
   <translation>Bild {time} behalten</translation>
  </message>
  <message>
   <source>Keeping frame {time}</source>
   <translation>Bild {time} wird behalten</translation>
  </message>
  <message>
   <source>Key frame removed</source>
   <translation>Schlüsselbild entfernt</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <source>That does not fit this kind of file.</source>
   <translation>Das passt nicht zu dieser Art von Datei.</translation>
  </message>
  <message numerus="yes">
   <source>with %n comparison(s)</source>
   <translation>
    <numerusform>mit %n Vergleich</numerusform>
    <numerusform>mit %n Vergleichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>with %n key frame(s)</source>
   <translation>
    <numerusform>mit %n Schlüsselbild</numerusform>
    <numerusform>mit %n Schlüsselbildern</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} saved: {from_s} s to {to_s} s, {size}</source>
   <translation>{name} gespeichert: {from_s} s bis {to_s} s, {size}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDetail</name>
  <message>
   <source>A document without a picture.</source>
   <translation>Ein Dokument ohne Bild.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <source>Facts and what does not fit (I)</source>
   <translation>Angaben, und was nicht zusammenpasst (I)</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Full screen (F)</source>
   <translation>Vollbild (F)</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Open with its program</source>
   <translation>Mit dem Standardprogramm öffnen</translation>
  </message>
  <message>
   <source>Rate as strongest: shown first, and first choice for page 1 (S)</source>
   <translation>Als stärksten Beleg markieren: wird zuerst gezeigt und ist erste Wahl für Seite 1 (S)</translation>
  </message>
  <message>
   <source>Strongest</source>
   <translation>Stärkster Beleg</translation>
  </message>
 </context>
 <context>
  <name>EvidenceEmpty</name>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Drop videos, photos and screenshots anywhere in this window, or whole folders.</source>
   <translation>Legen Sie Videos, Fotos und Screenshots irgendwo in diesem Fenster ab, auch ganze Ordner.</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Screenshot einfügen</translation>
  </message>
  <message>
   <source>The flaw close up, and the item beside its shipping label.</source>
   <translation>Den Mangel von Nahem, und den Artikel neben dem Versandetikett.</translation>
  </message>
  <message>
   <source>The listing as it was when you bought, and your messages with the seller.</source>
   <translation>Das Angebot, wie es beim Kauf war, und Ihre Nachrichten mit dem Händler.</translation>
  </message>
  <message>
   <source>The unboxing in one take: closed parcel, label, contents, flaw.</source>
   <translation>Das Auspacken in einer Aufnahme: geschlossenes Paket, Etikett, Inhalt, Mangel.</translation>
  </message>
  <message>
   <source>What shows that something is wrong?</source>
   <translation>Was zeigt, dass etwas nicht stimmt?</translation>
  </message>
  <message>
   <source>Your files are copied, never changed, and stay on this computer.</source>
   <translation>Ihre Dateien werden kopiert, nie verändert, und bleiben auf diesem Rechner.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceGrid</name>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
 </context>
 <context>
  <name>EvidenceMenus</name>
  <message>
   <source>Caption</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Beschriftung…</translation>
  </message>
  <message>
   <source>Clip for upload…</source>
   <translation>Clip zum Hochladen…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Persönliches verbergen…</translation>
  </message>
  <message>
   <source>Keep frame</source>
   <translation>Bild behalten</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Im Dossier weglassen</translation>
  </message>
  <message>
   <source>Looks closer between this key frame and the next</source>
   <translation>Sucht genauer zwischen diesem Schlüsselbild und dem nächsten</translation>
  </message>
  <message>
   <source>More key frames after this one</source>
   <translation>Mehr Schlüsselbilder nach diesem</translation>
  </message>
  <message>
   <source>Remove from the key frames</source>
   <translation>Aus den Schlüsselbildern entfernen</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Im Vergleich nutzen</translation>
  </message>
  <message>
   <source>What frame {time} shows</source>
   <translation>Was Bild {time} zeigt</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Was zu sehen ist</translation>
  </message>
 </context>
 <context>
  <name>EvidenceModel</name>
  <message numerus="yes">
   <source>%n cut(s)</source>
   <translation>
    <numerusform>%n Schnitt</numerusform>
    <numerusform>%n Schnitte</numerusform>
   </translation>
  </message>
  <message>
   <source>blurred</source>
   <translation>unscharf</translation>
  </message>
  <message>
   <source>left out of the dossier</source>
   <translation>im Dossier weggelassen</translation>
  </message>
  <message>
   <source>strongest</source>
   <translation>stärkster Beleg</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>aufgenommen {day}</translation>
  </message>
  <message>
   <source>warning: {words}</source>
   <translation>Warnung: {words}</translation>
  </message>
 </context>
 <context>
  <name>EvidencePage</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n Beleg</numerusform>
    <numerusform>%n Belege</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n gewählt</numerusform>
    <numerusform>%n gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Beschriftung…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>In diesen Belegen suchen</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Persönliches verbergen…</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Rate as strongest</source>
   <translation>Als stärksten Beleg markieren</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Im Vergleich nutzen</translation>
  </message>
 </context>
 <context>
  <name>ExhibitsDialog</name>
  <message>
   <source>Caption</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>Anlagen</translation>
  </message>
  <message>
   <source>Exhibits of the dossier</source>
   <translation>Anlagen des Dossiers</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Numbers follow this order within each kind. What isn't ticked is left out of the dossier.</source>
   <translation>Die Nummern folgen dieser Reihenfolge innerhalb jeder Art. Was kein Häkchen hat, wird im Dossier weggelassen.</translation>
  </message>
 </context>
 <context>
  <name>FactsGrid</name>
  <message>
   <source>Asked for</source>
   <translation>Gefordert</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Versanddienst</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Geliefert</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Bezahlt mit</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Seller contacted</source>
   <translation>Händler kontaktiert</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Sendungsverfolgung</translation>
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
   <translation>Videoleiste</translation>
  </message>
  <message>
   <source>cut, {time}</source>
   <translation>Schnitt, {time}</translation>
  </message>
  <message>
   <source>gap, {time}</source>
   <translation>Lücke, {time}</translation>
  </message>
  <message>
   <source>key frame, {time}</source>
   <translation>Schlüsselbild, {time}</translation>
  </message>
  <message>
   <source>label again</source>
   <translation>Etikett erneut</translation>
  </message>
  <message>
   <source>label readable</source>
   <translation>Etikett lesbar</translation>
  </message>
  <message>
   <source>{length} long, {n} key frames</source>
   <translation>{length} lang, {n} Schlüsselbilder</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Find key frames</source>
   <translation>Schlüsselbilder suchen</translation>
  </message>
  <message>
   <source>Key frames</source>
   <translation>Schlüsselbilder</translation>
  </message>
  <message>
   <source>Key frames appear here as they are found.</source>
   <translation>Schlüsselbilder erscheinen hier, sobald sie gefunden sind.</translation>
  </message>
  <message>
   <source>More frames</source>
   <translation>Mehr Bilder</translation>
  </message>
  <message>
   <source>More key frames</source>
   <translation>Mehr Schlüsselbilder</translation>
  </message>
  <message>
   <source>choosing, {percent}</source>
   <translation>Auswahl, {percent}</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>{n} bisher</translation>
  </message>
  <message>
   <source>{n}, sharpest of each moment</source>
   <translation>{n}, je Moment das schärfste</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Keep frame</source>
   <translation>Bild behalten</translation>
  </message>
  <message>
   <source>Keep this frame as a key frame (K)</source>
   <translation>Dieses Bild als Schlüsselbild behalten (K)</translation>
  </message>
  <message>
   <source>One frame back</source>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <source>One frame on</source>
   <translation>Ein Bild weiter</translation>
  </message>
  <message>
   <source>Opening the video…</source>
   <translation>Video wird geöffnet…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Put this frame beside the listing (C)</source>
   <translation>Dieses Bild neben das Angebot stellen (C)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Im Vergleich nutzen</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>of {length}, frame {number}</source>
   <translation>von {length}, Bild {number}</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Key frames of {name}</source>
   <translation>Schlüsselbilder von {name}</translation>
  </message>
  <message>
   <source>Looking for cuts in {name}</source>
   <translation>Suche nach Schnitten in {name}</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Alles bleibt auf diesem Rechner</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Suchen oder ausführen</translation>
  </message>
  <message>
   <source>Find or do anything ({key})</source>
   <translation>Suchen oder ausführen ({key})</translation>
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
   <translation>Erfüllt</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Nicht erfüllt</translation>
  </message>
  <message>
   <source>{done} of {total} met</source>
   <translation>{done} von {total} erfüllt</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
 </context>
 <context>
  <name>HandOut</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
 </context>
 <context>
  <name>HelpViewer</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
 </context>
 <context>
  <name>HideDialog</name>
  <message numerus="yes">
   <source>%n piece(s) of text at the barcode found; the tracking number stays readable.</source>
   <translation>
    <numerusform>%n Textstelle beim Strichcode gefunden; die Sendungsnummer bleibt lesbar.</numerusform>
    <numerusform>%n Textstellen beim Strichcode gefunden; die Sendungsnummer bleibt lesbar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Drag to frame more, click a frame to take it away.</source>
   <translation>Ziehen rahmt mehr ein, ein Klick auf einen Rahmen nimmt ihn weg.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Hide personal data</source>
   <translation>Persönliches verbergen</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found.</source>
   <translation>Kein Etikett mit lesbarem Strichcode gefunden.</translation>
  </message>
  <message>
   <source>Skip this picture</source>
   <translation>Dieses Bild überspringen</translation>
  </message>
  <message>
   <source>What is framed turns solid black in everything exported. The original stays as it is.</source>
   <translation>Was eingerahmt ist, wird in allem Exportierten ganz schwarz. Das Original bleibt, wie es ist.</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Was zu sehen ist</translation>
  </message>
  <message>
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <source>already there</source>
   <translation>schon vorhanden</translation>
  </message>
  <message>
   <source>already there: {reason}</source>
   <translation>schon vorhanden: {reason}</translation>
  </message>
  <message>
   <source>not added: {reason}</source>
   <translation>nicht hinzugefügt: {reason}</translation>
  </message>
 </context>
 <context>
  <name>ImportReview</name>
  <message numerus="yes">
   <source>%n already there</source>
   <translation>
    <numerusform>%n schon vorhanden</numerusform>
    <numerusform>%n schon vorhanden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n Datei hinzugefügt</numerusform>
    <numerusform>%n Dateien hinzugefügt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not added</source>
   <translation>
    <numerusform>%n nicht hinzugefügt</numerusform>
    <numerusform>%n nicht hinzugefügt</numerusform>
   </translation>
  </message>
  <message>
   <source>Check what each file shows. Click it to change it, or select several and choose below.</source>
   <translation>Prüfen Sie, was jede Datei zeigt. Zum Ändern anklicken, oder mehrere auswählen und unten wählen.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Files added</source>
   <translation>Dateien hinzugefügt</translation>
  </message>
  <message>
   <source>Selected files show…</source>
   <translation>Gewählte Dateien zeigen…</translation>
  </message>
  <message>
   <source>Undo adding</source>
   <translation>Hinzufügen rückgängig</translation>
  </message>
  <message>
   <source>What the selected files show</source>
   <translation>Was die gewählten Dateien zeigen</translation>
  </message>
 </context>
 <context>
  <name>InfoPanel</name>
  <message>
   <source>A short name</source>
   <translation>Ein kurzer Name</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Strichcode</translation>
  </message>
  <message>
   <source>Better filmed again</source>
   <translation>Besser neu gefilmt</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Passt nicht zusammen</translation>
  </message>
  <message>
   <source>Facts of the file</source>
   <translation>Angaben der Datei</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Aufgenommen</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Was zu sehen ist</translation>
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n Datei hinzugefügt</numerusform>
    <numerusform>%n Dateien hinzugefügt</numerusform>
   </translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Belege hinzufügen</translation>
  </message>
  <message>
   <source>Add to a new order</source>
   <translation>Zu einer neuen Bestellung hinzufügen</translation>
  </message>
  <message>
   <source>Add to this order</source>
   <translation>Zu dieser Bestellung hinzufügen</translation>
  </message>
  <message numerus="yes">
   <source>Adding %n file(s)</source>
   <translation>
    <numerusform>%n Datei wird hinzugefügt</numerusform>
    <numerusform>%n Dateien werden hinzugefügt</numerusform>
   </translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation>Bild wird hinzugefügt</translation>
  </message>
  <message>
   <source>Adding text</source>
   <translation>Text wird hinzugefügt</translation>
  </message>
  <message>
   <source>Adding {name}</source>
   <translation>{name} wird hinzugefügt</translation>
  </message>
  <message>
   <source>Evidence (videos, pictures, documents) (*)</source>
   <translation>Belege (Videos, Bilder, Dokumente) (*)</translation>
  </message>
  <message>
   <source>In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.</source>
   <translation>Im Browser: Rechtsklick auf das Bild, „Bild speichern unter…“. Oder einen Screenshot aufnehmen und hier einfügen.</translation>
  </message>
  <message>
   <source>Nothing was added: no order was chosen.</source>
   <translation>Nichts hinzugefügt: Es wurde keine Bestellung gewählt.</translation>
  </message>
  <message>
   <source>Save it first</source>
   <translation>Zuerst speichern</translation>
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation>Es gibt nichts einzufügen.</translation>
  </message>
  <message>
   <source>There was no file in it.</source>
   <translation>Es war keine Datei dabei.</translation>
  </message>
  <message>
   <source>This order has it already.</source>
   <translation>Diese Bestellung hat es schon.</translation>
  </message>
  <message>
   <source>This picture lies on a web page. Save it on this computer first, then add the file.</source>
   <translation>Dieses Bild liegt auf einer Webseite. Speichern Sie es zuerst auf diesem Rechner und fügen Sie dann die Datei hinzu.</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Something unexpected happened: {error}</source>
   <translation>Etwas Unerwartetes ist geschehen: {error}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Aus der Liste nehmen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>{job} did not work.</source>
   <translation>{job}: nicht gelungen.</translation>
  </message>
 </context>
 <context>
  <name>JobsDock</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fehlgeschlagen</numerusform>
    <numerusform>%n fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>%n läuft</numerusform>
    <numerusform>%n laufen</numerusform>
   </translation>
  </message>
  <message>
   <source>Fold the list of jobs</source>
   <translation>Vorgangsliste einklappen</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Vorgänge</translation>
  </message>
  <message>
   <source>Unfold the list of jobs</source>
   <translation>Vorgangsliste ausklappen</translation>
  </message>
 </context>
 <context>
  <name>JobsPopover</name>
  <message>
   <source>Jobs</source>
   <translation>Vorgänge</translation>
  </message>
  <message>
   <source>Nothing is running. Adding files, finding key frames, exporting and the like show here how far they are, and can be stopped.</source>
   <translation>Es läuft nichts. Das Hinzufügen von Dateien, die Suche nach Schlüsselbildern, der Export und Ähnliches zeigen hier ihren Fortschritt und lassen sich anhalten.</translation>
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message numerus="yes">
   <source>%n thing(s) checked: nothing has changed</source>
   <translation>
    <numerusform>%n Eintrag geprüft: nichts hat sich geändert</numerusform>
    <numerusform>%n Einträge geprüft: nichts hat sich geändert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After an interruption, %n thing(s) in the library could not be repaired.</source>
   <translation>
    <numerusform>Nach einer Unterbrechung ließ sich in der Bibliothek %n Fehler nicht beheben.</numerusform>
    <numerusform>Nach einer Unterbrechung ließen sich in der Bibliothek %n Fehler nicht beheben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Archive this order</source>
   <translation>Diese Bestellung archivieren</translation>
  </message>
  <message>
   <source>Archives (*.zip)</source>
   <translation>Archive (*.zip)</translation>
  </message>
  <message>
   <source>Archiving order {number}</source>
   <translation>Bestellung {number} wird archiviert</translation>
  </message>
  <message>
   <source>Back up the library</source>
   <translation>Bibliothek sichern</translation>
  </message>
  <message>
   <source>Backing up the library</source>
   <translation>Bibliothek wird gesichert</translation>
  </message>
  <message>
   <source>Checking every file</source>
   <translation>Jede Datei wird geprüft</translation>
  </message>
  <message>
   <source>Checking the library after an interruption</source>
   <translation>Bibliothek wird nach einer Unterbrechung geprüft</translation>
  </message>
  <message>
   <source>Choose an empty folder for the library</source>
   <translation>Leeren Ordner für die Bibliothek wählen</translation>
  </message>
  <message>
   <source>Moving the library</source>
   <translation>Bibliothek wird verschoben</translation>
  </message>
  <message numerus="yes">
   <source>No longer as before: %n thing(s).</source>
   <translation>
    <numerusform>Nicht mehr, wie sie waren: %n Datei oder Angabe.</numerusform>
    <numerusform>Nicht mehr, wie sie waren: %n Dateien oder Angaben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Order {number} is back</source>
   <translation>Bestellung {number} ist wieder da</translation>
  </message>
  <message>
   <source>Order {number} is kept in {name}</source>
   <translation>Bestellung {number} ist in {name} gesichert</translation>
  </message>
  <message>
   <source>Restore an order</source>
   <translation>Bestellung zurückholen</translation>
  </message>
  <message>
   <source>Restoring {name}</source>
   <translation>{name} wird zurückgeholt</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>Die Bibliothek</translation>
  </message>
  <message numerus="yes">
   <source>The library is kept in {name}: %n file(s)</source>
   <translation>
    <numerusform>Die Bibliothek ist in {name} gesichert: %n Datei</numerusform>
    <numerusform>Die Bibliothek ist in {name} gesichert: %n Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is now in {folder}. The old folder stays until you delete it.</source>
   <translation>Die Bibliothek liegt jetzt in {folder}. Der alte Ordner bleibt, bis Sie ihn löschen.</translation>
  </message>
  <message numerus="yes">
   <source>The program was interrupted last time. Repaired: %n thing(s).</source>
   <translation>
    <numerusform>Das Programm wurde beim letzten Mal unterbrochen. Behoben: %n Fehler.</numerusform>
    <numerusform>Das Programm wurde beim letzten Mal unterbrochen. Behoben: %n Fehler.</numerusform>
   </translation>
  </message>
  <message>
   <source>changed</source>
   <translation>verändert</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>nicht lesbar</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameModel</name>
  <message>
   <source>detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <source>label</source>
   <translation>Etikett</translation>
  </message>
  <message>
   <source>moment</source>
   <translation>Moment</translation>
  </message>
  <message>
   <source>your pick</source>
   <translation>Ihre Wahl</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameStrip</name>
  <message>
   <source>Key frames</source>
   <translation>Schlüsselbilder</translation>
  </message>
 </context>
 <context>
  <name>LibraryDialog</name>
  <message>
   <source>Choose another folder</source>
   <translation>Anderen Ordner wählen</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Anderen Ordner wählen…</translation>
  </message>
  <message>
   <source>Put back the newest copy?</source>
   <translation>Die neueste Kopie zurückholen?</translation>
  </message>
  <message>
   <source>Put back the newest copy…</source>
   <translation>Die neueste Kopie zurückholen…</translation>
  </message>
  <message>
   <source>Put the newest good copy of the database in its place?</source>
   <translation>Die neueste unbeschädigte Kopie der Datenbank an ihre Stelle setzen?</translation>
  </message>
  <message>
   <source>Putting back a copy</source>
   <translation>Eine Kopie wird zurückgeholt</translation>
  </message>
  <message>
   <source>Putting back the newest good copy…</source>
   <translation>Die neueste unbeschädigte Kopie wird zurückgeholt…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>The damaged file is kept beside it, and what it still tells beyond the copy is brought in. Your videos and photos are not touched.</source>
   <translation>Die beschädigte Datei bleibt daneben liegen, und was sie über die Kopie hinaus noch enthält, wird übernommen. Ihre Videos und Fotos bleiben unberührt.</translation>
  </message>
  <message>
   <source>The library can’t be opened</source>
   <translation>Die Bibliothek kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The program keeps copies of its database. The newest good one can be put back.</source>
   <translation>Das Programm bewahrt Kopien seiner Datenbank auf. Die neueste unbeschädigte kann zurückgeholt werden.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>LimitField</name>
  <message>
   <source>At most</source>
   <translation>Höchstens</translation>
  </message>
  <message>
   <source>How many characters the shop’s form takes</source>
   <translation>Wie viele Zeichen das Formular des Shops nimmt</translation>
  </message>
  <message>
   <source>Most characters that the form takes</source>
   <translation>Höchste Zeichenzahl im Formular</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
 </context>
 <context>
  <name>LogDialog</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Empty: now. Or like {day}, or {moment}</source>
   <translation>Leer: jetzt. Sonst etwa {day} oder {moment}</translation>
  </message>
  <message>
   <source>I know the risk, log it anyway</source>
   <translation>Ich kenne das Risiko, trotzdem eintragen</translation>
  </message>
  <message>
   <source>Log a step</source>
   <translation>Schritt eintragen</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Logged: {step}</source>
   <translation>Eingetragen: {step}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Return address you were given</source>
   <translation>Rücksendeadresse, die Sie erhalten haben</translation>
  </message>
  <message>
   <source>Tracking number of the return</source>
   <translation>Sendungsnummer der Rücksendung</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>What was said or promised, in a few words</source>
   <translation>Was gesagt oder versprochen wurde, in wenigen Worten</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fehlgeschlagen</numerusform>
    <numerusform>%n fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n Vorgang läuft</numerusform>
    <numerusform>%n Vorgänge laufen</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Evidence Organizer</source>
   <translation>Evidence Organizer</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Pages of this case</source>
   <translation>Seiten dieses Falls</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Erklärung</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
 </context>
 <context>
  <name>OrderDialog</name>
  <message numerus="yes">
   <source>%n file(s) will be added to this order.</source>
   <translation>
    <numerusform>%n Datei wird zu dieser Bestellung hinzugefügt.</numerusform>
    <numerusform>%n Dateien werden zu dieser Bestellung hinzugefügt.</numerusform>
   </translation>
  </message>
  <message>
   <source>60 or 75, if not shown</source>
   <translation>60 oder 75, falls nicht angezeigt</translation>
  </message>
  <message>
   <source>A date here counts instead of the rule’s. Leave it empty to keep the rule.</source>
   <translation>Ein Datum hier gilt anstelle der Regel. Bleibt das Feld leer, gilt die Regel.</translation>
  </message>
  <message>
   <source>A date, or days after the decision</source>
   <translation>Ein Datum, oder Tage nach der Entscheidung</translation>
  </message>
  <message>
   <source>A refund goes back there</source>
   <translation>Dorthin geht eine Erstattung</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Bestellung hinzufügen</translation>
  </message>
  <message>
   <source>Address of the listing</source>
   <translation>Adresse des Angebots</translation>
  </message>
  <message>
   <source>Appeal by</source>
   <translation>Einspruch bis</translation>
  </message>
  <message>
   <source>As on the order’s page</source>
   <translation>Wie auf der Bestellseite</translation>
  </message>
  <message>
   <source>As shown in the dispute</source>
   <translation>Wie im Streitfall angezeigt</translation>
  </message>
  <message>
   <source>As shown now, like 12d 03:15</source>
   <translation>Wie jetzt angezeigt, etwa 12d 03:15</translation>
  </message>
  <message>
   <source>As shown, like {day}</source>
   <translation>Wie angezeigt, etwa {day}</translation>
  </message>
  <message>
   <source>As your bank or PayPal says</source>
   <translation>Wie Bank oder PayPal es nennt</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Käuferschutz endet</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Versanddienst</translation>
  </message>
  <message>
   <source>Chargeback by</source>
   <translation>Rückbuchung bis</translation>
  </message>
  <message>
   <source>Colour, size, capacity: as in the order</source>
   <translation>Farbe, Größe, Kapazität: wie in der Bestellung</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Dates that you were given</source>
   <translation>Daten, die man Ihnen genannt hat</translation>
  </message>
  <message>
   <source>Deadlines are counted from these. A date alone counts as its whole day.</source>
   <translation>Danach werden die Fristen berechnet. Ein Datum allein zählt als ganzer Tag.</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Geliefert</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Für die Feiertage</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>Etwa {day}</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Neue Bestellung</translation>
  </message>
  <message>
   <source>Notes, only for you</source>
   <translation>Notizen, nur für Sie</translation>
  </message>
  <message>
   <source>Order facts</source>
   <translation>Bestelldaten</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Bestellnummer</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Bezahlt mit</translation>
  </message>
  <message>
   <source>Price and parcel</source>
   <translation>Preis und Paket</translation>
  </message>
  <message>
   <source>Price paid</source>
   <translation>Bezahlter Preis</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Several: with a comma between</source>
   <translation>Mehrere: mit Komma dazwischen</translation>
  </message>
  <message>
   <source>Ship the return by</source>
   <translation>Rücksendung bis</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Shop</translation>
  </message>
  <message>
   <source>The day it really came</source>
   <translation>Der Tag, an dem es wirklich ankam</translation>
  </message>
  <message>
   <source>The order is marked “Free Return”</source>
   <translation>Die Bestellung ist mit „Free Return“ gekennzeichnet</translation>
  </message>
  <message>
   <source>Time zone of the dates</source>
   <translation>Zeitzone der Daten</translation>
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation>Sendungsnummern</translation>
  </message>
  <message>
   <source>Variant chosen</source>
   <translation>Gewählte Variante</translation>
  </message>
  <message>
   <source>What you bought</source>
   <translation>Was Sie gekauft haben</translation>
  </message>
  <message>
   <source>Whose rules count</source>
   <translation>Wessen Regeln gelten</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Ihr Land</translation>
  </message>
  <message>
   <source>or: days after shipment</source>
   <translation>oder: Tage nach Versand</translation>
  </message>
  <message>
   <source>or: time left</source>
   <translation>oder: Restzeit</translation>
  </message>
 </context>
 <context>
  <name>OrdersModel</name>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Andere sind dran</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Sie sind dran</translation>
  </message>
 </context>
 <context>
  <name>OrdersRail</name>
  <message>
   <source>All orders</source>
   <translation>Alle Bestellungen</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Filter orders</source>
   <translation>Bestellungen filtern</translation>
  </message>
  <message>
   <source>No order matches.</source>
   <translation>Keine Bestellung passt.</translation>
  </message>
  <message>
   <source>No orders yet. Each thing you bought gets one line here, the nearest deadline on top.</source>
   <translation>Noch keine Bestellungen. Jeder Kauf bekommt hier eine Zeile, die nächste Frist ganz oben.</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Bestellungen</translation>
  </message>
  <message>
   <source>Orders, nearest deadline first</source>
   <translation>Bestellungen, nächste Frist zuerst</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Bestellungen suchen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Andere sind dran</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Sie sind dran</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add to calendar</source>
   <translation>In den Kalender</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Fristen</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Daten ändern</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n deadline(s)</source>
   <translation>
    <numerusform>%n Frist zeigen</numerusform>
    <numerusform>Alle %n Fristen zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>drawn to scale, one line a week; every date names its source</source>
   <translation>maßstäblich, eine Linie je Woche; jedes Datum nennt seine Quelle</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>A clip carries no place, no name and no device of the original. Times are seconds of the video.</source>
   <translation>Ein Clip enthält weder Ort noch Namen noch Gerät des Originals. Zeiten sind Sekunden des Videos.</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Ein Ordner</translation>
  </message>
  <message>
   <source>Add video {label}</source>
   <translation>Video {label} beilegen</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Wie es ist</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>Höchstens {n} MB</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>One zip file</source>
   <translation>Eine ZIP-Datei</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Mappe</translation>
  </message>
  <message>
   <source>Packet (*.zip)</source>
   <translation>Mappe (*.zip)</translation>
  </message>
  <message>
   <source>Packet as</source>
   <translation>Mappe als</translation>
  </message>
  <message>
   <source>Save packet…</source>
   <translation>Mappe speichern…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The dossier, upload-ready pictures, the statement, a manifest and check sums.</source>
   <translation>Das Dossier, hochladefertige Bilder, die Erklärung, ein Manifest und Prüfsummen.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Videos</translation>
  </message>
  <message>
   <source>Where the folder {name} goes</source>
   <translation>Wohin der Ordner {name} kommt</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>ein späteres Ende wählen</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>das Ende des Clips muss nach seinem Anfang liegen</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>das ist keine Zeit in Sekunden</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>schreiben Sie es so: 12,5</translation>
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
   <translation>Seite {page} von {count}</translation>
  </message>
 </context>
 <context>
  <name>PdfPages</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Seite {page} von {count}</translation>
  </message>
  <message>
   <source>Preview of the dossier</source>
   <translation>Vorschau des Dossiers</translation>
  </message>
 </context>
 <context>
  <name>PdfThumbs</name>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
 </context>
 <context>
  <name>PhotoPanel</name>
  <message>
   <source>Actual size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy without the place, and with what is blacked out</source>
   <translation>Kopieren, ohne Ort und mit den Schwärzungen</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Persönliches verbergen…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>One pixel on one pixel (1)</source>
   <translation>Ein Pixel auf einem Pixel (1)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Bild wird gelesen…</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Maßstab</translation>
  </message>
  <message>
   <source>Show the whole picture (0)</source>
   <translation>Ganzes Bild zeigen (0)</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>Im Vergleich nutzen</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>1 day before, and 24 hours before</source>
   <translation>1 Tag vorher und 24 Stunden vorher</translation>
  </message>
  <message>
   <source>3 and 1 days before, and 24 hours before</source>
   <translation>3 Tage, 1 Tag und 24 Stunden vorher</translation>
  </message>
  <message>
   <source>7, 3 and 1 days before, and 24 hours before</source>
   <translation>7 Tage, 3 Tage, 1 Tag und 24 Stunden vorher</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Before every hard deadline</source>
   <translation>Vor jeder verbindlichen Frist</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Für die Feiertage</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Move the library…</source>
   <translation>Bibliothek verschieben…</translation>
  </message>
  <message>
   <source>New orders start with</source>
   <translation>Neue Bestellungen beginnen mit</translation>
  </message>
  <message>
   <source>No blinking between two pictures, no fading</source>
   <translation>Kein Blinken zwischen zwei Bildern, kein Überblenden</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Andere Bibliothek öffnen…</translation>
  </message>
  <message>
   <source>Paper of the dossier</source>
   <translation>Papier des Dossiers</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Ihr Land</translation>
  </message>
 </context>
 <context>
  <name>RailHead</name>
  <message>
   <source>New order</source>
   <translation>Neue Bestellung</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Bestellungen</translation>
  </message>
 </context>
 <context>
  <name>ReminderBanner</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>noch %n</numerusform>
    <numerusform>noch %n</numerusform>
   </translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 Stunde</translation>
  </message>
  <message>
   <source>4 hours</source>
   <translation>4 Stunden</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Reminder: {words}</source>
   <translation>Erinnerung: {words}</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Später erinnern</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Bis morgen</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
 </context>
 <context>
  <name>RoleDelegate</name>
  <message>
   <source>What {file} shows</source>
   <translation>Was {file} zeigt</translation>
  </message>
 </context>
 <context>
  <name>SendPanel</name>
  <message numerus="yes">
   <source>%n fine</source>
   <translation>
    <numerusform>%n in Ordnung</numerusform>
    <numerusform>%n in Ordnung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at</source>
   <translation>
    <numerusform>%n anzusehen</numerusform>
    <numerusform>%n anzusehen</numerusform>
   </translation>
  </message>
  <message>
   <source>AliExpress dispute</source>
   <translation>AliExpress-Streitfall</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Bank oder Kartenherausgeber</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Vor dem Absenden</translation>
  </message>
  <message>
   <source>Drag this into a browser's upload box, or click to open it</source>
   <translation>In das Upload-Feld des Browsers ziehen, oder anklicken zum Öffnen</translation>
  </message>
  <message>
   <source>Exhibits…</source>
   <translation>Anlagen…</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation>PDF exportieren…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the dossier</source>
   <translation>Sprache des Dossiers</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Order, leave out and caption what the dossier shows</source>
   <translation>Ordnen, weglassen und beschriften, was das Dossier zeigt</translation>
  </message>
  <message>
   <source>Packet…</source>
   <translation>Mappe…</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Fortschritt des Exports</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Stop the export</source>
   <translation>Export anhalten</translation>
  </message>
  <message>
   <source>The packet adds upload-ready pictures and check sums.</source>
   <translation>Die Mappe enthält außerdem Bilder zum Hochladen und Prüfsummen.</translation>
  </message>
  <message>
   <source>{file}, drag or open</source>
   <translation>{file}, ziehen oder öffnen</translation>
  </message>
 </context>
 <context>
  <name>SourcesPopover</name>
  <message>
   <source>A reading of public guides, not the shop’s own words. Rules of {day}.</source>
   <translation>Eine Auslegung öffentlicher Ratgeber, nicht die Worte des Shops. Regeln vom {day}.</translation>
  </message>
  <message>
   <source>Days, or a date like {day}</source>
   <translation>Tage, oder ein Datum wie {day}</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>Etwa {day}</translation>
  </message>
  <message>
   <source>Sources of “{rule}”</source>
   <translation>Quellen zu „{rule}“</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Your value counts instead</source>
   <translation>Stattdessen Ihr eigener Wert</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Closed parcel first. Hold still on the label.</source>
   <translation>Zuerst das geschlossene Paket. Auf dem Etikett ruhig halten.</translation>
  </message>
  <message>
   <source>Everything stays on this computer.</source>
   <translation>Alles bleibt auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Got the wrong thing, or a broken one?</source>
   <translation>Falsche oder kaputte Ware bekommen?</translation>
  </message>
  <message>
   <source>How to film, in full</source>
   <translation>So wird gefilmt, ausführlich</translation>
  </message>
  <message>
   <source>New order by hand…</source>
   <translation>Neue Bestellung von Hand…</translation>
  </message>
  <message>
   <source>One continuous shot, from the label to the flaw.</source>
   <translation>Eine durchgehende Aufnahme, vom Etikett bis zum Mangel.</translation>
  </message>
  <message>
   <source>One shot. Do not stop or cut the video.</source>
   <translation>Eine Aufnahme. Nicht anhalten, nicht schneiden.</translation>
  </message>
  <message>
   <source>Open it on camera</source>
   <translation>Vor der Kamera öffnen</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Beispielfall öffnen</translation>
  </message>
  <message>
   <source>Parcel not here yet? Film it like this</source>
   <translation>Paket noch nicht da? So filmen Sie es</translation>
  </message>
  <message>
   <source>Put your video, your photos and a screenshot of the listing here. You get the dates you must not miss and a PDF that a mediator understands in a minute.</source>
   <translation>Legen Sie Ihr Video, Ihre Fotos und einen Screenshot des Angebots hier ab. Sie erhalten die Fristen, die Sie nicht versäumen dürfen, und ein PDF, das eine Schlichtungsstelle in einer Minute versteht.</translation>
  </message>
  <message>
   <source>Show the flaw close up</source>
   <translation>Den Mangel von Nahem zeigen</translation>
  </message>
  <message>
   <source>Show the label</source>
   <translation>Das Etikett zeigen</translation>
  </message>
  <message>
   <source>Slowly, with everything that came along.</source>
   <translation>Langsam, mit allem, was dabei war.</translation>
  </message>
  <message>
   <source>Take the item out</source>
   <translation>Den Artikel herausnehmen</translation>
  </message>
  <message>
   <source>The program has no network code. Your files are copied once, never changed, and their check sums are kept.</source>
   <translation>Das Programm enthält keinen Netzwerkcode. Ihre Dateien werden einmal kopiert, nie verändert, ihre Prüfsummen aufbewahrt.</translation>
  </message>
  <message>
   <source>Then the item beside the label. Good light.</source>
   <translation>Dann den Artikel neben dem Etikett. Gutes Licht.</translation>
  </message>
 </context>
 <context>
  <name>StatementEditor</name>
  <message>
   <source>Choose a reason, or name a difference, and the statement is composed here.</source>
   <translation>Wählen Sie einen Grund oder benennen Sie eine Abweichung, dann entsteht die Erklärung hier.</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Erklärung</translation>
  </message>
 </context>
 <context>
  <name>StatementLanguage</name>
  <message>
   <source>Language of statement and dossier</source>
   <translation>Sprache von Erklärung und Dossier</translation>
  </message>
  <message>
   <source>Statement and dossier are written in this language. What you typed yourself stays as it is.</source>
   <translation>Erklärung und Dossier werden in dieser Sprache verfasst. Was Sie selbst getippt haben, bleibt, wie es ist.</translation>
  </message>
 </context>
 <context>
  <name>StatementPage</name>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n Zeichen</numerusform>
    <numerusform>%n Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reference(s)</source>
   <translation>
    <numerusform>%n Verweis</numerusform>
    <numerusform>%n Verweise</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Amount, {currency} (paid {price})</source>
   <translation>Betrag, {currency} (bezahlt {price})</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Compose again</source>
   <translation>Neu verfassen</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Copy the statement</source>
   <translation>Erklärung kopieren</translation>
  </message>
  <message>
   <source>Every difference is stated</source>
   <translation>Jede Abweichung ist genannt</translation>
  </message>
  <message>
   <source>Facts name their exhibit</source>
   <translation>Aussagen nennen ihre Anlage</translation>
  </message>
  <message>
   <source>I ask for</source>
   <translation>Ich fordere</translation>
  </message>
  <message>
   <source>It is composed from the differences already</source>
   <translation>Sie ist bereits aus den Abweichungen verfasst</translation>
  </message>
  <message>
   <source>Name them on the page Compare</source>
   <translation>Auf der Seite „Vergleich“ benennen</translation>
  </message>
  <message>
   <source>No difference is named yet</source>
   <translation>Noch keine Abweichung benannt</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Erklärung</translation>
  </message>
  <message>
   <source>Statement composed again</source>
   <translation>Erklärung neu verfasst</translation>
  </message>
  <message>
   <source>Statement copied</source>
   <translation>Erklärung kopiert</translation>
  </message>
  <message>
   <source>Worded more calmly</source>
   <translation>Ruhiger formuliert</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>composed for you; type to change it</source>
   <translation>für Sie verfasst; zum Ändern tippen</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <source>saved {time}</source>
   <translation>gespeichert {time}</translation>
  </message>
  <message>
   <source>your own text</source>
   <translation>Ihr eigener Text</translation>
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation>{count} von {limit} Zeichen</translation>
  </message>
  <message>
   <source>{done} of {total} differences</source>
   <translation>{done} von {total} Abweichungen</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Pfeil: zur Sache hin ziehen. Umschalt rastet in Schritten von 15° ein</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Rahmen: aufziehen.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Markierung anklicken, um sie zu bewegen oder zu ändern; daneben ziehen, um die Ansicht zu schieben</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Farbprobe</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Farbe: auf beiden Seiten klicken, um zu vergleichen. Umschalt+Klick auf weißes Papier gleicht das Licht aus</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Zuschneiden: über den Teil ziehen, der hier und im PDF zu sehen sein soll</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Detailausschnitt</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detail: über eine Stelle ziehen; sie wird eine eigene Anlage, dreifach vergrößert</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Links aufziehen, rechts aufziehen, tippen. Die Nummern erscheinen auch in Erklärung und PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Ellipse: aufziehen.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Freihand</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Freihand: zeichnen</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Messen: zuerst an etwas mit bekannter Länge in derselben Ebene entlangziehen, dann an der Sache selbst</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Neue Abweichung</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Schwärzen</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Schwärzen: aufziehen. Tiefschwarz in allem, was exportiert wird. Weichzeichnen gibt es nicht: Es lässt sich rückgängig machen</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Umschalt hält ein Quadrat, Alt zieht von der Mitte aus, Strg schaltet das Einrasten ab</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Text: dorthin klicken, wo er stehen soll, tippen, Enter drücken</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message numerus="yes">
   <source>%n step(s) logged</source>
   <translation>
    <numerusform>%n Schritt eingetragen</numerusform>
    <numerusform>%n Schritte eingetragen</numerusform>
   </translation>
  </message>
  <message>
   <source>Add messages…</source>
   <translation>Nachrichten hinzufügen…</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Geliefert</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Schritt eintragen…</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove: {step}</source>
   <translation>Entfernen: {step}</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show {what}</source>
   <translation>{what} zeigen</translation>
  </message>
  <message>
   <source>Step removed</source>
   <translation>Schritt entfernt</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Auspacken gefilmt</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>hinzugefügt {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>auf Ihre Verantwortung, gegen den Rat</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>ToolInfo</name>
  <message>
   <source>Arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Pfeil: zur Sache hin ziehen. Umschalt rastet in Schritten von 15° ein</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Rahmen: aufziehen.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Markierung anklicken, um sie zu bewegen oder zu ändern; daneben ziehen, um die Ansicht zu schieben</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Farbprobe</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Farbe: auf beiden Seiten klicken, um zu vergleichen. Umschalt+Klick auf weißes Papier gleicht das Licht aus</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Zuschneiden: über den Teil ziehen, der hier und im PDF zu sehen sein soll</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Detailausschnitt</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detail: über eine Stelle ziehen; sie wird eine eigene Anlage, dreifach vergrößert</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Links aufziehen, rechts aufziehen, tippen. Die Nummern erscheinen auch in Erklärung und PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Ellipse: aufziehen.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Freihand</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Freihand: zeichnen</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Messen: zuerst an etwas mit bekannter Länge in derselben Ebene entlangziehen, dann an der Sache selbst</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Neue Abweichung</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Schwärzen</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Schwärzen: aufziehen. Tiefschwarz in allem, was exportiert wird. Weichzeichnen gibt es nicht: Es lässt sich rückgängig machen</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Umschalt hält ein Quadrat, Alt zieht von der Mitte aus, Strg schaltet das Einrasten ab</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Text: dorthin klicken, wo er stehen soll, tippen, Enter drücken</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Anything else</source>
   <translation>Alles Weitere</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Drop files anywhere</source>
   <translation>Dateien irgendwo ablegen</translation>
  </message>
  <message>
   <source>Each thing you bought has one line, the nearest deadline on top.</source>
   <translation>Jeder Kauf hat eine Zeile, die nächste Frist steht oben.</translation>
  </message>
  <message>
   <source>Find an order or a command by typing. F1 explains the page you are on.</source>
   <translation>Tippen Sie, um eine Bestellung oder einen Befehl zu finden. F1 erklärt die aktuelle Seite.</translation>
  </message>
  <message>
   <source>From evidence to dossier</source>
   <translation>Von den Belegen zum Dossier</translation>
  </message>
  <message>
   <source>Mark each difference on both pictures. Numbers, statement and PDF follow.</source>
   <translation>Markieren Sie jede Abweichung auf beiden Bildern. Nummern, Erklärung und PDF ergeben sich daraus.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Rundgang überspringen</translation>
  </message>
  <message>
   <source>The next step and the time left. On the other pages they stand at the top right.</source>
   <translation>Der nächste Schritt und die Restzeit. Auf den anderen Seiten stehen sie oben rechts.</translation>
  </message>
  <message>
   <source>Videos, photos, screenshots, whole folders: they are copied into an order, never changed.</source>
   <translation>Videos, Fotos, Screenshots, ganze Ordner: Sie werden in eine Bestellung kopiert, nie verändert.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>Was jetzt zu tun ist</translation>
  </message>
  <message>
   <source>Your orders</source>
   <translation>Ihre Bestellungen</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
 </context>
 <context>
  <name>TrashDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Deleted orders and evidence</source>
   <translation>Gelöschte Bestellungen und Belege</translation>
  </message>
  <message>
   <source>Deleted orders and evidence stay here for 30 days, then they are deleted for good.</source>
   <translation>Gelöschte Bestellungen und Belege bleiben 30 Tage hier, dann werden sie endgültig gelöscht.</translation>
  </message>
  <message>
   <source>Evidence of order {number}</source>
   <translation>Beleg zur Bestellung {number}</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Bestellung {number}</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>deleted {day}</source>
   <translation>gelöscht {day}</translation>
  </message>
 </context>
 <context>
  <name>VerdictLine</name>
  <message numerus="yes">
   <source>%n frame(s) were looked at; whether any are missing can't be said.</source>
   <translation>
    <numerusform>%n Bild wurde angesehen; ob welche fehlen, lässt sich nicht sagen.</numerusform>
    <numerusform>%n Bilder wurden angesehen; ob welche fehlen, lässt sich nicht sagen.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 cut was detected</source>
   <translation>1 Schnitt wurde erkannt</translation>
  </message>
  <message>
   <source>Look for cuts</source>
   <translation>Nach Schnitten suchen</translation>
  </message>
  <message>
   <source>Looking for cuts…</source>
   <translation>Suche nach Schnitten…</translation>
  </message>
  <message>
   <source>No cut was detected</source>
   <translation>Kein Schnitt wurde erkannt</translation>
  </message>
  <message>
   <source>Not checked for cuts yet.</source>
   <translation>Noch nicht auf Schnitte geprüft.</translation>
  </message>
  <message>
   <source>Undetermined:</source>
   <translation>Unbestimmt:</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Was geprüft wurde</translation>
  </message>
  <message>
   <source>at {times}. Film again in one shot if you still can.</source>
   <translation>bei {times}. Filmen Sie in einer Aufnahme neu, wenn es noch geht.</translation>
  </message>
  <message numerus="yes">
   <source>in %n frame(s). An observation, not a proof.</source>
   <translation>
    <numerusform>in %n Bild. Eine Beobachtung, kein Beweis.</numerusform>
    <numerusform>in %n Bildern. Eine Beobachtung, kein Beweis.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cuts were detected</source>
   <translation>{n} Schnitte wurden erkannt</translation>
  </message>
 </context>
 <context>
  <name>WindowCommands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n fehlgeschlagen</numerusform>
    <numerusform>%n fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n Vorgang läuft</numerusform>
    <numerusform>%n Vorgänge laufen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Bericht zeigen</translation>
  </message>
  <message>
   <source>The language changes at the next start.</source>
   <translation>Die Sprache wechselt beim nächsten Start.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time.</source>
   <translation>Das Programm wurde beim letzten Mal unerwartet beendet.</translation>
  </message>
 </context>
 <context>
  <name>WordingPanel</name>
  <message numerus="yes">
   <source>%n thing(s) to change</source>
   <translation>
    <numerusform>%n Stelle zu ändern</numerusform>
    <numerusform>%n Stellen zu ändern</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>In Ordnung</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Leave it: {words}</source>
   <translation>So lassen: {words}</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Streichen</translation>
  </message>
  <message>
   <source>To change</source>
   <translation>Zu ändern</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>Was die Regeln sagen</translation>
  </message>
  <message>
   <source>What would change that: {words}</source>
   <translation>Was das ändern würde: {words}</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>noch kein Text</translation>
  </message>
  <message>
   <source>nothing to change</source>
   <translation>nichts zu ändern</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Cancel: {job}</source>
   <translation>Abbrechen: {job}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>_Progress</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>_Spine</name>
  <message>
   <source>Delivered</source>
   <translation>Geliefert</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Auspacken gefilmt</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>hinzugefügt {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>auf Ihre Verantwortung, gegen den Rat</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>checks</name>
  <message numerus="yes">
   <source>%n black area(s), burnt into the pictures</source>
   <translation>
    <numerusform>%n Schwärzung, fest im Bild</numerusform>
    <numerusform>%n Schwärzungen, fest in den Bildern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s), same numbers everywhere</source>
   <translation>
    <numerusform>%n Abweichung, überall gleich nummeriert</numerusform>
    <numerusform>%n Abweichungen, überall gleich nummeriert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Address is covered in the pixels</source>
   <translation>Die Adresse ist in den Pixeln geschwärzt</translation>
  </message>
  <message>
   <source>All characters have a font</source>
   <translation>Alle Zeichen haben eine Schrift</translation>
  </message>
  <message>
   <source>Claim is on the first page</source>
   <translation>Die Forderung steht auf der ersten Seite</translation>
  </message>
  <message>
   <source>Every picture can be read</source>
   <translation>Jedes Bild ist lesbar</translation>
  </message>
  <message>
   <source>Hide…</source>
   <translation>Verbergen…</translation>
  </message>
  <message>
   <source>Label matches the order</source>
   <translation>Das Etikett passt zur Bestellung</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Markieren</translation>
  </message>
  <message>
   <source>No place, serial number or login name</source>
   <translation>Kein Ort, keine Seriennummer, kein Anmeldename</translation>
  </message>
  <message>
   <source>Not proved as PDF/A-3b</source>
   <translation>Nicht als PDF/A-3b nachgewiesen</translation>
  </message>
  <message>
   <source>Proved as PDF/A-3b</source>
   <translation>Als PDF/A-3b nachgewiesen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>at most {n} pages</source>
   <translation>höchstens {n} Seiten</translation>
  </message>
  <message>
   <source>in text, pictures and metadata</source>
   <translation>in Text, Bildern und Metadaten</translation>
  </message>
  <message>
   <source>readable for decades, every character embedded</source>
   <translation>auf Jahrzehnte lesbar, jedes Zeichen eingebettet</translation>
  </message>
  <message>
   <source>table, pictures, statement</source>
   <translation>Tabelle, Bilder, Erklärung</translation>
  </message>
 </context>
 <context>
  <name>choices</name>
  <message>
   <source>Type a city</source>
   <translation>Stadt eingeben</translation>
  </message>
  <message>
   <source>Type a country</source>
   <translation>Land eingeben</translation>
  </message>
  <message>
   <source>Type a currency</source>
   <translation>Währung eingeben</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message numerus="yes">
   <source>%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.</source>
   <translation>
    <numerusform>%n Textblock beim Strichcode. Anklicken, um einen auszulassen. Die Sendungsnummer bleibt.</numerusform>
    <numerusform>%n Textblöcke beim Strichcode. Anklicken, um einen auszulassen. Die Sendungsnummer bleibt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Datei hinzufügen…</translation>
  </message>
  <message>
   <source>Add as the listing</source>
   <translation>Als Angebot hinzufügen</translation>
  </message>
  <message>
   <source>Add as what was received</source>
   <translation>Als das Erhaltene hinzufügen</translation>
  </message>
  <message>
   <source>Aligned by three points.</source>
   <translation>Anhand von drei Punkten ausgerichtet.</translation>
  </message>
  <message>
   <source>Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.</source>
   <translation>Grob ausgerichtet: {agreeing} von {compared} Merkmalen stimmen überein. Bitte nachsehen.</translation>
  </message>
  <message>
   <source>Aligned: {agreeing} of {compared} features agree.</source>
   <translation>Ausgerichtet: {agreeing} von {compared} Merkmalen stimmen überein.</translation>
  </message>
  <message>
   <source>Aligning the pictures</source>
   <translation>Bilder werden ausgerichtet</translation>
  </message>
  <message>
   <source>Align…</source>
   <translation>Ausrichten…</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <source>Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark</source>
   <translation>Pfeiltasten bewegen das Bild oder die gewählte Markierung, Plus und Minus zoomen, Enter setzt eine Markierung</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Pfeil: zur Sache hin ziehen. Umschalt rastet in Schritten von 15° ein</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>Blinken</translation>
  </message>
  <message>
   <source>Both pictures in one place</source>
   <translation>Beide Bilder an einer Stelle</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Rahmen: aufziehen.</translation>
  </message>
  <message>
   <source>Callout</source>
   <translation>Markierung mit Nummer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Bild wählen…</translation>
  </message>
  <message>
   <source>Choose the picture, turn or straighten it</source>
   <translation>Bild wählen, drehen oder gerade richten</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Markierung anklicken, um sie zu bewegen oder zu ändern; daneben ziehen, um die Ansicht zu schieben</translation>
  </message>
  <message>
   <source>Click the same three places on both, in the same order. Left: {left}, right: {right} of 3.</source>
   <translation>Klicken Sie auf beiden dieselben drei Stellen an, in gleicher Reihenfolge. Links: {left}, rechts: {right} von 3.</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Farbprobe</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Farbe: auf beiden Seiten klicken, um zu vergleichen. Umschalt+Klick auf weißes Papier gleicht das Licht aus</translation>
  </message>
  <message>
   <source>Colours differ by ΔE2000 {value}. {warning}</source>
   <translation>Die Farben weichen um ΔE2000 {value} ab. {warning}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Comparison {place}</source>
   <translation>Vergleich {place}</translation>
  </message>
  <message>
   <source>Comparison {place} of {count}</source>
   <translation>Vergleich {place} von {count}</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Copy the finished comparison, or drag it from here into another program</source>
   <translation>Den fertigen Vergleich kopieren, oder von hier in ein anderes Programm ziehen</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Zuschneiden: über den Teil ziehen, der hier und im PDF zu sehen sein soll</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Geliefert</translation>
  </message>
  <message>
   <source>Detail added to the dossier</source>
   <translation>Detail ins Dossier aufgenommen</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Detailausschnitt</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Detail: über eine Stelle ziehen; sie wird eine eigene Anlage, dreifach vergrößert</translation>
  </message>
  <message>
   <source>Difference {number}</source>
   <translation>Abweichung {number}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Abweichungen</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Links aufziehen, rechts aufziehen, tippen. Die Nummern erscheinen auch in Erklärung und PDF.</translation>
  </message>
  <message>
   <source>Drop a photo of what arrived here. Frames of the video can be chosen too.</source>
   <translation>Legen Sie ein Foto der Ware hier ab. Auch Bilder aus dem Video lassen sich wählen.</translation>
  </message>
  <message>
   <source>Drop a screenshot of the listing here: title, pictures, description.</source>
   <translation>Legen Sie einen Screenshot des Angebots hier ab: Titel, Bilder, Beschreibung.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Ellipse: aufziehen.</translation>
  </message>
  <message>
   <source>Find the same thing on both</source>
   <translation>Dasselbe auf beiden finden</translation>
  </message>
  <message>
   <source>Forget the alignment</source>
   <translation>Ausrichtung aufheben</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>Freihand</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>Freihand: zeichnen</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Persönliches verbergen…</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>How long is this really, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)</source>
   <translation>Wie lang ist das wirklich, in mm? (ein Lineal, eine Bankkarte: 85,6, ein A4-Blatt: 297)</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Bekannte Länge</translation>
  </message>
  <message>
   <source>Listing says</source>
   <translation>Angebot sagt</translation>
  </message>
  <message>
   <source>Looking for personal data</source>
   <translation>Suche nach persönlichen Daten</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Messen: zuerst an etwas mit bekannter Länge in derselben Ebene entlangziehen, dann an der Sache selbst</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>New comparison</source>
   <translation>Neuer Vergleich</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Neue Abweichung</translation>
  </message>
  <message>
   <source>No differences yet. Press D, drag on the left, drag on the right, type.</source>
   <translation>Noch keine Abweichungen. D drücken, links aufziehen, rechts aufziehen, tippen.</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found. Draw over what is to be hidden.</source>
   <translation>Kein Etikett mit lesbarem Strichcode gefunden. Überdecken Sie selbst, was verborgen sein soll.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Now drag {where}, or press Ctrl+Enter to leave that side unmarked</source>
   <translation>Jetzt {where} aufziehen, oder mit Strg+Enter diese Seite unmarkiert lassen</translation>
  </message>
  <message>
   <source>One pixel of the picture on one of the screen (1)</source>
   <translation>Ein Bildpixel auf einem Bildschirmpixel (1)</translation>
  </message>
  <message>
   <source>Opening a picture</source>
   <translation>Bild wird geöffnet</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Screenshot einfügen</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Erhalten</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Schwärzen</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Schwärzen: aufziehen. Tiefschwarz in allem, was exportiert wird. Weichzeichnen gibt es nicht: Es lässt sich rückgängig machen</translation>
  </message>
  <message>
   <source>Redaction</source>
   <translation>Schwärzung</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Remove detail {number}</source>
   <translation>Detail {number} entfernen</translation>
  </message>
  <message>
   <source>Remove this comparison</source>
   <translation>Diesen Vergleich entfernen</translation>
  </message>
  <message>
   <source>Remove this difference</source>
   <translation>Diese Abweichung entfernen</translation>
  </message>
  <message>
   <source>Seen in</source>
   <translation>Zu sehen in</translation>
  </message>
  <message>
   <source>Seen in {picture}</source>
   <translation>Zu sehen in {picture}</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Set three points by hand</source>
   <translation>Drei Punkte von Hand setzen</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Umschalt hält ein Quadrat, Alt zieht von der Mitte aus, Strg schaltet das Einrasten ab</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Versandt</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Slider</source>
   <translation>Schieber</translation>
  </message>
  <message>
   <source>Straighten by</source>
   <translation>Gerade richten um</translation>
  </message>
  <message>
   <source>Straighten, degrees clockwise</source>
   <translation>Gerade richten, Grad im Uhrzeigersinn</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text on the picture</source>
   <translation>Text auf dem Bild</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Text, dann Enter</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Text: dorthin klicken, wo er stehen soll, tippen, Enter drücken</translation>
  </message>
  <message>
   <source>The pictures don't show the same thing clearly enough. Set three points by hand.</source>
   <translation>Die Bilder zeigen nicht deutlich genug dasselbe. Setzen Sie drei Punkte von Hand.</translation>
  </message>
  <message>
   <source>These characters can't be drawn on pictures: {missing}</source>
   <translation>Diese Zeichen lassen sich nicht auf Bilder schreiben: {missing}</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Turn clockwise</source>
   <translation>Im Uhrzeigersinn drehen</translation>
  </message>
  <message>
   <source>Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, and photograph the item beside white paper in daylight.</source>
   <translation>Zwei Kameras und zwei Beleuchtungen verändern eine Farbe allein schon um 5 bis 15 ΔE2000. Nehmen Sie einen kleinen Unterschied nicht als Beleg, und fotografieren Sie den Artikel bei Tageslicht neben weißem Papier.</translation>
  </message>
  <message>
   <source>Type what differs, then what each side says; Enter goes on</source>
   <translation>Eintippen, was abweicht, dann was jede Seite sagt; Enter führt weiter</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Auspacken gefilmt</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo crop and turns</source>
   <translation>Zuschnitt und Drehungen zurücknehmen</translation>
  </message>
  <message>
   <source>Views aligned</source>
   <translation>Ansichten ausgerichtet</translation>
  </message>
  <message>
   <source>Views linked</source>
   <translation>Ansichten gekoppelt</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Was abweicht</translation>
  </message>
  <message>
   <source>Zoom and pan both sides together (N)</source>
   <translation>Beide Seiten zusammen zoomen und schieben (N)</translation>
  </message>
  <message>
   <source>Zoom {percent}, press for {whole}</source>
   <translation>Zoom {percent}, drücken für {whole}</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>hinzugefügt {day}</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>beide Seiten</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <source>listing only</source>
   <translation>nur Angebot</translation>
  </message>
  <message>
   <source>move mark</source>
   <translation>Markierung bewegen</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>nicht markiert</translation>
  </message>
  <message>
   <source>on the left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>on the right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>auf Ihre Verantwortung, gegen den Rat</translation>
  </message>
  <message>
   <source>received only</source>
   <translation>nur Erhaltenes</translation>
  </message>
  <message>
   <source>type what the listing says</source>
   <translation>tippen, was das Angebot sagt</translation>
  </message>
  <message>
   <source>white reference</source>
   <translation>Weißabgleich</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n Abweichung</numerusform>
    <numerusform>%n Abweichungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s)</source>
   <translation>
    <numerusform>%n Bild</numerusform>
    <numerusform>%n Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n Stelle</numerusform>
    <numerusform>%n Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n screenshot(s)</source>
   <translation>
    <numerusform>%n Screenshot</numerusform>
    <numerusform>%n Screenshots</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n video(s)</source>
   <translation>
    <numerusform>%n Video</numerusform>
    <numerusform>%n Videos</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>noch 1 Tag</translation>
  </message>
  <message>
   <source>15 days after Buyer Protection (do not rely on it)</source>
   <translation>15 Tage nach dem Käuferschutz (nicht darauf verlassen)</translation>
  </message>
  <message>
   <source>15 days after delivery</source>
   <translation>15 Tage nach der Lieferung</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection runs until {day}: set the claim at once</source>
   <translation>15 Tage nach der Lieferung sind vorbei, aber der Käuferschutz läuft bis {day}: sofort die Forderung festlegen</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection still runs: open the dispute at once</source>
   <translation>15 Tage nach der Lieferung sind vorbei, aber der Schutz läuft noch: sofort den Streitfall eröffnen</translation>
  </message>
  <message>
   <source>15 days after delivery have passed; the protection runs until {day}</source>
   <translation>15 Tage nach der Lieferung sind vorbei; der Schutz läuft bis {day}</translation>
  </message>
  <message>
   <source>15 days have passed</source>
   <translation>15 Tage sind vorbei</translation>
  </message>
  <message>
   <source>24 hours left</source>
   <translation>noch 24 Stunden</translation>
  </message>
  <message>
   <source>3 days have passed; after 5 there is no point in waiting</source>
   <translation>3 Tage sind vorbei; nach 5 hat das Warten keinen Sinn mehr</translation>
  </message>
  <message>
   <source>3 days is our reading of “a few days”; where AliExpress shows a date, enter that</source>
   <translation>3 Tage ist unsere Lesart von „a few days“; wo AliExpress ein Datum zeigt, tragen Sie dieses ein</translation>
  </message>
  <message>
   <source>3 days left</source>
   <translation>noch 3 Tage</translation>
  </message>
  <message>
   <source>7 days left</source>
   <translation>noch 7 Tage</translation>
  </message>
  <message>
   <source>A card number doesn’t belong here: the seller reads this too</source>
   <translation>Eine Kartennummer gehört nicht hierher: Der Händler liest mit</translation>
  </message>
  <message>
   <source>A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, beauty, health and personal care; phones and other expensive electronics may be out</source>
   <translation>Eine erfasste Kategorie: Kleidung, Schuhe, Accessoires, Haus und Garten, Spielzeug, Elektronik, Sport, Schönheit, Gesundheit und Pflege; Telefone und andere teure Elektronik können ausgenommen sein</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected</source>
   <translation>Wer es sich anders überlegt hat, wird meist abgewiesen</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}</source>
   <translation>Wer es sich anders überlegt hat, wird meist abgewiesen, außer Shop oder Free Return erlauben es; ein Streitfall muss vor dem {day} offen sein</translation>
  </message>
  <message>
   <source>A chargeback is the last resort, after AliExpress’s own process</source>
   <translation>Eine Rückbuchung ist das letzte Mittel, nach dem Verfahren bei AliExpress</translation>
  </message>
  <message>
   <source>A closed dispute can't be reopened</source>
   <translation>Ein geschlossener Streitfall lässt sich nicht wieder öffnen</translation>
  </message>
  <message>
   <source>A closed dispute can’t be reopened; close it only when you see the money</source>
   <translation>Ein geschlossener Streitfall lässt sich nicht wieder öffnen; schließen Sie erst, wenn Sie das Geld sehen</translation>
  </message>
  <message>
   <source>A dispute must be open before {day}; don’t wait until the last day</source>
   <translation>Ein Streitfall muss vor dem {day} offen sein; warten Sie nicht bis zum letzten Tag</translation>
  </message>
  <message>
   <source>A full refund is granted for non-delivery, a wrong item or a major defect</source>
   <translation>Volle Erstattung gibt es bei Nichtlieferung, falschem Artikel oder schwerem Mangel</translation>
  </message>
  <message>
   <source>A mediator looks at the evidence of both sides: check that yours is complete first</source>
   <translation>Die Schlichtung sieht die Belege beider Seiten: Prüfen Sie zuerst, ob Ihre vollständig sind</translation>
  </message>
  <message>
   <source>A parcel stuck in customs is usually not refunded</source>
   <translation>Ein Paket, das beim Zoll hängt, wird meist nicht erstattet</translation>
  </message>
  <message>
   <source>A promise in chat does not stop the clock, and no refund is visible yet</source>
   <translation>Ein Versprechen im Chat hält die Uhr nicht an, und noch ist keine Erstattung zu sehen</translation>
  </message>
  <message>
   <source>A telephone number doesn’t belong here: the seller reads this too</source>
   <translation>Eine Telefonnummer gehört nicht hierher: Der Händler liest mit</translation>
  </message>
  <message>
   <source>A threat weakens a claim, and may break the marketplace’s rules</source>
   <translation>Eine Drohung schwächt die Forderung und verstößt womöglich gegen die Regeln des Marktplatzes</translation>
  </message>
  <message>
   <source>A wrong fit is usually rejected, unless the size chart is wildly off</source>
   <translation>Wegen schlechter Passform wird meist abgelehnt, außer die Größentabelle liegt weit daneben</translation>
  </message>
  <message>
   <source>Accept it, change your claim, or let {platform} decide</source>
   <translation>Annehmen, Ihre Forderung ändern oder {platform} entscheiden lassen</translation>
  </message>
  <message>
   <source>Accept or appeal</source>
   <translation>Annehmen oder Einspruch</translation>
  </message>
  <message>
   <source>Add a screenshot of it; ask the carrier for address, weight and signature of the delivery</source>
   <translation>Einen Screenshot davon hinzufügen; beim Versanddienst Adresse, Gewicht und Unterschrift der Zustellung erfragen</translation>
  </message>
  <message>
   <source>Add a screenshot of the messages with their dates</source>
   <translation>Screenshot der Nachrichten mit Datum hinzufügen</translation>
  </message>
  <message>
   <source>Add the dates</source>
   <translation>Daten eintragen</translation>
  </message>
  <message>
   <source>Add the tracking number</source>
   <translation>Sendungsnummer eintragen</translation>
  </message>
  <message>
   <source>Add the video, or film a parcel not yet opened</source>
   <translation>Das Video hinzufügen, oder ein noch geschlossenes Paket filmen</translation>
  </message>
  <message>
   <source>Add what the order’s page shows: shipped, delivered, end of protection</source>
   <translation>Tragen Sie ein, was die Bestellseite zeigt: versandt, geliefert, Ende des Schutzes</translation>
  </message>
  <message>
   <source>After it, recourse through {platform} is generally gone</source>
   <translation>Danach ist über {platform} in der Regel nichts mehr zu erreichen</translation>
  </message>
  <message>
   <source>After it: ask where the refund is</source>
   <translation>Danach: nachfragen, wo die Erstattung bleibt</translation>
  </message>
  <message>
   <source>After it: escalate to mediation</source>
   <translation>Danach: zur Schlichtung gehen</translation>
  </message>
  <message>
   <source>Agreed: wait for the refund and keep the dispute open</source>
   <translation>Einig: auf die Erstattung warten, den Streitfall offen lassen</translation>
  </message>
  <message>
   <source>AliExpress</source>
   <translation>AliExpress</translation>
  </message>
  <message>
   <source>AliExpress may suspend the account</source>
   <translation>AliExpress kann das Konto sperren</translation>
  </message>
  <message>
   <source>AliExpress states no upload limit in any source found; its form may take pictures only: use the upload sheets of the packet</source>
   <translation>AliExpress nennt in keiner gefundenen Quelle eine Hochladegrenze; das Formular nimmt womöglich nur Bilder: die Bildbögen der Mappe verwenden</translation>
  </message>
  <message>
   <source>American Express</source>
   <translation>American Express</translation>
  </message>
  <message>
   <source>An account number doesn’t belong here: the seller reads this too</source>
   <translation>Eine Kontonummer gehört nicht hierher: Der Händler liest mit</translation>
  </message>
  <message>
   <source>An appeal needs new evidence, or something that was not said before</source>
   <translation>Ein Einspruch braucht neue Belege oder etwas noch nicht Gesagtes</translation>
  </message>
  <message>
   <source>An e-mail address doesn’t belong here: the seller reads this too</source>
   <translation>Eine E-Mail-Adresse gehört nicht hierher: Der Händler liest mit</translation>
  </message>
  <message>
   <source>An imperfection that the listing’s photos showed is usually rejected</source>
   <translation>Wegen eines Makels, den die Fotos des Angebots zeigten, wird meist abgelehnt</translation>
  </message>
  <message>
   <source>Answer its questions in time; the dossier has a profile for banks</source>
   <translation>Fragen rechtzeitig beantworten; das Dossier hat ein Profil für Banken</translation>
  </message>
  <message>
   <source>Answer the offer</source>
   <translation>Auf den Vorschlag antworten</translation>
  </message>
  <message>
   <source>Answer the offer…</source>
   <translation>Auf den Vorschlag antworten…</translation>
  </message>
  <message>
   <source>Any shop, with card chargeback</source>
   <translation>Beliebiger Shop, mit Rückbuchung über die Karte</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>Einspruch</translation>
  </message>
  <message>
   <source>Appeal or accept…</source>
   <translation>Einspruch oder annehmen…</translation>
  </message>
  <message>
   <source>Appeal the decision</source>
   <translation>Einspruch gegen die Entscheidung</translation>
  </message>
  <message>
   <source>As described but below expectations is usually rejected</source>
   <translation>„Wie beschrieben, aber schlechter als erwartet“ wird meist abgelehnt</translation>
  </message>
  <message>
   <source>Ask for an exchange</source>
   <translation>Umtausch verlangen</translation>
  </message>
  <message>
   <source>Ask for the refund of the return</source>
   <translation>Nach der Erstattung der Rücksendung fragen</translation>
  </message>
  <message>
   <source>Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it</source>
   <translation>Zoll oder Post fragen; eine Sendungsverfolgung ohne Zoll oder eine Rücksendung an den Absender ändert das</translation>
  </message>
  <message>
   <source>Ask {platform} to decide</source>
   <translation>{platform} entscheiden lassen</translation>
  </message>
  <message>
   <source>Bank decides</source>
   <translation>Bank entscheidet</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Bank oder Kartenherausgeber</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Käuferschutz endet</translation>
  </message>
  <message>
   <source>Buyer Protection would end on {0}, before {1} {2}</source>
   <translation>der Käuferschutz würde am {0} enden, vor {1} {2}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Capitals read like shouting</source>
   <translation>Großbuchstaben wirken wie Schreien</translation>
  </message>
  <message>
   <source>Caption the photo that shows everything</source>
   <translation>Das Foto beschriften, das alles zeigt</translation>
  </message>
  <message>
   <source>Chargeback or PayPal claim</source>
   <translation>Rückbuchung oder PayPal-Fall</translation>
  </message>
  <message>
   <source>Check first that it is the whole amount</source>
   <translation>Prüfen Sie zuerst, ob es der ganze Betrag ist</translation>
  </message>
  <message>
   <source>Check first that {amount} is the whole amount</source>
   <translation>Prüfen Sie zuerst, ob {amount} der ganze Betrag ist</translation>
  </message>
  <message>
   <source>Check for cuts</source>
   <translation>Auf Schnitte prüfen</translation>
  </message>
  <message>
   <source>Check the tracking number of the order</source>
   <translation>Sendungsnummer der Bestellung prüfen</translation>
  </message>
  <message>
   <source>Check what arrived</source>
   <translation>Ware prüfen</translation>
  </message>
  <message>
   <source>Check what arrived, and set the claim if something is wrong</source>
   <translation>Prüfen Sie die Ware, und legen Sie die Forderung fest, wenn etwas nicht stimmt</translation>
  </message>
  <message>
   <source>Claim it at once</source>
   <translation>Sofort fordern</translation>
  </message>
  <message>
   <source>Close nothing before you see the money</source>
   <translation>Nichts schließen, bevor Sie das Geld sehen</translation>
  </message>
  <message>
   <source>Close the case…</source>
   <translation>Fall schließen…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Closed before the refund is visible, on your word</source>
   <translation>Auf Ihren Wunsch geschlossen, bevor die Erstattung sichtbar war</translation>
  </message>
  <message>
   <source>Closed, refunded</source>
   <translation>Geschlossen, erstattet</translation>
  </message>
  <message>
   <source>Compare with the listing</source>
   <translation>Mit dem Angebot vergleichen</translation>
  </message>
  <message>
   <source>Complain to the shop</source>
   <translation>Beim Shop reklamieren</translation>
  </message>
  <message>
   <source>Copy the video from the phone or camera again</source>
   <translation>Das Video noch einmal vom Telefon oder von der Kamera kopieren</translation>
  </message>
  <message>
   <source>Correct the dates…</source>
   <translation>Daten berichtigen…</translation>
  </message>
  <message>
   <source>Decided: wait for the refund and keep the dispute open</source>
   <translation>Entschieden: auf die Erstattung warten, den Streitfall offen lassen</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Discover</translation>
  </message>
  <message>
   <source>Do not rely on it: the same guide says that all disputes must be opened while Buyer Protection is active</source>
   <translation>Verlassen Sie sich nicht darauf: Derselbe Ratgeber sagt, dass Streitfälle eröffnet sein müssen, solange der Käuferschutz läuft</translation>
  </message>
  <message>
   <source>Do not wait: open it now</source>
   <translation>Nicht warten: jetzt eröffnen</translation>
  </message>
  <message>
   <source>Do not wait: open it now, the time to open the dispute would run out</source>
   <translation>Nicht warten: jetzt eröffnen, sonst läuft die Zeit für den Streitfall ab</translation>
  </message>
  <message>
   <source>Do not wait: write to the seller and open the dispute now</source>
   <translation>Nicht warten: dem Händler schreiben und jetzt den Streitfall eröffnen</translation>
  </message>
  <message>
   <source>Done, but later than this date</source>
   <translation>Erledigt, aber später als dieses Datum</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Fällig {0}</translation>
  </message>
  <message>
   <source>Edit facts…</source>
   <translation>Daten ändern…</translation>
  </message>
  <message>
   <source>Emotion weakens a claim: a mediator looks for facts</source>
   <translation>Gefühl schwächt die Forderung: Die Schlichtung sucht Tatsachen</translation>
  </message>
  <message>
   <source>Everything that arrived, with the packing</source>
   <translation>Alles, was ankam, mit der Verpackung</translation>
  </message>
  <message>
   <source>Exchanges depend on the seller’s agreement</source>
   <translation>Ein Umtausch hängt von der Zustimmung des Händlers ab</translation>
  </message>
  <message>
   <source>Exclamation marks read like shouting</source>
   <translation>Ausrufezeichen wirken wie Schreien</translation>
  </message>
  <message>
   <source>File changed</source>
   <translation>Datei geändert</translation>
  </message>
  <message>
   <source>File time (EXIF)</source>
   <translation>Zeit der Datei (EXIF)</translation>
  </message>
  <message>
   <source>Film again away from the light if you still can</source>
   <translation>Neu filmen, vom Licht abgewandt, wenn es noch geht</translation>
  </message>
  <message>
   <source>Film again in one shot if you still can</source>
   <translation>In einer Aufnahme neu filmen, wenn es noch geht</translation>
  </message>
  <message>
   <source>Film again more slowly if you still can</source>
   <translation>Langsamer neu filmen, wenn es noch geht</translation>
  </message>
  <message>
   <source>Film again with more light if you still can</source>
   <translation>Mit mehr Licht neu filmen, wenn es noch geht</translation>
  </message>
  <message>
   <source>Film the fault, switching it on and off</source>
   <translation>Den Fehler filmen, mit Ein- und Ausschalten</translation>
  </message>
  <message>
   <source>Film the item and its flaw again if you still can</source>
   <translation>Den Artikel und seinen Mangel neu filmen, wenn es noch geht</translation>
  </message>
  <message>
   <source>Film the label again, close and still, if you still can</source>
   <translation>Das Etikett neu filmen, nah und ruhig, wenn es noch geht</translation>
  </message>
  <message>
   <source>For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it</source>
   <translation>Nur bei klarem Betrug oder Nichtlieferung; {platform} kann das Konto sperren. Die Bank nach ihrer Frist fragen und sie eintragen</translation>
  </message>
  <message>
   <source>Found cheaper elsewhere is usually rejected</source>
   <translation>„Anderswo billiger gefunden“ wird meist abgelehnt</translation>
  </message>
  <message>
   <source>Frames seem to be missing at {0}.</source>
   <translation>Bei {0} scheinen Bilder zu fehlen.</translation>
  </message>
  <message>
   <source>Free Return</source>
   <translation>Free Return</translation>
  </message>
  <message>
   <source>Free Return, or a return policy on the store’s own page</source>
   <translation>Free Return, oder eine Rückgaberegel auf der Seite des Shops</translation>
  </message>
  <message>
   <source>Free Return: use the prepaid label, pay nothing</source>
   <translation>Free Return: das vorausbezahlte Etikett verwenden, nichts zahlen</translation>
  </message>
  <message>
   <source>Free Return; price changes after purchase are no basis for a return</source>
   <translation>Free Return; Preisänderungen nach dem Kauf sind kein Rückgabegrund</translation>
  </message>
  <message>
   <source>From {0} to {1} the picture shows hardly anything. If the item or its flaw should be there, film that again with it in the middle of the picture.</source>
   <translation>Von {0} bis {1} zeigt das Bild kaum etwas. Falls dort der Artikel oder sein Mangel sein sollte, filmen Sie das neu, mit ihm in der Bildmitte.</translation>
  </message>
  <message>
   <source>Get the return address</source>
   <translation>Rücksendeadresse besorgen</translation>
  </message>
  <message>
   <source>Give 3 to 5 days to answer; the dispute must be open before {day}</source>
   <translation>3 bis 5 Tage Zeit zur Antwort geben; der Streitfall muss vor dem {day} offen sein</translation>
  </message>
  <message>
   <source>Give the seller 3 to 5 days to answer</source>
   <translation>Dem Händler 3 bis 5 Tage Zeit geben</translation>
  </message>
  <message>
   <source>How to film…</source>
   <translation>So wird gefilmt…</translation>
  </message>
  <message>
   <source>If it doesn’t come, claim it before {day}</source>
   <translation>Kommt es nicht an, vor dem {day} reklamieren</translation>
  </message>
  <message>
   <source>If it stays rejected, only the bank or PayPal is left</source>
   <translation>Bleibt es bei der Ablehnung, bleiben nur Bank oder PayPal</translation>
  </message>
  <message>
   <source>It goes back the way you paid and takes 3 to 20 business days</source>
   <translation>Es geht auf dem Zahlungsweg zurück und dauert 3 bis 20 Werktage</translation>
  </message>
  <message>
   <source>It goes back to {method} and takes 3 to 20 business days</source>
   <translation>Es geht zurück auf {method} und dauert 3 bis 20 Werktage</translation>
  </message>
  <message>
   <source>It is the proof of the return</source>
   <translation>Sie ist der Nachweis der Rücksendung</translation>
  </message>
  <message>
   <source>It was closed before a refund was visible; a closed dispute can’t be reopened</source>
   <translation>Er wurde geschlossen, bevor eine Erstattung sichtbar war; ein geschlossener Streitfall lässt sich nicht wieder öffnen</translation>
  </message>
  <message>
   <source>It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet</source>
   <translation>Fällig war sie am {last}. Fragen Sie den Händler, dann {platform}, dann Bank oder PayPal; noch nichts schließen</translation>
  </message>
  <message>
   <source>It was {day}</source>
   <translation>Es war am {day}</translation>
  </message>
  <message>
   <source>Item beside the shipping label</source>
   <translation>Artikel neben dem Versandetikett</translation>
  </message>
  <message>
   <source>JPEG quality {0} instead of {1}</source>
   <translation>JPEG-Qualität {0} statt {1}</translation>
  </message>
  <message>
   <source>Keep the dispute open until you see the money</source>
   <translation>Den Streitfall offen lassen, bis Sie das Geld sehen</translation>
  </message>
  <message>
   <source>Keep the dispute open whatever the seller promises in chat</source>
   <translation>Den Streitfall offen lassen, was der Händler im Chat auch verspricht</translation>
  </message>
  <message>
   <source>Keep the receipt, and log the day on which tracking shows it delivered</source>
   <translation>Den Einlieferungsbeleg aufheben, und den Tag eintragen, an dem die Sendungsverfolgung die Zustellung zeigt</translation>
  </message>
  <message>
   <source>Last full day: {0}</source>
   <translation>Letzter voller Tag: {0}</translation>
  </message>
  <message>
   <source>Last resort: the bank</source>
   <translation>Letztes Mittel: die Bank</translation>
  </message>
  <message>
   <source>Listing beside what arrived</source>
   <translation>Angebot neben der Ware</translation>
  </message>
  <message>
   <source>Log the answer…</source>
   <translation>Antwort eintragen…</translation>
  </message>
  <message>
   <source>Log the appeal…</source>
   <translation>Einspruch eintragen…</translation>
  </message>
  <message>
   <source>Log the arrival…</source>
   <translation>Ankunft eintragen…</translation>
  </message>
  <message>
   <source>Log the chargeback…</source>
   <translation>Rückbuchung eintragen…</translation>
  </message>
  <message>
   <source>Log the decision…</source>
   <translation>Entscheidung eintragen…</translation>
  </message>
  <message>
   <source>Log the mediation…</source>
   <translation>Schlichtung eintragen…</translation>
  </message>
  <message>
   <source>Log the message…</source>
   <translation>Nachricht eintragen…</translation>
  </message>
  <message>
   <source>Log the money…</source>
   <translation>Geldeingang eintragen…</translation>
  </message>
  <message>
   <source>Log the refund…</source>
   <translation>Erstattung eintragen…</translation>
  </message>
  <message>
   <source>Log the return…</source>
   <translation>Rücksendung eintragen…</translation>
  </message>
  <message>
   <source>Log the steps before it too, with their dates</source>
   <translation>Auch die Schritte davor mit ihren Daten eintragen</translation>
  </message>
  <message>
   <source>Log when you wrote to the seller</source>
   <translation>Eintragen, wann Sie dem Händler schrieben</translation>
  </message>
  <message>
   <source>Look at the marked places</source>
   <translation>Die markierten Stellen ansehen</translation>
  </message>
  <message>
   <source>Look into the dispute daily and answer questions at once; no guide says how long the decision takes</source>
   <translation>Täglich in den Streitfall sehen und Fragen sofort beantworten; kein Ratgeber sagt, wie lange die Entscheidung dauert</translation>
  </message>
  <message>
   <source>Mark the differences</source>
   <translation>Abweichungen markieren</translation>
  </message>
  <message>
   <source>Mastercard</source>
   <translation>Mastercard</translation>
  </message>
  <message>
   <source>Measure the item flat, with a ruler in the picture, against the seller’s size chart</source>
   <translation>Den Artikel flach messen, mit Lineal im Bild, und mit der Größentabelle des Händlers vergleichen</translation>
  </message>
  <message>
   <source>Messages with the seller, dated</source>
   <translation>Nachrichten mit dem Händler, mit Datum</translation>
  </message>
  <message>
   <source>Motion photo</source>
   <translation>Bewegtes Foto</translation>
  </message>
  <message>
   <source>Name what differs</source>
   <translation>Benennen, was abweicht</translation>
  </message>
  <message>
   <source>No answer in time: ask {platform} to decide</source>
   <translation>Keine Antwort in der Frist: {platform} entscheiden lassen</translation>
  </message>
  <message>
   <source>No cut was observed in {0} frames. This indicates one take; it is no proof.</source>
   <translation>In {0} Bildern wurde kein Schnitt beobachtet. Das deutet auf eine Aufnahme hin; es ist kein Beweis.</translation>
  </message>
  <message>
   <source>No decision is logged that this appeals against</source>
   <translation>Es ist keine Entscheidung eingetragen, gegen die sich das richtet</translation>
  </message>
  <message>
   <source>No dispute is logged: {0}</source>
   <translation>Es ist kein Streitfall eingetragen: {0}</translation>
  </message>
  <message>
   <source>No guide says how long it takes; if none comes, ask {platform} to decide</source>
   <translation>Kein Ratgeber sagt, wie lange das dauert; kommt keine, lassen Sie {platform} entscheiden</translation>
  </message>
  <message>
   <source>No message to the seller is logged</source>
   <translation>Es ist keine Nachricht an den Händler eingetragen</translation>
  </message>
  <message>
   <source>No return is logged that the seller could have received</source>
   <translation>Es ist keine Rücksendung eingetragen, die der Händler erhalten haben könnte</translation>
  </message>
  <message>
   <source>Nobody can prove what the seller thought: say what was received</source>
   <translation>Niemand kann beweisen, was der Händler dachte: Schreiben Sie, was ankam</translation>
  </message>
  <message>
   <source>Not customised or personalised</source>
   <translation>Nicht nach Maß oder persönlich gefertigt</translation>
  </message>
  <message>
   <source>Not disputed in time</source>
   <translation>Nicht rechtzeitig angefochten</translation>
  </message>
  <message>
   <source>Not hazardous</source>
   <translation>Nicht gefährlich</translation>
  </message>
  <message>
   <source>Not received: claim</source>
   <translation>Nicht erhalten: reklamieren</translation>
  </message>
  <message>
   <source>Nothing arrived, so nothing is to be returned</source>
   <translation>Nichts kam an, also ist nichts zurückzugeben</translation>
  </message>
  <message>
   <source>Nothing has arrived: claim it as not received</source>
   <translation>Nichts ist angekommen: als nicht erhalten reklamieren</translation>
  </message>
  <message>
   <source>Nothing was claimed; after it, recourse through {platform} is generally gone</source>
   <translation>Nichts wurde gefordert; danach ist über {platform} in der Regel nichts mehr zu erreichen</translation>
  </message>
  <message>
   <source>Nothing was claimed; if something is wrong after all, claim it at once</source>
   <translation>Nichts wurde gefordert; stimmt doch etwas nicht, fordern Sie sofort</translation>
  </message>
  <message>
   <source>Object to the decision</source>
   <translation>Der Entscheidung widersprechen</translation>
  </message>
  <message>
   <source>Offer received: compare it with your claim</source>
   <translation>Vorschlag erhalten: mit Ihrer Forderung vergleichen</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>One guide counts from the confirmed or estimated delivery, the other from the actual one; counted here from the actual one</source>
   <translation>Ein Ratgeber zählt ab der bestätigten oder geschätzten Lieferung, der andere ab der tatsächlichen; hier zählt die tatsächliche</translation>
  </message>
  <message>
   <source>Only a dispute opened in time keeps the claim alive</source>
   <translation>Nur ein rechtzeitig eröffneter Streitfall erhält den Anspruch</translation>
  </message>
  <message>
   <source>Open it at once</source>
   <translation>Sofort eröffnen</translation>
  </message>
  <message>
   <source>Open the dispute</source>
   <translation>Streitfall eröffnen</translation>
  </message>
  <message>
   <source>Open the dispute…</source>
   <translation>Streitfall eröffnen…</translation>
  </message>
  <message>
   <source>Order {0}</source>
   <translation>Bestellung {0}</translation>
  </message>
  <message>
   <source>Original condition, with tags, labels and packaging</source>
   <translation>Originalzustand, mit Anhängern, Etiketten und Verpackung</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Eigentümer</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Partial refunds are common for minor issues</source>
   <translation>Teilerstattungen sind bei kleinen Mängeln üblich</translation>
  </message>
  <message>
   <source>Partly decided for you: accept it, or appeal before {day}</source>
   <translation>Teilweise für Sie entschieden: annehmen, oder Einspruch vor dem {day}</translation>
  </message>
  <message>
   <source>PayPal</source>
   <translation>PayPal</translation>
  </message>
  <message>
   <source>Photograph everything together with the packing</source>
   <translation>Alles zusammen mit der Verpackung fotografieren</translation>
  </message>
  <message>
   <source>Photograph the item beside the label, straight from above, in good light</source>
   <translation>Den Artikel neben dem Etikett fotografieren, gerade von oben, bei gutem Licht</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Ort der Aufnahme</translation>
  </message>
  <message>
   <source>Protection has ended</source>
   <translation>Schutz ist vorbei</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute</source>
   <translation>Sendungsnummer in den Streitfall eintragen</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute: it is the proof</source>
   <translation>Die Sendungsnummer in den Streitfall eintragen: Sie ist der Nachweis</translation>
  </message>
  <message>
   <source>Quote the words of the listing that do not hold, and show where</source>
   <translation>Die Worte des Angebots zitieren, die nicht stimmen, und zeigen, wo</translation>
  </message>
  <message>
   <source>Reason and remedy</source>
   <translation>Grund und Forderung</translation>
  </message>
  <message>
   <source>Recorded (container)</source>
   <translation>Aufgenommen (Container)</translation>
  </message>
  <message>
   <source>Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it</source>
   <translation>In der Regel ist nichts mehr zu erreichen. Ein Ratgeber nennt 15 Tage mehr und widerspricht sich: nachsehen, aber nicht darauf verlassen</translation>
  </message>
  <message>
   <source>Refund expected</source>
   <translation>Erstattung erwartet</translation>
  </message>
  <message>
   <source>Refund is late: ask</source>
   <translation>Erstattung verspätet: nachfragen</translation>
  </message>
  <message>
   <source>Refund to come</source>
   <translation>Erstattung steht aus</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Erstattet</translation>
  </message>
  <message>
   <source>Refunded, {amount}</source>
   <translation>Erstattet, {amount}</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Rejected, and the date for the bank or PayPal has passed</source>
   <translation>Abgelehnt, und die Frist für Bank oder PayPal ist vorbei</translation>
  </message>
  <message>
   <source>Rejected: appeal before {day}, with new evidence</source>
   <translation>Abgelehnt: Einspruch vor dem {day}, mit neuen Belegen</translation>
  </message>
  <message>
   <source>Rejected: the last resort is your card’s bank or PayPal</source>
   <translation>Abgelehnt: letztes Mittel sind die Bank Ihrer Karte oder PayPal</translation>
  </message>
  <message>
   <source>Return under way</source>
   <translation>Rücksendung läuft</translation>
  </message>
  <message>
   <source>Return: never without an authorised address</source>
   <translation>Rücksendung: nie ohne bestätigte Adresse</translation>
  </message>
  <message>
   <source>Say what the decision overlooked: only what was not said before can change it</source>
   <translation>Sagen Sie, was die Entscheidung übersah: Nur noch nicht Gesagtes kann sie ändern</translation>
  </message>
  <message>
   <source>Screenshot of the listing</source>
   <translation>Screenshot des Angebots</translation>
  </message>
  <message>
   <source>See the wording check</source>
   <translation>Prüfung der Wortwahl ansehen</translation>
  </message>
  <message>
   <source>Seller answers</source>
   <translation>Händler antwortet</translation>
  </message>
  <message>
   <source>Send the return</source>
   <translation>Rücksendung abschicken</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked</source>
   <translation>Mit Sendungsverfolgung an die bestätigte Adresse zurücksenden</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked, before {day}</source>
   <translation>Vor dem {day} mit Sendungsverfolgung an die bestätigte Adresse zurücksenden</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>Set the claim</source>
   <translation>Forderung festlegen</translation>
  </message>
  <message>
   <source>Set the claim…</source>
   <translation>Forderung festlegen…</translation>
  </message>
  <message>
   <source>Ship the return</source>
   <translation>Rücksendung abschicken</translation>
  </message>
  <message>
   <source>Show that it is another one, or larger than in the listing’s photos</source>
   <translation>Zeigen, dass es ein anderer Makel ist, oder ein größerer als auf den Fotos des Angebots</translation>
  </message>
  <message>
   <source>Show the timeline</source>
   <translation>Verlauf zeigen</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Statement, factual and calm</source>
   <translation>Erklärung, sachlich und ruhig</translation>
  </message>
  <message>
   <source>Stop waiting: open the dispute now</source>
   <translation>Nicht länger warten: Streitfall jetzt eröffnen</translation>
  </message>
  <message>
   <source>Stripe-like form</source>
   <translation>Formular wie bei Stripe</translation>
  </message>
  <message>
   <source>Take a larger screenshot</source>
   <translation>Größeren Screenshot aufnehmen</translation>
  </message>
  <message>
   <source>Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute</source>
   <translation>Aus dem Streitfall nehmen, nicht aus dem Chat; nur mit Sendungsverfolgung versenden und die Nummer in den Streitfall eintragen</translation>
  </message>
  <message>
   <source>Take one with claims, photos and table of the listing, before it changes</source>
   <translation>Einen Screenshot mit Zusagen, Fotos und Tabelle des Angebots machen, bevor es sich ändert</translation>
  </message>
  <message>
   <source>Taken (EXIF)</source>
   <translation>Aufgenommen (EXIF)</translation>
  </message>
  <message>
   <source>The buyer’s country is in the programme</source>
   <translation>Das Land des Käufers nimmt teil</translation>
  </message>
  <message>
   <source>The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each.</source>
   <translation>Die Kamera bewegt sich meist schnell. Bleiben Sie je einige Sekunden bei Etikett, Artikel und Mangel.</translation>
  </message>
  <message>
   <source>The case is closed</source>
   <translation>Der Fall ist geschlossen</translation>
  </message>
  <message>
   <source>The date that the shop gives.</source>
   <translation>Das Datum, das der Shop nennt.</translation>
  </message>
  <message>
   <source>The date that your bank or PayPal gives.</source>
   <translation>Das Datum, das Ihre Bank oder PayPal nennt.</translation>
  </message>
  <message>
   <source>The end that the shop shows for complaints or returns.</source>
   <translation>Das Ende, das der Shop für Reklamationen oder Rückgaben anzeigt.</translation>
  </message>
  <message>
   <source>The file ends at {0} though the video went on. Copy it from the phone or camera again, as a whole.</source>
   <translation>Die Datei endet bei {0}, obwohl das Video weiterging. Kopieren Sie sie noch einmal ganz vom Telefon oder von der Kamera.</translation>
  </message>
  <message>
   <source>The guides disagree on which of the two counts; the protection ends on {day}</source>
   <translation>Die Ratgeber sind sich uneins, welche der beiden Fristen zählt; der Schutz endet am {day}</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that AliExpress shows</source>
   <translation>Die Ratgeber nennen keine Dauer: das Datum eintragen, das AliExpress zeigt</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that your bank or PayPal gives</source>
   <translation>Die Ratgeber nennen keine Dauer: das Datum eintragen, das Bank oder PayPal nennt</translation>
  </message>
  <message>
   <source>The refund after a return</source>
   <translation>Erstattung nach der Rückgabe</translation>
  </message>
  <message>
   <source>The refund goes back to {0}</source>
   <translation>Die Erstattung geht zurück auf {0}</translation>
  </message>
  <message>
   <source>The refund is late: ask for it</source>
   <translation>Die Erstattung ist verspätet: nachfragen</translation>
  </message>
  <message>
   <source>The refund is visible: the case can be closed</source>
   <translation>Die Erstattung ist sichtbar: Der Fall kann geschlossen werden</translation>
  </message>
  <message>
   <source>The refund reaches you</source>
   <translation>Erstattung kommt an</translation>
  </message>
  <message>
   <source>The refund was visible</source>
   <translation>Die Erstattung war sichtbar</translation>
  </message>
  <message>
   <source>The seller answered: if that does not settle it, open the dispute</source>
   <translation>Der Händler hat geantwortet: Löst das die Sache nicht, den Streitfall eröffnen</translation>
  </message>
  <message>
   <source>The seller has the return; keep the dispute open until you see the money</source>
   <translation>Der Händler hat die Rücksendung; Streitfall offen lassen, bis Sie das Geld sehen</translation>
  </message>
  <message>
   <source>The seller rejected it: ask {platform} to decide, or change the claim</source>
   <translation>Der Händler hat abgelehnt: {platform} entscheiden lassen, oder Forderung ändern</translation>
  </message>
  <message>
   <source>The seller should be contacted first, with a proposed solution; log it if you did</source>
   <translation>Zuerst sollten Sie dem Händler eine Lösung vorschlagen; haben Sie das getan, tragen Sie es ein</translation>
  </message>
  <message>
   <source>The seller takes part</source>
   <translation>Der Händler nimmt teil</translation>
  </message>
  <message>
   <source>The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over</source>
   <translation>Der Händler wurde am {asked} gefragt und hat nicht geantwortet; die 3 bis 5 Tage Wartezeit sind vorbei</translation>
  </message>
  <message>
   <source>The seller’s answer</source>
   <translation>Antwort des Händlers</translation>
  </message>
  <message>
   <source>The seller’s answer to the dispute</source>
   <translation>Antwort des Händlers zum Streitfall</translation>
  </message>
  <message>
   <source>The seller’s fault: a prepaid label, or a refund without a return</source>
   <translation>Fehler des Händlers: vorausbezahltes Etikett, oder Erstattung ohne Rückgabe</translation>
  </message>
  <message>
   <source>The seller’s time to answer the dispute ended on {day}</source>
   <translation>Die Frist des Händlers im Streitfall endete am {day}</translation>
  </message>
  <message>
   <source>The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare.</source>
   <translation>Das Versandetikett war nicht lesbar. Halten Sie die Kamera zwei Sekunden ruhig darüber, nah und ohne Spiegelung.</translation>
  </message>
  <message>
   <source>The shop’s protection ends</source>
   <translation>Schutz des Shops endet</translation>
  </message>
  <message>
   <source>The steps named add up to 7 to 13 days; the promise is 10 business days</source>
   <translation>Die genannten Schritte ergeben 7 bis 13 Tage; zugesagt sind 10 Werktage</translation>
  </message>
  <message>
   <source>The time to open a dispute ended on {day}</source>
   <translation>Die Zeit für einen Streitfall endete am {day}</translation>
  </message>
  <message>
   <source>The time to open a dispute ends on {day}</source>
   <translation>Die Zeit für einen Streitfall endet am {day}</translation>
  </message>
  <message>
   <source>The video is too bright to show detail. Turn the parcel away from the light.</source>
   <translation>Das Video ist zu hell für Einzelheiten. Drehen Sie das Paket vom Licht weg.</translation>
  </message>
  <message>
   <source>The video is very dark. Switch on a light or film by a window.</source>
   <translation>Das Video ist sehr dunkel. Machen Sie Licht an oder filmen Sie am Fenster.</translation>
  </message>
  <message>
   <source>The zone has more than one meaning, the earliest counts: {0}</source>
   <translation>Die Zeitzone ist mehrdeutig, die früheste Lesart gilt: {0}</translation>
  </message>
  <message>
   <source>There is no dispute yet: a promise in chat does not stop the clock</source>
   <translation>Es gibt noch keinen Streitfall: Ein Versprechen im Chat hält die Uhr nicht an</translation>
  </message>
  <message>
   <source>This step usually comes at another point</source>
   <translation>Dieser Schritt kommt sonst zu einem anderen Zeitpunkt</translation>
  </message>
  <message>
   <source>Tracking history</source>
   <translation>Sendungsverlauf</translation>
  </message>
  <message>
   <source>Unboxing video in one shot</source>
   <translation>Video vom Auspacken in einer Aufnahme</translation>
  </message>
  <message>
   <source>Video of it not working</source>
   <translation>Video, das zeigt, dass es nicht funktioniert</translation>
  </message>
  <message>
   <source>Waiting 5 days for the seller would use up the time: the last full day is {last}</source>
   <translation>5 Tage auf den Händler zu warten, würde die Zeit aufbrauchen: Der letzte volle Tag ist {last}</translation>
  </message>
  <message>
   <source>Waiting 5 days would use up the time: the last full day is {last}</source>
   <translation>5 Tage zu warten, würde die Zeit aufbrauchen: Der letzte volle Tag ist {last}</translation>
  </message>
  <message>
   <source>Waiting for the parcel: film its opening in one shot, the label first</source>
   <translation>Warten auf das Paket: Filmen Sie das Auspacken in einer Aufnahme, zuerst das Etikett</translation>
  </message>
  <message>
   <source>Waiting for the seller until {day}; you may open the dispute already</source>
   <translation>Warten auf den Händler bis zum {day}; den Streitfall dürfen Sie schon eröffnen</translation>
  </message>
  <message>
   <source>Waiting for the seller’s answer</source>
   <translation>Warten auf die Antwort des Händlers</translation>
  </message>
  <message>
   <source>Waiting: nothing to do until {day}</source>
   <translation>Warten: bis zum {day} ist nichts zu tun</translation>
  </message>
  <message>
   <source>Waiting: the bank or PayPal decides</source>
   <translation>Warten: Bank oder PayPal entscheidet</translation>
  </message>
  <message>
   <source>Waiting: the refund should be on its way</source>
   <translation>Warten: Die Erstattung müsste unterwegs sein</translation>
  </message>
  <message>
   <source>Waiting: the refund should be visible by {last}</source>
   <translation>Warten: Die Erstattung müsste bis zum {last} sichtbar sein</translation>
  </message>
  <message>
   <source>Waiting: the refund should come by {last}</source>
   <translation>Warten: Die Erstattung müsste bis zum {last} kommen</translation>
  </message>
  <message>
   <source>Waiting: the return is on its way</source>
   <translation>Warten: Die Rücksendung ist unterwegs</translation>
  </message>
  <message>
   <source>Waiting: the seller has until {day} to answer the dispute</source>
   <translation>Warten: Der Händler hat bis zum {day} Zeit, im Streitfall zu antworten</translation>
  </message>
  <message>
   <source>Waiting: {platform} decides</source>
   <translation>Warten: {platform} entscheidet</translation>
  </message>
  <message>
   <source>Waiting: {platform} looks at the appeal</source>
   <translation>Warten: {platform} prüft den Einspruch</translation>
  </message>
  <message>
   <source>What the claim still lacks: {lacking}</source>
   <translation>Was der Forderung noch fehlt: {lacking}</translation>
  </message>
  <message>
   <source>What you entered from the shop’s or the bank’s own pages</source>
   <translation>Was Sie von den Seiten des Shops oder der Bank eingetragen haben</translation>
  </message>
  <message>
   <source>Whether the video is one take could not be determined.</source>
   <translation>Ob das Video eine einzige Aufnahme ist, ließ sich nicht feststellen.</translation>
  </message>
  <message>
   <source>Within 15 days of delivery</source>
   <translation>Innerhalb von 15 Tagen nach Lieferung</translation>
  </message>
  <message>
   <source>Without them no deadline can be worked out</source>
   <translation>Ohne sie lässt sich keine Frist berechnen</translation>
  </message>
  <message>
   <source>Write to the seller</source>
   <translation>Dem Händler schreiben</translation>
  </message>
  <message>
   <source>Write to the seller first, and propose a solution</source>
   <translation>Zuerst dem Händler schreiben und eine Lösung vorschlagen</translation>
  </message>
  <message>
   <source>Write to the seller first: ask whether the store takes returns</source>
   <translation>Zuerst dem Händler schreiben: fragen, ob der Shop Rückgaben nimmt</translation>
  </message>
  <message>
   <source>Write to the seller, and log it</source>
   <translation>Dem Händler schreiben und es eintragen</translation>
  </message>
  <message>
   <source>Write what was expected and what was received</source>
   <translation>Schreiben, was erwartet und was erhalten wurde</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Geschrieben von</translation>
  </message>
  <message>
   <source>You have gathered something, but no reason and no remedy are stated yet</source>
   <translation>Sie haben schon etwas gesammelt, aber noch keinen Grund und keine gewünschte Lösung genannt</translation>
  </message>
  <message>
   <source>You pay for the return; it can cost more than the item</source>
   <translation>Sie zahlen die Rücksendung; sie kann mehr kosten als der Artikel</translation>
  </message>
  <message>
   <source>Your value</source>
   <translation>Ihr Wert</translation>
  </message>
  <message>
   <source>a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended</source>
   <translation>eine Rückbuchung kommt erst nach Ablehnung oder Einspruch; vorher kann das Konto gesperrt werden</translation>
  </message>
  <message>
   <source>a claim can be modified only in a dispute</source>
   <translation>eine Forderung lässt sich nur in einem Streitfall ändern</translation>
  </message>
  <message>
   <source>a clip can't replace its own video</source>
   <translation>ein Clip kann sein eigenes Video nicht ersetzen</translation>
  </message>
  <message>
   <source>a copy that was interrupted, removed</source>
   <translation>eine abgebrochene Kopie, entfernt</translation>
  </message>
  <message>
   <source>a detail needs an area</source>
   <translation>ein Detail braucht eine Fläche</translation>
  </message>
  <message>
   <source>a dispute is open already</source>
   <translation>ein Streitfall ist schon offen</translation>
  </message>
  <message>
   <source>a file in it is longer than it says</source>
   <translation>eine Datei darin ist länger als angegeben</translation>
  </message>
  <message>
   <source>a file of wordings can't be read, {0}</source>
   <translation>eine Datei mit Formulierungen ist nicht lesbar, {0}</translation>
  </message>
  <message>
   <source>a file of wordings holds something else than phrases</source>
   <translation>eine Datei mit Formulierungen enthält etwas anderes als Sätze</translation>
  </message>
  <message>
   <source>a file that no case knows, moved to {0}/{1}</source>
   <translation>eine Datei, die kein Fall kennt, verschoben nach {0}/{1}</translation>
  </message>
  <message>
   <source>a file that was not finished, removed</source>
   <translation>eine unfertige Datei, entfernt</translation>
  </message>
  <message>
   <source>a key frame stands out of the video's rhythm</source>
   <translation>ein Schlüsselbild der Datei fällt aus dem Rhythmus des Videos</translation>
  </message>
  <message>
   <source>a mark needs a place</source>
   <translation>eine Markierung braucht einen Ort</translation>
  </message>
  <message>
   <source>a mediator decides only in a dispute</source>
   <translation>eine Schlichtung entscheidet nur in einem Streitfall</translation>
  </message>
  <message>
   <source>a picture of the dossier is no valid JPEG</source>
   <translation>ein Bild des Dossiers ist kein gültiges JPEG</translation>
  </message>
  <message>
   <source>a record of an original that nobody needs, removed</source>
   <translation>der Eintrag eines Originals, das niemand braucht, entfernt</translation>
  </message>
  <message>
   <source>a shipping label is legible on {0}: it may show your name and address</source>
   <translation>auf {0} ist ein Versandetikett lesbar: Es kann Ihren Namen und Ihre Adresse zeigen</translation>
  </message>
  <message>
   <source>a stored value ({0}) can't be read</source>
   <translation>ein gespeicherter Wert ({0}) ist nicht lesbar</translation>
  </message>
  <message>
   <source>a video that is to go along is no exhibit of the dossier</source>
   <translation>ein Video, das mitgehen soll, ist keine Anlage des Dossiers</translation>
  </message>
  <message>
   <source>add a new order with that number</source>
   <translation>eine neue Bestellung mit dieser Nummer hinzufügen</translation>
  </message>
  <message>
   <source>add a screenshot of the tracking record</source>
   <translation>fügen Sie einen Screenshot des Sendungsverlaufs hinzu</translation>
  </message>
  <message>
   <source>add a screenshot of what matters in it, or hand the file over as well</source>
   <translation>einen Screenshot des Wichtigen darin hinzufügen oder die Datei mit übergeben</translation>
  </message>
  <message>
   <source>add an order first, or name another folder</source>
   <translation>zuerst eine Bestellung hinzufügen, oder einen anderen Ordner nennen</translation>
  </message>
  <message>
   <source>add photos, or the video of the unboxing</source>
   <translation>fügen Sie Fotos hinzu oder das Video vom Auspacken</translation>
  </message>
  <message>
   <source>add the file again</source>
   <translation>die Datei erneut hinzufügen</translation>
  </message>
  <message>
   <source>add the folder that holds the evidence only</source>
   <translation>nur den Ordner mit den Belegen hinzufügen</translation>
  </message>
  <message>
   <source>add the video, photos and the listing</source>
   <translation>Video, Fotos und das Angebot hinzufügen</translation>
  </message>
  <message>
   <source>allow reading it, or copy it elsewhere</source>
   <translation>das Lesen erlauben oder die Datei woandershin kopieren</translation>
  </message>
  <message>
   <source>an appeal follows a mediator's decision</source>
   <translation>ein Einspruch folgt auf eine Entscheidung der Schlichtung</translation>
  </message>
  <message>
   <source>an original in it is packed, which this program never does</source>
   <translation>ein Original darin ist komprimiert, was dieses Programm nie tut</translation>
  </message>
  <message>
   <source>an original in it was changed</source>
   <translation>ein Original darin wurde verändert</translation>
  </message>
  <message>
   <source>an original is not named by its hash</source>
   <translation>ein Original ist nicht nach seiner Prüfsumme benannt</translation>
  </message>
  <message>
   <source>an original that could be written to, now read-only</source>
   <translation>ein beschreibbares Original, jetzt schreibgeschützt</translation>
  </message>
  <message>
   <source>an original that is missing, add the file again</source>
   <translation>ein Original fehlt, die Datei erneut hinzufügen</translation>
  </message>
  <message>
   <source>an original whose length has changed</source>
   <translation>ein Original, dessen Länge sich geändert hat</translation>
  </message>
  <message>
   <source>an original's size is not what the case says</source>
   <translation>die Größe eines Originals ist nicht die im Fall vermerkte</translation>
  </message>
  <message>
   <source>another parcel’s label was read: its number is not the order’s</source>
   <translation>ein Etikett eines anderen Pakets wurde gelesen: seine Nummer ist nicht die der Bestellung</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>einem anderen Programm</translation>
  </message>
  <message>
   <source>another program keeps {path} busy</source>
   <translation>ein anderes Programm benutzt gerade {path}</translation>
  </message>
  <message>
   <source>any copy can change it</source>
   <translation>jede Kopie kann sie ändern</translation>
  </message>
  <message>
   <source>ask for another copy of it</source>
   <translation>eine andere Kopie davon verlangen</translation>
  </message>
  <message>
   <source>ask for the price at most, or correct the price</source>
   <translation>höchstens den Preis fordern, oder den Preis berichtigen</translation>
  </message>
  <message>
   <source>asked on {0}</source>
   <translation>kontaktiert am {0}</translation>
  </message>
  <message>
   <source>asked on {0}, no screenshot shows it</source>
   <translation>kontaktiert am {0}, kein Screenshot zeigt es</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>bei {0}</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>zwischen {0} und {1}</translation>
  </message>
  <message>
   <source>black out what is private; keep the tracking number visible</source>
   <translation>Privates schwärzen; die Sendungsnummer sichtbar lassen</translation>
  </message>
  <message>
   <source>bring it back, or leave it out</source>
   <translation>nehmen Sie es wieder auf oder lassen Sie es weg</translation>
  </message>
  <message>
   <source>bring the exhibit back, or delete the difference</source>
   <translation>die Anlage zurückholen, oder die Abweichung löschen</translation>
  </message>
  <message>
   <source>check it, or export the PDF and print that</source>
   <translation>prüfen Sie ihn, oder exportieren Sie das PDF und drucken Sie dieses</translation>
  </message>
  <message>
   <source>check that it was not moved or unplugged, then try again</source>
   <translation>prüfen, ob es verschoben oder abgezogen wurde, dann erneut versuchen</translation>
  </message>
  <message>
   <source>check that the folder is there and writable</source>
   <translation>prüfen, ob der Ordner vorhanden und beschreibbar ist</translation>
  </message>
  <message>
   <source>check the disk and its cable, then try again</source>
   <translation>Datenträger und Kabel prüfen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>check the disk of the new folder, then try again</source>
   <translation>den Datenträger des neuen Ordners prüfen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>check the disk, then try again</source>
   <translation>den Datenträger prüfen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>Name und Ordner prüfen</translation>
  </message>
  <message>
   <source>check the number, or add the order first</source>
   <translation>die Nummer prüfen, oder die Bestellung zuerst hinzufügen</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>den Pfad prüfen</translation>
  </message>
  <message>
   <source>check the tracking number of the order, or show the label of this parcel</source>
   <translation>die Sendungsnummer der Bestellung prüfen oder das Etikett dieses Pakets zeigen</translation>
  </message>
  <message>
   <source>check what the form says</source>
   <translation>prüfen, was das Formular sagt</translation>
  </message>
  <message>
   <source>checking the cases</source>
   <translation>das Prüfen der Fälle</translation>
  </message>
  <message>
   <source>checking the library</source>
   <translation>das Prüfen der Bibliothek</translation>
  </message>
  <message>
   <source>checking the order</source>
   <translation>das Prüfen der Bestellung</translation>
  </message>
  <message>
   <source>checking the originals</source>
   <translation>das Prüfen der Originale</translation>
  </message>
  <message>
   <source>choose a file</source>
   <translation>eine Datei wählen</translation>
  </message>
  <message>
   <source>choose a file name</source>
   <translation>einen Dateinamen wählen</translation>
  </message>
  <message>
   <source>choose a folder outside the library</source>
   <translation>einen Ordner außerhalb der Bibliothek wählen</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>ein späteres Ende wählen</translation>
  </message>
  <message>
   <source>choose a new folder, or a name that ends in .zip</source>
   <translation>einen neuen Ordner wählen, oder einen Namen, der auf .zip endet</translation>
  </message>
  <message>
   <source>choose a new or empty folder, so that nothing of yours is lost</source>
   <translation>einen neuen oder leeren Ordner wählen, damit nichts verloren geht</translation>
  </message>
  <message>
   <source>choose a part of it without the label, or leave the video out</source>
   <translation>wählen Sie einen Teil ohne das Etikett oder lassen Sie das Video weg</translation>
  </message>
  <message>
   <source>choose a photo, a screenshot or a frame of a video</source>
   <translation>ein Foto, einen Screenshot oder ein Bild aus einem Video wählen</translation>
  </message>
  <message>
   <source>choose a shorter part or a larger limit</source>
   <translation>einen kürzeren Ausschnitt oder eine höhere Grenze wählen</translation>
  </message>
  <message>
   <source>choose a video</source>
   <translation>ein Video wählen</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>andere Datei wählen</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>anderen Ordner wählen</translation>
  </message>
  <message>
   <source>choose another frame</source>
   <translation>anderes Bild wählen</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>einen anderen Namen wählen</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>etwas anderes wählen</translation>
  </message>
  <message>
   <source>choose frames that are farther apart</source>
   <translation>weiter auseinander liegende Bilder wählen</translation>
  </message>
  <message>
   <source>choose one from the list</source>
   <translation>wählen Sie eines aus der Liste</translation>
  </message>
  <message>
   <source>choose one of those that ship with the program</source>
   <translation>eines wählen, das zum Programm gehört</translation>
  </message>
  <message>
   <source>choose one of {0}</source>
   <translation>wählen Sie eines von {0}</translation>
  </message>
  <message>
   <source>choose the frame again</source>
   <translation>das Bild erneut wählen</translation>
  </message>
  <message>
   <source>choose the video that shows the parcel</source>
   <translation>das Video wählen, das das Paket zeigt</translation>
  </message>
  <message>
   <source>choose three places that form a triangle</source>
   <translation>drei Stellen wählen, die ein Dreieck bilden</translation>
  </message>
  <message>
   <source>cleaning up</source>
   <translation>das Aufräumen</translation>
  </message>
  <message>
   <source>close it there, then try again</source>
   <translation>dort schließen und erneut versuchen</translation>
  </message>
  <message>
   <source>close it where it is open, or choose another folder</source>
   <translation>dort schließen, wo sie offen ist, oder anderen Ordner wählen</translation>
  </message>
  <message>
   <source>close it, then try again</source>
   <translation>schließen und erneut versuchen</translation>
  </message>
  <message>
   <source>close other programs, then try again</source>
   <translation>andere Programme schließen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>closing the library</source>
   <translation>das Schließen der Bibliothek</translation>
  </message>
  <message>
   <source>composed from {0}</source>
   <translation>verfasst aus {0}</translation>
  </message>
  <message>
   <source>connect it again, then try again</source>
   <translation>erneut verbinden, dann noch einmal versuchen</translation>
  </message>
  <message>
   <source>copy it from the browser</source>
   <translation>aus dem Browser kopieren</translation>
  </message>
  <message>
   <source>copy it from the order's page</source>
   <translation>von der Bestellseite kopieren</translation>
  </message>
  <message>
   <source>copy the file from the camera or phone again</source>
   <translation>die Datei erneut von Kamera oder Telefon kopieren</translation>
  </message>
  <message>
   <source>copy the number from the order's page</source>
   <translation>die Nummer von der Bestellseite kopieren</translation>
  </message>
  <message>
   <source>copying the database</source>
   <translation>das Kopieren der Datenbank</translation>
  </message>
  <message>
   <source>copying the library</source>
   <translation>das Kopieren der Bibliothek</translation>
  </message>
  <message>
   <source>copying {0}</source>
   <translation>das Kopieren von {0}</translation>
  </message>
  <message>
   <source>correct one of the two dates</source>
   <translation>eines der beiden Daten berichtigen</translation>
  </message>
  <message>
   <source>correct the file or choose another profile</source>
   <translation>die Datei berichtigen oder ein anderes Profil wählen</translation>
  </message>
  <message>
   <source>cut the video into shorter parts first</source>
   <translation>das Video zuerst in kürzere Teile schneiden</translation>
  </message>
  <message>
   <source>deleting the order</source>
   <translation>das Löschen der Bestellung</translation>
  </message>
  <message>
   <source>difference {0} ({1}) has lost its comparison: an exhibit of it is left out</source>
   <translation>Abweichung {0} ({1}) hat ihren Vergleich verloren: Eine ihrer Anlagen ist weggelassen</translation>
  </message>
  <message>
   <source>difference {0} ({1}) is marked on no picture</source>
   <translation>Abweichung {0} ({1}) ist auf keinem Bild markiert</translation>
  </message>
  <message>
   <source>download or copy it again</source>
   <translation>erneut herunterladen oder kopieren</translation>
  </message>
  <message>
   <source>drag over the part to show larger</source>
   <translation>über den Teil ziehen, der größer erscheinen soll</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>erneut zeichnen</translation>
  </message>
  <message>
   <source>eBay</source>
   <translation>eBay</translation>
  </message>
  <message>
   <source>eBay takes pictures only, no PDF: use the upload sheets of the packet</source>
   <translation>eBay nimmt nur Bilder, kein PDF: die Bildbögen der Mappe verwenden</translation>
  </message>
  <message>
   <source>emptying the trash</source>
   <translation>das Leeren des Papierkorbs</translation>
  </message>
  <message>
   <source>evidence {0} of order {1} is not in the trash</source>
   <translation>Beleg {0} der Bestellung {1} ist nicht im Papierkorb</translation>
  </message>
  <message>
   <source>export again; if it happens again, leave that exhibit out</source>
   <translation>erneut exportieren; geschieht es wieder, diese Anlage weglassen</translation>
  </message>
  <message>
   <source>film in 4K or less, or convert it first</source>
   <translation>in 4K oder weniger filmen, oder das Video zuerst umwandeln</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>für {0}</translation>
  </message>
  <message>
   <source>frames are missing by the timestamps</source>
   <translation>nach den Zeitstempeln fehlen Bilder</translation>
  </message>
  <message>
   <source>frames can't be written to {0} ({1})</source>
   <translation>Bilder können nicht nach {0} geschrieben werden ({1})</translation>
  </message>
  <message>
   <source>free some space or choose another folder</source>
   <translation>Platz schaffen oder anderen Ordner wählen</translation>
  </message>
  <message>
   <source>free some space, then try again</source>
   <translation>Platz schaffen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>give a date: this rule has no length of its own</source>
   <translation>ein Datum angeben: Diese Regel hat keine eigene Dauer</translation>
  </message>
  <message>
   <source>give a file</source>
   <translation>eine Datei angeben</translation>
  </message>
  <message>
   <source>give a picture, a video or a document</source>
   <translation>ein Bild, ein Video oder ein Dokument wählen</translation>
  </message>
  <message>
   <source>give its id without a time</source>
   <translation>die Kennung ohne Zeit angeben</translation>
  </message>
  <message>
   <source>give more of its id</source>
   <translation>mehr von der Kennung angeben</translation>
  </message>
  <message>
   <source>give the address that AliExpress or the seller shows in the dispute</source>
   <translation>die Adresse angeben, die AliExpress oder der Händler im Streitfall zeigt</translation>
  </message>
  <message>
   <source>give the amount in {0}</source>
   <translation>den Betrag in {0} angeben</translation>
  </message>
  <message>
   <source>give the order a title</source>
   <translation>der Bestellung einen Titel geben</translation>
  </message>
  <message>
   <source>give the order a {0}</source>
   <translation>ergänzen Sie bei der Bestellung: {0}</translation>
  </message>
  <message>
   <source>give the price too</source>
   <translation>auch den Preis angeben</translation>
  </message>
  <message>
   <source>give yourself the right to read and write there, or use another folder</source>
   <translation>sich dort Lese- und Schreibrecht geben, oder einen anderen Ordner verwenden</translation>
  </message>
  <message>
   <source>go through the dispute and the mediation first</source>
   <translation>zuerst Streitfall und Schlichtung durchlaufen</translation>
  </message>
  <message>
   <source>hand over originals only on purpose</source>
   <translation>Originale nur bewusst herausgeben</translation>
  </message>
  <message>
   <source>import it first</source>
   <translation>zuerst hinzufügen</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>das Programm neu installieren</translation>
  </message>
  <message>
   <source>it claims more pixels than can be handled safely</source>
   <translation>es gibt mehr Pixel an, als sicher zu verarbeiten sind</translation>
  </message>
  <message>
   <source>it has {0} million pixels</source>
   <translation>es hat {0} Megapixel</translation>
  </message>
  <message>
   <source>it holds a file that doesn't belong there</source>
   <translation>es enthält eine Datei, die nicht hineingehört</translation>
  </message>
  <message>
   <source>it holds a link, a locked or an unusual file</source>
   <translation>es enthält einen Verweis, eine gesperrte oder eine ungewöhnliche Datei</translation>
  </message>
  <message>
   <source>it holds no case</source>
   <translation>es enthält keinen Fall</translation>
  </message>
  <message>
   <source>it holds too many files, or none</source>
   <translation>es enthält zu viele Dateien oder gar keine</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>es ist ein Ordner, keine Datei</translation>
  </message>
  <message>
   <source>it is damaged, or not a zip file</source>
   <translation>es ist beschädigt oder keine ZIP-Datei</translation>
  </message>
  <message>
   <source>it is {0} s long</source>
   <translation>Dauer: {0} s</translation>
  </message>
  <message>
   <source>it isn't there any more</source>
   <translation>es ist nicht mehr da</translation>
  </message>
  <message>
   <source>it unpacks to far more than a case can hold</source>
   <translation>entpackt ist es viel größer, als ein Fall sein kann</translation>
  </message>
  <message>
   <source>it was not made by this program</source>
   <translation>es stammt nicht von diesem Programm</translation>
  </message>
  <message>
   <source>it was written by a newer version of this program</source>
   <translation>es stammt von einer neueren Version dieses Programms</translation>
  </message>
  <message>
   <source>its case can't be read</source>
   <translation>sein Fall ist nicht lesbar</translation>
  </message>
  <message>
   <source>its case was not made by this program</source>
   <translation>sein Fall stammt nicht von diesem Programm</translation>
  </message>
  <message>
   <source>its journal can't be read</source>
   <translation>sein Journal ist nicht lesbar</translation>
  </message>
  <message>
   <source>its journal doesn't match its case</source>
   <translation>sein Journal passt nicht zu seinem Fall</translation>
  </message>
  <message>
   <source>its list of files can't be read</source>
   <translation>sein Dateiverzeichnis ist nicht lesbar</translation>
  </message>
  <message>
   <source>its list of files doesn't match what it holds</source>
   <translation>sein Dateiverzeichnis stimmt nicht mit dem Inhalt überein</translation>
  </message>
  <message>
   <source>its originals are not those of the case</source>
   <translation>seine Originale sind nicht die des Falls</translation>
  </message>
  <message>
   <source>keep it open until you see the money; a seller who asks you to close it first is a red flag</source>
   <translation>offen lassen, bis Sie das Geld sehen; ein Händler, der zuerst um das Schließen bittet, ist ein Warnzeichen</translation>
  </message>
  <message>
   <source>keep the library on a disk without this limit</source>
   <translation>die Bibliothek auf einem Datenträger ohne diese Grenze halten</translation>
  </message>
  <message>
   <source>keeping an original</source>
   <translation>das Aufbewahren eines Originals</translation>
  </message>
  <message>
   <source>keeping {0}</source>
   <translation>das Aufbewahren von {0}</translation>
  </message>
  <message>
   <source>last full day {0}</source>
   <translation>letzter voller Tag {0}</translation>
  </message>
  <message>
   <source>leave it out of the dossier, or add the file again</source>
   <translation>im Dossier weglassen, oder die Datei erneut hinzufügen</translation>
  </message>
  <message>
   <source>leave it out, and report this fault</source>
   <translation>weglassen und diesen Fehler melden</translation>
  </message>
  <message>
   <source>leave out exhibits that repeat others</source>
   <translation>Anlagen weglassen, die andere wiederholen</translation>
  </message>
  <message>
   <source>locking {0}</source>
   <translation>das Sperren von {0}</translation>
  </message>
  <message>
   <source>look at it as it is now, then try again</source>
   <translation>den jetzigen Stand ansehen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>look at the list of what is</source>
   <translation>in der Liste nachsehen</translation>
  </message>
  <message>
   <source>looking into the trash</source>
   <translation>das Lesen des Papierkorbs</translation>
  </message>
  <message>
   <source>make a copy of at most {0} million pixels</source>
   <translation>eine Kopie mit höchstens {0} Megapixeln anfertigen</translation>
  </message>
  <message>
   <source>make a smaller copy of it</source>
   <translation>eine kleinere Kopie anfertigen</translation>
  </message>
  <message>
   <source>make it first, or choose another folder</source>
   <translation>ihn zuerst anlegen oder einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>make it writable, or use a library on another disk</source>
   <translation>ihn beschreibbar machen, oder eine Bibliothek auf einem anderen Datenträger verwenden</translation>
  </message>
  <message>
   <source>make the folder and its files writable</source>
   <translation>Ordner und Dateien beschreibbar machen</translation>
  </message>
  <message>
   <source>making the library</source>
   <translation>das Anlegen der Bibliothek</translation>
  </message>
  <message>
   <source>making the library {0}</source>
   <translation>das Anlegen der Bibliothek {0}</translation>
  </message>
  <message>
   <source>mediation follows a dispute</source>
   <translation>die Schlichtung folgt auf einen Streitfall</translation>
  </message>
  <message>
   <source>moving the library</source>
   <translation>das Verschieben der Bibliothek</translation>
  </message>
  <message>
   <source>name a file, dossier.pdf say</source>
   <translation>eine Datei nennen, etwa dossier.pdf</translation>
  </message>
  <message>
   <source>name a place instead, for example Asia/Kolkata</source>
   <translation>stattdessen einen Ort nennen, etwa Asia/Kolkata</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or an offset</source>
   <translation>einen Ort nennen, etwa Europe/Berlin, oder einen Versatz</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or leave it out</source>
   <translation>einen Ort nennen, etwa Europe/Berlin, oder weglassen</translation>
  </message>
  <message>
   <source>name another folder</source>
   <translation>anderen Ordner nennen</translation>
  </message>
  <message>
   <source>name another one for the library</source>
   <translation>einen anderen für die Bibliothek nennen</translation>
  </message>
  <message>
   <source>name it, for example USD</source>
   <translation>nennen Sie sie, etwa USD</translation>
  </message>
  <message>
   <source>name the place, for example Europe/Berlin</source>
   <translation>den Ort nennen, etwa Europe/Berlin</translation>
  </message>
  <message>
   <source>no claim is set</source>
   <translation>keine Forderung festgelegt</translation>
  </message>
  <message>
   <source>no cut was detected, but {0}</source>
   <translation>kein Schnitt wurde gefunden, aber {0}</translation>
  </message>
  <message>
   <source>no date is logged</source>
   <translation>kein Datum eingetragen</translation>
  </message>
  <message>
   <source>no difference is named</source>
   <translation>keine Abweichung benannt</translation>
  </message>
  <message>
   <source>no dispute is open: without one you would likely lose both the item and the money</source>
   <translation>kein Streitfall ist offen: Ohne ihn verlören Sie wohl Artikel und Geld</translation>
  </message>
  <message>
   <source>no exhibit shows that the parcel didn't arrive</source>
   <translation>keine Anlage zeigt, dass das Paket nicht ankam</translation>
  </message>
  <message>
   <source>no exhibit shows what arrived</source>
   <translation>keine Anlage zeigt, was angekommen ist</translation>
  </message>
  <message>
   <source>no font draws these characters on pictures, their codes are drawn instead: {0}</source>
   <translation>keine Schrift enthält diese Zeichen für Bilder, stattdessen stehen ihre Codes da: {0}</translation>
  </message>
  <message>
   <source>no font draws {0} in {1}; the codes are printed instead</source>
   <translation>{1}: Keine Schrift enthält {0}; stattdessen werden die Codes gedruckt</translation>
  </message>
  <message>
   <source>no message to the seller</source>
   <translation>keine Nachricht an den Händler</translation>
  </message>
  <message>
   <source>no photo</source>
   <translation>kein Foto</translation>
  </message>
  <message>
   <source>no photo has a caption</source>
   <translation>kein Foto hat eine Beschriftung</translation>
  </message>
  <message>
   <source>no reason and no wanted resolution is stated</source>
   <translation>weder Grund noch gewünschte Lösung ist genannt</translation>
  </message>
  <message>
   <source>no screenshot of the listing</source>
   <translation>kein Screenshot des Angebots</translation>
  </message>
  <message>
   <source>no screenshot of the tracking history</source>
   <translation>kein Screenshot des Sendungsverlaufs</translation>
  </message>
  <message>
   <source>no video of the opening</source>
   <translation>kein Video vom Auspacken</translation>
  </message>
  <message>
   <source>no video shows the fault</source>
   <translation>kein Video zeigt den Fehler</translation>
  </message>
  <message>
   <source>not delivered yet</source>
   <translation>noch nicht geliefert</translation>
  </message>
  <message>
   <source>not one picture of the part can be decoded</source>
   <translation>kein einziges Bild des Ausschnitts ist lesbar</translation>
  </message>
  <message>
   <source>not one picture of the video can be decoded</source>
   <translation>kein einziges Bild des Videos ist lesbar</translation>
  </message>
  <message>
   <source>not written yet</source>
   <translation>noch nicht geschrieben</translation>
  </message>
  <message>
   <source>nothing is compared yet</source>
   <translation>noch nichts verglichen</translation>
  </message>
  <message>
   <source>noting the export</source>
   <translation>das Vermerken des Exports</translation>
  </message>
  <message>
   <source>offsets lie between -14:00 and +14:00</source>
   <translation>Versätze liegen zwischen -14:00 und +14:00</translation>
  </message>
  <message>
   <source>one photo has a caption</source>
   <translation>ein Foto hat eine Beschriftung</translation>
  </message>
  <message>
   <source>only {0} pixels wide, its words may not be readable</source>
   <translation>nur {0} Pixel breit, der Text ist womöglich nicht lesbar</translation>
  </message>
  <message>
   <source>open a dispute and wait for an authorised return address</source>
   <translation>einen Streitfall eröffnen und auf eine bestätigte Rücksendeadresse warten</translation>
  </message>
  <message>
   <source>open it with its own program</source>
   <translation>mit dem eigenen Programm öffnen</translation>
  </message>
  <message>
   <source>open that one</source>
   <translation>öffnen Sie diese</translation>
  </message>
  <message>
   <source>opening the library</source>
   <translation>das Öffnen der Bibliothek</translation>
  </message>
  <message>
   <source>order {0} is in the library already</source>
   <translation>die Bestellung {0} ist schon in der Bibliothek</translation>
  </message>
  <message>
   <source>order {0} is in the trash</source>
   <translation>Bestellung {0} ist im Papierkorb</translation>
  </message>
  <message>
   <source>order {0} is in the trash already</source>
   <translation>die Bestellung {0} liegt schon im Papierkorb</translation>
  </message>
  <message>
   <source>order {0} is not in the trash</source>
   <translation>Bestellung {0} ist nicht im Papierkorb</translation>
  </message>
  <message>
   <source>order {0} was changed meanwhile</source>
   <translation>die Bestellung {0} wurde inzwischen geändert</translation>
  </message>
  <message>
   <source>pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>part of the path is a file, not a folder</source>
   <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>pictures and text set smaller (step {0} of {1})</source>
   <translation>Bilder und Text kleiner gesetzt (Stufe {0} von {1})</translation>
  </message>
  <message>
   <source>pictures at {0} instead of {1} pixels per inch</source>
   <translation>Bilder mit {0} statt {1} Pixeln pro Zoll</translation>
  </message>
  <message>
   <source>place its number on both pictures</source>
   <translation>ihre Nummer auf beide Bilder setzen</translation>
  </message>
  <message>
   <source>please report this with the words in brackets</source>
   <translation>bitte mit den Worten in Klammern melden</translation>
  </message>
  <message>
   <source>plug it in again, then try again</source>
   <translation>wieder anschließen, dann erneut versuchen</translation>
  </message>
  <message>
   <source>process {0} on {1}</source>
   <translation>Prozess {0} auf {1}</translation>
  </message>
  <message>
   <source>put it back</source>
   <translation>holen Sie sie zurück</translation>
  </message>
  <message>
   <source>put it back first</source>
   <translation>zuerst zurückholen</translation>
  </message>
  <message>
   <source>put it back from a backup, or leave it out of the dossier</source>
   <translation>holen Sie es aus einer Sicherung zurück oder lassen Sie es im Dossier weg</translation>
  </message>
  <message>
   <source>putting the copy back</source>
   <translation>das Zurückspielen der Kopie</translation>
  </message>
  <message>
   <source>putting the order back</source>
   <translation>das Wiederherstellen der Bestellung</translation>
  </message>
  <message>
   <source>readable file names that no longer matched, made again</source>
   <translation>lesbare Dateinamen, die nicht mehr passten, neu angelegt</translation>
  </message>
  <message>
   <source>reading the copy</source>
   <translation>das Lesen der Kopie</translation>
  </message>
  <message>
   <source>reading {0}</source>
   <translation>das Lesen von {0}</translation>
  </message>
  <message>
   <source>removed from everything that is exported</source>
   <translation>aus allem entfernt, was exportiert wird</translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation>das Entfernen von {0}</translation>
  </message>
  <message>
   <source>repair the file or take the original</source>
   <translation>die Datei berichtigen oder das Original nehmen</translation>
  </message>
  <message>
   <source>repairing the library</source>
   <translation>das Reparieren der Bibliothek</translation>
  </message>
  <message>
   <source>repairing the order</source>
   <translation>das Reparieren der Bestellung</translation>
  </message>
  <message>
   <source>repairing the search</source>
   <translation>das Reparieren der Suche</translation>
  </message>
  <message>
   <source>restore the library from your own backup</source>
   <translation>die Bibliothek aus Ihrer eigenen Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>restoring the order</source>
   <translation>das Wiederherstellen der Bestellung</translation>
  </message>
  <message>
   <source>run `evidence-app doctor`</source>
   <translation>`evidence-app doctor` ausführen</translation>
  </message>
  <message>
   <source>run `evidence-app verify` to see the damage</source>
   <translation>`evidence-app verify` ausführen, um den Schaden zu sehen</translation>
  </message>
  <message>
   <source>salvaging an order</source>
   <translation>das Bergen einer Bestellung</translation>
  </message>
  <message>
   <source>save a copy without a password, or a screenshot</source>
   <translation>eine Kopie ohne Passwort speichern, oder einen Screenshot</translation>
  </message>
  <message>
   <source>save it as a file and add that</source>
   <translation>als Datei speichern und diese hinzufügen</translation>
  </message>
  <message>
   <source>saving the case</source>
   <translation>das Speichern des Falls</translation>
  </message>
  <message>
   <source>saving the order</source>
   <translation>das Speichern der Bestellung</translation>
  </message>
  <message>
   <source>say what differs</source>
   <translation>sagen, was abweicht</translation>
  </message>
  <message>
   <source>search columns that no longer matched, repaired</source>
   <translation>Suchfelder, die nicht mehr passten, berichtigt</translation>
  </message>
  <message>
   <source>search entries of orders that are gone, removed</source>
   <translation>Sucheinträge verschwundener Bestellungen, entfernt</translation>
  </message>
  <message>
   <source>searching</source>
   <translation>das Suchen</translation>
  </message>
  <message>
   <source>set the same three places on both pictures</source>
   <translation>dieselben drei Stellen auf beiden Bildern setzen</translation>
  </message>
  <message>
   <source>sheets</source>
   <translation>Bögen</translation>
  </message>
  <message>
   <source>ship tracked only, and put the number into the dispute</source>
   <translation>nur mit Sendungsverfolgung versenden und die Nummer in den Streitfall eintragen</translation>
  </message>
  <message>
   <source>sorting the orders</source>
   <translation>das Sortieren der Bestellungen</translation>
  </message>
  <message>
   <source>state both on the Statement page</source>
   <translation>beides auf der Seite „Erklärung“ angeben</translation>
  </message>
  <message>
   <source>take it out if the recipient needn't know it</source>
   <translation>herausnehmen, wenn der Empfänger es nicht wissen muss</translation>
  </message>
  <message>
   <source>the PDF is damaged or was not copied completely</source>
   <translation>das PDF ist beschädigt oder wurde unvollständig kopiert</translation>
  </message>
  <message>
   <source>the PDF is locked with a password</source>
   <translation>das PDF ist mit einem Passwort gesperrt</translation>
  </message>
  <message>
   <source>the amount is in {0}, the price in {1}</source>
   <translation>der Betrag ist in {0}, der Preis in {1}</translation>
  </message>
  <message>
   <source>the amount must be more than zero</source>
   <translation>der Betrag muss größer als null sein</translation>
  </message>
  <message>
   <source>the archive was refused, {0}</source>
   <translation>das Archiv wurde abgelehnt: {0}</translation>
  </message>
  <message>
   <source>the camera moves fast</source>
   <translation>die Kamera bewegt sich schnell</translation>
  </message>
  <message>
   <source>the camera moves too fast to show detail</source>
   <translation>die Kamera bewegt sich zu schnell, um Einzelheiten zu zeigen</translation>
  </message>
  <message>
   <source>the camera says {0}, which lies in the future: its clock was wrong</source>
   <translation>die Kamera sagt {0}, das liegt in der Zukunft: Ihre Uhr ging falsch</translation>
  </message>
  <message>
   <source>the camera says {0}: its clock was not set</source>
   <translation>die Kamera sagt {0}: Ihre Uhr war nicht gestellt</translation>
  </message>
  <message>
   <source>the caption of a detail</source>
   <translation>die Beschriftung eines Details</translation>
  </message>
  <message>
   <source>the caption of {0}</source>
   <translation>die Beschriftung von {0}</translation>
  </message>
  <message>
   <source>the caption of {0} at {1}</source>
   <translation>die Beschriftung von {0} bei {1}</translation>
  </message>
  <message>
   <source>the clip can't be made that small</source>
   <translation>so klein lässt sich der Clip nicht machen</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>das Ende des Clips muss nach seinem Anfang liegen</translation>
  </message>
  <message>
   <source>the copy of {0} is not sound</source>
   <translation>die Kopie von {0} ist beschädigt</translation>
  </message>
  <message>
   <source>the copy of {0} is not the same as the original</source>
   <translation>die Kopie von {0} gleicht nicht dem Original</translation>
  </message>
  <message>
   <source>the countdown is missing</source>
   <translation>die Restzeit fehlt</translation>
  </message>
  <message>
   <source>the currency of “{0}” is missing</source>
   <translation>die Währung von „{0}“ fehlt</translation>
  </message>
  <message>
   <source>the database {0} has no version that is known</source>
   <translation>die Datenbank {0} hat keine bekannte Version</translation>
  </message>
  <message>
   <source>the database {path} is damaged</source>
   <translation>die Datenbank {path} ist beschädigt</translation>
  </message>
  <message>
   <source>the date is missing</source>
   <translation>das Datum fehlt</translation>
  </message>
  <message>
   <source>the difference is empty</source>
   <translation>die Abweichung ist leer</translation>
  </message>
  <message>
   <source>the difference “{0}”</source>
   <translation>die Abweichung „{0}“</translation>
  </message>
  <message>
   <source>the disk could not be read or written</source>
   <translation>der Datenträger war nicht les- oder beschreibbar</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>the disk is full, {0} was not written</source>
   <translation>der Datenträger ist voll, {0} wurde nicht geschrieben</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <source>the disk refused</source>
   <translation>der Datenträger hat es abgelehnt</translation>
  </message>
  <message>
   <source>the disk was unplugged</source>
   <translation>der Datenträger wurde abgezogen</translation>
  </message>
  <message>
   <source>the dossier can't be written in “{0}”</source>
   <translation>das Dossier kann nicht in „{0}“ geschrieben werden</translation>
  </message>
  <message>
   <source>the dossier does not conform to PDF/A-3b ({0})</source>
   <translation>das Dossier entspricht nicht PDF/A-3b ({0})</translation>
  </message>
  <message>
   <source>the dossier holds no exhibit</source>
   <translation>das Dossier enthält keine Anlage</translation>
  </message>
  <message>
   <source>the dossier is larger than this profile wants; leave out some exhibits</source>
   <translation>das Dossier ist größer, als dieses Profil es will; lassen Sie einige Anlagen weg</translation>
  </message>
  <message>
   <source>the dossier's own words</source>
   <translation>die eigenen Wörter des Dossiers</translation>
  </message>
  <message>
   <source>the end of Buyer Protection is given twice</source>
   <translation>das Ende des Käuferschutzes ist zweimal angegeben</translation>
  </message>
  <message>
   <source>the end of the video is missing</source>
   <translation>das Ende des Videos fehlt</translation>
  </message>
  <message>
   <source>the entry of {0}</source>
   <translation>der Eintrag vom {0}</translation>
  </message>
  <message>
   <source>the file also holds a short video; the still picture is used</source>
   <translation>die Datei enthält auch ein kurzes Video; verwendet wird das Standbild</translation>
  </message>
  <message>
   <source>the file could not be read ({0}: {1})</source>
   <translation>die Datei war nicht lesbar ({0}: {1})</translation>
  </message>
  <message>
   <source>the file ends early, its last {0} frames are missing</source>
   <translation>die Datei endet zu früh, ihre letzten {0} Bilder fehlen</translation>
  </message>
  <message>
   <source>the file holds no video</source>
   <translation>die Datei enthält kein Video</translation>
  </message>
  <message>
   <source>the file holds sound but no picture</source>
   <translation>die Datei enthält Ton, aber kein Bild</translation>
  </message>
  <message>
   <source>the file holds {0} frames that its edit list does not show</source>
   <translation>die Datei enthält {0} Bilder, die ihre Schnittliste nicht zeigt</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the file is larger than this disk can hold</source>
   <translation>die Datei ist größer, als dieser Datenträger aufnehmen kann</translation>
  </message>
  <message>
   <source>the file is left out</source>
   <translation>die Datei ist ausgelassen</translation>
  </message>
  <message>
   <source>the file kept the reader busy for more than {0} s</source>
   <translation>das Lesen der Datei dauerte länger als {0} s</translation>
  </message>
  <message>
   <source>the file made the reader stop (code {0})</source>
   <translation>das Lesen der Datei ist abgebrochen (Code {0})</translation>
  </message>
  <message>
   <source>the file names {0}: it was saved by a program, not by a camera</source>
   <translation>die Datei nennt {0}: Sie wurde von einem Programm gespeichert, nicht von einer Kamera</translation>
  </message>
  <message>
   <source>the file says where it was taken</source>
   <translation>die Datei sagt, wo sie aufgenommen wurde</translation>
  </message>
  <message>
   <source>the file was written or converted by a program, not by a camera directly</source>
   <translation>die Datei wurde von einem Programm geschrieben oder umgewandelt, nicht direkt von einer Kamera</translation>
  </message>
  <message>
   <source>the folder for {0} is gone</source>
   <translation>der Ordner für {0} ist verschwunden</translation>
  </message>
  <message>
   <source>the folder {0} holds other files</source>
   <translation>der Ordner {0} enthält andere Dateien</translation>
  </message>
  <message>
   <source>the frame's time is not in this video's unit</source>
   <translation>die Zeit des Bildes passt nicht zur Zeiteinheit dieses Videos</translation>
  </message>
  <message>
   <source>the label could be read on no photo</source>
   <translation>das Etikett war auf keinem Foto lesbar</translation>
  </message>
  <message>
   <source>the label is readable and has the order’s tracking number</source>
   <translation>das Etikett ist lesbar und trägt die Sendungsnummer der Bestellung</translation>
  </message>
  <message>
   <source>the label is readable in the video at {0}, on no photo</source>
   <translation>das Etikett ist im Video bei {0} lesbar, auf keinem Foto</translation>
  </message>
  <message>
   <source>the label on {0} is another parcel's: it carries {1}, not {2}</source>
   <translation>das Etikett auf {0} gehört zu einem anderen Paket: darauf steht {1}, nicht {2}</translation>
  </message>
  <message>
   <source>the library and the new folder {0} lie inside one another</source>
   <translation>die Bibliothek und der neue Ordner {0} liegen ineinander</translation>
  </message>
  <message>
   <source>the library in {0} was written by a newer version of this program than {1}</source>
   <translation>die Bibliothek in {0} wurde von einer neueren Version des Programms geschrieben als {1}</translation>
  </message>
  <message>
   <source>the library was written by a newer version of this program (format {0}, this one knows {1})</source>
   <translation>die Bibliothek wurde von einer neueren Version des Programms geschrieben (Format {0}, dieses kennt {1})</translation>
  </message>
  <message>
   <source>the library {0} is in use by {1}</source>
   <translation>die Bibliothek {0} wird von {1} benutzt</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <source>the name of the store</source>
   <translation>der Name des Shops</translation>
  </message>
  <message>
   <source>the network folder went away</source>
   <translation>der Netzwerkordner ist verschwunden</translation>
  </message>
  <message>
   <source>the number of an order can't be changed</source>
   <translation>die Nummer einer Bestellung lässt sich nicht ändern</translation>
  </message>
  <message>
   <source>the order has no tracking number</source>
   <translation>die Bestellung hat keine Sendungsnummer</translation>
  </message>
  <message>
   <source>the order has no tracking number to compare with</source>
   <translation>die Bestellung hat keine Sendungsnummer zum Vergleichen</translation>
  </message>
  <message>
   <source>the order's title</source>
   <translation>der Titel der Bestellung</translation>
  </message>
  <message>
   <source>the original of {0} is gone</source>
   <translation>das Original von {0} ist verschwunden</translation>
  </message>
  <message>
   <source>the original of {0} is gone or damaged</source>
   <translation>das Original von {0} fehlt oder ist beschädigt</translation>
  </message>
  <message>
   <source>the original of {0} is not in the library</source>
   <translation>das Original von {0} ist nicht in der Bibliothek</translation>
  </message>
  <message>
   <source>the original payment method (card, PayPal or wallet)</source>
   <translation>das ursprüngliche Zahlungsmittel (Karte, PayPal oder Guthaben)</translation>
  </message>
  <message>
   <source>the original {0} was changed</source>
   <translation>das Original {0} wurde verändert</translation>
  </message>
  <message>
   <source>the originals {0} hold a place, a name or a serial number; what is exported doesn't</source>
   <translation>die Originale {0} enthalten einen Ort, einen Namen oder eine Seriennummer; was exportiert wird, nicht</translation>
  </message>
  <message>
   <source>the picture at {0} can't be decoded</source>
   <translation>das Bild bei {0} ist nicht lesbar</translation>
  </message>
  <message>
   <source>the picture can't be read from the clipboard</source>
   <translation>das Bild aus der Zwischenablage ist nicht lesbar</translation>
  </message>
  <message>
   <source>the picture is black</source>
   <translation>das Bild ist schwarz</translation>
  </message>
  <message>
   <source>the picture is cut short: its end is missing</source>
   <translation>das Bild ist abgeschnitten: Sein Ende fehlt</translation>
  </message>
  <message>
   <source>the picture is damaged or was not copied completely</source>
   <translation>das Bild ist beschädigt oder wurde unvollständig kopiert</translation>
  </message>
  <message>
   <source>the picture is damaged: it can't be opened</source>
   <translation>das Bild ist beschädigt: Es lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>the picture is too large: {0}</source>
   <translation>das Bild ist zu groß: {0}</translation>
  </message>
  <message>
   <source>the picture needs more memory than it is given</source>
   <translation>das Bild braucht mehr Speicher, als ihm zugeteilt ist</translation>
  </message>
  <message>
   <source>the picture shows hardly anything at {at}</source>
   <translation>bei {at} zeigt das Bild kaum etwas</translation>
  </message>
  <message>
   <source>the picture shows hardly anything, a cut would not be seen here</source>
   <translation>das Bild zeigt kaum etwas, ein Schnitt wäre hier nicht zu sehen</translation>
  </message>
  <message>
   <source>the picture stands still to the pixel</source>
   <translation>das Bild steht pixelgenau still</translation>
  </message>
  <message>
   <source>the pictures are probably too many for the {0} MB that {1} takes; it will be split into parts</source>
   <translation>die Bilder sind wahrscheinlich zu viele für die {0} MB, die {1} annimmt; es wird in Teile geteilt</translation>
  </message>
  <message>
   <source>the policy file can't be read, {0}</source>
   <translation>die Regeldatei ist nicht lesbar, {0}</translation>
  </message>
  <message>
   <source>the policy file is wrong in line {0}, {1}</source>
   <translation>die Regeldatei ist falsch in Zeile {0}, {1}</translation>
  </message>
  <message>
   <source>the printer does not answer</source>
   <translation>der Drucker antwortet nicht</translation>
  </message>
  <message>
   <source>the profile {0} can't be read</source>
   <translation>das Profil {0} ist nicht lesbar</translation>
  </message>
  <message>
   <source>the profile {0} can't be read ({1})</source>
   <translation>das Profil {0} ist nicht lesbar ({1})</translation>
  </message>
  <message>
   <source>the refund is not visible yet, and a closed dispute can't be reopened</source>
   <translation>die Erstattung ist noch nicht sichtbar, und ein geschlossener Streitfall lässt sich nicht wieder öffnen</translation>
  </message>
  <message>
   <source>the sample's {0} can't be taken in ({1})</source>
   <translation>{0} aus dem Beispiel lässt sich nicht aufnehmen ({1})</translation>
  </message>
  <message>
   <source>the shipping label could not be read in it</source>
   <translation>das Versandetikett war darin nicht lesbar</translation>
  </message>
  <message>
   <source>the shop</source>
   <translation>die Plattform</translation>
  </message>
  <message>
   <source>the sound can't be read any further</source>
   <translation>der Ton ist ab hier nicht lesbar</translation>
  </message>
  <message>
   <source>the sound ends before the picture</source>
   <translation>der Ton endet vor dem Bild</translation>
  </message>
  <message>
   <source>the sound is interrupted</source>
   <translation>der Ton ist unterbrochen</translation>
  </message>
  <message>
   <source>the statement</source>
   <translation>die Erklärung</translation>
  </message>
  <message>
   <source>the text holds characters that can't be kept</source>
   <translation>der Text enthält Zeichen, die nicht behalten werden können</translation>
  </message>
  <message>
   <source>the text holds {0}</source>
   <translation>der Text enthält {0}</translation>
  </message>
  <message>
   <source>the three points lie on one line</source>
   <translation>die drei Punkte liegen auf einer Linie</translation>
  </message>
  <message>
   <source>the title of a comparison</source>
   <translation>der Titel eines Vergleichs</translation>
  </message>
  <message>
   <source>the title of the order is missing</source>
   <translation>der Titel der Bestellung fehlt</translation>
  </message>
  <message>
   <source>the unboxing video may show it, but none is marked as showing the fault</source>
   <translation>das Video vom Auspacken zeigt ihn vielleicht, aber keines ist als Video vom Mangel gekennzeichnet</translation>
  </message>
  <message>
   <source>the variant ordered</source>
   <translation>die bestellte Variante</translation>
  </message>
  <message>
   <source>the video can't be opened: it is damaged or was not copied completely</source>
   <translation>das Video lässt sich nicht öffnen: Es ist beschädigt oder wurde unvollständig kopiert</translation>
  </message>
  <message>
   <source>the video claims {0} frames</source>
   <translation>das Video gibt {0} Bilder an</translation>
  </message>
  <message>
   <source>the video has no frame at {0}</source>
   <translation>das Video hat kein Bild bei {0}</translation>
  </message>
  <message>
   <source>the video has no sound</source>
   <translation>das Video hat keinen Ton</translation>
  </message>
  <message>
   <source>the video holds no frame with a time</source>
   <translation>das Video enthält kein Bild mit einer Zeit</translation>
  </message>
  <message>
   <source>the video holds not a single frame</source>
   <translation>das Video enthält kein einziges Bild</translation>
  </message>
  <message>
   <source>the video is cut short: about {0} % of it is missing</source>
   <translation>das Video ist abgeschnitten: etwa {0} % fehlen</translation>
  </message>
  <message>
   <source>the video is damaged or incomplete{0}</source>
   <translation>das Video ist beschädigt oder unvollständig{0}</translation>
  </message>
  <message>
   <source>the video is encrypted (copy protection)</source>
   <translation>das Video ist verschlüsselt (Kopierschutz)</translation>
  </message>
  <message>
   <source>the video is too bright to show detail</source>
   <translation>das Video ist zu hell, um Einzelheiten zu zeigen</translation>
  </message>
  <message>
   <source>the video is very dark</source>
   <translation>das Video ist sehr dunkel</translation>
  </message>
  <message>
   <source>the video {0} shows what is private, {1}: black boxes are on its frames only</source>
   <translation>das Video {0} zeigt Privates, {1}: Die schwarzen Flächen liegen nur auf seinen Einzelbildern</translation>
  </message>
  <message>
   <source>the video's pictures are {0} × {1} pixels</source>
   <translation>die Bilder des Videos haben {0} × {1} Pixel</translation>
  </message>
  <message>
   <source>the year of “{0}” can't be right</source>
   <translation>das Jahr von „{0}“ kann nicht stimmen</translation>
  </message>
  <message>
   <source>the {0} holds control characters</source>
   <translation>{0}: enthält Steuerzeichen</translation>
  </message>
  <message>
   <source>the {0} is too long</source>
   <translation>{0}: zu lang</translation>
  </message>
  <message>
   <source>the {0} of the order is missing</source>
   <translation>bei der Bestellung fehlt: {0}</translation>
  </message>
  <message>
   <source>there are more than {0} files</source>
   <translation>es sind mehr als {0} Dateien</translation>
  </message>
  <message>
   <source>there are no rules for “{0}”</source>
   <translation>für „{0}“ gibt es keine Regeln</translation>
  </message>
  <message>
   <source>there is a currency but no price</source>
   <translation>es gibt eine Währung, aber keinen Preis</translation>
  </message>
  <message>
   <source>there is a moment of reading but no countdown</source>
   <translation>der Zeitpunkt des Ablesens ist angegeben, aber keine Restzeit</translation>
  </message>
  <message>
   <source>there is no authorised return address</source>
   <translation>es gibt keine bestätigte Rücksendeadresse</translation>
  </message>
  <message>
   <source>there is no evidence {0}</source>
   <translation>es gibt keinen Beleg {0}</translation>
  </message>
  <message>
   <source>there is no evidence {0} in order {1}</source>
   <translation>es gibt keinen Beleg {0} in Bestellung {1}</translation>
  </message>
  <message>
   <source>there is no file {0}</source>
   <translation>es gibt keine Datei {0}</translation>
  </message>
  <message>
   <source>there is no folder {0}</source>
   <translation>den Ordner {0} gibt es nicht</translation>
  </message>
  <message>
   <source>there is no library in {0}</source>
   <translation>in {0} ist keine Bibliothek</translation>
  </message>
  <message>
   <source>there is no order {0}</source>
   <translation>es gibt keine Bestellung {0}</translation>
  </message>
  <message>
   <source>there is no other frame between these two</source>
   <translation>zwischen diesen beiden gibt es kein weiteres Bild</translation>
  </message>
  <message>
   <source>there is no paper “{0}”</source>
   <translation>es gibt kein Papier „{0}“</translation>
  </message>
  <message>
   <source>there is no permission</source>
   <translation>die Berechtigung fehlt</translation>
  </message>
  <message>
   <source>there is no profile “{0}”</source>
   <translation>es gibt kein Profil „{0}“</translation>
  </message>
  <message>
   <source>there is no room for the archive's files</source>
   <translation>für die Dateien des Archivs ist kein Platz</translation>
  </message>
  <message>
   <source>there is no sound copy of the database</source>
   <translation>es gibt keine unbeschädigte Kopie der Datenbank</translation>
  </message>
  <message>
   <source>there is no tracking number of the return</source>
   <translation>es gibt keine Sendungsnummer der Rücksendung</translation>
  </message>
  <message>
   <source>there is no video “{0}”</source>
   <translation>es gibt kein Video „{0}“</translation>
  </message>
  <message>
   <source>these characters can't be printed: {0}</source>
   <translation>diese Zeichen können nicht gedruckt werden: {0}</translation>
  </message>
  <message>
   <source>this case is closed, and a closed dispute can't be reopened</source>
   <translation>dieser Fall ist geschlossen, und ein geschlossener Streitfall lässt sich nicht wieder öffnen</translation>
  </message>
  <message>
   <source>this comparison is not there</source>
   <translation>diesen Vergleich gibt es nicht</translation>
  </message>
  <message>
   <source>this detail is not there</source>
   <translation>dieses Detail gibt es nicht</translation>
  </message>
  <message>
   <source>this difference is not there</source>
   <translation>diese Abweichung gibt es nicht</translation>
  </message>
  <message>
   <source>this evidence is no longer in the case</source>
   <translation>dieser Beleg ist nicht mehr im Fall</translation>
  </message>
  <message>
   <source>this is no picture of a kind that can be read</source>
   <translation>das ist kein Bild einer lesbaren Art</translation>
  </message>
  <message>
   <source>this is not a video that can be read</source>
   <translation>das ist kein lesbares Video</translation>
  </message>
  <message>
   <source>this order has it already, as {0}</source>
   <translation>diese Bestellung hat es schon, als {0}</translation>
  </message>
  <message>
   <source>this picture is not part of the case</source>
   <translation>dieses Bild gehört nicht zum Fall</translation>
  </message>
  <message>
   <source>three points on each side are needed</source>
   <translation>auf jeder Seite braucht es drei Punkte</translation>
  </message>
  <message>
   <source>to stay within {0} MB the pictures will be about {1} instead of {2} pixels per inch</source>
   <translation>um unter {0} MB zu bleiben, bekommen die Bilder etwa {1} statt {2} Pixel pro Zoll</translation>
  </message>
  <message>
   <source>to stay within {0} pages: {1}</source>
   <translation>um innerhalb von {0} Seiten zu bleiben: {1}</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>zu viele Dateien sind offen</translation>
  </message>
  <message>
   <source>try a copy of the file, or a smaller one</source>
   <translation>eine Kopie der Datei versuchen, oder eine kleinere</translation>
  </message>
  <message>
   <source>type it again without them</source>
   <translation>ohne sie erneut eingeben</translation>
  </message>
  <message>
   <source>type it in again</source>
   <translation>erneut eingeben</translation>
  </message>
  <message>
   <source>undo its removal first</source>
   <translation>zuerst das Entfernen rückgängig machen</translation>
  </message>
  <message>
   <source>undo the closing if it was logged by mistake</source>
   <translation>das Schließen rückgängig machen, wenn es ein Versehen war</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>das Programm aktualisieren</translation>
  </message>
  <message>
   <source>updating the library</source>
   <translation>das Aktualisieren der Bibliothek</translation>
  </message>
  <message>
   <source>use JPEG, PNG, HEIC, WebP, AVIF or TIFF</source>
   <translation>JPEG, PNG, HEIC, WebP, AVIF oder TIFF verwenden</translation>
  </message>
  <message>
   <source>use a shorter name or folder</source>
   <translation>kürzeren Namen oder Ordner verwenden</translation>
  </message>
  <message>
   <source>use a video as the camera or phone wrote it</source>
   <translation>ein Video verwenden, wie Kamera oder Telefon es geschrieben hat</translation>
  </message>
  <message>
   <source>use a whole number from 1</source>
   <translation>eine ganze Zahl ab 1 verwenden</translation>
  </message>
  <message>
   <source>use a whole number from 1 to {0}</source>
   <translation>eine ganze Zahl von 1 bis {0} verwenden</translation>
  </message>
  <message>
   <source>use a year from {0} to {1}</source>
   <translation>ein Jahr von {0} bis {1} verwenden</translation>
  </message>
  <message>
   <source>use an id that import or order show prints</source>
   <translation>eine Kennung verwenden, die import oder order show ausgibt</translation>
  </message>
  <message>
   <source>use at most {0} characters</source>
   <translation>höchstens {0} Zeichen verwenden</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>eines von {0} verwenden</translation>
  </message>
  <message>
   <source>use only {0} or {1}</source>
   <translation>nur {0} oder {1} verwenden</translation>
  </message>
  <message>
   <source>use three letters such as USD or EUR</source>
   <translation>drei Buchstaben verwenden, etwa USD oder EUR</translation>
  </message>
  <message>
   <source>use two letters such as DE or US</source>
   <translation>zwei Buchstaben verwenden, etwa DE oder US</translation>
  </message>
  <message>
   <source>use yes or no</source>
   <translation>yes oder no verwenden</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>{0} verwenden</translation>
  </message>
  <message>
   <source>values that can't be read, put back a copy of the database</source>
   <translation>nicht lesbare Werte, eine Kopie der Datenbank zurückholen</translation>
  </message>
  <message>
   <source>values that could not be read, made again from the journal</source>
   <translation>nicht lesbare Werte, aus dem Journal neu erstellt</translation>
  </message>
  <message>
   <source>values that do not follow from the journal</source>
   <translation>Werte, die nicht aus dem Journal folgen</translation>
  </message>
  <message>
   <source>wait until it is complete, then add it again</source>
   <translation>warten, bis sie vollständig ist, dann erneut hinzufügen</translation>
  </message>
  <message>
   <source>what {0} says is not printed: the dossier only names the file</source>
   <translation>was in {0} steht, ist nicht abgedruckt: das Dossier nennt nur die Datei</translation>
  </message>
  <message>
   <source>words that could not be found by searching, repaired</source>
   <translation>Wörter, die die Suche nicht fand, berichtigt</translation>
  </message>
  <message>
   <source>write B1, or B1@12.5-40 for a part of it</source>
   <translation>schreiben Sie B1 oder B1@12.5-40 für einen Teil davon</translation>
  </message>
  <message>
   <source>write it as shown, for example 12d 03:15:20 or 12 days 3 hours</source>
   <translation>schreiben Sie es wie angezeigt, etwa 12d 03:15:20 oder 12 days 3 hours</translation>
  </message>
  <message>
   <source>write it like 2026-11-12 or 2026-11-12 18:02</source>
   <translation>schreiben Sie es so: 2026-11-12 oder 2026-11-12 18:02</translation>
  </message>
  <message>
   <source>write it like 49.99</source>
   <translation>schreiben Sie es so: 49,99</translation>
  </message>
  <message>
   <source>write its label, B1 say, or an id that import printed</source>
   <translation>schreiben Sie seine Bezeichnung, etwa B1, oder eine Kennung, die import ausgibt</translation>
  </message>
  <message>
   <source>write seconds: B1@12.5-40</source>
   <translation>schreiben Sie Sekunden: B1@12.5-40</translation>
  </message>
  <message>
   <source>write the words in another way</source>
   <translation>die Worte anders schreiben</translation>
  </message>
  <message>
   <source>write what it shows, or leave it out</source>
   <translation>schreiben, was sie zeigt, oder weglassen</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>writing {0}</source>
   <translation>das Schreiben von {0}</translation>
  </message>
  <message>
   <source>written</source>
   <translation>geschrieben</translation>
  </message>
  <message>
   <source>your share of the disk is used up</source>
   <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} bei {1}</translation>
  </message>
  <message>
   <source>{0} can't be made ({1})</source>
   <translation>{0} kann nicht angelegt werden ({1})</translation>
  </message>
  <message>
   <source>{0} can't be opened</source>
   <translation>{0} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>{0} can't be read ({1})</source>
   <translation>{0} ist nicht lesbar ({1})</translation>
  </message>
  <message>
   <source>{0} can't be replaced or written there</source>
   <translation>{0} kann dort nicht ersetzt oder geschrieben werden</translation>
  </message>
  <message>
   <source>{0} can't be written ({1})</source>
   <translation>{0} kann nicht geschrieben werden ({1})</translation>
  </message>
  <message>
   <source>{0} changed while it was copied</source>
   <translation>{0} hat sich beim Kopieren geändert</translation>
  </message>
  <message>
   <source>{0} cut was detected</source>
   <translation>{0} Schnitt wurde erkannt</translation>
  </message>
  <message>
   <source>{0} cuts were detected</source>
   <translation>{0} Schnitte wurden erkannt</translation>
  </message>
  <message>
   <source>{0} days after shipment are assumed: enter the end that is shown</source>
   <translation>angenommen sind {0} Tage nach Versand: Tragen Sie das angezeigte Ende ein</translation>
  </message>
  <message>
   <source>{0} failed, {1}</source>
   <translation>{0} ist fehlgeschlagen: {1}</translation>
  </message>
  <message>
   <source>{0} frames could not be decoded, the file is damaged</source>
   <translation>{0} Bilder ließen sich nicht lesen, die Datei ist beschädigt</translation>
  </message>
  <message>
   <source>{0} has no picture</source>
   <translation>{0} hat kein Bild</translation>
  </message>
  <message>
   <source>{0} has no second {1}</source>
   <translation>{0} hat keine Sekunde {1}</translation>
  </message>
  <message>
   <source>{0} holds a library of another program</source>
   <translation>{0} enthält die Bibliothek eines anderen Programms</translation>
  </message>
  <message>
   <source>{0} in one file; the first is used</source>
   <translation>{0} in einer Datei; verwendet wird das erste</translation>
  </message>
  <message>
   <source>{0} is a document and has no picture</source>
   <translation>{0} ist ein Dokument und hat kein Bild</translation>
  </message>
  <message>
   <source>{0} is a file</source>
   <translation>{0} ist eine Datei</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} ist ein Ordner</translation>
  </message>
  <message>
   <source>{0} is more than the price of {1}</source>
   <translation>{0} ist mehr als der Preis von {1}</translation>
  </message>
  <message>
   <source>{0} is no file</source>
   <translation>{0} ist keine Datei</translation>
  </message>
  <message>
   <source>{0} is no folder</source>
   <translation>{0} ist kein Ordner</translation>
  </message>
  <message>
   <source>{0} is no ordinary file</source>
   <translation>{0} ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>{0} is no time in seconds</source>
   <translation>{0} ist keine Zeit in Sekunden</translation>
  </message>
  <message>
   <source>{0} is no video</source>
   <translation>{0} ist kein Video</translation>
  </message>
  <message>
   <source>{0} is not safe to hand out: {1}</source>
   <translation>{0} kann nicht bedenkenlos herausgegeben werden: {1}</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} ist nicht vorhanden</translation>
  </message>
  <message>
   <source>{0} names more than one piece of evidence</source>
   <translation>{0} meint mehr als einen Beleg</translation>
  </message>
  <message>
   <source>{0} of {1} not marked in the pictures</source>
   <translation>{0} von {1} nicht in den Bildern markiert</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that a mediator reads quickly</source>
   <translation>{0} Seiten sind mehr als die {1}, die eine Schlichtung schnell liest</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that {2} takes; it will be split into parts</source>
   <translation>{0} Seiten sind mehr als die {1}, die {2} annimmt; das Dossier wird geteilt</translation>
  </message>
  <message>
   <source>{0} takes at most {1} and {2} bytes in all; set aside: {3}</source>
   <translation>{0} nimmt höchstens {1} und {2} Bytes insgesamt; beiseitegelegt: {3}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes in all; set aside: {2}</source>
   <translation>{0} nimmt höchstens {1} Bytes insgesamt; beiseitegelegt: {2}</translation>
  </message>
  <message>
   <source>{0} takes at most {1}; set aside: {2}</source>
   <translation>{0} nimmt höchstens {1}; beiseitegelegt: {2}</translation>
  </message>
  <message>
   <source>{0} takes {1} only; set aside: {2}</source>
   <translation>{0} nimmt nur {1}; beiseitegelegt: {2}</translation>
  </message>
  <message>
   <source>{0} to word more calmly, first “{1}”</source>
   <translation>{0} ruhiger zu formulieren, zuerst „{1}“</translation>
  </message>
  <message>
   <source>{0} was changed</source>
   <translation>{0} wurde verändert</translation>
  </message>
  <message>
   <source>{0} {1} is before {2} {3}</source>
   <translation>{0} {1} liegt vor {2} {3}</translation>
  </message>
  <message>
   <source>{0}, marked</source>
   <translation>{0}, markiert</translation>
  </message>
  <message>
   <source>{0}, no cut was detected</source>
   <translation>{0}, kein Schnitt wurde erkannt</translation>
  </message>
  <message>
   <source>{0}, not yet checked for cuts</source>
   <translation>{0}, noch nicht auf Schnitte geprüft</translation>
  </message>
  <message>
   <source>{0}, whether it is one shot could not be determined</source>
   <translation>{0}, ob es eine Aufnahme ist, ließ sich nicht feststellen</translation>
  </message>
  <message>
   <source>{0}: no caption, and no difference names it</source>
   <translation>{0}: keine Beschriftung, und keine Abweichung nennt sie</translation>
  </message>
  <message>
   <source>{0}: no upload limit is stated in any source found</source>
   <translation>{0}: keine gefundene Quelle nennt eine Hochladegrenze</translation>
  </message>
  <message>
   <source>{doing} failed, the disk could not be read or written</source>
   <translation>{doing} ist fehlgeschlagen: der Datenträger war nicht les- oder beschreibbar</translation>
  </message>
  <message>
   <source>{doing} failed, the disk is full</source>
   <translation>{doing} ist fehlgeschlagen: der Datenträger ist voll</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be opened</source>
   <translation>{doing} ist fehlgeschlagen: {path} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be written</source>
   <translation>{doing} ist fehlgeschlagen: {path} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide</source>
   <translation>{offered} ist vorgeschlagen, {claimed} gefordert. Annehmen, die Forderung ändern oder {platform} entscheiden lassen</translation>
  </message>
  <message>
   <source>{platform} decides</source>
   <translation>{platform} entscheidet</translation>
  </message>
  <message>
   <source>“{0}” can mean {1}</source>
   <translation>„{0}“ kann {1} heißen</translation>
  </message>
  <message>
   <source>“{0}” has an impossible offset</source>
   <translation>„{0}“ hat einen unmöglichen Versatz</translation>
  </message>
  <message>
   <source>“{0}” has an unusual offset</source>
   <translation>„{0}“ hat einen ungewöhnlichen Versatz</translation>
  </message>
  <message>
   <source>“{0}” has more decimals than {1} has</source>
   <translation>„{0}“ hat mehr Nachkommastellen als {1}</translation>
  </message>
  <message>
   <source>“{0}” is an impossible countdown</source>
   <translation>„{0}“ ist eine unmögliche Restzeit</translation>
  </message>
  <message>
   <source>“{0}” is longer than any protection</source>
   <translation>„{0}“ ist länger als jeder Schutz</translation>
  </message>
  <message>
   <source>“{0}” is neither yes nor no</source>
   <translation>„{0}“ ist weder ja noch nein</translation>
  </message>
  <message>
   <source>“{0}” is no amount of money</source>
   <translation>„{0}“ ist kein Geldbetrag</translation>
  </message>
  <message>
   <source>“{0}” is no countdown</source>
   <translation>„{0}“ ist keine Restzeit</translation>
  </message>
  <message>
   <source>“{0}” is no country</source>
   <translation>„{0}“ ist kein Land</translation>
  </message>
  <message>
   <source>“{0}” is no country code</source>
   <translation>„{0}“ ist kein Ländercode</translation>
  </message>
  <message>
   <source>“{0}” is no currency code</source>
   <translation>„{0}“ ist kein Währungscode</translation>
  </message>
  <message>
   <source>“{0}” is no date</source>
   <translation>„{0}“ ist kein Datum</translation>
  </message>
  <message>
   <source>“{0}” is no fact of an order</source>
   <translation>„{0}“ ist keine Angabe einer Bestellung</translation>
  </message>
  <message>
   <source>“{0}” is no known time zone</source>
   <translation>„{0}“ ist keine bekannte Zeitzone</translation>
  </message>
  <message>
   <source>“{0}” is no line of the checklist</source>
   <translation>„{0}“ ist keine Zeile der Checkliste</translation>
  </message>
  <message>
   <source>“{0}” is no number of days</source>
   <translation>„{0}“ ist keine Anzahl Tage</translation>
  </message>
  <message>
   <source>“{0}” is no order number</source>
   <translation>„{0}“ ist keine Bestellnummer</translation>
  </message>
  <message>
   <source>“{0}” is no policy</source>
   <translation>„{0}“ ist kein Regelwerk</translation>
  </message>
  <message>
   <source>“{0}” is no quantity</source>
   <translation>„{0}“ ist keine Anzahl</translation>
  </message>
  <message>
   <source>“{0}” is no rule</source>
   <translation>„{0}“ ist keine Regel</translation>
  </message>
  <message>
   <source>“{0}” is no step of a case</source>
   <translation>„{0}“ ist kein Schritt eines Falls</translation>
  </message>
  <message>
   <source>“{0}” is no tracking number</source>
   <translation>„{0}“ ist keine Sendungsnummer</translation>
  </message>
  <message>
   <source>“{0}” is no web address</source>
   <translation>„{0}“ ist keine Webadresse</translation>
  </message>
  <message>
   <source>“{0}” is not a day and time of the calendar</source>
   <translation>„{0}“ ist kein Tag mit Uhrzeit im Kalender</translation>
  </message>
  <message>
   <source>“{0}” is not in {1}</source>
   <translation>„{0}“ ist nicht in {1}</translation>
  </message>
  <message>
   <source>“{0}” names no times</source>
   <translation>„{0}“ nennt keine Zeiten</translation>
  </message>
  <message>
   <source>“{0}” names no video</source>
   <translation>„{0}“ nennt kein Video</translation>
  </message>
 </context>
 <context>
  <name>deadline</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n Quelle</numerusform>
    <numerusform>%n Quellen</numerusform>
   </translation>
  </message>
  <message>
   <source>Buyer Protection</source>
   <translation>Käuferschutz</translation>
  </message>
  <message>
   <source>as the shop shows it</source>
   <translation>wie im Shop angezeigt</translation>
  </message>
  <message>
   <source>assumed: {words}</source>
   <translation>angenommen: {words}</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>doubtful, {day}</source>
   <translation>zweifelhaft, {day}</translation>
  </message>
  <message>
   <source>enter the date that you were given</source>
   <translation>tragen Sie das Datum ein, das man Ihnen genannt hat</translation>
  </message>
  <message>
   <source>last full day {day}</source>
   <translation>letzter voller Tag {day}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>over since {day}</source>
   <translation>vorbei seit {day}</translation>
  </message>
  <message>
   <source>shipment</source>
   <translation>Versand</translation>
  </message>
  <message>
   <source>the approval</source>
   <translation>Zusage</translation>
  </message>
  <message>
   <source>the decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <source>the dispute</source>
   <translation>Streitfall</translation>
  </message>
  <message>
   <source>the earlier of two dates</source>
   <translation>das frühere von zwei Daten</translation>
  </message>
  <message>
   <source>the order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>the return’s arrival</source>
   <translation>Ankunft der Rücksendung</translation>
  </message>
  <message>
   <source>the sources disagree</source>
   <translation>die Quellen widersprechen sich</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>your first message</source>
   <translation>Ihrer ersten Nachricht</translation>
  </message>
  <message>
   <source>your value</source>
   <translation>Ihr Wert</translation>
  </message>
  <message>
   <source>{days} from {event}</source>
   <translation>{days} ab {event}</translation>
  </message>
  <message>
   <source>{days} of business</source>
   <translation>{days} (Werktage)</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>{low} to {high} days</source>
   <translation>{low} bis {high} Tage</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>{words}, your value</source>
   <translation>{words}, Ihr Wert</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n Stunde</numerusform>
    <numerusform>%n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n Sekunde</numerusform>
    <numerusform>%n Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>d</source>
   <translation>T</translation>
  </message>
  <message>
   <source>h</source>
   <translation>Std</translation>
  </message>
  <message>
   <source>min</source>
   <translation>Min</translation>
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
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Sendungsverfolgung</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Videos</translation>
  </message>
 </context>
 <context>
  <name>jobs</name>
  <message>
   <source>{n} min left</source>
   <translation>noch {n} min</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>noch {n} s</translation>
  </message>
 </context>
 <context>
  <name>leaving</name>
  <message numerus="yes">
   <source>%n job(s) still running. Stop and quit?</source>
   <translation>
    <numerusform>%n Vorgang läuft noch. Anhalten und beenden?</numerusform>
    <numerusform>%n Vorgänge laufen noch. Anhalten und beenden?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>Still working</source>
   <translation>Es läuft noch etwas</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Anhalten und beenden</translation>
  </message>
  <message>
   <source>What is half done is taken back; nothing that was saved is lost.</source>
   <translation>Was halb fertig ist, wird zurückgenommen; nichts Gespeichertes geht verloren.</translation>
  </message>
 </context>
 <context>
  <name>menu</name>
  <message>
   <source>&amp;Case</source>
   <translation>&amp;Fall</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>Evi&amp;dence</source>
   <translation>B&amp;elege</translation>
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <source>Accepted the offer</source>
   <translation>Vorschlag angenommen</translation>
  </message>
  <message>
   <source>Another parcel's label: it reads {here}; this order's tracking number is {there}.</source>
   <translation>Das Etikett eines anderen Pakets: Darauf steht {here}; die Sendungsnummer dieser Bestellung ist {there}.</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Einspruch eingelegt</translation>
  </message>
  <message>
   <source>Changed my mind</source>
   <translation>Anders überlegt</translation>
  </message>
  <message>
   <source>Changed the claim</source>
   <translation>Forderung geändert</translation>
  </message>
  <message>
   <source>Closed the case</source>
   <translation>Fall geschlossen</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>Decided: full refund</source>
   <translation>Entscheidung: volle Erstattung</translation>
  </message>
  <message>
   <source>Decided: partial refund</source>
   <translation>Entscheidung: Teilerstattung</translation>
  </message>
  <message>
   <source>Decided: rejected</source>
   <translation>Entscheidung: abgelehnt</translation>
  </message>
  <message>
   <source>Decided: return for refund</source>
   <translation>Entscheidung: Rückgabe gegen Erstattung</translation>
  </message>
  <message>
   <source>Does not work</source>
   <translation>Funktioniert nicht</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Umtausch</translation>
  </message>
  <message>
   <source>Filed a chargeback</source>
   <translation>Rückbuchung beantragt</translation>
  </message>
  <message>
   <source>Full refund</source>
   <translation>Volle Erstattung</translation>
  </message>
  <message>
   <source>Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong.</source>
   <translation>Ihre eigene Zeit, {here}, liegt nach dem Hinzufügen am {there}: Die Uhr der Kamera ging falsch.</translation>
  </message>
  <message>
   <source>Mediation started</source>
   <translation>Schlichtung begonnen</translation>
  </message>
  <message>
   <source>Never received</source>
   <translation>Nicht erhalten</translation>
  </message>
  <message>
   <source>Not as described</source>
   <translation>Nicht wie beschrieben</translation>
  </message>
  <message>
   <source>Opened the dispute</source>
   <translation>Streitfall eröffnet</translation>
  </message>
  <message>
   <source>Partial refund</source>
   <translation>Teilerstattung</translation>
  </message>
  <message>
   <source>Quoted in its own words: {guides}</source>
   <translation>Im Wortlaut zitiert: {guides}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Wiederholen: {step}</translation>
  </message>
  <message>
   <source>Refund approved</source>
   <translation>Erstattung zugesagt</translation>
  </message>
  <message>
   <source>Refund visible</source>
   <translation>Erstattung eingegangen</translation>
  </message>
  <message>
   <source>Return for refund</source>
   <translation>Rückgabe gegen Erstattung</translation>
  </message>
  <message>
   <source>Shipped the return</source>
   <translation>Rücksendung abgeschickt</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Etwas fehlt</translation>
  </message>
  <message>
   <source>Taken on {here}, before the delivery on {there}. One of the dates is wrong.</source>
   <translation>Aufgenommen am {here}, vor der Lieferung am {there}. Eines der Daten stimmt nicht.</translation>
  </message>
  <message>
   <source>Taken on {here}, before the order of {there}. One of the dates is wrong.</source>
   <translation>Aufgenommen am {here}, vor der Bestellung vom {there}. Eines der Daten stimmt nicht.</translation>
  </message>
  <message>
   <source>The seller accepted</source>
   <translation>Der Händler hat zugestimmt</translation>
  </message>
  <message>
   <source>The seller made an offer</source>
   <translation>Der Händler hat etwas vorgeschlagen</translation>
  </message>
  <message>
   <source>The seller received the return</source>
   <translation>Der Händler hat die Rücksendung</translation>
  </message>
  <message>
   <source>The seller rejected</source>
   <translation>Der Händler hat abgelehnt</translation>
  </message>
  <message>
   <source>The seller replied</source>
   <translation>Der Händler hat geantwortet</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Rückgängig: {step}</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Falscher Artikel</translation>
  </message>
  <message>
   <source>Wrote to the seller</source>
   <translation>Dem Händler geschrieben</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>kontaktiert</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>geliefert</translation>
  </message>
  <message>
   <source>dispute</source>
   <translation>Streitfall</translation>
  </message>
  <message>
   <source>mediation</source>
   <translation>Schlichtung</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>bestellt</translation>
  </message>
  <message>
   <source>refunded</source>
   <translation>erstattet</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>versandt</translation>
  </message>
 </context>
 <context>
  <name>observations</name>
  <message>
   <source>black</source>
   <translation>schwarz</translation>
  </message>
  <message>
   <source>edit list in the file</source>
   <translation>Schnittliste in der Datei</translation>
  </message>
  <message>
   <source>fast pan, not a cut</source>
   <translation>schneller Schwenk, kein Schnitt</translation>
  </message>
  <message>
   <source>flash, not a cut</source>
   <translation>Blitz, kein Schnitt</translation>
  </message>
  <message>
   <source>frames that can't be decoded</source>
   <translation>Bilder, die sich nicht lesen lassen</translation>
  </message>
  <message>
   <source>gap in the timestamps</source>
   <translation>Lücke in den Zeitstempeln</translation>
  </message>
  <message>
   <source>hardly anything to see: a cut would not show</source>
   <translation>kaum etwas zu sehen: Ein Schnitt fiele nicht auf</translation>
  </message>
  <message>
   <source>no sound</source>
   <translation>kein Ton</translation>
  </message>
  <message>
   <source>picture stands still</source>
   <translation>Bild steht still</translation>
  </message>
  <message>
   <source>sound interrupted</source>
   <translation>Ton unterbrochen</translation>
  </message>
  <message>
   <source>the file ends early</source>
   <translation>die Datei endet zu früh</translation>
  </message>
  <message>
   <source>trace of an editing program</source>
   <translation>Spur eines Schnittprogramms</translation>
  </message>
  <message>
   <source>uneven rhythm of frames</source>
   <translation>ungleichmäßige Bildfolge</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>Printing {title}</source>
   <translation>{title} wird gedruckt</translation>
  </message>
 </context>
 <context>
  <name>rail</name>
  <message>
   <source>by {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
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
   <translation>{what}, letzter voller Tag {day}, noch {left}</translation>
  </message>
  <message>
   <source>{what}, until {day}, {left} left</source>
   <translation>{what}, bis {day}, noch {left}</translation>
  </message>
 </context>
 <context>
  <name>roles</name>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Sendungsverfolgung</translation>
  </message>
  <message>
   <source>Unboxing video</source>
   <translation>Video vom Auspacken</translation>
  </message>
  <message>
   <source>Video of the defect</source>
   <translation>Video vom Mangel</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
 </context>
 <context>
  <name>step</name>
  <message>
   <source>Add comparison</source>
   <translation>Vergleich hinzufügen</translation>
  </message>
  <message>
   <source>Add detail</source>
   <translation>Detail hinzufügen</translation>
  </message>
  <message>
   <source>Add difference</source>
   <translation>Abweichung hinzufügen</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Bestellung hinzufügen</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <source>Add {0} files</source>
   <translation>{0} Dateien hinzufügen</translation>
  </message>
  <message>
   <source>Caption the sample</source>
   <translation>Beispiel beschriften</translation>
  </message>
  <message>
   <source>Change caption</source>
   <translation>Beschriftung ändern</translation>
  </message>
  <message>
   <source>Change character limit</source>
   <translation>Zeichengrenze ändern</translation>
  </message>
  <message>
   <source>Change difference</source>
   <translation>Abweichung ändern</translation>
  </message>
  <message>
   <source>Change dossier settings</source>
   <translation>Dossier-Einstellungen ändern</translation>
  </message>
  <message>
   <source>Change language</source>
   <translation>Sprache ändern</translation>
  </message>
  <message>
   <source>Change marks</source>
   <translation>Markierungen ändern</translation>
  </message>
  <message>
   <source>Change order</source>
   <translation>Bestellung ändern</translation>
  </message>
  <message>
   <source>Change picture</source>
   <translation>Bild ändern</translation>
  </message>
  <message>
   <source>Change rating</source>
   <translation>Bewertung ändern</translation>
  </message>
  <message>
   <source>Change view</source>
   <translation>Ansicht ändern</translation>
  </message>
  <message>
   <source>Change what it shows</source>
   <translation>Ändern, was zu sehen ist</translation>
  </message>
  <message>
   <source>Check continuity</source>
   <translation>Auf Schnitte prüfen</translation>
  </message>
  <message>
   <source>Choose key frames</source>
   <translation>Schlüsselbilder wählen</translation>
  </message>
  <message>
   <source>Compose statement again</source>
   <translation>Erklärung neu verfassen</translation>
  </message>
  <message>
   <source>Draw mark</source>
   <translation>Markierung zeichnen</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Im Dossier weglassen</translation>
  </message>
  <message>
   <source>Log “{0}”</source>
   <translation>„{0}“ eintragen</translation>
  </message>
  <message>
   <source>Mark difference</source>
   <translation>Abweichung markieren</translation>
  </message>
  <message>
   <source>More key frames here</source>
   <translation>Mehr Schlüsselbilder hier</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Beispielfall öffnen</translation>
  </message>
  <message>
   <source>Paste marks</source>
   <translation>Markierungen einfügen</translation>
  </message>
  <message>
   <source>Pick frame</source>
   <translation>Bild wählen</translation>
  </message>
  <message>
   <source>Put evidence back</source>
   <translation>Beleg zurückholen</translation>
  </message>
  <message>
   <source>Put order back</source>
   <translation>Bestellung zurückholen</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Schwärzen</translation>
  </message>
  <message>
   <source>Remove comparison</source>
   <translation>Vergleich entfernen</translation>
  </message>
  <message>
   <source>Remove detail</source>
   <translation>Detail entfernen</translation>
  </message>
  <message>
   <source>Remove difference</source>
   <translation>Abweichung entfernen</translation>
  </message>
  <message>
   <source>Remove evidence</source>
   <translation>Beleg entfernen</translation>
  </message>
  <message>
   <source>Remove key frame</source>
   <translation>Schlüsselbild entfernen</translation>
  </message>
  <message>
   <source>Remove marks</source>
   <translation>Markierungen entfernen</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Schritt entfernen</translation>
  </message>
  <message>
   <source>Reorder differences</source>
   <translation>Abweichungen umordnen</translation>
  </message>
  <message>
   <source>Reorder exhibits</source>
   <translation>Anlagen umordnen</translation>
  </message>
  <message>
   <source>Set claim</source>
   <translation>Forderung festlegen</translation>
  </message>
  <message>
   <source>Take into the dossier</source>
   <translation>Ins Dossier aufnehmen</translation>
  </message>
  <message>
   <source>Write statement</source>
   <translation>Erklärung schreiben</translation>
  </message>
 </context>
</TS>
