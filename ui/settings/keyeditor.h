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

/// `sentence` with a link to where EvoLink makes keys behind it, which the keyboard reaches as well.
QLabel *keyLink(const QString &sentence, QWidget *parent);

/// Takes an API key, tests it with the balance call, and puts it into the system keychain. Never shows a
/// stored key.
class KeyEditor : public QWidget
{
    Q_OBJECT
public:
    KeyEditor(LayeredSecretStore *secrets, HttpTransport *transport, QWidget *parent = nullptr);
    ~KeyEditor() override;

    /// Whose key it is; says what is known about it. An address without a host disables the editor.
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
    QString m_keptUnder; ///< the account of the key that is described
    Offer m_offer = Offer::None;
    QLineEdit *m_edit;
    QPushButton *m_test;
    QPushButton *m_remove;
    VerdictLine *m_verdict;
    QLabel *m_link;
};

} // namespace retalk
