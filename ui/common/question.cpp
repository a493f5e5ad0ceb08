#include "common/question.h"

#include "common/plaintext.h"
#include "common/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// At the width of two buttons, a short text would wrap too often.
constexpr int kTextWidth = 340;

/// Returns the focus to a box's default button when a theme change lays out the buttons again, so that Enter
/// keeps its meaning.
class KeptFocus : public QObject
{
public:
    KeptFocus(QMessageBox *box, QPushButton *button) : QObject(box), m_button(button)
    {
        box->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            QMetaObject::invokeMethod(
                m_button, [button = m_button] { button->setFocus(); }, Qt::QueuedConnection);
        return false;
    }

private:
    QPushButton *m_button;
};

/// Drops key repeats that would press a button, and a second Ctrl+Enter, which submits in the main window and
/// must not confirm anything here.
class HeldKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *press = static_cast<QKeyEvent *>(event);
        const int key = press->key();
        const bool isAnswer =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Select;
        return isAnswer && (press->isAutoRepeat() || press->modifiers().testFlag(Qt::ControlModifier));
    }
};

/// A message box reserves space for an icon. Without one, the text should start where the buttons do.
void alignText(QMessageBox *box)
{
    auto *grid = qobject_cast<QGridLayout *>(box->layout());
    if (!grid)
        return;
    grid->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    for (int i = 0; i < grid->count(); ++i) {
        if (QSpacerItem *indent = grid->itemAt(i)->spacerItem())
            indent->changeSize(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    grid->setHorizontalSpacing(0);
    grid->setColumnStretch(grid->columnCount() - 1, 1); // give the text the full width
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const QMargins inner = label->contentsMargins();
        label->setContentsMargins(0, inner.top(), 0, inner.bottom());
    }
    grid->invalidate();
}

} // namespace

QMessageBox *ask(QWidget *window, const Question &question, const std::function<void()> &go,
                 const std::function<void()> &goOtherwise)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(u"<b>"_s + question.title.toHtmlEscaped() + u"</b>"_s);
    box->setInformativeText(question.text);
    showPlainly(box);
    box->setTextFormat(Qt::RichText); // for the title, which is escaped
    auto *yes = new QPushButton(question.action);
    yes->setObjectName(QStringLiteral("confirmGo"));
    yes->setProperty("primary", question.isUsual); // set before showing: style sheets read it only once
    box->addButton(yes, QMessageBox::AcceptRole);
    if (!question.alternative.isEmpty()) {
        auto *other = new QPushButton(question.alternative);
        other->setObjectName(QStringLiteral("confirmAlternative"));
        box->addButton(other, QMessageBox::DestructiveRole);
        QObject::connect(other, &QPushButton::clicked, box, [goOtherwise] { goOtherwise(); });
    }
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.isUsual ? yes : no);
    box->setEscapeButton(no);
    QPushButton *usual = question.isUsual ? yes : no;
    new KeptFocus(box, usual);
    usual->setFocus();
    if (auto *text = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        text->setMinimumWidth(kTextWidth);
    alignText(box);
    ignoreHeldKeys(box);
    QObject::connect(yes, &QPushButton::clicked, box, [go] { go(); });
    box->open();
    return box;
}

void ignoreHeldKeys(QWidget *dialog)
{
    auto *filter = new HeldKeys(dialog);
    dialog->installEventFilter(filter);
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->installEventFilter(filter);
}

} // namespace retalk
