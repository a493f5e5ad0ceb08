#include "requestform/urledit.h"

#include "api/generationrequest.h"
#include "common/flatbutton.h"
#include "common/plaintext.h"
#include "common/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QStylePainter>

namespace retalk {

QString tidyAddress(const QString &text)
{
    QString result = text.trimmed();
    const std::pair<QChar, QChar> wrappings[] = {{u'"', u'"'}, {u'\'', u'\''}, {u'<', u'>'}};
    for (const auto &[open, close] : wrappings) {
        if (result.size() > 1 && result.front() == open && result.back() == close)
            result = result.mid(1, result.size() - 2).trimmed();
    }
    return result;
}

UrlEdit::UrlEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_sign(new QLabel(this))
    , m_browse(new FlatButton("folder", this, IconTint::Soft))
    , m_more(new FlatButton("more", this, IconTint::Soft))
    , m_remove(new FlatButton("close", this, IconTint::Soft))
{
    setAcceptDrops(false);
    setMinimumHeight(kHeight);
    m_sign->setFixedSize(16, 16);
    m_sign->setAlignment(Qt::AlignCenter);
    m_sign->setCursor(Qt::ArrowCursor);
    m_browse->setObjectName(QStringLiteral("browse"));
    m_browse->setFocusPolicy(Qt::NoFocus); // the menu beside it has this for the keyboard
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->hide();
    for (FlatButton *button : {m_browse, m_more, m_remove}) {
        button->setCursor(Qt::ArrowCursor);
        button->setFixedSize(24, 22);
    }
    setTabOrder(this, m_more);
    setTabOrder(m_more, m_remove);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(2);
    row->addStretch();
    row->addWidget(m_sign);
    row->addWidget(m_browse);
    row->addWidget(m_more);
    row->addWidget(m_remove);
    makeRoom();
    showButtons();
    retranslate();
    connect(m_browse, &QAbstractButton::clicked, this, &UrlEdit::browseRequested);
    connect(m_remove, &QAbstractButton::clicked, this, &UrlEdit::removeRequested);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString path = localFilePath(tidyAddress(text));
        setToolTip(plainToolTip(path.isEmpty() ? text : QDir::toNativeSeparators(path)));
        showButtons();
    });
}

void UrlEdit::setText(const QString &text)
{
    setEdited(false);
    QLineEdit::setText(text);
}

void UrlEdit::setDropZone(bool isDropZone)
{
    m_isDropZone = isDropZone;
    showButtons();
}

void UrlEdit::setRemovable(const QString &words)
{
    if (!words.isEmpty())
        m_remove->setWords(words);
    if (m_remove->isVisibleTo(this) != words.isEmpty())
        return;
    m_remove->setVisible(!words.isEmpty());
    makeRoom();
}

void UrlEdit::setNickname(const QString &name)
{
    m_nickname = name;
    update();
}

void UrlEdit::setMark(const char *name, bool isSet)
{
    if (property(name).toBool() == isSet)
        return;
    setProperty(name, isSet);
    style()->unpolish(this);
    style()->polish(this);
}

/// Shows the browse button in an empty line without a verdict, otherwise the verdict's sign.
void UrlEdit::showButtons()
{
    const bool isEmpty = text().isEmpty();
    setMark("dropZone", isEmpty && m_isDropZone);
    m_browse->setVisible(isEmpty && m_verdict == VerdictLine::Verdict::None);
    m_sign->setVisible(!m_browse->isVisibleTo(this));
}

void UrlEdit::setEdited(bool isEdited)
{
    m_isEdited = isEdited;
    update();
}

void UrlEdit::focusInEvent(QFocusEvent *event)
{
    // Getting the focus back with the window doesn't mean that the user wants to edit.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setEdited(true);
    QLineEdit::focusInEvent(event);
}

void UrlEdit::mousePressEvent(QMouseEvent *event)
{
    setEdited(true);
    QLineEdit::mousePressEvent(event);
}

void UrlEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        setEdited(true);
    QLineEdit::keyPressEvent(event);
}

QString UrlEdit::shortForm(const QString &text)
{
    const QString path = localFilePath(text);
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? text : name;
}

// Elides a path or address in the middle, because both its start and its file name identify it.
void UrlEdit::paintEvent(QPaintEvent *event)
{
    if ((hasFocus() && m_isEdited) || text().isEmpty()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
    // QLineEdit's own margin on either side of the text.
    const QRect room = style()
                           ->subElementRect(QStyle::SE_LineEditContents, &frame, this)
                           .marginsRemoved(textMargins())
                           .adjusted(2, 0, -2, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool isAddress = m_nickname.isEmpty();
    // Addresses read left to right in every language.
    painter.setLayoutDirection(isAddress ? Qt::LeftToRight : layoutDirection());
    const QFontMetrics metrics = fontMetrics();
    const QString shown =
        isAddress ? metrics.elidedText(shortForm(tidyAddress(text())), Qt::ElideMiddle, room.width())
                  : metrics.elidedText(m_nickname, Qt::ElideRight, room.width());
    // On the font's own baseline: if centred, taller glyphs of another font (an emoji) would shift the text.
    const int baseline = room.top() + (room.height() - metrics.height() + 1) / 2 + metrics.ascent();
    painter.drawText(isRightToLeft ? room.right() + 1 - metrics.horizontalAdvance(shown) : room.left(),
                     baseline, shown);
}

void UrlEdit::setVerdict(VerdictLine::Verdict verdict)
{
    m_verdict = verdict;
    const char *name = nullptr;
    IconTint tint = IconTint::Soft;
    switch (verdict) {
    case VerdictLine::Verdict::Checking:
        name = "busy";
        break;
    case VerdictLine::Verdict::Good:
        name = "check";
        break;
    case VerdictLine::Verdict::Warning:
        name = "warning";
        tint = IconTint::Warn;
        break;
    case VerdictLine::Verdict::Bad:
        name = "error";
        tint = IconTint::Bad;
        break;
    case VerdictLine::Verdict::None:
    case VerdictLine::Verdict::Note:
        break;
    }
    m_sign->setToolTip(name && !accessibleDescription().isEmpty() ? plainToolTip(accessibleDescription())
                                                                  : QString());
    m_sign->setPixmap(name ? icon(name, tint).pixmap(QSize(14, 14), devicePixelRatioF()) : QPixmap());
    setMark("invalid", verdict == VerdictLine::Verdict::Bad);
    showButtons();
}

void UrlEdit::pasteText(const QString &text)
{
    setText(tidyAddress(text));
    Q_EMIT textEdited(this->text());
}

void UrlEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
    if (isThemeChange(*event))
        setVerdict(m_verdict);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UrlEdit::retranslate()
{
    m_browse->setWords(tr("Browse…"));
    m_remove->setWords(tr("Remove"));
}

void UrlEdit::makeRoom()
{
    // Text margins aren't mirrored automatically.
    const int taken = m_remove->isVisibleTo(this) ? 80 : 54;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isRightToLeft ? taken : 0, 0, isRightToLeft ? 0 : taken, 0);
}

} // namespace retalk
