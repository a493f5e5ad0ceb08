#pragma once

#include "joblist/jobactions.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QUuid>

namespace retalk {

class JobDelegate;

/// The list itself: rows with a button in each, worked by mouse and keyboard. Enter does what the button
/// says. A click on a group's row, Enter or Left and Right collapse and expand it.
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
    /// Double-clicked, or Enter pressed where the button would take something away.
    void openRequested(const QModelIndex &index);
    void removeRequested();
    void foldRequested(const QModelIndex &group, bool isCollapsed);

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
    void changeEvent(QEvent *event) override;

private:
    bool foldsByKey(QKeyEvent *event);
    void enter(const QModelIndex &row);
    QModelIndex buttonAt(const QPoint &position) const;
    bool isOnChevron(const QPoint &position) const;
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
    QPersistentModelIndex m_pressedGroup;
    QString m_invitationTitle;
    QString m_invitation;
};

} // namespace retalk
