#pragma once

#include "engine/mouth/mouthtrack.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

/// Speech whose sounds are known: espeak-ng speaks and says which sound is heard when.
namespace spoken {

/// A speech sound as espeak-ng names it, in IPA, and when it's heard, s.
struct Sound
{
    double start = 0;
    double end = 0;
    QString name;
};

struct Reading
{
    std::vector<std::int16_t> samples; ///< 16 kHz mono
    std::vector<Sound> sounds;         ///< pauses have none
};

/// `text` in a voice of espeak-ng's ("de", "ja+f2"); pitch 0..100. Empty when espeak-ng or Python failed.
Reading read(const QString &voice, const QString &text, int pitch = 50, int wordsAMinute = 165);

/// The sentences of tests/support/readings.txt in a language ("en-us", "cmn-latn-pinyin"), `most` at most.
QString sentences(const QString &language, int most = 1000);

/// What a mouth track makes of a reading, on pictures at 25 a second.
struct Figures
{
    int closures = 0;    ///< M, B and P in the reading
    int closed = 0;      ///< of those, with a shut picture within one picture of the sound
    int vowels = 0;      ///< in the reading
    int vowelsShut = 0;  ///< of those, shut in the middle
    int others = 0;      ///< other consonants that aren't beside M, B or P
    int othersShut = 0;  ///< of those, shut in the middle
    double openness = 0; ///< Pearson's r of the opening in the middle of each vowel and the vowel's height

    double closedShare() const { return double(closed) / std::max(1, closures); }
};
Figures figuresOf(const retalk::lipsync::MouthTrack &track, const std::vector<Sound> &sounds);

} // namespace spoken
