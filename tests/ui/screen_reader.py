"""What the tests share that look at the real window from outside: a display, a bus and a home of their own, and reading
through AT-SPI as a screen reader does."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
WAIT = 40.0  # seconds; a machine that builds at the same time is slow


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def fail(what):
    print(f"FAIL: {what}")
    sys.exit(1)


def outside(script, arguments, tools=()):
    """Starts a display and a bus of our own, and the script again inside: `script --inside HOME ARGUMENT…`."""
    for tool in ("Xvfb", "dbus-run-session", *tools):
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
            inside = subprocess.run(["dbus-run-session", "--", sys.executable, script, "--inside", home, *arguments],
                                    env=environment, timeout=280)
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
    fail(what() if callable(what) else what)


class Reader:
    """Reads the window of one process."""

    def __init__(self, process):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, Gio

        try:  # the bus starts when it is asked for
            Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
                "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 20000, None)
        except Exception as error:
            skip(f"the AT-SPI bus cannot be started: {error}")
        self.Atspi = Atspi
        self.roles = Atspi.Role
        self.process = process
        self.app = until("the window is not on the AT-SPI bus", self._application)

    def _application(self):
        assert self.process.poll() is None, "the window has ended"
        desktop = self.Atspi.get_desktop(0)
        desktop.clear_cache()  # it may have been asked before the window came
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(self.Atspi.Cache.NONE)  # names change, and nobody here listens to the events that say so
                return child
        return None

    def walk(self, node=None, depth=0):
        node = node or self.app
        yield node
        if depth > 60:
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self.walk(child, depth + 1)

    def _is(self, node, state):
        return node.get_state_set().contains(state)

    def showing(self, node):
        return self._is(node, self.Atspi.StateType.SHOWING)

    def find(self, name, wanted=None):
        for node in self.walk():
            if node.get_name() == name and self.showing(node) and (wanted is None or node.get_role() in wanted):
                return node
        return None

    def says(self, words):
        """Something that is seen has these words in its name."""
        return any(words in (node.get_name() or "") and self.showing(node) for node in self.walk())

    def titled(self, page):
        """The window whose title begins with the name of the page; the desktop may add that of the program."""
        return any((node.get_name() or "").startswith(f"{page} — ") for node in self.walk())

    def focused(self):
        found = None
        for node in self.walk():
            if self._is(node, self.Atspi.StateType.FOCUSED) and self.showing(node):
                found = node  # the innermost
        return found
