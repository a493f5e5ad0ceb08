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
    /// Commands that stand in no menu, or at times only; they outlive the sheet.
    struct Further
    {
        QList<QAction *> ofJob;      ///< left out where a menu has their key
        QList<QAction *> ofTimeline; ///< that has the keyboard
    };
    /// `menus` outlives the sheet.
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
