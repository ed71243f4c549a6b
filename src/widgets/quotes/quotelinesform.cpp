// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/quotelinesform.h"
#include "showroom/models/recordfields.h"
#include "widgets/documents/rowfield.h"
#include "widgets/leads/choices.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

LineKind kindOf(const QComboBox &box)
{
    return chosen<LineKind>(box).value_or(LineKind::Accessory);
}

QLineEdit *field(const QString &name, const QString &label, bool number)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    if (number)
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return edit;
}

} // namespace

QuoteLinesForm::QuoteLinesForm(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_problems(new TextLabel(Type::Small, Tone::Danger))
{
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    for (int column = 3; column <= 4; ++column)
        m_grid->setColumnMinimumWidth(column, 130);
    int column = 0;
    for (const QString &title : {tr("Kind"), tr("Item"), tr("Pieces"), tr("Media price"), tr("Offered")}) {
        auto *label = new TextLabel(Type::Small, Tone::Muted);
        label->setText(title);
        m_grid->addWidget(label, 0, column, column >= 2 ? Qt::AlignRight : Qt::AlignLeft);
        ++column;
    }
    auto *more = new QPushButton(tr("Add a line"));
    more->setObjectName(u"addLine"_s);
    setLook(*more, ButtonLook::Link);
    connect(more, &QPushButton::clicked, this, &QuoteLinesForm::addEmpty);
    m_problems->setWordWrap(true);
    m_problems->hide();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addLayout(m_grid);
    body->addWidget(m_problems);
    body->addWidget(more, 0, Qt::AlignLeft);
}

void QuoteLinesForm::begin(const std::vector<QuoteLine> &lines, const QString &subject, int cars)
{
    m_subject = subject;
    m_cars = cars;
    while (!m_rows.empty())
        removeRow(m_rows.back().remove);
    for (const QuoteLine &line : lines)
        add(line);
    placeRows();
    clearProblems();
}

void QuoteLinesForm::add(const QuoteLine &line)
{
    const Row row{new QComboBox,
                  field(u"name"_s, tr("Item"), false),
                  field(u"quantity"_s, tr("Pieces"), true),
                  field(u"media_fen"_s, tr("Media price"), true),
                  field(u"offered_fen"_s, tr("Offered"), true),
                  new QToolButton};
    fillChoices<LineKind>(*row.kind);
    if (line.kind != LineKind::Vehicle) // one car line, and it stays
        row.kind->removeItem(row.kind->findData(int(LineKind::Vehicle)));
    row.kind->setCurrentIndex(row.kind->findData(int(line.kind)));
    row.kind->setEnabled(line.kind != LineKind::Vehicle);
    row.kind->setAccessibleName(tr("Kind"));
    row.name->setText(line.name);
    row.quantity->setText(QString::number(line.quantity));
    row.quantity->setMaximumWidth(60);
    row.media->setMaximumWidth(150);
    row.offered->setMaximumWidth(150);
    row.media->setText(line.media.fen() == 0 ? QString() : recordfields::write(line.media));
    row.offered->setText(line.offered.fen() == 0 && line.media.fen() == 0 ? QString() : recordfields::write(line.offered));
    row.remove->setIcon(icon(Glyph::Cross));
    row.remove->setToolTip(tr("Remove this line"));
    row.remove->setAutoRaise(true);
    row.remove->setVisible(line.kind != LineKind::Vehicle);
    m_rows.push_back(row);
    fit(row);
    connect(row.kind, &QComboBox::currentIndexChanged, this, [this, row] {
        fit(row);
        Q_EMIT edited();
    });
    for (QLineEdit *edit : {row.name, row.quantity, row.media, row.offered})
        connect(edit, &QLineEdit::textEdited, this, &QuoteLinesForm::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] {
        removeRow(button);
        placeRows();
        Q_EMIT edited();
    });
}

void QuoteLinesForm::addEmpty()
{
    QuoteLine line;
    line.kind = LineKind::Accessory;
    add(line);
    placeRows();
    m_rows.back().name->setFocus(Qt::OtherFocusReason);
}

