// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/random.h"
#include "showroom/domain/lead.h"
#include <QString>

namespace showroom::words
{

/// How a name is said, for sign-in names; surnames by how often they are met (per ten thousand).
struct Surname {
    QStringView text;
    const char *pinyin;
    int weight;
};
struct GivenName {
    QStringView text;
    const char *pinyin;
};

struct Vehicle {
    QStringView name;
    int thousandYuan;
    int weight;
};

[[nodiscard]] const Surname &surname(Random &random);
[[nodiscard]] QString personName(Random &random);
[[nodiscard]] QString companyName(Random &random);
[[nodiscard]] const GivenName &staffGivenName(Random &random);
[[nodiscard]] const Vehicle &vehicle(Random &random);
[[nodiscard]] const Vehicle &lorry();
[[nodiscard]] QString colour(Random &random);
[[nodiscard]] QString topic(Random &random);
[[nodiscard]] QString source(Random &random);
[[nodiscard]] QString occupation(Random &random);
[[nodiscard]] QString region(Random &random);
[[nodiscard]] QString street(Random &random);
[[nodiscard]] QString competitor(Random &random);
[[nodiscard]] QString oldCar(Random &random, int year);
[[nodiscard]] QString tag(Random &random);
/// One password a person, easy to type: three syllables, a dash, three more and two digits.
[[nodiscard]] QString password(Random &random);

} // namespace showroom::words
