"""Two minutes at the window with five running jobs: how long the window's thread is held up."""

import os
import subprocess
import sys

import measured

with measured.screen(window_manager=True) as screen:
    sys.exit(subprocess.run([os.path.join(sys.argv[1], "bench_session"), *sys.argv[2:]], env=screen).returncode)
