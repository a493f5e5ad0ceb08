// lipsync-measure DRAFT SOURCE VOICE [extend]: prints the figures of a finished draft, one a line.
#include "bench/lipsyncfigures.h"

#include "service/lipsync/lengthrule.h"
#include "service/lipsync/videoreader.h"
#include "service/lipsync/voice.h"

#include <QCoreApplication>

#include <cstdio>
#include <stdexcept>

using namespace retalk;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: lipsync-measure DRAFT SOURCE VOICE [extend]\n", stderr);
        return 2;
    }
    try {
        const auto source = lipsync::VideoReader::open(arguments[2]);
        const auto voice = lipsync::readVoice(arguments[3]);
        if (!source || !voice)
            throw std::runtime_error("cannot read the source or the voice");
        const auto rule = lipsync::LengthRule::of(source->format(), source->frameCount(), voice->seconds(),
                                                  arguments.size() > 4);
        std::vector<int> shown;
        for (int frame = 0; frame < rule.frames; ++frame)
            shown.push_back(rule.sourceOf(frame));
        const auto f = figures::measure(arguments[1], arguments[2], arguments[3], shown);
        std::printf(
            "frames %d\nr with the intended track %.3f (source's own mouth %.3f)\nr with loudness %.3f\n"
            "best lag %d frames\nsilence: 95 %% of %d frames within %.3f eye distances of shut\n"
            "jitter %.4f, source %.4f: %.2f x\noutside the lower face %.2f dB\n",
            f.frames, f.followsTarget, f.untouched, f.followsLoudness, f.bestLag, f.silentFrames,
            f.silenceWorst, f.jitter, f.sourceJitter, f.jitter / f.sourceJitter, f.outsidePsnr);
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "lipsync-measure: %s\n", problem.what());
        return 1;
    }
    return 0;
}
