#pragma once

#include <QByteArray>
#include <QObject>

namespace retalk::cli {

class Console;

/// Asks a question on the terminal and waits for a line.
class YesNoQuestion : public QObject
{
    Q_OBJECT
public:
    explicit YesNoQuestion(Console *console, QObject *parent = nullptr);

    /// Returns true if there is a user who can answer: not if the input comes from a script.
    static bool canAsk(const Console &console);
    /// Returns the letters to type for yes and no: "[y/N]".
    static QString choice();

    /// Emits answered() exactly once. The end of the input means no.
    void ask(const QString &question);

Q_SIGNALS:
    void answered(bool isYes);

private:
    void read();

    Console *m_console;
    QByteArray m_typed;
};

} // namespace retalk::cli
