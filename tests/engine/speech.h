#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <cstring>
#include <vector>

/// Speech for the tests in this folder, 16 kHz mono.
namespace speech {

using Samples = std::vector<std::int16_t>;

/// Returns the samples of a WAV file that is already 16 kHz mono; empty on failure.
inline Samples fromWav(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const qsizetype data = bytes.indexOf("data");
    if (data < 0)
        return {};
    Samples samples(std::size_t(bytes.size() - data - 8) / 2);
    std::memcpy(samples.data(), bytes.constData() + data + 8, samples.size() * 2);
    return samples;
}

/// Returns a sentence of the LibriVox recordings in pocketsphinx-testdata: "0870", "0880", "0890", "0920" or
/// "0930".
inline Samples librivox(const QString &number)
{
    return fromWav(QStringLiteral("/usr/share/pocketsphinx/test/data/librivox/"
                                  "sense_and_sensibility_01_austen_64kb-%1.wav")
                       .arg(number));
}

/// Returns any audio file as 16 kHz mono.
inline Samples resampled(const QString &path)
{
    const QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("16k.wav"));
    QProcess::execute(QStringLiteral("ffmpeg"),
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path,
                       QStringLiteral("-ar"), QStringLiteral("16000"), QStringLiteral("-ac"),
                       QStringLiteral("1"), QStringLiteral("-bitexact"), wav});
    return fromWav(wav);
}

/// Returns `text` spoken by espeak-ng in one of its languages ("de", "cmn", ...).
inline Samples espeak(const QString &language, const QString &text)
{
    const QTemporaryDir folder;
    const QString spoken = folder.filePath(QStringLiteral("spoken.wav"));
    QProcess::execute(QStringLiteral("espeak-ng"),
                      {QStringLiteral("-v"), language, QStringLiteral("-w"), spoken, text});
    return resampled(spoken);
}

/// Returns `seconds` of digital silence.
inline Samples silence(double seconds)
{
    return Samples(std::size_t(seconds * 16000), 0);
}

/// Returns the parts concatenated.
inline Samples joined(std::initializer_list<Samples> parts)
{
    Samples whole;
    for (const Samples &part : parts)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}

} // namespace speech
