#pragma once

#include "base/expected.h"
#include "net/serviceaddress.h"
#include "secrets/layeredsecretstore.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace retalk {

class ApiClient;
class HttpTransport;
class VerdictLine;

/// Returns a label with `sentence` followed by a link to EvoLink's key page, accessible by keyboard.
QLabel *keyLink(const QString &sentence, QWidget *parent);

/// Accepts an API key, tests it with the balance call, and stores it in the keychain. Never shows a stored
/// key.
class KeyEditor : public QWidget
{
    Q_OBJECT
public:
    KeyEditor(LayeredSecretStore *secrets, HttpTransport *transport, QWidget *parent = nullptr);
    ~KeyEditor() override;

    /// Sets the service the key is for, and shows what is known about its key. An address without a host
    /// disables the editor.
    void setService(const ServiceAddress &service);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Offer { None, SaveUntested, ThisRunOnly };

    void retranslate();
    void describe();
    void describe(const QString &keptUnder, const Expected<LayeredSecretStore::Found> &found);
    void testTyped();
    void testStored();
    void test(const QString &key, bool isTyped);
    void save(const QString &key, const QString &praise);
    void takeOffer();
    QString account() const;

    LayeredSecretStore *m_secrets;
    HttpTransport *m_transport;
    std::unique_ptr<ApiClient> m_client;
    ServiceAddress m_service;
    QString m_keptUnder; ///< the account of the key being described
    Offer m_offer = Offer::None;
    QLineEdit *m_edit;
    QPushButton *m_test;
    QPushButton *m_remove;
    VerdictLine *m_verdict;
    QLabel *m_link;
};

} // namespace retalk
