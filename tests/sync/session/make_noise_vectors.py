#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
# Writes tests/data/noise/dissononce.json: sessions of dissononce with itself, in the form of the published vectors. The
# keys and payloads are hashes of a counter, so a second run gives the same file.
# usage: make_noise_vectors.py > ../../data/noise/dissononce.json
import hashlib
import json

from noise_peer import Peer


class Source:
    """Bytes that are the same in each run."""

    def __init__(self, name):
        self.name = name
        self.count = 0

    def bytes(self, size):
        self.count += 1
        return hashlib.shake_256(f"{self.name} {self.count}".encode()).digest(size)


def session(comment, prologue_bytes, handshake_payloads, transport_payloads):
    source = Source(comment)
    prologue = source.bytes(prologue_bytes)
    keys = [[source.bytes(32), source.bytes(32)] for _ in range(2)]
    peers = [Peer(role, prologue, *keys[i]) for i, role in enumerate(["initiator", "responder"])]
    messages = []
    for i, size in enumerate(handshake_payloads + transport_payloads):
        writer, reader = peers[i % 2], peers[1 - i % 2]
        payload = source.bytes(size)
        handshake = i < len(handshake_payloads)
        ciphertext = (writer.write if handshake else writer.seal)(payload)
        assert (reader.read if handshake else reader.open)(ciphertext) == payload
        messages.append({"payload": payload.hex(), "ciphertext": ciphertext.hex()})
    assert peers[0].hash() == peers[1].hash()
    return {
        "comment": comment,
        "protocol_name": "Noise_XX_25519_ChaChaPoly_BLAKE2b",
        "init_prologue": prologue.hex(),
        "init_static": keys[0][0].hex(),
        "init_ephemeral": keys[0][1].hex(),
        "resp_prologue": prologue.hex(),
        "resp_static": keys[1][0].hex(),
        "resp_ephemeral": keys[1][1].hex(),
        "handshake_hash": peers[0].hash().hex(),
        "messages": messages,
    }


print(json.dumps({
    "source": "made with dissononce 0.34.3 by tests/sync/session/make_noise_vectors.py",
    "vectors": [
        session("payloads in all messages", 30, [16, 15, 11], [11, 17, 21]),
        session("all payloads empty", 30, [0, 0, 0], [0, 0, 0, 0]),
        session("no prologue", 0, [0, 0, 0], [5, 5]),
        session("nothing at all, not even a transport message", 0, [0, 0, 0], []),
        session("a prologue longer than a block of BLAKE2b", 1000, [1, 2, 3], [64]),
        session("three hundred transport messages, past a counter of one byte", 8, [0, 0, 0], [i % 7 for i in range(600)]),
        session("the longest second message", 8, [1000, 65439, 1000], [4096, 4096]),
        session("payloads around a block of ChaCha20", 8, [63, 64, 65], [63, 63, 64, 64, 65, 65]),
    ],
}, indent=1))
