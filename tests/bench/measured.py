"""Shared by the benchmark scripts: measuring a program's time and memory, a virtual screen, and printing a row."""

import contextlib
import json
import os
import statistics
import subprocess
import tempfile
import time


def run(command, **kwargs):
    """Runs `command` and returns (seconds, peak resident MB). Raises if it fails."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **kwargs)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit("%s ended with %d" % (command[0], process.returncode))
    return seconds, usage.ru_maxrss / 1024


def side_by_side(first, second, rounds=3):
    """Alternates two measurements, so that both see the same noise; returns the median of each column."""
    a, b = [], []
    for _ in range(rounds):
        a.append(first())
        b.append(second())
    columns = lambda rows: [statistics.median(column) for column in zip(*rows)]
    return columns(a), columns(b)


def memory(pid):
    """Returns (proportional, resident) MB of a process: shared pages count by share, or in full."""
    fields = dict(line.split(":") for line in open("/proc/%d/smaps_rollup" % pid) if ":" in line and "kB" in line)
    return tuple(int(fields[name].split()[0]) / 1024 for name in ("Pss", "Rss"))


def processor_seconds(pid):
    """Returns the processor time that all threads of a process have used so far."""
    fields = open("/proc/%d/stat" % pid).read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def screen(window_manager=False):
    """Provides a virtual screen of 1600x1000; yields the environment for programs that use it."""
    there, ready = os.pipe()
    programs = [subprocess.Popen(["Xvfb", "-displayfd", str(ready), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                 pass_fds=[ready], stderr=subprocess.DEVNULL)]
    os.close(ready)
    try:
        env = dict(os.environ, DISPLAY=":" + os.fdopen(there).readline().strip(), QT_QPA_PLATFORM="xcb")
        if window_manager:
            # A window mapped while openbox is starting is never shown, so wait until openbox reports that it's ready.
            with tempfile.TemporaryDirectory(prefix="retalk-screen.") as folder:
                said = os.path.join(folder, "said")
                os.mkfifo(said)
                programs.append(subprocess.Popen(["openbox", "--sm-disable", "--startup", "sh -c 'echo there >%s'" % said], env=env,
                                                 stderr=subprocess.DEVNULL))
                open(said).readline()
        yield env
    finally:
        for program in reversed(programs):
            program.terminate()
            program.wait()


def row(what, value, unit, beside=None, beside_what=None, goal=None):
    fields = {"what": what, "value": value, "unit": unit, "beside": beside, "beside_what": beside_what, "goal": goal}
    print(json.dumps({k: v for k, v in fields.items() if v is not None}), flush=True)
