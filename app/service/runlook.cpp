#include "service/runlook.h"

#include "service/lipsync/faces.h"
#include "service/lipsync/picturefaces.h"
#include "service/lipsync/synccheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// SyncCheck::confidence says of itself that below this the lag means nothing.
constexpr double kClearConfidence = 0.3;
/// The EBU (R37) lets sound lead by 40 ms and lag by 60 ms; a frame of 25 is 40 ms.
constexpr int kUnseenLagFrames = 1;

QString verdictOf(const lipsync::SyncCheck &check)
{
    if (check.hasMouthMoved == std::optional(false))
        return u"mouth_did_not_move"_s;
    if (check.confidence < kClearConfidence)
        return u"unclear"_s;
    if (check.lagFrames > kUnseenLagFrames)
        return u"mouth_late"_s;
    if (check.lagFrames < -kUnseenLagFrames)
        return u"mouth_early"_s;
    return u"in_sync"_s;
}

QJsonObject toJson(const QRect &box)
{
    return {{u"x"_s, box.x()}, {u"y"_s, box.y()}, {u"width"_s, box.width()}, {u"height"_s, box.height()}};
}

/// Puts a face's picture into the job's folder; answers with its name.
Expected<QString> storePicture(const QJsonObject &job, int number, const QByteArray &jpeg)
{
    const QString name = u"face%1.jpg"_s.arg(number);
    QSaveFile file(job.value(u"folder").toString() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() || !file.commit())
        return failure(ErrorKind::Disk, QCoreApplication::translate("retalk::service::runJob",
                                                                    "The pictures could not be stored."));
    return name;
}

} // namespace

Expected<QJsonObject> lookForFaces(const QJsonObject &job, const std::function<bool(double)> &progress)
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
                                  {u"share"_s, face.share},
                                  {u"frontal"_s, face.isFrontal}});
    }
    return QJsonObject{{u"people"_s, people}};
}

Expected<QJsonObject> lookForFacesInPicture(const QJsonObject &job)
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
    return QJsonObject{{u"people"_s, people},
                       {u"width"_s, found->size.width()},
                       {u"height"_s, found->size.height()},
                       {u"verdict"_s, verdict}};
}

Expected<QJsonObject> lookAtSync(const QJsonObject &job, const std::function<bool(double)> &progress)
{
    const auto check =
        lipsync::checkSync(job.value(u"video").toString(), job.value(u"original").toString(), progress);
    if (!check)
        return failure(check.error());
    return QJsonObject{{u"lag_frames"_s, check->lagFrames},
                       {u"lag_seconds"_s, check->lagSeconds},
                       {u"confidence"_s, check->confidence},
                       {u"mouth_moved"_s, check->hasMouthMoved ? QJsonValue(*check->hasMouthMoved)
                                                               : QJsonValue(QJsonValue::Null)},
                       {u"mouth_change"_s, check->mouthChange},
                       {u"frames"_s, check->frames},
                       {u"faces_seen"_s, check->facesSeen},
                       {u"verdict"_s, verdictOf(*check)}};
}

} // namespace retalk::service
