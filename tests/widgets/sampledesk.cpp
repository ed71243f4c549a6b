// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sampledesk.h"
#include "widgets/look/badge.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/progressdots.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tile.h"
#include "widgets/look/verdictbanner.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/statusstrip.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace showroom::sample
{

namespace
{

struct Words {
    bool chinese;
    QString operator()(const char *zh, const char *en) const { return QString::fromUtf8(chinese ? zh : en); }
    Label label(const char *zh, const char *en) const { return Label{"Sample", chinese ? zh : en}; }
};

struct Row {
    QString name, phone, level;
    Tone tone;
    QString task, wish, due;
    bool late;
    int done, owed;
};

void addGroup(QStandardItemModel &model, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, item::Group);
    item->setFlags(Qt::NoItemFlags);
    model.appendRow(item);
}

void addRow(QStandardItemModel &model, const Row &row)
{
    auto *name = new QStandardItem(row.name);
    name->setData(row.phone, item::Subtitle);
    name->setData(true, item::Strong);
    auto *level = new QStandardItem;
    level->setData(row.level, item::Badge);
    level->setData(int(row.tone), item::BadgeTone);
    auto *due = new QStandardItem(row.due);
    due->setData(int(row.late ? Tone::Danger : Tone::Neutral), item::TextTone);
    auto *dots = new QStandardItem;
    dots->setData(row.done, item::DotsDone);
    dots->setData(row.owed, item::DotsDue);
    model.appendRow({name, level, new QStandardItem(row.task), new QStandardItem(row.wish), due, dots});
}

QStandardItemModel *worklist(const Words &w, QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels({w("客户", "Customer"), w("级别", "Level"), w("要做的事", "To do"), w("意向", "Interest"),
                                      w("期限", "Due"), w("本周", "Week")});
    addGroup(*model, w("逾期 · 2", "Overdue · 2"));
    const QString revisit = w("本周回访 · 还差 2 次", "Revisit this week · 2 more");
    addRow(*model, {w("王建国", "Wang Jianguo"), u"138 **** 6620"_s, u"A"_s, Tone::Danger,
                    w("二次追踪（首次拒绝后 3 天）", "Second try, 3 days after refusal"),
                    w("银河 E8 · 价格", "Galaxy E8 · price"), w("逾期 1 天", "1 day late"), true, 0, 2});
    addRow(*model, {w("单晓燕", "Shan Xiaoyan"), u"159 **** 0417"_s, u"A"_s, Tone::Danger, revisit,
                    w("银河 L7 · 置换", "Galaxy L7 · trade-in"), w("上周缺 1 次", "1 short last week"), true, 0, 2});
    addGroup(*model, w("今天 · 4", "Today · 4"));
    addRow(*model, {w("陈静", "Chen Jing"), u"137 **** 9031"_s, u"B→A"_s, Tone::Warning, revisit,
                    w("缤越 · 首购", "Binyue · first car"), w("今天", "today"), false, 0, 2});
    addRow(*model, {w("太原恒通物流", "Hengtong Logistics"), u"0351 *** 5580"_s, w("老客户", "Returning"), Tone::Info,
                    w("老客户联系（满 90 天）", "Keep in touch, 90 days"), w("远程 E5 ×3", "Farizon E5 ×3"), w("今天", "today"),
                    false, 0, 1});
    addRow(*model, {w("刘洋", "Liu Yang"), u"150 **** 7785"_s, u"C"_s, Tone::Success, revisit, w("帝豪", "Emgrand"),
                    w("今天", "today"), false, 1, 2});
    addRow(*model,
           {w("周工作计划", "Weekly plan"), QString(), w("计划", "Plan"), Tone::Neutral,
            w("提交给销售内勤", "Hand in to the clerk"), w("第 48 周", "Week 48"), w("今天 10:00", "today 10:00"), false, 0, 0});
    return model;
}

QWidget *tiles(const Words &w)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const TileText texts[]{{w("本周回访", "Revisits this week"), u"16"_s, u"/ 30"_s, {}, Tone::Muted, 16.0 / 30},
                           {w("在跟线索（A / B / C）", "Open leads (A / B / C)"), u"15"_s, u"6 / 5 / 4"_s, {}, Tone::Muted, 0.75},
                           {w("本月成交 / 目标", "Sold / target"), u"5"_s, w("/ 8 台", "/ 8 cars"), {}, Tone::Muted, 5.0 / 8},
                           {w("留资率（本月）", "Contact rate"), u"71%"_s, {}, u"▲ 6"_s, Tone::Success, 0.71, Tone::Success}};
    for (const TileText &text : texts) {
        auto *tile = new Tile;
        tile->show(text);
        line->addWidget(tile);
    }
    return row;
}

