#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

namespace retalk::cli {

/// What goes to the terminal: results on stdout, everything for people on stderr. With --json stdout has one
/// event object a line and stderr stays quiet. Texts go through redacted().
class Console
{
public:
    explicit Console(bool isJson);

    bool isJson() const { return m_isJson; }
    /// --json only. `event`: "queued", "progress", ...
    void event(const QString &event, QJsonObject fields);
    /// For people only: a line on stdout (a path, a table row).
    void result(const QString &line);
    /// For people only: a line on stderr.
    void say(const QString &line);
    /// For people only, on a terminal only: rewrites the last line.
    void progress(const QString &line);
    /// Either way: a "failed" event, or "retalk: message" on stderr.
    void error(const Error &error);

private:
    void endProgress();

    bool m_isJson;
    bool m_isTerminal;
    qsizetype m_progressLength = 0;
};

} // namespace retalk::cli
