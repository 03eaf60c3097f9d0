// SPDX-License-Identifier: Apache-2.0
// Any bytes as each message of a Noise handshake, as a transport message and as a sealed datagram: only the
// bytes that the peer sent go through, and a handshake that refused some is over. Then as a change to sound
// messages, which a fuzzer does not find.
#include "tests/sync/session/noise_pair.h"

#include <QByteArrayList>

namespace {

using namespace gatelog;
using namespace gatelog::test;

constexpr QByteArrayView kPayload = "payload";

/// The three messages of NoisePair: its keys are the same in each run, so these are.
const QByteArrayList& soundMessages()
{
    static const QByteArrayList messages = [] {
        QByteArrayList list;
        NoisePair pair;
        for (std::size_t i = 0; i < NoisePair::kMessages; ++i) {
            list.append(*pair.writer(i).writeMessage(kPayload));
            GATELOG_CHECK(pair.reader(i).readMessage(list.last()));
        }
        return list;
    }();
    return messages;
}

void expectOver(NoiseHandshake& handshake)
{
    GATELOG_CHECK(handshake.hasFailed() && !handshake.isDone() && !handshake.isOurTurn());
    GATELOG_CHECK(!handshake.writeMessage({}) && !handshake.readMessage(soundMessages()[1]));
}

/// The first is in clear: anything long enough is read, and noticed by who reads the answer.
void readAsFirst(QByteArrayView bytes)
{
    NoisePair pair;
    GATELOG_CHECK(*pair.initiator.writeMessage(kPayload) == soundMessages()[0]);
    const auto payload = pair.responder.readMessage(bytes);
    GATELOG_CHECK(payload.has_value() == (bytes.size() >= 32 && bytes.size() <= kMaxNoiseMessageBytes));
    if (!payload)
        return expectOver(pair.responder);
    GATELOG_CHECK(*payload == bytes.sliced(32));
    const auto answer = pair.responder.writeMessage(kPayload);
    if (!answer) // a point of small order
        return expectOver(pair.responder);
    const bool sound = bytes == soundMessages()[0];
    GATELOG_CHECK(pair.initiator.readMessage(*answer).has_value() == sound);
    if (!sound)
        expectOver(pair.initiator);
}

void readAsLater(std::size_t message, QByteArrayView bytes)
{
    NoisePair pair;
    GATELOG_CHECK(pair.exchange(0, message, kPayload));
    GATELOG_CHECK(pair.writer(message).writeMessage(kPayload));
    NoiseHandshake& reader = pair.reader(message);
    const bool sound = bytes == soundMessages()[qsizetype(message)];
    GATELOG_CHECK(reader.readMessage(bytes).has_value() == sound);
    if (!sound)
        expectOver(reader);
}

void readAs(std::size_t message, QByteArrayView bytes)
{
    message == 0 ? readAsFirst(bytes) : readAsLater(message, bytes);
}

void readAsTransport(QByteArrayView bytes)
{
    const AeadKey key = AeadKey::fromBytes(QByteArray(32, 'k'));
    NoiseTransport transport{NoiseCipher(key), NoiseCipher(key)};
    const QByteArray sound = *transport.seal(kPayload);
    GATELOG_CHECK(transport.open(bytes).has_value() == (bytes == sound));
    GATELOG_CHECK(transport.open(sound).has_value() ==
                  (bytes != sound)); // a replay, if it went through before
    GATELOG_CHECK(!openDatagram(key, {}, bytes));
}

QByteArray changedBy(QByteArray sound, QByteArrayView change)
{
    for (qsizetype i = 0; i < std::min(sound.size(), change.size()); ++i)
        sound[i] = char(sound[i] ^ change[i]);
    return sound;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    for (std::size_t message = 0; message < NoisePair::kMessages; ++message) {
        readAs(message, bytes);
        readAs(message, changedBy(soundMessages()[qsizetype(message)], bytes));
    }
    readAsTransport(bytes);
    return 0;
}
