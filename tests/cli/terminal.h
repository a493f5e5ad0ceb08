#pragma once

#include <QByteArray>

class QProcess;

namespace retalk::test {

/// A terminal for the real program to run in.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Makes this terminal the input and error output of `process`, its output if `withOutput`, and its
    /// controlling terminal. Call before starting it.
    void attach(QProcess &process, bool withOutput);
    /// Waits until `text` is on the screen.
    bool shows(const QByteArray &text, int seconds = 60);
    void type(const QByteArray &keys);
    /// Closes the terminal, like closing its window.
    void hangUp();

    QByteArray screen; ///< everything displayed so far

private:
    int m_master = -1;
    QByteArray m_name;
};

} // namespace retalk::test
