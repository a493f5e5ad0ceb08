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
class OrderlyExit;
class LayeredSecretStore;
class LocalService;
class Settings;
class Theme;

/// The one window: menus and status above, the form at the left, the picture over the jobs at the right.
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
        /// Closing the window waits for it while a request is on its way. Null: it closes at once.
        OrderlyExit *exit = nullptr;
        /// Null: videos aren't made of parts.
        FilmRunner *films = nullptr;
    };
    /// The frame alone, where it was left last. It shows the places of its panes, and addPanes() fills them:
    /// so the window is there before the list of jobs has been read.
    explicit MainWindow(const Settings &settings);
    /// The whole window at once.
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// All parts outlive the window.
    void addPanes(const Parts &parts);

    /// Finds the right fields for addresses and files, as a drop does.
    void takeInputs(const QStringList &addresses, const QString &fieldUnderPointer = {});

    /// For a session that is about to end: asks when a draft would be lost, and waits for the answer, but not
    /// for long. False: the person stays.
    bool maySessionEnd();
    /// The next close asks nothing: the program was asked to end.
    void giveUpDrafts();
    /// Closed by the person, and hidden until the queue is done.
    bool isInBackground() const;

public Q_SLOTS:
    void trySample();
    void openSettings();
    /// The settings, with the cursor where the service is chosen.
    void openService();
    /// The settings, with the cursor where the chosen service's key belongs.
    void askForKey();
    void askForKeyOf(const retalk::ServiceAddress &service);
    void importTable();

Q_SIGNALS:
    /// The empty frame has been painted.
    void framePainted();
    /// The inputs given to takeInputs() have reached their fields.
    void inputsTaken();
    /// In the background: no job continues by itself any more, and the program may end.
    void workedOff();

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
    int m_formWidth;            ///< of the empty frame
    std::unique_ptr<Private> d; ///< null while the frame is empty
};

} // namespace retalk
