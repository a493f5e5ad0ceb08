#include "faults/faultrun.h"

#include "jobs/store/jobstore.h"
#include "support/testtimeout.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QSettings>

#include <algorithm>
#include <csignal>

namespace retalk::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kKey = "sk-bench-0123456789abcdef";
const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kPublicHost = "http://videos.example.com";
constexpr int kAlways = 1'000'000;
constexpr int kLongestCommand = 60'000;
/// A command that waits longer than this is interrupted, as its user would do.
constexpr qint64 kPatienceSeconds = 20;

const QList<std::pair<QString, FaultRow::Stage>> kStages{
    {u"upload"_s, FaultRow::Stage::Upload}, {u"post"_s, FaultRow::Stage::Post},
    {u"list"_s, FaultRow::Stage::List},     {u"poll"_s, FaultRow::Stage::Poll},
    {u"public"_s, FaultRow::Stage::Public}, {u"batch"_s, FaultRow::Stage::Batch},
    {u"both"_s, FaultRow::Stage::Both},     {u"result"_s, FaultRow::Stage::Result}};
const QList<std::pair<QString, FaultRow::Cure>> kCures{{u"done"_s, FaultRow::Cure::Done},
                                                       {u"resume"_s, FaultRow::Cure::Resume},
                                                       {u"named"_s, FaultRow::Cure::Named},
                                                       {u"adopt"_s, FaultRow::Cure::Adopt},
                                                       {u"send-again"_s, FaultRow::Cure::SendAgain},
                                                       {u"never"_s, FaultRow::Cure::Never}};

template <typename T>
std::optional<T> named(const QList<std::pair<QString, T>> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &known) { return known.first == name; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

FaultServer::Options optionsFor(const FaultRow &row, bool isStruck)
{
    return {.tls = isStruck && row.fault.startsWith(u"tls-")};
}

bool isAt(const FaultRow &row, std::initializer_list<FaultRow::Stage> stages)
{
    return std::find(stages.begin(), stages.end(), row.stage) != stages.end();
}

bool strikesApi(const FaultRow &row)
{
    return !isAt(row, {FaultRow::Stage::Upload, FaultRow::Stage::Result, FaultRow::Stage::Public});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Expected<QList<FaultRow>> readFaultTable(const QString &path)
{
    QList<FaultRow> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InvalidInput, u"cannot read "_s + path);
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        const QStringList words = line.split(u' ');
        const auto stage = named(kStages, words.value(0));
        const auto cure = named(kCures, words.value(7));
        const bool isOnce = words.value(1) == u"once";
        const bool isSound = stage && cure && (isOnce || words.value(1) == u"always") && words.size() > 8 &&
                             jobStateFromString(words[2]);
        if (!isSound)
            return failure(ErrorKind::InvalidInput, u"line %1: %2"_s.arg(number).arg(line));
        for (const QString &fault : words.sliced(8)) {
            if (!faultNamed(fault))
                return failure(ErrorKind::InvalidInput, u"line %1: no fault “%2”"_s.arg(number).arg(fault));
            rows.append({.name = u"%1 %2 %3"_s.arg(words[0], words[1], fault),
                         .stage = *stage,
                         .fault = fault,
                         .isOnce = isOnce,
                         .state = words[2],
                         .error = words[3],
                         .exitCode = words[4].toInt(),
                         .posts = words[5].toInt(),
                         .key = words[6],
                         .cure = *cure});
        }
    }
    return rows;
}

FaultRun::FaultRun(const FaultRow &row, const QString &program)
    : m_row(row)
    , m_fault(*faultNamed(row.fault))
    , m_api(optionsFor(row, strikesApi(row)))
    , m_files(optionsFor(row, row.stage == FaultRow::Stage::Upload))
    , m_results(optionsFor(row, row.stage == FaultRow::Stage::Result))
{
    for (ScriptedService *service : {&m_api, &m_files, &m_results, &m_elsewhere})
        service->setKey(kKey);
    m_api.setResultBase(m_results.base());
    m_api.setPolls(2);
    m_program.path = QStringLiteral(RETALK_BIN_DIR "/") + program;
    auto environment = m_program.process.processEnvironment();
    for (const auto &name : {u"EVOLINK_API_KEY"_s, u"RETALK_API_KEY"_s})
        environment.insert(name, QString::fromLatin1(kKey));
    environment.insert(u"RETALK_TEST_CA"_s, QStringLiteral(RETALK_TLS_DIR "/ca.pem"));
    m_program.process.setProcessEnvironment(environment);
}

