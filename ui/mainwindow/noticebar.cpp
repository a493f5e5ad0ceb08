#include "mainwindow/noticebar.h"

#include "common/flatbutton.h"
#include "common/hairline.h"
#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace retalk {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new FlatButton("close", this, IconTint::Soft))
{
    setObjectName(QStringLiteral("noticeBar"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setFocusPolicy(Qt::TabFocus); // hidden on a click, which would lose the focus
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_sign->setFixedSize(18, 18);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 6, kGap, 6);
    row->setSpacing(kGap);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal));
    connect(m_action, &QPushButton::clicked, this, [this] {
        // A copy, since it may show another message.
        if (const auto act = m_act)
            act();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    hide();
    dress();
}

void NoticeBar::say(Kind kind, const QString &sentence, const QString &action, std::function<void()> act)
{
    m_kind = kind;
    m_act = std::move(act);
    m_words = {};
    m_actionWords = {};
    write(sentence, action);
    dress();
    show();
    Q_EMIT said();
}

void NoticeBar::say(Kind kind, const Words &sentence, const Words &action, std::function<void()> act)
{
    say(kind, sentence(), action ? action() : QString(), std::move(act));
    m_words = sentence;
    m_actionWords = action;
}

void NoticeBar::write(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void NoticeBar::dismiss()
{
    hide();
    m_words = {};
    m_sentence->clear();
    m_action->setText({});
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // A notice in the old language would be confusing.
        if (m_words)
            write(m_words(), m_actionWords ? m_actionWords() : QString());
        else
            dismiss();
    }
    if (isThemeChange(*event) || event->type() == QEvent::LanguageChange)
        dress();
}

void NoticeBar::dress()
{
    const bool isWarning = m_kind == Kind::Warning;
    const char *name = isWarning ? "warning" : (m_kind == Kind::Offer ? "sparkle" : "info");
    m_sign->setPixmap(
        icon(name, isWarning ? IconTint::Warn : IconTint::Accent).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_close->setWords(tr("Close"));
}

} // namespace retalk
