#include "profiles/pages.h"

#include <QStringConverter>
#include <QtEndian>
#include <algorithm>
#include <optional>
#include <set>

namespace ad::profiles {
namespace {

using Bytes = std::string_view;
constexpr std::size_t fileHeader = 100;
constexpr unsigned char tableLeaf = 0x0D;
/// Longer than any row of this program.
constexpr std::uint64_t longestRow = 64U << 20;
/// More than any table of this program has.
constexpr qsizetype mostColumns = 100;

Bytes bytesOf(QFile& file) {
    if (!file.open(QIODevice::ReadOnly) || file.size() <= 0)
        return {};
    const uchar* mapped = file.map(0, file.size());
    return mapped ? Bytes(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(file.size())) : Bytes();
}

unsigned char byteAt(Bytes s, std::size_t at) { return static_cast<unsigned char>(s[at]); }

/// Of `width` bytes, the highest first.
std::uint32_t number(Bytes s, std::size_t at, std::size_t width = 4) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
        value = value << 8U | byteAt(s, at + i);
    return value;
}

/// Moves `at` behind the number; nothing where the bytes end first.
std::optional<std::uint64_t> varint(Bytes s, std::size_t& at) {
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= s.size())
            return std::nullopt;
        const unsigned char c = byteAt(s, at++);
        if (i == 8)
            return value << 8U | c;
        value = value << 7U | (c & 0x7FU);
        if (c < 0x80)
            return value;
    }
    return std::nullopt;
}

std::int64_t signedNumber(Bytes s) {
    std::uint64_t value = !s.empty() && byteAt(s, 0) >= 0x80 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < s.size(); ++i)
        value = value << 8U | byteAt(s, i);
    return static_cast<std::int64_t>(value);
}

/// Record format, section 2.1. Nothing unless it is filled to its last byte.
std::optional<QVariantList> valuesOf(Bytes record) {
    constexpr std::size_t widths[] = {0, 1, 2, 3, 4, 6, 8};
    std::size_t at = 0;
    const auto header = varint(record, at);
    if (!header || *header > record.size())
        return std::nullopt;
    const Bytes types = record.substr(0, static_cast<std::size_t>(*header));
    Bytes rest = record.substr(types.size());
    QVariantList out;
    while (at < types.size()) {
        if (out.size() == mostColumns)
            return std::nullopt;
        const auto type = varint(types, at);
        if (!type || *type == 7 || *type == 10 || *type == 11 || (*type >= 12 && *type % 2 == 0))
            return std::nullopt;
        const std::uint64_t size = *type >= 13 ? (*type - 13) / 2 : *type <= 6 ? widths[*type] : 0;
        if (size > rest.size())
            return std::nullopt;
        const Bytes value = rest.substr(0, static_cast<std::size_t>(size));
        rest.remove_prefix(value.size());
        if (*type >= 13) {
            QStringDecoder decode(QStringDecoder::Utf8);
            const QString text = decode(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
            if (decode.hasError() || text.contains(QChar(0)))
                return std::nullopt;
            out << (text.isNull() ? QStringLiteral("") : text);
        } else if (*type == 0) {
            out << QVariant();
        } else {
            out << QVariant::fromValue<qint64>(*type >= 8 ? static_cast<qint64>(*type - 8) : signedNumber(value));
        }
    }
    return rest.empty() && !out.isEmpty() ? std::optional(out) : std::nullopt;
}

/// The log's checksum, section 4.2: over words of the byte order that its first number tells.
struct Checksum {
    bool bigEndian;
    std::uint32_t a = 0, b = 0;
    void add(Bytes s) {
        const auto word = [&](std::size_t at) {
            const std::uint32_t value = number(s, at);
            return bigEndian ? value : qbswap(value);
        };
        for (std::size_t at = 0; at + 8 <= s.size(); at += 8) {
            a += word(at) + b;
            b += word(at + 4) + a;
        }
    }
    [[nodiscard]] bool is(Bytes s, std::size_t at) const { return number(s, at) == a && number(s, at + 4) == b; }
};

bool isPageSize(std::size_t size) { return size >= 512 && size <= 65536 && (size & (size - 1)) == 0; }

} // namespace

Pages::Pages(const QString& path) : m_file(path), m_logFile(path + QLatin1String("-wal")), m_bytes(bytesOf(m_file)) {
    // A header that is lost says nothing: this program writes pages of SQLite's usual size.
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (m_bytes.size() >= fileHeader && m_bytes.starts_with(magic)) {
        const std::size_t told = number(m_bytes, 16, 2) == 1 ? 65536 : number(m_bytes, 16, 2);
        if (isPageSize(told)) {
            m_pageSize = m_usable = told;
            if (byteAt(m_bytes, 20) + std::size_t{480} <= told)
                m_usable -= byteAt(m_bytes, 20);
        }
    }
    readLog(bytesOf(m_logFile));
    readLeaves();
}

