// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace showroom
{

class FieldFrame;

/// The store's name, region and time zone.
class StoreCard final : public QWidget
{
    Q_OBJECT
public:
    explicit StoreCard(PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    void save();
    [[nodiscard]] FieldFrame *frameOf(const QString &field) const;

    PageContext &m_context;
    std::optional<Stored<Store>> m_store;
    QLineEdit *m_name;
    QLineEdit *m_region;
    QLineEdit *m_zone;
    FieldFrame *m_nameFrame;
    FieldFrame *m_regionFrame;
    FieldFrame *m_zoneFrame;
    QPushButton *m_save;
};

} // namespace showroom
