#pragma once

#include "base/expected.h"
#include "base/filestamp.h"
#include "net/containercheck.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkCookieJar;

namespace retalk {

struct DownloadAnswer;

/// State needed to resume an interrupted download. The owner stores it before the GET and after each
/// Download::stateChanged().
struct DownloadState
{
    QByteArray etag;         ///< strong ETag, or empty
    QByteArray lastModified; ///< used for If-Range if there is no strong ETag
    qint64 totalBytes = -1;  ///< -1: unknown
    FileStamp whole;         ///< the complete file, just before the rename to its final name; else invalid

    bool operator==(const DownloadState &) const = default;
};

/// A single attempt to download a URL to a file; retrying is up to the owner (see the retry table). Writes a
/// PartFile next to the target, resumes with Range and If-Range, checks free space, length and container,
/// calls fsync, and only then renames atomically. Disk access happens on a worker thread only. The socket,
/// the reader and the disk buffer about 1 MiB each, whatever the file's size.
///
/// Never sends a key, and answers no challenge (401, 407). Follows http(s) redirects, but never from another
/// computer to this one. Cookies set during the redirects are sent according to the cookie domain rules,
/// within this transfer only.
class Download : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl url;
        QString targetPath;
        /// Identifies the part file; must be the same for every attempt. Empty: derived from the target's
        /// name.
        QString partId = {};
        /// If false, an existing file with the target's name is kept, and the error's apiCode is
        /// PartFile::kNameTaken; all bytes are kept for an attempt with another name in the same folder.
        bool mayReplace = true;
        DownloadState resume = {}; ///< from the previous attempt, if any
        qint64 maxBytes = -1;      ///< refuses larger files (the service's input limits); -1: no limit
        MediaRule media = MediaRule::Certain;
        /// Only for our own loopback service; not sent to other origins after a redirect.
        QByteArray authorization = {};
        /// Time without any data after which the download fails with Timeout. It also fails if a slow
        /// connection delivers less than 16 KiB in twice this time.
        std::chrono::milliseconds timeout = std::chrono::seconds(30);
        /// If false, a redirect fails with Protocol, apiCode kRedirectCode and the new address in `detail`;
        /// for owners that must check each address before it is requested.
        bool followsRedirects = true;
        /// Address to connect to instead of resolving the URL's host; for owners that have already checked
        /// the resolved address. Null: resolve the host. Only without followsRedirects.
        QHostAddress address = {};
        /// For owners that follow redirects themselves: a jar shared by all requests of one transfer. Null:
        /// this download uses its own.
        std::shared_ptr<QNetworkCookieJar> cookies = {};
    };

    static constexpr auto kRedirectCode = "redirect";

    explicit Download(const Options &options, QObject *parent = nullptr);
    ~Download() override;

    /// Starts the download; finished() is emitted exactly once.
    void start();
    /// Stops the download and keeps the part file for the next attempt; finished() reports
    /// ErrorKind::Cancelled. Has no effect once the file is being renamed; finished() then reports the result
    /// of that.
    void abort();

Q_SIGNALS:
    /// Emitted at most about 10 times per second with the bytes on disk and the total (-1: unknown).
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    void stateChanged(const retalk::DownloadState &state);
    /// Emitted with the path of the finished file or an Error.
    void finished(const retalk::Expected<QString> &result);

private:
    template <typename Work, typename Next>
    void onDisk(Work work, Next next);
    void request();
    void takeArrived();
    void takeHeaders();
    void requestOriginalUrl();
    void takeBytes();
    void finishExchange();
    void handleWithoutBody(const DownloadAnswer &answer);
    void dropExchange();
    void startAgain();
    void followRedirect(const QUrl &target);
    void checkRedirectTarget(const QUrl &target);
    void refuseRedirect(const QUrl &target);
    void finishWhole();
    void commit();
    void failBody(const Error &error);
    void fail(Error error, bool isPartUseless = false);
    void settle();
    void report(bool always);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
