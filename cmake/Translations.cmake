# SPDX-License-Identifier: GPL-3.0-or-later
# showroom_translations: what is said in other languages, as :/translations/showroom_LANGUAGE.qm, with Qt's own words
# in :/translations/qtbase_LANGUAGE.qm. A build only reads the .ts files; scripts/translations writes them.

add_library(showroom_translations STATIC ${CMAKE_SOURCE_DIR}/resources/translations/translations.cpp)
target_link_libraries(showroom_translations PRIVATE Qt6::Core)

file(GLOB texts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*.ts)
qt_add_lrelease(showroom_translations TS_FILES ${texts} QM_FILES_OUTPUT_VARIABLE translations OPTIONS -silent)

get_target_property(qtpaths Qt6::qtpaths IMPORTED_LOCATION)
execute_process(COMMAND ${qtpaths} --query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE)
set(qt_words ${qt_translations}/qtbase_zh_CN.qm)
if(EXISTS ${qt_words})
    configure_file(${qt_words} ${CMAKE_CURRENT_BINARY_DIR}/qtbase_zh_CN.qm COPYONLY)
    list(APPEND translations ${CMAKE_CURRENT_BINARY_DIR}/qtbase_zh_CN.qm)
else()
    message(STATUS "Qt's own Chinese words are not installed (qt6-translations-l10n); its dialogs will speak English.")
endif()

qt_add_resources(showroom_translations translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${translations})
