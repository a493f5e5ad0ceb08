#include "base/log.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

namespace retalk {

Q_LOGGING_CATEGORY(lcApi, "retalk.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcJobs, "retalk.jobs", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTransfer, "retalk.transfer", QtWarningMsg)
Q_LOGGING_CATEGORY(lcMedia, "retalk.media", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLocal, "retalk.local", QtWarningMsg)
Q_LOGGING_CATEGORY(lcService, "retalk.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "retalk.ui", QtWarningMsg)

namespace {

QtMessageHandler previousHandler = nullptr;

constexpr qsizetype kShortestSecret = 8;

struct Secrets
{
    QMutex mutex;
    QStringList known;
};

Secrets &secrets()
{
    static Secrets all;
    return all;
}

void redactingHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (previousHandler)
        previousHandler(type, context, redacted(message));
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression bearer(QStringLiteral(R"((Bearer\s+)[^\s"',]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(QStringLiteral(R"(\bsk-[A-Za-z0-9_-]{4,})"));
    static const QRegularExpression userInfo(QStringLiteral(R"((\b[a-z][a-z0-9+.-]*://)[^/\s@"']+@)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(QStringLiteral(R"((\bhttps?://[^\s?"'<>]+)\?[^\s"'<>]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(
        QStringLiteral(
            R"((\b(?:Proxy-)?Authorization\s*[:=]\s*["']?(?!Bearer\b)(?:[A-Za-z]+\s+)?)[^\s"',]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    {
        Secrets &all = secrets();
        const QMutexLocker lock(&all.mutex);
        for (const QString &secret : std::as_const(all.known))
            result.replace(secret, QStringLiteral("***"));
    }
    result.replace(header, QStringLiteral("\\1***"));
    result.replace(bearer, QStringLiteral("\\1***"));
    result.replace(key, QStringLiteral("sk-***"));
    result.replace(userInfo, QStringLiteral("\\1***@"));
    result.replace(query, QStringLiteral("\\1?***"));
    return result;
}

void hideInLog(const QString &secret)
{
    if (secret.size() < kShortestSecret)
        return;
    Secrets &all = secrets();
    const QMutexLocker lock(&all.mutex);
    if (!all.known.contains(secret))
        all.known.append(secret);
}

void installRedactingLog()
{
    previousHandler = qInstallMessageHandler(redactingHandler);
}

} // namespace retalk
