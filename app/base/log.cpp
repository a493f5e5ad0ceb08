#include "base/log.h"

#include <QRegularExpression>

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
    QString result = text;
    result.replace(bearer, QStringLiteral("\\1***"));
    result.replace(key, QStringLiteral("sk-***"));
    result.replace(userInfo, QStringLiteral("\\1***@"));
    result.replace(query, QStringLiteral("\\1?***"));
    return result;
}

void installRedactingLog()
{
    previousHandler = qInstallMessageHandler(redactingHandler);
}

} // namespace retalk
