<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>retalk::AboutBox</name>
    <message>
        <source>About Retalk</source>
        <translation>حول Retalk</translation>
    </message>
    <message>
        <source>Gives a video new words, and lips that follow them: with EvoLink&apos;s VideoRetalk, or as a draft on this computer.

Free software under the MIT licence. Made with Qt %1, FFmpeg, OpenCV, MediaPipe&apos;s face models and PocketSphinx; programs linked with a GPL build of FFmpeg carry its terms.</source>
        <translation>يمنح الفيديو كلامًا جديدًا وشفاهًا تتبعه: بواسطة VideoRetalk من EvoLink، أو كمسودة على هذا الحاسوب.

برنامج حر برخصة MIT. صُنع باستخدام Qt %1 وFFmpeg وOpenCV ونماذج الوجوه من MediaPipe وPocketSphinx؛ والبرامج المرتبطة ببناء GPL من FFmpeg تخضع لشروطه.</translation>
    </message>
</context>
<context>
    <name>retalk::Answer</name>
    <message>
        <source>This API key has used up its own limit. Raise the limit on the service&apos;s website, or use another key.</source>
        <translation>استنفد مفتاح API هذا حدّه الخاص. ارفع الحد في موقع الخدمة أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This API key has used up its limit for today. Try again tomorrow, raise the limit, or use another key.</source>
        <translation>استنفد مفتاح API هذا حدّ اليوم. حاول غدًا أو ارفع الحد أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Your account has too few credits. Add credits on the service&apos;s website, then retry.</source>
        <translation>نقاط حسابك غير كافية. أضف نقاطًا في موقع الخدمة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This API key is disabled. Enable it on the service&apos;s website, or enter another key.</source>
        <translation>مفتاح API هذا معطّل. فعّله في موقع الخدمة أو أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This API key has expired. Enter a new one.</source>
        <translation>انتهت صلاحية مفتاح API هذا. أدخل مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the service&apos;s support.</source>
        <translation>هذا الحساب معطّل. راسل دعم الخدمة.</translation>
    </message>
    <message>
        <source>The service refused this because it is too large.</source>
        <translation>رفضت الخدمة هذا لأنه كبير جدًا.</translation>
    </message>
    <message>
        <source>The service refused the request without saying why.</source>
        <translation>رفضت الخدمة الطلب دون ذكر السبب.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>رفضت الخدمة الطلب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file is too large: at most 100 MB can be uploaded.</source>
        <translation>الملف كبير جدًا: يمكن رفع 100 ميغابايت كحد أقصى.</translation>
    </message>
    <message>
        <source>A proxy asks for a user name and password, which Retalk doesn&apos;t send. Choose another proxy in the settings.</source>
        <translation>يطلب وكيل اسم مستخدم وكلمة مرور، وRetalk لا يرسلهما. اختر وكيلًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept this API key. Check it, or enter another one.</source>
        <translation>لا تقبل الخدمة مفتاح API هذا. تحقق منه أو أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This API key isn&apos;t allowed to use the model “videoretalk”. Allow it on the service&apos;s website, or use another key.</source>
        <translation>لا يحق لمفتاح API هذا استخدام النموذج «videoretalk». اسمح به في موقع الخدمة أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This API key can&apos;t be used from your IP address. Allow the address on the service&apos;s website, or use another key.</source>
        <translation>لا يمكن استخدام مفتاح API هذا من عنوانك على الإنترنت. اسمح بالعنوان في موقع الخدمة أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t allow this: the API key can&apos;t use the model, or your IP address is blocked.</source>
        <translation>لا تسمح الخدمة بذلك: إما أن مفتاح API لا يحق له استخدام النموذج، أو أن عنوانك على الإنترنت محظور.</translation>
    </message>
    <message>
        <source>The service has no task with this id.</source>
        <translation>لا تعرف الخدمة مهمة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept files of this type.</source>
        <translation>لا تقبل الخدمة ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this, or no longer has it.</source>
        <translation>لا تعرف الخدمة هذا، أو لم تعد تحتفظ به.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>لم تعد الخدمة تحتفظ بهذا.</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>طلبات كثيرة جدًا؛ طلبت الخدمة الانتظار.</translation>
    </message>
    <message>
        <source>The service timed out waiting for the request. Check your connection.</source>
        <translation>انتظرت الخدمة الطلب وقتًا أطول من اللازم. تحقق من اتصالك.</translation>
    </message>
    <message>
        <source>The service can&apos;t say whether it accepted this job. Check before you submit it again, or you may be charged twice.</source>
        <translation>لا تستطيع الخدمة أن تؤكد استلام هذه المهمة. تحقق قبل إرسالها مجددًا، فقد تُحتسب تكلفتها مرتين.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try again later.</source>
        <translation>لدى الخدمة مشكلة من جانبها (⁨%1⁩). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service redirects to another address. Your key wasn&apos;t sent there. Check the service&apos;s address in the settings.</source>
        <translation>تحيل الخدمة Retalk إلى عنوان آخر. لم يُرسَل مفتاحك إليه. تحقق من عنوان الخدمة في الإعدادات.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (%1). Check the service&apos;s address.</source>
        <translation>أعطت الخدمة ردًا غير متوقع (⁨%1⁩). تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>This address returned a web page instead of the service. Check the service&apos;s address in the settings, and whether this network asks you to sign in.</source>
        <translation>يرد هذا العنوان بصفحة ويب لا بالخدمة. تحقق من عنوان الخدمة في الإعدادات، ومما إذا كانت هذه الشبكة تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your account&apos;s storage for uploaded files is full. Files are removed after 72 hours; wait, or use a link.</source>
        <translation>مساحة الملفات المرفوعة في حسابك ممتلئة. تُحذف الملفات بعد 72 ساعة؛ انتظر أو استخدم رابطًا.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t download the link.</source>
        <translation>تعذّر على الخدمة جلب الرابط.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t store the file. Try again later.</source>
        <translation>تعذّر على الخدمة حفظ الملف. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the file: %1</source>
        <translation>لم تقبل الخدمة الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The service sent an answer that Retalk doesn&apos;t understand. Check the service&apos;s address, and try again later.</source>
        <translation>أعطت الخدمة ردًا لا يفهمه Retalk. تحقق من عنوان الخدمة وأعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>retalk::ApiClient</name>
    <message>
        <source>The service accepted the job, but its answer can&apos;t be read. You may have been charged. Check with the service before you submit it again.</source>
        <translation>استلمت الخدمة المهمة، لكن ردّها غير مقروء. ربما احتُسبت التكلفة. تحقق لدى الخدمة قبل إرسالها مجددًا.</translation>
    </message>
</context>
<context>
    <name>retalk::BatchModel</name>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Heading of the column that says what is wrong with a row</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>التمديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>An address that is called when the job is done</extracomment>
        <translation>الاستدعاء الراجع</translation>
    </message>
</context>
<context>
    <name>retalk::BatchTable</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«⁨%1⁩» ليست «yes» ولا «no».</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <comment>names of columns</comment>
        <translation>غير مستخدم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The column “video” is missing.</source>
        <translation>لا يوجد عمود «video».</translation>
    </message>
    <message>
        <source>The column “audio” is missing.</source>
        <translation>لا يوجد عمود «audio».</translation>
    </message>
    <message>
        <source>A quotation mark isn&apos;t closed.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>There are %1 cells instead of %2. A cell with a comma needs quotation marks.</source>
        <translation>توجد %1 خلايا والمطلوب %2؛ الفاصلة داخل الخلية تحتاج إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The threshold “%1” isn&apos;t a whole number from %2 to %3.</source>
        <translation>العتبة «⁨%1⁩» ليست عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “/”.</source>
        <translation>لا يمكن أن يحتوي الاسم على «/».</translation>
    </message>
</context>
<context>
    <name>retalk::CallbackField</name>
    <message>
        <source>Callback URL</source>
        <translation>رابط الاستدعاء الراجع</translation>
    </message>
    <message>
        <source>https:// URL to notify when done</source>
        <translation>عنوان ⁦https://⁩ يُبلَّغ عند الانتهاء</translation>
    </message>
    <message>
        <source>The service posts the finished task to this URL. It must be public and use HTTPS.</source>
        <translation>ترسل الخدمة المهمة المنتهية إلى هذا الرابط. يجب أن يكون عامًا وأن يستخدم HTTPS.</translation>
    </message>
    <message>
        <source>More: voice start, music, callback URL</source>
        <extracomment>Unfolds the rarely used fields</extracomment>
        <translation>المزيد: البداية والموسيقى ورابط الاستدعاء</translation>
    </message>
</context>
<context>
    <name>retalk::ClipPlayer</name>
    <message>
        <source>The video can&apos;t be opened. It may be damaged, or the site that hosts it doesn&apos;t respond.</source>
        <translation>الفيديو لا يُفتح. ربما كان تالفًا، أو أن خادمه لا يرد.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>This computer has no sound device to play this on.</source>
        <translation>لا يوجد في هذا الحاسوب جهاز صوت لتشغيله.</translation>
    </message>
    <message>
        <source>The video couldn&apos;t be loaded from the site that hosts it.</source>
        <translation>تعذّر جلب الفيديو من خادمه.</translation>
    </message>
    <message>
        <source>This file can&apos;t be played. It&apos;s damaged, or no decoder for it is installed.</source>
        <translation>لا يمكن تشغيل هذا الملف. إما أنه تالف، أو أن برنامج فك ترميزه غير مثبّت.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
</context>
<context>
    <name>retalk::ClipSound</name>
    <message>
        <source>The sound can&apos;t be played. %1</source>
        <translation>تعذّر تشغيل الصوت. %1</translation>
    </message>
    <message>
        <source>The sound can&apos;t be played. It may be damaged, or stored in a format that this computer can&apos;t decode.</source>
        <translation>تعذّر تشغيل الصوت. ربما كان تالفًا، أو محفوظًا بصيغة لا يستطيع هذا الحاسوب فك ترميزها.</translation>
    </message>
</context>
<context>
    <name>retalk::Credits</name>
    <message>
        <source>The service couldn&apos;t say how many credits are left. Try again later.</source>
        <translation>تعذّر على الخدمة بيان عدد النقاط المتبقية. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>retalk::DoneNotice</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>الفيديو جاهز</translation>
    </message>
    <message>
        <source>A job needs your attention</source>
        <translation>تحتاج مهمة إلى انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos are ready</source>
        <translation>
            <numerusform>لا مقاطع فيديو جاهزة</numerusform>
            <numerusform>مقطع فيديو واحد جاهز</numerusform>
            <numerusform>مقطعا فيديو جاهزان</numerusform>
            <numerusform>%Ln مقاطع فيديو جاهزة</numerusform>
            <numerusform>%Ln مقطع فيديو جاهزًا</numerusform>
            <numerusform>%Ln مقطع فيديو جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) need your attention</source>
        <translation>
            <numerusform>لا مهمة تحتاج إلى انتباهك</numerusform>
            <numerusform>تحتاج مهمة واحدة إلى انتباهك</numerusform>
            <numerusform>تحتاج مهمتان إلى انتباهك</numerusform>
            <numerusform>تحتاج %Ln مهام إلى انتباهك</numerusform>
            <numerusform>تحتاج %Ln مهمة إلى انتباهك</numerusform>
            <numerusform>تحتاج %Ln مهمة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 videos are ready</source>
        <extracomment>Two numbers: &quot;12 of 40 videos are ready&quot;</extracomment>
        <translation>%1 من %2 من مقاطع الفيديو جاهزة</translation>
    </message>
    <message>
        <source>%1 – Retalk</source>
        <extracomment>The window&apos;s title; %1 is a percentage</extracomment>
        <translation>%1 – Retalk</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln jobs – Retalk</source>
        <extracomment>The window&apos;s title; %1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 · %Ln مهمة – Retalk</numerusform>
            <numerusform>%1 · مهمة واحدة – Retalk</numerusform>
            <numerusform>%1 · مهمتان – Retalk</numerusform>
            <numerusform>%1 · %Ln مهام – Retalk</numerusform>
            <numerusform>%1 · %Ln مهمة – Retalk</numerusform>
            <numerusform>%1 · %Ln مهمة – Retalk</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>انتهت كل المهام</translation>
    </message>
