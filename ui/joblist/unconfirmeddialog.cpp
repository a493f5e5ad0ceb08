#include "joblist/unconfirmeddialog.h"

#include "common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace retalk {

UnconfirmedDialog::UnconfirmedDialog(const QString &jobName, const TaskSearch &search, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("unconfirmedDialog"));
    setWindowTitle(tr("Which task is it?"));
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    const QList<TaskRow> &tasks = search.candidates;
    if (!tasks.isEmpty())
        text->setText(tr("The answer to “%1” never came. These tasks of your account were created at that "
                         "time. Choose "
                         "the one it is, or send it again.")
                          .arg(jobName));
    else if (search.error)
        text->setText(tr("The tasks of your account couldn't be read, so Retalk can't tell whether “%1” was "
                         "received. %2")
                          .arg(jobName, search.error->message));
    else
        text->setText(tr("No task of your account seems to be “%1”. If it was received after all, sending it "
                         "again could be charged twice.")
                          .arg(jobName));
    m_list->setObjectName(QStringLiteral("candidateTasks"));
    m_list->setAccessibleName(tr("Tasks of your account"));
    for (const TaskRow &task : tasks) {
        const QString when = QLocale().toString(task.created.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(tr("%1, created %2", "task id, time").arg(task.id, when), m_list);
        item->setData(Qt::UserRole, task.id);
    }
    m_list->setVisible(!tasks.isEmpty());

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *choose = buttons->addButton(tr("It is this one"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(QStringLiteral("adoptTask"));
    choose->setVisible(!tasks.isEmpty());
    choose->setEnabled(false);
    QPushButton *again = buttons->addButton(tr("Send again"), QDialogButtonBox::ActionRole);
    again->setObjectName(QStringLiteral("sendAgain"));
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    setMinimumWidth(440);

    connect(m_list, &QListWidget::currentRowChanged, choose,
            [choose](int row) { choose->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT taskChosen(m_list->currentItem()->data(Qt::UserRole).toString());
        accept();
    });
    connect(again, &QPushButton::clicked, this, [this] {
        Q_EMIT sendAgainChosen();
        accept();
    });
}

} // namespace retalk
