// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/pagedmodel.h"
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// A list of numbers whose pages are answered when the test says so.
class Numbers final : public PagedRows<int>
{
public:
    struct Question {
        std::optional<int> after;
        int limit;
        Receive receive;
    };
    std::vector<Question> questions;

    void answer(size_t question, std::vector<int> rows, bool more = false)
    {
        questions[question].receive(Page<int>{std::move(rows), more});
    }
    void fail(size_t question) { questions[question].receive(refuse(ErrorCode::Storage, {"Server gone"})); }
    [[nodiscard]] std::vector<int> shown() const
    {
        std::vector<int> rows;
        for (int row = 0; row < rowCount(); ++row)
            rows.push_back(*at(index(row, 0)));
        return rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole && at(index) ? QVariant(*at(index)) : QVariant();
    }

protected:
    [[nodiscard]] qint64 keyOf(const int &row) const override { return row; }
    void askPage(const std::optional<int> &after, int limit, Receive receive) override
    {
        questions.push_back({after, limit, std::move(receive)});
    }
};

class PagedModelTest : public testing::Test
{
protected:
    Numbers model;
    void watch() // fetches by itself, so that only tests of complete lists can bear it
    {
        m_tester = std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace

TEST_F(PagedModelTest, ReadsOnFromTheLastRow)
{
    model.reload();
    model.answer(0, {1, 2, 3}, true);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({})) << "one question at a time";
    EXPECT_EQ(model.questions[1].after, 3);
    model.answer(1, {4, 5});
    EXPECT_EQ(model.shown(), (std::vector{1, 2, 3, 4, 5}));
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(PagedModelTest, AnAnswerToAnOlderFilterIsNotShown)
{
    model.reload();
    model.reload();
    model.answer(1, {7});
    model.answer(0, {1, 2, 3});
    EXPECT_EQ(model.shown(), std::vector{7});
}

TEST_F(PagedModelTest, ARefreshKeepsSelectedRowsWhereTheyAre)
{
    watch();
    model.reload();
    model.answer(0, {1, 2, 3, 4});
    const QPersistentModelIndex second = model.index(1, 0), last = model.index(3, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    model.answer(1, {1, 2, 9, 4});
    EXPECT_EQ(model.shown(), (std::vector{1, 2, 9, 4}));
    EXPECT_EQ(second.data(), 2);
    EXPECT_EQ(last.data(), 4);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(PagedModelTest, EveryChangeOfTheRowsIsFollowed)
{
    watch();
    const std::vector<std::vector<int>> states{{}, {1}, {1, 2, 3}, {3, 1, 2}, {2}, {5, 2, 6}, {5, 2, 6}, {6, 2}, {}, {8, 9}};
    for (const auto &state : states) {
        model.refresh();
        model.answer(model.questions.size() - 1, state);
        EXPECT_EQ(model.shown(), state);
    }
}

TEST_F(PagedModelTest, ARefreshReadsAsManyRowsAsAreShownWithinLimits)
{
    std::vector<int> many(PagedModel::mostRefreshed + 500);
    std::iota(many.begin(), many.end(), 1);
    model.reload();
    EXPECT_EQ(model.questions[0].limit, PagedModel::pageSize);
    model.answer(0, many, true);
    model.refresh();
    EXPECT_EQ(model.questions[1].limit, PagedModel::mostRefreshed);
}

TEST_F(PagedModelTest, AFailureIsSaidOnceAndKeepsWhatIsShown)
{
    model.reload();
    model.answer(0, {1, 2}, true);
    QSignalSpy failed(&model, &PagedModel::failed);
    model.fetchMore({});
    model.fail(1);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(model.shown(), (std::vector{1, 2}));
    EXPECT_FALSE(model.canFetchMore({})) << "the view would ask again at once";
    model.reload();
    model.answer(2, {1, 2}, true);
    EXPECT_TRUE(model.canFetchMore({}));
}

} // namespace showroom
