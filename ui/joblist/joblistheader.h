#pragma once

#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace retalk {

/// Above the list: what it is, the search, what is shown in which order, and the table import.
class JobListHeader : public QWidget
{
    Q_OBJECT
public:
    explicit JobListHeader(QWidget *parent = nullptr);

    const JobQuery &query() const { return m_query; }
    /// Asks for all jobs again, in the same order, without queryChanged().
    void showAll();
    void focusSearch();
    /// Whether there is a queue to pause.
    void offerPause(bool isOffered);
    void setPause(JobRunner::Pause pause);

Q_SIGNALS:
    void pauseToggled();
    /// The person asked for something else; query() says what.
    void queryChanged();
    void importTableRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void mirrorFilter();
    QMenu *makeFilterMenu();
    QString groupName() const;
    void nameFilter();
    void namePause();

    JobQuery m_query;
    JobRunner::Pause m_pause = JobRunner::Pause::No;
    QToolButton *m_pauseButton;
    QLabel *m_title;
    QLineEdit *m_search;
    QToolButton *m_filter;
    QPushButton *m_import;
};

} // namespace retalk
