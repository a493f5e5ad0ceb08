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

/// What must be remembered to go on with an interrupted download. The owner stores it before the GET and
/// whenever Download::stateChanged() says so.
struct DownloadState
{
    QByteArray etag;         ///< strong ETag, or empty
    QByteArray lastModified; ///< used for If-Range when there is no strong ETag
    qint64 totalBytes = -1;  ///< -1: not known yet
    FileStamp whole; ///< the finished file, from just before it gets its final name; invalid until then

    bool operator==(const DownloadState &) const = default;
};

/// Fetches one URL into one file: writes a PartFile beside the target, resumes with Range + If-Range, checks
/// free space, length and container, fsyncs, and only then renames atomically. The disk is touched on a
/// worker thread only. However long the file, the socket, the reader and the disk hold about 1 MiB of it
/// each. Never sends a key, answers no challenge (401, 407) and follows redirects over http(s) itself, but
/// never from another computer to this one. Cookies that one hop sets reach the next by the rules for hosts,
/// and no other transfer. One object is one attempt; whether to try again is the owner's business (retry
/// table).
class Download : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl url;
        QString targetPath;
        /// Names the part file: the same for every attempt; empty: made from the target's name.
        QString partId = {};
        /// False: a file that has the target's name by then stays, and the error's apiCode is
        /// PartFile::kNameTaken; all bytes are kept for an attempt with another name in the same folder.
        bool mayReplace = true;
        DownloadState resume = {}; ///< from the previous attempt, or empty
        qint64 maxBytes = -1;      ///< refuse more than this (the service's input limits); -1: no limit
        MediaRule media = MediaRule::Certain;
        /// Only for our own loopback service; dropped on any redirect to another origin.
        QByteArray authorization = {};
        /// No byte for this long is a Timeout, and so is a connection that only drips: less than 16 KiB in
        /// twice this time.
        std::chrono::milliseconds patience = std::chrono::seconds(30);
        /// False: a redirect ends as Protocol with apiCode kRedirectCode and the new address in `detail`; for
        /// owners who must look at each address before it is asked.
        bool followsRedirects = true;
        /// Connect to this address instead of asking again for the one of the URL's host; for owners who have
        /// checked where the name leads. Null: the name decides. Only without followsRedirects.
        QHostAddress address = {};
        /// For owners who follow redirects themselves: the cookies of all hops of one transfer. Null: this
        /// download has its own.
        std::shared_ptr<QNetworkCookieJar> cookies = {};
    };

    static constexpr auto kRedirectCode = "redirect";

    explicit Download(const Options &options, QObject *parent = nullptr);
    ~Download() override;

    /// Starts; ends with exactly one finished().
    void start();
    /// Stops; the part file stays for the next attempt; finished() reports ErrorKind::Cancelled. Too late
    /// once the file is being put in its place: then finished() says how that went.
    void abort();

Q_SIGNALS:
    /// Bytes on disk and expected in all (-1: unknown). At most about 10 times a second.
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    void stateChanged(const retalk::DownloadState &state);
    /// The path of the finished file, or why there is none.
    void finished(const retalk::Expected<QString> &result);

private:
    template <typename Work, typename Next>
    void onDisk(Work work, Next next);
    void request();
    void takeArrived();
    void takeHeaders();
    void requestFromTheFirst();
    void takeBytes();
    void finishExchange();
    void takeWithoutBody(const DownloadAnswer &answer);
    void dropExchange();
    void startAgain();
    void followRedirect(const QUrl &target);
    void lookBeforeGoing(const QUrl &target);
    void refuseRedirect(const QUrl &target);
    void finishWhole();
    void giveName();
    void failBody(const Error &error);
    void fail(Error error, bool isPartUseless = false);
    void settle();
    void report(bool always);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