QWidget *combo(const QString &text)
{
    auto *box = new QComboBox;
    box->addItems({text, u"—"_s});
    return box;
}

QLayout *buttons(const Words &w)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *refuse = new QPushButton(w("客户拒绝…", "Refused…"));
    setLook(*refuse, ButtonLook::Danger);
    line->addWidget(new KeyButton(w("记录回访", "Record"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary));
    line->addWidget(new QPushButton(w("报价", "Quote")));
    line->addWidget(refuse);
    line->addStretch();
    return line;
}

QWidget *customerCard(const Words &w)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    auto *name = new TextLabel(Type::Heading, Tone::Neutral);
    name->setText(w("单晓燕", "Shan Xiaoyan"));
    auto *more = new TextLabel(Type::Body, Tone::Muted);
    more->setText(u"Shàn Xiǎoyàn · 159 0351 0417"_s);
    more->setElided(true);
    head->addWidget(name);
    head->addWidget(new Badge(u"A"_s, Tone::Danger));
    head->addWidget(more, 1);
    auto *banner = new VerdictBanner;
    banner->show(
        u"FU-01"_s,
        w("本周应回访 2 次，已 0 次；上周 1 次，缺 1 次。", "2 revisits due this week, 0 done; last week 1, one missing."),
        Tone::Warning);
    auto *form = new QGridLayout;
    form->setSpacing(10);
    auto *note = new QPlainTextEdit(
        w("旧车 2016 款，希望置换补贴再高 3000；周六可再来店。", "Old car of 2016, hopes for 3000 more; can come on Saturday."));
    note->setTabChangesFocus(true);
    form->addWidget(new FieldFrame(w("方式", "By"), combo(w("电话", "Telephone"))), 0, 0);
    form->addWidget(new FieldFrame(w("结果", "Result"), combo(w("已接通，考虑中", "Reached, thinking"))), 0, 1);
    form->addWidget(new FieldFrame(w("客户现状与需求", "Situation and wishes"), note), 1, 0, 1, 2);
    form->addWidget(new FieldFrame(w("下一步", "Next"), combo(w("邀约到店", "Invite to the store"))), 2, 0);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 28), QTime(10, 0)));
    auto *time = new FieldFrame(w("时间", "When"), when, FieldFrame::Need::Required);
    time->setError(w("周六店休，请选其他日期。", "The store is closed then."));
    form->addWidget(time, 2, 1);
    form->setRowStretch(1, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(banner);
    card->body()->addLayout(form, 1);
    card->body()->addLayout(buttons(w));
    return card;
}

QWidget *todayPage(const Words &w, TableView *&worklistView)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    auto *header = new SectionHeader;
    header->setTitle(w("今日", "Today"));
    header->setRemark(w("本周还欠 14 次回访，2 项逾期", "14 revisits still due this week, 2 overdue"));
    auto *listCard = new Card(Card::Padding::None);
    worklistView = new TableView(TableView::Rows::Worklist);
    worklistView->setModel(worklist(w, worklistView));
    worklistView->setColumns({{124, 2}, {96, 0}, {150, 4}, {100, 2}, {120, 0}, {56, 0}});
    worklistView->setAccessibleName(w("工作清单", "Worklist"));
    worklistView->selectRow(2);
    listCard->body()->addWidget(worklistView);
    auto *split = new QHBoxLayout;
    split->setSpacing(12);
    split->addWidget(listCard, 2);
    split->addWidget(customerCard(w), 1);
    column->addWidget(header);
    column->addWidget(tiles(w));
    column->addLayout(split, 1);
    return page;
}

