#include "settings/keyeditor.h"

#include "api/apiclient.h"
#include "common/evolinkpages.h"
#include "common/format.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "common/verdictline.h"
#include "secrets/hostkeys.h"
#include "secrets/layeredsecretstore.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace retalk {

using Verdict = VerdictLine::Verdict;

namespace {

QString linkText(const QString &sentence)
{
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>")
                             .arg(evoLinkKeyPage().toString(), KeyEditor::tr("Get a key").toHtmlEscaped());
    return sentence.isEmpty() ? link : sentence.toHtmlEscaped() + u' ' + link;
}

/// A link's colour is fixed when the text is set, so it is set again on a theme change.
class LinkLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() != QEvent::PaletteChange)
            return;
        const QString shown = text();
        setText({});
        setText(shown);
    }
};

} // namespace

QLabel *keyLink(const QString &sentence, QWidget *parent)
{
    auto *label = new LinkLabel(linkText(sentence), parent);
    label->setObjectName(QStringLiteral("keyLink"));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setOpenExternalLinks(true);
    label->setToolTip(evoLinkKeyPage().toString());
    label->setAccessibleName(KeyEditor::tr("Get a key"));
    return label;
}

KeyEditor::KeyEditor(LayeredSecretStore *secrets, HttpTransport *transport, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_transport(transport)
    , m_edit(new QLineEdit(this))
    , m_test(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_verdict(new VerdictLine(this))
    , m_link(keyLink({}, this))
{
    m_edit->setObjectName(QStringLiteral("keyEdit"));
    m_test->setObjectName(QStringLiteral("keyTest"));
    m_remove->setObjectName(QStringLiteral("keyRemove"));
    m_verdict->setObjectName(QStringLiteral("keyVerdict"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_test->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_edit, 1);
    row->addWidget(m_test);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    auto *below = new QHBoxLayout;
    below->addWidget(m_verdict, 1);
    below->addWidget(m_link, 0, Qt::AlignTop | Qt::AlignRight);
    column->addLayout(below);
    m_link->setFont(smallFont(m_link->font()));
    m_link->hide();

    connect(m_edit, &QLineEdit::textChanged, this, &KeyEditor::retranslate);
    connect(m_edit, &QLineEdit::returnPressed, this, &KeyEditor::testTyped);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_edit->text().trimmed().isEmpty())
            testStored();
        else
            testTyped();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_secrets->remove(m_keptUnder, this, [this](const Expected<void> &removed) {
            if (removed)
                describe();
            else
                m_verdict->say(Verdict::Bad, removed.error().message);
        });
    });
    connect(m_verdict, &VerdictLine::actionClicked, this, &KeyEditor::takeOffer);
    retranslate();
}

KeyEditor::~KeyEditor() = default;

void KeyEditor::setService(const ServiceAddress &service)
{
    if (service == m_service)
        return;
    m_service = service;
    m_client.reset();
    setEnabled(!account().isEmpty());
    m_link->setVisible(service.kind == ServiceKind::EvoLink);
    describe();
}

QString KeyEditor::account() const
{
    return keyAccount(m_service.apiBase);
}

void KeyEditor::describe()
{
    m_offer = Offer::None;
    m_remove->setEnabled(false);
    if (account().isEmpty()) {
        m_verdict->clear();
        return;
    }
    m_secrets->find(account(), this, [this](const Expected<LayeredSecretStore::Found> &found) {
        // A key stored for the whole host works as well.
        const bool isMissing = found && found->secret.isEmpty();
        const QString host = m_service.apiBase.host();
        if (isMissing && account() != host)
            m_secrets->find(host, this, [this, host](const Expected<LayeredSecretStore::Found> &ofHost) {
                describe(host, ofHost);
            });
        else
            describe(account(), found);
    });
}

