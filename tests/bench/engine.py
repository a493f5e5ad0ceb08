"""The draft engine: each stage compared with ffmpeg decoding and encoding the same frames with the same settings, its speed
relative to real time, its memory, how well lips follow the voice, and how well people are told apart.

RETALK_BENCH_FOOTAGE may name a clip of a real talking head; its drafts are then measured too. RETALK_BENCH_PORTRAITS may
name a folder of photographs. RETALK_BENCH_PARTS may list some of speed, figures, encoded, pairs, stages and memory,
separated by commas; all of them take most of an hour."""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import measured

BIN = sys.argv[1]
SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/sample")
PRESENTER = os.path.join(SAMPLE, "presenter.py")
READINGS = "/usr/share/pocketsphinx/test/data/librivox/sense_and_sensibility_01_austen_64kb-%s.wav"
SIZES = {"360p": (640, 360), "720p": (1280, 720), "1080p": (1920, 1080)}
STAGES = {"read": "read and decode", "look": "read and follow faces, model load included",
          "copy": "read, find a face, write", "whole": "whole draft, all loads included"}


def on_cores(threads):
    return lambda: os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-v", "error", "-y", *arguments], check=True)


def stage(name, video, voice, out, threads):
    """Returns bench_engine's result for one stage on `threads` cores, with its peak memory (MB) and CPU seconds."""
    process = subprocess.Popen([os.path.join(BIN, "bench_engine"), name, video, voice, out, str(threads)],
                               stdout=subprocess.PIPE, text=True, preexec_fn=on_cores(threads))
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit("stage %s of %s ended with %d" % (name, video, process.returncode))
    return dict(json.loads(said), megabytes=usage.ru_maxrss / 1024, cpu=usage.ru_utime + usage.ru_stime)


def floor(video, voice, out, threads, frames):
    """Returns frames per second and peak memory (MB) of ffmpeg, which moves no lips."""
    seconds, megabytes = measured.run(
        ["ffmpeg", "-v", "error", "-y", "-threads", str(threads), "-i", video, "-i", voice, "-map", "0:v", "-map", "1:a",
         "-c:v", "libx264", "-preset", "veryfast", "-x264-params", "subme=1:me=dia:weightp=0:partitions=none", "-crf", "16", "-threads", str(threads), "-pix_fmt", "yuv420p", "-c:a",
         "aac", "-frames:v", str(frames), out], preexec_fn=on_cores(threads))
    return frames / seconds, megabytes


def scaled(folder, name, size, rate=25):
    """Creates the sample presenter at a size and frame rate, with camera noise."""
    video = os.path.join(folder, name + ".mp4")
    ffmpeg("-i", os.path.join(SAMPLE, "presenter.mp4"), "-an", "-vf",
           "fps=%d,scale=%d:%d,noise=alls=4:allf=t" % (rate, *size), "-c:v", "libx264", "-crf", "20", video)
    return video


def stages(folder, out):
    voice = os.path.join(SAMPLE, "voice.wav")
    for size, pixels in SIZES.items():
        video = scaled(folder, size, pixels)
        for threads in (1, 2):
            fps, megabytes = floor(video, voice, out, threads, 150)
            for name, words in STAGES.items():
                done = stage(name, video, voice, out, threads)
                what = "%s, %d thread%s: %s" % (size, threads, "s" * (threads > 1), words)
                measured.row(what, done["frames"] / done["seconds"], "fps", fps, "ffmpeg")
                measured.row(what + ", peak", done["megabytes"], "MB", megabytes, "ffmpeg")
    heard = stage("listen", video, voice, out, 1)
    measured.row("speech sounds, 1 thread", heard["frames"] / 100 / heard["seconds"], "x")


def transcode(video, out, seconds):
    """Returns the CPU seconds of ffmpeg for decoding a video and encoding it as the engine does, without moving lips."""
    process = subprocess.Popen(
        ["ffmpeg", "-v", "error", "-y", "-i", video, "-an", "-t", str(seconds), "-c:v", "libx264", "-preset", "veryfast",
         "-x264-params", "subme=1:me=dia:weightp=0:partitions=none", "-crf", "16", "-pix_fmt", "yuv420p", out])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit("ffmpeg ended with %d" % process.returncode)
    return usage.ru_utime + usage.ru_stime


