#include "requestform/importdialog.h"

#include "base/onpool.h"
#include "common/format.h"
#include "common/question.h"
#include "common/screenroom.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "inputs/batchcost.h"
#include "inputs/silencesearch.h"
#include "requestform/batchmodel.h"
#include "requestform/priceline.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace retalk {

namespace {

// 100,000 rows with two long links each are about 40 MB.
constexpr qint64 kMaxBytes = 256 * 1000 * 1000;

struct ReadTable
{
    BatchRead table;
    QString error;
};

ReadTable readTable(const QString &path, AddressRule rule)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, ImportDialog::tr("The table can't be read: %1").arg(file.errorString())};
    if (file.size() > kMaxBytes)
        return {{}, ImportDialog::tr("This file is too large for a table of jobs.")};
    ReadTable read{BatchTable::read(file.readAll(), QFileInfo(path).absolutePath(), rule), {}};
    if (read.table.rows.isEmpty())
        read.error = ImportDialog::tr("This table has no rows.");
    return read;
}

} // namespace

/// Shows all rows, or only the faulty ones.
class FaultyRows : public QSortFilterProxyModel
{
public:
    FaultyRows(BatchModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
    {
        setSourceModel(model);
    }
    void setOnlyFaulty(bool isOnly)
    {
        m_isOnly = isOnly;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return !m_isOnly || !m_model->rows().at(row).problems.isEmpty();
    }

private:
    BatchModel *m_model;
    bool m_isOnly = false;
};

/// Problems are sentences, so the end is elided.
class SentenceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
    }
};

