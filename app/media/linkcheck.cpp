#include "media/linkcheck.h"

#include "base/log.h"
#include "base/mediasniff.h"
#include "net/hostrules.h"

#include <QCoreApplication>
#include <QUrl>

namespace retalk {

namespace {

struct HeadText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaProbe)
};

Error noMedia(const char *code, const QString &message)
{
    return {.kind = ErrorKind::Media, .message = message, .apiCode = QLatin1StringView(code)};
}

} // namespace

std::optional<Error> headFault(const QByteArray &head, qint64 total)
{
    constexpr qsizetype kPageStart = 200;
    if (total == 0 || head.isEmpty())
        return noMedia("empty", HeadText::tr("The file is empty (0 bytes)."));
    if (sniffMedia(head).kind != MediaKind::Unknown)
        return std::nullopt;
    if (looksLikeText(head)) {
        const QByteArray start = head.trimmed().left(kPageStart).toLower();
        const bool isPage =
            start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<head");
        return isPage ? noMedia("web_page", HeadText::tr("This is a web page, not a media file."))
                      : noMedia("text", HeadText::tr("This is text, not a media file."));
    }
    if (isNoMedia(head))
        return noMedia("not_media", HeadText::tr("This isn't a media file."));
    return std::nullopt;
}

LinkCheck::LinkCheck(const QString &link, QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent), m_link(link), m_source(m_link), m_bytes(&m_source, kSniffBytes)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(std::nullopt); });
    connect(&m_bytes, &RemoteBytes::finished, this, [this](const Expected<RemoteBytes::Result> &head) {
        if (head) {
            m_name = head->name;
            return end(headFault(head->bytes, head->total));
        }
        const ErrorKind kind = head.error().kind;
        qCInfo(lcMedia) << "checking a link:" << head.error().message << head.error().detail;
        if (kind == ErrorKind::NotFound || kind == ErrorKind::Permission)
            end(head.error());
        else
            end(std::nullopt);
    });
}

void LinkCheck::start()
{
    const bool isWeb = m_link.scheme() == u"https" || m_link.scheme() == u"http";
    m_limit.start();
    if (isWeb && !isPrivateHost(m_link.host()))
        m_bytes.start();
    else
        QMetaObject::invokeMethod(
            this, [this] { end(std::nullopt); }, Qt::QueuedConnection);
}

void LinkCheck::end(const std::optional<Error> &refusal)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    Q_EMIT finished(refusal);
}

} // namespace retalk