QStringList FaultRun::run()
{
    arrange();
    int exitCode = 0;
    if (isAt(m_row, {FaultRow::Stage::Batch, FaultRow::Stage::Both})) {
        for (int number = 1; number <= 2; ++number)
            expect(generate(output(number), {u"--no-wait"_s}) == 0, u"the job was not taken"_s);
        applyConnectionFault(m_api, m_fault.connectionFault);
        exitCode = call({u"resume"_s});
    } else {
        exitCode = generate(output(1));
    }
    checkEnd(exitCode);
    checkFiles();
    heal();
    cure();
    checkFiles();
    checkKey();
    return m_wrong;
}

ScriptedService &FaultRun::target()
{
    if (m_row.stage == FaultRow::Stage::Upload)
        return m_files;
    return isAt(m_row, {FaultRow::Stage::Result, FaultRow::Stage::Public}) ? m_results : m_api;
}

QByteArrayList FaultRun::routes() const
{
    switch (m_row.stage) {
    case FaultRow::Stage::Upload:
        return {"POST /api/v1/files/upload"};
    case FaultRow::Stage::Post:
        return {kPost};
    case FaultRow::Stage::List:
        return {"GET /v1/tasks?"};
    case FaultRow::Stage::Poll:
        return {"GET /v1/tasks/"};
    case FaultRow::Stage::Batch:
        return {"POST /v1/tasks/batch"};
    case FaultRow::Stage::Both:
        return {"POST /v1/tasks/batch", "GET /v1/tasks/"};
    case FaultRow::Stage::Public:
        return {"GET " + kPublicHost};
    case FaultRow::Stage::Result:
        break;
    }
    return {"GET /"};
}

QString FaultRun::output(int number) const
{
    return m_program.home.filePath(u"out/%1.mp4"_s.arg(number));
}

/// Serves results from an Internet host, simulated by a proxy.
void FaultRun::goPublic()
{
    m_api.setResultBase(QUrl(QString::fromLatin1(kPublicHost)));
    QSettings settings(m_program.home.filePath(u"XDG_CONFIG_HOME/retalk/settings.ini"_s),
                       QSettings::IniFormat);
    settings.setValue(u"network/proxy"_s, u"http"_s);
    settings.setValue(u"network/proxyHost"_s, u"127.0.0.1"_s);
    settings.setValue(u"network/proxyPort"_s, m_results.base().port());
    // A normal answer once the fault is over.
    m_results.setPublicHost(kPublicHost);
}

/// Installs the fault at its stage.
void FaultRun::arrange()
{
    if (m_row.stage == FaultRow::Stage::Public)
        goPublic();
    ScriptedService &service = target();
    if (m_fault.connectionFault == Fault::ConnectionFault::Answers) {
        const auto strike = [this, &service](const SeenRequest &asked) {
            SeenRequest request = asked;
            if (request.target.startsWith(kPublicHost)) // a proxy request contains the full URL
                request.target.remove(0, kPublicHost.size());
            return m_fault.answer({.request = request,
                                   .usual = [&service, request] { return service.usual(request); },
                                   .elsewhere = m_elsewhere.base(),
                                   .self = service.base(),
                                   .vanish = [&service] { service.server().refuse(); },
                                   .move =
                                       [this] {
                                           m_api.setResultBase(m_elsewhere.base());
                                       }});
        };
        for (const QByteArray &route : routes())
            service.order(route, strike, m_row.isOnce ? 1 : kAlways);
    } else if (isAt(m_row, {FaultRow::Stage::Upload, FaultRow::Stage::Post, FaultRow::Stage::Result})) {
        applyConnectionFault(service, m_fault.connectionFault);
    }
    const bool isLost = m_row.stage == FaultRow::Stage::List;
    const bool shutsDoor = m_fault.connectionFault != Fault::ConnectionFault::Answers &&
                           isAt(m_row, {FaultRow::Stage::List, FaultRow::Stage::Poll});
    if (!isLost && !shutsDoor)
        return;
    m_api.order(kPost, [this, isLost, shutsDoor](const SeenRequest &request) {
        Reply reply = m_api.usual(request);
        if (shutsDoor)
            applyConnectionFault(m_api, m_fault.connectionFault);
        reply.closes = true;
        return isLost ? closing() : reply;
    });
}

