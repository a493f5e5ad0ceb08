#include "net/download.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace retalk;

// bench_download URL FILE: runs one Download, as the client and the service do; measured by download.py from
// outside.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Download download({.url = QUrl(arguments.value(1)),
                       .targetPath = arguments.value(2),
                       .media = MediaRule::Anything}); // the bytes are zeros: only the transfer is measured
    QObject::connect(&download, &Download::finished, &app, [](const Expected<QString> &result) {
        if (!result)
            QTextStream(stderr) << result.error().message << Qt::endl;
        QCoreApplication::exit(result ? 0 : 1);
    });
    download.start();
    return QCoreApplication::exec();
}
