// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/words.h"
#include <algorithm>

namespace showroom::words
{
namespace
{

// The surnames whose reading a plain table gets wrong stand a little above their true share, so that each is met.
constexpr Surname surnames[] = {
    {u"王", "wang", 720},  {u"李", "li", 700},    {u"张", "zhang", 670},   {u"刘", "liu", 520},  {u"陈", "chen", 430},
    {u"杨", "yang", 300},  {u"赵", "zhao", 290},  {u"黄", "huang", 200},   {u"周", "zhou", 190}, {u"吴", "wu", 185},
    {u"徐", "xu", 150},    {u"孙", "sun", 150},   {u"胡", "hu", 120},      {u"朱", "zhu", 120},  {u"高", "gao", 115},
    {u"林", "lin", 100},   {u"何", "he", 105},    {u"郭", "guo", 130},     {u"马", "ma", 110},   {u"罗", "luo", 80},
    {u"梁", "liang", 85},  {u"宋", "song", 80},   {u"郑", "zheng", 75},    {u"谢", "xie", 65},   {u"韩", "han", 75},
    {u"唐", "tang", 60},   {u"冯", "feng", 65},   {u"于", "yu", 55},       {u"董", "dong", 60},  {u"萧", "xiao", 15},
    {u"程", "cheng", 55},  {u"曹", "cao", 55},    {u"袁", "yuan", 50},     {u"邓", "deng", 45},  {u"许", "xu", 50},
    {u"傅", "fu", 35},     {u"沈", "shen", 35},   {u"曾", "zeng", 40},     {u"彭", "peng", 40},  {u"吕", "lv", 45},
    {u"苏", "su", 45},     {u"卢", "lu", 40},     {u"蒋", "jiang", 40},    {u"蔡", "cai", 35},   {u"贾", "jia", 60},
    {u"丁", "ding", 40},   {u"魏", "wei", 50},    {u"薛", "xue", 45},      {u"叶", "ye", 30},    {u"阎", "yan", 35},
    {u"余", "yu", 25},     {u"潘", "pan", 30},    {u"杜", "du", 40},       {u"戴", "dai", 25},   {u"夏", "xia", 30},
    {u"钟", "zhong", 20},  {u"汪", "wang", 25},   {u"田", "tian", 45},     {u"任", "ren", 45},   {u"姜", "jiang", 30},
    {u"范", "fan", 40},    {u"方", "fang", 30},   {u"石", "shi", 35},      {u"姚", "yao", 35},   {u"谭", "tan", 20},
    {u"廖", "liao", 15},   {u"邹", "zou", 15},    {u"熊", "xiong", 12},    {u"金", "jin", 25},   {u"陆", "lu", 15},
    {u"郝", "hao", 60},    {u"孔", "kong", 15},   {u"白", "bai", 40},      {u"崔", "cui", 35},   {u"康", "kang", 30},
    {u"毛", "mao", 15},    {u"邱", "qiu", 15},    {u"秦", "qin", 35},      {u"江", "jiang", 15}, {u"史", "shi", 25},
    {u"顾", "gu", 10},     {u"侯", "hou", 35},    {u"邵", "shao", 15},     {u"孟", "meng", 25},  {u"龙", "long", 12},
    {u"万", "wan", 12},    {u"段", "duan", 30},   {u"雷", "lei", 20},      {u"钱", "qian", 12},  {u"汤", "tang", 12},
    {u"尹", "yin", 12},    {u"黎", "li", 12},     {u"易", "yi", 10},       {u"常", "chang", 25}, {u"武", "wu", 35},
    {u"乔", "qiao", 30},   {u"贺", "he", 20},     {u"赖", "lai", 8},       {u"龚", "gong", 10},  {u"文", "wen", 12},
    {u"单", "shan", 22},   {u"仇", "qiu", 12},    {u"解", "xie", 14},      {u"区", "ou", 10},    {u"查", "zha", 10},
    {u"翟", "zhai", 20},   {u"尉迟", "yuchi", 8}, {u"欧阳", "ouyang", 14}, {u"盖", "ge", 8},     {u"乐", "yue", 8},
    {u"朴", "piao", 8},    {u"华", "hua", 8},     {u"覃", "qin", 8},       {u"司马", "sima", 6}, {u"上官", "shangguan", 6},
    {u"诸葛", "zhuge", 5}, {u"宓", "mi", 4},      {u"召", "shao", 4},      {u"尹", "yin", 8},    {u"牛", "niu", 20},
};

constexpr QStringView givenNames[] = {
    u"建国", u"海峰", u"晓燕", u"静",   u"洋",   u"丽",   u"伟",   u"芳",   u"娜",   u"敏",   u"强",   u"磊",   u"军",   u"勇",
    u"艳",   u"杰",   u"涛",   u"明",   u"超",   u"秀英", u"霞",   u"平",   u"刚",   u"桂英", u"玉兰", u"红梅", u"志强", u"建华",
    u"建军", u"国强", u"志刚", u"海燕", u"春梅", u"丽娟", u"丽华", u"文博", u"子涵", u"浩然", u"宇轩", u"雨桐", u"欣怡", u"梓萱",
    u"俊杰", u"天宇", u"一鸣", u"晨曦", u"思远", u"佳琪", u"雪梅", u"玉珍", u"永红", u"永强", u"晋生", u"晋华", u"晋平", u"汾生",
    u"龙飞", u"鹏飞", u"鹏程", u"瑞",   u"瑞峰", u"瑞芳", u"慧",   u"慧敏", u"慧芳", u"婷",   u"婷婷", u"琳",   u"倩",   u"倩倩",
    u"颖",   u"雪",   u"雪峰", u"斌",   u"斌斌", u"鑫",   u"波",   u"辉",   u"峰",   u"亮",   u"宁",   u"凯",   u"凯旋", u"翔",
    u"博",   u"博文", u"昊",   u"昊天", u"旭",   u"旭东", u"东升", u"向东", u"卫东", u"卫国", u"爱国", u"爱民", u"新民", u"新华",
    u"文华", u"文娟", u"文静", u"小红", u"小军", u"小龙", u"小琴", u"秀兰", u"秀珍", u"秀芳", u"凤英", u"凤琴", u"素芳", u"素琴",
    u"淑芬", u"淑珍", u"美玲", u"美华", u"金凤", u"金龙", u"银河", u"长青", u"长江", u"振华", u"振宇", u"振国", u"立新", u"立军",
    u"立平", u"少华", u"少峰", u"宏伟", u"宏亮", u"宏斌", u"泽宇", u"泽民", u"嘉豪", u"嘉怡", u"诗涵", u"梦瑶", u"若曦", u"可欣",
    u"艺馨", u"沐阳", u"景行", u"望舒", u"吕宁", u"绿波", u"彩云", u"云飞", u"云霞", u"月娥", u"巧玲", u"巧云", u"改英", u"改花",
    u"拴柱", u"保平", u"保国", u"贵生", u"贵平", u"富贵", u"来福", u"喜梅", u"喜顺", u"玉柱", u"玉明",
};

constexpr GivenName staffGivenNames[] = {
    {u"磊", "lei"},        {u"倩", "qian"},       {u"涛", "tao"},       {u"婷", "ting"},      {u"凯", "kai"},
    {u"雪", "xue"},        {u"晨", "chen"},       {u"宇", "yu"},        {u"佳", "jia"},       {u"琳", "lin"},
    {u"鹏", "peng"},       {u"博", "bo"},         {u"旭", "xu"},        {u"颖", "ying"},      {u"斌", "bin"},
    {u"娜", "na"},         {u"晓东", "xiaodong"}, {u"文静", "wenjing"}, {u"志远", "zhiyuan"}, {u"雨欣", "yuxin"},
    {u"建峰", "jianfeng"}, {u"丽丽", "lili"},     {u"海涛", "haitao"},  {u"思雨", "siyu"},    {u"俊", "jun"},
    {u"晶", "jing"},       {u"超", "chao"},       {u"宁", "ning"},      {u"瑞", "rui"},       {u"莹", "ying"},
};

constexpr QStringView companyPlaces[] = {u"太原", u"太原", u"太原", u"山西", u"晋中", u"阳泉", u"忻州", u"吕梁"};
constexpr QStringView companyNames[] = {u"恒通", u"晋达", u"龙城", u"汾河", u"鑫源", u"宏运", u"瑞丰", u"中盛", u"天和", u"永泰",
                                        u"金桥", u"华晋", u"众诚", u"万邦", u"东兴", u"顺达", u"方圆", u"同创", u"远航", u"立信",
                                        u"博远", u"安泰", u"新晋", u"双塔", u"迎泽", u"长风", u"晋阳", u"兴业", u"盛邦", u"嘉禾"};
constexpr QStringView companyTrades[] = {u"物流",     u"商贸", u"建材", u"机电", u"装饰",     u"科技", u"餐饮",
                                         u"汽车租赁", u"运输", u"园林", u"广告", u"医疗器械", u"煤化", u"暖通"};
constexpr QStringView companyForms[] = {u"", u"", u"有限公司", u"有限责任公司"};

constexpr Vehicle vehicles[] = {{u"银河 E8", 176, 16}, {u"银河 L7", 139, 22}, {u"银河 L6", 115, 10}, {u"星越 L", 137, 20},
                                {u"星瑞", 113, 12},    {u"缤越", 76, 14},     {u"帝豪", 69, 12},     {u"远程 E5", 138, 4}};
constexpr Vehicle deliveryVan{u"远程 E5", 138, 1};

constexpr QStringView colours[] = {u"白色", u"黑色", u"灰色", u"银色", u"蓝色", u"绿色"};
constexpr QStringView topics[] = {u"价格", u"价格", u"置换", u"置换", u"试驾后", u"首购", u"分期",
                                  u"现车", u"颜色", u"配置", u"保险", u"续航",   u"空间"};
constexpr QStringView sources[] = {u"来店", u"来店", u"来店",       u"来店", u"来电",     u"来电",
                                   u"网络", u"网络", u"老客户介绍", u"车展", u"短信活动", u"公众号"};
constexpr QStringView occupations[] = {u"教师",   u"医生", u"护士",     u"公务员",   u"个体经营", u"个体经营", u"工程师",
                                       u"会计",   u"司机", u"煤矿职工", u"铁路职工", u"厨师",     u"设计师",   u"销售",
                                       u"程序员", u"退休", u"自由职业", u"学生",     u"银行职员", u"物业管理"};
constexpr QStringView regions[] = {
    u"山西省太原市小店区",   u"山西省太原市小店区",   u"山西省太原市迎泽区", u"山西省太原市杏花岭区",
    u"山西省太原市万柏林区", u"山西省太原市尖草坪区", u"山西省太原市晋源区", u"山西省太原市清徐县",
    u"山西省太原市阳曲县",   u"山西省太原市古交市",   u"山西省晋中市榆次区", u"山西省晋中市太谷区",
    u"山西省吕梁市交城县",   u"山西省吕梁市文水县",   u"山西省忻州市忻府区", u"山西省阳泉市城区"};
constexpr QStringView streets[] = {u"长风街", u"平阳路", u"并州路", u"建设路",   u"迎泽大街", u"府东街", u"胜利街", u"和平路",
                                   u"晋阳街", u"亲贤街", u"学府街", u"南内环街", u"滨河路",   u"五一路", u"兴华街", u"龙城大街"};
constexpr QStringView competitors[] = {u"宋 PLUS", u"秦 PLUS", u"哈弗 H6", u"CS75 PLUS", u"深蓝 S7",
                                       u"轩逸",    u"朗逸",    u"海豚",    u"瑞虎 8",    u"传祺 GS4"};
constexpr QStringView oldCars[] = {u"帝豪", u"捷达", u"朗逸", u"五菱宏光", u"哈弗 H6", u"轩逸", u"科鲁兹", u"远景"};
constexpr QStringView tags[] = {u"周末可到店", u"只接微信", u"家庭用车", u"通勤", u"网约车",
                                u"二孩家庭",   u"看重保值", u"看重油耗", u"全款", u"有充电桩"};
constexpr const char *syllables[] = {"ba", "da", "fo", "gu", "ha", "jia", "ko", "lu", "mi", "no",
                                     "pa", "qi", "ru", "su", "ta", "wei", "xi", "yo", "zu", "lan"};

template <class Row, size_t N>
const Row &weighted(Random &random, const Row (&rows)[N])
{
    static const int total = [&rows] {
        int sum = 0;
        for (const Row &row : rows)
            sum += row.weight;
        return sum;
    }();
    int left = random.below(total);
    for (const Row &row : rows)
        if ((left -= row.weight) < 0)
            return row;
    return rows[0];
}

} // namespace

const Surname &surname(Random &random)
{
    return weighted(random, surnames);
}

QString personName(Random &random)
{
    QString name = surname(random).text.toString();
    return name += random.pick(givenNames);
}

QString companyName(Random &random)
{
    QString name = random.pick(companyPlaces).toString();
    name += random.pick(companyNames);
    name += random.pick(companyTrades);
    return name += random.pick(companyForms);
}

const GivenName &staffGivenName(Random &random)
{
    return random.pick(staffGivenNames);
}

const Vehicle &vehicle(Random &random)
{
    return weighted(random, vehicles);
}

const Vehicle &lorry()
{
    return deliveryVan;
}

QString colour(Random &random)
{
    return random.pick(colours).toString();
}

QString topic(Random &random)
{
    return random.pick(topics).toString();
}

QString source(Random &random)
{
    return random.pick(sources).toString();
}

QString occupation(Random &random)
{
    return random.pick(occupations).toString();
}

QString region(Random &random)
{
    return random.pick(regions).toString();
}

QString street(Random &random)
{
    QString place = random.pick(streets).toString();
    return place += QStringLiteral(" %1 号").arg(random.between(1, 280));
}

QString competitor(Random &random)
{
    return random.pick(competitors).toString();
}

QString oldCar(Random &random, int year)
{
    return QStringLiteral("%1 款%2").arg(year).arg(random.pick(oldCars));
}

QString tag(Random &random)
{
    return random.pick(tags).toString();
}

QString password(Random &random)
{
    QString text;
    for (int i = 0; i < 6; ++i) {
        if (i == 3)
            text += QLatin1Char('-');
        text += QLatin1String(random.pick(syllables));
    }
    return text + QString::number(random.between(10, 99));
}

} // namespace showroom::words
