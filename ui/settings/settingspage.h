#pragma once

#include "settings/settingline.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace retalk {

/// A heading with settings below it.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Hides lines that don't match `search`; if the heading matches, all its lines stay. Returns true if
    /// anything is left.
    bool filter(const QString &search);

protected:
    SettingLine *addLine(QWidget *control, bool isWide = false);
    void setRelevant(const QList<SettingLine *> &lines, bool areRelevant);
    void setHeading(const QString &text);
    /// Sets all texts. Called at the end of each page's constructor and on a language change.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QList<SettingLine *> m_lines;
    QString m_search;
};

} // namespace retalk
