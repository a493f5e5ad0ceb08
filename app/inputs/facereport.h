#pragma once

#include "base/expected.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QUrl>

namespace retalk {

/// One person as the service on this computer reports it.
struct ReportedFace
{
    QUrl crop;       ///< a picture to fetch
    QRectF outline;  ///< where the face is, in fractions of the picture it was found in; empty: not told
    QRectF box;      ///< the same in pixels, upright; empty: not told
    QRectF firstBox; ///< where the face is when the video shows it first, pixels; empty: not told
    double firstSeconds = 0;
    double place = 0; ///< where it is on average, 0 (left) .. 1 (right)
    double share = 0; ///< of a video's frames, 0..1
    bool isFrontal = true;
    QString likeness; ///< what a picture is held against; empty: not told

    bool operator==(const ReportedFace &) const = default;
};

/// The answer of /local/faces.
struct FaceReport
{
    /// Whether a picture serves as a reference; Unknown for videos.
    enum class Verdict { Unknown, OneFace, SeveralFaces, NoFace };

    QList<ReportedFace> faces;
    /// How much a picture shows each person that it was held against, 120..200.
    QList<int> scores;
    Verdict verdict = Verdict::Unknown;

    bool operator==(const FaceReport &) const = default;
};

/// A box in pixels as fractions of the picture it is in; empty when either is.
QRectF fractionsOf(const QRectF &box, const QSizeF &size);

/// Total: any object gives a report or an Error of kind Protocol.
Expected<FaceReport> parseFaceReport(const QJsonObject &answer);

} // namespace retalk
