#pragma once

#include "jobs/model/job.h"

namespace retalk::shots {

class Studio;

/// Jobs as they stand in a store after some days of work. `video` and `voice` are names in the studio's home.
class SampleDays
{
public:
    explicit SampleDays(Studio *studio);

    Job waiting(const char *video, const char *voice) const;
    Job uploading(const char *video, const char *voice) const;
    /// On EvoLink; `percent` done, `secondsLeft` to go.
    Job running(const char *video, const char *voice, double percent, int secondsLeft) const;
    /// Finished by EvoLink, with the real result.
    Job done(const char *video, const char *voice, double credits) const;
    /// Finished by this computer, with the real result.
    Job drafted(const char *video, const char *voice) const;
    Job withoutFace(const char *video, const char *voice) const;
    Job withoutMatch(const char *video, const char *voice) const;
    Job unconfirmed(const char *video, const char *voice) const;
    Job retrying(const char *video, const char *voice) const;
    Job withoutKey(const char *video, const char *voice) const;
    Job expired(const char *video, const char *voice) const;
    Job cancelled(const char *video, const char *voice) const;

    /// A few hundred over two weeks, most of them done; the newest first.
    QList<Job> manyDays() const;

private:
    Job make(const char *video, const char *voice, JobState state) const;

    Studio *m_studio;
    mutable int m_made = 0;
};

} // namespace retalk::shots
