<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Liveletter</source>
        <translation>حول Liveletter</translation>
    </message>
    <message>
        <source>Version {version}

Mail and chat in one window, each answering the other.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>الإصدار {version}

البريد والدردشة في نافذة واحدة، وكلٌّ منهما يجيب الآخر.

برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده، دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Mai&amp;l</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Use this account for mail</source>
        <translation>استخدام هذا الحساب للبريد</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Use this account for chat</source>
        <translation>استخدام هذا الحساب للدردشة</translation>
    </message>
    <message>
        <source>Fetching mail (IMAP)</source>
        <translation>جلب البريد (IMAP)</translation>
    </message>
    <message>
        <source>Sending mail (SMTP)</source>
        <translation>إرسال البريد (SMTP)</translation>
    </message>
    <message>
        <source>Chat (XMPP)</source>
        <translation>الدردشة (XMPP)</translation>
    </message>
    <message>
        <source>found by the chat address</source>
        <translation>يُعرف من عنوان الدردشة</translation>
    </message>
    <message>
        <source>Chat address</source>
        <translation>عنوان الدردشة</translation>
    </message>
    <message>
        <source>same as the address</source>
        <translation>مثل العنوان</translation>
    </message>
    <message>
        <source>Chat password</source>
        <translation>كلمة مرور الدردشة</translation>
    </message>
    <message>
        <source>same as the password above</source>
        <translation>مثل كلمة المرور أعلاه</translation>
    </message>
    <message>
        <source>Use this account for</source>
        <translation>استخدام هذا الحساب من أجل</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a mail or chat account</source>
        <translation>إضافة حساب بريد أو دردشة</translation>
    </message>
    <message>
        <source>Your mail provider has given you an address and a password. That is mostly all it takes.</source>
        <translation>أعطاك مزوّد البريد عنوانًا وكلمة مرور، وهذا في الغالب كل ما يلزم.</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add &amp;account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>إزالة الحساب…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not everything works yet. Correct it, or save it as it is and come back later.</source>
        <translation>لا يعمل كل شيء بعد. صحّح البيانات، أو احفظها كما هي وعد إليها لاحقًا.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>حفظ كما هو</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Remove this account from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation>هل تريد إزالة هذا الحساب من Liveletter؟ ستبقى رسائله ودردشاته هنا وعلى الخادم.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Talking to the servers</source>
        <translation>جارٍ الاتصال بالخوادم</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation>جارٍ البحث عن خوادم ⁨{domain}⁩…</translation>
    </message>
    <message>
        <source>The servers could not be found. Type them below; your provider's help pages name them.</source>
        <translation>تعذّر العثور على الخوادم. أدخلها أدناه؛ ستجد أسماءها في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Chat &amp;address</source>
        <translation>عنوان الدردشة</translation>
    </message>
    <message>
        <source>The chat server is found by the address.</source>
        <translation>يُعرف خادم الدردشة من العنوان.</translation>
    </message>
    <message>
        <source>The servers are found by the address.</source>
        <translation>تُعرف الخوادم من العنوان.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Servers and details</source>
        <translation>الخوادم والتفاصيل</translation>
    </message>
    <message>
        <source>Hide servers and details</source>
        <translation>إخفاء الخوادم والتفاصيل</translation>
    </message>
    <message>
        <source>Show servers and details</source>
        <translation>إظهار الخوادم والتفاصيل</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove {account} from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation>هل تريد إزالة ⁨{account}⁩ من Liveletter؟ ستبقى رسائله ودردشاته هنا وعلى الخادم.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Enter the server from which mail is fetched (IMAP).</source>
        <translation>أدخل الخادم الذي يُجلب منه البريد (IMAP).</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail (SMTP).</source>
        <translation>أدخل الخادم الذي يرسل بريدك (SMTP).</translation>
    </message>
    <message>
        <source>Enter your name, as others shall see it.</source>
        <translation>أدخل اسمك كما تريد أن يراه الآخرون.</translation>
    </message>
    <message>
        <source>Choose mail, chat, or both.</source>
        <translation>اختر البريد أو الدردشة أو كليهما.</translation>
    </message>
    <message>
        <source>Enter your mail address.</source>
        <translation>أدخل عنوان بريدك.</translation>
    </message>
    <message>
        <source>Enter your chat address.</source>
        <translation>أدخل عنوان دردشتك.</translation>
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation>«⁨{text}⁩» ليس عنوان دردشة. ينبغي أن يكون على شكل name@example.org.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server. It should look like mail.example.org.</source>
        <translation>«⁨{host}⁩» ليس اسم خادم. ينبغي أن يكون على شكل mail.example.org.</translation>
    </message>
    <message>
        <source>Mail: fetched from {imap}, sent by {smtp}</source>
        <translation>البريد: يُجلب من ⁨{imap}⁩ ويُرسل عبر ⁨{smtp}⁩</translation>
    </message>
    <message>
        <source>Mail: the servers are not known yet</source>
        <translation>البريد: الخوادم غير معروفة بعد</translation>
    </message>
    <message>
        <source>its server is found by itself</source>
        <translation>يُعثر على خادمه تلقائيًا</translation>
    </message>
    <message>
        <source>Chat: {address} ({server})</source>
        <translation>الدردشة: ⁨{address}⁩ (⁨{server}⁩)</translation>
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation>⁨{host}⁩ (غير مشفّر)</translation>
    </message>
