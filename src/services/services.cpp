// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/services.h"
#include "services/context.h"

namespace showroom
{

Services::Services(Storage &storage, PasswordHasher &hasher, Press &press, const Clock &clock)
    : m_context(std::make_unique<Context>(storage, hasher, press, clock)),
      signIn(*m_context),
      people(*m_context),
      customers(*m_context),
      leads(*m_context),
      losses(*m_context),
      followUps(*m_context),
      catalogue(*m_context),
      stock(*m_context),
      plans(*m_context),
      quotes(*m_context),
      taxTable(*m_context),
      contracts(*m_context),
      templates(*m_context),
      changes(*m_context),
      seals(*m_context),
      deliveries(*m_context),
      testDrives(*m_context),
      collections(*m_context),
      receipts(*m_context),
      statementLines(*m_context),
      reconciliations(*m_context),
      exportPermits(*m_context),
      visits(*m_context),
      checkCalls(*m_context),
      reception(*m_context),
      checks(*m_context),
      talkScripts(*m_context),
      scripts(*m_context),
      consents(*m_context),
      merges(*m_context),
      worklist(*m_context),
      procedures(*m_context),
      search(*m_context),
      imports(*m_context),
      trail(*m_context),
      records(*this, *m_context),
      exports(*this, *m_context),
      privacy(*this, *m_context)
{
}

Services::~Services() = default;

void Services::onChanged(std::function<void()> listener)
{
    m_context->changed = std::move(listener);
}

const Clock &Services::clock() const
{
    return m_context->clock;
}

StoreZone Services::zoneOf(const Session &session)
{
    return m_context->zoneOf(session.store);
}

} // namespace showroom
