// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include "widgets/look/verdictbanner.h"
#include "widgets/pagecontext.h"
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace showroom
{

/// While a new card is typed: the cards that may be the same person (FU-10). The same number blocks, the same name is shown.
class NearMatchStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit NearMatchStrip(PageContext &context, QWidget *parent = nullptr);

    /// Offers, beside opening it, to go on with a standing card: `chosen` says which.
    void offer(const QString &text) { m_offer = text; }
    /// Offers it also for cards that this person may not open: to name them, not to read them.
    void offerAny(const QString &text)
    {
        m_offer = text;
        m_any = true;
    }
    /// Offers, to whom it belongs, to say that two people share a number (scenario G1).
    void offerSharing();
    void look(const QString &name, const QString &phone);

Q_SIGNALS:
    void looked(bool blocked);
    void chosen(showroom::CustomerId customer, const QString &name);
    /// They are two people; the other's name.
    void shareRequested(const QString &name);

private:
    void ask();
    void show(const std::vector<NearMatch> &matches);
    void add(const NearMatch &match);
    [[nodiscard]] std::vector<Mend> mendsFor(const NearMatch &match) const;
    [[nodiscard]] QString textOf(const NearMatch &match) const;

    PageContext &m_context;
    QString m_name;
    QString m_phone;
    QString m_offer;
    bool m_any = false;
    bool m_shares = false;
    QTimer m_pause;
    Latest m_latest;
    QVBoxLayout *m_body;
};

} // namespace showroom
