// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"
#include <QDialog>
#include <QPushButton>

class QComboBox;
class QLineEdit;

namespace showroom
{

class BusyLine;
class FieldFrame;
class TextLabel;

/// Takes a list out as it stands on its page, as a table for another program: asks for the purpose (PI-04) and the file.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(PageContext &context, ExportWish wish, QWidget *parent);

    /// How a file name is asked for, from the proposed one and the filter; a test answers without a dialog.
    std::function<QString(QWidget *, const QString &, const QString &)> askForFile;

    void reject() override;

private:
    void build();
    void choose();
    void write(const QString &path);
    void showProblem(const Error &error);
    void refusePurpose(const QString &problem);

    PageContext &m_context;
    ExportWish m_wish;
    TextLabel *m_what;
    QLineEdit *m_purpose;
    FieldFrame *m_purposeFrame;
    QComboBox *m_format;
    TextLabel *m_problem;
    BusyLine *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_export;
    bool m_writing = false;
};

/// "Leads · Open · A": the name of a list and what is chosen above it.
[[nodiscard]] QString listTitle(const QString &list, const std::vector<const QComboBox *> &chosen);

/// "Export…", for the head of a page whose list `wish` describes at the time.
[[nodiscard]] QPushButton *exportButton(PageContext &context, const std::function<ExportWish()> &wish);

} // namespace showroom
