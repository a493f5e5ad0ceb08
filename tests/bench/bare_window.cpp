#include <QApplication>
#include <QMainWindow>

// The baseline for the window: an empty Qt window of the same size.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
