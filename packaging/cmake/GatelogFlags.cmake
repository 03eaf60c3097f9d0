# SPDX-License-Identifier: Apache-2.0
# One interface target carries every compiler flag; all of the project's own targets link it.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(gatelog_flags INTERFACE)
target_include_directories(gatelog_flags INTERFACE ${CMAKE_SOURCE_DIR})

# As definitions, not as CMAKE_CXX_FLAGS: moc does not see the latter.
target_compile_definitions(gatelog_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GATELOG_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(gatelog_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${GATELOG_WERROR}>:/WX>)
else()
    target_compile_options(gatelog_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wcast-qual -Wimplicit-fallthrough -Wconversion -Wno-sign-conversion
        $<$<BOOL:${GATELOG_WERROR}>:-Werror>)
    # GCC 12, when it optimises, takes the alternatives of a std::variant for read before they are written
    # (sync/session/session.cpp). Unoptimised builds keep the warning.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(gatelog_flags INTERFACE $<$<CONFIG:RelWithDebInfo,Release>:-Wno-maybe-uninitialized>)
    endif()
endif()

if(GATELOG_SANITIZE)
    target_compile_options(gatelog_flags INTERFACE
        -fsanitize=${GATELOG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(gatelog_flags INTERFACE -fsanitize=${GATELOG_SANITIZE})
endif()
