#include "cli/yesnoquestion.h"

#include "cli/console.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <termios.h>
#include <unistd.h>

namespace retalk::cli {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::cli::ResubmitPrompt)
};

} // namespace

YesNoQuestion::YesNoQuestion(Console *console, QObject *parent) : QObject(parent), m_console(console) {}

bool YesNoQuestion::canAsk(const Console &console)
{
    return !console.isJson() && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

QString YesNoQuestion::choice()
{
    //: the letters that a person types for yes and no, in this order, in every language's own alphabet
    return QuestionText::tr("[y/N]");
}

void YesNoQuestion::ask(const QString &question)
{
    ::tcflush(STDIN_FILENO, TCIFLUSH); // earlier typed or pasted input isn't an answer
    m_console->ask(question);
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &YesNoQuestion::read);
}

void YesNoQuestion::read()
{
    std::array<char, 256> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0)
        m_typed.append(bytes.data(), count);
    if (count > 0 && !m_typed.contains('\n'))
        return;
    for (QSocketNotifier *notifier : findChildren<QSocketNotifier *>())
        notifier->setEnabled(false);
    const QString answer = QString::fromLocal8Bit(m_typed).trimmed().toLower();
    //: the letter that a person types for yes
    const QString yes = QuestionText::tr("y");
    Q_EMIT answered(answer == u"y" || answer == u"yes" || (!yes.isEmpty() && answer == yes));
}

} // namespace retalk::cli
