#pragma once

#include "joblist/jobline.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QUuid>

class QDrag;

namespace retalk {

class JobDelegate;

/// The list: rows with a button each, usable by mouse and keyboard. Enter triggers the button. Clicking a
/// group's row, Enter, or Left and Right collapse and expand it.
class JobListView : public QListView
{
    Q_OBJECT
public:
    explicit JobListView(QWidget *parent = nullptr);

    /// Sets the text shown in the middle if there are no rows.
    void setInvitation(const QString &title, const QString &sentence);
    /// Returns the drag of the selected rows, with a small picture beside the pointer that doesn't cover the
    /// drop indicator. Null if none of them can be dragged.
    QDrag *makeDrag();

Q_SIGNALS:
    /// Emitted when the row's button is clicked, or Enter is pressed on the row.
    void actionTriggered(const QModelIndex &index);
    /// Emitted on a double click, or on Enter if the button would cancel the job.
    void openRequested(const QModelIndex &index);
    void removeRequested();
    void collapseRequested(const QModelIndex &group, bool isCollapsed);

protected:
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool foldsByKey(QKeyEvent *event);
    void enter(const QModelIndex &row);
    QModelIndex buttonAt(const QPoint &position) const;
    bool isOnChevron(const QPoint &position) const;
    void setHot(const QModelIndex &index, bool isPressed);
    void setFrameShown(bool isShown);

    /// The row's button held down by the mouse.
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
