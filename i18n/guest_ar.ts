<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>This chat is closed.</source>
        <translation>هذه الدردشة مغلقة.</translation>
    </message>
    <message>
        <source>Nothing of this chat is stored.</source>
        <translation>لا يُحفظ شيء من هذه الدردشة.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>مساحات</translation>
    </message>
    <message>
        <source>One timeline</source>
        <translation>سجل واحد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>الاهتزاز</translation>
    </message>
    <message>
        <source>Mails when I am away</source>
        <translation>رسائل بريد في غيابي</translation>
    </message>
    <message>
        <source>Mails when I am away: off</source>
        <translation>رسائل بريد في غيابي: متوقفة</translation>
    </message>
    <message>
        <source>Mails when I am away: on</source>
        <translation>رسائل بريد في غيابي: مفعّلة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>صفحة خفيفة</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>مغادرة الدردشة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Drop files here to send them</source>
        <translation>أفلت الملفات هنا لإرسالها</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>إرسال ملف</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begins a new line.</source>
        <translation>مفتاح Enter يرسل، وShift مع Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>إرسال الملف</translation>
    </message>
    <message>
        <source>{sender} ({address}) invites you to a live chat.</source>
        <translation>يدعوك {sender} ({address}) إلى دردشة مباشرة.</translation>
    </message>
    <message>
        <source>What you wrote is said when you join:</source>
        <translation>ما كتبته يُقال عندما تنضم:</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>الانضمام إلى الدردشة</translation>
    </message>
    <message>
        <source>You will be shown as {name}.</source>
        <translation>ستظهر باسم {name}.</translation>
    </message>
    <message>
        <source>Nobody sees that you are looking at this page.</source>
        <translation>لا أحد يرى أنك تنظر إلى هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nothing to install, no account.</source>
        <translation>لا شيء للتثبيت، ولا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>النص كاملًا</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>رسائل سابقة</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>الصفحة الكاملة</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى الدردشة</translation>
    </message>
    <message>
        <source>A mail with a code is on its way to {address}.</source>
        <translation>رسالة بريد فيها رمز في طريقها إلى {address}.</translation>
    </message>
    <message>
        <source>The code in the mail</source>
        <translation>الرمز الوارد في البريد</translation>
    </message>
    <message>
        <source>Use another address, or ask for another code</source>
        <translation>استخدم عنوانًا آخر، أو اطلب رمزًا آخر</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>عنوان بريدك</translation>
    </message>
    <message>
        <source>Your name in the chat (may stay empty)</source>
        <translation>اسمك في الدردشة (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>Say who you are: a code comes to your mail address, and with it you join. Nobody sees that you are looking at this page.</source>
        <translation>قل من أنت: يصل رمز إلى عنوان بريدك، وبه تنضم. لا أحد يرى أنك تنظر إلى هذه الصفحة.</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوّ</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>ليس هنا الآن</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>انضم {name}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>غادر {name}</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>أُزيل {name}</translation>
    </message>
    <message>
        <source>{name} closed the chat</source>
        <translation>أغلق {name} الدردشة</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Nothing said yet</source>
        <translation>لم يُقل شيء بعد</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <translation>جارٍ إرسال {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>This chat is closed. You can still read it.</source>
        <translation>هذه الدردشة مغلقة. لا يزال بإمكانك قراءتها.</translation>
    </message>
    <message>
        <source>You have left this chat.</source>
        <translation>لقد غادرت هذه الدردشة.</translation>
    </message>
    <message>
        <source>This link does not lead to the chat any more. If you were sent a new one, open that.</source>
        <translation>لم يعد هذا الرابط يؤدي إلى الدردشة. إن وصلك رابط جديد فافتحه.</translation>
    </message>
    <message>
        <source>Back to the invitation</source>
        <translation>العودة إلى الدعوة</translation>
    </message>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>انقطع الاتصال، تجري المحاولة من جديد…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>The host does not take it.</source>
        <translation>لا يقبلها الخادم.</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} يكتب</translation>
    </message>
    <message>
        <source>{names} are typing</source>
        <translation>{names} يكتبون</translation>
    </message>
    <message>
        <source>This chat is over. Nothing of it was kept.</source>
        <translation>انتهت هذه الدردشة. لم يُحفظ شيء منها.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
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
        <source>Join the chat to read it.</source>
        <translation>انضم إلى الدردشة لتقرأها.</translation>
    </message>
    <message>
        <source>Join the chat to share a file.</source>
        <translation>انضم إلى الدردشة لمشاركة ملف.</translation>
    </message>
    <message>
        <source>Open the link in your mail and join the chat first.</source>
        <translation>افتح الرابط في بريدك وانضم إلى الدردشة أولًا.</translation>
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
        <source>The message is empty.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>A message may have 16 KB. Shorten it, or send it in parts.</source>
        <translation>يمكن أن يبلغ حجم الرسالة 16 كيلوبايت. اختصرها أو أرسلها على أجزاء.</translation>
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
        <source>There is no such message.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Look at the newest mail, or ask for another code.</source>
        <translation>هذا الرمز خاطئ أو قديم. انظر في أحدث رسالة بريد، أو اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>This is not a mail address. It should look like name@example.org.</source>
        <translation>هذا ليس عنوان بريد. يجب أن يبدو مثل name@example.org.</translation>
    </message>
</context>
</TS>
