#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace retalk {

/// Every keyboard shortcut there is, read off the menus' own actions each time it opens, so that it can't say
/// anything else than they do.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    /// `menus` outlives the sheet, and so do `further`: commands that stand in no menu at times.
    ShortcutSheet(const QMenuBar *menus, const QList<QAction *> &further, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void addFurther();
    void filter();

    const QMenuBar *m_menus;
    QList<QAction *> m_further;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace retalk
