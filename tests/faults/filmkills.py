"""filmkills.py PROGRAMS [OPTIONS]: kills films at random times and at every step of their pieces, and resumes them until
they are joined. No piece may be lost or paid for twice. Prints its figures. The long run: `long --films`."""

import argparse
import faulthandler
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from retalkhome import Home, Service

POST = "POST /v1/videos/generations"
STEPS = [("seen", POST), ("done", POST), ("seen", "POST /api/v1/files"), ("done", "POST /api/v1/files"),
         ("seen", "GET /v1/tasks/"), ("done", "POST /v1/tasks/batch"), ("half", "GET /result/"), ("done", "GET /v1/tasks?")]
FRAMES = 200            # of the video, at 25 fps
PARTS = ["0-2.2", "2.6-4.8", "5.2-7.4"]
LONGEST_INSTANTS = (.5, 1, 2, 4)   # a process is killed at random within so many seconds of its start
LONGEST_STEP = 4        # a process that doesn't reach its step is killed after so many seconds
LONGEST_LIFE = 150      # seconds for a process that isn't killed; cut off, it would start again
KILLS_A_FILM = (8, 14)
LAST_TRIES = 12


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", *arguments], check=True)


class Media:
    """The inputs of every film, and the video that the service returns."""

    def __init__(self, folder):
        self.video, self.voice, self.result = (os.path.join(folder, name) for name in ("v.mp4", "voice.wav", "result.mp4"))
        ffmpeg("-f", "lavfi", "-i", "testsrc2=s=96x64:r=25:d=8", "-preset", "ultrafast", self.video)
        ffmpeg("-f", "lavfi", "-i", "sine=f=300:r=8000:d=8", self.voice)
        ffmpeg("-i", self.video, "-t", "2.2", "-vf", "negate", "-preset", "ultrafast", self.result)


def frames_of(path):
    said = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "V:0", "-count_packets", "-show_entries",
                           "stream=nb_read_packets", "-of", "csv=p=0", path], capture_output=True, text=True)
    return int(said.stdout.strip() or 0) if said.returncode == 0 else -1


class Tally:
    def __init__(self, options):
        self.options = options
        self.lock = threading.Lock()
        self.begun = time.monotonic()
        self.kills = self.films = self.pieces = self.doubled = self.lost = self.stuck = self.partial = 0
        self.troubles = []

    def is_enough(self):
        return self.kills >= self.options.kills or time.monotonic() - self.begun > self.options.seconds

    def add(self, trouble="", **counts):
        with self.lock:
            for name, count in counts.items():
                setattr(self, name, getattr(self, name) + count)
            if trouble:
                self.troubles.append(trouble)


