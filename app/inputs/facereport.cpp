#include "inputs/facereport.h"

#include "api/generationrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace retalk {

namespace {

QRectF boxOf(const QJsonObject &person, const char *field = "box")
{
    const QJsonObject box = person.value(QLatin1String(field)).toObject();
    return {box.value(QLatin1String("x")).toDouble(), box.value(QLatin1String("y")).toDouble(),
            box.value(QLatin1String("width")).toDouble(), box.value(QLatin1String("height")).toDouble()};
}

FaceReport::Verdict verdictNamed(const QString &name)
{
    if (name == QLatin1String("one_face"))
        return FaceReport::Verdict::OneFace;
    if (name == QLatin1String("several_faces"))
        return FaceReport::Verdict::SeveralFaces;
    if (name == QLatin1String("no_face"))
        return FaceReport::Verdict::NoFace;
    return FaceReport::Verdict::Unknown;
}

} // namespace

QRectF fractionsOf(const QRectF &box, const QSizeF &size)
{
    if (box.isEmpty() || size.isEmpty())
        return {};
    const QRectF outline(box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                         box.height() / size.height());
    return outline & QRectF(0, 0, 1, 1);
}

Expected<FaceReport> parseFaceReport(const QJsonObject &answer)
{
    const QJsonValue people = answer.value(QLatin1String("people"));
    if (!people.isArray()) {
        return failure(
            ErrorKind::Protocol,
            QCoreApplication::translate("retalk::FaceReport", "The list of faces can't be understood."),
            QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact).left(200)));
    }
    FaceReport report{.faces = {},
                      .scores = {},
                      .verdict = verdictNamed(answer.value(QLatin1String("verdict")).toString())};
    const double width = answer.value(QLatin1String("width")).toDouble();
    const double height = answer.value(QLatin1String("height")).toDouble();
    const QJsonArray list = people.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject person = entry.toObject();
        const QUrl crop(person.value(QLatin1String("crop")).toString(), QUrl::StrictMode);
        if (!crop.isValid() || crop.host().isEmpty())
            continue;
        report.faces.append({.crop = crop,
                             .outline = fractionsOf(boxOf(person), QSizeF(width, height)),
                             .box = boxOf(person),
                             .firstBox = boxOf(person, "first_box"),
                             .firstSeconds = person.value(QLatin1String("first_seconds")).toDouble(),
                             .place = std::clamp(person.value(QLatin1String("place")).toDouble(), 0.0, 1.0),
                             .share = std::clamp(person.value(QLatin1String("share")).toDouble(), 0.0, 1.0),
                             .isFrontal = person.value(QLatin1String("frontal")).toBool(true),
                             .likeness = person.value(QLatin1String("likeness")).toString()});
    }
    const QJsonArray scores = answer.value(QLatin1String("scores")).toArray();
    for (const QJsonValue &score : scores)
        report.scores.append(std::clamp(score.toInt(), kFaceThresholdMin, kFaceThresholdMax));
    return report;
}

} // namespace retalk
