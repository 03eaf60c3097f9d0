#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Listens to the desk's window as a screen reader does, through AT-SPI, while tickets are checked in by keyboard.

usage: screen_reader.py GATELOG     exit status 77: something that it needs is not installed
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SKIPPED = 77
PATIENCE_S = 40


def missing():
    for program in ("Xvfb", "openbox", "xdotool", "dbus-run-session"):
        if not shutil.which(program):
            return program
    if not os.access(LAUNCHER, os.X_OK):
        return "at-spi2-core"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError):
        return "python3-gi with gir1.2-atspi-2.0"
    return None


def on_a_screen_of_its_own(gatelog):
    """A display and a session bus for this test alone."""
    read, write = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = ":" + told.readline().strip()
        environment = {**os.environ, "DISPLAY": display, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "0"}
        return subprocess.call(["dbus-run-session", "--", sys.executable, __file__, "--inside", gatelog],
                               env=environment)
    finally:
        screen.terminate()
        screen.wait()


class Listener:
    """What a screen reader would say: notifications that appear, or whose words change; and what has the focus."""

    def __init__(self, atspi):
        self.heard = []
        self.focused = []
        self.listener = atspi.EventListener.new(self.on_event)
        for event in ("object:property-change:accessible-name", "object:state-changed:showing",
                      "object:state-changed:focused"):
            self.listener.register(event)

    def on_event(self, event):
        try:
            name, role = event.source.get_name() or "", event.source.get_role_name()
        except Exception:  # it is gone already
            return
        if event.type.startswith("object:state-changed:focused"):
            if event.detail1:
                self.focused.append((role, name))
        elif role in ("alert", "notification") and name:
            self.heard.append(name)


def inside(gatelog):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    started = [subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL),
               subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)]
    folder = tempfile.TemporaryDirectory()
    time.sleep(1)
    Atspi.init()
    listener = Listener(Atspi)
    loop = GLib.MainLoop()

    def wait_for(what, condition):
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            GLib.timeout_add(100, loop.quit)
            loop.run()
            if condition():
                return
        print(f"{what}: not heard; notifications: {listener.heard}; focus: {listener.focused}")
        raise SystemExit(1)

    def keys(*names):
        for name in names:
            subprocess.check_call(["xdotool", "key", "--delay", "150", name])

    def heard(*words):
        return any(all(word in sentence for word in words) for sentence in listener.heard)

    try:
        desk = subprocess.Popen([gatelog, "--data", folder.name, "--demo", "--no-discovery", "--language", "en",
                                 "--image", "/nonexistent"], stderr=subprocess.DEVNULL)
        started.append(desk)
        subprocess.check_call(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Gatelog", "windowactivate"],
                              stdout=subprocess.DEVNULL)
        wait_for("the window has the focus", lambda: desk.poll() is None and listener.focused)

        # The search has a name, a guest is found and checked in, and the verdict is said without looking for it.
        keys("F3")
        wait_for("the search by its name", lambda: any(name == "Search" for _, name in listener.focused))
        subprocess.check_call(["xdotool", "type", "--delay", "150", "boateng"])
        time.sleep(1)
        keys("Return")
        wait_for("a verdict with the guest's name", lambda: heard("Kwame Nkrumah-Boateng"))
        first = next(sentence for sentence in listener.heard if "Boateng" in sentence)

        # A code that no ticket has, typed by a person: why, and what comes next.
        keys("F3")
        subprocess.check_call(["xdotool", "type", "--delay", "150", "xyz4711nobody"])
        time.sleep(2)
        keys("Return")
        wait_for("a refusal with its reason", lambda: heard("STOP", "No ticket of this event has this code",
                                                            "help desk"))
        print("heard:", first)
        print("heard:", listener.heard[-1])
    finally:
        for process in reversed(started):
            process.terminate()
        folder.cleanup()


def main():
    if sys.argv[1] == "--inside":
        return inside(sys.argv[2])
    if lack := missing():
        print(f"skipped: {lack} is not installed")
        return SKIPPED
    return on_a_screen_of_its_own(sys.argv[1])


sys.exit(main())
