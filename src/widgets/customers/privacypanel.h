// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/privacy.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace showroom
{

class FieldFrame;
class TextLabel;

/// What a person may ask of the store (PI-03): all that is held on them, and that it be erased. What cannot be undone is said
/// before it is done, and the customer's name is typed for it.
class PrivacyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PrivacyPanel(PageContext &context, QWidget *parent = nullptr);

    void begin(const Stored<Customer> &card);

Q_SIGNALS:
    void erased(showroom::CustomerId customer);
    void cancelled();

private:
    void build();
    void makeFile();
    void showPreview(const Result<ErasurePreview> &preview);
    void erase();
    void finish(const Result<Saved<Customer>> &result);

    PageContext &m_context;
    std::optional<Stored<Customer>> m_card;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    TextLabel *m_title;
    QLineEdit *m_purpose;
    FieldFrame *m_purposeFrame;
    QPushButton *m_file;
    QWidget *m_erasing;
    TextLabel *m_what;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    FieldFrame *m_nameFrame;
    FieldFrame *m_reasonFrame;
    QPushButton *m_erase;
};

} // namespace showroom
