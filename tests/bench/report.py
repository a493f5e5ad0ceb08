"""Runs the benchmark programs and reports their figures as a table and as JSON.

Each program prints one JSON object per line on stdout:
{"what": "...", "value": 1.2, "unit": "s", "beside": 1.1, "beside_what": "curl", "goal": "<= 1.1x"}; `beside`, `beside_what`
and `goal` may be missing. All other output goes to stderr.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

# name -> command; {bin} is the folder with the built programs, {here} is this folder.
BENCHMARKS = {
    "download": ["python3", "{here}/download.py", "{bin}"],
    "store": ["{bin}/bench_store"],
    "service": ["python3", "{here}/service.py", "{bin}"],
    "window": ["python3", "{here}/window.py", "{bin}"],
    "preview": ["python3", "{here}/preview.py", "{bin}"],
    "joblist": ["{bin}/bench_joblist"],
    "timeline": ["{bin}/bench_timeline"],
    "session": ["python3", "{here}/session.py", "{bin}"],
    "film": ["python3", "{here}/film.py", "{bin}"],
    "engine": ["python3", "{here}/engine.py", "{bin}"],
    "speech": ["{bin}/bench_speech"],
}


def isolated_environment(home):
    env = dict(os.environ, HOME=home, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        env["XDG_%s_HOME" % name] = os.path.join(home, name.lower())
    return env


def main():
    build, names = os.path.abspath(sys.argv[1]), sys.argv[2:] or list(BENCHMARKS)
    programs, here = os.path.join(build, "bin"), os.path.dirname(os.path.abspath(__file__))
    results = []
    print("%-10s %-58s %14s %22s %8s   %s" % ("", "measured", "value", "beside", "ratio", "goal"))
    for name in names:
        if name not in BENCHMARKS:
            sys.exit("no such benchmark: %s (there are %s)" % (name, ", ".join(BENCHMARKS)))
        home = tempfile.mkdtemp(prefix="retalk-bench.")
        try:
            run = subprocess.run([part.format(bin=programs, here=here) for part in BENCHMARKS[name]],
                                 stdout=subprocess.PIPE, env=isolated_environment(home), text=True)
        finally:
            shutil.rmtree(home, ignore_errors=True)
        if run.returncode != 0:
            print("%-10s did not finish (exit code %d)" % (name, run.returncode))
            results.append({"benchmark": name, "failed": run.returncode})
        for line in run.stdout.splitlines():
            if not line.startswith("{"):
                continue
            row = dict(json.loads(line), benchmark=name)
            ratio = row["value"] / row["beside"] if row.get("beside") else None
            if ratio is not None:
                row["ratio"] = round(ratio, 3)
            results.append(row)
            print("%-10s %-58s %9.4g %-4s %22s %8s   %s" % (
                name, row["what"], row["value"], row["unit"],
                "%s %.4g" % (row.get("beside_what", ""), row["beside"]) if ratio is not None else "",
                "%.2fx" % ratio if ratio is not None else "", row.get("goal", "")))
        sys.stdout.flush()
    with open(os.path.join(build, "results.json"), "w") as f:
        json.dump(results, f, indent=1)


main()
