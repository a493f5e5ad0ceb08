#include "net/answerparser.h"

#include <algorithm>

#include <zlib.h>

namespace retalk {

namespace {

constexpr qsizetype kLongestHead = 1 << 20;
constexpr int kMaxInterims = 32;

/// The list of codings may be spread over several headers; the last coding is the framing (RFC 9112, 6.1).
bool endsInChunks(const HttpAnswer &answer)
{
    QByteArray last;
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0)
            last = value.split(',').constLast().trimmed();
    }
    return last.compare("chunked", Qt::CaseInsensitive) == 0;
}

} // namespace

AnswerParser::State AnswerParser::add(const QByteArray &bytes)
{
    m_buffer += bytes;
    bool hasMoved = true;
    while (hasMoved && m_state == State::Open) {
        switch (m_part) {
        case Part::Head:
            hasMoved = readHead();
            break;
        case Part::Length:
        case Part::Chunk:
        case Part::Close:
            hasMoved = readLength();
            break;
        case Part::ChunkSize:
            hasMoved = readChunkSize();
            break;
        case Part::ChunkEnd:
            hasMoved = m_buffer.size() >= 2;
            if (hasMoved && !m_buffer.startsWith("\r\n"))
                broken();
            m_buffer.remove(0, hasMoved ? 2 : 0);
            m_part = hasMoved ? Part::ChunkSize : Part::ChunkEnd;
            break;
        case Part::Trailer:
            hasMoved = readTrailer();
            break;
        }
    }
    return m_state;
}

AnswerParser::State AnswerParser::end()
{
    if (m_state == State::Open)
        m_part == Part::Close ? done() : broken();
    return m_state;
}

bool AnswerParser::broken()
{
    m_state = State::Broken;
    return false;
}

bool AnswerParser::tooLarge()
{
    m_isTooLarge = true;
    return broken();
}

bool AnswerParser::done()
{
    m_state = m_body == Body::Streamed || unpack() ? State::Done : State::Broken;
    return false;
}

/// Decompresses the body; false if it is damaged or larger than allowed.
bool AnswerParser::unpack()
{
    const QByteArray packing = m_answer.header("content-encoding").trimmed().toLower();
    if (packing.isEmpty() || packing == "identity" || m_answer.body.isEmpty())
        return true;
    z_stream stream{};
    constexpr int kGzipOrZlib = 32 + MAX_WBITS;
    if ((packing != "gzip" && packing != "x-gzip" && packing != "deflate") ||
        inflateInit2(&stream, kGzipOrZlib) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(m_answer.body.data());
    stream.avail_in = uInt(m_answer.body.size());
    QByteArray whole;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    int result = Z_OK;
    while (result == Z_OK && whole.size() <= m_mostBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        whole += piece.first(piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    m_answer.body = whole;
    m_isTooLarge = whole.size() > m_mostBytes;
    return result == Z_STREAM_END && !m_isTooLarge;
}

/// Returns true if a head or line that ends at `end` is too long, or one without an end so far (-1). The same
/// bytes are refused however many of them arrive at once.
bool AnswerParser::isTooLong(qsizetype end) const
{
    return (end < 0 ? m_buffer.size() : end) > kLongestHead;
}

bool AnswerParser::readHead()
{
    // Lines may end without CR (RFC 9112, 2.2).
    const qsizetype withReturn = m_buffer.indexOf("\n\r\n");
    const qsizetype bare = m_buffer.indexOf("\n\n");
    const bool isBare = bare >= 0 && (withReturn < 0 || bare < withReturn);
    const qsizetype end = isBare ? bare : withReturn;
    if (isTooLong(end))
        return tooLarge();
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + (isBare ? 2 : 3));
    const QByteArray &first = lines.first();
    bool isNumber = false;
    const int status = first.mid(9, 3).toInt(&isNumber);
    m_answer = {};
    if (!first.startsWith("HTTP/1.") || !isNumber || status < 100)
        return broken();
    m_answer.status = status;
    if (m_answer.status < 200)
        return m_answer.status == 101 || ++m_interims > kMaxInterims ? broken() : true;
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            m_answer.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    if (m_answer.status == 204 || m_answer.status == 304)
        return done();
    const QByteArray length = m_answer.header("content-length");
    m_isChunked = endsInChunks(m_answer);
    if (m_isChunked) {
        m_part = Part::ChunkSize;
    } else if (length.isEmpty()) {
        m_part = Part::Close;
    } else {
        m_left = length.toLongLong(&isNumber);
        if (!isNumber || m_left < 0)
            return broken();
        if (m_left > m_mostBytes)
            return tooLarge();
        m_part = Part::Length;
    }
    return true;
}

bool AnswerParser::readLength()
{
    const qsizetype count =
        m_part == Part::Close ? m_buffer.size() : qsizetype(std::min<qint64>(m_left, m_buffer.size()));
    m_answer.body += m_buffer.first(count);
    m_buffer.remove(0, count);
    if (m_answer.body.size() > m_mostBytes)
        return tooLarge();
    if (m_part == Part::Close)
        return false;
    m_left -= count;
    if (m_left > 0)
        return false;
    if (m_part == Part::Length)
        return done();
    m_part = Part::ChunkEnd;
    return true;
}

bool AnswerParser::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (isTooLong(end))
        return tooLarge();
    if (end < 0)
        return false;
    bool isNumber = false;
    m_left = m_buffer.first(end).split(';').first().trimmed().toLongLong(&isNumber, 16);
    m_buffer.remove(0, end + 2);
    if (!isNumber || m_left < 0)
        return broken();
    if (m_left > m_mostBytes)
        return tooLarge();
    m_part = m_left > 0 ? Part::Chunk : Part::Trailer;
    return true;
}

bool AnswerParser::readTrailer()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (isTooLong(end))
        return tooLarge();
    if (end < 0)
        return false;
    m_buffer.remove(0, end + 2);
    return end == 0 ? done() : true;
}

} // namespace retalk
