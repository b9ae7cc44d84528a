#!/usr/bin/env python3
"""Reads the real window as a screen reader does, through AT-SPI, and goes through its pages by the rail's own buttons.

Fails on a control without a name, on a page that cannot be reached, and on a state that is not told.
usage: atspi.py WINDOW-PROGRAM.  Exit codes: 0 all right, 1 something is wrong, 77 there is no AT-SPI bus on this machine.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PAGES = ["Start", "Credentials", "Assertion", "Request", "Diagnosis", "Settings"]
WAIT = 40.0  # seconds; a machine that builds at the same time is slow


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def outside(program):
    """Starts a display and a bus of our own, and this file again inside."""
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            skip(f"{tool} is not installed")
    if not any(os.path.exists(p) for p in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")):
        skip("at-spi2-core is not installed")
    try:
        import pyatspi  # noqa: F401
    except Exception as error:  # the typelib may be missing as well
        skip(f"python3-pyatspi cannot be used: {error}")
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as home:
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
                                   pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            number = os.read(read, 16).decode().strip()
            if not number:
                skip("Xvfb does not start")
            environment = dict(os.environ, DISPLAY=f":{number}", XDG_RUNTIME_DIR=home, HOME=home, XDG_DATA_HOME=home,
                               QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1",
                               LC_ALL="C.UTF-8", GTK_MODULES="", NO_AT_BRIDGE="1")
            environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
            environment.pop("AT_SPI_BUS_ADDRESS", None)
            inside = subprocess.run(["dbus-run-session", "--", sys.executable, __file__, "--inside", program, home],
                                    env=environment, timeout=110)
            sys.exit(inside.returncode)
        finally:
            display.terminate()
            display.wait()


def until(what, condition):
    """The first true value of `condition`; fails when there is none in time."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            if value := condition():
                return value
        except Exception:  # an object went while it was read
            pass
        time.sleep(0.05)
    print(f"FAIL: {what}")
    sys.exit(1)


def inside(program, home):
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, Gio

    try:  # the bus starts when it is asked for
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 20000, None)
    except Exception as error:
        skip(f"the AT-SPI bus cannot be started: {error}")
    window = subprocess.Popen([program, "--data-dir", os.path.join(home, "data"), "--size", "1280x800"])
    try:
        read(Atspi, window)
    finally:
        window.terminate()
        window.wait()


def read(Atspi, process):
    def application():
        assert process.poll() is None, "the window has ended"
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()  # it may have been asked before the window came
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)  # names change, and nobody here listens to the events that say so
                return child
        return None

    def walk(node, depth=0):
        yield node
        if depth > 60:
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from walk(child, depth + 1)

    def showing(node):
        return node.get_state_set().contains(Atspi.StateType.SHOWING)

    roles = Atspi.Role
    controls = {roles.PUSH_BUTTON, roles.TOGGLE_BUTTON, roles.CHECK_BOX, roles.RADIO_BUTTON, roles.COMBO_BOX, roles.ENTRY,
                roles.TEXT, roles.PASSWORD_TEXT, roles.LIST, roles.LIST_ITEM, roles.SPIN_BUTTON, roles.SLIDER, roles.CHART,
                roles.PROGRESS_BAR, roles.PAGE_TAB, roles.LINK, roles.STATUS_BAR}
    app = until("the window is not on the AT-SPI bus", application)

    def find(name, wanted=None):
        for node in walk(app):
            if node.get_name() == name and showing(node) and (wanted is None or node.get_role() in wanted):
                return node
        return None

    def titled(page):
        """The window whose title begins with the name of the page; the desktop may add that of the program."""
        return any((node.get_name() or "").startswith(f"{page} — ") for node in walk(app))

    buttons = {roles.PUSH_BUTTON, roles.TOGGLE_BUTTON, roles.RADIO_BUTTON, roles.CHECK_BOX}

    def press(name):
        node = until(f"there is no button {name!r}", lambda: find(name, buttons))
        actions = node
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                actions.do_action(names.index(wanted))
                return
        print(f"FAIL: {name!r} can neither be pressed nor toggled: {names}")
        sys.exit(1)

    nameless, seen = [], 0

    def look(page):
        nonlocal seen
        for node in walk(app):
            if not showing(node) or node.get_role() not in controls:
                continue
            seen += 1
            if not node.get_name().strip():
                parents, up = [], node.get_parent()
                while up is not None and len(parents) < 4:
                    parents.append(f"{up.get_role_name()} {up.get_name()!r}")
                    up = up.get_parent()
                nameless.append(f"{page}: {node.get_role_name()} in {' in '.join(parents)}")

    for page in PAGES:
        press(page)
        until(f"the page {page!r} does not come", lambda: titled(page))
        look(page)
    # A worked example, by its button on the start page: the outcome is told, not only shown.
    press("Start")
    press("The audience is almost right")
    until("the diagnosis is not told", lambda: any(
        "problem" in (n.get_description() or "") for n in walk(app) if n.get_name() == "Assertion"))
    for page in ("Assertion", "Request", "Diagnosis"):
        press(page)
        until(f"the page {page!r} does not come", lambda: titled(page))
        look(page + ", with a case")
    for line in sorted(set(nameless)):
        print("FAIL: nameless:", line)
    print(f"{seen} controls read")
    sys.exit(1 if nameless or seen < 60 else 0)


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        inside(sys.argv[2], sys.argv[3])
    else:
        outside(sys.argv[1])
