#include "preview/stagemessage.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace retalk {

namespace {

constexpr int kSign = 40;
constexpr int kWidth = 560;

/// File names are long words: lets them break after punctuation (with a zero-width space).
QString breakable(QString text)
{
    static const QRegularExpression signs(QStringLiteral("([_\\-./])(?=\\w)"));
    return text.replace(signs, QStringLiteral("\\1\u200b"));
}

} // namespace

StageMessage::StageMessage(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("stageMessage"));
    // The stage is dark in every theme, so its text is light in every theme.
    QPalette light = palette();
    light.setColor(QPalette::WindowText, QColor(0xf2, 0xf3, 0xf4));
    m_title->setPalette(light);
    light.setColor(QPalette::WindowText, QColor(0xb4, 0xba, 0xc1));
    m_sentence->setPalette(light);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("stageTitle"));
    m_sentence->setObjectName(QStringLiteral("stageSentence"));
    for (QLabel *label : {m_sign, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_sign);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(220);
    m_progress->setAccessibleName(tr("Progress"));
    m_action->setObjectName(QStringLiteral("stageAction"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &StageMessage::actionClicked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addStretch();
    layout->addWidget(m_sign);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addSpacing(kGap);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    setMaximumWidth(kWidth);
}

void StageMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_progress->setAccessibleName(tr("Progress"));
}

void StageMessage::say(const char *iconName, const QString &title, const QString &sentence,
                       std::optional<double> progress, const QString &action)
{
    m_sign->setVisible(iconName != nullptr);
    if (iconName)
        m_sign->setPixmap(icon(iconName, IconTint::White).pixmap(QSize(kSign, kSign), devicePixelRatioF()));
    m_title->setText(breakable(title));
    m_title->setAccessibleName(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_progress->setVisible(progress.has_value());
    if (progress)
        m_progress->setValue(static_cast<int>(*progress * 1000));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

QString StageMessage::title() const
{
    return isHidden() ? QString() : m_title->accessibleName();
}

QString StageMessage::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace retalk
