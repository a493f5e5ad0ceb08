#pragma once

#include "films/filmplan.h"

#include <QObject>

#include <memory>

namespace retalk {

/// Gathers what the plan of a film requires: the number of frames in its video and, for parts that have to be
/// split, the loudness of their voices. Each object reads one film; deleting it cancels.
class FilmProbe : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        Film film; ///< sorted, with the audio track number of every part set
        FilmFacts facts;
        FilmStamps stamps;   ///< taken before anything was read
        QList<Error> errors; ///< as in validate(), for media that can't be read
    };
    /// `film` must be sorted and free of errors from validate().
    FilmProbe(const Film &film, const FilmLimits &limits, QObject *parent = nullptr);
    ~FilmProbe() override;
    void start();

Q_SIGNALS:
    void finished(const retalk::FilmProbe::Result &found);

private:
    void probeVideo();
    void findScenes();
    void probeVoice();
    void readLevels(std::chrono::milliseconds length);
    void next();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
