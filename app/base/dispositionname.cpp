#include "base/dispositionname.h"

#include "base/printable.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Longer names exceed file system limits. They are cut at the front, to keep the suffix.
constexpr qsizetype kLongestName = 200;

/// Decodes UTF-8, falling back to Latin-1, the traditional encoding of headers.
QString headerText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Decodes "UTF-8''caf%C3%A9.mp4" (RFC 8187).
QString extendedValue(const QByteArray &value)
{
    const qsizetype language = value.indexOf('\'');
    const qsizetype text = language < 0 ? -1 : value.indexOf('\'', language + 1);
    return text < 0 ? QString() : headerText(QByteArray::fromPercentEncoding(value.sliced(text + 1)));
}

/// Decodes a token, or a quoted string with backslash escapes; some servers also percent-encode those.
QString plainValue(const QByteArray &value)
{
    QByteArray text = value.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"')) {
        text = text.sliced(1, text.size() - 2);
        for (qsizetype i = text.indexOf('\\'); i >= 0 && i + 1 < text.size(); i = text.indexOf('\\', i + 1))
            text.remove(i, 1);
    }
    static const QRegularExpression escapes(u"^(?:[^%]|%[0-9A-Fa-f]{2})*$"_s);
    const bool isEscaped = text.contains('%') && escapes.match(QString::fromLatin1(text)).hasMatch();
    return headerText(isEscaped ? QByteArray::fromPercentEncoding(text) : text);
}

/// Returns the raw value of the parameter `name`.
QByteArray parameter(const QByteArray &header, QLatin1StringView name)
{
    const QRegularExpression rule(uR"((?:^|;)[\s+]*%1\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*))"_s.arg(
                                      QRegularExpression::escape(QString(name))),
                                  QRegularExpression::CaseInsensitiveOption);
    return rule.match(QString::fromLatin1(header)).captured(1).toLatin1();
}

QString safe(const QString &name)
{
    QString file = oneLine(name.sliced(name.lastIndexOf(u'/') + 1));
    file = file.sliced(file.lastIndexOf(u'\\') + 1).trimmed();
    for (QChar &letter : file) {
        if (u":*?\"<>|"_s.contains(letter))
            letter = u'_';
    }
    while (file.startsWith(u'.'))
        file.remove(0, 1);
    return file.right(kLongestName);
}

} // namespace

QString dispositionName(const QByteArray &header)
{
    const QString extended = safe(extendedValue(parameter(header, "filename*"_L1)));
    return extended.isEmpty() ? safe(plainValue(parameter(header, "filename"_L1))) : extended;
}

QString dispositionNameInLink(const QString &link)
{
    const QUrlQuery query{QUrl(link)};
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.compare(u"response-content-disposition"_s, Qt::CaseInsensitive) == 0 || key == u"rscd"_s)
            return dispositionName(value.toUtf8());
    }
    return {};
}

} // namespace retalk
