#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace retalk {

/// A confirmation, asked before something that costs money or can't be undone.
struct Question
{
    QString name;   ///< object name of the box, for tests and tools
    QString title;  ///< one line, plain text
    QString text;   ///< plain text
    QString action; ///< label of the button that proceeds, named "confirmGo"
    /// If true, Enter proceeds; if false, for unusual choices, Enter cancels.
    bool isUsual = true;
    QString alternative{}; ///< label of a second choice's button, named "confirmAlternative"; empty: none
};

/// Asks over `window` and calls `go`, or `goOtherwise` for the alternative, when the user confirms. The box
/// deletes itself. Keys already held down when it opens are ignored.
QMessageBox *ask(QWidget *window, const Question &question, const std::function<void()> &go,
                 const std::function<void()> &goOtherwise = {});

/// Keeps auto-repeated keys and Ctrl+Enter from pressing the buttons of `dialog`. Call once all buttons
/// exist.
void ignoreHeldKeys(QWidget *dialog);

} // namespace retalk
