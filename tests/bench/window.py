"""The window compared with an empty Qt window: time to first paint, memory, and processor use when idle."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import measured

ROUNDS = 15
IDLE_SECONDS = 20
SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/sample/presenter.mp4")


class Shown:
    """A running program with a window; terminated on exit. `seconds`: time from its start to the first frame of the window,
    or of the object named `until`."""

    def __init__(self, command, env, home, stays=False, until=""):
        paths = {"XDG_%s_HOME" % name: os.path.join(home, name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
        env = dict(env, HOME=home, QT_QPA_GENERIC_PLUGINS="firstpaint", XDG_RUNTIME_DIR=home, RETALK_BENCH_OBJECT=until,
                   **paths)
        if stays:
            env["RETALK_BENCH_STAY"] = "1"
        start = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
        self.seconds = float(self.process.stdout.readline()) - start

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def start(programs, env, home, where):
    """Alternates the programs, so that all see the same noise; the first round only warms the disk cache."""
    kinds = {"bare": ("bare", ""), "frame": ("retalk", ""), "whole": ("retalk", "submitButton")}
    times = {kind: [] for kind in kinds}
    for round in range(ROUNDS + 1):
        for kind, (program, until) in kinds.items():
            with Shown(programs[program], env, home, until=until) as shown:
                shown.process.wait()
            if round > 0:
                times[kind].append(1000 * shown.seconds)
    bare, frame, whole = (statistics.median(times[kind]) for kind in kinds)
    measured.row("process start to first paint, %s" % where, frame, "ms", bare, "QMainWindow", "<= 1.5x")
    measured.row("process start to the window with all its controls, %s" % where, whole, "ms", bare, "QMainWindow")


def idle(shown):
    """Returns the share of one core, in percent."""
    before = measured.processor_seconds(shown.process.pid)
    time.sleep(IDLE_SECONDS)
    return 100 * (measured.processor_seconds(shown.process.pid) - before) / IDLE_SECONDS


def at_rest(programs, env, home, preview):
    with Shown(programs["bare"], env, home, stays=True) as bare, Shown(programs["retalk"], env, home, stays=True) as own:
        time.sleep(4)
        for what, value, beside in zip(("proportional", "resident"), measured.memory(own.process.pid),
                                       measured.memory(bare.process.pid)):
            measured.row("memory of the window, %s" % what, value, "MB", beside, "QMainWindow")
        measured.row("processor, window open, no job", idle(own), "%", goal="< 0.5 %")
    with Shown(programs["retalk"] + preview, env, home, stays=True) as own:
        time.sleep(6)
        for what, value in zip(("proportional", "resident"), measured.memory(own.process.pid)):
            measured.row("memory with a clip in the preview, %s" % what, value, "MB")
        measured.row("processor, a clip in the preview", idle(own), "%", goal="< 0.5 %")


def main():
    programs = {"retalk": [os.path.join(sys.argv[1], "retalk")], "bare": [os.path.join(sys.argv[1], "bare-window")]}
    os.environ["QT_PLUGIN_PATH"] = os.path.join(sys.argv[1], "../bench-plugins")
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    home = tempfile.mkdtemp(prefix="retalk-bench.")
    try:
        start(programs, dict(os.environ, QT_QPA_PLATFORM="offscreen"), home, "offscreen")
        with measured.screen(window_manager=True) as env:
            start(programs, env, home, "X11")
            at_rest(programs, env, home, [SAMPLE])
    finally:
        shutil.rmtree(home, ignore_errors=True)


main()
