#include "base/mounts.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QUrl>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// GVfs's mount type of each scheme; in KIO the folder is named after the scheme.
const QHash<QString, QString> &mountTypes()
{
    static const QHash<QString, QString> types{
        {u"smb"_s, u"smb-share"_s},
        {u"sftp"_s, u"sftp"_s},
        {u"ssh"_s, u"sftp"_s},
        {u"fish"_s, u"sftp"_s},
        {u"ftp"_s, u"ftp"_s},
        {u"ftps"_s, u"ftps"_s},
        {u"dav"_s, u"dav"_s},
        {u"davs"_s, u"dav"_s},
        {u"webdav"_s, u"dav"_s},
        {u"webdavs"_s, u"dav"_s},
        {u"afp"_s, u"afp-volume"_s},
        {u"nfs"_s, u"nfs"_s},
        {u"mtp"_s, u"mtp"_s},
        {u"gphoto2"_s, u"gphoto2"_s},
        {u"camera"_s, u"gphoto2"_s},
        {u"afc"_s, u"afc"_s},
        {u"google-drive"_s, u"google-drive"_s},
        {u"gdrive"_s, u"google-drive"_s},
        {u"onedrive"_s, u"onedrive"_s},
    };
    return types;
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// Parsed by hand: QUrl rejects the host names of phones ("[usb:001,005]").
struct MountAddress
{
    QString scheme;
    QString user;
    QString host;
    QString port;
    QStringList parts; ///< of the path, decoded
};

std::optional<MountAddress> parsed(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    MountAddress address;
    address.scheme = text.left(std::max<qsizetype>(colon, 0)).toLower();
    if (!mountTypes().contains(address.scheme))
        return std::nullopt;
    QString rest = text.sliced(colon + 1);
    if (!rest.startsWith(u'/'))
        return std::nullopt;
    if (rest.startsWith(u"//")) {
        rest.remove(0, 2);
        const qsizetype slash = rest.indexOf(u'/');
        QString authority = rest.left(slash < 0 ? rest.size() : slash);
        rest = rest.sliced(authority.size());
        if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
            // In "DOMAIN;user:password", mounts are named after the user alone.
            address.user = decoded(authority.left(at).section(u':', 0, 0)).section(u';', -1);
            authority = authority.sliced(at + 1);
        }
        const qsizetype bracket = authority.lastIndexOf(u']');
        if (const qsizetype mark = authority.lastIndexOf(u':'); mark > bracket) {
            address.port = authority.sliced(mark + 1);
            authority.truncate(mark);
        }
        address.host = decoded(authority);
    }
    const QStringList parts = rest.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        address.parts += decoded(part);
    const bool leadsElsewhere =
        std::any_of(address.parts.cbegin(), address.parts.cend(), [](const QString &part) {
            return part == u".." || part.contains(u'/') || part.contains(QChar::Null);
        });
    return leadsElsewhere ? std::nullopt : std::optional(address);
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Returns how many leading parts of the path the GVfs mount `name` covers; -1 if it's a different mount.
qsizetype coveredBy(const QString &name, const MountAddress &address)
{
    const qsizetype colon = name.indexOf(u':');
    if (name.left(std::max<qsizetype>(colon, 0)) != mountTypes().value(address.scheme))
        return -1;
    QHash<QString, QString> fields;
    const QStringList pairs = name.sliced(colon + 1).split(u',');
    for (const QString &pair : pairs)
        fields.insert(pair.section(u'=', 0, 0), decoded(pair.section(u'=', 1)));
    const auto differs = [&fields](const QString &key, const QString &value) {
        return !value.isEmpty() && fields.contains(key) && !isSameName(fields.value(key), value);
    };
    const QString host = fields.contains(u"server"_s) ? fields.value(u"server"_s) : fields.value(u"host"_s);
    if (!isSameName(host, address.host) || differs(u"user"_s, address.user) ||
        differs(u"port"_s, address.port))
        return -1;
    QStringList covered;
    for (const auto &key : {u"share"_s, u"volume"_s}) {
        if (fields.contains(key))
            covered += fields.value(key);
    }
    covered += fields.value(u"prefix"_s).split(u'/', Qt::SkipEmptyParts);
    if (covered.size() > address.parts.size() ||
        !std::equal(covered.cbegin(), covered.cend(), address.parts.cbegin(), isSameName))
        return -1;
    return covered.size();
}

/// Returns the sorted names in a folder. Doesn't stat them, as telling files from folders would: a share that
/// doesn't respond would block the window.
QStringList namesIn(const QString &folder)
{
    QStringList names;
    std::error_code fault;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), fault);
    for (; !fault && entry != std::filesystem::directory_iterator(); entry.increment(fault))
        names += QFile::decodeName(entry->path().filename().c_str());
    names.sort();
    return names;
}

