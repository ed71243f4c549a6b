// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reception/arrivalbar.h"
#include "showroom/domain/error.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

template <class Enum>
QComboBox *choiceOf()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    for (const auto &entry : Codes<Enum>::entries)
        box->addItem(translated(labelOf(entry.value)), QString::fromLatin1(entry.code));
    return box;
}

} // namespace

ArrivalBar::ArrivalBar(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_party(new QSpinBox),
      m_consultant(new QComboBox),
      m_arrival(choiceOf<Arrival>()),
      m_purpose(choiceOf<VisitPurpose>()),
      m_vehicle(new QLineEdit),
      m_source(new QLineEdit),
      m_partyFrame(new FieldFrame(tr("Persons"), m_party)),
      m_consultantFrame(new FieldFrame(tr("Received by"), m_consultant))
{
    m_party->setRange(1, 50);
    m_party->setObjectName(u"party"_s);
    m_consultant->setObjectName(u"receivedBy"_s);
    m_consultant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_consultant->setMinimumContentsLength(6);
    m_vehicle->setObjectName(u"looksAt"_s);
    build();
}

void ArrivalBar::build()
{
    auto *keep = new QPushButton(tr("Register"));
    keep->setObjectName(u"registerParty"_s);
    setLook(*keep, ButtonLook::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_title, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addLayout(buttons, 0, 0, 1, 6);
    int column = 0;
    for (FieldFrame *frame : {m_partyFrame, m_consultantFrame, new FieldFrame(tr("Kind of visit"), m_arrival),
                              new FieldFrame(tr("Purpose"), m_purpose), new FieldFrame(tr("Looks at"), m_vehicle),
                              new FieldFrame(tr("Source"), m_source)}) {
        grid->setColumnStretch(column, column == 4 ? 2 : 1);
        grid->addWidget(frame, 1, column++, Qt::AlignTop);
    }
    connect(keep, &QPushButton::clicked, this, &ArrivalBar::registered);
    connect(cancel, &QPushButton::clicked, this, &ArrivalBar::cancelled);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &ArrivalBar::registered);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ArrivalBar::cancelled);
}

void ArrivalBar::setPeople(std::vector<std::pair<qint64, QString>> people)
{
    const QVariant chosen = m_consultant->currentData();
    m_consultant->clear();
    m_consultant->addItem(tr("nobody yet"), QVariant());
    for (const auto &[id, name] : people)
        m_consultant->addItem(name, id);
    m_consultant->setCurrentIndex(qMax(0, m_consultant->findData(chosen)));
}

void ArrivalBar::begin(VisitChannel channel, int party)
{
    m_channel = channel;
    const bool call = channel == VisitChannel::Telephone;
    m_title->setText(call ? tr("A telephone enquiry; Enter registers it") : tr("A party has come; Enter registers it"));
    m_party->setValue(party);
    m_partyFrame->setVisible(!call);
    m_consultantFrame->setVisible(!call);
    m_arrival->setCurrentIndex(0);
    m_purpose->setCurrentIndex(0);
    m_consultant->setCurrentIndex(0);
    m_vehicle->clear();
    m_source->clear();
    show();
    if (call)
        return m_vehicle->setFocus(Qt::OtherFocusReason);
    m_party->setFocus(Qt::OtherFocusReason);
    m_party->selectAll();
}

void ArrivalBar::finish()
{
    m_partyFrame->setError({});
    m_consultantFrame->setError({});
    hide();
}

void ArrivalBar::showProblems(const Error &error)
{
    for (const FieldProblem &problem : error.fields) {
        if (problem.field == "party"_L1)
            m_partyFrame->setError(translated(problem.problem));
        if (problem.field == "consultant"_L1)
            m_consultantFrame->setError(translated(problem.problem));
    }
}

Visit ArrivalBar::visit() const
{
    Visit visit;
    visit.channel = m_channel;
    visit.party = m_channel == VisitChannel::Telephone ? 1 : m_party->value();
    visit.arrival = fromCode<Arrival>(m_arrival->currentData().toString()).value_or(Arrival::First);
    visit.purpose = fromCode<VisitPurpose>(m_purpose->currentData().toString()).value_or(VisitPurpose::NewCar);
    if (const QVariant chosen = m_consultant->currentData(); chosen.isValid() && m_channel == VisitChannel::InStore)
        visit.consultant = PersonId(chosen.toLongLong());
    visit.vehicle = m_vehicle->text();
    visit.source = m_source->text();
    return visit;
}

} // namespace showroom
