#!/usr/bin/env python3
"""Trains the network that derives lip positions from sound (app/engine/speech/lipshapes.cpp) and writes its weights.

    resources/lips/train.py LIP-SCORES FOLDER

LIP-SCORES is the program of that name from the test build; FOLDER stores the speech (1 GB in total), and existing
files are reused. Needs python3-numpy, espeak-ng, flite and pocketsphinx-en-us; takes half an hour.

espeak-ng and flite report which sound they make when, so the speech is labelled. espeak-ng reads random words in 24
languages with 50 of its voices; tests/bench/run speech measures none of these languages. It does measure English, for
which the GPL's text is read. flite's four voices were made from recordings of people. Half of the speech gets room
reverb and noise. The weights come from that alone, so they may be shipped under Retalk's licence."""

import base64
import ctypes
import os
import random
import re
import subprocess
import sys
import wave

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../tests/support"))
from spokenphones import spoken  # noqa: E402

RATE = 16000
HOP = RATE // 100
LICENCE = "/usr/share/common-licenses/GPL-3"
ESPEAK_VOICES = 330
MORE_VOICES = 168
FLITE_SENTENCES = 14
MOMENTS = [-10, -6, -3, -1, 0, 1, 3, 6, 10]
VALUES = 56
HIDDEN = 96
OUTPUTS = 5
LEFT_OUT = .3  # fraction of the inputs dropped in each step
BESIDE = 2  # hundredths of a second around a closure in which either answer is accepted
LEAK = .1  # without it, a hidden unit that's zero for all inputs would never learn again

# Letters of languages with phonetic spelling; labials are drawn more often.
LABIALS = ["m", "b", "p"]
LETTERS = {
    "it": ("b c d f g l m n p r s t v z sc gl gn ch m b p", "a e i o u"),
    "id": ("b c d g h j k l m n p r s t w y ng ny", "a e i o u"),
    "sw": ("b ch d f g h j k l m n p r s sh t v w y z mb", "a e i o u"),
    "fi": ("h j k l m n p r s t v d", "a e i o u y ä ö"),
    "pl": ("b c cz d f g h j k l ł m n p r rz s sz ś t w z ż ć", "a e i o u y ą ę ó"),
    "tr": ("b c ç d f g h j k l m n p r s ş t v y z", "a e ı i o ö u ü"),
    "hu": ("b c cs d f g gy h j k l m n ny p r s sz t ty v z zs", "a á e é i í o ó ö ő u ú ü ű"),
    "cs": ("b c č d ď f g h ch j k l m n ň p r ř s š t v z ž", "a á e é i í o ó u ů y"),
    "nl": ("b d f g h j k l m n p r s t v w z sch", "a e i o u aa ee oo ie oe uu eu ij ui"),
    "sv": ("b d f g h j k l m n p r s t v sj tj", "a e i o u y å ä ö"),
    "pt": ("b c d f g l m n p r s t v z lh nh ch", "a e i o u ão ê ó"),
    "ro": ("b c d f g h j l m n p r s ș t ț v z", "a e i o u ă î â"),
}
# Languages with sounds that those twelve lack: their letters and labials.
MORE = {
    "ca": ("b c d f g l m n p r s t v x z ny ll rr ç ss qu", "a e i o u à è é ó", "m b p"),
    "hr": ("b c č ć d đ f g h j k l lj m n nj p r s š t v z ž", "a e i o u", "m b p"),
    "el": ("β γ δ ζ θ κ λ μ ν ξ π ρ σ τ φ χ ψ μπ ντ γκ τσ", "α ε η ι ο υ ω ου", "μ π μπ"),
    "ru": ("б в г д ж з к л м н п р с т ф х ц ч ш щ", "а е и о у ы я ю ё", "м б п"),
    "vi": ("b c ch d đ g h kh l m n ng nh ph qu r s t th tr v x", "a á à ă e ê ế i í o ô ố ơ u ú ư", "m b p"),
    "hi": ("क ख ग घ च छ ज ट ठ ड ढ त थ द ध न प फ ब भ म य र ल व श स ह", "ा ि ी ु ू े ै ो ौ", "म ब प"),
    "fa-latn": ("b p t s j č h x d r z ž š q gh f k g l m n v y '", "a â e i o u", "m b p"),
    "ka": ("ბ გ დ ვ ზ თ კ ლ მ ნ პ ჟ რ ს ტ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ", "ა ე ი ო უ", "მ ბ პ"),
    "eu": ("b d f g h j k l m n ñ p r s t x z tx tz ts rr", "a e i o u", "m b p"),
    "ms": ("b c d f g h j k l m n ny ng p r s t w y z", "a e i o u ai au", "m b p"),
    "da": ("b d f g h j k l m n p r s t v", "a e i o u y æ ø å", "m b p"),
    "bg": ("б в г д ж з к л м н п р с т ф х ц ч ш", "а е и о у ъ я ю", "м б п"),
}
VARIANTS = ("m1 m2 m3 m4 m5 m6 m7 m8 f1 f2 f3 f4 f5 Alex Alicia Andrea Andy Annie Denis Diogo Gene Henrique Hugo Jacky Lee Marco "
            "Mario Michael Mike Nguyen adam anika antonio aunty belinda benjamin boris caleb david ed edward grandma iven john klatt "
            "klatt2 klatt3 klatt4 linda marcelo max michel miguel norbert pablo paul pedro quincy rob robert sandro shelby steph "
            "steph2 travis victor zac").split()

