#pragma once

#include "inputs/plannedjob.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace retalk {

class BatchCost;
class BatchModel;
class FaultyRows;
class SilenceSearch;
class SoftLabel;

/// Shows a table of jobs with their cost before they are submitted: faulty rows are marked, can be fixed in
/// place, and are otherwise left out. Submitting here counts as the confirmation.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Terms
    {
        AddressRule rule = AddressRule::PrivateAllowed;
        PriceRule price = freePriceRule();
        std::optional<double> balance; ///< credits, if known
    };
    /// Reads `file` in the background.
    ImportDialog(const QString &file, const Terms &terms, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Updates the service's price and balance while the dialog is open.
    void setPrice(const PriceRule &price, std::optional<double> balance);
    /// Call if the user declined the confirmation, so that the table can be submitted again.
    void resume();

Q_SIGNALS:
    /// The dialog stays open, with the user's corrections, until it is accepted.
    void submitRequested(const QList<retalk::PlannedJob> &jobs);

private:
    void showCounts();
    QString allAreUsable() const;
    void showCost();
    void showProblems();
    void lookForSilence();
    void send();
    void saveSample();

    std::optional<double> m_balance;
    BatchModel *m_model;
    FaultyRows *m_shown;
    BatchCost *m_cost;
    SilenceSearch *m_silence;
    QLabel *m_summary;
    QLabel *m_notes;
    QCheckBox *m_onlyFaulty;
    QTableView *m_view;
    bool m_isSubmitting = false; ///< until resume(): a question may be open
    QLabel *m_problems;          ///< of the current row, since its cell is too small for whole sentences
    SoftLabel *m_columns;
    SoftLabel *m_price;
    QPushButton *m_go;
    QString m_error;
    bool m_isRead = false;
};

} // namespace retalk
