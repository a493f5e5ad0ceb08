#pragma once

#include <QWidget>

#include <chrono>

class QDoubleSpinBox;
class QLabel;

namespace retalk {

/// "Voice starts at": how much later than the video the voice track starts; a negative value cuts off its
/// beginning. For a part of a video, the position in the voice track at which the part starts.
class VoiceStart : public QWidget
{
    Q_OBJECT
public:
    explicit VoiceStart(QWidget *parent = nullptr);

    std::chrono::milliseconds value() const;
    void setValue(std::chrono::milliseconds value);
    /// Sets whether the value is a part's position in the voice track, which is never negative.
    void setOfPart(bool isOfPart);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QDoubleSpinBox *m_seconds;
    bool m_isOfPart = false;
};

} // namespace retalk
