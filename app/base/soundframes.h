#pragma once

#include <QByteArrayView>

namespace retalk {

/// Each returns true if `head` starts with a frame of raw audio, followed by a second one if `head` is long
/// enough: two sync bytes alone are weak evidence.
bool isMpegAudio(QByteArrayView head); ///< MP1, MP2, MP3
bool isAdts(QByteArrayView head);      ///< AAC
bool isAc3(QByteArrayView head);       ///< AC-3, E-AC-3

} // namespace retalk
