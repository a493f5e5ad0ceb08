#include "net/outputplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

namespace retalk {

namespace {

constexpr int kMaxLinks = 40; ///< the kernel's limit

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::OutputPlace)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> refused(const QString &message, int code = 0)
{
    return failure(ErrorKind::Disk, message,
                   code != 0 ? QString::fromLocal8Bit(std::strerror(code)) : QString());
}

tl::unexpected<Error> notText(const QString &path)
{
    return refused(PlaceText::tr("The name %1 isn't valid UTF-8. Choose another name.").arg(shown(path)),
                   EILSEQ);
}

/// Decodes the name, unless it would encode to a different one.
std::optional<QString> textOf(const QByteArray &name)
{
    const QString text = QFile::decodeName(name);
    return QFile::encodeName(text) == name ? std::optional(text) : std::nullopt;
}

/// Returns the folder as the kernel resolves it; if it doesn't exist yet, its nearest existing ancestor is
/// resolved. A folder whose real name isn't valid text keeps the given path.
QString realFolder(const QString &folder)
{
    QString there = folder.isEmpty() ? QStringLiteral("/") : folder;
    QStringList missing;
    while (true) {
        char real[PATH_MAX];
        if (::realpath(QFile::encodeName(there).constData(), real)) {
            const auto canonical = textOf(real);
            if (!canonical && !missing.isEmpty())
                return OutputPlace{there, QDir::cleanPath(missing.join(u'/'))}.path();
            missing.prepend(canonical.value_or(there));
            return canonical ? QDir::cleanPath(missing.join(u'/')) : there;
        }
        const qsizetype slash = there.lastIndexOf(u'/');
        missing.prepend(there.sliced(slash + 1));
        there.truncate(std::max<qsizetype>(slash, 0));
        if (there.isEmpty())
            there = QStringLiteral("/");
    }
}

/// Returns `folder` or its nearest existing ancestor.
QString existingFolder(QString folder)
{
    while (!QFileInfo::exists(folder)) {
        const qsizetype slash = folder.lastIndexOf(u'/');
        if (slash <= 0)
            return QStringLiteral("/");
        folder.truncate(slash);
    }
    return folder;
}

/// Creates and removes a file with an unused name. Returns 0 or an errno value.
int tryToWrite(const QString &folder)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/.retalk-") + id);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno;
    ::close(descriptor);
    return ::unlink(path.constData()) == 0 ? 0 : errno;
}

/// Fails if the existing file can't be replaced.
Expected<void> checkReplaceable(const OutputPlace &place, const struct stat &file)
{
    const QString path = shown(place.path());
    if (S_ISDIR(file.st_mode))
        return refused(PlaceText::tr("%1 is a folder. Name a file in it.").arg(path));
    if (!S_ISREG(file.st_mode))
        return refused(PlaceText::tr("%1 isn't an ordinary file. Choose another name.").arg(path));
    const QByteArray encoded = QFile::encodeName(place.path());
    const bool isReadOnly =
        (file.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0; // root could still write to it
    if (isReadOnly || ::access(encoded.constData(), W_OK) != 0)
        return refused(PlaceText::tr("%1 is read-only. Choose another name.").arg(path));
    struct stat folder = {};
    if (::stat(QFile::encodeName(place.folder).constData(), &folder) != 0)
        return {};
    const uid_t self = ::geteuid();
    const bool isOthers =
        (folder.st_mode & S_ISVTX) != 0 && self != 0 && file.st_uid != self && folder.st_uid != self;
    if (isOthers || folder.st_dev != file.st_dev) // a mount point
        return refused(PlaceText::tr("%1 can't be replaced. Choose another name.").arg(path));
    return {};
}

} // namespace

