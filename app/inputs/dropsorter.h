#pragma once

#include "inputs/droprouter.h"

#include <QObject>

#include <deque>

class QNetworkAccessManager;
class QNetworkReply;

namespace retalk {

/// Determines the kind of each dropped item. Folders are listed and files identified by their first bytes, on
/// a pool thread, or by their tracks if that is unclear. Addresses are identified by the first bytes from the
/// server, else by its content type, else by their suffix. Use each object for one drop.
class DropSorter : public QObject
{
    Q_OBJECT
public:
    /// `network` must not carry a key. Link files are replaced by the address in them.
    DropSorter(const QStringList &addresses, QNetworkAccessManager *network, QObject *parent = nullptr);
    void start();
    /// Returns true once takingLong() has been emitted.
    bool hasTakenLong() const { return m_hasTakenLong; }

Q_SIGNALS:
    /// Emitted if it takes so long that the user should be informed.
    void takingLong();
    /// Emitted with the items in their original order.
    void sorted(const QList<retalk::DroppedItem> &items);

private:
    void takeLocal(const QList<DroppedItem> &items);
    void askServer(qsizetype index, bool isRangeWanted = true);
    void lookCloser(qsizetype index);
    void takeAnswer(QNetworkReply *reply, DroppedItem &item) const;
    void startProbes();
    void finishOne();

    QStringList m_addresses;
    QNetworkAccessManager *m_network;
    QList<DroppedItem> m_items;
    qsizetype m_open = 0;
    std::deque<qsizetype> m_inDoubt;
    int m_probes = 0;
    bool m_hasTakenLong = false;
};

/// Returns the videos and voice tracks in a folder and its direct subfolders, identified by their first bytes
/// or, if that is unclear, by their names, followed by the other files with the reasons. Skips hidden files.
/// Blocks on disk access.
QList<DroppedItem> listFolder(const QString &folder);

/// Identifies a local file by its first bytes, any other address by its name. Blocks on disk access.
DroppedItem identifyFile(const QString &address);

} // namespace retalk
