// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace showroom
{

/// A document as it will stand on paper, before anybody draws it: plain texts in blocks, in the language of who receives it.
/// Every text is shown letter by letter; none is markup, none names a file or an address.
struct PaperHeading {
    QString text;
};

struct PaperText {
    QString text; ///< line breaks begin new paragraphs
    bool strong = false;
    bool quiet = false; ///< a remark: smaller and grey
};

/// Label and value side by side, in two columns of pairs.
struct PaperFacts {
    struct Fact {
        QString label;
        QString value;     ///< an empty one is struck with ×, as unused blanks of a contract are
        bool wide = false; ///< takes the whole width
    };
    std::vector<Fact> facts;
};

struct PaperTable {
    struct Column {
        QString title;
        int share = 1; ///< of the width
        bool right = false;
    };
    struct Row {
        QStringList cells;
        bool strong = false; ///< a sum
    };
    std::vector<Column> columns; ///< their titles stand again on each page
    std::vector<Row> rows;
};

/// Places to sign, side by side: who, and the lines that are filled in by hand.
struct PaperSignatures {
    struct Party {
        QString title;
        QStringList lines; ///< "签字：", "日期："
    };
    std::vector<Party> parties;
};

/// A box to be ticked, and whether it is.
struct PaperTicks {
    struct Tick {
        QString text;
        bool done = false;
    };
    std::vector<Tick> ticks;
};

/// What follows begins on a new page.
struct PaperBreak {
};

using PaperBlock = std::variant<PaperHeading, PaperText, PaperFacts, PaperTable, PaperSignatures, PaperTicks, PaperBreak>;

struct Paper {
    QString title;
    QString number;     ///< at the top right, and at the foot of each page
    QString issuer;     ///< the store, at the top left
    QString footer;     ///< at the foot of each page, beside "第 1 页 共 2 页": who printed it and when
    QString acrossPage; ///< large, pale and slanted over each page: "未经签批"; empty for none
    std::vector<PaperBlock> blocks;
};

} // namespace showroom
