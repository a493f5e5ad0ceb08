#include "media/monosound.h"

#include "net/partfile.h"

#include <QDir>
#include <QtEndian>

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSampleBytes = 2;
constexpr qsizetype kHeadBytes = 44;
constexpr int kMaxNames = 1000;

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

Expected<QString> save(const MonoSound &sound, const QString &path, bool mayReplace)
{
    PartFile part(path);
    const auto write = [&]() -> Expected<QString> {
        if (const auto opened = part.open(false); !opened)
            return failure(opened.error());
        const QByteArray wav = wavOf(sound);
        if (const auto prepared = part.prepare(true, wav.size()); !prepared)
            return failure(prepared.error());
        if (const auto appended = part.append(wav); !appended)
            return failure(appended.error());
        if (const auto sealed = part.seal(MediaRule::Certain); !sealed)
            return failure(sealed.error());
        return part.commit(mayReplace);
    };
    Expected<QString> saved = write();
    if (!saved)
        part.leave(true);
    return saved;
}

} // namespace

std::chrono::milliseconds MonoSound::length() const
{
    return std::chrono::milliseconds(rate > 0 ? samples.size() / kSampleBytes * 1000 / rate : 0);
}

void MonoSound::setLength(std::chrono::milliseconds length)
{
    const qsizetype bytes = qsizetype(length.count() * rate / 1000) * kSampleBytes;
    samples.resize(std::min(samples.size(), bytes));
    samples.append(bytes - samples.size(), '\0');
}

QByteArray wavOf(const MonoSound &sound)
{
    QByteArray wav;
    wav.reserve(kHeadBytes + sound.samples.size());
    wav += "RIFF";
    append(wav, quint32(kHeadBytes - 8 + sound.samples.size()));
    wav += "WAVEfmt ";
    append(wav, quint32(16));
    append(wav, quint16(1)); // PCM
    append(wav, quint16(1)); // channels
    append(wav, quint32(sound.rate));
    append(wav, quint32(sound.rate * kSampleBytes));
    append(wav, quint16(kSampleBytes));
    append(wav, quint16(8 * kSampleBytes));
    wav += "data";
    append(wav, quint32(sound.samples.size()));
    return wav + sound.samples;
}

std::optional<MonoSound> soundInWav(const QByteArray &wav)
{
    if (wav.size() < kHeadBytes || !wav.startsWith("RIFF") || wav.mid(8, 4) != "WAVE")
        return std::nullopt;
    MonoSound sound{.samples = {}, .rate = 0};
    for (qsizetype at = 12; at + 8 <= wav.size();) {
        const QByteArray name = wav.mid(at, 4);
        const qsizetype bytes = numberAt<quint32>(wav, at + 4);
        at += 8;
        if (name == "fmt " && at + 16 <= wav.size()) {
            const bool isMono16 = numberAt<quint16>(wav, at) == 1 && numberAt<quint16>(wav, at + 2) == 1 &&
                                  numberAt<quint16>(wav, at + 14) == 8 * kSampleBytes;
            sound.rate = isMono16 ? int(numberAt<quint32>(wav, at + 4)) : 0;
        } else if (name == "data") {
            sound.samples = wav.mid(at, std::min(bytes, wav.size() - at));
            sound.samples.chop(sound.samples.size() % kSampleBytes);
            break;
        }
        at += bytes + bytes % 2;
    }
    if (sound.rate <= 0)
        return std::nullopt;
    return sound;
}

Expected<QString> saveWav(const MonoSound &sound, const QString &path)
{
    return save(sound, path, true);
}

Expected<QString> saveNewWav(const MonoSound &sound, const QString &folder, const QString &name)
{
    Expected<QString> saved;
    for (int number = 1; number < kMaxNames; ++number) {
        const QString whole = number == 1 ? name : u"%1 %2"_s.arg(name).arg(number);
        saved = save(sound, folder + u'/' + whole + u".wav"_s, false);
        if (saved || saved.error().apiCode != QLatin1StringView(PartFile::kNameTaken))
            break;
    }
    return saved;
}

} // namespace retalk
