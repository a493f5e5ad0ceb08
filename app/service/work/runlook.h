#pragma once

#include "base/expected.h"

#include <QJsonObject>

#include <functional>

namespace retalk::service {

/// Answers /local/faces in the child process: {"people": [{picture, box{x,y,width,height}, size, seconds,
/// first_box, first_seconds, place, share, frontal, likeness}]}, from left to right. `picture` is a file in
/// the job's folder; sizes are in pixels; `place` is the person's average position, 0 (left) .. 1 (right);
/// `share` is the fraction of the video in which the person is visible (0..1); `likeness` is passed back in
/// later requests.
Expected<QJsonObject> findFaces(const QJsonObject &job, const std::function<bool(double)> &progress);

/// The same for a picture: {"people": [{picture, box{...}, size, frontal}], "width", "height", "scores",
/// "verdict"}, largest face first. `verdict` says whether the picture can be used as a reference: one_face,
/// several_faces or no_face. `scores` (120..200) rate how well its person matches each `likeness` in the
/// job's "people"; empty unless the picture shows exactly one person.
Expected<QJsonObject> findFacesInPicture(const QJsonObject &job);

/// Answers /local/sync-check: {verdict, doubt, lag_frames, lag_seconds, confidence, mouth_moved,
/// mouth_change, people_seen, frames, faces_seen, mouth_seen, match_score}. `verdict` is one of in_sync,
/// mouth_late, mouth_early, mouth_did_not_move, wrong_person, and unsure with a `doubt` of no_person,
/// turned_away, too_short, no_speech or unclear. A positive lag means that the mouth is late. The other
/// fields are about the person who was judged. `mouth_moved` is null if it can't be determined.
Expected<QJsonObject> analyseSync(const QJsonObject &job, const std::function<bool(double)> &progress);

} // namespace retalk::service
