# SPDX-License-Identifier: GPL-3.0-or-later
# The only place with compiler flags, and the one way in which a layer or a test becomes a target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)

# ccache serves precompiled headers only when it is told that their dates do not matter.
find_program(SHOWROOM_CCACHE ccache)
if(SHOWROOM_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${SHOWROOM_CCACHE})
endif()

add_library(showroom_flags INTERFACE)
target_include_directories(showroom_flags INTERFACE ${CMAKE_SOURCE_DIR}/include)
target_compile_definitions(showroom_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_MESSAGELOGCONTEXT SPDLOG_FMT_EXTERNAL)
target_compile_options(showroom_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    # GCC 12 cannot follow std::optional and tl::expected through inlining and warns of members that are never read.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    # The compiler cache serves no precompiled header in which dates stand.
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
if(SHOWROOM_SANITIZE)
    target_compile_options(showroom_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(showroom_flags INTERFACE -fsanitize=address,undefined)
endif()

# What most sources of a layer read anyhow stands in its precompiled header, so a change of it costs no more than before.
set(showroom_core_headers <QString> <QVariant> <QDateTime> <QJsonObject> <QStringList> <functional> <memory> <optional> <vector> <tl/expected.hpp>)
set(showroom_sql_headers <QSqlQuery> <QSqlDatabase> ${CMAKE_SOURCE_DIR}/include/showroom/repositories/storage.h)
set(showroom_service_headers ${CMAKE_SOURCE_DIR}/src/services/context.h)
set(showroom_client_headers ${CMAKE_SOURCE_DIR}/include/showroom/services/services.h)
set(showroom_widget_headers <QWidget> <QLabel> <QBoxLayout> <QPushButton> ${CMAKE_SOURCE_DIR}/src/widgets/pagecontext.h)

# showroom_layer(NAME [LINK target…] [PRECOMPILE header… | PRECOMPILED_BY target])
# A static library of every source below src/NAME, with the forms of ui/NAME. Layers that read the same headers
# share one precompiled header: making one takes as long as a dozen sources, and 40 MB.
function(showroom_layer name)
    cmake_parse_arguments(arg "" "PRECOMPILED_BY" "LINK;PRECOMPILE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h
        ${CMAKE_SOURCE_DIR}/include/showroom/${name}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(name STREQUAL "repositories")
        list(FILTER sources EXCLUDE REGEX "/repositories/sql/")
    endif()
    file(GLOB form_folders LIST_DIRECTORIES true CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ui/${name}/*)
    string(REPLACE "/" "_" target ${name})
    set(target showroom_${target})
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui/${name};${form_folders}")
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${target} PUBLIC showroom_flags tl::expected ${arg_LINK})
    if(arg_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${arg_PRECOMPILE})
    elseif(arg_PRECOMPILED_BY)
        target_precompile_headers(${target} REUSE_FROM ${arg_PRECOMPILED_BY})
    endif()
endfunction()

# Tests run through once, so a build of them is not worth optimising.
set(showroom_test_options $<$<CONFIG:Release>:-O0>)

# showroom_tests(NAME [WHOLE [FIRST]] [LINK target…] [PRECOMPILED_BY target])
# tests/NAME as one GoogleTest program. WHOLE: ctest runs it as one process, for tests that share a database server. These are
# the long ones and begin before the others, so that no processor is idle at the end; FIRST: the longest of them.
function(showroom_tests name)
    cmake_parse_arguments(arg "WHOLE;FIRST" "PRECOMPILED_BY" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${name}/*.cpp ${CMAKE_SOURCE_DIR}/tests/${name}/*.h)
    if(NOT sources)
        return()
    endif()
    set(target test_${name})
    add_executable(${target} ${sources})
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/src)
    target_compile_definitions(${target} PRIVATE SHOWROOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SHOWROOM_BUILD_DIR="${CMAKE_BINARY_DIR}")
    target_link_libraries(${target} PRIVATE showroom_flags showroom_testsupport GTest::gmock ${arg_LINK})
    target_compile_options(${target} PRIVATE ${showroom_test_options})
    if(NOT arg_PRECOMPILED_BY)
        set(arg_PRECOMPILED_BY showroom_testmain)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${arg_PRECOMPILED_BY})
    if(arg_WHOLE)
        add_test(NAME ${name} COMMAND ${target})
        set_tests_properties(${name} PROPERTIES TIMEOUT 1200 COST $<IF:$<BOOL:${arg_FIRST}>,2000,1000>)
    else()
        gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST NO_PRETTY_VALUES TEST_PREFIX "${name}." PROPERTIES TIMEOUT 120)
    endif()
endfunction()
