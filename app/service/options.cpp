#include "service/options.h"

#include "base/paths.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> table()
{
    return {
        {u"port"_s, QStringLiteral("Listen on this port of 127.0.0.1 (default: any free one)."), u"number"_s},
        {u"token"_s,
         QStringLiteral(
             "The bearer token that callers must send (default: RETALK_SERVICE_TOKEN, else a random one)."),
         u"text"_s},
        {u"data"_s, QStringLiteral("Keep tasks, files and results in this folder."), u"folder"_s},
        {u"parent-pipe"_s, QStringLiteral("Stop when standard input closes.")},
        {u"allow-private"_s,
         QStringLiteral("Accept media URLs that name this computer or a private network.")},
        {u"accept-files"_s,
         QStringLiteral("Accept file:/// URLs of media files that this user can read, not only uploads.")},
        {u"allow-private-callbacks"_s,
         QStringLiteral("Accept callback URLs that name this computer or a private network.")},
        {u"callback-ca"_s, QStringLiteral("Trust the certificates of this PEM file for callbacks too."),
         u"file"_s},
        {u"drafts"_s, QStringLiteral("Make up to this many drafts at the same time (default: 1)."),
         u"number"_s},
        {u"keep-results"_s, QStringLiteral("Keep results for this many seconds (default: 24 hours)."),
         u"seconds"_s},
        {u"keep-files"_s, QStringLiteral("Keep uploaded files for this many seconds (default: 72 hours)."),
         u"seconds"_s},
    };
}

constexpr int kMaxDrafts = 8;

QString randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorKind::InvalidInput, message);
}

Expected<std::chrono::seconds> seconds(const QCommandLineParser &parser, const QString &name,
                                       std::chrono::seconds fallback)
{
    if (!parser.isSet(name))
        return fallback;
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < 1)
        return refused(QStringLiteral("--%1 takes a number of seconds from 1.").arg(name));
    return std::chrono::seconds(value);
}

} // namespace

Expected<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(table());
    if (!parser.parse(QStringList{u"retalk-service"_s} + arguments))
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().first()));

    Options options;
    if (parser.isSet(u"port"_s)) {
        bool ok = false;
        options.port = parser.value(u"port"_s).toInt(&ok);
        if (!ok || options.port < 0 || options.port > 65535)
            return refused(QStringLiteral("--port takes a number from 0 to 65535."));
    }
    options.token =
        parser.isSet(u"token"_s) ? parser.value(u"token"_s) : qEnvironmentVariable("RETALK_SERVICE_TOKEN");
    // Child processes must not inherit it.
    qunsetenv("RETALK_SERVICE_TOKEN");
    if (options.token.isEmpty() && !parser.isSet(u"token"_s))
        options.token = randomToken();
    // The character set of RFC 6750, so that the token needs no escaping in a header.
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._~+/-]+=*$"));
    if (!allowed.match(options.token).hasMatch())
        return refused(
            QStringLiteral("A token may hold letters, digits and . _ ~ + / - and must not be empty."));

    options.dataDirectory = parser.isSet(u"data"_s) ? QDir(parser.value(u"data"_s)).absolutePath()
                                                    : paths::dataDirectory() + u"/service"_s;
    options.stopsWithParent = parser.isSet(u"parent-pipe"_s);
    options.allowsPrivateMedia = parser.isSet(u"allow-private"_s);
    options.acceptsFiles = parser.isSet(u"accept-files"_s);
    options.allowsPrivateCallbacks = parser.isSet(u"allow-private-callbacks"_s);
    options.callbackCaFile = parser.value(u"callback-ca"_s);
    if (parser.isSet(u"drafts"_s)) {
        bool ok = false;
        options.drafts = parser.value(u"drafts"_s).toInt(&ok);
        if (!ok || options.drafts < 1 || options.drafts > kMaxDrafts)
            return refused(QStringLiteral("--drafts takes a number from 1 to %1.").arg(kMaxDrafts));
    }
    const auto results = seconds(parser, u"keep-results"_s, options.resultsKeptFor);
    if (!results)
        return failure(results.error());
    const auto files = seconds(parser, u"keep-files"_s, options.filesKeptFor);
    if (!files)
        return failure(files.error());
    options.resultsKeptFor = *results;
    options.filesKeptFor = *files;
    return options;
}

QString usage()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Serves the VideoRetalk API on 127.0.0.1 with a free draft engine on this computer."));
    parser.addOptions(table());
    return parser.helpText();
}

} // namespace retalk::service
