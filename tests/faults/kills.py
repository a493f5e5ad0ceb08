"""kills.py PROGRAMS [OPTIONS]: kills the real program at every step of its jobs and at random times, window and command
line at once, and restarts it until everything is done. Prints its figures. Needs a display: see `long`."""

import argparse
import faulthandler
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from retalkhome import Home, Service, number_of, video_of

POST = "POST /v1/videos/generations"
STEPS = [("seen", POST), ("done", POST), ("seen", "POST /api/v1/files"), ("done", "POST /api/v1/files"),
         ("seen", "GET /v1/tasks/"), ("done", "GET /v1/tasks/"), ("seen", "POST /v1/tasks/batch"),
         ("seen", "GET /result/"), ("half", "GET /result/"), ("done", "GET /v1/tasks?")]
STATES = ["queued", "preparing", "submitting", "pending", "processing", "downloading", "completed", "unconfirmed",
          "waiting_to_retry"]
LONGEST_INSTANT = 2.5   # a process is killed at random within so many seconds of its start
LONGEST_STEP = 6        # a process that doesn't reach its step is killed after so many seconds
LONGEST_LIFE = 25       # and a spared one after so many
SPARED = .6             # share of commands that aren't killed: five thousand jobs don't need a kill each
SETTLE_EVERY = 5        # rounds between the user's decisions about unconfirmed jobs
LONGEST_RESUME = 180
LAST_TRIES = 15


class Tally:
    def __init__(self, options):
        self.options = options
        self.lock = threading.Lock()
        self.begun = time.monotonic()
        self.kills = 0
        self.both = 0
        self.accepted = 0
        self.number = 0
        self.crashes = []
        self.troubles = []

    def next_number(self):
        with self.lock:
            self.number += 1
            return self.number

    def is_enough(self):
        isLate = time.monotonic() - self.begun > self.options.seconds
        return isLate or (self.kills >= self.options.kills and self.accepted >= self.options.tasks)


class Victim:
    """A Retalk process, and when to kill it."""

    def __init__(self, lane, process, isWindow):
        self.lane = lane
        self.process = process
        self.isWindow = isWindow
        self.state = None
        self.isOrdered = False
        draw = lane.random.random()
        self.due = time.monotonic() + LONGEST_STEP
        if not isWindow and lane.random.random() < SPARED:
            self.due = time.monotonic() + LONGEST_LIFE
        elif draw < .4:
            moment, route = lane.random.choice(STEPS)
            lane.service.tell("kill %d %s %s" % (process.pid, moment, route))
            self.isOrdered = True
        elif draw < .55:
            self.state = lane.random.choice(STATES)
        else:
            self.due = time.monotonic() + lane.random.uniform(0, LONGEST_INSTANT) + (.5 if isWindow else 0)

    def is_alive(self):
        return self.process.poll() is None

    def kill(self):
        self.process.kill()
        self.process.wait()

    def is_due(self, states):
        return time.monotonic() > self.due or self.state in states

    def leave(self):
        if self.isOrdered:
            self.lane.service.tell("clear %d" % self.process.pid)