</context>
<context>
    <name>retalk::Download</name>
    <message>
        <source>The download was stopped.</source>
        <translation>أُوقف التنزيل.</translation>
    </message>
    <message>
        <source>The link redirects to an address Retalk won&apos;t open.</source>
        <translation>يحيل الرابط إلى عنوان لا يفتحه Retalk.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Try again, or get a new link.</source>
        <translation>الملف ناقص: نهايته مفقودة. أعد المحاولة أو احصل على رابط جديد.</translation>
    </message>
    <message>
        <source>The downloaded file can&apos;t be read.</source>
        <translation>تعذّرت قراءة الملف المنزَّل.</translation>
    </message>
    <message>
        <source>The link opens a page or text, not a video, audio file or picture.</source>
        <translation>يؤدي الرابط إلى صفحة أو نص، لا إلى فيديو أو صوت أو صورة.</translation>
    </message>
    <message>
        <source>The link opens a file that isn&apos;t a video, audio file or picture.</source>
        <translation>يؤدي الرابط إلى ملف ليس فيديو ولا صوتًا ولا صورة.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>لا يمكن جلب سوى روابط http وhttps.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 is allowed.</source>
        <translation>حجم الملف ⁨%1⁩؛ والمسموح به ⁨%2⁩ كحد أقصى.</translation>
    </message>
    <message>
        <source>The file is larger than the allowed %1.</source>
        <translation>الملف أكبر من ⁨%1⁩ المسموح بها.</translation>
    </message>
    <message>
        <source>The site that hosts the file sent the wrong part of it.</source>
        <translation>أرسل الموقع المستضيف للملف جزءًا خاطئًا منه.</translation>
    </message>
    <message>
        <source>The link redirects to another address.</source>
        <translation>يحيل الرابط إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The site that hosts the file denied access (HTTP %1). The link may have expired.</source>
        <translation>لا يتيح الخادم هذا الملف (HTTP %1). ربما انتهت صلاحية الرابط.</translation>
    </message>
    <message>
        <source>The site that hosts the file asked us to wait (HTTP %1).</source>
        <translation>طلب الموقع المستضيف للملف الانتظار (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file has a problem (HTTP %1).</source>
        <translation>الخادم الذي يحوي الملف يواجه مشكلة (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer (HTTP %1).</source>
        <translation>أعطى الخادم ردًا غير متوقع (HTTP %1).</translation>
    </message>
    <message>
        <source>The site that hosts the file sent it in an unexpected encoding.</source>
        <translation>أرسل الخادم الملف بترميز غير متوقع.</translation>
    </message>
    <message>
        <source>The site that hosts the file can&apos;t be found.</source>
        <translation>تعذّر العثور على الخادم الذي يحوي الملف.</translation>
    </message>
    <message>
        <source>The site that hosts the file doesn&apos;t accept connections.</source>
        <translation>الخادم الذي يحوي الملف لا يقبل الاتصالات.</translation>
    </message>
    <message>
        <source>The connection to the site that hosts the file isn&apos;t secure, so nothing was downloaded.</source>
        <translation>الاتصال بالخادم الذي يحوي الملف غير آمن، لذلك لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>The site that hosts the file stopped responding.</source>
        <translation>توقف الموقع المستضيف للملف عن الاستجابة.</translation>
    </message>
    <message>
        <source>The site that hosts the file gave an unexpected answer.</source>
        <translation>أعطى الخادم ردًا غير متوقع.</translation>
    </message>
    <message>
        <source>The connection broke during the download.</source>
        <translation>انقطع الاتصال أثناء استلام الملف.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1.</source>
        <translation>تعذّرت الكتابة في المجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing is lost.</source>
        <translation>القرص الذي يحوي ⁨%1⁩ ممتلئ. أفسح مساحة وأعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can&apos;t store a file this large. Choose another folder.</source>
        <translation>الملف أكبر مما يقبله القرص الذي يحوي ⁨%1⁩ في ملف واحد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another Retalk is already downloading this file.</source>
        <translation>نسخة Retalk أخرى تجلب هذا الملف بالفعل.</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 free, but %3 is needed. Free some space and try again; nothing is lost.</source>
        <translation>المساحة الفارغة في القرص الذي يحوي ⁨%1⁩ هي ⁨%2⁩، والمطلوب ⁨%3⁩. أفسح مساحة وأعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>There&apos;s another file called %1 now.</source>
        <translation>يوجد الآن ملف آخر باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no file at this link (HTTP %1).</source>
        <translation>لا يوجد ملف على هذا الرابط (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>retalk::DraftVoice</name>
    <message>
        <source>Speaking this text takes too long.</source>
        <translation>يستغرق نطق هذا النص وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>The text can&apos;t be spoken.</source>
        <translation>تعذّر نطق النص.</translation>
    </message>
    <message>
        <source>Draft voices need the package espeak-ng. Install it, then try again.</source>
        <translation>تحتاج أصوات المسودة إلى الحزمة ⁨espeak-ng⁩. ثبّتها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The text is too long. Split it into parts.</source>
        <translation>النص أطول من اللازم. قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>There&apos;s no draft voice for the language “%1”.</source>
        <translation>لا يوجد صوت مسودة للغة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There are no words to speak.</source>
        <translation>لا يوجد كلام لنطقه.</translation>
    </message>
</context>
<context>
    <name>retalk::DropOverlay</name>
    <message>
        <source>Drop anywhere: we&apos;ll put it in the right field</source>
        <translation>أفلت في أي مكان: سنضعه في الحقل المناسب</translation>
    </message>
</context>
<context>
    <name>retalk::DropRouter</name>
    <message>
        <source>one video at a time; import a table for more</source>
        <translation>فيديو واحد في كل مرة؛ استورد جدولًا لأكثر من واحد</translation>
    </message>
    <message>
        <source>one table at a time</source>
        <translation>جدول واحد في كل مرة</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>one face photo at a time</source>
        <translation>صورة وجه واحدة في كل مرة</translation>
    </message>
    <message>
        <source>unknown type; drop it on the right field</source>
        <translation>نوع غير معروف؛ أفلته على الحقل المناسب</translation>
    </message>
    <message>
        <source>%1 voice tracks at a time; drop them with their video for more</source>
        <translation>%1 صوتًا في كل مرة؛ لأكثر من ذلك أفلتها مع مقاطع الفيديو الخاصة بها</translation>
    </message>
    <message>
        <source>no videos or voice tracks in this folder</source>
        <translation>لا مقاطع فيديو ولا أصوات في هذا المجلد</translation>
    </message>
    <message>
        <source>this isn&apos;t a video, an audio file or a picture</source>
        <translation>هذا ليس فيديو ولا ملف صوت ولا صورة</translation>
    </message>
    <message>
        <source>this is a web page; drop the video, audio file or picture on it instead</source>
        <translation>هذه صفحة ويب؛ أفلت بدلًا منها الفيديو أو ملف الصوت أو الصورة الموجودة فيها</translation>
    </message>
    <message>
        <source>no voice track with the same name</source>
        <translation>لا صوت يحمل اسمه</translation>
    </message>
    <message>
        <source>no video with the same name</source>
        <translation>لا فيديو يحمل اسمه</translation>
    </message>
    <message>
        <source>the file doesn&apos;t exist</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>this isn&apos;t a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>this link file has no web address</source>
        <translation>ملف الرابط هذا لا يحتوي على عنوان ويب</translation>
    </message>
    <message>
        <source>only the first %1 files in this folder were checked</source>
        <translation>فُحصت أول %1 من ملفات هذا المجلد فقط</translation>
    </message>
    <message>
        <source>the site that hosts it denied access (%1)</source>
        <translation>رفض الموقع المستضيف الوصول (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of file names: &quot;a.txt, b.txt, c.txt and 4 more&quot;</extracomment>
        <translation>
            <numerusform>لا غير</numerusform>
            <numerusform>ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%Ln ملفات أخرى</numerusform>
            <numerusform>%Ln ملفًا آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder&apos;s pictures aren&apos;t used; drop one on the Face field</source>
        <translation>لا تُستخدم صور المجلد؛ أفلت إحداها على حقل الوجه</translation>
    </message>
    <message>
        <source>a folder&apos;s tables aren&apos;t used; drop the table alone</source>
        <translation>لا تُستخدم جداول المجلد؛ أفلت الجدول وحده</translation>
    </message>
</context>
<context>
    <name>retalk::FaceMatch</name>
    <message>
        <source>Matches the person in the video at %1.</source>
        <translation>تطابق الشخص في الفيديو عند %1.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match the person in the video at %1; the score is %2.</source>
        <translation>لا تطابق الشخص في الفيديو عند %1؛ الدرجة %2.</translation>
    </message>
    <message>
        <source>Matches person %1 at %2.</source>
        <translation>تطابق الشخص %1 عند %2.</translation>
    </message>
    <message>
        <source>Doesn&apos;t match anyone here at %1; closest is person %2 at %3.</source>
        <translation>لا تطابق أحدًا هنا عند %1؛ الأقرب هو الشخص %2 عند %3.</translation>
    </message>
</context>
<context>
    <name>retalk::FacePicker</name>
    <message>
        <source>Person %1, in %2 of the video</source>
        <extracomment>A face found in the video. %1 is its number, %2 a share like &quot;80 %&quot;</extracomment>
        <translation>الشخص %1، في %2 من الفيديو</translation>
    </message>
    <message>
        <source>%1, matches the face photo</source>
        <extracomment>%1 describes a person found in the video</extracomment>
        <translation>%1، يطابق صورة الوجه</translation>
    </message>
    <message>
        <source>Person %1, on the left, in %2 of the video</source>
        <extracomment>The same, of a person in the left part of the picture</extracomment>
        <translation>الشخص %1، على اليسار، في %2 من الفيديو</translation>
    </message>
    <message>
        <source>Person %1, on the right, in %2 of the video</source>
        <translation>الشخص %1، على اليمين، في %2 من الفيديو</translation>
    </message>
    <message>
        <source>Person %1, in the middle, in %2 of the video</source>
        <translation>الشخص %1، في الوسط، في %2 من الفيديو</translation>
    </message>
    <message>
        <source>Person %1 on your photo</source>
        <extracomment>A face on the picture that the person chose</extracomment>
        <translation>الشخص %1 في صورتك</translation>
    </message>
    <message>
        <source>Your face photo</source>
        <translation>صورة الوجه لديك</translation>
    </message>
</context>
<context>
    <name>retalk::FaceReport</name>
    <message>
        <source>The list of faces can&apos;t be understood.</source>
        <translation>تعذّر فهم قائمة الوجوه.</translation>
    </message>
</context>
<context>
    <name>retalk::FactsBar</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>The original video isn&apos;t on this computer.</source>
        <translation>الفيديو الأصلي ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checking sync…</source>
        <translation>يجري فحص التزامن…</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>إنشاء آخر…</translation>
    </message>
    <message>
        <source>More for this video</source>
        <translation>المزيد لهذا الفيديو</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Use this frame as face photo</source>
        <translation>استخدامه صورةً للوجه</translation>
    </message>
    <message>
        <source>The same video with another voice track</source>
        <translation>الفيديو نفسه بصوت آخر</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Show input</source>
        <translation>عرض المُدخل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>retalk::FilesClient</name>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>لم يعد الملف «⁨%1⁩» موجودًا.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>الملف «⁨%1⁩» فارغ.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: at most %2 can be uploaded.</source>
        <translation>الملف «⁨%1⁩» كبير جدًا: يمكن رفع ⁨%2⁩ كحد أقصى.</translation>
    </message>
    <message>
        <source>The service&apos;s answer belongs to another upload. Try again.</source>
        <translation>ردّ الخدمة يخص عملية رفع أخرى. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>تعذّرت قراءة الملف «⁨%1⁩». تحقق من أذوناته.</translation>
    </message>
</context>
<context>
    <name>retalk::Film</name>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a film&apos;s part, %2: a sentence about it</extracomment>
        <translation>المقطع %1: %2</translation>
    </message>
    <message>
        <source>Films are made from files on this computer. Download “%1” first.</source>
        <translation>تُنشأ الأفلام من ملفات على هذا الحاسوب. نزّل «⁨%1⁩» أولًا.</translation>
    </message>
    <message>
        <source>It can&apos;t begin before the video does.</source>
        <translation>لا يمكن أن يبدأ قبل بداية الفيديو.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins at %2.</source>
        <translation>ينتهي عند ⁨%1⁩ قبل أن يبدأ عند ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It is shorter than 2 s, which is the least that can be submitted. Make it longer.</source>
        <translation>أقصر من ثانيتين، وهو الحد الأدنى للإرسال. أطِله.</translation>
    </message>
    <message>
        <source>It overlaps with part %1. Move one of the two.</source>
        <translation>يتداخل مع المقطع %1. حرّك أحدهما.</translation>
    </message>
    <message>
        <source>It has no voice track. Choose one.</source>
        <translation>ليس له مسار صوتي. اختر واحدًا.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>تُرقَّم المسارات الصوتية بدءًا من 1.</translation>
    </message>
    <message>
        <source>The offset can&apos;t be negative.</source>
        <translation>لا يمكن أن تكون الإزاحة سالبة.</translation>
    </message>
    <message>
        <source>The underlay&apos;s loudness must be from %1 to %2 dB.</source>
        <translation>يجب أن يكون مستوى صوت الخلفية من ⁦%1⁩ إلى ⁦%2⁩ dB.</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>صوت الخلفية: %1</translation>
    </message>
    <message>
        <source>The finished video has no name. Choose one.</source>
        <translation>ليس للفيديو النهائي اسم. اختر اسمًا.</translation>
    </message>
    <message>
        <source>The finished video can&apos;t replace “%1”, which it is made from. Choose another name.</source>
        <translation>لا يمكن أن يحل الفيديو النهائي محل «⁨%1⁩» الذي صُنع منه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no video. Choose one.</source>
        <translation>لا يوجد فيديو. اختر واحدًا.</translation>
    </message>
    <message>
        <source>There are no parts. Mark at least one.</source>
        <translation>لا توجد مقاطع. حدّد مقطعًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a job: a video&apos;s file name, the number of a piece, how many pieces there are</extracomment>
        <translation>⁨%1⁩ (%2 من %3)</translation>
    </message>
    <message>
        <source>It runs past the end of the video, which is %1 long.</source>
        <translation>يتجاوز نهاية الفيديو الذي طوله ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, so it can&apos;t start at %2.</source>
        <translation>طول المسار الصوتي ⁨%1⁩، لذا لا يمكن أن يبدأ عند ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Less than 2 s of the voice track are left from %1 on.</source>
        <translation>يبقى من المسار الصوتي أقل من ثانيتين ابتداءً من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The video&apos;s frames can&apos;t be counted. Choose another file.</source>
        <translation>تعذّر عدّ إطارات الفيديو. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This film doesn&apos;t exist.</source>
        <translation>هذا الفيلم غير موجود.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an audio track number.</source>
        <translation>«⁨%1⁩» ليس رقم مسار صوتي.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a time such as 0:12 or 12.5.</source>
        <translation>«⁨%1⁩» ليس وقتًا مثل ⁦0:12⁩ أو ⁦12.5⁩.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a part such as 0:12-0:31,voice=a.wav.</source>
        <translation>«⁨%1⁩» ليس مقطعًا مثل ⁦0:12-0:31,voice=a.wav⁩.</translation>
    </message>
    <message>
        <source>A part can&apos;t have “%1”.</source>
        <translation>لا يمكن أن يحتوي المقطع على «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>لا يوجد في الجدول عمود «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: number of a table&apos;s line, %2: a sentence about it</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The table has no parts.</source>
        <translation>لا مقاطع في الجدول.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an underlay such as original:-18 or music.wav:-12.</source>
        <translation>«⁨%1⁩» ليس صوت خلفية مثل ⁦original:-18⁩ أو ⁦music.wav:-12⁩.</translation>
    </message>
    <message>
        <source>A stored film can&apos;t be read.</source>
        <translation>تعذّرت قراءة فيلم محفوظ.</translation>
    </message>
    <message>
        <source>A part can&apos;t end at %1. Leave the time out for the end of the video.</source>
        <translation>لا يمكن أن ينتهي جزء عند %1. احذف الوقت ليعني نهاية الفيديو.</translation>
    </message>
    <message>
        <source>The video is %1 long, so the part can&apos;t start at %2.</source>
        <translation>طول الفيديو ⁨%1⁩، لذا لا يمكن أن يبدأ المقطع عند ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The video is %1 long, so less than 2 s of it are left from %2 on.</source>
        <translation>طول الفيديو ⁨%1⁩، لذا يبقى منه أقل من ثانيتين ابتداءً من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. They will if the part ends at %3.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds, %3: a time such as 0:31</extracomment>
        <translation>المقطع %1: لن تُسمع آخر %2 ث من المسار الصوتي. ستُسمع إذا انتهى المقطع عند %3.</translation>
    </message>
    <message>
        <source>Part %1: The last %2 s of the voice track won&apos;t be heard. Use a shorter voice track to hear all of it.</source>
        <extracomment>%1: number of a film&apos;s part, %2: seconds</extracomment>
        <translation>المقطع %1: لن تُسمع آخر %2 ث من المسار الصوتي. استخدم مسارًا صوتيًا أقصر ليُسمع كله.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmCut</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there, then retry.</source>
        <translation>تعذّرت الكتابة في المجلد ⁨%1⁩. أفرغ بعض المساحة هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>القرص ممتلئ. أفسح مساحة ثم أعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions.</source>
        <translation>تعذّر إنشاء المجلد ⁨%1⁩. تحقّق من أذوناته.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmJoin</name>
    <message>
        <source>Piece %1 can&apos;t be read. Download it again.</source>
        <translation>تعذّرت قراءة القطعة %1. نزّلها مجددًا.</translation>
    </message>
    <message>
        <source>The video has %1 frames now, and had %2 when the film began. Put the original file back, then resume.</source>
        <translation>في الفيديو الآن %1 إطارًا، وكان فيه %2 عند بدء الفيلم. أعد الملف الأصلي ثم تابع.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 pixels and was scaled to %3.</source>
        <extracomment>%2 and %3 are sizes: &quot;1280×720&quot;</extracomment>
        <translation>عادت القطعة %1 بحجم %2 بكسل وجرى تغييره إلى %3.</translation>
    </message>
    <message>
        <source>Piece %1 came back with %2 frames a second and was brought to %3.</source>
        <translation>عادت القطعة %1 بمعدل %2 إطار في الثانية وجرى تغييره إلى %3.</translation>
    </message>
    <message>
        <source>The video is HDR. The finished one is converted to SDR (BT.709).</source>
        <translation>الفيديو بتقنية HDR. يُحوَّل الفيديو النهائي إلى SDR (BT.709).</translation>
    </message>
    <message>
        <source>without underlay</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;lesson (without underlay)&quot;</extracomment>
        <translation>بلا صوت خلفية</translation>
    </message>
</context>
<context>
    <name>retalk::FilmProbe</name>
    <message>
        <source>Part %1: %2</source>
        <translation>المقطع %1: %2</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>لا صوت في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRows</name>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>القطع المكتملة: %1 من %2</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>It continues when you choose to.</source>
        <translation>يُستأنف عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Another Retalk is working on it</source>
        <translation>تعمل عليه نسخة أخرى من Retalk</translation>
    </message>
    <message>
        <source>Cutting piece %1</source>
        <translation>جارٍ قص القطعة %1</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>الطابور متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Joining the pieces</source>
        <translation>جارٍ جمع القطع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are lengths of video, as 0:23 and 1:50</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>retalk::FilmRunner</name>
    <message>
        <source>This film is joined already.</source>
        <translation>جُمع هذا الفيلم من قبل.</translation>
    </message>
    <message>
        <source>Another Retalk is working on this film.</source>
        <translation>تعمل نسخة أخرى من Retalk على هذا الفيلم.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that piece %1 wasn&apos;t submitted. Join what is there, or begin a new film.</source>
        <translation>تضررت قائمة المهام، لذا لا يمكن التأكد من أن القطعة %1 لم تُرسَل. اجمع الموجود أو ابدأ فيلمًا جديدًا.</translation>
    </message>
    <message>
        <source>No piece of this film is done yet, so there is nothing to join.</source>
        <translation>لم تكتمل أي قطعة من هذا الفيلم بعد، فلا شيء لجمعه.</translation>
    </message>
    <message>
        <source>It was removed from the job list.</source>
        <translation>أُزيلت من قائمة المهام.</translation>
    </message>
    <message>
        <source>Its finished video is no longer on the disk.</source>
        <translation>لم يعد الفيديو المكتمل موجودًا على القرص.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a piece, %2: why it failed, a sentence</extracomment>
        <translation>القطعة %1: %2</translation>
    </message>
    <message>
        <source>“%1” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>تغيّر «⁨%1⁩» أو اختفى منذ بدء الفيلم. أعد الملف الأصلي ثم تابع؛ القطع المكتملة محفوظة.</translation>
    </message>
    <message>
        <source>Part %1: “%2” has changed or is gone since the film began. Put the original file back, then resume; the finished pieces are kept.</source>
        <translation>المقطع %1: تغيّر «⁨%2⁩» أو اختفى منذ بدء الفيلم. أعد الملف الأصلي ثم تابع؛ القطع المكتملة محفوظة.</translation>
    </message>
</context>
<context>
    <name>retalk::FixDialog</name>
    <message>
        <source>Make a corrected copy</source>
        <translation>إنشاء نسخة مصحَّحة</translation>
    </message>
    <message>
        <source>The part that&apos;s marked in the player</source>
        <translation>الجزء المحدد في المشغّل</translation>
    </message>
    <message>
        <source>Another part:</source>
        <translation>جزء آخر:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> ث</translation>
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
        <source>Make the copy</source>
        <translation>إنشاء النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is which part of a video, %2 and %3 are times: &quot;The beginning: 0:00 – 2:00&quot;</extracomment>
        <translation>%1: ⁦%2 – %3⁩</translation>
    </message>
    <message>
        <source>The part ends before it begins.</source>
        <translation>ينتهي الجزء قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Only the first %1 of this part are kept.</source>
        <translation>يُحتفظ بأول %1 من هذا الجزء فقط.</translation>
    </message>
    <message>
        <source>%1 of %2 are left out.</source>
        <translation>يُستبعد %1 من %2.</translation>
    </message>
    <message>
        <source>The copy is a WAV file with one channel.</source>
        <translation>النسخة ملف WAV بقناة واحدة.</translation>
    </message>
    <message>
        <source>The original stays as it is; the copy is saved beside it.</source>
        <translation>يبقى الأصل كما هو؛ وتُحفظ النسخة بجانبه.</translation>
    </message>
    <message>
        <source>The video is copied as it is, with no loss of quality.</source>
        <translation>يُنسخ الفيديو كما هو دون أي فقدان في الجودة.</translation>
    </message>
    <message>
        <source>The video is encoded again, at high quality.</source>
        <translation>يُعاد ترميز الفيديو بجودة عالية.</translation>
    </message>
    <message>
        <source>“%1” is %2 long; the model accepts up to %3. Choose the part to keep.</source>
        <translation>طول «⁨%1⁩» هو %2؛ يقبل النموذج حتى %3. اختر الجزء الذي تريد الاحتفاظ به.</translation>
    </message>
    <message>
        <source>As long as the voice track needs</source>
        <translation>بقدر ما يحتاجه الصوت</translation>
    </message>
    <message>
        <source>As long as the video</source>
        <translation>بقدر طول الفيديو</translation>
    </message>
    <message>
        <source>The beginning, as long as the model accepts</source>
        <translation>البداية، بقدر ما يقبله النموذج</translation>
    </message>
</context>
<context>
    <name>retalk::FlatButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keyboard shortcut</extracomment>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>retalk::FormHistory</name>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>voice track</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>face photo</source>
        <translation>صورة الوجه</translation>
    </message>
    <message>
        <source>match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>extend the video</source>
        <translation>تمديد الفيديو</translation>
    </message>
    <message>
        <source>start of the voice track</source>
        <translation>بداية الصوت</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>رابط الاستدعاء الراجع</translation>
    </message>
    <message>
        <source>drop or paste</source>
        <translation>إفلات أو لصق</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>مسح النموذج</translation>
    </message>
    <message>
        <source>apply a preset</source>
        <translation>تطبيق إعداد مسبق</translation>
    </message>
    <message>
        <source>change the presets</source>
        <translation>تغيير الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>use the defaults</source>
        <translation>استخدام القيم الافتراضية</translation>
    </message>
    <message>
        <source>fill in from a job</source>
        <translation>ملء النموذج من مهمة</translation>
    </message>
    <message>
        <source>fill in the sample</source>
        <translation>ملء النموذج بالعيّنة</translation>
    </message>
    <message>
        <source>use the corrected copy</source>
        <translation>استخدام النسخة المصحَّحة</translation>
    </message>
    <message>
        <source>mark a part</source>
        <translation>تحديد مقطع</translation>
    </message>
    <message>
        <source>move a part</source>
        <translation>تحريك مقطع</translation>
    </message>
    <message>
        <source>split a part</source>
        <translation>تقسيم مقطع</translation>
    </message>
    <message>
        <source>remove a part</source>
        <translation>إزالة مقطع</translation>
    </message>
    <message>
        <source>sound below the voice</source>
        <translation>ما يُسمع تحت الصوت</translation>
    </message>
</context>
<context>
    <name>retalk::Format</name>
    <message>
        <source>%1:%2:%3</source>
        <comment>hours, minutes, seconds</comment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <comment>frames per second</comment>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) late</source>
        <translation>
            <numerusform>الفم متأخر %Ln إطار</numerusform>
            <numerusform>الفم متأخر إطارًا واحدًا</numerusform>
            <numerusform>الفم متأخر إطارين</numerusform>
            <numerusform>الفم متأخر %Ln إطارات</numerusform>
            <numerusform>الفم متأخر %Ln إطارًا</numerusform>
            <numerusform>الفم متأخر %Ln إطار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) early</source>
        <translation>
            <numerusform>الفم متقدم %Ln إطار</numerusform>
            <numerusform>الفم متقدم إطارًا واحدًا</numerusform>
            <numerusform>الفم متقدم إطارين</numerusform>
            <numerusform>الفم متقدم %Ln إطارات</numerusform>
            <numerusform>الفم متقدم %Ln إطارًا</numerusform>
            <numerusform>الفم متقدم %Ln إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>بلا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%Ln قنوات</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <extracomment>A sound track by its number alone</extracomment>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <extracomment>%1 is a number, %2 what is known about it, such as &quot;English, stereo&quot;</extracomment>
        <translation>المسار %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Another person&apos;s mouth moved</source>
        <extracomment>Another one than the person on the face photo</extracomment>
        <translation>تحرّك فم شخص آخر</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original video.</source>
        <translation>فم الشخص الذي في صورة الوجه كما هو في الفيديو الأصلي.</translation>
    </message>
    <message>
        <source>It is as in the original video.</source>
        <translation>الفم كما هو في الفيديو الأصلي.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms behind the voice track.</source>
        <translation>الفم متأخر عن الصوت بمقدار %1 ملّي ثانية.</translation>
    </message>
    <message>
        <source>The mouth is %1 ms ahead of the voice track.</source>
        <translation>الفم متقدم على الصوت بمقدار %1 ملّي ثانية.</translation>
    </message>
    <message>
        <source>Measured on %1 of %2 frames, confidence %3.</source>
        <translation>قيس على %1 من %2 من الإطارات، الثقة %3.</translation>
    </message>
    <message>
        <source>The mouth didn&apos;t move</source>
        <translation>لم يتحرك الفم</translation>
    </message>
    <message>
        <source>Mouth and voice track are in sync to within a frame.</source>
        <translation>الفم والصوت متوافقان في حدود إطار واحد.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date: d the day, MMM the month&apos;s short name, yyyy the year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>retalk::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The original ends earlier</source>
        <translation>ينتهي الأصل قبل ذلك</translation>
    </message>
    <message>
        <source>%1 ends earlier</source>
        <extracomment>%1 is the name of a result that another one is compared with</extracomment>
        <translation>ينتهي ⁨%1⁩ قبل ذلك</translation>
    </message>
</context>
<context>
    <name>retalk::GeneralPage</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>عدد المهام المتزامنة</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>dark light colours</source>
        <translation>داكن فاتح ألوان مظهر</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Confirm jobs above</source>
        <translation>تأكيد المهام فوق</translation>
    </message>
    <message>
        <source>In credits. Free jobs never ask.</source>
        <translation>بالنقاط. لا يُطلب التأكيد للمهام المجانية.</translation>
    </message>
    <message>
        <source>When the window isn&apos;t in front</source>
        <translation>عندما لا تكون النافذة في المقدمة</translation>
    </message>
    <message>
        <source>When all jobs are done</source>
        <translation>عند انتهاء كل المهام</translation>
    </message>
    <message>
        <source>queue finished quit</source>
        <translation>طابور انتهاء إنهاء</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>عرض إشعار</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Follow desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>الافتراضي للنظام</translation>
    </message>
    <message>
        <source>The service on this computer is always reached directly.</source>
        <translation>يُتصل دائمًا بخدمة هذا الحاسوب مباشرة.</translation>
    </message>
    <message>
        <source>Drafts at the same time</source>
        <translation>عدد المسودات المتزامنة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>parallel jobs</source>
        <translation>مهام متوازية</translation>
    </message>
    <message>
        <source>Jobs at the same time elsewhere</source>
        <translation>عدد المهام المتزامنة في خدمة أخرى</translation>
    </message>
    <message>
        <source>At a service of your own</source>
        <translation>لدى خدمة خاصة بك</translation>
    </message>
    <message>
        <source>Pause the queue below</source>
        <translation>إيقاف الطابور مؤقتًا تحت</translation>
    </message>
    <message>
        <source>In credits. No paid job is submitted while less is left.</source>
        <translation>بالنقاط. لا تُرسل أي مهمة مدفوعة ما دام المتبقي أقل.</translation>
    </message>
    <message>
        <source>stop balance budget</source>
        <translation>إيقاف رصيد ميزانية</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>No limit: the queue never pauses by itself</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Notify me when a job is done</source>
        <translation>إشعاري عند انتهاء مهمة</translation>
    </message>
    <message>
        <source>Quit (this time only)</source>
        <translation>إنهاء البرنامج هذه المرة</translation>
    </message>
</context>
<context>
    <name>retalk::GenerationRequest</name>
    <message>
        <source>There is a space before or after the link. Remove it.</source>
        <translation>توجد مسافة قبل الرابط أو بعده. احذفها.</translation>
    </message>
    <message>
        <source>There is a space inside the link. Enter one link only, and write a space in it as %20.</source>
        <translation>توجد مسافة داخل الرابط. أدخل رابطًا واحدًا فقط، واكتب المسافة فيه هكذا: ⁨%20⁩.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://, or the full path of a file.</source>
        <translation>أدخل رابطًا يبدأ بـ ⁦https://⁩ أو ⁦http://⁩، أو المسار الكامل لملف.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>أدخل رابطًا يبدأ بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Only links that begin with https:// or http:// can be used.</source>
        <translation>لا يمكن استخدام سوى الروابط التي تبدأ بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>The link contains a user name or password. Use a link that opens without signing in.</source>
        <translation>يحتوي الرابط على اسم مستخدم أو كلمة سر. استخدم رابطًا يُفتح دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The link has no valid address after https://. Copy the whole link.</source>
        <translation>لا يوجد عنوان صالح بعد ⁦https://⁩ في الرابط. انسخ الرابط كاملًا.</translation>
    </message>
    <message>
        <source>The number after the colon must be a port from 1 to 65535.</source>
        <translation>يجب أن يكون الرقم بعد النقطتين منفذًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>الملف «⁨%1⁩» فارغ.</translation>
    </message>
    <message>
        <source>The face threshold must be a whole number from %1 to %2.</source>
        <translation>يجب أن تكون عتبة الوجه عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>الحقل «⁨%1⁩» مطلوب.</translation>
    </message>
    <message>
        <source>The field “%1” must be text.</source>
        <translation>يجب أن يكون الحقل «⁨%1⁩» نصًا.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>يجب ألا يكون الحقل «⁨%1⁩» فارغًا.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>يجب أن يكون الحقل «⁨%1⁩» إما true أو false.</translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation>يجب أن يكون الحقل «⁨%1⁩» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The field “%1” must be from %2 to %3.</source>
        <translation>يجب أن يكون الحقل «⁨%1⁩» من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The request body must be a JSON object.</source>
        <translation>يجب أن يكون نص الطلب كائن JSON.</translation>
    </message>
    <message>
        <source>Audio tracks are counted from 1.</source>
        <translation>تُرقَّم المسارات الصوتية بدءًا من 1.</translation>
    </message>
    <message>
        <source>The offset must be from -%1 to %1 seconds.</source>
        <translation>يجب أن تكون الإزاحة من ⁦-%1⁩ إلى %1 ثانية.</translation>
    </message>
    <message>
        <source>The field “%1” must be “fast”, “normal” or “high”.</source>
        <translation>يجب أن يكون الحقل «⁨%1⁩» إما «fast» أو «normal» أو «high».</translation>
    </message>
    <message>
        <source>Choose a video of someone speaking: a link or a file.</source>
        <translation>اختر فيديو الشخص الذي سيتكلم: رابطًا أو ملفًا.</translation>
    </message>
    <message>
        <source>Choose the voice track: a link or a file.</source>
        <translation>اختر الصوت الذي سيُنطق: رابطًا أو ملفًا.</translation>
    </message>
    <message>
        <source>The link contains a character that links can&apos;t have, such as &lt; &gt; &quot; \ or an invisible one. Copy the link again.</source>
        <translation>يحتوي الرابط على حرف لا يجوز في أي رابط، مثل ⁨&lt; &gt; &quot; \⁩ أو حرف غير مرئي. انسخ الرابط مرة أخرى.</translation>
    </message>
    <message>
        <source>The link has a % that isn&apos;t followed by two hexadecimal digits. Write the sign itself as %25.</source>
        <translation>في الرابط علامة % لا يتبعها رقمان ست عشريان. اكتب العلامة نفسها هكذا: ⁨%25⁩.</translation>
    </message>
    <message>
        <source>This link points to your own computer or network, where the service can&apos;t reach it. Use a public link, or choose the file itself.</source>
        <translation>يؤدي هذا الرابط إلى حاسوبك أو شبكتك حيث لا تستطيع الخدمة الوصول إليه. استخدم رابطًا عامًا أو اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>The callback URL must begin with https://.</source>
        <translation>يجب أن يبدأ رابط الاستدعاء الراجع بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The callback URL must be a public address, not one on your own computer or network.</source>
        <translation>يجب أن يؤدي رابط الاستدعاء الراجع إلى عنوان عام، لا إلى حاسوبك أو شبكتك.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a video. Choose an MP4, MOV or another video file.</source>
        <translation>هذا الملف ليس فيديو. اختر ملف فيديو مثل MP4 أو MOV.</translation>
    </message>
    <message>
        <source>This file has no sound. Choose a WAV, MP3, M4A or another audio file.</source>
        <translation>لا صوت في هذا الملف. اختر ملفًا صوتيًا مثل WAV أو MP3 أو M4A.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a picture. Choose a JPEG, PNG or WebP photo of the face.</source>
        <translation>هذا الملف ليس صورة. اختر صورة للوجه بصيغة JPEG أو PNG أو WebP.</translation>
    </message>
    <message>
        <source>“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.</source>
        <translation>«⁨%1⁩» مسار من Windows. اكتب مسار الملف كما هو على هذا الحاسوب، مثل ⁦/home/me/clip.mp4⁩.</translation>
    </message>
    <message>
        <source>The file “%1” doesn&apos;t exist.</source>
        <translation>الملف «⁨%1⁩» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>«⁨%1⁩» ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>تعذّرت قراءة الملف «⁨%1⁩». تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Remove the spaces, or enter the link of a photo.</source>
        <translation>احذف المسافات أو أدخل رابط صورة.</translation>
    </message>
    <message>
        <source>The callback URL is longer than %L1 characters.</source>
        <translation>رابط الاستدعاء الراجع أطول من %L1 حرف.</translation>
    </message>
    <message>
        <source>The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.</source>
        <translation>حجم الملف ⁨%1⁩؛ ويمكن رفع ⁨%2⁩ كحد أقصى. صغّره أو استخدم رابطًا.</translation>
    </message>
    <message>
        <source>The request body isn&apos;t valid JSON.</source>
        <translation>نص الطلب ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>Unknown model “%1”. Use “videoretalk”.</source>
        <translation>لا يوجد هنا نموذج «⁨%1⁩». استخدم «videoretalk».</translation>
    </message>
</context>
<context>
    <name>retalk::HelpPage</name>
    <message>
        <source>Make a video talk</source>
        <translation>اجعل الفيديو يتكلم</translation>
    </message>
    <message>
        <source>Drop a video of someone speaking and a voice track anywhere on the window, then press “Make it talk”. Several voice tracks make several videos.</source>
        <translation>أفلت فيديو لشخص يتكلم وصوتًا في أي مكان من النافذة، ثم اضغط «اجعله يتكلم». عدة أصوات تُنتج عدة مقاطع فيديو.</translation>
    </message>
    <message>
        <source>If there are several people in the video, click the one to change, or add a face photo. “Match” says how closely a face must look like the photo.</source>
        <translation>إذا كان في الفيديو عدة أشخاص فانقر الشخص المطلوب تغييره أو أضف صورة وجه. يحدد «التطابق» مدى الشبه المطلوب بين الوجه والصورة.</translation>
    </message>
    <message>
        <source>“Extend” makes the video as long as the voice track by playing it back and forth. Otherwise the result is as long as the shorter of the two.</source>
        <translation>يجعل «التمديد» الفيديو بطول الصوت بعرضه ذهابًا وإيابًا. وبدونه يحدد الأقصر منهما طول النتيجة.</translation>
    </message>
    <message>
        <source>Good footage</source>
        <translation>لقطات جيدة</translation>
    </message>
    <message>
        <source>The face looks towards the camera, is well lit and fills a good part of the frame. Nothing covers the mouth.</source>
        <translation>الوجه متجه نحو الكاميرا وإضاءته جيدة ولا شيء يغطي الفم، ويشغل جزءًا كبيرًا من الصورة.</translation>
    </message>
    <message>
        <source>The voice track has one voice without music. Cut long silences at its start.</source>
        <translation>في الصوت متكلم واحد بلا موسيقى. احذف الصمت الطويل في بدايته.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>“This computer” makes drafts for free. Nothing leaves this computer.</source>
        <translation>ينشئ «هذا الحاسوب» المسودات مجانًا. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>EvoLink makes the final video and charges credits by its length. The price is shown before you submit. Your files are uploaded to EvoLink, which deletes them after 72 hours; the finished video can be downloaded for 24 hours.</source>
        <translation>تنشئ EvoLink الفيديو النهائي وتحتسب نقاطًا بحسب طوله. يظهر السعر قبل الإرسال. تُرفع ملفاتك إلى EvoLink التي تحذفها بعد 72 ساعة؛ ويمكن تنزيل الفيديو الناتج خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>EvoLink needs an API key: create an account at evolink.ai, copy the key from its dashboard and enter it in Settings. It is kept in the keychain.</source>
        <translation>تحتاج EvoLink إلى مفتاح API: أنشئ حسابًا في ⁦evolink.ai⁩ وانسخ المفتاح من لوحة التحكم وأدخله في الإعدادات. يُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Many videos at once</source>
        <translation>مقاطع فيديو كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>التحقق من النتيجة</translation>
    </message>
    <message>
        <source>Compare it with the original by wipe, side by side or flip, frame by frame. The line below the picture says whether mouth and voice are in sync.</source>
        <translation>قارنها بالأصل بالمسح التدريجي أو جنبًا إلى جنب أو بالتبديل، إطارًا إطارًا. يبيّن السطر أسفل الصورة هل الفم والصوت متزامنان.</translation>
    </message>
    <message>
        <source>Only use videos of people who agreed to it.</source>
        <translation>لا تستخدم إلا مقاطع فيديو لأشخاص وافقوا على ذلك.</translation>
    </message>
    <message>
        <source>Retalk Help</source>
        <translation>مساعدة Retalk</translation>
    </message>
    <message>
        <source>File &gt; Import table reads a CSV file with one job in each row. Its columns are “video” and “audio”, and optionally “reference”, “threshold”, “extend”, “name” and “callback”.</source>
        <translation>يقرأ الأمر «ملف &gt; استيراد جدول» ملف CSV فيه مهمة واحدة في كل صف. أعمدته ⁦“video”⁩ و⁦“audio”⁩، واختياريًا ⁦“reference”⁩ و⁦“threshold”⁩ و⁦“extend”⁩ و⁦“name”⁩ و⁦“callback”⁩.</translation>
    </message>
</context>
<context>
    <name>retalk::ImportDialog</name>
    <message>
        <source>This file is too large for a table of jobs.</source>
        <translation>هذا الملف أكبر من أن يكون جدول مهام.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>إنشاء %Ln فيديو</numerusform>
            <numerusform>إنشاء فيديو واحد</numerusform>
            <numerusform>إنشاء مقطعي فيديو</numerusform>
            <numerusform>إنشاء %Ln مقاطع فيديو</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>تجري قراءة الجدول…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are fine.</source>
        <translation>
            <numerusform>لا صفوف.</numerusform>
            <numerusform>الصف سليم.</numerusform>
            <numerusform>الصفان سليمان.</numerusform>
            <numerusform>كل الصفوف (%Ln) سليمة.</numerusform>
            <numerusform>كل الصفوف (%Ln) سليمة.</numerusform>
            <numerusform>كل الصفوف (%Ln) سليمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have mistakes and will be left out. Double-click a cell to correct it.</source>
        <translation>
            <numerusform>لا صفوف فيها أخطاء.</numerusform>
            <numerusform>في صف واحد خطأ وسيُستبعد. انقر خلية نقرًا مزدوجًا لتصحيحها.</numerusform>
            <numerusform>في صفين أخطاء وسيُستبعدان. انقر خلية نقرًا مزدوجًا لتصحيحها.</numerusform>
            <numerusform>في %Ln صفوف أخطاء وستُستبعد. انقر خلية نقرًا مزدوجًا لتصحيحها.</numerusform>
            <numerusform>في %Ln صفًا أخطاء وستُستبعد. انقر خلية نقرًا مزدوجًا لتصحيحها.</numerusform>
            <numerusform>في %Ln صف أخطاء وستُستبعد. انقر خلية نقرًا مزدوجًا لتصحيحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length</source>
        <translation>
            <numerusform>لا شيء مجهول المدة</numerusform>
            <numerusform>وواحد آخر مجهول المدة</numerusform>
            <numerusform>واثنان آخران مجهولا المدة</numerusform>
            <numerusform>و%Ln أخرى مجهولة المدة</numerusform>
            <numerusform>و%Ln أخرى مجهولة المدة</numerusform>
            <numerusform>و%Ln أخرى مجهولة المدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now, %2 left afterwards</source>
        <comment>credits</comment>
        <translation>الآن %1، ويبقى بعدها %2</translation>
    </message>
    <message>
        <source>more than the %1 you have</source>
        <translation>أكثر من %1 التي لديك</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>الأعمدة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>In any order, named in the first line. Only video and audio are required. The API&apos;s names work too, such as video_url and callback_url.</source>
        <translation>بأي ترتيب، وأسماؤها في السطر الأول. المطلوب هو video وaudio فقط. تصلح أيضًا أسماء واجهة API مثل video_url وcallback_url.</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>حفظ قالب…</translation>
    </message>
    <message>
        <source>Make videos</source>
        <translation>إنشاء مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>الجداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>The template couldn&apos;t be saved: %1</source>
        <translation>تعذّر حفظ القالب: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read: %1</source>
        <translation>تعذّرت قراءة الجدول: %1</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>لا صفوف في هذا الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>reading the lengths, %Ln to go</source>
        <translation>
            <numerusform>لم يبقَ ما يُفحص طوله</numerusform>
            <numerusform>يجري فحص المدد، بقيت واحدة</numerusform>
            <numerusform>يجري فحص المدد، بقيت اثنتان</numerusform>
            <numerusform>يجري فحص المدد، بقيت %Ln</numerusform>
            <numerusform>يجري فحص المدد، بقيت %Ln</numerusform>
            <numerusform>يجري فحص المدد، بقيت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown, because the lengths are unknown</source>
        <translation>السعر غير معروف، لأن المدد غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a silent voice track. Check them first.</source>
        <translation>
            <numerusform>لا يوجد صف صوته صامت.</numerusform>
            <numerusform>صف واحد صوته صامت. تحقق منه أولاً.</numerusform>
            <numerusform>صفان صوتهما صامت. تحقق منهما أولاً.</numerusform>
            <numerusform>%Ln صفوف صوتها صامت. تحقق منها أولاً.</numerusform>
            <numerusform>%Ln صفًا صوتها صامت. تحقق منها أولاً.</numerusform>
            <numerusform>%Ln صف صوتها صامت. تحقق منها أولاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>لن تُقتطع نهاية الصوت في أي صف.</numerusform>
            <numerusform>في صف واحد ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في صفين ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في %Ln صفوف ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في %Ln صفًا ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في %Ln صف ستُقتطع نهاية الصوت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::InputCopy</name>
    <message>
        <source>Can&apos;t write a copy of an input to the folder %1. Free some space there, then retry.</source>
        <translation>لا يمكن كتابة نسخة من أحد الملفات المُدخلة في المجلد ⁨%1⁩. أفسح مساحة فيه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file has no audio track %1.</source>
        <translation>لا يوجد في الملف المسار الصوتي %1.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>لا يمكن قراءة هذه الصورة هنا. احفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>This voice track can&apos;t be read. Choose another file.</source>
        <translation>لا يمكن قراءة هذا المقطع الصوتي. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>As a WAV file the voice track takes more than %1, which is the most that can be submitted. Cut it into parts.</source>
        <translation>يتجاوز حجم الصوت كملف WAV ⁨%1⁩، وهو أقصى ما يمكن إرساله. قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track. Choose a smaller one.</source>
        <translation>تقتطع الإزاحة الصوت كله. اختر إزاحة أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln audio track(s), so there is no track %1.</source>
        <translation>
            <numerusform>ليس في الملف أي مسار صوتي، لذا لا يوجد المسار %1.</numerusform>
            <numerusform>في الملف مسار صوتي واحد فقط، لذا لا يوجد المسار %1.</numerusform>
            <numerusform>في الملف مساران صوتيان فقط، لذا لا يوجد المسار %1.</numerusform>
            <numerusform>في الملف %Ln مسارات صوتية فقط، لذا لا يوجد المسار %1.</numerusform>
            <numerusform>في الملف %Ln مسارًا صوتيًا فقط، لذا لا يوجد المسار %1.</numerusform>
            <numerusform>في الملف %Ln مسار صوتي فقط، لذا لا يوجد المسار %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offset cuts off the whole voice track, which is %1 s long.</source>
        <translation>الإزاحة تقصّ الصوت كله، ومدته %1 ث.</translation>
    </message>
    <message>
        <source>This voice track has no sound. Choose another file.</source>
        <translation>لا صوت في هذا المسار الصوتي. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>retalk::InputJudge</name>
    <message>
        <source>Fix it</source>
        <translation>إصلاحه</translation>
    </message>
    <message>
        <source>Use as video</source>
        <translation>استخدامه كفيديو</translation>
    </message>
    <message>
        <source>Use as voice</source>
        <translation>استخدامه كصوت</translation>
    </message>
    <message>
        <source>Use as face</source>
        <translation>استخدامها كوجه</translation>
    </message>
    <message>
        <source>This voice track is silent. Check that it&apos;s the right file.</source>
        <translation>هذا الصوت صامت. تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Choose the largest</source>
        <extracomment>The largest face of the people in the video</extracomment>
        <translation>اختيار الأكبر</translation>
    </message>
    <message>
        <source>This is an audio file. This field needs a video of someone speaking.</source>
        <translation>هذا ملف صوت. يحتاج هذا الحقل إلى فيديو لشخص يتكلم.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a video of someone speaking.</source>
        <translation>هذه صورة. يحتاج هذا الحقل إلى فيديو لشخص يتكلم.</translation>
    </message>
    <message>
        <source>This is a picture. This field needs a voice track.</source>
        <translation>هذه صورة. يحتاج هذا الحقل إلى صوت.</translation>
    </message>
    <message>
        <source>This video has no sound. This field needs a voice track.</source>
        <translation>لا صوت في هذا الفيديو. يحتاج هذا الحقل إلى صوت.</translation>
    </message>
    <message>
        <source>This field needs a face photo, such as a JPEG or PNG file.</source>
        <translation>يحتاج هذا الحقل إلى صورة وجه، كملف JPEG أو PNG.</translation>
    </message>
</context>
<context>
    <name>retalk::JobCsv</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>صورة الوجه</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Credits reserved</source>
        <translation>النقاط المحجوزة</translation>
    </message>
    <message>
        <source>Credits charged</source>
        <translation>النقاط المحتسبة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>retalk::JobDelegate</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>retalk::JobDetails</name>
    <message>
        <source>Copy task id</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>retalk::JobOrganizer</name>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>المشروع…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>الملاحظة…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>مقارنة هاتين</translation>
    </message>
    <message>
        <source>Only two finished jobs of the same video can be compared.</source>
        <translation>لا يمكن إلا مقارنة مهمتين منتهيتين للفيديو نفسه.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln job(s) to %1.</source>
        <translation>
            <numerusform>لم تُصدَّر أي مهمة إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّرت مهمة واحدة إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّرت مهمتان إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّرت %Ln مهام إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّرت %Ln مهمة إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدّرت %Ln مهمة إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2</source>
        <translation>لا يمكن كتابة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>rename the job</source>
        <translation>إعادة تسمية المهمة</translation>
    </message>
    <message>
        <source>project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>name, project and note</source>
        <translation>الاسم والمشروع والملاحظة</translation>
    </message>
    <message>
        <source>star</source>
        <translation>النجمة</translation>
    </message>
</context>
<context>
    <name>retalk::JobLine</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو ثانية</numerusform>
            <numerusform>بقي نحو ثانيتين</numerusform>
            <numerusform>بقي نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>saved in %1</source>
        <translation>حُفظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>في الانتظار على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>في الانتظار لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Processing on this computer</source>
        <translation>تجري المعالجة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Processing on %1</source>
        <translation>تجري المعالجة لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>No matching face found at %1.</source>
        <translation>لم يُعثر على وجه مطابق عند %1.</translation>
    </message>
    <message>
        <source>Failed, and no reason was given.</source>
        <translation>فشلت دون ذكر سبب.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failure, charge</comment>
        <extracomment>First what went wrong (a sentence), then what the service says about the charge (&quot;Nothing was charged.&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>المحاولة التالية بعد %Ln ثانية</numerusform>
            <numerusform>المحاولة التالية بعد ثانية</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>Uploading your files</source>
        <translation>يجري رفع ملفاتك</translation>
    </message>
    <message>
        <source>Done, but the file is no longer where it was saved.</source>
        <translation>انتهت، لكن الملف لم يعد حيث حُفظ.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Try at 140</source>
        <translation>المحاولة عند 140</translation>
    </message>
    <message>
        <source>Stricter: 190</source>
        <translation>أكثر صرامة: 190</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>استرداد النقاط جارٍ</translation>
    </message>
    <message>
        <source>refund failed: contact support</source>
        <translation>فشل استرداد النقاط: راسل الدعم</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم تُحتسب أي تكلفة.</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>استُردّ: %1</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>محجوز: %1</translation>
    </message>
    <message>
        <source>%1 charged (%2)</source>
        <extracomment>%1 &quot;9.6 credits&quot;, %2 &quot;$0.14&quot;</extracomment>
        <translation>احتُسب: %1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>احتُسب: %1</translation>
    </message>
    <message>
        <source>nothing charged</source>
        <translation>لم تُحتسب تكلفة</translation>
    </message>
    <message>
        <source>Check with the service before resubmitting, or you may be charged twice.</source>
        <translation>تحقّق لدى الخدمة قبل إعادة الإرسال، وإلا فقد تُحتسب التكلفة مرتين.</translation>
    </message>
    <message>
        <source>Not downloaded within 24 hours. The service may no longer have it.</source>
        <translation>لم يُنزَّل خلال 24 ساعة. ربما لم يعد لدى الخدمة.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>التحقّق لدى الخدمة</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>التنزيل مجددًا</translation>
    </message>
    <message>
        <source>Already submitted and paid for, so it can&apos;t be cancelled.</source>
        <translation>أُرسلت ودُفع ثمنها بالفعل، لذا لا يمكن إلغاؤها.</translation>
    </message>
    <message>
        <source>Starting on this computer</source>
        <translation>يجري البدء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>يجري الإرسال إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>في الانتظار: الطابور متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting: the queue is paused because few credits are left</source>
        <translation>في الانتظار: الطابور متوقف مؤقتًا لقلة النقاط المتبقية</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln job(s) ahead</source>
        <translation>
            <numerusform>في الانتظار: %Ln مهمة قبلها</numerusform>
            <numerusform>في الانتظار: مهمة واحدة قبلها</numerusform>
            <numerusform>في الانتظار: مهمتان قبلها</numerusform>
            <numerusform>في الانتظار: %Ln مهام قبلها</numerusform>
            <numerusform>في الانتظار: %Ln مهمة قبلها</numerusform>
            <numerusform>في الانتظار: %Ln مهمة قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the result</source>
        <translation>يجري تنزيل النتيجة</translation>
    </message>
    <message>
        <source>Cancelled before it was submitted</source>
        <translation>أُلغيت قبل إرسالها</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button of a finished job: play it in the preview</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Buy credits</source>
        <extracomment>Button: opens the service&apos;s website</extracomment>
        <translation>شراء نقاط</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>%1 are reserved.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>محجوز: %1.</translation>
    </message>
    <message>
        <source>%1 were charged.</source>
        <translation>احتُسب: %1.</translation>
    </message>
    <message>
        <source>%1 were refunded.</source>
        <translation>استُردّ: %1.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>استرداد النقاط جارٍ.</translation>
    </message>
    <message>
        <source>The refund failed: contact support.</source>
        <translation>فشل استرداد النقاط: راسل الدعم.</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>في انتظار دورها</translation>
    </message>
    <message>
        <source>Submitted, but no answer came. You may have been charged.</source>
        <translation>أُرسلت ولم يصل رد. ربما احتُسبت التكلفة.</translation>
    </message>
    <message>
        <source>Use a frame as the face photo</source>
        <translation>استخدام إطار صورةً للوجه</translation>
    </message>
    <message>
        <source>Preparing your files</source>
        <translation>يجري تحضير ملفاتك</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of a film that isn&apos;t finished</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Submit the failed piece again…</source>
        <extracomment>Button of a film: its pieces that failed</extracomment>
        <translation>إرسال القطعة الفاشلة مجددًا…</translation>
    </message>
    <message>
        <source>Join what is there</source>
        <extracomment>The pieces of a film that are done</extracomment>
        <translation>جمع الموجود</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>الانتظار حتى ⁨%1⁩، كما طلبت الخدمة</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <extracomment>%1 is a time, or a date and time</extracomment>
        <translation>المحاولة التالية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The service says that it no longer has this job.</source>
        <translation>تفيد الخدمة بأن هذه المهمة لم تعد لديها.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListHeader</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume the queue</source>
        <translation>استئناف الطابور</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>إيقاف الطابور مؤقتًا</translation>
    </message>
    <message>
        <source>Pause the queue: nothing more is uploaded or submitted.</source>
        <translation>إيقاف الطابور مؤقتًا: لا يُرفع ولا يُرسل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Resume the queue. Submitted jobs are still downloaded.</source>
        <translation>استئناف الطابور. تظل المهام المُرسَلة تُنزَّل.</translation>
    </message>
    <message>
        <source>The queue is paused because few credits are left. Click to resume it.</source>
        <translation>الطابور متوقف مؤقتًا لقلة النقاط المتبقية. انقر لاستئنافه.</translation>
    </message>
    <message>
        <source>Name, link, task id, service, state, note or project. Esc clears it.</source>
        <translation>الاسم أو الرابط أو معرّف المهمة أو الخدمة أو الحالة أو الملاحظة أو المشروع. يمسحه Esc.</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>المزيد لهذه القائمة</translation>
    </message>
    <message>
        <source>Drafts and finals</source>
        <translation>المسودات والنسخ النهائية</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>المسودات فقط</translation>
    </message>
    <message>
        <source>Finals only</source>
        <translation>النسخ النهائية فقط</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>المميّزة بنجمة فقط</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>دون تجميع</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>حسب الفيديو</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>حسب المشروع</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>المجاميع…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>النسخ النهائية</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>What the list shows: several filters at once</extracomment>
        <translation>
            <numerusform>بلا مرشّحات</numerusform>
            <numerusform>مرشّح واحد</numerusform>
            <numerusform>مرشّحان</numerusform>
            <numerusform>%Ln مرشّحات</numerusform>
            <numerusform>%Ln مرشّحًا</numerusform>
            <numerusform>%Ln مرشّح</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>التجميع: %1</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
</context>
<context>
    <name>retalk::JobListModel</name>
    <message>
        <source>Press Enter for: %1</source>
        <translation>اضغط Enter من أجل: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>الخدمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>المشروع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>بلا فيديو</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>بلا مشروع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>احتُسب: %1</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>لا مهام غير منتهية</numerusform>
            <numerusform>مهمة واحدة غير منتهية</numerusform>
            <numerusform>مهمتان غير منتهيتين</numerusform>
            <numerusform>%Ln مهام غير منتهية</numerusform>
            <numerusform>%Ln مهمة غير منتهية</numerusform>
            <numerusform>%Ln مهمة غير منتهية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباهك</numerusform>
            <numerusform>مهمة واحدة تحتاج إلى انتباهك</numerusform>
            <numerusform>مهمتان تحتاجان إلى انتباهك</numerusform>
            <numerusform>%Ln مهام تحتاج إلى انتباهك</numerusform>
            <numerusform>%Ln مهمة تحتاج إلى انتباهك</numerusform>
            <numerusform>%Ln مهمة تحتاج إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job has replaced it in the film.</source>
        <translation>حلّت محلها مهمة أخرى في الفيلم.</translation>
    </message>
</context>
<context>
    <name>retalk::JobListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>لا مهمة تطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No job needs your attention.</source>
        <translation>لا مهمة تحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Removed “%1”. The finished file stays where it is.</source>
        <translation>أُزيلت «⁨%1⁩». يبقى الملف الناتج في مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>لم تُزل أي مهمة.</numerusform>
            <numerusform>أُزيلت مهمة واحدة. تبقى الملفات الناتجة في مكانها.</numerusform>
            <numerusform>أُزيلت مهمتان. تبقى الملفات الناتجة في مكانها.</numerusform>
            <numerusform>أُزيلت %Ln مهام. تبقى الملفات الناتجة في مكانها.</numerusform>
            <numerusform>أُزيلت %Ln مهمة. تبقى الملفات الناتجة في مكانها.</numerusform>
            <numerusform>أُزيلت %Ln مهمة. تبقى الملفات الناتجة في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have been paid for, or may have been, and their videos aren&apos;t on this computer yet. Without the jobs they can&apos;t be downloaded any more.</source>
        <translation>
            <numerusform>لم يُدفع ثمن أي منها.</numerusform>
            <numerusform>دُفع ثمن واحدة منها أو ربما دُفع، وليس مقطعها على هذا الحاسوب بعد. بدون المهمة لا يمكن تنزيله.</numerusform>
            <numerusform>دُفع ثمن اثنتين منها أو ربما دُفع، وليس مقطعاهما على هذا الحاسوب بعد. بدون المهمتين لا يمكن تنزيلهما.</numerusform>
            <numerusform>دُفع ثمن %Ln منها أو ربما دُفع، وليست مقاطعها على هذا الحاسوب بعد. بدون المهام لا يمكن تنزيلها.</numerusform>
            <numerusform>دُفع ثمن %Ln منها أو ربما دُفع، وليست مقاطعها على هذا الحاسوب بعد. بدون المهام لا يمكن تنزيلها.</numerusform>
            <numerusform>دُفع ثمن %Ln منها أو ربما دُفع، وليست مقاطعها على هذا الحاسوب بعد. بدون المهام لا يمكن تنزيلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have been charged by %2. Without the job, Retalk can&apos;t look for its video any more.</source>
        <translation>ربما احتسبت ⁨%2⁩ تكلفة «⁨%1⁩». بدون المهمة لا يستطيع Retalk البحث عن الفيديو الخاص بها.</translation>
    </message>
    <message>
        <source>%2 has been paid for “%1”, and the video isn&apos;t on this computer yet. Without the job it can&apos;t be downloaded any more.</source>
        <translation>دُفع إلى ⁨%2⁩ ثمن «⁨%1⁩»، والفيديو ليس على هذا الحاسوب بعد. بدون المهمة لا يمكن تنزيله.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln job(s).</source>
        <translation>
            <numerusform>لم تُزَل أي مهمة.</numerusform>
            <numerusform>أُزيلت مهمة واحدة.</numerusform>
            <numerusform>أُزيلت مهمتان.</numerusform>
            <numerusform>أُزيلت %Ln مهام.</numerusform>
            <numerusform>أُزيلت %Ln مهمة.</numerusform>
            <numerusform>أُزيلت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>أُزيلت «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>هل تريد إزالة هذه المهمة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)?</source>
        <translation>
            <numerusform>لا مهام للإزالة؟</numerusform>
            <numerusform>هل تريد إزالة مهمة واحدة؟</numerusform>
            <numerusform>هل تريد إزالة مهمتين؟</numerusform>
            <numerusform>هل تريد إزالة %Ln مهام؟</numerusform>
            <numerusform>هل تريد إزالة %Ln مهمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln مهمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>الإزالة على أي حال</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يجري التحقّق لدى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Submit it again?</source>
        <translation>هل تريد إرسالها مجددًا؟</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted. If %2 did receive it, you may be charged twice. Check with the service first.</source>
        <translation>لم يصل رد عند إرسال «⁨%1⁩». إذا كانت ⁨%2⁩ قد استلمتها فقد تُحتسب التكلفة مرتين. تحقّق لدى الخدمة أولًا.</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be cancelled. %2</source>
        <extracomment>%1 is a job, %2 a sentence with the reason</extracomment>
        <translation>تعذّر إلغاء «⁨%1⁩». %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln job(s).</source>
        <translation>
            <numerusform>لم تُلغَ أي مهمة.</numerusform>
            <numerusform>أُلغيت مهمة واحدة.</numerusform>
            <numerusform>أُلغيت مهمتان.</numerusform>
            <numerusform>أُلغيت %Ln مهام.</numerusform>
            <numerusform>أُلغيت %Ln مهمة.</numerusform>
            <numerusform>أُلغيت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped and removed “%1”. It wasn&apos;t submitted.</source>
        <translation>أُوقفت «⁨%1⁩» وأُزيلت. لم تُرسَل.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>Choose a video and a voice track. Your videos appear here.</source>
        <translation>اختر فيديو وصوتًا. يظهر هنا ما تنشئه.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>No jobs match this filter.</source>
        <translation>لا توجد مهام تطابق عامل التصفية هذا.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Select its jobs</source>
        <translation>تحديد مهامها</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>توسيع كل المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) couldn&apos;t be removed.</source>
        <translation>
            <numerusform>أُزيلت كل المهام.</numerusform>
            <numerusform>تعذّرت إزالة مهمة واحدة.</numerusform>
            <numerusform>تعذّرت إزالة مهمتين.</numerusform>
            <numerusform>تعذّرت إزالة %Ln مهام.</numerusform>
            <numerusform>تعذّرت إزالة %Ln مهمة.</numerusform>
            <numerusform>تعذّرت إزالة %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>تحرير وإرسال مجددًا…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove this film?</source>
        <translation>هل تريد إزالة هذا الفيلم؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of “%1” aren&apos;t finished.</source>
        <translation>
            <numerusform>لا قطع غير مكتملة من «⁨%1⁩».</numerusform>
            <numerusform>قطعة واحدة من «⁨%1⁩» غير مكتملة.</numerusform>
            <numerusform>قطعتان من «⁨%1⁩» غير مكتملتين.</numerusform>
            <numerusform>%Ln قطع من «⁨%1⁩» غير مكتملة.</numerusform>
            <numerusform>%Ln قطعة من «⁨%1⁩» غير مكتملة.</numerusform>
            <numerusform>%Ln قطعة من «⁨%1⁩» غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film keeps the original video in these parts, and nothing more of it is submitted.</source>
        <translation>يحتفظ الفيلم بصورة الفيديو الأصلية في هذه الأجزاء، ولا يُرسَل منه شيء آخر.</translation>
    </message>
    <message>
        <source>What has been submitted already may be charged all the same.</source>
        <translation>ما أُرسل بالفعل قد تُحتسب تكلفته رغم ذلك.</translation>
    </message>
    <message>
        <source>Join what is there?</source>
        <translation>هل تريد جمع الموجود؟</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished.</source>
        <translation>«⁨%1⁩» غير مكتمل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them isn&apos;t finished.</source>
        <translation>
            <numerusform>كلها مكتملة.</numerusform>
            <numerusform>واحد منها غير مكتمل.</numerusform>
            <numerusform>اثنان منها غير مكتملين.</numerusform>
            <numerusform>%Ln منها غير مكتملة.</numerusform>
            <numerusform>%Ln منها غير مكتملة.</numerusform>
            <numerusform>%Ln منها غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln film(s)?</source>
        <translation>
            <numerusform>ألا تريد إزالة أي فيلم؟</numerusform>
            <numerusform>هل تريد إزالة فيلم واحد؟</numerusform>
            <numerusform>هل تريد إزالة فيلمين؟</numerusform>
            <numerusform>هل تريد إزالة %Ln أفلام؟</numerusform>
            <numerusform>هل تريد إزالة %Ln فيلمًا؟</numerusform>
            <numerusform>هل تريد إزالة %Ln فيلم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is submitted. Pieces that are finished or paid for stay in the list, as jobs of their own.</source>
        <translation>لن يُرسَل شيء آخر. وتبقى القطع المكتملة أو المدفوعة في القائمة كمهام مستقلة.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s). Finished files stay where they are.</source>
        <translation>
            <numerusform>لم يُزَل أي فيلم. وتبقى الملفات المكتملة في مكانها.</numerusform>
            <numerusform>أُزيل فيلم واحد. وتبقى الملفات المكتملة في مكانها.</numerusform>
            <numerusform>أُزيل فيلمان. وتبقى الملفات المكتملة في مكانها.</numerusform>
            <numerusform>أُزيلت %Ln أفلام. وتبقى الملفات المكتملة في مكانها.</numerusform>
            <numerusform>أُزيل %Ln فيلمًا. وتبقى الملفات المكتملة في مكانها.</numerusform>
            <numerusform>أُزيل %Ln فيلم. وتبقى الملفات المكتملة في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln film(s).</source>
        <translation>
            <numerusform>لم يُزَل أي فيلم.</numerusform>
            <numerusform>أُزيل فيلم واحد.</numerusform>
            <numerusform>أُزيل فيلمان.</numerusform>
            <numerusform>أُزيلت %Ln أفلام.</numerusform>
            <numerusform>أُزيل %Ln فيلمًا.</numerusform>
            <numerusform>أُزيل %Ln فيلم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>retalk::JobMarksDialog</name>
    <message>
        <source>Name, project and note</source>
        <translation>الاسم والمشروع والملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Project and note of %Ln job(s)</source>
        <translation>
            <numerusform>المشروع والملاحظة</numerusform>
            <numerusform>المشروع والملاحظة لمهمة واحدة</numerusform>
            <numerusform>المشروع والملاحظة لمهمتين</numerusform>
            <numerusform>المشروع والملاحظة لـ%Ln مهام</numerusform>
            <numerusform>المشروع والملاحظة لـ%Ln مهمة</numerusform>
            <numerusform>المشروع والملاحظة لـ%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>قيم مختلفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>retalk::JobMenu</name>
    <message>
        <source>Move up in the queue</source>
        <translation>تقديمها في الطابور</translation>
    </message>
    <message>
        <source>Move to the end of the queue</source>
        <translation>نقلها إلى آخر الطابور</translation>
    </message>
    <message>
        <source>Copy task id</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>نسخ الخطأ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Wrong face? Stricter: 190</source>
        <translation>وجه خاطئ؟ أكثر صرامة: 190</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>تأخيرها في الطابور</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Submit it again…</source>
        <translation>إرسالها مجددًا…</translation>
    </message>
    <message>
        <source>Forget this submission</source>
        <translation>نسيان هذا الإرسال</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <extracomment>The dots: it asks first, because something paid for may be lost</extracomment>
        <translation>الإزالة من القائمة…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>تشغيلها تاليًا</translation>
    </message>
    <message>
        <source>Edit and submit again…</source>
        <translation>تحرير وإرسال مجددًا…</translation>
    </message>
    <message>
        <source>Submit a copy</source>
        <translation>إرسال نسخة</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln job(s)</source>
        <translation>
            <numerusform>لا مهام لإعادة المحاولة</numerusform>
            <numerusform>إعادة محاولة مهمة واحدة</numerusform>
            <numerusform>إعادة محاولة مهمتين</numerusform>
            <numerusform>إعادة محاولة %Ln مهام</numerusform>
            <numerusform>إعادة محاولة %Ln مهمة</numerusform>
            <numerusform>إعادة محاولة %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit copies of %Ln job(s)</source>
        <translation>
            <numerusform>لا نسخ للإرسال</numerusform>
            <numerusform>إرسال نسخة من مهمة واحدة</numerusform>
            <numerusform>إرسال نسخ من مهمتين</numerusform>
            <numerusform>إرسال نسخ من %Ln مهام</numerusform>
            <numerusform>إرسال نسخ من %Ln مهمة</numerusform>
            <numerusform>إرسال نسخ من %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) next</source>
        <translation>
            <numerusform>لا مهام للتشغيل</numerusform>
            <numerusform>تشغيل مهمة واحدة تاليًا</numerusform>
            <numerusform>تشغيل مهمتين تاليًا</numerusform>
            <numerusform>تشغيل %Ln مهام تاليًا</numerusform>
            <numerusform>تشغيل %Ln مهمة تاليًا</numerusform>
            <numerusform>تشغيل %Ln مهمة تاليًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln job(s) last</source>
        <translation>
            <numerusform>لا مهام للتشغيل</numerusform>
            <numerusform>تشغيل مهمة واحدة أخيرًا</numerusform>
            <numerusform>تشغيل مهمتين أخيرًا</numerusform>
            <numerusform>تشغيل %Ln مهام أخيرًا</numerusform>
            <numerusform>تشغيل %Ln مهمة أخيرًا</numerusform>
            <numerusform>تشغيل %Ln مهمة أخيرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>لا مهام للإلغاء</numerusform>
            <numerusform>إلغاء مهمة واحدة</numerusform>
            <numerusform>إلغاء مهمتين</numerusform>
            <numerusform>إلغاء %Ln مهام</numerusform>
            <numerusform>إلغاء %Ln مهمة</numerusform>
            <numerusform>إلغاء %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)…</source>
        <translation>
            <numerusform>لا مهام للإزالة…</numerusform>
            <numerusform>إزالة مهمة واحدة…</numerusform>
            <numerusform>إزالة مهمتين…</numerusform>
            <numerusform>إزالة %Ln مهام…</numerusform>
            <numerusform>إزالة %Ln مهمة…</numerusform>
            <numerusform>إزالة %Ln مهمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln job(s)</source>
        <translation>
            <numerusform>لا مهام للإزالة</numerusform>
            <numerusform>إزالة مهمة واحدة</numerusform>
            <numerusform>إزالة مهمتين</numerusform>
            <numerusform>إزالة %Ln مهام</numerusform>
            <numerusform>إزالة %Ln مهمة</numerusform>
            <numerusform>إزالة %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a frame as the face photo…</source>
        <translation>استخدام إطار صورةً للوجه…</translation>
    </message>
