// otherprogram X Y [--text TEXT | --html HTML | FILE...]: shows a small window of another program. Dragging
// from it carries the files or the text. Reports drops ("dropped URL...") and other events ("there",
// "dragging", "entered") on standard output.
#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextStream>
#include <QUrl>
#include <QWidget>

namespace {

void tell(const QString &what)
{
    QTextStream(stdout) << what << Qt::endl;
}

class OtherWindow final : public QWidget
{
public:
    OtherWindow(const QPoint &at, QStringList carried) : m_carried(std::move(carried))
    {
        setAcceptDrops(true);
        setWindowFlag(Qt::FramelessWindowHint);
        setGeometry(QRect(at, QSize(160, 160)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!std::exchange(m_isThere, true))
            tell(QStringLiteral("there"));
    }

    void mouseMoveEvent(QMouseEvent *) override
    {
        if (std::exchange(m_isDragging, true))
            return;
        auto *carried = new QMimeData;
        if (m_carried.value(0) == QLatin1String("--text")) {
            carried->setText(m_carried.value(1));
        } else if (m_carried.value(0) == QLatin1String("--html")) {
            carried->setHtml(m_carried.value(1));
        } else {
            QList<QUrl> urls;
            for (const QString &file : std::as_const(m_carried))
                urls << QUrl::fromLocalFile(file);
            carried->setUrls(urls);
        }
        auto *drag = new QDrag(this);
        drag->setMimeData(carried);
        tell(QStringLiteral("dragging"));
        drag->exec(Qt::CopyAction);
        m_isDragging = false;
    }

    void dragEnterEvent(QDragEnterEvent *event) override
    {
        event->acceptProposedAction();
        tell(QStringLiteral("entered"));
    }

    void dropEvent(QDropEvent *event) override
    {
        event->acceptProposedAction();
        QStringList words{QStringLiteral("dropped")};
        for (const QUrl &url : event->mimeData()->urls())
            words << url.toString();
        tell(words.join(u' '));
    }

private:
    QStringList m_carried;
    bool m_isThere = false;
    bool m_isDragging = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    OtherWindow window(QPoint(arguments.value(1).toInt(), arguments.value(2).toInt()), arguments.mid(3));
    window.show();
    return QApplication::exec();
}
