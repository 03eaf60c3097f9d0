# SPDX-License-Identifier: Apache-2.0
# One interface target carries every compiler flag; all of the project's own targets link it.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # ccache's manual, "Precompiled headers": without these two it caches nothing that uses one.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
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

# Two hundred tests are linked, each with all of the program in it: LLVM's linker needs a quarter of the time.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND UNIX AND NOT APPLE)
    target_link_options(gatelog_flags INTERFACE -fuse-ld=lld)
endif()

if(GATELOG_SANITIZE)
    target_compile_options(gatelog_flags INTERFACE
        -fsanitize=${GATELOG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(gatelog_flags INTERFACE -fsanitize=${GATELOG_SANITIZE})
endif()

# gatelog_precompile(<folder>): every C++ target below starts from precompiled.h, which gatelog_core compiles once for
# all. Halves a build from nothing on two cores.
function(gatelog_precompile folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if(target STREQUAL gatelog_core)
            target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.h)
        elseif(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND libraries MATCHES "gatelog_")
            target_precompile_headers(${target} REUSE_FROM gatelog_core)
        endif()
    endforeach()
    get_property(subfolders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS subfolders)
        gatelog_precompile(${subfolder})
    endforeach()
endfunction()
if(GATELOG_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(gatelog_flags INTERFACE -fpch-preprocess)
endif()
