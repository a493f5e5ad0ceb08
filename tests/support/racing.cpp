// Two threads that count without a lock. ThreadSanitizer must report this, or its silence about the tests
// means nothing.
#include <QCoreApplication>
#include <QThreadPool>

namespace {

int count = 0;

void countUp()
{
    for (int i = 0; i < 100'000; ++i)
        ++count;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (int i = 0; i < 2; ++i)
        QThreadPool::globalInstance()->start(countUp);
    countUp();
    QThreadPool::globalInstance()->waitForDone();
    return 0;
}
