#pragma once

#include "base/filestamp.h"
#include "films/joingraph.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace retalk {

/// Joins a film: its video outside the pieces, their results inside, one encode of the whole. Written as a
/// PartFile that gets its name when it is whole. One object, one join; deleting it stops, and the next one
/// begins again or finds the whole file by its stamp.
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
        QList<Input> inputs; ///< in the video's order
        Underlay underlay;
        bool keepsModelLimits = false; ///< as its cuts did
        int quality = kFilmQuality;    ///< x264's CRF
        QString output;
        QString partId;          ///< as for PartFile
        bool mayReplace = false; ///< as for PartFile::commit()
        FileStamp whole;         ///< of a part file that was sealed before: it only needs its name
        /// Why what was joined is not what it was to be joined from; asked on the pool, after the last frame
        /// or a fault.
        std::function<std::optional<Error>()> changed = {};
    };
    struct Joined
    {
        QString path;
        QStringList notes; ///< joinNotes()

        bool operator==(const Joined &) const = default;
    };
    explicit FilmJoin(Options options, QObject *parent = nullptr);
    ~FilmJoin() override;

    /// Ends with exactly one finished().
    void start();

Q_SIGNALS:
    void progressed(double fraction);
    /// The part file is whole: to be stored before it gets its name.
    void sealed(const retalk::FileStamp &stamp);
    /// PartFile's errors, kind Disk when the disk is full, Media when an input can't be read or the video has
    /// lost frames; `field` of validate() where it is one of the film's.
    void finished(const retalk::Expected<retalk::FilmJoin::Joined> &joined);

private:
    template <typename Work, typename Next>
    void onDisk(Work work, Next next);
    void look();
    void takeLook(const Expected<MediaInfo> &info);
    void open();
    void write();
    void seal();
    void commit();
    void fail(const Error &error, bool isPartUseless = true);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
