#pragma once

#include "base/expected.h"
#include "base/filestamp.h"
#include "jobs/runner/resultname.h"

#include <QObject>
#include <QString>

#include <memory>

namespace retalk {

/// Copies the streams of a complete video into another container, with its timecode, tags and chapters.
/// Written as a PartFile that is renamed to the target when complete. Deleting the object stops it; the part
/// file remains and is rewritten from the start next time.
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
        FileStamp whole;        ///< of a part file sealed earlier, which only needs renaming
    };
    explicit Remux(Options options, QObject *parent = nullptr);
    ~Remux() override;

    /// Emits finished() exactly once.
    void start();

Q_SIGNALS:
    /// Emitted when the part file is complete: store the stamp before it's renamed.
    void sealed(const retalk::FileStamp &stamp);
    /// Emitted with the target's path, one of PartFile's errors, or kind Media if ffmpeg fails.
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

/// Returns ffmpeg's arguments between the input and the output path.
QStringList remuxArguments(ResultKind kind);

} // namespace retalk