</context>
<context>
    <name>retalk::JobRunner</name>
    <message>
        <source>This job has been removed.</source>
        <translation>أُزيلت هذه المهمة.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>a job&apos;s name: the video&apos;s file name and the voice&apos;s file name</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Another Retalk is working on this job.</source>
        <translation>نسخة Retalk أخرى تعمل على هذه المهمة.</translation>
    </message>
    <message>
        <source>This job was submitted and may be paid for. Removing it would lose its result.</source>
        <translation>أُرسلت هذه المهمة وربما دُفع ثمنها. إزالتها تُفقد نتيجتها.</translation>
    </message>
    <message>
        <source>The video is already at %1.</source>
        <translation>المقطع موجود بالفعل في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Videos can&apos;t be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.</source>
        <translation>لا يمكن كتابة مقاطع الفيديو بصيغة ⁦.%1⁩. اختر اسمًا ينتهي بـ ⁦.mp4⁩ أو ⁦.mov⁩ أو ⁦.mkv⁩.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>in a file&apos;s name, after the rest: &quot;speaker_de (draft)&quot;</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The service answered with the task %1, which already belongs to another job.</source>
        <translation>ردّت الخدمة بالمهمة ⁨%1⁩ التي تخص مهمة أخرى بالفعل.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved yet. Retalk will try again.</source>
        <translation>لا يمكن حفظ هذا بعد. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with this job now.</source>
        <translation>لا يمكن فعل ذلك بهذه المهمة الآن.</translation>
    </message>
    <message>
        <source>This job has already been submitted and can&apos;t be edited.</source>
        <translation>أُرسلت هذه المهمة فعلًا ولم يعد ممكنًا تغييرها.</translation>
    </message>
    <message>
        <source>This job is already in the list.</source>
        <translation>هذه المهمة في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>The job “%1” already has this task.</source>
        <translation>المهمة «⁨%1⁩» لديها هذه المهمة بالفعل.</translation>
    </message>
