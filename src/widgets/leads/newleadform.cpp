// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/newleadform.h"
#include "showroom/domain/value.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/nearmatchstrip.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/keptline.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace showroom
{

NewLeadForm::NewLeadForm(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(Type::Heading, Tone::Neutral)),
      m_kept(new KeptLine(context, *this)),
      m_matches(new NearMatchStrip(context)),
      m_phone(new QLineEdit),
      m_name(new QLineEdit),
      m_shared(new QLineEdit),
      m_level(new QComboBox),
      m_vehicle(new QLineEdit),
      m_topic(new QLineEdit),
      m_source(new QComboBox),
      m_save(new KeyButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary))
{
    m_phone->setObjectName(u"phone"_s);
    m_shared->setObjectName(u"sharedNumber"_s);
    m_shared->setMaxLength(120);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    fillChoices<Level>(*m_level);
    m_source->setEditable(true);
    m_source->addItems(
        {QString(), tr("Walk-in"), tr("Phone call"), tr("Website"), tr("Car portal"), tr("Recommendation"), tr("Event")});
    m_vehicle->setPlaceholderText(tr("brand, series, model, colour"));
    m_topic->setPlaceholderText(tr("price, trade-in, first car…"));
    m_matches->offer(tr("New lead for them"));
    m_matches->offerSharing();
    build();
    connectParts();
    connectKeeping();
}

void NewLeadForm::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    using Need = FieldFrame::Need;
    const auto place = [&](const QString &field, const QString &label, QWidget *input, int row, int column, Need need) {
        auto *frame = new FieldFrame(label, input, need);
        grid->addWidget(frame, row, column, Qt::AlignTop);
        m_frames.emplace_back(field, frame);
        return frame;
    };
    place(u"phone"_s, tr("Phone"), m_phone, 0, 0, Need::Required);
    place(u"name"_s, tr("Name"), m_name, 0, 1, Need::Required);
    m_sharedFrame = place(u"shared_number"_s, tr("Number shared with"), m_shared, 1, 0, Need::Required);
    place(u"vehicle"_s, tr("Vehicle wanted"), m_vehicle, 2, 0, Need::Optional);
    place(u"topic"_s, tr("It hangs on"), m_topic, 2, 1, Need::Optional);
    place(u"level"_s, tr("Level"), m_level, 3, 0, Need::Optional);
    place(u"source"_s, tr("Source"), m_source, 3, 1, Need::Optional);
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    connect(cancel, &QPushButton::clicked, this, &NewLeadForm::cancel);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    body->addWidget(m_title);
    body->addWidget(m_kept);
    body->addWidget(m_matches);
    body->addLayout(grid);
    body->addLayout(buttons);
    body->addStretch();
}

void NewLeadForm::connectParts()
{
    connect(m_phone, &QLineEdit::textEdited, this, &NewLeadForm::look);
    connect(m_name, &QLineEdit::textEdited, this, &NewLeadForm::look);
    connect(m_matches, &NearMatchStrip::looked, this,
            [this](bool blocked) { m_save->setEnabled(!blocked || m_standing || !m_sharedFrame->isHidden()); });
    connect(m_matches, &NearMatchStrip::shareRequested, this, [this](const QString &name) {
        m_sharedFrame->show();
        m_shared->setText(name);
        m_shared->selectAll();
        m_shared->setFocus(Qt::OtherFocusReason);
        m_save->setEnabled(true);
    });
    connect(m_matches, &NearMatchStrip::chosen, this, [this](CustomerId customer, const QString &name) {
        forgetDraft();
        m_standing = customer;
        beginFor(customer, name);
    });
    connect(m_save, &QPushButton::clicked, this, &NewLeadForm::save);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NewLeadForm::cancel);
}

void NewLeadForm::connectKeeping()
{
    for (const QLineEdit *field : {m_phone, m_name, m_vehicle, m_topic})
        connect(field, &QLineEdit::textEdited, m_kept, &KeptLine::touched);
    connect(m_level, &QComboBox::currentIndexChanged, m_kept, &KeptLine::touched);
    connect(m_source, &QComboBox::currentTextChanged, m_kept, &KeptLine::touched);
    connect(m_kept, &KeptLine::keepRequested, this, &NewLeadForm::keepDraft);
    connect(m_kept, &KeptLine::thrownAway, this, [this] {
        forgetDraft();
        const auto standing = std::exchange(m_standing, std::nullopt);
        standing ? beginFor(*standing, m_standingName) : begin();
    });
}

DraftBook::Key NewLeadForm::draftKey() const
{
    return {u"new_lead"_s, m_standing ? m_standing->value() : 0};
}

void NewLeadForm::keepDraft()
{
    if (!m_context.book)
        return;
    if (!isDirty())
        return forgetDraft();
    QJsonObject fields{{u"vehicle"_s, m_vehicle->text()},
                       {u"topic"_s, m_topic->text()},
                       {u"level"_s, m_level->currentIndex()},
                       {u"source"_s, m_source->currentText()},
                       {u"command"_s, m_command.text()}};
    if (!m_standing) { // whose name stands on their card already
        fields.insert(u"phone"_s, m_phone->text());
        fields.insert(u"name"_s, m_name->text());
    }
    m_context.book->keep(draftKey(), fields);
}

