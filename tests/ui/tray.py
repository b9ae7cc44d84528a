#!/usr/bin/env python3
"""A watch stays when its window is closed: the icon in the tray says so, brings the window back, and ends the program.

The tray is a StatusNotifierWatcher of our own on a private bus, as a desktop has one.
usage: tray.py WINDOW-PROGRAM COMMAND-LINE-PROGRAM.  Exit codes: 0 all right, 1 something is wrong, 77 something is not installed.
"""
import os
import re
import subprocess
import sys
import time

from screen_reader import fail, outside, skip, until

CLIENT = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
DESCRIPTION = f"""<node><interface name="{WATCHER}">
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<method name="RegisterStatusNotifierItem"><arg name="service" type="s" direction="in"/></method>
</interface></node>"""


def watcher():
    """The tray, in a process of its own: prints the bus name of each icon that comes."""
    import dbus
    import dbus.mainloop.glib
    import dbus.service
    from gi.repository import GLib

    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()

    class Watcher(dbus.service.Object):
        @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
        def RegisterStatusNotifierItem(self, service, sender=None):
            print(sender if service.startswith("/") else service, flush=True)

        @dbus.service.method("org.freedesktop.DBus.Introspectable", out_signature="s")
        def Introspect(self):
            return DESCRIPTION

        @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
        def Get(self, interface, name):
            return self.GetAll(interface)[name]

        @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="s", out_signature="a{sv}")
        def GetAll(self, interface):
            return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": dbus.Int32(0),
                    "RegisteredStatusNotifierItems": dbus.Array([], "s")}

    kept = dbus.service.BusName(WATCHER, bus), Watcher(bus, "/StatusNotifierWatcher")
    print("ready", flush=True)
    GLib.MainLoop().run()
    return kept


def inside(home, window, commands):
    try:
        import dbus
    except ImportError as error:
        skip(f"python3-dbus cannot be used: {error}")
    tray = subprocess.Popen([sys.executable, os.path.abspath(__file__), "--watcher"], stdout=subprocess.PIPE, text=True)
    if tray.stdout.readline().strip() != "ready":
        fail("the tray does not come")
    os.set_blocking(tray.stdout.fileno(), False)
    bus = dbus.SessionBus()

    def ask(*arguments):
        return subprocess.run([commands, *arguments, "--data-dir", data], check=True, capture_output=True, text=True).stdout

    data = os.path.join(home, "data")
    key, public = os.path.join(home, "key.pem"), os.path.join(home, "public.pem")
    for arguments in (["genrsa", "-out", key, "2048"], ["rsa", "-in", key, "-pubout", "-out", public]):
        subprocess.run(["openssl", *arguments], check=True, stderr=subprocess.DEVNULL)
    server = subprocess.Popen([commands, "practice", "--vendor", "epic", "--propagation", "86400", "--register", f"{CLIENT}={public}"],
                              stdout=subprocess.PIPE, text=True)
    program = None
    try:
        base = ""
        while not base:
            line = server.stdout.readline()
            assert line, "the practice server has ended"
            found = re.search(r"http://127\.0\.0\.1:\d+\S*/api/FHIR/R4", line)
            base = found.group(0) if found else ""
        ask("profile", "add", "Night export", "--fhir-base", base, "--client-id", CLIENT, "--key", key)
        program = subprocess.Popen([window, "--data-dir", data, "--profile", "Night export", "--page", "watch"])
        here = until("no window comes", lambda: windows(program))[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", here], check=True)

        def start_watching():
            # Until the profile is open the list of actions has nothing to start.
            subprocess.run(["xdotool", "key", "--clearmodifiers", "Escape", "ctrl+k"], check=True)
            subprocess.run(["xdotool", "type", "--clearmodifiers", "Watch until the answer"], check=True)
            subprocess.run(["xdotool", "key", "--clearmodifiers", "Return"], check=True)
            for _ in range(40):
                if name := tray.stdout.readline().strip():
                    return name
                time.sleep(0.1)
            return None

        item = bus.get_object(until("no icon comes into the tray", start_watching), "/StatusNotifierItem")
        properties = dbus.Interface(item, "org.freedesktop.DBus.Properties")

        def tip():
            return " ".join(str(part) for part in properties.Get(ITEM, "ToolTip")[2:])

        until(lambda: f"the icon says {tip()!r}", lambda: "Night export" in tip())

        ask_to_close(int(here))
        until("the window does not close", lambda: not windows(program))
        if program.poll() is not None:
            fail("the program ended with its window, and the watch with it")
        item.Activate(0, 0, dbus_interface=ITEM)
        here = until("the icon does not bring the window back", lambda: windows(program))[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", here, "key", "--clearmodifiers", "ctrl+q"], check=True)
        if program.wait(30) != 0:
            fail(f"the program ended with {program.returncode}")
    finally:
        for process in (program, server, tray):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait()
    print("the watch stayed, and the window came back")


def ask_to_close(window):
    """What the close button of a title bar does."""
    import ctypes

    class Message(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                    ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                    ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]

    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))

    def atom(name):
        return x.XInternAtom(display, name, 0)

    client_message = 33
    message = Message(type=client_message, window=window, message_type=atom(b"WM_PROTOCOLS"), format=32)
    message.data[0] = atom(b"WM_DELETE_WINDOW")
    x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x.XCloseDisplay(display)


def windows(program):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)], capture_output=True, text=True)
    return found.stdout.split()


if __name__ == "__main__":
    if sys.argv[1] == "--watcher":
        watcher()
    elif sys.argv[1] == "--inside":
        inside(*sys.argv[2:])
    else:
        outside(os.path.abspath(__file__), sys.argv[1:], ("xdotool", "openssl"))