</context>
<context>
    <name>AccountTroubles</name>
    <message>
        <source>Open the account…</source>
        <translation>فتح الحساب…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New mail</source>
        <translation>رسالة بريد جديدة</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>رسالة بريد جديدة</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>رد على الجميع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Reply by &amp;chat</source>
        <translation>رد بالدردشة</translation>
    </message>
    <message>
        <source>Answer this mail by chat</source>
        <translation>الرد على هذه الرسالة بالدردشة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move to arc&amp;hive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Mo&amp;ve to folder…</source>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Fla&amp;g or unflag</source>
        <translation>تمييز بعلامة أو إلغاؤه</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Ne&amp;xt mail</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous mail</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>&amp;Unfinished mails…</source>
        <translation>الرسائل غير المكتملة…</translation>
    </message>
    <message>
        <source>Fetch mail no&amp;w</source>
        <translation>جلب البريد الآن</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Outbox and deliveries</source>
        <translation>صندوق الصادر والتسليم</translation>
    </message>
    <message>
        <source>Li&amp;ve chats…</source>
        <translation>الدردشات المباشرة…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Chat &amp;beside or beneath the mail</source>
        <translation>الدردشة بجانب الرسالة أو تحتها</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>Add &amp;account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Chat &amp;link for other programs…</source>
        <translation>رابط دردشة لبرامج أخرى…</translation>
    </message>
    <message>
        <source>Drag this into a mail in another program, or click for a chat's link</source>
        <translation>اسحبه إلى رسالة في برنامج آخر، أو انقر للحصول على رابط دردشة</translation>
    </message>
    <message>
        <source>&amp;Hosts for live chats…</source>
        <translation>مضيفو الدردشات المباشرة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Liveletter</source>
        <translation>حول Liveletter</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Chat address</source>
        <translation>عنوان الدردشة</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>No chat address of {name} is known.</source>
        <translation>لا يُعرف عنوان دردشة لـ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>استخدام ⁨{address}⁩</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Kind of the new address</source>
        <translation>نوع العنوان الجديد</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>لا عناوين بعد.</translation>
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation>«⁨{text}⁩» ليس عنوان دردشة. ينبغي أن يكون على شكل name@example.org.</translation>
    </message>
    <message>
        <source>{address} is there already.</source>
        <translation>العنوان ⁨{address}⁩ موجود بالفعل.</translation>
    </message>
    <message>
        <source>Make {address} a person of its own</source>
        <translation>جعل ⁨{address}⁩ شخصًا مستقلًا</translation>
    </message>
    <message>
        <source>Remove {a}</source>
        <translation>إزالة {a}</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، {1}</translation>
    </message>
    <message>
        <source>What {0} says</source>
        <translation>ما يقوله ⁨{0}⁩</translation>
    </message>
    <message>
        <source>What you say appears here.</source>
        <translation>يظهر هنا ما تقوله.</translation>
    </message>
    <message>
        <source>What {0} says appears here.</source>
        <translation>يظهر هنا ما يقوله ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Areas of the members</source>
        <translation>مساحات الأعضاء</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be read.</source>
        <translation>تعذّرت قراءة الصورة التي في الحافظة.</translation>
    </message>
    <message>
        <source>Picture {time}.png</source>
        <translation>صورة {time}.png</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Pack it into one file first, then attach that.</source>
        <translation>«⁨{name}⁩» مجلد. اضغطه أولًا في ملف واحد، ثم أرفق ذلك الملف.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it was not attached.</source>
        <translation>تعذّرت قراءة «⁨{name}⁩»، ولذلك لم يُرفق.</translation>
    </message>
    <message>
        <source>Together {size}. Many servers take no mail larger than about {limit}.</source>
        <translation>المجموع {size}. ترفض خوادم كثيرة الرسائل التي يزيد حجمها على نحو {limit}.</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message>
        <source>&amp;Keep and retry</source>
        <translation>إبقاؤها وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Send &amp;now: the server will keep it</source>
        <translation>إرسالها الآن: سيحتفظ بها الخادم</translation>
    </message>
    <message>
        <source>&amp;Write as a mail</source>
        <translation>كتابتها كرسالة بريد</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>&amp;Always do this for {0}</source>
        <translation>فعل ذلك دائمًا مع ⁨{0}⁩</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>لا يُعرف عنوان بريد لـ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} keeps messages for people who are away</source>
        <translation>يحتفظ ⁨{0}⁩ برسائل الغائبين</translation>
    </message>
    <message>
        <source>What shall be done when {0} is not there?</source>
        <translation>ماذا يُفعل عندما لا يكون ⁨{0}⁩ موجودًا؟</translation>
    </message>
    <message>
        <source>{0} is not there now.</source>
        <translation>⁨{0}⁩ غير موجود الآن.</translation>
    </message>
    <message>
        <source>It is not known any more whether {0} is there.</source>
        <translation>لم يعد معروفًا هل ⁨{0}⁩ موجود.</translation>
    </message>
    <message>
        <source>{0} is there now.</source>
        <translation>⁨{0}⁩ موجود الآن.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>No account can send mail yet. Add one in the settings.</source>
        <translation>لا يوجد بعد حساب يمكنه إرسال البريد. أضف حسابًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Who is this for? Enter at least one mail address.</source>
        <translation>إلى من هذه الرسالة؟ أدخل عنوان بريد واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This mail has no subject.</source>
        <translation>هذه الرسالة بلا موضوع.</translation>
    </message>
    <message>
        <source>Enter a subject</source>
        <translation>إدخال موضوع</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>You write of an attachment, but no file is attached.</source>
        <translation>تذكر في رسالتك مرفقًا، لكن لم يُرفق أي ملف.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>The earlier conversation cannot go along. {why}</source>
        <translation>تعذّر إرفاق المحادثة السابقة. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send without the chat</source>
        <translation>إرسال دون الدردشة</translation>
    </message>
    <message>
        <source>All members of a chat see each other, hidden recipients (Bcc) too.</source>
        <translation>يرى أعضاء الدردشة بعضهم بعضًا، ومنهم المستلمون المخفيون (Bcc).</translation>
    </message>
    <message>
        <source>Move them to Cc</source>
        <translation>نقلهم إلى النسخة (Cc)</translation>
    </message>
    <message numerus="yes">
        <source>A chat has room for %n recipient(s) of its mail, not for more.</source>
        <translation>
            <numerusform>لا تتسع الدردشة لأي من مستلمي رسالتها.</numerusform>
            <numerusform>تتسع الدردشة لمستلم واحد من مستلمي رسالتها، لا أكثر.</numerusform>
            <numerusform>تتسع الدردشة لاثنين من مستلمي رسالتها، لا أكثر.</numerusform>
            <numerusform>تتسع الدردشة لعدد %Ln من مستلمي رسالتها، لا أكثر.</numerusform>
            <numerusform>تتسع الدردشة لعدد %Ln من مستلمي رسالتها، لا أكثر.</numerusform>
            <numerusform>تتسع الدردشة لعدد %Ln من مستلمي رسالتها، لا أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail carries a live chat, but no host is set up to hold it.</source>
        <translation>تحمل هذه الرسالة دردشة مباشرة، لكن لم يُعدّ مضيف لها.</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>إعداد مضيف…</translation>
    </message>
    <message>
        <source>The chat cannot be set up on {host}, so the mail was not sent. {why}</source>
        <translation>تعذّر إنشاء الدردشة على ⁨{host}⁩، ولذلك لم تُرسل الرسالة. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{host} can be reached from your own network only. Are all recipients there?</source>
        <translation>لا يمكن الوصول إلى ⁨{host}⁩ إلا من شبكتك. هل كل المستلمين عليها؟</translation>
    </message>
    <message>
        <source>Choose another host…</source>
        <translation>اختيار مضيف آخر…</translation>
    </message>
    <message>
        <source>They are on my network</source>
        <translation>هم على شبكتي</translation>
    </message>
    <message numerus="yes">
        <source>%n mailing list(s): {lists}. All readers of a list would share one place in the chat. By an open link each joins alone and confirms a mail address.</source>
        <translation>
            <numerusform>لا قوائم بريدية: {lists}. سيتشارك جميع قراء القائمة مكانًا واحدًا في الدردشة. أما بالرابط المفتوح فينضم كل منهم وحده ويؤكد عنوان بريده.</numerusform>
            <numerusform>قائمة بريدية واحدة: {lists}. سيتشارك جميع قراء القائمة مكانًا واحدًا في الدردشة. أما بالرابط المفتوح فينضم كل منهم وحده ويؤكد عنوان بريده.</numerusform>
            <numerusform>قائمتان بريديتان: {lists}. سيتشارك جميع قراء القائمة مكانًا واحدًا في الدردشة. أما بالرابط المفتوح فينضم كل منهم وحده ويؤكد عنوان بريده.</numerusform>
            <numerusform>%Ln قوائم بريدية: {lists}. سيتشارك جميع قراء القائمة مكانًا واحدًا في الدردشة. أما بالرابط المفتوح فينضم كل منهم وحده ويؤكد عنوان بريده.</numerusform>
            <numerusform>%Ln قائمة بريدية: {lists}. سيتشارك جميع قراء القائمة مكانًا واحدًا في الدردشة. أما بالرابط المفتوح فينضم كل منهم وحده ويؤكد عنوان بريده.</numerusform>
            <numerusform>%Ln قائمة بريدية: {lists}. سيتشارك جميع قراء القائمة مكانًا واحدًا في الدردشة. أما بالرابط المفتوح فينضم كل منهم وحده ويؤكد عنوان بريده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send an open link</source>
        <translation>إرسال رابط مفتوح</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>إرسال على أي حال</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the mail</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of {host}</source>
        <translation>شهادة ⁨{host}⁩</translation>
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation>هل هذا حقًا ⁨{host}⁩؟</translation>
    </message>
    <message>
        <source>The certificate: {summary}</source>
        <translation>الشهادة: ⁨{summary}⁩</translation>
    </message>
    <message>
        <source>Somebody between you and the server could show such a certificate to read your password. Compare the fingerprint with one that the server's operator has given you, and trust it only if they agree.</source>
        <translation>قد يعرض طرفٌ بينك وبين الخادم شهادة كهذه ليقرأ كلمة مرورك. قارن البصمة بتلك التي أعطاك إياها مشغّل الخادم، ولا تثق بالشهادة إلا إذا تطابقتا.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this account</source>
        <translation>الوثوق بهذه الشهادة لهذا الحساب</translation>
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation>عدم الوثوق بها</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>{0} is available</source>
        <translation>⁨{0}⁩: متاح</translation>
    </message>
    <message>
        <source>{0} is {1} – the message will wait there</source>
        <translation>⁨{0}⁩: ⁨{1}⁩ – ستنتظر الرسالة هناك</translation>
    </message>
    <message>
        <source>{0} is not there now</source>
        <translation>⁨{0}⁩ غير موجود الآن</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there</source>
        <translation>لا يُعرف هل ⁨{0}⁩ موجود الآن</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there: you will see here when it arrives</source>
        <translation>لا يُعرف هل ⁨{0}⁩ موجود: سترى هنا متى تصل الرسالة</translation>
    </message>
    <message>
        <source>{0} is not there: it was turned into a mail</source>
        <translation>⁨{0}⁩ غير موجود: حُوّلت إلى رسالة بريد</translation>
    </message>
    <message>
        <source>{0} is not there: the server will keep it</source>
        <translation>⁨{0}⁩ غير موجود: سيحتفظ بها الخادم</translation>
    </message>
</context>
<context>
    <name>ChatAddressBar</name>
    <message>
        <source>Enter one…</source>
        <translation>إدخال عنوان…</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Chat address</source>
        <translation>عنوان الدردشة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No chat address of {0} is known</source>
        <translation>لا يُعرف عنوان دردشة لـ ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Reply by mail</source>
        <translation>رد بالبريد</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close the chat</source>
        <translation>إغلاق الدردشة</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>المحادثة كاملة</translation>
    </message>
    <message>
        <source>Go on without this mail</source>
        <translation>المتابعة دون هذه الرسالة</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>تحت الرسالة</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>بجانب الرسالة</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>بخصوص: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ChatStatus</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change what is done when the person is not there</source>
        <translation>تغيير ما يُفعل عندما لا يكون الشخص موجودًا</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0} – Chat</source>
        <translation>⁨{0}⁩ – الدردشة</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>جلب البريد</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>{service}: {result}</source>
        <translation>{service}: ⁨{result}⁩</translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>بين تاريخين…</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Look and choose…</source>
        <translation>عرض واختيار…</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>سلسلة الرسائل هذه</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه الدردشة</translation>
    </message>
    <message>
        <source>Everything with {name}</source>
        <translation>كل ما دار مع ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>حُفظ ما كتبته كمسودة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation>هل تريد التخلص من هذه الرسالة؟ لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>التخلص منها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>رسالة بريد جديدة</translation>
    </message>
