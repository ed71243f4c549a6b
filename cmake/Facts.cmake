# SPDX-License-Identifier: GPL-3.0-or-later
# Facts in resources/facts that the program carries as constant tables, made while building.

add_executable(showroom_pinyingenerator EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/resources/facts/pinyingenerator.cpp)
target_include_directories(showroom_pinyingenerator PRIVATE ${CMAKE_SOURCE_DIR}/src)
set_target_properties(showroom_pinyingenerator PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)

set(facts ${CMAKE_SOURCE_DIR}/resources/facts)
set(tables ${CMAKE_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${tables})
add_custom_command(OUTPUT ${tables}/readingtable.cpp
    COMMAND showroom_pinyingenerator ${facts}/readings.txt ${facts}/surnames.txt ${tables}/readingtable.cpp
    DEPENDS showroom_pinyingenerator ${facts}/readings.txt ${facts}/surnames.txt
    COMMENT "Making the table of readings" VERBATIM)
target_sources(showroom_domain PRIVATE ${tables}/readingtable.cpp)
