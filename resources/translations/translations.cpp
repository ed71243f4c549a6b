// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source; its contents are the .qm files beside (cmake/Translations.cmake).
