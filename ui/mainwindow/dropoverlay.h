#pragma once

#include <QWidget>

namespace retalk {

/// Covers the window during a drag: shows a frame, the fields that would accept the drop, and a sentence.
/// Never accepts the drop itself.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Follows the size of `window`.
    explicit DropOverlay(QWidget *window);

    /// Sets the fields a drop would fill, in the window's coordinates, and what it would do. No fields and an
    /// empty text: anywhere.
    void setTargets(const QList<QRect> &fields, const QString &words);
    const QList<QRect> &targets() const { return m_targets; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plate(const QString &words) const;
    QString words() const;
    QRegion marked() const;

    QList<QRect> m_targets;
    QString m_words;
};

} // namespace retalk
