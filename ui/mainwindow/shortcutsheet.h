#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace retalk {

/// A list of all keyboard shortcuts, read from the menus' actions each time it opens, so that it always
/// matches them.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    /// Commands that are in no menu, or not always; they must outlive the sheet.
    struct Further
    {
        QList<QAction *> ofJob;      ///< omitted if a menu has their shortcut
        QList<QAction *> ofTimeline; ///< work while it has the focus
    };
    /// `menus` must outlive the sheet.
    ShortcutSheet(const QMenuBar *menus, const Further &further, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void widen();
    void addFurther();
    void filter();

    const QMenuBar *m_menus;
    Further m_further;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace retalk
