#include "net/keymask.h"

#include <QJsonDocument>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kShortestKey = 6;

} // namespace

void hideKey(HttpAnswer &answer, const QString &key)
{
    if (key.size() < kShortestKey)
        return;
    const QByteArray plain = key.toUtf8();
    for (auto &[name, value] : answer.headers)
        value.replace(plain, "***");
    answer.body.replace(plain, "***");
    if (!answer.body.contains('\\'))
        return;
    // "sk\u002dabc" becomes the key once it is parsed. The re-encoded body is used only if it contained the
    // key, because re-encoding loses digits of long numbers.
    QByteArray escaped = plain;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray rewritten = QJsonDocument::fromJson(answer.body).toJson(QJsonDocument::Compact);
    if (rewritten.contains(escaped))
        answer.body = rewritten.replace(escaped, "***");
}

void hideKey(Error &error, const QString &key)
{
    if (key.size() < kShortestKey)
        return;
    for (QString *text : {&error.message, &error.detail, &error.apiCode, &error.field, &error.requestId})
        text->replace(key, u"***"_s);
}

} // namespace retalk
