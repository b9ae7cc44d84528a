#!/usr/bin/env python3
"""Reads the real window as a screen reader does, through AT-SPI, and goes through its pages by the rail's own buttons.

Fails on a control without a name, on markup in what is said, on a page that cannot be reached, and on a state that is not told.
usage: atspi.py WINDOW-PROGRAM.  Exit codes: 0 all right, 1 something is wrong, 77 there is no AT-SPI bus on this machine.
"""
import os
import subprocess
import sys

from screen_reader import Reader, fail, outside, until

PAGES = ["Start", "Credentials", "Assertion", "Request", "Diagnosis", "Settings"]


def inside(home, program):
    window = subprocess.Popen([program, "--data-dir", os.path.join(home, "data"), "--size", "1280x800"])
    try:
        read(Reader(window))
    finally:
        window.terminate()
        window.wait()


def read(reader):
    roles = reader.roles
    controls = {roles.PUSH_BUTTON, roles.TOGGLE_BUTTON, roles.CHECK_BOX, roles.RADIO_BUTTON, roles.COMBO_BOX, roles.ENTRY,
                roles.TEXT, roles.PASSWORD_TEXT, roles.LIST, roles.LIST_ITEM, roles.SPIN_BUTTON, roles.SLIDER, roles.CHART,
                roles.PROGRESS_BAR, roles.PAGE_TAB, roles.IMAGE, roles.LINK, roles.STATUS_BAR}
    buttons = {roles.PUSH_BUTTON, roles.TOGGLE_BUTTON, roles.RADIO_BUTTON, roles.CHECK_BOX, roles.PAGE_TAB}

    def press(name):
        node = until(f"there is no button {name!r}", lambda: reader.find(name, buttons))
        actions = node
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                actions.do_action(names.index(wanted))
                return
        fail(f"{name!r} can neither be pressed nor toggled: {names}")

    nameless, marked, seen = [], [], 0

    def look(page):
        nonlocal seen
        for node in reader.walk():
            if not reader.showing(node) or node.get_role() not in controls:
                continue
            seen += 1
            for words in (node.get_name() or "", node.get_description() or ""):
                if "<qt>" in words or "&lt;" in words or "&amp;" in words:
                    marked.append(f"{page}: {node.get_role_name()} {words!r}")
            if not node.get_name().strip():
                parents, up = [], node.get_parent()
                while up is not None and len(parents) < 4:
                    parents.append(f"{up.get_role_name()} {up.get_name()!r}")
                    up = up.get_parent()
                nameless.append(f"{page}: {node.get_role_name()} in {' in '.join(parents)}")

    for page in PAGES:
        press(page)
        until(f"the page {page!r} does not come", lambda: reader.titled(page))
        look(page)
    # A worked example, by its button on the start page: the outcome is told, not only shown.
    press("Start")
    press("The audience is almost right")
    until("the diagnosis is not told", lambda: any(
        "problem" in (n.get_description() or "") for n in reader.walk() if n.get_name() == "Assertion"))
    for page in ("Assertion", "Request", "Diagnosis"):
        press(page)
        until(f"the page {page!r} does not come", lambda: reader.titled(page))
        look(page + ", with a case")
    for line in sorted(set(nameless)):
        print("FAIL: nameless:", line)
    for line in sorted(set(marked)):
        print("FAIL: markup is said:", line)
    print(f"{seen} controls read")
    sys.exit(1 if nameless or marked or seen < 60 else 0)


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        inside(sys.argv[2], sys.argv[3])
    else:
        outside(os.path.abspath(__file__), sys.argv[1:])
