#pragma once

#include <QWidget>

namespace retalk {

/// Lies over the window while something is dragged across it: a frame, the fields that would take it, and a
/// sentence. Never takes the drop itself.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Follows the size of `window`.
    explicit DropOverlay(QWidget *window);

    /// The fields that a drop would fill now, in the window's coordinates, and what it would do there. None
    /// and an empty text: anywhere.
    void setTargets(const QList<QRect> &fields, const QString &words);
    const QList<QRect> &targets() const { return m_targets; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> m_targets;
    QString m_words;
};

} // namespace retalk
