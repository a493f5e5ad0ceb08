#pragma once

#include "joblist/jobline.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace retalk {

struct JobTags;

/// Draws a job: thumbnail, name, status line, progress and button, with the date above the first job of a
/// day. A group's row shows its name and whether it is expanded.
class JobDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kRowHeight = 60;
    static constexpr int kHeadingHeight = 32;
    static constexpr int kGroupHeight = 40;

    /// Returns the rectangle of the row's button in the view's coordinates; empty without one.
    QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Returns the rectangle of a film's expand arrow in the view's coordinates; empty for other rows.
    QRect chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Sets the row whose button is under the pointer, and whether it is held down.
    void setHotButton(const QModelIndex &index, bool isPressed);
    QModelIndex hotButton() const { return m_hot; }

    /// Sets whether the current row has a focus frame, for keyboard users.
    void setFrameShown(bool isShown) { m_isFrameShown = isShown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Geometry
    {
        QRect heading;
        QRect row;
        QRect chevron; ///< of a film
        QRect thumbnail;
        QRect title;
        QRect line;
        QRect asideTop; ///< of a wide row: what the job belongs to
        QRect asideLine;
        QRect bar;
        QRect percent;
        QRect button;
    };
    Geometry lay(const QStyleOptionViewItem &option, const QModelIndex &index, const JobLine &line) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                    const JobTags &tags) const;
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                     const QString &text, bool isHot, bool hasFrame) const;

    QPersistentModelIndex m_hot;
    bool m_isPressed = false;
    bool m_isFrameShown = false;
};

} // namespace retalk