def speed(folder, out):
    """End to end relative to real time, on two cores. The CPU time shows the best that an idle computer would reach, and
    ffmpeg's time for the same frames shows how busy this one is."""
    voice = READINGS % "0870"
    clips = [("720p24", "<= 0.40", scaled(folder, "720p24", SIZES["720p"], 24)),
             ("1080p30", "<= 0.9", scaled(folder, "1080p30", SIZES["1080p"], 30))]
    if "RETALK_BENCH_FOOTAGE" in os.environ:
        clips.insert(0, ("real footage", "<= 0.40", os.environ["RETALK_BENCH_FOOTAGE"]))
    for name, goal, video in clips:
        done = stage("whole", video, voice, out, 2)
        plain = transcode(video, out, done["video_seconds"])
        what = "%s, 2 threads: whole draft, parts of real time" % name
        measured.row(what, done["seconds"] / done["video_seconds"], "x", goal=goal)
        measured.row(what + ", CPU time / 2", done["cpu"] / 2 / done["video_seconds"], "x", plain / 2 / done["video_seconds"],
                     "ffmpeg", goal)


def memory(folder, out):
    video, voice = os.path.join(folder, "long.mp4"), os.path.join(folder, "long.wav")
    ffmpeg("-stream_loop", "-1", "-i", scaled(folder, "1080p", SIZES["1080p"]), "-t", "300", "-c", "copy", video)
    ffmpeg("-stream_loop", "-1", "-i", READINGS % "0870", "-t", "300", voice)
    done = stage("whole", video, voice, out, 2)
    measured.row("300 s of 1080p, whole draft, peak", done["megabytes"], "MB", goal="<= 450")
    measured.row("300 s of 1080p, whole draft, parts of real time", done["seconds"] / done["video_seconds"], "x")


def paused_reading(folder):
    """Creates a voice of two recorded sentences with a pause after each."""
    voice = os.path.join(folder, "paused.wav")
    ffmpeg("-i", READINGS % "0880", "-i", READINGS % "0930", "-filter_complex",
           "[0]apad=pad_dur=1.2[a];[1]apad=pad_dur=0.9[b];[a][b]concat=n=2:v=0:a=1", voice)
    return voice


def figures(folder, out):
    clips = {"presenter": os.path.join(SAMPLE, "presenter.mp4"), "presenter with grain": scaled(folder, "720p", SIZES["720p"])}
    for name, clip, person, *more in (
            ("second presenter", "one", 1), ("beard", "one", 9000), ("glasses and dark skin", "one", 9001), ("moustache", "one", 9002),
            ("child's proportions", "one", 9003), ("light from one side", "lit", 0), ("turning to the side", "turn", 0),
            ("microphone", "mic", 0), ("microphone before the mouth", "close", 0), ("face of 60 pixels", "one", 0, .178),
            ("face of 40 pixels", "one", 0, .119)):
        clips[name] = os.path.join(folder, name.replace(" ", "-") + ".mp4")
        subprocess.run(["python3", PRESENTER, clip, clips[name], "--identity", str(person), "--seconds", "8", "--speech", READINGS % "0920",
                        *("--scale=%g" % scale for scale in more)], check=True)
    if "RETALK_BENCH_FOOTAGE" in os.environ:
        clips["real footage"] = os.environ["RETALK_BENCH_FOOTAGE"]
    voice, plain = paused_reading(folder), os.path.join(folder, "plain.mp4")
    for name, video in clips.items():
        drawn = stage("whole", video, voice, out, 2)
        stage("copy", video, voice, plain, 2)
        found, untouched = (json.loads(subprocess.run([os.path.join(BIN, "lipsync-measure"), draft, video, voice, "extend"],
                                                      stdout=subprocess.PIPE, check=True).stdout) for draft in (out, plain))
        row = lambda what, *rest, **more: measured.row("%s: %s" % (name, what), *rest, **more)
        row("opening with the intended track, r", found["r_target"], "", untouched["r_target"], "untouched", goal=">= 0.97")
        row("opening with loudness, r", found["r_loudness"], "", goal=">= 0.75")
        row("best lag", found["lag"], "frames", goal="0")
        row("silence, 95 %% of %d frames this near to shut" % found["silent_frames"], found["silence"], "eye distances", goal="<= 0.015")
        row("outside the mouth against the source", found["outside_db"], "dB", untouched["outside_db"], "re-encoded", goal=">= 46")
        row("jitter against the source", found["jitter"], "x", goal="<= 1.1")
        row("jumps between borrowed mouths", 100 * drawn["jumps"] / drawn["frames"], "%", goal="< 15")


