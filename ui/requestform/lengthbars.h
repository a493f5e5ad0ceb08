#pragma once

#include "media/lengths.h"

#include <QWidget>

namespace retalk {

/// Video, voice and result as bars on one scale, and a sentence on what will be cut. Hidden while neither is
/// known.
class LengthBars : public QWidget
{
    Q_OBJECT
public:
    explicit LengthBars(QWidget *parent = nullptr);

    void setLengths(const Lengths &lengths);
    /// What is cut or added, in a sentence; empty when nothing is, or when it cannot be known.
    static QString consequence(const Lengths &lengths);
    /// Whether that loses what somebody may have wanted: any of the voice track, or more than a second of the
    /// video, of which a little is left out nearly always.
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
