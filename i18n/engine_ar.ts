<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>engine</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>This account is no longer there.</source>
            <translation>لم يعد هذا الحساب موجودًا.</translation>
        </message>
        <message>
            <source>{target} is there already. Choose another name for the backup.</source>
            <translation>الملف {target} موجود بالفعل. اختر اسمًا آخر للنسخة الاحتياطية.</translation>
        </message>
        <message>
            <source>{source} is not there. Choose a file made by Liveletter's backup.</source>
            <translation>الملف {source} غير موجود. اختر ملفًا أنشأته وظيفة النسخ الاحتياطي في Liveletter.</translation>
        </message>
        <message>
            <source>This file holds no archive of Liveletter.</source>
            <translation>لا يحتوي هذا الملف على أرشيف لبرنامج Liveletter.</translation>
        </message>
        <message>
            <source>This mail is no longer in the archive.</source>
            <translation>لم تعد هذه الرسالة موجودة في الأرشيف.</translation>
        </message>
        <message>
            <source>This chat message is no longer in the archive.</source>
            <translation>لم تعد رسالة الدردشة هذه موجودة في الأرشيف.</translation>
        </message>
        <message>
            <source>This message is no longer in the outbox.</source>
            <translation>لم تعد هذه الرسالة موجودة في صندوق الصادر.</translation>
        </message>
        <message>
            <source>This folder is no longer there.</source>
            <translation>لم يعد هذا المجلد موجودًا.</translation>
        </message>
        <message>
            <source>Nothing of a session without a record may be kept.</source>
            <translation>لا يجوز حفظ أي شيء من جلسة دون تسجيل.</translation>
        </message>
        <message>
            <source>The live host left something out. It is asked again.</source>
            <translation>أغفل مضيف الدردشات المباشرة شيئًا. يُسأل عنه من جديد.</translation>
        </message>
        <message>
            <source>This chat is no longer in the archive.</source>
            <translation>لم تعد هذه الدردشة موجودة في الأرشيف.</translation>
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation>لم يعد هذا الشخص موجودًا.</translation>
        </message>
        <message>
            <source>{name} does not have the address {value}.</source>
            <translation>العنوان {value} ليس من عناوين {name}.</translation>
        </message>
        <message>
            <source>The file archive.db was not made by Liveletter. Move it away, or choose another data folder.</source>
            <translation>الملف archive.db لم ينشئه Liveletter. انقله إلى مكان آخر، أو اختر مجلد بيانات آخر.</translation>
        </message>
        <message>
            <source>This archive was written by a newer Liveletter. Install the newer version to open it.</source>
            <translation>كُتب هذا الأرشيف بإصدار أحدث من Liveletter. ثبّت الإصدار الأحدث لفتحه.</translation>
        </message>
        <message>
            <source>The archive is in use by another program. Close the other Liveletter that uses this data folder, then try again.</source>
            <translation>يستخدم برنامج آخر هذا الأرشيف. أغلق نسخة Liveletter الأخرى التي تستخدم مجلد البيانات هذا، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The archive's file is damaged. Restore a backup (liveletter restore), or start with a new data folder.</source>
            <translation>ملف الأرشيف تالف. استعد نسخة احتياطية (liveletter restore)، أو ابدأ بمجلد بيانات جديد.</translation>
        </message>
        <message>
            <source>The archive is not ready yet. It is made when Liveletter's engine starts.</source>
            <translation>الأرشيف غير جاهز بعد. يُنشأ عندما يبدأ محرّك Liveletter العمل.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was stored. Make room, then try again.</source>
            <translation>القرص ممتلئ، ولذلك لم يُحفظ شيء. وفّر مساحة، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The archive's file cannot be written. Check the permissions of the data folder.</source>
            <translation>تتعذر الكتابة في ملف الأرشيف. تحقق من أذونات مجلد البيانات.</translation>
        </message>
        <message>
            <source>The archive's file cannot be opened. Check that the data folder is there and may be written.</source>
            <translation>يتعذر فتح ملف الأرشيف. تحقق من وجود مجلد البيانات ومن إمكان الكتابة فيه.</translation>
        </message>
        <message>
            <source>The disk reported an error while the archive was used. Check the disk, and make a backup.</source>
            <translation>أبلغ القرص عن خطأ أثناء استخدام الأرشيف. افحص القرص، وأنشئ نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Liveletter's engine is not running.</source>
            <translation>محرّك Liveletter لا يعمل.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped.</source>
            <translation>توقف محرّك Liveletter.</translation>
        </message>
        <message>
            <source>Something went wrong inside Liveletter. The log file has the details.</source>
            <translation>حدث خطأ داخل Liveletter. تجد التفاصيل في ملف السجل.</translation>
        </message>
        <message>
            <source>It goes out as soon as you are online.</source>
            <translation>ستُرسل حالما تتصل.</translation>
        </message>
        <message>
            <source>It goes out as soon as the live host can be reached.</source>
            <translation>ستُرسل حالما يمكن الوصول إلى مضيف الدردشات المباشرة.</translation>
        </message>
        <message>
            <source>This chat is over: nothing can be said in it any more. Send it as a mail.</source>
            <translation>انتهت هذه الدردشة: لم يعد بالإمكان قول شيء فيها. أرسل ما كتبته بالبريد.</translation>
        </message>
        <message>
            <source>One of the copies may have been sent already.</source>
            <translation>ربما أُرسلت إحدى النسخ من قبل.</translation>
        </message>
        <message>
            <source>The program ended before it was sent.</source>
            <translation>أُغلق البرنامج قبل إرسالها.</translation>
        </message>
        <message>
            <source>The program ended while this was said. It is said again: the live host takes it once.</source>
            <translation>أُغلق البرنامج أثناء إرسالها. يُعاد إرسالها، ولا يقبلها مضيف الدردشات المباشرة إلا مرة واحدة.</translation>
        </message>
        <message>
            <source>The connection broke before it was taken.</source>
            <translation>انقطع الاتصال قبل قبولها.</translation>
        </message>
        <message>
            <source>The connection broke while “{title}” was handed over. It may have been sent. Look whether it arrived before you send it again.</source>
            <translation>انقطع الاتصال أثناء تسليم «{title}» إلى الخادم. ربما تم الإرسال. تحقق من الوصول قبل أن تعيد الإرسال.</translation>
        </message>
        <message>
            <source>The connection broke while this was handed over. Liveletter looks whether it was sent.</source>
            <translation>انقطع الاتصال أثناء تسليمها إلى الخادم. يتحقق Liveletter هل أُرسلت.</translation>
        </message>
        <message>
            <source>It could not be sent in time.</source>
            <translation>تعذّر إرسالها في الوقت المحدد.</translation>
        </message>
        <message>
            <source>{sentence} It will be tried again by itself.</source>
            <translation>{sentence} ستُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>It was found among the sent mails.</source>
            <translation>عُثر عليها بين الرسائل المرسلة.</translation>
        </message>
        <message>
            <source>It had not been sent.</source>
            <translation>لم تكن قد أُرسلت.</translation>
        </message>
        <message>
            <source>Not there.</source>
            <translation>غير موجود.</translation>
        </message>
        <message>
            <source>“{text}” is not a mail address. It should look like name@example.org.</source>
            <translation>«{text}» ليس عنوان بريد. ينبغي أن يكون على شكل name@example.org.</translation>
        </message>
        <message>
            <source>“{text}” is not a chat address. It should look like name@example.org.</source>
            <translation>«{text}» ليس عنوان دردشة. ينبغي أن يكون على شكل name@example.org.</translation>
        </message>
        <message>
            <source>“{typed}” is not a host's address. It should look like chat.example.org.</source>
            <translation>«{typed}» ليس عنوان مضيف. ينبغي أن يكون على شكل chat.example.org.</translation>
        </message>
        <message>
            <source>There is no such setting: {key}.</source>
            <translation>لا يوجد إعداد بهذا الاسم: {key}.</translation>
        </message>
        <message>
            <source>The host inside Liveletter needs packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation>يحتاج المضيف داخل Liveletter إلى حزم غير مثبّتة: pip install 'liveletter[host]'.</translation>
        </message>
        <message>
            <source>The host inside Liveletter could not be set up. Its log says why: {log}</source>
            <translation>تعذّر إعداد المضيف داخل Liveletter. تجد السبب في سجله: {log}</translation>
        </message>
        <message>
            <source>Nothing can listen on {listen} here.</source>
            <translation>لا يمكن استقبال الاتصالات هنا على {listen}.</translation>
        </message>
        <message>
            <source>The host inside Liveletter cannot be started.</source>
            <translation>تعذّر تشغيل المضيف داخل Liveletter.</translation>
        </message>
        <message>
            <source>Only the header of this mail is here so far.</source>
            <translation>لم يصل من هذه الرسالة حتى الآن سوى ترويستها.</translation>
        </message>
        <message>
            <source>Liveletter cannot write to its data folder ({reason}). Make room or check its permissions, then start Liveletter again.</source>
            <translation>لا يستطيع Liveletter الكتابة في مجلد بياناته ({reason}). وفّر مساحة أو تحقق من الأذونات، ثم شغّل Liveletter من جديد.</translation>
        </message>
        <message>
            <source>A list has 1 to {page} sessions.</source>
            <translation>يمكن أن تضم القائمة من 1 إلى {page} من الجلسات.</translation>
        </message>
        <message>
            <source>A chat is opened by asking for an open link: POST …/open-link.</source>
            <translation>لفتح دردشة للجميع اطلب رابطًا مفتوحًا: POST …/open-link.</translation>
        </message>
        <message>
            <source>Too many refusals.</source>
            <translation>عدد الطلبات المرفوضة كبير جدًا.</translation>
        </message>
        <message>
            <source>You are creating many chats.</source>
            <translation>أنت تنشئ دردشات كثيرة.</translation>
        </message>
        <message>
            <source>What stands behind the question mark does not fit: {error}.</source>
            <translation>ما يلي علامة الاستفهام غير صالح: {error}.</translation>
        </message>
        <message>
            <source>The request is nested too deeply.</source>
            <translation>مستويات التداخل في الطلب كثيرة جدًا.</translation>
        </message>
        <message>
            <source>The request does not fit: {error}.</source>
            <translation>الطلب غير صالح: {error}.</translation>
        </message>
        <message>
            <source>Waiting lasts 0 to {poll_seconds} seconds.</source>
            <translation>مدة الانتظار بالثواني: من 0 إلى {poll_seconds}.</translation>
        </message>
        <message>
            <source>Too many requests.</source>
            <translation>عدد الطلبات كبير جدًا.</translation>
        </message>
        <message>
            <source>{sentence} Wait {seconds} seconds and try again.</source>
            <translation>{sentence} انتظر قليلًا ثم أعد المحاولة (مدة الانتظار بالثواني: {seconds}).</translation>
        </message>
        <message>
            <source>PostgreSQL and NATS need packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation>تحتاج PostgreSQL وNATS إلى حزم غير مثبّتة: pip install 'liveletter[host]'.</translation>
        </message>
        <message>
            <source>The file's name is no proper Unicode text.</source>
            <translation>اسم الملف ليس نص Unicode سليمًا.</translation>
        </message>
        <message>
            <source>There is no such file in this chat, or not any more.</source>
            <translation>لا يوجد ملف كهذا في هذه الدردشة، أو لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>A file may have {file_bytes} MB.</source>
            <translation>الحد الأقصى لحجم الملف: {file_bytes} ميغابايت.</translation>
        </message>
        <message>
            <source>You are sharing many files.</source>
            <translation>أنت تشارك ملفات كثيرة.</translation>
        </message>
        <message>
            <source>Join the chat to share a file.</source>
            <translation>انضم إلى الدردشة لمشاركة ملف.</translation>
        </message>
        <message>
            <source>This chat is closed.</source>
            <translation>هذه الدردشة مغلقة.</translation>
        </message>
        <message>
            <source>Join the chat to read it.</source>
            <translation>انضم إلى الدردشة لتقرأها.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>الملف فارغ. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>اختر ملفًا أولًا.</translation>
        </message>
        <message>
            <source>This form was not sent from the chat's own page. Open the link in your mail again.</source>
            <translation>لم يُرسل هذا النموذج من صفحة الدردشة نفسها. افتح الرابط في بريدك من جديد.</translation>
        </message>
        <message>
            <source>This form cannot be read.</source>
            <translation>تتعذر قراءة هذا النموذج.</translation>
        </message>
        <message>
            <source>There is no such message.</source>
            <translation>لا توجد رسالة كهذه.</translation>
        </message>
        <message>
            <source>Too many links that lead nowhere.</source>
            <translation>عدد الروابط التي لا تؤدي إلى أي مكان كبير جدًا.</translation>
        </message>
        <message>
            <source>There is no such chat, or not any more.</source>
            <translation>لا توجد دردشة كهذه، أو لم تعد موجودة.</translation>
        </message>
        <message>
            <source>This link does not lead to a chat, or not any more.</source>
            <translation>هذا الرابط لا يؤدي إلى دردشة، أو لم يعد كذلك.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>لا شيء على هذا العنوان.</translation>
        </message>
        <message>
            <source>This cannot be done at this address.</source>
            <translation>لا يمكن فعل ذلك على هذا العنوان.</translation>
        </message>
        <message>
            <source>Join the chat before you say something.</source>
            <translation>انضم إلى الدردشة قبل أن تقول شيئًا.</translation>
        </message>
        <message>
            <source>Open the link in your mail and join the chat first.</source>
            <translation>افتح الرابط في بريدك وانضم إلى الدردشة أولًا.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>الرسالة فارغة.</translation>
        </message>
        <message>
            <source>A message may have 16 KB. Shorten it, or send it in parts.</source>
            <translation>يمكن أن يبلغ حجم الرسالة 16 كيلوبايت. اختصرها أو أرسلها على أجزاء.</translation>
        </message>
        <message>
            <source>The file did not arrive in time.</source>
            <translation>لم يصل الملف في الوقت المحدد.</translation>
        </message>
        <message>
            <source>The file did not arrive as a whole. Send it again.</source>
            <translation>لم يصل الملف كاملًا. أرسله من جديد.</translation>
        </message>
        <message>
            <source>The request did not arrive in time.</source>
            <translation>لم يصل الطلب في الوقت المحدد.</translation>
        </message>
        <message>
            <source>This chat sends no mails.</source>
            <translation>هذه الدردشة لا ترسل بريدًا.</translation>
        </message>
        <message>
            <source>This code is wrong or too old. Look at the newest mail, or ask for another code.</source>
            <translation>هذا الرمز خاطئ أو قديم. انظر في أحدث رسالة بريد، أو اطلب رمزًا آخر.</translation>
        </message>
        <message>
            <source>This is not a mail address. It should look like name@example.org.</source>
            <translation>هذا ليس عنوان بريد. يجب أن يبدو مثل name@example.org.</translation>
        </message>
        <message>
            <source>The form brings no file.</source>
            <translation>لا يحتوي النموذج على ملف.</translation>
        </message>
        <message>
            <source>A form that brings a file is sent as multipart/form-data.</source>
            <translation>يُرسل النموذج الذي يحمل ملفًا بالصيغة multipart/form-data.</translation>
        </message>
        <message>
            <source>Something went wrong in the host. Its operator finds more in its log.</source>
            <translation>حدث خطأ في المضيف. يجد مشغّله المزيد في سجله.</translation>
        </message>
        <message>
            <source>A request may have {body_bytes} KB.</source>
            <translation>الحد الأقصى لحجم الطلب: {body_bytes} كيلوبايت.</translation>
        </message>
        <message>
            <source>A record's number has digits only.</source>
            <translation>رقم القيد يتكون من أرقام فقط.</translation>
        </message>
        <message>
            <source>The request was cut off.</source>
            <translation>انقطع الطلب قبل اكتماله.</translation>
        </message>
        <message>
            <source>Too many lines to this host are open. Close some of the pages that show its chats.</source>
            <translation>الاتصالات المفتوحة مع هذا المضيف كثيرة جدًا. أغلق بعض الصفحات التي تعرض دردشاته.</translation>
        </message>
        <message>
            <source>Too many codes were asked for.</source>
            <translation>طُلبت رموز كثيرة جدًا.</translation>
        </message>
        <message>
            <source>This host sends no mail just now.</source>
            <translation>لا يرسل هذا المضيف بريدًا في الوقت الحالي.</translation>
        </message>
        <message>
            <source>This host gives keys to certain domains only. Ask its operator for an invitation.</source>
            <translation>لا يمنح هذا المضيف مفاتيح إلا لنطاقات معيّنة. اطلب دعوة من مشغّله.</translation>
        </message>
        <message>
            <source>This host mails no keys. Ask its operator for one.</source>
            <translation>لا يرسل هذا المضيف مفاتيح بالبريد. اطلب مفتاحًا من مشغّله.</translation>
        </message>
        <message>
            <source>Send your key along: Authorization: Bearer …</source>
            <translation>أرسل مفتاحك مع الطلب، بعد «Authorization: Bearer».</translation>
        </message>
        <message>
            <source>This host sends no mail, so that nobody could confirm an address. Invite people by their addresses, or ask the host's operator to let it send mail.</source>
            <translation>لا يرسل هذا المضيف بريدًا، ولذلك لا يمكن لأحد تأكيد عنوانه. ادعُ الأشخاص بعناوينهم، أو اطلب من مشغّل المضيف السماح له بإرسال البريد.</translation>
        </message>
        <message>
            <source>The silence after which a member is written to is 0 (never) to {longest_silence} seconds.</source>
            <translation>مدة الصمت التي يُكتب بعدها إلى العضو، بالثواني: من 0 (أبدًا) إلى {longest_silence}.</translation>
        </message>
        <message>
            <source>Each address is invited once; the owner is a member already.</source>
            <translation>يُدعى كل عنوان مرة واحدة؛ ومالك الدردشة عضو فيها من قبل.</translation>
        </message>
        <message>
            <source>A chat has at most {members} members.</source>
            <translation>الحد الأقصى لعدد أعضاء الدردشة: {members}.</translation>
        </message>
        <message>
            <source>The owner cannot be removed. Close or delete the chat instead.</source>
            <translation>لا يمكن إزالة مالك الدردشة. أغلق الدردشة أو احذفها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>A chat without a record sends no mails: they would be a trace of it.</source>
            <translation>الدردشة دون تسجيل لا ترسل رسائل بريد، لأنها ستكون أثرًا لها.</translation>
        </message>
        <message>
            <source>This chat was created by this request before, and a guest has come to it already, so that its links are not told again. Ask for another link of a member.</source>
            <translation>أُنشئت هذه الدردشة بهذا الطلب من قبل، ودخلها أحد الضيوف، ولذلك لا تُعطى روابطها مرة أخرى. اطلب رابطًا آخر لأحد الأعضاء.</translation>
        </message>
        <message>
            <source>This request was made before, and asked for another chat. Give it an id of its own, or delete that chat first.</source>
            <translation>قُدّم هذا الطلب من قبل لدردشة أخرى. أعطه معرّفًا خاصًا به، أو احذف تلك الدردشة أولًا.</translation>
        </message>
        <message>
            <source>The host's database cannot be opened. Check its address and that its server runs.</source>
            <translation>يتعذر فتح قاعدة بيانات المضيف. تحقق من عنوانها ومن أن خادمها يعمل.</translation>
        </message>
        <message>
            <source>The host is ending.</source>
            <translation>يجري إيقاف المضيف.</translation>
        </message>
        <message>
            <source>The host cannot write in {parent}. Choose another folder with --data.</source>
            <translation>لا يستطيع المضيف الكتابة في {parent}. اختر مجلدًا آخر بالأمر liveletter host --data.</translation>
        </message>
        <message>
            <source>The files of one chat may have {limit} MB together.</source>
            <translation>الحد الأقصى لمجموع ملفات الدردشة الواحدة: {limit} ميغابايت.</translation>
        </message>
        <message>
            <source>The host has no room for further files of chats without a record. Try again later.</source>
            <translation>لا تتوفر لدى المضيف مساحة لمزيد من ملفات الدردشات دون تسجيل. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>This is there already.</source>
            <translation>هذا موجود بالفعل.</translation>
        </message>
        <message>
            <source>The database does not take this.</source>
            <translation>لا تقبل قاعدة البيانات ذلك.</translation>
        </message>
        <message>
            <source>There is no such call.</source>
            <translation>لا يوجد استدعاء كهذا.</translation>
        </message>
        <message>
            <source>You cannot join this chat. Ask whoever began it to invite you.</source>
            <translation>لا يمكنك الانضمام إلى هذه الدردشة. اطلب ممن بدأها أن يدعوك.</translation>
        </message>
        <message>
            <source>This key is not valid, or not any more. Ask the host for another one.</source>
            <translation>هذا المفتاح غير صالح، أو لم يعد صالحًا. اطلب مفتاحًا آخر من المضيف.</translation>
        </message>
        <message>
            <source>There is no such member in this chat, or not any more.</source>
            <translation>لا يوجد عضو كهذا في هذه الدردشة، أو لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>The host has no room for more of what is said without a record just now. Try again later.</source>
            <translation>لا تتوفر لدى المضيف الآن مساحة لمزيد مما يُقال دون تسجيل. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>This chat is being created just now. Ask again in a moment.</source>
            <translation>يجري إنشاء هذه الدردشة الآن. أعد السؤال بعد لحظات.</translation>
        </message>
        <message>
            <source>The host cannot reach its database just now. Try again in a moment.</source>
            <translation>لا يستطيع المضيف الوصول إلى قاعدة بياناته الآن. أعد المحاولة بعد لحظات.</translation>
        </message>
        <message>
            <source>This address is invited already.</source>
            <translation>هذا العنوان مدعوّ من قبل.</translation>
        </message>
        <message>
            <source>This chat has {limit} members: more cannot be invited.</source>
            <translation>بلغت هذه الدردشة الحد الأقصى لعدد الأعضاء ({limit}): لا يمكن دعوة المزيد.</translation>
        </message>
        <message>
            <source>You are writing very fast.</source>
            <translation>أنت ترسل الرسائل بسرعة كبيرة.</translation>
        </message>
        <message>
            <source>You are typing very fast.</source>
            <translation>أنت تكتب بسرعة كبيرة.</translation>
        </message>
        <message>
            <source>Whoever began a chat cannot leave it. Close it in Liveletter instead.</source>
            <translation>لا يمكن لمن بدأ الدردشة أن يغادرها. أغلقها في Liveletter بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>A record's number is 0 or above.</source>
            <translation>رقم القيد هو 0 أو أكبر.</translation>
        </message>
        <message>
            <source>A page of history has 1 to {history_page} records.</source>
            <translation>يمكن أن تضم صفحة السجل من 1 إلى {history_page} من القيود.</translation>
        </message>
        <message>
            <source>A message may have {limit} KB. Shorten it, or send it in parts.</source>
            <translation>الحد الأقصى لحجم الرسالة: {limit} كيلوبايت. اختصرها أو أرسلها على أجزاء.</translation>
        </message>
        <message>
            <source>The message holds a character that is no text (NUL).</source>
            <translation>تحتوي الرسالة على محرف ليس نصًا (NUL).</translation>
        </message>
        <message>
            <source>The {what} may have {limit} characters.</source>
            <translation>الحد الأقصى لعدد الأحرف في الحقل «{what}»: {limit}.</translation>
        </message>
        <message>
            <source>A message's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation>يتكون معرّف الرسالة من 1 إلى 64 من حروف ASCII أو أرقامها أو رموزها، دون مسافات.</translation>
        </message>
        <message>
            <source>A request's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation>يتكون معرّف الطلب من 1 إلى 64 من حروف ASCII أو أرقامها أو رموزها، دون مسافات.</translation>
        </message>
        <message>
            <source>A Message-ID stands in angle brackets: &lt;something@example.org&gt;.</source>
            <translation>يوضع Message-ID بين قوسين زاويّين: &lt;something@example.org&gt;.</translation>
        </message>
        <message>
            <source>Languages are named by up to {limit} tags such as en, pt-BR or zh-Hant.</source>
            <translation>تُسمّى اللغات بوسوم مثل en أو pt-BR أو zh-Hant، وعددها {limit} على الأكثر.</translation>
        </message>
        <message>
            <source>The message is no proper Unicode text.</source>
            <translation>الرسالة ليست نص Unicode سليمًا.</translation>
        </message>
        <message>
            <source>The {what} is no proper Unicode text.</source>
            <translation>محتوى الحقل «{what}» ليس نص Unicode سليمًا.</translation>
        </message>
        <message>
            <source>The host's processes cannot reach one another just now.</source>
            <translation>لا تستطيع عمليات المضيف التواصل فيما بينها الآن.</translation>
        </message>
        <message>
            <source>The host's database is slow just now.</source>
            <translation>قاعدة بيانات المضيف بطيئة الآن.</translation>
        </message>
        <message>
            <source>This is not an earlier conversation that Liveletter can file. You can still read it as a mail.</source>
            <translation>هذه ليست محادثة سابقة يستطيع Liveletter إضافتها إلى الأرشيف. لا يزال بإمكانك قراءتها كرسالة بريد.</translation>
        </message>
        <message>
            <source>This earlier conversation was made by a newer Liveletter. Update Liveletter to file it. You can still read it as a mail.</source>
            <translation>أُنشئت هذه المحادثة السابقة بإصدار أحدث من Liveletter. حدّث Liveletter لإضافتها إلى الأرشيف. لا يزال بإمكانك قراءتها كرسالة بريد.</translation>
        </message>
        <message>
            <source>This earlier conversation is too large to be filed: {reason}. Ask for a smaller part of it.</source>
            <translation>هذه المحادثة السابقة أكبر من أن تُضاف إلى الأرشيف: {reason}. اطلب جزءًا أصغر منها.</translation>
        </message>
        <message>
            <source>it calls one mail by two names</source>
            <translation>تسمّي رسالة واحدة باسمين</translation>
        </message>
        <message>
            <source>it lacks a mail that it names</source>
            <translation>تنقصها رسالة تذكرها</translation>
        </message>
        <message>
            <source>This earlier conversation is damaged or was tampered with: {reason}. Nothing of it was filed.</source>
            <translation>هذه المحادثة السابقة تالفة أو جرى العبث بها: {reason}. لم يُضف منها شيء إلى الأرشيف.</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>نهايتها مفقودة</translation>
        </message>
        <message>
            <source>it holds more than {mails_limit} mails or {chats_limit} messages</source>
            <translation>تحتوي على أكثر من {mails_limit} من رسائل البريد أو {chats_limit} من رسائل الدردشة</translation>
        </message>
        <message>
            <source>it holds a mail twice</source>
            <translation>تحتوي على رسالة بريد مرتين</translation>
        </message>
        <message>
            <source>it holds a message twice</source>
            <translation>تحتوي على رسالة دردشة مرتين</translation>
        </message>
        <message>
            <source>it names too many addresses</source>
            <translation>تذكر عناوين أكثر مما ينبغي</translation>
        </message>
        <message>
            <source>it names a mail in an impossible way</source>
            <translation>تسمّي رسالة بريد بطريقة غير ممكنة</translation>
        </message>
        <message>
            <source>it calls a mail by another one's name</source>
            <translation>تسمّي رسالة باسم رسالة أخرى</translation>
        </message>
        <message>
            <source>it names too many attachments</source>
            <translation>تذكر مرفقات أكثر مما ينبغي</translation>
        </message>
        <message>
            <source>it names a message in an impossible way</source>
            <translation>تسمّي رسالة دردشة بطريقة غير ممكنة</translation>
        </message>
        <message>
            <source>it holds a message that is too long</source>
            <translation>تحتوي على رسالة أطول مما ينبغي</translation>
        </message>
        <message>
            <source>it holds a link that is none</source>
            <translation>تحتوي على رابط غير صالح</translation>
        </message>
        <message>
            <source>it names an address that is none</source>
            <translation>تذكر عنوانًا غير صالح</translation>
        </message>
        <message>
            <source>it holds an impossible date</source>
            <translation>تحتوي على تاريخ غير ممكن</translation>
        </message>
        <message>
            <source>it holds a name that is too long</source>
            <translation>تحتوي على اسم أطول مما ينبغي</translation>
        </message>
        <message>
            <source>This mail is no longer on the server.</source>
            <translation>لم تعد هذه الرسالة موجودة على الخادم.</translation>
        </message>
        <message>
            <source>Something went wrong in Liveletter. Its log tells more.</source>
            <translation>حدث خطأ في Liveletter. تجد المزيد في سجله.</translation>
        </message>
        <message>
            <source>The mail server lists no folder for this any more.</source>
            <translation>لم يعد خادم البريد يعرض مجلدًا لهذا الغرض.</translation>
        </message>
        <message>
            <source>The mail could not be moved to “{target}”.</source>
            <translation>تعذّر نقل الرسالة إلى «{target}».</translation>
        </message>
        <message>
            <source>The mail could not be removed.</source>
            <translation>تعذّرت إزالة الرسالة.</translation>
        </message>
        <message>
            <source>The mail could not be filed in “{folder}”.</source>
            <translation>تعذّر حفظ الرسالة في «{folder}».</translation>
        </message>
        <message>
            <source>The mail server did not take a flag.</source>
            <translation>لم يقبل خادم البريد إحدى العلامات.</translation>
        </message>
        <message>
            <source>{host} refused the log-in. Check the user name and the password of this account.</source>
            <translation>رفض {host} تسجيل الدخول. تحقق من اسم المستخدم وكلمة المرور لهذا الحساب.</translation>
        </message>
        <message>
            <source>This account has no server for incoming mail. Enter one in the account's settings.</source>
            <translation>ليس لهذا الحساب خادم للبريد الوارد. أدخل خادمًا في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>{host} does not accept connections now.</source>
            <translation>لا يقبل {host} الاتصالات الآن.</translation>
        </message>
        <message>
            <source>{host} (port {port}) offers no encryption here. Choose TLS, usually on port 993.</source>
            <translation>لا يوفّر {host} (المنفذ {port}) تشفيرًا هنا. اختر TLS، وعادةً ما يكون على المنفذ 993.</translation>
        </message>
        <message>
            <source>{host} sent more than it may before encryption. Do not use this network.</source>
            <translation>أرسل {host} قبل التشفير أكثر مما يجوز. لا تستخدم هذه الشبكة.</translation>
        </message>
        <message>
            <source>{host} does not let you in just now. It will be tried again.</source>
            <translation>لا يسمح لك {host} بالدخول الآن. ستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>{host} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation>يطلب {host} اتصالًا مشفّرًا. اختر TLS أو STARTTLS.</translation>
        </message>
        <message>
            <source>{host} (port {port}) is no IMAP server. Check the port.</source>
            <translation>{host} (المنفذ {port}) ليس خادم IMAP. تحقق من المنفذ.</translation>
        </message>
        <message>
            <source>{host} offers no way to log in with a password.</source>
            <translation>لا يتيح {host} أي طريقة لتسجيل الدخول بكلمة مرور.</translation>
        </message>
        <message>
            <source>The mail server sent something that cannot be read.</source>
            <translation>أرسل خادم البريد شيئًا تتعذر قراءته.</translation>
        </message>
        <message>
            <source>The mail server does not push new mail.</source>
            <translation>لا يرسل خادم البريد الرسائل الجديدة تلقائيًا.</translation>
        </message>
        <message>
            <source>The mail server has fallen silent.</source>
            <translation>توقف خادم البريد عن الرد.</translation>
        </message>
        <message>
            <source>The mail server does not list its folders.</source>
            <translation>لا يعرض خادم البريد قائمة مجلداته.</translation>
        </message>
        <message>
            <source>The folder “{name}” could not be made.</source>
            <translation>تعذّر إنشاء المجلد «{name}».</translation>
        </message>
        <message>
            <source>The mail server does not tell the state of this folder as it should.</source>
            <translation>لا يخبر خادم البريد بحالة هذا المجلد كما ينبغي.</translation>
        </message>
        <message>
            <source>The folder “{name}” cannot be opened.</source>
            <translation>يتعذر فتح المجلد «{name}».</translation>
        </message>
        <message>
            <source>The mail server could not search.</source>
            <translation>تعذّر البحث على خادم البريد.</translation>
        </message>
        <message>
            <source>The mail server does not answer as it should.</source>
            <translation>لا يجيب خادم البريد كما ينبغي.</translation>
        </message>
        <message>
            <source>The mail server does not give out mails of this folder.</source>
            <translation>لا يسلّم خادم البريد رسائل هذا المجلد.</translation>
        </message>
        <message>
            <source>This attachment is not in the mail.</source>
            <translation>هذا المرفق غير موجود في الرسالة.</translation>
        </message>
        <message>
            <source>This mail is damaged. {broken}</source>
            <translation>هذه الرسالة تالفة. {broken}</translation>
        </message>
        <message>
            <source>This mail is encrypted. Its content is attached.</source>
            <translation>هذه الرسالة مشفّرة. محتواها مرفق بها.</translation>
        </message>
        <message>
            <source>This mail is signed. The signature was not checked.</source>
            <translation>هذه الرسالة موقّعة. لم يُتحقق من التوقيع.</translation>
        </message>
        <message>
            <source>This mail is encrypted or signed (S/MIME). Its content is attached.</source>
            <translation>هذه الرسالة مشفّرة أو موقّعة (S/MIME). محتواها مرفق بها.</translation>
        </message>
        <message>
            <source>Nobody is named to receive this mail. Enter an address under “To”.</source>
            <translation>لم يُحدَّد مستلم لهذه الرسالة. أدخل عنوانًا في خانة «إلى».</translation>
        </message>
        <message>
            <source>“{name}” is too large to be sent: all files together may have {size_limit} MB.</source>
            <translation>حجم «{name}» أكبر من أن يُرسل: الحد الأقصى لمجموع الملفات {size_limit} ميغابايت.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read ({reason}). Attach it again, or remove it.</source>
            <translation>تتعذر قراءة الملف «{name}» ({reason}). أرفقه من جديد، أو أزله.</translation>
        </message>
        <message>
            <source>This mail is very long. Only its beginning is shown.</source>
            <translation>هذه الرسالة طويلة جدًا. لا تُعرض إلا بدايتها.</translation>
        </message>
        <message>
            <source>This mail is encrypted (OpenPGP). It cannot be read here.</source>
            <translation>هذه الرسالة مشفّرة (OpenPGP). لا يمكن قراءتها هنا.</translation>
        </message>
        <message>
            <source>This mail is written in an unknown character set. Some characters may be wrong.</source>
            <translation>كُتبت هذه الرسالة بمجموعة محارف غير معروفة. قد تظهر بعض الحروف خاطئة.</translation>
        </message>
        <message>
            <source>This mail does not say who wrote it.</source>
            <translation>لا تذكر هذه الرسالة من كتبها.</translation>
        </message>
        <message>
            <source>This mail has no usable date.</source>
            <translation>ليس لهذه الرسالة تاريخ يمكن استخدامه.</translation>
        </message>
        <message>
            <source>This mail names several senders. It may not be from any of them.</source>
            <translation>تذكر هذه الرسالة عدة مرسلين. قد لا تكون من أي منهم.</translation>
        </message>
        <message>
            <source>There is no such mailbox.</source>
            <translation>لا يوجد صندوق بريد كهذا.</translation>
        </message>
        <message>
            <source>There is no such domain.</source>
            <translation>لا يوجد نطاق كهذا.</translation>
        </message>
        <message>
            <source>The domain takes no mail.</source>
            <translation>لا يقبل النطاق بريدًا.</translation>
        </message>
        <message>
            <source>The mailbox takes no mail.</source>
            <translation>لا يقبل صندوق البريد بريدًا.</translation>
        </message>
        <message>
            <source>The mailbox is full.</source>
            <translation>صندوق البريد ممتلئ.</translation>
        </message>
        <message>
            <source>The mail is too large for the mailbox.</source>
            <translation>الرسالة أكبر مما يقبله صندوق البريد.</translation>
        </message>
        <message>
            <source>The mail is too large.</source>
            <translation>الرسالة كبيرة جدًا.</translation>
        </message>
        <message>
            <source>Their server does not answer.</source>
            <translation>خادم المستلم لا يجيب.</translation>
        </message>
        <message>
            <source>Nobody knows the way to their server.</source>
            <translation>لا يُعرف طريق إلى خادم المستلم.</translation>
        </message>
        <message>
            <source>It was tried for too long.</source>
            <translation>استمرت المحاولات مدة طويلة جدًا.</translation>
        </message>
        <message>
            <source>Their server does not let it through.</source>
            <translation>لا يسمح خادم المستلم بمرورها.</translation>
        </message>
        <message>
            <source>It ends before its last part is complete.</source>
            <translation>تنتهي الرسالة قبل اكتمال جزئها الأخير.</translation>
        </message>
        <message>
            <source>Its parts cannot be told apart.</source>
            <translation>لا يمكن تمييز أجزاء الرسالة بعضها من بعض.</translation>
        </message>
        <message>
            <source>It is nested too deep to be read in full.</source>
            <translation>تداخل أجزاء الرسالة أعمق من أن تُقرأ كاملة.</translation>
        </message>
        <message>
            <source>{host} does not offer encryption (STARTTLS) on port {port}. Nothing was sent. Check the port, or choose TLS; in a foreign network, somebody may be interfering.</source>
            <translation>لا يوفّر {host} تشفيرًا (STARTTLS) على المنفذ {port}. لم يُرسل شيء. تحقق من المنفذ، أو اختر TLS؛ وإن كنت على شبكة غريبة فقد يكون هناك من يتدخل في الاتصال.</translation>
        </message>
        <message>
            <source>{host} offers no log-in by password on port {port}. Check the port.</source>
            <translation>لا يتيح {host} تسجيل الدخول بكلمة مرور على المنفذ {port}. تحقق من المنفذ.</translation>
        </message>
        <message>
            <source>{sentence} Its answer could not be understood.</source>
            <translation>{sentence} تعذّر فهم رد الخادم.</translation>
        </message>
        <message>
            <source>A mail could not be offered to {host}.</source>
            <translation>تعذّر تقديم رسالة إلى {host}.</translation>
        </message>
        <message>
            <source>{host} takes no mail now.</source>
            <translation>لا يقبل {host} رسائل الآن.</translation>
        </message>
        <message>
            <source>{host} does not accept the password of {user}. Enter it anew in the account settings.</source>
            <translation>لا يقبل {host} كلمة مرور {user}. أدخلها من جديد في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>{host} cannot check the password now.</source>
            <translation>لا يستطيع {host} التحقق من كلمة المرور الآن.</translation>
        </message>
        <message>
            <source>The mail is too large for {host}: it has {raw} MB, and the server takes {limit} MB. Send smaller files, or a link to them.</source>
            <translation>الرسالة أكبر مما يقبله {host}: حجمها {raw} ميغابايت، ويقبل الخادم حتى {limit} ميغابايت. أرسل ملفات أصغر، أو رابطًا إليها.</translation>
        </message>
        <message>
            <source>{host} cannot send to addresses with letters outside of ASCII. Ask for another address.</source>
            <translation>لا يستطيع {host} الإرسال إلى عناوين فيها حروف من خارج ASCII. اطلب عنوانًا آخر.</translation>
        </message>
        <message>
            <source>{host} refused the mail.</source>
            <translation>رفض {host} الرسالة.</translation>
        </message>
        <message>
            <source>{host} takes this mail for none of its recipients.</source>
            <translation>لا يقبل {host} هذه الرسالة لأي من مستلميها.</translation>
        </message>
        <message>
            <source>{host} does not take the mail.</source>
            <translation>لا يقبل {host} الرسالة.</translation>
        </message>
        <message>
            <source>This account has no server for sending mail. Add one in the account settings.</source>
            <translation>ليس لهذا الحساب خادم لإرسال البريد. أضف خادمًا في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>{host} does not take mail from {sender}.</source>
            <translation>لا يقبل {host} رسائل من {sender}.</translation>
        </message>
        <message>
            <source>The connection to {host} broke while the mail was handed over. It may have been sent.</source>
            <translation>انقطع الاتصال مع {host} أثناء تسليم الرسالة. ربما أُرسلت.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. Check the address, or ask the host's operator.</source>
            <translation>شهادة {host} غير موقّعة من جهة يعرفها هذا الحاسوب. تحقق من العنوان، أو اسأل مشغّل المضيف.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut. Try again.</source>
            <translation>انقطع الاتصال مع {host}. أعد المحاولة.</translation>
        </message>
        <message>
            <source>{host} does not answer as a live host does. Check its address.</source>
            <translation>لا يجيب {host} كما يجيب مضيف الدردشات المباشرة. تحقق من عنوانه.</translation>
        </message>
        <message>
            <source>{host} sends more than was asked for. It was not taken.</source>
            <translation>يرسل {host} أكثر مما طُلب. لم يُقبل ذلك.</translation>
        </message>
        <message>
            <source>{host} (port {port}) cannot be reached now. Try again later.</source>
            <translation>يتعذر الوصول إلى {host} (المنفذ {port}) الآن. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The address of {host} cannot be used. Check it.</source>
            <translation>لا يمكن استخدام عنوان {host}. تحقق منه.</translation>
        </message>
        <message>
            <source>{host} says: {said}</source>
            <translation>رسالة من {host}: {said}</translation>
        </message>
        <message>
            <source>{host} cannot answer now. Try again later.</source>
            <translation>لا يستطيع {host} الإجابة الآن. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>{host} does not take your key any more. Set this host up again.</source>
            <translation>لم يعد {host} يقبل مفتاحك. أعدّ هذا المضيف من جديد.</translation>
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed. Use the address it sends on to.</source>
            <translation>يحوّل {host} إلى مكان آخر، ولا يُتبع هذا التحويل. استخدم العنوان الذي يحوّل إليه.</translation>
        </message>
        <message>
            <source>This link leads to no chat.</source>
            <translation>هذا الرابط لا يؤدي إلى أي دردشة.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut. It is being opened again.</source>
            <translation>انقطع الاتصال مع {host}. يجري فتحه من جديد.</translation>
        </message>
        <message>
            <source>Something went wrong in listening to {host}. It is tried again; the log says more.</source>
            <translation>حدث خطأ أثناء الاستماع إلى {host}. تُعاد المحاولة؛ وتجد المزيد في السجل.</translation>
        </message>
        <message>
            <source>There is no such chat on {host}, or not any more.</source>
            <translation>لا توجد دردشة كهذه على {host}، أو لم تعد موجودة.</translation>
        </message>
        <message>
            <source>The server {name} cannot be found. Check its name, and whether this computer is online.</source>
            <translation>تعذّر العثور على الخادم {name}. تحقق من اسمه، ومن أن هذا الحاسوب متصل بالإنترنت.</translation>
        </message>
        <message>
            <source>{name} would be used without encryption, and what is said there could be read on the way. Use its address that begins with https.</source>
            <translation>سيُستخدم {name} دون تشفير، وقد يُقرأ على الطريق ما يُقال هناك. استخدم عنوانه الذي يبدأ بـ https.</translation>
        </message>
        <message>
            <source>This key was made for {address}. Choose that address, or ask for a code for yours.</source>
            <translation>أُنشئ هذا المفتاح للعنوان {address}. اختر ذلك العنوان، أو اطلب رمزًا لعنوانك.</translation>
        </message>
        <message>
            <source>{host} tells the history of a chat with gaps. It was not taken.</source>
            <translation>في سجل الدردشة الذي يرسله {host} ثغرات. لم يُقبل.</translation>
        </message>
        <message>
            <source>This address leads to no live host. It should look like https://chat.example.org.</source>
            <translation>هذا العنوان لا يؤدي إلى مضيف دردشات مباشرة. ينبغي أن يكون على شكل https://chat.example.org.</translation>
        </message>
        <message>
            <source>The chat server {host} does not answer.</source>
            <translation>خادم الدردشة {host} لا يجيب.</translation>
        </message>
        <message>
            <source>{host} does not speak XMPP as expected. Check the server's name and port.</source>
            <translation>لا يتحدث {host} بروتوكول XMPP كما هو متوقع. تحقق من اسم الخادم والمنفذ.</translation>
        </message>
        <message>
            <source>{jid} has been disabled by the chat server. Ask its operator.</source>
            <translation>عطّل خادم الدردشة العنوان {jid}. اسأل مشغّله.</translation>
        </message>
        <message>
            <source>The chat password of {jid} has expired. Set a new one at the server, then enter it here.</source>
            <translation>انتهت صلاحية كلمة مرور الدردشة للعنوان {jid}. عيّن كلمة جديدة لدى الخادم، ثم أدخلها هنا.</translation>
        </message>
        <message>
            <source>The chat server of {jid} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation>يطلب خادم الدردشة للعنوان {jid} اتصالًا مشفّرًا. اختر TLS أو STARTTLS.</translation>
        </message>
        <message>
            <source>The chat server of {jid} refuses this kind of log-in. Ask its operator.</source>
            <translation>يرفض خادم الدردشة للعنوان {jid} هذا النوع من تسجيل الدخول. اسأل مشغّله.</translation>
        </message>
        <message>
            <source>{host} does not serve this chat address. Check the address and the server's name.</source>
            <translation>لا يخدم {host} عنوان الدردشة هذا. تحقق من العنوان ومن اسم الخادم.</translation>
        </message>
        <message>
            <source>{host} no longer serves this chat address. Ask its operator.</source>
            <translation>لم يعد {host} يخدم عنوان الدردشة هذا. اسأل مشغّله.</translation>
        </message>
        <message>
            <source>{host} refused the connection. Check the chat password.</source>
            <translation>رفض {host} الاتصال. تحقق من كلمة مرور الدردشة.</translation>
        </message>
        <message>
            <source>{host} speaks another version of XMPP.</source>
            <translation>يستخدم {host} إصدارًا آخر من XMPP.</translation>
        </message>
        <message>
            <source>The chat server {host} is being stopped or restarted.</source>
            <translation>يجري إيقاف خادم الدردشة {host} أو إعادة تشغيله.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection, because another program took its place.</source>
            <translation>أنهى خادم الدردشة {host} الاتصال لأن برنامجًا آخر حلّ محلّه.</translation>
        </message>
        <message>
            <source>The chat server {host} lost sight of this computer.</source>
            <translation>فقد خادم الدردشة {host} الاتصال بهذا الحاسوب.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection: too much at once, or against its rules.</source>
            <translation>أنهى خادم الدردشة {host} الاتصال: أُرسل الكثير دفعة واحدة، أو ما يخالف قواعده.</translation>
        </message>
        <message>
            <source>The chat server {host} is overloaded.</source>
            <translation>خادم الدردشة {host} مثقل بالأعباء.</translation>
        </message>
        <message>
            <source>The chat server {host} wants to be reached elsewhere. Enter its new name.</source>
            <translation>يطلب خادم الدردشة {host} الوصول إليه في مكان آخر. أدخل اسمه الجديد.</translation>
        </message>
        <message>
            <source>The chat server of {peer} cannot be found. Check the address.</source>
            <translation>تعذّر العثور على خادم الدردشة للعنوان {peer}. تحقق من العنوان.</translation>
        </message>
        <message>
            <source>The chat server of {peer} cannot be reached now.</source>
            <translation>يتعذر الوصول الآن إلى خادم الدردشة للعنوان {peer}.</translation>
        </message>
        <message>
            <source>{peer} is not known to their chat server. Check the address.</source>
            <translation>العنوان {peer} غير معروف لدى خادم الدردشة الخاص به. تحقق من العنوان.</translation>
        </message>
        <message>
            <source>{peer} cannot be reached by chat: the address does not exist, or takes no messages now.</source>
            <translation>لا يمكن الوصول إلى {peer} بالدردشة: العنوان غير موجود، أو لا يقبل رسائل الآن.</translation>
        </message>
        <message>
            <source>{peer} is offline, and their server keeps no messages.</source>
            <translation>العنوان {peer} غير متصل، وخادمه لا يحتفظ بالرسائل.</translation>
        </message>
        <message>
            <source>{peer} has moved away from this chat address.</source>
            <translation>انتقل صاحب عنوان الدردشة {peer} إلى عنوان آخر.</translation>
        </message>
        <message>
            <source>{peer} is not a chat address. Check it.</source>
            <translation>{peer} ليس عنوان دردشة. تحقق منه.</translation>
        </message>
        <message>
            <source>{peer} is blocked, or does not take this message.</source>
            <translation>العنوان {peer} محظور، أو لا يقبل هذه الرسالة.</translation>
        </message>
        <message>
            <source>{peer} does not take messages from you.</source>
            <translation>لا يقبل العنوان {peer} رسائل منك.</translation>
        </message>
        <message>
            <source>{peer} takes messages only from people in their list. Ask to be added first.</source>
            <translation>لا يقبل العنوان {peer} رسائل إلا ممن هم في قائمة صاحبه. اطلب منه أن يضيفك أولًا.</translation>
        </message>
        <message>
            <source>A chat server refused the message to {peer}: it is too long, or against its rules.</source>
            <translation>رفض أحد خوادم الدردشة الرسالة الموجّهة إلى {peer}: فهي طويلة جدًا أو تخالف قواعده.</translation>
        </message>
        <message>
            <source>The chat server of {peer} has no room for the message now. Try again later.</source>
            <translation>لا تتوفر الآن لدى خادم الدردشة للعنوان {peer} مساحة للرسالة. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The chat password of {jid} was refused. Enter it again in the account settings.</source>
            <translation>رُفضت كلمة مرور الدردشة للعنوان {jid}. أدخلها من جديد في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>The chat server of {jid} wants to be shown the password itself (PLAIN). If you trust it, allow that for this account in the account settings.</source>
            <translation>يطلب خادم الدردشة للعنوان {jid} إرسال كلمة المرور نفسها إليه (PLAIN). إن كنت تثق به فاسمح بذلك لهذا الحساب في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>The chat server {host} offers no encryption on this port. Choose TLS or another port; if it worked before, somebody may be interfering with the connection.</source>
            <translation>لا يوفّر خادم الدردشة {host} تشفيرًا على هذا المنفذ. اختر TLS أو منفذًا آخر؛ وإن كان الاتصال يعمل من قبل فقد يكون هناك من يتدخل فيه.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection with an error.</source>
            <translation>أنهى خادم الدردشة {host} الاتصال بخطأ.</translation>
        </message>
        <message>
            <source>The connection to the chat server {host} was cut.</source>
            <translation>انقطع الاتصال مع خادم الدردشة {host}.</translation>
        </message>
        <message>
            <source>The message to {peer} was refused ({condition}).</source>
            <translation>رُفضت الرسالة الموجّهة إلى {peer} ({condition}).</translation>
        </message>
        <message>
            <source>The chat server of {jid} cannot check passwords now. It is tried again.</source>
            <translation>لا يستطيع خادم الدردشة للعنوان {jid} التحقق من كلمات المرور الآن. تُعاد المحاولة.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut before the whole file had passed. Try again.</source>
            <translation>انقطع الاتصال مع {host} قبل نقل الملف كاملًا. أعد المحاولة.</translation>
        </message>
        <message>
            <source>{host} refused the file (HTTP {status}).</source>
            <translation>رفض {host} الملف (HTTP {status}).</translation>
        </message>
        <message>
            <source>{host} answers with something that is not the file (HTTP {status}).</source>
            <translation>ما أرسله {host} ليس هو الملف (HTTP {status}).</translation>
        </message>
        <message>
            <source>The file on {host} is too large: {one}, where {other} are allowed.</source>
            <translation>الملف الموجود على {host} كبير جدًا: حجمه {one}، والحد المسموح به {other}.</translation>
        </message>
        <message>
            <source>The file on {host} is too large: more than the {limit} that are allowed.</source>
            <translation>الملف الموجود على {host} كبير جدًا: حجمه أكبر من الحد المسموح به، وهو {limit}.</translation>
        </message>
        <message>
            <source>The file is too large for {host}: it has {one}, and {other} are allowed.</source>
            <translation>الملف أكبر مما يقبله {host}: حجمه {one}، والحد المسموح به {other}.</translation>
        </message>
        <message>
            <source>The link to {host} cannot be used.</source>
            <translation>لا يمكن استخدام الرابط إلى {host}.</translation>
        </message>
        <message>
            <source>{host} does not take the file: it is too large ({size}).</source>
            <translation>لا يقبل {host} الملف لأن حجمه كبير جدًا ({size}).</translation>
        </message>
        <message>
            <source>{host} has no room for the file now. Try again later.</source>
            <translation>لا تتوفر لدى {host} مساحة للملف الآن. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>{host} cannot take the file now. Try again later.</source>
            <translation>لا يستطيع {host} استلام الملف الآن. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed with a file.</source>
            <translation>يحوّل {host} إلى مكان آخر، ولا يُتبع هذا التحويل عند إرسال ملف.</translation>
        </message>
        <message>
            <source>The file is no longer on {host}. Ask the sender to send it again.</source>
            <translation>لم يعد الملف موجودًا على {host}. اطلب من المرسل إرساله من جديد.</translation>
        </message>
        <message>
            <source>{host} does not give the file to everybody. Ask the sender for another link.</source>
            <translation>لا يعطي {host} الملف للجميع. اطلب من المرسل رابطًا آخر.</translation>
        </message>
        <message>
            <source>{host} cannot send the file now. Try again later.</source>
            <translation>لا يستطيع {host} إرسال الملف الآن. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The chat server's archive does not answer as expected.</source>
            <translation>لا يجيب أرشيف خادم الدردشة كما هو متوقع.</translation>
        </message>
        <message>
            <source>“{to}” is not a chat address. Check it.</source>
            <translation>«{to}» ليس عنوان دردشة. تحقق منه.</translation>
        </message>
        <message>
            <source>“{jid}” is not a chat address. Check it.</source>
            <translation>«{jid}» ليس عنوان دردشة. تحقق منه.</translation>
        </message>
        <message>
            <source>The chat account {jid} is offline now.</source>
            <translation>حساب الدردشة {jid} غير متصل الآن.</translation>
        </message>
        <message>
            <source>The chat server {domain} takes no files. Send the file by mail.</source>
            <translation>لا يقبل خادم الدردشة {domain} ملفات. أرسل الملف بالبريد.</translation>
        </message>
        <message>
            <source>The chat server does not acknowledge what it is sent.</source>
            <translation>لا يؤكد خادم الدردشة استلام ما يُرسل إليه.</translation>
        </message>
        <message>
            <source>This link is not one that a file can be sent to or fetched from.</source>
            <translation>لا يصلح هذا الرابط لإرسال ملف إليه أو جلبه منه.</translation>
        </message>
        <message>
            <source>The file lies on {host} without encryption, so it is not transferred: anybody on the way could read or change it. Ask for a link that begins with https.</source>
            <translation>الملف محفوظ على {host} دون تشفير، ولذلك لا يُنقل: يمكن لأي أحد على الطريق أن يقرأه أو يغيّره. اطلب رابطًا يبدأ بـ https.</translation>
        </message>
        <message>
            <source>{host} sends from one place to the next, and the file is at none of them.</source>
            <translation>يحوّل {host} من مكان إلى آخر، والملف ليس في أي منها.</translation>
        </message>
        <message>
            <source>{host} sends on to another kind of link, which is not followed.</source>
            <translation>يحوّل {host} إلى نوع آخر من الروابط، ولا يُتبع هذا التحويل.</translation>
        </message>
        <message>
            <source>{host} sends the file in another form (compressed) than was asked for.</source>
            <translation>يرسل {host} الملف بصيغة (مضغوطة) غير التي طُلبت.</translation>
        </message>
        <message>
            <source>The file that {host} sends is not the one that the sender spoke of. It was not kept. Ask them to send it again.</source>
            <translation>الملف الذي يرسله {host} ليس هو الذي ذكره المرسل. لم يُحفظ. اطلب من المرسل إرساله من جديد.</translation>
        </message>
        <message>
            <source>{host} takes too long to send the file. Try again later.</source>
            <translation>يستغرق {host} وقتًا طويلًا جدًا في إرسال الملف. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>{host} refused the file ({detail}).</source>
            <translation>رفض {host} الملف ({detail}).</translation>
        </message>
        <message>
            <source>{jid} gives no usable place for the file. Ask its operator.</source>
            <translation>لا يوفّر {jid} مكانًا صالحًا للملف. اسأل مشغّله.</translation>
        </message>
        <message>
            <source>{host} cannot be reached now. Try again later.</source>
            <translation>يتعذر الوصول إلى {host} الآن. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>{host} takes no files from you. Ask its operator.</source>
            <translation>لا يقبل {host} ملفات منك. اسأل مشغّله.</translation>
        </message>
        <message>
            <source>This computer offers no keyring, so passwords are kept in an encrypted file in Liveletter's folder. Programs that run under your name could read it.</source>
            <translation>لا يوفّر هذا الحاسوب حافظة مفاتيح، ولذلك تُحفظ كلمات المرور في ملف مشفّر داخل مجلد Liveletter. يمكن للبرامج التي تعمل باسمك أن تقرأه.</translation>
        </message>
        <message>
            <source>The file with your passwords cannot be read. Enter the passwords again in the account settings.</source>
            <translation>تتعذر قراءة الملف الذي يحتوي على كلمات مرورك. أدخل كلمات المرور من جديد في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>The password could not be kept: {strerror}.</source>
            <translation>تعذّر حفظ كلمة المرور: {strerror}.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again.</source>
            <translation>حافظة مفاتيح النظام مقفلة. افتحها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The system's keyring did not take the password. Unlock it and try again.</source>
            <translation>لم تقبل حافظة مفاتيح النظام كلمة المرور. افتحها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>An account needs a mail address, a chat address, or both.</source>
            <translation>يحتاج الحساب إلى عنوان بريد أو عنوان دردشة أو كليهما.</translation>
        </message>
        <message>
            <source>There is nothing to send.</source>
            <translation>لا شيء لإرساله.</translation>
        </message>
        <message>
            <source>This message is too long for a chat. Send it as a mail.</source>
            <translation>هذه الرسالة أطول من أن تُرسل بالدردشة. أرسلها بالبريد.</translation>
        </message>
        <message>
            <source>No chat address of {name} is known. Enter one to chat.</source>
            <translation>لا يُعرف عنوان دردشة لـ {name}. أدخل عنوانًا لتبدأ الدردشة.</translation>
        </message>
        <message>
            <source>None of your accounts has chat. Add a chat address to an account first.</source>
            <translation>لا دردشة في أي من حساباتك. أضف عنوان دردشة إلى أحد الحسابات أولًا.</translation>
        </message>
        <message>
            <source>No mail address of {name} is known. Enter one under “Edit person”.</source>
            <translation>لا يُعرف عنوان بريد لـ {name}. أدخل عنوانًا في «تعديل الشخص».</translation>
        </message>
        <message>
            <source>None of your accounts has a mail address. Add one in the settings first.</source>
            <translation>ليس لأي من حساباتك عنوان بريد. أضف عنوانًا في الإعدادات أولًا.</translation>
        </message>
        <message>
            <source>This account has no mail server. Check it in the account settings.</source>
            <translation>ليس لهذا الحساب خادم بريد. تحقق من ذلك في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>This account has no server for sending mail. Check it in the account settings.</source>
            <translation>ليس لهذا الحساب خادم لإرسال البريد. تحقق من ذلك في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>This account has no chat server. Check it in the account settings.</source>
            <translation>ليس لهذا الحساب خادم دردشة. تحقق من ذلك في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>No password is kept for {whose}. Enter it in the account settings.</source>
            <translation>لا توجد كلمة مرور محفوظة للحساب {whose}. أدخلها في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>Delivered to {name}</source>
            <translation>سُلّمت إلى {name}</translation>
        </message>
        <message>
            <source>Not delivered to {name} in time</source>
            <translation>لم تُسلّم إلى {name} في الوقت المحدد</translation>
        </message>
        <message>
            <source>Not delivered to {name}</source>
            <translation>لم تُسلّم إلى {name}</translation>
        </message>
        <message>
            <source>The earlier conversation is too large: it has {size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation>المحادثة السابقة كبيرة جدًا: حجمها {size}، والحد الأقصى لدى {whose} هو {limit}. استبعد بعض المرفقات، أو قلّل مما يُرفق.</translation>
        </message>
        <message>
            <source>The earlier conversation is too large: it has more than {size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation>المحادثة السابقة كبيرة جدًا: حجمها أكبر من {size}، والحد الأقصى لدى {whose} هو {limit}. استبعد بعض المرفقات، أو قلّل مما يُرفق.</translation>
        </message>
        <message>
            <source>At most {most_mails} mails and {most_chats} chat messages go along at once. Choose a shorter time.</source>
            <translation>الحد الأقصى لما يُرفق دفعة واحدة: رسائل البريد {most_mails}، ورسائل الدردشة {most_chats}. اختر مدة أقصر.</translation>
        </message>
        <message>
            <source>Choose the person first: what goes along is what passed with one person.</source>
            <translation>اختر الشخص أولًا: ما يُرفق هو ما دار مع شخص واحد.</translation>
        </message>
        <message>
            <source>You are offline. The earlier conversation can be sent when you are online.</source>
            <translation>أنت غير متصل. يمكن إرسال المحادثة السابقة عندما تتصل.</translation>
        </message>
        <message>
            <source>Your chat server takes no files. Send the earlier conversation by mail.</source>
            <translation>لا يقبل خادم الدردشة لديك ملفات. أرسل المحادثة السابقة بالبريد.</translation>
        </message>
        <message>
            <source>None of your accounts has chat. Send the earlier conversation by mail.</source>
            <translation>لا دردشة في أي من حساباتك. أرسل المحادثة السابقة بالبريد.</translation>
        </message>
        <message>
            <source>There is no earlier conversation in this message.</source>
            <translation>لا توجد محادثة سابقة في هذه الرسالة.</translation>
        </message>
        <message>
            <source>This message was itself sent along with another. What is inside it cannot be filed.</source>
            <translation>هذه الرسالة نفسها أُرفقت برسالة أخرى. لا يمكن إضافة ما بداخلها إلى الأرشيف.</translation>
        </message>
        <message>
            <source>You have sent this earlier conversation yourself: what is in it is in your archive.</source>
            <translation>أنت من أرسل هذه المحادثة السابقة: كل ما فيها موجود في أرشيفك.</translation>
        </message>
        <message>
            <source>This mail does not say who sent it. What is in it cannot be filed.</source>
            <translation>لا تذكر هذه الرسالة من أرسلها. لا يمكن إضافة ما فيها إلى الأرشيف.</translation>
        </message>
        <message>
            <source>This mail is not wholly here, and no longer on the server.</source>
            <translation>هذه الرسالة ليست هنا كاملة، ولم تعد موجودة على الخادم.</translation>
        </message>
        <message>
            <source>None of your accounts has chat, so that the file cannot be downloaded.</source>
            <translation>لا دردشة في أي من حساباتك، ولذلك لا يمكن تنزيل الملف.</translation>
        </message>
        <message>
            <source>This mail is not wholly here yet, and the server does not answer.</source>
            <translation>لم تصل هذه الرسالة كاملة بعد، والخادم لا يجيب.</translation>
        </message>
        <message>
            <source>There is no file in this message.</source>
            <translation>لا يوجد ملف في هذه الرسالة.</translation>
        </message>
        <message>
            <source>This chat's live host is not connected. Look at it under “Hosts for live chats” in the settings.</source>
            <translation>مضيف هذه الدردشة غير متصل. تحقق منه في «مضيفو الدردشات المباشرة» ضمن الإعدادات.</translation>
        </message>
        <message>
            <source>Only whoever began this chat can do that.</source>
            <translation>لا يمكن أن يفعل ذلك إلا من بدأ هذه الدردشة.</translation>
        </message>
        <message>
            <source>This live host is not connected. Look at it under “Hosts for live chats” in the settings.</source>
            <translation>مضيف الدردشات المباشرة هذا غير متصل. تحقق منه في «مضيفو الدردشات المباشرة» ضمن الإعدادات.</translation>
        </message>
        <message>
            <source>You began this chat. Close it instead.</source>
            <translation>أنت من بدأ هذه الدردشة. أغلقها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>The key for {url} is not kept on this computer any more. Set this host up again.</source>
            <translation>لم يعد مفتاح {url} محفوظًا على هذا الحاسوب. أعدّ هذا المضيف من جديد.</translation>
        </message>
        <message>
            <source>This live host is no longer set up.</source>
            <translation>لم يعد مضيف الدردشات المباشرة هذا معدًّا.</translation>
        </message>
        <message>
            <source>No host for live chats is set up yet. Set one up, or take the chat out of the mail.</source>
            <translation>لم يُعدّ بعد مضيف للدردشات المباشرة. أعدّ مضيفًا، أو أزل الدردشة من الرسالة.</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) would be seen in the chat. Move them to To or Cc, or take them out.</source>
            <translation>سيظهر المستلمون المخفيون (Bcc) في الدردشة. انقلهم إلى خانة «إلى» أو خانة «نسخة»، أو أزلهم.</translation>
        </message>
        <message>
            <source>A chat has at most {largest} guests. Take some recipients out, or take the chat out of the mail.</source>
            <translation>الحد الأقصى لعدد ضيوف الدردشة: {largest}. أزل بعض المستلمين، أو أزل الدردشة من الرسالة.</translation>
        </message>
        <message>
            <source>{host} can be reached from your own network only. Say that the recipients are on it, or choose another host for this chat.</source>
            <translation>لا يمكن الوصول إلى {host} إلا من شبكتك. أكّد أن المستلمين عليها، أو اختر مضيفًا آخر لهذه الدردشة.</translation>
        </message>
        <message>
            <source>Add an account with a mail address first: guests see who invites them.</source>
            <translation>أضف أولًا حسابًا له عنوان بريد: يرى الضيوف من يدعوهم.</translation>
        </message>
        <message>
            <source>Set a mail account up first: its address is your own on the host.</source>
            <translation>أعدّ حساب بريد أولًا: عنوانه هو عنوانك على المضيف.</translation>
        </message>
        <message>
            <source>The host inside Liveletter does not answer.</source>
            <translation>المضيف داخل Liveletter لا يجيب.</translation>
        </message>
        <message>
            <source>The host inside Liveletter has stopped and is started again.</source>
            <translation>توقف المضيف داخل Liveletter، ويُعاد تشغيله.</translation>
        </message>
        <message>
            <source>The host inside Liveletter sends no mails: there is no account that could send them from {address}.</source>
            <translation>لا يرسل المضيف داخل Liveletter رسائل بريد: لا يوجد حساب يمكنه إرسالها من {address}.</translation>
        </message>
        <message>
            <source>The host inside Liveletter cannot send its mails. {sentence}</source>
            <translation>لا يستطيع المضيف داخل Liveletter إرسال رسائله. {sentence}</translation>
        </message>
        <message>
            <source>This is too long for a live chat. Send it in parts, or as a mail.</source>
            <translation>هذه الرسالة أطول مما تقبله الدردشة المباشرة. أرسلها على أجزاء أو بالبريد.</translation>
        </message>
        <message>
            <source>This mail carries no chat.</source>
            <translation>لا تحمل هذه الرسالة دردشة.</translation>
        </message>
        <message>
            <source>This chat is over.</source>
            <translation>انتهت هذه الدردشة.</translation>
        </message>
        <message>
            <source>Only whoever began this chat can delete it for all. Leave it, or delete it here.</source>
            <translation>لا يمكن أن يحذف هذه الدردشة لدى الجميع إلا من بدأها. غادرها، أو احذفها من هنا.</translation>
        </message>
        <message>
            <source>What was said in this chat is gone: it is not recorded.</source>
            <translation>زال ما قيل في هذه الدردشة لأنها دون تسجيل.</translation>
        </message>
        <message>
            <source>This mail is no longer on the server, and its text was never fetched.</source>
            <translation>لم تعد هذه الرسالة موجودة على الخادم، ولم يُجلب نصها قط.</translation>
        </message>
        <message>
            <source>The attachment is not here yet, and the server cannot be reached.</source>
            <translation>لم يصل المرفق بعد، ويتعذر الوصول إلى الخادم.</translation>
        </message>
        <message>
            <source>The text of this mail is not here yet: the server does not answer. It will be fetched later.</source>
            <translation>لم يصل نص هذه الرسالة بعد: الخادم لا يجيب. سيُجلب لاحقًا.</translation>
        </message>
        <message>
            <source>The text of this mail is not here yet. {sentence}</source>
            <translation>نص هذه الرسالة لم يصل بعد. {sentence}</translation>
        </message>
        <message>
            <source>Choose an account with a mail address to send from.</source>
            <translation>اختر حسابًا له عنوان بريد للإرسال منه.</translation>
        </message>
        <message>
            <source>{mail_address} has no server for sending mail. Add it in the settings.</source>
            <translation>ليس للعنوان {mail_address} خادم لإرسال البريد. أضف خادمًا في الإعدادات.</translation>
        </message>
        <message>
            <source>News of a message that you sent</source>
            <translation>أخبار عن رسالة أرسلتها</translation>
        </message>
        <message>
            <source>New mails: {count}</source>
            <translation>رسائل بريد جديدة: {count}</translation>
        </message>
        <message>
            <source>A new message</source>
            <translation>رسالة جديدة</translation>
        </message>
        <message>
            <source>A new mail</source>
            <translation>رسالة بريد جديدة</translation>
        </message>
        <message>
            <source>It is too late: the message is already on its way.</source>
            <translation>فات الأوان: الرسالة في الطريق بالفعل.</translation>
        </message>
        <message>
            <source>Tried again by the user.</source>
            <translation>أعاد المستخدم المحاولة.</translation>
        </message>
        <message>
            <source>Give at least one address: a mail address, a chat address, or both.</source>
            <translation>أعط عنوانًا واحدًا على الأقل: عنوان بريد أو عنوان دردشة أو كليهما.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>لا بد للشخص من اسم.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {addresses}.</source>
            <translation>تعذّر على {reporter} تسليم هذه الرسالة إلى {addresses}.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {addresses} and {failed} more.</source>
            <translation>تعذّر على {reporter} تسليم هذه الرسالة إلى {addresses} وإلى آخرين (العدد: {failed}).</translation>
        </message>
        <message>
            <source>“{name}” could not be saved in {parent}: {strerror}.</source>
            <translation>تعذّر حفظ «{name}» في {parent}: {strerror}.</translation>
        </message>
        <message>
            <source>“{name}” was not saved in {parent}: the disk is full. Make room, then try again.</source>
            <translation>لم يُحفظ «{name}» في {parent}: القرص ممتلئ. وفّر مساحة، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>This is no mail. Turn it into one first.</source>
            <translation>هذه ليست رسالة بريد. حوّلها إلى رسالة بريد أولًا.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be sent. Put it somewhere and send a link.</source>
            <translation>حجم «{name}» أكبر من أن يُرسل. ضع الملف في مكان ما وأرسل رابطًا إليه.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {strerror}.</source>
            <translation>تتعذر قراءة «{name}»: {strerror}.</translation>
        </message>
        <message>
            <source>This setting cannot be kept: the disk is full or may not be written. Make room, then set it again.</source>
            <translation>لا يمكن حفظ هذا الإعداد: القرص ممتلئ أو لا يُسمح بالكتابة عليه. وفّر مساحة، ثم غيّر الإعداد من جديد.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. If you know this server, you can trust its certificate for this account.</source>
            <translation>شهادة {host} غير موقّعة من جهة يعرفها هذا الحاسوب. إن كنت تعرف هذا الخادم فيمكنك الوثوق بشهادته لهذا الحساب.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired. Ask its operator to renew it.</source>
            <translation>انتهت صلاحية شهادة {host}. اطلب من مشغّله تجديدها.</translation>
        </message>
        <message>
            <source>The certificate shown by {host} is for another name. Check the server's name.</source>
            <translation>الشهادة التي يعرضها {host} صادرة لاسم آخر. تحقق من اسم الخادم.</translation>
        </message>
        <message>
            <source>{host} would be used without encryption. Choose TLS or STARTTLS: unencrypted connections are allowed to this computer only.</source>
            <translation>سيُستخدم {host} دون تشفير. اختر TLS أو STARTTLS: لا يُسمح بالاتصالات غير المشفّرة إلا مع هذا الحاسوب نفسه.</translation>
        </message>
        <message>
            <source>The server {host} cannot be found. Check its name, and whether this computer is online.</source>
            <translation>تعذّر العثور على الخادم {host}. تحقق من اسمه، ومن أن هذا الحاسوب متصل بالإنترنت.</translation>
        </message>
        <message>
            <source>{host} (port {port}) does not speak TLS as expected. Check the port and the kind of encryption.</source>
            <translation>لا يستخدم {host} (المنفذ {port}) بروتوكول TLS كما هو متوقع. تحقق من المنفذ ومن نوع التشفير.</translation>
        </message>
        <message>
            <source>{host} (port {port}) does not answer. Check the port, or try again later.</source>
            <translation>لا يجيب {host} (المنفذ {port}). تحقق من المنفذ، أو أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>{host} takes no connections on port {port}. Check the port, or try again later.</source>
            <translation>لا يقبل {host} اتصالات على المنفذ {port}. تحقق من المنفذ، أو أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The connection to {host} (port {port}) was cut.</source>
            <translation>انقطع الاتصال مع {host} (المنفذ {port}).</translation>
        </message>
        <message>
            <source>Something went wrong in talking to {host} (port {port}).</source>
            <translation>حدث خطأ أثناء التخاطب مع {host} (المنفذ {port}).</translation>
        </message>
        <message>
            <source>The server offers no encryption.</source>
            <translation>لا يوفّر الخادم تشفيرًا.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped and is being started again. Nothing that was sent is lost.</source>
            <translation>توقف محرّك Liveletter، وتجري إعادة تشغيله. لم يُفقد شيء مما أُرسل.</translation>
        </message>
        <message>
            <source>Liveletter's engine is not running. Close the window and start Liveletter again.</source>
            <translation>محرّك Liveletter لا يعمل. أغلق النافذة وشغّل Liveletter من جديد.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped several times in a row. Close the window and start Liveletter again; the log file in the profile's folder says what happened.</source>
            <translation>توقف محرّك Liveletter عدة مرات متتالية. أغلق النافذة وشغّل Liveletter من جديد؛ وتجد ما حدث في ملف السجل داخل مجلد الملف الشخصي.</translation>
        </message>
    </context>
</TS>
