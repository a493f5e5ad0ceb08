#pragma once

#include "api/generationrequest.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace retalk {

class BatchModel;
struct NamedRequest;

/// Shows a table of jobs before anything is sent: bad rows are marked, can be mended in place, and are left
/// out.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Reads `file` in the background.
    ImportDialog(const QString &file, AddressRule rule, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitRequested(const QList<retalk::NamedRequest> &requests);

private:
    void showCounts();
    void send();

    BatchModel *m_model;
    QLabel *m_summary;
    QTableView *m_view;
    QPushButton *m_go;
    QString m_error;
    bool m_isRead = false;
};

} // namespace retalk
