#pragma once

#include "films/film.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace retalk {

class FlatButton;

/// "Below the voice": the background sound of a film's voice tracks, and its level.
class UnderlayField : public QWidget
{
    Q_OBJECT
public:
    explicit UnderlayField(QWidget *parent = nullptr);

    Underlay value() const;
    void setValue(const Underlay &underlay);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showKind();
    void browse();

    QLabel *m_label;
    QComboBox *m_kind;
    QDoubleSpinBox *m_level;
    QWidget *m_fileRow;
    QLineEdit *m_file;
    FlatButton *m_browse;
    QCheckBox *m_ducks;
};

} // namespace retalk
