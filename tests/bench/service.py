"""Requests per second of retalk-service, beside a server that does nothing but answer."""

import http.client
import json
import os
import re
import subprocess
import sys
import tempfile

import measured


def rate(url, token):
    """wrk's requests per second on one kept-alive path, and its 99th percentile in ms."""
    out = subprocess.run(["wrk", "-t1", "-c8", "-d4s", "--latency", "-H", "Authorization: Bearer " + token, url],
                         stdout=subprocess.PIPE, text=True, check=True).stdout
    if "Non-2xx" in out:
        raise SystemExit("the service refused the benchmark's requests")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)),
            float(number) * {"us": .001, "ms": 1, "s": 1000}[unit])


def main():
    with tempfile.TemporaryDirectory(prefix="retalk-bench.") as folder:
        service = subprocess.Popen([os.path.join(sys.argv[1], "retalk-service"), "--port", "0", "--token", "bench-token",
                                    "--data", folder], stdout=subprocess.PIPE, text=True)
        try:
            ready = json.loads(service.stdout.readline())
            base = "http://127.0.0.1:%d" % ready["port"]
            connection = http.client.HTTPConnection("127.0.0.1", ready["port"])
            body = {"model": "videoretalk", "video_url": "https://192.0.2.1/v.mp4", "audio_url": "https://192.0.2.1/a.wav"}
            connection.request("POST", "/v1/videos/generations", json.dumps(body),
                               {"Authorization": "Bearer bench-token", "Content-Type": "application/json"})
            answer = json.loads(connection.getresponse().read())
            if "id" not in answer:
                # A documentation address is not public to a strict service; the balance is read instead.
                paths = {"GET /v1/credits": "/v1/credits"}
            else:
                paths = {"GET /v1/tasks/{id}": "/v1/tasks/" + answer["id"], "GET /v1/credits": "/v1/credits"}
            health = rate(base + "/health", "bench-token")
            for name, path in paths.items():
                reads = rate(base + path, "bench-token")
                measured.row("service, %s" % name, reads[0], "/s", health[0], "/health")
                measured.row("service, %s, 99th percentile" % name, reads[1], "ms")
        finally:
            service.terminate()
            service.wait(10)


main()
