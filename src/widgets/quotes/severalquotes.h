// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/quotelistmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>
#include <map>

class QPushButton;

namespace showroom
{

class TextLabel;

/// Several quotes that were chosen together. Each is approved by itself, within the person's authority and never their own; what
/// became of each is said, and one that is refused keeps none of the others.
class SeveralQuotes final : public QWidget
{
    Q_OBJECT
public:
    explicit SeveralQuotes(PageContext &context, QWidget *parent = nullptr);

    void show(const std::vector<QuoteListRow> &chosen);
    /// They are being approved, or what became of each still stands to be read; a new list must not turn away from it.
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    struct Outcome {
        QString number;
        std::optional<Error> refusal;
    };
    void approve();
    void report(const std::vector<Outcome> &outcomes);

    PageContext &m_context;
    std::map<QuoteId, std::pair<QString, CommandId>> m_chosen; ///< number, and the command that approves it once
    bool m_holds = false;
    TextLabel *m_title;
    TextLabel *m_words;
    QPushButton *m_approve;
};

} // namespace showroom
