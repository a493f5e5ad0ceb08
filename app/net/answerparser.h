#pragma once

#include "net/httpanswer.h"

#include <QByteArray>

#include <utility>

namespace retalk {

/// Reads one HTTP/1.1 answer as it arrives and passes over interim ones (102, 103 Early Hints), which
/// QNetworkAccessManager up to 6.4 takes for the answer itself. Bodies that come packed (gzip, deflate) are
/// unpacked, but for those that are taken in pieces. Total over any bytes.
class AnswerParser
{
public:
    enum class State {
        Open, ///< more is needed
        Done,
        Broken ///< no answer of HTTP/1.1, cut short, or larger than allowed
    };

    enum class Body {
        Whole,   ///< is in answer() at the end
        InPieces ///< is taken by takeBody() as it arrives, and stays packed
    };

    /// `mostBytes`: of the body.
    explicit AnswerParser(qint64 mostBytes, Body body = Body::Whole) : m_mostBytes(mostBytes), m_body(body) {}

    State add(const QByteArray &bytes);
    /// The connection has ended.
    State end();
    const HttpAnswer &answer() const { return m_answer; }
    /// Whether the status and the headers of the real answer are there, and can be read.
    bool hasHead() const
    {
        return m_answer.status >= 200 && (m_part != Part::Head || m_state == State::Done);
    }
    /// Whether it is Broken because it is larger than allowed.
    bool isTooLarge() const { return m_isTooLarge; }
    /// Whether the body comes in chunks, whose last one says that it is whole. With hasHead().
    bool isChunked() const { return m_isChunked; }
    /// What has come of the body since the last time.
    QByteArray takeBody() { return std::exchange(m_answer.body, {}); }

private:
    enum class Part { Head, Length, Close, ChunkSize, Chunk, ChunkEnd, Trailer };

    bool readHead();
    bool readLength();
    bool readChunkSize();
    bool readTrailer();
    bool unpack();
    bool broken();
    bool tooLarge();
    bool done();

    qint64 m_mostBytes;
    Body m_body;
    HttpAnswer m_answer;
    QByteArray m_buffer;
    Part m_part = Part::Head;
    State m_state = State::Open;
    qint64 m_left = 0; ///< of the body or of the chunk
    int m_interims = 0;
    bool m_isChunked = false;
    bool m_isTooLarge = false;
};

} // namespace retalk
