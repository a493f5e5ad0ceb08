#pragma once

#include "films/film.h"

#include <QStringList>

#include <chrono>

namespace retalk {

/// What the form's fields say about the whole video or about one part of it.
struct FormInputs
{
    QStringList voices{QString()};
    int track = 0;
    QString face;
    std::chrono::milliseconds offset{0};

    bool operator==(const FormInputs &) const = default;
};

FormInputs inputsOf(const FilmPart &part);
void takeInputs(FilmPart &part, const FormInputs &inputs);

/// The parts of the form's video, and what its fields stand for: one of the parts, or the whole video. What
/// was said about the others is kept meanwhile. Pure value; `fields` is what stands in the fields at that
/// moment.
class FormParts
{
public:
    /// As they were when another one was selected last; the selected one is in the fields.
    const QList<FilmPart> &kept() const { return m_parts; }
    /// As they are now.
    QList<FilmPart> now(const FormInputs &fields) const;
    /// What is said about the whole video now.
    FormInputs whole(const FormInputs &fields) const { return isOfPart() ? m_whole : fields; }

    bool isEmpty() const { return m_parts.isEmpty(); }
    int count() const { return int(m_parts.size()); }
    /// -1: the fields stand for the whole video.
    int selected() const { return m_selected; }
    bool isOfPart() const { return m_selected >= 0; }
    /// The selected part, as kept().
    const FilmPart &part() const { return m_parts[m_selected]; }
    /// What the fields are to show.
    FormInputs shown() const { return isOfPart() ? inputsOf(part()) : m_whole; }

    /// From now on the fields stand for another part; -1: for the whole video.
    void select(int part, const FormInputs &fields);
    void clear(const FormInputs &fields);
    /// The parts of `video`. The first of all takes the voice that stands in the fields.
    void set(const QList<FilmPart> &parts, int selected, const QString &video, const FormInputs &fields);
    /// The parts of a film, or of one whose only part is all of it, the whole video.
    void setFilm(const QList<FilmPart> &parts, const QString &video);
    /// As they were before. What changes is selected, so that it's seen.
    void restore(const QList<FilmPart> &parts, const FormInputs &whole, const QString &video,
                 const FormInputs &fields);
    /// Other videos have other parts. True when there were some, which are gone.
    bool leaveFor(const QString &video, bool isSameFootage);
    /// For the parts after the selected one.
    void setFurtherVoices(const QStringList &voices);
    void setWholeOffset(std::chrono::milliseconds offset) { m_whole.offset = offset; }

private:
    QList<FilmPart> m_parts;
    int m_selected = -1;
    FormInputs m_whole; ///< while a part is selected
    QString m_video;    ///< whose parts they are
};

} // namespace retalk