void NewLeadForm::restore()
{
    const auto kept = m_context.book ? m_context.book->of(draftKey()) : std::nullopt;
    m_kept->offer(kept && kept->restored ? std::optional(kept->at) : std::nullopt);
    if (!kept)
        return;
    const auto text = [&kept](QLatin1String field) { return kept->fields.value(field).toString(); };
    if (!m_standing) {
        m_phone->setText(text("phone"_L1));
        m_name->setText(text("name"_L1));
        look();
    }
    m_vehicle->setText(text("vehicle"_L1));
    m_topic->setText(text("topic"_L1));
    m_level->setCurrentIndex(kept->fields.value("level"_L1).toInt());
    m_source->setCurrentText(text("source"_L1));
    m_command = CommandId(text("command"_L1));
}

void NewLeadForm::forgetDraft()
{
    if (m_context.book)
        m_context.book->forget(draftKey());
}

void NewLeadForm::cancel()
{
    forgetDraft();
    clear();
    Q_EMIT cancelled();
}

void NewLeadForm::setLetters(const LevelLetters &letters)
{
    nameLevels(*m_level, letters);
}

void NewLeadForm::begin()
{
    clear();
    m_standing.reset();
    m_title->setText(tr("New lead"));
    for (QLineEdit *field : {m_phone, m_name})
        field->setEnabled(true);
    restore();
    m_phone->setFocus(Qt::OtherFocusReason);
}

// What was typed about the car stays; who it is for is known now.
void NewLeadForm::beginFor(CustomerId customer, const QString &name)
{
    if (m_standing != customer)
        clear();
    m_standing = customer;
    m_sharedFrame->hide();
    m_standingName = name;
    m_title->setText(tr("New lead for %1").arg(name));
    m_matches->look({}, {});
    m_phone->clear();
    m_name->setText(name);
    for (QLineEdit *field : {m_phone, m_name})
        field->setEnabled(false);
    m_save->setEnabled(true);
    if (m_vehicle->text().isEmpty() && m_topic->text().isEmpty())
        restore();
    m_vehicle->setFocus(Qt::OtherFocusReason);
}

void NewLeadForm::clear()
{
    m_command = CommandId::fresh();
    for (QLineEdit *field : {m_phone, m_name, m_shared, m_vehicle, m_topic})
        field->clear();
    m_sharedFrame->hide();
    choose<Level>(*m_level, Level::B);
    m_source->setCurrentIndex(0);
    m_source->clearEditText();
    m_matches->look({}, {});
    m_save->setEnabled(true);
    for (const auto &[field, frame] : m_frames)
        frame->setError({});
}

bool NewLeadForm::isDirty() const
{
    return !m_phone->text().isEmpty() || !m_vehicle->text().isEmpty() || !m_topic->text().isEmpty() ||
           (!m_standing && !m_name->text().isEmpty());
}

void NewLeadForm::look()
{
    m_matches->look(m_name->text(), m_phone->text());
}

NewLead NewLeadForm::input() const
{
    NewLead input;
    input.standingCustomer = m_standing;
    input.customer.name = m_name->text().trimmed();
    input.customer.phone = Phone::parse(m_phone->text());
    if (!m_sharedFrame->isHidden())
        input.customer.sharedNumber = m_shared->text().trimmed();
    input.customer.source = m_source->currentText().trimmed();
    input.lead.level = chosen<Level>(*m_level).value_or(Level::B);
    input.lead.vehicle = m_vehicle->text().trimmed();
    input.lead.topic = m_topic->text().trimmed();
    input.lead.source = input.customer.source;
    return input;
}

void NewLeadForm::save()
{
    const NewLead wanted = input();
    if (!m_standing && !wanted.customer.phone) {
        const Message expected{QT_TRANSLATE_NOOP("Message", "Expected here: %1."),
                               {Label{"Message", ValueText<Phone>::expected}}};
        return showProblems({ErrorCode::Invalid, {}, {}, {{u"phone"_s, expected}}, {}, {}});
    }
    m_save->setEnabled(false);
    const auto request = [session = m_context.session, command = m_command, wanted](Services &services) {
        return services.leads.addWithCustomer(session, command, wanted);
    };
    m_context.executor.command(this, request, [this, name = wanted.customer.name](const Result<Saved<Lead>> &saved) {
        if (saved)
            finish(name, nullptr, saved->id);
        else
            finish(name, &saved.error(), std::nullopt);
    });
}

void NewLeadForm::finish(const QString &name, const Error *error, std::optional<LeadId> lead)
{
    m_save->setEnabled(true);
    m_command = CommandId::fresh();
    if (error) {
        showProblems(*error);
        if (error->code == ErrorCode::Conflict)
            look(); // the number was taken since it was typed
        return m_context.notify(Tone::Danger, words::error(*error));
    }
    m_context.notify(Tone::Success, tr("A lead for %1 is open.").arg(name));
    forgetDraft();
    clear();
    Q_EMIT saved(*lead);
}

void NewLeadForm::showProblems(const Error &error)
{
    QWidget *first = nullptr;
    for (const auto &[field, frame] : m_frames) {
        frame->setError({});
        for (const FieldProblem &problem : error.fields)
            if (problem.field == field)
                frame->setError(translated(problem.problem));
        if (!first && frame->isWrong())
            first = frame->input();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
