#pragma once

#include <QAbstractButton>
#include <QList>

#include <chrono>

namespace retalk {

/// The chosen voice as bars with its length; a click plays it from there or stops it. An invitation while
/// there is none.
class WaveView : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WaveView(QWidget *parent = nullptr);

    /// `peaks` 0..1; `length` is already formatted.
    void setPeaks(const QList<float> &peaks, const QString &length);
    /// The voice of `length` starts `start` later, which stands empty before the bars; negative: that much of
    /// its beginning is painted as cut off.
    void setStart(std::chrono::milliseconds start, std::chrono::milliseconds length);
    void setInvitation(const QString &text);
    /// 0..1 while playing, negative while not.
    void setPlayed(double fraction);
    bool hasVoice() const { return !m_length.isEmpty(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Where in the voice the click was, 0..1.
    void pointed(double fraction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF barArea() const;
    QRectF lineArea() const;

    QList<float> m_peaks;
    QString m_length;
    QString m_invitation;
    double m_lead = 0; ///< emptiness before the voice, as a share of the line
    double m_cut = 0;  ///< of the voice, at its start, 0..1
    double m_played = -1;
};

} // namespace retalk
