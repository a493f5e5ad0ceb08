#pragma once

#include <QByteArray>
#include <QObject>

namespace retalk::cli {

class Console;

/// Asks on the terminal and waits for a line.
class YesNoQuestion : public QObject
{
    Q_OBJECT
public:
    explicit YesNoQuestion(Console *console, QObject *parent = nullptr);

    /// True when a person is there who could answer: a script's input is none.
    static bool canAsk(const Console &console);
    /// The letters to type for yes and no: "[y/N]".
    static QString choice();

    /// Ends with exactly one answered(). The end of the input is a no.
    void ask(const QString &question);

Q_SIGNALS:
    void answered(bool isYes);

private:
    void read();

    Console *m_console;
    QByteArray m_typed;
};

} // namespace retalk::cli
