#pragma once

#include "base/expected.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QUrl>

namespace retalk {

/// A person as reported by the service on this computer.
struct ReportedFace
{
    QUrl crop;       ///< a picture to download
    QRectF outline;  ///< position of the face as fractions of its picture; empty: not reported
    QRectF box;      ///< the same in upright pixels; empty: not reported
    QRectF firstBox; ///< the face's first position in the video, in pixels; empty: not reported
    double firstSeconds = 0;
    double place = 0; ///< average position, 0 (left) to 1 (right)
    double share = 0; ///< of a video's frames, 0 to 1
    bool isFrontal = true;
    QString likeness; ///< used to compare with a picture; empty: not reported

    bool operator==(const ReportedFace &) const = default;
};

/// Answer of /local/faces.
struct FaceReport
{
    /// Whether a picture can be used as a face photo; Unknown for videos.
    enum class Verdict { Unknown, OneFace, SeveralFaces, NoFace };

    QList<ReportedFace> faces;
    /// How well a picture matches each person it was compared with, from 120 to 200.
    QList<int> scores;
    Verdict verdict = Verdict::Unknown;

    bool operator==(const FaceReport &) const = default;
};

/// Converts a box from pixels to fractions of the picture; empty if either argument is.
QRectF fractionsOf(const QRectF &box, const QSizeF &size);

/// Parses a report. Any other object gives an Error of kind Protocol.
Expected<FaceReport> parseFaceReport(const QJsonObject &answer);

} // namespace retalk
