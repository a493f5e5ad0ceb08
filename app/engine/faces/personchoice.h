#pragma once

#include "base/expected.h"
#include "engine/faces/facefinder.h"
#include "engine/faces/facematching.h"
#include "engine/faces/person.h"

namespace retalk::lipsync {

/// Returns the face in a photo: JPEG, PNG, WebP and other formats that OpenCV reads. Errors: Media if it
/// isn't an image; TaskFailed if it shows no face, or several of similar size.
Expected<FaceDescriptor> readReference(const QString &path, const FaceFinder &finder);

/// The person that the job is about.
struct ChosenPerson
{
    std::size_t index = 0;
    std::optional<int> score; ///< 120..200; only with a face photo
};

/// Chooses a person. With a reference: the most similar one, who must reach `threshold`. Without (null): the
/// largest face of the first frame that shows one. Errors: TaskFailed: "no face found", "no matching face
/// found", or why the person's mouth isn't visible in any frame.
Expected<ChosenPerson> choosePerson(const std::vector<Person> &people, const FaceDescriptor *reference,
                                    int threshold);

/// Returns the reason why the mouth can't be redrawn in most of the first `frames` frames.
Error whyNoMouth(const Person &person, int frames);

} // namespace retalk::lipsync
