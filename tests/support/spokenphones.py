"""Runs espeak-ng and writes what it says and when: spokenphones.py VOICE OUT.wav OUT.tsv [--pitch 0..100]
[--rate WORDS_A_MINUTE] < TEXT. One phone per line: start and end in seconds, and its IPA name. Pauses are left out."""

import argparse
import ctypes
import sys
import wave

RETRIEVAL, PHONEME_EVENTS, PHONEME_IPA = 1, 1, 2  # as numbered in espeak-ng/speak_lib.h
RATE, PITCH = 1, 3
UTF8 = 1
END, PHONEME = 0, 7


class Event(ctypes.Structure):
    """espeak_EVENT"""
    _fields_ = [("type", ctypes.c_int), ("identifier", ctypes.c_uint), ("text_position", ctypes.c_int),
                ("length", ctypes.c_int), ("audio_position", ctypes.c_int), ("sample", ctypes.c_int),
                ("user_data", ctypes.c_void_p), ("name", ctypes.c_char * 8)]


def spoken(voice, text, pitch, words_a_minute):
    """Returns the samples as bytes, their rate, and the phones as (start, end, name)."""
    library = ctypes.CDLL("libespeak-ng.so.1")
    rate = library.espeak_Initialize(RETRIEVAL, 0, None, PHONEME_EVENTS | PHONEME_IPA)
    if rate <= 0 or library.espeak_SetVoiceByName(voice.encode()) != 0:
        sys.exit("espeak-ng has no voice " + voice)
    library.espeak_SetParameter(PITCH, pitch, 0)
    library.espeak_SetParameter(RATE, words_a_minute, 0)
    samples, marks = bytearray(), []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))
    def heard(wav, count, events):
        if wav:
            samples.extend(ctypes.string_at(wav, 2 * count))
        i = 0
        while events[i].type != END:
            if events[i].type == PHONEME:
                marks.append((events[i].sample, events[i].name.decode(errors="ignore")))
            i += 1
        return 0

    library.espeak_SetSynthCallback(heard)
    encoded = text.encode() + b"\0"
    library.espeak_Synth(encoded, len(encoded), 0, 0, 0, UTF8, None, None)
    library.espeak_Synchronize()
    marks.append((len(samples) // 2, ""))
    sounds = [(start / rate, end / rate, name) for (start, name), (end, _) in zip(marks, marks[1:]) if name.strip("_:; ")]
    return bytes(samples), rate, sounds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("voice")
    parser.add_argument("wav")
    parser.add_argument("sounds")
    parser.add_argument("--pitch", type=int, default=50)
    parser.add_argument("--rate", type=int, default=165)
    arguments = parser.parse_args()
    samples, rate, sounds = spoken(arguments.voice, sys.stdin.read(), arguments.pitch, arguments.rate)
    with wave.open(arguments.wav, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples)
    with open(arguments.sounds, "w", encoding="utf-8") as out:
        for start, end, name in sounds:
            out.write("%.4f\t%.4f\t%s\n" % (start, end, name))


if __name__ == "__main__":
    main()
