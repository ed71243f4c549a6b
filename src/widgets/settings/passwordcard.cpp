// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/passwordcard.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include "widgets/shell/passwordfield.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace showroom
{

PasswordCard::PasswordCard(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_current(new PasswordField),
      m_wanted(new PasswordField),
      m_again(new PasswordField),
      m_currentFrame(new FieldFrame(tr("Present password"), m_current)),
      m_wantedFrame(new FieldFrame(tr("New password"), m_wanted)),
      m_againFrame(new FieldFrame(tr("New password again"), m_again)),
      m_change(new QPushButton(tr("Change my password")))
{
    auto *title = new TextLabel(Type::Heading, Tone::Neutral);
    title->setText(tr("My password"));
    auto *card = new Card;
    card->body()->addWidget(title);
    for (QWidget *widget : {m_currentFrame, m_wantedFrame, m_againFrame})
        card->body()->addWidget(widget);
    card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(card);
    connect(m_change, &QPushButton::clicked, this, &PasswordCard::change);
    connect(m_again, &QLineEdit::returnPressed, this, &PasswordCard::change);
}

void PasswordCard::change()
{
    for (FieldFrame *frame : {m_currentFrame, m_wantedFrame, m_againFrame})
        frame->setError({});
    if (m_wanted->text() != m_again->text())
        return m_againFrame->setError(tr("The two are not the same."));
    m_change->setEnabled(false);
    const auto request = [session = m_context.session, current = m_current->text(), wanted = m_wanted->text()](
                             Services &services) { return services.signIn.changePassword(session, current, wanted); };
    m_context.executor.command(this, request, [this](const Done &done) {
        m_change->setEnabled(true);
        if (!done)
            return showProblem(done.error());
        for (PasswordField *field : {m_current, m_wanted, m_again})
            field->clear();
        m_context.notify(Tone::Success, tr("Your password was changed."));
    });
}

void PasswordCard::showProblem(const Error &error)
{
    for (const FieldProblem &field : error.fields)
        (field.field == QLatin1String("password") ? m_wantedFrame : m_currentFrame)->setError(translated(field.problem));
    if (error.fields.empty())
        m_context.notify(Tone::Danger, words::error(error));
}

} // namespace showroom
