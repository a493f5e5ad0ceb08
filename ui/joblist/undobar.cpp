#include "joblist/undobar.h"

#include "common/elidedlabel.h"
#include "common/hairline.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace retalk {

namespace {
constexpr std::chrono::seconds kOffered{8};
}

UndoBar::UndoBar(QWidget *parent) : QWidget(parent), m_sentence(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("undoBar"));
    auto *button = new QPushButton(tr("Undo"), this);
    button->setObjectName(QStringLiteral("undoRemove"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->addWidget(m_sentence, 1);
    row->addWidget(button);
    outer->addLayout(row);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kOffered);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::expire);
    connect(button, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString &sentence)
{
    expire();
    m_sentence->setFullText(sentence);
    show();
    m_timer.start();
}

void UndoBar::expire()
{
    if (!m_timer.isActive() && !isVisibleTo(parentWidget()))
        return;
    close();
    Q_EMIT expired();
}

void UndoBar::undo()
{
    if (!m_timer.isActive())
        return;
    close();
    Q_EMIT undone();
}

void UndoBar::close()
{
    m_timer.stop();
    hide();
}

} // namespace retalk
