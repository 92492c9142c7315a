#!/usr/bin/env python3
"""Whole programs in a real terminal of 80x24: how long until the first picture, how long until a typed letter is answered.

    cargo build --release --example generate --bin qrh
    target/release/examples/generate /tmp/lib 10000 --titles /tmp/titles
    benches/whole_process.py --qrh target/release/qrh --library /tmp/lib --titles /tmp/titles

qrh gets the library of whole runbooks, fzy and fzf the bare titles, all in turns within one run, so that what else the machine
does hits all of them alike. Figures are medians in milliseconds, and ratios to fzy and to a static program that writes one word
(the floor: what starting a process costs here). Programs that are not installed are left out and named.

The clock runs from just before the process is made, or the key is written, until the last byte before the program is silent
for --quiet milliseconds. "most" is when three quarters of the first picture's bytes were there: what comes later, such as what
was looked up in the background, is in "first" and not in "most". Needs nothing but Python 3 and Linux.
"""
import argparse
import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

HELLO = '#include <unistd.h>\nint main(void) { return write(1, "hello\\n", 6) != 6; }\n'


class Session:
    """One program in a terminal of its own."""

    def __init__(self, argv, stdin=None, env=None):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        name = os.ttyname(slave)
        # opened after setsid, so that it becomes the controlling terminal; fzy and fzf read keys from /dev/tty
        actions = [(os.POSIX_SPAWN_OPEN, 1, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
        actions += [(os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0) if stdin else (os.POSIX_SPAWN_DUP2, 1, 0)]
        self.bytes = 0
        self.began = time.perf_counter()
        self.pid = os.posix_spawn(argv[0], argv, env, file_actions=actions, setsid=True)
        os.close(slave)

    def silence(self, began, quiet, longest=10.0):
        """Reads until `quiet` seconds of silence; milliseconds from `began` to the last byte, None if there was none."""
        last, self.arrived = None, []
        end = began + longest
        while time.perf_counter() < end:
            wait = quiet if last else end - time.perf_counter()
            if not select.select([self.master], [], [], max(wait, 0))[0]:
                break
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            if not data:
                break
            last = time.perf_counter()
            self.bytes += len(data)
            self.arrived.append(((last - began) * 1e3, len(data)))
        return None if last is None else (last - began) * 1e3

    def first_picture(self, quiet):
        return self.silence(self.began, quiet)

    def most(self):
        """When three quarters of what the last wait brought were there."""
        there, wanted = 0, sum(length for _, length in self.arrived) * 0.75
        for at, length in self.arrived:
            there += length
            if there >= wanted:
                return at
        return None

    def key(self, key, quiet):
        before, began = self.bytes, time.perf_counter()
        os.write(self.master, key)
        return self.silence(began, quiet, 3.0), self.bytes - before

    def ended(self):
        """Whether the program is over already."""
        return bool(os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT))

    def peak(self):
        """The most memory it had resident so far, in MB; the pages of a mapped file count as well."""
        try:
            lines = open(f"/proc/{self.pid}/status").read().splitlines()
            return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
        except (OSError, StopIteration):
            return None

    def end(self, key):
        try:
            if key:
                os.write(self.master, key)
            for _ in range(100):
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    return
                self.silence(time.perf_counter(), 0.005, 0.01)
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (OSError, ChildProcessError):
            pass
        finally:
            os.close(self.master)


def hello(folder):
    """A static program that writes one word; None without a C compiler."""
    compiler = shutil.which("cc")
    if not compiler:
        return None
    source, program = os.path.join(folder, "hello.c"), os.path.join(folder, "hello")
    open(source, "w").write(HELLO)
    done = subprocess.run([compiler, "-O2", "-static", "-o", program, source], capture_output=True)
    return [program] if done.returncode == 0 else None


def programs(args, folder, env):
    """Name -> (argv, stdin, whether keys are typed)."""
    found, missing = {}, []
    if args.qrh and args.library:
        # an own state folder: open runs of the user would stand on the first screen
        state = os.path.join(folder, "state")
        found["qrh"] = ([os.path.abspath(args.qrh), "--library", args.library, "--state", state, *args.argument], None, True)
        found["qrh, embedded"] = ([os.path.abspath(args.qrh), "--state", state, *args.argument], None, False)
    for name in ("fzy", "fzf"):
        path = shutil.which(name)
        if path and args.titles:
            found[name] = ([path], args.titles, True)
        else:
            missing.append(name)
    floor = hello(folder)
    if floor:
        found["hello"] = (floor, None, False)
    else:
        missing.append("hello")
    if "qrh" in found:
        warm(found["qrh"], env, args)
    return found, missing


def warm(program, env, args):
    """Starts qrh once, until the index of the library is in the cache folder and old enough to be believed."""
    argv, stdin, _ = program
    session = Session(argv, stdin, env)
    session.first_picture(args.quiet)
    cache, end = env["XDG_CACHE_HOME"], time.time() + 120
    while time.time() < end and not session.ended():
        session.silence(time.perf_counter(), 0.05, 0.1)
        if any(name.startswith("index-") for _, _, names in os.walk(cache) for name in names):
            break
    else:
        print("note: qrh kept no index; every start reads the whole library", file=sys.stderr)
    time.sleep(0.5)
    session.end(args.end.encode().decode("unicode_escape").encode())
    time.sleep(2.5)


def measure(found, args, env):
    figures = {name: dict(first=[], most=[], key=[], bytes=[], peak=[]) for name in found}
    end = args.end.encode().decode("unicode_escape").encode()
    for _ in range(args.rounds):
        for name, (argv, stdin, typed) in found.items():
            session, kept = Session(argv, stdin, env), figures[name]
            kept["first"].append(session.first_picture(args.quiet))
            kept["most"].append(session.most())
            if typed and session.ended():
                sys.exit(f"{name} ended by itself; try it by hand: {' '.join(argv)}")
            for letter in args.type if typed else "":
                spent, sent = session.key(letter.encode(), args.quiet)
                kept["key"].append(spent)
                kept["bytes"].append(sent)
            kept["peak"].append(session.peak() if name != "hello" else None)
            session.end(None if name == "hello" else end)
    return figures


def middle(values):
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


def show(figures, args):
    def cell(value, form="{:.2f}"):
        return form.format(value) if value is not None else "-"

    def ratio(value, other):
        return f"{value / other:.2f}" if value and other else "-"

    floor = middle(figures.get("hello", {}).get("first", []))
    fzy = figures.get("fzy", {})
    fzy_first, fzy_most, fzy_key = (middle(fzy.get(what, [])) for what in ("first", "most", "key"))
    print(f"{args.rounds} rounds, typed {args.type!r}, {os.cpu_count()} processors")
    head = ("", "most ms", "x fzy", "first ms", "x hello", "x fzy", "key ms", "x fzy", "slowest", "bytes/key", "peak MB")
    print("{:<14}{:>9}{:>7}{:>9}{:>8}{:>7}{:>8}{:>7}{:>9}{:>11}{:>9}".format(*head))
    for name, kept in figures.items():
        first, most, key = middle(kept["first"]), middle(kept["most"]), middle(kept["key"])
        slowest = max((value for value in kept["key"] if value is not None), default=None)
        row = (name, cell(most), ratio(most, fzy_most), cell(first), ratio(first, floor), ratio(first, fzy_first), cell(key),
               ratio(key, fzy_key), cell(slowest), cell(middle(kept["bytes"]), "{:.0f}"), cell(middle(kept["peak"]), "{:.1f}"))
        print("{:<14}{:>9}{:>7}{:>9}{:>8}{:>7}{:>8}{:>7}{:>9}{:>11}{:>9}".format(*row))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--qrh", help="the program to measure")
    parser.add_argument("--library", help="a folder of runbooks")
    parser.add_argument("--titles", help="the bare titles of the same library, one a line")
    parser.add_argument("--type", default="server", help="letters to type, one after the other")
    parser.add_argument("--end", default="\\x03", help="the key that ends every program (default: Ctrl-C)")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--quiet", type=float, default=30, help="milliseconds of silence after which a picture is complete")
    parser.add_argument("argument", nargs="*", help="further arguments for qrh, after --")
    args = parser.parse_args()
    args.quiet /= 1e3
    with tempfile.TemporaryDirectory() as folder:
        env = {"PATH": os.environ.get("PATH", ""), "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder,
               "XDG_CACHE_HOME": os.path.join(folder, "cache")}
        found, missing = programs(args, folder, env)
        if missing:
            print("not measured: " + ", ".join(missing), file=sys.stderr)
        if not found:
            parser.error("nothing to measure; give --qrh and --library, or --titles")
        show(measure(found, args, env), args)


if __name__ == "__main__":
    main()
