#pragma once

#include "media/lengths.h"

#include <QWidget>

namespace retalk {

/// Video, voice track and result as bars on a common scale, with a sentence on what will be cut. Hidden if
/// neither length is known.
class LengthBars : public QWidget
{
    Q_OBJECT
public:
    explicit LengthBars(QWidget *parent = nullptr);

    void setLengths(const Lengths &lengths);
    /// Returns a sentence about what is cut or added; empty if nothing, or if it isn't known.
    static QString consequence(const Lengths &lengths);
    /// Returns true if content the user may have wanted is lost: any of the voice track, or more than a
    /// second of the video, which nearly always loses a little.
    static bool isLoss(const Lengths &lengths);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Lengths m_lengths;
};

} // namespace retalk
