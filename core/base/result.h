// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace gatelog {

/// What went wrong, as a value a program can switch on. The windows and the command line turn a code into
/// a translated sentence; `detail` names the file, line, feed or peer and is shown behind that sentence.
enum class ErrorCode {
    Usage,         ///< the caller asked for something that makes no sense here
    NotFound,      ///< no such file, event, gate, ticket
    Damaged,       ///< bytes that do not follow their format, or fail a check
    Unreadable,    ///< a file that cannot be opened or read
    TooLarge,      ///< beyond a named limit
    NewerFormat,   ///< written by a newer version of the program
    Locked,        ///< another instance holds the replica
    ReadOnly,      ///< the folder or file cannot be written
    DiskFull,      ///< no space left
    WriteFailed,   ///< any other failure to write; nothing was committed
    ForeignEvent,  ///< belongs to another event
    BadSignature,  ///< a signature does not verify
    BadPassphrase, ///< a sealed key does not open
    NotPermitted,  ///< this author may not do that
    Conflict,      ///< contradicts what is there already
};

struct Error
{
    ErrorCode code;
    QString detail; ///< untranslated: names and numbers, for the log and for behind the sentence
};

/// Errors are values; exceptions do not cross the project's code. A class of its own only so that
/// [[nodiscard]] sticks.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// The stable lower-case name of a code, as `--json` output prints it.
[[nodiscard]] QString errorName(ErrorCode code);

/// Aborts, in release builds too, with a message naming the broken invariant.
[[noreturn]] void invariantBroken(const char* condition, const char* file, int line);

} // namespace gatelog

#define GATELOG_CHECK(condition)                                                                             \
    do {                                                                                                     \
        if (!(condition)) [[unlikely]]                                                                       \
            ::gatelog::invariantBroken(#condition, __FILE__, __LINE__);                                      \
    } while (false)
