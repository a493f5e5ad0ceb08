#include "requestform/formparts.h"

#include <algorithm>

namespace retalk {

using namespace std::chrono_literals;

FormInputs inputsOf(const FilmPart &part)
{
    return {.voices = {part.voice}, .track = part.voiceTrack, .face = part.face, .offset = part.voiceFrom};
}

void takeInputs(FilmPart &part, const FormInputs &inputs)
{
    part.voice = inputs.voices.value(0);
    part.voiceTrack = inputs.track;
    part.face = inputs.face;
    part.voiceFrom = inputs.offset;
}

QList<FilmPart> FormParts::now(const FormInputs &fields) const
{
    QList<FilmPart> parts = m_parts;
    if (isOfPart())
        takeInputs(parts[m_selected], fields);
    return parts;
}

void FormParts::select(int part, const FormInputs &fields)
{
    if (isOfPart())
        takeInputs(m_parts[m_selected], fields);
    else
        m_whole = fields;
    m_selected = std::min(part, count() - 1);
}

void FormParts::clear(const FormInputs &fields)
{
    if (!isOfPart())
        m_whole = fields;
    m_parts.clear();
    m_selected = -1;
}

void FormParts::set(const QList<FilmPart> &parts, int selected, const QString &video,
                    const FormInputs &fields)
{
    const bool isFirst = m_parts.isEmpty();
    if (isFirst)
        m_whole = fields;
    m_video = video;
    m_parts = parts;
    m_selected = std::min(selected, count() - 1);
    if (isFirst && parts.size() == 1 && parts[0].voice.isEmpty()) {
        FormInputs taken = m_whole;
        taken.voices = {taken.voices.value(0)};
        taken.offset = std::max(0ms, -taken.offset);
        takeInputs(m_parts[0], taken);
    }
}

void FormParts::setFilm(const QList<FilmPart> &parts, const QString &video)
{
    m_video = video;
    // A single part without limits is the whole video.
    const bool isWhole = parts.size() == 1 && parts[0].from == 0ms && parts[0].to == 0ms;
    m_whole = {};
    if (isWhole) {
        m_whole = inputsOf(parts[0]);
        m_whole.offset = -m_whole.offset;
    }
    m_parts = isWhole ? QList<FilmPart>() : parts;
    m_selected = m_parts.isEmpty() ? -1 : 0;
}

void FormParts::restore(const QList<FilmPart> &parts, const FormInputs &whole, const QString &video,
                        const FormInputs &fields)
{
    const QList<FilmPart> before = now(fields);
    const auto other = std::mismatch(before.cbegin(), before.cend(), parts.cbegin(), parts.cend());
    const auto changed = int(other.first - before.cbegin());
    const int last = int(parts.size()) - 1;
    m_whole = whole;
    m_parts = parts;
    m_video = video;
    m_selected = std::min(before == parts || last < 0 ? m_selected : changed, last);
    if (m_selected < 0 && last >= 0)
        m_selected = 0;
}

bool FormParts::leaveFor(const QString &video, bool isSameFootage)
{
    if (video == m_video)
        return false;
    m_video = video;
    if (isSameFootage)
        return false;
    m_parts.clear();
    m_selected = -1;
    return true;
}

void FormParts::setFurtherVoices(const QStringList &voices)
{
    for (qsizetype i = 0; i < voices.size() && m_selected + 1 + i < m_parts.size(); ++i) {
        FilmPart &part = m_parts[m_selected + 1 + i];
        part.voice = voices[i];
        part.voiceTrack = 0;
        part.voiceFrom = 0ms;
    }
}

} // namespace retalk
