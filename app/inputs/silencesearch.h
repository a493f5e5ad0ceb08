#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace retalk {

class WaveformReader;

/// Finds the silent ones among many voice tracks: one at a time, each once, and only local files, because a
/// link would have to be downloaded.
class SilenceSearch : public QObject
{
    Q_OBJECT
public:
    explicit SilenceSearch(QObject *parent = nullptr);
    ~SilenceSearch() override;

    void ask(const QStringList &voices);
    /// Returns false while it isn't known.
    bool isSilent(const QString &voice) const { return m_silent.contains(voice); }

Q_SIGNALS:
    void found(const QString &voice);

private:
    void startNext();

    QSet<QString> m_asked;
    QSet<QString> m_silent;
    QStringList m_waiting; ///< the next one is last
    std::unique_ptr<WaveformReader> m_reader;
};

} // namespace retalk
