#include "cli/generatecommand.h"

#include "cli/composition.h"
#include "cli/console.h"
#include "cli/jobreporter.h"
#include "cli/serviceoption.h"

#include <QFileInfo>
#include <QTimer>

namespace retalk::cli {

namespace {

/// How long a stopped command waits for the answer to a POST that is on its way, so that the job need not be
/// unconfirmed.
constexpr std::chrono::seconds kHandOver{10};

GenerationRequest requestFrom(const QCommandLineParser &parser)
{
    GenerationRequest request{.videoUrl = inputFrom(parser.value(u"video"_qs)),
                              .audioUrl = inputFrom(parser.value(u"audio"_qs)),
                              .referenceImageUrl = inputFrom(parser.value(u"reference"_qs)),
                              .videoExtension = parser.isSet(u"extend"_qs),
                              .callbackUrl = parser.value(u"callback-url"_qs)};
    if (parser.isSet(u"face-threshold"_qs))
        request.faceThreshold = parser.value(u"face-threshold"_qs).toInt();
    return request;
}

} // namespace

QString inputFrom(const QString &argument)
{
    if (argument.isEmpty() || argument.contains(u"://") || argument.startsWith(u"file:") ||
        argument.startsWith(u'~'))
        return argument;
    return QFileInfo(argument).absoluteFilePath();
}

QString GenerateCommand::name() const
{
    return u"generate"_qs;
}

QString GenerateCommand::description() const
{
    return tr("Make a video speak a voice and wait for the finished file.");
}

void GenerateCommand::addOptions(QCommandLineParser &parser) const
{
    //: a value's name in the command line's help: a web address or a file of this computer
    const QString input = tr("URL|FILE");
    parser.addOptions({
        {u"video"_qs, tr("The clip of somebody speaking."), input},
        {u"audio"_qs, tr("The new voice."), input},
        {u"reference"_qs, tr("A picture of the face to change, where several are in the video."), input},
        {u"face-threshold"_qs, tr("How strictly the face must match, 120 to 200; 170 if not given."),
         u"N"_qs},
        {u"extend"_qs, tr("Extend the video to the length of the voice.")},
        {u"callback-url"_qs, tr("Where the service reports the end of the task."), u"URL"_qs},
        serviceOption(),
        {u"files-service"_qs, tr("Where files are uploaded, if not to the same address."), u"URL"_qs},
        {QStringList{u"o"_qs, u"output"_qs},
         tr("The finished video. An older file of that name is replaced once the new one is whole."),
         tr("FILE")},
        {u"no-wait"_qs, tr("Return as soon as the service has the task; “retalk resume” fetches the video.")},
        jsonOption(),
    });
}

QString GenerateCommand::usageError(const QCommandLineParser &parser) const
{
    for (const auto &option : {u"video"_qs, u"audio"_qs, u"output"_qs}) {
        if (parser.value(option).isEmpty())
            return tr("--%1 is missing.").arg(option);
    }
    if (!parser.positionalArguments().isEmpty())
        return tr("“%1” is not expected here.").arg(parser.positionalArguments().first());
    bool isNumber = true;
    if (parser.isSet(u"face-threshold"_qs))
        parser.value(u"face-threshold"_qs).toInt(&isNumber);
    if (!isNumber)
        return tr("--face-threshold needs a whole number, not “%1”.").arg(parser.value(u"face-threshold"_qs));
    return serviceError(parser);
}

void GenerateCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    m_parts = &parts;
    m_console = &console;
    const auto service = serviceFrom(parser, *parts.settings());
    if (!service) {
        console.error(service.error());
        Q_EMIT finished(ExitUsage);
        return;
    }
    const GenerationRequest request = requestFrom(parser);
    const QList<Error> broken = validate(request, addressRuleOf(*service));
    for (const Error &error : broken)
        console.error(error);
    if (!broken.isEmpty()) {
        Q_EMIT finished(ExitInputRefused);
        return;
    }
    const auto job = parts.runner()->submit(request, *service, parser.value(u"output"_qs));
    if (!job) {
        console.error(job.error());
        Q_EMIT finished(exitCodeFor(job.error()));
        return;
    }
    follow(job->id, !parser.isSet(u"no-wait"_qs));
}

void GenerateCommand::follow(const QUuid &id, bool mayWait)
{
    m_reporter = new JobReporter(id, m_parts->store(), m_parts->runner(), m_console, this);
    connect(m_reporter, &JobReporter::ended, this, &Command::finished);
    if (!mayWait) {
        connect(m_reporter, &JobReporter::submitted, this, [this, id] {
            m_reporter->disconnect(this);
            m_console->result(id.toString(QUuid::WithoutBraces));
            Q_EMIT finished(ExitDone);
        });
    }
    m_reporter->start();
    m_parts->runner()->follow(id);
}

void GenerateCommand::stop(int exitCode)
{
    if (!m_reporter) {
        Q_EMIT finished(exitCode);
        return;
    }
    const QUuid id = m_reporter->id();
    m_reporter->disconnect(this);
    m_console->say(tr("Stopped. “retalk resume” goes on with this job."));
    const auto leave = [this, exitCode] {
        Q_EMIT finished(exitCode);
    };
    if (m_parts->store()->state(id) != JobState::Submitting)
        return leave();
    connect(m_parts->store(), &JobStore::changed, this, leave, Qt::SingleShotConnection);
    QTimer::singleShot(kHandOver, this, leave);
}

} // namespace retalk::cli
