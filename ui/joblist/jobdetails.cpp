#include "joblist/jobdetails.h"

#include "common/language.h"
#include "common/screenroom.h"
#include "common/theme.h"
#include "joblist/jobtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace retalk {

namespace {
constexpr QSize kDetailsSize{600, 560};
} // namespace

JobDetails::JobDetails(JobStore *store, const QUuid &id, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_id(id)
    , m_page(new QTextBrowser(this))
    , m_copyTask(new QPushButton(tr("Copy task id"), this))
{
    setObjectName(QStringLiteral("jobDetails"));
    setWindowTitle(tr("Job details"));
    m_page->setObjectName(QStringLiteral("detailsText"));
    m_page->setAccessibleName(windowTitle());
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // links have no spaces
    m_page->document()->setDocumentMargin(kMargin);

    m_copyTask->setObjectName(QStringLiteral("detailsCopyTask"));
    auto *copyAll = new QPushButton(tr("Copy all"), this);
    copyAll->setObjectName(QStringLiteral("detailsCopyAll"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    buttons->setSpacing(kGap);
    buttons->addWidget(m_copyTask);
    buttons->addWidget(copyAll);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addLayout(buttons);
    resize(withinScreen(this, kDetailsSize));

    connect(m_copyTask, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_taskId); });
    connect(copyAll, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(store, &JobStore::changed, this, [this](const QUuid &changed) {
        if (changed == m_id)
            refresh();
    });
    connect(store, &JobStore::removed, this, [this](const QUuid &removed) {
        if (removed == m_id)
            reject();
    });
    closeOnNewLanguage(this);
    refresh();
}

void JobDetails::refresh()
{
    const auto job = m_store->job(m_id);
    if (!job)
        return;
    QString html;
    QStringList lines;
    for (const JobFact &fact : detailsOf(*job)) {
        if (fact.value.isEmpty()) {
            if (!html.isEmpty())
                html += QStringLiteral("</table><br>");
            html += QStringLiteral("<b>%1</b><table cellpadding=\"2\">").arg(fact.label.toHtmlEscaped());
            lines << (lines.isEmpty() ? QString() : QStringLiteral("\n")) + fact.label;
            continue;
        }
        html += QStringLiteral("<tr><td width=\"170\">%1</td><td>%2</td></tr>")
                    .arg(fact.label.toHtmlEscaped(),
                         fact.value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
        lines << fact.label + QStringLiteral(": ") + fact.value;
    }
    const int place = m_page->verticalScrollBar()->value();
    m_page->setHtml(html + QStringLiteral("</table>"));
    m_page->verticalScrollBar()->setValue(place);
    m_text = lines.join(u'\n');
    m_taskId = job->taskId;
    m_copyTask->setEnabled(!m_taskId.isEmpty());
}

} // namespace retalk