</context>
<context>
    <name>retalk::JobStore</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>مشغّل SQLite الخاص بـ Qt مفقود. ثبّت الحزمة libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed.</source>
        <translation>كُتبت قائمة مهامك بإصدار أحدث من Retalk. حدّث Retalk لاستخدامها؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This job&apos;s record in the job list is damaged.</source>
        <translation>سجل هذه المهمة في قائمة المهام تالف.</translation>
    </message>
    <message>
        <source>The job list is damaged. Close every other Retalk window and start again to repair it.</source>
        <translation>قائمة المهام تالفة. أغلق كل نوافذ Retalk الأخرى وابدأ مجددًا لإصلاحها.</translation>
    </message>
    <message>
        <source>The job list is damaged.</source>
        <translation>قائمة المهام تالفة.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1. Check that the disk isn&apos;t full.</source>
        <translation>لا يمكن الكتابة في ⁨%1⁩. تأكّد من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The job list was damaged, so Retalk can&apos;t be sure that this job wasn&apos;t submitted. Retry it if you still need it.</source>
        <translation>كانت قائمة المهام تالفة، لذا لا يستطيع Retalk التأكّد من أن هذه المهمة لم تُرسَل. أعد المحاولة إن كنت لا تزال تحتاجها.</translation>
    </message>
    <message>
        <source>An older Retalk is still working on your jobs. Close it and start again.</source>
        <translation>نسخة أقدم من Retalk ما زالت تعمل على مهامك. أغلقها وابدأ مجددًا.</translation>
    </message>
    <message>
        <source>Another Retalk is changing the same jobs. Try again.</source>
        <translation>نسخة Retalk أخرى تغيّر المهام نفسها. أعد المحاولة.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read.</source>
        <translation>تعذّرت قراءة مهمة محفوظة.</translation>
    </message>
    <message>
        <source>The job list is damaged and can&apos;t be moved aside. Check the folder&apos;s permissions.</source>
        <translation>قائمة المهام تالفة وتعذّر نقلها جانبًا. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The job list is in use by another Retalk window. Try again in a moment.</source>
        <translation>نسخة Retalk أخرى تستخدم قائمة المهام. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Another job already has this task.</source>
        <translation>هذه المهمة تخص مهمة أخرى بالفعل.</translation>
    </message>
    <message>
        <source>The task %1 was stored for this job and for “%2”. Check with the service which job it belongs to.</source>
        <translation>حُفظت المهمة ⁨%1⁩ لهذه المهمة ولـ«⁨%2⁩». تحقّق لدى الخدمة لأيهما هي.</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read or written. Check that the disk isn&apos;t full and that the folder is writable.</source>
        <translation>تعذّرت قراءة قائمة المهام أو كتابتها. تأكد من أن القرص غير ممتلئ وأن الكتابة في المجلد مسموحة.</translation>
    </message>
    <message>
        <source>Can&apos;t write to the job list. Check that the disk isn&apos;t full.</source>
        <translation>تعذّرت الكتابة في قائمة المهام. تأكد من أن القرص غير ممتلئ.</translation>
    </message>
</context>
<context>
    <name>retalk::JobText</name>
    <message>
        <source>Detail: %1</source>
        <translation>التفاصيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: ⁨%1⁩</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Task error: %1</source>
        <translation>خطأ المهمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>معرّف المهمة: ⁨%1⁩</translation>
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
        <source>d MMMM</source>
        <comment>day heading in this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>يجري الرفع</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>في الانتظار لدى الخدمة</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>تجري المعالجة</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>يجري التنزيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>في انتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نسخة نهائية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Voice track</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>How much later the voice track starts; %1 is a number of milliseconds</extracomment>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Face photo</source>
        <translation>صورة الوجه</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>جودة المسودات</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>رابط الاستدعاء الراجع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالة المهمة لدى الخدمة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>قبول الخدمة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Estimated and reserved</source>
        <translation>المقدَّر والمحجوز</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credits, dollars</comment>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المسترَد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>التزامن</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>الفشل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>حالة HTTP</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>رمز الخدمة</translation>
    </message>
    <message>
        <source>The service&apos;s suggestion</source>
        <translation>اقتراح الخدمة</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>المسار الصوتي</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>تمديد الفيديو</translation>
    </message>
    <message>
        <source>The service&apos;s message</source>
        <translation>نص الخدمة</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
</context>
<context>
    <name>retalk::JobTotals</name>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>حسب المشروع</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>المجاميع حسب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>بلا مشروع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>For the jobs shown in the list</source>
        <translation>للمهام المعروضة في القائمة</translation>
    </message>
</context>
<context>
    <name>retalk::KeyEditor</name>
    <message>
        <source>No key yet.</source>
        <translation>لا مفتاح بعد.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>ألصق المفتاح أولًا.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>The key works: %1.</source>
        <translation>المفتاح يعمل: %1.</translation>
    </message>
    <message>
        <source>Use it until I close Retalk</source>
        <translation>استخدامه حتى أغلق Retalk</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>ألصق مفتاحًا</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>اختبار وحفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>الحصول على مفتاح</translation>
    </message>
    <message>
        <source>Key set for this session only.</source>
        <translation>المفتاح معيَّن لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>المفتاح في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>حفظ دون اختبار</translation>
    </message>
    <message>
        <source>%1 It&apos;s in the keychain now.</source>
        <extracomment>%1 is &quot;The key works: 1,095 credits.&quot;</extracomment>
        <translation>%1 وهو الآن في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Using the key from the environment (%1).</source>
        <translation>يُؤخذ مفتاح من متغيرات البيئة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Checking the balance…</source>
        <translation>يجري الاستعلام عن الرصيد…</translation>
    </message>
</context>
<context>
    <name>retalk::LengthBars</name>
    <message>
        <source>The last %1 s of the video will be cut off.</source>
        <translation>ستُقتطع آخر %1 ث من الفيديو.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>المدد</translation>
    </message>
    <message>
        <source>Video %1, voice %2, result %3</source>
        <translation>الفيديو %1، الصوت %2، النتيجة %3</translation>
    </message>
    <message>
        <source>video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The last %1 s are filled by playing the video back and forth.</source>
        <translation>تُملأ آخر %1 ث بعرض الفيديو ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>The last %1 s of the voice track will be cut off.</source>
        <translation>ستُقتطع آخر %1 ث من الصوت.</translation>
    </message>
</context>
<context>
    <name>retalk::LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>retalk::LiveProcess</name>
    <message>
        <source>Can&apos;t write to the folder %1. Check its permissions and that the disk isn&apos;t full.</source>
        <translation>لا يمكن الكتابة في المجلد ⁨%1⁩. تحقّق من أذوناته ومن أن القرص غير ممتلئ.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalQuery</name>
    <message>
        <source>The service&apos;s answer couldn&apos;t be understood.</source>
        <translation>لم تعطِ الخدمة ردًا مفهومًا.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalService</name>
    <message>
        <source>The service on this computer was stopped.</source>
        <translation>أُوقفت خدمة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped unexpectedly.</source>
        <translation>توقفت خدمة هذا الحاسوب فجأة.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t start in time.</source>
        <translation>لم تبدأ خدمة هذا الحاسوب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t installed.</source>
        <translation>خدمة هذا الحاسوب غير مثبّتة.</translation>
    </message>
    <message>
        <source>The service on this computer keeps stopping. Retalk will try again in a moment.</source>
        <translation>تتوقف خدمة هذا الحاسوب باستمرار. ينتظر Retalk قليلًا قبل أن يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The service on this computer started but doesn&apos;t respond.</source>
        <translation>بدأت خدمة هذا الحاسوب لكنها لا ترد.</translation>
    </message>
    <message>
        <source>The service on this computer couldn&apos;t be started.</source>
        <translation>تعذّر بدء خدمة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The local service gave an unexpected reply. It may be from another version of Retalk.</source>
        <translation>أعطت الخدمة المحلية ردًا غير متوقع. ربما تكون من إصدار آخر من Retalk.</translation>
    </message>
</context>
<context>
    <name>retalk::LocalSyncCheck</name>
    <message>
        <source>The sync check&apos;s answer couldn&apos;t be understood.</source>
        <translation>لم يعطِ فحص التزامن ردًا مفهومًا.</translation>
    </message>
</context>
<context>
    <name>retalk::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>م&amp;همة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Open video…</source>
        <translation>&amp;فتح فيديو…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>ا&amp;ستيراد جدول…</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample</source>
        <translation>&amp;تجربة بالعيّنة</translation>
    </message>
    <message>
        <source>&amp;Save result as…</source>
        <translation>&amp;حفظ النتيجة باسم…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Paste links or files into the form</source>
        <translation>&amp;لصق روابط أو ملفات في النموذج</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>&amp;مسح النموذج</translation>
    </message>
    <message>
        <source>&amp;Find a job</source>
        <translation>ال&amp;بحث عن مهمة</translation>
    </message>
    <message>
        <source>&amp;Make it talk</source>
        <translation>اجعله ي&amp;تكلم</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>About &amp;EvoLink&apos;s VideoRetalk</source>
        <translation>حول VideoRetalk من &amp;EvoLink</translation>
    </message>
    <message>
        <source>&amp;About Retalk</source>
        <translation>&amp;حول Retalk</translation>
    </message>
    <message>
        <source>C&amp;opy the finished video</source>
        <translation>&amp;نسخ الفيديو الناتج</translation>
    </message>
    <message>
        <source>Open &amp;voice track…</source>
        <translation>فتح &amp;صوت…</translation>
    </message>
    <message>
        <source>Open f&amp;ace photo…</source>
        <translation>فتح صورة &amp;وجه…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المفتوحة مؤ&amp;خرًا</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Follow desktop</source>
        <translation>حسب سطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>Retalk &amp;Help</source>
        <translation>م&amp;ساعدة Retalk</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <extracomment>The queue of jobs</extracomment>
        <translation>إيقا&amp;ف الطابور مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Cancel all waiting jobs</source>
        <translation>إل&amp;غاء كل المهام المنتظرة</translation>
    </message>
    <message>
        <source>Restore removed &amp;jobs</source>
        <translation>استرجاع المهام الم&amp;زالة</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
