#pragma once

#include "net/httpanswer.h"

#include <QByteArray>

#include <utility>

namespace retalk {

/// Incremental parser for one HTTP/1.1 response. Skips interim responses (102, 103 Early Hints), which
/// QNetworkAccessManager up to 6.4 mistakes for the final one. Decompresses gzip and deflate bodies unless
/// they are taken in pieces. Accepts any bytes.
class AnswerParser
{
public:
    enum class State {
        Open, ///< needs more data
        Done,
        Broken ///< not an HTTP/1.1 response, truncated or too large
    };

    enum class Body {
        Whole,   ///< available from answer() at the end
        Streamed ///< taken with takeBody() as it arrives, not decompressed
    };

    /// `mostBytes` is the maximum size of the body.
    explicit AnswerParser(qint64 mostBytes, Body body = Body::Whole) : m_mostBytes(mostBytes), m_body(body) {}

    State add(const QByteArray &bytes);
    /// Call when the connection has been closed.
    State end();
    const HttpAnswer &answer() const { return m_answer; }
    /// Returns true once the status and headers of the final response have been parsed.
    bool hasHead() const
    {
        return m_answer.status >= 200 && (m_part != Part::Head || m_state == State::Done);
    }
    /// Returns true if it is Broken because it is too large.
    bool isTooLarge() const { return m_isTooLarge; }
    /// Returns true if the body is chunked, so that a last chunk marks its end. Valid once hasHead() is true.
    bool isChunked() const { return m_isChunked; }
    /// Returns the body bytes received since the last call.
    QByteArray takeBody() { return std::exchange(m_answer.body, {}); }

private:
    enum class Part { Head, Length, Close, ChunkSize, Chunk, ChunkEnd, Trailer };

    bool isTooLong(qsizetype end) const;
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
    qint64 m_left = 0; ///< remaining bytes of the body or chunk
    int m_interims = 0;
    bool m_isChunked = false;
    bool m_isTooLarge = false;
};

} // namespace retalk
