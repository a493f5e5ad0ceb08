#pragma once

#include "base/filestamp.h"
#include "films/joingraph.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace retalk {

/// Joins a film: its video outside the pieces and their results inside, encoded in one pass. Written as a
/// PartFile that gets its final name when complete. Each object does one join. Deleting it stops the work;
/// the next one starts again, or finds the complete file by its stamp. A film with an underlay is also kept
/// without it, under a free name beside the output, so that another one can be mixed in later.
class FilmJoin : public QObject
{
    Q_OBJECT
public:
    struct Input
    {
        FilmPiece piece;
        int number = 1; ///< counted from 1
        QString result; ///< the finished video
        QString voice;  ///< the cut voice, a .wav
    };
    struct Options
    {
        QString video;
        qint64 frames = 0;
        FrameRate rate;
        QList<Input> inputs; ///< in the order of the video
        Underlay underlay;
        bool keepsModelLimits = false; ///< same as for its cuts
        int quality = kFilmQuality;    ///< x264's CRF
        QString output;
        QString partId;          ///< see PartFile
        bool mayReplace = false; ///< see PartFile::commit()
        FileStamp whole;         ///< of a part file that is already sealed and only has to be renamed
        QString withoutUnderlay; ///< what was stored with it
        /// Returns an Error if the sources have changed. Called on the pool after the last frame or on an
        /// error.
        std::function<std::optional<Error>()> changed = {};
    };
    struct Joined
    {
        QString path;
        QStringList notes;       ///< from joinNotes()
        QString withoutUnderlay; ///< the same film without its underlay; empty if it has none

        bool operator==(const Joined &) const = default;
    };
    explicit FilmJoin(Options options, QObject *parent = nullptr);
    ~FilmJoin() override;

    /// Emits finished() exactly once.
    void start();
    /// Deletes what an interrupted join has left beside `output`. Accesses the disk.
    static void discard(const QString &output, const QString &partId);

Q_SIGNALS:
    void progressed(double fraction);
    /// Emitted when the part file is complete and the film without its underlay, if any, has its name. Store
    /// both before the file gets its final name.
    void sealed(const retalk::FileStamp &stamp, const QString &withoutUnderlay);
    /// The errors of PartFile, kind Disk if the disk is full, Media if an input can't be read or the video
    /// has lost frames; `field` as in validate() if one of the film's files is concerned.
    void finished(const retalk::Expected<retalk::FilmJoin::Joined> &joined);

private:
    template <typename Work, typename Next>
    void onDisk(Work work, Next next);
    void probeNext();
    void takeProbe(const Expected<MediaInfo> &info);
    void open();
    void write();
    void keepPlain();
    void placePlain();
    void seal();
    void commit();
    void fail(const Error &error, bool isPartUseless = true);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
