#pragma once

#include "base/expected.h"
#include "inputs/facereport.h"
#include "inputs/foundface.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace retalk {

class HttpTransport;
class LocalService;

/// The people found in a video or picture.
struct FaceFindings
{
    QList<FoundFace>
        faces;      ///< with their pictures; for a picture with a single face, only its outline is set
    QRectF outline; ///< of a picture's largest face, as fractions of its size
    FaceReport::Verdict verdict = FaceReport::Verdict::Unknown;
    /// How well a picture matches each of the people it was compared with, from 120 to 200, in their order.
    QList<int> scores = {};

    bool operator==(const FaceFindings &) const = default;
};

/// Queries the service on this computer for the people in a video or picture, and downloads a picture of each
/// face. A new query cancels the previous one. A failure only means that no faces are offered; it isn't the
/// user's mistake.
class FaceFinder : public QObject
{
    Q_OBJECT
public:
    enum class Source { Video, Picture };

    /// `service` may be null; then nothing is ever found. Both must outlive the finder.
    FaceFinder(Source source, LocalService *service, HttpTransport *transport, QObject *parent = nullptr);
    ~FaceFinder() override;

    /// Starts a query and cancels the current one; an empty `input` only cancels. A picture is compared with
    /// `people`, each as in FoundFace::likeness.
    void find(const QString &input, const QStringList &people = {});
    /// Returns true if `path` is a face that was chosen from a video, in this run or an earlier one.
    static bool isKept(const QString &path);
    /// Returns false if there is no service to query.
    bool canLook() const;

Q_SIGNALS:
    /// Emitted when a query starts.
    void started(const QString &input);
    /// Emitted with the faces, from left to right for a video, the largest first for a picture. Empty if
    /// there are none.
    void found(const QString &input, const retalk::FaceFindings &findings);
    /// Emitted if the query failed.
    void failed(const QString &input, const retalk::Error &error);

private:
    class Inquiry;
    Source m_source;
    LocalService *m_service;
    HttpTransport *m_transport;
    Inquiry *m_inquiry = nullptr;
    std::unique_ptr<QTemporaryDir> m_crops; ///< for the current input
};

} // namespace retalk
