// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/mergepanel.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/cardcomparison.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int mostHits = 3; ///< seen at once; the others by scrolling

/// What the search found but for the card itself, in one column: a chip would take the name's place.
class OtherCards final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void leaveOut(qint64 card)
    {
        m_card = card;
        invalidateFilter();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == item::Badge ? QVariant() : QSortFilterProxyModel::data(index, role);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(item::Key).toLongLong() != m_card;
    }

private:
    qint64 m_card = 0;
};

} // namespace

MergePanel::MergePanel(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_search(context.executor, context.session, SearchFor::Customers),
      m_others(new OtherCards(this)),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_what(new TextLabel(Type::Body, Tone::Muted)),
      m_wanted(new QLineEdit),
      m_reason(new QLineEdit),
      m_wantedFrame(new FieldFrame(tr("The card that stays"), m_wanted, FieldFrame::Need::Required)),
      m_reasonFrame(new FieldFrame(tr("Why they are the same person"), m_reason, FieldFrame::Need::Required)),
      m_hits(new TableView(TableView::Rows::Worklist)),
      m_nothing(new TextLabel(Type::Body, Tone::Muted)),
      m_comparison(new CardComparison),
      m_merge(new QPushButton(tr("Merge")))
{
    m_others->setSourceModel(&m_search);
    build();
    connect(m_wanted, &QLineEdit::textEdited, &m_search, &SearchModel::setText);
    connect(m_wanted, &QLineEdit::returnPressed, m_hits, qOverload<>(&QWidget::setFocus));
    connect(&m_search, &SearchModel::answered, this, &MergePanel::fitHits);
    connect(&m_search, &SearchModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(m_hits, &TableView::rowShown, this, &MergePanel::choose);
    connect(m_hits, &TableView::rowOpened, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &QLineEdit::returnPressed, this, &MergePanel::merge);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::merge);
}

void MergePanel::build()
{
    m_wanted->setObjectName(u"into"_s);
    m_wanted->setPlaceholderText(tr("Name, initials or digits of the phone"));
    m_reason->setObjectName(u"reason"_s);
    m_what->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_hits->setModel(m_others);
    m_hits->setColumns({{120, 1}});
    m_hits->horizontalHeader()->hide();
    m_hits->setAccessibleName(tr("Cards to choose from"));
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    setLook(*m_merge, ButtonLook::Primary);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_merge);
    choice->addWidget(cancel);
    choice->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_what, m_wantedFrame, m_hits, m_nothing, m_comparison, m_reasonFrame})
        body->addWidget(part);
    body->addLayout(choice);
    body->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MergePanel::cancelled);
}

void MergePanel::begin(const Stored<Customer> &losing)
{
    m_losing = losing;
    m_command = CommandId::fresh();
    m_title->setText(tr("Merge %1 into another card").arg(losing.value.name));
    m_what->setText(
        tr("Everything that hangs on this card goes to the one that stays, with its numbers and what the other does not "
           "say; this card is closed and refers to it. It can be undone."));
    static_cast<OtherCards *>(m_others)->leaveOut(losing.id.value());
    for (FieldFrame *frame : {m_wantedFrame, m_reasonFrame})
        frame->setError({});
    m_reason->clear();
    m_comparison->hide();
    m_wanted->setText(losing.value.name);
    m_wanted->selectAll();
    m_search.setText(losing.value.name);
    fitHits();
    m_wanted->setFocus(Qt::OtherFocusReason);
}

void MergePanel::fitHits()
{
    const bool none = m_others->rowCount() == 0;
    m_hits->setVisible(!none);
    if (!none)
        m_hits->setFixedHeight(std::min(m_others->rowCount(), mostHits) * m_hits->rowHeight(0) + 2 * m_hits->frameWidth());
    m_nothing->setVisible(none);
    m_nothing->setText(tr("No other card is found. Type a name, initials or digits of the phone."));
}

void MergePanel::choose()
{
    m_wantedFrame->setError({});
    const QModelIndex chosen = m_hits->currentIndex();
    if (!chosen.isValid() || !m_losing)
        return m_comparison->hide();
    using Both = std::pair<CustomerCard, CustomerCard>;
    const auto request = [session = m_context.session, goes = m_losing->id,
                          stays = CustomerId(chosen.data(item::Key).toLongLong())](Services &services) -> Result<Both> {
        auto one = services.customers.show(session, goes);
        auto other = services.customers.show(session, stays);
        if (!one || !other)
            return Refusal(one ? other.error() : one.error());
        return Both{std::move(*one), std::move(*other)};
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Both> &both) {
        m_comparison->setVisible(both.has_value());
        if (both)
            m_comparison->show(both->first, both->second);
        else
            m_context.notify(Tone::Danger, words::error(both.error()));
    });
}

void MergePanel::merge()
{
    const QModelIndex chosen = m_hits->currentIndex();
    const QString reason = m_reason->text().trimmed();
    m_wantedFrame->setError(chosen.isValid() ? QString() : tr("Choose the card that stays."));
    m_reasonFrame->setError(reason.isEmpty() ? tr("Say why the two are the same person.") : QString());
    for (FieldFrame *frame : {m_wantedFrame, m_reasonFrame})
        if (frame->isWrong())
            return frame->input()->setFocus(Qt::OtherFocusReason);
    m_merge->setEnabled(false);
    const auto request = [session = m_context.session, command = m_command, from = m_losing->id,
                          into = CustomerId(chosen.data(item::Key).toLongLong()),
                          reason](Services &services) { return services.customers.merge(session, command, from, into, reason); };
    m_context.executor.command(this, request, [this](const Result<Saved<Customer>> &result) { finish(result); });
}

void MergePanel::finish(const Result<Saved<Customer>> &result)
{
    m_merge->setEnabled(true);
    m_command = CommandId::fresh();
    if (result) {
        m_context.notify(Tone::Success, tr("Merged: the two are one card now."));
        return Q_EMIT merged(result->id);
    }
    for (const FieldProblem &problem : result.error().fields)
        (problem.field == u"reason"_s ? m_reasonFrame : m_wantedFrame)->setError(translated(problem.problem));
    m_context.notify(Tone::Danger, words::error(result.error()));
}

} // namespace showroom
