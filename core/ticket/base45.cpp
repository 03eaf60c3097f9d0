// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/base45.h"

namespace gatelog {
namespace {

constexpr QByteArrayView kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

int valueOf(char character)
{
    return int(kAlphabet.indexOf(character));
}

} // namespace

QByteArray toBase45(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve((bytes.size() + 1) / 2 * 3);
    const auto byte = [&bytes](qsizetype i) { return unsigned(std::uint8_t(bytes[i])); };
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        const unsigned n = pair ? byte(i) * 256 + byte(i + 1) : byte(i);
        text.append(kAlphabet[qsizetype(n % 45)]).append(kAlphabet[qsizetype(n / 45 % 45)]);
        if (pair)
            text.append(kAlphabet[qsizetype(n / 2025)]);
    }
    return text;
}

std::optional<QByteArray> fromBase45(QByteArrayView text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const bool triple = i + 2 < text.size();
        const int low = valueOf(text[i]);
        const int middle = valueOf(text[i + 1]);
        const int high = triple ? valueOf(text[i + 2]) : 0;
        if (low < 0 || middle < 0 || high < 0)
            return std::nullopt;
        const int n = low + middle * 45 + high * 2025;
        if (n > (triple ? 0xffff : 0xff))
            return std::nullopt;
        if (triple)
            bytes.append(char(n / 256));
        bytes.append(char(n % 256));
    }
    return bytes;
}

} // namespace gatelog
