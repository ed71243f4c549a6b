// SPDX-License-Identifier: GPL-3.0-or-later
// What starting a window costs at least: Qt itself, an empty QMainWindow and its first painted frame.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace
{

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
