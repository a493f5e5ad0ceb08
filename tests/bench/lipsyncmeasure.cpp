// lipsync-measure DRAFT SOURCE VOICE [extend]: prints the figures of a finished draft as JSON.
#include "bench/lipsyncfigures.h"

#include "engine/lengthrule.h"
#include "engine/media/videoreader.h"
#include "engine/media/voice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

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
        const QJsonObject json{{u"frames"_s, f.frames},
                               {u"r_target"_s, f.followsTarget},
                               {u"r_target_untouched"_s, f.untouched},
                               {u"r_loudness"_s, f.followsLoudness},
                               {u"lag"_s, f.bestLag},
                               {u"silent_frames"_s, f.silentFrames},
                               {u"silence"_s, f.silenceWorst},
                               {u"jitter"_s, f.jitter / f.sourceJitter},
                               {u"source_jitter"_s, f.sourceJitter},
                               {u"outside_db"_s, f.outsidePsnr}};
        std::fputs(QJsonDocument(json).toJson().constData(), stdout);
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "lipsync-measure: %s\n", problem.what());
        return 1;
    }
    return 0;
}