void FaultRun::applyConnectionFault(ScriptedService &service, Fault::ConnectionFault connectionFault)
{
    FaultServer &server = service.server();
    switch (connectionFault) {
    case Fault::ConnectionFault::Answers:
        return;
    case Fault::ConnectionFault::Refuses:
        return server.refuse();
    case Fault::ConnectionFault::HangsUp:
        return server.hangUp();
    case Fault::ConnectionFault::Expired:
        return server.show(FaultServer::Certificate::Expired);
    case Fault::ConnectionFault::OtherHost:
        return server.show(FaultServer::Certificate::OtherHost);
    case Fault::ConnectionFault::Untrusted:
        return server.show(FaultServer::Certificate::Untrusted);
    case Fault::ConnectionFault::Plain:
        return server.show(FaultServer::Certificate::None);
    }
}

int FaultRun::generate(const QString &output, const QStringList &more)
{
    const QString clip = m_program.home.filePath(u"clip.mp4"_s);
    QString video = m_api.url(u"/media/a.mp4"_s).toString();
    if (m_row.stage == FaultRow::Stage::Upload) {
        QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"), clip);
        video = clip;
    }
    const bool isForPeople = m_row.fault.contains(u"escape");
    return call(QStringList{u"generate"_s, u"--video"_s, video, u"--audio"_s,
                            m_api.url(u"/media/%1.wav"_s.arg(m_api.count(kPost))).toString(), u"--service"_s,
                            m_api.base().toString(), u"--files-service"_s, m_files.base().toString(),
                            u"--output"_s, output} +
                    more,
                isForPeople ? Output::ForPeople : Output::Json);
}

/// Runs a command and returns its exit code, or -1 if it crashed or didn't end, which is recorded.
int FaultRun::call(const QStringList &arguments, Output output)
{
    const bool isJson = output == Output::Json;
    m_program.start(isJson ? arguments + QStringList{u"--json"_s} : arguments);
    QElapsedTimer timer;
    timer.start();
    bool isInterrupted = false;
    while (m_program.process.state() != QProcess::NotRunning && timer.elapsed() < kLongestCommand) {
        m_program.process.waitForReadyRead(100);
        m_program.read();
        if (isInterrupted || !m_program.output.contains("retrying"))
            continue;
        const QJsonObject last = m_program.events().last();
        const auto at = QDateTime::fromString(last[u"at"].toString(), Qt::ISODate);
        if (at.isValid() && QDateTime::currentDateTimeUtc().secsTo(at) > kPatienceSeconds) {
            isInterrupted = true;
            ::kill(pid_t(m_program.process.processId()), SIGINT);
        }
    }
    const int exitCode = m_program.finish(1);
    m_said += m_program.output + m_program.errors;
    expect(exitCode != -1, u"“%1” crashed or did not end: %2"_s.arg(
                               arguments.value(0), QString::fromUtf8(m_program.errors.right(500))));
    const QByteArray shown = m_program.output + m_program.errors;
    const bool isClean =
        std::all_of(shown.begin(), shown.end(), [](char c) { return uchar(c) >= 0x20 || c == '\n'; });
    expect(isClean, u"control characters reached the terminal"_s);
    return exitCode;
}