ImportDialog::ImportDialog(const QString &file, const Terms &terms, QWidget *parent)
    : QDialog(parent)
    , m_balance(terms.balance)
    , m_model(new BatchModel(terms.rule, this))
    , m_shown(new FaultyRows(m_model, this))
    , m_cost(new BatchCost(terms.price, this))
    , m_silence(new SilenceSearch(this))
    , m_summary(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_onlyFaulty(new QCheckBox(this))
    , m_view(new QTableView(this))
    , m_problems(new QLabel(this))
    , m_columns(new SoftLabel(this))
    , m_price(new SoftLabel(this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import table"));
    resize(withinScreen(this, {960, 520}));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_onlyFaulty->setObjectName(QStringLiteral("importOnlyFaulty"));
    m_price->setObjectName(QStringLiteral("importPrice"));
    m_problems->setObjectName(QStringLiteral("importProblems"));
    for (QLabel *label : {m_summary, m_notes, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_notes->hide();
    m_problems->hide();
    m_onlyFaulty->setText(tr("Show only these"));
    m_onlyFaulty->hide();
    m_view->setObjectName(QStringLiteral("importTable"));
    m_view->setAccessibleName(tr("Rows of the table"));
    m_view->setModel(m_shown);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, as everywhere; the arrow keys move within it
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(30);
    const int widths[] = {0, 136, 136, 80, 64, 64, 104, 104};
    for (int i = 1; i < 1 + kBatchColumns; ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setItemDelegateForColumn(0, new SentenceDelegate(m_view));
    m_go->setObjectName(QStringLiteral("importGo"));
    m_go->setProperty("primary", true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_onlyFaulty, 0, Qt::AlignTop);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setText(tr("Columns: %1.").arg(BatchTable::columnNames(QStringLiteral(", "))));
    m_columns->setToolTip(
        tr("In any order, named in the first line. Only video and audio are required. The API's names work "
           "too, such as video_url and callback_url."));
    auto *sample = new QPushButton(tr("Save a template…"), this);
    sample->setObjectName(QStringLiteral("importTemplate"));
    sample->setAutoDefault(false);
    connect(sample, &QPushButton::clicked, this, &ImportDialog::saveSample);
    auto *help = new QHBoxLayout;
    help->addWidget(m_columns, 1);
    help->addWidget(sample);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_price, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_notes);
    column->addWidget(m_view, 1);
    column->addWidget(m_problems);
    column->addLayout(help);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::send);
    connect(m_onlyFaulty, &QCheckBox::toggled, this, [this](bool isOn) { m_shown->setOnlyFaulty(isOn); });
    connect(m_model, &BatchModel::countsChanged, this, [this] {
        m_cost->setRows(m_model->rows());
        lookForSilence();
        showCounts();
        showProblems();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showProblems);
    connect(m_silence, &SilenceSearch::found, this, [this](const QString &voice) {
        m_model->setSilent(voice);
        showCounts();
    });
    connect(m_cost, &BatchCost::changed, this, [this] {
        m_model->setCutVoices(m_cost->cutVoices());
        showCounts();
    });
    showCounts();
    ignoreHeldKeys(this);

    onPool(
        this, [file, rule = terms.rule] { return readTable(file, rule); },
        [this](const ReadTable &read) {
            m_isRead = true;
            m_error = read.error;
            m_notes->setText(read.table.notes.join(u'\n'));
            m_notes->setVisible(!read.table.notes.isEmpty());
            m_model->setRows(read.table.rows);
        });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::showCounts()
{
    const int good = m_model->goodCount();
    const int bad = m_model->rowCount() - good;
    m_go->setEnabled(good > 0 && !m_isSubmitting);
    m_go->setText(good > 0 ? tr("Make %Ln videos", nullptr, good) : tr("Make videos"));
    m_onlyFaulty->setVisible(bad > 0 && good > 0);
    if (bad == 0)
        m_onlyFaulty->setChecked(false);
    if (!m_isRead)
        m_summary->setText(tr("Reading the table…"));
    else if (!m_error.isEmpty())
        m_summary->setText(m_error);
    else if (bad > 0)
        m_summary->setText(tr(
            "%Ln rows have mistakes and will be left out. Double-click a cell to correct it.", nullptr, bad));
    else
        m_summary->setText(allAreUsable());
    showCost();
}

QString ImportDialog::allAreUsable() const
{
    QStringList warnings;
    if (const int silent = m_model->silentCount(); silent > 0)
        warnings += tr("%Ln rows have a silent voice track. Check them first.", nullptr, silent);
    if (const int cut = m_model->cutCount(); cut > 0)
        warnings += tr("In %Ln rows the end of the voice track will be cut off.", nullptr, cut);
    return warnings.isEmpty() ? tr("All %Ln rows are fine.", nullptr, m_model->goodCount())
                              : warnings.join(u' ');
}

/// Checks only the first rows of a long table, as with their lengths.
void ImportDialog::lookForSilence()
{
    QStringList voices;
    const QList<BatchRow> &rows = m_model->rows();
    for (qsizetype i = 0; i < std::min(rows.size(), BatchCost::kMaxInputs); ++i) {
        if (rows[i].problems.isEmpty())
            voices += rows[i].cells[static_cast<int>(BatchColumn::Voice)];
    }
    m_silence->ask(voices);
}

void ImportDialog::setPrice(const PriceRule &price, std::optional<double> balance)
{
    m_balance = balance;
    if (m_cost->rule() == price)
        return showCost();
    m_price->clear(); // until it is recalculated
    m_cost->setRule(price);
}

void ImportDialog::showCost()
{
    if (!m_isRead || m_model->goodCount() == 0) {
        m_price->clear();
        return;
    }
    if (m_cost->isFree()) {
        m_price->setText(tr("Free"));
        return;
    }
    if (!isKnown(m_cost->rule())) {
        m_price->setText(m_cost->rule().source == PriceRule::Source::Pending
                             ? PriceLine::sourceOf(m_cost->rule())
                             : tr("Price unknown"));
        return;
    }
    const CostEstimate cost = m_cost->estimate();
    QStringList said;
    if (cost.credits > 0)
        said += tr("about %1").arg(Format::credits(cost.credits));
    if (m_cost->open() > 0)
        said += tr("reading the lengths, %Ln to go", nullptr, static_cast<int>(m_cost->open()));
    else if (cost.unknown > 0)
        said += cost.credits > 0 ? tr("%Ln more of unknown length", nullptr, cost.unknown)
                                 : tr("price unknown, because the lengths are unknown");
    else if (m_balance)
        said += *m_balance >= cost.credits ? tr("%1 now, %2 left afterwards", "credits")
                                                 .arg(Format::creditsNumber(*m_balance),
                                                      Format::creditsNumber(*m_balance - cost.credits))
                                           : tr("more than the %1 you have").arg(Format::credits(*m_balance));
    m_price->setText(Format::facts(said));
}

void ImportDialog::showProblems()
{
    const int row = m_shown->mapToSource(m_view->currentIndex()).row();
    const QStringList problems = row < 0 ? QStringList() : m_model->rows().at(row).problems;
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void ImportDialog::saveSample()
{
    auto *dialog = new QFileDialog(this, tr("Save a template"));
    dialog->setObjectName(QStringLiteral("saveTemplate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("retalk-jobs.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto save = [path]() -> std::optional<QString> {
            QSaveFile file(path);
            const QByteArray bytes = BatchTable::sample();
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                return {};
            return file.errorString();
        };
        onPool(this, save, [this, path](const std::optional<QString> &fault) {
            m_columns->setText(fault ? tr("The template couldn't be saved: %1").arg(*fault)
                                     : tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        });
    });
    dialog->open();
}

void ImportDialog::send()
{
    m_isSubmitting = true;
    m_go->setEnabled(false);
    m_cost->plan([this](const QList<PlannedJob> &jobs) { Q_EMIT submitRequested(jobs); });
}

void ImportDialog::resume()
{
    m_isSubmitting = false;
    showCounts();
}

} // namespace retalk