def encoded(folder, out):
    """How much encoding alone changes the mouth opening, compared with a draft: what the sync check must tell apart."""
    clips = {"drawn": os.path.join(SAMPLE, "presenter.mp4")}
    if "RETALK_BENCH_FOOTAGE" in os.environ:
        clips["real footage"] = os.environ["RETALK_BENCH_FOOTAGE"]
    changed = lambda video, original: json.loads(subprocess.run(
        [os.path.join(BIN, "bench_engine"), "changed", video, READINGS % "0890", original, "2"], stdout=subprocess.PIPE,
        check=True).stdout)["change"]
    for name, clip in clips.items():
        original, again = (os.path.join(folder, "%s.mp4" % part) for part in ("original", "again"))
        ffmpeg("-i", clip, "-i", READINGS % "0890", "-map", "0:v", "-map", "1:a", "-t", "4", "-c:v", "copy", "-c:a", "aac", original)
        for quality in (18, 28):
            ffmpeg("-i", original, "-c:v", "libx264", "-preset", "veryfast", "-crf", str(quality), "-c:a", "copy", again)
            measured.row("%s: change of the opening by encoding it again at CRF %d" % (name, quality), changed(again, original),
                         "eye distances", goal="< 0.009")
        stage("whole", original, READINGS % "0890", out, 2)
        measured.row("%s: change of the opening in a draft" % name, changed(out, original), "eye distances", goal="> 0.014")


def told_apart(what, folder, result, *how):
    measured.run([os.path.join(BIN, "face-pairs"), folder, result, *how])
    told = json.load(open(result))
    measured.row("%s: area under the curve, %d pairs of a picture and a person" % (what, told["same_pairs"] + told["other_pairs"]),
                 told["auc"], "", goal=">= 0.985")
    measured.row("%s: area under the curve, %d pairs of single pictures" % (what, told["single_pairs"]), told["single_auc"], "",
                 goal=">= 0.985")
    for point in told["curve"]:
        measured.row("%s: true matches at %d" % (what, point["threshold"]), 100 * point["true_matches"], "%")
        measured.row("%s: false matches at %d" % (what, point["threshold"]), 100 * point["false_matches"], "%")


def pairs(folder):
    """How well people are told apart: drawn ones, and those in the photographs PERSON-VIEW.jpg in the folder
    RETALK_BENCH_PORTRAITS, both as they are and degraded as by cameras and messengers."""
    folder = os.path.join(folder, "faces")
    os.mkdir(folder)
    result = os.path.join(folder, "pairs.json")

    def draw(face):
        person, view = face
        subprocess.run(["python3", PRESENTER, "face", os.path.join(folder, "%d-%d.png" % (person, view)), "--identity",
                        str(person), "--pose-seed", str(10 * person + view)], check=True, stdout=subprocess.DEVNULL)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(draw, [(person, view) for person in range(1000, 1040) for view in range(1, 5)]))
    told_apart("drawn people", folder, result)
    if "RETALK_BENCH_PORTRAITS" in os.environ:
        told_apart("photographs", os.environ["RETALK_BENCH_PORTRAITS"], result)
        told_apart("photographs made worse", os.environ["RETALK_BENCH_PORTRAITS"], result, "worse")


def main():
    with tempfile.TemporaryDirectory(prefix="retalk-bench.") as folder:
        out = os.path.join(folder, "out.mp4")
        parts = {"speed": lambda: speed(folder, out), "figures": lambda: figures(folder, out),
                 "encoded": lambda: encoded(folder, out), "pairs": lambda: pairs(folder),
                 "stages": lambda: stages(folder, out), "memory": lambda: memory(folder, out)}
        for name in os.environ.get("RETALK_BENCH_PARTS", ",".join(parts)).split(","):
            parts[name]()


main()
