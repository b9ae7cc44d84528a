"""A notification service for tests: prints what is shown, and answers it as a click would."""
import dbus, dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib
DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.Notifications", bus)
class S(dbus.service.Object):
    @dbus.service.method("org.freedesktop.Notifications", in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        print("|".join([app, summary, body]), flush=True)
        GLib.idle_add(lambda: self.ActionInvoked(7, "default"))
        return 7
    @dbus.service.signal("org.freedesktop.Notifications", signature="us")
    def ActionInvoked(self, id, key): pass
S(bus, "/org/freedesktop/Notifications")
print("ready", flush=True)
GLib.MainLoop().run()
