"""A home folder for the real program and a service for it, for tests that kill processes."""

import hashlib
import json
import os
import shutil
import struct
import subprocess
import threading

KEY = "sk-kills-0123456789abcdef"
VIDEO_BYTES = 96 * 1024


def box(kind, content):
    return struct.pack(">I", len(content) + 8) + kind + content


def video_of(task):
    """Returns what killingservice.cpp serves as the finished video of `task`."""
    mark = hashlib.sha256(task.encode()).hexdigest().encode()
    return (box(b"ftyp", b"isom\0\0\2\0isomiso2avc1mp41") + box(b"moov", box(b"mvhd", bytes(100)))
            + box(b"free", task.encode()) + box(b"mdat", mark * (VIDEO_BYTES // len(mark))))


class Service:
    """Runs killingservice.cpp, which outlives the processes it kills."""

    def __init__(self, programs, result=None):
        """`result` is a file to serve as every task's video; without it each task has its own, see video_of()."""
        self.process = subprocess.Popen([os.path.join(programs, "killing-service"), *([result] if result else [])],
                                        stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True,
                                        env=dict(os.environ, RETALK_API_KEY=KEY))
        self.base = "http://127.0.0.1:%d" % json.loads(self.process.stdout.readline())["port"]
        self.lock = threading.Lock()

    def tell(self, line):
        with self.lock:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()

    def tasks(self):
        """Returns {task id: its request}."""
        self.tell("tasks")
        found = {}
        while True:
            said = json.loads(self.process.stdout.readline())
            if "end" in said:
                return found
            found[said["task"]] = json.loads(said["body"])

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)


class Home:
    """One user's home folder. The program is a copy, so that it finds no local service next to it."""

    def __init__(self, folder, programs, display=None, parallel=6):
        self.folder = folder
        self.out = os.path.join(folder, "out")
        self.store = os.path.join(folder, "data/retalk/jobs.db")
        os.makedirs(self.out)
        os.makedirs(os.path.join(folder, "config/retalk"))
        with open(os.path.join(folder, "config/retalk/settings.ini"), "w") as settings:
            settings.write("[jobs]\nparallel=%d\n[network]\nproxy=none\n[window]\nsampleOffered=true\n"
                           "[notify]\nmessage=false\n" % parallel)
        self.program = os.path.join(folder, "retalk")
        shutil.copy2(os.path.join(programs, "retalk"), self.program)
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith("XDG_") and name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self.environment.update(HOME=folder, XDG_DATA_HOME=folder + "/data", XDG_CONFIG_HOME=folder + "/config",
                                XDG_CACHE_HOME=folder + "/cache", XDG_STATE_HOME=folder + "/state",
                                EVOLINK_API_KEY=KEY, RETALK_API_KEY=KEY, LC_ALL="C.UTF-8")
        if display:
            self.environment.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")

    def start(self, *arguments, output=subprocess.DEVNULL):
        return subprocess.Popen([self.program, *arguments], env=self.environment, cwd=self.folder, text=True,
                                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)

    def ask(self, *arguments, timeout=150):
        """Runs a command and returns its events and its exit code."""
        process = self.start(*arguments, "--json", output=subprocess.PIPE)
        try:
            said, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
        events = []
        for line in said.splitlines():
            try:
                events.append(json.loads(line))
            except ValueError:
                pass
        return events, process.returncode

    def jobs(self):
        return [event for event in self.ask("jobs")[0] if event.get("event") == "job"]

    def generate(self, service, number, more=()):
        """Returns the arguments for a job with a unique request."""
        return ["generate", "--service", service.base, "--video", service.base + "/media/v.mp4", "--audio",
                "%s/media/%d.wav" % (service.base, number), "--output", "%s/%d.mp4" % (self.out, number), *more]


def number_of(path_or_url):
    """Returns the number given to generate(), from a job's output or from its request's voice track."""
    return int(os.path.basename(path_or_url).split(".")[0].split(" ")[0])


