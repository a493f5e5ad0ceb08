"""Two minutes of simulated use with five running jobs: how long the GUI thread is blocked. Then the same window, idle.
Then pausing a long queue."""

import os
import subprocess
import sys
import tempfile

import measured

with measured.screen(window_manager=True) as screen:
    for mode in ("120", "0", "pause"):
        with tempfile.TemporaryDirectory(prefix="retalk-bench.") as home:
            paths = {"XDG_%s_HOME" % name: os.path.join(home, name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
            subprocess.run([os.path.join(sys.argv[1], "bench_session"), mode], check=True,
                           env=dict(screen, HOME=home, XDG_RUNTIME_DIR=home, **paths))
