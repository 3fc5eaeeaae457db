"""Prints what a browser hands to the platform's screen readers, as Orca reads it: JSON of
[role, text] in order. Usage, on a display and a session bus of its own: at_spi.py URL COMMAND…"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

url, command = sys.argv[1], sys.argv[2:]
ROLES = {'heading', 'paragraph', 'table cell', 'column header', 'table column header', 'image', 'static'}


def text_of(node):
    """A node's text with that of what is embedded in it."""
    try:
        iface = node.get_text_iface()
        text = Atspi.Text.get_text(iface, 0, -1) if iface else ''
    except Exception:
        text = ''
    return text if text.strip('\ufffc \n') else (node.get_name() or '')


def walk(node, found, depth=0):
    if node is None or depth > 60:
        return
    role = node.get_role_name()
    if role in ROLES:
        found.append([role, text_of(node).strip()])
    for at in range(node.get_child_count()):
        walk(node.get_child_at_index(at), found, depth + 1)


def tree():
    found = []
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        try:
            walk(desktop.get_child_at_index(at), found)
        except Exception as error:  # A node that went away in mid-walk.
            print(error, file=sys.stderr)
    return found


bus = subprocess.Popen(
    ['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'], stdout=subprocess.DEVNULL
)
time.sleep(2)
browser = subprocess.Popen(
    [*command, url], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
)
try:
    Atspi.init()
    # The first walk wakes the tree; it is whole when two in a row are alike.
    deadline = time.monotonic() + float(os.environ.get('AT_SPI_PATIENCE', '90'))
    before, now = None, []
    while time.monotonic() < deadline and (before != now or len(now) < 10):
        time.sleep(4)
        before, now = now, tree()
    print(json.dumps(now), flush=True)
finally:
    os.killpg(browser.pid, 15)
    bus.terminate()
