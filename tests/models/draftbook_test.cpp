// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed survives whatever happens to the program, and nobody but its owner reads it.
#include "showroom/models/draftbook.h"
#include "showroom/models/followupdraft.h"
#include "support/testclock.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QString program = QStringLiteral(SHOWROOM_BUILD_DIR "/tests/killed");
const DraftBook::Key key{u"follow_up"_s, 7};

} // namespace

class DraftBooks : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_home.filePath(u"drafts"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    [[nodiscard]] static DraftBook::Owner owner(qint64 person = 3, const QString &where = u"/data/showroom.db"_s)
    {
        return {where, StoreId(1), PersonId(person)};
    }
    [[nodiscard]] QString noteOf(const DraftBook &book) const
    {
        const auto kept = book.of(key);
        return kept ? kept->fields.value("note"_L1).toString() : QString();
    }
    void keep(qint64 person, const QString &note)
    {
        DraftBook book(folder(), clock);
        book.open(owner(person));
        book.keep(key, {{u"note"_s, note}});
    }

    TestClock clock;

private:
    QTemporaryDir m_home;
};

TEST_F(DraftBooks, WhatWasTypedIsThereAgainWithItsTime)
{
    keep(3, u"旧车2016年"_s);
    clock.advanceMinutes(90);
    DraftBook book(folder(), clock);
    book.open(owner());
    EXPECT_EQ(noteOf(book), u"旧车2016年"_s);
    EXPECT_TRUE(book.of(key)->restored);
    EXPECT_EQ(book.of(key)->at, clock.now().plusMinutes(-90));
    book.keep(key, {{u"note"_s, u"旧车2016年"_s}});
    EXPECT_TRUE(book.of(key)->restored) << "nothing was typed";
    book.keep(key, {{u"note"_s, u"旧车2017年"_s}});
    EXPECT_FALSE(book.of(key)->restored);
    book.forget(key);
    book.flush();
    EXPECT_TRUE(files().isEmpty()) << "nothing is left of what was recorded";
}

TEST_F(DraftBooks, ItIsItsOwnersAloneInTheComputerAndInTheProgram)
{
    keep(3, u"机密"_s);
    for (const QString &name : files()) {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        EXPECT_FALSE(QFile::permissions(QDir(folder()).filePath(name)) & others);
        EXPECT_FALSE(name.contains(u"showroom.db"_s));
    }
    EXPECT_FALSE(QFile::permissions(folder()) & (QFileDevice::ExeOther | QFileDevice::ReadOther));
    DraftBook book(folder(), clock);
    book.open(owner(4));
    EXPECT_EQ(noteOf(book), QString()) << "another person's";
    book.open(owner(3, u"/other/showroom.db"_s));
    EXPECT_EQ(noteOf(book), QString()) << "another dealership's";
    EXPECT_EQ(book.owners(u"/data/showroom.db"_s).size(), 1u);
    EXPECT_EQ(book.owners(u"/data/showroom.db"_s).front().person, PersonId(3));
}

TEST_F(DraftBooks, WhatIsTooOldGoesWhoeverWroteIt)
{
    keep(3, u"old"_s);
    clock.advanceDays(draftDays - 1);
    keep(4, u"younger"_s);
    clock.advanceDays(2);
    const DraftBook book(folder(), clock);
    EXPECT_EQ(files().size(), 1) << "a fortnight is over for the first";
    EXPECT_TRUE(files().front().endsWith(u"-4.json"_s));
}

TEST_F(DraftBooks, AForeignFileGivesNothingAndHurtsNobody)
{
    keep(3, u"mine"_s);
    QFile file(QDir(folder()).filePath(files().front()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"drafts\": [7, {\"form\": 3}, \xff\xff");
    file.close();
    DraftBook book(folder(), clock);
    book.open(owner());
    EXPECT_TRUE(book.keys().empty());
}

TEST_F(DraftBooks, AFolderThatCannotBeWrittenStopsNobody)
{
    DraftBook book(u"/proc/nowhere"_s, clock);
    book.open(owner());
    book.keep(key, {{u"note"_s, u"still in the window"_s}});
    book.flush();
    EXPECT_EQ(noteOf(book), u"still in the window"_s);
}

TEST_F(DraftBooks, AFollowUpComesBackWithItsCommand)
{
    FollowUpDraft draft = usualFollowUp(QDate(2026, 11, 23));
    draft.learned = u"想看车"_s;
    draft.reaction.reset();
    draft.outcome = ContactOutcome::NotReached;
    draft.levelAfter = Level::H;
    const FollowUpDraft again = followUpDraftOf(jsonOf(draft));
    EXPECT_EQ(again.learned, draft.learned);
    EXPECT_EQ(again.reaction, std::nullopt);
    EXPECT_EQ(again.outcome, ContactOutcome::NotReached);
    EXPECT_EQ(again.nextStep, draft.nextStep);
    EXPECT_EQ(again.next, draft.next);
    EXPECT_EQ(again.levelAfter, Level::H);
    EXPECT_EQ(again.command.text(), draft.command.text()) << "what was recorded just before a crash is not recorded twice";
}

TEST_F(DraftBooks, OnlyWhatSomebodyTypedIsWritten)
{
    DraftBook book(folder(), clock);
    book.open(owner());
    FollowUpDrafts drafts;
    drafts.setBook(&book);
    const QDate monday(2026, 11, 23);
    drafts.keep(LeadId(7), usualFollowUp(monday), monday);
    EXPECT_TRUE(book.keys().empty());
    FollowUpDraft typed = usualFollowUp(monday);
    typed.learned = u"half"_s;
    drafts.keep(LeadId(7), typed, monday);
    EXPECT_EQ(book.keys().size(), 1u);
    drafts.forget(LeadId(7));
    EXPECT_TRUE(book.keys().empty());
}

TEST_F(DraftBooks, AKilledProgramLosesNothingThatItSaidIsKept)
{
    for (const int turns : {1, 5, 40}) {
        QProcess writer;
        writer.start(program, {u"draft"_s, folder()});
        int last = -1;
        for (int left = turns; left > 0 && writer.waitForReadyRead(30'000);)
            while (left > 0 && writer.canReadLine())
                if (const QByteArray line = writer.readLine(); line.startsWith("kept ")) {
                    last = line.mid(5).trimmed().toInt();
                    --left;
                }
        ASSERT_GE(last, turns - 1) << writer.readAllStandardError().toStdString();
        ::kill(pid_t(writer.processId()), SIGKILL);
        writer.waitForFinished();
        clock.set(Instant::from(QDateTime::currentDateTimeUtc()));
        DraftBook book(folder(), clock);
        book.open(owner());
        ASSERT_FALSE(noteOf(book).isEmpty()) << "never half a file";
        EXPECT_GE(noteOf(book).section(u' ', 0, 0).toInt(), last);
        book.forget(key);
    }
}

} // namespace showroom