</context>
<context>
    <name>ComposerHeader</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Blind copy to: the others do not see them</source>
        <translation>نسخة مخفية إلى: لا يراهم الآخرون</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>نسخة/نسخة مخفية</translation>
    </message>
    <message>
        <source>Add copies (Cc) and blind copies (Bcc)</source>
        <translation>إضافة نسخ (Cc) ونسخ مخفية (Bcc)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send this mail (Ctrl+Return)</source>
        <translation>إرسال هذه الرسالة (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>إرسال لاحقًا…</translation>
    </message>
    <message>
        <source>Choose when this mail goes out (Ctrl+Shift+Return)</source>
        <translation>اختيار وقت إرسال هذه الرسالة (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>More choices for this mail</source>
        <translation>خيارات أخرى لهذه الرسالة</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A); files can be dropped here too</source>
        <translation>إرفاق ملفات (Ctrl+Shift+A)؛ ويمكن أيضًا إفلات الملفات هنا</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Keep it as a draft (Ctrl+S); this happens by itself too</source>
        <translation>حفظها كمسودة (Ctrl+S)؛ ويحدث ذلك تلقائيًا أيضًا</translation>
    </message>
    <message>
        <source>E&amp;mbed chat</source>
        <translation>إدراج دردشة</translation>
    </message>
    <message>
        <source>Drag this into the text for a live chat in this mail (Ctrl+Shift+L)</source>
        <translation>اسحبه إلى النص لإدراج دردشة مباشرة في هذه الرسالة (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Throw this mail away</source>
        <translation>التخلص من هذه الرسالة</translation>
    </message>
    <message>
        <source>Send at that time</source>
        <translation>إرسال في ذلك الوقت</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>حُفظت المسودة، {time}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Write mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation>رد بالبريد</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>تعديل الشخص</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>لا يُعرف عنوان بريد لـ ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>in doubt: it may have arrived</source>
        <translation>غير مؤكد: ربما وصلت</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل الإرسال</translation>
    </message>
    <message>
        <source>given up: its time was over</source>
        <translation>تُرك الإرسال: انتهت المهلة</translation>
    </message>
    <message>
        <source>put aside, not sent</source>
        <translation>وُضعت جانبًا، لم تُرسل</translation>
    </message>
    <message>
        <source>another mail was sent instead</source>
        <translation>أُرسلت رسالة بريد أخرى بدلًا منها</translation>
    </message>
    <message>
        <source>sent as a mail instead</source>
        <translation>أُرسلت بالبريد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>kept until {name} is there</source>
        <translation>محفوظة حتى يعود ⁨{name}⁩</translation>
    </message>
    <message>
        <source>kept until they are there</source>
        <translation>محفوظة حتى يعودوا</translation>
    </message>
    <message>
        <source>waiting: next try {time}</source>
        <translation>في الانتظار، المحاولة التالية: {time}</translation>
    </message>
    <message>
        <source>goes out {time}</source>
        <translation>موعد الإرسال: {time}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>It is kept here until {name} is there.</source>
        <translation>تُحفظ الرسالة هنا حتى يعود ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>It is kept here until the person is there.</source>
        <translation>تُحفظ الرسالة هنا حتى يعود الشخص.</translation>
    </message>
    <message>
        <source>It goes out {time}; until then it can be taken back.</source>
        <translation>موعد الإرسال: {time}؛ ويمكن التراجع عنه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The next try is at {time}.</source>
        <translation>المحاولة التالية: {time}.</translation>
    </message>
    <message>
        <source>It is sent as soon as the server is reached.</source>
        <translation>ستُرسل حالما يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>It is tried until it is sent.</source>
        <translation>تتواصل المحاولات حتى تُرسل.</translation>
    </message>
    <message>
        <source>It is tried until {time}, then given up.</source>
        <translation>تتواصل المحاولات حتى {time}، ثم تُترك.</translation>
    </message>
    <message>
        <source>put into the outbox</source>
        <translation>وُضعت في صندوق الصادر</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>tried by {server}</source>
        <translation>محاولة عبر ⁨{server}⁩</translation>
    </message>
    <message>
        <source>put into the outbox once more</source>
        <translation>وُضعت في صندوق الصادر من جديد</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>المحاولة التالية: {time}</translation>
    </message>
    <message>
        <source>handed to {server}</source>
        <translation>استلمها ⁨{server}⁩</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>قرأها ⁨{name}⁩</translation>
    </message>
    <message>
        <source>failed for {address}</source>
        <translation>فشل الإرسال إلى ⁨{address}⁩</translation>
    </message>
    <message>
        <source>failed at {server}</source>
        <translation>فشل الإرسال عند ⁨{server}⁩</translation>
    </message>
    <message>
        <source>the connection broke while it was handed over, so it is looked for first</source>
        <translation>انقطع الاتصال أثناء التسليم، لذلك يُتحقق أولًا هل وصلت</translation>
    </message>
    <message>
        <source>delivered to {name}, as {server} reports</source>
        <translation>سُلّمت إلى ⁨{name}⁩، حسب ⁨{server}⁩</translation>
    </message>
    <message>
        <source>delivered, as {server} reports</source>
        <translation>سُلّمت، حسب ⁨{server}⁩</translation>
    </message>
    <message>
        <source>delivered to {name}'s {device}</source>
        <translation>سُلّمت إلى ⁨{name}⁩ (⁨{device}⁩)</translation>
    </message>
    <message>
        <source>delivered to {name}</source>
        <translation>سُلّمت إلى ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>What became of it…</source>
        <translation>سجل التسليم…</translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>What became of it</source>
        <translation>سجل التسليم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>لم يعد يُعرف شيء عنها.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Unfinished mails</source>
        <translation>الرسائل غير المكتملة</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>التخلص منها…</translation>
    </message>
    <message>
        <source>No mail is unfinished. What you close before sending it is kept here.</source>
        <translation>لا رسائل غير مكتملة. ما تغلقه قبل إرساله يُحفظ هنا.</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>إلى ⁨{people}⁩</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>بلا مستلم بعد</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation>هل تريد التخلص من هذه الرسالة؟ لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>التخلص منها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Send a file, or the earlier conversation; files can be dropped here too</source>
        <translation>إرسال ملف أو المحادثة السابقة؛ ويمكن أيضًا إفلات الملفات هنا</translation>
    </message>
    <message>
        <source>Send a file; files can be dropped or pasted here too</source>
        <translation>إرسال ملف؛ ويمكن أيضًا إفلات الملفات أو لصقها هنا</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send a file…</source>
        <translation>إرسال ملف…</translation>
    </message>
    <message>
        <source>Send along the earlier conversation…</source>
        <translation>إرفاق المحادثة السابقة…</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>إرسال ملف</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتان</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير المرغوبة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>this thread</source>
        <translation>سلسلة الرسائل هذه</translation>
    </message>
    <message>
        <source>this chat</source>
        <translation>هذه الدردشة</translation>
    </message>
    <message>
        <source>everything with {name}</source>
        <translation>كل ما دار مع ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Goes along: {what}</source>
        <translation>يُرفق: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>لا رسائل بريد</numerusform>
            <numerusform>رسالة بريد واحدة</numerusform>
            <numerusform>رسالتا بريد</numerusform>
            <numerusform>%Ln رسائل بريد</numerusform>
            <numerusform>%Ln رسالة بريد</numerusform>
            <numerusform>%Ln رسالة بريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل دردشة</numerusform>
            <numerusform>رسالة دردشة واحدة</numerusform>
            <numerusform>رسالتا دردشة</numerusform>
            <numerusform>%Ln رسائل دردشة</numerusform>
            <numerusform>%Ln رسالة دردشة</numerusform>
            <numerusform>%Ln رسالة دردشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>لا يوجد شيء</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>دون مرفقات</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) left out</source>
        <translation>
            <numerusform>دون استبعاد مرفقات</numerusform>
            <numerusform>استُبعد مرفق واحد</numerusform>
            <numerusform>استُبعد مرفقان</numerusform>
            <numerusform>استُبعدت %Ln مرفقات</numerusform>
            <numerusform>استُبعد %Ln مرفقًا</numerusform>
            <numerusform>استُبعد %Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} is too large for {server}, which takes {limit}. Nothing goes along as it is.</source>
        <translation>الحجم {size} أكبر مما يقبله ⁨{server}⁩، وهو {limit}. لن يُرفق شيء على هذه الحال.</translation>
    </message>
    <message>
        <source>{size} is too large: {limit} can be sent. Nothing goes along as it is.</source>
        <translation>الحجم {size} كبير جدًا: يمكن إرسال {limit} على الأكثر. لن يُرفق شيء على هذه الحال.</translation>
    </message>
    <message>
        <source>{server} takes {limit}</source>
        <translation>يقبل ⁨{server}⁩ حتى {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>{limit} على الأكثر</translation>
    </message>
    <message>
        <source>Nothing goes along</source>
        <translation>لا يُرفق شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعدت واحدة</numerusform>
            <numerusform>استُبعدت اثنتان</numerusform>
            <numerusform>استُبعدت %Ln</numerusform>
            <numerusform>استُبعدت %Ln</numerusform>
            <numerusform>استُبعدت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n recipients of this mail will get it.</source>
        <translation>
            <numerusform>سيحصل عليها كل مستلمي هذه الرسالة.</numerusform>
            <numerusform>سيحصل عليها مستلم هذه الرسالة.</numerusform>
            <numerusform>سيحصل عليها مستلما هذه الرسالة كلاهما.</numerusform>
            <numerusform>سيحصل عليها مستلمو هذه الرسالة جميعًا، وعددهم %Ln.</numerusform>
            <numerusform>سيحصل عليها مستلمو هذه الرسالة جميعًا، وعددهم %Ln.</numerusform>
            <numerusform>سيحصل عليها مستلمو هذه الرسالة جميعًا، وعددهم %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>كتبها ⁨{name}⁩</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة دردشة</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>المرفق ⁨{name}⁩، {size}</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>تُرفق</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it were written by others: {writers}. {name} will read them.</source>
        <translation>
            <numerusform>كتب آخرون أجزاء منها: ⁨{writers}⁩. سيقرؤها ⁨{name}⁩.</numerusform>
            <numerusform>فيها عنصر واحد كتبه آخرون: ⁨{writers}⁩. سيقرؤه ⁨{name}⁩.</numerusform>
            <numerusform>فيها عنصران كتبهما آخرون: ⁨{writers}⁩. سيقرؤهما ⁨{name}⁩.</numerusform>
            <numerusform>فيها %Ln عناصر كتبها آخرون: ⁨{writers}⁩. سيقرؤها ⁨{name}⁩.</numerusform>
            <numerusform>فيها %Ln عنصرًا كتبها آخرون: ⁨{writers}⁩. سيقرؤها ⁨{name}⁩.</numerusform>
            <numerusform>فيها %Ln عنصر كتبها آخرون: ⁨{writers}⁩. سيقرؤها ⁨{name}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>you have this already</source>
        <translation>لديك من قبل</translation>
    </message>
    <message>
        <source>differs from what you hold: yours stays</source>
        <translation>تختلف عما لديك: تبقى نسختك</translation>
    </message>
    <message>
        <source>{name} says that you wrote this; your archive does not know it</source>
        <translation>يقول ⁨{name}⁩ إنك كتبتها؛ ولا يعرفها أرشيفك</translation>
    </message>
    <message numerus="yes">
        <source>{name} says that you wrote %n of these. Your archive does not know them: be careful.</source>
        <translation>
            <numerusform>لا يقول ⁨{name}⁩ إنك كتبت أيًا من هذه العناصر.</numerusform>
            <numerusform>يقول ⁨{name}⁩ إنك كتبت أحد هذه العناصر، ولا يعرفه أرشيفك: كن حذرًا.</numerusform>
            <numerusform>يقول ⁨{name}⁩ إنك كتبت اثنين من هذه العناصر، ولا يعرفهما أرشيفك: كن حذرًا.</numerusform>
            <numerusform>يقول ⁨{name}⁩ إنك كتبت %Ln من هذه العناصر، ولا يعرفها أرشيفك: كن حذرًا.</numerusform>
            <numerusform>يقول ⁨{name}⁩ إنك كتبت %Ln من هذه العناصر، ولا يعرفها أرشيفك: كن حذرًا.</numerusform>
            <numerusform>يقول ⁨{name}⁩ إنك كتبت %Ln من هذه العناصر، ولا يعرفها أرشيفك: كن حذرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ from what you hold. Yours stay as they are.</source>
        <translation>
            <numerusform>لا عناصر تختلف عما لديك.</numerusform>
            <numerusform>عنصر واحد يختلف عما لديك. تبقى نسختك كما هي.</numerusform>
            <numerusform>عنصران يختلفان عما لديك. تبقى نسختاك كما هما.</numerusform>
            <numerusform>%Ln عناصر تختلف عما لديك. تبقى نسخك كما هي.</numerusform>
            <numerusform>%Ln عنصرًا تختلف عما لديك. تبقى نسخك كما هي.</numerusform>
            <numerusform>%Ln عنصر تختلف عما لديك. تبقى نسخك كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot belong to a conversation with {name} and are never filed.</source>
        <translation>
            <numerusform>كل العناصر يمكن أن تكون من محادثة مع ⁨{name}⁩.</numerusform>
            <numerusform>عنصر واحد لا يمكن أن يكون من محادثة مع ⁨{name}⁩، ولا يُضاف أبدًا.</numerusform>
            <numerusform>عنصران لا يمكن أن يكونا من محادثة مع ⁨{name}⁩، ولا يُضافان أبدًا.</numerusform>
            <numerusform>%Ln عناصر لا يمكن أن تكون من محادثة مع ⁨{name}⁩، ولا تُضاف أبدًا.</numerusform>
            <numerusform>%Ln عنصرًا لا يمكن أن تكون من محادثة مع ⁨{name}⁩، ولا تُضاف أبدًا.</numerusform>
            <numerusform>%Ln عنصر لا يمكن أن تكون من محادثة مع ⁨{name}⁩، ولا تُضاف أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} sent along an earlier conversation</source>
        <translation>أرفق ⁨{name}⁩ محادثة سابقة</translation>
    </message>
    <message>
        <source>Sent along by {address} on {date}. What stands in it is {name}’s word: it did not reach you itself.</source>
        <translation>أرفقها ⁨{address}⁩، {date}. ما فيها على عهدة ⁨{name}⁩: لم يصلك مباشرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>لا شيء معروف من قبل</numerusform>
            <numerusform>واحدة معروفة من قبل</numerusform>
            <numerusform>اثنتان معروفتان من قبل</numerusform>
            <numerusform>%Ln معروفة من قبل</numerusform>
            <numerusform>%Ln معروفة من قبل</numerusform>
            <numerusform>%Ln معروفة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you had already</source>
        <translation>
            <numerusform>لا شيء لديك من قبل</numerusform>
            <numerusform>واحدة كانت لديك من قبل</numerusform>
            <numerusform>اثنتان كانتا لديك من قبل</numerusform>
            <numerusform>%Ln كانت لديك من قبل</numerusform>
            <numerusform>%Ln كانت لديك من قبل</numerusform>
            <numerusform>%Ln كانت لديك من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>{mails} and {messages} filed</source>
        <translation>أُضيف إلى أرشيفك: {mails} و{messages}</translation>
    </message>
    <message>
        <source>{items} filed</source>
        <translation>أُضيف إلى أرشيفك: {items}</translation>
    </message>
    <message>
        <source>Nothing new was filed</source>
        <translation>لم يُضف شيء جديد</translation>
    </message>
    <message>
        <source>{name} sent along the earlier conversation.</source>
        <translation>أرفق ⁨{name}⁩ المحادثة السابقة.</translation>
    </message>
    <message>
        <source>Sent along by {name} on {date}; not received by yourself</source>
        <translation>أرفقها ⁨{name}⁩، {date}؛ لم تستلمها بنفسك</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>Look inside…</source>
        <translation>عرض المحتوى…</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Let nothing go along</source>
        <translation>عدم إرفاق شيء</translation>
    </message>
    <message>
        <source>Goes along: nothing more</source>
        <translation>يُرفق: لا شيء آخر</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Host for live chats</source>
        <translation>مضيف الدردشات المباشرة</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>عنوان المضيف</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>عنوان بريدك</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>or the operator's key</source>
        <translation>أو مفتاح المشغّل</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking for the host…</source>
        <translation>جارٍ البحث عن المضيف…</translation>
    </message>
    <message>
        <source>A code was sent to {address}. It may take a minute; look into the junk too.</source>
        <translation>أُرسل رمز إلى ⁨{address}⁩. قد يستغرق ذلك دقيقة؛ ابحث أيضًا في الرسائل غير المرغوبة.</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>&amp;Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>A live chat is held by a host: a web server that lets people in who have nothing but a browser. Whoever runs it, perhaps your company or a friend, has told you its address.</source>
        <translation>تُعقد الدردشة المباشرة على مضيف: خادم ويب يُدخل إليها من ليس لديه سوى متصفح. أعطاك عنوانَه مَن يشغّله، وربما كان شركتك أو صديقًا لك.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Your &amp;mail address</source>
        <translation>عنوان بريدك</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Set up a host for live chats</source>
        <translation>إعداد مضيف للدردشات المباشرة</translation>
    </message>
    <message>
        <source>{host} works, but only for people on your own network: nobody else can reach it.</source>
        <translation>يعمل ⁨{host}⁩، لكن لمن هم على شبكتك فقط: لا يستطيع غيرهم الوصول إليه.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts for live chats</source>
        <translation>مضيفو الدردشات المباشرة</translation>
    </message>
    <message>
        <source>No host is set up. Add one, and you can put a live chat into any mail.</source>
        <translation>لم يُعدّ أي مضيف. أضف واحدًا لتتمكن من إدراج دردشة مباشرة في أي رسالة.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>{host} (your own)</source>
        <translation>⁨{host}⁩ (مضيفك)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>{host} works, and can be reached from outside.</source>
        <translation>يعمل ⁨{host}⁩، ويمكن الوصول إليه من الخارج.</translation>
    </message>
    <message>
        <source>Remove {host}? Chats on it end for you; what was said stays beneath its mails.</source>
        <translation>هل تريد إزالة ⁨{host}⁩؟ ستنتهي دردشاته بالنسبة إليك؛ ويبقى ما قيل تحت الرسائل.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
