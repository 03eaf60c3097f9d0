#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A session of PipeWire of one's own, in which a test starts and stops a camera: virtual_camera.sh COMMAND...
# To be run under dbus-run-session. Exits with 77 where something needed is missing.
for tool in pipewire wireplumber gst-launch-1.0; do
    command -v "$tool" >/dev/null || exit 77
done
XDG_RUNTIME_DIR=$(mktemp -d) || exit 77
export XDG_RUNTIME_DIR
pipewire >/dev/null 2>&1 &
pipewire_pid=$!
for _ in $(seq 50); do
    [ -S "$XDG_RUNTIME_DIR/pipewire-0" ] && break
    sleep 0.1
done
wireplumber >/dev/null 2>&1 &
wireplumber_pid=$!
sleep 1
"$@"
status=$?
kill "$wireplumber_pid" "$pipewire_pid" 2>/dev/null
wait 2>/dev/null
rm -rf "$XDG_RUNTIME_DIR"
exit "$status"