class Lane(threading.Thread):
    """One user's Retalk with a service of its own."""

    def __init__(self, index, tally, folder):
        super().__init__()
        self.tally = tally
        self.random = random.Random(tally.options.seed * 1000 + index)
        self.service = Service(tally.options.programs)
        self.home = Home(os.path.join(folder, str(index)), tally.options.programs, os.environ.get("DISPLAY"))
        self.clip = os.path.join(self.home.folder, "clip.mp4")
        with open(self.clip, "wb") as clip:
            clip.write(video_of("the person's own"))
        self.whole = set()
        self.lost = self.doubled = self.mixed = self.stuck = self.partial = 0
        self.taken = 0
        self.error = None

    def run(self):
        try:
            rounds = 0
            while not self.tally.is_enough():
                self.round()
                rounds += 1
                if rounds % SETTLE_EVERY == 0:
                    self.settle(isLast=False)
            self.finish()
        except Exception as error:  # a lane that dies must not look like a success
            self.error = error
            raise
        finally:
            self.service.end()

    # Jobs and kills

    def new_job(self):
        number = self.tally.next_number()
        arguments = self.home.generate(self.service, number, ["--no-wait"] if self.random.random() < .5 else [])
        if self.random.random() < .3:
            arguments[arguments.index("--video") + 1] = self.clip
        return arguments

    def round(self):
        victims = []
        if self.random.random() < self.tally.options.window_share:
            victims.append(Victim(self, self.home.start(), True))
            time.sleep(self.random.uniform(.3, 1.2))
        for _ in range(self.random.choice([5, 6, 7, 8])):
            victims.append(Victim(self, self.home.start(*self.new_job()), False))
            if self.random.random() < .1:
                self.service.tell("lose " + POST)
        if self.random.random() < .4:
            victims.append(Victim(self, self.home.start("resume"), False))
        self.watch(victims)
        self.look_at_files()

    def watch(self, victims):
        store = None
        left = list(victims)
        while left:
            states = set()
            if any(victim.state for victim in left):
                store = store or self.open_store()
                states = self.states(store)
            for victim in list(left):
                isBoth = (any(other.isWindow and other.is_alive() for other in left)
                          and any(not other.isWindow and other.is_alive() for other in left))
                if victim.is_alive():
                    if not victim.is_due(states):
                        continue
                    victim.kill()
                left.remove(victim)
                victim.leave()
                self.count(victim, isBoth)
            # The window is open for the jobs; once they have ended, so has the round.
            if left and all(victim.isWindow for victim in left):
                for victim in left:
                    victim.due = min(victim.due, time.monotonic() + 1)
            time.sleep(.01)
        if store:
            store.close()

    def count(self, victim, isBoth):
        code = victim.process.returncode
        with self.tally.lock:
            if code == -9:
                self.tally.kills += 1
                self.tally.both += isBoth
            elif code < 0:
                self.tally.crashes.append("signal %d: %s" % (-code, victim.process.args))

    def open_store(self):
        try:
            return sqlite3.connect("file:%s?mode=ro" % self.home.store, uri=True, timeout=.05)
        except sqlite3.Error:
            return None

    def states(self, store):
        try:
            return {row[0] for row in store.execute("SELECT DISTINCT state FROM job WHERE state <> 'completed' OR "
                                                    "revision > (SELECT value FROM revision) - 5")} if store else set()
        except sqlite3.Error:
            return set()

    # What the user does

    def tasks(self):
        """Returns {job number: its tasks}."""
        found = {}
        tasks = self.service.tasks()
        for task, request in tasks.items():
            found.setdefault(number_of(request["audio_url"]), []).append(task)
        with self.tally.lock:
            self.tally.accepted += len(tasks) - self.taken
        self.taken = len(tasks)
        return found

    def settle(self, isLast):
        """Decides about each unconfirmed job, and resumes the others."""
        events, _ = self.home.ask("unconfirmed")
        tasks = self.tasks()
        for event in events:
            if event.get("event") != "unconfirmed":
                continue
            number = int(re.search(r"(\d+)\.wav", event["name"]).group(1))
            offered = [row["task_id"] for row in event["candidates"]]
            own = [task for task in tasks.get(number, []) if task in offered]
            if own:
                self.home.ask("adopt", event["job"], own[0], "--no-wait")
            elif number not in tasks and event.get("asked"):
                self.home.ask("send-again", event["job"], "--no-wait")
            elif isLast:
                self.note("job %d has a task that is not offered: %s" % (number, event))
        if isLast or self.random.random() < .5:
            self.home.ask("resume", timeout=LONGEST_RESUME if isLast else 20)

    def note(self, trouble):
        with self.tally.lock:
            self.tally.troubles.append(trouble)

    # What must hold

    def look_at_files(self):
        """Checks that every file under its final name is complete."""
        for name in os.listdir(self.home.out):
            path = os.path.join(self.home.out, name)
            if not name.endswith(".mp4") or name in self.whole:
                continue
            with open(path, "rb") as file:
                content = file.read()
            marker = re.search(rb"free(task-[A-Za-z0-9-]+)", content)
            if marker and content == video_of(marker.group(1).decode()):
                self.whole.add(name)
            else:
                self.partial += 1
                self.note("%s is not whole: %d bytes" % (path, len(content)))

    def finish(self):
        for _ in range(LAST_TRIES):
            self.settle(isLast=True)
            if all(job["state"] == "completed" for job in self.home.jobs()):
                break
        self.look_at_files()
        tasks = self.tasks()
        jobs = self.home.jobs()
        known = {job["task_id"]: job for job in jobs if job["task_id"]}
        for number, made in tasks.items():
            self.doubled += len(made) - 1
            if len(made) > 1:
                self.note("job %d was taken as %s" % (number, made))
            for task in made:
                job = known.get(task)
                if not job or job["state"] != "completed" or not self.is_there(job, task):
                    self.lost += 1
                    self.note("task %s of job %d: %s" % (task, number, job))
                elif number_of(job["output"]) != number:
                    self.mixed += 1
                    self.note("task %s of job %d is taken for that of %s" % (task, number, job))
        for job in jobs:
            if job["state"] != "completed":
                self.stuck += 1
                self.note("left: %s" % job)

    def is_there(self, job, task):
        try:
            with open(job["output"], "rb") as file:
                return file.read() == video_of(task)
        except OSError:
            return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", help="the folder of retalk and killing-service")
    parser.add_argument("--kills", type=int, default=1500)
    parser.add_argument("--tasks", type=int, default=5000)
    parser.add_argument("--seconds", type=int, default=3600, help="ends the kills however many there were")
    parser.add_argument("--lanes", type=int, default=3, help="people at once, each with a job list of their own")
    parser.add_argument("--window-share", type=float, default=.7, help="of the rounds that have a window as well")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", action="store_true", help="leave the folder for a look")
    options = parser.parse_args()
    faulthandler.dump_traceback_later(options.seconds + 480, exit=True)  # shows where it hangs, if it does
    tally = Tally(options)
    folder = tempfile.mkdtemp(prefix="retalk-kills.")
    lanes = [Lane(index, tally, folder) for index in range(options.lanes)]
    for lane in lanes:
        lane.start()
    while any(lane.is_alive() for lane in lanes):
        time.sleep(1)
        if int(time.monotonic() - tally.begun) % 60 == 0:
            print("%d s: %d kills, %d with both, %d tasks, %d troubles" % (
                time.monotonic() - tally.begun, tally.kills, tally.both, tally.accepted, len(tally.troubles)), flush=True)
    lost, doubled, mixed, stuck, partial = (sum(getattr(lane, name) for lane in lanes)
                                            for name in ("lost", "doubled", "mixed", "stuck", "partial"))
    for trouble in tally.troubles[:50] + tally.crashes[:20]:
        print(trouble)
    print("seed                                  %d" % options.seed)
    print("accepted tasks                        %d" % tally.accepted)
    print("kills                                 %d" % tally.kills)
    print("  with window and command line at once %d" % tally.both)
    print("accepted tasks lost                   %d" % lost)
    print("accepted tasks doubled                %d" % doubled)
    print("tasks taken for another job's         %d" % mixed)
    print("jobs left without a way on            %d" % stuck)
    print("partial files under a final name      %d" % partial)
    print("crashes                               %d" % len(tally.crashes))
    print("seconds                               %d" % (time.monotonic() - tally.begun))
    isWell = not (lost or doubled or mixed or stuck or partial or tally.crashes or any(lane.error for lane in lanes))
    if isWell and tally.accepted == 0:
        print("nothing was tested")
        isWell = False
    if isWell and not options.keep:
        shutil.rmtree(folder)
    else:
        print("left in " + folder)
    return 0 if isWell else 1


if __name__ == "__main__":
    sys.exit(main())
