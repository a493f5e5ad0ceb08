#include "inputs/facefinder.h"

#include "base/onpool.h"
#include "base/paths.h"
#include "local/localquery.h"
#include "local/localservice.h"
#include "net/download.h"
#include "net/httptransport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace retalk {

namespace {

/// Twice the size of a tile, to be sharp at 200 %.
constexpr int kTilePixels = 208;

/// Returns the path prefix of all chosen faces.
QString keptFaces()
{
    return paths::dataDirectory() + QStringLiteral("/references/face-");
}

/// Reads the crop at `path`. Once chosen, it becomes a job's face photo and must outlive this run. It is then
/// moved to the data folder under a hash of its content, so that the same face is stored only once.
FoundFace readCrop(const QString &path, const ReportedFace &face)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
    return {.picture = QImage::fromData(bytes).scaled(
                kTilePixels, kTilePixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation),
            .path = keptFaces() + QStringLiteral("%1.%2").arg(name, QFileInfo(path).suffix()),
            .share = face.share,
            .isFrontal = face.isFrontal,
            .box = face.box,
            .crop = path,
            .firstBox = face.firstBox,
            .firstSeconds = face.firstSeconds,
            .place = face.place,
            .likeness = face.likeness};
}

} // namespace

/// A single query, from the upload to the last picture.
class FaceFinder::Inquiry : public QObject
{
public:
    Inquiry(std::optional<ServiceEndpoint> endpoint, QString input, QStringList people, FaceFinder *finder)
        : QObject(finder)
        , m_endpoint(std::move(endpoint))
        , m_input(std::move(input))
        , m_people(std::move(people))
        , m_finder(finder)
    {
    }

    void ask()
    {
        auto *question = new LocalQuery(*m_endpoint, m_finder->m_transport, this);
        const QString field =
            m_finder->m_source == Source::Video ? QStringLiteral("video_url") : QStringLiteral("image_url");
        if (m_finder->m_source == Source::Picture)
            question->setParameter(QStringLiteral("people"), QJsonArray::fromStringList(m_people));
        question->ask(QStringLiteral("/local/faces"), {{field, m_input}},
                      [this, question](const Expected<QJsonObject> &answer) {
                          question->deleteLater();
                          const Expected<FaceReport> report =
                              answer ? parseFaceReport(*answer) : failure(answer.error());
                          if (report)
                              take(*report);
                          else
                              Q_EMIT m_finder->failed(m_input, report.error());
                      });
    }

private:
    void take(const FaceReport &report)
    {
        m_findings.verdict = report.verdict;
        m_findings.scores = report.scores;
        if (!report.faces.isEmpty())
            m_findings.outline = report.faces.constFirst().outline;
        m_reported = report.faces.mid(0, kMaxFoundFaces);
        // A picture of one person is used as the face photo itself.
        if (report.verdict == FaceReport::Verdict::OneFace)
            m_reported.clear();
        fetchNext();
    }

    void fetchNext()
    {
        if (m_reported.isEmpty()) {
            Q_EMIT m_finder->found(m_input, m_findings);
            return;
        }
        const ReportedFace next = m_reported.takeFirst();
        const QString target =
            m_finder->m_crops->filePath(QStringLiteral("face-%1.%2")
                                            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                 QFileInfo(next.crop.path()).suffix()));
        auto *download =
            new Download({.url = next.crop,
                          .targetPath = target,
                          .authorization = QByteArrayLiteral("Bearer ") + m_endpoint->bearer.toUtf8()},
                         this);
        connect(download, &Download::finished, this, [this, download, next](const Expected<QString> &path) {
            download->deleteLater();
            if (path)
                read(*path, next);
            else
                fetchNext();
        });
        download->start();
    }

    void read(const QString &path, const ReportedFace &face)
    {
        onPool(
            this, [path, face] { return readCrop(path, face); },
            [this](const FoundFace &found) {
                if (!found.picture.isNull())
                    m_findings.faces.append(found);
                fetchNext();
            });
    }

    std::optional<ServiceEndpoint> m_endpoint;
    QString m_input;
    QStringList m_people;
    FaceFinder *m_finder;
    QList<ReportedFace> m_reported;
    FaceFindings m_findings;
};

FaceFinder::FaceFinder(Source source, LocalService *service, HttpTransport *transport, QObject *parent)
    : QObject(parent), m_source(source), m_service(service), m_transport(transport)
{
}

FaceFinder::~FaceFinder() = default;

bool FaceFinder::isKept(const QString &path)
{
    return path.startsWith(keptFaces());
}

bool FaceFinder::canLook() const
{
    return m_service && m_service->isInstalled();
}

void FaceFinder::find(const QString &input, const QStringList &people)
{
    delete m_inquiry;
    m_inquiry = nullptr;
    if (input.isEmpty() || !canLook())
        return;
    // Deletes the files of earlier faces that weren't chosen.
    m_crops = std::make_unique<QTemporaryDir>();
    // The inquiry is also the context of the wait for the service, so a later input cancels both.
    m_inquiry = new Inquiry({}, input, people, this);
    Q_EMIT started(input);
    m_service->whenReady(m_inquiry, [this, input, people](const Expected<ServiceEndpoint> &endpoint) {
        delete m_inquiry;
        m_inquiry = nullptr;
        if (!endpoint) {
            Q_EMIT failed(input, endpoint.error());
            return;
        }
        m_inquiry = new Inquiry(*endpoint, input, people, this);
        m_inquiry->ask();
    });
}

} // namespace retalk
