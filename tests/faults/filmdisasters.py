"""filmdisasters.py PROGRAMS CASE: simulates a disaster while a film is made, and checks that no piece is lost or paid for
twice. Exit code 77: can't be simulated here."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading

from disasters import PATIENCE, SmallDisk, check, run_one, wait_until
from filmkills import FRAMES, PARTS, Media, ffmpeg, frames_of
from retalkhome import Home, Service

LAST_TRIES = 6


class Maker:
    """A home folder, a service, and one film."""

    def __init__(self, programs, folder, display=None):
        os.makedirs(folder, exist_ok=True)
        self.folder = folder
        self.media = Media(folder)
        self.service = Service(programs, self.media.result)
        self.home = Home(folder + "/home", programs, display)
        self.video = os.path.join(folder, "mine.mp4")
        self.output = os.path.join(self.home.out, "film.mp4")
        self.process = None
        self.was_too_late = False  # it had ended before the disturbance
        shutil.copy(self.media.video, self.video)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.service.end()

    def command(self):
        parts = [word for part in PARTS for word in ("--part", "%s,voice=%s" % (part, self.media.voice))]
        return ["film", "--video", self.video, *parts, "--service", self.service.base, "--output", self.output, "--yes"]

    def live(self, at, *arguments):
        """Runs the film, or `arguments`, to its end. `at`: {event: action at its first occurrence}. Returns the events
        and the exit code."""
        process = self.process = self.home.start(*(arguments or self.command()), "--json", output=subprocess.PIPE)
        alarm = threading.Timer(PATIENCE, process.kill)
        alarm.start()
        todo = dict(at)
        events = []
        for line in process.stdout:
            events.append(json.loads(line))
            action = todo.pop(events[-1].get("event"), None)
            if action:
                action()
                self.was_too_late = process.poll() is not None and action != self.kill
        process.wait()
        alarm.cancel()
        check(process.returncode >= 0 or self.kill in at.values(), "signal %d: %s" % (-process.returncode, events[-3:]))
        check(self.paid() <= len(PARTS), "%d tasks for %d pieces" % (self.paid(), len(PARTS)))
        isWhole = os.path.exists(self.output) and frames_of(self.output) == FRAMES
        check(isWhole or not os.path.exists(self.output), "a film that isn't whole")
        check(isWhole or process.returncode != 0, "exit code 0 without a film")
        return events, process.returncode

    def kill(self):
        self.process.kill()

    def paid(self):
        return len(self.service.tasks())

    def films(self):
        try:
            store = sqlite3.connect("file:%s?mode=ro" % self.home.store, uri=True)
            return store.execute("SELECT count(*) FROM film").fetchone()[0]
        except sqlite3.Error:
            return 0

    def finish(self):
        """Resumes the film after the disaster. Checks that each piece was paid for once and no temporary file is left."""
        events, code = [], None
        for _ in range(LAST_TRIES):
            events, code = self.home.ask("resume")
            if code == 0:
                break
        check(code == 0, "resume ends with %s: %s" % (code, events[-3:]))
        check(self.paid() == len(PARTS), "%d tasks for %d pieces" % (self.paid(), len(PARTS)))
        check(os.path.exists(self.output), "the film is not there")
        check(frames_of(self.output) == FRAMES, "the film has %d frames" % frames_of(self.output))
        left = [name for name in os.listdir(self.home.out) if name.startswith(".")]
        check(not left, "left beside it: %s" % left)


def full_disk(programs, folder, place, kilobytes, moments):
    """Fills the disk with `place` at each of these events, and again when the film is resumed."""
    for moment in moments:
        with Maker(programs, "%s/%s" % (folder, moment)) as maker:
            with SmallDisk(os.path.join(maker.home.folder, place), kilobytes) as disk:
                # A paid job waits for the disk, and continues once there is space.
                maker.live({moment: disk.fill, "waiting": disk.make_room})
                disk.fill()
                maker.live({"waiting": disk.make_room}, "resume")
                disk.make_room()
                maker.finish()


def full_disk_for_films(programs, folder):
    full_disk(programs, folder, "out", 30_000, ["joining"])


def full_disk_for_pieces(programs, folder):
    full_disk(programs, folder, "data", 20_000, ["cutting", "completed"])


def read_only_film(programs, folder):
    with Maker(programs, folder) as maker, SmallDisk(maker.home.out, 30_000) as disk:
        disk.close_to_writers()
        events, code = maker.live({})
        check(code == 3 and maker.paid() == 0, "paid for although it can't be saved: %d, %s" % (code, events))
        disk.open_to_writers()
        maker.live({"completed": maker.kill})
        disk.close_to_writers()
        events, code = maker.live({}, "resume")
        check(code == 3, "resume ends with %d: %s" % (code, events[-3:]))
        disk.open_to_writers()
        maker.finish()


def read_only_pieces(programs, folder):
    with Maker(programs, folder) as maker, SmallDisk(os.path.join(maker.home.folder, "data"), 20_000) as disk:
        maker.live({"submitted": maker.kill})
        disk.close_to_writers()
        events, code = maker.live({}, "resume")
        check(code == 3, "resume ends with %d: %s" % (code, events[-3:]))
        disk.open_to_writers()
        maker.finish()


def file_for_folder(programs, folder):
    """Puts a file in place of a required folder."""
    with Maker(programs, folder) as maker:
        maker.home.ask("jobs")
        cuts = maker.home.store + ".films"
        open(cuts, "w").close()
        events, code = maker.live({})
        check(code == 3 and maker.paid() == 0, "exit code %d: %s" % (code, events[-3:]))
        os.remove(cuts)

        def block():
            shutil.rmtree(maker.home.out)
            open(maker.home.out, "w").close()

        events, code = maker.live({"completed": block}, "resume")
        check(code == 3 or maker.was_too_late, "exit code %d: %s" % (code, events[-3:]))
        os.remove(maker.home.out)
        maker.finish()


def replaced_video(programs, folder):
    """Replaces or removes the video at each step, then restores it."""
    for moment, how in (("cutting", "gone"), ("completed", "in place"), ("joining", "by its name")):
        with Maker(programs, "%s/%s %s" % (folder, moment, how)) as maker:
            kept, other = maker.video + ".kept", maker.folder + "/other.mp4"
            ffmpeg("-f", "lavfi", "-i", "testsrc=s=96x64:r=25:d=8", "-preset", "ultrafast", other)
            shutil.copy2(maker.video, kept)

            def replace():
                if how == "in place":
                    shutil.copyfile(other, maker.video)
                elif how == "by its name":
                    os.rename(other, maker.video)
                else:
                    os.remove(maker.video)

            events, code = maker.live({moment: replace})
            if maker.was_too_late:
                continue
            said = [event["message"] for event in events if event["event"] == "failed"]
            check(code == 3 and not os.path.exists(maker.output), "%s, %s: exit code %d: %s" % (moment, how, code, said))
            check(all("“mine.mp4” has changed or is gone" in line for line in said), "%s, %s: %s" % (moment, how, said))
            shutil.copy2(kept, maker.video)
            maker.finish()


def two_at_once(programs, folder):
    """Starts a film several times at once, and resumes one while it is being made."""
    with Maker(programs, folder + "/begun") as maker:
        commands = [maker.home.start(*maker.command()) for _ in range(3)]
        codes = sorted(command.wait(PATIENCE) for command in commands)
        check(codes == [0, 2, 2], "exit codes %s" % codes)
        maker.finish()
    with Maker(programs, folder + "/resumed") as maker:
        first = maker.home.start(*maker.command())
        wait_until(lambda: maker.films() > 0, PATIENCE)
        others = [maker.home.start("resume") for _ in range(2)]
        wait_until(lambda: maker.paid() > 0, PATIENCE)
        first.kill()
        first.wait()
        for other in others:
            other.wait(PATIENCE)
        maker.finish()


def beside_a_window(programs, folder):
    """The window follows the pieces of a film whose command was killed, but submits none; `resume` does so next to it."""
    with Maker(programs, folder, os.environ["DISPLAY"]) as maker:
        command = maker.process = maker.home.start(*maker.command())
        wait_until(lambda: maker.films() > 0, PATIENCE)
        window = maker.home.start()
        wait_until(lambda: maker.paid() > 0, PATIENCE)
        command.kill()
        command.wait()
        maker.live({}, "resume")
        check(window.poll() is None, "the window ended before its time, with %s" % window.poll())
        window.terminate()
        check(window.wait(PATIENCE) >= 0, "the window ended with %s" % window.poll())
        maker.finish()


CASES = [full_disk_for_films, full_disk_for_pieces, read_only_film, read_only_pieces, file_for_folder, replaced_video,
         two_at_once, beside_a_window]


if __name__ == "__main__":
    sys.exit(run_one(CASES))
