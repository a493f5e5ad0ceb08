#pragma once

#include <QByteArray>
#include <QFile>

namespace retalk {

/// A request body that can be read once. QNetworkAccessManager sends a body again by itself when the
/// connection breaks (measured: up to four times), and gives up on that only when reset() fails.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr)
        : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxBytes) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

/// The same for a file that is streamed from disk.
class OneShotFile final : public QFile
{
    Q_OBJECT
public:
    using QFile::QFile;
    bool reset() override { return false; }
};

} // namespace retalk
