// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the table of readings that the program carries: pinyingenerator READINGS SURNAMES SOURCE. It runs while building, so
// that starting reads no file and fills no map.
#include "domain/readingtable.h"
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace
{

using showroom::readingtable::firstOfBlock;
using showroom::readingtable::lastOfBlock;
using showroom::readingtable::manyReadings;
constexpr std::size_t longestSyllable = 6;

std::u32string decoded(std::string_view bytes)
{
    std::u32string text;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0x7fU >> length);
        for (std::size_t k = 1; k < length; ++k)
            c = (c << 6U) | (static_cast<unsigned char>(bytes.at(i + k)) & 0x3fU);
        text += c;
        i += length;
    }
    return text;
}

char letterOf(char32_t c)
{
    static const std::map<char, std::u32string> spellings{{'a', U"āáǎà"}, {'e', U"ēéěè"},  {'i', U"īíǐì"}, {'o', U"ōóǒò"},
                                                          {'u', U"ūúǔù"}, {'v', U"ǖǘǚǜü"}, {'n', U"ńňǹ"}};
    if (c >= U'a' && c <= U'z')
        return static_cast<char>(c);
    for (const auto &[letter, spelling] : spellings)
        if (spelling.find(c) != std::u32string::npos)
            return letter;
    throw std::runtime_error("a reading holds a character that is not in pinyin");
}

std::string lettersOf(const std::u32string &shown)
{
    std::string letters;
    for (const char32_t c : shown)
        letters += letterOf(c);
    if (letters.empty() || letters.size() > longestSyllable)
        throw std::runtime_error("a reading is too long: " + letters);
    return letters;
}

struct Line {
    std::u32string characters;
    std::vector<std::u32string> readings;
};

std::vector<Line> linesOf(const char *path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(std::string("cannot read ") + path);
    std::vector<Line> lines;
    for (std::string text; std::getline(file, text);) {
        if (text.empty() || text.front() == '#')
            continue;
        std::istringstream words(text);
        Line line;
        for (std::string word; words >> word;)
            line.characters.empty() ? void(line.characters = decoded(word)) : line.readings.push_back(decoded(word));
        if (line.readings.empty())
            throw std::runtime_error("a line without a reading: " + text);
        lines.push_back(std::move(line));
    }
    return lines;
}

class Table
{
public:
    explicit Table(const std::vector<std::vector<Line>> &files)
    {
        std::set<std::u32string> all;
        for (const auto &lines : files)
            for (const Line &line : lines)
                all.insert(line.readings.begin(), line.readings.end());
        for (const std::u32string &shown : all) {
            m_ids.emplace(shown, m_ids.size());
            std::string folded = lettersOf(shown);
            std::replace(folded.begin(), folded.end(), 'v', 'u');
            m_folded.insert(std::move(folded));
        }
    }

    [[nodiscard]] std::size_t id(const std::u32string &reading) const { return m_ids.at(reading); }

    /// 0 nothing; below manyReadings one syllable's id + 1; otherwise the place of a list: its length, then ids.
    std::size_t entry(const std::vector<std::u32string> &readings)
    {
        if (readings.size() == 1)
            return id(readings.front()) + 1;
        const std::size_t place = m_lists.size();
        m_lists.push_back(readings.size());
        for (const std::u32string &reading : readings)
            m_lists.push_back(id(reading));
        return manyReadings + place;
    }

    void write(std::ostream &out) const
    {
        out << "const Syllable syllables[] = {\n";
        for (const auto &[shown, id] : m_ids) {
            out << "{u\"" << std::hex;
            for (const char32_t c : shown)
                out << (c < 0x80 ? std::string(1, static_cast<char>(c)) : escaped(c));
            out << std::dec << "\", \"" << lettersOf(shown) << "\"},\n";
        }
        out << "};\nconstexpr FoldedSyllable foldedTable[] = {\n";
        for (const std::string &folded : m_folded)
            out << '"' << folded << "\",\n";
        out << "};\nconst std::uint16_t lists[] = {";
        for (const std::size_t value : m_lists)
            out << value << ',';
        out << "};\n";
    }

private:
    static std::string escaped(char32_t c)
    {
        std::ostringstream text;
        text << "\\u" << std::hex;
        text.width(4);
        text.fill('0');
        text << static_cast<std::uint32_t>(c);
        return text.str();
    }

    std::map<std::u32string, std::size_t> m_ids;
    std::set<std::string> m_folded;
    std::vector<std::size_t> m_lists;
};

void writeReadings(std::ostream &out, Table &table, const std::vector<Line> &lines)
{
    std::vector<std::size_t> block(lastOfBlock - firstOfBlock + 1);
    std::map<char32_t, std::size_t> others;
    for (const Line &line : lines) {
        const char32_t c = line.characters.front();
        (c >= firstOfBlock && c <= lastOfBlock ? block[c - firstOfBlock] : others[c]) = table.entry(line.readings);
    }
    out << "const std::uint16_t block[] = {";
    for (const std::size_t entry : block)
        out << entry << ',';
    out << "};\nconstexpr OneCharacter otherTable[] = {\n";
    for (const auto &[c, entry] : others)
        out << '{' << static_cast<std::uint32_t>(c) << ',' << entry << "},\n";
    out << "};\n";
}

void writeSurnames(std::ostream &out, Table &table, std::vector<Line> lines)
{
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.characters < b.characters; });
    out << "constexpr OneCharacter surnameTable[] = {\n";
    for (const Line &line : lines)
        if (line.characters.size() == 1)
            out << '{' << static_cast<std::uint32_t>(line.characters[0]) << ',' << table.entry(line.readings) << "},\n";
    out << "};\nconstexpr TwoCharacters compoundTable[] = {\n";
    for (const Line &line : lines)
        if (line.characters.size() == 2 && line.readings.size() == 2)
            out << '{' << static_cast<std::uint32_t>(line.characters[0]) << ',' << static_cast<std::uint32_t>(line.characters[1])
                << ',' << table.id(line.readings[0]) << ',' << table.id(line.readings[1]) << "},\n";
    out << "};\n";
}

void generate(const char *readingsPath, const char *surnamesPath, const char *sourcePath)
{
    const std::vector<Line> readings = linesOf(readingsPath);
    const std::vector<Line> surnames = linesOf(surnamesPath);
    Table table({readings, surnames});
    std::ostringstream entries;
    writeReadings(entries, table, readings);
    writeSurnames(entries, table, surnames);

    std::ofstream out(sourcePath);
    out << "// Generated from resources/facts; do not edit.\n#include \"domain/readingtable.h\"\n\n"
           "namespace showroom::readingtable\n{\n\n";
    table.write(out);
    out << entries.str()
        << "\nstd::span<const OneCharacter> others() noexcept { return otherTable; }\n"
           "std::span<const OneCharacter> surnames() noexcept { return surnameTable; }\n"
           "std::span<const TwoCharacters> compoundSurnames() noexcept { return compoundTable; }\n"
           "std::span<const FoldedSyllable> foldedSyllables() noexcept { return foldedTable; }\n\n}\n";
    if (!out.flush())
        throw std::runtime_error(std::string("cannot write ") + sourcePath);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc != 4)
            throw std::runtime_error("usage: pinyingenerator READINGS SURNAMES SOURCE");
        generate(argv[1], argv[2], argv[3]);
        return 0;
    } catch (const std::exception &error) {
        std::cerr << "pinyingenerator: " << error.what() << '\n';
        return 1;
    }
}
