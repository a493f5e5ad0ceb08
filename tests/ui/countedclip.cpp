#include "ui/countedclip.h"

#include <QFile>
#include <QProcess>

namespace retalk::test {

bool ffmpeg(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error"),
                                                        QStringLiteral("-y"), QStringLiteral("-nostdin")} +
                                                arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool makeCountedClip(const QString &path, int frames, const QString &number, const QStringList &encoding)
{
    const QString length = QString::number(frames / 25.0);
    QStringList arguments{
        QStringLiteral("-f"),
        QStringLiteral("lavfi"),
        QStringLiteral("-i"),
        QStringLiteral("nullsrc=s=160x96:r=25:d=") + length,
        QStringLiteral("-f"),
        QStringLiteral("lavfi"),
        QStringLiteral("-i"),
        QStringLiteral("sine=440:d=") + length,
        QStringLiteral("-vf"),
        QStringLiteral("geq=lum='if(bitand(%1,pow(2,floor(X/20))),235,16)':cb=128:cr=128").arg(number),
        QStringLiteral("-pix_fmt"),
        QStringLiteral("yuv420p")};
    return ffmpeg(arguments + encoding + QStringList{path});
}

bool makeStrangeClip(const QString &path, int seconds, int rate)
{
    const bool isMade =
        ffmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                QStringLiteral("testsrc=size=160x96:rate=%1:duration=%2").arg(rate).arg(seconds),
                QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                QStringLiteral("sine=duration=%1").arg(seconds), QStringLiteral("-c:v"),
                QStringLiteral("mpeg4"), path});
    QFile file(path);
    if (!isMade || !file.open(QIODevice::ReadWrite))
        return false;
    const qsizetype at = file.readAll().lastIndexOf("mp4v");
    return at > 0 && file.seek(at) && file.write("zzzz") == 4;
}

int numberIn(const QImage &picture)
{
    int number = 0;
    for (int bit = 0; bit < 8; ++bit) {
        const int x = picture.width() * (2 * bit + 1) / 16;
        if (qGray(picture.pixel(x, picture.height() / 2)) > 128)
            number |= 1 << bit;
    }
    return number;
}

} // namespace retalk::test
