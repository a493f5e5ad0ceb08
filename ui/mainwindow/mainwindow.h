#pragma once

#include "api/generationrequest.h"
#include "base/error.h"
#include "net/serviceaddress.h"

#include <QWidget>

#include <memory>

namespace retalk {

class HttpTransport;
class JobRunner;
class JobStore;
class FilmRunner;
class Language;
class GracefulShutdown;
class LayeredSecretStore;
class LocalService;
class Settings;
class Theme;

/// The main window: menus and status at the top, the form on the left, the preview above the jobs on the
/// right.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        Settings *settings;
        LayeredSecretStore *secrets;
        LocalService *local; ///< may be null in a client-only build
        HttpTransport *transport;
        JobStore *store;
        JobRunner *runner;
        Theme *theme;
        Language *language;
        /// Closing the window waits for it while a request is in progress. Null: closes immediately.
        GracefulShutdown *exit = nullptr;
        /// Null: videos can't be made in parts.
        FilmRunner *films = nullptr;
    };
    /// Creates only the frame, at its last position. It shows placeholders that addPanes() fills, so that the
    /// window appears before the job list has been read.
    explicit MainWindow(const Settings &settings);
    /// Creates the whole window at once.
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// All parts must outlive the window.
    void addPanes(const Parts &parts);

    /// Puts addresses and files into the right fields, like a drop.
    void takeInputs(const QStringList &addresses, const QString &fieldUnderPointer = {});

    /// Called when the session is about to end. If a draft would be lost, asks the user and waits for the
    /// answer for a limited time. Returns false if the user wants to stay.
    bool maySessionEnd();
    /// Suppresses the question on the next close, because the program was asked to terminate.
    void skipCloseQuestion();
    /// Returns true if the user has closed the window and it stays hidden until the queue is done.
    bool isInBackground() const;
    /// Closes the window after a countdown that the user can stop.
    void quitSoon();

public Q_SLOTS:
    void trySample();
    void openSettings();
    /// Opens the settings with the focus on the choice of service.
    void openService();
    /// Opens the settings with the focus on the chosen service's key.
    void askForKey();
    void askForKeyOf(const retalk::ServiceAddress &service);
    void importTable();

Q_SIGNALS:
    /// Emitted when the empty frame has been painted.
    void framePainted();
    /// Emitted when the inputs of takeInputs() are in their fields.
    void inputsTaken();
    /// Emitted in the background when no job continues automatically any more, so that the program can quit.
    void queueFinished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    int m_formWidth;            ///< in the empty frame
    std::unique_ptr<Private> d; ///< null while there is only the frame
};

} // namespace retalk
