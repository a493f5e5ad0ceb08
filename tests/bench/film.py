"""A film of 11 minutes in 6 pieces: cutting and joining compared with a plain transcode of its video, quality loss, and
memory. The service is part of this script and returns the uploaded videos."""

import http.server
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time

import measured

SECONDS = int(os.environ.get("RETALK_BENCH_FILM_SECONDS", 660))
PART = (10, SECONDS - 10)   # the video before and after it stays as it is
RATE = 25
NICE = "5"    # as in MediaProcess
SIZE = os.environ.get("RETALK_BENCH_FILM_SIZE", "640:360")
SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/sample/presenter.mp4")


class Echo(http.server.BaseHTTPRequestHandler):
    """Accepts uploads and tasks, which complete immediately with the uploaded video as their result."""

    protocol_version = "HTTP/1.1"
    files, tasks = [], []

    def log_message(self, *_):
        pass

    def say(self, answer):
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def task(self, number):
        return {"id": "task-%d" % number, "object": "video.generation.task", "model": "videoretalk", "created": 1,
                "status": "completed", "progress": 100, "results": ["%s/result/%d.mp4" % (self.server.base, number)]}

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.startswith("/api/v1/files"):
            kind = self.headers["Content-Type"]
            boundary = re.search(r'boundary="?([^";]+)', kind).group(1).encode()
            part = max((part for part in body.split(b"--" + boundary) if b"\r\n\r\n" in part), key=len)
            self.files.append(part.split(b"\r\n\r\n", 1)[1][:-2])
            url = "%s/file/%d" % (self.server.base, len(self.files) - 1)
            return self.say({"success": True, "code": 200, "msg": "ok", "data": {
                "file_id": "file_%d" % len(self.files), "file_name": "f", "original_name": "f", "file_size": 1,
                "mime_type": "video/mp4", "upload_path": "f", "file_url": url, "download_url": url,
                "upload_time": "2026-01-01T00:00:00Z", "expires_at": "2099-01-01T00:00:00Z"}})
        if self.path == "/v1/videos/generations":
            self.tasks.append(int(json.loads(body)["video_url"].rsplit("/", 1)[1]))
            return self.say(dict(self.task(len(self.tasks) - 1), status="pending", progress=0, results=[]))
        self.send_error(404)

    def do_GET(self):
        if self.path.startswith("/v1/tasks/"):
            return self.say(self.task(int(self.path.rsplit("-", 1)[1])))
        if not self.path.startswith("/result/"):
            return self.send_error(404)
        video = self.files[self.tasks[int(self.path[8:-4])]]
        self.send_response(200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(len(video)))
        self.end_headers()
        self.wfile.write(video)


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", *arguments], check=True)


def frames(path):
    return int(subprocess.run(["ffprobe", "-v", "error", "-select_streams", "V:0", "-count_packets", "-show_entries",
                               "stream=nb_read_packets", "-of", "csv=p=0", path], capture_output=True, text=True,
                              check=True).stdout.strip())


def least_psnr(path, other, first, last):
    """Returns the lowest PSNR of all frames from `first` up to, but not including, `last`; dB."""
    graph = "[0:v]trim=start_frame=%d:end_frame=%d,setpts=N/25/TB[a];[1:v]trim=start_frame=%d:end_frame=%d,setpts=N/25/TB[b];" \
            "[a][b]psnr=stats_file=-" % (first, last, first, last)
    said = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-i", other, "-lavfi", graph, "-f", "null", "-"],
                          capture_output=True, text=True, check=True).stdout
    return min(min(float(value), 100) for value in re.findall(r"psnr_avg:(\S+)", said))