void KeyEditor::describe(const QString &keptUnder, const Expected<LayeredSecretStore::Found> &found)
{
    m_keptUnder = keptUnder;
    if (!found) {
        m_verdict->say(Verdict::Warning, found.error().message);
        return;
    }
    using Source = LayeredSecretStore::Source;
    m_remove->setEnabled(found->source == Source::Keychain || found->source == Source::ThisRun);
    switch (found->source) {
    case Source::None:
        m_verdict->say(Verdict::Note, tr("No key yet."));
        break;
    case Source::ThisRun:
        m_verdict->say(Verdict::Note, tr("Key set for this session only."));
        break;
    case Source::Environment:
        m_verdict->say(Verdict::Note,
                       tr("Using the key from the environment (%1).").arg(keyVariable(m_keptUnder)));
        break;
    case Source::Keychain:
        m_verdict->say(Verdict::Good, tr("The key is in the keychain."));
        break;
    }
}

void KeyEditor::testTyped()
{
    test(m_edit->text().trimmed(), true);
}

void KeyEditor::testStored()
{
    readKey(m_secrets, m_service.apiBase, this, [this](const Expected<QString> &key) {
        if (!key)
            m_verdict->say(Verdict::Warning, key.error().message);
        else if (key->isEmpty())
            m_verdict->say(Verdict::Bad, tr("Paste the key first."));
        else
            test(*key, false);
    });
}

void KeyEditor::test(const QString &key, bool isTyped)
{
    if (key.isEmpty() || account().isEmpty())
        return;
    m_offer = Offer::None;
    m_verdict->say(Verdict::Checking, tr("Checking the balance…"));
    m_client = std::make_unique<ApiClient>(
        ServiceEndpoint{m_service.kind, m_service.apiBase, m_service.filesBase, key}, m_transport);
    m_client->credits(m_client.get(), [this, key, isTyped](const Expected<Credits> &credits) {
        if (credits) {
            const QString praise = credits->tokenUnlimited && credits->userRemaining <= 0
                                       ? tr("The key works.")
                                       : tr("The key works: %1.").arg(Format::credits(credits->spendable()));
            if (isTyped)
                save(key, praise);
            else
                m_verdict->say(Verdict::Good, praise);
            return;
        }
        const Error &error = credits.error();
        if (error.kind == ErrorKind::Authentication || !isTyped) {
            m_verdict->say(Verdict::Bad, error.message);
            return;
        }
        m_offer = Offer::SaveUntested;
        m_verdict->say(Verdict::Warning, error.message, tr("Save without testing"));
    });
}

void KeyEditor::save(const QString &key, const QString &praise)
{
    m_secrets->write(account(), key, this, [this, praise](const Expected<void> &written) {
        if (written) {
            m_edit->clear();
            m_keptUnder = account();
            m_remove->setEnabled(true);
            //: %1 is "The key works: 1,095 credits."
            m_verdict->say(Verdict::Good, tr("%1 It's in the keychain now.").arg(praise).trimmed());
            return;
        }
        m_offer = Offer::ThisRunOnly;
        m_verdict->say(Verdict::Warning, written.error().message, tr("Use it until I close Retalk"));
    });
}

void KeyEditor::takeOffer()
{
    const QString key = m_edit->text().trimmed();
    if (key.isEmpty())
        return;
    if (m_offer == Offer::SaveUntested) {
        save(key, {});
    } else if (m_offer == Offer::ThisRunOnly) {
        m_secrets->writeForThisRun(account(), key);
        m_edit->clear();
        describe();
    }
}

void KeyEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
    }
}

void KeyEditor::retranslate()
{
    m_edit->setPlaceholderText(tr("Paste a key"));
    m_edit->setAccessibleName(tr("API key"));
    m_link->setText(linkText({}));
    m_link->setAccessibleName(tr("Get a key"));
    m_test->setText(m_edit->text().trimmed().isEmpty() ? tr("Test") : tr("Test and save"));
    m_remove->setText(tr("Remove"));
}

} // namespace retalk
