#include "inputs/linkfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace retalk {

namespace {

bool isWebAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("file://"), Qt::CaseInsensitive);
}

/// Returns the first "URL=" line of `section`, in the INI format of Windows and freedesktop.org.
QString addressInSection(const QString &text, const QString &section)
{
    bool isInside = false;
    const auto lines = text.split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts);
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[')) {
            isInside = line.compare(section, Qt::CaseInsensitive) == 0;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (isInside && line.left(equals).trimmed().compare(QLatin1String("URL"), Qt::CaseInsensitive) == 0)
            return line.mid(equals + 1).trimmed();
    }
    return {};
}

QString addressInPropertyList(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    bool isUrlNext = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("key"))
            isUrlNext = xml.readElementText(QXmlStreamReader::SkipChildElements) == QLatin1String("URL");
        else if (isUrlNext && xml.name() == QLatin1String("string"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    }
    return {};
}

/// Binary property lists store short strings as plain text: returns the first run that starts like an
/// address.
QString addressInBinaryPropertyList(const QByteArray &content)
{
    static const QRegularExpression address(QStringLiteral("https?://[\\x21-\\x7e]+"));
    // A string is followed by type markers, which aren't printable ASCII, or by the next string's marker 0x5_
    // and its length; the trailer starts with control bytes.
    return address.match(QString::fromLatin1(content)).captured();
}

} // namespace

bool isLinkFileName(const QString &fileName)
{
    for (const auto *ending : {".url", ".webloc", ".desktop"}) {
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString addressInLinkFile(const QString &fileName, const QByteArray &content)
{
    QString address;
    if (fileName.endsWith(QLatin1String(".url"), Qt::CaseInsensitive))
        address = addressInSection(QString::fromUtf8(content), QStringLiteral("[InternetShortcut]"));
    else if (fileName.endsWith(QLatin1String(".desktop"), Qt::CaseInsensitive))
        address = addressInSection(QString::fromUtf8(content), QStringLiteral("[Desktop Entry]"));
    else if (fileName.endsWith(QLatin1String(".webloc"), Qt::CaseInsensitive))
        address = content.startsWith("bplist") ? addressInBinaryPropertyList(content)
                                               : addressInPropertyList(content);
    return isWebAddress(address) ? address : QString();
}

} // namespace retalk
