#pragma once

#include "api/generationrequest.h"
#include "requestform/inputlookup.h"
#include "requestform/inputverdict.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <map>
#include <memory>

class QVBoxLayout;

namespace retalk {

class MediaFixer;
class Settings;
class VerdictLine;

/// The voices beyond the first, each of which becomes a video of its own on the same submit: what each is,
/// how long, what is wrong with it, and a button that takes it out. Takes no room while there is none.
class VoiceList : public QWidget
{
    Q_OBJECT
public:
    /// Corrected copies go beside the original, or into the result folder of `settings`.
    explicit VoiceList(Settings *settings, QWidget *parent = nullptr);
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
    std::chrono::milliseconds lengthOf(const QString &voice) const;
    void rebuild();
    void remove(const QString &voice);
    void say(VerdictLine *line, const QString &voice) const;
    void act(const QString &voice);
    void fix(const QString &voice);

    /// A corrected copy on its way.
    struct Fix
    {
        std::unique_ptr<MediaFixer> fixer;
        double fraction = 0;
    };

    Settings *m_settings;
    QStringList m_voices;
    AddressRule m_rule = AddressRule::PrivateAllowed;
    InputLookup m_lookup;
    VerdictLine *m_head;
    QVBoxLayout *m_rows;
    std::map<QString, Fix> m_fixes;
    QHash<QString, QString> m_failed; ///< voices whose copy could not be made, and why
};

} // namespace retalk
