// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>
#include <QtGlobal>
#include <span>

namespace showroom
{

/// Chance that is the same on every machine, which the distributions of the standard library are not: SplitMix64.
class Random
{
public:
    explicit constexpr Random(quint64 seed, quint64 stream = 0) : m_state(seed * 0x9e3779b97f4a7c15u ^ mixed(stream + 1)) {}

    constexpr quint64 next() { return mixed(m_state += 0x9e3779b97f4a7c15u); }
    /// 0 … bound - 1
    constexpr int below(int bound) { return int((next() >> 32) * quint64(bound) >> 32); }
    /// Both ends included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    constexpr bool chance(int percent) { return below(100) < percent; }

    template <class T>
    const T &pick(std::span<const T> choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }
    template <class T, size_t N>
    const T &pick(const T (&choices)[N])
    {
        return choices[size_t(below(int(N)))];
    }

private:
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace showroom
