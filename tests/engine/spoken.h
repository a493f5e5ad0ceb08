#pragma once

#include "engine/mouth/mouthtrack.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

/// Speech with known sounds: espeak-ng speaks and reports when each sound is heard.
namespace spoken {

/// A speech sound as named by espeak-ng, in IPA, and the time at which it is heard, s.
struct Sound
{
    double start = 0;
    double end = 0;
    QString name;
};

struct Reading
{
    std::vector<std::int16_t> samples; ///< 16 kHz mono
    std::vector<Sound> sounds;         ///< without pauses
};

/// Returns `text` spoken by a voice of espeak-ng ("de", "ja+f2"); pitch 0..100. Empty if espeak-ng or Python
/// failed.
Reading read(const QString &voice, const QString &text, int pitch = 50, int wordsAMinute = 165);

/// Returns at most `most` sentences of tests/support/readings.txt in a language ("en-us", "cmn-latn-pinyin").
QString sentences(const QString &language, int most = 1000);

/// How well a mouth track matches a reading, in frames at 25 per second.
struct Figures
{
    int closures = 0;    ///< M, B and P in the reading
    int closed = 0;      ///< of those, with a closed mouth within one frame of the sound
    int vowels = 0;      ///< in the reading
    int vowelsShut = 0;  ///< of those, closed in the middle
    int others = 0;      ///< other consonants not next to M, B or P
    int othersShut = 0;  ///< of those, closed in the middle
    double openness = 0; ///< Pearson's r of the opening in the middle of each vowel and the vowel's openness

    double closedShare() const { return double(closed) / std::max(1, closures); }
};
Figures figuresOf(const retalk::lipsync::MouthTrack &track, const std::vector<Sound> &sounds);

} // namespace spoken
