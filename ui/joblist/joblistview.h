#pragma once

#include "joblist/jobactions.h"

#include <QListView>
#include <QUuid>

namespace retalk {

class JobDelegate;

/// The list itself: rows with a button in each, worked by mouse and keyboard. Enter does what the button
/// says.
class JobListView : public QListView
{
    Q_OBJECT
public:
    explicit JobListView(QWidget *parent = nullptr);

    /// What is written in the middle while there are no rows.
    void setInvitation(const QString &title, const QString &sentence);

Q_SIGNALS:
    /// The row's button was clicked, or Enter pressed on it.
    void actionTriggered(const QModelIndex &index);
    void removeRequested();
    /// Alt+Up or Alt+Down: the current row's place in the queue.
    void moveRequested(bool isUp);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QModelIndex buttonAt(const QPoint &position) const;
    void setHot(const QModelIndex &index, bool isPressed);
    void setFrameShown(bool isShown);

    /// The row's button that the mouse holds down.
    struct Press
    {
        QUuid job;
        JobAction action = JobAction::None;
    };

    JobDelegate *m_delegate;
    Press m_pressed;
    QString m_invitationTitle;
    QString m_invitation;
};

} // namespace retalk