</context>
<context>
    <name>InvitationBar</name>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>الانضمام إلى الدردشة</translation>
    </message>
    <message>
        <source>Ask the host who invites you. The others do not see it.</source>
        <translation>سؤال المضيف عمن يدعوك. لا يرى الآخرون ذلك.</translation>
    </message>
    <message>
        <source>The others see that you joined.</source>
        <translation>يرى الآخرون أنك انضممت.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>الانضمام من جديد</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite one more</source>
        <translation>دعوة شخص آخر</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Name, as the others will see it</source>
        <translation>الاسم كما سيراه الآخرون</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Write a mail with it</source>
        <translation>كتابة رسالة بالرابط</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>They get a link of their own: whoever has it may talk in this chat, and in no other.</source>
        <translation>يحصل المدعوّ على رابط خاص به: من يملكه يمكنه الكلام في هذه الدردشة، لا في غيرها.</translation>
    </message>
    <message>
        <source>Whom do you want to invite?</source>
        <translation>من تريد أن تدعو؟</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>لا يُعرف عنوان بريد لـ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>حتى تُرسل</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: {0}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>JustSent</name>
    <message>
        <source>“{subject}” will be sent {time}.</source>
        <translation>موعد إرسال «⁨{subject}⁩»: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” will be sent in %n s.</source>
        <translation>
            <numerusform>ستُرسل «⁨{subject}⁩» الآن.</numerusform>
            <numerusform>ستُرسل «⁨{subject}⁩» بعد ثانية.</numerusform>
            <numerusform>ستُرسل «⁨{subject}⁩» بعد ثانيتين.</numerusform>
            <numerusform>ستُرسل «⁨{subject}⁩» بعد %Ln ثوانٍ.</numerusform>
            <numerusform>ستُرسل «⁨{subject}⁩» بعد %Ln ثانية.</numerusform>
            <numerusform>ستُرسل «⁨{subject}⁩» بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Chat link</source>
        <translation>رابط دردشة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>C&amp;hoices…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No host is set up yet that could hold the chat.</source>
        <translation>لم يُعدّ بعد مضيف لهذه الدردشة.</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>إعداد مضيف…</translation>
    </message>
    <message>
        <source>{host} can be reached from your own network only. Are all who get the link there?</source>
        <translation>لا يمكن الوصول إلى ⁨{host}⁩ إلا من شبكتك. هل كل من سيحصل على الرابط عليها؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>They are on my network</source>
        <translation>هم على شبكتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The link is ready: drag the icon now, or copy the link.</source>
        <translation>الرابط جاهز: اسحب الأيقونة الآن، أو انسخ الرابط.</translation>
    </message>
    <message>
        <source>Setting up the chat…</source>
        <translation>جارٍ إنشاء الدردشة…</translation>
    </message>
    <message>
        <source>The link is in the clipboard: paste it into any mail or message.</source>
        <translation>الرابط في الحافظة: الصقه في أي رسالة.</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>دردشة مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>The link was dropped into another program.</source>
        <translation>أُفلت الرابط في برنامج آخر.</translation>
    </message>
    <message>
        <source>Chat: drag this into a mail</source>
        <translation>دردشة: اسحبها إلى رسالة</translation>
    </message>
    <message>
        <source>Drag me</source>
        <translation>اسحبني</translation>
    </message>
    <message>
        <source>Drag this into a mail that you write in another program</source>
        <translation>اسحبه إلى رسالة تكتبها في برنامج آخر</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Drag the icon into a mail that you write in another program, or copy the link. Whoever opens it confirms a mail address and talks with you, in any browser.</source>
        <translation>اسحب الأيقونة إلى رسالة تكتبها في برنامج آخر، أو انسخ الرابط. من يفتحه يؤكد عنوان بريده ويتحدث معك في أي متصفح.</translation>
    </message>
    <message>
        <source>A live chat for any mail program</source>
        <translation>دردشة مباشرة لأي برنامج بريد</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>This mail carries a live chat at {0}.</source>
        <translation>تحمل هذه الرسالة دردشة مباشرة على ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>لن يكون الاتصال مشفّرًا.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Chat without a record</source>
        <translation>دردشة دون تسجيل</translation>
    </message>
    <message>
        <source>{0} invites you to “{1}”.</source>
        <translation>يدعوك ⁨{0}⁩ إلى «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>The others will see you as {0}.</source>
        <translation>سيراك الآخرون باسم ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The chat is closed: what was said can still be read.</source>
        <translation>الدردشة مغلقة: لا يزال بالإمكان قراءة ما قيل.</translation>
    </message>
    <message>
        <source>What is said is recorded by the host.</source>
        <translation>يسجّل المضيف ما يُقال.</translation>
    </message>
    <message>
        <source>Nothing of it is recorded.</source>
        <translation>لا يُسجَّل شيء منها.</translation>
    </message>
    <message>
        <source>Take care: this mail came from {0}, but the chat belongs to {1}.</source>
        <translation>انتبه: جاءت هذه الرسالة من ⁨{0}⁩، لكن الدردشة تخص ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>نسخ نص الدردشة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Leave the chat…</source>
        <translation>مغادرة الدردشة…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>حذف من هنا…</translation>
    </message>
    <message>
        <source>Invite one more…</source>
        <translation>دعوة شخص آخر…</translation>
    </message>
    <message>
        <source>Let nobody else in by the open link</source>
        <translation>عدم إدخال أحد آخر بالرابط المفتوح</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>حفظ كل شيء في ملف…</translation>
    </message>
    <message>
        <source>Close the chat…</source>
        <translation>إغلاق الدردشة…</translation>
    </message>
    <message>
        <source>Delete from the host…</source>
        <translation>حذف من المضيف…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Shown only when I answer</source>
        <translation>ظاهرة حين أجيب فقط</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>Mail to absent members</source>
        <translation>رسائل بريد إلى الغائبين</translation>
    </message>
    <message>
        <source>Copy a new link…</source>
        <translation>نسخ رابط جديد…</translation>
    </message>
    <message>
        <source>Take out of the chat…</source>
        <translation>إزالة من الدردشة…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown is kept here.</source>
        <translation>ما يُعرض محفوظ هنا.</translation>
    </message>
    <message>
        <source>You were taken out of this chat</source>
        <translation>أُزلت من هذه الدردشة</translation>
    </message>
    <message>
        <source>Gone from the host</source>
        <translation>لم تعد موجودة على المضيف</translation>
    </message>
    <message>
        <source>This chat is over</source>
        <translation>انتهت هذه الدردشة</translation>
    </message>
    <message>
        <source>Closed {0}</source>
        <translation>أُغلقت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>You left this chat</source>
        <translation>غادرت هذه الدردشة</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>جارٍ الاتصال بـ ⁨{0}⁩…</translation>
    </message>
    <message>
        <source>{0} cannot be reached</source>
        <translation>تعذّر الوصول إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Live on {0}</source>
        <translation>مباشرة على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>you are hidden</source>
        <translation>حالتك مخفية</translation>
    </message>
    <message>
        <source>you are seen only when you answer</source>
        <translation>حالتك ظاهرة حين تجيب فقط</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوّ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>⁨{0}⁩</numerusform>
            <numerusform>⁨{0}⁩ وواحد آخر</numerusform>
            <numerusform>⁨{0}⁩ واثنان آخران</numerusform>
            <numerusform>⁨{0}⁩ و%Ln آخرون</numerusform>
            <numerusform>⁨{0}⁩ و%Ln آخرون</numerusform>
            <numerusform>⁨{0}⁩ و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is writing…</source>
        <translation>⁨{0}⁩ يكتب…</translation>
    </message>
    <message>
        <source>{0} are writing…</source>
        <translation>⁨{0}⁩ يكتبون…</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>الآخرين</translation>
    </message>
    <message>
        <source>Members: {0}</source>
        <translation>الأعضاء: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>I</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>[File: {0}]</source>
        <translation>[ملف: ⁨{0}⁩]</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>⁨{0}⁩ ({1}): ⁨{2}⁩</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>إعداد مضيف…</translation>
    </message>
    <message>
        <source>Choices for this chat (Return)</source>
        <translation>خيارات هذه الدردشة (Return)</translation>
    </message>
    <message>
        <source>Remove the chat from this mail</source>
        <translation>إزالة الدردشة من هذه الرسالة</translation>
    </message>
    <message>
        <source>{words}. Return: choices; Delete: remove; Alt+Up and Alt+Down: move.</source>
        <translation>{words}. Return: الخيارات؛ Delete: إزالة؛ Alt+Up وAlt+Down: نقل.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
