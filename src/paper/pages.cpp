// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pages.h"

namespace showroom::paper
{
namespace
{

constexpr qreal rounding = 0.01;

class Paginator
{
public:
    std::vector<Page> run(const Strips &strips)
    {
        for (size_t first = 0; first < strips.size();) {
            size_t last = first;
            qreal height = strips[first].height;
            while (last + 1 < strips.size() && strips[last].withNext && !strips[last + 1].onNewPage &&
                   height < sheet::textHeight) {
                last += 1;
                height += strips[last].before + strips[last].height;
            }
            placeTogether(strips, first, last, height);
            first = last + 1;
        }
        return std::move(m_pages);
    }

private:
    void placeTogether(const Strips &strips, size_t first, size_t last, qreal height)
    {
        if (!m_pages.back().empty() && (strips[first].onNewPage || !fits(strips[first].before + height)))
            turn(strips[first]);
        for (size_t i = first; i <= last; ++i) {
            if (!fits(strips[i].before + strips[i].height) && !m_pages.back().empty())
                turn(strips[i]);
            place(strips[i]);
        }
    }

    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= sheet::bottom + rounding; }

    void turn(const Strip &next)
    {
        m_pages.emplace_back();
        m_y = sheet::top;
        if (next.repeated)
            for (const Strip &strip : *next.repeated)
                place(strip);
    }

    void place(const Strip &strip)
    {
        if (!m_pages.back().empty())
            m_y += strip.before;
        m_pages.back().push_back({&strip, m_y});
        m_y += strip.height;
    }

    std::vector<Page> m_pages = std::vector<Page>(1);
    qreal m_y = sheet::top;
};

} // namespace

std::vector<Page> paginated(const Strips &strips)
{
    return Paginator().run(strips);
}

} // namespace showroom::paper
