"""Downloads 1 GB from a local server: time and peak memory of Download, compared with curl."""

import functools
import http.server
import os
import sys
import tempfile
import threading

import measured

GIGABYTE = 1 << 30


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def main():
    fetch = os.path.join(sys.argv[1], "bench_download")
    with tempfile.TemporaryDirectory(prefix="retalk-bench.") as folder:
        with open(os.path.join(folder, "big.bin"), "wb") as f:
            f.truncate(GIGABYTE)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = "http://127.0.0.1:%d/big.bin" % server.server_address[1]
        target = os.path.join(folder, "fetched.bin")

        def once(command):
            result = measured.run(command)
            assert os.path.getsize(target) == GIGABYTE
            os.remove(target)
            return result

        ours, curl = measured.side_by_side(lambda: once([fetch, url, target]),
                                           lambda: once(["curl", "-s", "-o", target, url]))
        server.shutdown()
    measured.row("1 GB download, time", ours[0], "s", curl[0], "curl", "<= 1.1x")
    measured.row("1 GB download, peak memory of the process", ours[1], "MB", curl[1], "curl", "< 64 MB")


main()