</context>
<context>
    <name>LivePart</name>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>No host is set up yet that can hold it</source>
        <translation>لم يُعدّ بعد مضيف لها</translation>
    </message>
    <message>
        <source>Embed a live &amp;chat</source>
        <translation>إدراج دردشة مباشرة</translation>
    </message>
    <message>
        <source>&amp;Choices…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>Move to the cur&amp;sor</source>
        <translation>نقل إلى موضع المؤشر</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Remove from this mail</source>
        <translation>إزالة من هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>A live chat stands in it: Tab leads there.</source>
        <translation>فيه دردشة مباشرة: مفتاح Tab يؤدي إليها.</translation>
    </message>
</context>
<context>
    <name>LiveWish</name>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>Live chat: {title}</source>
        <translation>دردشة مباشرة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>no mails to absent members</source>
        <translation>دون رسائل إلى الغائبين</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>مع نموذج</translation>
    </message>
    <message>
        <source>open link for mailing lists</source>
        <translation>رابط مفتوح للقوائم البريدية</translation>
    </message>
    <message>
        <source>on your network only</source>
        <translation>على شبكتك فقط</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مع تسجيل</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>دون تسجيل</translation>
    </message>
    <message>
        <source>your presence is shown</source>
        <translation>حالتك ظاهرة</translation>
    </message>
    <message>
        <source>your presence is hidden</source>
        <translation>حالتك مخفية</translation>
    </message>
    <message>
        <source>your presence is shown when you answer</source>
        <translation>حالتك ظاهرة حين تجيب</translation>
    </message>
    <message>
        <source>&amp;Recorded</source>
        <translation>مع تسجيل</translation>
    </message>
    <message>
        <source>What is said is kept on the host and in your archive: it can be read beneath the mail at any time.</source>
        <translation>يُحفظ ما يُقال على المضيف وفي أرشيفك: يمكن قراءته تحت الرسالة في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;No record</source>
        <translation>دون تسجيل</translation>
    </message>
    <message>
        <source>Nothing of what is said is stored anywhere. It is gone when the chat ends, and absent members get no mails with messages. Members can still copy what they see.</source>
        <translation>لا يُحفظ شيء مما يُقال في أي مكان. يزول بانتهاء الدردشة، ولا تصل إلى الغائبين رسائل بريد بما قيل. لكن يمكن للأعضاء نسخ ما يرونه.</translation>
    </message>
    <message>
        <source>Shown while you are online</source>
        <translation>ظاهرة ما دمت متصلًا</translation>
    </message>
    <message>
        <source>Shown only for a while when you answer</source>
        <translation>ظاهرة لبعض الوقت حين تجيب فقط</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>No mail address of this person is known. Add one to the person first.</source>
        <translation>لا يُعرف عنوان بريد لهذا الشخص. أضف له عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>This account has no archive folder on its server.</source>
        <translation>ليس لهذا الحساب مجلد أرشيف على خادمه.</translation>
    </message>
    <message>
        <source>A link to “{scheme}:” was not followed: it could do harm.</source>
        <translation>لم يُفتح رابط من نوع «{scheme}:» لأنه قد يكون ضارًا.</translation>
    </message>
    <message>
        <source>{address} is not among your people. Add them to write to them.</source>
        <translation>العنوان ⁨{address}⁩ ليس ضمن أشخاصك. أضف صاحبه لتتمكن من الكتابة إليه.</translation>
    </message>
</context>
<context>
    <name>MailBody</name>
    <message>
        <source>Text of the mail</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>MailDelegate</name>
    <message>
        <source>(nobody)</source>
        <translation>(لا أحد)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>MailHeader</name>
    <message>
        <source>Show all that passed with this person</source>
        <translation>عرض كل ما دار مع هذا الشخص</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>إلى ⁨{people}⁩</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسل)</translation>
    </message>
    <message>
        <source>copy to {people}</source>
        <translation>نسخة إلى ⁨{people}⁩</translation>
    </message>
    <message>
        <source>hidden copy to {people}</source>
        <translation>نسخة مخفية إلى ⁨{people}⁩</translation>
    </message>
    <message>
        <source>answers to {people}</source>
        <translation>الردود إلى ⁨{people}⁩</translation>
    </message>
    <message>
        <source>Your mail server confirms that this mail comes from the sender's domain (DKIM or DMARC).</source>
        <translation>يؤكد خادم بريدك أن هذه الرسالة صادرة من نطاق المرسل (DKIM أو DMARC).</translation>
    </message>
</context>
<context>
    <name>MailJoints</name>
    <message>
        <source>Nothing else is known of {address} yet.</source>
        <translation>لا يُعرف شيء آخر عن ⁨{address}⁩ بعد.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails in %s</source>
        <translation>الرسائل في ⁨%s⁩</translation>
    </message>
    <message>
        <source>No unread mail here.</source>
        <translation>لا رسائل غير مقروءة هنا.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>لا رسائل هنا.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Show unread mails only</source>
        <translation>عرض الرسائل غير المقروءة فقط</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>With {0} alone</source>
        <translation>مع ⁨{0}⁩ وحده</translation>
    </message>
    <message>
        <source>In the live chat</source>
        <translation>في الدردشة المباشرة</translation>
    </message>
    <message>
        <source>Where do you want to answer?</source>
        <translation>أين تريد أن تجيب؟</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are selected.</source>
        <translation>
            <numerusform>لم تُحدَّد أي رسالة.</numerusform>
            <numerusform>حُدِّدت رسالة واحدة.</numerusform>
            <numerusform>حُدِّدت رسالتان.</numerusform>
            <numerusform>حُدِّدت %Ln رسائل.</numerusform>
            <numerusform>حُدِّدت %Ln رسالة.</numerusform>
            <numerusform>حُدِّدت %Ln رسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailRows</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مميّزة بعلامة</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>مع مرفق</translation>
    </message>
    <message numerus="yes">
        <source>%n chat message(s)</source>
        <translation>
            <numerusform>لا رسائل دردشة</numerusform>
            <numerusform>رسالة دردشة واحدة</numerusform>
            <numerusform>رسالتا دردشة</numerusform>
            <numerusform>%Ln رسائل دردشة</numerusform>
            <numerusform>%Ln رسالة دردشة</numerusform>
            <numerusform>%Ln رسالة دردشة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Choose a mail to read it here.</source>
        <translation>اختر رسالة لتقرأها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n remote picture(s) were left out: they would tell the sender that you read this.</source>
        <translation>
            <numerusform>لم تُحجب أي صورة بعيدة.</numerusform>
            <numerusform>حُجبت صورة بعيدة واحدة: كانت ستخبر المرسل بأنك قرأت هذه الرسالة.</numerusform>
            <numerusform>حُجبت صورتان بعيدتان: كانتا ستخبران المرسل بأنك قرأت هذه الرسالة.</numerusform>
            <numerusform>حُجبت %Ln صور بعيدة: كانت ستخبر المرسل بأنك قرأت هذه الرسالة.</numerusform>
            <numerusform>حُجبت %Ln صورة بعيدة: كانت ستخبر المرسل بأنك قرأت هذه الرسالة.</numerusform>
            <numerusform>حُجبت %Ln صورة بعيدة: كانت ستخبر المرسل بأنك قرأت هذه الرسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The mail is being fetched…</source>
        <translation>جارٍ جلب الرسالة…</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in Liveletter. The log file in the profile's folder has the details.</source>
        <translation>حدث خطأ في Liveletter. تجد التفاصيل في ملف السجل داخل مجلد الملف الشخصي.</translation>
    </message>
