"""Requests per second of retalk-service, compared with a server that does nothing but answer."""

import functools
import http.client
import http.server
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time

import measured

TOKEN = "bench-token"


def rate(url):
    """Returns wrk's requests per second for one path with keep-alive, and the 99th percentile in ms."""
    out = subprocess.run(["wrk", "-t1", "-c8", "-d4s", "--latency", "-H", "Authorization: Bearer " + TOKEN, url],
                         stdout=subprocess.PIPE, text=True, check=True).stdout
    if "Non-2xx" in out:
        raise SystemExit("the service refused the benchmark's requests")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)),
            float(number) * {"us": .001, "ms": 1, "s": 1000}[unit])


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def ask(port, method, path, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request(method, path, body and json.dumps(body),
                       {"Authorization": "Bearer " + TOKEN, "Content-Type": "application/json"})
    return json.loads(connection.getresponse().read())


def finished_task(port, media):
    """Submits a task, waits until it has completed, and returns its id."""
    task = ask(port, "POST", "/v1/videos/generations",
               {"model": "videoretalk", "video_url": media + "/presenter.mp4", "audio_url": media + "/voice.wav"})
    for _ in range(600):
        now = ask(port, "GET", "/v1/tasks/" + task["id"])
        if now["status"] == "completed":
            return task["id"]
        if now["status"] == "failed":
            raise SystemExit("the benchmark's task failed: %s" % now)
        time.sleep(.5)
    raise SystemExit("the benchmark's task does not end")


def main():
    handler = functools.partial(Quiet, directory=os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                                              "../../resources/sample"))
    media = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=media.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(prefix="retalk-bench.") as folder:
        service = subprocess.Popen([os.path.join(sys.argv[1], "retalk-service"), "--port", "0", "--token", TOKEN,
                                    "--data", folder, "--allow-private"], stdout=subprocess.PIPE, text=True)
        try:
            port = json.loads(service.stdout.readline())["port"]
            base = "http://127.0.0.1:%d" % port
            task = finished_task(port, "http://127.0.0.1:%d" % media.server_address[1])
            health = rate(base + "/health")
            for name, path in {"GET /v1/tasks/{id}": "/v1/tasks/" + task, "GET /v1/credits": "/v1/credits"}.items():
                reads = rate(base + path)
                measured.row("service, %s" % name, reads[0], "/s", health[0], "/health")
                measured.row("service, %s, 99th percentile" % name, reads[1], "ms")
        finally:
            service.terminate()
            service.wait(10)
            media.shutdown()


main()
