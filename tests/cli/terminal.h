#pragma once

#include <QByteArray>

class QProcess;

namespace retalk::test {

/// A terminal for the real program to run on, and the person in front of it.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Before `process` starts: its input and errors, and its output if wanted, are this terminal, which
    /// controls it.
    void attach(QProcess &process, bool withOutput);
    /// Waits until `text` is on the screen.
    bool shows(const QByteArray &text, int seconds = 60);
    void type(const QByteArray &keys);
    /// Closes the terminal's window.
    void hangUp();

    QByteArray screen; ///< everything shown so far

private:
    int m_master = -1;
    QByteArray m_name;
};

} // namespace retalk::test
