// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/testdrivepaper.h"

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

struct Chapter {
    const char16_t *title;
    const char16_t *articles; ///< a paragraph each
};

// The house's own words; what the law settles by itself is named and not rewritten.
constexpr Chapter chapters[] = {
    {u"一、车辆与路线", u"1. 甲方将上列车辆交给乙方短时驾驶，供乙方了解车辆，不收取费用。\n"
                        u"2. 乙方按约定的时间和路线驾驶，甲方人员全程陪同。改变路线或者延长时间，须先经陪同人员同意。"},
    {u"二、乙方的承诺", u"1. 上列驾驶证为本人所有，真实有效，准许驾驶本车，未被扣留、暂扣、吊销或者注销。\n"
                        u"2. 出发前未饮酒，未服用影响驾驶的药物，身体状况适合驾驶。\n"
                        u"3. 遵守道路交通安全法律法规，全程系好安全带，不使用手持电话，不超速，不竞驶，不作危险动作。\n"
                        u"4. 听从陪同人员的安全提示；陪同人员认为继续驾驶不安全时，乙方应当停车并交还驾驶位置。\n"
                        u"5. 不把车辆交给他人驾驶；随车人员不超过核定人数，儿童按规定乘坐。"},
    {u"三、甲方的承诺", u"1. 车辆在出发前经过检查，能够安全行驶，并已依法投保，保险凭证可供乙方查看。\n"
                        u"2. 出发前向乙方说明车辆的操作方法、路线和安全事项。\n"
                        u"3. 经乙方单独同意后登记驾驶证信息，只用于核验驾驶资格、处理本次试驾中的交通违法和事故，不作营销之用；"
                        u"乙方可以随时要求甲方删除，法律另有规定的除外。"},
    {u"四、责任", u"1. 试驾中的交通违法，由违法的驾驶人依法接受处理，记分和罚款由其本人承担。\n"
                  u"2. 发生事故时，双方应当立即停车，救助伤员，保护现场，并报警和通知保险公司。\n"
                  u"3. 事故损失先由保险依法赔付；不足部分按照责任认定和各自的过错，由双方依法承担。\n"
                  u"4. 损失因车辆自身的缺陷或者甲方人员的过错造成的，由甲方承担；因乙方违反本协议造成的，由乙方承担。"},
    {u"五、其他", u"1. 本协议自双方签字时起生效；车辆交还并经双方查看后，试驾结束。\n"
                  u"2. 发生争议先行协商；协商不成的，可以向有管辖权的人民法院起诉。\n"
                  u"3. 本协议一式两份，双方各执一份。"},
};

QString dayOnPaper(std::optional<QDate> day)
{
    return day ? day->toString(u"yyyy年M月d日"_s) : QString();
}

QString acrossPage(const TestDrive &drive)
{
    if (drive.state == TestDriveState::Cancelled)
        return u"已取消"_s;
    if (drive.state == TestDriveState::NoShow)
        return u"未到店"_s;
    return drive.licenceChecked ? QString() : u"驾驶证未核验"_s;
}

PaperFacts facts(const TestDriveOnPaper &subject)
{
    const TestDrive &drive = subject.drive;
    const QString slot =
        u"%1 至 %2"_s.arg(drive.begin.value_or(QTime(0, 0)).toString(u"HH:mm"_s), endOf(drive).toString(u"HH:mm"_s));
    const auto kilometres = [](const std::optional<int> &km) { return km ? u"%1 公里"_s.arg(*km) : QString(); };
    return {{{u"试驾车型"_s, subject.model, true},
             {u"车牌号"_s, subject.vehicle.plate},
             {u"车架号"_s, subject.vehicle.vin ? subject.vehicle.vin->text() : QString()},
             {u"日期"_s, dayOnPaper(drive.on)},
             {u"时间"_s, slot},
             {u"陪同人员"_s, subject.escort},
             {u"路线"_s, drive.route},
             {u"出发里程"_s, kilometres(drive.mileageOut)},
             {u"返回里程"_s, kilometres(drive.mileageIn)},
             {u"驾驶人"_s, drive.driverName},
             {u"电话"_s, drive.driverPhone ? drive.driverPhone->shown() : QString()},
             {u"地址"_s, drive.driverAddress, true},
             {u"驾驶证号"_s, drive.licenceNumber},
             {u"准驾车型"_s, drive.licenceClass ? codeOf(*drive.licenceClass) : QString()},
             {u"驾驶证有效期至"_s, dayOnPaper(drive.licenceUntil)}}};
}

PaperSignatures signatures(const TestDriveOnPaper &subject)
{
    return {{{u"甲方："_s + subject.store, {u"陪同人员签字："_s, u"日期："_s}},
             {u"乙方（驾驶人）："_s + subject.drive.driverName, {u"签字："_s, u"日期："_s}}}};
}

} // namespace

Paper testDrivePaper(const TestDriveOnPaper &subject)
{
    Paper paper;
    paper.title = u"试乘试驾协议"_s;
    paper.number = subject.drive.number;
    paper.issuer = subject.store;
    paper.footer = subject.footer;
    paper.acrossPage = acrossPage(subject.drive);
    paper.blocks.push_back(PaperText{u"甲方：%1　　乙方：%2"_s.arg(subject.store, subject.drive.driverName)});
    paper.blocks.push_back(facts(subject));
    for (const Chapter &chapter : chapters) {
        paper.blocks.push_back(PaperHeading{QString::fromUtf16(chapter.title)});
        paper.blocks.push_back(PaperText{QString::fromUtf16(chapter.articles)});
    }
    paper.blocks.push_back(PaperTicks{{{u"乙方单独同意甲方登记上列驾驶证信息"_s, subject.drive.licenceConsent},
                                       {u"甲方已核验驾驶证原件"_s, subject.drive.licenceChecked}}});
    paper.blocks.push_back(signatures(subject));
    return paper;
}

} // namespace showroom
