#include "media/mediasource.h"

#include "base/log.h"
#include "media/relayconnection.h"
#include "net/linkrequest.h"
#include "net/sharelinks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Self-contained picture and sound containers. Playlists, scripts, image lists and stream descriptions (hls,
/// dash, concat, sdp, vobsub, image2, ...) are left out on purpose, because FFmpeg opens what they name.
constexpr QLatin1StringView
    kContainers("mov,mp4,matroska,webm,avi,gif,apng,flv,live_flv,asf,mpeg,mpegts,mpegvideo,m4v,h264,hevc,vc1,"
                "obu,ivf,av1,mjpeg,ogg,mxf,nut,dv,rm,yuv4mpegpipe,wtv,wav,w64,"
                "mp3,aac,flac,aiff,au,caf,amr,amrnb,amrwb,ac3,eac3,wv,ape,tta,mpc,mpc8,dts,truehd");

constexpr int kMaxConnections = 8;
constexpr int kMaxProcesses = 32;

/// "0100007F:1F90" as in /proc/net/tcp: the address in the processor's byte order.
QByteArray entry(quint16 port)
{
    return "0100007F:" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
}

/// Returns the inode of the local socket that is bound to `port` and connected to `peerPort`, or an empty
/// array.
QByteArray inodeOf(quint16 port, quint16 peerPort)
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return {};
    const QByteArray wanted = ' ' + entry(port) + ' ' + entry(peerPort) + ' ';
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains(wanted))
            return line.simplified().split(' ').value(9);
    }
    return {};
}

bool holds(qint64 processId, const QString &socket)
{
    const QDir folder(u"/proc/%1/fd"_s.arg(processId));
    const QStringList names = folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        char target[64];
        const ssize_t length =
            ::readlink(QFile::encodeName(folder.filePath(name)).constData(), target, sizeof target);
        if (length > 0 && QLatin1StringView(target, length) == socket)
            return true;
    }
    return false;
}

QList<qint64> childrenOf(qint64 processId)
{
    QList<qint64> children;
    QFile list(u"/proc/%1/task/%1/children"_s.arg(processId));
    if (list.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> words = list.readAll().simplified().split(' ');
        for (const QByteArray &word : words) {
            if (const qint64 child = word.toLongLong(); child > 0)
                children.append(child);
        }
    }
    return children;
}

/// Returns true if `reply` is how servers without range support answer a range from the start.
bool refusesRanges(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A 416 that states the length is genuine.
    return status == 400 || status == 405 || status == 406 || status == 501 ||
           (status == 416 && !reply.hasRawHeader("Content-Range"));
}

} // namespace

MediaSource::MediaSource(const QUrl &source, QObject *parent) : QObject(parent), m_source(source)
{
    const QString link = source.toString(QUrl::FullyEncoded);
    if (const QString direct = directLink(link); direct != link)
        m_source = QUrl(direct);
}

MediaSource::~MediaSource() = default;

QNetworkReply *MediaSource::ask(const QByteArray &range)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkReply *reply = requestLink(*m_network, m_target.isEmpty() ? m_source : m_target,
                                       m_takesRanges ? range : QByteArray());
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if ((status == 200 || status == 206) && m_keepsTarget)
            m_target = reply->url();
    });
    return reply;
}

QNetworkReply *MediaSource::askInstead(const QNetworkReply &reply)
{
    const QNetworkRequest request = reply.request();
    const QByteArray range = request.rawHeader("Range");
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isEnd = status == 416 && reply.hasRawHeader("Content-Range");
    if (request.url() != m_source && (status == 0 || (status >= 400 && !isEnd))) {
        m_target.clear();
        m_keepsTarget = false;
        return ask(range);
    }
    if (range.startsWith("bytes=0-") && refusesRanges(reply)) {
        m_takesRanges = false;
        return ask({});
    }
    return nullptr;
}

Expected<QStringList> MediaSource::inputArguments()
{
    const QStringList containers{u"-format_whitelist"_s, kContainers};
    if (m_source.isLocalFile()) {
        // The prefix keeps names like "-x" or "concat:..." from being interpreted.
        return containers +
               QStringList{u"-protocol_whitelist"_s, u"file"_s, u"-i"_s, u"file:"_s + m_source.toLocalFile()};
    }
    if ((m_source.scheme() != u"http" && m_source.scheme() != u"https") || m_source.host().isEmpty())
        return failure(ErrorKind::InvalidInput, tr("This is neither a file nor an http or https address."));
    if (!m_server) {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        m_path = '/' + QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
        m_server = std::make_unique<QTcpServer>();
        m_server->setMaxPendingConnections(kMaxConnections);
        if (!m_server->listen(QHostAddress::LocalHost)) {
            const QString detail = m_server->errorString();
            m_server.reset();
            return failure(ErrorKind::Internal, tr("This link can't be checked now. Try again later."),
                           detail);
        }
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                accept(socket);
        });
    }
    const QString address =
        u"http://127.0.0.1:%1%2"_s.arg(m_server->serverPort()).arg(QLatin1StringView(m_path));
    return containers +
           QStringList{
               u"-protocol_whitelist"_s, u"http,tcp"_s, u"-rw_timeout"_s, u"20000000"_s, u"-i"_s, address};
}

/// Other programs get an answer, too, but never take a connection from the reader.
void MediaSource::accept(QTcpSocket *socket)
{
    const bool isOurs = isReader(*socket);
    const auto open = findChildren<RelayConnection *>(QString(), Qt::FindDirectChildrenOnly);
    const auto places = std::count_if(open.begin(), open.end(), [isOurs](const RelayConnection *connection) {
        return connection->isReader() == isOurs;
    });
    if (places < kMaxConnections)
        new RelayConnection(this, socket, isOurs);
    else
        delete socket;
}

/// The path alone isn't enough: every user of this computer can read it in the command line.
bool MediaSource::isReader(const QTcpSocket &socket) const
{
    const QByteArray inode = inodeOf(socket.peerPort(), socket.localPort());
    if (inode.isEmpty() || m_reader <= 0)
        return false;
    const QString name = u"socket:[%1]"_s.arg(QLatin1StringView(inode));
    QList<qint64> processes{m_reader};
    for (qsizetype i = 0; i < processes.size() && i < kMaxProcesses; ++i) {
        if (holds(processes[i], name))
            return true;
        processes += childrenOf(processes[i]);
    }
    qCWarning(lcMedia) << "refused a request by a program other than ffmpeg";
    return false;
}

} // namespace retalk