QWidget *partsPage(const Words &w)
{
    auto *card = new Card;
    auto *line = new QHBoxLayout;
    auto *on = new QCheckBox(w("已审核", "Approved"));
    on->setChecked(true);
    auto *choice = new QRadioButton(w("门店", "Store"));
    choice->setChecked(true);
    auto *off = new QPushButton(w("送签", "Send"));
    setLook(*off, ButtonLook::Primary);
    off->setEnabled(false);
    auto *count = new QSpinBox;
    count->setAccessibleName(w("数量", "Quantity"));
    auto *disabled = new QCheckBox(w("停用", "Disabled"));
    disabled->setEnabled(false);
    for (QWidget *part : std::initializer_list<QWidget *>{on, new QCheckBox(w("未审核", "Open")), disabled, choice,
                                                          new QRadioButton(w("全部", "All")), count, off})
        line->addWidget(part);
    line->addStretch();
    auto *refusal = new VerdictBanner;
    refusal->show(u"CT-02"_s, w("缺少：交货期", "Missing: delivery date"), Tone::Danger,
                  {{u"fill"_s, w("去填写", "Fill in")}, {u"add"_s, w("差额计入尾款", "Add to the balance")}});
    auto *empty = new EmptyState(Glyph::Inbox);
    empty->setText(w("今天没有要联系的客户。", "Nobody to contact today."), w("看看本周", "Show this week"));
    auto *field = new QLineEdit;
    field->setPlaceholderText(w("例如 138 0013 8000", "such as 138 0013 8000"));
    auto *dots = new ProgressDots;
    dots->setProgress(1, 2);
    card->body()->addLayout(line);
    card->body()->addWidget(new FieldFrame(w("电话", "Phone"), field));
    card->body()->addWidget(dots);
    card->body()->addWidget(refusal);
    card->body()->addWidget(empty, 1);
    return card;
}

} // namespace

Desk makeDesk(Language language)
{
    const Words w{language == Language::Chinese};
    Desk desk{std::make_unique<MainWindow>()};
    MainWindow &window = *desk.window;
    const Label deals = w.label("成交", "Deals");
    const Label department = w.label("部门", "Department");
    window.addPage({u"today"_s, Glyph::Today, w.label("今日", "Today")}, [&] { return todayPage(w, desk.worklist); });
    window.addPage({u"customers"_s, Glyph::Customers, w.label("客户", "Customers")}, [w] { return partsPage(w); });
    window.addPage({u"leads"_s, Glyph::Lead, w.label("线索", "Leads")}, [] { return new QWidget; });
    window.addPage({u"quotes"_s, Glyph::Quote, w.label("报价", "Quotes"), deals}, [] { return new QWidget; });
    window.addPage({u"contracts"_s, Glyph::Contract, w.label("合同与订单", "Contracts and orders"), deals},
                   [] { return new QWidget; });
    window.addPage({u"attendance"_s, Glyph::Attendance, w.label("考勤与出差", "Attendance and trips"), department},
                   [] { return new QWidget; });
    window.addPage({u"procedures"_s, Glyph::Book, w.label("制度", "Procedures"), w.label("管理", "Management")},
                   [] { return new QWidget; });
    window.addPage({u"settings"_s, Glyph::Settings, w.label("设置", "Settings"), w.label("管理", "Management")},
                   [] { return new QWidget; });
    window.setWaiting(u"today"_s, 7);
    window.setPerson(w("李敏", "Li Min"), w("销售顾问", "Sales consultant"));
    window.status().setConnection(StatusStrip::Connection::Good, w("已连接 本机数据库", "Connected to the local database"));
    window.status().setDay(48, QDate(2026, 11, 23));
    window.status().setSaved(w("全部已保存", "All saved"));
    return desk;
}

} // namespace showroom::sample
