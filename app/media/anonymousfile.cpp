#include "media/anonymousfile.h"

#include "base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct NamelessText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::AnonymousFile)
};

} // namespace

AnonymousFile::AnonymousFile()
{
    QByteArray name = QFile::encodeName(paths::cacheDirectory()) + "/played-XXXXXX";
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (isOpen())
        ::unlink(name.constData());
}

AnonymousFile::~AnonymousFile()
{
    if (isOpen())
        ::close(m_descriptor);
}

QString AnonymousFile::path() const
{
    return u"/proc/%1/fd/%2"_s.arg(QCoreApplication::applicationPid()).arg(m_descriptor);
}

std::shared_ptr<AnonymousFile> AnonymousFile::holding(const QByteArray &bytes)
{
    auto file = std::make_shared<AnonymousFile>();
    QFile out(file->path());
    const bool isWritten =
        file->isOpen() && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
    return isWritten ? file : nullptr;
}

Error AnonymousFile::full()
{
    return {.kind = ErrorKind::Disk,
            .message = NamelessText::tr("Can't write to the folder %1. Free some space there.")
                           .arg(QDir::toNativeSeparators(paths::cacheDirectory()))};
}

Error AnonymousFile::explained(const Error &error)
{
    const bool isFull = error.detail.contains(u"No space left"_s) || error.detail.contains(u"Disk quota"_s);
    if (!isFull)
        return error;
    Error said = full();
    said.detail = error.detail;
    return said;
}

} // namespace retalk
