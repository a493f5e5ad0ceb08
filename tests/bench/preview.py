"""The time from the click until the first frame is on the screen, compared with mpv; and seeking to random frames."""

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import measured

ROUNDS = 5
CLIPS = 9
SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/sample/presenter.mp4")


class Mpv:
    """mpv on the same screen with the same kind of output (X11, without audio and without a graphics card)."""

    def __init__(self, env, *arguments):
        self.socket, theirs = socket.socketpair()
        self.process = subprocess.Popen(
            ["mpv", "--no-config", "--really-quiet", "--pause", "--vo=x11", "--ao=null", "--hwdec=no",
             "--geometry=945x440", "--input-ipc-client=fd://%d" % theirs.fileno(), *arguments],
            env=env, pass_fds=[theirs.fileno()], stderr=subprocess.DEVNULL)
        theirs.close()
        self.events = self.socket.makefile("rb")

    def tell(self, *command):
        self.socket.sendall(json.dumps({"command": command}).encode() + b"\n")

    def wait_for_picture(self):
        """Waits for the event that mpv sends when the first frame after opening or seeking has been displayed."""
        while json.loads(self.events.readline()).get("event") != "playback-restart":
            pass

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.socket.close()


def mpv_first(env, clip):
    start = time.monotonic()
    mpv = Mpv(env, clip)
    mpv.wait_for_picture()
    seconds = time.monotonic() - start
    mpv.end()
    return 1000 * seconds


def mpv_next(env, clips):
    mpv = Mpv(env, "--idle", "--force-window=yes")
    time.sleep(.5)
    times = []
    for clip in clips:
        start = time.monotonic()
        mpv.tell("loadfile", clip)
        mpv.wait_for_picture()
        times.append(1000 * (time.monotonic() - start))
        time.sleep(.3)
    mpv.end()
    return times[1:]


def main():
    program = os.path.join(sys.argv[1], "bench_preview")
    folder = tempfile.mkdtemp(prefix="retalk-bench.")
    clips = [os.path.join(folder, "%d.mp4" % i) for i in range(CLIPS)]
    for clip in clips:
        shutil.copy(SAMPLE, clip)
    first, following, mpv_cold, mpv_warm = [], [], [], []
    with measured.screen(window_manager=True) as env:
        for _ in range(ROUNDS):
            times = [float(line) for line in subprocess.run([program, *clips], env=env, stdout=subprocess.PIPE, text=True,
                                                            check=True).stdout.split()]
            first.append(times[0])
            following += times[1:]
            mpv_cold.append(mpv_first(env, clips[0]))
            mpv_warm += mpv_next(env, clips)
        median = statistics.median
        measured.row("first frame of the first clip, player not loaded yet", median(first), "ms", median(mpv_cold),
                     "mpv from its start", "<= 1.2x")
        measured.row("first frame of the next clip", median(following), "ms", median(mpv_warm), "running mpv", "<= 1.2x")
        subprocess.run([program], env=env, check=True)
    shutil.rmtree(folder, ignore_errors=True)


main()
