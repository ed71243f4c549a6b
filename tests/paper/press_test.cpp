// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/drawing.h"
#include "paper/samplepapers.h"
#include "showroom/paper/qtpress.h"
#include <QElapsedTimer>
#include <QThread>
#include <gtest/gtest.h>
#include <thread>

namespace showroom
{
namespace
{

TEST(QtPress, NamesThePackageWhenNoFontIsInstalled)
{
    const auto pdf = QtPress({QStringLiteral("No Such Font")}).pdf(sampleQuote());
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::Storage);
    EXPECT_TRUE(translated(pdf.error().message).contains(QStringLiteral("fonts-wqy-microhei")));
}

TEST(QtPress, TheSamePaperGivesTheSameBytes)
{
    const QByteArray first = drawn(sampleContract());
    QThread::msleep(1100); // a moment of printing, in seconds, would show
    EXPECT_EQ(first, drawn(sampleContract()));
    Paper other = sampleContract();
    other.footer += u'。';
    EXPECT_NE(first, drawn(other));
}

TEST(QtPress, ThreadsGetTheSameBytes)
{
    const QByteArray contract = drawn(sampleContract());
    const QByteArray quote = drawn(sampleQuote());
    std::vector<std::thread> threads;
    std::vector<QByteArray> contracts(4);
    std::vector<QByteArray> quotes(4);
    for (size_t i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            for (int time = 0; time < 5; ++time) {
                contracts[i] = drawn(sampleContract());
                quotes[i] = drawn(sampleQuote());
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(contracts[i], contract) << i;
        EXPECT_EQ(quotes[i], quote) << i;
    }
}

} // namespace
} // namespace showroom
