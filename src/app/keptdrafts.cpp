// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptdrafts.h"
#include <QDir>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

PrivacyService::Subject subjectOf(const DraftBook::Key &key, StoreId store)
{
    return {store, key.form == u"follow_up", key.record};
}

} // namespace

QString usualDraftFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"drafts"_s);
}

std::vector<PrivacyService::Subject> subjectsOf(const DraftBook &book, StoreId store)
{
    std::vector<PrivacyService::Subject> subjects;
    for (const DraftBook::Key &key : book.keys())
        if (key.record != 0)
            subjects.push_back(subjectOf(key, store));
    return subjects;
}

void dropAll(DraftBook &book, const std::vector<PrivacyService::Subject> &gone)
{
    for (const DraftBook::Key &key : book.keys())
        for (const PrivacyService::Subject &subject : gone)
            if (key.record != 0 && subject == subjectOf(key, subject.store))
                book.forget(key);
}

} // namespace showroom
