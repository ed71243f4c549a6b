// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/visit.h"
#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace showroom
{

class FieldFrame;
class TextLabel;
struct Error;

/// One line for a new party: a digit begins it, Enter registers it; what else is known may be filled in between.
class ArrivalBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ArrivalBar(QWidget *parent = nullptr);

    void begin(VisitChannel channel, int party);
    void setPeople(std::vector<std::pair<qint64, QString>> people);
    void finish();
    void showProblems(const Error &error);
    [[nodiscard]] Visit visit() const;

Q_SIGNALS:
    void registered();
    void cancelled();

private:
    void build();

    VisitChannel m_channel = VisitChannel::InStore;
    TextLabel *m_title;
    QSpinBox *m_party;
    QComboBox *m_consultant;
    QComboBox *m_arrival;
    QComboBox *m_purpose;
    QLineEdit *m_vehicle;
    QLineEdit *m_source;
    FieldFrame *m_partyFrame;
    FieldFrame *m_consultantFrame;
};

} // namespace showroom
