#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace retalk {

class WaveformReader;

/// Finds among many voices those in which nothing is to be heard: one after the other, each once, and only
/// what is on this computer, for a link would be downloaded for it.
class SilenceSearch : public QObject
{
    Q_OBJECT
public:
    explicit SilenceSearch(QObject *parent = nullptr);
    ~SilenceSearch() override;

    void ask(const QStringList &voices);
    /// False while it isn't known.
    bool isSilent(const QString &voice) const { return m_silent.contains(voice); }

Q_SIGNALS:
    void found(const QString &voice);

private:
    void startNext();

    QSet<QString> m_asked;
    QSet<QString> m_silent;
    QStringList m_waiting; ///< the next one last
    std::unique_ptr<WaveformReader> m_reader;
};

} // namespace retalk
