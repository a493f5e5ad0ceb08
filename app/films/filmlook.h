#pragma once

#include "films/filmplan.h"

#include <QObject>

#include <memory>

namespace retalk {

/// Finds out what the plan of a film has to know: how many frames its video has and, where parts have to be
/// cut, how loud their voices are. One object, one look; deleting it cancels.
class FilmLook : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        Film film; ///< sorted, every part with the number of its sound track
        FilmFacts facts;
        FilmStamps stamps;   ///< taken before anything was read
        QList<Error> errors; ///< as of validate(), for media that can't be read
    };
    /// `film` is sorted and has no error that validate() knows.
    FilmLook(const Film &film, const FilmLimits &limits, QObject *parent = nullptr);
    ~FilmLook() override;
    void start();

Q_SIGNALS:
    void finished(const retalk::FilmLook::Found &found);

private:
    void lookAtVideo();
    void lookForScenes();
    void lookAtVoice();
    void readLevels(std::chrono::milliseconds length);
    void next();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
