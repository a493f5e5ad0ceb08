#pragma once

#include "joblist/jobactions.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace retalk {

struct JobTags;

/// Draws one job: picture, name, the line that says how it stands, progress, and its one button; above the
/// first job of a day the day's name. A group's row has its name and whether it's open.
class JobDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kRowHeight = 60;
    static constexpr int kHeadingHeight = 32;
    static constexpr int kGroupHeight = 40;

    /// Where the row's button is, in the view's coordinates; empty without one.
    QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Where a film's row is collapsed and expanded, in the view's coordinates; empty for other rows.
    QRect chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// The row whose button is under the pointer, and whether it is held down.
    void setHotButton(const QModelIndex &index, bool isPressed);
    QModelIndex hotButton() const { return m_hot; }

    /// Whether the current row has a frame: for who works by keyboard.
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
