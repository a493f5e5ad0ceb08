#pragma once

#include <QString>

#include <vector>

/// Measures a finished draft independently of the engine's own record: decodes it and its source, detects the
/// lips again in every frame, and compares them with what the voice requires.
namespace retalk::figures {

struct Figures
{
    int frames = 0;
    double followsTarget = 0;   ///< Pearson's r of the opening and the intended mouth track
    double followsLoudness = 0; ///< the same for the opening and the RMS of the voice
    double untouched = 0;       ///< r of the source's own mouth and the track: the level of chance
    int bestLag = 0;            ///< number of frames by which the mouth is late
    double silenceWorst = 0; ///< 95 % of frames in silences over 0.5 s are this close to shut, eye distances
    int silentFrames = 0;
    double jitter = 0; ///< RMS of the second difference of the lips against the nose, eye distances
    double sourceJitter = 0;
    double outsidePsnr = 0; ///< dB, all planes, outside 1.5 times the lower face
};

/// `shown` is the source frame of each frame of the draft. Throws std::runtime_error with a sentence.
Figures measure(const QString &draft, const QString &source, const QString &voice,
                const std::vector<int> &shown);

} // namespace retalk::figures