</context>
<context>
    <name>retalk::MainWindow</name>
    <message>
        <source>New here? Our presenter can show you how it works, free on this computer.</source>
        <translation>جديد هنا؟ يستطيع مقدّمنا أن يريك كيف يعمل البرنامج، مجانًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>تجربة بالعيّنة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, or several, %2 why it cannot be used</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Choose a table of jobs</source>
        <translation>اختيار جدول مهام</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>الجداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are in the list.</source>
        <extracomment>Jobs of a long table</extracomment>
        <translation>في القائمة %1 من %2 من المهام.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختيار خدمة</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ ولم تُستعد أي مهمة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت مهمة واحدة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت مهمتان.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت %Ln مهام.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت %Ln مهمة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Finishing: waiting for the service&apos;s answer…</source>
        <extracomment>The window closes after that</extracomment>
        <translation>جارٍ الإنهاء: بانتظار رد الخدمة…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>الإغلاق الآن</translation>
    </message>
    <message>
        <source>Paid jobs continue at their service and are downloaded next time.</source>
        <translation>تستمر المهام المدفوعة لدى خدمتها، وتُنزَّل في المرة القادمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A draft is at %1 and would start over.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>بلغت إحدى المسودات ⁨%1⁩ وستبدأ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are in progress and would start over.</source>
        <translation>
            <numerusform>لا مسودات قيد الإنشاء.</numerusform>
            <numerusform>مسودة واحدة قيد الإنشاء وستبدأ من جديد.</numerusform>
            <numerusform>مسودتان قيد الإنشاء وستبدآن من جديد.</numerusform>
            <numerusform>%Ln مسودات قيد الإنشاء وستبدأ من جديد.</numerusform>
            <numerusform>%Ln مسودة قيد الإنشاء وستبدأ من جديد.</numerusform>
            <numerusform>%Ln مسودة قيد الإنشاء وستبدأ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as the video</source>
        <translation>استخدامه كفيديو</translation>
    </message>
    <message>
        <source>Add as a voice track</source>
        <translation>إضافته كصوت</translation>
    </message>
    <message>
        <source>Use as the voice track</source>
        <translation>استخدامه كصوت</translation>
    </message>
    <message>
        <source>Use as the face photo</source>
        <translation>استخدامها صورةً للوجه</translation>
    </message>
    <message>
        <source>What you dropped contains no link, file or picture.</source>
        <translation>لا رابط ولا ملف ولا صورة فيما أفلتّه.</translation>
    </message>
    <message>
        <source>A draft isn&apos;t finished. Close anyway?</source>
        <translation>لم تكتمل إحدى المسودات. هل تريد الإغلاق رغم ذلك؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts aren&apos;t finished. Close anyway?</source>
        <translation>
            <numerusform>اكتملت كل المسودات. هل تريد الإغلاق؟</numerusform>
            <numerusform>لم تكتمل مسودة واحدة. هل تريد الإغلاق رغم ذلك؟</numerusform>
            <numerusform>لم تكتمل مسودتان. هل تريد الإغلاق رغم ذلك؟</numerusform>
            <numerusform>لم تكتمل %Ln مسودات. هل تريد الإغلاق رغم ذلك؟</numerusform>
            <numerusform>لم تكتمل %Ln مسودة. هل تريد الإغلاق رغم ذلك؟</numerusform>
            <numerusform>لم تكتمل %Ln مسودة. هل تريد الإغلاق رغم ذلك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Retalk can finish it in the background and then quit, or continue it the next time you open Retalk.</source>
        <translation>يستطيع Retalk إتمامها في الخلفية ثم الإغلاق، أو متابعتها عند فتح Retalk في المرة القادمة.</translation>
    </message>
    <message>
        <source>Retalk can finish them in the background and then quit, or continue them the next time you open Retalk.</source>
        <translation>يستطيع Retalk إتمامها كلها في الخلفية ثم الإغلاق، أو متابعتها عند فتح Retalk في المرة القادمة.</translation>
    </message>
    <message>
        <source>A job isn&apos;t finished</source>
        <translation>لم تنتهِ إحدى المهام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs aren&apos;t finished</source>
        <translation>
            <numerusform>انتهت كل المهام</numerusform>
            <numerusform>لم تنتهِ مهمة واحدة</numerusform>
            <numerusform>لم تنتهِ مهمتان</numerusform>
            <numerusform>لم تنتهِ %Ln مهام</numerusform>
            <numerusform>لم تنتهِ %Ln مهمة</numerusform>
            <numerusform>لم تنتهِ %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working in the background</source>
        <translation>متابعة العمل في الخلفية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Voice tracks</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Face photos</source>
        <translation>صور الوجوه</translation>
    </message>
    <message>
        <source>There&apos;s no link, file or picture on the clipboard.</source>
        <translation>لا رابط ولا ملف ولا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is undone: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;video&quot;, &quot;clear the form&quot;</extracomment>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be used:</source>
        <extracomment>What follows names each file with the reason</extracomment>
        <translation>
            <numerusform>لا شيء تعذّر استخدامه:</numerusform>
            <numerusform>تعذّر استخدام واحد:</numerusform>
            <numerusform>تعذّر استخدام اثنين:</numerusform>
            <numerusform>تعذّر استخدام %Ln:</numerusform>
            <numerusform>تعذّر استخدام %Ln:</numerusform>
            <numerusform>تعذّر استخدام %Ln:</numerusform>
        </translation>
    </message>
    <message>
        <source>Review as a table</source>
        <translation>مراجعة كجدول</translation>
    </message>
    <message>
        <source>The table can&apos;t be written to %1. Free some space there.</source>
        <translation>لا يمكن كتابة الجدول في ⁨%1⁩. أفسح مساحة هناك.</translation>
    </message>
    <message>
        <source>The queue is paused: %1 has %2 left, and you want to keep at least %3.</source>
        <extracomment>%1 is a service, %2 what is left there, %3 the least that shall be left</extracomment>
        <translation>الطابور متوقف مؤقتًا: المتبقي لدى ⁨%1⁩ هو %2، وتريد إبقاء %3 على الأقل.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer. Choose EvoLink and enter a key to begin.</source>
        <translation>لا تستطيع هذه النسخة المثبّتة إنشاء مسودات على هذا الحاسوب. للبدء، اختر EvoLink وأدخل مفتاحًا.</translation>
    </message>
    <message>
        <source>Checking the dropped files…</source>
        <translation>يجري فحص ما أُفلت…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs couldn&apos;t be added:</source>
        <translation>
            <numerusform>أُضيفت كل المهام:</numerusform>
            <numerusform>تعذّرت إضافة مهمة واحدة:</numerusform>
            <numerusform>تعذّرت إضافة مهمتين:</numerusform>
            <numerusform>تعذّرت إضافة %Ln مهام:</numerusform>
            <numerusform>تعذّرت إضافة %Ln مهمة:</numerusform>
            <numerusform>تعذّرت إضافة %Ln مهمة:</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has been submitted and can&apos;t be edited any more. What&apos;s in the form will be a new job.</source>
        <translation>أُرسلت المهمة في الأثناء ولم يعد ممكنًا تغييرها. ما في النموذج الآن يصبح مهمة مستقلة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a video and a voice track, matched by their names.</source>
        <translation>
            <numerusform>لا أزواج مطابقة.</numerusform>
            <numerusform>زوج واحد من فيديو وصوت، طُوبق بحسب الاسم.</numerusform>
            <numerusform>زوجان من فيديو وصوت، طُوبقا بحسب الأسماء.</numerusform>
            <numerusform>%Ln أزواج من فيديو وصوت، طُوبقت بحسب الأسماء.</numerusform>
            <numerusform>%Ln زوجًا من فيديو وصوت، طُوبقت بحسب الأسماء.</numerusform>
            <numerusform>%Ln زوج من فيديو وصوت، طُوبقت بحسب الأسماء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::MediaFixer</name>
    <message>
        <source>(fixed)</source>
        <extracomment>added to a file&apos;s name; %1 counts further copies</extracomment>
        <translation>(مصحح)</translation>
    </message>
    <message>
        <source>(fixed %1)</source>
        <translation>(مصحح %1)</translation>
    </message>
    <message>
        <source>Even the smallest good copy is too large. Cut the file into parts.</source>
        <translation>حتى أصغر نسخة جيدة كبيرة جدًا. قسّم الملف إلى أجزاء.</translation>
    </message>
    <message>
        <source>The copy is converted to SDR (BT.709).</source>
        <translation>تُحوَّل النسخة إلى ⁦SDR (BT.709)⁩.</translation>
    </message>
    <message>
        <source>The copy is deinterlaced.</source>
        <translation>يُزال التشابك من النسخة.</translation>
    </message>
    <message>
        <source>The copy has no transparency.</source>
        <translation>لا شفافية في النسخة.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be written to %1.</source>
        <translation>تعذّرت كتابة النسخة المصحَّحة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The corrected copy can&apos;t be saved.</source>
        <translation>تعذّر حفظ النسخة المصحَّحة.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be opened.</source>
        <translation>تعذّر فتح الصورة.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaInput</name>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>يجري إنشاء نسخة مصحَّحة: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>اختيار فيديو</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>من يتكلم</translation>
    </message>
    <message>
        <source>Paste a link or drop a file</source>
        <translation>ألصق رابطًا أو أفلت ملفًا</translation>
    </message>
    <message>
        <source>Video link or file</source>
        <translation>رابط الفيديو أو ملفه</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>what they will say</source>
        <translation>ما سيقوله</translation>
    </message>
    <message>
        <source>Voice link or file</source>
        <translation>رابط الصوت أو ملفه</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>if there are several people</source>
        <translation>إن كان فيه عدة أشخاص</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>More for this field</source>
        <translation>المزيد لهذا الحقل</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</source>
        <translation>مقاطع الفيديو (*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.dv *.mxf *.wmv *.flv *.3gp *.ogv)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</source>
        <translation>الصور (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.heif *.avif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder</extracomment>
        <translation>حُفظ باسم «⁨%1⁩» في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Choose voice tracks</source>
        <translation>اختيار أصوات</translation>
    </message>
    <message>
        <source>Choose a face photo</source>
        <translation>اختيار صورة وجه</translation>
    </message>
    <message>
        <source>Link or file of a photo (optional)</source>
        <translation>رابط صورة أو ملفها (اختياري)</translation>
    </message>
    <message>
        <source>Face photo link or file</source>
        <translation>رابط صورة الوجه أو ملفها</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</source>
        <translation>الأصوات (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.amr *.ac3 *.wv *.webm *.mka *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقّق مجددًا</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProbe</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>هذا ليس ملفًا ولا عنوان http أو https.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>الملف فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Copy or download it again.</source>
        <translation>الملف ناقص: نهايته مفقودة. انسخه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.</source>
        <translation>معدّل العينات لهذا الصوت ⁨%1⁩ هرتز. صدّره مجددًا بمعدّل 48,000 هرتز.</translation>
    </message>
    <message numerus="yes">
        <source>This audio has %n channel(s). Export it again in mono or stereo.</source>
        <translation>
            <numerusform>في هذا الصوت %n قناة. صدّره مجددًا أحاديًا أو ستيريو.</numerusform>
            <numerusform>في هذا الصوت %n قناة. صدّره مجددًا أحاديًا أو ستيريو.</numerusform>
            <numerusform>في هذا الصوت %n قناة. صدّره مجددًا أحاديًا أو ستيريو.</numerusform>
            <numerusform>في هذا الصوت %n قنوات. صدّره مجددًا أحاديًا أو ستيريو.</numerusform>
            <numerusform>في هذا الصوت %n قناة. صدّره مجددًا أحاديًا أو ستيريو.</numerusform>
            <numerusform>في هذا الصوت %n قناة. صدّره مجددًا أحاديًا أو ستيريو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is longer than %n hour(s). Cut out the part you need.</source>
        <translation>
            <numerusform>هذا الملف أطول من %n ساعة. اقتطع الجزء الذي تحتاجه.</numerusform>
            <numerusform>هذا الملف أطول من %n ساعة. اقتطع الجزء الذي تحتاجه.</numerusform>
            <numerusform>هذا الملف أطول من %n ساعة. اقتطع الجزء الذي تحتاجه.</numerusform>
            <numerusform>هذا الملف أطول من %n ساعات. اقتطع الجزء الذي تحتاجه.</numerusform>
            <numerusform>هذا الملف أطول من %n ساعة. اقتطع الجزء الذي تحتاجه.</numerusform>
            <numerusform>هذا الملف أطول من %n ساعة. اقتطع الجزء الذي تحتاجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no audio track %1 that can be played.</source>
        <translation>لا يوجد في هذا الملف مسار صوتي رقمه %1 يمكن تشغيله.</translation>
    </message>
    <message>
        <source>This isn&apos;t a media file.</source>
        <translation>هذا ليس ملف وسائط.</translation>
    </message>
    <message>
        <source>This is a web page, not a media file.</source>
        <translation>هذه صفحة ويب وليست ملف وسائط.</translation>
    </message>
    <message>
        <source>This is text, not a media file.</source>
        <translation>هذا نص وليس ملف وسائط.</translation>
    </message>
    <message>
        <source>This file doesn&apos;t exist.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>This isn&apos;t a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: you don&apos;t have permission to read it.</source>
        <translation>تعذّر فتح هذا الملف: لا يحق لك قراءته.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be read here. Save it as JPEG or PNG.</source>
        <translation>لا يمكن قراءة الصور من نوع ⁨%1⁩ هنا. احفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>Checking this took too long. It may still work.</source>
        <translation>استغرق فحص هذا وقتًا طويلًا. ربما يصلح رغم ذلك.</translation>
    </message>
    <message>
        <source>This computer can&apos;t decode %1. Convert the file to MP4 with H.264 and AAC.</source>
        <translation>لا يستطيع هذا الحاسوب فك ترميز ⁨%1⁩. حوّل الملف إلى MP4 بترميز H.264 وAAC.</translation>
    </message>
    <message>
        <source>This file has neither video nor audio.</source>
        <translation>لا يحتوي هذا الملف على فيديو ولا صوت.</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>لا صوت في هذا الملف.</translation>
    </message>
    <message>
        <source>The file is damaged, or it&apos;s neither video nor audio.</source>
        <translation>الملف تالف، أو أنه ليس فيديو ولا صوتًا.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaProcess</name>
    <message>
        <source>Reading this file takes too long.</source>
        <translation>يستغرق فحص هذا الملف وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The file is damaged or has an unsupported format.</source>
        <translation>الملف تالف أو من نوع لا يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSource</name>
    <message>
        <source>This is neither a file nor an http or https address.</source>
        <translation>هذا ليس ملفًا ولا عنوان http أو https.</translation>
    </message>
    <message>
        <source>This link can&apos;t be checked now. Try again later.</source>
        <translation>لا يمكن فحص هذا الرابط الآن. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>retalk::MediaSupport</name>
    <message>
        <source>Retalk needs the program ffmpeg for this. Install the package “ffmpeg”.</source>
        <translation>يحتاج Retalk إلى برنامج ffmpeg لهذا. ثبّت الحزمة «ffmpeg».</translation>
    </message>
    <message>
        <source>Playback needs these packages: %1</source>
        <translation>يحتاج التشغيل إلى هذه الحزم: %1</translation>
    </message>
</context>
<context>
    <name>retalk::Microphone</name>
    <message>
        <source>The microphone gives no sound. Check that it&apos;s connected and not switched off, then try again.</source>
        <translation>لا يصل صوت من الميكروفون. تأكد من أنه موصول وغير مطفأ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>لم يُعثر على ميكروفون. صِل واحدًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>انفصل الميكروفون.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Check that Retalk may use it and that no other program does, then try again.</source>
        <translation>تعذّر فتح الميكروفون. تأكد من أن Retalk مسموح له باستخدامه وأن لا برنامج آخر يستخدمه، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>retalk::Mounts</name>
    <message>
        <source>%1 isn&apos;t connected on this computer. Open it in the file manager, then try again, or copy the file to this computer.</source>
        <translation>⁨%1⁩ غير متصل على هذا الحاسوب. افتحه في مدير الملفات ثم أعد المحاولة، أو انسخ الملف إلى هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>retalk::AnonymousFile</name>
    <message>
        <source>Can&apos;t write to the folder %1. Free some space there.</source>
        <translation>تعذّرت الكتابة في المجلد ⁨%1⁩. أفرغ بعض المساحة هناك.</translation>
    </message>
</context>
<context>
    <name>retalk::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>retalk::OutputPlace</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>⁨%1⁩ مجلد. سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>%1 is read-only. Choose another name.</source>
        <translation>⁨%1⁩ للقراءة فقط. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>لا يمكن استبدال ⁨%1⁩. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The links of %1 lead in a circle.</source>
        <translation>روابط ⁨%1⁩ تدور في حلقة.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this folder. Choose a shorter one.</source>
        <translation>الاسم ⁨%1⁩ أطول مما يسمح به هذا المجلد. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>لا يمكن إنشاء المجلد ⁨%1⁩. تحقّق من أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>القرص الذي يحوي ⁨%1⁩ ممتلئ. أفسح مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The name %1 isn&apos;t valid UTF-8. Choose another name.</source>
        <translation>الاسم ⁨%1⁩ ليس UTF-8 صالحًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an ordinary file. Choose another name.</source>
        <translation>⁨%1⁩ ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>لا يمكن الكتابة في المجلد ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>retalk::Outputs</name>
    <message>
        <source>The downloaded video can&apos;t be moved to the folder %1. Free some space there, or choose another folder.</source>
        <translation>لا يمكن نقل الفيديو الذي نُزّل إلى المجلد ⁨%1⁩. وفّر مساحة هناك أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to.</source>
        <translation>لا يمكن الكتابة في المجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Another job will write %1. Choose another name.</source>
        <translation>ستكتب مهمة أخرى في ⁨%1⁩. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is one of this job&apos;s inputs. Choose another name.</source>
        <translation>⁨%1⁩ أحد ملفات الإدخال. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space or choose another folder.</source>
        <translation>القرص الذي يحوي ⁨%1⁩ ممتلئ. أفسح مساحة أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>retalk::PaidTerms</name>
    <message>
        <source>%1 doesn&apos;t say what it charges. Ask its provider before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا تذكر ⁨%1⁩ ما تحتسبه. اسأل مزوّدها قبل الإرسال.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video, at least %3 for each video. The price is shown above the button before you submit.</source>
        <translation>تحتسب ⁨%1⁩ %2 عن كل ثانية من الفيديو الناتج، و%3 على الأقل لكل فيديو. يظهر السعر فوق الزر قبل الإرسال.</translation>
    </message>
    <message>
        <source>%1 charges %2 per second of finished video. The price is shown above the button before you submit.</source>
        <translation>تحتسب ⁨%1⁩ %2 عن كل ثانية من الفيديو الناتج. يظهر السعر فوق الزر قبل الإرسال.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to EvoLink, which keeps them for 72 hours.</source>
        <translation>تُرفع الملفات من هذا الحاسوب إلى EvoLink التي تحتفظ بها 72 ساعة.</translation>
    </message>
    <message>
        <source>Files from this computer are uploaded to %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تُرفع الملفات من هذا الحاسوب إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Only use footage and voices that you have the right to use. The person in the video must have agreed to it.</source>
        <translation>لا تستخدم إلا اللقطات والأصوات التي يحق لك استخدامها. ويجب أن يكون الشخص في الفيديو قد وافق على ذلك.</translation>
    </message>
    <message>
        <source>Your first paid job</source>
        <translation>أول مهمة مدفوعة لك</translation>
    </message>
    <message>
        <source>Before your first paid job</source>
        <translation>قبل أول مهمة مدفوعة لك</translation>
    </message>
    <message>
        <source>Jobs are charged to your API key.</source>
        <translation>تُحتسب المهام على مفتاح API الخاص بك.</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>موافقة ومتابعة</translation>
    </message>
    <message>
        <source>What %1 charges isn&apos;t known yet. Check the price above the button before you submit.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يُعرف بعد ما تحتسبه ⁨%1⁩. تحقّق من السعر فوق الزر قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>retalk::PlannedJob</name>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>retalk::Preflight</name>
    <message>
        <source>The end of this file is missing.</source>
        <translation>نهاية هذا الملف مفقودة.</translation>
    </message>
    <message>
        <source>This is an HDR video; drafts are converted to SDR.</source>
        <translation>هذا فيديو HDR؛ تُحوَّل المسودات إلى SDR.</translation>
    </message>
    <message>
        <source>This video is interlaced; drafts are deinterlaced.</source>
        <translation>هذا الفيديو متشابك؛ يُزال التشابك من المسودات.</translation>
    </message>
    <message>
        <source>This video has an alpha channel; its transparency is lost.</source>
        <translation>في هذا الفيديو قناة ألفا؛ وستُفقد شفافيته.</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Track %1 of %2 is used.</source>
        <translation>في هذا الملف عدة مسارات صوتية. يُستخدم المسار %1 من %2.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model needs at least %2 s. Use a longer one.</source>
        <translation>مدته %1 ث؛ والنموذج يحتاج إلى %2 ث على الأقل. اختر ما هو أطول.</translation>
    </message>
    <message>
        <source>It&apos;s %1 s long; the model accepts up to %2 s. A shorter copy will work.</source>
        <translation>مدته %1 ث؛ والنموذج يقبل حتى %2 ث. تنفع نسخة من جزء منه.</translation>
    </message>
    <message>
        <source>It&apos;s %1 minutes long; drafts can be up to %2. Cut it into parts.</source>
        <translation>مدته %1 دقيقة؛ وتقبل المسودات حتى %2. قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; drafts can have up to %2 per side.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>الصورة %1 بكسل؛ وتقبل المسودات أضلاعًا حتى %2.</translation>
    </message>
    <message>
        <source>The file is %1; the model accepts up to %2. A smaller copy will work.</source>
        <translation>حجم الملف ⁨%1⁩؛ والنموذج يقبل حتى ⁨%2⁩. تنفع نسخة أصغر.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.</source>
        <extracomment>%1 is a size: &quot;5000×3000&quot;</extracomment>
        <translation>الصورة %1 بكسل؛ والنموذج يقبل أضلاعًا من %2 إلى %3. تنفع نسخة بحجم آخر.</translation>
    </message>
    <message>
        <source>It&apos;s %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.</source>
        <translation>الصورة %1 بكسل؛ والنموذج يقبل أضلاعًا من %2 إلى %3. اقتصّها إلى شكل أقل ضيقًا.</translation>
    </message>
    <message>
        <source>The end of this file is missing; the first %1 s can be used. A copy of that part will work.</source>
        <translation>نهاية هذا الملف مفقودة؛ يمكن استخدام أول ⁨%1⁩ ثانية. نسخة منها تحلّ المشكلة.</translation>
    </message>
    <message>
        <source>It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.</source>
        <translation>فيه %1 إطارًا في الثانية؛ والنموذج يقبل من %2 إلى %3. تنفع نسخة بمعدل آخر.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts H.264 and H.265. A converted copy will work.</source>
        <translation>ترميزه ⁨%1⁩؛ والنموذج يقبل H.264 وH.265. تنفع نسخة محوَّلة.</translation>
    </message>
    <message>
        <source>This is a video; only its sound is needed. A WAV copy will work.</source>
        <translation>هذا فيديو؛ والمطلوب صوته فقط. تنفع نسخة بصيغة WAV.</translation>
    </message>
    <message>
        <source>It&apos;s encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.</source>
        <translation>ترميزه ⁨%1⁩؛ والنموذج يقبل WAV وMP3 وAAC. تنفع نسخة بصيغة WAV.</translation>
    </message>
    <message>
        <source>The longer side is more than twice the shorter one. Crop it to the face.</source>
        <translation>طول الصورة أكثر من ضعف عرضها. اقتصّها حول الوجه.</translation>
    </message>
    <message>
        <source>The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.</source>
        <translation>طول الضلع الأطول %1 بكسل؛ يقبل النموذج حتى %2. ستفي نسخة أصغر بالغرض.</translation>
    </message>
    <message>
        <source>It&apos;s saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.</source>
        <translation>صيغتها ⁨%1⁩؛ والنموذج يقبل JPEG وPNG وBMP وWebP. تنفع نسخة بصيغة JPEG.</translation>
    </message>
</context>
<context>
    <name>retalk::Preparation</name>
    <message>
        <source>The file “%1” keeps changing while it&apos;s being uploaded. Wait until it&apos;s finished, then retry.</source>
        <translation>يستمر الملف «⁨%1⁩» في التغيّر أثناء رفعه. انتظر حتى يكتمل ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>retalk::PresetButton</name>
    <message>
        <source>Save as a preset…</source>
        <translation>حفظ كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Use these settings for new jobs</source>
        <translation>استخدام هذه الإعدادات للمهام الجديدة</translation>
    </message>
    <message>
        <source>Back to the settings for new jobs</source>
        <translation>العودة إلى إعدادات المهام الجديدة</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Name. A preset of the same name is replaced.</source>
        <translation>الاسم. يُستبدل الإعداد المسبق الذي يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft quality and service.</source>
        <translation>تطبيق إعدادات المهام وحفظها وحذفها: التطابق والتمديد وبداية الصوت ورابط الاستدعاء الراجع وجودة المسودات والخدمة.</translation>
    </message>
</context>
<context>
    <name>retalk::PreviewPane</name>
    <message>
        <source>The file is no longer there</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted.</source>
        <translation>نُقل «⁨%1⁩» أو حُذف.</translation>
    </message>
    <message>
        <source>Drop a video here</source>
        <translation>أفلت فيديو هنا</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>أو انقر لاختيار واحد</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>The frame couldn&apos;t be saved there.</source>
        <translation>تعذّر حفظ الإطار هناك.</translation>
    </message>
    <message>
        <source>Save the video</source>
        <translation>حفظ الفيديو</translation>
    </message>
    <message>
        <source>Videos (*.%1)</source>
        <translation>مقاطع الفيديو (*.%1)</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>حفظ هذا الإطار</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Only the sound can be played</source>
        <translation>يمكن تشغيل الصوت فقط</translation>
    </message>
    <message>
        <source>The file is truncated</source>
        <translation>لم يعد الملف كاملًا</translation>
    </message>
    <message>
        <source>“%1” was truncated by another program.</source>
        <translation>اقتطع برنامج آخر جزءًا من «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The video is encoded as %1, and the player has no decoder for it. Install GStreamer&apos;s plugins for it, or open the file in another program.</source>
        <translation>ترميز صورته ⁨%1⁩، ولا يملك المشغّل ما يفكّه. ثبّت إضافات GStreamer الخاصة به، أو افتح الملف في برنامج آخر.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>لا صورة في هذا الملف.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>نهاية هذا الملف مفقودة.</translation>
    </message>
    <message>
        <source>None of its frames can be decoded. The file may be damaged.</source>
        <translation>تعذّر فك ترميز أي من إطاراته. قد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>This result has no sound.</source>
        <translation>لا صوت في هذه النتيجة.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>Two results of one video, one against the other: their names</extracomment>
        <translation>⁨%1⁩ مقابل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>لا يمكن عرضه</translation>
    </message>
    <message>
        <source>The sound of this result is silent.</source>
        <translation>صوت هذه النتيجة صامت.</translation>
    </message>
    <message>
        <source>The original isn&apos;t on this computer, so no frame of it can be taken. Choose a photo in the form.</source>
        <translation>الأصل ليس على هذا الحاسوب، لذا لا يمكن أخذ إطار منه. اختر صورة في النموذج.</translation>
    </message>
</context>
<context>
    <name>retalk::PriceLine</name>
    <message>
        <source>Free on this computer</source>
        <translation>مجانًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>سعر EvoLink المنشور في %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <extracomment>Credits per second of finished video</extracomment>
        <translation>%1 للثانية</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <translation>نحو %1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>More than the %1 you have</source>
        <translation>أكثر من %1 التي لديك</translation>
    </message>
    <message>
        <source>The service&apos;s own rate of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>سعر الخدمة نفسها في %1</translation>
    </message>
    <message>
        <source>At least %1 for each video</source>
        <translation>لكل فيديو %1 على الأقل</translation>
    </message>
    <message>
        <source>This service charges nothing</source>
        <translation>هذه الخدمة لا تحتسب أي تكلفة</translation>
    </message>
    <message>
        <source>%1 left afterwards</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>يبقى بعدها %1</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges</source>
        <translation>لا تذكر هذه الخدمة ما تحتسبه</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>EvoLink&apos;s published rate</source>
        <translation>سعر EvoLink المنشور</translation>
    </message>
    <message>
        <source>The service&apos;s rate</source>
        <translation>سعر الخدمة</translation>
    </message>
    <message>
        <source>The service&apos;s current rate</source>
        <translation>سعر الخدمة اليوم</translation>
    </message>
    <message>
        <source>The price appears once both files are read</source>
        <translation>يظهر السعر بعد قراءة الملفين</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>مجانًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>at the service&apos;s own price</source>
        <translation>بسعر الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.</source>
        <extracomment>%1 and %2 lengths (&quot;11:04&quot;, &quot;2:00&quot;), %3 a service, %4 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>⁨%1⁩ أكثر من ⁨%2⁩ التي تقبلها ⁨%3⁩: لا قطع، %4.</numerusform>
            <numerusform>⁨%1⁩ أكثر من ⁨%2⁩ التي تقبلها ⁨%3⁩: قطعة واحدة، %4.</numerusform>
            <numerusform>⁨%1⁩ أكثر من ⁨%2⁩ التي تقبلها ⁨%3⁩: قطعتان، %4، تُجمعان لك.</numerusform>
            <numerusform>⁨%1⁩ أكثر من ⁨%2⁩ التي تقبلها ⁨%3⁩: %Ln قطع، %4، تُجمع لك.</numerusform>
            <numerusform>⁨%1⁩ أكثر من ⁨%2⁩ التي تقبلها ⁨%3⁩: %Ln قطعة، %4، تُجمع لك.</numerusform>
            <numerusform>⁨%1⁩ أكثر من ⁨%2⁩ التي تقبلها ⁨%3⁩: %Ln قطعة، %4، تُجمع لك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), %1, joined into the whole video.</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>
            <numerusform>لا قطع، %1.</numerusform>
            <numerusform>قطعة واحدة، %1، تُدمج في الفيديو الكامل.</numerusform>
            <numerusform>قطعتان، %1، تُجمعان في الفيديو الكامل.</numerusform>
            <numerusform>%Ln قطع، %1، تُجمع في الفيديو الكامل.</numerusform>
            <numerusform>%Ln قطعة، %1، تُجمع في الفيديو الكامل.</numerusform>
            <numerusform>%Ln قطعة، %1، تُجمع في الفيديو الكامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the pieces: %1…</source>
        <extracomment>%1 a price (&quot;about 532 credits ($7.82)&quot;)</extracomment>
        <translation>يجري عدّ القطع: %1…</translation>
    </message>
    <message>
        <source>Counting the pieces…</source>
        <translation>يجري عدّ القطع…</translation>
    </message>
    <message>
        <source>Asking for the price…</source>
        <translation>جارٍ الاستعلام عن السعر…</translation>
    </message>
    <message>
        <source>Couldn&apos;t ask the service for its price</source>
        <translation>تعذّر الاستعلام عن سعر الخدمة</translation>
    </message>
</context>
<context>
    <name>retalk::QuitCountdown</name>
    <message>
        <source>Stay</source>
        <extracomment>Keeps Retalk open, which was about to quit</extracomment>
        <translation>البقاء</translation>
    </message>
    <message numerus="yes">
        <source>Retalk quits in %Ln s.</source>
        <translation>
            <numerusform>سيُغلق Retalk بعد %Ln ث.</numerusform>
            <numerusform>سيُغلق Retalk بعد %Ln ث.</numerusform>
            <numerusform>سيُغلق Retalk بعد %Ln ث.</numerusform>
            <numerusform>سيُغلق Retalk بعد %Ln ث.</numerusform>
            <numerusform>سيُغلق Retalk بعد %Ln ث.</numerusform>
            <numerusform>سيُغلق Retalk بعد %Ln ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::RecordDialog</name>
    <message>
        <source>Record a voice track</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Too loud: the recording is distorted. Move away from the microphone, or turn its level down.</source>
        <translation>الصوت أعلى من اللازم والتسجيل مشوّه. ابتعد عن الميكروفون أو اخفض مستواه.</translation>
    </message>
    <message>
        <source>This video can&apos;t be shown here. You can record without seeing it.</source>
        <translation>لا يمكن عرض هذا الفيديو هنا. يمكنك التسجيل دون رؤيته.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Start in the video at</source>
        <translation>البداية في الفيديو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>التسجيل مجددًا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Recording begins after a count of three.</source>
        <translation>يبدأ التسجيل بعد العدّ إلى ثلاثة.</translation>
    </message>
    <message>
        <source>After a count of three the video plays without its sound, and you speak.</source>
        <translation>بعد العدّ إلى ثلاثة يُعرض الفيديو بلا صوته، وتتكلم أنت.</translation>
    </message>
    <message>
        <source>Get ready to speak.</source>
        <translation>استعد للكلام.</translation>
    </message>
    <message>
        <source>Recording. Press Stop when you&apos;re done.</source>
        <translation>يجري التسجيل. اضغط «إيقاف» عندما تنتهي.</translation>
    </message>
    <message>
        <source>Playing the recording with the video.</source>
        <translation>يجري تشغيل التسجيل مع الفيديو.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted, then record again.</source>
        <translation>لم يُسمع شيء. تأكد من اختيار الميكروفون الصحيح ومن أنه غير مكتوم، ثم سجّل مجددًا.</translation>
    </message>
    <message>
        <source>%1 recorded.</source>
        <translation>سُجّل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>يجري حفظ التسجيل…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>هل تريد تجاهل التسجيل؟</translation>
    </message>
    <message>
        <source>It hasn&apos;t been kept in a file.</source>
        <translation>لم يُحتفظ به في ملف.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>retalk::Recovery</name>
    <message>
        <source>The service lists more tasks than Retalk can look through.</source>
        <translation>تعرض الخدمة مهام أكثر مما يستطيع Retalk فحصه.</translation>
    </message>
</context>
<context>
    <name>retalk::ReferencePicture</name>
    <message>
        <source>The picture couldn&apos;t be kept: %1</source>
        <translation>تعذّر الاحتفاظ بالصورة: %1</translation>
    </message>
</context>
<context>
    <name>retalk::RemoteBytes</name>
    <message>
        <source>This address refuses access (%1). The link may have expired.</source>
        <translation>يرفض هذا العنوان الوصول (⁨%1⁩). ربما انتهت صلاحية الرابط.</translation>
    </message>
    <message>
        <source>Nothing was found at this address (%1).</source>
        <translation>لا شيء في هذا العنوان (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The site at this address has a problem (%1).</source>
        <translation>في خادم هذا العنوان خلل (⁨%1⁩).</translation>
    </message>
    <message>
        <source>This address can&apos;t be read (%1).</source>
        <translation>تعذّرت قراءة هذا العنوان (⁨%1⁩).</translation>
    </message>
    <message>
        <source>This address can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى هذا العنوان.</translation>
    </message>
</context>
<context>
    <name>retalk::Remux</name>
    <message>
        <source>The disk is full. Free some space, then retry; nothing is lost.</source>
        <translation>القرص ممتلئ. أفسح مساحة ثم أعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video was downloaded but can&apos;t be written as %1. Choose a name that ends in .mp4.</source>
        <translation>نُزِّل الفيديو لكن لا يمكن كتابته بصيغة ⁦%1⁩. اختر اسمًا ينتهي بـ ⁦.mp4⁩.</translation>
    </message>
</context>
<context>
    <name>retalk::RequestForm</name>
    <message>
        <source>Drop a video here</source>
        <translation>أفلت فيديو هنا</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>تشغيل الفيديو</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>اختيار فيديو</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found: click one</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد: انقر عليه</numerusform>
            <numerusform>عُثر على شخصين: انقر على أحدهما</numerusform>
            <numerusform>عُثر على %Ln أشخاص: انقر على أحدهم</numerusform>
            <numerusform>عُثر على %Ln شخصًا: انقر على أحدهم</numerusform>
            <numerusform>عُثر على %Ln شخص: انقر على أحدهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %Ln أشخاص</numerusform>
            <numerusform>عُثر على %Ln شخصًا</numerusform>
            <numerusform>عُثر على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>اجعله يتكلم</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>إنشاء %Ln فيديو</numerusform>
            <numerusform>إنشاء فيديو واحد</numerusform>
            <numerusform>إنشاء مقطعي فيديو</numerusform>
            <numerusform>إنشاء %Ln مقاطع فيديو</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for people…</source>
        <translation>يجري البحث عن أشخاص…</translation>
    </message>
    <message>
        <source>This file has several audio tracks. Choose the one to use.</source>
        <translation>في هذا الملف عدة مسارات صوتية. اختر المسار المطلوب استخدامه.</translation>
    </message>
    <message>
        <source>Drop a voice track here</source>
        <translation>أفلت صوتًا هنا</translation>
    </message>
    <message>
        <source>Listen to the voice track</source>
        <translation>الاستماع إلى الصوت</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>اختيار صوت</translation>
    </message>
    <message>
        <source>Click to listen from there; click again to stop.</source>
        <translation>انقر للاستماع من ذلك الموضع؛ وانقر مجددًا للإيقاف.</translation>
    </message>
    <message>
        <source>Audio track of the voice file</source>
        <translation>المسار الصوتي لملف الصوت</translation>
    </message>
    <message>
        <source>Extend the video to the voice track</source>
        <extracomment>The switch that makes the result as long as the voice</extracomment>
        <translation>تمديد الفيديو إلى طول الصوت</translation>
    </message>
    <message>
        <source>On: the video plays back and forth until the voice track ends.
Off: the result is as long as the shorter of the two.</source>
        <translation>مفعّل: يُعرض الفيديو ذهابًا وإيابًا حتى ينتهي الصوت.
معطّل: تكون النتيجة بطول الأقصر منهما.</translation>
    </message>
    <message>
        <source>Extend the video</source>
        <translation>تمديد الفيديو</translation>
    </message>
    <message>
        <source>Don&apos;t extend</source>
        <translation>دون تمديد</translation>
    </message>
    <message>
        <source>Add a voice track</source>
        <translation>إضافة صوت</translation>
    </message>
    <message>
        <source>Add voice tracks. Each becomes a video of its own.</source>
        <translation>إضافة أصوات. يصبح كل منها فيديو مستقلًا.</translation>
    </message>
    <message>
        <source>Remove this voice track</source>
        <translation>إزالة هذا الصوت</translation>
    </message>
    <message>
        <source>The people in this video are turned away from the camera. A view from the front works better.</source>
        <translation>الأشخاص في هذا الفيديو لا يواجهون الكاميرا. المنظر من الأمام أفضل.</translation>
    </message>
    <message>
        <source>There are several people in this photo. Click the one to use.</source>
        <translation>في هذه الصورة عدة أشخاص. انقر الشخص المطلوب.</translation>
    </message>
    <message>
        <source>only one person found, no photo needed</source>
        <translation>عُثر على شخص واحد فقط، لا حاجة إلى صورة</translation>
    </message>
    <message>
        <source>no people found in the video</source>
        <translation>لم يُعثر على أشخاص في الفيديو</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <extracomment>A face found in a video: %1 is its number, %2 the video&apos;s name</extracomment>
        <translation>الشخص %1 من ⁨%2⁩</translation>
    </message>
    <message>
        <source>A person from a video</source>
        <translation>شخص من فيديو</translation>
    </message>
    <message>
        <source>no effect without a face photo</source>
        <translation>لا أثر له دون صورة للوجه</translation>
    </message>
    <message>
        <source>or drop a photo</source>
        <translation>أو أفلت صورة</translation>
    </message>
    <message>
        <source>No face was found in this video. Use one with a clear view of a face from the front.</source>
        <translation>لم يُعثر على وجه في هذا الفيديو. استخدم فيديو يظهر فيه وجه بوضوح من الأمام.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln people in this video. If you choose none, the service picks the largest face.</source>
        <translation>
            <numerusform>لا أشخاص في هذا الفيديو.</numerusform>
            <numerusform>في هذا الفيديو شخص واحد. إن لم تختر أحدًا فستأخذ الخدمة أكبر وجه.</numerusform>
            <numerusform>في هذا الفيديو شخصان. إن لم تختر أحدًا فستأخذ الخدمة أكبر وجه.</numerusform>
            <numerusform>في هذا الفيديو %Ln أشخاص. إن لم تختر أحدًا فستأخذ الخدمة أكبر وجه.</numerusform>
            <numerusform>في هذا الفيديو %Ln شخصًا. إن لم تختر أحدًا فستأخذ الخدمة أكبر وجه.</numerusform>
            <numerusform>في هذا الفيديو %Ln شخص. إن لم تختر أحدًا فستأخذ الخدمة أكبر وجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. It must show one person from the front.</source>
        <translation>لم يُعثر على وجه في هذه الصورة. يجب أن تُظهر شخصًا واحدًا من الأمام.</translation>
    </message>
    <message>
        <source>Checking the inputs first…</source>
        <translation>جارٍ فحص المدخلات أولًا…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Editing “%1”.</source>
        <translation>أنت تغيّر «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>إلغاء التحرير</translation>
    </message>
    <message>
        <source>A video that&apos;s submitted in pieces needs exactly one voice track. Remove the others.</source>
        <translation>الفيديو الذي يُرسَل على قطع يقبل صوتًا واحدًا في كل مرة. أزل الأصوات الأخرى.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a video that&apos;s submitted in pieces. Leave this empty.</source>
        <translation>الفيديو الذي يُرسَل على قطع لا يستدعي أي رابط. اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Record a voice track…</source>
        <translation>تسجيل صوت…</translation>
    </message>
    <message>
        <source>Type the words: a robot&apos;s voice speaks them…</source>
        <translation>كتابة الكلام لينطقه صوت آلي…</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>عرض الخط الزمني</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>المقطع %1 من %2</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>الفيديو كله</translation>
    </message>
    <message>
        <source>The last %1 of the voice track won&apos;t be heard.</source>
        <translation>لن يُسمع آخر ⁨%1⁩ من الصوت.</translation>
    </message>
    <message>
        <source>The voice track ends %1 earlier; the original continues from there.</source>
        <translation>ينتهي الصوت أبكر بمقدار ⁨%1⁩؛ ومن هناك يستمر الأصل.</translation>
    </message>
    <message>
        <source>A video with a sound below the voice needs exactly one voice track. Remove the others.</source>
        <translation>الفيديو الذي تحت صوته صوت آخر يحتاج إلى مسار صوتي واحد فقط. أزل المسارات الأخرى.</translation>
    </message>
    <message>
        <source>A callback URL can&apos;t be used with a sound below the voice. Leave this empty.</source>
        <translation>لا يمكن استخدام رابط استدعاء مع صوت آخر تحت الصوت. اترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Make the part longer</source>
        <translation>إطالة المقطع</translation>
    </message>
    <message>
        <source>A sound below the voice needs a video on this computer. Download it first.</source>
        <translation>يتطلب الصوت تحت التعليق وجود الفيديو على هذا الكمبيوتر. نزّله أولًا.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>%1: number of a part of the video, %2: a sentence about its face photo</extracomment>
        <translation>المقطع %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::ResultDownload</name>
    <message>
        <source>The downloaded video is no longer there, so it&apos;s downloaded again.</source>
        <translation>لم يعد الفيديو الذي نُزّل موجودًا، لذلك يُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1. Check its permissions or choose another one.</source>
        <translation>لا يمكن إنشاء المجلد ⁨%1⁩. تحقّق من أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The service gave a link to the video that can&apos;t be downloaded.</source>
        <translation>أعطت الخدمة عنوانًا للمقطع لا يمكن التنزيل منه.</translation>
    </message>
</context>
<context>
    <name>retalk::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>مجلد دليل مسار</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>file name pattern</source>
        <translation>نمط اسم الملف</translation>
    </message>
    <message>
        <source>Draft quality</source>
        <translation>جودة المسودات</translation>
    </message>
    <message>
        <source>Of drafts on this computer. Higher takes longer.</source>
        <translation>للمسودات على هذا الحاسوب. الجودة الأعلى تستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>مرمّز</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>x264 preset %1, CRF %2</source>
        <extracomment>%1 is the encoder&apos;s own name for a speed, such as veryfast; %2 a number. CRF: lower is better.</extracomment>
        <translation>إعداد x264 المسبق ⁨%1⁩، و⁦CRF %2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fast, Normal or High, %2 what that means</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>اختيار مجلد للنتائج</translation>
    </message>
    <message>
        <source>Can&apos;t create files in %1. Check its permissions or choose another folder.</source>
        <translation>لا يمكن إنشاء ملفات في ⁨%1⁩. تحقّق من أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Example: %1. Placeholders: %2.</source>
        <extracomment>%1 is a file name, %2 the words that are replaced in it</extracomment>
        <translation>مثال: ⁨%1⁩. العناصر النائبة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Save results in</source>
        <translation>حفظ النتائج في</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a placeholder. Use %2.</source>
        <extracomment>%1 is a word in braces that is no placeholder, %2 the placeholders there are</extracomment>
        <translation>⁨%1⁩ ليس عنصرًا نائبًا. استخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Enter the full path, such as %1.</source>
        <translation>أدخل المسار كاملًا، مثل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Film quality</source>
        <translation>جودة الأفلام</translation>
    </message>
    <message>
        <source>Of videos joined from pieces. Higher makes larger files.</source>
        <translation>للفيديوهات المجمَّعة من قطع. الجودة الأعلى تنتج ملفات أكبر.</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>ملف صغير</translation>
    </message>
</context>
<context>
    <name>retalk::SaveFile</name>
    <message>
        <source>The finished file is no longer there.</source>
        <translation>لم يعد الملف الناتج موجودًا.</translation>
    </message>
    <message>
        <source>The video is a .%1 file. Choose a name that ends in .%1.</source>
        <translation>الفيديو ملف ⁦.%1⁩. اختر اسمًا ينتهي بـ ⁦.%1⁩.</translation>
    </message>
    <message>
        <source>The finished file can&apos;t be read.</source>
        <translation>تعذّرت قراءة الملف الناتج.</translation>
    </message>
</context>
<context>
    <name>retalk::SecretStore</name>
    <message>
        <source>The keychain doesn&apos;t respond.</source>
        <translation>حلقة مفاتيح النظام لا ترد.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>أبلغت حلقة مفاتيح النظام عن خطأ.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>لا توجد حلقة مفاتيح في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>حلقة مفاتيح النظام مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This key comes from the environment variable %1. Change it there.</source>
        <translation>يأتي هذا المفتاح من متغير البيئة ⁨%1⁩ ويُغيَّر هناك.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceDirectory</name>
    <message>
        <source>There is no API key for %1, and this session has no keychain to look in. Set %2, or enter a key in the settings.</source>
        <translation>لا يوجد مفتاح API لـ⁨%1⁩، ولا حلقة مفاتيح في هذه الجلسة للبحث فيها. عيّن ⁨%2⁩ أو أدخل مفتاحًا في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>لا يوجد مفتاح API لـ⁨%1⁩. أدخل مفتاحًا في الإعدادات أو عيّن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this build. Choose EvoLink or another service.</source>
        <translation>لا توجد في نسخة Retalk هذه خدمة لهذا الحاسوب. اختر EvoLink أو خدمة أخرى.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceName</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>retalk::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>New jobs go to</source>
        <translation>تُرسل المهام الجديدة إلى</translation>
    </message>
    <message>
        <source>EvoLink key</source>
        <translation>مفتاح EvoLink</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>إضافة خدمة…</translation>
    </message>
    <message>
        <source>Leave empty to use the same address</source>
        <translation>اتركه فارغًا لاستخدام العنوان نفسه</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>أدخل عنوانًا يبدأ بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>This service is in the list already.</source>
        <translation>هذه الخدمة في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>This installation can&apos;t make drafts on this computer.</source>
        <translation>لا تستطيع هذه النسخة المثبّتة إنشاء مسودات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>عنوان الرفع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>إزالة هذه الخدمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This computer makes free drafts; EvoLink makes the final video.</source>
        <translation>هذا الحاسوب ينشئ مسودات مجانية؛ وEvoLink تنشئ النسخة النهائية.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>إزالة “%1”؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of it aren&apos;t finished. They continue, and its key stays in the keychain for them.</source>
        <translation>
            <numerusform>كل مهامها منتهية.</numerusform>
            <numerusform>لم تنتهِ إحدى مهامها بعد. ستستمر، ويبقى المفتاح في حلقة المفاتيح لأجلها.</numerusform>
            <numerusform>لم تنتهِ اثنتان من مهامها بعد. ستستمران، ويبقى المفتاح في حلقة المفاتيح لأجلهما.</numerusform>
            <numerusform>لم تنتهِ %Ln من مهامها بعد. ستستمر، ويبقى المفتاح في حلقة المفاتيح لأجلها.</numerusform>
            <numerusform>لم تنتهِ %Ln من مهامها بعد. ستستمر، ويبقى المفتاح في حلقة المفاتيح لأجلها.</numerusform>
            <numerusform>لم تنتهِ %Ln من مهامها بعد. ستستمر، ويبقى المفتاح في حلقة المفاتيح لأجلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is still in the keychain. %1</source>
        <translation>ما زال المفتاح في حلقة المفاتيح. %1</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and its jobs stay in the list.</source>
        <translation>يُزال مفتاحها من حلقة المفاتيح وتبقى مهامها في القائمة.</translation>
    </message>
</context>
<context>
    <name>retalk::ServiceStatus</name>
    <message>
        <source>checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>The service can be used now</extracomment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>تبدأ…</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>No API key has been given yet</extracomment>
        <translation>المفتاح مطلوب</translation>
    </message>
    <message>
        <source>key refused</source>
        <extracomment>The service does not accept the API key</extracomment>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبّتة</translation>
    </message>
    <message>
        <source>This service needs a key. Enter it in the settings.</source>
        <translation>تحتاج هذه الخدمة إلى مفتاح. أدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>The local service isn&apos;t included in this installation. Choose EvoLink, or install retalk-service.</source>
        <translation>لا توجد في هذه النسخة المثبّتة خدمة خاصة بها. اختر EvoLink أو ثبّت retalk-service.</translation>
    </message>
</context>
<context>
    <name>retalk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No settings match your search.</source>
        <translation>لا إعدادات تطابق بحثك.</translation>
    </message>
</context>
<context>
    <name>retalk::ShareLinks</name>
    <message>
        <source>This Dropbox link opens a folder. Share the file itself and use that link.</source>
        <translation>يؤدي رابط Dropbox هذا إلى مجلد. شارك الملف نفسه واستخدم رابطه.</translation>
    </message>
    <message>
        <source>This Google Drive link opens a page, not a file. Open the file there, choose Share, and use the file&apos;s own link.</source>
        <translation>يؤدي رابط Google Drive هذا إلى صفحة لا إلى ملف. افتح الملف هناك واختر «مشاركة» واستخدم رابط الملف نفسه.</translation>
    </message>
    <message>
        <source>This Google Photos link opens a page. Download the file there and choose it here.</source>
        <translation>يؤدي رابط Google Photos هذا إلى صفحة. نزّل الملف منها ثم اختره هنا.</translation>
    </message>
    <message>
        <source>This OneDrive link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>يؤدي رابط OneDrive هذا إلى صفحة. افتحه في متصفح ونزّل الملف ثم اختره هنا.</translation>
    </message>
    <message>
        <source>This iCloud link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>يؤدي رابط iCloud هذا إلى صفحة. افتحه في متصفح ونزّل الملف ثم اختره هنا.</translation>
    </message>
    <message>
        <source>This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.</source>
        <translation>يؤدي رابط WeTransfer هذا إلى صفحة. افتحه في متصفح ونزّل الملف ثم اختره هنا.</translation>
    </message>
    <message>
        <source>This link opens a page of a file sharing site. Open it in a browser, download the file and choose it here.</source>
        <translation>يؤدي هذا الرابط إلى صفحة في خدمة ملفات. افتحه في متصفح ونزّل الملف ثم اختره هنا.</translation>
    </message>
    <message>
        <source>This link opens a page that plays a video. Use the video file itself.</source>
        <translation>يؤدي هذا الرابط إلى صفحة تشغّل فيديو. استخدم ملف الفيديو نفسه.</translation>
    </message>
</context>
<context>
    <name>retalk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>المهمة المحددة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>retalk::SoundStrip</name>
    <message>
        <source>Waveform</source>
        <translation>شكل الموجة</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of a waveform: the video has no sound track</extracomment>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>In place of a waveform: nothing is to be heard in the sound track</extracomment>
        <translation>صامت</translation>
    </message>
</context>
<context>
    <name>retalk::SpeakDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language: its English name, and what it&apos;s called in itself</extracomment>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>كتابة الكلام</translation>
    </message>
    <message>
        <source>A robot&apos;s voice speaks the words. It&apos;s good for judging timing, not for the final video.</source>
        <translation>ينطق صوت آلي الكلام. يصلح لتقدير التوقيت، لا للفيديو النهائي.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Type or paste what will be said</source>
        <translation>اكتب أو ألصق ما سيُقال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As long as the part (%1)</source>
        <translation>بطول المقطع (⁨%1⁩)</translation>
    </message>
    <message>
        <source>As long as the video (%1)</source>
        <translation>بطول الفيديو (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The words are spoken at a natural pace that fits. Silence follows them until the video ends.</source>
        <translation>يُنطق الكلام بالسرعة اللازمة في حدود الطبيعي. ويليه صمت حتى نهاية الفيديو.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>استخدام هذا الصوت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Too many words for %3: they take %1 even at %2 words a minute. Shorten the text.</source>
        <extracomment>%1 and %3 are lengths (&quot;8.2 s&quot;), %2 a number of words</extracomment>
        <translation>الكلام أكثر مما تتسع له ⁨%3⁩: يستغرق ⁨%1⁩ حتى بمعدل %2 كلمة في الدقيقة. اختصر النص.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute: it fits, but that&apos;s fast speech.</source>
        <translation>⁨%1⁩ بمعدل %2 كلمة في الدقيقة: يتسع له الوقت، لكنه كلام سريع.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute, then silence until %3.</source>
        <translation>⁨%1⁩ بمعدل %2 كلمة في الدقيقة، ثم صمت حتى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 at %2 words a minute.</source>
        <translation>⁨%1⁩ بمعدل %2 كلمة في الدقيقة.</translation>
    </message>
    <message>
        <source>Saving the voice track…</source>
        <translation>يجري حفظ الصوت…</translation>
    </message>
    <message>
        <source>Draft voice %1</source>
        <extracomment>A file&apos;s name; %1 is a date and a time</extracomment>
        <translation>صوت مسودة %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>retalk::Stage</name>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>لا يمكن عرضه</translation>
    </message>
    <message>
        <source>Can&apos;t show “%1”. %2</source>
        <translation>لا يمكن عرض «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>Can&apos;t show the original. %1</source>
        <comment>then the reason, a sentence</comment>
        <translation>لا يمكن عرض الأصل. %1</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>جارٍ تحضير المعاينة…</translation>
    </message>
    <message>
        <source>Preparing the original for comparison…</source>
        <translation>جارٍ تحضير الأصل للمقارنة…</translation>
    </message>
    <message>
        <source>The original is shown as it is. %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>يُعرض الأصل كما هو. %1</translation>
    </message>
</context>
<context>
    <name>retalk::StageActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقا&amp;ف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Leave &amp;full screen</source>
        <translation>مغادرة &amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Stop at normal speed</source>
        <translation>إيقاف والعودة إلى ال&amp;سرعة العادية</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster each time</source>
        <translation>تشغيل إلى الأ&amp;مام، أسرع كل مرة</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>تشغيل إلى ال&amp;خلف، أسرع كل مرة</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>&amp;إطار إلى الأمام</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>إ&amp;طار إلى الخلف</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>ثانية إلى الأمام</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>ثانية إلى الخلف</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>إلى ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Start the range here</source>
        <translation>&amp;بداية النطاق هنا</translation>
    </message>
    <message>
        <source>&amp;End the range here</source>
        <translation>&amp;نهاية النطاق هنا</translation>
    </message>
    <message>
        <source>Go to the s&amp;tart of the range</source>
        <translation>الانتقال إلى بدا&amp;ية النطاق</translation>
    </message>
    <message>
        <source>Go to the e&amp;nd of the range</source>
        <translation>الانتقال إلى ن&amp;هاية النطاق</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>&amp;مسح النطاق</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>ال&amp;نتيجة فقط</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>مسح ت&amp;دريجي</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>ت&amp;بديل</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>عرض الآ&amp;خر</translation>
    </message>
    <message>
        <source>Move the wipe to the &amp;left</source>
        <translation>تحريك المسح إلى الي&amp;سار</translation>
    </message>
    <message>
        <source>Move the wipe to the ri&amp;ght</source>
        <translation>تحريك المسح إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>&amp;Save this frame…</source>
        <translation>&amp;حفظ هذا الإطار…</translation>
    </message>
    <message>
        <source>&amp;Use this frame as face photo</source>
        <translation>استخدام هذا الإطار صورةً لل&amp;وجه</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم الصوت</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>ال&amp;نطاق</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>ال&amp;صوت</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>م&amp;لاءمة النافذة</translation>
    </message>
    <message>
        <source>Zoom to the &amp;mouth</source>
        <translation>تكبير ال&amp;فم</translation>
    </message>
    <message>
        <source>Switch to frames or &amp;timecode</source>
        <translation>التبديل إلى الإطارات أو ال&amp;رمز الزمني</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>الت&amp;كبير</translation>
    </message>
    <message>
        <source>Show &amp;waveforms</source>
        <translation>عرض &amp;أشكال الموجات</translation>
    </message>
    <message>
        <source>Switch between &amp;input and result</source>
        <translation>التبديل &amp;بين المُدخل والنتيجة</translation>
    </message>
    <message>
        <source>&amp;Hear the other result</source>
        <translation>ا&amp;ستمع إلى النتيجة الأخرى</translation>
    </message>
    <message>
        <source>&amp;Hear the original</source>
        <translation>ا&amp;ستمع إلى الأصل</translation>
    </message>
</context>
<context>
    <name>retalk::StageMessage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>retalk::StatusCorner</name>
    <message>
        <source>This computer (free draft)</source>
        <translation>هذا الحاسوب (مسودة مجانية)</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>الخدمات والمفاتيح…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <extracomment>%1 is the chosen service</extracomment>
        <translation>الخدمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>الرصيد: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name that a person gave to a service, %2 its address</extracomment>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Service status: %1</source>
        <translation>حالة الخدمة: %1</translation>
    </message>
</context>
<context>
    <name>retalk::StillFrame</name>
    <message>
        <source>This frame of the original can&apos;t be read. Choose another one, or a photo in the form.</source>
        <translation>تعذّرت قراءة هذا الإطار من الأصل. اختر إطارًا آخر، أو صورة في النموذج.</translation>
    </message>
</context>
<context>
    <name>retalk::StoragePage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>هل تريد إعادة ضبط كل الإعدادات؟</translation>
    </message>
    <message>
        <source>Services, keys, jobs and videos are kept.</source>
        <translation>تبقى الخدمات والمفاتيح والمهام ومقاطع الفيديو.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files</source>
        <translation>المصغّرات وصور الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Thumbnails and pictures of recent files: %1</source>
        <translation>المصغّرات وصور الملفات الأخيرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>إعادة الضبط…</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>البيانات المخبّأة</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة ضبط كل الإعدادات</translation>
    </message>
    <message>
        <source>Services and keys are kept.</source>
        <translation>تبقى الخدمات والمفاتيح.</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
</context>
<context>
    <name>retalk::SubmitGate</name>
    <message numerus="yes">
        <source>Make %Ln videos?</source>
        <translation>
            <numerusform>إنشاء %Ln فيديو؟</numerusform>
            <numerusform>إنشاء فيديو واحد؟</numerusform>
            <numerusform>إنشاء مقطعي فيديو؟</numerusform>
            <numerusform>إنشاء %Ln مقاطع فيديو؟</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو؟</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it talk</source>
        <translation>اجعله يتكلم</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln videos</source>
        <translation>
            <numerusform>إنشاء %Ln فيديو</numerusform>
            <numerusform>إنشاء فيديو واحد</numerusform>
            <numerusform>إنشاء مقطعي فيديو</numerusform>
            <numerusform>إنشاء %Ln مقاطع فيديو</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو</numerusform>
            <numerusform>إنشاء %Ln مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>This service charges nothing.</source>
        <translation>هذه الخدمة لا تحتسب أي تكلفة.</translation>
    </message>
    <message>
        <source>You have %1; %2 will be left.</source>
        <extracomment>Amounts of credits</extracomment>
        <translation>لديك %1؛ وسيبقى %2.</translation>
    </message>
    <message>
        <source>That is more than the %1 you have.</source>
        <translation>هذا أكثر من %1 التي لديك.</translation>
    </message>
    <message>
        <source>Submit the same again?</source>
        <translation>هل تريد إرسال الشيء نفسه مجددًا؟</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>You submitted this less than a minute ago.</source>
        <translation>لقد أرسلت هذا قبل أقل من دقيقة.</translation>
    </message>
    <message>
        <source>You submitted some of these less than a minute ago. Submitting them again is charged again.</source>
        <translation>لقد أرسلت بعض هذه قبل أقل من دقيقة. إذا أرسلتها مجددًا فستُحتسب التكلفة مجددًا.</translation>
    </message>
    <message>
        <source>This service doesn&apos;t say what it charges.</source>
        <translation>لا تذكر هذه الخدمة ما تحتسبه.</translation>
    </message>
    <message>
        <source>Estimating the cost…</source>
        <translation>يجري تقدير التكلفة…</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated, because the lengths aren&apos;t known.</source>
        <translation>لا يمكن تقدير التكلفة لأن المدد غير معروفة.</translation>
    </message>
    <message>
        <source>This will cost about %1.</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>ستكلّف نحو %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of unknown length will add to that.</source>
        <translation>
            <numerusform>لا يُضاف إلى ذلك شيء.</numerusform>
            <numerusform>يُضاف إلى ذلك فيديو آخر مجهول المدة.</numerusform>
            <numerusform>يُضاف إلى ذلك فيديوان آخران مجهولا المدة.</numerusform>
            <numerusform>تُضاف إلى ذلك %Ln أخرى مجهولة المدة.</numerusform>
            <numerusform>تُضاف إلى ذلك %Ln أخرى مجهولة المدة.</numerusform>
            <numerusform>تُضاف إلى ذلك %Ln أخرى مجهولة المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>لديك %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them the end of the voice track will be cut off.</source>
        <translation>
            <numerusform>لن تُقتطع نهاية الصوت في أي منها.</numerusform>
            <numerusform>في واحد منها ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في اثنين منها ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في %Ln منها ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في %Ln منها ستُقتطع نهاية الصوت.</numerusform>
            <numerusform>في %Ln منها ستُقتطع نهاية الصوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted job can&apos;t be cancelled.</source>
        <translation>لا يمكن إلغاء مهمة بعد إرسالها.</translation>
    </message>
    <message>
        <source>The same is in the list already and isn&apos;t finished.</source>
        <translation>الشيء نفسه موجود في القائمة ولم يكتمل.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s)?</source>
        <translation>
            <numerusform>لا قطع لإرسالها؟</numerusform>
            <numerusform>هل تريد إرسال قطعة واحدة؟</numerusform>
            <numerusform>هل تريد إرسال قطعتين؟</numerusform>
            <numerusform>هل تريد إرسال %Ln قطع؟</numerusform>
            <numerusform>هل تريد إرسال %Ln قطعة؟</numerusform>
            <numerusform>هل تريد إرسال %Ln قطعة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln piece(s) again?</source>
        <translation>
            <numerusform>لا قطع لإرسالها مجددًا؟</numerusform>
            <numerusform>هل تريد إرسال قطعة واحدة مجددًا؟</numerusform>
            <numerusform>هل تريد إرسال قطعتين مجددًا؟</numerusform>
            <numerusform>هل تريد إرسال %Ln قطع مجددًا؟</numerusform>
            <numerusform>هل تريد إرسال %Ln قطعة مجددًا؟</numerusform>
            <numerusform>هل تريد إرسال %Ln قطعة مجددًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment.</source>
        <translation>نسخة أخرى من Retalk ترسل الشيء نفسه الآن.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known yet.</source>
        <translation>السعر غير معروف بعد.</translation>
    </message>
    <message>
        <source>The price isn&apos;t known.</source>
        <translation>السعر غير معروف.</translation>
    </message>
    <message>
        <source>Submit the same again for %1?</source>
        <extracomment>%1 is &quot;9.6 credits&quot;</extracomment>
        <translation>هل تريد إرسال الشيء نفسه مجددًا مقابل ⁨%1⁩؟</translation>
    </message>
</context>
<context>
    <name>retalk::TaskError</name>
    <message>
        <source>The task was cancelled. Submit it again if you still want it.</source>
        <translation>أُلغيت المهمة. أرسلها مجددًا إن كنت لا تزال تريدها.</translation>
    </message>
    <message>
        <source>One of the files is no longer there. Uploaded files are kept for 72 hours. Choose it again, then submit again.</source>
        <translation>لم يعد أحد الملفات موجودًا. تُحفظ الملفات المرفوعة 72 ساعة. اختره من جديد ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The service finished without a video. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>انتهت الخدمة دون فيديو. حاول مرة أخرى؛ وإن تكرر ذلك فراسل دعم الخدمة واذكر معرّف المهمة.</translation>
    </message>
    <message>
        <source>No face was found. Use a video in which the face is clear, large and seen from the front.</source>
        <translation>لم يُعثر على وجه. استخدم فيديو يظهر فيه الوجه واضحًا وكبيرًا ومن الأمام.</translation>
    </message>
    <message>
        <source>%1 (The service says: %2)</source>
        <extracomment>%1: what went wrong and what to do; %2: the service&apos;s own words, not translated</extracomment>
        <translation>%1 (رسالة الخدمة: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>One of the settings or files doesn&apos;t fit, but the service didn&apos;t say which. Check them, then submit again.</source>
        <translation>أحد الإعدادات أو الملفات غير مناسب، لكن الخدمة لم تذكر أيها. تحقّق منها ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The service didn&apos;t say what went wrong. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>لم تذكر الخدمة ما الخطأ. حاول مرة أخرى؛ وإن تكرر ذلك فراسل دعم الخدمة واذكر معرّف المهمة.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Try once more; if it happens again, ask the service&apos;s support and give them the task id.</source>
        <translation>تقول الخدمة: «⁨%1⁩». حاول مرة أخرى؛ وإن تكرر ذلك فراسل دعم الخدمة واذكر معرّف المهمة.</translation>
    </message>
    <message>
        <source>The service says: “%1”. Change what it names, then submit again.</source>
        <translation>تقول الخدمة: «⁨%1⁩». غيّر ما تذكره ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The face on the photo wasn&apos;t found in the video. Take a frame of this video as the face photo, or lower the threshold if it&apos;s surely the same person.</source>
        <translation>لم يُعثر في الفيديو على الوجه الذي في الصورة. استخدم إطارًا من هذا الفيديو صورةً للوجه، أو اخفض العتبة إن كان الشخص نفسه بالتأكيد.</translation>
    </message>
    <message>
        <source>The service&apos;s content rules don&apos;t allow this video, voice track or photo. Use different ones, then submit again.</source>
        <translation>لا تسمح قواعد المحتوى في الخدمة بهذا الفيديو أو الصوت أو الصورة. استخدم مادة أخرى ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The face couldn&apos;t be processed. Use a video in which the face is clear, large and seen from the front, then submit again.</source>
        <translation>تعذّرت معالجة الوجه. استخدم فيديو يظهر فيه الوجه واضحًا وكبيرًا ومن الأمام، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The photo or video has the wrong size. Each side must have 640 to 2048 pixels. Resize it, then submit again.</source>
        <translation>حجم الصورة أو الفيديو غير مناسب. ينبغي أن يكون كل ضلع من 640 إلى 2048 بكسل. غيّره ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>One of the inputs couldn&apos;t be downloaded or read. Check that each link opens in a private browser window and that each file plays, then submit again.</source>
        <translation>تعذّر جلب أحد المدخلات أو قراءته. تأكد من أن كل رابط يُفتح في نافذة تصفح خاصة وأن كل ملف يعمل، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The voice track couldn&apos;t be used. Use a clear recording of speech as WAV, MP3 or M4A, then submit again.</source>
        <translation>تعذّر استخدام الصوت. استخدم تسجيلًا واضحًا للكلام بصيغة WAV أو MP3 أو M4A، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The job took too long and was stopped. Try again later, or use a shorter video.</source>
        <translation>استغرق العمل وقتًا طويلًا فأُوقف. أعد المحاولة لاحقًا؛ ويساعد استخدام مقطع أقصر.</translation>
    </message>
    <message>
        <source>The service has no free capacity at the moment. Try again in a few minutes.</source>
        <translation>لا سعة متاحة لدى الخدمة حاليًا. أعد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now. Try again later.</source>
        <translation>استُنفدت حصة من حصص الخدمة مؤقتًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service received too many requests. Try again in a few minutes.</source>
        <translation>تلقت الخدمة طلبات كثيرة جدًا. أعد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>The service had a problem. Try again later.</source>
        <translation>حدثت مشكلة في الخدمة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service isn&apos;t available at the moment. Try again later.</source>
        <translation>الخدمة غير متاحة حاليًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service&apos;s model had a problem. Try again later.</source>
        <translation>حدثت مشكلة في نموذج الخدمة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The model isn&apos;t available at the moment. Try again later.</source>
        <translation>النموذج غير متاح حاليًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The photo shows no person, or several. Use one that shows exactly one face from the front.</source>
        <translation>لا تُظهر الصورة أي شخص، أو تُظهر عدة أشخاص. استخدم صورة فيها وجه واحد فقط من الأمام.</translation>
    </message>
    <message>
        <source>The video has the wrong size: each side must have 640 to 2048 pixels.</source>
        <translation>حجم الفيديو غير مناسب: يجب أن يكون كل ضلع من 640 إلى 2048 بكسل.</translation>
    </message>
    <message>
        <source>The video has the wrong frame rate: it must be 15 to 60 frames per second.</source>
        <translation>معدل إطارات الفيديو غير مناسب: يجب أن يكون من 15 إلى 60 إطارًا في الثانية.</translation>
    </message>
    <message>
        <source>A file has the wrong length: video and voice track must each last 2 to 120 seconds.</source>
        <translation>إحدى المدد غير مناسبة: يجب أن يدوم كل من الفيديو والصوت من ثانيتين إلى 120 ثانية.</translation>
    </message>
    <message>
        <source>The photo has the wrong shape: the longer side may be at most twice the shorter one and at most 4096 pixels.</source>
        <translation>شكل الصورة غير مناسب: يجب ألا يزيد الضلع الأطول على ضعف الأقصر ولا على 4096 بكسل.</translation>
    </message>
    <message>
        <source>A file is too large: videos up to 300 MB, audio up to 30 MB, images up to 10 MB.</source>
        <translation>أحد الملفات كبير جدًا: الحد للفيديو 300 ميغابايت، وللصوت 30 ميغابايت، وللصورة 10 ميغابايت.</translation>
    </message>
    <message>
        <source>A file&apos;s format isn&apos;t supported. Use MP4 for the video, WAV or MP3 for the voice track, JPEG or PNG for the photo.</source>
        <translation>صيغة أحد الملفات غير مدعومة. استخدم MP4 للفيديو، وWAV أو MP3 للصوت، وJPEG أو PNG للصورة.</translation>
    </message>
    <message>
        <source>A file couldn&apos;t be opened: it&apos;s damaged, or not what its name says. Export it again, then submit again.</source>
        <translation>تعذّر فتح أحد الملفات: إما أنه تالف أو أنه ليس ما يدل عليه اسمه. صدّره من جديد ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The site that hosts one of the links denied access to the service. Host the file elsewhere, or choose the file itself.</source>
        <translation>رفض خادم أحد الروابط الخدمة. استخدم مكانًا آخر أو اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>Downloading one of the links took longer than 60 seconds. Host the file somewhere faster, or choose the file itself.</source>
        <translation>استغرق جلب أحد الروابط أكثر من 60 ثانية. استخدم مكانًا أسرع أو اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>The model has too many requests at the moment. Try again in a few minutes.</source>
        <translation>لدى النموذج طلبات كثيرة جدًا حاليًا. أعد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>The face is turned too far from the camera. Use a video that shows it from the front.</source>
        <translation>الوجه ملتفت بعيدًا جدًا عن الكاميرا. استخدم فيديو يُظهره من الأمام.</translation>
    </message>
    <message>
        <source>The mouth is covered in the whole video. Use a video that shows it.</source>
        <translation>الفم مغطى طوال الفيديو. استخدم فيديو يُظهره.</translation>
    </message>
    <message>
        <source>The mouth is outside the frame in the whole video. Use a video that shows it.</source>
        <translation>الفم خارج الإطار طوال الفيديو. استخدم فيديو يُظهره.</translation>
    </message>
    <message>
        <source>The face photo shows no face. Use one that shows exactly one face from the front.</source>
        <translation>لا يظهر أي وجه في صورة الوجه. استخدم صورة فيها وجه واحد فقط من الأمام.</translation>
    </message>
    <message>
        <source>The face photo shows several faces. Use one that shows exactly one face from the front.</source>
        <translation>تظهر عدة وجوه في صورة الوجه. استخدم صورة فيها وجه واحد فقط من الأمام.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdControl</name>
    <message>
        <source>Face match threshold</source>
        <translation>عتبة تطابق الوجه</translation>
    </message>
    <message>
        <source>%1 is the highest threshold.</source>
        <translation>أعلى عتبة هي %1.</translation>
    </message>
    <message>
        <source>%1 is the lowest threshold.</source>
        <translation>أدنى عتبة هي %1.</translation>
    </message>
    <message>
        <source>How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.</source>
        <translation>مدى الشبه المطلوب بين الوجه والصورة. 140 يطابق بسهولة، و170 عادي، و190 صارم.</translation>
    </message>
</context>
<context>
    <name>retalk::ThresholdWords</name>
    <message>
        <source>easier</source>
        <extracomment>Under the left end of the slider: a face matches more easily, perhaps a wrong one</extracomment>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Under the slider&apos;s usual value 170</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>stricter</source>
        <extracomment>Under the right end of the slider: only a very similar face matches</extracomment>
        <translation>أكثر صرامة</translation>
    </message>
</context>
<context>
    <name>retalk::Thumbnails</name>
    <message>
        <source>No thumbnail: the site that hosts this large video can&apos;t send parts of it.</source>
        <translation>لا صورة مصغرة: الموقع المستضيف لهذا الفيديو الكبير لا يمكنه إرسال أجزاء منه.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePainter</name>
    <message>
        <source>Drag over the video to mark a part, or press I and O</source>
        <translation>اسحب فوق الفيديو لتحديد مقطع، أو اضغط I وO</translation>
    </message>
    <message>
        <source>Choose a voice track</source>
        <translation>اختيار صوت</translation>
    </message>
</context>
<context>
    <name>retalk::TimelinePane</name>
    <message>
        <source>Choose a video on this computer, and its timeline appears here.</source>
        <translation>اختر فيديو على هذا الحاسوب ليظهر خطه الزمني هنا.</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>الفيديو كله</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>المقطع %1 من %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range of time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Start a part here</source>
        <translation>بداية مقطع هنا</translation>
    </message>
    <message>
        <source>End the part here</source>
        <translation>نهاية المقطع هنا</translation>
    </message>
    <message>
        <source>Split the part here</source>
        <translation>تقسيم المقطع هنا</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>إزالة المقطع</translation>
    </message>
    <message>
        <source>Show more of the video</source>
        <translation>عرض المزيد من الفيديو</translation>
    </message>
    <message>
        <source>Show the whole video</source>
        <translation>عرض الفيديو كله</translation>
    </message>
    <message>
        <source>Show less of the video, larger</source>
        <translation>عرض جزء أصغر من الفيديو مكبَّرًا</translation>
    </message>
    <message>
        <source>One frame back or forward</source>
        <translation>إطار واحد للخلف أو للأمام</translation>
    </message>
    <message>
        <source>One second back or forward</source>
        <translation>ثانية واحدة للخلف أو للأمام</translation>
    </message>
    <message>
        <source>Back to the start, or to the end</source>
        <translation>إلى البداية أو إلى النهاية</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The part begins at %1. Press O where it ends.</source>
        <translation>يبدأ المقطع عند %1. اضغط O حيث ينتهي.</translation>
    </message>
    <message>
        <source>The part ends at %1. Press I where it begins.</source>
        <translation>ينتهي المقطع عند %1. اضغط I حيث يبدأ.</translation>
    </message>
</context>
<context>
    <name>retalk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Playhead at %1</source>
        <translation>رأس التشغيل عند ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of part %1 at %2</source>
        <translation>بداية المقطع %1 عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>End of part %1 at %2</source>
        <translation>نهاية المقطع %1 عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>no voice track yet</source>
        <translation>لا صوت بعد</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>المقطع %1 من %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time</extracomment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>There&apos;s no room for a part of 2 s here.</source>
        <translation>لا متسع هنا لمقطع من ثانيتين.</translation>
    </message>
    <message>
        <source>The playhead isn&apos;t in a part. Move it into the one to split.</source>
        <translation>رأس التشغيل ليس داخل مقطع. حرّكه إلى المقطع الذي تريد تقسيمه.</translation>
    </message>
    <message>
        <source>Both halves need 2 s. Move the playhead further in.</source>
        <translation>يحتاج كل من النصفين إلى ثانيتين. حرّك رأس التشغيل إلى الداخل أكثر.</translation>
    </message>
    <message>
        <source>The voice track ends before the part does; the original continues from there.</source>
        <translation>ينتهي الصوت قبل المقطع؛ ومن هناك يستمر الأصل.</translation>
    </message>
</context>
<context>
    <name>retalk::Transition</name>
    <message>
        <source>The service on this computer no longer has this draft. Retry to make it again; it costs nothing.</source>
        <translation>لم تعد هذه المسودة لدى الخدمة على هذا الحاسوب. أعد المحاولة لإنشائها مجددًا؛ لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The service says the video is finished, but gave no link to it. Try again in a moment.</source>
        <translation>تقول الخدمة إن الفيديو انتهى، لكنها لم تعطِ رابطًا له. اسأل مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Retalk was closed while this job was being submitted, so it isn&apos;t known whether the service accepted it.</source>
        <translation>أُغلق Retalk أثناء إرسال هذه المهمة، لذلك لا يُعرف هل استلمتها الخدمة.</translation>
    </message>
    <message>
        <source>The queue was paused before this job was submitted again.</source>
        <translation>أُوقفت قائمة الانتظار مؤقتًا قبل إعادة إرسال هذه المهمة.</translation>
    </message>
    <message>
        <source>The service on this computer didn&apos;t answer; it may be busy. Trying again costs nothing.</source>
        <translation>لم تُجب الخدمة على هذا الحاسوب؛ قد تكون مشغولة. لا تكلّف إعادة المحاولة شيئًا.</translation>
    </message>
</context>
<context>
    <name>retalk::Transport</name>
    <message>
        <source>The service took too long to answer. Check your connection, or try again later.</source>
        <translation>تأخرت الخدمة في الرد أكثر من اللازم. تحقق من اتصالك أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service on this computer has stopped.</source>
        <translation>توقفت خدمة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Enter one in the settings, or set %2.</source>
        <translation>لا يوجد مفتاح API لـ⁨%1⁩. أدخل مفتاحًا في الإعدادات أو عيّن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 Nothing was charged.</source>
        <extracomment>%1: why the service refused the job, one or two sentences</extracomment>
        <translation>⁨%1⁩ لم تُحتسب أي تكلفة.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>تعذّرت قراءة الملف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Too many requests; the service asked us to wait.</source>
        <translation>طلبات كثيرة جدًا؛ طلبت الخدمة الانتظار.</translation>
    </message>
    <message>
        <source>The service&apos;s address is missing or invalid. Check it in the settings.</source>
        <translation>عنوان الخدمة مفقود أو غير صالح. تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>The API key contains characters that keys can&apos;t have. Enter it again.</source>
        <translation>يحتوي مفتاح API على أحرف لا توجد في أي مفتاح. أدخله من جديد.</translation>
    </message>
    <message>
        <source>The service&apos;s address must begin with https://, or the key would be sent unencrypted. Change it in the settings.</source>
        <translation>يجب أن يبدأ عنوان الخدمة بـ ⁦https://⁩، وإلا انتقل المفتاح دون حماية. غيّره في الإعدادات.</translation>
    </message>
    <message>
        <source>The job was submitted, but no answer came. It may have been accepted and charged. Check with the service before you submit it again.</source>
        <translation>أُرسلت المهمة، لكن رد الخدمة لم يصل. ربما استُلمت واحتُسبت تكلفتها. تحقق لدى الخدمة قبل إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the service&apos;s address.</source>
        <translation>رد الخدمة كبير جدًا. تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s address “%1” wasn&apos;t found. Check your connection and the address.</source>
        <translation>لم يُعثر على عنوان الخدمة «⁨%1⁩». تحقق من اتصالك ومن العنوان.</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect securely to the service. Check this computer&apos;s date, and whether this network intercepts connections.</source>
        <translation>تعذّر إنشاء اتصال آمن بالخدمة. تحقق من تاريخ هذا الحاسوب ومما إذا كانت هذه الشبكة تعترض الاتصالات.</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t be used. Check the proxy in the settings.</source>
        <translation>تعذّر استخدام الوكيل. تحقق من الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>This address doesn&apos;t respond like the service. Check the service&apos;s address.</source>
        <translation>لا يستجيب هذا العنوان كما تستجيب الخدمة. تحقّق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check your connection.</source>
        <translation>تعذّر الوصول إلى الخدمة. تحقق من اتصالك.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence that lacks its full stop</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>retalk::TransportBar</name>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>Playing speed: 1×, 0.5×</extracomment>
        <translation>⁦%1×⁩</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Switch between time, frames and timecode</source>
        <translation>التبديل بين الوقت والإطارات والرمز الزمني</translation>
    </message>
    <message>
        <source>Time %1</source>
        <extracomment>%1 is a time such as 0:04.2</extracomment>
        <translation>الوقت %1</translation>
    </message>
</context>
<context>
    <name>retalk::UnconfirmedDialog</name>
    <message>
        <source>Tasks of your account</source>
        <translation>مهام حسابك</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>task id, time</comment>
        <translation>⁨%1⁩، أُنشئت %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>استخدام هذه المهمة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقّق مجددًا</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Unconfirmed job</source>
        <translation>مهمة غير مؤكدة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقّق</translation>
    </message>
    <message>
        <source>Stops looking for it. The job stays in the list as cancelled.</source>
        <translation>يتوقف البحث عنها. تبقى المهمة في القائمة كملغاة.</translation>
    </message>
    <message>
        <source>Which task is yours?</source>
        <translation>أي مهمة هي مهمتك؟</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, but %2 has the tasks below from around that time. If one of them is yours, use it. It won&apos;t be charged again.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>لم يصل رد عند إرسال «⁨%1⁩»، لكن لدى ⁨%2⁩ المهام أدناه من ذلك الوقت تقريبًا. إذا كانت إحداها لك فاستخدمها. لن تُحتسب تكلفتها مجددًا.</translation>
    </message>
    <message>
        <source>There may be more: the list couldn&apos;t be read to the end. %1</source>
        <extracomment>%1 is a sentence of its own that says why</extracomment>
        <translation>قد يكون هناك المزيد: تعذّرت قراءة القائمة حتى النهاية. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Couldn&apos;t check with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تعذّر التحقّق لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, so it isn&apos;t known whether it was received and charged. Check again when the problem below is solved.</source>
        <translation>لم يصل رد عند إرسال «⁨%1⁩»، لذا لا يُعرف إن كانت قد استُلمت واحتُسبت تكلفتها. تحقّق مجددًا عند حل المشكلة أدناه.</translation>
    </message>
    <message>
        <source>No task found</source>
        <translation>لم يُعثر على مهمة</translation>
    </message>
    <message>
        <source>No answer came when “%1” was submitted, and %2 lists no task from around that time yet. It may still appear, so check again in a few minutes.</source>
        <extracomment>%1 a job, %2 a service</extracomment>
        <translation>لم يصل رد عند إرسال «⁨%1⁩»، ولا تعرض ⁨%2⁩ أي مهمة من ذلك الوقت بعد. قد تظهر لاحقًا، لذا تحقّق مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يجري التحقّق لدى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Submitting again may charge you twice, in case the first request was received.</source>
        <translation>قد تُحتسب التكلفة مرتين عند الإرسال مجددًا إذا كان الطلب الأول قد استُلم.</translation>
    </message>
</context>
<context>
    <name>retalk::UnderlayField</name>
    <message>
        <source>Choose music and effects</source>
        <translation>اختيار موسيقى ومؤثرات</translation>
    </message>
    <message>
        <source>Below the voice</source>
        <translation>تحت الصوت</translation>
    </message>
    <message>
        <source>What&apos;s heard below the voice tracks, within the parts.</source>
        <translation>ما يُسمع تحت الأصوات داخل المقاطع.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The original sound</source>
        <translation>الصوت الأصلي</translation>
    </message>
    <message>
        <source>Music and effects from a file</source>
        <translation>موسيقى ومؤثرات من ملف</translation>
    </message>
    <message>
        <source> dB</source>
        <comment>decibels</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source>Loudness below the voice</source>
        <translation>مستوى ما يُسمع تحت الصوت</translation>
    </message>
    <message>
        <source>How much louder than in its file; a negative number is quieter.</source>
        <translation>مقدار رفع الصوت عما في ملفه؛ والعدد السالب يخفضه.</translation>
    </message>
    <message>
        <source>A file as long as the video</source>
        <translation>ملف بطول الفيديو</translation>
    </message>
    <message>
        <source>File with music and effects</source>
        <translation>ملف الموسيقى والمؤثرات</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Quieter while the voice speaks</source>
        <translation>أخفت أثناء كلام الصوت</translation>
    </message>
</context>
<context>
    <name>retalk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>retalk::UrlEdit</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceList</name>
    <message>
        <source>Only the first</source>
        <translation>الأول فقط</translation>
    </message>
    <message>
        <source>Making a corrected copy: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>يجري إنشاء نسخة مصحَّحة: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, each its own video:</source>
        <translation>
            <numerusform>ولا شيء غيره:</numerusform>
            <numerusform>وواحد آخر بفيديو مستقل:</numerusform>
            <numerusform>واثنان آخران لكل منهما فيديو:</numerusform>
            <numerusform>و%Ln أخرى لكل منها فيديو:</numerusform>
            <numerusform>و%Ln أخرى لكل منها فيديو:</numerusform>
            <numerusform>و%Ln أخرى لكل منها فيديو:</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these voice tracks can&apos;t be used. Remove it first.</source>
        <translation>لا يمكن استخدام أحد هذه الأصوات. أزله أولًا.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>الاستماع إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>retalk::VoicePlayer</name>
    <message>
        <source>No sound device was found to play it on. The video can still be made.</source>
        <translation>لم يُعثر على جهاز صوت لتشغيله. ما زال إنشاء الفيديو ممكنًا.</translation>
    </message>
    <message>
        <source>This can&apos;t be played here. The video can still be made.</source>
        <translation>لا يمكن تشغيله هنا. ما زال إنشاء الفيديو ممكنًا.</translation>
    </message>
</context>
<context>
    <name>retalk::VoiceStart</name>
    <message>
        <source>Voice starts at</source>
        <translation>بداية الصوت</translation>
    </message>
    <message>
        <source>Starts the voice track this much later. A negative number cuts off its beginning.</source>
        <translation>يبدأ الصوت متأخرًا بهذا القدر. والعدد السالب يقصّ بدايته.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <extracomment>The unit after a number in a spin box, with a space before it</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Part begins in the voice at</source>
        <translation>بداية المقطع في الصوت</translation>
    </message>
    <message>
        <source>The moment in the voice track that&apos;s heard where the part begins.</source>
        <translation>ما يُقال عند هذه اللحظة من الصوت يُسمع حيث يبدأ المقطع.</translation>
    </message>
</context>
<context>
    <name>retalk::WaveformReader</name>
    <message>
        <source>This file has no sound.</source>
        <translation>لا صوت في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::AdoptCommand</name>
    <message>
        <source>Use a task of the account for an unconfirmed job.</source>
        <translation>استخدام مهمة من الحساب لمهمة غير مؤكدة.</translation>
    </message>
    <message>
        <source>The task&apos;s id, as “retalk unconfirmed” lists it.</source>
        <translation>معرّف المهمة كما يعرضه ⁨“retalk unconfirmed”⁩.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResubmitPrompt</name>
    <message>
        <source>[y/N]</source>
        <extracomment>the letters that a person types for yes and no, in this order, in every language&apos;s own alphabet</extracomment>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Submit the same again? %1 credits %2</source>
        <comment>%1 a number, %2 the letters to type</comment>
        <translation>هل تريد إرسال الشيء نفسه مجددًا؟ ⁨%1⁩ نقطة ⁨%2⁩</translation>
    </message>
    <message>
        <source>Submit the same again? You may be charged again. %1</source>
        <translation>هل تريد إرسال الشيء نفسه مجددًا؟ قد تُحتسب التكلفة مجددًا. ⁨%1⁩</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>the letter that a person types for yes</extracomment>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CheckCommand</name>
    <message>
        <source>The video to check, from any service.</source>
        <translation>الفيديو المراد فحصه، من أي خدمة كانت.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) behind the voice (confidence %1).</source>
        <translation>
            <numerusform>الفم متأخر عن الصوت %Ln إطار (الثقة %1).</numerusform>
            <numerusform>الفم متأخر عن الصوت إطارًا واحدًا (الثقة %1).</numerusform>
            <numerusform>الفم متأخر عن الصوت إطارين (الثقة %1).</numerusform>
            <numerusform>الفم متأخر عن الصوت %Ln إطارات (الثقة %1).</numerusform>
            <numerusform>الفم متأخر عن الصوت %Ln إطارًا (الثقة %1).</numerusform>
            <numerusform>الفم متأخر عن الصوت %Ln إطار (الثقة %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mouth is %Ln frame(s) ahead of the voice (confidence %1).</source>
        <translation>
            <numerusform>الفم متقدم على الصوت %Ln إطار (الثقة %1).</numerusform>
            <numerusform>الفم متقدم على الصوت إطارًا واحدًا (الثقة %1).</numerusform>
            <numerusform>الفم متقدم على الصوت إطارين (الثقة %1).</numerusform>
            <numerusform>الفم متقدم على الصوت %Ln إطارات (الثقة %1).</numerusform>
            <numerusform>الفم متقدم على الصوت %Ln إطارًا (الثقة %1).</numerusform>
            <numerusform>الفم متقدم على الصوت %Ln إطار (الثقة %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mouth moves just as in the original: nothing was changed.</source>
        <translation>يتحرك الفم كما في الأصل تمامًا: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Mouth and voice are in sync (confidence %1).</source>
        <translation>الفم والصوت متزامنان (الثقة %1).</translation>
    </message>
    <message>
        <source>The mouth of the person on the face photo is as in the original; another person&apos;s was changed.</source>
        <translation>فم الشخص الذي في صورة الوجه كما هو في الأصل؛ وتغيّر فم شخص آخر.</translation>
    </message>
    <message>
        <source>Not sure: it isn&apos;t clear who in the video is the person on the face photo.</source>
        <translation>غير مؤكد: ليس واضحًا من في الفيديو هو صاحب صورة الوجه.</translation>
    </message>
    <message>
        <source>Not sure: the mouth is turned away or covered most of the time.</source>
        <translation>غير مؤكد: الفم مُدار أو مغطّى معظم الوقت.</translation>
    </message>
    <message>
        <source>Not sure: the mouth doesn&apos;t fit the voice well enough to tell.</source>
        <translation>غير مؤكد: لا يتوافق الفم مع الصوت بما يكفي للحكم.</translation>
    </message>
    <message>
        <source>The mouth movement differs from the original.</source>
        <translation>حركة الفم مختلفة عن الأصل.</translation>
    </message>
    <message>
        <source>Check whether mouth and voice are in sync.</source>
        <translation>فحص ما إذا كان فم الفيديو يتبع صوته.</translation>
    </message>
    <message>
        <source>The original video: shows whether the mouth was changed at all.</source>
        <translation>الفيديو الأصلي: يُظهر ما إذا كان الفم قد تغيّر أصلًا.</translation>
    </message>
    <message>
        <source>The face photo it was made with: whose mouth to check.</source>
        <translation>صورة الوجه التي أُنشئ بها: يُفحص فم صاحبها.</translation>
    </message>
    <message>
        <source>The threshold it was made with, 120 to 200; 170 if not given.</source>
        <translation>العتبة التي أُنشئ بها، من 120 إلى 200؛ وإن لم تُعطَ فهي 170.</translation>
    </message>
    <message>
        <source>Not sure: the mouth isn&apos;t visible for long enough.</source>
        <translation>غير مؤكد: يظهر الفم وقتًا قصيرًا جدًا.</translation>
    </message>
    <message>
        <source>Not sure: there&apos;s hardly any speech to compare with.</source>
        <translation>غير مؤكد: لا يكاد يوجد كلام للمقارنة.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::Command</name>
    <message>
        <source>Usage: retalk [URL|FILE ...]     open the window, with these in their fields
       retalk COMMAND [OPTIONS]  work without the window

Commands:
</source>
        <translation>الاستخدام: retalk [URL|FILE ...]     فتح النافذة وملء حقولها بهذه
           retalk COMMAND [OPTIONS]  العمل دون النافذة

الأوامر:
</translation>
    </message>
    <message>
        <source>
“retalk COMMAND --help” explains a command.
Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, 8 unconfirmed.
</source>
        <translation>
يشرح «⁦retalk COMMAND --help⁩» الأمر.
رموز الخروج: 0 تم، 2 الاستخدام، 3 رُفض المُدخل، 4 المفتاح، 5 الرصيد، 6 فشلت المهمة، 7 الشبكة، 8 غير مؤكد.
</translation>
    </message>
    <message>
        <source>“retalk %1 --help” explains how it is used.</source>
        <translation>يشرح «⁦retalk %1 --help⁩» طريقة استخدامه.</translation>
    </message>
    <message>
        <source>“local” (this computer), “evolink”, or the address of another service.</source>
        <translation>«local» (هذا الحاسوب) أو «evolink» أو عنوان خدمة أخرى.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not “%2”.</source>
        <translation>يحتاج ⁨--%1⁩ إلى عنوان مثل ⁦https://api.example.com⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--service is “local”, “evolink” or an address such as https://api.example.com, not “%1”.</source>
        <translation>قيمة ⁨--service⁩ هي «local» أو «evolink» أو عنوان مثل ⁦https://api.example.com⁩، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>شرح هذا الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>The job list was damaged. It was saved as %1, and %Ln job(s) were kept.</source>
        <translation>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ ولم تُستعد أي مهمة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت مهمة واحدة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت مهمتان.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت %Ln مهام.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت %Ln مهمة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة. حُفظت باسم ⁨%1⁩ واستُعيدت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service to answer…</source>
        <translation>بانتظار رد الخدمة…</translation>
    </message>
    <message>
        <source>The job&apos;s id, or the first characters of it.</source>
        <translation>معرّف المهمة أو أحرفه الأولى.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>⁨--%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>⁨%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>There is no job “%1”. “retalk jobs” lists all jobs.</source>
        <translation>لا توجد مهمة «⁨%1⁩». يعرض ⁨“retalk jobs”⁩ كل المهام.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %Ln jobs. Type more of the id.</source>
        <translation>
            <numerusform>لا تطابق «⁨%1⁩» أي مهمة. اكتب المزيد من المعرّف.</numerusform>
            <numerusform>تطابق «⁨%1⁩» مهمة واحدة. اكتب المزيد من المعرّف.</numerusform>
            <numerusform>تطابق «⁨%1⁩» مهمتين. اكتب المزيد من المعرّف.</numerusform>
            <numerusform>تطابق «⁨%1⁩» %Ln مهام. اكتب المزيد من المعرّف.</numerusform>
            <numerusform>تطابق «⁨%1⁩» %Ln مهمة. اكتب المزيد من المعرّف.</numerusform>
            <numerusform>تطابق «⁨%1⁩» %Ln مهمة. اكتب المزيد من المعرّف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>after “There is no command generat.”; %2 is a command or an option</extracomment>
        <translation>⁨%1⁩ هل تقصد ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>لا يوجد خيار ⁨%1⁩ هنا.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and a link begins with https://.</source>
        <translation>لا يوجد ملف «⁨%1⁩»، والروابط تبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>لا يوجد أمر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد خيار ⁨--%1⁩.</translation>
    </message>
    <message>
        <source>There is no option --%1. Did you mean --%2?</source>
        <translation>لا يوجد خيار ⁨--%1⁩. هل تقصد ⁨--%2⁩؟</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t valid UTF-8, so it can&apos;t be used. Rename the file, then try again.</source>
        <translation>«⁨%1⁩» ليس UTF-8 صالحًا، لذا لا يمكن استخدامه. غيّر اسم الملف ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“retalk --help” lists the commands.</source>
        <translation>يعرض «⁦retalk --help⁩» قائمة الأوامر.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>طباعة كائن JSON واحد في كل سطر لتقرأه البرامج.</translation>
    </message>
    <message>
        <source>Return once the service has accepted the job; “retalk resume” downloads the video.</source>
        <translation>العودة فور استلام الخدمة للمهمة؛ ينزّل ⁨“retalk resume”⁩ المقطع.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t expected here.</source>
        <translation>«⁨%1⁩» غير متوقع هنا.</translation>
    </message>
    <message>
        <source>--files-service needs a remote --service.</source>
        <translation>يُستخدم ⁨--files-service⁩ مع ⁨--service⁩ غير خدمة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Waiting until it works again. Ctrl+C stops; “retalk resume” continues from here.</source>
        <translation>في انتظار أن يعمل ذلك مجددًا. يوقف ⁨Ctrl+C⁩ الأمر، ويتابع ⁨“retalk resume”⁩ من هنا.</translation>
    </message>
    <message>
        <source>%1 needs a value, not “%2”.</source>
        <extracomment>%1 and %2 are options, such as --output and -o</extracomment>
        <translation>يحتاج ⁨%1⁩ إلى قيمة، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>How strictly the face must match, 120 to 200; 170 if not given.</source>
        <translation>مدى صرامة مطابقة الوجه، من 120 إلى 200؛ و170 إن لم تُعطَ.</translation>
    </message>
    <message>
        <source>Picture quality of a draft on this computer: “fast”, “normal” or “high”.</source>
        <translation>جودة صورة المسودة على هذا الحاسوب: «fast» أو «normal» أو «high».</translation>
    </message>
    <message>
        <source>--face-threshold needs a whole number, not “%1”.</source>
        <translation>يحتاج ⁨--face-threshold⁩ إلى عدد صحيح، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--quality is “fast”, “normal” or “high”, not “%1”.</source>
        <translation>قيمة ⁨--quality⁩ هي «fast» أو «normal» أو «high»، لا «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::CreditsCommand</name>
    <message>
        <source>Show the balance of the key.</source>
        <translation>عرض رصيد المفتاح.</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>with a fraction</comment>
        <translation>%1 نقطة</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FacesCommand</name>
    <message>
        <source>The video to look at.</source>
        <translation>الفيديو المراد النظر فيه.</translation>
    </message>
    <message>
        <source>URL|FILE</source>
        <translation>URL|ملف</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, frontal: %3</source>
        <translation>%1 بكسل، في %2٪ من الإطارات، مواجه: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 px, in %2 % of the frames, turned away: %3</source>
        <translation>%1 بكسل، في %2٪ من الإطارات، ملتفت: ⁨%3⁩</translation>
    </message>
    <message>
        <source>List the people in a video, each with a picture for --reference.</source>
        <translation>عرض من يظهر في الفيديو، ولكلٍّ صورة من أجل ⁨--reference⁩.</translation>
    </message>
    <message>
        <source>No face was found in this video.</source>
        <translation>لا وجه في هذا الفيديو.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmCommand</name>
    <message>
        <source>Give parts of a video new voice tracks and join everything into one file. Long parts are split; what lies between parts stays as it is.</source>
        <translation>أعطِ مقاطع من الفيديو أصواتًا جديدة واجمع كل شيء في ملف واحد. تُقسَّم المقاطع الطويلة، ويبقى ما بينها كما هو.</translation>
    </message>
    <message>
        <source>The video, a file on this computer.</source>
        <translation>الفيديو، ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A part: RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N], such as 0:12-0:31,voice=a.wav,offset=3.2. Without a range: the whole video. May be given several times.</source>
        <translation>مقطع: ⁦RANGE,voice=FILE[,offset=TIME][,face=FILE][,track=N]⁩، مثل ⁦0:12-0:31,voice=a.wav,offset=3.2⁩. بلا نطاق: الفيديو كله. يمكن تكراره.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Parts from a CSV file with the columns from, to, voice, offset and face.</source>
        <translation>مقاطع من ملف CSV أعمدته ⁦from⁩ و⁦to⁩ و⁦voice⁩ و⁦offset⁩ و⁦face⁩.</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>حيث تُرفع الملفات، إن لم يكن العنوان نفسه.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>الفيديو الناتج. يُستبدل ملف أقدم بالاسم نفسه حين يكتمل الجديد.</translation>
    </message>
    <message>
        <source>Submit the pieces without asking about the price.</source>
        <translation>إرسال القطع دون السؤال عن السعر.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>⁨--%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>The table “%1” can&apos;t be read.</source>
        <translation>تعذّرت قراءة الجدول «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Begin the film even if the same one isn&apos;t finished, or was finished less than a minute ago.</source>
        <translation>بدء الفيلم حتى لو لم يكتمل الفيلم نفسه، أو اكتمل قبل أقل من دقيقة.</translation>
    </message>
    <message>
        <source>What is heard below the voice tracks, in dB: original:-18, or a file with music and effects, as long as the video, such as music.wav:-12. With “,duck” at the end it gives way while the voice speaks. The video without it is kept, too.</source>
        <translation>ما يُسمع تحت الأصوات، بوحدة dB: ⁦original:-18⁩، أو ملف موسيقى ومؤثرات بطول الفيديو مثل ⁦music.wav:-12⁩. مع “,duck” في النهاية يخفت أثناء كلام الصوت. ويُحتفظ أيضًا بالفيديو من دونه.</translation>
    </message>
    <message>
        <source>--extend is for “retalk generate”: a film is always as long as its video, or what lies behind a part would shift. Use a shorter voice track.</source>
        <translation>الخيار ⁦--extend⁩ خاص بالأمر “retalk generate”: يبقى الفيلم دائمًا بطول الفيديو، وإلا انزاح ما بعد المقطع. استخدم مسارًا صوتيًا أقصر.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FilmStartCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s), free</source>
        <translation>
            <numerusform>لا قطع، مجانًا</numerusform>
            <numerusform>قطعة واحدة، مجانًا</numerusform>
            <numerusform>قطعتان، مجانًا</numerusform>
            <numerusform>%Ln قطع، مجانًا</numerusform>
            <numerusform>%Ln قطعة، مجانًا</numerusform>
            <numerusform>%Ln قطعة، مجانًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) at the service&apos;s own price</source>
        <translation>
            <numerusform>لا قطع بسعر الخدمة</numerusform>
            <numerusform>قطعة واحدة بسعر الخدمة</numerusform>
            <numerusform>قطعتان بسعر الخدمة</numerusform>
            <numerusform>%Ln قطع بسعر الخدمة</numerusform>
            <numerusform>%Ln قطعة بسعر الخدمة</numerusform>
            <numerusform>%Ln قطعة بسعر الخدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s), about %1 credits ($%2)</source>
        <extracomment>%1: credits, %2: US dollars</extracomment>
        <translation>
            <numerusform>لا قطع، نحو %1 نقطة ($%2)</numerusform>
            <numerusform>قطعة واحدة، نحو %1 نقطة ($%2)</numerusform>
            <numerusform>قطعتان، نحو %1 نقطة ($%2)</numerusform>
            <numerusform>%Ln قطع، نحو %1 نقطة ($%2)</numerusform>
            <numerusform>%Ln قطعة، نحو %1 نقطة ($%2)</numerusform>
            <numerusform>%Ln قطعة، نحو %1 نقطة ($%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted. Add --yes to submit %1.</source>
        <translation>لم يُرسَل شيء. أضف ‎--yes لإرسال %1.</translation>
    </message>
    <message>
        <source>Submit %1? %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>هل تريد إرسال %1؟ %2</translation>
    </message>
    <message>
        <source>The job list can&apos;t be read.</source>
        <translation>تعذّرت قراءة قائمة المهام.</translation>
    </message>
    <message>
        <source>The same film was begun already and isn&apos;t finished. “retalk resume %1” continues it, and what&apos;s paid for stays paid. Add --again to begin it once more.</source>
        <translation>بُدئ الفيلم نفسه من قبل ولم يكتمل. يتابعه ⁨“retalk resume %1”⁩، وما دُفع ثمنه يبقى مدفوعًا. أضف ⁨--again⁩ لبدئه مرة أخرى.</translation>
    </message>
    <message>
        <source>The same film was finished less than a minute ago (film %1). Add --again to submit it once more.</source>
        <translation>اكتمل الفيلم نفسه قبل أقل من دقيقة (الفيلم ⁨%1⁩). أضف ⁨--again⁩ لإرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Submit the same again? %1 %2</source>
        <extracomment>%1: &quot;6 pieces, about 532.0 credits ($7.82)&quot;, %2: the letters to type</extracomment>
        <translation>هل تريد إرسال الشيء نفسه مجددًا؟ %1 ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>retalk::cli::FollowCommand</name>
    <message>
        <source>Stopped. “retalk resume” continues from here.</source>
        <translation>توقّف. يتابع ⁨“retalk resume”⁩ من هنا.</translation>
    </message>
    <message>
        <source>%1 has %2 credits left, and you want to keep at least %3, so nothing more is submitted. “retalk resume” continues from here.</source>
        <extracomment>%1 is a service, %2 the credits that are left there, %3 the least that shall be left</extracomment>
        <translation>بقي لدى ⁨%1⁩ رصيد قدره ⁨%2⁩، وتريد الاحتفاظ بما لا يقل عن ⁨%3⁩، لذلك لا يُرسَل المزيد. يتابع الأمر ⁨“retalk resume”⁩ من هنا.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2</source>
        <translation>جارٍ قص القطعة %1 من %2</translation>
    </message>
    <message>
        <source>Joining: %1 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>جارٍ الجمع: %1 %</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message numerus="yes">
        <source>Film %1, %Ln piece(s)</source>
        <extracomment>%1: the beginning of a film&apos;s id</extracomment>
        <translation>
            <numerusform>الفيلم %1، بلا قطع</numerusform>
            <numerusform>الفيلم %1، قطعة واحدة</numerusform>
            <numerusform>الفيلم %1، قطعتان</numerusform>
            <numerusform>الفيلم %1، %Ln قطع</numerusform>
            <numerusform>الفيلم %1، %Ln قطعة</numerusform>
            <numerusform>الفيلم %1، %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume --join %1” joins them.</source>
        <translation>ما اكتمل محفوظ. يتابع ⁦“retalk resume %1”⁩ الفيلم، ويجمع ⁦“retalk resume --join %1”⁩ الموجود.</translation>
    </message>
    <message>
        <source>Another Retalk is submitting the same at this moment. Add --again to submit it once more.</source>
        <translation>نسخة أخرى من Retalk ترسل الشيء نفسه الآن. أضف --again لإرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of a film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>المهمة %1 قطعة من فيلم. يستأنف الأمر “retalk resume %2” الفيلم.</translation>
    </message>
    <message>
        <source>Cutting piece %1 of %2: %3 %</source>
        <extracomment>a line of the command line&apos;s progress</extracomment>
        <translation>جارٍ قص القطعة %1 من %2: %3 %</translation>
    </message>
    <message>
        <source>Without the underlay: %1</source>
        <translation>بلا صوت الخلفية: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ForgetCommand</name>
    <message>
        <source>Give up an unconfirmed job.</source>
        <translation>التخلي عن مهمة غير مؤكدة.</translation>
    </message>
    <message>
        <source>Given up. If the service did receive the job, it may still charge for it.</source>
        <translation>تُخلّي عنها. إذا كانت الخدمة قد استلمت المهمة فقد تحتسب تكلفتها.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::GenerateCommand</name>
    <message>
        <source>URL|FILE</source>
        <translation>URL|ملف</translation>
    </message>
    <message>
        <source>Where files are uploaded, if not to the same address.</source>
        <translation>حيث تُرفع الملفات، إن لم يكن العنوان نفسه.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Submit the job even if the same one was submitted less than a minute ago.</source>
        <translation>إرسال المهمة حتى لو أُرسلت نفسها قبل أقل من دقيقة.</translation>
    </message>
    <message>
        <source>The same job was submitted less than a minute ago (job %1). Add --again to submit it once more.</source>
        <translation>أُرسلت المهمة نفسها قبل أقل من دقيقة (المهمة ⁨%1⁩). أضف ⁨--again⁩ لإرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Which audio track of the file to use, counted from 1; the file&apos;s default if not given.</source>
        <translation>المسار الصوتي المطلوب استخدامه من الملف، بدءًا من 1؛ وإن لم يُعطَ فالمسار الافتراضي للملف.</translation>
    </message>
    <message>
        <source>--audio-track needs a whole number from 1, not “%1”.</source>
        <translation>يحتاج ⁨--audio-track⁩ إلى عدد صحيح بدءًا من 1، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.</source>
        <translation>يحتاج ⁨--audio-offset⁩ إلى عدد من الثواني مثل 0.5، من ⁦-%1⁩ إلى %1، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--quality is for drafts on this computer: add --service local.</source>
        <translation>⁨--quality⁩ مخصص للمسودات على هذا الحاسوب: أضف ⁦--service local⁩.</translation>
    </message>
    <message>
        <source>%1 Nothing was submitted.</source>
        <extracomment>%1: what is wrong with a link, one or two sentences</extracomment>
        <translation>%1 لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Lip-sync a video to a voice track and wait for the result.</source>
        <translation>زامن شفاه الفيديو مع مسار صوتي وانتظر النتيجة.</translation>
    </message>
    <message>
        <source>The video of someone speaking.</source>
        <extracomment>a value&apos;s name in the command line&apos;s help: a web address or a file of this computer</extracomment>
        <translation>مقطع شخص يتكلم.</translation>
    </message>
    <message>
        <source>The new voice track.</source>
        <translation>الصوت الجديد.</translation>
    </message>
    <message>
        <source>A photo of the person to change, if there are several in the video.</source>
        <translation>صورة للوجه المراد تغييره، إن كان في الفيديو عدة وجوه.</translation>
    </message>
    <message>
        <source>Start the voice track this many seconds later; a negative number cuts off its beginning.</source>
        <translation>تأخير بدء الصوت بهذا العدد من الثواني؛ والعدد السالب يقصّ بدايته.</translation>
    </message>
    <message>
        <source>Extend the video to the length of the voice track.</source>
        <translation>تمديد الفيديو إلى طول الصوت.</translation>
    </message>
    <message>
        <source>The https:// URL to notify when the job is done.</source>
        <translation>عنوان https:// الذي يُخطَر عند انتهاء المهمة.</translation>
    </message>
    <message>
        <source>The finished video. An older file of that name is replaced once the new one is complete.</source>
        <translation>الفيديو الناتج. يُستبدل ملف أقدم بالاسم نفسه حين يكتمل الجديد.</translation>
    </message>
    <message>
        <source>Submit a video that is longer than the service accepts in pieces, and join them.</source>
        <translation>إرسال فيديو أطول مما تقبله الخدمة على قطع ثم جمعها.</translation>
    </message>
    <message>
        <source>--split can&apos;t go with --no-wait: pieces are joined when all are done.</source>
        <translation>لا يمكن استخدام ‎--split مع ‎--no-wait: تُجمع القطع عند اكتمالها كلها.</translation>
    </message>
    <message>
        <source>The voice track is %1 long, and the service accepts at most %2. A video that is extended can&apos;t be split. Cut the voice track.</source>
        <translation>طول المسار الصوتي %1، وتقبل الخدمة %2 كحد أقصى. لا يمكن تقسيم فيديو جرى تمديده. اقصص المسار الصوتي.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.</source>
        <extracomment>%1, %2: times such as 11:04; %3: &quot;6 pieces, about 532.0 credits ($7.82)&quot;</extracomment>
        <translation>%1 أكثر من %2 التي تقبلها الخدمة. أضف ‎--split لإرسال %3 تُجمع لك.</translation>
    </message>
    <message>
        <source>--underlay can&apos;t go with --no-wait, --extend or --callback-url: the sound is mixed in here when the video is done.</source>
        <translation>لا يمكن استخدام --underlay مع --no-wait أو --extend أو --callback-url: يُمزج الصوت هنا بعد اكتمال الفيديو.</translation>
    </message>
    <message>
        <source>The voice track ends at %1. From there on, the video&apos;s own sound is heard as it is.</source>
        <extracomment>%1: a time such as 0:20</extracomment>
        <translation>ينتهي مسار الصوت عند %1. بعد ذلك يُسمع صوت الفيديو الأصلي كما هو.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobReporter</name>
    <message>
        <source>Uploading the files</source>
        <translation>يجري رفع الملفات</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>a line of the command line&apos;s progress: the stage and how far it is</extracomment>
        <translation>%1: %2٪</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>إعادة المحاولة في %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>“retalk resume %1” asks the service for the video again, at no cost.</source>
        <translation>يطلب ⁨“retalk resume %1”⁩ المقطع من الخدمة مجددًا دون تكلفة.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>%1: a sentence about the finished video, such as &quot;The video is interlaced; …&quot;</extracomment>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>في انتظار دورها</translation>
    </message>
    <message>
        <source>Submitting the job</source>
        <translation>يجري إرسال المهمة</translation>
    </message>
    <message>
        <source>Waiting on the service</source>
        <translation>في الانتظار لدى الخدمة</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>تجري المعالجة</translation>
    </message>
    <message>
        <source>Downloading the video</source>
        <translation>يجري جلب الفيديو</translation>
    </message>
    <message>
        <source>The job has been removed.</source>
        <translation>أُزيلت المهمة في الأثناء.</translation>
    </message>
    <message>
        <source>Submitted as task %1</source>
        <translation>أُرسلت كالمهمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Giving up for now. “retalk resume” continues this job.</source>
        <translation>توقف مؤقت؛ يتابع «retalk resume» هذه المهمة.</translation>
    </message>
    <message>
        <source>The job wasn&apos;t submitted again, because you may be charged twice. “retalk unconfirmed” lists the tasks that may belong to it and what you can do.</source>
        <translation>لم تُرسَل المهمة مجددًا لأن التكلفة قد تُحتسب مرتين. يعرض ⁨“retalk unconfirmed”⁩ المهام المحتملة وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>“retalk resume %1” submits the job once the problem is solved.</source>
        <translation>يرسل ⁨“retalk resume %1”⁩ المهمة بعد إصلاح السبب.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Trying again on %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>إعادة المحاولة في %1</translation>
    </message>
    <message>
        <source>Piece %1: %2</source>
        <extracomment>%1: number of a film&apos;s piece, %2: what happens to it, one or more sentences or a stage such as &quot;Uploading the files&quot;</extracomment>
        <translation>القطعة %1: %2</translation>
    </message>
</context>
<context>
    <name>retalk::cli::JobsCommand</name>
    <message>
        <source>There are no jobs yet.</source>
        <translation>لا مهام بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces done</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>القطع المكتملة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي قطعة</numerusform>
            <numerusform>فشلت قطعة واحدة</numerusform>
            <numerusform>فشلت قطعتان</numerusform>
            <numerusform>فشلت %Ln قطع</numerusform>
            <numerusform>فشلت %Ln قطعة</numerusform>
            <numerusform>فشلت %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>List every job and film, newest first.</source>
        <translation>سرد كل المهام والأفلام، الأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::ResumeCommand</name>
    <message numerus="yes">
        <source>%Ln job(s) are being worked on by another Retalk.</source>
        <translation>
            <numerusform>لا تعمل نسخة Retalk أخرى على أي مهمة.</numerusform>
            <numerusform>تعمل نسخة Retalk أخرى على مهمة واحدة.</numerusform>
            <numerusform>تعمل نسخة Retalk أخرى على مهمتين.</numerusform>
            <numerusform>تعمل نسخة Retalk أخرى على %Ln مهام.</numerusform>
            <numerusform>تعمل نسخة Retalk أخرى على %Ln مهمة.</numerusform>
            <numerusform>تعمل نسخة Retalk أخرى على %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>--output needs exactly one job.</source>
        <translation>يتطلب ⁨--output⁩ مهمة واحدة بالضبط.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>⁨--%1⁩ مفقود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it again.</source>
        <translation>
            <numerusform>لم تُترك أي مهمة مرفوضة.</numerusform>
            <numerusform>تُركت مهمة مرفوضة واحدة. لم تُحتسب تكلفتها؛ اذكرها لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت مهمتان مرفوضتان. لم تُحتسب تكلفتهما؛ اذكر إحداهما لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت %Ln مهام مرفوضة. لم تُحتسب تكلفتها؛ اذكر إحداها لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت %Ln مهمة مرفوضة. لم تُحتسب تكلفتها؛ اذكر إحداها لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت %Ln مهمة مرفوضة. لم تُحتسب تكلفتها؛ اذكر إحداها لإرسالها مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished video(s) are no longer where they were saved. Name a job to download its video again.</source>
        <translation>
            <numerusform>لم يعد %Ln مقطع فيديو منتهٍ حيث حُفظ. حدّد مهمة لتنزيل الفيديو الخاص بها مجددًا.</numerusform>
            <numerusform>لم يعد أحد مقاطع الفيديو المنتهية حيث حُفظ. حدّد مهمة لتنزيل الفيديو الخاص بها مجددًا.</numerusform>
            <numerusform>لم يعد مقطعا فيديو منتهيان حيث حُفظا. حدّد مهمة لتنزيل الفيديو الخاص بها مجددًا.</numerusform>
            <numerusform>لم تعد %Ln مقاطع فيديو منتهية حيث حُفظت. حدّد مهمة لتنزيل الفيديو الخاص بها مجددًا.</numerusform>
            <numerusform>لم يعد %Ln مقطع فيديو منتهيًا حيث حُفظ. حدّد مهمة لتنزيل الفيديو الخاص بها مجددًا.</numerusform>
            <numerusform>لم يعد %Ln مقطع فيديو منتهٍ حيث حُفظ. حدّد مهمة لتنزيل الفيديو الخاص بها مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the job&apos;s video under another name.</source>
        <translation>حفظ مقطع المهمة المسماة باسم آخر.</translation>
    </message>
    <message>
        <source>Nothing to resume.</source>
        <translation>لا شيء لمتابعته.</translation>
    </message>
    <message>
        <source>Continue all unfinished jobs and films.</source>
        <translation>متابعة كل المهام والأفلام غير المنتهية.</translation>
    </message>
    <message>
        <source>Join the film&apos;s finished pieces, and keep the original video in place of the others.</source>
        <translation>جمع القطع المكتملة من الفيلم وإبقاء الفيديو كما هو مكان غيرها.</translation>
    </message>
    <message>
        <source>Submit the film&apos;s failed pieces again. You may be charged again.</source>
        <translation>إعادة إرسال قطع الفيلم الفاشلة. قد تُحتسب تكلفتها مجددًا.</translation>
    </message>
    <message>
        <source>--%1 needs exactly one film.</source>
        <translation>يحتاج ‎--%1 إلى فيلم واحد بالضبط.</translation>
    </message>
    <message>
        <source>There is no film “%1”.</source>
        <translation>لا يوجد فيلم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--output is for a job. A film is saved under the name that it was begun with.</source>
        <translation>⁨--output⁩ مخصص للمهام. يُحفظ الفيلم بالاسم الذي بُدئ به.</translation>
    </message>
    <message>
        <source>Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” continues it.</source>
        <extracomment>%1: the beginning of a film&apos;s id, %2: the name of its video</extracomment>
        <translation>بدأ الفيلم %1 (“%2”) قبل أكثر من 3 أيام ولم يُشمل. يستأنفه الأمر “retalk resume %1”.</translation>
    </message>
    <message>
        <source>Job %1 was replaced by another one of its film. “retalk resume %2” continues the film.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>حلّت محل المهمة %1 مهمة أخرى من فيلمها. يستأنف الأمر “retalk resume %2” الفيلم.</translation>
    </message>
    <message>
        <source>Job %1 is a piece of film %2, which is saved under the name that it was begun with. Leave out --output.</source>
        <extracomment>%1, %2: the beginnings of a job&apos;s and a film&apos;s id</extracomment>
        <translation>المهمة %1 قطعة من الفيلم %2 الذي يُحفظ بالاسم الذي بُدئ به. احذف ⁨--output⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused job(s) were left out. Name one to submit it again.</source>
        <translation>
            <numerusform>لم تُترك أي مهمة مرفوضة.</numerusform>
            <numerusform>تُركت مهمة مرفوضة واحدة. اذكرها لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت مهمتان مرفوضتان. اذكر إحداهما لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت %Ln مهام مرفوضة. اذكر إحداها لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت %Ln مهمة مرفوضة. اذكر إحداها لإرسالها مجددًا.</numerusform>
            <numerusform>تُركت %Ln مهمة مرفوضة. اذكر إحداها لإرسالها مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retalk::cli::SendAgainCommand</name>
    <message>
        <source>Submit an unconfirmed job again; it may be charged twice.</source>
        <translation>إرسال مهمة غير مؤكدة مجددًا؛ قد تُحتسب تكلفتها مرتين.</translation>
    </message>
</context>
<context>
    <name>retalk::cli::SpeakCommand</name>
    <message>
        <source>Speak words with a robot&apos;s voice, to judge timing by.</source>
        <translation>نطق الكلام بصوت آلي لتقدير التوقيت.</translation>
    </message>
    <message>
        <source>The words to speak.</source>
        <translation>الكلام المطلوب نطقه.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>A text file with the words to speak.</source>
        <translation>ملف نصي فيه الكلام المطلوب نطقه.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>The language of the words, as espeak-ng calls it: en, de, pt-br, cmn. Yours if not given.</source>
        <translation>لغة الكلام كما يسميها ⁨espeak-ng⁩: ⁦en, de, pt-br, cmn⁩. وإن لم تُعطَ فلغتك.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>How long the voice track lasts: the words are spoken at a natural pace that fits, and silence follows them.</source>
        <translation>مدة الصوت: يُنطق الكلام بسرعة طبيعية مناسبة، ويليه صمت.</translation>
    </message>
    <message>
        <source>The WAV file to write. A file that&apos;s there is replaced.</source>
        <translation>ملف WAV المطلوب كتابته. يُستبدل الملف الموجود.</translation>
    </message>
    <message>
        <source>Give either --text or --text-file.</source>
        <translation>حدّد إما ⁨--text⁩ أو ⁨--text-file⁩.</translation>
    </message>
    <message>
        <source>--output names the file with the words.</source>
        <translation>يشير ⁨--output⁩ إلى الملف الذي فيه الكلام.</translation>
    </message>
    <message>
        <source>The text file “%1” can&apos;t be read.</source>
        <translation>تعذّرت قراءة الملف النصي «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The words take %1 s even at %2 words a minute, so they don&apos;t fit into %3 s. Shorten the text.</source>
        <translation>يستغرق الكلام %1 ث حتى بمعدل %2 كلمة في الدقيقة، لذا لا تتسع له %3 ث. اختصر النص.</translation>
    </message>
    <message>
        <source>%1 s at %2 words a minute. It&apos;s a robot&apos;s voice: good for judging timing, not for the final video.</source>
        <translation>%1 ث بمعدل %2 كلمة في الدقيقة. هذا صوت آلي: يصلح لتقدير التوقيت، لا للفيديو النهائي.</translation>
    </message>
    <message>
        <source>Speech is saved as a WAV file, not as .%1. Choose a name that ends in .wav.</source>
        <translation>يُحفظ الكلام في ملف WAV، لا في ملف .%1. اختر اسمًا ينتهي بـ .wav.</translation>
    </message>
    <message>
        <source>--seconds needs a number from %1 to %2, not “%3”.</source>
        <translation>يحتاج ⁨--seconds⁩ إلى عدد من %1 إلى %2، لا «⁨%3⁩».</translation>
    </message>
</context>
<context>
    <name>retalk::cli::UnconfirmedCommand</name>
    <message>
        <source>List jobs whose submission was never answered, with their possible tasks.</source>
        <translation>عرض المهام التي لم يصل رد على إرسالها مع المهام المحتملة لها.</translation>
    </message>
    <message>
        <source>No job is unconfirmed.</source>
        <translation>لا توجد مهام غير مؤكدة.</translation>
    </message>
    <message>
        <source>Asking the service for its tasks…</source>
        <translation>سؤال الخدمة عن مهامها…</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be asked for all of its tasks, so it isn&apos;t known whether it received this job. %1</source>
        <translation>تعذّر سؤال الخدمة عن كل مهامها، لذا لا يُعرف إن كانت قد استلمت هذه المهمة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The service lists no task that may be this job.</source>
        <translation>لا تعرض الخدمة أي مهمة قد تكون هذه.</translation>
    </message>
    <message>
        <source>retalk adopt %1 TASK    use this task: its video is downloaded</source>
        <translation>⁨retalk adopt %1 TASK⁩    استخدام هذه المهمة: يُنزَّل مقطعها</translation>
    </message>
    <message>
        <source>retalk send-again %1    submit it again: may be charged twice</source>
        <translation>⁨retalk send-again %1⁩    إرسالها مجددًا: قد تُحتسب تكلفتها مرتين</translation>
    </message>
    <message>
        <source>retalk forget %1        give it up</source>
        <translation>⁨retalk forget %1⁩        التخلي عنها</translation>
    </message>
    <message>
        <source>This job is task %1. “retalk resume” downloads its video.</source>
        <translation>هذه المهمة هي ⁨%1⁩. ينزّل ⁨“retalk resume”⁩ مقطعها.</translation>
    </message>
</context>
</TS>
