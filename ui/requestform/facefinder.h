#pragma once

#include "base/expected.h"
#include "requestform/facepicker.h"

#include <QObject>
#include <QUrl>

namespace retalk {

class HttpTransport;
class LocalService;

/// One person as the service on this computer reports it.
struct ReportedFace
{
    QUrl crop; ///< a picture to fetch
    double share = 0;
    bool isFrontal = true;

    bool operator==(const ReportedFace &) const = default;
};

/// The answer of /local/faces. Total: any bytes give a list or an Error of kind Protocol.
Expected<QList<ReportedFace>> parseReportedFaces(const QByteArray &json);

/// Asks the service on this computer who is in a video, and brings each face's picture. Whatever goes wrong
/// on the way ends in no faces: choosing one is an offer and never a condition.
class FaceFinder : public QObject
{
    Q_OBJECT
public:
    /// `service` may be null. Both outlive the finder.
    FaceFinder(LocalService *service, HttpTransport *transport, QObject *parent = nullptr);
    ~FaceFinder() override;

    /// Gives up what is under way; an empty text only that.
    void find(const QString &video);

Q_SIGNALS:
    /// The one seen longest first.
    void found(const QString &video, const QList<retalk::FoundFace> &faces);

private:
    class Inquiry;
    LocalService *m_service;
    HttpTransport *m_transport;
    Inquiry *m_inquiry = nullptr;
};

} // namespace retalk