void Pages::readLog(Bytes log) {
    constexpr std::size_t head = 32;
    constexpr std::size_t frameHead = 24;
    if (log.size() < head || (number(log, 0) & ~1U) != 0x377F0682U || !isPageSize(number(log, 8)))
        return;
    Checksum sum{(number(log, 0) & 1U) != 0};
    sum.add(log.substr(0, 24));
    if (!sum.is(log, 24))
        return;
    if (m_bytes.empty() || number(log, 8) != m_pageSize)
        m_pageSize = m_usable = number(log, 8);
    std::map<std::size_t, Bytes> open;
    for (std::size_t at = head; at + frameHead + m_pageSize <= log.size(); at += frameHead + m_pageSize) {
        const Bytes frame = log.substr(at, frameHead);
        const Bytes content = log.substr(at + frameHead, m_pageSize);
        sum.add(frame.substr(0, 8));
        sum.add(content);
        if (frame.substr(8, 8) != log.substr(16, 8) || !sum.is(frame, 16))
            break;
        open[number(frame, 0)] = content;
        if (number(frame, 4) != 0) { // the end of a transaction
            for (const auto& [page, bytes] : open)
                m_newer[page] = bytes;
            open.clear();
        }
    }
}

Bytes Pages::page(std::size_t number) const {
    if (const auto newer = m_newer.find(number); newer != m_newer.end())
        return newer->second;
    const std::size_t from = (number - 1) * m_pageSize;
    return number >= 1 && number <= m_bytes.size() / m_pageSize ? m_bytes.substr(from, m_pageSize) : Bytes();
}

/// Charges `bytes` to a page. A sound file uses each byte once; where a page was to give more than twice what it holds,
/// cells lie about it, and following all of them might take for ever.
bool Pages::mayTake(std::size_t number, std::size_t bytes) {
    std::size_t& taken = m_taken[number];
    if (taken + bytes > 2 * m_usable)
        return false;
    taken += bytes;
    return true;
}

/// What begins in a leaf at `at`, with what stands of it on overflow pages (section 1.6); empty where that is broken.
Bytes Pages::payload(std::size_t leaf, std::size_t at, std::size_t size) {
    const std::size_t most = m_usable - 35;
    const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
    std::size_t local = size;
    if (size > most) {
        const std::size_t fitting = least + (size - least) % (m_usable - 4);
        local = fitting <= most ? fitting : least;
    }
    if (at + local + (local < size ? 4 : 0) > m_usable || !mayTake(leaf, local))
        return {};
    const Bytes begin = page(leaf).substr(at, local);
    if (local == size)
        return begin;
    std::string out(begin);
    std::set<std::size_t> seen;
    for (std::size_t next = number(page(leaf), at + local); out.size() < size;) {
        const Bytes more = page(next);
        if (more.empty() || !seen.insert(next).second || !mayTake(next, m_usable))
            return {};
        out += more.substr(4, std::min(m_usable - 4, size - out.size()));
        next = number(more, 0);
    }
    return m_joined.emplace_back(std::move(out));
}

void Pages::readLeaf(std::size_t leaf) {
    const Bytes bytes = page(leaf);
    const std::size_t header = leaf == 1 ? fileHeader : 0;
    if (bytes.empty() || byteAt(bytes, header) != tableLeaf)
        return;
    const std::size_t cells = number(bytes, header + 3, 2);
    const std::size_t mostBytes = m_bytes.size() + m_newer.size() * m_pageSize;
    std::set<std::size_t> seen;
    for (std::size_t i = 0; i < cells && header + 10 + 2 * i <= m_usable; ++i) {
        std::size_t at = number(bytes, header + 8 + 2 * i, 2);
        if (!seen.insert(at).second)
            continue;
        const auto size = varint(bytes, at);
        const auto row = size ? varint(bytes, at) : std::nullopt;
        if (!row || *size > longestRow || *size > mostBytes)
            continue;
        const Bytes record = payload(leaf, at, static_cast<std::size_t>(*size));
        if (!record.empty())
            m_rows.push_back({static_cast<std::int64_t>(*row), record});
    }
}

void Pages::readLeaves() {
    // Not up to the largest number in the log, which may be any.
    const std::size_t own = m_bytes.size() / m_pageSize;
    for (std::size_t n = 1; n <= own; ++n)
        readLeaf(n);
    for (auto newer = m_newer.upper_bound(own); newer != m_newer.end(); ++newer)
        readLeaf(newer->first);
}

void Pages::forEachRow(const Take& take) const {
    for (const Row& row : m_rows)
        if (const auto values = valuesOf(row.record))
            take(row.number, *values);
}

} // namespace ad::profiles
