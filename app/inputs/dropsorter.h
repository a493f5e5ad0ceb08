#pragma once

#include "inputs/droprouter.h"

#include <QObject>

#include <deque>

class QNetworkAccessManager;
class QNetworkReply;

namespace retalk {

/// Finds out what each dropped item is: what is in a folder, files by their first bytes, on a pool thread,
/// and where these leave a doubt by their tracks; addresses by the first bytes that the server sends, else by
/// what it calls them, else by their ending. One object, one drop.
class DropSorter : public QObject
{
    Q_OBJECT
public:
    /// `network` carries no key. Link files are opened and stand for the address in them.
    DropSorter(const QStringList &addresses, QNetworkAccessManager *network, QObject *parent = nullptr);
    void start();
    /// takingLong() has been emitted.
    bool hasTakenLong() const { return m_hasTakenLong; }

Q_SIGNALS:
    /// It takes so long that the person should know.
    void takingLong();
    /// In the order they were given.
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

/// What is in a folder and in the folders right in it that can be used: its videos and voice tracks, told by
/// their first bytes and, where these leave a doubt, by their names. Hidden files are skipped; the last item
/// says what was left out, if anything. Blocks on the disk.
QList<DroppedItem> lookInFolder(const QString &folder);

/// What one local file is, by reading its first bytes; for any other address, by its name. Blocks on the
/// disk.
DroppedItem lookAtFile(const QString &address);

} // namespace retalk
