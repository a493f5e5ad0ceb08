#pragma once

#include "jobs/model/job.h"
#include "media/lengths.h"

#include <QObject>

#include <optional>

namespace retalk::cli {

class Console;

/// Asks on the terminal whether a job that was submitted a moment ago is to be submitted once more, with what
/// that will cost as far as it can be known.
class AgainQuestion : public QObject
{
    Q_OBJECT
public:
    /// `earlier`: the job that would be made a second time.
    AgainQuestion(const Job &earlier, Console *console, QObject *parent = nullptr);

    /// What making `earlier` once more will cost: what the service charged for it, else EvoLink's published
    /// rate for `lengths` where it's EvoLink's job. Nobody else's rate is known.
    static std::optional<double> credits(const Job &earlier, const Lengths &lengths);

    /// Ends with exactly one answered(). The end of the input is a no.
    void ask();

Q_SIGNALS:
    void answered(bool isWanted);

private:
    void measure(const QString &source, std::chrono::milliseconds Lengths::*length);
    void askNow();

    Job m_earlier;
    Console *m_console;
    Lengths m_lengths;
    int m_open = 0; ///< inputs whose length is being looked at
    bool m_isAsked = false;
};

} // namespace retalk::cli