QList<Job> FaultRun::jobs()
{
    const auto store = JobStore::open(m_program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
    QList<Job> found;
    for (const QUuid &id : store ? (*store)->find({}) : QList<QUuid>())
        found.append((*store)->job(id).value_or(Job{}));
    expect(!found.isEmpty(), u"there is no job any more"_s);
    return found;
}

void FaultRun::expect(bool isSo, const QString &otherwise)
{
    if (!isSo)
        m_wrong.append(otherwise);
}

template <typename T>
void FaultRun::compare(const QString &what, const T &is, const T &stated)
{
    expect(is == stated, u"%1 is %2, not %3"_s.arg(what).arg(is).arg(stated));
}

void FaultRun::checkEnd(int exitCode)
{
    for (const Job &job : jobs()) {
        compare(u"the state"_s, toString(job.state), m_row.state);
        compare(u"the error"_s, job.error ? toString(job.error->kind) : u"-"_s, m_row.error);
        expect(!job.error || !job.error->message.isEmpty(), u"the error has no sentence"_s);
    }
    compare(u"the exit code"_s, exitCode, m_row.exitCode);
    compare(u"the number of POSTs"_s, m_api.count(kPost), m_row.posts);
    compare(u"the key's hosts"_s, QString::fromLatin1(keySeen()), m_row.key);
}

QByteArray FaultRun::keySeen() const
{
    QByteArrayList hosts;
    for (const auto &[service, name] : {std::pair(&m_api, "api"), std::pair(&m_files, "files")}) {
        const QList<SeenRequest> seen = service->seen({});
        if (std::any_of(seen.begin(), seen.end(), [](const SeenRequest &request) {
                return request.header("authorization") == "Bearer " + kKey;
            }))
            hosts.append(name);
    }
    return hosts.isEmpty() ? "-" : hosts.join('+');
}

/// Checks that every file under its final name is the complete video.
void FaultRun::checkFiles()
{
    QDirIterator files(m_program.home.filePath(u"out"_s), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        expect(path.endsWith(u".part") || contentOf(path) == m_api.video(),
               path + u" is not the video, whole"_s);
    }
}

/// Checks that the key is sent only to the two hosts set by the user, in one header, and appears nowhere
/// else.
void FaultRun::checkKey()
{
    for (ScriptedService *service : {&m_api, &m_files, &m_results, &m_elsewhere}) {
        const bool isHome = service == &m_api || service == &m_files;
        for (const SeenRequest &request : service->seen({})) {
            bool isLeaked = request.target.contains(kKey) || request.body.contains(kKey);
            for (const auto &[name, value] : request.headers) {
                const bool isCredential = name.compare("authorization", Qt::CaseInsensitive) == 0 ||
                                          name.compare("proxy-authorization", Qt::CaseInsensitive) == 0;
                isLeaked = isLeaked ||
                           ((isCredential || value.contains(kKey)) && !(isHome && value == "Bearer " + kKey));
            }
            expect(!isLeaked, u"credentials were sent with "_s +
                                  QString::fromLatin1(request.method + ' ' + request.target.left(200)));
        }
    }
    if (m_row.stage == FaultRow::Stage::Public)
        expect(m_elsewhere.count({}) == 0, u"a host of the internet led to this computer"_s);
    expect(m_elsewhere.count("POST") == 0, u"a request was sent on to another host"_s);
    expect(!m_said.contains(kKey), u"the key was printed"_s);
    QDirIterator kept(m_program.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (kept.hasNext()) {
        const QString path = kept.next();
        expect(!contentOf(path).contains(kKey), u"the key lies in "_s + path);
    }
}

void FaultRun::heal()
{
    for (ScriptedService *service : {&m_api, &m_files, &m_results})
        service->heal();
}

/// Acts like the user on an unconfirmed job. Returns false if the decision is refused.
bool FaultRun::decide(const Job &job)
{
    const QString id = job.id.toString(QUuid::WithoutBraces);
    const auto taken = m_api.taken();
    const auto task = std::find_if(taken.begin(), taken.end(),
                                   [&job](const auto &made) { return made.second == job.body; });
    call({u"unconfirmed"_s});
    const bool isOffered = task != taken.end() && m_program.output.contains(task->first.toUtf8());
    expect(task == taken.end() || isOffered, u"the task is not among those that are offered"_s);
    const int exitCode = isOffered ? call({u"adopt"_s, id, task->first}) : call({u"send-again"_s, id});
    const auto decision = isOffered ? FaultRow::Cure::Adopt : FaultRow::Cure::SendAgain;
    expect(decision == m_row.cure,
           isOffered ? u"its task had to be adopted"_s : u"it had to be sent again"_s);
    return exitCode == 0;
}

void FaultRun::cure()
{
    const int sent = m_api.count(kPost);
    if (m_row.cure == FaultRow::Cure::Never) {
        call({u"resume"_s});
        compare(u"the number of POSTs after all"_s, m_api.count(kPost), sent);
        return;
    }
    if (m_row.cure != FaultRow::Cure::Done) {
        for (const Job &job : jobs()) {
            if (job.state == JobState::Unconfirmed)
                expect(decide(job), u"the decision about the job was refused"_s);
        }
        QStringList resume{u"resume"_s};
        if (m_row.cure == FaultRow::Cure::Named)
            resume.append(jobs().first().id.toString(QUuid::WithoutBraces));
        // A link may have expired, or a file been truncated, so allow two attempts.
        if (call(resume) != 0)
            expect(call(resume) == 0,
                   u"resume does not finish the job: "_s + QString::fromUtf8(m_program.output.right(400)));
    }
    const QList<Job> all = jobs();
    for (int number = 1; number <= all.size(); ++number)
        expect(contentOf(output(number)) == m_api.video(), u"the video is not there"_s);
    compare(u"the number of accepted jobs"_s, qsizetype(m_api.taken().size()), all.size());
}

} // namespace retalk::test