class Lane(threading.Thread):
    """One user's Retalk, making one film after the other."""

    def __init__(self, index, tally, folder, media):
        super().__init__()
        self.tally, self.media = tally, media
        self.random = random.Random(tally.options.seed * 1000 + index)
        self.service = Service(tally.options.programs, media.result)
        self.home = Home(os.path.join(folder, str(index)), tally.options.programs)
        self.number = 0
        self.error = None

    def run(self):
        try:
            while not self.tally.is_enough():
                self.film()
        except Exception as error:  # a lane that dies must not look like a success
            self.error = error
            raise
        finally:
            self.service.end()

    def film(self):
        self.number += 1
        before = set(self.service.tasks())
        output = os.path.join(self.home.out, "%d.mp4" % self.number)
        video = os.path.join(self.home.folder, "%d.mp4" % self.number)
        shutil.copy(self.media.video, video)
        parts = [word for part in PARTS for word in ("--part", "%s,voice=%s" % (part, self.media.voice))]
        command = ["film", "--video", video, *parts, "--service", self.service.base, "--output", output, "--yes"]
        for life in range(self.random.randint(*KILLS_A_FILM)):
            # The rest of the time is for finishing, which a slow computer needs.
            if life > 0 and self.tally.is_enough():
                break
            self.live(command)
            if self.is_stored():
                command = ["resume"]
            if os.path.exists(output):
                if frames_of(output) != FRAMES:
                    self.tally.add("%s is not whole" % output, partial=1)
                break
        for _ in range(LAST_TRIES):
            code = self.home.ask(*command, timeout=LONGEST_LIFE)[1]
            if code == 0:
                break
            if code == -9:
                self.tally.add("%s did not end in %d s" % (command[0], LONGEST_LIFE))
            command = ["resume"]
            self.settle()
        self.judge(before, output)

    def is_stored(self):
        try:
            store = sqlite3.connect("file:%s?mode=ro" % self.home.store, uri=True)
            return store.execute("SELECT count(*) FROM film").fetchone()[0] >= self.number
        except sqlite3.Error:
            return False

    def live(self, command):
        """Runs the program until it exits or is killed."""
        process = self.home.start(*command)
        due = time.monotonic() + self.random.uniform(0, self.random.choice(LONGEST_INSTANTS))
        if self.random.random() < .4:
            moment, route = self.random.choice(STEPS)
            self.service.tell("kill %d %s %s" % (process.pid, moment, route))
            due = time.monotonic() + LONGEST_STEP
        if self.random.random() < .1:
            self.service.tell("lose " + POST)
        while process.poll() is None and time.monotonic() < due:
            time.sleep(.01)
        if process.poll() is None:
            process.kill()
        process.wait()
        self.service.tell("clear %d" % process.pid)
        if process.returncode == -9:
            self.tally.add(kills=1)
        elif process.returncode < 0:
            self.tally.add("signal %d: %s" % (-process.returncode, command), stuck=1)

    def settle(self):
        """Acts like the user: checks the account and decides about each POST that was never answered."""
        for event in self.home.ask("unconfirmed")[0]:
            if event.get("event") != "unconfirmed":
                continue
            known = {job["task_id"] for job in self.home.jobs()}
            video = self.uploaded_video(event["job"])
            own = [task for task, request in self.service.tasks().items()
                   if task not in known and request["video_url"] == video]
            if own:
                self.home.ask("adopt", event["job"], own[0], "--no-wait")
            else:
                self.home.ask("send-again", event["job"], "--no-wait")

    def uploaded_video(self, job):
        """Returns the URL of a job's uploaded video, which identifies its task."""
        store = sqlite3.connect("file:%s?mode=ro" % self.home.store, uri=True)
        for detail, in store.execute("SELECT json FROM detail"):
            about = json.loads(detail)
            if about["id"] == job:
                return about["uploads"].get("video_url", {}).get("url")
        return None

    def judge(self, before, output):
        made = set(self.service.tasks()) - before
        jobs = {job["task_id"]: job for job in self.home.jobs()}
        self.tally.add(films=1, pieces=len(PARTS))
        if len(made) > len(PARTS):
            self.tally.add("film %d: %d tasks" % (self.number, len(made)), doubled=len(made) - len(PARTS))
        for task in made:
            job = jobs.get(task)
            if not job or job["state"] != "completed" or not os.path.exists(job["output"]):
                self.tally.add("film %d: task %s is %s" % (self.number, task, job), lost=1)
        if not os.path.exists(output) or frames_of(output) != FRAMES:
            self.tally.add("film %d is not joined" % self.number, stuck=1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", help="the folder of retalk and killing-service")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seconds", type=int, default=3600, help="kills nothing after so many")
    parser.add_argument("--lanes", type=int, default=2, help="people at once, each with a job list of their own")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", action="store_true", help="leave the folder for a look")
    options = parser.parse_args()
    faulthandler.dump_traceback_later(options.seconds + 480, exit=True)  # shows where it hangs, if it does
    folder = tempfile.mkdtemp(prefix="retalk-filmkills.")
    tally = Tally(options)
    media = Media(folder)
    lanes = [Lane(index, tally, folder, media) for index in range(options.lanes)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    for trouble in tally.troubles[:50]:
        print(trouble)
    print("seed                                  %d" % options.seed)
    print("films                                 %d" % tally.films)
    print("kills                                 %d" % tally.kills)
    print("pieces                                %d" % tally.pieces)
    print("pieces paid for twice                 %d" % tally.doubled)
    print("pieces lost                           %d" % tally.lost)
    print("films left without a way on           %d" % tally.stuck)
    print("partial files under a final name      %d" % tally.partial)
    print("seconds                               %d" % (time.monotonic() - tally.begun))
    isWell = not (tally.doubled or tally.lost or tally.stuck or tally.partial or any(lane.error for lane in lanes))
    if isWell and tally.kills == 0:
        print("nothing was tested")
        isWell = False
    if isWell and not options.keep:
        shutil.rmtree(folder)
    else:
        print("left in " + folder)
    return 0 if isWell else 1


if __name__ == "__main__":
    sys.exit(main())