class Memory(threading.Thread):
    """The peak memory of a program including its child processes; MB."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.most = pid, 0
        self.start()

    def run(self):
        while os.path.exists("/proc/%d" % self.pid):
            total = 0
            for pid in [self.pid] + self.children():
                try:
                    total += measured.memory(pid)[0]
                except (OSError, KeyError, ValueError):
                    pass
            self.most = max(self.most, total)
            time.sleep(.1)

    def children(self):
        try:
            tasks = os.listdir("/proc/%d/task" % self.pid)
            return [int(pid) for task in tasks
                    for pid in open("/proc/%d/task/%s/children" % (self.pid, task)).read().split()]
        except OSError:
            return []


def processor_seconds():
    """Returns the processor time of all child processes that have been waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def film(program, base, video, voice, output):
    """Returns (seconds of cutting, seconds of joining, peak MB, number of pieces, processor seconds)."""
    before = processor_seconds()
    arguments = [program, "film", "--video", video, "--part", "%d-%d,voice=%s" % (*PART, voice), "--service", base,
                 "--output", output, "--yes", "--again", "--json"]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=dict(os.environ, RETALK_API_KEY="bench"))
    memory = Memory(process.pid)
    cutting = joining = 0
    began, pieces = None, set()
    for line in process.stdout:
        now, event = time.monotonic(), json.loads(line)
        kind = event.get("event")
        if kind == "cutting":
            began = now
            pieces.add(event["piece"])
        elif kind == "piece":
            cutting += now - began
        elif kind == "joining" and event["progress"] == 0 and not joining:
            joining = -now
        elif kind == "joined":
            joining += now
    if process.wait() != 0:
        raise SystemExit("the film ended with %d" % process.returncode)
    return cutting, joining, memory.most, len(pieces), processor_seconds() - before


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    server.base = "http://127.0.0.1:%d" % server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="retalk-bench.") as folder:
        minute, video, voice, output, plain = (os.path.join(folder, name) for name in
                                               ("minute.mp4", "video.mp4", "voice.wav", "out.mp4", "plain.mp4"))
        ffmpeg("-stream_loop", "-1", "-i", SAMPLE, "-t", "60", "-an", "-vf", "fps=%d,scale=%s,setsar=1" % (RATE, SIZE), "-preset",
               "veryfast", "-bf", "0", "-crf", "14", minute)
        ffmpeg("-stream_loop", "-1", "-i", minute, "-f", "lavfi", "-i", "sine=f=300:r=48000", "-t", str(SECONDS), "-c:v", "copy",
               video)
        ffmpeg("-f", "lavfi", "-i", "aevalsrc='0.4*sin(2*PI*300*t)*gt(mod(t,5),0.7)':s=48000:d=%d" % SECONDS, voice)
        program = os.path.join(sys.argv[1], "retalk")

        def transcode(*coders):
            before = processor_seconds()
            # At the same priority as Retalk's own ffmpeg.
            result = measured.run(["nice", "-n", NICE, "ffmpeg", "-v", "error", "-nostdin", "-y", "-i", video, *coders, plain])
            return (*result, processor_seconds() - before)

        # The same coders as in the join: its audio has one channel, too.
        same = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "16", "-c:a", "aac", "-aac_coder", "fast", "-b:a", "192k",
                "-movflags", "+faststart")

        ours, others = measured.side_by_side(lambda: film(program, server.base, video, voice, output), lambda: transcode(*same),
                                             int(os.environ.get("RETALK_BENCH_FILM_ROUNDS", 3)))
        measured.row("film of %d s, %d pieces: cutting and joining" % (SECONDS, ours[3]), ours[0] + ours[1], "s", others[0],
                     "one transcode")
        measured.row("the same, processor time of all that Retalk does", ours[4], "s", others[2], "one transcode")
        measured.row("the same, processor time of all that Retalk does", ours[4], "s", transcode()[-1], "ffmpeg's defaults", "<= 1.3x")
        measured.row("the same, joining alone", ours[1], "s", others[0], "one transcode")
        measured.row("the same, memory with ffmpeg's", ours[2], "MB", others[1], "one transcode", "< 600 MB")
        measured.row("the same, frames", frames(output), "", frames(video), "the video", "= 1x")
        outside = min(least_psnr(output, video, 0, PART[0] * RATE),
                      least_psnr(output, video, PART[1] * RATE, SECONDS * RATE))
        measured.row("the same, worst frame outside the part, PSNR", outside, "dB", goal=">= 48 dB")


main()
