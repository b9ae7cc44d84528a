#!/usr/bin/env python3
"""Goes the whole way with the keyboard alone, in the real window on a display of its own: opens a key, types the server and the
client ID, makes the assertion wrong, sends it, reads the diagnosis, applies the fix, sends again, and copies the report.

Fails where a key does nothing, and where the focus comes to something that has no name or is not seen.
usage: keyboard.py WINDOW-PROGRAM COMMAND-LINE-PROGRAM [FOLDER].  With FOLDER each station leaves a picture there (ImageMagick).
Exit codes: 0 all right, 1 something is wrong, 77 there is no AT-SPI bus or no xdotool on this machine.
"""
import os
import re
import subprocess
import sys
import time

from screen_reader import Reader, fail, outside, until

CLIENT = "3e1ecd54-3a2b-4b6e-9b39-2f1d7a3b9c55"


class Keyboard:
    def __init__(self, reader, pictures):
        from gi.repository import GLib

        self.reader = reader
        self.pictures = pictures
        self.context = GLib.MainContext.default()
        self.at = None
        self.listener = reader.Atspi.EventListener.new(self._moved)
        self.listener.register("object:state-changed:focused")
        self.window = subprocess.check_output(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(reader.process.pid)],
                                              text=True).split()[-1]
        subprocess.run(["xdotool", "windowmove", self.window, "0", "0"], check=True)
        self.activate()

    def activate(self):
        """Gives the window the keyboard, as a window manager would where there is one."""
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True)

    def _moved(self, event):
        if event.detail1:
            self.at = event.source

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)

    def picture(self, name):
        if self.pictures:
            time.sleep(0.5)
            subprocess.run(["import", "-window", "root", "-crop", "1280x800+0+0", f"{self.pictures}/{name}.png"], check=False)

    def go_to(self, name, key="Tab"):
        """Moves the focus with one key until it is on what has this name."""
        way = []
        for _ in range(80):
            self.at = None
            self.press(key)
            until(lambda: f"{key} does not move the focus after {way[-3:]}", self._arrived)
            here = self.at.get_name()
            if not here:
                fail(f"the focus is on a {self.at.get_role_name()} without a name after {way[-3:]}")
            if not self.reader.showing(self.at):
                fail(f"the focus is on {here!r}, which is not seen")
            way.append(here)
            if here == name:
                return
        fail(f"{key} does not come to {name!r}: {way}")

    def _arrived(self):
        while self.context.pending():
            self.context.iteration(False)
        return self.at is not None


def inside(home, window, commands, pictures=""):
    def made(*arguments):
        subprocess.run(["openssl", *arguments], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    key, public = os.path.join(home, "key.pem"), os.path.join(home, "public.pem")
    made("genrsa", "-out", key, "2048")
    made("rsa", "-in", key, "-pubout", "-out", public)
    server = subprocess.Popen([commands, "practice", "--vendor", "epic", "--propagation", "0", "--register", f"{CLIENT}={public}"],
                              stdout=subprocess.PIPE, text=True)
    program = None
    try:
        base = ""
        while not base:
            line = server.stdout.readline()
            assert line, "the practice server has ended"
            found = re.search(r"http://127\.0\.0\.1:\d+\S*/api/FHIR/R4", line)
            base = found.group(0) if found else ""
        program = subprocess.Popen([window, "--data-dir", os.path.join(home, "data"), "--size", "1280x800"])
        reader = Reader(program)
        walk(reader, Keyboard(reader, pictures), key, base)
    finally:
        for process in (program, server):
            if process is not None:
                process.terminate()
                process.wait()
    print("gone the whole way")


def walk(reader, keyboard, key, base):
    press, until_said = keyboard.press, lambda words: until(f"the window does not say {words!r}", lambda: reader.says(words))

    # The key, by its file.
    press("ctrl+o")
    until("no dialog opens", lambda: reader.find("File name:") or reader.find("File &name:") or reader.says("Open"))
    keyboard.picture("1-open")
    keyboard.type(key)
    press("Return")
    until("the key does not come", lambda: reader.titled("Credentials"))
    until_said("fits RS384")
    keyboard.activate()

    # Where to, and who.
    keyboard.go_to("FHIR base or token endpoint")
    keyboard.type(base)
    until_said("Discovery found the token endpoint")
    keyboard.go_to("Client ID")
    keyboard.type(CLIENT)
    keyboard.picture("2-credentials")

    # The assertion, with the audience made wrong in its place.
    press("alt+Down")
    until("the assertion does not come", lambda: reader.titled("Assertion"))
    until("there is no aud", lambda: reader.find("aud"))
    keyboard.go_to("aud")
    keyboard.picture("3-assertion")
    press("F2", "ctrl+a")
    keyboard.type(base)
    press("Return")
    until_said("aud is the FHIR base, not the token endpoint.")

    # Sent, and refused.
    press("ctrl+4")
    until("the request does not come", lambda: reader.titled("Request"))
    press("ctrl+Return")
    until_said("400")
    keyboard.picture("4-request")
    press("ctrl+5")
    until("the diagnosis does not come", lambda: reader.titled("Diagnosis"))
    until_said("aud is the FHIR base, not the token endpoint.")
    press("F1")
    until("F1 explains nothing", lambda: reader.says("What to do"))
    keyboard.picture("5-explained")
    press("Escape")
    keyboard.go_to("Fix aud")
    keyboard.picture("6-diagnosis")
    press("space")
    until_said("Fixed: aud")
    keyboard.picture("7-fixed")

    # Sent again once it is signed anew, and granted.
    until("the mended assertion is not judged", lambda: not reader.says("aud is the FHIR base, not the token endpoint."))
    press("ctrl+Return")
    until_said("200")
    press("ctrl+5")
    until_said("The server granted an access token.")
    keyboard.picture("8-granted")

    # The report, by its words among all actions; what was copied is put where actions are searched.
    def field():
        return reader.find("Search actions", {reader.roles.TEXT, reader.roles.ENTRY})

    def search():
        press("ctrl+k")
        return until("the search of actions does not open", field)

    search()
    keyboard.type("safe to share")
    until("the action is not found", lambda: reader.says("Copy report, safe to share"))
    keyboard.picture("9-actions")
    press("Return")
    until("the search of actions does not close", lambda: not field())
    words = search()
    press("ctrl+v")
    report = until("nothing was copied", lambda: reader.Atspi.Text.get_text(words, 0, -1))
    if "assertion" not in report.lower() or "key.pem" in report:
        fail(f"what was copied is no report that is safe to share: {report[:200]!r}")
    press("Escape")
    until("the search of actions does not close", lambda: not field())


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        inside(*sys.argv[2:])
    else:
        outside(os.path.abspath(__file__), sys.argv[1:], ("xdotool", "openssl"))
