"""What the benchmark scripts share: running a program and knowing its time and peak memory, and printing a row."""

import json
import os
import statistics
import subprocess
import time


def run(command, **kwargs):
    """Runs `command` to its end; returns (seconds, peak resident MB). Raises when it fails."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **kwargs)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit("%s ended with %d" % (command[0], process.returncode))
    return seconds, usage.ru_maxrss / 1024


def side_by_side(first, second, rounds=3):
    """Alternates two measurements, so that both meet the same noise; returns the medians of each column."""
    a, b = [], []
    for _ in range(rounds):
        a.append(first())
        b.append(second())
    columns = lambda rows: [statistics.median(column) for column in zip(*rows)]
    return columns(a), columns(b)


def row(what, value, unit, beside=None, beside_what=None, goal=None):
    fields = {"what": what, "value": value, "unit": unit, "beside": beside, "beside_what": beside_what, "goal": goal}
    print(json.dumps({k: v for k, v in fields.items() if v is not None}), flush=True)
