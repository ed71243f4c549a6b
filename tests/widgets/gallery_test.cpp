// SPDX-License-Identifier: GPL-3.0-or-later
// Pages built from the look's parts, at the smallest size that is promised. With SHOWROOM_GALLERY set to a folder the same
// windows are left there as pictures, to be looked at.
#include "widgets/look/notice.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/theme.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/searchbox.h"
#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

using namespace showroom;
using namespace Qt::StringLiterals;

namespace
{

struct Scene {
    Appearance appearance;
    sample::Language language;
    const char *name;
};

void PrintTo(const Scene &scene, std::ostream *out)
{
    *out << scene.name;
}

class Gallery : public testing::TestWithParam<Scene>
{
protected:
    void SetUp() override
    {
        m_theme.setAppearance(GetParam().appearance);
        desk = sample::makeDesk(GetParam().language);
        desk.window->resize(1280, 720);
        desk.window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(desk.window.get()));
    }
    void picture(const QString &page) const
    {
        const QString folder = qEnvironmentVariable("SHOWROOM_GALLERY");
        if (!folder.isEmpty())
            desk.window->grab().save(u"%1/%2-%3.png"_s.arg(folder, page, QString::fromLatin1(GetParam().name)));
    }
    sample::Desk desk;

private:
    Theme m_theme{*qApp};
};

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const auto *label : window.findChildren<TextLabel *>())
        if (label->isVisible() && label->isCut())
            cut << label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    return cut;
}

QStringList namelessInputs(const QWidget &window)
{
    QStringList nameless;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && !named)
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

} // namespace

TEST_P(Gallery, NoLabelOrButtonIsCutOnTheTodayPage)
{
    picture(u"today"_s);
    QStringList cut = cutTexts(*desk.window);
    cut.removeAll(u"Shàn Xiǎoyàn · 159 0351 0417"_s); // gives way to the name on purpose
    EXPECT_EQ(cut.join(u'\n').toStdString(), "");
}

TEST_P(Gallery, NoLabelOrButtonIsCutOnAPageOfParts)
{
    desk.window->showPage(u"customers"_s);
    desk.window->notice().say(Tone::Success, u"已记录回访"_s, u"撤销"_s);
    QTest::qWait(1);
    picture(u"parts"_s);
    EXPECT_EQ(cutTexts(*desk.window).join(u'\n').toStdString(), "");
}

TEST_P(Gallery, EveryInputHasAName)
{
    EXPECT_EQ(namelessInputs(*desk.window).join(u'\n').toStdString(), "");
    desk.window->showPage(u"customers"_s);
    EXPECT_EQ(namelessInputs(*desk.window).join(u'\n').toStdString(), "");
}

TEST_P(Gallery, NoLabelTakesATextForHtml)
{
    for (const auto *label : desk.window->findChildren<TextLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_P(Gallery, ThePromisedSizeNeedsNoScrolling)
{
    for (const auto *bar : desk.window->findChildren<QScrollBar *>())
        EXPECT_FALSE(bar->isVisible()) << bar->parentWidget()->parentWidget()->metaObject()->className();
}

TEST_P(Gallery, APageIsNeverSqueezedInASmallWindow)
{
    desk.window->resize(853, 480);
    QTest::qWait(1);
    picture(u"small"_s);
    const auto *note = desk.window->findChild<QPlainTextEdit *>();
    EXPECT_GE(note->height(), note->minimumSizeHint().height());
    EXPECT_EQ(desk.window->width(), 853) << "the page's needs must not widen the window";
}

INSTANTIATE_TEST_SUITE_P(Scenes, Gallery,
                         testing::Values(Scene{Appearance::Light, sample::Language::Chinese, "LightChinese"},
                                         Scene{Appearance::Light, sample::Language::English, "LightEnglish"},
                                         Scene{Appearance::Dark, sample::Language::Chinese, "DarkChinese"},
                                         Scene{Appearance::Dark, sample::Language::English, "DarkEnglish"}),
                         [](const auto &scene) { return std::string(scene.param.name); });
