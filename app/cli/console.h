#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace retalk::cli {

/// A time as --json prints it, ISO 8601 in UTC; null when it's invalid.
QJsonValue timeField(const QDateTime &time);

/// What an event says of an error: "code", "kind", "message", and "field" and "request_id" where it has them.
QJsonObject errorFields(const Error &error);

/// Puts `more` into `fields`.
void add(QJsonObject &fields, const QJsonObject &more);

/// What goes to the terminal: results on stdout, everything for people on stderr. With --json stdout has one
/// event object a line and stderr stays quiet. Texts go through redacted(), and no control character of
/// theirs reaches the terminal. A pipe or terminal that is gone swallows what is written and ends nothing.
class Console
{
public:
    explicit Console(bool isJson);

    bool isJson() const { return m_isJson; }
    /// --json only. `event`: "queued", "progress", ...
    void event(const QString &event, const QJsonObject &fields);
    /// For people only: a line on stdout (a path, a table row).
    void result(const QString &line);
    /// For people only: a line on stderr.
    void say(const QString &line);
    /// For people only, on a terminal only: rewrites the last line.
    void progress(const QString &line);
    /// For people only: a question on stderr, without a line break.
    void ask(const QString &question);
    /// Either way: a "failed" event with what it is `about`, or "retalk: message" on stderr.
    void error(const Error &error, const QJsonObject &about = {});

    /// `handler` is called once, when nobody can read stdout any more.
    void whenReaderLeaves(std::function<void()> handler) { m_whenReaderLeaves = std::move(handler); }

private:
    void print(const QByteArray &bytes);
    void printError(const QByteArray &bytes);
    void noteThatReaderLeft();
    void endProgress();

    bool m_isJson;
    bool m_isTerminal;
    bool m_hasReader = true;
    std::function<void()> m_whenReaderLeaves;
    qsizetype m_progressLength = 0;
};

} // namespace retalk::cli
