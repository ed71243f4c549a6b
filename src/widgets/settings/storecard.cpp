// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/storecard.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/card.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace showroom
{

namespace
{

QCompleter *zoneNames(QObject *parent)
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names << QString::fromLatin1(id);
    auto *completer = new QCompleter(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace

StoreCard::StoreCard(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_region(new QLineEdit),
      m_zone(new QLineEdit),
      m_nameFrame(new FieldFrame(tr("Store's name"), m_name, FieldFrame::Need::Required)),
      m_regionFrame(new FieldFrame(tr("Region"), m_region)),
      m_zoneFrame(new FieldFrame(tr("Time zone"), m_zone, FieldFrame::Need::Required)),
      m_save(new QPushButton(tr("Save")))
{
    m_zone->setCompleter(zoneNames(this));
    auto *title = new TextLabel(Type::Heading, Tone::Neutral);
    title->setText(tr("Store"));
    auto *card = new Card;
    card->body()->addWidget(title);
    for (QWidget *widget : {m_nameFrame, m_regionFrame, m_zoneFrame})
        card->body()->addWidget(widget);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(card);
    connect(m_save, &QPushButton::clicked, this, &StoreCard::save);
    load();
}

void StoreCard::load()
{
    m_context.executor.ask(
        this, [session = m_context.session](Services &services) { return services.people.store(session); },
        [this](const Result<Stored<Store>> &store) {
            if (!store)
                return m_context.notify(Tone::Danger, words::error(store.error()));
            m_store = *store;
            m_name->setText(store->value.name);
            m_region->setText(store->value.region);
            m_zone->setText(store->value.zone);
        });
}

FieldFrame *StoreCard::frameOf(const QString &field) const
{
    return field == QLatin1String("zone") ? m_zoneFrame : field == QLatin1String("region") ? m_regionFrame : m_nameFrame;
}

void StoreCard::save()
{
    if (!m_store)
        return;
    for (FieldFrame *frame : {m_nameFrame, m_regionFrame, m_zoneFrame})
        frame->setError({});
    Store wanted = m_store->value;
    wanted.name = m_name->text();
    wanted.region = m_region->text();
    wanted.zone = m_zone->text().trimmed();
    const auto request = [session = m_context.session, command = CommandId::fresh(), version = m_store->version,
                          wanted](Services &services) { return services.people.updateStore(session, command, version, wanted); };
    m_context.executor.command(this, request, [this](const Result<Saved<Store>> &saved) {
        if (saved) {
            m_store->version = saved->version;
            return m_context.notify(Tone::Success, tr("The store was saved."));
        }
        for (const FieldProblem &field : saved.error().fields)
            frameOf(field.field)->setError(translated(field.problem));
        if (saved.error().fields.empty())
            m_context.notify(Tone::Danger, words::error(saved.error()));
    });
}

} // namespace showroom