# What the lips do: closure, tuck, opening (the rows of the IPA chart), width, rounding.
LIPS = {}
for sounds, lips in {
        "aäɑ": (0, 0, 1, .1, 0), "ɐæ": (0, 0, .9, .3, 0), "ɒ": (0, 0, .9, -.3, .4), "ʌ": (0, 0, .75, .1, 0),
        "ɔ": (0, 0, .7, -.5, .6), "ɛ": (0, 0, .7, .4, 0), "œ": (0, 0, .7, -.4, .6), "ɜ": (0, 0, .65, 0, .1),
        "əɚɵ": (0, 0, .5, 0, .1), "e": (0, 0, .4, .6, 0), "ø": (0, 0, .4, -.6, .8), "o": (0, 0, .4, -.7, .8),
        "ɪᵻ": (0, 0, .25, .5, 0), "ʊ": (0, 0, .25, -.6, .7), "ʏ": (0, 0, .25, -.6, .8), "i": (0, 0, .1, .8, 0),
        "y": (0, 0, .1, -.8, 1), "u": (0, 0, .1, -.9, 1), "ɯɨ": (0, 0, .1, .4, 0), "mbp": (1, 0, 0, 0, .1),
        "fvʋ": (0, 1, .1, .1, 0), "sz": (0, 0, .12, .4, 0), "ʃʒɕʑ": (0, 0, .15, -.4, .6), "tdnɾɽɳʈɖ": (0, 0, .2, .2, 0),
        "lrɹɫɲʎʟ": (0, 0, .25, .1, .1), "kɡgŋxqχɣʁcɟɴʀ": (0, 0, .25, .1, 0), "hɦħʕʔ": (0, 0, .4, .1, 0),
        "jç": (0, 0, .15, .5, 0), "wɥ": (0, 0, .12, -.9, 1), "θð": (0, 0, .2, .2, 0), "βɸ": (0, 0, .1, 0, .2)}.items():
    for sound in sounds:
        LIPS[sound] = lips
IPA = dict(aa="a", ae="æ", ah="ʌ", ax="ə", ao="ɔ", aw="a", ay="a", eh="ɛ", er="ɚ", ey="e", ih="ɪ", iy="i", ow="o", oy="ɔ",
           uh="ʊ", uw="u", sh="ʃ", zh="ʒ", ch="ʃ", jh="ʃ", ng="ŋ", hh="h", y="j", th="θ", dh="ð", g="ɡ", r="ɹ")


