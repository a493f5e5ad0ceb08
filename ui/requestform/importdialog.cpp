#include "requestform/importdialog.h"

#include "common/theme.h"
#include "requestform/batchmodel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace retalk {

namespace {

// 100,000 rows with two long links each are about 40 MB.
constexpr qint64 kMostBytes = 256 * 1000 * 1000;

struct ReadTable
{
    QList<BatchRow> rows;
    QString error;
};

ReadTable readTable(const QString &path, AddressRule rule)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, ImportDialog::tr("The table cannot be read: %1").arg(file.errorString())};
    if (file.size() > kMostBytes)
        return {{}, ImportDialog::tr("This file is too large for a table of jobs.")};
    ReadTable table{BatchTable::read(file.readAll(), QFileInfo(path).absolutePath(), rule), {}};
    if (table.rows.isEmpty())
        table.error = ImportDialog::tr("There is no row in this table.");
    return table;
}

} // namespace

ImportDialog::ImportDialog(const QString &file, AddressRule rule, QWidget *parent)
    : QDialog(parent)
    , m_model(new BatchModel(rule, this))
    , m_summary(new QLabel(this))
    , m_view(new QTableView(this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import table"));
    resize(960, 520);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("importTable"));
    m_view->setModel(m_model);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(30);
    const int widths[] = {220, 200, 200, 120, 60, 60, 120};
    for (int i = 0; i < 1 + kBatchColumns; ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_go->setObjectName(QStringLiteral("importGo"));
    m_go->setProperty("primary", true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::send);
    connect(m_model, &BatchModel::countsChanged, this, &ImportDialog::showCounts);
    showCounts();

    QThreadPool::globalInstance()->start([file, rule, self = QPointer<ImportDialog>(this)] {
        const ReadTable table = readTable(file, rule);
        QMetaObject::invokeMethod(
            qApp,
            [self, table] {
                if (!self)
                    return;
                self->m_isRead = true;
                self->m_error = table.error;
                self->m_model->setRows(table.rows);
            },
            Qt::QueuedConnection);
    });
}

void ImportDialog::showCounts()
{
    const int good = m_model->goodCount();
    const int bad = m_model->rowCount() - good;
    m_go->setEnabled(good > 0);
    m_go->setText(tr("Make %n videos", nullptr, good));
    if (!m_isRead)
        m_summary->setText(tr("Reading the table…"));
    else if (!m_error.isEmpty())
        m_summary->setText(m_error + u'\n' +
                           tr("Columns: video, audio, reference, threshold, extend, name."));
    else if (bad == 0)
        m_summary->setText(tr("All %n rows are fine.", nullptr, good));
    else
        m_summary->setText(tr(
            "%n rows have mistakes and will be left out. Double-click a cell to correct it.", nullptr, bad));
}

void ImportDialog::send()
{
    QList<NamedRequest> requests;
    for (const BatchRow &row : m_model->rows()) {
        if (row.problems.isEmpty())
            requests.append({BatchTable::request(row), BatchTable::name(row)});
    }
    Q_EMIT submitRequested(requests);
    accept();
}

} // namespace retalk
