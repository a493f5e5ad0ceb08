#pragma once

#include <QByteArrayView>

namespace retalk {

/// Whether `head` begins with a frame of bare sound, and with a second one behind it where that can be seen:
/// two bytes of sync are weak evidence.
bool isMpegAudio(QByteArrayView head); ///< MP1, MP2, MP3
bool isAdts(QByteArrayView head);      ///< AAC
bool isAc3(QByteArrayView head);       ///< AC-3, E-AC-3

} // namespace retalk