def resampled(samples, rate):
    count = int(len(samples) * RATE / rate)
    spectrum = np.zeros(count // 2 + 1, complex)
    found = np.fft.rfft(samples)
    kept = min(len(found), len(spectrum))
    spectrum[:kept] = found[:kept]
    return np.fft.irfft(spectrum, count) * count / len(samples)


def save(path, samples, sounds=None):
    with wave.open(path, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(np.clip(samples, -32767, 32767).astype(np.int16).tobytes())
    if sounds is not None:
        with open(path[:-4] + ".tsv", "w", encoding="utf-8") as out:
            out.writelines("%.4f\t%.4f\t%s\n" % sound for sound in sounds)


def load(path):
    with wave.open(path) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(float)


def random_words(language, chance):
    consonants, vowels, labials = (letters.split() for letters in MORE.get(language) or (*LETTERS[language], " ".join(LABIALS)))
    consonants = consonants + labials
    always = language == "hi"  # its vowel signs attach to a consonant

    def word():
        letters = ""
        for _ in range(chance.choice([1, 2, 2, 3, 3, 4])):
            letters += chance.choice(consonants) if chance.random() < .88 or always else ""
            letters += chance.choice(vowels)
            letters += chance.choice([c for c in consonants if len(c) == 1]) if chance.random() < .2 else ""
        return letters

    return " ".join(word() for _ in range(chance.randint(3, 9))).capitalize() + chance.choice("..,?")


def english():
    text = re.sub(r"[^A-Za-z,.\s]", " ", open(LICENCE, encoding="utf-8").read())
    return [s.strip() + "." for s in re.sub(r"\s+", " ", text).split(".") if 30 < len(s) < 250]


def in_a_process(work):
    """The speech libraries keep state, so each voice runs in a process of its own."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def read_by_espeak(folder, name, count, languages, chance):
    sentences = english()
    for i in range(count):
        language = chance.choice(languages)
        voice = language + ("+" + chance.choice(VARIANTS) if chance.random() < .85 else "")
        text = (chance.sample(sentences, 3) if language.startswith("en") else [random_words(language, chance) for _ in range(5)])
        pitch, rate = chance.randint(15, 85), chance.randint(125, 215)
        path = os.path.join(folder, "%s%03d.wav" % (name, i))

        def work():
            samples, heard_rate, sounds = spoken(voice, " ".join(text), pitch, rate)
            save(path, resampled(np.frombuffer(samples, np.int16).astype(float), heard_rate), sounds)

        if not os.path.exists(path):
            in_a_process(work)


class FliteWave(ctypes.Structure):
    """cst_wave"""
    _fields_ = [("type", ctypes.c_char_p), ("rate", ctypes.c_int), ("count", ctypes.c_int), ("channels", ctypes.c_int),
                ("samples", ctypes.c_void_p)]


def read_by_flite(folder):
    chance = random.Random(5)
    sentences = english()
    library = lambda name: ctypes.CDLL("libflite%s.so.1" % name, mode=ctypes.RTLD_GLOBAL)
    flite = library("")
    library("_usenglish")
    library("_cmulex")
    flite.flite_init()
    for name, result, arguments in (("flite_synth_text", ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_void_p]),
                                    ("utt_wave", ctypes.POINTER(FliteWave), [ctypes.c_void_p]),
                                    ("utt_relation", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p]),
                                    ("relation_head", ctypes.c_void_p, [ctypes.c_void_p]),
                                    ("item_next", ctypes.c_void_p, [ctypes.c_void_p]),
                                    ("item_feat_string", ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p]),
                                    ("item_feat_float", ctypes.c_float, [ctypes.c_void_p, ctypes.c_char_p])):
        function = getattr(flite, name)
        function.restype, function.argtypes = result, arguments
    for name in ("kal16", "awb", "rms", "slt"):
        register = getattr(library("_cmu_us_" + name), "register_cmu_us_" + name)
        register.restype = ctypes.c_void_p
        voice = register(None)
        for i in range(FLITE_SENTENCES):
            utterance = flite.flite_synth_text(chance.choice(sentences).encode(), voice)
            heard = flite.utt_wave(utterance).contents
            samples = np.frombuffer(ctypes.string_at(heard.samples, 2 * heard.count), np.int16).astype(float)
            sounds, start = [], 0.
            item = flite.relation_head(flite.utt_relation(utterance, b"Segment"))
            while item:
                end, sound = flite.item_feat_float(item, b"end"), flite.item_feat_string(item, b"name").decode()
                if sound != "pau":
                    # The first two thirds of a stop are its closure; then comes the burst.
                    closed = start + .65 * (end - start) if sound in ("p", "b") else end
                    sounds.append((start, closed, IPA.get(sound, sound)))
                start, item = end, flite.item_next(item)
            save(os.path.join(folder, "flite%s%02d.wav" % (name, i)), resampled(samples, heard.rate), sounds)


def spoiled(samples, chance):
    """Simulates a room, a cheap microphone and noise."""
    count = len(samples)
    if chance.random() < .5:
        ring = int(chance.uniform(.15, .5) * RATE)
        echo = chance.standard_normal(ring) * np.exp(-6.9 * np.arange(ring) / ring)
        size = 1 << (count + ring - 1).bit_length()
        room = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(echo / np.sqrt((echo * echo).sum()), size), size)[:count]
        samples = samples + chance.uniform(0, .5) * room
    frequency = np.maximum(60, np.fft.rfftfreq(count, 1 / RATE))
    samples = np.fft.irfft(np.fft.rfft(samples) * (frequency / 1000) ** chance.uniform(-.35, .35), count)
    noise = np.fft.irfft(np.fft.rfft(chance.standard_normal(count)) * frequency ** -chance.uniform(0, .8), count)
    samples = samples + noise * np.sqrt((samples**2).mean() / (noise**2).mean()) * 10 ** (-chance.uniform(10, 45) / 20)
    return samples * 20000 / max(1, np.abs(samples).max())


def spoil(folder):
    chance = np.random.default_rng(3)
    for i, name in enumerate(sorted(n for n in os.listdir(folder) if n.endswith(".wav") and not n.startswith("noisy"))):
        path = os.path.join(folder, "noisy" + name)
        if name.startswith("flite") or i % 3:
            save(path, spoiled(load(os.path.join(folder, name)), chance))


def quiet_hops(samples):
    ends = np.arange((len(samples) + HOP - 1) // HOP) * HOP + HOP // 2
    sums = np.concatenate([[0], np.cumsum(samples**2)])
    begin, end = np.clip(ends - 200, 0, len(samples)), np.clip(ends + 200, 0, len(samples))
    loudness = np.sqrt((sums[end] - sums[begin]) / np.maximum(1, end - begin))
    return loudness < .03 * np.quantile(loudness, .95)


def wanted(path, hops):
    """The network's target output at each hop, and where a sound is heard at all."""
    plain = path.replace("/noisy", "/")
    quiet = quiet_hops(load(plain))
    values, heard = np.zeros((hops, OUTPUTS), np.float32), np.zeros(hops, bool)
    for line in open(plain[:-4] + ".tsv", encoding="utf-8"):
        start, end, sound = line.rstrip("\n").split("\t")
        lips = LIPS.get(sound[:1])
        if lips is None:
            continue
        begin, end = int(round(float(start) * 100)), int(round(float(end) * 100))
        if sound[0] in "mbptdkɡ" and "/flite" not in plain:
            # espeak-ng labels a stop from its burst; the closure is the quiet before that, unless it's a pause.
            burst, longest = begin, 10 if lips[0] else 8
            while begin > 1 and burst - begin < longest and quiet[min(begin - 1, len(quiet) - 1)]:
                begin -= 1
            begin += 6 if burst - begin == longest else 0
            if sound[0] == "p":
                end = min(end, burst + 2)
        end = max(end, begin + 1) if lips[0] else end
        values[max(0, begin):end], heard[max(0, begin):end] = lips, True
    return values, heard


def examples(folder):
    inputs, outputs, where, either = [], [], [], []
    for name in sorted(n for n in os.listdir(folder) if n.endswith(".scores")):
        path = os.path.join(folder, name)
        scores = np.fromfile(path, np.float32).reshape(-1, VALUES)
        moments = np.arange(len(scores))
        near = [scores[np.clip(moments + moment, 0, len(scores) - 1)] for moment in MOMENTS]
        values, heard = wanted(path[:-7] + ".wav", len(scores))
        closed = values[:, 0] > .5
        near_closed = np.convolve(closed, np.ones(2 * BESIDE + 1), "same") > 0
        inputs.append(np.concatenate(near, 1)[::2].astype(np.float16))
        outputs.append(values[::2])
        where.append(heard[::2])
        either.append((near_closed & ~closed)[::2])
    return tuple(np.concatenate(parts) for parts in (inputs, outputs, where, either))


def train(inputs, outputs, heard, either, rounds=8, batch=512, speed=2e-3):
    """Adam (Kingma and Ba 2015), with dropout on the inputs."""
    chance = np.random.default_rng(0)
    size = inputs.shape[1]
    weights = [chance.standard_normal((size, HIDDEN)).astype(np.float32) / np.sqrt(size), np.zeros(HIDDEN, np.float32),
               chance.standard_normal((HIDDEN, OUTPUTS)).astype(np.float32) * .1, np.zeros(OUTPUTS, np.float32)]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    importance, step, steps = np.array([6, 1, 3, 1, 1.5], np.float32), 0, rounds * (len(inputs) // batch)
    for turn in range(rounds):
        order = chance.permutation(len(inputs))
        for at in range(0, len(inputs) - batch + 1, batch):
            chosen = order[at:at + batch]
            x = inputs[chosen].astype(np.float32)
            x = x * (chance.random(x.shape, np.float32) < 1 - LEFT_OUT)
            hidden = x @ weights[0] + weights[1]
            active = np.maximum(LEAK * hidden, hidden)
            guess = active @ weights[2] + weights[3]
            guess[:, :2] = 1 / (1 + np.exp(-guess[:, :2]))
            error = (guess - outputs[chosen]) * importance / batch
            error[:, 2:] *= heard[chosen][:, None]
            error[:, 0] *= ~either[chosen]
            back = (error @ weights[2].T) * np.where(hidden > 0, 1, LEAK)
            step += 1
            slope = speed * (1 - step / steps) + 1e-5
            for w, gradient, m, v in zip(weights, (x.T @ back, back.sum(0), active.T @ error, error.sum(0)), first, second):
                m += .1 * (gradient - m)
                v += .001 * (gradient**2 - v)
                w -= slope * (m / (1 - .9**step)) / (np.sqrt(v / (1 - .999**step)) + 1e-8)
        print("round %d of %d" % (turn + 1, rounds), file=sys.stderr)
    return weights


def in_bytes(matrix):
    factors = np.abs(matrix).max(0) / 127
    return base64.b64encode(np.rint(matrix / factors).astype(np.int8).tobytes()).decode(), factors


def write(weights, path):
    def text(base64_text):
        return "\n".join('    "%s"' % base64_text[i:i + 120] for i in range(0, len(base64_text), 120))

    def numbers(values):
        lines = ["%.6eF" % value for value in values]
        return ",\n".join("     " + ", ".join(lines[i:i + 8]) for i in range(0, len(lines), 8)).lstrip()

    (hidden, hidden_factors), (output, output_factors) = in_bytes(weights[0]), in_bytes(weights[2])
    with open(path, "w", encoding="utf-8") as out:
        out.write("""// Trained by the steps of resources/lips/train.py.
#include "engine/speech/lipweights.h"

namespace retalk::lipsync {

// clang-format off
const LipWeights kLipWeights{
%s,
    {%s},
    {%s},
%s,
    {%s},
    {%s}};
// clang-format on

} // namespace retalk::lipsync
""" % (text(hidden), numbers(hidden_factors), numbers(weights[1]), text(output), numbers(output_factors), numbers(weights[3])))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    read_by_espeak(folder, "espeak", ESPEAK_VOICES, list(LETTERS) + ["en-us", "en-gb", "en-us"], random.Random(1))
    read_by_espeak(folder, "espeakm", MORE_VOICES, list(MORE), random.Random(77))
    read_by_flite(folder)
    spoil(folder)
    subprocess.run([program] + sorted(os.path.join(folder, n) for n in os.listdir(folder) if n.endswith(".wav")), check=True)
    write(train(*examples(folder)), os.path.join(HERE, "../../app/engine/speech/lipweights.cpp"))


if __name__ == "__main__":
    main()
