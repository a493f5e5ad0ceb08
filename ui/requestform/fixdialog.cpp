#include "requestform/fixdialog.h"

#include "common/format.h"
#include "common/question.h"
#include "common/softlabel.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace retalk {

using namespace std::chrono_literals;

namespace {

constexpr int kWidth = 440;

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

std::chrono::milliseconds fromSeconds(double time)
{
    return std::chrono::milliseconds(qRound64(time * 1000));
}

} // namespace

FixDialog::FixDialog(const FixQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_offers(new QVBoxLayout)
    , m_other(new QRadioButton(this))
    , m_from(new QDoubleSpinBox(this))
    , m_to(new QDoubleSpinBox(this))
    , m_way(new SoftLabel(this))
{
    setObjectName(QStringLiteral("fixDialog"));
    setWindowTitle(tr("Make a corrected copy"));
    const auto whole = question.info.duration;
    auto *what = new QLabel(this);
    what->setObjectName(QStringLiteral("fixWhat"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setText(tr("“%1” is %2 long; the model accepts up to %3. Choose the part to keep.")
                      .arg(QFileInfo(question.source).fileName(), Format::clock(whole),
                           Format::clock(limits::kLongest)));

    m_offers->setSpacing(kGap);
    if (question.marked)
        offer("fixMarked", tr("The part that's marked in the player"), *question.marked);
    if (question.otherLength > 0ms && question.otherLength < limits::kLongest)
        offer("fixAsLong",
              question.role == MediaRole::Video ? tr("As long as the voice track needs")
                                                : tr("As long as the video"),
              {.start = 0ms, .length = question.otherLength});
    offer("fixFirst", tr("The beginning, as long as the model accepts"), {});
    m_other->setObjectName(QStringLiteral("fixOther"));
    m_other->setText(tr("Another part:"));
    const auto first = m_parts.constFirst().second;
    for (QDoubleSpinBox *time : {m_from, m_to}) {
        time->setDecimals(2);
        time->setRange(0, seconds(whole));
        //: The unit after a number in a spin box, with a space before it
        time->setSuffix(tr(" s", "seconds"));
        time->setEnabled(false);
        connect(time, &QDoubleSpinBox::valueChanged, this, &FixDialog::describe);
    }
    m_from->setObjectName(QStringLiteral("fixFrom"));
    m_from->setAccessibleName(tr("From"));
    m_from->setValue(seconds(first.start));
    m_to->setObjectName(QStringLiteral("fixTo"));
    m_to->setAccessibleName(tr("To"));
    m_to->setValue(seconds(first.start + fixplan::keptLength(question.info, first)));
    connect(m_other, &QRadioButton::toggled, m_from, &QWidget::setEnabled);
    connect(m_other, &QRadioButton::toggled, m_to, &QWidget::setEnabled);
    connect(m_other, &QRadioButton::toggled, this, &FixDialog::describe);
    auto *own = new QHBoxLayout;
    own->addWidget(m_other);
    own->addWidget(m_from);
    own->addWidget(new QLabel(QStringLiteral("–"), this));
    own->addWidget(m_to);
    own->addStretch();
    m_offers->addLayout(own);

    m_way->setObjectName(QStringLiteral("fixWay"));
    m_way->setTextFormat(Qt::PlainText);
    m_way->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Make the copy"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("fixGo"));
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(what);
    column->addLayout(m_offers);
    column->addWidget(m_way);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_parts.constFirst().first->setChecked(true);
    describe();
    ignoreHeldKeys(this); // the key that pressed "Fix it" may still be held down
}

QRadioButton *FixDialog::offer(const char *name, const QString &words, const fixplan::KeptPart &part)
{
    auto *button = new QRadioButton(this);
    button->setObjectName(QLatin1String(name));
    const auto end = part.start + fixplan::keptLength(m_question.info, part);
    //: %1 is which part of a video, %2 and %3 are times: "The beginning: 0:00 – 2:00"
    button->setText(tr("%1: %2 – %3").arg(words, Format::clock(part.start), Format::clock(end)));
    connect(button, &QRadioButton::toggled, this, &FixDialog::describe);
    m_offers->addWidget(button);
    m_parts += {button, part};
    return button;
}

fixplan::KeptPart FixDialog::part() const
{
    for (const auto &[button, part] : m_parts) {
        if (button->isChecked())
            return part;
    }
    return {.start = fromSeconds(m_from->value()), .length = fromSeconds(m_to->value() - m_from->value())};
}

void FixDialog::describe()
{
    if (!m_go)
        return; // still under construction
    const bool isPart = !m_other->isChecked() || m_to->value() > m_from->value();
    m_go->setEnabled(isPart);
    if (!isPart) {
        m_way->setText(tr("The part ends before it begins."));
        return;
    }
    const auto chosen = part();
    const auto kept = fixplan::keptLength(m_question.info, chosen);
    QStringList lines;
    if (kept < chosen.length)
        lines += tr("Only the first %1 of this part are kept.").arg(Format::clock(kept));
    lines +=
        tr("%1 of %2 are left out.")
            .arg(Format::clock(m_question.info.duration - kept), Format::clock(m_question.info.duration));
    if (m_question.role == MediaRole::Voice)
        lines += tr("The copy is a WAV file with one channel.");
    else if (fixplan::copiesPicture(m_question.info, chosen, fixplan::maxBytes(m_question.role)))
        lines += tr("The video is copied as it is, with no loss of quality.");
    else
        lines += tr("The video is encoded again, at high quality.");
    lines += tr("The original stays as it is; the copy is saved beside it.");
    m_way->setText(lines.join(u'\n'));
}

} // namespace retalk
