#pragma once

#include <QDialog>

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
    /// `menus` outlives the sheet.
    explicit ShortcutSheet(const QMenuBar *menus, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void filter();

    const QMenuBar *m_menus;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace retalk
