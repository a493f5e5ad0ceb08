#pragma once

#include "jobs/model/job.h"

namespace retalk::shots {

class Studio;

/// Jobs as found in a store after a few days of work. `video` and `voice` are file names in the studio's home
/// folder.
class SampleDays
{
public:
    explicit SampleDays(Studio *studio);

    Job waiting(const char *video, const char *voice) const;
    Job uploading(const char *video, const char *voice) const;
    /// Returns a job running on EvoLink, at `percent`, with `secondsLeft` to go.
    Job running(const char *video, const char *voice, double percent, int secondsLeft) const;
    /// Returns a job finished by EvoLink, with a real result.
    Job done(const char *video, const char *voice, double credits) const;
    /// Returns a job finished by this computer, with a real result.
    Job drafted(const char *video, const char *voice) const;
    Job withoutFace(const char *video, const char *voice) const;
    Job withoutMatch(const char *video, const char *voice) const;
    Job unconfirmed(const char *video, const char *voice) const;
    Job retrying(const char *video, const char *voice) const;
    Job withoutKey(const char *video, const char *voice) const;
    Job expired(const char *video, const char *voice) const;
    Job cancelled(const char *video, const char *voice) const;

    /// Returns a few hundred jobs over two weeks, most of them finished; newest first.
    QList<Job> manyDays() const;

private:
    Job make(const char *video, const char *voice, JobState state) const;

    Studio *m_studio;
    mutable int m_made = 0;
};

} // namespace retalk::shots
