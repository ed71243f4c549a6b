// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/peoplecard.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/shell/passwordfield.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace showroom
{

PeopleCard::PeopleCard(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(0, 4),
      m_table(new TableView),
      m_title(new TextLabel(Type::Heading, Tone::Neutral)),
      m_name(new QLineEdit),
      m_signin(new QLineEdit),
      m_role(new QComboBox),
      m_password(new PasswordField),
      m_nameFrame(new FieldFrame(tr("Name"), m_name, FieldFrame::Need::Required)),
      m_signinFrame(new FieldFrame(tr("Sign-in name"), m_signin, FieldFrame::Need::Required)),
      m_passwordFrame(new FieldFrame(tr("Password"), m_password)),
      m_save(new QPushButton),
      m_toggle(new QPushButton),
      m_new(new QPushButton(tr("New person")))
{
    build();
    connect(m_table, &TableView::rowShown, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex({});
        choose(-1);
        m_name->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &PeopleCard::save);
    connect(m_toggle, &QPushButton::clicked, this, &PeopleCard::toggle);
    choose(-1);
    load();
}

void PeopleCard::build()
{
    m_title->setText(tr("People"));
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("Sign-in name"), tr("Role"), tr("State")});
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setModel(&m_model);
    m_table->setColumns({{90, 2}, {90, 2}, {110, 3}, {80, 1}});
    m_table->setMinimumHeight(300);
    auto *list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto *edit = new Card;
    edit->body()->addWidget(m_title);
    edit->body()->addWidget(form());
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addWidget(list);
    body->addWidget(edit);
}

QWidget *PeopleCard::form()
{
    for (const auto &entry : Codes<Role>::entries)
        m_role->addItem(translated(labelOf(entry.value)), QString::fromLatin1(entry.code));
    setLook(*m_save, ButtonLook::Primary);
    auto *grid = new QWidget;
    auto *lines = new QGridLayout(grid);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_nameFrame, 0, 0);
    lines->addWidget(m_signinFrame, 0, 1);
    lines->addWidget(new FieldFrame(tr("Role"), m_role), 1, 0);
    lines->addWidget(m_passwordFrame, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    buttons->addWidget(m_new);
    lines->addLayout(buttons, 2, 0, 1, 2);
    return grid;
}

void PeopleCard::load()
{
    m_context.executor.ask(
        this, [session = m_context.session](Services &services) { return services.people.list(session); },
        [this](const Result<std::vector<Stored<Person>>> &people) {
            if (people)
                fill(*people);
            else
                report(people.error());
        });
}

void PeopleCard::fill(const std::vector<Stored<Person>> &people)
{
    m_people = people;
    m_model.removeRows(0, m_model.rowCount());
    for (const Stored<Person> &person : people) {
        auto *name = new QStandardItem(person.value.name);
        name->setData(true, item::Strong);
        auto *state = new QStandardItem;
        state->setData(translated(labelOf(person.value.state)), item::Badge);
        state->setData(int(person.value.state == PersonState::Active ? Tone::Success : Tone::Muted), item::BadgeTone);
        m_model.appendRow(
            {name, new QStandardItem(person.value.signin), new QStandardItem(translated(labelOf(person.value.role))), state});
    }
    choose(-1);
}

const Stored<Person> *PeopleCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_people.size()) ? &m_people[std::size_t(row)] : nullptr;
}

void PeopleCard::choose(int row)
{
    const bool standing = row >= 0 && row < int(m_people.size());
    const Person person = standing ? m_people[std::size_t(row)].value : Person();
    m_title->setText(standing ? person.name : tr("New person"));
    m_name->setText(person.name);
    m_signin->setText(person.signin);
    m_signin->setReadOnly(standing);
    m_role->setCurrentIndex(m_role->findData(codeOf(person.role)));
    m_password->clear();
    m_password->setPlaceholderText(standing ? tr("Leave empty to keep it") : QString());
    m_save->setText(standing ? tr("Save") : tr("Add"));
    m_toggle->setVisible(standing);
    m_toggle->setText(person.state == PersonState::Disabled ? tr("Enable again") : tr("Disable"));
    for (FieldFrame *frame : {m_nameFrame, m_signinFrame, m_passwordFrame})
        frame->setError({});
}

void PeopleCard::save()
{
    const Stored<Person> *standing = chosen();
    Person wanted = standing ? standing->value : Person();
    wanted.name = m_name->text();
    wanted.signin = m_signin->text();
    wanted.role = fromCode<Role>(m_role->currentData().toString()).value_or(Role::Consultant);
    const auto id = standing ? std::optional(standing->id) : std::nullopt;
    const int version = standing ? standing->version : 0;
    const auto request = [session = m_context.session, command = CommandId::fresh(), id, version, wanted,
                          password = m_password->text()](Services &services) -> Result<Saved<Person>> {
        if (!id)
            return services.people.add(session, command, wanted, password);
        if (!password.isEmpty())
            if (const Done reset = services.people.resetPassword(session, *id, password); !reset)
                return Refusal(reset.error());
        return services.people.update(session, command, *id, version, wanted);
    };
    m_context.executor.command(this, request, [this, name = wanted.name](const Result<Saved<Person>> &saved) {
        if (!saved)
            return report(saved.error());
        m_context.notify(Tone::Success, tr("%1 was saved.").arg(name));
        load();
    });
}

void PeopleCard::toggle()
{
    const Stored<Person> *standing = chosen();
    if (!standing)
        return;
    const PersonState wanted = standing->value.state == PersonState::Disabled ? PersonState::Active : PersonState::Disabled;
    const auto request = [session = m_context.session, command = CommandId::fresh(), id = standing->id,
                          wanted](Services &services) { return services.people.setState(session, command, id, wanted); };
    m_context.executor.command(this, request, [this](const Result<Saved<Person>> &saved) {
        if (!saved)
            return report(saved.error());
        load();
    });
}

void PeopleCard::report(const Error &error)
{
    for (const FieldProblem &field : error.fields) {
        FieldFrame *frame = field.field == QLatin1String("signin")     ? m_signinFrame
                            : field.field == QLatin1String("password") ? m_passwordFrame
                                                                       : m_nameFrame;
        frame->setError(translated(field.problem));
    }
    if (error.fields.empty())
        m_context.notify(Tone::Danger, words::error(error));
}

} // namespace showroom