Expected<OutputPlace> outputPlace(const QString &path)
{
    // Not cleaned first: "link/../a.mp4" is next to the link's target.
    QString wanted = path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
    for (int links = 0; links <= kMaxLinks; ++links) {
        const qsizetype slash = wanted.lastIndexOf(u'/');
        const QString name = wanted.sliced(slash + 1);
        if (name.isEmpty() || name == u"." || name == u"..")
            return OutputPlace{.folder = realFolder(wanted), .name = {}};
        const OutputPlace place{.folder = realFolder(wanted.first(slash)), .name = name};
        char target[PATH_MAX];
        const ssize_t length = ::readlink(QFile::encodeName(place.path()).constData(), target, sizeof target);
        if (length < 0)
            return place;
        const auto next = textOf(QByteArray(target, length));
        if (!next)
            return notText(place.path());
        wanted = next->startsWith(u'/') ? *next : place.folder + u'/' + *next;
    }
    return refused(PlaceText::tr("The links of %1 lead in a circle.").arg(shown(path)), ELOOP);
}

bool isSamePlace(const OutputPlace &a, const OutputPlace &b)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    if (a.name != b.name && folded(a.name) != folded(b.name))
        return false;
    if (a.folder != b.folder) {
        struct stat one = {};
        struct stat other = {};
        if (::stat(QFile::encodeName(a.folder).constData(), &one) != 0 ||
            ::stat(QFile::encodeName(b.folder).constData(), &other) != 0 || one.st_dev != other.st_dev ||
            one.st_ino != other.st_ino)
            return false;
    }
    return a.name == b.name || ignoresCase(a.folder);
}

bool isNameTaken(const QString &path)
{
    struct stat file = {};
    return ::lstat(QFile::encodeName(path).constData(), &file) == 0;
}

Expected<void> checkOutput(const OutputPlace &place)
{
    const QString folder = shown(place.folder);
    if (place.name.isEmpty())
        return refused(PlaceText::tr("%1 is a folder. Name a file in it.").arg(folder));
    // Text in another encoding, from a command line or the current folder's name, arrives like this.
    if ((place.folder.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(place.folder)) ||
        (place.name.contains(QChar::ReplacementCharacter) && !isNameTaken(place.path())))
        return notText(place.path());
    const QByteArray path = QFile::encodeName(place.path());
    // The part file's name may be the longer one, and its path must fit, too.
    constexpr int kPartName = 64;
    if (QFile::encodeName(place.name).size() > longestName(place.folder) ||
        std::max<qsizetype>(path.size(), QFile::encodeName(place.folder).size() + kPartName) >= PATH_MAX)
        return refused(PlaceText::tr("The name %1 is too long for this folder. Choose a shorter one.")
                           .arg(shown(place.name)),
                       ENAMETOOLONG);
    struct stat file = {};
    if (::stat(path.constData(), &file) == 0) {
        if (auto replaceable = checkReplaceable(place, file); !replaceable)
            return replaceable;
    } else if (errno == ENAMETOOLONG) {
        return refused(PlaceText::tr("The name %1 is too long for this folder. Choose a shorter one.")
                           .arg(shown(place.name)),
                       errno);
    }
    const bool isNew = !QFileInfo::exists(place.folder);
    if (!QDir().mkpath(place.folder))
        return refused(
            PlaceText::tr("Can't create the folder %1. Check its permissions or choose another one.")
                .arg(folder));
    if (const int wrong = tryToWrite(place.folder); wrong != 0) {
        if (isNew)
            QDir().rmdir(place.folder);
        if (wrong == ENOSPC || wrong == EDQUOT)
            return refused(PlaceText::tr("The disk that holds %1 is full. Free some space or choose another "
                                         "folder.")
                               .arg(folder),
                           wrong);
        return refused(PlaceText::tr("The folder %1 can't be written to.").arg(folder), wrong);
    }
    return {};
}

bool ignoresCase(const QString &folder)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/.retalk-") + id);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    struct stat other = {};
    const QByteArray upper = QFile::encodeName(folder + QStringLiteral("/.RETALK-") + id.toUpper());
    const bool isSame = ::lstat(upper.constData(), &other) == 0;
    (void)::unlink(path.constData());
    return isSame;
}

int longestName(const QString &folder)
{
    const long most = ::pathconf(QFile::encodeName(existingFolder(folder)).constData(), _PC_NAME_MAX);
    return most > 0 ? int(std::min<long>(most, PATH_MAX)) : 255;
}

} // namespace retalk
