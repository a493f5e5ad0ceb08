#include "cli/localquerycommands.h"

#include "api/syncverdict.h"
#include "base/paths.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/requestoptions.h"
#include "local/localquery.h"
#include "net/download.h"
#include "program/composition.h"

#include <QDir>
#include <QLocale>
#include <QUuid>

#include <cstdlib>

namespace retalk::cli {

using namespace Qt::StringLiterals;

void LocalQueryCommand::fail(const Error &error, Console &console)
{
    console.error(error);
    // An error from the service about a video is about the input.
    Q_EMIT finished(error.kind == ErrorKind::InvalidInput ? ExitInputRefused : exitCodeFor(error));
}

void LocalQueryCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    const auto wanted = inputs(parser);
    const QJsonObject with = parameters(parser);
    parts.local()->whenReady(this, [this, wanted, with, &parts,
                                    &console](const Expected<ServiceEndpoint> &endpoint) {
        if (!endpoint)
            return fail(endpoint.error(), console);
        auto *question = new LocalQuery(*endpoint, parts.transport(), this);
        for (auto each = with.begin(); each != with.end(); ++each)
            question->setParameter(each.key(), each.value());
        question->ask(m_route, wanted,
                      [this, endpoint = *endpoint, &parts, &console](const Expected<QJsonObject> &answer) {
                          if (answer)
                              tell(*answer, endpoint, parts, console);
                          else
                              fail(answer.error(), console);
                      });
    });
}

CheckCommand::CheckCommand()
    : LocalQueryCommand(
          {.name = u"check"_s,
           .description = tr("Check whether mouth and voice are in sync."),
           .options = {{u"video"_s, tr("The video to check, from any service."), tr("FILE")},
                       {u"original"_s, tr("The original video: shows whether the mouth was changed at all."),
                        tr("FILE")},
                       {u"reference"_s, tr("The face photo it was made with: whose mouth to check."),
                        tr("FILE")},
                       {u"face-threshold"_s,
                        tr("The threshold it was made with, 120 to 200; 170 if not given."), u"N"_s},
                       jsonOption()},
           .required = {u"video"_s},
           .words = {}},
          u"/local/sync-check"_s)
{
}

QMap<QString, QString> CheckCommand::inputs(const QCommandLineParser &parser) const
{
    QMap<QString, QString> inputs{{u"video_url"_s, inputFrom(parser.value(u"video"_s))}};
    if (parser.isSet(u"original"_s))
        inputs.insert(u"original_url"_s, inputFrom(parser.value(u"original"_s)));
    if (parser.isSet(u"reference"_s))
        inputs.insert(u"ref_image_url"_s, inputFrom(parser.value(u"reference"_s)));
    return inputs;
}

QString CheckCommand::usageError(const QCommandLineParser &parser) const
{
    return faceThresholdError(parser);
}

QJsonObject CheckCommand::parameters(const QCommandLineParser &parser) const
{
    const auto threshold = faceThresholdFrom(parser);
    return threshold ? QJsonObject{{u"query_face_threshold"_s, *threshold}} : QJsonObject();
}

