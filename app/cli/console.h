#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace retalk::cli {

/// Returns a time as printed by --json, ISO 8601 in UTC; null if invalid.
QJsonValue timeField(const QDateTime &time);

/// Returns the fields of an error in an event: "code", "kind", "message", and "field" and "request_id" if
/// set.
QJsonObject errorFields(const Error &error);

/// Adds `more` to `fields`.
void add(QJsonObject &fields, const QJsonObject &more);

/// Output to the terminal: results go to stdout, messages for the user to stderr. With --json, stdout has one
/// event object per line and stderr is silent. Texts pass through redacted(), and none of their control
/// characters reach the terminal. Output to a closed pipe or terminal is discarded without ending the
/// program.
class Console
{
public:
    explicit Console(bool isJson);

    bool isJson() const { return m_isJson; }
    /// --json only. `event`: "queued", "progress", ...
    void event(const QString &event, const QJsonObject &fields);
    /// Without --json only: a line on stdout (a path, a table row).
    void result(const QString &line);
    /// Without --json only: a line on stderr.
    void say(const QString &line);
    /// Without --json, on a terminal only: rewrites the last line.
    void progress(const QString &line);
    /// Without --json only: a question on stderr, without a line break.
    void ask(const QString &question);
    /// In both modes: a "failed" event with the fields of `about`, or "retalk: message" on stderr.
    void error(const Error &error, const QJsonObject &about = {});

    /// `handler` is called once, when stdout no longer has a reader.
    void onOutputClosed(std::function<void()> handler) { m_onOutputClosed = std::move(handler); }

private:
    void print(const QByteArray &bytes);
    void printError(const QByteArray &bytes);
    void handleOutputClosed();
    void endProgress();

    bool m_isJson;
    bool m_isTerminal;
    bool m_isOutputOpen = true;
    std::function<void()> m_onOutputClosed;
    qsizetype m_progressLength = 0;
};

} // namespace retalk::cli
