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

/// Who was found in a video or on a picture.
struct FaceFindings
{
    QList<FoundFace>
        faces;      ///< with their pictures; of a picture that shows one face only its outline matters
    QRectF outline; ///< of a picture's largest face, in fractions of it
    FaceReport::Verdict verdict = FaceReport::Verdict::Unknown;
    /// How much a picture shows each of the people it was held against, 120..200, in their order.
    QList<int> scores = {};

    bool operator==(const FaceFindings &) const = default;
};

/// Asks the service on this computer who is in a video or on a picture, and brings each face's picture. One
/// question at a time; a later one ends it. What cannot be answered is an offer less and never a mistake of
/// the person's.
class FaceFinder : public QObject
{
    Q_OBJECT
public:
    enum class Source { Video, Picture };

    /// `service` may be null: then nothing is ever found. Both outlive the finder.
    FaceFinder(Source source, LocalService *service, HttpTransport *transport, QObject *parent = nullptr);
    ~FaceFinder() override;

    /// Gives up what is under way; an empty text only that. A picture is held against `people`, each as in
    /// FoundFace::likeness.
    void find(const QString &input, const QStringList &people = {});
    /// Whether `path` is a face of a video that was chosen once, in this run or another.
    static bool isKept(const QString &path);
    /// False when there is no service to ask.
    bool canLook() const;

Q_SIGNALS:
    /// It is being looked at.
    void started(const QString &input);
    /// From left to right, or the largest first. Faces empty: nobody is there.
    void found(const QString &input, const retalk::FaceFindings &findings);
    /// It could not be looked at.
    void failed(const QString &input, const retalk::Error &error);

private:
    class Inquiry;
    Source m_source;
    LocalService *m_service;
    HttpTransport *m_transport;
    Inquiry *m_inquiry = nullptr;
    std::unique_ptr<QTemporaryDir> m_crops; ///< of the present input
};

} // namespace retalk
