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

/// What is to be asked before a corrected copy of a file that is too long: which part of it to keep.
struct FixQuestion
{
    QString source; ///< path of the original
    MediaInfo info; ///< its `duration` is what is too long
    MediaRole role = MediaRole::Video;
    std::optional<fixplan::KeptPart> marked; ///< in the player
    std::chrono::milliseconds otherLength{
        0}; ///< of the voice track, for a video; of the video, for a voice track
};

/// "Make a corrected copy": says what the copy leaves out and how and where it is made, and lets the part be
/// chosen: what is marked in the player, as much as the other input is long, the first two minutes, or any.
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
