#pragma once

#include <QString>

#include <vector>

/// Judges a finished draft from outside: decodes it and its source, finds the lips anew in every picture and
/// compares them with what the voice asks. Knows nothing of how the draft was made.
namespace retalk::figures {

struct Figures
{
    int frames = 0;
    double followsTarget = 0;   ///< Pearson's r of the opening and the intended mouth track
    double followsLoudness = 0; ///< the same with the RMS of the voice
    double untouched = 0;       ///< r of the source's own mouth with the track: what chance gives
    int bestLag = 0;            ///< pictures by which the mouth is late
    double silenceWorst = 0; ///< 95 % of pictures in silences over 0.5 s are this near to shut, eye distances
    int silentFrames = 0;
    double jitter = 0; ///< root mean square of the second difference of lips against nose, eye distances
    double sourceJitter = 0;
    double outsidePsnr = 0; ///< dB, all planes, outside of 1.5 times the lower face
};

/// `shown`: the source picture of each picture of the draft. Throws std::runtime_error with a sentence.
Figures measure(const QString &draft, const QString &source, const QString &voice,
                const std::vector<int> &shown);

} // namespace retalk::figures
