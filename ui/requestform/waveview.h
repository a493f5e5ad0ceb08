#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QList>
#include <QPixmap>

#include <chrono>

namespace retalk {

/// The chosen voice track's waveform with its length, or an invitation. A click plays it from there or stops
/// it.
class WaveView : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WaveView(QWidget *parent = nullptr);

    /// `peaks` are 0..1; `length` is already formatted.
    void setPeaks(const QList<float> &peaks, const QString &length);
    /// Sets how much later the voice track of `length` starts, shown as empty space before it; if negative,
    /// that much of its beginning is shown as cut off.
    void setStart(std::chrono::milliseconds start, std::chrono::milliseconds length);
    void setInvitation(const QString &text);
    /// 0..1 while playing, otherwise negative.
    void setPlayed(double fraction);
    bool hasVoice() const { return !m_length.isEmpty(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Emitted with the position of a click in the voice track, 0..1.
    void positionClicked(double fraction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF barArea() const;
    QRectF lineArea() const;
    double edgeAfter(qsizetype bars) const;
    qsizetype cutBars() const;
    qsizetype heardBars() const;
    const QPixmap &painted(const QColor &color);

    QList<float> m_peaks;
    QString m_length;
    QString m_invitation;
    double m_lead = 0; ///< empty space before the voice, as a share of the line
    double m_cut = 0;  ///< the part of the voice cut off at its start, 0..1
    double m_played = -1;
    QHash<QRgb, QPixmap> m_painted; ///< all bars in a colour
    QRectF m_paintedArea;
};

} // namespace retalk
