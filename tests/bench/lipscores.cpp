// lip-scores WAV...: writes the sound scores of each voice next to it, as NAME.scores: 56 floats per
// hundredth of a second. For resources/lips/train.py.
#include "engine/speech.h"
#include "engine/speech/soundscores.h"

#include <cstdio>

using namespace retalk::lipsync;

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QString path = QString::fromLocal8Bit(argv[i]);
        const auto scores = soundScores(speech::fromWav(path));
        if (!scores) {
            std::fprintf(stderr, "lip-scores: %s\n", qPrintable(scores.error().message));
            return 1;
        }
        QFile file(path.replace(QStringLiteral(".wav"), QStringLiteral(".scores")));
        bool isWritten = file.open(QIODevice::WriteOnly);
        for (const SoundScores &score : *scores) {
            static_assert(sizeof score == 56 * sizeof(float));
            isWritten =
                isWritten && file.write(reinterpret_cast<const char *>(&score), sizeof score) == sizeof score;
        }
        if (!isWritten) {
            std::fprintf(stderr, "lip-scores: cannot write %s\n", qPrintable(file.fileName()));
            return 1;
        }
    }
    return 0;
}
