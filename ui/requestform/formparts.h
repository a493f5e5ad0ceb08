#pragma once

#include "films/film.h"

#include <QStringList>

#include <chrono>

namespace retalk {

/// The form's fields that apply to the whole video or to one of its parts.
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

/// The parts of the form's video, and which of them the fields show: one part, or the whole video. Keeps the
/// inputs of the others. Pure value; `fields` is always the current content of the fields.
class FormParts
{
public:
    /// The parts when the selection last changed; the selected part's current inputs are in the fields.
    const QList<FilmPart> &kept() const { return m_parts; }
    /// The parts with the current inputs of the selected one.
    QList<FilmPart> now(const FormInputs &fields) const;
    /// The current inputs for the whole video.
    FormInputs whole(const FormInputs &fields) const { return isOfPart() ? m_whole : fields; }

    bool isEmpty() const { return m_parts.isEmpty(); }
    int count() const { return int(m_parts.size()); }
    /// -1: the fields show the whole video.
    int selected() const { return m_selected; }
    bool isOfPart() const { return m_selected >= 0; }
    /// The selected part, as in kept().
    const FilmPart &part() const { return m_parts[m_selected]; }
    /// The inputs the fields should show.
    FormInputs shown() const { return isOfPart() ? inputsOf(part()) : m_whole; }

    /// Switches the fields to another part; -1: to the whole video.
    void select(int part, const FormInputs &fields);
    void clear(const FormInputs &fields);
    /// Sets the parts of `video`. The very first part takes over the voice track in the fields.
    void set(const QList<FilmPart> &parts, int selected, const QString &video, const FormInputs &fields);
    /// Sets the parts of a film. A single part that covers everything becomes the whole video.
    void setFilm(const QList<FilmPart> &parts, const QString &video);
    /// Restores an earlier state, selecting the part that changes so that the change is visible.
    void restore(const QList<FilmPart> &parts, const FormInputs &whole, const QString &video,
                 const FormInputs &fields);
    /// Drops the parts if `video` shows other footage, and returns true then.
    bool leaveFor(const QString &video, bool isSameFootage);
    /// Sets the voice tracks of the parts after the selected one.
    void setFurtherVoices(const QStringList &voices);
    void setWholeOffset(std::chrono::milliseconds offset) { m_whole.offset = offset; }

private:
    QList<FilmPart> m_parts;
    int m_selected = -1;
    FormInputs m_whole; ///< valid while a part is selected
    QString m_video;    ///< the video the parts belong to
};

} // namespace retalk
