// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include "widgets/pagecontext.h"
#include <QWidget>

namespace showroom
{

class NearMatchStrip;
class RecordEditor;

/// A customer's card to write, new or standing.
class CustomerEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerEditor(PageContext &context, QWidget *parent = nullptr);

    void begin(const Stored<Customer> &customer);
    void beginNew();
    void save();
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void saved(showroom::CustomerId customer);
    void cancelled();

private:
    void lookForMatches();
    void finish(const Result<Saved<Customer>> &result);
    void compare(CustomerId customer);

    PageContext &m_context;
    std::optional<Stored<Customer>> m_base; ///< what was there before; empty for a new card
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    NearMatchStrip *m_matches;
    RecordEditor *m_editor;
};

} // namespace showroom
