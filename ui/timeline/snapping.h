#pragma once

#include "films/filmplan.h"

namespace retalk {

/// Where a part may well begin or end in what is said in a sound: the middle of a short pause, and a little
/// behind the words before and before the words after a long one. Sorted, from the sound's beginning on.
/// Pure.
QList<std::chrono::milliseconds> pausesIn(const VoiceFacts &sound);

/// The one of `targets`, which are sorted, that is nearest to `time` and no further than `reach` from it,
/// else `time`. Pure.
std::chrono::milliseconds snapped(std::chrono::milliseconds time,
                                  const QList<std::chrono::milliseconds> &targets,
                                  std::chrono::milliseconds reach);

} // namespace retalk
