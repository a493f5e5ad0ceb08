#pragma once

#include "base/expected.h"
#include "base/filestamp.h"
#include "jobs/runner/resultname.h"

#include <QObject>
#include <QString>

#include <memory>

namespace retalk {

/// Puts the pictures and the sound of a whole video, as they are, into another container: with its timecode,
/// tags and chapters, written as a PartFile that gets the target's name when it is whole. Deleting it stops;
/// the part file stays and is written from its beginning the next time.
class Remux : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString source;
        QString target;
        QString partId; ///< as for PartFile
        ResultKind kind = ResultKind::Mkv;
        bool mayReplace = true; ///< as for PartFile::commit()
        FileStamp whole;        ///< of a part file that was sealed before: it only needs its name
    };
    explicit Remux(Options options, QObject *parent = nullptr);
    ~Remux() override;

    /// Ends with exactly one finished().
    void start();

Q_SIGNALS:
    /// The part file is whole: to be stored before it gets its name.
    void sealed(const retalk::FileStamp &stamp);
    /// The target's path, PartFile's errors, or kind Media when ffmpeg can't do it.
    void finished(const retalk::Expected<QString> &result);

private:
    template <typename Work, typename Next>
    void onDisk(Work work, Next next);
    void write();
    void seal();
    void commit();
    void fail(const Error &error, bool isPartUseless = true);

    struct Private;
    std::unique_ptr<Private> d;
};

/// ffmpeg's arguments between the input and the output's name.
QStringList remuxArguments(ResultKind kind);

} // namespace retalk
