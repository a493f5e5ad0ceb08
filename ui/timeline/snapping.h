#pragma once

#include "films/filmplan.h"

namespace retalk {

/// Returns good places in an audio track for a part to start or end: the middle of each short pause, and two
/// places in each long one, shortly after the words before it and shortly before the words after it. Sorted;
/// times count from the start of the track. Pure function.
QList<std::chrono::milliseconds> pausesIn(const VoiceFacts &sound);

/// Returns the element of `targets`, which must be sorted, that is nearest to `time`, if it is no further
/// away than `reach`; otherwise `time`. Pure function.
std::chrono::milliseconds snapped(std::chrono::milliseconds time,
                                  const QList<std::chrono::milliseconds> &targets,
                                  std::chrono::milliseconds reach);

} // namespace retalk