QString CheckCommand::sentenceFor(const SyncVerdict &verdict)
{
    const int lag = std::abs(verdict.lagFrames);
    const QString confidence = QLocale().toString(verdict.confidence, 'f', 2);
    switch (verdict.finding) {
    case SyncVerdict::Finding::InSync:
        return tr("Mouth and voice are in sync (confidence %1).").arg(confidence);
    case SyncVerdict::Finding::MouthLate:
        return tr("The mouth is %Ln frame(s) behind the voice (confidence %1).", nullptr, lag)
            .arg(confidence);
    case SyncVerdict::Finding::MouthEarly:
        return tr("The mouth is %Ln frame(s) ahead of the voice (confidence %1).", nullptr, lag)
            .arg(confidence);
    case SyncVerdict::Finding::DidNotMove:
        return tr("The mouth moves just as in the original: nothing was changed.");
    case SyncVerdict::Finding::WrongPerson:
        return tr("The mouth of the person on the face photo is as in the original; another person's was "
                  "changed.");
    case SyncVerdict::Finding::Unsure:
        break;
    }
    switch (verdict.doubt) {
    case SyncVerdict::Doubt::NoPerson:
        return tr("Not sure: it isn't clear who in the video is the person on the face photo.");
    case SyncVerdict::Doubt::TurnedAway:
        return tr("Not sure: the mouth is turned away or covered most of the time.");
    case SyncVerdict::Doubt::TooShort:
        return tr("Not sure: the mouth isn't visible for long enough.");
    case SyncVerdict::Doubt::NoSpeech:
        return tr("Not sure: there's hardly any speech to compare with.");
    case SyncVerdict::Doubt::Unclear:
    case SyncVerdict::Doubt::None:
        break;
    }
    return tr("Not sure: the mouth doesn't fit the voice well enough to tell.");
}

void CheckCommand::tell(const QJsonObject &answer, const ServiceEndpoint &, Composition &, Console &console)
{
    const Expected<SyncVerdict> verdict = parseSyncVerdict(answer);
    if (!verdict)
        return fail(verdict.error(), console);
    console.event(u"check"_s, answer);
    console.result(sentenceFor(*verdict));
    if (verdict->mouthMoved == true)
        console.result(tr("The mouth movement differs from the original."));
    Q_EMIT finished(ExitDone);
}

FacesCommand::FacesCommand()
    : LocalQueryCommand(
          {.name = u"faces"_s,
           .description = tr("List the people in a video, each with a picture for --reference."),
           .options = {{u"video"_s, tr("The video to look at."), tr("URL|FILE")}, jsonOption()},
           .required = {u"video"_s},
           .words = {}},
          u"/local/faces"_s)
{
}

QMap<QString, QString> FacesCommand::inputs(const QCommandLineParser &parser) const
{
    return {{u"video_url"_s, inputFrom(parser.value(u"video"_s))}};
}

void FacesCommand::tell(const QJsonObject &answer, const ServiceEndpoint &endpoint, Composition &parts,
                        Console &console)
{
    m_people = answer[u"people"].toArray();
    if (m_people.isEmpty())
        console.say(tr("No face was found in this video."));
    fetchNext(endpoint, parts, console);
}

/// The service ends with this command, which makes its links useless, so save the pictures as files first.
void FacesCommand::fetchNext(const ServiceEndpoint &endpoint, Composition &parts, Console &console)
{
    if (m_next == m_people.size()) {
        Q_EMIT finished(ExitDone);
        return;
    }
    const QJsonObject person = m_people.at(m_next++).toObject();
    const QString folder = paths::cacheDirectory() + u"/faces"_s;
    QDir().mkpath(folder);
    auto *download = new Download(
        {.url = QUrl(person[u"crop"].toString()),
         .targetPath = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".jpg"_s,
         .authorization = "Bearer " + endpoint.bearer.toUtf8()},
        this);
    connect(download, &Download::finished, this,
            [this, person, endpoint, &parts, &console](const Expected<QString> &file) {
                if (!file)
                    return fail(file.error(), console);
                QJsonObject fields = person;
                fields[u"crop"_s] = *file;
                console.event(u"face"_s, fields);
                const QString share = QLocale().toString(100 * person[u"share"].toDouble(), 'f', 0);
                console.result(person[u"frontal"].toBool()
                                   ? tr("%1 px, in %2 % of the frames, frontal: %3")
                                         .arg(person[u"size"].toInt())
                                         .arg(share, *file)
                                   : tr("%1 px, in %2 % of the frames, turned away: %3")
                                         .arg(person[u"size"].toInt())
                                         .arg(share, *file));
                fetchNext(endpoint, parts, console);
            });
    download->start();
}

} // namespace retalk::cli
