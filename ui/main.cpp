#include "base/log.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    retalk::installRedactingLog();
    const QApplication app(argc, argv);
    return 0;
}
