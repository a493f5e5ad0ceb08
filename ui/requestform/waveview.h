#pragma once

#include <QAbstractButton>
#include <QList>

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

    QList<float> m_peaks;
    QString m_length;
    QString m_invitation;
    double m_played = -1;
};

} // namespace retalk
