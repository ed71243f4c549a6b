// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"
#include <QWidget>

class QLineEdit;

namespace showroom
{

class NearMatchStrip;

/// Whose card a party has: a number or a name that stands already, or a new one.
class CardFinder final : public QWidget
{
    Q_OBJECT
public:
    explicit CardFinder(PageContext &context, QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void found(showroom::CustomerId customer);
    void newRequested();
    void cancelled();

private:
    void look();

    QLineEdit *m_text;
    NearMatchStrip *m_matches;
};

} // namespace showroom
