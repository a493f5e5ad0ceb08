#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace retalk {

/// What is asked before something that costs or can't be taken back.
struct Question
{
    QString name;   ///< of the box, for tests and tools
    QString title;  ///< one line, plain text
    QString text;   ///< plain text
    QString action; ///< the button that goes ahead, named "confirmGo"
    /// Enter goes ahead; otherwise Enter cancels, for what people don't usually want.
    bool isUsual = true;
    QString alternative{}; ///< a button for another way, named "confirmAlternative"; empty: none
};

/// Asks over `window` and calls `go`, or `goOtherwise` for the alternative, when the person says so. The box
/// deletes itself. Keys that are still held down from before answer nothing.
QMessageBox *ask(QWidget *window, const Question &question, const std::function<void()> &go,
                 const std::function<void()> &goOtherwise = {});

/// Keeps the buttons of `dialog` from being pressed by a key that is held down, and by Ctrl+Enter. Call when
/// they are all there.
void ignoreHeldKeys(QWidget *dialog);

} // namespace retalk
