#pragma once

#include "jobs/model/job.h"
#include "media/lengths.h"

#include <QObject>

#include <optional>

namespace retalk::cli {

class Console;

/// Asks on the terminal whether to submit a job again that was submitted a moment ago, and shows what that
/// will cost, as far as it's known.
class ResubmitPrompt : public QObject
{
    Q_OBJECT
public:
    /// `earlier`: the job that would be repeated.
    ResubmitPrompt(const Job &earlier, Console *console, QObject *parent = nullptr);

    /// Returns what repeating `earlier` will cost: what the service charged for it, otherwise for EvoLink its
    /// published rate for `lengths`. The rates of other services aren't known.
    static std::optional<double> credits(const Job &earlier, const Lengths &lengths);

    /// Emits answered() exactly once. The end of the input means no.
    void ask();

Q_SIGNALS:
    void answered(bool isWanted);

private:
    void measure(const QString &source, std::chrono::milliseconds Lengths::*length);
    void askNow();

    Job m_earlier;
    Console *m_console;
    Lengths m_lengths;
    int m_open = 0; ///< inputs whose length is being read
    bool m_isAsked = false;
};

} // namespace retalk::cli
