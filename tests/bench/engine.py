"""The draft engine stage by stage, beside ffmpeg decoding and encoding the same pictures with the same settings."""

import json
import os
import subprocess
import sys
import tempfile

import measured

SIZES = {"360p": (640, 360), "720p": (1280, 720), "1080p": (1920, 1080)}
STAGES = {"read": "read and decode", "look": "read and follow faces, model load included",
          "copy": "read, find a face, write", "whole": "whole draft, all loads included"}


def stage(program, name, video, voice, out, threads):
    """(frames a second, peak MB) of one stage, on `threads` cores."""
    process = subprocess.Popen([program, name, video, voice, out, str(threads)], stdout=subprocess.PIPE, text=True,
                               preexec_fn=lambda: os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads]))
    frames, seconds = process.stdout.read().split()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit("stage %s ended with %d" % (name, process.returncode))
    return float(frames) / float(seconds), usage.ru_maxrss / 1024


def floor(video, voice, out, threads, frames):
    """The same of ffmpeg, which moves no lips."""
    seconds, megabytes = measured.run(
        ["ffmpeg", "-v", "error", "-y", "-threads", str(threads), "-i", video, "-i", voice, "-map", "0:v", "-map", "1:a",
         "-c:v", "libx264", "-preset", "veryfast", "-crf", "16", "-threads", str(threads), "-pix_fmt", "yuv420p", "-c:a",
         "aac", "-frames:v", str(frames), out],
        preexec_fn=lambda: os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads]))
    return frames / seconds, megabytes


def main():
    program = os.path.join(sys.argv[1], "bench_engine")
    here = os.path.dirname(os.path.abspath(__file__))
    sample = os.path.join(here, "../../resources/sample")
    voice = os.path.join(sample, "voice.wav")
    with tempfile.TemporaryDirectory(prefix="retalk-bench.") as folder:
        out = os.path.join(folder, "out.mp4")
        for size, (width, height) in SIZES.items():
            video = os.path.join(folder, size + ".mp4")
            subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", os.path.join(sample, "presenter.mp4"), "-an", "-vf",
                            "scale=%d:%d,noise=alls=4:allf=t" % (width, height), "-c:v", "libx264", "-crf", "20", video], check=True)
            for threads in (1, 2):
                fps, megabytes = floor(video, voice, out, threads, 150)
                for name, words in STAGES.items():
                    own, peak = stage(program, name, video, voice, out, threads)
                    what = "%s, %d thread%s: %s" % (size, threads, "s" * (threads > 1), words)
                    measured.row(what, own, "fps", fps, "ffmpeg")
                    measured.row(what + ", peak", peak, "MB", megabytes, "ffmpeg")
        frames, _ = stage(program, "listen", os.path.join(sample, "presenter.mp4"), voice, out, 1)
        measured.row("speech sounds, 1 thread", frames / 100, "x")
        pairs(folder, os.path.join(sample, "presenter.py"))


def pairs(folder, presenter):
    """1,000 pairs of a drawn face and a drawn person, each picture made worse as cameras do."""
    for person in range(40):
        for view in range(1, 5):
            subprocess.run(["python3", presenter, "face", os.path.join(folder, "%d-%d.png" % (person, view)), "--identity",
                            str(person), "--pose-seed", str(10 * person + view)], check=True, stdout=subprocess.DEVNULL)
    result = os.path.join(folder, "pairs.json")
    measured.run([os.path.join(sys.argv[1], "face-pairs"), folder, result])
    figures = json.load(open(result))
    measured.row("faces told apart, area under the curve of 1,000 drawn pairs", figures["auc"], "", goal=">= 0.985")
    for point in figures["curve"]:
        measured.row("true matches at %d" % point["threshold"], 100 * point["true_matches"], "%")
        measured.row("false matches at %d" % point["threshold"], 100 * point["false_matches"], "%")


main()