</context>
<context>
    <name>MemberChip</name>
    <message>
        <source>{0} · {1}</source>
        <translation>⁨{0}⁩ · {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two persons</source>
        <translation>دمج شخصين</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>البحث بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>اختر من هو الشخص نفسه الذي هو ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Nobody in the list fits.</source>
        <translation>لا أحد في القائمة يطابق.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation>من هو ⁨{name}⁩ أيضًا؟</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>These mails lie in several accounts. Move those of one at a time.</source>
        <translation>هذه الرسائل موزّعة على عدة حسابات. انقل رسائل كل حساب على حدة.</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Earlier conversation</source>
        <translation>محادثة سابقة</translation>
    </message>
    <message>
        <source>What was sent along</source>
        <translation>ما أُرفق</translation>
    </message>
    <message>
        <source>Search by title, writer or file</source>
        <translation>البحث بالعنوان أو الكاتب أو الملف</translation>
    </message>
    <message>
        <source>Only what &amp;does not agree with your archive</source>
        <translation>ما لا يتفق مع أرشيفك فقط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;File this conversation</source>
        <translation>إضافة المحادثة إلى الأرشيف</translation>
    </message>
    <message>
        <source>The earlier conversation is being fetched…</source>
        <translation>جارٍ جلب المحادثة السابقة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All of this is in your archive already.</source>
        <translation>كل هذا في أرشيفك من قبل.</translation>
    </message>
    <message>
        <source>Filing…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>In your archive</source>
        <translation>في أرشيفك</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A chat's link is in the clipboard: paste it into any mail or message.</source>
        <translation>رابط دردشة في الحافظة: الصقه في أي رسالة.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Send as &amp;mail…</source>
        <translation>إرسال بالبريد…</translation>
    </message>
    <message>
        <source>&amp;Edit again…</source>
        <translation>تعديل من جديد…</translation>
    </message>
    <message>
        <source>Try &amp;until…</source>
        <translation>مدة المحاولة…</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Show the &amp;conversation</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>&amp;Open the mail</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>A mail without subject</source>
        <translation>رسالة بلا موضوع</translation>
    </message>
    <message>
        <source>Take “{title}” out of the outbox? It will not be sent.</source>
        <translation>هل تريد إخراج «⁨{title}⁩» من صندوق الصادر؟ لن تُرسل.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For one day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>لمدة ثلاثة أيام</translation>
    </message>
    <message>
        <source>For one week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>حتى تُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>Chat message</source>
        <translation>رسالة دردشة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>Nothing here holds “{text}”.</source>
        <translation>لا شيء هنا يحتوي على «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What you send stands here, with what became of it.</source>
        <translation>لم يُرسل شيء بعد. يظهر هنا ما ترسله مع سجل تسليمه.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>Nothing needs you: what you sent has left, or is on its way.</source>
        <translation>لا شيء يحتاج إليك: ما أرسلته خرج أو هو في الطريق.</translation>
    </message>
    <message>
        <source>Nothing here is proven to be delivered yet.</source>
        <translation>لم يثبت بعد تسليم أي شيء هنا.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>OutboxBar</name>
    <message>
        <source>“{subject}” was sent, but not to everybody: {refused}</source>
        <translation>أُرسلت «⁨{subject}⁩»، لكن ليس إلى الجميع: ⁨{refused}⁩</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>“{subject}” could not be sent. {sentence}</source>
        <translation>تعذّر إرسال «⁨{subject}⁩». ⁨{sentence}⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent.</source>
        <translation>
            <numerusform>لا رسائل في انتظار الإرسال.</numerusform>
            <numerusform>رسالة واحدة في انتظار الإرسال.</numerusform>
            <numerusform>رسالتان في انتظار الإرسال.</numerusform>
            <numerusform>%Ln رسائل في انتظار الإرسال.</numerusform>
            <numerusform>%Ln رسالة في انتظار الإرسال.</numerusform>
            <numerusform>%Ln رسالة في انتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{subject}” did not arrive. {sentence}</source>
        <translation>لم تصل «⁨{subject}⁩». ⁨{sentence}⁩</translation>
    </message>
    <message>
        <source>Send in another way…</source>
        <translation>إرسال بطريقة أخرى…</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>تعديل من جديد</translation>
    </message>
    <message>
        <source>Do not send…</source>
        <translation>عدم الإرسال…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>A mail without subject</source>
        <translation>رسالة بلا موضوع</translation>
    </message>
    <message>
        <source>Take “{subject}” out of the outbox? It will not be sent.</source>
        <translation>هل تريد إخراج «⁨{subject}⁩» من صندوق الصادر؟ لن تُرسل.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>What became of it</source>
        <translation>سجل التسليم</translation>
    </message>
    <message>
        <source>{names} ({addresses})</source>
        <translation>{names} ({addresses})</translation>
    </message>
    <message>
        <source>{kind} to {people}, {date}</source>
        <translation>{kind} إلى ⁨{people}⁩، {date}</translation>
    </message>
</context>
<context>
    <name>OutboxFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>رسائل الدردشة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Live chats</source>
        <translation>الدردشات المباشرة</translation>
    </message>
    <message>
        <source>Search by recipient or title</source>
        <translation>البحث بالمستلم أو العنوان</translation>
    </message>
    <message>
        <source>Recipient or title</source>
        <translation>المستلم أو العنوان</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>Outbox and deliveries</source>
        <translation>صندوق الصادر والتسليم</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>جارٍ البحث في ما سبق…</translation>
    </message>
    <message>
        <source>Choose something to see what became of it.</source>
        <translation>اختر شيئًا لترى سجل تسليمه.</translation>
    </message>
    <message>
        <source>What was sent, newest first</source>
        <translation>ما أُرسل، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>OwnHost</name>
    <message>
        <source>Run a small host in Liveletter, for people on my network</source>
        <translation>تشغيل مضيف صغير داخل Liveletter لمن هم على شبكتي</translation>
    </message>
    <message>
        <source>It is being started…</source>
        <translation>جارٍ تشغيله…</translation>
    </message>
    <message>
        <source>It is being ended…</source>
        <translation>جارٍ إيقافه…</translation>
    </message>
    <message>
        <source>Nobody outside can reach it. It runs as long as Liveletter does, and its mails are sent from your own mail account.</source>
        <translation>لا يستطيع أحد في الخارج الوصول إليه. يعمل ما دام Liveletter يعمل، وتُرسل رسائله من حساب بريدك.</translation>
    </message>
    <message>
        <source>It runs, and is reached at {address} as long as Liveletter does.</source>
        <translation>يعمل، ويمكن الوصول إليه على ⁨{address}⁩ ما دام Liveletter يعمل.</translation>
    </message>
    <message>
        <source>Its mails are sent from {address}.</source>
        <translation>تُرسل رسائله من ⁨{address}⁩.</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>غير مرئي</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Nobody in your list is called that.</source>
        <translation>لا أحد في قائمتك بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody is in your list yet. Add somebody with +, or answer a mail by chat.</source>
        <translation>لا أحد في قائمتك بعد. أضف شخصًا بالزر +، أو أجب عن رسالة بريد بالدردشة.</translation>
    </message>
    <message>
        <source>What to do with this person</source>
        <translation>ما يمكن فعله مع هذا الشخص</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتان</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>{address} is a person of its own now.</source>
        <translation>أصبح ⁨{address}⁩ شخصًا مستقلًا.</translation>
    </message>
    <message>
        <source>{other} is a part of {name} now. An address can be split off again.</source>
        <translation>أصبح ⁨{other}⁩ جزءًا من ⁨{name}⁩. يمكن فصل أي عنوان من جديد.</translation>
    </message>
    <message>
        <source>{address} belongs to {name}.</source>
        <translation>العنوان ⁨{address}⁩ يخص ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>تركه هناك</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>نقله إلى هنا</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>لا بد للشخص من اسم.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>It seems that {name} can be reached by chat at {address}.</source>
        <translation>يبدو أن عنوان الدردشة لـ ⁨{name}⁩ هو ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>It seems that {name} has the mail address {address}.</source>
        <translation>يبدو أن عنوان البريد لـ ⁨{name}⁩ هو ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>Learned from {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
    <message>
        <source>Learned from {source}: {evidence}</source>
        <translation>المصدر: {source} (⁨{evidence}⁩)</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>ما أدخلته بنفسك</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>your chat contacts</source>
        <translation>جهات اتصالك في الدردشة</translation>
    </message>
    <message>
        <source>the chat address given in their mail</source>
        <translation>عنوان الدردشة المذكور في رسالته</translation>
    </message>
    <message>
        <source>their answer to your mail</source>
        <translation>ردّه على رسالتك</translation>
    </message>
    <message>
        <source>their visiting card</source>
        <translation>بطاقة تعريفه</translation>
    </message>
    <message>
        <source>{other} becomes a part of {name}, with all mails, chats and addresses.</source>
        <translation>سيصبح ⁨{other}⁩ جزءًا من ⁨{name}⁩، مع كل الرسائل والدردشات والعناوين.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>بعيد منذ مدة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>PresenceMark</name>
    <message>
        <source>nothing known</source>
        <translation>الحالة غير معروفة</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Status text that your contacts see</source>
        <translation>نص الحالة الذي تراه جهات اتصالك</translation>
    </message>
    <message>
        <source>Your presence: {words}</source>
        <translation>حالتك: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>إعادة الاتصال الآن</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>ماذا تفعل الآن؟</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What goes along</source>
        <translation>ما يُرفق</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Search by title, writer or file</source>
        <translation>البحث بالعنوان أو الكاتب أو الملف</translation>
    </message>
    <message>
        <source>&amp;Largest attachments first</source>
        <translation>أكبر المرفقات أولًا</translation>
    </message>
    <message>
        <source>Let these &amp;go along</source>
        <translation>إرفاق هذه</translation>
    </message>
    <message>
        <source>Looking for what passed with {name}…</source>
        <translation>جارٍ البحث عما دار مع ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Nothing of this passed with {name}.</source>
        <translation>لم يدر شيء من هذا مع ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What goes along to {name}</source>
        <translation>ما يُرفق إلى ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>PreviewSum</name>
    <message>
        <source>Leave out the largest</source>
        <translation>استبعاد الأكبر</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>Perhaps also</source>
        <translation>ربما أيضًا</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Accept {address}</source>
        <translation>قبول ⁨{address}⁩</translation>
    </message>
    <message>
        <source>Decline {address}</source>
        <translation>رفض ⁨{address}⁩</translation>
    </message>
</context>
<context>
    <name>ReceiptBar</name>
    <message>
        <source>Tell them</source>
        <translation>إرسال الإشعار</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>عدم إرساله</translation>
    </message>
    <message>
        <source>{name} asks to be told that you have read this.</source>
        <translation>يطلب ⁨{name}⁩ إشعارًا بأنك قرأت هذه الرسالة.</translation>
    </message>
    <message>
        <source>{name} asks that {address} be told that you have read this.</source>
        <translation>يطلب ⁨{name}⁩ إرسال إشعار إلى ⁨{address}⁩ بأنك قرأت هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>ReceivedFiles</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>المرفق ⁨{name}⁩، {size}</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open (this kind of file may do harm: save it and look at it first)</source>
        <translation>فتح (قد يكون هذا النوع من الملفات ضارًا: احفظه وافحصه أولًا)</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <source>People who fit</source>
        <translation>أشخاص مطابقون</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>{name} would like to see when you are available.</source>
        <translation>يودّ ⁨{name}⁩ أن يعرف متى تكون متاحًا.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(لا غيره)</numerusform>
            <numerusform>(وواحد في الانتظار)</numerusform>
            <numerusform>(واثنان في الانتظار)</numerusform>
            <numerusform>(و%Ln في الانتظار)</numerusform>
            <numerusform>(و%Ln في الانتظار)</numerusform>
            <numerusform>(و%Ln في الانتظار)</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>RowNotice</name>
    <message>
        <source>Leave attachments out…</source>
        <translation>استبعاد مرفقات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ScopeControls</name>
    <message>
        <source>How much goes along</source>
        <translation>مقدار ما يُرفق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Cha&amp;ts</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>سلسلة الرسائل هذه</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه الدردشة</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>بين تاريخين</translation>
    </message>
    <message>
        <source>Everything with {name}</source>
        <translation>كل ما دار مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Mail: {0}</source>
        <translation>البريد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search mail and chat</source>
        <translation>البحث في البريد والدردشة</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search mails and chats</source>
        <translation>البحث في الرسائل والدردشات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>أحدث نتيجة</numerusform>
            <numerusform>أحدث نتيجتين</numerusform>
            <numerusform>أحدث %Ln نتائج</numerusform>
            <numerusform>أحدث %Ln نتيجة</numerusform>
            <numerusform>أحدث %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word or a name: mails and chats are searched together, newest first.</source>
        <translation>اكتب كلمة أو اسمًا: يجري البحث في الرسائل والدردشات معًا، والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Nothing holds “{0}”. Try fewer words, or only the beginning of one.</source>
        <translation>لا شيء يحتوي على «⁨{0}⁩». جرّب كلمات أقل، أو بداية كلمة فقط.</translation>
    </message>
</context>
<context>
    <name>SendLater</name>
    <message>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>هذا الوقت قد مضى. اختر وقتًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>SendLaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>&amp;Take this time</source>
        <translation>اختيار هذا الوقت</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>When shall this mail go out?</source>
        <translation>متى تُرسل هذه الرسالة؟</translation>
    </message>
</context>
<context>
    <name>SendingChoices</name>
    <message>
        <source>At a date…</source>
        <translation>في تاريخ محدد…</translation>
    </message>
    <message>
        <source>Goes out on {date}</source>
        <translation>موعد الإرسال: {date}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Ask for a read &amp;receipt</source>
        <translation>طلب إشعار بالقراءة</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>{service}: server</source>
        <translation>{service}: الخادم</translation>
    </message>
    <message>
        <source>{service}: port</source>
        <translation>{service}: المنفذ</translation>
    </message>
    <message>
        <source>{service}: encryption</source>
        <translation>{service}: التشفير</translation>
    </message>
    <message>
        <source>{service}: user name</source>
        <translation>{service}: اسم المستخدم</translation>
    </message>
    <message>
        <source>same as the address</source>
        <translation>مثل العنوان</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>بلا تشفير (هذا الحاسوب فقط)</translation>
    </message>
    <message>
        <source>Unencrypted: fine, because nothing leaves this computer.</source>
        <translation>غير مشفّر: لا بأس، فلا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your password and all you write could be read by anybody on the way. Choose TLS or STARTTLS.</source>
        <translation>يمكن لأي أحد على الطريق أن يقرأ كلمة مرورك وكل ما تكتبه. اختر TLS أو STARTTLS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>No mail address of anybody in this chat is known.</source>
        <translation>لا يُعرف عنوان بريد أي أحد في هذه الدردشة.</translation>
    </message>
    <message>
        <source>All that passed with {0}</source>
        <translation>كل ما دار مع ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>SessionDoings</name>
    <message>
        <source>Save to folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
    <message>
        <source>The transcript was copied.</source>
        <translation>نُسخ نص الدردشة.</translation>
    </message>
    <message>
        <source>What was said stays here. The others see that you left; the link in the mail lets you come back.</source>
        <translation>يبقى ما قيل هنا. يرى الآخرون أنك غادرت؛ ويمكنك العودة بالرابط الذي في الرسالة.</translation>
    </message>
    <message>
        <source>Nothing of what was said stays here. The others see that you left; the link in the mail lets you come back while the chat goes on.</source>
        <translation>لا يبقى هنا شيء مما قيل. يرى الآخرون أنك غادرت؛ ويمكنك العودة بالرابط الذي في الرسالة ما دامت الدردشة مستمرة.</translation>
    </message>
    <message>
        <source>Leave this chat?</source>
        <translation>هل تريد مغادرة هذه الدردشة؟</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>غادرت الدردشة.</translation>
    </message>
    <message>
        <source>Here is your place in our chat:
{0}</source>
        <translation>هذا مكانك في دردشتنا:
{0}</translation>
    </message>
    <message>
        <source>Make a new link for {0}?</source>
        <translation>هل تريد إنشاء رابط جديد لـ ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>The link that {0} has, in the mail too, leads nowhere any more. The new one is copied: hand it to them.</source>
        <translation>لن يؤدي الرابط الذي لدى ⁨{0}⁩ إلى أي مكان، حتى الذي في الرسالة. يُنسخ الرابط الجديد: سلّمه إليه.</translation>
    </message>
    <message>
        <source>&amp;Make a new link</source>
        <translation>إنشاء رابط جديد</translation>
    </message>
    <message>
        <source>Take {0} out of this chat?</source>
        <translation>هل تريد إزالة ⁨{0}⁩ من هذه الدردشة؟</translation>
    </message>
    <message>
        <source>Their link leads nowhere any more. What they said stays.</source>
        <translation>لن يؤدي رابطه إلى أي مكان. ويبقى ما قاله.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>أُزيل ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Nobody can say anything more. What was said stays, here and on the host.</source>
        <translation>لن يستطيع أحد قول شيء بعد ذلك. ويبقى ما قيل، هنا وعلى المضيف.</translation>
    </message>
    <message>
        <source>Nobody can say anything more. Nothing of this chat is kept: it is gone then.</source>
        <translation>لن يستطيع أحد قول شيء بعد ذلك. لا يُحفظ شيء من هذه الدردشة: ستزول حينها.</translation>
    </message>
    <message>
        <source>Close this chat?</source>
        <translation>هل تريد إغلاق هذه الدردشة؟</translation>
    </message>
    <message>
        <source>C&amp;lose the chat</source>
        <translation>إغلاق الدردشة</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: {0}</translation>
    </message>
    <message>
        <source>Delete this chat from the host?</source>
        <translation>هل تريد حذف هذه الدردشة من المضيف؟</translation>
    </message>
    <message>
        <source>The members' links lead nowhere any more, and nobody can read there what was said.</source>
        <translation>لن تؤدي روابط الأعضاء إلى أي مكان، ولن يستطيع أحد أن يقرأ هناك ما قيل.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete it here too</source>
        <translation>حذفها من هنا أيضًا</translation>
    </message>
    <message>
        <source>The chat was deleted from the host.</source>
        <translation>حُذفت الدردشة من المضيف.</translation>
    </message>
    <message>
        <source>What was said is gone from this computer. The mail stays.</source>
        <translation>سيزول ما قيل من هذا الحاسوب. وتبقى الرسالة.</translation>
    </message>
    <message>
        <source>Delete this chat here?</source>
        <translation>هل تريد حذف هذه الدردشة من هنا؟</translation>
    </message>
    <message>
        <source>The link for {0} was copied: hand it to nobody else.</source>
        <translation>نُسخ رابط ⁨{0}⁩: لا تسلّمه إلى غيره.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Reply by mail</source>
        <translation>رد بالبريد</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>ما يمكن فعله بهذه الدردشة</translation>
    </message>
    <message>
        <source>Close the view of this chat</source>
        <translation>إغلاق عرض هذه الدردشة</translation>
    </message>
    <message>
        <source>Show as one timeline</source>
        <translation>عرضها كسجل واحد</translation>
    </message>
    <message>
        <source>Show an area for each member</source>
        <translation>عرض مساحة لكل عضو</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>تحت الرسالة</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>بجانب الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>⁨{0}⁩، {1}</translation>
    </message>
</context>
<context>
    <name>SessionNotes</name>
    <message>
        <source>Nothing of this chat is kept.</source>
        <translation>لا يُحفظ شيء من هذه الدردشة.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept: what is said is gone when it ends.</source>
        <translation>لا يُحفظ شيء من هذه الدردشة: يزول ما يُقال بانتهائها.</translation>
    </message>
</context>
<context>
    <name>SessionPane</name>
    <message>
        <source>Write to {0}</source>
        <translation>الكتابة إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
</context>
<context>
    <name>SessionViews</name>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept.</source>
        <translation>لا يُحفظ شيء من هذه الدردشة.</translation>
    </message>
</context>
<context>
    <name>SessionWay</name>
    <message>
        <source>Open the letter</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>This goes into the live letter “{0}”.</source>
        <translation>يذهب هذا إلى الدردشة المباشرة «⁨{0}⁩».</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>{0} – Live chat</source>
        <translation>⁨{0}⁩ – دردشة مباشرة</translation>
    </message>
</context>
<context>
    <name>SessionsWindow</name>
    <message>
        <source>Live chats</source>
        <translation>الدردشات المباشرة</translation>
    </message>
    <message>
        <source>A chat that you embed in a mail, or join from one, is found here from then on.</source>
        <translation>تجد هنا كل دردشة تُدرجها في رسالة أو تنضم إليها من رسالة.</translation>
    </message>
    <message>
        <source>No live chats yet</source>
        <translation>لا دردشات مباشرة بعد</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Show a desktop notice for new mail and chat messages</source>
        <translation>إظهار إشعار عند وصول بريد أو رسائل دردشة جديدة</translation>
    </message>
    <message>
        <source>Show who wrote and the first words in notices</source>
        <translation>إظهار المرسل وأول الكلمات في الإشعارات</translation>
    </message>
    <message>
        <source>Play a sound with notices</source>
        <translation>تشغيل صوت مع الإشعارات</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>مواصلة العمل في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark</source>
        <translation>ألوان النافذة: النظام أو فاتحة أو داكنة</translation>
    </message>
    <message>
        <source>Where the chat stands by a mail: beneath or beside</source>
        <translation>موضع الدردشة من الرسالة: تحتها أو بجانبها</translation>
    </message>
    <message>
        <source>How a live letter's chat is shown: areas or one timeline</source>
        <translation>عرض الدردشة المباشرة: مساحات أو سجل واحد</translation>
    </message>
    <message>
        <source>Tell people in your list that their message arrived</source>
        <translation>إخبار الأشخاص في قائمتك بوصول رسائلهم</translation>
    </message>
    <message>
        <source>Tell people in your list that you are writing</source>
        <translation>إخبار الأشخاص في قائمتك بأنك تكتب</translation>
    </message>
    <message>
        <source>How often mail is looked for where the server cannot push it</source>
        <translation>معدل تفقّد البريد إذا لم يرسله الخادم تلقائيًا</translation>
    </message>
    <message>
        <source>How many seconds a mail can be taken back before it is sent</source>
        <translation>عدد الثواني التي يمكن فيها التراجع عن رسالة قبل إرسالها</translation>
    </message>
    <message>
        <source>Ask mail servers to report what became of a mail (RFC 3461)</source>
        <translation>طلب تقرير عن تسليم الرسائل من خوادم البريد (RFC 3461)</translation>
    </message>
    <message>
        <source>Ask to be told when your mails are read (RFC 8098)</source>
        <translation>طلب إشعار بقراءة رسائلك (RFC 8098)</translation>
    </message>
    <message>
        <source>After how many hours a mail that cannot be sent is given up</source>
        <translation>عدد الساعات التي تُترك بعدها رسالة يتعذّر إرسالها</translation>
    </message>
    <message>
        <source>First pause, in minutes, of what waits for somebody</source>
        <translation>أول مهلة بين المحاولات لما ينتظر شخصًا، بالدقائق</translation>
    </message>
    <message>
        <source>Longest pause, in minutes, of what waits</source>
        <translation>أطول مهلة بين المحاولات، بالدقائق</translation>
    </message>
    <message>
        <source>After how many hours what waits for somebody is given up</source>
        <translation>عدد الساعات التي يُترك بعدها ما ينتظر شخصًا</translation>
    </message>
    <message>
        <source>Tell your chat address in the mails that you write (RFC 7259)</source>
        <translation>ذكر عنوان دردشتك في الرسائل التي تكتبها (RFC 7259)</translation>
    </message>
    <message>
        <source>Senders whose remote pictures are always shown, comma-separated</source>
        <translation>مرسلون تُعرض صورهم البعيدة دائمًا، تفصل بينهم فواصل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>تحت الرسالة</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>بجانب الرسالة</translation>
    </message>
    <message>
        <source>An area for each member</source>
        <translation>مساحة لكل عضو</translation>
    </message>
    <message>
        <source>One timeline</source>
        <translation>سجل واحد</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Live chats</source>
        <translation>الدردشات المباشرة</translation>
    </message>
    <message>
        <source>Hosts for live chats</source>
        <translation>مضيفو الدردشات المباشرة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No chat account</source>
        <translation>لا حساب دردشة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{folder}: {done} of {total}</source>
        <translation>⁨{folder}⁩: {done} من {total}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Mail is offline: {why}</source>
        <translation>البريد غير متصل: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Chat is offline: {why}</source>
        <translation>الدردشة غير متصلة: ⁨{why}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox</source>
        <translation>
            <numerusform>لا رسائل في صندوق الصادر</numerusform>
            <numerusform>رسالة واحدة في صندوق الصادر</numerusform>
            <numerusform>رسالتان في صندوق الصادر</numerusform>
            <numerusform>%Ln رسائل في صندوق الصادر</numerusform>
            <numerusform>%Ln رسالة في صندوق الصادر</numerusform>
            <numerusform>%Ln رسالة في صندوق الصادر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox and what became of what was sent (Ctrl+Shift+O)</source>
        <translation>عرض صندوق الصادر وسجل التسليم (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Sent: {subject}</source>
        <translation>أُرسلت: ⁨{subject}⁩</translation>
    </message>
    <message>
        <source>Not sent: {subject}</source>
        <translation>لم تُرسل: ⁨{subject}⁩</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Write to {0}</source>
        <translation>الكتابة إلى ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>sent, but the connection broke: not known whether it arrived</source>
        <translation>أُرسلت، لكن الاتصال انقطع: لا يُعرف هل وصلت</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>أُرسلت ⁨{0}⁩</translation>
    </message>
    <message>
        <source>delivered to {0} {1}</source>
        <translation>سُلّمت إلى ⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>read by {0} {1}</source>
        <translation>قرأها ⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>the server did not take it</source>
        <translation>لم يقبلها الخادم</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>فشل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>too late: not sent</source>
        <translation>فات الأوان: لم تُرسل</translation>
    </message>
    <message>
        <source>goes out when the chat's host is reached</source>
        <translation>ستُرسل حين يمكن الوصول إلى مضيف الدردشة</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>مباشرة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>sent as mail</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>waits for {0}</source>
        <translation>تنتظر ⁨{0}⁩</translation>
    </message>
    <message>
        <source>waits for {0} until {1}</source>
        <translation>تنتظر ⁨{0}⁩ حتى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>goes out when you are online</source>
        <translation>ستُرسل حين تتصل</translation>
    </message>
    <message>
        <source>sent along by {0}</source>
        <translation>أرفقها ⁨{0}⁩</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>sent along by {0} on {1}</source>
        <translation>أرفقها ⁨{0}⁩ في ⁨{1}⁩</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Mail: {0}</source>
        <translation>البريد: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>مع مرفقات</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Earlier conversation</source>
        <translation>محادثة سابقة</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>ملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send as mail…</source>
        <translation>إرسال بالبريد…</translation>
    </message>
    <message>
        <source>Try until</source>
        <translation>المحاولة حتى</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>عرض المحتوى…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>سجل التسليم…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s); Copy takes them all</source>
        <translation>
            <numerusform>… انتهى النص؛ يأخذ «نسخ» كل شيء</numerusform>
            <numerusform>… وحرف آخر؛ يأخذ «نسخ» كل شيء</numerusform>
            <numerusform>… وحرفان آخران؛ يأخذ «نسخ» كل شيء</numerusform>
            <numerusform>… و%Ln أحرف أخرى؛ يأخذ «نسخ» كل شيء</numerusform>
            <numerusform>… و%Ln حرفًا آخر؛ يأخذ «نسخ» كل شيء</numerusform>
            <numerusform>… و%Ln حرف آخر؛ يأخذ «نسخ» كل شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>I</source>
        <translation>أنا</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation>رد بالبريد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing has been said about this mail yet.</source>
        <translation>لم يُقل شيء عن هذه الرسالة بعد.</translation>
    </message>
    <message>
        <source>No mail has passed between you and {0}.</source>
        <translation>لم يُتبادل أي بريد بينك وبين ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>No chat message has passed between you and {0}.</source>
        <translation>لم تُتبادل أي رسالة دردشة بينك وبين ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Nothing has passed between you and {0} yet. Say hello.</source>
        <translation>لم يدر شيء بينك وبين ⁨{0}⁩ بعد. ابدأ بالتحية.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename the chat</source>
        <translation>إعادة تسمية الدردشة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is this chat called?</source>
        <translation>ما عنوان هذه الدردشة؟</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Until…</source>
        <translation>حتى…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتان</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>A new mail</source>
        <translation>رسالة بريد جديدة</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open Liveletter</source>
        <translation>فتح Liveletter</translation>
    </message>
    <message>
        <source>&amp;New mail</source>
        <translation>رسالة بريد جديدة</translation>
    </message>
    <message>
        <source>Copy chat &amp;link</source>
        <translation>نسخ رابط دردشة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>TypingNotice</name>
    <message>
        <source>{0} is writing…</source>
        <translation>⁨{0}⁩ يكتب…</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>Until when it is tried</source>
        <translation>إلى متى تتواصل المحاولة</translation>
    </message>
    <message>
        <source>until {0} ({1})</source>
        <translation>حتى {0} ({1})</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Liveletter</source>
        <translation>مرحبًا بك في Liveletter</translation>
    </message>
    <message>
        <source>Mail and chat in one window, each answering the other. Add your first account to begin.</source>
        <translation>البريد والدردشة في نافذة واحدة، وكلٌّ منهما يجيب الآخر. أضف حسابك الأول لتبدأ.</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The mail's subject</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Put a &amp;form for answers into the mail</source>
        <translation>وضع نموذج للإجابة في الرسالة</translation>
    </message>
    <message>
        <source>Send an &amp;open link to mailing lists</source>
        <translation>إرسال رابط م&amp;فتوح إلى القوائم البريدية</translation>
    </message>
    <message>
        <source>Many mail programs take a form in a mail for a trick to steal passwords: they warn of it, or put the mail with the junk. The link works everywhere without it.</source>
        <translation>تعدّ برامج بريد كثيرة النموذجَ في الرسالة حيلة لسرقة كلمات المرور: فتحذّر منه، أو تضع الرسالة مع غير المرغوبة. والرابط يعمل في كل مكان دونه.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>My &amp;presence</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>Mails to &amp;absent members</source>
        <translation>رسائل إلى الغائبين</translation>
    </message>
    <message>
        <source>&amp;Language of the invitation</source>
        <translation>لغة الدعوة</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>A live chat in this mail</source>
        <translation>دردشة مباشرة في هذه الرسالة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>cannot be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>المرفق ⁨{name}⁩، {size}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
</context>
</TS>
