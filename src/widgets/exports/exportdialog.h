// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"
#include <QComboBox>
#include <QDialog>
#include <QPushButton>

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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fit();
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

/// What a box of states asks for: one of them, or those of which `goingOn` is true, which stands in it as `goingOnData`.
template <class State>
[[nodiscard]] RecordService::Values whereState(const QComboBox &box, const char *goingOn = "", int goingOnData = -1)
{
    const int chosen = box.currentData().toInt();
    if (chosen >= 0)
        return {{QStringLiteral("state"), codeOf(State(chosen))}};
    if (*goingOn && chosen == goingOnData)
        return {{QString::fromLatin1(goingOn), QStringLiteral("true")}};
    return {};
}

/// "Export…", for the head of a page whose list `wish` describes at the time.
[[nodiscard]] QPushButton *exportButton(PageContext &context, const std::function<ExportWish()> &wish);

} // namespace showroom
