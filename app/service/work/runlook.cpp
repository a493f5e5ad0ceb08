#include "service/work/runlook.h"

#include "engine/faces/faces.h"
#include "engine/faces/picturefaces.h"
#include "engine/sync/synccheck.h"

#include <QJsonArray>
#include <QSaveFile>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

QString verdictOf(lipsync::SyncFinding finding)
{
    switch (finding) {
    case lipsync::SyncFinding::InSync:
        return u"in_sync"_s;
    case lipsync::SyncFinding::MouthLate:
        return u"mouth_late"_s;
    case lipsync::SyncFinding::MouthEarly:
        return u"mouth_early"_s;
    case lipsync::SyncFinding::DidNotMove:
        return u"mouth_did_not_move"_s;
    case lipsync::SyncFinding::WrongPerson:
        return u"wrong_person"_s;
    case lipsync::SyncFinding::Unsure:
        break;
    }
    return u"unsure"_s;
}

QJsonValue doubtOf(lipsync::SyncDoubt doubt)
{
    switch (doubt) {
    case lipsync::SyncDoubt::NoPerson:
        return u"no_person"_s;
    case lipsync::SyncDoubt::TurnedAway:
        return u"turned_away"_s;
    case lipsync::SyncDoubt::TooShort:
        return u"too_short"_s;
    case lipsync::SyncDoubt::NoSpeech:
        return u"no_speech"_s;
    case lipsync::SyncDoubt::Unclear:
        return u"unclear"_s;
    case lipsync::SyncDoubt::None:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject toJson(const QRect &box)
{
    return {{u"x"_s, box.x()}, {u"y"_s, box.y()}, {u"width"_s, box.width()}, {u"height"_s, box.height()}};
}

/// Writes a face's picture to the job's folder and returns its file name.
Expected<QString> storePicture(const QJsonObject &job, int number, const QByteArray &jpeg)
{
    const QString name = u"face%1.jpg"_s.arg(number);
    QSaveFile file(job.value(u"folder").toString() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() || !file.commit())
        return failure(ErrorKind::Disk, u"The pictures couldn't be stored."_s);
    return name;
}

} // namespace

Expected<QJsonObject> findFaces(const QJsonObject &job, const std::function<bool(double)> &progress)
{
    const auto faces = lipsync::facesIn(job.value(u"video").toString(), progress);
    if (!faces)
        return failure(faces.error());
    QJsonArray people;
    for (const lipsync::VideoFace &face : *faces) {
        const auto name = storePicture(job, int(people.size()), face.picture);
        if (!name)
            return failure(name.error());
        people.append(QJsonObject{{u"picture"_s, *name},
                                  {u"box"_s, toJson(face.box)},
                                  {u"size"_s, face.box.height()},
                                  {u"seconds"_s, face.seconds},
                                  {u"first_box"_s, toJson(face.firstBox)},
                                  {u"first_seconds"_s, face.firstSeconds},
                                  {u"place"_s, face.place},
                                  {u"share"_s, face.share},
                                  {u"frontal"_s, face.isFrontal},
                                  {u"likeness"_s, lipsync::toText(face.likeness)}});
    }
    return QJsonObject{{u"people"_s, people}};
}

Expected<QJsonObject> findFacesInPicture(const QJsonObject &job)
{
    const auto found = lipsync::facesInPicture(job.value(u"image").toString());
    if (!found)
        return failure(found.error());
    QJsonArray people;
    for (const lipsync::PictureFace &face : found->faces) {
        const auto name = storePicture(job, int(people.size()), face.picture);
        if (!name)
            return failure(name.error());
        people.append(QJsonObject{{u"picture"_s, *name},
                                  {u"box"_s, toJson(face.box)},
                                  {u"size"_s, face.box.height()},
                                  {u"frontal"_s, face.isFrontal}});
    }
    const QString verdict = people.isEmpty()      ? u"no_face"_s
                            : found->showsSeveral ? u"several_faces"_s
                                                  : u"one_face"_s;
    QJsonArray scores;
    const QJsonArray others = job.value(u"people").toArray();
    if (!found->likeness.isEmpty()) {
        for (const QJsonValue &other : others) {
            scores.append(lipsync::matchScore(
                lipsync::distanceTo(lipsync::likenessFromText(other.toString()), found->likeness)));
        }
    }
    return QJsonObject{{u"people"_s, people},
                       {u"width"_s, found->size.width()},
                       {u"height"_s, found->size.height()},
                       {u"scores"_s, scores},
                       {u"verdict"_s, verdict}};
}

Expected<QJsonObject> analyseSync(const QJsonObject &job, const std::function<bool(double)> &progress)
{
    const lipsync::SyncInputs inputs{.video = job.value(u"video").toString(),
                                     .original = job.value(u"original").toString(),
                                     .reference = job.value(u"reference").toString(),
                                     .faceThreshold = job.value(u"threshold").toInt()};
    const auto check = lipsync::checkSync(inputs, progress);
    if (!check)
        return failure(check.error());
    const lipsync::SyncEvidence &evidence = check->evidence;
    QJsonObject answer{{u"verdict"_s, verdictOf(check->judgement.finding)},
                       {u"doubt"_s, doubtOf(check->judgement.doubt)},
                       {u"lag_frames"_s, evidence.lagFrames},
                       {u"lag_seconds"_s, check->lagSeconds},
                       {u"confidence"_s, evidence.confidence},
                       {u"mouth_moved"_s, evidence.hasMouthMoved ? QJsonValue(*evidence.hasMouthMoved)
                                                                 : QJsonValue(QJsonValue::Null)},
                       {u"mouth_change"_s, check->hasOriginal && check->person.compared > 0
                                               ? QJsonValue(check->person.change)
                                               : QJsonValue(QJsonValue::Null)},
                       {u"people_seen"_s, check->people},
                       {u"frames"_s, evidence.frames},
                       {u"faces_seen"_s, evidence.seen},
                       {u"mouth_seen"_s, evidence.measured}};
    if (check->person.score)
        answer.insert(u"match_score"_s, *check->person.score);
    return answer;
}

} // namespace retalk::service