/// What the program fills in is shown and not typed.
void QuoteLinesForm::fit(const Row &row)
{
    const LineKind kind = kindOf(*row.kind);
    const bool tax = kind == LineKind::PurchaseTax;
    const bool perCar = tax || kind == LineKind::Vehicle || kind == LineKind::Option;
    row.name->setEnabled(!tax);
    row.name->setPlaceholderText(kind == LineKind::Vehicle ? m_subject : QString());
    row.quantity->setEnabled(!perCar);
    if (perCar)
        row.quantity->setText(QString::number(m_cars));
    row.media->setEnabled(isGoods(kind) && kind != LineKind::Vehicle);
    row.media->setPlaceholderText(kind == LineKind::Vehicle ? tr("as posted") : isGoods(kind) ? QString() : tr("as offered"));
    row.offered->setEnabled(!tax);
    row.offered->setPlaceholderText(tax ? tr("worked out") : QString());
    if (tax || !isGoods(kind))
        row.media->clear();
    if (tax) {
        row.name->clear();
        row.offered->clear();
    }
}

void QuoteLinesForm::removeRow(QToolButton *button)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.remove == button; });
    if (found == m_rows.end())
        return;
    for (QWidget *part : std::initializer_list<QWidget *>{found->kind, found->name, found->quantity, found->media, found->offered,
                                                          found->remove}) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_rows.erase(found);
}

void QuoteLinesForm::placeRows()
{
    int place = 1;
    for (const Row &row : m_rows) {
        int column = 0;
        for (QWidget *part :
             std::initializer_list<QWidget *>{row.kind, row.name, row.quantity, row.media, row.offered, row.remove})
            m_grid->addWidget(part, place, column++);
        ++place;
    }
}

void QuoteLinesForm::clearProblems()
{
    for (const Row &row : m_rows)
        for (QLineEdit *edit : {row.name, row.quantity, row.media, row.offered})
            setWrong(*edit, false);
    m_problems->hide();
}

Result<std::vector<QuoteLine>> QuoteLinesForm::lines()
{
    clearProblems();
    std::vector<QuoteLine> lines;
    Error error{ErrorCode::Invalid};
    for (const Row &row : m_rows) {
        QuoteLine line;
        line.kind = kindOf(*row.kind);
        line.name = row.name->text();
        const QString place = u"lines[%1]."_s.arg(lines.size() + 1);
        const auto amount = [&](QLineEdit *edit, Money &money, const QString &name) {
            const QString text = trimmedText(edit->text());
            if (text.isEmpty())
                return;
            if (const auto read = Money::parse(text))
                money = *read;
            else
                error.fields.push_back({place + name,
                                        {QT_TRANSLATE_NOOP("Message", "Expected here: %1."),
                                         {Label{"Message", QT_TRANSLATE_NOOP("Message", "an amount in yuan")}}}});
        };
        amount(row.media, line.media, u"media_fen"_s);
        amount(row.offered, line.offered, u"offered_fen"_s);
        bool good = false;
        line.quantity = row.quantity->text().trimmed().toInt(&good);
        if (!good)
            error.fields.push_back({place + u"quantity"_s, {QT_TRANSLATE_NOOP("Message", "A number from 1 to 999.")}});
        if (line.kind == LineKind::Vehicle)
            line.media = Money::fromFen(0); // the posted price of today, not of the day it was typed
        lines.push_back(std::move(line));
    }
    if (error.fields.empty())
        return lines;
    showProblems(error);
    return Refusal(std::move(error));
}

QLineEdit *QuoteLinesForm::inputOf(const Row &row, const QString &name) const
{
    for (QLineEdit *edit : {row.name, row.quantity, row.media, row.offered})
        if (edit->objectName() == name)
            return edit;
    return row.name;
}

void QuoteLinesForm::showProblems(const Error &error)
{
    showRowProblems(*m_problems, u"lines"_s, error, [this](const RowField &place, const QString &problem) {
        if (place.row < 1 || place.row > m_rows.size())
            return problem;
        setWrong(*inputOf(m_rows[place.row - 1], place.name), true);
        return tr("Line %1: %2").arg(QString::number(place.row), problem);
    });
}

} // namespace showroom
