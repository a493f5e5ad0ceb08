#pragma once

#include "media/waveform.h"
#include "player/clipsound.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace retalk {

/// The waveform below the picture, on the same time line: the result's, with the original's above it during
/// comparison. Click or drag to seek. Read by separate processes; nothing is read while it is hidden.
class SoundStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SoundStrip(QWidget *parent = nullptr);
    ~SoundStrip() override;

    /// `original` may be empty. Links are not downloaded for this.
    void setClips(const QUrl &result, const QUrl &original);
    /// Sets which of the two is drawn as audible.
    void setHeard(ClipSound::Source source);
    void setDuration(std::chrono::milliseconds duration);
    void setPosition(std::chrono::milliseconds position);

    QSize sizeHint() const override;
    /// 0..1 for each slice of the time line; empty if not read yet or there is no sound.
    const QList<float> &resultPeaks() const { return m_result.peaks; }
    const QList<float> &originalPeaks() const { return m_original.peaks; }
    /// Returns true if the result's sound has been read and is silent.
    bool isResultSilent() const { return m_result.isSilent(); }

Q_SIGNALS:
    void seekRequested(std::chrono::milliseconds target);
    /// Emitted when one of them has been read.
    void read();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Sound
    {
        QUrl source;
        QList<float> peaks;
        std::chrono::milliseconds length{0};
        std::unique_ptr<WaveformReader> reader;
        bool isAsked = false;
        bool isMissing = false; ///< it was read and has no sound track

        bool isSilent() const;
    };
    static void setSource(Sound &sound, const QUrl &source);
    void ask(Sound &sound);
    void askBoth();
    QString wordsFor(const Sound &sound) const;
    void describe();
    void paintSound(QPainter &painter, const Sound &sound, const QRectF &area, const QColor &color) const;
    void goTo(double x);

    QTimer m_pause; ///< stepping quickly through the list starts no reading
    Sound m_result;
    Sound m_original;
    ClipSound::Source m_heard = ClipSound::Source::Result;
    std::chrono::milliseconds m_duration{0};
    std::chrono::milliseconds m_position{0};
};

} // namespace retalk
