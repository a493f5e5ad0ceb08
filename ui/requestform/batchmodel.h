#pragma once

#include "inputs/batchtable.h"
#include "media/lengths.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace retalk {

/// The rows of an imported table for review: the first column shows the problems, all others can be edited in
/// place.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BatchModel(AddressRule rule, QObject *parent = nullptr);

    void setRows(const QList<BatchRow> &rows);
    const QList<BatchRow> &rows() const { return m_rows; }
    /// Number of rows without a problem.
    int goodCount() const { return m_good; }
    /// Shows a warning in the rows whose voice track is `voice`; they can be submitted all the same.
    void setSilent(const QString &voice);
    /// Rows with this warning and without a problem.
    int silentCount() const;
    /// Shows a warning in the rows that would lose the end of their voice track, by their indexes.
    void setCutVoices(const QHash<int, Lengths> &lengths);
    /// Rows with this warning.
    int cutCount() const { return static_cast<int>(m_cutVoices.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void countsChanged();

private:
    void count();
    void takeChange(int row);
    void lookAtFiles(int row);
    bool isSilent(const BatchRow &row) const;
    QString warning(int row) const;

    AddressRule m_rule;
    QList<BatchRow> m_rows;
    QSet<QString> m_silent;
    QHash<int, Lengths> m_cutVoices;
    int m_good = 0;
};

} // namespace retalk
