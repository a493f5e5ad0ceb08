#pragma once

#include <QWidget>

#include <chrono>

class QDoubleSpinBox;
class QLabel;

namespace retalk {

/// "Voice starts at": how much later the voice track begins than the video; negative cuts its beginning off.
class VoiceStart : public QWidget
{
    Q_OBJECT
public:
    explicit VoiceStart(QWidget *parent = nullptr);

    std::chrono::milliseconds value() const;
    void setValue(std::chrono::milliseconds value);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QDoubleSpinBox *m_seconds;
};

} // namespace retalk
