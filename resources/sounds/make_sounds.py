#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the desk's five sounds, byte for byte the same every time.

They differ in rhythm and in direction, not only in pitch, so that a noisy hall, cheap speakers or a hearing loss at
high frequencies leaves them distinguishable:
  admit       two notes upwards, soft              di-DING
  unconfirmed the same two notes, and one below   di-DING-dong
  deny        one long low buzz after a short one  buz BUZZZ
  attention   three equal notes                    ding ding ding
  not_saved   a falling and rising alarm           wee-oo wee-oo
"""
import math
import pathlib
import struct
import wave

RATE = 22050
HERE = pathlib.Path(__file__).resolve().parent


def tone(frequency, seconds, partials, decay, gain=0.5):
    """`partials`: (multiple, share) of the fundamental. `decay` per second; attack and release of 8 ms keep it from clicking."""
    count = int(RATE * seconds)
    edge = int(RATE * 0.008)
    samples = []
    for i in range(count):
        t = i / RATE
        value = sum(share * math.sin(2 * math.pi * frequency * multiple * t) for multiple, share in partials)
        envelope = math.exp(-decay * t) * min(1.0, i / edge, (count - i) / edge)
        samples.append(gain * envelope * value / sum(share for _, share in partials))
    return samples


def silence(seconds):
    return [0.0] * int(RATE * seconds)


def sweep(start, end, seconds, gain=0.5):
    count = int(RATE * seconds)
    edge = int(RATE * 0.008)
    phase, samples = 0.0, []
    for i in range(count):
        phase += 2 * math.pi * (start + (end - start) * i / count) / RATE
        value = math.sin(phase) + 0.35 * math.sin(3 * phase)
        samples.append(gain * min(1.0, i / edge, (count - i) / edge) * value / 1.35)
    return samples


def save(name, samples):
    with wave.open(str(HERE / f"{name}.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(32767 * max(-1.0, min(1.0, s)))) for s in samples))


BELL = [(1, 1.0), (2, 0.35), (3, 0.12)]
BUZZ = [(1, 1.0), (2, 0.6), (3, 0.7), (5, 0.5), (7, 0.35)]

save("admit", tone(659.26, 0.11, BELL, 5) + tone(987.77, 0.28, BELL, 9))
save("unconfirmed", tone(659.26, 0.11, BELL, 5) + tone(987.77, 0.20, BELL, 9) + silence(0.05) + tone(493.88, 0.34, BELL, 6))
save("deny", tone(146.83, 0.12, BUZZ, 1, 0.75) + silence(0.06) + tone(130.81, 0.42, BUZZ, 1.5, 0.75))
save("attention", (tone(783.99, 0.10, BELL, 6) + silence(0.06)) * 2 + tone(783.99, 0.16, BELL, 8))
save("not_saved", (sweep(960, 480, 0.16) + sweep(480, 960, 0.16)) * 2)
