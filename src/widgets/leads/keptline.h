// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include <QTimer>
#include <QWidget>
#include <optional>

namespace showroom
{

struct PageContext;
class TextLabel;

/// Over a form: "Kept from 10:12", and a way to throw that away. It also says when what is typed is to be kept: once the keys
/// have rested for a second, and when the form goes out of sight.
class KeptLine final : public QWidget
{
    Q_OBJECT
public:
    KeptLine(const PageContext &context, QWidget &form);

    /// Nothing: what stands in the form was typed just now.
    void offer(const std::optional<Instant> &restoredFrom);
    /// A key was pressed in the form.
    void touched() { m_rest.start(); }

Q_SIGNALS:
    void keepRequested();
    void thrownAway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const PageContext &m_context;
    TextLabel *m_text;
    QTimer m_rest;
};

} // namespace showroom
