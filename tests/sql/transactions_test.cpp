// SPDX-License-Identifier: GPL-3.0-or-later
// All or nothing, and one after the other.
#include "sql/storagetest.h"
#include <thread>

namespace showroom
{

class Transactions : public OnEveryStorage
{
protected:
    Done add(const char *name)
    {
        return storage->customers().add(store, customer(QString::fromUtf8(name)), limin, at).map([](auto &&) {});
    }
    // A statement that the database refuses.
    Done violate()
    {
        return storage->customers().add(store, Customer(), limin, at).map([](auto &&) {});
    }
    qint64 count() { return must(place.open()->customers().count({store})); }
    static Refusal refused() { return refuse(ErrorCode::Rejected, {}); }
};

INSTANTIATE_TEST_SUITE_P(, Transactions, everyStorage, kindName);

// The fake lets one connection at a time in, and nobody throws in the layers that it serves.
class EngineTransactions : public Transactions
{
};

INSTANTIATE_TEST_SUITE_P(, EngineTransactions, bothEngines, kindName);

TEST_P(Transactions, AreKeptWhenTheBodySucceeds)
{
    EXPECT_TRUE(storage->work().run([&] { return add("张伟").and_then([&] { return add("李强"); }); }));
    EXPECT_EQ(count(), 2);
}

TEST_P(Transactions, LeaveNothingWhenTheBodyRefuses)
{
    const Done done = storage->work().run([&]() -> Done {
        must(add("张伟"));
        return refused();
    });
    EXPECT_EQ(codeOfRefusal(done), ErrorCode::Rejected);
    EXPECT_EQ(count(), 0);
}

TEST_P(EngineTransactions, LeaveNothingWhenTheBodyThrows)
{
    EXPECT_THROW((void)storage->work().run([&]() -> Done {
        must(add("张伟"));
        throw std::runtime_error("a bug");
    }),
                 std::runtime_error);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(storage->work().run([&] { return add("李强"); }));
    EXPECT_EQ(count(), 1);
}

TEST_P(Transactions, JoinTheOneThatRuns)
{
    EXPECT_TRUE(storage->work().run([&] { return storage->work().run([&] { return add("张伟"); }); }));
    const Done done = storage->work().run([&]() -> Done {
        must(storage->work().run([&] { return add("李强"); }));
        return refused();
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(count(), 1);
}

TEST_P(Transactions, FailWholeWhenAPartFailedUnheeded)
{
    const Done done = storage->work().run([&]() -> Done {
        must(add("张伟"));
        (void)storage->work().run([&]() -> Done {
            must(add("李强"));
            return refused();
        });
        return {};
    });
    EXPECT_EQ(codeOfRefusal(done), ErrorCode::Rejected);
    EXPECT_EQ(count(), 0);
}

TEST_P(Transactions, FailWholeWhenAStatementFailedUnheeded)
{
    const Done done = storage->work().run([&]() -> Done {
        must(add("张伟"));
        EXPECT_FALSE(violate());
        EXPECT_FALSE(add("李强")) << "nothing more is carried out";
        return {};
    });
    EXPECT_EQ(codeOfRefusal(done), ErrorCode::Storage);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(storage->work().run([&] { return add("王芳"); })) << "the next one is not concerned";
    EXPECT_EQ(count(), 1);
}

TEST_P(Transactions, GoOnAfterAStaleUpdate)
{
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    Stored<Customer> stale = card;
    stale.version = 7;
    EXPECT_TRUE(storage->work().run([&]() -> Done {
        EXPECT_EQ(codeOfRefusal(storage->customers().update(stale, at)), ErrorCode::Conflict);
        return add("李强");
    }));
    EXPECT_EQ(count(), 2);
}

TEST_P(EngineTransactions, AreNotSeenByOthersBeforeTheyEnd)
{
    must(storage->work().run([&]() -> Done {
        must(add("张伟"));
        EXPECT_EQ(count(), 0);
        return {};
    }));
    EXPECT_EQ(count(), 1);
}

TEST_P(Transactions, OfReadingThenWritingLoseNoUpdate)
{
    constexpr int seats = 4, turns = 25;
    const Stored<Customer> card = addCustomer(QStringLiteral("0"));
    std::vector<std::thread> threads;
    for (int seat = 0; seat < seats; ++seat)
        threads.emplace_back([&] {
            const auto own = place.open();
            for (int done = 0; done < turns;) {
                Stored<Customer> seen = must(own->customers().find({store}, card.id));
                seen.value.name = QString::number(seen.value.name.toInt() + 1);
                const Done saved = own->work().run([&] { return own->customers().update(seen, at).map([](int) {}); });
                EXPECT_TRUE(saved || saved.error().code == ErrorCode::Conflict);
                done += saved ? 1 : 0;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    const Stored<Customer> last = must(storage->customers().find({store}, card.id));
    EXPECT_EQ(last.value.name, QString::number(seats * turns));
    EXPECT_EQ(last.version, seats * turns + 1);
}

TEST_P(Transactions, OfOneCommandAreCarriedOutOnce)
{
    std::vector<std::thread> threads;
    std::atomic<int> carriedOut = 0;
    for (int seat = 0; seat < 4; ++seat)
        threads.emplace_back([&] {
            const auto own = place.open();
            const Done done = own->work().run([&]() -> Done {
                if (must(own->commands().find(store, QStringLiteral("once"))))
                    return refused();
                return own->customers().add(store, customer(QStringLiteral("张伟")), limin, at).and_then([&](auto &&) {
                    return own->commands().add(store, {QStringLiteral("once"), {}, {}, {}}, at);
                });
            });
            carriedOut += done ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(carriedOut, 1);
    EXPECT_EQ(count(), 1);
}

} // namespace showroom
