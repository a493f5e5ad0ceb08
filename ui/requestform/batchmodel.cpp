#include "requestform/batchmodel.h"

#include "base/onpool.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/plaintext.h"
#include "inputs/inputverdict.h"
#include "requestform/lengthbars.h"
#include "requestform/urledit.h"

#include <QIcon>
#include <QLocale>

namespace retalk {

BatchModel::BatchModel(AddressRule rule, QObject *parent) : QAbstractTableModel(parent), m_rule(rule) {}

void BatchModel::setRows(const QList<BatchRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_cutVoices.clear();
    endResetModel();
    count();
}

void BatchModel::count()
{
    m_good = static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                            [](const BatchRow &row) { return row.problems.isEmpty(); }));
    Q_EMIT countsChanged();
}

void BatchModel::setSilent(const QString &voice)
{
    m_silent.insert(voice);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, 0));
}

void BatchModel::setCutVoices(const QHash<int, Lengths> &lengths)
{
    if (lengths == m_cutVoices)
        return;
    m_cutVoices = lengths;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, 0));
}

/// Returns what is lost or missing although the row can be submitted; empty if nothing.
QString BatchModel::warning(int row) const
{
    QStringList sentences;
    if (isSilent(m_rows[row]))
        sentences += InputJudge::silent().sentence;
    if (const auto lengths = m_cutVoices.constFind(row); lengths != m_cutVoices.cend())
        sentences += LengthBars::consequence(*lengths);
    return sentences.join(u' ');
}

bool BatchModel::isSilent(const BatchRow &row) const
{
    return row.problems.isEmpty() && m_silent.contains(row.cells[static_cast<int>(BatchColumn::Voice)]);
}

int BatchModel::silentCount() const
{
    return m_silent.isEmpty()
               ? 0
               : static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                                [this](const BatchRow &row) { return isSilent(row); }));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + kBatchColumns;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchRow &row = m_rows[index.row()];
    const bool isGood = row.problems.isEmpty();
    if (index.column() > 0) {
        if (role == Qt::DisplayRole)
            return Format::address(UrlEdit::shortForm(row.cells[index.column() - 1]));
        if (role == Qt::EditRole)
            return row.cells[index.column() - 1];
        if (role == Qt::ToolTipRole)
            return plainToolTip(
                (QStringList{row.cells[index.column() - 1]} + row.problems).join(u'\n').trimmed());
        return {};
    }
    if (isSilent(row) || m_cutVoices.contains(index.row())) {
        switch (role) {
        case Qt::DecorationRole:
            return icon("warning", IconTint::Warn);
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return warning(index.row());
        case Qt::ToolTipRole:
            return plainToolTip(warning(index.row()));
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return isGood ? tr("fine") : row.problems.constFirst();
    case Qt::ToolTipRole:
        return plainToolTip(row.problems.join(u'\n'));
    case Qt::DecorationRole:
        return isGood ? icon("check", IconTint::Ok) : icon("error", IconTint::Bad);
    case Qt::AccessibleTextRole:
        return isGood ? tr("fine") : row.problems.join(u' ');
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? QLocale().toString(m_rows[section].line) : QString();
    switch (section) {
    case 0:
        //: Heading of the column that says what is wrong with a row
        return tr("Check");
    case 1:
        return tr("Video");
    case 2:
        return tr("Voice");
    case 3:
        return tr("Face");
    case 4:
        return tr("Match");
    case 5:
        return tr("Extend");
    case 6:
        return tr("Name");
    case 7:
        //: An address that is called when the job is done
        return tr("Callback");
    default:
        return {};
    }
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() > 0 ? flags | Qt::ItemIsEditable : flags;
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == 0)
        return false;
    BatchRow &row = m_rows[index.row()];
    row.cells[index.column() - 1] = value.toString();
    // Editing a cell shows that the user has seen the row's faults.
    row.faults.clear();
    m_cutVoices.remove(index.row()); // until its new inputs have been examined
    BatchTable::check(row, m_rule, LocalFileRule::Unseen);
    takeChange(index.row());
    lookAtFiles(index.row());
    return true;
}

void BatchModel::takeChange(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, kBatchColumns));
    count();
}

/// In the background, since the files may be on a slow network share.
void BatchModel::lookAtFiles(int row)
{
    const auto look = [seen = m_rows[row], rule = m_rule]() mutable {
        BatchTable::check(seen, rule);
        return seen;
    };
    onPool(this, look, [this, row](const BatchRow &seen) {
        // Only if the row hasn't changed in the meantime.
        if (row >= m_rows.size() || m_rows[row].cells != seen.cells || m_rows[row].problems == seen.problems)
            return;
        m_rows[row].problems = seen.problems;
        takeChange(row);
    });
}

} // namespace retalk
