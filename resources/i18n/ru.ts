<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules shown are a reading of public guides, each with its source. They are no legal advice, and the marketplace decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add deadlines of all orders to calendar…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add deadlines to calendar…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add evidence…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive this order…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check every file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find or do anything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help for this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log a step…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move order to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order facts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste as evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste into a new order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore an order…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the delivery date or the end of protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last full day: {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date to watch yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time is up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time left: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until: {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Add evidence…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More about this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delivered {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rule}, until {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>Fine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weak:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} ready</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands and orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find or do anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a command, or an order’s name or number</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add deadlines to calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar file saved, with reminders 7, 3, 1 days and 24 hours before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the sample case, with its film. It opens when it is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No jobs running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order moved to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order number copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program ended unexpectedly last time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deadlines</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContinuityDialog</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made with care can escape this, and a fast movement can look like one: watch the places named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing stood out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Observations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{start} – {end}: no frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time}: cut ({kind}), strength {percent} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your evidence is safe: every change is saved at once, originals are never changed. Nothing was sent. Copy the report if you want to tell the makers.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeadlineLine</name>
  <message>
   <source>Deadlines, drawn to scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now, {day} {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DifferencesModel</name>
  <message>
   <source>Listing says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What differs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DifferencesTable</name>
  <message>
   <source>Differences</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DossierPage</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>As wide as the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export a packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {exhibit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Packet (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview follows the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dossier can't be shown.
{reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dossier is being made…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updating…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dossier settings</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in %n part(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} at most</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <source>Add to this order</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop films, photos or screenshots anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or paste a screenshot with</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceBar</name>
  <message>
   <source>All kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By time taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this evidence (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, number, barcode, day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceDeeds</name>
  <message numerus="yes">
   <source>%n piece(s) of evidence moved to the trash</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add a screenshot of the listing and a picture of what came, then compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame {time} kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeping frame {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key frame removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That does not fit this kind of file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leaving out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removing key frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taking in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what it shows</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>with %n comparison(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>with %n key frame(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>EvidenceDetail</name>
  <message>
   <source>A document without a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts and what does not fit (I)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen (F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open with its program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate as strongest: shown first, and first choice for page 1 (S)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strongest</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceEmpty</name>
  <message>
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop films, photos and screenshots anywhere in this window, or whole folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a screenshot (Ctrl+V)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The flaw close up, and the item beside its shipping label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The listing as it was when you bought, and your messages with the seller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unboxing in one take: closed parcel, label, contents, flaw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What shows that something is wrong?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your files are copied, never changed, and stay on this computer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceGrid</name>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceMenus</name>
  <message>
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caption…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use in comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What frame {time} shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it shows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceModel</name>
  <message numerus="yes">
   <source>%n cut(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>blurred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left out of the dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strongest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>warning: {words}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidencePage</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to trash (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate as strongest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use in comparison</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExhibitsDialog</name>
  <message>
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exhibits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers follow this order within each kind. What isn't ticked is left out of the dossier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leaving out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order of exhibits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taking in</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FactsGrid</name>
  <message>
   <source>Asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seller asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Variant</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilmLine</name>
  <message>
   <source>Film line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gap, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key frame, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>label again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>label readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} long, {n} key frames</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Find key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key frames appear here as they are found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choosing, {percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n}, sharpest of each moment</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this frame as a key frame (K)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One frame back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One frame on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the film…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this frame beside the listing (C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use in comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {length}, frame {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Key frames of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for cuts in {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Everything stays on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find or do anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find or do anything ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No jobs running</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FreeReturn</name>
  <message>
   <source>Does not hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} hold</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandOut</name>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpViewer</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>already there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>already there: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not added: {reason}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportReview</name>
  <message numerus="yes">
   <source>%n already there</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Check what each file shows. Double-click, or select several and choose below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected files show…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo adding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the selected files show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adding files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what it shows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InfoPanel</name>
  <message>
   <source>A short name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken on {here}, before the delivery on {there}. One of the dates is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken on {here}, before the order of {there}. One of the dates is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label reads {here}; this order's tracking number is {there}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it shows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to a new order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to this order</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Adding %n file(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence (films, pictures, documents) (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was added: no order was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was no file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This order has it already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture lies on a web page. Save it on this computer first, then add the file.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read, take it off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{job} did not work.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JobsDock</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Fold the list of jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfold the list of jobs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JobsPopover</name>
  <message>
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No jobs running</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message numerus="yes">
   <source>%n thing(s) checked: everything is as it was</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>After an interruption, %n thing(s) in the library could not be mended.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Archive this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archives (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archiving order {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backing up the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking every file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the library after an interruption</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Not as it was: %n thing(s).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Order {number} is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order {number} is kept in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restoring {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The library is kept in {name}: %n file(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>The program was interrupted last time. Mended: %n thing(s).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unreadable</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyFrameModel</name>
  <message>
   <source>detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your pick</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyFrameStrip</name>
  <message>
   <source>Key frames</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LibraryDialog</name>
  <message>
   <source>Choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back the newest copy?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back the newest copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the newest good copy of the database in its place?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Putting back a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Putting back the newest good copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The damaged file is kept beside it, and what it still tells beyond the copy is brought in. Your films and photos are not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library can’t be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program keeps copies of its database. The newest good one can be put back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogDialog</name>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I know the risk, log it anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log a step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now, or like 2026-11-16 or 2026-11-16 14:30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return address you were given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking number of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said or promised, in a few words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence Organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of this case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderDialog</name>
  <message>
   <source>60 or 75, if not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date, or days after the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A refund goes back there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of the listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appeal by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As on the order’s page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As shown in the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As shown now, like 12d 03:15</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As shown, like 2026-12-24 08:59</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As your bank or PayPal says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chargeback by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour, size, capacity: as in the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates that you were given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadlines are counted from these. A date alone counts as its whole day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like 2026-11-12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes, only for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price and parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several: with a comma between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ship the return by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day it really came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order is marked “Free Return”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They count instead of what the rules say. Empty: the rules count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone of the dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two letters, for public holidays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Variant chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose rules count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or: days after shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or: time left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrdersModel</name>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your move</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrdersRail</name>
  <message>
   <source>All orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No order matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No orders yet. Each thing you bought gets one line here, the nearest deadline on top.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orders, nearest deadline first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your move</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add to calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn to scale, one line a week; every date names its source</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PageModel</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PdfPages</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the dossier</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PdfThumbs</name>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PhotoPanel</name>
  <message>
   <source>Actual size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy without place and with what is covered (Ctrl+C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One pixel on one pixel (1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole picture (0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use in comparison</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>1 day before, and 24 hours before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 and 1 days before, and 24 hours before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>7, 3 and 1 days before, and 24 hours before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before every hard deadline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>New orders start with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No blinking between two pictures, no fading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes effect at the next start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two letters, for public holidays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RailHead</name>
  <message>
   <source>New order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orders</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReminderBanner</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have seen it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminder: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RoleDelegate</name>
  <message>
   <source>What {file} shows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SendPanel</name>
  <message numerus="yes">
   <source>%n fine</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>AliExpress dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before you send it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag this into a browser's upload box, or click to open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exhibits…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order, leave out and caption what the dossier shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Packet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The packet adds upload-ready pictures and check sums.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, drag or open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SourcesPopover</name>
  <message>
   <source>A reading of public guides, not the shop’s own words. Rules of {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days, or a date like 2026-12-24</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like 2026-12-24</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources of “{rule}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your value counts instead</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Closed parcel first. Hold still on the label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Got the wrong thing, or a broken one?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to film, in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One continuous shot, from the label to the flaw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One shot. Do not stop or cut the film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parcel not here yet? Film it like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put your film, photos and the listing’s screenshot here. You get the dates you must not miss and a PDF that a mediator understands in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the flaw close up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slowly, with everything that came along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the item out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program has no network code. Your files are copied once, never changed, and their check sums are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then the item beside the label. Good light.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatementPage</name>
  <message>
   <source> at most</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reference(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount, {currency} (paid {price})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a reason, or name a difference, and the statement is composed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compose again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every difference is stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts name their exhibit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many characters the shop’s form takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I ask for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is composed from the differences already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most characters that the form takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name them on the page Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No difference is named yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement composed again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worded more calmly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>composed from the differences; what you type is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your own text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} differences</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message numerus="yes">
   <source>%n step(s) logged</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add messages…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log a step…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrashDialog</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted orders and evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted orders and evidence stay here for 30 days, then they go for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order {number}, {name}, deleted {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, evidence of order {number}, deleted {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VerdictLine</name>
  <message numerus="yes">
   <source>%n frame(s) were looked at; whether any are missing can't be said.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1 cut was detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for cuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for cuts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No cut was detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not looked through for cuts yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undetermined:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {times}. Film again in one shot if you still can.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in %n frame(s). An observation, not a proof.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} cuts were detected</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WordingPanel</name>
  <message numerus="yes">
   <source>%n thing(s) to change</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changes it: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the rules say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing to change</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Cancel: {job}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>checks</name>
  <message numerus="yes">
   <source>%n difference(s), same numbers everywhere</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n solid box(es), burnt into the pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address is covered in the pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All characters have a font</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim is on the first page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every picture can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label matches the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No place, serial number or login name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in text, pictures and metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>table, pictures, statement</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>compare</name>
  <message numerus="yes">
   <source>%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Aligned by three points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aligned: {agreeing} of {compared} features agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aligning the pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both pictures in one place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Box: drag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the picture, turn or straighten it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click the same three places on both, in the same order. Left: {left}, right: {right} of 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours differ by ΔE2000 {value}. {warning}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparison {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparison {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the finished comparison, or drag it from here into another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detail added to the dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detail crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop a screenshot of the listing and a photo of what arrived anywhere on this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the same thing on both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget the alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long is this in truth, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for personal data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loupe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No differences yet. Press D, drag on the left, drag on the right, type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No label with a readable barcode was found. Draw over what is to be hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now drag {where}, or press Ctrl+Enter to leave that side unmarked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One pixel of the picture on one of the screen (1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove detail {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen in {picture}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set three points by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straighten by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straighten, degrees clockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text on the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text: click where it shall stand, type, Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pictures don't show the same thing clearly enough. Set three points by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These characters can't be drawn on pictures: {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn clockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, and photograph the item beside white paper in daylight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo crop and turns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views linked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom and pan both sides together (N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom {percent} %, press for 100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>listing only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mark difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>move mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>received only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type what the listing says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>white reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{word}: nothing</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>core</name>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n film(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n screenshot(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>15 days after Buyer Protection (do not rely on it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 days after delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection still runs: open the dispute at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 days after delivery have passed; the protection runs until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 days have passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 days have passed; after 5 there is no point in waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 days of waiting for the seller would run out the time: the last full day is {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 days of waiting would run out the time: the last full day is {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, beauty, health and personal care; phones and other expensive electronics may be out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A changed mind is usually rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A chargeback is the last resort after its own process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A closed dispute can't be reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A closed dispute can’t be reopened; close it only when you see the money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dispute must be open before {day}; don’t wait until the last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A full refund is granted for non-delivery, a wrong item or a major defect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mediator looks at the evidence of both sides: check that yours is complete first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A parcel stuck in customs is usually not refunded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A promise in chat does not stop the clock, and no refund is visible yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wrong fit is usually rejected, unless the size chart is wildly off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept it, change your claim, or let {platform} decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept or appeal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a screenshot of it; ask the carrier for address, weight and signature of the delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a screenshot of the messages with their dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the film, or film a parcel not yet opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the tracking number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add what the order’s page shows: shipped, delivered, end of protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After it, recourse through {platform} is generally gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After it: ask where the refund is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After it: escalate to mediation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed: wait for the refund and keep the dispute open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AliExpress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AliExpress may suspend the account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AliExpress states no upload limit in any source found; its form may take pictures only: use the upload sheets of the packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>American Express</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An appeal needs new evidence, or something that was not said before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An imperfection that the listing’s photos showed is usually rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer its questions in time; the dossier has a profile for banks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the offer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer the offer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appeal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appeal or accept…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appeal the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As described but below expectations is usually rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for an exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the refund of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask {platform} to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bank decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caption the photo that shows everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chargeback or PayPal claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check first that it is the whole amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check first that {amount} is the whole amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check for cuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the tracking number of the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check what arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check what arrived, and set the claim if something is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close nothing before you see the money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed before the refund is visible, on your word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed, refunded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complain to the shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the dates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: wait for the refund and keep the dispute open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not wait: open it now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not wait: write to the seller and open the dispute now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit facts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that arrived, with the packing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchanges depend on the seller’s agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Film again in one shot if you still can</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Film of it not working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Film the fault, switching it on and off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found cheaper elsewhere is usually rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free Return, or a return policy on the store’s own page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free Return: use the prepaid label, pay nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free Return; price changes after purchase are no basis for a return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the return address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give 3 to 5 days to answer; the dispute must be open before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the seller 3 to 5 days to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to film…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it doesn’t come, claim it before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it stays rejected, only the bank or PayPal is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It goes back the way you paid and takes 3 to 20 business days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It goes back to {method} and takes 3 to 20 business days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the proof of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was closed before a refund was visible; a closed dispute can’t be reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item beside the shipping label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the dispute open until you see the money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the dispute open whatever the seller promises in chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the receipt, and log the day on which tracking shows it delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last resort: the bank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing beside what arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the answer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the appeal…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the arrival…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the chargeback…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the decision…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the mediation…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the message…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the money…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the refund…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the return…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log the steps before it too, with their dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log when you wrote to the seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the marked places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look into the dispute daily and answer questions at once; no source names a time for the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mastercard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure the item flat, with a ruler in the picture, against the seller’s size chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages with the seller, dated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name what differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer in time: ask {platform} to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision is logged that this appeals against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No dispute is logged: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No message to the seller is logged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No return is logged that the seller could have received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No source names a time for it; if none comes, ask {platform} to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not customised or personalised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not disputed in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not hazardous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not received: claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing arrived, so nothing is to be returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has arrived: claim it as not received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was claimed; after it, recourse through {platform} is generally gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was claimed; if something is wrong after all, claim it at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Object to the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer received: compare it with your claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a dispute opened in time keeps the claim alive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the dispute…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Original condition, with tags, labels and packaging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partial refunds are common for minor issues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partly decided for you: accept it, or appeal before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PayPal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photograph everything together with the packing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photograph the item beside the label, straight from above, in good light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protection has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the tracking number into the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the tracking number into the dispute: it is the proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quote the words of the listing that are not kept, and show where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason and remedy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refund expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refund is late: ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refund to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refunded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refunded, {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected, and the date for the bank or PayPal has passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected: appeal before {day}, with new evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected: the last resort is your card’s bank or PayPal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return: never without an authorised address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the decision overlooked: only what was not said before can change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screenshot of the listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the wording check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seller answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the return to the authorised address, tracked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the return to the authorised address, tracked, before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ship the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show that it is another one, or larger than in the listing’s photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the time line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement, factual and calm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop waiting: open the dispute now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stripe-like form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a larger screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take one with claims, photos and table of the listing, before it changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The buyer’s country is in the programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The case is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guides disagree on which of the two counts; the protection ends on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guides name no length: enter the date that AliExpress shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guides name no length: enter the date that your bank or PayPal gives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refund after a return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refund goes back to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refund is late: ask for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refund is visible: the case can be closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refund reaches you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refund was visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller answered: if that does not settle it, open the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller has the return; keep the dispute open until you see the money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller rejected it: ask {platform} to decide, or change the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller should be contacted first, with a proposed solution; log it if you did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller takes part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller’s answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller’s answer to the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller’s fault: a prepaid label, or a refund without a return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller’s time to answer the dispute ended on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shop’s protection ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time to open a dispute ended on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time to open a dispute ends on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no dispute yet: a promise in chat does not stop the clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This step usually comes at another point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unboxing film in one shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the parcel: film its opening in one shot, the label first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the seller until {day}; you may open the dispute already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the seller’s answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: nothing to do until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: the bank or PayPal decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: the refund should be on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: the refund should be visible by {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: the refund should come by {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: the return is on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: the seller has until {day} to answer the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: {platform} decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting: {platform} looks at the appeal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the claim still lacks: {lacking}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within 15 days of delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without them no deadline can be reckoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to the seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to the seller first, and propose a solution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to the seller first: ask whether the store takes returns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to the seller, and log it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what was expected and what was received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You pay the return; it can cost more than the item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a claim can be modified only in a dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a detail needs an area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a dispute is open already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file of wordings can't be read, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file of wordings holds something else than phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a mark needs a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a mediator decides only in a dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a photo says what it shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a picture of the dossier is no valid JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a shipping label is legible on {0}: it may show your name and address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a stored value ({0}) can't be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add a new order with that number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add an order first, or name another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add the film, photos and the listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add the folder that holds the evidence only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an appeal follows a mediator's decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ask for the price at most, or correct the price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked on {0}, no screenshot shows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>black out what is private; keep the tracking number visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bring the exhibit back, or delete the difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check it, or export the PDF and print that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check the number, or add the order first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check what the form says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose a new folder, or a name that ends in .zip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose a new or empty folder, so that nothing of yours is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose a photo, a screenshot or a frame of a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose another frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose one of those that ship with the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose one of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose the film that shows the parcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose the frame again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose three places that form a triangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close it there, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close it where it is open, or choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>composed from {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy it from the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy it from the order's page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy the number from the order's page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>correct one of the two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>correct the file or choose another profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut the film into shorter parts first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>difference {0} ({1}) has lost its comparison: an exhibit of it is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>difference {0} ({1}) is marked on no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>download or copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drag over the part to show larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draw it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eBay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eBay takes pictures only, no PDF: use the upload sheets of the packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>evidence {0} of order {1} is not in the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>export again; if it happens again, leave that exhibit out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>film in 4K or less, or convert it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>frames can't be written to {0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>free some space or choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give a date: this rule has no length of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give its id without a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give more of its id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give the address that AliExpress or the seller shows in the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give the amount in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give the order a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give the order a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>give the price too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>go through the dispute and the mediation first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hand over originals only on purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>install the program again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is {0} s long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keep it open until you see the money; a seller who asks you to close it first is a red flag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last full day {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leave it out of the dossier, or add the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leave it out, and report this fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leave out exhibits that repeat others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leave the film out of the packet if the place is private</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look at the list of what is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>make a copy of at most {0} million pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>make a smaller copy of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mediation follows a dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mend the file or take the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name a file, dossier.pdf say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name a place instead, for example Asia/Kolkata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or an offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name another one for the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name it, for example USD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name the place, for example Europe/Berlin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no claim is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date is logged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no difference is named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no dispute is open: without one you would likely lose both the item and the money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no film of the opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no film shows the fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no font draws these characters, their codes are printed instead: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no message to the seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no photo says what it shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no reason and no wanted resolution is stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no screenshot of the listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no screenshot of the tracking history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not delivered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not one picture of the film can be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not written yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is compared yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>offsets lie between -14:00 and +14:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only {0} pixels wide, its words may not be readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open a dispute and wait for an authorised return address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open it with its own program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order {0} is in the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order {0} is not in the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order {0} is {1} already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place its number on both pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>please report this with the words in brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>put a backup back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>put it back first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>restore the library from your own backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>save a copy without a password, or a screenshot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>save it as a file and add that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say what differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set the same three places on both pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ship tracked only, and put the number into the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state both on the Statement page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take it out if the recipient needn't know it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the PDF is damaged or was not copied completely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the PDF is locked with a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the amount is in {0}, the price in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the amount must be more than zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the copy of {0} is not sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the countdown is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the currency of “{0}” is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the database {0} has no version that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the date is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the difference is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk is full, {0} was not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dossier can't be written in “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dossier does not conform to PDF/A-3b ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dossier holds no exhibit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the end of Buyer Protection is given twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file could not be read ({0}: {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds no film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds sound but no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file kept the reader busy for more than {0} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file made the reader stop (code {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film can't be opened: it is damaged or was not copied completely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film claims {0} frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film has a video track without a single frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film has no frame at {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film holds no frame with a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film is cut short: about {0} % of it are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film is damaged or incomplete{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film is encrypted (copy protection)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the film's pictures are {0} × {1} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder for {0} is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {0} holds other files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the frame's time is not in this film's unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the label could be read on no photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the label is readable and has the order’s tracking number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the label is readable in the film at {0}, on no photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the label that was read has another number than the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library in {0} was written by a newer version of this program than {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library was written by a newer version of this program (format {0}, this one knows {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library {0} is in use by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library’s database can’t be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number of an order can't be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order has no tracking number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order has no tracking number to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the original of {0} is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the original payment method (card, PayPal or wallet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the originals {0} hold a place or a name, and go into the packet as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the originals {0} hold a place or a name; the dossier's pictures don't</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture at {0} can't be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture can't be read from the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture is cut short: its end is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture is damaged or was not copied completely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture is damaged: it can't be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture is too large: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture needs more memory than it is given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the policy file can't be read, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the policy file is wrong in line {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the printer does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the profile {0} can't be read ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the refund is not visible yet, and a closed dispute can't be reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sample's {0} can't be taken in ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text holds characters that can't be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text holds {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the three points lie on one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the title of the order is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the unboxing film may show it, but none is marked as showing the fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the year of “{0}” can't be right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} holds control characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} of the order is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are more than {0} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are no rules for “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is a currency but no price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is a moment of reading but no countdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no authorised return address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no evidence {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no evidence {0} in order {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no file {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no library in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no order {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no paper “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no profile “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no sound copy of the database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no tracking number of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this case is closed, and a closed dispute can't be reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this comparison is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this detail is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this difference is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this evidence is no longer in the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no picture of a kind that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is not a film that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this picture is not part of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>three points on each side are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to stay within {0} pages: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type it again without them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type it in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undo its removal first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undo the closing if it was logged by mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>update the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use JPEG, PNG, HEIC, WebP, AVIF or TIFF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use a film as the camera or phone wrote it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use a whole number from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use a whole number from 1 to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use a year from {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use an id that import or order show prints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use at most {0} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use one of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use only {0} or {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use three letters such as USD or EUR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use two letters such as DE or US</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use two letters, DE say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>use {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wait until it is complete, then add it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write it like 49.99</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write the words in another way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write what it shows, or leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be made ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be read ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be replaced or written there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be written ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} changed while it was copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cut was detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cuts were detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} failed, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no second {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds a library of another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a document and has no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is more than the price of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no time in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not safe to hand out: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names more than one piece of evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} not marked in the pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} pages are more than the {1} that {2} takes; it will be split into parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} to word more calmly, first “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, no cut was detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, not yet checked for cuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, whether it is one shot could not be determined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: no caption, and no difference names it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: no upload limit is stated in any source found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{platform} decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” can mean {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has an impossible offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has an unusual offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has more decimals than {1} has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is an impossible countdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is longer than any protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is neither yes nor no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no amount of money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no countdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no country code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no currency code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no fact of an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no known time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no line of the checklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no number of days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no step of a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no tracking number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no web address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a day and time of the calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not in {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>deadline</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Buyer Protection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the shop shows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>assumed: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doubtful, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>enter the date that you were given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last full day {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>over since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the earlier of two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the return’s arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sources disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your first message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} from {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} of business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low} to {high} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, your value</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>formats</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>min</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>groups</name>
  <message>
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Films</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>jobs</name>
  <message>
   <source>{n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} s left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>menu</name>
  <message>
   <source>&amp;Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;vidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <source>Accepted the offer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed my mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: full refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: partial refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided: return for refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filed a chargeback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mediation started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not as described</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partial refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refund approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refund visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return for refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipped the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller made an offer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller received the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seller replied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote to the seller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mediation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refunded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shipped</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>observations</name>
  <message>
   <source>black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>edit list in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fast pan, not a cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flash, not a cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gap in the timestamps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture stands still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>trace of an editing program</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>Printing {title}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>rail</name>
  <message>
   <source>by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>reminder</name>
  <message>
   <source>Evidence Organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{order}: {what}, last full day {day}. {left} left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{order}: {what}, until {day}. {left} left.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>roles</name>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Film of the defect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unboxing film</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>step</name>
  <message>
   <source>Add order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {0} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caption the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check continuity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose key frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put evidence back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put order back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>character limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compose statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>edit difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reorder differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>statement</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
