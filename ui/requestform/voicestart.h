#pragma once

#include <QWidget>

#include <chrono>

class QDoubleSpinBox;
class QLabel;

namespace retalk {

/// "Voice starts at": how much later the voice track begins than the video; negative cuts its beginning off.
/// Of a part of a video it's where in the voice track the part begins.
class VoiceStart : public QWidget
{
    Q_OBJECT
public:
    explicit VoiceStart(QWidget *parent = nullptr);

    std::chrono::milliseconds value() const;
    void setValue(std::chrono::milliseconds value);
    /// Whether it says where in the voice track a part begins, which is never negative.
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
