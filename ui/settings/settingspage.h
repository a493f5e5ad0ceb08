#pragma once

#include "settings/settingline.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace retalk {

/// A heading with settings under it.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Hides what does not have the words of `search`; a heading that has them keeps all its lines. True when
    /// something is left.
    bool filter(const QString &search);

protected:
    SettingLine *addLine(QWidget *control, bool isWide = false);
    void setRelevant(const QList<SettingLine *> &lines, bool areRelevant);
    void setHeading(const QString &text);
    /// Sets every text; called at the end of the constructor of each page and on a change of language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QList<SettingLine *> m_lines;
    QString m_search;
};

} // namespace retalk
