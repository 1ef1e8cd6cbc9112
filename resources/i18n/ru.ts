<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>О программе Evidence Organizer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.</source>
   <translation>Сроки, ключевые кадры, сравнения и досье, всё на вашем компьютере. Сетевого кода в программе нет.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
   <translation>Свободная программа по лицензии GNU General Public License версии 3 или новее, без каких-либо гарантий.</translation>
  </message>
  <message>
   <source>Made with {list}</source>
   <translation>Создано с помощью {list}</translation>
  </message>
  <message>
   <source>The rules shown are a reading of public guides, each with its source. They are no legal advice, and the marketplace decides.</source>
   <translation>Показанные правила — толкование общедоступных руководств, у каждого указан источник. Это не юридическая консультация; решает площадка.</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>Версия {number}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>About Evidence Organizer</source>
   <translation>О программе Evidence Organizer</translation>
  </message>
  <message>
   <source>Add deadlines of all orders to calendar…</source>
   <translation>Добавить сроки всех заказов в календарь…</translation>
  </message>
  <message>
   <source>Add deadlines to calendar…</source>
   <translation>Добавить сроки в календарь…</translation>
  </message>
  <message>
   <source>Add evidence…</source>
   <translation>Добавить доказательства…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Добавить файлы…</translation>
  </message>
  <message>
   <source>Archive this order…</source>
   <translation>Архивировать этот заказ…</translation>
  </message>
  <message>
   <source>Back up the library…</source>
   <translation>Создать резервную копию библиотеки…</translation>
  </message>
  <message>
   <source>Check every file</source>
   <translation>Проверить каждый файл</translation>
  </message>
  <message>
   <source>Copy order number</source>
   <translation>Копировать номер заказа</translation>
  </message>
  <message>
   <source>Dark theme</source>
   <translation>Тёмная тема</translation>
  </message>
  <message>
   <source>Find or do anything…</source>
   <translation>Найти или выполнить…</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Справка по этой странице</translation>
  </message>
  <message>
   <source>How to film</source>
   <translation>Как снимать</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Задачи</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Крупнее текст</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Лицензии</translation>
  </message>
  <message>
   <source>Light theme</source>
   <translation>Светлая тема</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Записать шаг…</translation>
  </message>
  <message>
   <source>Move order to trash</source>
   <translation>Переместить заказ в корзину</translation>
  </message>
  <message>
   <source>New order…</source>
   <translation>Новый заказ…</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Следующий заказ</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Открыть другую библиотеку…</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Открыть пример дела</translation>
  </message>
  <message>
   <source>Order facts…</source>
   <translation>Данные заказа…</translation>
  </message>
  <message>
   <source>Paste as evidence</source>
   <translation>Вставить как доказательство</translation>
  </message>
  <message>
   <source>Paste into a new order</source>
   <translation>Вставить в новый заказ</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Настройки…</translation>
  </message>
  <message>
   <source>Previous order</source>
   <translation>Предыдущий заказ</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Выйти</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Restore an order…</source>
   <translation>Восстановить заказ…</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Искать заказы</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мельче текст</translation>
  </message>
  <message>
   <source>System theme</source>
   <translation>Системная тема</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Обзор окна</translation>
  </message>
  <message>
   <source>Trash…</source>
   <translation>Корзина…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
 </context>
 <context>
  <name>Band</name>
  <message>
   <source>Ended</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <source>Enter the delivery date or the end of protection</source>
   <translation>Укажите дату доставки или конец защиты</translation>
  </message>
  <message>
   <source>Last full day: {day}</source>
   <translation>Последний полный день: {day}</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Следующий шаг</translation>
  </message>
  <message>
   <source>No date to watch yet</source>
   <translation>Пока нет срока, за которым нужно следить</translation>
  </message>
  <message>
   <source>Time is up</source>
   <translation>Время вышло</translation>
  </message>
  <message>
   <source>Time left: {what}</source>
   <translation>Осталось: {what}</translation>
  </message>
  <message>
   <source>Until: {day}</source>
   <translation>До: {day}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation>Закрыть сообщение</translation>
  </message>
 </context>
 <context>
  <name>CalendarPopover</name>
  <message>
   <source>Days</source>
   <translation>Дни</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Предыдущий месяц</translation>
  </message>
  <message>
   <source>Next month</source>
   <translation>Следующий месяц</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Add evidence…</source>
   <translation>Добавить доказательства…</translation>
  </message>
  <message>
   <source>More about this order</source>
   <translation>Ещё об этом заказе</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Заказ {number}</translation>
  </message>
  <message>
   <source>delivered {day}</source>
   <translation>доставлен {day}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>истёк</translation>
  </message>
  <message>
   <source>{rule}, until {day}</source>
   <translation>{rule}, до {day}</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>Fine</source>
   <translation>В порядке</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Полезно знать</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Посмотрите</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Стоп</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Проверить</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Доказательства</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Записать</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>Нет:</translation>
  </message>
  <message>
   <source>Ready:</source>
   <translation>Готово:</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Смотреть</translation>
  </message>
  <message>
   <source>Weak:</source>
   <translation>Слабо:</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Написать</translation>
  </message>
  <message>
   <source>{done} of {total} ready</source>
   <translation>готово {done} из {total}</translation>
  </message>
 </context>
 <context>
  <name>ClipDialog</name>
  <message>
   <source>As it is, nothing is encoded anew</source>
   <translation>Как есть, без перекодирования</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>Не более {n} МБ</translation>
  </message>
  <message>
   <source>Clip for upload</source>
   <translation>Фрагмент для загрузки</translation>
  </message>
  <message>
   <source>From</source>
   <translation>С</translation>
  </message>
  <message>
   <source>Save clip…</source>
   <translation>Сохранить фрагмент…</translation>
  </message>
  <message>
   <source>Seconds of the video, like 12.5</source>
   <translation>Секунды видео, например 12,5</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>The original stays as it is.</source>
   <translation>Оригинал остаётся как есть.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>Videos (*.mp4)</source>
   <translation>Видео (*.mp4)</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>выберите конец позже</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>конец фрагмента должен быть после начала</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>это не время в секундах</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>напишите так: 12,5</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands and orders</source>
   <translation>Команды и заказы</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Найти или выполнить</translation>
  </message>
  <message>
   <source>No command and no order has that name.</source>
   <translation>Нет ни команды, ни заказа с таким названием.</translation>
  </message>
  <message>
   <source>Type a command, or an order’s name or number</source>
   <translation>Введите команду, название или номер заказа</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n сбой</numerusform>
    <numerusform>%n сбоя</numerusform>
    <numerusform>%n сбоев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n задача выполняется</numerusform>
    <numerusform>%n задачи выполняются</numerusform>
    <numerusform>%n задач выполняется</numerusform>
   </translation>
  </message>
  <message>
   <source>Add deadlines to calendar</source>
   <translation>Добавить сроки в календарь</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Календарь (*.ics)</translation>
  </message>
  <message>
   <source>Calendar file saved, with reminders 7 days, 3 days, 1 day and 24 hours before</source>
   <translation>Файл календаря сохранён с напоминаниями за 7 дней, 3 дня, 1 день и 24 часа</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Создаётся пример дела</translation>
  </message>
  <message>
   <source>Making the sample case, with its video. It opens when it is ready.</source>
   <translation>Создаётся пример дела с видео. Он откроется, когда будет готов.</translation>
  </message>
  <message>
   <source>Open another library</source>
   <translation>Открыть другую библиотеку</translation>
  </message>
  <message>
   <source>Order moved to trash</source>
   <translation>Заказ перемещён в корзину</translation>
  </message>
  <message>
   <source>Order number copied</source>
   <translation>Номер заказа скопирован</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Что делать</translation>
  </message>
  <message>
   <source>deadlines</source>
   <translation>сроки</translation>
  </message>
 </context>
 <context>
  <name>ContinuityDialog</name>
  <message>
   <source>Another scene</source>
   <translation>Другая сцена</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made with care can escape this, and a fast movement can look like one: watch the places named.</source>
   <translation>Каждый кадр {name} сравнён с соседними: кадров {count}, длина {length}. Проверялись скачки изображения, пропуски во временных метках, застывшие или чёрные участки, списки монтажа и следы программ монтажа. Аккуратная склейка может остаться незамеченной, а быстрое движение — походить на неё: посмотрите названные места.</translation>
  </message>
  <message>
   <source>Jump of the picture</source>
   <translation>Скачок изображения</translation>
  </message>
  <message>
   <source>No frames</source>
   <translation>Нет кадров</translation>
  </message>
  <message>
   <source>Nothing stood out.</source>
   <translation>Ничего не выделяется.</translation>
  </message>
  <message>
   <source>Observations</source>
   <translation>Наблюдения</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Что проверено</translation>
  </message>
  <message>
   <source>confidence {percent}</source>
   <translation>уверенность {percent}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation>Копировать отчёт</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Что-то пошло не так</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>В программе произошла ошибка</translation>
  </message>
  <message>
   <source>Your evidence is safe: every change is saved at once, originals are never changed. Nothing was sent. Copy the report if you want to tell the makers.</source>
   <translation>Ваши доказательства в сохранности: каждое изменение сохраняется сразу, оригиналы никогда не меняются. Ничего не отправлено. Скопируйте отчёт, если хотите передать его авторам.</translation>
  </message>
 </context>
 <context>
  <name>DayEdit</name>
  <message>
   <source>Calendar: {field}</source>
   <translation>Календарь: {field}</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Выбрать день</translation>
  </message>
 </context>
 <context>
  <name>DeadlineLine</name>
  <message>
   <source>Deadlines, drawn to scale</source>
   <translation>Сроки в масштабе</translation>
  </message>
  <message>
   <source>now, {day} {time}</source>
   <translation>сейчас, {day} {time}</translation>
  </message>
 </context>
 <context>
  <name>DifferencesModel</name>
  <message>
   <source>Listing says</source>
   <translation>В описании</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Получено</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Что отличается</translation>
  </message>
 </context>
 <context>
  <name>DifferencesTable</name>
  <message>
   <source>Differences</source>
   <translation>Отличия</translation>
  </message>
 </context>
 <context>
  <name>DossierPage</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n страница</numerusform>
    <numerusform>%n страницы</numerusform>
    <numerusform>%n страниц</numerusform>
   </translation>
  </message>
  <message>
   <source>As wide as the view</source>
   <translation>По ширине окна</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Досье</translation>
  </message>
  <message>
   <source>Exhibits on this page</source>
   <translation>Приложения на этой странице</translation>
  </message>
  <message>
   <source>Export the dossier</source>
   <translation>Экспортировать досье</translation>
  </message>
  <message>
   <source>Go to {exhibit}</source>
   <translation>К {exhibit}</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>Making the dossier</source>
   <translation>Создаётся досье</translation>
  </message>
  <message>
   <source>Making the packet</source>
   <translation>Создаётся пакет</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>Not up to date</source>
   <translation>Не обновлено</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Страница {page} из {count}</translation>
  </message>
  <message>
   <source>Preview is up to date</source>
   <translation>Просмотр обновлён</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Масштаб</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <source>The dossier can't be shown.
{reason}</source>
   <translation>Досье нельзя показать.
{reason}</translation>
  </message>
  <message>
   <source>The dossier is being made…</source>
   <translation>Досье создаётся…</translation>
  </message>
  <message>
   <source>Updating…</source>
   <translation>Обновление…</translation>
  </message>
  <message numerus="yes">
   <source>in %n part(s)</source>
   <translation>
    <numerusform>в %n части</numerusform>
    <numerusform>в %n частях</numerusform>
    <numerusform>в %n частях</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation>{file} готов</translation>
  </message>
  <message>
   <source>{size} at most</source>
   <translation>не более {size}</translation>
  </message>
 </context>
 <context>
  <name>DropTarget</name>
  <message>
   <source>Add to this order</source>
   <translation>Добавить к этому заказу</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Choose files…</source>
   <translation>Выбрать файлы…</translation>
  </message>
  <message>
   <source>Drop videos, photos or screenshots anywhere</source>
   <translation>Перетащите видео, фото или снимки экрана в любое место</translation>
  </message>
  <message>
   <source>or paste a screenshot with</source>
   <translation>или вставьте снимок экрана клавишами</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Delivered</source>
   <translation>Доставлен</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Заказан</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Отправлен</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Распаковка снята на видео</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>добавлено {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>на вашу ответственность, вопреки совету</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ещё {time}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceBar</name>
  <message>
   <source>All kinds</source>
   <translation>Все виды</translation>
  </message>
  <message>
   <source>Best first</source>
   <translation>По силе</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>По имени</translation>
  </message>
  <message>
   <source>By number</source>
   <translation>По номеру</translation>
  </message>
  <message>
   <source>By time taken</source>
   <translation>По времени</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Поиск в этих доказательствах</translation>
  </message>
  <message>
   <source>Kinds shown</source>
   <translation>Показанные виды</translation>
  </message>
  <message>
   <source>Name, number, barcode, day</source>
   <translation>Название, номер, штрихкод, день</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Новые</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>Ничего не найдено.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Показать всё</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Сортировка</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDeeds</name>
  <message numerus="yes">
   <source>%n piece(s) of evidence moved to the trash</source>
   <translation>
    <numerusform>%n доказательство перемещено в корзину</numerusform>
    <numerusform>%n доказательства перемещены в корзину</numerusform>
    <numerusform>%n доказательств перемещено в корзину</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a screenshot of the listing and a picture of what came, then compare.</source>
   <translation>Добавьте снимок страницы товара и фото полученного, затем сравните.</translation>
  </message>
  <message>
   <source>Clip of {name}</source>
   <translation>Фрагмент {name}</translation>
  </message>
  <message>
   <source>Frame {time} kept</source>
   <translation>Кадр {time} сохранён</translation>
  </message>
  <message>
   <source>Keeping frame {time}</source>
   <translation>Сохраняется кадр {time}</translation>
  </message>
  <message>
   <source>Key frame removed</source>
   <translation>Ключевой кадр убран</translation>
  </message>
  <message>
   <source>Opening {name}</source>
   <translation>Открывается {name}</translation>
  </message>
  <message>
   <source>That does not fit this kind of file.</source>
   <translation>Для файла такого вида это не подходит.</translation>
  </message>
  <message numerus="yes">
   <source>with %n comparison(s)</source>
   <translation>
    <numerusform>с %n сравнением</numerusform>
    <numerusform>с %n сравнениями</numerusform>
    <numerusform>с %n сравнениями</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>with %n key frame(s)</source>
   <translation>
    <numerusform>с %n ключевым кадром</numerusform>
    <numerusform>с %n ключевыми кадрами</numerusform>
    <numerusform>с %n ключевыми кадрами</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} saved: {from_s} s to {to_s} s, {size}</source>
   <translation>{name} сохранён: от {from_s} с до {to_s} с, {size}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceDetail</name>
  <message>
   <source>A document without a picture.</source>
   <translation>Документ без изображения.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Подпись</translation>
  </message>
  <message>
   <source>Facts and what does not fit (I)</source>
   <translation>Сведения и несоответствия (I)</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Во весь экран</translation>
  </message>
  <message>
   <source>Full screen (F)</source>
   <translation>Во весь экран (F)</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Сведения</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Ещё</translation>
  </message>
  <message>
   <source>Open with its program</source>
   <translation>Открыть в программе по умолчанию</translation>
  </message>
  <message>
   <source>Rate as strongest: shown first, and first choice for page 1 (S)</source>
   <translation>Отметить как самое сильное: показывается первым, первое для страницы 1 (S)</translation>
  </message>
  <message>
   <source>Strongest</source>
   <translation>Самое сильное</translation>
  </message>
 </context>
 <context>
  <name>EvidenceEmpty</name>
  <message>
   <source>Choose files…</source>
   <translation>Выбрать файлы…</translation>
  </message>
  <message>
   <source>Drop videos, photos and screenshots anywhere in this window, or whole folders.</source>
   <translation>Перетащите видео, фото и снимки экрана в любое место этого окна, можно и целые папки.</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Вставить снимок экрана</translation>
  </message>
  <message>
   <source>The flaw close up, and the item beside its shipping label.</source>
   <translation>Дефект крупным планом и товар рядом с почтовой этикеткой.</translation>
  </message>
  <message>
   <source>The listing as it was when you bought, and your messages with the seller.</source>
   <translation>Страница товара, какой она была при покупке, и переписка с продавцом.</translation>
  </message>
  <message>
   <source>The unboxing in one take: closed parcel, label, contents, flaw.</source>
   <translation>Распаковка одним дублем: закрытая посылка, этикетка, содержимое, дефект.</translation>
  </message>
  <message>
   <source>What shows that something is wrong?</source>
   <translation>Что показывает, что с заказом не всё в порядке?</translation>
  </message>
  <message>
   <source>Your files are copied, never changed, and stay on this computer.</source>
   <translation>Ваши файлы копируются, никогда не меняются и остаются на этом компьютере.</translation>
  </message>
 </context>
 <context>
  <name>EvidenceGrid</name>
  <message>
   <source>Evidence</source>
   <translation>Доказательства</translation>
  </message>
 </context>
 <context>
  <name>EvidenceMenus</name>
  <message>
   <source>Caption</source>
   <translation>Подпись</translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Подпись…</translation>
  </message>
  <message>
   <source>Clip for upload…</source>
   <translation>Фрагмент для загрузки…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Скрыть личные данные…</translation>
  </message>
  <message>
   <source>Keep frame</source>
   <translation>Сохранить кадр</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Не включать в досье</translation>
  </message>
  <message>
   <source>Looks closer between this key frame and the next</source>
   <translation>Ищет подробнее между этим ключевым кадром и следующим</translation>
  </message>
  <message>
   <source>More key frames after this one</source>
   <translation>Больше ключевых кадров после этого</translation>
  </message>
  <message>
   <source>Remove from the key frames</source>
   <translation>Убрать из ключевых кадров</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>В сравнение</translation>
  </message>
  <message>
   <source>What frame {time} shows</source>
   <translation>Что на кадре {time}</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Что на нём</translation>
  </message>
 </context>
 <context>
  <name>EvidenceModel</name>
  <message numerus="yes">
   <source>%n cut(s)</source>
   <translation>
    <numerusform>%n склейка</numerusform>
    <numerusform>%n склейки</numerusform>
    <numerusform>%n склеек</numerusform>
   </translation>
  </message>
  <message>
   <source>blurred</source>
   <translation>нерезко</translation>
  </message>
  <message>
   <source>left out of the dossier</source>
   <translation>не входит в досье</translation>
  </message>
  <message>
   <source>strongest</source>
   <translation>самое сильное</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>снято {day}</translation>
  </message>
  <message>
   <source>warning: {words}</source>
   <translation>внимание: {words}</translation>
  </message>
 </context>
 <context>
  <name>EvidencePage</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n доказательство</numerusform>
    <numerusform>%n доказательства</numerusform>
    <numerusform>%n доказательств</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>выбрано: %n</numerusform>
    <numerusform>выбрано: %n</numerusform>
    <numerusform>выбрано: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Caption…</source>
   <translation>Подпись…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Доказательства</translation>
  </message>
  <message>
   <source>Find in this evidence</source>
   <translation>Поиск в этих доказательствах</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Во весь экран</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Скрыть личные данные…</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Сведения</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>В корзину</translation>
  </message>
  <message>
   <source>Rate as strongest</source>
   <translation>Отметить как самое сильное</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>В сравнение</translation>
  </message>
 </context>
 <context>
  <name>ExhibitsDialog</name>
  <message>
   <source>Caption</source>
   <translation>Подпись</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Раньше</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>Приложения</translation>
  </message>
  <message>
   <source>Exhibits of the dossier</source>
   <translation>Приложения досье</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Позже</translation>
  </message>
  <message>
   <source>Numbers follow this order within each kind. What isn't ticked is left out of the dossier.</source>
   <translation>Номера идут в этом порядке внутри каждого вида. Неотмеченное в досье не входит.</translation>
  </message>
 </context>
 <context>
  <name>FactsGrid</name>
  <message>
   <source>Asked for</source>
   <translation>Что требуется</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Перевозчик</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Доставлен</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Заказан</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Оплачен</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Количество</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Seller contacted</source>
   <translation>Обращение к продавцу</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Отправлен</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Отслеживание</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Вариант</translation>
  </message>
 </context>
 <context>
  <name>FilmLine</name>
  <message>
   <source>Video line</source>
   <translation>Лента видео</translation>
  </message>
  <message>
   <source>cut, {time}</source>
   <translation>склейка, {time}</translation>
  </message>
  <message>
   <source>gap, {time}</source>
   <translation>пропуск, {time}</translation>
  </message>
  <message>
   <source>key frame, {time}</source>
   <translation>ключевой кадр, {time}</translation>
  </message>
  <message>
   <source>label again</source>
   <translation>снова этикетка</translation>
  </message>
  <message>
   <source>label readable</source>
   <translation>этикетка читается</translation>
  </message>
  <message>
   <source>{length} long, {n} key frames</source>
   <translation>длительность {length}, ключевых кадров: {n}</translation>
  </message>
 </context>
 <context>
  <name>FilmPanel</name>
  <message>
   <source>Find key frames</source>
   <translation>Найти ключевые кадры</translation>
  </message>
  <message>
   <source>Key frames</source>
   <translation>Ключевые кадры</translation>
  </message>
  <message>
   <source>Key frames appear here as they are found.</source>
   <translation>Ключевые кадры появляются здесь по мере нахождения.</translation>
  </message>
  <message>
   <source>More frames</source>
   <translation>Больше кадров</translation>
  </message>
  <message>
   <source>More key frames</source>
   <translation>Больше ключевых кадров</translation>
  </message>
  <message>
   <source>choosing, {percent}</source>
   <translation>выбор, {percent}</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>пока найдено {n}</translation>
  </message>
  <message>
   <source>{n}, sharpest of each moment</source>
   <translation>{n}, самый резкий в каждом моменте</translation>
  </message>
 </context>
 <context>
  <name>FilmPlayer</name>
  <message>
   <source>Keep frame</source>
   <translation>Сохранить кадр</translation>
  </message>
  <message>
   <source>Keep this frame as a key frame (K)</source>
   <translation>Сохранить этот кадр как ключевой (K)</translation>
  </message>
  <message>
   <source>One frame back</source>
   <translation>Кадр назад</translation>
  </message>
  <message>
   <source>One frame on</source>
   <translation>Кадр вперёд</translation>
  </message>
  <message>
   <source>Opening the video…</source>
   <translation>Открывается видео…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Воспроизвести</translation>
  </message>
  <message>
   <source>Put this frame beside the listing (C)</source>
   <translation>Поставить этот кадр рядом со страницей товара (C)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Время</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>В сравнение</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Видео</translation>
  </message>
  <message>
   <source>of {length}, frame {number}</source>
   <translation>из {length}, кадр {number}</translation>
  </message>
 </context>
 <context>
  <name>FilmWork</name>
  <message>
   <source>Key frames of {name}</source>
   <translation>Ключевые кадры {name}</translation>
  </message>
  <message>
   <source>Looking for cuts in {name}</source>
   <translation>Поиск склеек в {name}</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Everything stays on this computer</source>
   <translation>Всё остаётся на этом компьютере</translation>
  </message>
  <message>
   <source>Find or do anything</source>
   <translation>Найти или выполнить</translation>
  </message>
  <message>
   <source>Find or do anything ({key})</source>
   <translation>Найти или выполнить ({key})</translation>
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
   <translation>Выполнено</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Пока неизвестно</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Не выполнено</translation>
  </message>
  <message>
   <source>{done} of {total} met</source>
   <translation>выполнено {done} из {total}</translation>
  </message>
 </context>
 <context>
  <name>FullScreen</name>
  <message>
   <source>Evidence</source>
   <translation>Доказательства</translation>
  </message>
 </context>
 <context>
  <name>HandOut</name>
  <message>
   <source>Copied</source>
   <translation>Скопировано</translation>
  </message>
 </context>
 <context>
  <name>HelpViewer</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Справка</translation>
  </message>
 </context>
 <context>
  <name>HideDialog</name>
  <message numerus="yes">
   <source>%n piece(s) of text at the barcode found; the tracking number stays readable.</source>
   <translation>
    <numerusform>Рядом со штрихкодом найден %n фрагмент текста; трек-номер остаётся читаемым.</numerusform>
    <numerusform>Рядом со штрихкодом найдено %n фрагмента текста; трек-номер остаётся читаемым.</numerusform>
    <numerusform>Рядом со штрихкодом найдено %n фрагментов текста; трек-номер остаётся читаемым.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Drag to frame more, click a frame to take it away.</source>
   <translation>Протяните, чтобы добавить рамку; щёлкните рамку, чтобы убрать её.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Скрыть</translation>
  </message>
  <message>
   <source>Hide personal data</source>
   <translation>Скрыть личные данные</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found.</source>
   <translation>Этикетка с читаемым штрихкодом не найдена.</translation>
  </message>
  <message>
   <source>Skip this picture</source>
   <translation>Пропустить это изображение</translation>
  </message>
  <message>
   <source>What is framed turns solid black in everything exported. The original stays as it is.</source>
   <translation>Всё, что в рамке, станет сплошь чёрным во всём, что экспортируется. Оригинал не меняется.</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Что на нём</translation>
  </message>
  <message>
   <source>added</source>
   <translation>добавлен</translation>
  </message>
  <message>
   <source>already there</source>
   <translation>уже есть</translation>
  </message>
  <message>
   <source>already there: {reason}</source>
   <translation>уже есть: {reason}</translation>
  </message>
  <message>
   <source>not added: {reason}</source>
   <translation>не добавлен: {reason}</translation>
  </message>
 </context>
 <context>
  <name>ImportReview</name>
  <message numerus="yes">
   <source>%n already there</source>
   <translation>
    <numerusform>%n уже есть</numerusform>
    <numerusform>%n уже есть</numerusform>
    <numerusform>%n уже есть</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n файл добавлен</numerusform>
    <numerusform>%n файла добавлено</numerusform>
    <numerusform>%n файлов добавлено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not added</source>
   <translation>
    <numerusform>%n не добавлен</numerusform>
    <numerusform>%n не добавлено</numerusform>
    <numerusform>%n не добавлено</numerusform>
   </translation>
  </message>
  <message>
   <source>Check what each file shows. Click it to change it, or select several and choose below.</source>
   <translation>Проверьте, что показывает каждый файл. Щёлкните, чтобы изменить, или выделите несколько и выберите ниже.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <source>Files added</source>
   <translation>Файлы добавлены</translation>
  </message>
  <message>
   <source>Selected files show…</source>
   <translation>На выделенных файлах…</translation>
  </message>
  <message>
   <source>Undo adding</source>
   <translation>Отменить добавление</translation>
  </message>
  <message>
   <source>What the selected files show</source>
   <translation>Что на выделенных файлах</translation>
  </message>
 </context>
 <context>
  <name>InfoPanel</name>
  <message>
   <source>A short name</source>
   <translation>Короткое имя</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Добавлено</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Штрихкод</translation>
  </message>
  <message>
   <source>Better filmed again</source>
   <translation>Лучше снять заново</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Подпись</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Несоответствие</translation>
  </message>
  <message>
   <source>Facts of the file</source>
   <translation>Сведения о файле</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Сведения</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Длина</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Снято</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Что на нём</translation>
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message numerus="yes">
   <source>%n file(s) added</source>
   <translation>
    <numerusform>%n файл добавлен</numerusform>
    <numerusform>%n файла добавлено</numerusform>
    <numerusform>%n файлов добавлено</numerusform>
   </translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>Добавить доказательства</translation>
  </message>
  <message>
   <source>Add to a new order</source>
   <translation>Добавить к новому заказу</translation>
  </message>
  <message>
   <source>Add to this order</source>
   <translation>Добавить к этому заказу</translation>
  </message>
  <message numerus="yes">
   <source>Adding %n file(s)</source>
   <translation>
    <numerusform>Добавляется %n файл</numerusform>
    <numerusform>Добавляются %n файла</numerusform>
    <numerusform>Добавляются %n файлов</numerusform>
   </translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation>Добавляется изображение</translation>
  </message>
  <message>
   <source>Adding text</source>
   <translation>Добавляется текст</translation>
  </message>
  <message>
   <source>Adding {name}</source>
   <translation>Добавляется {name}</translation>
  </message>
  <message>
   <source>Evidence (videos, pictures, documents) (*)</source>
   <translation>Доказательства (видео, изображения, документы) (*)</translation>
  </message>
  <message>
   <source>In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.</source>
   <translation>В браузере: щёлкните изображение правой кнопкой, «Сохранить изображение как…». Или сделайте снимок экрана и вставьте сюда.</translation>
  </message>
  <message>
   <source>Nothing was added: no order was chosen.</source>
   <translation>Ничего не добавлено: заказ не выбран.</translation>
  </message>
  <message>
   <source>Save it first</source>
   <translation>Сначала сохраните</translation>
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation>Вставлять нечего.</translation>
  </message>
  <message>
   <source>There was no file in it.</source>
   <translation>В этом не было файла.</translation>
  </message>
  <message>
   <source>This order has it already.</source>
   <translation>Это уже есть в этом заказе.</translation>
  </message>
  <message>
   <source>This picture lies on a web page. Save it on this computer first, then add the file.</source>
   <translation>Это изображение находится на веб-странице. Сначала сохраните его на компьютер, затем добавьте файл.</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Dismiss</source>
   <translation>Скрыть</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Ход</translation>
  </message>
  <message>
   <source>Something unexpected happened: {error}</source>
   <translation>Случилось непредвиденное: {error}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Остановить</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Убрать из списка</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>ожидает</translation>
  </message>
  <message>
   <source>{job} did not work.</source>
   <translation>{job}: не удалось.</translation>
  </message>
 </context>
 <context>
  <name>JobsDock</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n сбой</numerusform>
    <numerusform>%n сбоя</numerusform>
    <numerusform>%n сбоев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>выполняется: %n</numerusform>
    <numerusform>выполняются: %n</numerusform>
    <numerusform>выполняются: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Fold the list of jobs</source>
   <translation>Свернуть список задач</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Задачи</translation>
  </message>
  <message>
   <source>Unfold the list of jobs</source>
   <translation>Развернуть список задач</translation>
  </message>
 </context>
 <context>
  <name>JobsPopover</name>
  <message>
   <source>Jobs</source>
   <translation>Задачи</translation>
  </message>
  <message>
   <source>Nothing is running. Adding files, finding key frames, exporting and the like show here how far they are, and can be stopped.</source>
   <translation>Ничего не выполняется. Добавление файлов, поиск ключевых кадров, экспорт и прочее показывают здесь ход работы, и их можно остановить.</translation>
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message numerus="yes">
   <source>%n thing(s) checked: nothing has changed</source>
   <translation>
    <numerusform>Проверен %n объект: изменений нет</numerusform>
    <numerusform>Проверено %n объекта: изменений нет</numerusform>
    <numerusform>Проверено %n объектов: изменений нет</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After an interruption, %n thing(s) in the library could not be repaired.</source>
   <translation>
    <numerusform>После сбоя не удалось исправить в библиотеке %n ошибку.</numerusform>
    <numerusform>После сбоя не удалось исправить в библиотеке %n ошибки.</numerusform>
    <numerusform>После сбоя не удалось исправить в библиотеке %n ошибок.</numerusform>
   </translation>
  </message>
  <message>
   <source>Archive this order</source>
   <translation>Архивировать этот заказ</translation>
  </message>
  <message>
   <source>Archives (*.zip)</source>
   <translation>Архивы ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Archiving order {number}</source>
   <translation>Архивируется заказ {number}</translation>
  </message>
  <message>
   <source>Back up the library</source>
   <translation>Создать резервную копию библиотеки</translation>
  </message>
  <message>
   <source>Backing up the library</source>
   <translation>Создаётся резервная копия библиотеки</translation>
  </message>
  <message>
   <source>Checking every file</source>
   <translation>Проверяется каждый файл</translation>
  </message>
  <message>
   <source>Checking the library after an interruption</source>
   <translation>Проверка библиотеки после сбоя</translation>
  </message>
  <message>
   <source>Choose an empty folder for the library</source>
   <translation>Выберите пустую папку для библиотеки</translation>
  </message>
  <message>
   <source>Moving the library</source>
   <translation>Перемещается библиотека</translation>
  </message>
  <message numerus="yes">
   <source>No longer as before: %n thing(s).</source>
   <translation>
    <numerusform>Уже не в прежнем виде: %n объект.</numerusform>
    <numerusform>Уже не в прежнем виде: %n объекта.</numerusform>
    <numerusform>Уже не в прежнем виде: %n объектов.</numerusform>
   </translation>
  </message>
  <message>
   <source>Order {number} is back</source>
   <translation>Заказ {number} восстановлен</translation>
  </message>
  <message>
   <source>Order {number} is kept in {name}</source>
   <translation>Заказ {number} сохранён в {name}</translation>
  </message>
  <message>
   <source>Restore an order</source>
   <translation>Восстановить заказ</translation>
  </message>
  <message>
   <source>Restoring {name}</source>
   <translation>Восстанавливается {name}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>Библиотека</translation>
  </message>
  <message numerus="yes">
   <source>The library is kept in {name}: %n file(s)</source>
   <translation>
    <numerusform>Библиотека сохранена в {name}: %n файл</numerusform>
    <numerusform>Библиотека сохранена в {name}: %n файла</numerusform>
    <numerusform>Библиотека сохранена в {name}: %n файлов</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is now in {folder}. The old folder stays until you delete it.</source>
   <translation>Библиотека теперь в {folder}. Старая папка остаётся, пока вы её не удалите.</translation>
  </message>
  <message numerus="yes">
   <source>The program was interrupted last time. Repaired: %n thing(s).</source>
   <translation>
    <numerusform>В прошлый раз работа программы прервалась. Исправлена %n ошибка.</numerusform>
    <numerusform>В прошлый раз работа программы прервалась. Исправлено %n ошибки.</numerusform>
    <numerusform>В прошлый раз работа программы прервалась. Исправлено %n ошибок.</numerusform>
   </translation>
  </message>
  <message>
   <source>changed</source>
   <translation>изменён</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>неизвестно</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>нечитаемо</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameModel</name>
  <message>
   <source>detail</source>
   <translation>деталь</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>сохранён</translation>
  </message>
  <message>
   <source>label</source>
   <translation>этикетка</translation>
  </message>
  <message>
   <source>moment</source>
   <translation>момент</translation>
  </message>
  <message>
   <source>your pick</source>
   <translation>ваш выбор</translation>
  </message>
 </context>
 <context>
  <name>KeyFrameStrip</name>
  <message>
   <source>Key frames</source>
   <translation>Ключевые кадры</translation>
  </message>
 </context>
 <context>
  <name>LibraryDialog</name>
  <message>
   <source>Choose another folder</source>
   <translation>Выбрать другую папку</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Выбрать другую папку…</translation>
  </message>
  <message>
   <source>Put back the newest copy?</source>
   <translation>Вернуть самую новую копию?</translation>
  </message>
  <message>
   <source>Put back the newest copy…</source>
   <translation>Вернуть самую новую копию…</translation>
  </message>
  <message>
   <source>Put the newest good copy of the database in its place?</source>
   <translation>Заменить её новейшей исправной копией базы данных?</translation>
  </message>
  <message>
   <source>Putting back a copy</source>
   <translation>Возвращается копия</translation>
  </message>
  <message>
   <source>Putting back the newest good copy…</source>
   <translation>Возвращается новейшая исправная копия…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Выйти</translation>
  </message>
  <message>
   <source>The damaged file is kept beside it, and what it still tells beyond the copy is brought in. Your videos and photos are not touched.</source>
   <translation>Повреждённый файл остаётся рядом, а то, что в нём есть сверх копии, переносится. Ваши видео и фото не затрагиваются.</translation>
  </message>
  <message>
   <source>The library can’t be opened</source>
   <translation>Библиотеку нельзя открыть</translation>
  </message>
  <message>
   <source>The program keeps copies of its database. The newest good one can be put back.</source>
   <translation>Программа хранит копии своей базы данных. Новейшую исправную можно вернуть.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Повторить</translation>
  </message>
 </context>
 <context>
  <name>LimitField</name>
  <message>
   <source>At most</source>
   <translation>Не более</translation>
  </message>
  <message>
   <source>How many characters the shop’s form takes</source>
   <translation>Сколько знаков принимает форма магазина</translation>
  </message>
  <message>
   <source>Most characters that the form takes</source>
   <translation>Наибольшее число знаков формы</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Без лимита</translation>
  </message>
 </context>
 <context>
  <name>LogDialog</name>
  <message>
   <source>Amount</source>
   <translation>Сумма</translation>
  </message>
  <message>
   <source>Empty: now. Or like {day}, or {moment}</source>
   <translation>Пусто: сейчас. Или, например, {day} либо {moment}</translation>
  </message>
  <message>
   <source>I know the risk, log it anyway</source>
   <translation>Риск понимаю, всё равно записать</translation>
  </message>
  <message>
   <source>Log a step</source>
   <translation>Записать шаг</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Записать</translation>
  </message>
  <message>
   <source>Logged: {step}</source>
   <translation>Записано: {step}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>Return address you were given</source>
   <translation>Адрес возврата, который вам дали</translation>
  </message>
  <message>
   <source>Tracking number of the return</source>
   <translation>Трек-номер возврата</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Что произошло</translation>
  </message>
  <message>
   <source>What was said or promised, in a few words</source>
   <translation>Что сказано или обещано, в нескольких словах</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Когда</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n сбой</numerusform>
    <numerusform>%n сбоя</numerusform>
    <numerusform>%n сбоев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n задача выполняется</numerusform>
    <numerusform>%n задачи выполняются</numerusform>
    <numerusform>%n задач выполняется</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>Досье</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Доказательства</translation>
  </message>
  <message>
   <source>Evidence Organizer</source>
   <translation>Evidence Organizer</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Обзор</translation>
  </message>
  <message>
   <source>Pages of this case</source>
   <translation>Страницы этого дела</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Заявление</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Хронология</translation>
  </message>
 </context>
 <context>
  <name>OrderDialog</name>
  <message numerus="yes">
   <source>%n file(s) will be added to this order.</source>
   <translation>
    <numerusform>К этому заказу будет добавлен %n файл.</numerusform>
    <numerusform>К этому заказу будет добавлено %n файла.</numerusform>
    <numerusform>К этому заказу будет добавлено %n файлов.</numerusform>
   </translation>
  </message>
  <message>
   <source>60 or 75, if not shown</source>
   <translation>60 или 75, если не показано</translation>
  </message>
  <message>
   <source>A date here counts instead of the rule’s. Leave it empty to keep the rule.</source>
   <translation>Дата здесь действует вместо правила. Оставьте пустым, чтобы действовало правило.</translation>
  </message>
  <message>
   <source>A date, or days after the decision</source>
   <translation>Дата или число дней после решения</translation>
  </message>
  <message>
   <source>A refund goes back there</source>
   <translation>Туда же вернут деньги</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Добавить заказ</translation>
  </message>
  <message>
   <source>Address of the listing</source>
   <translation>Адрес страницы товара</translation>
  </message>
  <message>
   <source>Appeal by</source>
   <translation>Обжаловать не позднее</translation>
  </message>
  <message>
   <source>As on the order’s page</source>
   <translation>Как на странице заказа</translation>
  </message>
  <message>
   <source>As shown in the dispute</source>
   <translation>Как показано в споре</translation>
  </message>
  <message>
   <source>As shown now, like 12d 03:15</source>
   <translation>Как показано сейчас, например 12d 03:15</translation>
  </message>
  <message>
   <source>As shown, like {day}</source>
   <translation>Как показано, например {day}</translation>
  </message>
  <message>
   <source>As your bank or PayPal says</source>
   <translation>Как говорит банк или PayPal</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Конец защиты покупателя</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Перевозчик</translation>
  </message>
  <message>
   <source>Chargeback by</source>
   <translation>Чарджбэк не позднее</translation>
  </message>
  <message>
   <source>Colour, size, capacity: as in the order</source>
   <translation>Цвет, размер, ёмкость: как в заказе</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Валюта</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Даты</translation>
  </message>
  <message>
   <source>Dates that you were given</source>
   <translation>Названные вам даты</translation>
  </message>
  <message>
   <source>Deadlines are counted from these. A date alone counts as its whole day.</source>
   <translation>От них отсчитываются сроки. Дата без времени считается целым днём.</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Доставлен</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Чтобы учесть праздники</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>Например, {day}</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Новый заказ</translation>
  </message>
  <message>
   <source>Notes, only for you</source>
   <translation>Заметки, только для вас</translation>
  </message>
  <message>
   <source>Order facts</source>
   <translation>Данные заказа</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Номер заказа</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Заказан</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Оплачен</translation>
  </message>
  <message>
   <source>Price and parcel</source>
   <translation>Цена и посылка</translation>
  </message>
  <message>
   <source>Price paid</source>
   <translation>Уплаченная цена</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Количество</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>Several: with a comma between</source>
   <translation>Несколько — через запятую</translation>
  </message>
  <message>
   <source>Ship the return by</source>
   <translation>Отправить возврат не позднее</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Отправлен</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Магазин</translation>
  </message>
  <message>
   <source>The day it really came</source>
   <translation>День, когда товар действительно пришёл</translation>
  </message>
  <message>
   <source>The order is marked “Free Return”</source>
   <translation>Заказ отмечен «Free Return»</translation>
  </message>
  <message>
   <source>Time zone of the dates</source>
   <translation>Часовой пояс дат</translation>
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation>Трек-номера</translation>
  </message>
  <message>
   <source>Variant chosen</source>
   <translation>Выбранный вариант</translation>
  </message>
  <message>
   <source>What you bought</source>
   <translation>Что вы купили</translation>
  </message>
  <message>
   <source>Whose rules count</source>
   <translation>Чьи правила действуют</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Ваша страна</translation>
  </message>
  <message>
   <source>or: days after shipment</source>
   <translation>или: дней после отправки</translation>
  </message>
  <message>
   <source>or: time left</source>
   <translation>или: осталось</translation>
  </message>
 </context>
 <context>
  <name>OrdersModel</name>
  <message>
   <source>Ended</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Ждём других</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Ваш ход</translation>
  </message>
 </context>
 <context>
  <name>OrdersRail</name>
  <message>
   <source>All orders</source>
   <translation>Все заказы</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <source>Filter orders</source>
   <translation>Фильтр заказов</translation>
  </message>
  <message>
   <source>No order matches.</source>
   <translation>Подходящих заказов нет.</translation>
  </message>
  <message>
   <source>No orders yet. Each thing you bought gets one line here, the nearest deadline on top.</source>
   <translation>Заказов пока нет. У каждой покупки будет здесь одна строка, ближайший срок сверху.</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Заказы</translation>
  </message>
  <message>
   <source>Orders, nearest deadline first</source>
   <translation>Заказы, сначала ближайший срок</translation>
  </message>
  <message>
   <source>Search orders</source>
   <translation>Искать заказы</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Показать все</translation>
  </message>
  <message>
   <source>Waiting for others</source>
   <translation>Ждём других</translation>
  </message>
  <message>
   <source>Your move</source>
   <translation>Ваш ход</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>Add to calendar</source>
   <translation>Добавить в календарь</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Сроки</translation>
  </message>
  <message>
   <source>Edit facts</source>
   <translation>Изменить данные</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Заказ</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Обзор</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n deadline(s)</source>
   <translation>
    <numerusform>Показать %n срок</numerusform>
    <numerusform>Показать все %n срока</numerusform>
    <numerusform>Показать все %n сроков</numerusform>
   </translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Показать меньше</translation>
  </message>
  <message>
   <source>drawn to scale, one line a week; every date names its source</source>
   <translation>в масштабе, черта на неделю; у каждой даты есть источник</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>A clip carries no place, no name and no device of the original. Times are seconds of the video.</source>
   <translation>Фрагмент не содержит места, имени и устройства оригинала. Время — в секундах видео.</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Папка</translation>
  </message>
  <message>
   <source>Add video {label}</source>
   <translation>Добавить видео {label}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Как есть</translation>
  </message>
  <message>
   <source>At most {n} MB</source>
   <translation>Не более {n} МБ</translation>
  </message>
  <message>
   <source>From</source>
   <translation>С</translation>
  </message>
  <message>
   <source>One zip file</source>
   <translation>Один файл zip</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Пакет</translation>
  </message>
  <message>
   <source>Packet (*.zip)</source>
   <translation>Пакет (*.zip)</translation>
  </message>
  <message>
   <source>Packet as</source>
   <translation>Пакет как</translation>
  </message>
  <message>
   <source>Save packet…</source>
   <translation>Сохранить пакет…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>The dossier, upload-ready pictures, the statement, a manifest and check sums.</source>
   <translation>Досье, готовые к загрузке изображения, заявление, манифест и контрольные суммы.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Видео</translation>
  </message>
  <message>
   <source>Where the folder {name} goes</source>
   <translation>Где будет папка {name}</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>выберите конец позже</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>конец фрагмента должен быть после начала</translation>
  </message>
  <message>
   <source>this is no time in seconds</source>
   <translation>это не время в секундах</translation>
  </message>
  <message>
   <source>write it like 12.5</source>
   <translation>напишите так: 12,5</translation>
  </message>
  <message>
   <source>{seconds} s, {size}</source>
   <translation>{seconds} с, {size}</translation>
  </message>
 </context>
 <context>
  <name>PageModel</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Страница {page} из {count}</translation>
  </message>
 </context>
 <context>
  <name>PdfPages</name>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Страница {page} из {count}</translation>
  </message>
  <message>
   <source>Preview of the dossier</source>
   <translation>Просмотр досье</translation>
  </message>
 </context>
 <context>
  <name>PdfThumbs</name>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
 </context>
 <context>
  <name>PhotoPanel</name>
  <message>
   <source>Actual size</source>
   <translation>Настоящий размер</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Copy without the place, and with what is blacked out</source>
   <translation>Копировать без места съёмки и с закрашенными областями</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Вместить</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Скрыть личные данные…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>One pixel on one pixel (1)</source>
   <translation>Пиксель в пиксель (1)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Изображение</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Чтение изображения…</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Масштаб</translation>
  </message>
  <message>
   <source>Show the whole picture (0)</source>
   <translation>Показать целиком (0)</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <source>Use in comparison</source>
   <translation>В сравнение</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>1 day before, and 24 hours before</source>
   <translation>за 1 день и за 24 часа</translation>
  </message>
  <message>
   <source>3 and 1 days before, and 24 hours before</source>
   <translation>за 3 дня, 1 день и 24 часа</translation>
  </message>
  <message>
   <source>7, 3 and 1 days before, and 24 hours before</source>
   <translation>за 7 дней, 3 дня, 1 день и 24 часа</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Оформление</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Before every hard deadline</source>
   <translation>Перед каждым обязательным сроком</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Валюта</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <source>For its public holidays</source>
   <translation>Чтобы учесть праздники</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Меньше движения</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Библиотека</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <source>Move the library…</source>
   <translation>Переместить библиотеку…</translation>
  </message>
  <message>
   <source>New orders start with</source>
   <translation>Новые заказы начинать с</translation>
  </message>
  <message>
   <source>No blinking between two pictures, no fading</source>
   <translation>Без мигания между изображениями, без плавных переходов</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Открыть другую библиотеку…</translation>
  </message>
  <message>
   <source>Paper of the dossier</source>
   <translation>Бумага досье</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Напоминания</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Размер текста</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Часовой пояс</translation>
  </message>
  <message>
   <source>Your country</source>
   <translation>Ваша страна</translation>
  </message>
 </context>
 <context>
  <name>RailHead</name>
  <message>
   <source>New order</source>
   <translation>Новый заказ</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Заказы</translation>
  </message>
 </context>
 <context>
  <name>ReminderBanner</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>ещё %n</numerusform>
    <numerusform>ещё %n</numerusform>
    <numerusform>ещё %n</numerusform>
   </translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 час</translation>
  </message>
  <message>
   <source>4 hours</source>
   <translation>4 часа</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Прочитано</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Reminder: {words}</source>
   <translation>Напоминание: {words}</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Отложить</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>До завтра</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Почему</translation>
  </message>
 </context>
 <context>
  <name>RoleDelegate</name>
  <message>
   <source>What {file} shows</source>
   <translation>Что на {file}</translation>
  </message>
 </context>
 <context>
  <name>SendPanel</name>
  <message numerus="yes">
   <source>%n fine</source>
   <translation>
    <numerusform>%n в порядке</numerusform>
    <numerusform>%n в порядке</numerusform>
    <numerusform>%n в порядке</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to look at</source>
   <translation>
    <numerusform>проверить: %n</numerusform>
    <numerusform>проверить: %n</numerusform>
    <numerusform>проверить: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>AliExpress dispute</source>
   <translation>Спор на AliExpress</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Банк или эмитент карты</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Перед отправкой</translation>
  </message>
  <message>
   <source>Drag this into a browser's upload box, or click to open it</source>
   <translation>Перетащите в поле загрузки в браузере или щёлкните, чтобы открыть</translation>
  </message>
  <message>
   <source>Exhibits…</source>
   <translation>Приложения…</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation>Экспорт PDF…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Для</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Language of the dossier</source>
   <translation>Язык досье</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Order, leave out and caption what the dossier shows</source>
   <translation>Порядок, исключения и подписи того, что показывает досье</translation>
  </message>
  <message>
   <source>Packet…</source>
   <translation>Пакет…</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Бумага</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Напечатать</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Ход экспорта</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Показать в папке</translation>
  </message>
  <message>
   <source>Stop the export</source>
   <translation>Остановить экспорт</translation>
  </message>
  <message>
   <source>The packet adds upload-ready pictures and check sums.</source>
   <translation>В пакете также изображения для загрузки и контрольные суммы.</translation>
  </message>
  <message>
   <source>{file}, drag or open</source>
   <translation>{file}, перетащить или открыть</translation>
  </message>
 </context>
 <context>
  <name>SourcesPopover</name>
  <message>
   <source>A reading of public guides, not the shop’s own words. Rules of {day}.</source>
   <translation>Толкование общедоступных руководств, а не слова магазина. Правила от {day}.</translation>
  </message>
  <message>
   <source>Days, or a date like {day}</source>
   <translation>Дни или дата, например {day}</translation>
  </message>
  <message>
   <source>Like {day}</source>
   <translation>Например, {day}</translation>
  </message>
  <message>
   <source>Sources of “{rule}”</source>
   <translation>Источники: «{rule}»</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Вернуть правило</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Применить</translation>
  </message>
  <message>
   <source>Your value counts instead</source>
   <translation>Ваше значение вместо правила</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Closed parcel first. Hold still on the label.</source>
   <translation>Сначала закрытая посылка. Задержите камеру на этикетке.</translation>
  </message>
  <message>
   <source>Everything stays on this computer.</source>
   <translation>Всё остаётся на этом компьютере.</translation>
  </message>
  <message>
   <source>Got the wrong thing, or a broken one?</source>
   <translation>Прислали не тот товар или сломанный?</translation>
  </message>
  <message>
   <source>How to film, in full</source>
   <translation>Как снимать, подробно</translation>
  </message>
  <message>
   <source>New order by hand…</source>
   <translation>Новый заказ вручную…</translation>
  </message>
  <message>
   <source>One continuous shot, from the label to the flaw.</source>
   <translation>Одна непрерывная съёмка, от этикетки до дефекта.</translation>
  </message>
  <message>
   <source>One shot. Do not stop or cut the video.</source>
   <translation>Одним дублем. Не останавливайте и не монтируйте.</translation>
  </message>
  <message>
   <source>Open it on camera</source>
   <translation>Открывайте перед камерой</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Открыть пример дела</translation>
  </message>
  <message>
   <source>Parcel not here yet? Film it like this</source>
   <translation>Посылка ещё не пришла? Снимайте так</translation>
  </message>
  <message>
   <source>Put your video, your photos and a screenshot of the listing here. You get the dates you must not miss and a PDF that a mediator understands in a minute.</source>
   <translation>Положите сюда видео, фото и снимок страницы товара. Вы получите даты, которые нельзя пропустить, и PDF, который посредник поймёт за минуту.</translation>
  </message>
  <message>
   <source>Show the flaw close up</source>
   <translation>Покажите дефект крупным планом</translation>
  </message>
  <message>
   <source>Show the label</source>
   <translation>Покажите этикетку</translation>
  </message>
  <message>
   <source>Slowly, with everything that came along.</source>
   <translation>Медленно, со всем, что было внутри.</translation>
  </message>
  <message>
   <source>Take the item out</source>
   <translation>Достаньте товар</translation>
  </message>
  <message>
   <source>The program has no network code. Your files are copied once, never changed, and their check sums are kept.</source>
   <translation>В программе нет сетевого кода. Файлы копируются один раз, не меняются, их контрольные суммы хранятся.</translation>
  </message>
  <message>
   <source>Then the item beside the label. Good light.</source>
   <translation>Затем товар рядом с этикеткой, при хорошем свете.</translation>
  </message>
 </context>
 <context>
  <name>StatementEditor</name>
  <message>
   <source>Choose a reason, or name a difference, and the statement is composed here.</source>
   <translation>Выберите причину или назовите отличие, и заявление составится здесь.</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Заявление</translation>
  </message>
 </context>
 <context>
  <name>StatementLanguage</name>
  <message>
   <source>Language of statement and dossier</source>
   <translation>Язык заявления и досье</translation>
  </message>
  <message>
   <source>Statement and dossier are written in this language. What you typed yourself stays as it is.</source>
   <translation>Заявление и досье составляются на этом языке. То, что вы ввели сами, не меняется.</translation>
  </message>
 </context>
 <context>
  <name>StatementPage</name>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n знак</numerusform>
    <numerusform>%n знака</numerusform>
    <numerusform>%n знаков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reference(s)</source>
   <translation>
    <numerusform>%n ссылка</numerusform>
    <numerusform>%n ссылки</numerusform>
    <numerusform>%n ссылок</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Сумма</translation>
  </message>
  <message>
   <source>Amount, {currency} (paid {price})</source>
   <translation>Сумма, {currency} (из {price})</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Compose again</source>
   <translation>Составить заново</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Копировать текст</translation>
  </message>
  <message>
   <source>Copy the statement</source>
   <translation>Копировать заявление</translation>
  </message>
  <message>
   <source>Every difference is stated</source>
   <translation>Каждое отличие названо</translation>
  </message>
  <message>
   <source>Facts name their exhibit</source>
   <translation>У фактов указано приложение</translation>
  </message>
  <message>
   <source>I ask for</source>
   <translation>Прошу</translation>
  </message>
  <message>
   <source>It is composed from the differences already</source>
   <translation>Оно уже составлено из отличий</translation>
  </message>
  <message>
   <source>Name them on the page Compare</source>
   <translation>Назовите их на странице «Сравнение»</translation>
  </message>
  <message>
   <source>No difference is named yet</source>
   <translation>Отличия пока не названы</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Заявление</translation>
  </message>
  <message>
   <source>Statement composed again</source>
   <translation>Заявление составлено заново</translation>
  </message>
  <message>
   <source>Statement copied</source>
   <translation>Заявление скопировано</translation>
  </message>
  <message>
   <source>Worded more calmly</source>
   <translation>Формулировка стала спокойнее</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Формулировки</translation>
  </message>
  <message>
   <source>composed for you; type to change it</source>
   <translation>составлено за вас; правьте прямо здесь</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>ещё не сохранено</translation>
  </message>
  <message>
   <source>saved {time}</source>
   <translation>сохранено {time}</translation>
  </message>
  <message>
   <source>your own text</source>
   <translation>ваш текст</translation>
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation>{count} из {limit} знаков</translation>
  </message>
  <message>
   <source>{done} of {total} differences</source>
   <translation>{done} из {total} отличий</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Arrow</source>
   <translation>Стрелка</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Стрелка: тяните к предмету. Shift — с шагом 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Рамка: растяните.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Щёлкните метку, чтобы сдвинуть или изменить её; тяните рядом, чтобы сдвинуть вид</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Проба цвета</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Цвет: щёлкните с обеих сторон для сравнения. Shift+щелчок по белой бумаге исправляет свет</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Обрезать</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Обрезка: обведите часть, которую показать здесь и в PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Вырез детали</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Деталь: обведите часть; она станет отдельным приложением, втрое крупнее</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Растяните слева, растяните справа, напишите. Номера попадут в заявление и PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Эллипс</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Эллипс: растяните.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>От руки</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>От руки: рисуйте</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Измерить</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Измерение: сначала проведите вдоль предмета известной длины в той же плоскости, затем вдоль самого товара</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Новое отличие</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Закрасить</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Закрасить: растяните. Сплошной чёрный во всём экспортируемом. Размытия нет: его можно обратить</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Выбрать</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Shift — квадрат, Alt — от центра, Ctrl — без прилипания</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Текст: щёлкните место, напишите, нажмите Enter</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message numerus="yes">
   <source>%n step(s) logged</source>
   <translation>
    <numerusform>%n шаг записан</numerusform>
    <numerusform>%n шага записано</numerusform>
    <numerusform>%n шагов записано</numerusform>
   </translation>
  </message>
  <message>
   <source>Add messages…</source>
   <translation>Добавить сообщения…</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Доставлен</translation>
  </message>
  <message>
   <source>Log a step…</source>
   <translation>Записать шаг…</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Заказан</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Remove: {step}</source>
   <translation>Убрать: {step}</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Отправлен</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show {what}</source>
   <translation>Показать {what}</translation>
  </message>
  <message>
   <source>Step removed</source>
   <translation>Шаг убран</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Хронология</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Распаковка снята на видео</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Что произошло</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>добавлено {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>на вашу ответственность, вопреки совету</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ещё {time}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
 </context>
 <context>
  <name>ToolInfo</name>
  <message>
   <source>Arrow</source>
   <translation>Стрелка</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Стрелка: тяните к предмету. Shift — с шагом 15°</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Рамка: растяните.</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Щёлкните метку, чтобы сдвинуть или изменить её; тяните рядом, чтобы сдвинуть вид</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Проба цвета</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Цвет: щёлкните с обеих сторон для сравнения. Shift+щелчок по белой бумаге исправляет свет</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Обрезать</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Обрезка: обведите часть, которую показать здесь и в PDF</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Вырез детали</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Деталь: обведите часть; она станет отдельным приложением, втрое крупнее</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Растяните слева, растяните справа, напишите. Номера попадут в заявление и PDF.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Эллипс</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Эллипс: растяните.</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>От руки</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>От руки: рисуйте</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Измерить</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Измерение: сначала проведите вдоль предмета известной длины в той же плоскости, затем вдоль самого товара</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Новое отличие</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Закрасить</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Закрасить: растяните. Сплошной чёрный во всём экспортируемом. Размытия нет: его можно обратить</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Выбрать</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Shift — квадрат, Alt — от центра, Ctrl — без прилипания</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Текст: щёлкните место, напишите, нажмите Enter</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Anything else</source>
   <translation>Всё остальное</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message>
   <source>Drop files anywhere</source>
   <translation>Перетаскивайте файлы в любое место</translation>
  </message>
  <message>
   <source>Each thing you bought has one line, the nearest deadline on top.</source>
   <translation>У каждой покупки — одна строка, ближайший срок сверху.</translation>
  </message>
  <message>
   <source>Find an order or a command by typing. F1 explains the page you are on.</source>
   <translation>Начните печатать, чтобы найти заказ или команду. F1 объясняет открытую страницу.</translation>
  </message>
  <message>
   <source>From evidence to dossier</source>
   <translation>От доказательств к досье</translation>
  </message>
  <message>
   <source>Mark each difference on both pictures. Numbers, statement and PDF follow.</source>
   <translation>Отметьте каждое отличие на обоих изображениях. Номера, заявление и PDF обновятся сами.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Пропустить обзор</translation>
  </message>
  <message>
   <source>The next step and the time left. On the other pages they stand at the top right.</source>
   <translation>Следующий шаг и оставшееся время. На других страницах они справа вверху.</translation>
  </message>
  <message>
   <source>Videos, photos, screenshots, whole folders: they are copied into an order, never changed.</source>
   <translation>Видео, фото, снимки экрана, целые папки: они копируются в заказ и никогда не меняются.</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>Что делать сейчас</translation>
  </message>
  <message>
   <source>Your orders</source>
   <translation>Ваши заказы</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} из {count}</translation>
  </message>
 </context>
 <context>
  <name>TrashDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Deleted orders and evidence</source>
   <translation>Удалённые заказы и доказательства</translation>
  </message>
  <message>
   <source>Deleted orders and evidence stay here for 30 days, then they are deleted for good.</source>
   <translation>Удалённые заказы и доказательства хранятся здесь 30 дней, затем удаляются навсегда.</translation>
  </message>
  <message>
   <source>Evidence of order {number}</source>
   <translation>Доказательство заказа {number}</translation>
  </message>
  <message>
   <source>Order {number}</source>
   <translation>Заказ {number}</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>Корзина пуста.</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Корзина</translation>
  </message>
  <message>
   <source>deleted {day}</source>
   <translation>удалено {day}</translation>
  </message>
 </context>
 <context>
  <name>VerdictLine</name>
  <message numerus="yes">
   <source>%n frame(s) were looked at; whether any are missing can't be said.</source>
   <translation>
    <numerusform>Просмотрен %n кадр; пропущены ли какие-то, сказать нельзя.</numerusform>
    <numerusform>Просмотрено %n кадра; пропущены ли какие-то, сказать нельзя.</numerusform>
    <numerusform>Просмотрено %n кадров; пропущены ли какие-то, сказать нельзя.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 cut was detected</source>
   <translation>Обнаружена 1 склейка</translation>
  </message>
  <message>
   <source>Look for cuts</source>
   <translation>Искать склейки</translation>
  </message>
  <message>
   <source>Looking for cuts…</source>
   <translation>Поиск склеек…</translation>
  </message>
  <message>
   <source>No cut was detected</source>
   <translation>Склеек не обнаружено</translation>
  </message>
  <message>
   <source>Not checked for cuts yet.</source>
   <translation>На склейки ещё не проверено.</translation>
  </message>
  <message>
   <source>Undetermined:</source>
   <translation>Не определено:</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>Что проверено</translation>
  </message>
  <message>
   <source>at {times}. Film again in one shot if you still can.</source>
   <translation>на {times}. Снимите заново одним дублем, если ещё можно.</translation>
  </message>
  <message numerus="yes">
   <source>in %n frame(s). An observation, not a proof.</source>
   <translation>
    <numerusform>на %n кадр. Это наблюдение, а не доказательство.</numerusform>
    <numerusform>на %n кадра. Это наблюдение, а не доказательство.</numerusform>
    <numerusform>на %n кадров. Это наблюдение, а не доказательство.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} cuts were detected</source>
   <translation>Обнаружено склеек: {n}</translation>
  </message>
 </context>
 <context>
  <name>WindowCommands</name>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n сбой</numerusform>
    <numerusform>%n сбоя</numerusform>
    <numerusform>%n сбоев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n job(s) running</source>
   <translation>
    <numerusform>%n задача выполняется</numerusform>
    <numerusform>%n задачи выполняются</numerusform>
    <numerusform>%n задач выполняется</numerusform>
   </translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Показать отчёт</translation>
  </message>
  <message>
   <source>The language changes at the next start.</source>
   <translation>Язык сменится при следующем запуске.</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time.</source>
   <translation>В прошлый раз программа неожиданно завершилась.</translation>
  </message>
 </context>
 <context>
  <name>WordingPanel</name>
  <message numerus="yes">
   <source>%n thing(s) to change</source>
   <translation>
    <numerusform>изменить %n место</numerusform>
    <numerusform>изменить %n места</numerusform>
    <numerusform>изменить %n мест</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>В порядке</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Оставить так</translation>
  </message>
  <message>
   <source>Leave it: {words}</source>
   <translation>Оставить так: {words}</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Заменить</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>To change</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>Что говорят правила</translation>
  </message>
  <message>
   <source>What would change that: {words}</source>
   <translation>Что может помочь: {words}</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Формулировки</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>текста пока нет</translation>
  </message>
  <message>
   <source>nothing to change</source>
   <translation>менять нечего</translation>
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
   <translation>Отменить: {job}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Скрыть</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Не удалось</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ещё {time}</translation>
  </message>
 </context>
 <context>
  <name>_Progress</name>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
 </context>
 <context>
  <name>_Spine</name>
  <message>
   <source>Delivered</source>
   <translation>Доставлен</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Заказан</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Отправлен</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Распаковка снята на видео</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>добавлено {day}</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>на вашу ответственность, вопреки совету</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ещё {time}</translation>
  </message>
 </context>
 <context>
  <name>checks</name>
  <message numerus="yes">
   <source>%n black area(s), burnt into the pictures</source>
   <translation>
    <numerusform>%n закрашенная область, впечатана в изображение</numerusform>
    <numerusform>%n закрашенные области, впечатаны в изображения</numerusform>
    <numerusform>%n закрашенных областей, впечатаны в изображения</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s), same numbers everywhere</source>
   <translation>
    <numerusform>%n отличие, номера везде одинаковы</numerusform>
    <numerusform>%n отличия, номера везде одинаковы</numerusform>
    <numerusform>%n отличий, номера везде одинаковы</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n страница</numerusform>
    <numerusform>%n страницы</numerusform>
    <numerusform>%n страниц</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Address is covered in the pixels</source>
   <translation>Адрес закрашен в самих пикселях</translation>
  </message>
  <message>
   <source>All characters have a font</source>
   <translation>Для всех знаков есть шрифт</translation>
  </message>
  <message>
   <source>Claim is on the first page</source>
   <translation>Требование на первой странице</translation>
  </message>
  <message>
   <source>Every picture can be read</source>
   <translation>Каждое изображение читается</translation>
  </message>
  <message>
   <source>Hide…</source>
   <translation>Скрыть…</translation>
  </message>
  <message>
   <source>Label matches the order</source>
   <translation>Этикетка соответствует заказу</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Отметить</translation>
  </message>
  <message>
   <source>No place, serial number or login name</source>
   <translation>Ни места съёмки, ни серийного номера, ни имени пользователя</translation>
  </message>
  <message>
   <source>Not proved as PDF/A-3b</source>
   <translation>Не проверено как PDF/A-3b</translation>
  </message>
  <message>
   <source>Proved as PDF/A-3b</source>
   <translation>Проверено как PDF/A-3b</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Написать</translation>
  </message>
  <message>
   <source>at most {n} pages</source>
   <translation>не более {n} страниц</translation>
  </message>
  <message>
   <source>in text, pictures and metadata</source>
   <translation>в тексте, изображениях и метаданных</translation>
  </message>
  <message>
   <source>readable for decades, every character embedded</source>
   <translation>читается десятилетиями, все символы встроены</translation>
  </message>
  <message>
   <source>table, pictures, statement</source>
   <translation>таблица, изображения, заявление</translation>
  </message>
 </context>
 <context>
  <name>choices</name>
  <message>
   <source>Type a city</source>
   <translation>Введите город</translation>
  </message>
  <message>
   <source>Type a country</source>
   <translation>Введите страну</translation>
  </message>
  <message>
   <source>Type a currency</source>
   <translation>Введите валюту</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message numerus="yes">
   <source>%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.</source>
   <translation>
    <numerusform>%n блок текста у штрихкода. Щёлкните блок, чтобы не закрывать его. Трек-номер останется.</numerusform>
    <numerusform>%n блока текста у штрихкода. Щёлкните блок, чтобы не закрывать его. Трек-номер останется.</numerusform>
    <numerusform>%n блоков текста у штрихкода. Щёлкните блок, чтобы не закрывать его. Трек-номер останется.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Добавить файл…</translation>
  </message>
  <message>
   <source>Add as the listing</source>
   <translation>Добавить как страницу товара</translation>
  </message>
  <message>
   <source>Add as what was received</source>
   <translation>Добавить как полученное</translation>
  </message>
  <message>
   <source>Aligned by three points.</source>
   <translation>Совмещено по трём точкам.</translation>
  </message>
  <message>
   <source>Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.</source>
   <translation>Совмещено приблизительно: совпадает {agreeing} из {compared} точек. Проверьте на глаз.</translation>
  </message>
  <message>
   <source>Aligned: {agreeing} of {compared} features agree.</source>
   <translation>Совмещено: совпадает {agreeing} из {compared} точек.</translation>
  </message>
  <message>
   <source>Aligning the pictures</source>
   <translation>Совмещение изображений</translation>
  </message>
  <message>
   <source>Align…</source>
   <translation>Совместить…</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Стрелка</translation>
  </message>
  <message>
   <source>Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark</source>
   <translation>Стрелки двигают изображение или выбранную метку, плюс и минус меняют масштаб, Enter ставит метку</translation>
  </message>
  <message>
   <source>Arrow: drag towards the thing. Shift keeps to steps of 15°</source>
   <translation>Стрелка: тяните к предмету. Shift — с шагом 15°</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>Мигание</translation>
  </message>
  <message>
   <source>Both pictures in one place</source>
   <translation>Оба изображения на одном месте</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <source>Box: drag.</source>
   <translation>Рамка: растяните.</translation>
  </message>
  <message>
   <source>Callout</source>
   <translation>Номерная метка</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Выбрать изображение…</translation>
  </message>
  <message>
   <source>Choose the picture, turn or straighten it</source>
   <translation>Выбрать изображение, повернуть или выпрямить</translation>
  </message>
  <message>
   <source>Click a mark to move or reshape it; drag beside it to pan</source>
   <translation>Щёлкните метку, чтобы сдвинуть или изменить её; тяните рядом, чтобы сдвинуть вид</translation>
  </message>
  <message>
   <source>Click the same three places on both, in the same order. Left: {left}, right: {right} of 3.</source>
   <translation>Щёлкните на обоих те же три места в том же порядке. Слева: {left}, справа: {right} из 3.</translation>
  </message>
  <message>
   <source>Colour sample</source>
   <translation>Проба цвета</translation>
  </message>
  <message>
   <source>Colour: click on both sides to compare. Shift+click on white paper corrects the light</source>
   <translation>Цвет: щёлкните с обеих сторон для сравнения. Shift+щелчок по белой бумаге исправляет свет</translation>
  </message>
  <message>
   <source>Colours differ by ΔE2000 {value}. {warning}</source>
   <translation>Цвета отличаются на ΔE2000 {value}. {warning}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Comparison {place}</source>
   <translation>Сравнение {place}</translation>
  </message>
  <message>
   <source>Comparison {place} of {count}</source>
   <translation>Сравнение {place} из {count}</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Копировать изображение</translation>
  </message>
  <message>
   <source>Copy the finished comparison, or drag it from here into another program</source>
   <translation>Копировать готовое сравнение или перетащить его отсюда в другую программу</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Обрезать</translation>
  </message>
  <message>
   <source>Crop: drag over the part to show here and in the PDF</source>
   <translation>Обрезка: обведите часть, которую показать здесь и в PDF</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Доставлен</translation>
  </message>
  <message>
   <source>Detail added to the dossier</source>
   <translation>Деталь добавлена в досье</translation>
  </message>
  <message>
   <source>Detail crop</source>
   <translation>Вырез детали</translation>
  </message>
  <message>
   <source>Detail: drag over a part; it becomes an exhibit of its own, three times larger</source>
   <translation>Деталь: обведите часть; она станет отдельным приложением, втрое крупнее</translation>
  </message>
  <message>
   <source>Difference {number}</source>
   <translation>Отличие {number}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Отличия</translation>
  </message>
  <message>
   <source>Drag on the left, drag on the right, type. Numbers follow into statement and PDF.</source>
   <translation>Растяните слева, растяните справа, напишите. Номера попадут в заявление и PDF.</translation>
  </message>
  <message>
   <source>Drop a photo of what arrived here. Frames of the video can be chosen too.</source>
   <translation>Перетащите сюда фото полученного. Можно выбрать и кадры видео.</translation>
  </message>
  <message>
   <source>Drop a screenshot of the listing here: title, pictures, description.</source>
   <translation>Перетащите сюда снимок страницы товара: название, фото, описание.</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Эллипс</translation>
  </message>
  <message>
   <source>Ellipse: drag.</source>
   <translation>Эллипс: растяните.</translation>
  </message>
  <message>
   <source>Find the same thing on both</source>
   <translation>Найти одно и то же на обоих</translation>
  </message>
  <message>
   <source>Forget the alignment</source>
   <translation>Сбросить совмещение</translation>
  </message>
  <message>
   <source>Freehand</source>
   <translation>От руки</translation>
  </message>
  <message>
   <source>Freehand: draw</source>
   <translation>От руки: рисуйте</translation>
  </message>
  <message>
   <source>Hide personal data…</source>
   <translation>Скрыть личные данные…</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Скрыть их</translation>
  </message>
  <message>
   <source>How long is this really, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)</source>
   <translation>Какова настоящая длина, в мм? (линейка, банковская карта: 85,6, лист A4: 297)</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Известная длина</translation>
  </message>
  <message>
   <source>Listing says</source>
   <translation>В описании</translation>
  </message>
  <message>
   <source>Looking for personal data</source>
   <translation>Поиск личных данных</translation>
  </message>
  <message>
   <source>Loupe</source>
   <translation>Лупа</translation>
  </message>
  <message>
   <source>Marked</source>
   <translation>Отмечено</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Измерить</translation>
  </message>
  <message>
   <source>Measure: first drag along something of known length in the same plane, then along the thing itself</source>
   <translation>Измерение: сначала проведите вдоль предмета известной длины в той же плоскости, затем вдоль самого товара</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>New comparison</source>
   <translation>Новое сравнение</translation>
  </message>
  <message>
   <source>New difference</source>
   <translation>Новое отличие</translation>
  </message>
  <message>
   <source>No differences yet. Press D, drag on the left, drag on the right, type.</source>
   <translation>Отличий пока нет. Нажмите D, растяните слева, растяните справа, напишите.</translation>
  </message>
  <message>
   <source>No label with a readable barcode was found. Draw over what is to be hidden.</source>
   <translation>Этикетка с читаемым штрихкодом не найдена. Закрасьте, что нужно скрыть.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>Now drag {where}, or press Ctrl+Enter to leave that side unmarked</source>
   <translation>Теперь растяните {where} или нажмите Ctrl+Enter, чтобы оставить ту сторону без метки</translation>
  </message>
  <message>
   <source>One pixel of the picture on one of the screen (1)</source>
   <translation>Пиксель изображения на пиксель экрана (1)</translation>
  </message>
  <message>
   <source>Opening a picture</source>
   <translation>Открывается изображение</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Открывается…</translation>
  </message>
  <message>
   <source>Ordered</source>
   <translation>Заказан</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Вставить</translation>
  </message>
  <message>
   <source>Paste a screenshot</source>
   <translation>Вставить снимок экрана</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Изображения</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Получено</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Закрасить</translation>
  </message>
  <message>
   <source>Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone</source>
   <translation>Закрасить: растяните. Сплошной чёрный во всём экспортируемом. Размытия нет: его можно обратить</translation>
  </message>
  <message>
   <source>Redaction</source>
   <translation>Закрашивание</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Remove detail {number}</source>
   <translation>Убрать деталь {number}</translation>
  </message>
  <message>
   <source>Remove this comparison</source>
   <translation>Убрать это сравнение</translation>
  </message>
  <message>
   <source>Remove this difference</source>
   <translation>Убрать это отличие</translation>
  </message>
  <message>
   <source>Seen in</source>
   <translation>Где видно</translation>
  </message>
  <message>
   <source>Seen in {picture}</source>
   <translation>Где видно: {picture}</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Выбрать</translation>
  </message>
  <message>
   <source>Set three points by hand</source>
   <translation>Поставить три точки вручную</translation>
  </message>
  <message>
   <source>Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off</source>
   <translation>Shift — квадрат, Alt — от центра, Ctrl — без прилипания</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>Отправлен</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Показать всё</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Рядом</translation>
  </message>
  <message>
   <source>Slider</source>
   <translation>Шторка</translation>
  </message>
  <message>
   <source>Straighten by</source>
   <translation>Выпрямить на</translation>
  </message>
  <message>
   <source>Straighten, degrees clockwise</source>
   <translation>Выпрямить, градусы по часовой стрелке</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Text on the picture</source>
   <translation>Текст на изображении</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Текст, затем Enter</translation>
  </message>
  <message>
   <source>Text: click where it should go, type, press Enter</source>
   <translation>Текст: щёлкните место, напишите, нажмите Enter</translation>
  </message>
  <message>
   <source>The pictures don't show the same thing clearly enough. Set three points by hand.</source>
   <translation>На изображениях недостаточно ясно видно одно и то же. Поставьте три точки вручную.</translation>
  </message>
  <message>
   <source>These characters can't be drawn on pictures: {missing}</source>
   <translation>Эти знаки нельзя нарисовать на изображениях: {missing}</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Инструменты</translation>
  </message>
  <message>
   <source>Turn clockwise</source>
   <translation>Повернуть по часовой стрелке</translation>
  </message>
  <message>
   <source>Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, and photograph the item beside white paper in daylight.</source>
   <translation>Две разные камеры и разный свет сами по себе меняют цвет на 5–15 ΔE2000. Не считайте небольшое различие доказательством и снимите товар рядом с белой бумагой при дневном свете.</translation>
  </message>
  <message>
   <source>Type what differs, then what each side says; Enter goes on</source>
   <translation>Введите, что отличается, затем что говорит каждая сторона; Enter — дальше</translation>
  </message>
  <message>
   <source>Unboxing filmed</source>
   <translation>Распаковка снята на видео</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Undo crop and turns</source>
   <translation>Отменить обрезку и повороты</translation>
  </message>
  <message>
   <source>Views aligned</source>
   <translation>Виды совмещены</translation>
  </message>
  <message>
   <source>Views linked</source>
   <translation>Виды связаны</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Что отличается</translation>
  </message>
  <message>
   <source>Zoom and pan both sides together (N)</source>
   <translation>Масштаб и сдвиг обеих сторон вместе (N)</translation>
  </message>
  <message>
   <source>Zoom {percent}, press for {whole}</source>
   <translation>Масштаб {percent}, нажмите для {whole}</translation>
  </message>
  <message>
   <source>added {day}</source>
   <translation>добавлено {day}</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>обе стороны</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>исправлено</translation>
  </message>
  <message>
   <source>listing only</source>
   <translation>только описание</translation>
  </message>
  <message>
   <source>move mark</source>
   <translation>сдвинуть метку</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>не отмечено</translation>
  </message>
  <message>
   <source>on the left</source>
   <translation>слева</translation>
  </message>
  <message>
   <source>on the right</source>
   <translation>справа</translation>
  </message>
  <message>
   <source>on your word, against the advice</source>
   <translation>на вашу ответственность, вопреки совету</translation>
  </message>
  <message>
   <source>received only</source>
   <translation>только полученное</translation>
  </message>
  <message>
   <source>type what the listing says</source>
   <translation>введите, что указано в описании</translation>
  </message>
  <message>
   <source>white reference</source>
   <translation>образец белого</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ещё {time}</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n отличие</numerusform>
    <numerusform>%n отличия</numerusform>
    <numerusform>%n отличий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n файл</numerusform>
    <numerusform>%n файла</numerusform>
    <numerusform>%n файлов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n страница</numerusform>
    <numerusform>%n страницы</numerusform>
    <numerusform>%n страниц</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s)</source>
   <translation>
    <numerusform>%n изображение</numerusform>
    <numerusform>%n изображения</numerusform>
    <numerusform>%n изображений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n место</numerusform>
    <numerusform>%n места</numerusform>
    <numerusform>%n мест</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n screenshot(s)</source>
   <translation>
    <numerusform>%n снимок</numerusform>
    <numerusform>%n снимка</numerusform>
    <numerusform>%n снимков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n video(s)</source>
   <translation>
    <numerusform>%n видео</numerusform>
    <numerusform>%n видео</numerusform>
    <numerusform>%n видео</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>остался 1 день</translation>
  </message>
  <message>
   <source>15 days after Buyer Protection (do not rely on it)</source>
   <translation>15 дней после защиты покупателя (не полагайтесь на это)</translation>
  </message>
  <message>
   <source>15 days after delivery</source>
   <translation>15 дней после доставки</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection runs until {day}: set the claim at once</source>
   <translation>15 дней после доставки прошли, но защита действует до {day}: укажите требование сразу</translation>
  </message>
  <message>
   <source>15 days after delivery have passed, but the protection still runs: open the dispute at once</source>
   <translation>15 дней после доставки прошли, но защита ещё действует: откройте спор немедленно</translation>
  </message>
  <message>
   <source>15 days after delivery have passed; the protection runs until {day}</source>
   <translation>15 дней после доставки прошли; защита действует до {day}</translation>
  </message>
  <message>
   <source>15 days have passed</source>
   <translation>15 дней прошли</translation>
  </message>
  <message>
   <source>24 hours left</source>
   <translation>осталось 24 часа</translation>
  </message>
  <message>
   <source>3 days have passed; after 5 there is no point in waiting</source>
   <translation>Прошло 3 дня; после 5 ждать нет смысла</translation>
  </message>
  <message>
   <source>3 days is our reading of “a few days”; where AliExpress shows a date, enter that</source>
   <translation>3 дня — так мы понимаем «a few days»; если AliExpress показывает дату, введите её</translation>
  </message>
  <message>
   <source>3 days left</source>
   <translation>осталось 3 дня</translation>
  </message>
  <message>
   <source>7 days left</source>
   <translation>осталось 7 дней</translation>
  </message>
  <message>
   <source>A card number doesn’t belong here: the seller reads this too</source>
   <translation>Номеру карты здесь не место: продавец тоже это читает</translation>
  </message>
  <message>
   <source>A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, beauty, health and personal care; phones and other expensive electronics may be out</source>
   <translation>Подходящая категория: одежда, обувь, аксессуары, дом и сад, игрушки и игры, электроника, спорт, красота, здоровье и уход; телефоны и другая дорогая электроника могут не входить</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected</source>
   <translation>Если вы передумали, обычно отказывают</translation>
  </message>
  <message>
   <source>A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}</source>
   <translation>Если вы просто передумали, обычно отказывают, если только возврат не разрешает магазин или Free Return; спор нужно открыть до {day}</translation>
  </message>
  <message>
   <source>A chargeback is the last resort, after AliExpress’s own process</source>
   <translation>Чарджбэк — последнее средство, после процедуры самого AliExpress</translation>
  </message>
  <message>
   <source>A closed dispute can't be reopened</source>
   <translation>Закрытый спор нельзя открыть снова</translation>
  </message>
  <message>
   <source>A closed dispute can’t be reopened; close it only when you see the money</source>
   <translation>Закрытый спор нельзя открыть снова; закрывайте, только увидев деньги</translation>
  </message>
  <message>
   <source>A dispute must be open before {day}; don’t wait until the last day</source>
   <translation>Спор нужно открыть до {day}; не ждите последнего дня</translation>
  </message>
  <message>
   <source>A full refund is granted for non-delivery, a wrong item or a major defect</source>
   <translation>Полный возврат дают при недоставке, не том товаре или серьёзном дефекте</translation>
  </message>
  <message>
   <source>A mediator looks at the evidence of both sides: check that yours is complete first</source>
   <translation>Посредник смотрит доказательства обеих сторон: сначала проверьте, что ваши полны</translation>
  </message>
  <message>
   <source>A parcel stuck in customs is usually not refunded</source>
   <translation>За посылку, застрявшую на таможне, обычно не возвращают</translation>
  </message>
  <message>
   <source>A promise in chat does not stop the clock, and no refund is visible yet</source>
   <translation>Обещание в чате срок не останавливает, а денег пока не видно</translation>
  </message>
  <message>
   <source>A telephone number doesn’t belong here: the seller reads this too</source>
   <translation>Номеру телефона здесь не место: продавец тоже это читает</translation>
  </message>
  <message>
   <source>A threat weakens a claim, and may break the marketplace’s rules</source>
   <translation>Угроза ослабляет требование и может нарушать правила площадки</translation>
  </message>
  <message>
   <source>A wrong fit is usually rejected, unless the size chart is wildly off</source>
   <translation>Если не подошёл размер, обычно отказывают, кроме явно неверной таблицы размеров</translation>
  </message>
  <message>
   <source>Accept it, change your claim, or let {platform} decide</source>
   <translation>Примите, измените требование или пусть решит {platform}</translation>
  </message>
  <message>
   <source>Accept or appeal</source>
   <translation>Принять или обжаловать</translation>
  </message>
  <message>
   <source>Add a screenshot of it; ask the carrier for address, weight and signature of the delivery</source>
   <translation>Добавьте его снимок; узнайте у перевозчика адрес, вес и подпись при вручении</translation>
  </message>
  <message>
   <source>Add a screenshot of the messages with their dates</source>
   <translation>Добавьте снимок сообщений с датами</translation>
  </message>
  <message>
   <source>Add the dates</source>
   <translation>Добавьте даты</translation>
  </message>
  <message>
   <source>Add the tracking number</source>
   <translation>Добавьте трек-номер</translation>
  </message>
  <message>
   <source>Add the video, or film a parcel not yet opened</source>
   <translation>Добавьте видео или снимите ещё не открытую посылку</translation>
  </message>
  <message>
   <source>Add what the order’s page shows: shipped, delivered, end of protection</source>
   <translation>Добавьте, что показывает страница заказа: отправлен, доставлен, конец защиты</translation>
  </message>
  <message>
   <source>After it, recourse through {platform} is generally gone</source>
   <translation>После этого через {platform} обычно уже ничего не добиться</translation>
  </message>
  <message>
   <source>After it: ask where the refund is</source>
   <translation>После этого: спросите, где деньги</translation>
  </message>
  <message>
   <source>After it: escalate to mediation</source>
   <translation>После этого: обратитесь к посреднику</translation>
  </message>
  <message>
   <source>Agreed: wait for the refund and keep the dispute open</source>
   <translation>Согласовано: ждите денег и держите спор открытым</translation>
  </message>
  <message>
   <source>AliExpress</source>
   <translation>AliExpress</translation>
  </message>
  <message>
   <source>AliExpress may suspend the account</source>
   <translation>AliExpress может заблокировать аккаунт</translation>
  </message>
  <message>
   <source>AliExpress states no upload limit in any source found; its form may take pictures only: use the upload sheets of the packet</source>
   <translation>Предел загрузки для AliExpress не назван ни в одном найденном источнике; форма, возможно, принимает только изображения: используйте листы из пакета</translation>
  </message>
  <message>
   <source>American Express</source>
   <translation>American Express</translation>
  </message>
  <message>
   <source>An account number doesn’t belong here: the seller reads this too</source>
   <translation>Номеру счёта здесь не место: продавец тоже это читает</translation>
  </message>
  <message>
   <source>An appeal needs new evidence, or something that was not said before</source>
   <translation>Апелляции нужны новые доказательства или то, что ещё не сказано</translation>
  </message>
  <message>
   <source>An e-mail address doesn’t belong here: the seller reads this too</source>
   <translation>Адресу почты здесь не место: продавец тоже это читает</translation>
  </message>
  <message>
   <source>An imperfection that the listing’s photos showed is usually rejected</source>
   <translation>Из-за недостатка, показанного на фото в описании, обычно отказывают</translation>
  </message>
  <message>
   <source>Answer its questions in time; the dossier has a profile for banks</source>
   <translation>Отвечайте на вопросы вовремя; в досье есть профиль для банков</translation>
  </message>
  <message>
   <source>Answer the offer</source>
   <translation>Ответьте на предложение</translation>
  </message>
  <message>
   <source>Answer the offer…</source>
   <translation>Ответить на предложение…</translation>
  </message>
  <message>
   <source>Any shop, with card chargeback</source>
   <translation>Любой магазин, чарджбэк по карте</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>Обжаловать</translation>
  </message>
  <message>
   <source>Appeal or accept…</source>
   <translation>Обжаловать или принять…</translation>
  </message>
  <message>
   <source>Appeal the decision</source>
   <translation>Обжаловать решение</translation>
  </message>
  <message>
   <source>As described but below expectations is usually rejected</source>
   <translation>«Как в описании, но хуже ожиданий» — обычно отказывают</translation>
  </message>
  <message>
   <source>Ask for an exchange</source>
   <translation>Попросить обмен</translation>
  </message>
  <message>
   <source>Ask for the refund of the return</source>
   <translation>Запросить деньги за возврат</translation>
  </message>
  <message>
   <source>Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it</source>
   <translation>Спросите таможню или почту; дело меняет отслеживание без таможни или возврат отправителю</translation>
  </message>
  <message>
   <source>Ask {platform} to decide</source>
   <translation>Попросите {platform} решить</translation>
  </message>
  <message>
   <source>Bank decides</source>
   <translation>Решает банк</translation>
  </message>
  <message>
   <source>Bank or card issuer</source>
   <translation>Банк или эмитент карты</translation>
  </message>
  <message>
   <source>Buyer Protection ends</source>
   <translation>Конец защиты покупателя</translation>
  </message>
  <message>
   <source>Buyer Protection would end on {0}, before {1} {2}</source>
   <translation>защита покупателя кончилась бы {0}, раньше {1} {2}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Камера</translation>
  </message>
  <message>
   <source>Capitals read like shouting</source>
   <translation>Заглавные буквы читаются как крик</translation>
  </message>
  <message>
   <source>Caption the photo that shows everything</source>
   <translation>Подпишите фото, где видно всё</translation>
  </message>
  <message>
   <source>Chargeback or PayPal claim</source>
   <translation>Чарджбэк или жалоба в PayPal</translation>
  </message>
  <message>
   <source>Check first that it is the whole amount</source>
   <translation>Сначала проверьте, вся ли это сумма</translation>
  </message>
  <message>
   <source>Check first that {amount} is the whole amount</source>
   <translation>Сначала проверьте, вся ли сумма {amount}</translation>
  </message>
  <message>
   <source>Check for cuts</source>
   <translation>Проверить на склейки</translation>
  </message>
  <message>
   <source>Check the tracking number of the order</source>
   <translation>Проверьте трек-номер заказа</translation>
  </message>
  <message>
   <source>Check what arrived</source>
   <translation>Проверьте полученное</translation>
  </message>
  <message>
   <source>Check what arrived, and set the claim if something is wrong</source>
   <translation>Проверьте полученное и укажите требование, если что-то не так</translation>
  </message>
  <message>
   <source>Claim it at once</source>
   <translation>Заявить сразу</translation>
  </message>
  <message>
   <source>Close nothing before you see the money</source>
   <translation>Ничего не закрывайте, пока не увидите деньги</translation>
  </message>
  <message>
   <source>Close the case…</source>
   <translation>Закрыть дело…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Закрыто</translation>
  </message>
  <message>
   <source>Closed before the refund is visible, on your word</source>
   <translation>Закрыто до поступления денег, по вашему решению</translation>
  </message>
  <message>
   <source>Closed, refunded</source>
   <translation>Закрыто, деньги возвращены</translation>
  </message>
  <message>
   <source>Compare with the listing</source>
   <translation>Сравнить с описанием</translation>
  </message>
  <message>
   <source>Complain to the shop</source>
   <translation>Жалоба в магазин</translation>
  </message>
  <message>
   <source>Copy the video from the phone or camera again</source>
   <translation>Скопируйте видео с телефона или камеры ещё раз</translation>
  </message>
  <message>
   <source>Correct the dates…</source>
   <translation>Исправить даты…</translation>
  </message>
  <message>
   <source>Decided: wait for the refund and keep the dispute open</source>
   <translation>Решено: ждите денег и держите спор открытым</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Discover</translation>
  </message>
  <message>
   <source>Do not rely on it: the same guide says that all disputes must be opened while Buyer Protection is active</source>
   <translation>Не полагайтесь на это: то же руководство говорит, что спор нужно открыть, пока действует защита покупателя</translation>
  </message>
  <message>
   <source>Do not wait: open it now</source>
   <translation>Не ждите: откройте сейчас</translation>
  </message>
  <message>
   <source>Do not wait: open it now, the time to open the dispute would run out</source>
   <translation>Не ждите: откройте сейчас, иначе срок спора выйдет</translation>
  </message>
  <message>
   <source>Do not wait: write to the seller and open the dispute now</source>
   <translation>Не ждите: напишите продавцу и откройте спор сейчас</translation>
  </message>
  <message>
   <source>Done, but later than this date</source>
   <translation>Сделано, но позже этой даты</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Срок {0}</translation>
  </message>
  <message>
   <source>Edit facts…</source>
   <translation>Изменить данные…</translation>
  </message>
  <message>
   <source>Emotion weakens a claim: a mediator looks for facts</source>
   <translation>Эмоции ослабляют требование: посреднику нужны факты</translation>
  </message>
  <message>
   <source>Everything that arrived, with the packing</source>
   <translation>Всё, что пришло, вместе с упаковкой</translation>
  </message>
  <message>
   <source>Exchanges depend on the seller’s agreement</source>
   <translation>Обмен зависит от согласия продавца</translation>
  </message>
  <message>
   <source>Exclamation marks read like shouting</source>
   <translation>Восклицательные знаки читаются как крик</translation>
  </message>
  <message>
   <source>File changed</source>
   <translation>Файл изменён</translation>
  </message>
  <message>
   <source>File time (EXIF)</source>
   <translation>Время файла (EXIF)</translation>
  </message>
  <message>
   <source>Film again away from the light if you still can</source>
   <translation>Снимите заново без прямого света, если ещё можно</translation>
  </message>
  <message>
   <source>Film again in one shot if you still can</source>
   <translation>Снимите заново одним дублем, если ещё можно</translation>
  </message>
  <message>
   <source>Film again more slowly if you still can</source>
   <translation>Снимите заново медленнее, если ещё можно</translation>
  </message>
  <message>
   <source>Film again with more light if you still can</source>
   <translation>Снимите заново при лучшем свете, если ещё можно</translation>
  </message>
  <message>
   <source>Film the fault, switching it on and off</source>
   <translation>Снимите неисправность, включая и выключая</translation>
  </message>
  <message>
   <source>Film the item and its flaw again if you still can</source>
   <translation>Снимите товар и его дефект заново, если ещё можно</translation>
  </message>
  <message>
   <source>Film the label again, close and still, if you still can</source>
   <translation>Снимите этикетку заново, вблизи и неподвижно, если ещё можно</translation>
  </message>
  <message>
   <source>For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it</source>
   <translation>Только при явном обмане или недоставке; {platform} может заблокировать аккаунт. Узнайте у банка срок и впишите его</translation>
  </message>
  <message>
   <source>Found cheaper elsewhere is usually rejected</source>
   <translation>«Нашёл дешевле» — обычно отказывают</translation>
  </message>
  <message>
   <source>Frames seem to be missing at {0}.</source>
   <translation>На {0}, похоже, не хватает кадров.</translation>
  </message>
  <message>
   <source>Free Return</source>
   <translation>Free Return</translation>
  </message>
  <message>
   <source>Free Return, or a return policy on the store’s own page</source>
   <translation>Free Return или условия возврата на странице магазина</translation>
  </message>
  <message>
   <source>Free Return: use the prepaid label, pay nothing</source>
   <translation>Free Return: используйте предоплаченную этикетку, ничего не платите</translation>
  </message>
  <message>
   <source>Free Return; price changes after purchase are no basis for a return</source>
   <translation>Free Return; изменение цены после покупки не повод для возврата</translation>
  </message>
  <message>
   <source>From {0} to {1} the picture shows hardly anything. If the item or its flaw should be there, film that again with it in the middle of the picture.</source>
   <translation>С {0} по {1} в кадре почти ничего не видно. Если там должен быть товар или его дефект, снимите это заново, держа его в центре кадра.</translation>
  </message>
  <message>
   <source>Get the return address</source>
   <translation>Получите адрес возврата</translation>
  </message>
  <message>
   <source>Give 3 to 5 days to answer; the dispute must be open before {day}</source>
   <translation>Дайте на ответ 3–5 дней; спор нужно открыть до {day}</translation>
  </message>
  <message>
   <source>Give the seller 3 to 5 days to answer</source>
   <translation>Дайте продавцу 3–5 дней на ответ</translation>
  </message>
  <message>
   <source>How to film…</source>
   <translation>Как снимать…</translation>
  </message>
  <message>
   <source>If it doesn’t come, claim it before {day}</source>
   <translation>Если не придёт, заявите об этом до {day}</translation>
  </message>
  <message>
   <source>If it stays rejected, only the bank or PayPal is left</source>
   <translation>Если отказ останется, остаются банк или PayPal</translation>
  </message>
  <message>
   <source>It goes back the way you paid and takes 3 to 20 business days</source>
   <translation>Деньги вернутся тем же путём за 3–20 рабочих дней</translation>
  </message>
  <message>
   <source>It goes back to {method} and takes 3 to 20 business days</source>
   <translation>Деньги вернутся на {method} за 3–20 рабочих дней</translation>
  </message>
  <message>
   <source>It is the proof of the return</source>
   <translation>Это доказательство возврата</translation>
  </message>
  <message>
   <source>It was closed before a refund was visible; a closed dispute can’t be reopened</source>
   <translation>Дело закрыто до поступления денег; закрытый спор нельзя открыть снова</translation>
  </message>
  <message>
   <source>It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet</source>
   <translation>Ожидалось {last}. Спросите продавца, затем {platform}, затем банк или PayPal; пока ничего не закрывайте</translation>
  </message>
  <message>
   <source>It was {day}</source>
   <translation>Это было {day}</translation>
  </message>
  <message>
   <source>Item beside the shipping label</source>
   <translation>Товар рядом с почтовой этикеткой</translation>
  </message>
  <message>
   <source>JPEG quality {0} instead of {1}</source>
   <translation>качество JPEG {0} вместо {1}</translation>
  </message>
  <message>
   <source>Keep the dispute open until you see the money</source>
   <translation>Держите спор открытым, пока не увидите деньги</translation>
  </message>
  <message>
   <source>Keep the dispute open whatever the seller promises in chat</source>
   <translation>Держите спор открытым, что бы продавец ни обещал в чате</translation>
  </message>
  <message>
   <source>Keep the receipt, and log the day on which tracking shows it delivered</source>
   <translation>Сохраните квитанцию и запишите день, когда отслеживание покажет вручение</translation>
  </message>
  <message>
   <source>Last full day: {0}</source>
   <translation>Последний полный день: {0}</translation>
  </message>
  <message>
   <source>Last resort: the bank</source>
   <translation>Последнее средство: банк</translation>
  </message>
  <message>
   <source>Listing beside what arrived</source>
   <translation>Страница товара рядом с полученным</translation>
  </message>
  <message>
   <source>Log the answer…</source>
   <translation>Записать ответ…</translation>
  </message>
  <message>
   <source>Log the appeal…</source>
   <translation>Записать апелляцию…</translation>
  </message>
  <message>
   <source>Log the arrival…</source>
   <translation>Записать прибытие…</translation>
  </message>
  <message>
   <source>Log the chargeback…</source>
   <translation>Записать чарджбэк…</translation>
  </message>
  <message>
   <source>Log the decision…</source>
   <translation>Записать решение…</translation>
  </message>
  <message>
   <source>Log the mediation…</source>
   <translation>Записать обращение к посреднику…</translation>
  </message>
  <message>
   <source>Log the message…</source>
   <translation>Записать сообщение…</translation>
  </message>
  <message>
   <source>Log the money…</source>
   <translation>Записать поступление денег…</translation>
  </message>
  <message>
   <source>Log the refund…</source>
   <translation>Записать возврат денег…</translation>
  </message>
  <message>
   <source>Log the return…</source>
   <translation>Записать возврат товара…</translation>
  </message>
  <message>
   <source>Log the steps before it too, with their dates</source>
   <translation>Запишите и предыдущие шаги с датами</translation>
  </message>
  <message>
   <source>Log when you wrote to the seller</source>
   <translation>Запишите, когда писали продавцу</translation>
  </message>
  <message>
   <source>Look at the marked places</source>
   <translation>Посмотрите отмеченные места</translation>
  </message>
  <message>
   <source>Look into the dispute daily and answer questions at once; no guide says how long the decision takes</source>
   <translation>Смотрите спор каждый день и отвечайте сразу; сколько длится решение, руководства не говорят</translation>
  </message>
  <message>
   <source>Mark the differences</source>
   <translation>Отметьте отличия</translation>
  </message>
  <message>
   <source>Mastercard</source>
   <translation>Mastercard</translation>
  </message>
  <message>
   <source>Measure the item flat, with a ruler in the picture, against the seller’s size chart</source>
   <translation>Измерьте товар в разложенном виде, с линейкой в кадре, и сравните с таблицей размеров продавца</translation>
  </message>
  <message>
   <source>Messages with the seller, dated</source>
   <translation>Переписка с продавцом, с датами</translation>
  </message>
  <message>
   <source>Motion photo</source>
   <translation>Живое фото</translation>
  </message>
  <message>
   <source>Name what differs</source>
   <translation>Назовите, что отличается</translation>
  </message>
  <message>
   <source>No answer in time: ask {platform} to decide</source>
   <translation>Ответа в срок нет: попросите {platform} решить</translation>
  </message>
  <message>
   <source>No cut was observed in {0} frames. This indicates one take; it is no proof.</source>
   <translation>В {0} кадрах склеек не замечено. Это указывает на один дубль, но не доказывает его.</translation>
  </message>
  <message>
   <source>No decision is logged that this appeals against</source>
   <translation>Не записано решение, которое вы обжалуете</translation>
  </message>
  <message>
   <source>No dispute is logged: {0}</source>
   <translation>Спор не записан: {0}</translation>
  </message>
  <message>
   <source>No guide says how long it takes; if none comes, ask {platform} to decide</source>
   <translation>Сколько ждать, руководства не говорят; если ответа нет, попросите {platform} решить</translation>
  </message>
  <message>
   <source>No message to the seller is logged</source>
   <translation>Сообщение продавцу не записано</translation>
  </message>
  <message>
   <source>No return is logged that the seller could have received</source>
   <translation>Не записан возврат, который продавец мог бы получить</translation>
  </message>
  <message>
   <source>Nobody can prove what the seller thought: say what was received</source>
   <translation>Никто не докажет, что думал продавец: напишите, что получено</translation>
  </message>
  <message>
   <source>Not customised or personalised</source>
   <translation>Не на заказ и не именное</translation>
  </message>
  <message>
   <source>Not disputed in time</source>
   <translation>Спор не открыт вовремя</translation>
  </message>
  <message>
   <source>Not hazardous</source>
   <translation>Не опасно</translation>
  </message>
  <message>
   <source>Not received: claim</source>
   <translation>Не получено: заявите об этом</translation>
  </message>
  <message>
   <source>Nothing arrived, so nothing is to be returned</source>
   <translation>Ничего не пришло, возвращать нечего</translation>
  </message>
  <message>
   <source>Nothing has arrived: claim it as not received</source>
   <translation>Ничего не пришло: заявите о неполучении</translation>
  </message>
  <message>
   <source>Nothing was claimed; after it, recourse through {platform} is generally gone</source>
   <translation>Ничего не заявлено; после этого через {platform} обычно уже ничего не добиться</translation>
  </message>
  <message>
   <source>Nothing was claimed; if something is wrong after all, claim it at once</source>
   <translation>Ничего не заявлено; если что-то всё же не так, заявите сразу</translation>
  </message>
  <message>
   <source>Object to the decision</source>
   <translation>Возразить против решения</translation>
  </message>
  <message>
   <source>Offer received: compare it with your claim</source>
   <translation>Поступило предложение: сравните его с требованием</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>В пути</translation>
  </message>
  <message>
   <source>One guide counts from the confirmed or estimated delivery, the other from the actual one; counted here from the actual one</source>
   <translation>Одно руководство считает от подтверждённой или ожидаемой доставки, другое — от фактической; здесь считается фактическая</translation>
  </message>
  <message>
   <source>Only a dispute opened in time keeps the claim alive</source>
   <translation>Только вовремя открытый спор сохраняет требование</translation>
  </message>
  <message>
   <source>Open it at once</source>
   <translation>Откройте сразу</translation>
  </message>
  <message>
   <source>Open the dispute</source>
   <translation>Открыть спор</translation>
  </message>
  <message>
   <source>Open the dispute…</source>
   <translation>Открыть спор…</translation>
  </message>
  <message>
   <source>Order {0}</source>
   <translation>Заказ {0}</translation>
  </message>
  <message>
   <source>Original condition, with tags, labels and packaging</source>
   <translation>Исходное состояние, с бирками, этикетками и упаковкой</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Владелец</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>Partial refunds are common for minor issues</source>
   <translation>При мелких недостатках обычен частичный возврат</translation>
  </message>
  <message>
   <source>Partly decided for you: accept it, or appeal before {day}</source>
   <translation>Решено частично в вашу пользу: примите или обжалуйте до {day}</translation>
  </message>
  <message>
   <source>PayPal</source>
   <translation>PayPal</translation>
  </message>
  <message>
   <source>Photograph everything together with the packing</source>
   <translation>Снимите всё вместе с упаковкой</translation>
  </message>
  <message>
   <source>Photograph the item beside the label, straight from above, in good light</source>
   <translation>Снимите товар рядом с этикеткой, прямо сверху, при хорошем свете</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Изображения</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Место съёмки</translation>
  </message>
  <message>
   <source>Protection has ended</source>
   <translation>Защита закончилась</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute</source>
   <translation>Внесите трек-номер в спор</translation>
  </message>
  <message>
   <source>Put the tracking number into the dispute: it is the proof</source>
   <translation>Внесите трек-номер в спор: это доказательство</translation>
  </message>
  <message>
   <source>Quote the words of the listing that do not hold, and show where</source>
   <translation>Процитируйте слова описания, которые не соответствуют, и покажите где</translation>
  </message>
  <message>
   <source>Reason and remedy</source>
   <translation>Причина и требование</translation>
  </message>
  <message>
   <source>Recorded (container)</source>
   <translation>Записано (контейнер)</translation>
  </message>
  <message>
   <source>Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it</source>
   <translation>Обычно уже ничего не добиться. Одно руководство называет ещё 15 дней и противоречит себе: посмотрите, но не полагайтесь</translation>
  </message>
  <message>
   <source>Refund expected</source>
   <translation>Ожидаются деньги</translation>
  </message>
  <message>
   <source>Refund is late: ask</source>
   <translation>Деньги задерживаются: спросите</translation>
  </message>
  <message>
   <source>Refund to come</source>
   <translation>Деньги ещё не пришли</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Деньги возвращены</translation>
  </message>
  <message>
   <source>Refunded, {amount}</source>
   <translation>Деньги возвращены, {amount}</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Отказано</translation>
  </message>
  <message>
   <source>Rejected, and the date for the bank or PayPal has passed</source>
   <translation>Отказано, и срок для банка или PayPal прошёл</translation>
  </message>
  <message>
   <source>Rejected: appeal before {day}, with new evidence</source>
   <translation>Отказано: обжалуйте до {day}, с новыми доказательствами</translation>
  </message>
  <message>
   <source>Rejected: the last resort is your card’s bank or PayPal</source>
   <translation>Отказано: последнее средство — банк карты или PayPal</translation>
  </message>
  <message>
   <source>Return under way</source>
   <translation>Возврат в пути</translation>
  </message>
  <message>
   <source>Return: never without an authorised address</source>
   <translation>Возврат: никогда без подтверждённого адреса</translation>
  </message>
  <message>
   <source>Say what the decision overlooked: only what was not said before can change it</source>
   <translation>Укажите, что решение упустило: изменить его может только то, что раньше не говорилось</translation>
  </message>
  <message>
   <source>Screenshot of the listing</source>
   <translation>Снимок страницы товара</translation>
  </message>
  <message>
   <source>See the wording check</source>
   <translation>Смотрите проверку формулировок</translation>
  </message>
  <message>
   <source>Seller answers</source>
   <translation>Ответ продавца</translation>
  </message>
  <message>
   <source>Send the return</source>
   <translation>Отправьте возврат</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked</source>
   <translation>Отправьте возврат на подтверждённый адрес, с отслеживанием</translation>
  </message>
  <message>
   <source>Send the return to the authorised address, tracked, before {day}</source>
   <translation>Отправьте возврат на подтверждённый адрес, с отслеживанием, до {day}</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Серийный номер</translation>
  </message>
  <message>
   <source>Set the claim</source>
   <translation>Указать требование</translation>
  </message>
  <message>
   <source>Set the claim…</source>
   <translation>Указать требование…</translation>
  </message>
  <message>
   <source>Ship the return</source>
   <translation>Отправка возврата</translation>
  </message>
  <message>
   <source>Show that it is another one, or larger than in the listing’s photos</source>
   <translation>Покажите, что это другой недостаток или больший, чем на фото в описании</translation>
  </message>
  <message>
   <source>Show the timeline</source>
   <translation>Показать хронологию</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Программа</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Стандарт</translation>
  </message>
  <message>
   <source>Statement, factual and calm</source>
   <translation>Заявление, по делу и спокойно</translation>
  </message>
  <message>
   <source>Stop waiting: open the dispute now</source>
   <translation>Хватит ждать: откройте спор сейчас</translation>
  </message>
  <message>
   <source>Stripe-like form</source>
   <translation>Форма вроде Stripe</translation>
  </message>
  <message>
   <source>Take a larger screenshot</source>
   <translation>Сделайте снимок крупнее</translation>
  </message>
  <message>
   <source>Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute</source>
   <translation>Берите его из спора, не из чата; отправляйте с отслеживанием и внесите номер в спор</translation>
  </message>
  <message>
   <source>Take one with claims, photos and table of the listing, before it changes</source>
   <translation>Сделайте снимок с обещаниями, фото и таблицей страницы товара, пока она не изменилась</translation>
  </message>
  <message>
   <source>Taken (EXIF)</source>
   <translation>Снято (EXIF)</translation>
  </message>
  <message>
   <source>The buyer’s country is in the programme</source>
   <translation>Страна покупателя участвует</translation>
  </message>
  <message>
   <source>The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each.</source>
   <translation>Камера почти всё время движется быстро. Задержитесь по несколько секунд на этикетке, товаре и дефекте.</translation>
  </message>
  <message>
   <source>The case is closed</source>
   <translation>Дело закрыто</translation>
  </message>
  <message>
   <source>The date that the shop gives.</source>
   <translation>Дата, которую называет магазин.</translation>
  </message>
  <message>
   <source>The date that your bank or PayPal gives.</source>
   <translation>Дата, которую называет ваш банк или PayPal.</translation>
  </message>
  <message>
   <source>The end that the shop shows for complaints or returns.</source>
   <translation>Срок, который магазин указывает для жалоб или возвратов.</translation>
  </message>
  <message>
   <source>The file ends at {0} though the video went on. Copy it from the phone or camera again, as a whole.</source>
   <translation>Файл обрывается на {0}, хотя видео продолжалось. Скопируйте его с телефона или камеры ещё раз целиком.</translation>
  </message>
  <message>
   <source>The guides disagree on which of the two counts; the protection ends on {day}</source>
   <translation>Руководства расходятся, какой из двух сроков считается; защита кончается {day}</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that AliExpress shows</source>
   <translation>Руководства не называют срока: укажите дату, которую показывает AliExpress</translation>
  </message>
  <message>
   <source>The guides name no length: enter the date that your bank or PayPal gives</source>
   <translation>Руководства не называют срока: укажите дату, которую называет банк или PayPal</translation>
  </message>
  <message>
   <source>The refund after a return</source>
   <translation>Деньги после возврата</translation>
  </message>
  <message>
   <source>The refund goes back to {0}</source>
   <translation>Деньги вернутся на {0}</translation>
  </message>
  <message>
   <source>The refund is late: ask for it</source>
   <translation>Деньги задерживаются: запросите их</translation>
  </message>
  <message>
   <source>The refund is visible: the case can be closed</source>
   <translation>Деньги поступили: дело можно закрыть</translation>
  </message>
  <message>
   <source>The refund reaches you</source>
   <translation>Деньги доходят до вас</translation>
  </message>
  <message>
   <source>The refund was visible</source>
   <translation>Деньги поступили</translation>
  </message>
  <message>
   <source>The seller answered: if that does not settle it, open the dispute</source>
   <translation>Продавец ответил: если это не решает дела, откройте спор</translation>
  </message>
  <message>
   <source>The seller has the return; keep the dispute open until you see the money</source>
   <translation>Возврат у продавца; держите спор открытым, пока не увидите деньги</translation>
  </message>
  <message>
   <source>The seller rejected it: ask {platform} to decide, or change the claim</source>
   <translation>Продавец отказал: попросите {platform} решить или измените требование</translation>
  </message>
  <message>
   <source>The seller should be contacted first, with a proposed solution; log it if you did</source>
   <translation>Сначала следует предложить решение продавцу; если вы это сделали, запишите</translation>
  </message>
  <message>
   <source>The seller takes part</source>
   <translation>Продавец участвует</translation>
  </message>
  <message>
   <source>The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over</source>
   <translation>Продавца спросили {asked}, ответа нет; 3–5 дней ожидания прошли</translation>
  </message>
  <message>
   <source>The seller’s answer</source>
   <translation>Ответ продавца</translation>
  </message>
  <message>
   <source>The seller’s answer to the dispute</source>
   <translation>Ответ продавца в споре</translation>
  </message>
  <message>
   <source>The seller’s fault: a prepaid label, or a refund without a return</source>
   <translation>По вине продавца: предоплаченная этикетка или деньги без возврата товара</translation>
  </message>
  <message>
   <source>The seller’s time to answer the dispute ended on {day}</source>
   <translation>Срок ответа продавца в споре кончился {day}</translation>
  </message>
  <message>
   <source>The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare.</source>
   <translation>Этикетку прочесть не удалось. Держите камеру над ней неподвижно две секунды, близко и без бликов.</translation>
  </message>
  <message>
   <source>The shop’s protection ends</source>
   <translation>Конец защиты магазина</translation>
  </message>
  <message>
   <source>The steps named add up to 7 to 13 days; the promise is 10 business days</source>
   <translation>Названные шаги дают в сумме от 7 до 13 дней; обещано 10 рабочих дней</translation>
  </message>
  <message>
   <source>The time to open a dispute ended on {day}</source>
   <translation>Срок для открытия спора кончился {day}</translation>
  </message>
  <message>
   <source>The time to open a dispute ends on {day}</source>
   <translation>Срок для открытия спора кончается {day}</translation>
  </message>
  <message>
   <source>The video is too bright to show detail. Turn the parcel away from the light.</source>
   <translation>Видео слишком светлое, деталей не видно. Отверните посылку от света.</translation>
  </message>
  <message>
   <source>The video is very dark. Switch on a light or film by a window.</source>
   <translation>Видео очень тёмное. Включите свет или снимайте у окна.</translation>
  </message>
  <message>
   <source>The zone has more than one meaning, the earliest counts: {0}</source>
   <translation>Часовой пояс можно понять по-разному, считается самое раннее: {0}</translation>
  </message>
  <message>
   <source>There is no dispute yet: a promise in chat does not stop the clock</source>
   <translation>Спора ещё нет: обещание в чате срок не останавливает</translation>
  </message>
  <message>
   <source>This step usually comes at another point</source>
   <translation>Этот шаг обычно бывает в другое время</translation>
  </message>
  <message>
   <source>Tracking history</source>
   <translation>История отслеживания</translation>
  </message>
  <message>
   <source>Unboxing video in one shot</source>
   <translation>Видео распаковки одним дублем</translation>
  </message>
  <message>
   <source>Video of it not working</source>
   <translation>Видео, где видно, что товар не работает</translation>
  </message>
  <message>
   <source>Waiting 5 days for the seller would use up the time: the last full day is {last}</source>
   <translation>Ждать продавца 5 дней — значит упустить срок: последний полный день — {last}</translation>
  </message>
  <message>
   <source>Waiting 5 days would use up the time: the last full day is {last}</source>
   <translation>Ждать 5 дней — значит упустить срок: последний полный день — {last}</translation>
  </message>
  <message>
   <source>Waiting for the parcel: film its opening in one shot, the label first</source>
   <translation>Ждём посылку: снимите распаковку одним дублем, сначала этикетку</translation>
  </message>
  <message>
   <source>Waiting for the seller until {day}; you may open the dispute already</source>
   <translation>Ждём продавца до {day}; спор можно открыть уже сейчас</translation>
  </message>
  <message>
   <source>Waiting for the seller’s answer</source>
   <translation>Ждём ответа продавца</translation>
  </message>
  <message>
   <source>Waiting: nothing to do until {day}</source>
   <translation>Ждём: до {day} делать нечего</translation>
  </message>
  <message>
   <source>Waiting: the bank or PayPal decides</source>
   <translation>Ждём: решает банк или PayPal</translation>
  </message>
  <message>
   <source>Waiting: the refund should be on its way</source>
   <translation>Ждём: деньги должны быть в пути</translation>
  </message>
  <message>
   <source>Waiting: the refund should be visible by {last}</source>
   <translation>Ждём: деньги должны поступить до {last}</translation>
  </message>
  <message>
   <source>Waiting: the refund should come by {last}</source>
   <translation>Ждём: деньги должны прийти до {last}</translation>
  </message>
  <message>
   <source>Waiting: the return is on its way</source>
   <translation>Ждём: возврат в пути</translation>
  </message>
  <message>
   <source>Waiting: the seller has until {day} to answer the dispute</source>
   <translation>Ждём: у продавца есть время ответить в споре до {day}</translation>
  </message>
  <message>
   <source>Waiting: {platform} decides</source>
   <translation>Ждём: решает {platform}</translation>
  </message>
  <message>
   <source>Waiting: {platform} looks at the appeal</source>
   <translation>Ждём: {platform} рассматривает апелляцию</translation>
  </message>
  <message>
   <source>What the claim still lacks: {lacking}</source>
   <translation>Чего ещё не хватает требованию: {lacking}</translation>
  </message>
  <message>
   <source>What you entered from the shop’s or the bank’s own pages</source>
   <translation>То, что вы внесли со страниц магазина или банка</translation>
  </message>
  <message>
   <source>Whether the video is one take could not be determined.</source>
   <translation>Определить, снято ли видео одним дублем, не удалось.</translation>
  </message>
  <message>
   <source>Within 15 days of delivery</source>
   <translation>В течение 15 дней после доставки</translation>
  </message>
  <message>
   <source>Without them no deadline can be worked out</source>
   <translation>Без них срок не рассчитать</translation>
  </message>
  <message>
   <source>Write to the seller</source>
   <translation>Напишите продавцу</translation>
  </message>
  <message>
   <source>Write to the seller first, and propose a solution</source>
   <translation>Сначала напишите продавцу и предложите решение</translation>
  </message>
  <message>
   <source>Write to the seller first: ask whether the store takes returns</source>
   <translation>Сначала напишите продавцу: спросите, принимает ли магазин возвраты</translation>
  </message>
  <message>
   <source>Write to the seller, and log it</source>
   <translation>Напишите продавцу и запишите это</translation>
  </message>
  <message>
   <source>Write what was expected and what was received</source>
   <translation>Напишите, что ожидалось и что получено</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Записано программой</translation>
  </message>
  <message>
   <source>You have gathered something, but no reason and no remedy are stated yet</source>
   <translation>Вы уже кое-что собрали, но причина и желаемое решение ещё не указаны</translation>
  </message>
  <message>
   <source>You pay for the return; it can cost more than the item</source>
   <translation>Возврат оплачиваете вы; он может стоить дороже товара</translation>
  </message>
  <message>
   <source>Your value</source>
   <translation>Ваше значение</translation>
  </message>
  <message>
   <source>a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended</source>
   <translation>чарджбэк — только после отказа или апелляции; раньше аккаунт могут заблокировать</translation>
  </message>
  <message>
   <source>a claim can be modified only in a dispute</source>
   <translation>требование можно изменить только в споре</translation>
  </message>
  <message>
   <source>a clip can't replace its own video</source>
   <translation>фрагмент не может заменить собственное видео</translation>
  </message>
  <message>
   <source>a copy that was interrupted, removed</source>
   <translation>прерванная копия, удалена</translation>
  </message>
  <message>
   <source>a detail needs an area</source>
   <translation>детали нужна область</translation>
  </message>
  <message>
   <source>a dispute is open already</source>
   <translation>спор уже открыт</translation>
  </message>
  <message>
   <source>a file in it is longer than it says</source>
   <translation>файл в нём длиннее, чем указано</translation>
  </message>
  <message>
   <source>a file of wordings can't be read, {0}</source>
   <translation>файл выражений нельзя прочесть, {0}</translation>
  </message>
  <message>
   <source>a file of wordings holds something else than phrases</source>
   <translation>в файле выражений не только фразы</translation>
  </message>
  <message>
   <source>a file that no case knows, moved to {0}/{1}</source>
   <translation>файл, которого нет ни в одном деле, перемещён в {0}/{1}</translation>
  </message>
  <message>
   <source>a file that was not finished, removed</source>
   <translation>незаконченный файл, удалён</translation>
  </message>
  <message>
   <source>a key frame stands out of the video's rhythm</source>
   <translation>опорный кадр файла выбивается из ритма видео</translation>
  </message>
  <message>
   <source>a mark needs a place</source>
   <translation>метке нужно место</translation>
  </message>
  <message>
   <source>a mediator decides only in a dispute</source>
   <translation>посредник решает только в споре</translation>
  </message>
  <message>
   <source>a picture of the dossier is no valid JPEG</source>
   <translation>изображение досье — недопустимый JPEG</translation>
  </message>
  <message>
   <source>a record of an original that nobody needs, removed</source>
   <translation>запись о ненужном оригинале, удалена</translation>
  </message>
  <message>
   <source>a shipping label is legible on {0}: it may show your name and address</source>
   <translation>на {0} читается почтовая этикетка: на ней могут быть ваши имя и адрес</translation>
  </message>
  <message>
   <source>a stored value ({0}) can't be read</source>
   <translation>сохранённое значение ({0}) нельзя прочесть</translation>
  </message>
  <message>
   <source>a video that is to go along is no exhibit of the dossier</source>
   <translation>видео, которое должно войти, не является приложением досье</translation>
  </message>
  <message>
   <source>add a new order with that number</source>
   <translation>добавьте новый заказ с этим номером</translation>
  </message>
  <message>
   <source>add a screenshot of the tracking record</source>
   <translation>добавьте снимок экрана с отслеживанием</translation>
  </message>
  <message>
   <source>add a screenshot of what matters in it, or hand the file over as well</source>
   <translation>добавьте снимок экрана с важным или передайте и сам файл</translation>
  </message>
  <message>
   <source>add an order first, or name another folder</source>
   <translation>сначала добавьте заказ или назовите другую папку</translation>
  </message>
  <message>
   <source>add photos, or the video of the unboxing</source>
   <translation>добавьте фото или видео распаковки</translation>
  </message>
  <message>
   <source>add the file again</source>
   <translation>добавьте файл снова</translation>
  </message>
  <message>
   <source>add the folder that holds the evidence only</source>
   <translation>добавьте только папку с доказательствами</translation>
  </message>
  <message>
   <source>add the video, photos and the listing</source>
   <translation>добавьте видео, фото и страницу товара</translation>
  </message>
  <message>
   <source>allow reading it, or copy it elsewhere</source>
   <translation>разрешите чтение или скопируйте файл в другое место</translation>
  </message>
  <message>
   <source>an appeal follows a mediator's decision</source>
   <translation>апелляция следует за решением посредника</translation>
  </message>
  <message>
   <source>an original in it is packed, which this program never does</source>
   <translation>оригинал в нём сжат, а эта программа так не делает</translation>
  </message>
  <message>
   <source>an original in it was changed</source>
   <translation>оригинал в нём изменён</translation>
  </message>
  <message>
   <source>an original is not named by its hash</source>
   <translation>имя оригинала не совпадает с его контрольной суммой</translation>
  </message>
  <message>
   <source>an original that could be written to, now read-only</source>
   <translation>оригинал был доступен для записи, теперь только для чтения</translation>
  </message>
  <message>
   <source>an original that is missing, add the file again</source>
   <translation>оригинала нет, добавьте файл снова</translation>
  </message>
  <message>
   <source>an original whose length has changed</source>
   <translation>размер оригинала изменился</translation>
  </message>
  <message>
   <source>an original's size is not what the case says</source>
   <translation>размер оригинала не тот, что указан в деле</translation>
  </message>
  <message>
   <source>another parcel’s label was read: its number is not the order’s</source>
   <translation>прочитана этикетка другой посылки: её номер не совпадает с номером заказа</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>другая программа</translation>
  </message>
  <message>
   <source>another program keeps {path} busy</source>
   <translation>{path} занят другой программой</translation>
  </message>
  <message>
   <source>any copy can change it</source>
   <translation>любое копирование может её изменить</translation>
  </message>
  <message>
   <source>ask for another copy of it</source>
   <translation>попросите другую копию</translation>
  </message>
  <message>
   <source>ask for the price at most, or correct the price</source>
   <translation>просите не больше цены или исправьте цену</translation>
  </message>
  <message>
   <source>asked on {0}</source>
   <translation>обращение от {0}</translation>
  </message>
  <message>
   <source>asked on {0}, no screenshot shows it</source>
   <translation>обращение от {0}, но снимка этого нет</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>в {0}</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>между {0} и {1}</translation>
  </message>
  <message>
   <source>black out what is private; keep the tracking number visible</source>
   <translation>закрасьте личное; трек-номер оставьте видимым</translation>
  </message>
  <message>
   <source>bring it back, or leave it out</source>
   <translation>верните его или не включайте</translation>
  </message>
  <message>
   <source>bring the exhibit back, or delete the difference</source>
   <translation>верните приложение или удалите отличие</translation>
  </message>
  <message>
   <source>check it, or export the PDF and print that</source>
   <translation>проверьте его или экспортируйте PDF и напечатайте</translation>
  </message>
  <message>
   <source>check that it was not moved or unplugged, then try again</source>
   <translation>проверьте, не перемещён ли и не отключён ли он, и попробуйте снова</translation>
  </message>
  <message>
   <source>check that the folder is there and writable</source>
   <translation>проверьте, что папка есть и доступна для записи</translation>
  </message>
  <message>
   <source>check the disk and its cable, then try again</source>
   <translation>проверьте диск и кабель и попробуйте снова</translation>
  </message>
  <message>
   <source>check the disk of the new folder, then try again</source>
   <translation>проверьте диск новой папки и попробуйте снова</translation>
  </message>
  <message>
   <source>check the disk, then try again</source>
   <translation>проверьте диск и попробуйте снова</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>проверьте имя и папку</translation>
  </message>
  <message>
   <source>check the number, or add the order first</source>
   <translation>проверьте номер или сначала добавьте заказ</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>проверьте путь</translation>
  </message>
  <message>
   <source>check the tracking number of the order, or show the label of this parcel</source>
   <translation>проверьте трек-номер заказа или покажите этикетку этой посылки</translation>
  </message>
  <message>
   <source>check what the form says</source>
   <translation>посмотрите, что говорит форма</translation>
  </message>
  <message>
   <source>checking the cases</source>
   <translation>проверить дела</translation>
  </message>
  <message>
   <source>checking the library</source>
   <translation>проверить библиотеку</translation>
  </message>
  <message>
   <source>checking the order</source>
   <translation>проверить заказ</translation>
  </message>
  <message>
   <source>checking the originals</source>
   <translation>проверить оригиналы</translation>
  </message>
  <message>
   <source>choose a file</source>
   <translation>выберите файл</translation>
  </message>
  <message>
   <source>choose a file name</source>
   <translation>выберите имя файла</translation>
  </message>
  <message>
   <source>choose a folder outside the library</source>
   <translation>выберите папку вне библиотеки</translation>
  </message>
  <message>
   <source>choose a later end</source>
   <translation>выберите конец позже</translation>
  </message>
  <message>
   <source>choose a new folder, or a name that ends in .zip</source>
   <translation>выберите новую папку или имя, кончающееся на .zip</translation>
  </message>
  <message>
   <source>choose a new or empty folder, so that nothing of yours is lost</source>
   <translation>выберите новую или пустую папку, чтобы ничего не потерять</translation>
  </message>
  <message>
   <source>choose a part of it without the label, or leave the video out</source>
   <translation>выберите часть без этикетки или не включайте видео</translation>
  </message>
  <message>
   <source>choose a photo, a screenshot or a frame of a video</source>
   <translation>выберите фото, снимок экрана или кадр видео</translation>
  </message>
  <message>
   <source>choose a shorter part or a larger limit</source>
   <translation>выберите часть короче или предел больше</translation>
  </message>
  <message>
   <source>choose a video</source>
   <translation>выберите видео</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>выберите другой файл</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>выберите другую папку</translation>
  </message>
  <message>
   <source>choose another frame</source>
   <translation>выберите другой кадр</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>выберите другое имя</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>выберите другое</translation>
  </message>
  <message>
   <source>choose frames that are farther apart</source>
   <translation>выберите кадры подальше друг от друга</translation>
  </message>
  <message>
   <source>choose one from the list</source>
   <translation>выберите из списка</translation>
  </message>
  <message>
   <source>choose one of those that ship with the program</source>
   <translation>выберите из тех, что поставляются с программой</translation>
  </message>
  <message>
   <source>choose one of {0}</source>
   <translation>выберите одно из {0}</translation>
  </message>
  <message>
   <source>choose the frame again</source>
   <translation>выберите кадр заново</translation>
  </message>
  <message>
   <source>choose the video that shows the parcel</source>
   <translation>выберите видео, где видна посылка</translation>
  </message>
  <message>
   <source>choose three places that form a triangle</source>
   <translation>выберите три места, образующие треугольник</translation>
  </message>
  <message>
   <source>cleaning up</source>
   <translation>убрать остатки</translation>
  </message>
  <message>
   <source>close it there, then try again</source>
   <translation>закройте там и попробуйте снова</translation>
  </message>
  <message>
   <source>close it where it is open, or choose another folder</source>
   <translation>закройте там, где она открыта, или выберите другую папку</translation>
  </message>
  <message>
   <source>close it, then try again</source>
   <translation>закройте его и попробуйте снова</translation>
  </message>
  <message>
   <source>close other programs, then try again</source>
   <translation>закройте другие программы и попробуйте снова</translation>
  </message>
  <message>
   <source>closing the library</source>
   <translation>закрыть библиотеку</translation>
  </message>
  <message>
   <source>composed from {0}</source>
   <translation>составлено из: {0}</translation>
  </message>
  <message>
   <source>connect it again, then try again</source>
   <translation>подключите снова и попробуйте ещё раз</translation>
  </message>
  <message>
   <source>copy it from the browser</source>
   <translation>скопируйте из браузера</translation>
  </message>
  <message>
   <source>copy it from the order's page</source>
   <translation>скопируйте со страницы заказа</translation>
  </message>
  <message>
   <source>copy the file from the camera or phone again</source>
   <translation>скопируйте файл с камеры или телефона снова</translation>
  </message>
  <message>
   <source>copy the number from the order's page</source>
   <translation>скопируйте номер со страницы заказа</translation>
  </message>
  <message>
   <source>copying the database</source>
   <translation>скопировать базу данных</translation>
  </message>
  <message>
   <source>copying the library</source>
   <translation>скопировать библиотеку</translation>
  </message>
  <message>
   <source>copying {0}</source>
   <translation>скопировать {0}</translation>
  </message>
  <message>
   <source>correct one of the two dates</source>
   <translation>исправьте одну из двух дат</translation>
  </message>
  <message>
   <source>correct the file or choose another profile</source>
   <translation>исправьте файл или выберите другой профиль</translation>
  </message>
  <message>
   <source>cut the video into shorter parts first</source>
   <translation>сначала разрежьте видео на части короче</translation>
  </message>
  <message>
   <source>deleting the order</source>
   <translation>удалить заказ</translation>
  </message>
  <message>
   <source>difference {0} ({1}) has lost its comparison: an exhibit of it is left out</source>
   <translation>отличие {0} ({1}) осталось без сравнения: одно из его приложений исключено</translation>
  </message>
  <message>
   <source>difference {0} ({1}) is marked on no picture</source>
   <translation>отличие {0} ({1}) не отмечено ни на одном изображении</translation>
  </message>
  <message>
   <source>download or copy it again</source>
   <translation>скачайте или скопируйте снова</translation>
  </message>
  <message>
   <source>drag over the part to show larger</source>
   <translation>обведите часть, которую показать крупнее</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>нарисуйте снова</translation>
  </message>
  <message>
   <source>eBay</source>
   <translation>eBay</translation>
  </message>
  <message>
   <source>eBay takes pictures only, no PDF: use the upload sheets of the packet</source>
   <translation>eBay принимает только изображения, не PDF: используйте листы из пакета</translation>
  </message>
  <message>
   <source>emptying the trash</source>
   <translation>очистить корзину</translation>
  </message>
  <message>
   <source>evidence {0} of order {1} is not in the trash</source>
   <translation>доказательства {0} заказа {1} нет в корзине</translation>
  </message>
  <message>
   <source>export again; if it happens again, leave that exhibit out</source>
   <translation>экспортируйте снова; если повторится, исключите это приложение</translation>
  </message>
  <message>
   <source>film in 4K or less, or convert it first</source>
   <translation>снимайте в 4K или меньше либо сначала преобразуйте видео</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>для {0}</translation>
  </message>
  <message>
   <source>frames are missing by the timestamps</source>
   <translation>судя по временным меткам, не хватает кадров</translation>
  </message>
  <message>
   <source>frames can't be written to {0} ({1})</source>
   <translation>кадры нельзя записать в {0} ({1})</translation>
  </message>
  <message>
   <source>free some space or choose another folder</source>
   <translation>освободите место или выберите другую папку</translation>
  </message>
  <message>
   <source>free some space, then try again</source>
   <translation>освободите место и попробуйте снова</translation>
  </message>
  <message>
   <source>give a date: this rule has no length of its own</source>
   <translation>укажите дату: у этого правила нет своей длительности</translation>
  </message>
  <message>
   <source>give a file</source>
   <translation>укажите файл</translation>
  </message>
  <message>
   <source>give a picture, a video or a document</source>
   <translation>выберите изображение, видео или документ</translation>
  </message>
  <message>
   <source>give its id without a time</source>
   <translation>укажите код без времени</translation>
  </message>
  <message>
   <source>give more of its id</source>
   <translation>укажите больше знаков кода</translation>
  </message>
  <message>
   <source>give the address that AliExpress or the seller shows in the dispute</source>
   <translation>укажите адрес, который AliExpress или продавец показывает в споре</translation>
  </message>
  <message>
   <source>give the amount in {0}</source>
   <translation>укажите сумму в {0}</translation>
  </message>
  <message>
   <source>give the order a title</source>
   <translation>укажите название заказа</translation>
  </message>
  <message>
   <source>give the order a {0}</source>
   <translation>дополните в заказе: {0}</translation>
  </message>
  <message>
   <source>give the price too</source>
   <translation>укажите и цену</translation>
  </message>
  <message>
   <source>give yourself the right to read and write there, or use another folder</source>
   <translation>дайте себе право чтения и записи там или возьмите другую папку</translation>
  </message>
  <message>
   <source>go through the dispute and the mediation first</source>
   <translation>сначала пройдите спор и посредничество</translation>
  </message>
  <message>
   <source>hand over originals only on purpose</source>
   <translation>отдавайте оригиналы только осознанно</translation>
  </message>
  <message>
   <source>import it first</source>
   <translation>сначала импортируйте</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>установите программу заново</translation>
  </message>
  <message>
   <source>it claims more pixels than can be handled safely</source>
   <translation>заявлено больше пикселей, чем можно безопасно обработать</translation>
  </message>
  <message>
   <source>it has {0} million pixels</source>
   <translation>в нём {0} мегапикселей</translation>
  </message>
  <message>
   <source>it holds a file that doesn't belong there</source>
   <translation>в нём есть посторонний файл</translation>
  </message>
  <message>
   <source>it holds a link, a locked or an unusual file</source>
   <translation>в нём есть ссылка, защищённый или необычный файл</translation>
  </message>
  <message>
   <source>it holds no case</source>
   <translation>в нём нет дела</translation>
  </message>
  <message>
   <source>it holds too many files, or none</source>
   <translation>в нём слишком много файлов или ни одного</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>это папка, а не файл</translation>
  </message>
  <message>
   <source>it is damaged, or not a zip file</source>
   <translation>он повреждён или это не ZIP-файл</translation>
  </message>
  <message>
   <source>it is {0} s long</source>
   <translation>его длина {0} с</translation>
  </message>
  <message>
   <source>it isn't there any more</source>
   <translation>его больше нет</translation>
  </message>
  <message>
   <source>it unpacks to far more than a case can hold</source>
   <translation>после распаковки он намного больше, чем может быть дело</translation>
  </message>
  <message>
   <source>it was not made by this program</source>
   <translation>он создан другой программой</translation>
  </message>
  <message>
   <source>it was written by a newer version of this program</source>
   <translation>он создан более новой версией программы</translation>
  </message>
  <message>
   <source>its case can't be read</source>
   <translation>дело в нём не читается</translation>
  </message>
  <message>
   <source>its case was not made by this program</source>
   <translation>дело в нём создано другой программой</translation>
  </message>
  <message>
   <source>its journal can't be read</source>
   <translation>журнал в нём не читается</translation>
  </message>
  <message>
   <source>its journal doesn't match its case</source>
   <translation>журнал в нём не соответствует делу</translation>
  </message>
  <message>
   <source>its list of files can't be read</source>
   <translation>список файлов в нём не читается</translation>
  </message>
  <message>
   <source>its list of files doesn't match what it holds</source>
   <translation>список файлов не совпадает с содержимым</translation>
  </message>
  <message>
   <source>its originals are not those of the case</source>
   <translation>оригиналы в нём не те, что в деле</translation>
  </message>
  <message>
   <source>keep it open until you see the money; a seller who asks you to close it first is a red flag</source>
   <translation>держите его открытым, пока не увидите деньги; если продавец просит закрыть раньше — это тревожный знак</translation>
  </message>
  <message>
   <source>keep the library on a disk without this limit</source>
   <translation>держите библиотеку на диске без этого ограничения</translation>
  </message>
  <message>
   <source>keeping an original</source>
   <translation>сохранить оригинал</translation>
  </message>
  <message>
   <source>keeping {0}</source>
   <translation>сохранить {0}</translation>
  </message>
  <message>
   <source>last full day {0}</source>
   <translation>последний полный день {0}</translation>
  </message>
  <message>
   <source>leave it out of the dossier, or add the file again</source>
   <translation>исключите из досье или добавьте файл снова</translation>
  </message>
  <message>
   <source>leave it out, and report this fault</source>
   <translation>исключите и сообщите об ошибке</translation>
  </message>
  <message>
   <source>leave out exhibits that repeat others</source>
   <translation>исключите приложения, повторяющие другие</translation>
  </message>
  <message>
   <source>locking {0}</source>
   <translation>заблокировать {0}</translation>
  </message>
  <message>
   <source>look at it as it is now, then try again</source>
   <translation>посмотрите, каков он сейчас, и попробуйте снова</translation>
  </message>
  <message>
   <source>look at the list of what is</source>
   <translation>посмотрите в списке</translation>
  </message>
  <message>
   <source>looking into the trash</source>
   <translation>прочитать корзину</translation>
  </message>
  <message>
   <source>make a copy of at most {0} million pixels</source>
   <translation>сделайте копию не более {0} мегапикселей</translation>
  </message>
  <message>
   <source>make a smaller copy of it</source>
   <translation>сделайте копию поменьше</translation>
  </message>
  <message>
   <source>make it first, or choose another folder</source>
   <translation>сначала создайте её или выберите другую папку</translation>
  </message>
  <message>
   <source>make it writable, or use a library on another disk</source>
   <translation>разрешите запись или возьмите библиотеку на другом диске</translation>
  </message>
  <message>
   <source>make the folder and its files writable</source>
   <translation>разрешите запись в папку и её файлы</translation>
  </message>
  <message>
   <source>making the library</source>
   <translation>создать библиотеку</translation>
  </message>
  <message>
   <source>making the library {0}</source>
   <translation>создать библиотеку {0}</translation>
  </message>
  <message>
   <source>mediation follows a dispute</source>
   <translation>посредничество следует за спором</translation>
  </message>
  <message>
   <source>moving the library</source>
   <translation>переместить библиотеку</translation>
  </message>
  <message>
   <source>name a file, dossier.pdf say</source>
   <translation>назовите файл, например dossier.pdf</translation>
  </message>
  <message>
   <source>name a place instead, for example Asia/Kolkata</source>
   <translation>назовите место, например Asia/Kolkata</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or an offset</source>
   <translation>назовите место, например Europe/Berlin, или смещение</translation>
  </message>
  <message>
   <source>name a place, for example Europe/Berlin, or leave it out</source>
   <translation>назовите место, например Europe/Berlin, или не указывайте</translation>
  </message>
  <message>
   <source>name another folder</source>
   <translation>назовите другую папку</translation>
  </message>
  <message>
   <source>name another one for the library</source>
   <translation>назовите другую для библиотеки</translation>
  </message>
  <message>
   <source>name it, for example USD</source>
   <translation>назовите её, например USD</translation>
  </message>
  <message>
   <source>name the place, for example Europe/Berlin</source>
   <translation>назовите место, например Europe/Berlin</translation>
  </message>
  <message>
   <source>no claim is set</source>
   <translation>требование не указано</translation>
  </message>
  <message>
   <source>no cut was detected, but {0}</source>
   <translation>склеек не обнаружено, но {0}</translation>
  </message>
  <message>
   <source>no date is logged</source>
   <translation>дата не записана</translation>
  </message>
  <message>
   <source>no difference is named</source>
   <translation>отличие не названо</translation>
  </message>
  <message>
   <source>no dispute is open: without one you would likely lose both the item and the money</source>
   <translation>спор не открыт: без него вы, скорее всего, потеряете и товар, и деньги</translation>
  </message>
  <message>
   <source>no exhibit shows that the parcel didn't arrive</source>
   <translation>ни одно приложение не показывает, что посылка не пришла</translation>
  </message>
  <message>
   <source>no exhibit shows what arrived</source>
   <translation>ни одно приложение не показывает, что пришло</translation>
  </message>
  <message>
   <source>no font draws these characters on pictures, their codes are drawn instead: {0}</source>
   <translation>этих знаков нет в шрифтах для изображений, вместо них стоят коды: {0}</translation>
  </message>
  <message>
   <source>no font draws {0} in {1}; the codes are printed instead</source>
   <translation>{1}: ни один шрифт не содержит {0}; вместо этого печатаются коды</translation>
  </message>
  <message>
   <source>no message to the seller</source>
   <translation>нет сообщения продавцу</translation>
  </message>
  <message>
   <source>no photo</source>
   <translation>нет фото</translation>
  </message>
  <message>
   <source>no photo has a caption</source>
   <translation>ни у одного фото нет подписи</translation>
  </message>
  <message>
   <source>no reason and no wanted resolution is stated</source>
   <translation>не названы ни причина, ни желаемое решение</translation>
  </message>
  <message>
   <source>no screenshot of the listing</source>
   <translation>нет снимка страницы товара</translation>
  </message>
  <message>
   <source>no screenshot of the tracking history</source>
   <translation>нет снимка истории отслеживания</translation>
  </message>
  <message>
   <source>no video of the opening</source>
   <translation>нет видео распаковки</translation>
  </message>
  <message>
   <source>no video shows the fault</source>
   <translation>ни одно видео не показывает неисправность</translation>
  </message>
  <message>
   <source>not delivered yet</source>
   <translation>ещё не доставлено</translation>
  </message>
  <message>
   <source>not one picture of the part can be decoded</source>
   <translation>ни один кадр этой части не читается</translation>
  </message>
  <message>
   <source>not one picture of the video can be decoded</source>
   <translation>ни один кадр видео не читается</translation>
  </message>
  <message>
   <source>not written yet</source>
   <translation>ещё не написано</translation>
  </message>
  <message>
   <source>nothing is compared yet</source>
   <translation>пока ничего не сравнено</translation>
  </message>
  <message>
   <source>noting the export</source>
   <translation>отметить экспорт</translation>
  </message>
  <message>
   <source>offsets lie between -14:00 and +14:00</source>
   <translation>смещения бывают от -14:00 до +14:00</translation>
  </message>
  <message>
   <source>one photo has a caption</source>
   <translation>у одного из фото есть подпись</translation>
  </message>
  <message>
   <source>only {0} pixels wide, its words may not be readable</source>
   <translation>ширина всего {0} пикселей, текст может не читаться</translation>
  </message>
  <message>
   <source>open a dispute and wait for an authorised return address</source>
   <translation>откройте спор и дождитесь подтверждённого адреса возврата</translation>
  </message>
  <message>
   <source>open it with its own program</source>
   <translation>откройте в своей программе</translation>
  </message>
  <message>
   <source>open that one</source>
   <translation>откройте его</translation>
  </message>
  <message>
   <source>opening the library</source>
   <translation>открыть библиотеку</translation>
  </message>
  <message>
   <source>order {0} is in the library already</source>
   <translation>заказ {0} уже есть в библиотеке</translation>
  </message>
  <message>
   <source>order {0} is in the trash</source>
   <translation>заказ {0} в корзине</translation>
  </message>
  <message>
   <source>order {0} is in the trash already</source>
   <translation>заказ {0} уже лежит в корзине</translation>
  </message>
  <message>
   <source>order {0} is not in the trash</source>
   <translation>заказа {0} нет в корзине</translation>
  </message>
  <message>
   <source>order {0} was changed meanwhile</source>
   <translation>заказ {0} тем временем изменился</translation>
  </message>
  <message>
   <source>pages</source>
   <translation>страницы</translation>
  </message>
  <message>
   <source>part of the path is a file, not a folder</source>
   <translation>часть пути — файл, а не папка</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>изображения</translation>
  </message>
  <message>
   <source>pictures and text set smaller (step {0} of {1})</source>
   <translation>изображения и текст мельче (ступень {0} из {1})</translation>
  </message>
  <message>
   <source>pictures at {0} instead of {1} pixels per inch</source>
   <translation>изображения: {0} вместо {1} пикселей на дюйм</translation>
  </message>
  <message>
   <source>place its number on both pictures</source>
   <translation>поставьте номер отличия на оба изображения</translation>
  </message>
  <message>
   <source>please report this with the words in brackets</source>
   <translation>сообщите об этом и приведите слова в скобках</translation>
  </message>
  <message>
   <source>plug it in again, then try again</source>
   <translation>подключите снова и попробуйте ещё раз</translation>
  </message>
  <message>
   <source>process {0} on {1}</source>
   <translation>процесс {0} на {1}</translation>
  </message>
  <message>
   <source>put it back</source>
   <translation>верните его</translation>
  </message>
  <message>
   <source>put it back first</source>
   <translation>сначала верните</translation>
  </message>
  <message>
   <source>put it back from a backup, or leave it out of the dossier</source>
   <translation>восстановите его из резервной копии или не включайте в досье</translation>
  </message>
  <message>
   <source>putting the copy back</source>
   <translation>восстановить копию</translation>
  </message>
  <message>
   <source>putting the order back</source>
   <translation>вернуть заказ</translation>
  </message>
  <message>
   <source>readable file names that no longer matched, made again</source>
   <translation>понятные имена файлов не совпадали, созданы заново</translation>
  </message>
  <message>
   <source>reading the copy</source>
   <translation>прочитать копию</translation>
  </message>
  <message>
   <source>reading {0}</source>
   <translation>прочитать {0}</translation>
  </message>
  <message>
   <source>removed from everything that is exported</source>
   <translation>удаляется из всего, что экспортируется</translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation>удалить {0}</translation>
  </message>
  <message>
   <source>repair the file or take the original</source>
   <translation>исправьте файл или возьмите оригинал</translation>
  </message>
  <message>
   <source>repairing the library</source>
   <translation>исправить библиотеку</translation>
  </message>
  <message>
   <source>repairing the order</source>
   <translation>исправить заказ</translation>
  </message>
  <message>
   <source>repairing the search</source>
   <translation>исправить поиск</translation>
  </message>
  <message>
   <source>restore the library from your own backup</source>
   <translation>восстановите библиотеку из своей копии</translation>
  </message>
  <message>
   <source>restoring the order</source>
   <translation>восстановить заказ</translation>
  </message>
  <message>
   <source>run `evidence-app doctor`</source>
   <translation>запустите `evidence-app doctor`</translation>
  </message>
  <message>
   <source>run `evidence-app verify` to see the damage</source>
   <translation>запустите `evidence-app verify`, чтобы увидеть повреждения</translation>
  </message>
  <message>
   <source>salvaging an order</source>
   <translation>спасти заказ</translation>
  </message>
  <message>
   <source>save a copy without a password, or a screenshot</source>
   <translation>сохраните копию без пароля или снимок экрана</translation>
  </message>
  <message>
   <source>save it as a file and add that</source>
   <translation>сохраните как файл и добавьте его</translation>
  </message>
  <message>
   <source>saving the case</source>
   <translation>сохранить дело</translation>
  </message>
  <message>
   <source>saving the order</source>
   <translation>сохранить заказ</translation>
  </message>
  <message>
   <source>say what differs</source>
   <translation>укажите, что отличается</translation>
  </message>
  <message>
   <source>search columns that no longer matched, repaired</source>
   <translation>поля поиска не совпадали, исправлены</translation>
  </message>
  <message>
   <source>search entries of orders that are gone, removed</source>
   <translation>записи поиска исчезнувших заказов, удалены</translation>
  </message>
  <message>
   <source>searching</source>
   <translation>выполнить поиск</translation>
  </message>
  <message>
   <source>set the same three places on both pictures</source>
   <translation>поставьте те же три места на обоих изображениях</translation>
  </message>
  <message>
   <source>sheets</source>
   <translation>листы</translation>
  </message>
  <message>
   <source>ship tracked only, and put the number into the dispute</source>
   <translation>отправляйте только с отслеживанием и внесите номер в спор</translation>
  </message>
  <message>
   <source>sorting the orders</source>
   <translation>упорядочить заказы</translation>
  </message>
  <message>
   <source>state both on the Statement page</source>
   <translation>укажите и то и другое на странице «Заявление»</translation>
  </message>
  <message>
   <source>take it out if the recipient needn't know it</source>
   <translation>уберите, если получателю это знать не нужно</translation>
  </message>
  <message>
   <source>the PDF is damaged or was not copied completely</source>
   <translation>PDF повреждён или скопирован не полностью</translation>
  </message>
  <message>
   <source>the PDF is locked with a password</source>
   <translation>PDF защищён паролем</translation>
  </message>
  <message>
   <source>the amount is in {0}, the price in {1}</source>
   <translation>сумма в {0}, цена в {1}</translation>
  </message>
  <message>
   <source>the amount must be more than zero</source>
   <translation>сумма должна быть больше нуля</translation>
  </message>
  <message>
   <source>the archive was refused, {0}</source>
   <translation>архив отклонён: {0}</translation>
  </message>
  <message>
   <source>the camera moves fast</source>
   <translation>камера движется быстро</translation>
  </message>
  <message>
   <source>the camera moves too fast to show detail</source>
   <translation>камера движется слишком быстро, деталей не видно</translation>
  </message>
  <message>
   <source>the camera says {0}, which lies in the future: its clock was wrong</source>
   <translation>камера говорит {0}, это в будущем: часы шли неверно</translation>
  </message>
  <message>
   <source>the camera says {0}: its clock was not set</source>
   <translation>камера говорит {0}: часы не были установлены</translation>
  </message>
  <message>
   <source>the caption of a detail</source>
   <translation>подпись детали</translation>
  </message>
  <message>
   <source>the caption of {0}</source>
   <translation>подпись {0}</translation>
  </message>
  <message>
   <source>the caption of {0} at {1}</source>
   <translation>подпись {0} в {1}</translation>
  </message>
  <message>
   <source>the clip can't be made that small</source>
   <translation>фрагмент нельзя сделать таким маленьким</translation>
  </message>
  <message>
   <source>the clip's end must come after its start</source>
   <translation>конец фрагмента должен быть после начала</translation>
  </message>
  <message>
   <source>the copy of {0} is not sound</source>
   <translation>копия {0} повреждена</translation>
  </message>
  <message>
   <source>the copy of {0} is not the same as the original</source>
   <translation>копия {0} не совпадает с оригиналом</translation>
  </message>
  <message>
   <source>the countdown is missing</source>
   <translation>не указан обратный отсчёт</translation>
  </message>
  <message>
   <source>the currency of “{0}” is missing</source>
   <translation>не указана валюта у «{0}»</translation>
  </message>
  <message>
   <source>the database {0} has no version that is known</source>
   <translation>у базы данных {0} неизвестная версия</translation>
  </message>
  <message>
   <source>the database {path} is damaged</source>
   <translation>база данных {path} повреждена</translation>
  </message>
  <message>
   <source>the date is missing</source>
   <translation>не указана дата</translation>
  </message>
  <message>
   <source>the difference is empty</source>
   <translation>отличие пустое</translation>
  </message>
  <message>
   <source>the difference “{0}”</source>
   <translation>отличие «{0}»</translation>
  </message>
  <message>
   <source>the disk could not be read or written</source>
   <translation>диск не удалось прочесть или записать</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>диск полон</translation>
  </message>
  <message>
   <source>the disk is full, {0} was not written</source>
   <translation>диск полон, {0} не записан</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>диск только для чтения</translation>
  </message>
  <message>
   <source>the disk refused</source>
   <translation>диск отказал в операции</translation>
  </message>
  <message>
   <source>the disk was unplugged</source>
   <translation>диск отключён</translation>
  </message>
  <message>
   <source>the dossier can't be written in “{0}”</source>
   <translation>досье нельзя составить на «{0}»</translation>
  </message>
  <message>
   <source>the dossier does not conform to PDF/A-3b ({0})</source>
   <translation>досье не соответствует PDF/A-3b ({0})</translation>
  </message>
  <message>
   <source>the dossier holds no exhibit</source>
   <translation>в досье нет приложений</translation>
  </message>
  <message>
   <source>the dossier is larger than this profile wants; leave out some exhibits</source>
   <translation>досье больше, чем нужно для этого профиля; исключите часть приложений</translation>
  </message>
  <message>
   <source>the dossier's own words</source>
   <translation>собственные слова досье</translation>
  </message>
  <message>
   <source>the end of Buyer Protection is given twice</source>
   <translation>конец защиты покупателя указан дважды</translation>
  </message>
  <message>
   <source>the end of the video is missing</source>
   <translation>конец видео отсутствует</translation>
  </message>
  <message>
   <source>the entry of {0}</source>
   <translation>запись от {0}</translation>
  </message>
  <message>
   <source>the file also holds a short video; the still picture is used</source>
   <translation>в файле есть и короткое видео; используется неподвижное изображение</translation>
  </message>
  <message>
   <source>the file could not be read ({0}: {1})</source>
   <translation>файл не удалось прочесть ({0}: {1})</translation>
  </message>
  <message>
   <source>the file ends early, its last {0} frames are missing</source>
   <translation>файл обрывается, не хватает последних кадров: {0}</translation>
  </message>
  <message>
   <source>the file holds no video</source>
   <translation>в файле нет видео</translation>
  </message>
  <message>
   <source>the file holds sound but no picture</source>
   <translation>в файле есть звук, но нет изображения</translation>
  </message>
  <message>
   <source>the file holds {0} frames that its edit list does not show</source>
   <translation>в файле есть кадры, которые список монтажа не показывает: {0}</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>файл пуст</translation>
  </message>
  <message>
   <source>the file is larger than this disk can hold</source>
   <translation>файл больше, чем вмещает этот диск</translation>
  </message>
  <message>
   <source>the file is left out</source>
   <translation>файл не включён</translation>
  </message>
  <message>
   <source>the file kept the reader busy for more than {0} s</source>
   <translation>чтение файла заняло больше {0} с</translation>
  </message>
  <message>
   <source>the file made the reader stop (code {0})</source>
   <translation>чтение файла прервалось (код {0})</translation>
  </message>
  <message>
   <source>the file names {0}: it was saved by a program, not by a camera</source>
   <translation>в файле назван {0}: его сохранила программа, а не камера</translation>
  </message>
  <message>
   <source>the file says where it was taken</source>
   <translation>в файле указано место съёмки</translation>
  </message>
  <message>
   <source>the file was written or converted by a program, not by a camera directly</source>
   <translation>файл записан или преобразован программой, а не самой камерой</translation>
  </message>
  <message>
   <source>the folder for {0} is gone</source>
   <translation>папка {0} исчезла</translation>
  </message>
  <message>
   <source>the folder {0} holds other files</source>
   <translation>в папке {0} другие файлы</translation>
  </message>
  <message>
   <source>the frame's time is not in this video's unit</source>
   <translation>время кадра не в единицах этого видео</translation>
  </message>
  <message>
   <source>the label could be read on no photo</source>
   <translation>этикетка не читается ни на одном фото</translation>
  </message>
  <message>
   <source>the label is readable and has the order’s tracking number</source>
   <translation>этикетка читается, на ней трек-номер заказа</translation>
  </message>
  <message>
   <source>the label is readable in the video at {0}, on no photo</source>
   <translation>этикетка читается в видео на {0}, но ни на одном фото</translation>
  </message>
  <message>
   <source>the label on {0} is another parcel's: it carries {1}, not {2}</source>
   <translation>этикетка на {0} — от другой посылки: на ней {1}, а не {2}</translation>
  </message>
  <message>
   <source>the library and the new folder {0} lie inside one another</source>
   <translation>библиотека и новая папка {0} лежат одна в другой</translation>
  </message>
  <message>
   <source>the library in {0} was written by a newer version of this program than {1}</source>
   <translation>библиотека в {0} записана версией программы новее {1}</translation>
  </message>
  <message>
   <source>the library was written by a newer version of this program (format {0}, this one knows {1})</source>
   <translation>библиотека записана более новой версией программы (формат {0}, этой известен {1})</translation>
  </message>
  <message>
   <source>the library {0} is in use by {1}</source>
   <translation>библиотека {0} уже используется: {1}</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>имя слишком длинное</translation>
  </message>
  <message>
   <source>the name of the store</source>
   <translation>название магазина</translation>
  </message>
  <message>
   <source>the network folder went away</source>
   <translation>сетевая папка пропала</translation>
  </message>
  <message>
   <source>the number of an order can't be changed</source>
   <translation>номер заказа нельзя изменить</translation>
  </message>
  <message>
   <source>the order has no tracking number</source>
   <translation>у заказа нет трек-номера</translation>
  </message>
  <message>
   <source>the order has no tracking number to compare with</source>
   <translation>у заказа нет трек-номера для сверки</translation>
  </message>
  <message>
   <source>the order's title</source>
   <translation>название заказа</translation>
  </message>
  <message>
   <source>the original of {0} is gone</source>
   <translation>оригинал {0} исчез</translation>
  </message>
  <message>
   <source>the original of {0} is gone or damaged</source>
   <translation>оригинал {0} пропал или повреждён</translation>
  </message>
  <message>
   <source>the original of {0} is not in the library</source>
   <translation>оригинала {0} нет в библиотеке</translation>
  </message>
  <message>
   <source>the original payment method (card, PayPal or wallet)</source>
   <translation>исходный способ оплаты (карта, PayPal или кошелёк)</translation>
  </message>
  <message>
   <source>the original {0} was changed</source>
   <translation>оригинал {0} изменён</translation>
  </message>
  <message>
   <source>the originals {0} hold a place, a name or a serial number; what is exported doesn't</source>
   <translation>оригиналы {0} содержат место, имя или серийный номер; то, что экспортируется, — нет</translation>
  </message>
  <message>
   <source>the picture at {0} can't be decoded</source>
   <translation>изображение на {0} нельзя прочесть</translation>
  </message>
  <message>
   <source>the picture can't be read from the clipboard</source>
   <translation>изображение из буфера обмена нельзя прочесть</translation>
  </message>
  <message>
   <source>the picture is black</source>
   <translation>изображение чёрное</translation>
  </message>
  <message>
   <source>the picture is cut short: its end is missing</source>
   <translation>изображение обрезано: нет конца</translation>
  </message>
  <message>
   <source>the picture is damaged or was not copied completely</source>
   <translation>изображение повреждено или скопировано не полностью</translation>
  </message>
  <message>
   <source>the picture is damaged: it can't be opened</source>
   <translation>изображение повреждено: его нельзя открыть</translation>
  </message>
  <message>
   <source>the picture is too large: {0}</source>
   <translation>изображение слишком велико: {0}</translation>
  </message>
  <message>
   <source>the picture needs more memory than it is given</source>
   <translation>изображению нужно больше памяти, чем дано</translation>
  </message>
  <message>
   <source>the picture shows hardly anything at {at}</source>
   <translation>на {at} в кадре почти ничего не видно</translation>
  </message>
  <message>
   <source>the picture shows hardly anything, a cut would not be seen here</source>
   <translation>в кадре почти ничего не видно, склейка здесь была бы незаметна</translation>
  </message>
  <message>
   <source>the picture stands still to the pixel</source>
   <translation>изображение неподвижно до пикселя</translation>
  </message>
  <message>
   <source>the pictures are probably too many for the {0} MB that {1} takes; it will be split into parts</source>
   <translation>изображений, вероятно, слишком много для {0} МБ, которые принимает {1}; файл будет разделён на части</translation>
  </message>
  <message>
   <source>the policy file can't be read, {0}</source>
   <translation>файл правил нельзя прочесть, {0}</translation>
  </message>
  <message>
   <source>the policy file is wrong in line {0}, {1}</source>
   <translation>ошибка в файле правил, строка {0}, {1}</translation>
  </message>
  <message>
   <source>the printer does not answer</source>
   <translation>принтер не отвечает</translation>
  </message>
  <message>
   <source>the profile {0} can't be read</source>
   <translation>профиль {0} нельзя прочесть</translation>
  </message>
  <message>
   <source>the profile {0} can't be read ({1})</source>
   <translation>профиль {0} нельзя прочесть ({1})</translation>
  </message>
  <message>
   <source>the refund is not visible yet, and a closed dispute can't be reopened</source>
   <translation>деньги ещё не поступили, а закрытый спор нельзя открыть снова</translation>
  </message>
  <message>
   <source>the sample's {0} can't be taken in ({1})</source>
   <translation>{0} из примера нельзя принять ({1})</translation>
  </message>
  <message>
   <source>the shipping label could not be read in it</source>
   <translation>транспортную этикетку в нём прочитать не удалось</translation>
  </message>
  <message>
   <source>the shop</source>
   <translation>магазин</translation>
  </message>
  <message>
   <source>the sound can't be read any further</source>
   <translation>дальше звук не читается</translation>
  </message>
  <message>
   <source>the sound ends before the picture</source>
   <translation>звук кончается раньше изображения</translation>
  </message>
  <message>
   <source>the sound is interrupted</source>
   <translation>звук прерывается</translation>
  </message>
  <message>
   <source>the statement</source>
   <translation>заявление</translation>
  </message>
  <message>
   <source>the text holds characters that can't be kept</source>
   <translation>в тексте знаки, которые нельзя сохранить</translation>
  </message>
  <message>
   <source>the text holds {0}</source>
   <translation>в тексте есть {0}</translation>
  </message>
  <message>
   <source>the three points lie on one line</source>
   <translation>три точки лежат на одной прямой</translation>
  </message>
  <message>
   <source>the title of a comparison</source>
   <translation>название сравнения</translation>
  </message>
  <message>
   <source>the title of the order is missing</source>
   <translation>не указано название заказа</translation>
  </message>
  <message>
   <source>the unboxing video may show it, but none is marked as showing the fault</source>
   <translation>видео распаковки, возможно, её показывает, но ни одно не отмечено как видео дефекта</translation>
  </message>
  <message>
   <source>the variant ordered</source>
   <translation>заказанный вариант</translation>
  </message>
  <message>
   <source>the video can't be opened: it is damaged or was not copied completely</source>
   <translation>видео нельзя открыть: оно повреждено или скопировано не полностью</translation>
  </message>
  <message>
   <source>the video claims {0} frames</source>
   <translation>в видео заявлено кадров: {0}</translation>
  </message>
  <message>
   <source>the video has no frame at {0}</source>
   <translation>в видео нет кадра на {0}</translation>
  </message>
  <message>
   <source>the video has no sound</source>
   <translation>в видео нет звука</translation>
  </message>
  <message>
   <source>the video holds no frame with a time</source>
   <translation>в видео нет кадров с временем</translation>
  </message>
  <message>
   <source>the video holds not a single frame</source>
   <translation>в видео нет ни одного кадра</translation>
  </message>
  <message>
   <source>the video is cut short: about {0} % of it is missing</source>
   <translation>видео обрезано: не хватает около {0} %</translation>
  </message>
  <message>
   <source>the video is damaged or incomplete{0}</source>
   <translation>видео повреждено или неполное{0}</translation>
  </message>
  <message>
   <source>the video is encrypted (copy protection)</source>
   <translation>видео зашифровано (защита от копирования)</translation>
  </message>
  <message>
   <source>the video is too bright to show detail</source>
   <translation>видео слишком светлое, деталей не видно</translation>
  </message>
  <message>
   <source>the video is very dark</source>
   <translation>видео очень тёмное</translation>
  </message>
  <message>
   <source>the video {0} shows what is private, {1}: black boxes are on its frames only</source>
   <translation>видео {0} показывает личные данные, {1}: чёрные области есть только на его кадрах</translation>
  </message>
  <message>
   <source>the video's pictures are {0} × {1} pixels</source>
   <translation>размер кадров видео {0} × {1} пикселей</translation>
  </message>
  <message>
   <source>the year of “{0}” can't be right</source>
   <translation>год в «{0}» неверен</translation>
  </message>
  <message>
   <source>the {0} holds control characters</source>
   <translation>{0}: есть управляющие знаки</translation>
  </message>
  <message>
   <source>the {0} is too long</source>
   <translation>{0}: слишком длинно</translation>
  </message>
  <message>
   <source>the {0} of the order is missing</source>
   <translation>в заказе не указано: {0}</translation>
  </message>
  <message>
   <source>there are more than {0} files</source>
   <translation>файлов больше {0}</translation>
  </message>
  <message>
   <source>there are no rules for “{0}”</source>
   <translation>для «{0}» нет правил</translation>
  </message>
  <message>
   <source>there is a currency but no price</source>
   <translation>есть валюта, но нет цены</translation>
  </message>
  <message>
   <source>there is a moment of reading but no countdown</source>
   <translation>указан момент чтения, но не обратный отсчёт</translation>
  </message>
  <message>
   <source>there is no authorised return address</source>
   <translation>нет подтверждённого адреса возврата</translation>
  </message>
  <message>
   <source>there is no evidence {0}</source>
   <translation>нет доказательства {0}</translation>
  </message>
  <message>
   <source>there is no evidence {0} in order {1}</source>
   <translation>нет доказательства {0} в заказе {1}</translation>
  </message>
  <message>
   <source>there is no file {0}</source>
   <translation>нет файла {0}</translation>
  </message>
  <message>
   <source>there is no folder {0}</source>
   <translation>нет папки {0}</translation>
  </message>
  <message>
   <source>there is no library in {0}</source>
   <translation>в {0} нет библиотеки</translation>
  </message>
  <message>
   <source>there is no order {0}</source>
   <translation>нет заказа {0}</translation>
  </message>
  <message>
   <source>there is no other frame between these two</source>
   <translation>между этими двумя нет другого кадра</translation>
  </message>
  <message>
   <source>there is no paper “{0}”</source>
   <translation>нет бумаги «{0}»</translation>
  </message>
  <message>
   <source>there is no permission</source>
   <translation>нет прав</translation>
  </message>
  <message>
   <source>there is no profile “{0}”</source>
   <translation>нет профиля «{0}»</translation>
  </message>
  <message>
   <source>there is no room for the archive's files</source>
   <translation>для файлов архива нет места</translation>
  </message>
  <message>
   <source>there is no sound copy of the database</source>
   <translation>нет исправной копии базы данных</translation>
  </message>
  <message>
   <source>there is no tracking number of the return</source>
   <translation>нет трек-номера возврата</translation>
  </message>
  <message>
   <source>there is no video “{0}”</source>
   <translation>видео «{0}» нет</translation>
  </message>
  <message>
   <source>these characters can't be printed: {0}</source>
   <translation>эти знаки нельзя напечатать: {0}</translation>
  </message>
  <message>
   <source>this case is closed, and a closed dispute can't be reopened</source>
   <translation>это дело закрыто, а закрытый спор нельзя открыть снова</translation>
  </message>
  <message>
   <source>this comparison is not there</source>
   <translation>этого сравнения нет</translation>
  </message>
  <message>
   <source>this detail is not there</source>
   <translation>этой детали нет</translation>
  </message>
  <message>
   <source>this difference is not there</source>
   <translation>этого отличия нет</translation>
  </message>
  <message>
   <source>this evidence is no longer in the case</source>
   <translation>этого доказательства больше нет в деле</translation>
  </message>
  <message>
   <source>this is no picture of a kind that can be read</source>
   <translation>это не изображение читаемого вида</translation>
  </message>
  <message>
   <source>this is not a video that can be read</source>
   <translation>это видео прочесть нельзя</translation>
  </message>
  <message>
   <source>this order has it already, as {0}</source>
   <translation>это уже есть в этом заказе как {0}</translation>
  </message>
  <message>
   <source>this picture is not part of the case</source>
   <translation>это изображение не из этого дела</translation>
  </message>
  <message>
   <source>three points on each side are needed</source>
   <translation>нужны три точки с каждой стороны</translation>
  </message>
  <message>
   <source>to stay within {0} MB the pictures will be about {1} instead of {2} pixels per inch</source>
   <translation>чтобы уложиться в {0} МБ, у изображений будет около {1} пикселей на дюйм вместо {2}</translation>
  </message>
  <message>
   <source>to stay within {0} pages: {1}</source>
   <translation>чтобы уложиться в {0} страниц: {1}</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>открыто слишком много файлов</translation>
  </message>
  <message>
   <source>try a copy of the file, or a smaller one</source>
   <translation>попробуйте копию файла или файл поменьше</translation>
  </message>
  <message>
   <source>type it again without them</source>
   <translation>введите снова без них</translation>
  </message>
  <message>
   <source>type it in again</source>
   <translation>введите ещё раз</translation>
  </message>
  <message>
   <source>undo its removal first</source>
   <translation>сначала отмените удаление</translation>
  </message>
  <message>
   <source>undo the closing if it was logged by mistake</source>
   <translation>отмените закрытие, если записано по ошибке</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>обновите программу</translation>
  </message>
  <message>
   <source>updating the library</source>
   <translation>обновить библиотеку</translation>
  </message>
  <message>
   <source>use JPEG, PNG, HEIC, WebP, AVIF or TIFF</source>
   <translation>используйте JPEG, PNG, HEIC, WebP, AVIF или TIFF</translation>
  </message>
  <message>
   <source>use a shorter name or folder</source>
   <translation>возьмите имя или папку короче</translation>
  </message>
  <message>
   <source>use a video as the camera or phone wrote it</source>
   <translation>возьмите видео таким, каким его записала камера или телефон</translation>
  </message>
  <message>
   <source>use a whole number from 1</source>
   <translation>введите целое число от 1</translation>
  </message>
  <message>
   <source>use a whole number from 1 to {0}</source>
   <translation>введите целое число от 1 до {0}</translation>
  </message>
  <message>
   <source>use a year from {0} to {1}</source>
   <translation>введите год от {0} до {1}</translation>
  </message>
  <message>
   <source>use an id that import or order show prints</source>
   <translation>возьмите код, который печатает import или order show</translation>
  </message>
  <message>
   <source>use at most {0} characters</source>
   <translation>не более {0} знаков</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>возьмите одно из {0}</translation>
  </message>
  <message>
   <source>use only {0} or {1}</source>
   <translation>только {0} или {1}</translation>
  </message>
  <message>
   <source>use three letters such as USD or EUR</source>
   <translation>три буквы, например USD или EUR</translation>
  </message>
  <message>
   <source>use two letters such as DE or US</source>
   <translation>две буквы, например DE или US</translation>
  </message>
  <message>
   <source>use yes or no</source>
   <translation>введите yes или no</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>введите {0}</translation>
  </message>
  <message>
   <source>values that can't be read, put back a copy of the database</source>
   <translation>нечитаемые значения, верните копию базы данных</translation>
  </message>
  <message>
   <source>values that could not be read, made again from the journal</source>
   <translation>нечитаемые значения, восстановлены по журналу</translation>
  </message>
  <message>
   <source>values that do not follow from the journal</source>
   <translation>значения не следуют из журнала</translation>
  </message>
  <message>
   <source>wait until it is complete, then add it again</source>
   <translation>дождитесь, пока файл скопируется целиком, и добавьте снова</translation>
  </message>
  <message>
   <source>what {0} says is not printed: the dossier only names the file</source>
   <translation>содержимое {0} не печатается: в досье назван только сам файл</translation>
  </message>
  <message>
   <source>words that could not be found by searching, repaired</source>
   <translation>слова, которых не находил поиск, исправлены</translation>
  </message>
  <message>
   <source>write B1, or B1@12.5-40 for a part of it</source>
   <translation>напишите B1 или B1@12.5-40 для части</translation>
  </message>
  <message>
   <source>write it as shown, for example 12d 03:15:20 or 12 days 3 hours</source>
   <translation>напишите как показано, например 12d 03:15:20 или 12 days 3 hours</translation>
  </message>
  <message>
   <source>write it like 2026-11-12 or 2026-11-12 18:02</source>
   <translation>напишите так: 2026-11-12 или 2026-11-12 18:02</translation>
  </message>
  <message>
   <source>write it like 49.99</source>
   <translation>напишите так: 49,99</translation>
  </message>
  <message>
   <source>write its label, B1 say, or an id that import printed</source>
   <translation>напишите обозначение, например B1, или код, который вывела команда import</translation>
  </message>
  <message>
   <source>write seconds: B1@12.5-40</source>
   <translation>напишите секунды: B1@12.5-40</translation>
  </message>
  <message>
   <source>write the words in another way</source>
   <translation>напишите слова иначе</translation>
  </message>
  <message>
   <source>write what it shows, or leave it out</source>
   <translation>напишите, что на нём, или исключите</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>запись</translation>
  </message>
  <message>
   <source>writing {0}</source>
   <translation>записать {0}</translation>
  </message>
  <message>
   <source>written</source>
   <translation>написано</translation>
  </message>
  <message>
   <source>your share of the disk is used up</source>
   <translation>ваша квота на диске исчерпана</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} на {1}</translation>
  </message>
  <message>
   <source>{0} can't be made ({1})</source>
   <translation>{0} нельзя создать ({1})</translation>
  </message>
  <message>
   <source>{0} can't be opened</source>
   <translation>{0} не открывается</translation>
  </message>
  <message>
   <source>{0} can't be read ({1})</source>
   <translation>{0} нельзя прочесть ({1})</translation>
  </message>
  <message>
   <source>{0} can't be replaced or written there</source>
   <translation>{0} нельзя там заменить или записать</translation>
  </message>
  <message>
   <source>{0} can't be written ({1})</source>
   <translation>{0} нельзя записать ({1})</translation>
  </message>
  <message>
   <source>{0} changed while it was copied</source>
   <translation>{0} изменился при копировании</translation>
  </message>
  <message>
   <source>{0} cut was detected</source>
   <translation>обнаружена {0} склейка</translation>
  </message>
  <message>
   <source>{0} cuts were detected</source>
   <translation>обнаружено склеек: {0}</translation>
  </message>
  <message>
   <source>{0} days after shipment are assumed: enter the end that is shown</source>
   <translation>предполагается {0} дней после отправки: укажите дату окончания, которую видите</translation>
  </message>
  <message>
   <source>{0} failed, {1}</source>
   <translation>не удалось {0}: {1}</translation>
  </message>
  <message>
   <source>{0} frames could not be decoded, the file is damaged</source>
   <translation>не удалось прочитать кадры ({0}), файл повреждён</translation>
  </message>
  <message>
   <source>{0} has no picture</source>
   <translation>у {0} нет изображения</translation>
  </message>
  <message>
   <source>{0} has no second {1}</source>
   <translation>в {0} нет секунды {1}</translation>
  </message>
  <message>
   <source>{0} holds a library of another program</source>
   <translation>в {0} библиотека другой программы</translation>
  </message>
  <message>
   <source>{0} in one file; the first is used</source>
   <translation>{0} в одном файле; используется первое</translation>
  </message>
  <message>
   <source>{0} is a document and has no picture</source>
   <translation>{0} — документ без изображения</translation>
  </message>
  <message>
   <source>{0} is a file</source>
   <translation>{0} — файл</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} — папка</translation>
  </message>
  <message>
   <source>{0} is more than the price of {1}</source>
   <translation>{0} больше цены {1}</translation>
  </message>
  <message>
   <source>{0} is no file</source>
   <translation>{0} — не файл</translation>
  </message>
  <message>
   <source>{0} is no folder</source>
   <translation>{0} — не папка</translation>
  </message>
  <message>
   <source>{0} is no ordinary file</source>
   <translation>{0} – не обычный файл</translation>
  </message>
  <message>
   <source>{0} is no time in seconds</source>
   <translation>{0} — не время в секундах</translation>
  </message>
  <message>
   <source>{0} is no video</source>
   <translation>{0} — не видео</translation>
  </message>
  <message>
   <source>{0} is not safe to hand out: {1}</source>
   <translation>{0} небезопасно передавать: {1}</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0}: не найдено</translation>
  </message>
  <message>
   <source>{0} names more than one piece of evidence</source>
   <translation>{0} подходит к нескольким доказательствам</translation>
  </message>
  <message>
   <source>{0} of {1} not marked in the pictures</source>
   <translation>не отмечено на изображениях: {0} из {1}</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that a mediator reads quickly</source>
   <translation>страниц {0} — больше, чем те {1}, которые посредник прочтёт быстро</translation>
  </message>
  <message>
   <source>{0} pages are more than the {1} that {2} takes; it will be split into parts</source>
   <translation>{0} страниц — больше, чем {1}, которые принимает {2}; досье будет разделено на части</translation>
  </message>
  <message>
   <source>{0} takes at most {1} and {2} bytes in all; set aside: {3}</source>
   <translation>{0}: принимается не более чем {1} и {2} байт всего; отложено: {3}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes in all; set aside: {2}</source>
   <translation>{0}: принимается не более {1} байт всего; отложено: {2}</translation>
  </message>
  <message>
   <source>{0} takes at most {1}; set aside: {2}</source>
   <translation>{0}: принимается не более чем {1}; отложено: {2}</translation>
  </message>
  <message>
   <source>{0} takes {1} only; set aside: {2}</source>
   <translation>{0}: принимаются только {1}; отложено: {2}</translation>
  </message>
  <message>
   <source>{0} to word more calmly, first “{1}”</source>
   <translation>{0} сформулировать спокойнее, первое «{1}»</translation>
  </message>
  <message>
   <source>{0} was changed</source>
   <translation>{0} изменён</translation>
  </message>
  <message>
   <source>{0} {1} is before {2} {3}</source>
   <translation>{0} {1} раньше {2} {3}</translation>
  </message>
  <message>
   <source>{0}, marked</source>
   <translation>{0}, отмечены</translation>
  </message>
  <message>
   <source>{0}, no cut was detected</source>
   <translation>{0}, склеек не обнаружено</translation>
  </message>
  <message>
   <source>{0}, not yet checked for cuts</source>
   <translation>{0}, на склейки ещё не проверено</translation>
  </message>
  <message>
   <source>{0}, whether it is one shot could not be determined</source>
   <translation>{0}, снято ли одним дублем, определить не удалось</translation>
  </message>
  <message>
   <source>{0}: no caption, and no difference names it</source>
   <translation>{0}: нет подписи, и ни одно отличие его не упоминает</translation>
  </message>
  <message>
   <source>{0}: no upload limit is stated in any source found</source>
   <translation>{0}: предел загрузки ни в одном найденном источнике не назван</translation>
  </message>
  <message>
   <source>{doing} failed, the disk could not be read or written</source>
   <translation>не удалось {doing}: диск не читается или не записывается</translation>
  </message>
  <message>
   <source>{doing} failed, the disk is full</source>
   <translation>не удалось {doing}: диск полон</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be opened</source>
   <translation>не удалось {doing}: {path} не открывается</translation>
  </message>
  <message>
   <source>{doing} failed, {path} can't be written</source>
   <translation>не удалось {doing}: {path} не записывается</translation>
  </message>
  <message>
   <source>{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide</source>
   <translation>Предложено {offered}, требуется {claimed}. Примите, измените требование или пусть решит {platform}</translation>
  </message>
  <message>
   <source>{platform} decides</source>
   <translation>Решает {platform}</translation>
  </message>
  <message>
   <source>“{0}” can mean {1}</source>
   <translation>«{0}» может означать {1}</translation>
  </message>
  <message>
   <source>“{0}” has an impossible offset</source>
   <translation>у «{0}» невозможное смещение</translation>
  </message>
  <message>
   <source>“{0}” has an unusual offset</source>
   <translation>у «{0}» необычное смещение</translation>
  </message>
  <message>
   <source>“{0}” has more decimals than {1} has</source>
   <translation>у «{0}» больше знаков после запятой, чем у {1}</translation>
  </message>
  <message>
   <source>“{0}” is an impossible countdown</source>
   <translation>«{0}» — невозможный обратный отсчёт</translation>
  </message>
  <message>
   <source>“{0}” is longer than any protection</source>
   <translation>«{0}» дольше любой защиты</translation>
  </message>
  <message>
   <source>“{0}” is neither yes nor no</source>
   <translation>«{0}» — ни да, ни нет</translation>
  </message>
  <message>
   <source>“{0}” is no amount of money</source>
   <translation>«{0}» — не сумма денег</translation>
  </message>
  <message>
   <source>“{0}” is no countdown</source>
   <translation>«{0}» — не обратный отсчёт</translation>
  </message>
  <message>
   <source>“{0}” is no country</source>
   <translation>«{0}» — не страна</translation>
  </message>
  <message>
   <source>“{0}” is no country code</source>
   <translation>«{0}» — не код страны</translation>
  </message>
  <message>
   <source>“{0}” is no currency code</source>
   <translation>«{0}» — не код валюты</translation>
  </message>
  <message>
   <source>“{0}” is no date</source>
   <translation>«{0}» — не дата</translation>
  </message>
  <message>
   <source>“{0}” is no fact of an order</source>
   <translation>«{0}» — нет такого поля заказа</translation>
  </message>
  <message>
   <source>“{0}” is no known time zone</source>
   <translation>«{0}» — неизвестный часовой пояс</translation>
  </message>
  <message>
   <source>“{0}” is no line of the checklist</source>
   <translation>«{0}» — не строка списка</translation>
  </message>
  <message>
   <source>“{0}” is no number of days</source>
   <translation>«{0}» — не число дней</translation>
  </message>
  <message>
   <source>“{0}” is no order number</source>
   <translation>«{0}» — не номер заказа</translation>
  </message>
  <message>
   <source>“{0}” is no policy</source>
   <translation>«{0}» — не свод правил</translation>
  </message>
  <message>
   <source>“{0}” is no quantity</source>
   <translation>«{0}» — не количество</translation>
  </message>
  <message>
   <source>“{0}” is no rule</source>
   <translation>«{0}» — не правило</translation>
  </message>
  <message>
   <source>“{0}” is no step of a case</source>
   <translation>«{0}» — не шаг дела</translation>
  </message>
  <message>
   <source>“{0}” is no tracking number</source>
   <translation>«{0}» — не трек-номер</translation>
  </message>
  <message>
   <source>“{0}” is no web address</source>
   <translation>«{0}» — не веб-адрес</translation>
  </message>
  <message>
   <source>“{0}” is not a day and time of the calendar</source>
   <translation>«{0}» — не день и время календаря</translation>
  </message>
  <message>
   <source>“{0}” is not in {1}</source>
   <translation>«{0}» нет среди {1}</translation>
  </message>
  <message>
   <source>“{0}” names no times</source>
   <translation>«{0}» не указывает время</translation>
  </message>
  <message>
   <source>“{0}” names no video</source>
   <translation>«{0}» не указывает видео</translation>
  </message>
 </context>
 <context>
  <name>deadline</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n день</numerusform>
    <numerusform>%n дня</numerusform>
    <numerusform>%n дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n источник</numerusform>
    <numerusform>%n источника</numerusform>
    <numerusform>%n источников</numerusform>
   </translation>
  </message>
  <message>
   <source>Buyer Protection</source>
   <translation>Защита покупателя</translation>
  </message>
  <message>
   <source>as the shop shows it</source>
   <translation>как показывает магазин</translation>
  </message>
  <message>
   <source>assumed: {words}</source>
   <translation>предположительно: {words}</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>доставка</translation>
  </message>
  <message>
   <source>done</source>
   <translation>сделано</translation>
  </message>
  <message>
   <source>doubtful, {day}</source>
   <translation>сомнительно, {day}</translation>
  </message>
  <message>
   <source>enter the date that you were given</source>
   <translation>укажите названную вам дату</translation>
  </message>
  <message>
   <source>last full day {day}</source>
   <translation>последний полный день {day}</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>не начался</translation>
  </message>
  <message>
   <source>over since {day}</source>
   <translation>истёк {day}</translation>
  </message>
  <message>
   <source>shipment</source>
   <translation>отправка</translation>
  </message>
  <message>
   <source>the approval</source>
   <translation>одобрение</translation>
  </message>
  <message>
   <source>the decision</source>
   <translation>решение</translation>
  </message>
  <message>
   <source>the dispute</source>
   <translation>спор</translation>
  </message>
  <message>
   <source>the earlier of two dates</source>
   <translation>ранняя из двух дат</translation>
  </message>
  <message>
   <source>the order</source>
   <translation>заказ</translation>
  </message>
  <message>
   <source>the return’s arrival</source>
   <translation>прибытие возврата</translation>
  </message>
  <message>
   <source>the sources disagree</source>
   <translation>источники расходятся</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>до {day}</translation>
  </message>
  <message>
   <source>your first message</source>
   <translation>ваше первое сообщение</translation>
  </message>
  <message>
   <source>your value</source>
   <translation>ваше значение</translation>
  </message>
  <message>
   <source>{days} from {event}</source>
   <translation>{days}, отсчёт: {event}</translation>
  </message>
  <message>
   <source>{days} of business</source>
   <translation>{days} (рабочих)</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{low} to {high} days</source>
   <translation>от {low} до {high} дней</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>ещё {time}</translation>
  </message>
  <message>
   <source>{words}, your value</source>
   <translation>{words}, ваше значение</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n день</numerusform>
    <numerusform>%n дня</numerusform>
    <numerusform>%n дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n час</numerusform>
    <numerusform>%n часа</numerusform>
    <numerusform>%n часов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n минута</numerusform>
    <numerusform>%n минуты</numerusform>
    <numerusform>%n минут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n секунда</numerusform>
    <numerusform>%n секунды</numerusform>
    <numerusform>%n секунд</numerusform>
   </translation>
  </message>
  <message>
   <source>d</source>
   <translation>д</translation>
  </message>
  <message>
   <source>h</source>
   <translation>ч</translation>
  </message>
  <message>
   <source>min</source>
   <translation>мин</translation>
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
   <translation>Документы</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Страница товара</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Фото</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Отслеживание</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Видео</translation>
  </message>
 </context>
 <context>
  <name>jobs</name>
  <message>
   <source>{n} min left</source>
   <translation>ещё {n} мин</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>ещё {n} с</translation>
  </message>
 </context>
 <context>
  <name>leaving</name>
  <message numerus="yes">
   <source>%n job(s) still running. Stop and quit?</source>
   <translation>
    <numerusform>Ещё выполняется %n задача. Остановить и выйти?</numerusform>
    <numerusform>Ещё выполняются %n задачи. Остановить и выйти?</numerusform>
    <numerusform>Ещё выполняются %n задач. Остановить и выйти?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Работать дальше</translation>
  </message>
  <message>
   <source>Still working</source>
   <translation>Задачи ещё выполняются</translation>
  </message>
  <message>
   <source>Stop and quit</source>
   <translation>Остановить и выйти</translation>
  </message>
  <message>
   <source>What is half done is taken back; nothing that was saved is lost.</source>
   <translation>Незаконченное отменится; ничего сохранённого не пропадёт.</translation>
  </message>
 </context>
 <context>
  <name>menu</name>
  <message>
   <source>&amp;Case</source>
   <translation>&amp;Дело</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Правка</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Файл</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Справка</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Вид</translation>
  </message>
  <message>
   <source>Evi&amp;dence</source>
   <translation>Д&amp;оказательства</translation>
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <source>Accepted the offer</source>
   <translation>Предложение принято</translation>
  </message>
  <message>
   <source>Another parcel's label: it reads {here}; this order's tracking number is {there}.</source>
   <translation>Этикетка другой посылки: на ней {here}; трек-номер этого заказа {there}.</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Подана апелляция</translation>
  </message>
  <message>
   <source>Changed my mind</source>
   <translation>Передумал(а)</translation>
  </message>
  <message>
   <source>Changed the claim</source>
   <translation>Требование изменено</translation>
  </message>
  <message>
   <source>Closed the case</source>
   <translation>Дело закрыто</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Повреждено</translation>
  </message>
  <message>
   <source>Decided: full refund</source>
   <translation>Решение: полный возврат денег</translation>
  </message>
  <message>
   <source>Decided: partial refund</source>
   <translation>Решение: частичный возврат денег</translation>
  </message>
  <message>
   <source>Decided: rejected</source>
   <translation>Решение: отказ</translation>
  </message>
  <message>
   <source>Decided: return for refund</source>
   <translation>Решение: возврат товара и денег</translation>
  </message>
  <message>
   <source>Does not work</source>
   <translation>Не работает</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Обмен</translation>
  </message>
  <message>
   <source>Filed a chargeback</source>
   <translation>Подан чарджбэк</translation>
  </message>
  <message>
   <source>Full refund</source>
   <translation>Полный возврат денег</translation>
  </message>
  <message>
   <source>Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong.</source>
   <translation>Время самого файла, {here}, позже его добавления {there}: часы камеры шли неверно.</translation>
  </message>
  <message>
   <source>Mediation started</source>
   <translation>Посредничество началось</translation>
  </message>
  <message>
   <source>Never received</source>
   <translation>Не получено</translation>
  </message>
  <message>
   <source>Not as described</source>
   <translation>Не соответствует описанию</translation>
  </message>
  <message>
   <source>Opened the dispute</source>
   <translation>Спор открыт</translation>
  </message>
  <message>
   <source>Partial refund</source>
   <translation>Частичный возврат денег</translation>
  </message>
  <message>
   <source>Quoted in its own words: {guides}</source>
   <translation>Дословно из источника: {guides}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Повторить: {step}</translation>
  </message>
  <message>
   <source>Refund approved</source>
   <translation>Возврат денег одобрен</translation>
  </message>
  <message>
   <source>Refund visible</source>
   <translation>Деньги поступили</translation>
  </message>
  <message>
   <source>Return for refund</source>
   <translation>Возврат товара и денег</translation>
  </message>
  <message>
   <source>Shipped the return</source>
   <translation>Возврат отправлен</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Чего-то не хватает</translation>
  </message>
  <message>
   <source>Taken on {here}, before the delivery on {there}. One of the dates is wrong.</source>
   <translation>Снято {here}, до доставки {there}. Одна из дат неверна.</translation>
  </message>
  <message>
   <source>Taken on {here}, before the order of {there}. One of the dates is wrong.</source>
   <translation>Снято {here}, до заказа {there}. Одна из дат неверна.</translation>
  </message>
  <message>
   <source>The seller accepted</source>
   <translation>Продавец согласился</translation>
  </message>
  <message>
   <source>The seller made an offer</source>
   <translation>Продавец сделал предложение</translation>
  </message>
  <message>
   <source>The seller received the return</source>
   <translation>Продавец получил возврат</translation>
  </message>
  <message>
   <source>The seller rejected</source>
   <translation>Продавец отказал</translation>
  </message>
  <message>
   <source>The seller replied</source>
   <translation>Продавец ответил</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Отменить: {step}</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Не тот товар</translation>
  </message>
  <message>
   <source>Wrote to the seller</source>
   <translation>Сообщение продавцу</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>ответ</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>обращение</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>доставлен</translation>
  </message>
  <message>
   <source>dispute</source>
   <translation>спор</translation>
  </message>
  <message>
   <source>mediation</source>
   <translation>посредник</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>заказан</translation>
  </message>
  <message>
   <source>refunded</source>
   <translation>деньги</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>отправлен</translation>
  </message>
 </context>
 <context>
  <name>observations</name>
  <message>
   <source>black</source>
   <translation>чёрный</translation>
  </message>
  <message>
   <source>edit list in the file</source>
   <translation>список монтажа в файле</translation>
  </message>
  <message>
   <source>fast pan, not a cut</source>
   <translation>быстрая панорама, не склейка</translation>
  </message>
  <message>
   <source>flash, not a cut</source>
   <translation>вспышка, не склейка</translation>
  </message>
  <message>
   <source>frames that can't be decoded</source>
   <translation>кадры, которые не читаются</translation>
  </message>
  <message>
   <source>gap in the timestamps</source>
   <translation>пропуск во временных метках</translation>
  </message>
  <message>
   <source>hardly anything to see: a cut would not show</source>
   <translation>почти ничего не видно: склейка была бы незаметна</translation>
  </message>
  <message>
   <source>no sound</source>
   <translation>нет звука</translation>
  </message>
  <message>
   <source>picture stands still</source>
   <translation>изображение застыло</translation>
  </message>
  <message>
   <source>sound interrupted</source>
   <translation>звук прерван</translation>
  </message>
  <message>
   <source>the file ends early</source>
   <translation>файл обрывается</translation>
  </message>
  <message>
   <source>trace of an editing program</source>
   <translation>след программы монтажа</translation>
  </message>
  <message>
   <source>uneven rhythm of frames</source>
   <translation>неровный ритм кадров</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>Printing {title}</source>
   <translation>Печать: {title}</translation>
  </message>
 </context>
 <context>
  <name>rail</name>
  <message>
   <source>by {day}</source>
   <translation>до {day}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>сделано</translation>
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
   <translation>{what}, последний полный день {day}, осталось {left}</translation>
  </message>
  <message>
   <source>{what}, until {day}, {left} left</source>
   <translation>{what}, до {day}, осталось {left}</translation>
  </message>
 </context>
 <context>
  <name>roles</name>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Listing</source>
   <translation>Страница товара</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Фото</translation>
  </message>
  <message>
   <source>Tracking</source>
   <translation>Отслеживание</translation>
  </message>
  <message>
   <source>Unboxing video</source>
   <translation>Видео распаковки</translation>
  </message>
  <message>
   <source>Video of the defect</source>
   <translation>Видео дефекта</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>Clear the search</source>
   <translation>Очистить поиск</translation>
  </message>
 </context>
 <context>
  <name>step</name>
  <message>
   <source>Add comparison</source>
   <translation>Добавить сравнение</translation>
  </message>
  <message>
   <source>Add detail</source>
   <translation>Добавить деталь</translation>
  </message>
  <message>
   <source>Add difference</source>
   <translation>Добавить отличие</translation>
  </message>
  <message>
   <source>Add order</source>
   <translation>Добавить заказ</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Добавить {0}</translation>
  </message>
  <message>
   <source>Add {0} files</source>
   <translation>Добавить файлов: {0}</translation>
  </message>
  <message>
   <source>Caption the sample</source>
   <translation>Подписать пример</translation>
  </message>
  <message>
   <source>Change caption</source>
   <translation>Изменить подпись</translation>
  </message>
  <message>
   <source>Change character limit</source>
   <translation>Изменить предел знаков</translation>
  </message>
  <message>
   <source>Change difference</source>
   <translation>Изменить отличие</translation>
  </message>
  <message>
   <source>Change dossier settings</source>
   <translation>Изменить настройки досье</translation>
  </message>
  <message>
   <source>Change language</source>
   <translation>Изменить язык</translation>
  </message>
  <message>
   <source>Change marks</source>
   <translation>Изменить метки</translation>
  </message>
  <message>
   <source>Change order</source>
   <translation>Изменить заказ</translation>
  </message>
  <message>
   <source>Change picture</source>
   <translation>Сменить изображение</translation>
  </message>
  <message>
   <source>Change rating</source>
   <translation>Изменить оценку</translation>
  </message>
  <message>
   <source>Change view</source>
   <translation>Изменить вид</translation>
  </message>
  <message>
   <source>Change what it shows</source>
   <translation>Изменить, что показано</translation>
  </message>
  <message>
   <source>Check continuity</source>
   <translation>Проверить на склейки</translation>
  </message>
  <message>
   <source>Choose key frames</source>
   <translation>Выбрать ключевые кадры</translation>
  </message>
  <message>
   <source>Compose statement again</source>
   <translation>Составить заявление заново</translation>
  </message>
  <message>
   <source>Draw mark</source>
   <translation>Нарисовать метку</translation>
  </message>
  <message>
   <source>Leave out of the dossier</source>
   <translation>Не включать в досье</translation>
  </message>
  <message>
   <source>Log “{0}”</source>
   <translation>Записать «{0}»</translation>
  </message>
  <message>
   <source>Mark difference</source>
   <translation>Отметить отличие</translation>
  </message>
  <message>
   <source>More key frames here</source>
   <translation>Больше ключевых кадров здесь</translation>
  </message>
  <message>
   <source>Open the sample case</source>
   <translation>Открыть пример дела</translation>
  </message>
  <message>
   <source>Paste marks</source>
   <translation>Вставить метки</translation>
  </message>
  <message>
   <source>Pick frame</source>
   <translation>Выбрать кадр</translation>
  </message>
  <message>
   <source>Put evidence back</source>
   <translation>Вернуть доказательство</translation>
  </message>
  <message>
   <source>Put order back</source>
   <translation>Вернуть заказ</translation>
  </message>
  <message>
   <source>Redact</source>
   <translation>Закрасить</translation>
  </message>
  <message>
   <source>Remove comparison</source>
   <translation>Убрать сравнение</translation>
  </message>
  <message>
   <source>Remove detail</source>
   <translation>Убрать деталь</translation>
  </message>
  <message>
   <source>Remove difference</source>
   <translation>Убрать отличие</translation>
  </message>
  <message>
   <source>Remove evidence</source>
   <translation>Убрать доказательство</translation>
  </message>
  <message>
   <source>Remove key frame</source>
   <translation>Убрать ключевой кадр</translation>
  </message>
  <message>
   <source>Remove marks</source>
   <translation>Убрать метки</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Убрать шаг</translation>
  </message>
  <message>
   <source>Reorder differences</source>
   <translation>Изменить порядок отличий</translation>
  </message>
  <message>
   <source>Reorder exhibits</source>
   <translation>Изменить порядок приложений</translation>
  </message>
  <message>
   <source>Set claim</source>
   <translation>Указать требование</translation>
  </message>
  <message>
   <source>Take into the dossier</source>
   <translation>Включить в досье</translation>
  </message>
  <message>
   <source>Write statement</source>
   <translation>Написать заявление</translation>
  </message>
 </context>
</TS>
