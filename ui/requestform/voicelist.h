#pragma once

#include "api/generationrequest.h"
#include "requestform/inputlookup.h"
#include "requestform/inputverdict.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace retalk {

class VerdictLine;

/// The voices beyond the first, each of which becomes a video of its own on the same submit: what each is,
/// how long, what is wrong with it, and a button that takes it out. Takes no room while there is none.
class VoiceList : public QWidget
{
    Q_OBJECT
public:
    explicit VoiceList(QWidget *parent = nullptr);
    ~VoiceList() override;

    void setVoices(const QStringList &texts);
    const QStringList &voices() const { return m_voices; }
    void setAddressRule(AddressRule rule);
    /// One for each voice; zero while not known.
    QList<std::chrono::milliseconds> durations() const;
    /// Says at its head that one of them cannot be used; false when all can, as far as is known.
    bool complain();

Q_SIGNALS:
    /// The voices, or what is known about them.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    InputVerdict verdictOf(const QString &voice) const;
    void rebuild();
    void remove(const QString &voice);

    QStringList m_voices;
    AddressRule m_rule = AddressRule::PrivateAllowed;
    InputLookup m_lookup;
    VerdictLine *m_head;
    QVBoxLayout *m_rows;
};

} // namespace retalk
