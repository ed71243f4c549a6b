// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"
#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace showroom
{

class FieldFrame;
class PasswordField;
class TableView;
class TextLabel;

/// The people of the store: who they are, what they may do; adding one, disabling one, a new password.
class PeopleCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleCard(PageContext &context, QWidget *parent = nullptr);

private:
    void build();
    QWidget *form();
    void load();
    void fill(const std::vector<Stored<Person>> &people);
    void choose(int row);
    void save();
    void toggle();
    void report(const Error &error);
    [[nodiscard]] const Stored<Person> *chosen() const;

    PageContext &m_context;
    std::vector<Stored<Person>> m_people;
    QStandardItemModel m_model;
    TableView *m_table;
    TextLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_signin;
    QComboBox *m_role;
    PasswordField *m_password;
    FieldFrame *m_nameFrame;
    FieldFrame *m_signinFrame;
    FieldFrame *m_passwordFrame;
    QPushButton *m_save;
    QPushButton *m_toggle;
    QPushButton *m_new;
};

} // namespace showroom
