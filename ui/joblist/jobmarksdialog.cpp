#include "joblist/jobmarksdialog.h"

#include "common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace retalk {

namespace {
constexpr int kMarksWidth = 440;
} // namespace

JobMarksDialog::JobMarksDialog(const QList<Job> &jobs, const QStringList &projects, Field field,
                               QWidget *parent)
    : QDialog(parent)
    , m_isOne(jobs.size() == 1)
    , m_title(new QLineEdit(this))
    , m_project(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("jobMarks"));
    const Job &first = jobs.constFirst();
    setWindowTitle(m_isOne ? tr("Name, project and note")
                           : tr("Project and note of %Ln job(s)", nullptr, static_cast<int>(jobs.size())));
    const auto isCommon = [&](auto JobMarks::*member) {
        return std::all_of(jobs.cbegin(), jobs.cend(),
                           [&](const Job &job) { return job.marks.*member == first.marks.*member; });
    };
    const QString several = tr("Different");
    m_title->setObjectName(QStringLiteral("marksTitle"));
    m_title->setMaxLength(kMarkLineMaxLength);
    m_title->setPlaceholderText(first.name);
    m_name = first.name;
    m_project->setObjectName(QStringLiteral("marksProject"));
    m_project->setEditable(true);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    m_project->addItems(projects);
    m_project->lineEdit()->setMaxLength(kMarkLineMaxLength);
    m_note->setObjectName(QStringLiteral("marksNote"));
    m_note->setTabChangesFocus(true);
    // Starts from the text shown in the list, so that it can be edited rather than retyped.
    if (m_isOne)
        m_before.title = shownName(first);
    if (isCommon(&JobMarks::project))
        m_before.project = first.marks.project;
    else
        m_project->lineEdit()->setPlaceholderText(several);
    if (isCommon(&JobMarks::note))
        m_before.note = first.marks.note;
    else
        m_note->setPlaceholderText(several);
    m_title->setText(m_before.title);
    m_project->setEditText(m_before.project);
    m_note->setPlainText(m_before.note);

    auto *form = new QFormLayout;
    form->setSpacing(kGap);
    form->addRow(tr("Name"), m_title);
    form->setRowVisible(m_title, m_isOne);
    form->addRow(tr("Project"), m_project);
    form->addRow(tr("Note"), m_note);
    auto *buttons = new QDialogButtonBox(this);
    auto *save = new QPushButton(tr("Save"), this);
    save->setProperty("primary", true); // set before showing: style sheets read it only once
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("marksSave"));
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(kMarksWidth);

    if (field == Field::Note) {
        m_note->setFocus();
        m_note->moveCursor(QTextCursor::End);
    } else if (field == Field::Title && m_isOne) {
        m_title->setFocus();
        m_title->selectAll();
    } else {
        m_project->setFocus();
        m_project->lineEdit()->selectAll();
    }
}

void JobMarksDialog::apply(JobMarks &marks) const
{
    if (m_isOne && m_title->text() != m_before.title)
        marks.title = m_title->text() == m_name ? QString() : m_title->text();
    if (m_project->currentText() != m_before.project)
        marks.project = m_project->currentText();
    if (m_note->toPlainText() != m_before.note)
        marks.note = m_note->toPlainText();
}

} // namespace retalk
