# SPDX-License-Identifier: Apache-2.0
# The walk through every screen: pictures to look at, and what a program can find wrong with them.
add_executable(walk_windows walk_windows.cpp walk.h walk.cpp walk_rooms.h walk_first_run.cpp walk_desk.cpp walk_office.cpp
    hostile_names.h hostile_names.cpp window_inspection.h window_inspection.cpp)
target_link_libraries(walk_windows PRIVATE gatelog_pictures)

# `cmake --build … --target walk` takes all of them: build/…/walk. Wants Xvfb, and an hour.
add_custom_target(walk
    COMMAND ${CMAKE_SOURCE_DIR}/packaging/walk-every-screen $<TARGET_FILE:walk_windows> ${CMAKE_BINARY_DIR}/walk
    DEPENDS walk_windows
    COMMENT "Every screen in every language, look and size: ${CMAKE_BINARY_DIR}/walk"
    USES_TERMINAL)
