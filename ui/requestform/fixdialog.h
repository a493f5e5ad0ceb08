#pragma once

#include "media/fixplan.h"

#include <QDialog>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace retalk {

/// What the dialog needs to ask which part of an overlong file the corrected copy keeps.
struct FixQuestion
{
    QString source; ///< path of the original
    MediaInfo info; ///< its `duration` is too long
    MediaRole role = MediaRole::Video;
    std::optional<fixplan::KeptPart> marked; ///< marked in the player
    std::chrono::milliseconds otherLength{
        0}; ///< of the voice track, for a video; of the video, for a voice track
};

/// "Make a corrected copy": says what the copy omits and how and where it is made, and lets the user choose
/// the part to keep: the range marked in the player, as much as the other input's length, the first two
/// minutes, or any other.
class FixDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FixDialog(const FixQuestion &question, QWidget *parent = nullptr);

    fixplan::KeptPart part() const;

private:
    QRadioButton *offer(const char *name, const QString &words, const fixplan::KeptPart &part);
    void describe();

    FixQuestion m_question;
    QVBoxLayout *m_offers;
    QList<std::pair<QRadioButton *, fixplan::KeptPart>> m_parts;
    QRadioButton *m_other;
    QDoubleSpinBox *m_from;
    QDoubleSpinBox *m_to;
    QLabel *m_way;
    QPushButton *m_go = nullptr;
};

} // namespace retalk
