#include "joblist/unconfirmeddialog.h"

#include "common/format.h"
#include "common/question.h"
#include "common/servicenames.h"
#include "common/theme.h"
#include "common/verdictline.h"
#include "joblist/jobline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <functional>

namespace retalk {

namespace {
constexpr int kWidth = 560;
constexpr int kShownRows = 4;
constexpr int kRowHeight = 30;

/// Has no current row until the user chooses one, because it would look chosen.
class ChoiceList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

    std::function<void()> onEnter; ///< on a chosen row

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QListWidget::focusInEvent(event); // makes the first row current
        if (selectedItems().isEmpty())
            selectionModel()->clearCurrentIndex();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Space && selectedItems().isEmpty())
            setCurrentRow(0);
        else if (isEnter && !event->isAutoRepeat() && !selectedItems().isEmpty())
            onEnter();
        else
            QListWidget::keyPressEvent(event);
    }
};

} // namespace

UnconfirmedDialog::UnconfirmedDialog(const Job &job, QWidget *parent)
    : QDialog(parent)
    , m_name(shownName(job))
    , m_service(serviceName(job.service))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new ChoiceList(this))
    , m_problem(new VerdictLine(this))
    , m_warning(new VerdictLine(this))
    , m_use(new QPushButton(tr("Use this task"), this))
    , m_check(new QPushButton(tr("Check again"), this))
    , m_again(new QPushButton(tr("Submit again"), this))
    , m_forget(new QPushButton(tr("Forget"), this))
{
    setObjectName(QStringLiteral("unconfirmedDialog"));
    setWindowTitle(tr("Unconfirmed job"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("unconfirmedTitle"));
    m_text->setObjectName(QStringLiteral("unconfirmedText"));
    m_problem->setObjectName(QStringLiteral("unconfirmedProblem"));
    m_warning->setObjectName(QStringLiteral("unconfirmedWarning"));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking"));
    m_list->setObjectName(QStringLiteral("candidateTasks"));
    m_list->setAccessibleName(tr("Tasks of your account"));
    m_use->setObjectName(QStringLiteral("adoptTask"));
    m_check->setObjectName(QStringLiteral("checkAgain"));
    m_again->setObjectName(QStringLiteral("sendAgain"));
    m_forget->setObjectName(QStringLiteral("forgetJob"));
    m_forget->setToolTip(tr("Stops looking for it. The job stays in the list as cancelled."));
    m_forget->setAccessibleDescription(m_forget->toolTip());
    auto *close = new QPushButton(tr("Decide later"), this);
    for (QPushButton *button : {m_use, m_check, m_again, m_forget, close})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_check);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_list);
    column->addWidget(m_problem);
    column->addWidget(m_warning);
    column->addSpacing(kGap);
    column->addLayout(buttons);
    // Not the dialog's own minimum, which would replace that of the buttons.
    m_text->setMinimumWidth(kWidth - 2 * kMargin);
    ignoreHeldKeys(this);

    connect(m_list, &QListWidget::itemSelectionChanged, m_use, [this] {
        const bool isChosen = !m_list->selectedItems().isEmpty();
        m_use->setEnabled(isChosen);
    });
    // Not as the default button, which Enter on any other button would press.
    static_cast<ChoiceList *>(m_list)->onEnter = [this] {
        m_use->click();
    };
    connect(m_use, &QPushButton::clicked, this, [this] {
        const QList<QListWidgetItem *> chosen = m_list->selectedItems();
        if (!chosen.isEmpty())
            Q_EMIT taskChosen(chosen.constFirst()->data(Qt::UserRole).toString());
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        showChecking(true);
        Q_EMIT checkChosen();
    });
    connect(m_again, &QPushButton::clicked, this, &UnconfirmedDialog::sendAgainChosen);
    connect(m_forget, &QPushButton::clicked, this, &UnconfirmedDialog::forgetChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showChecking(false);
}

void UnconfirmedDialog::setSearch(const TaskSearch &search)
{
    m_list->clear();
    for (const TaskRow &task : search.candidates) {
        auto *item = new QListWidgetItem(
            tr("%1, created %2", "task id, time").arg(task.id, Format::exactMoment(task.created)), m_list);
        item->setData(Qt::UserRole, task.id);
        item->setSizeHint({0, std::max(kRowHeight, m_list->fontMetrics().height() + kGap)});
    }
    m_problem->clear();
    if (!search.candidates.isEmpty()) {
        m_title->setText(tr("Which task is yours?"));
        //: %1 a job, %2 a service
        m_text->setText(tr("No answer came when “%1” was submitted, but %2 has the tasks below from around "
                           "that time. If one of them is yours, use it. It won't be charged again.")
                            .arg(m_name, m_service));
        if (search.error)
            m_problem->say(
                VerdictLine::Verdict::Note,
                //: %1 is a sentence of its own that says why
                tr("There may be more: the list couldn't be read to the end. %1").arg(search.error->message));
    } else if (search.error) {
        //: %1 is a service
        m_title->setText(tr("Couldn't check with %1").arg(m_service));
        m_text->setText(
            tr("No answer came when “%1” was submitted, so it isn't known whether it was received "
               "and charged. Check again when the problem below is solved.")
                .arg(m_name));
        m_problem->say(VerdictLine::Verdict::Bad, search.error->message);
    } else {
        m_title->setText(tr("No task found"));
        //: %1 a job, %2 a service
        m_text->setText(tr("No answer came when “%1” was submitted, and %2 lists no task from around that "
                           "time yet. It may still appear, so check again in a few minutes.")
                            .arg(m_name, m_service));
    }
    showChecking(false);
    adjustSize();
}

void UnconfirmedDialog::showError(const QString &sentence)
{
    showChecking(false);
    m_problem->say(VerdictLine::Verdict::Bad, sentence);
}

void UnconfirmedDialog::showChecking(bool isChecking)
{
    const bool hasTasks = m_list->count() > 0;
    if (isChecking) {
        //: %1 is a service
        m_title->setText(tr("Checking with %1…").arg(m_service));
        m_problem->clear();
    }
    m_progress->setVisible(isChecking);
    m_list->setVisible(hasTasks && !isChecking);
    if (hasTasks)
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(m_list->count(), kShownRows) +
                               2 * m_list->frameWidth());
    m_use->setVisible(hasTasks);
    m_use->setEnabled(!isChecking && !m_list->selectedItems().isEmpty());
    m_check->setEnabled(!isChecking);
    m_again->setEnabled(!isChecking);
    m_forget->setEnabled(!isChecking);
    m_warning->say(VerdictLine::Verdict::Warning,
                   tr("Submitting again may charge you twice, in case the first request was received."));
    // The style sheet reads the property only when polishing.
    for (QPushButton *button : {m_use, m_check}) {
        button->setProperty("primary", button == (hasTasks ? m_use : m_check));
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace retalk