QString inGvfs(const QString &runtime, const MountAddress &address)
{
    const QDir folder(runtime + u"/gvfs"_s);
    QString mount;
    qsizetype most = -1;
    const QStringList names = namesIn(folder.path());
    for (const QString &name : names) {
        const qsizetype covered = coveredBy(name, address);
        if (covered > most) {
            most = covered;
            mount = folder.filePath(name);
        }
    }
    return most < 0 ? QString() : (QStringList(mount) + address.parts.mid(most)).join(u'/');
}

QString inKio(const QString &runtime, const MountAddress &address)
{
    const QStringList mounts =
        QDir(runtime).entryList({u"kio-fuse-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QString &mount : mounts) {
        const QString scheme = runtime + u'/' + mount + u'/' + address.scheme;
        if (address.host.isEmpty()) {
            if (!address.parts.isEmpty() && namesIn(scheme).contains(address.parts.constFirst()))
                return (QStringList(scheme) + address.parts).join(u'/');
            continue;
        }
        const QStringList hosts = namesIn(scheme);
        for (const QString &host : hosts) {
            // "user@host:port", where user and port are optional
            const QString user = host.contains(u'@') ? host.section(u'@', 0, -2) : QString();
            const QString place = host.section(u'@', -1);
            const QString wanted = address.port.isEmpty() ? address.host : address.host + u':' + address.port;
            if (isSameName(place, wanted) && (address.user.isEmpty() || isSameName(user, address.user)))
                return (QStringList(scheme + u'/' + host) + address.parts).join(u'/');
        }
    }
    return {};
}

} // namespace

bool isMountAddress(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    return colon > 0 && address.sliced(colon + 1).startsWith(u'/') &&
           mountTypes().contains(address.left(colon).toLower());
}

Expected<QString> mountedPath(const QString &address, const QString &runtimeDirectory)
{
    QString runtime = runtimeDirectory.isEmpty() ? qEnvironmentVariable("XDG_RUNTIME_DIR") : runtimeDirectory;
    if (runtime.isEmpty())
        runtime = u"/run/user/%1"_s.arg(::getuid());
    const auto wanted = parsed(address);
    QString path = wanted ? inGvfs(runtime, *wanted) : QString();
    if (path.isEmpty() && wanted)
        path = inKio(runtime, *wanted);
    if (!path.isEmpty())
        return path;
    const QString name =
        wanted ? wanted->scheme + u"://"_s + wanted->host : address.section(u':', 0, 0).toLower() + u':';
    return failure(
        ErrorKind::InvalidInput,
        QCoreApplication::translate(
            "retalk::Mounts",
            "%1 isn't connected on this computer. Open it in the file manager, then try again, or copy "
            "the file to this computer.")
            .arg(oneLine(name)));
}

bool isWindowsPath(const QString &text)
{
    const bool hasDrive = text.size() >= 3 && text[0].unicode() < 0x80 && text[0].isLetter() &&
                          text[1] == u':' && (text[2] == u'\\' || text[2] == u'/');
    return hasDrive || text.startsWith(u"\\\\");
}

} // namespace retalk
