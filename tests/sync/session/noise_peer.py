#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
# The other side of a Noise session, by dissononce (Debian's python3-dissononce), an implementation of its own. It reads
# commands from standard input, a line each, and answers each with a line. Bytes are hexadecimal, "-" for none.
#
#   start initiator|responder PROLOGUE STATIC EPHEMERAL    private keys; "-" draws one   -> ok
#   write PAYLOAD      the next handshake message                                        -> MESSAGE
#   read MESSAGE       the peer's next                                                   -> PAYLOAD, or: failed WHY
#   hash | static      the handshake hash | the peer's static public key                 -> bytes
#   seal PAYLOAD | open MESSAGE    transport messages                                    -> bytes, or: failed WHY
#
# Status 77 and a message: dissononce is not installed.
import sys

try:
    from dissononce.cipher.chachapoly import ChaChaPolyCipher
    from dissononce.dh.private import PrivateKey
    from dissononce.dh.x25519.x25519 import X25519DH
    from dissononce.extras.dh.dangerous.dh_nogen import NoGenDH
    from dissononce.hash.blake2b import Blake2bHash
    from dissononce.processing.handshakepatterns.interactive.XX import XXHandshakePattern
    from dissononce.processing.impl.cipherstate import CipherState
    from dissononce.processing.impl.handshakestate import HandshakeState
    from dissononce.processing.impl.symmetricstate import SymmetricState
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(77)


class Peer:
    def __init__(self, role, prologue, static, ephemeral):
        self.initiator = role == "initiator"
        dh = X25519DH()
        keys = dh.generate_keypair(PrivateKey(static) if static else None)
        if ephemeral:
            dh = NoGenDH(dh, PrivateKey(ephemeral))
        self.state = HandshakeState(SymmetricState(CipherState(ChaChaPolyCipher()), Blake2bHash()), dh)
        self.state.initialize(XXHandshakePattern(), self.initiator, prologue, s=keys)
        assert self.state.protocol_name == "Noise_XX_25519_ChaChaPoly_BLAKE2b"
        self.ciphers = None

    def write(self, payload):
        message = bytearray()
        self.ciphers = self.state.write_message(payload, message)
        return bytes(message)

    def read(self, message):
        payload = bytearray()
        self.ciphers = self.state.read_message(message, payload)
        return bytes(payload)

    def hash(self):
        return self.state.symmetricstate.get_handshake_hash()

    def static(self):
        return self.state.rs.data

    def seal(self, payload):
        return self.ciphers[0 if self.initiator else 1].encrypt_with_ad(b"", payload)

    def open(self, message):
        return self.ciphers[1 if self.initiator else 0].decrypt_with_ad(b"", message)


def unhex(word):
    return b"" if word == "-" else bytes.fromhex(word)


def serve():
    peer = None
    for line in sys.stdin:
        command, *words = line.split()
        try:
            if command == "start":
                peer = Peer(words[0], *(unhex(word) for word in words[1:]))
                answer = "ok"
            else:
                answer = getattr(peer, command)(*(unhex(word) for word in words)).hex() or "-"
        except Exception as error:  # whatever dissononce or its libraries raise on bytes they do not like
            answer = "failed " + type(error).__name__
        print(answer, flush=True)


if __name__ == "__main__":
    serve()
