#pragma once

#include "jobs/model/job.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace retalk {

/// Asks what a person keeps about jobs: title, project and note. Of several jobs only what is typed changes.
class JobMarksDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Field { Title, Project, Note };

    /// `jobs`: at least one. `projects`: those to choose from. `field` has the focus.
    JobMarksDialog(const QList<Job> &jobs, const QStringList &projects, Field field,
                   QWidget *parent = nullptr);

    /// What was changed, put into a job's marks.
    void apply(JobMarks &marks) const;

private:
    bool m_isOne;
    QLineEdit *m_title;
    QComboBox *m_project;
    QPlainTextEdit *m_note;
    QString m_name; ///< that Retalk made
    JobMarks m_before;
};

} // namespace retalk
