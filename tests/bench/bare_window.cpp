#include <QApplication>
#include <QMainWindow>

// What the window is measured beside: Qt's own empty window of the same size.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
