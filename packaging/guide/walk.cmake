# SPDX-License-Identifier: Apache-2.0
# The walk through every screen: pictures to look at, and what a program can find wrong with them.
add_executable(walk_windows walk_windows.cpp walk.h walk.cpp walk_rooms.h walk_first_run.cpp walk_desk.cpp walk_office.cpp
    hostile_names.h hostile_names.cpp)
target_link_libraries(walk_windows PRIVATE gatelog_pictures)

# `cmake --build … --target walk` takes all of them: build/…/walk. Wants Xvfb, and an hour.
add_custom_target(walk
    COMMAND ${CMAKE_SOURCE_DIR}/packaging/walk-every-screen $<TARGET_FILE:walk_windows> ${CMAKE_BINARY_DIR}/walk
    DEPENDS walk_windows
    COMMENT "Every screen in every language, look and size: ${CMAKE_BINARY_DIR}/walk"
    USES_TERMINAL)

# gatelog_walk(<name> <width>x<height> [options...]): one walk as a test, on a display of this size.
function(gatelog_walk name size)
    string(REPLACE "x" ";" sides ${size})
    list(GET sides 0 width)
    list(GET sides 1 height)
    set(display ${CMAKE_CURRENT_BINARY_DIR}/display-${size}.json)
    file(CONFIGURE OUTPUT ${display} CONTENT [[{"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens":
[{"name": "display", "x": 0, "y": 0, "width": @width@, "height": @height@, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
]] @ONLY)
    add_test(NAME walk_${name} COMMAND walk_windows ${CMAKE_CURRENT_BINARY_DIR}/walk/${name} --size ${size} ${ARGN})
    set_tests_properties(walk_${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${display}")
endfunction()
gatelog_walk(english 1280x800)
gatelog_walk(german_dark 1024x600 --language de --theme dark)
gatelog_walk(arabic_high_contrast 1024x600 --language ar --theme high-contrast)
gatelog_walk(japanese 1920x1080 --language ja)
gatelog_walk(hostile_names 1024x600 --hostile)
gatelog_walk(large_letters 1280x800 --font 200)
gatelog_walk(large_letters_german 1024x600 --font 200 --language de --only office)
