#include "vendors/vendor.h"

#include "base/error.h"
#include "vendors/resource.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cctype>
#include <nlohmann/json.hpp>

namespace ad::vendors {
namespace {

using nlohmann::json;

// A server's words stand at the beginning of its answer; a page of megabytes is not searched.
constexpr std::size_t searched = 64U << 10;
// The family whose texts other servers append to their own.
constexpr std::string_view library = "jsonwebtoken";
constexpr std::string_view anyServer = "any";

// The longest run of plain characters that every match must hold: most patterns are ruled out by it without being
// compiled.
std::string requiredText(const std::string& pattern) {
    std::string best;
    std::string run;
    int depth = 0;
    const auto endRun = [&] {
        if (run.size() > best.size())
            best = run;
        run.clear();
    };
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        char plain = 0;
        if (c == '\\' && i + 1 < pattern.size()) {
            const char next = pattern[++i];
            if (!std::isalnum(static_cast<unsigned char>(next)))
                plain = next;
        } else if (c == '(' || c == '[') {
            ++depth;
        } else if (c == ')' || c == ']') {
            --depth;
        } else if (c == '|' && depth == 0) {
            return {};
        } else if (c == '?' || c == '*' || c == '{') {
            if (!run.empty())
                run.pop_back(); // the character before may be absent
        } else if (c != '^' && c != '$' && c != '.' && c != '+' && c != '}') {
            plain = c;
        }
        if (plain != 0 && depth == 0)
            run += plain;
        else
            endRun();
    }
    endRun();
    return best;
}

/// The same of each alternative of the pattern.
std::vector<std::string> requiredTexts(const std::string& pattern) {
    std::vector<std::string> out;
    int depth = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= pattern.size(); ++i) {
        const char c = i < pattern.size() ? pattern[i] : '|';
        if (c == '\\') {
            ++i;
            continue;
        }
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (c == '|' && (depth == 0 || i == pattern.size())) {
            out.push_back(requiredText(pattern.substr(from, i - from)));
            from = i + 1;
        }
    }
    return out;
}

// How a pattern ends that captures the rest of a text.
constexpr auto openEnds = std::to_array<std::string_view>({"(.*)$", "(.+)$", "(.*)", "(.+)"});

constexpr std::array fieldNames{"error", "error_description", "body", "status", "header"};

struct Row {
    ServerMessage message;
    std::size_t field = fieldNames.size(); ///< that size: a line of a log
    std::string required;
    std::vector<std::string> alternatives; ///< of each alternative what it must hold
    QRegularExpression pattern;            // compiles at its first match and guards that itself
    QRegularExpression loose;              // the same without its anchors: a log puts its own words around it
    bool opaque = false;
    bool leavesEnd = false; ///< its last words may be anything, and are read apart: a library's text may stand there
};

// Texts shorter than this are used by several servers.
constexpr std::size_t tellingLength = 24;
// A sentence as long as this is written by one server alone, whatever code stands beside it.
constexpr std::size_t sentenceLength = 40;
// In a log line shorter words stand for too many things.
constexpr std::size_t logLength = 12;

QString withoutAnchors(const std::string& pattern) {
    std::string out = pattern;
    if (out.starts_with('^'))
        out.erase(0, 1);
    if (out.ends_with('$') && !out.ends_with("\\$"))
        out.pop_back();
    return text(out);
}

struct Family {
    std::string name;
    std::vector<std::size_t> rows;
};

struct MessageTable {
    std::vector<Row> rows;
    std::vector<ServerMessage> messages;
    std::vector<Family> families; ///< in the order of the table
};

Row readRow(const json& source) {
    const auto textOf = [&](const char* name) { return source.at(name).get<std::string>(); };
    Row row;
    ServerMessage& m = row.message;
    m.server = textOf("server");
    m.server.resize(std::min(m.server.size(), m.server.find(" (")));
    m.pattern = textOf("pattern");
    m.field = textOf("field");
    m.meaning = textOf("meaning");
    m.cause = textOf("cause");
    m.fix = textOf("fix");
    m.source = textOf("source");
    m.general = source.value("general", false);
    m.ownOnly = source.value("own_only", false);
    m.also = source.value("also", std::vector<std::string>());
    if (const auto with = source.find("with"); with != source.end()) {
        if (const auto status = with->find("status"); status != with->end())
            m.withStatus = status->get<int>();
        m.withError = with->value("error", std::string());
    }
    row.field = static_cast<std::size_t>(std::find(fieldNames.begin(), fieldNames.end(), m.field) - fieldNames.begin());
    row.required = requiredText(m.pattern);
    row.alternatives = requiredTexts(m.pattern);
    row.pattern = QRegularExpression(text(m.pattern));
    row.loose = QRegularExpression(withoutAnchors(m.pattern));
    row.opaque = m.cause == "opaque";
    row.leavesEnd =
        std::any_of(openEnds.begin(), openEnds.end(), [&](std::string_view end) { return m.pattern.ends_with(end); });
    return row;
}

const MessageTable& messageTable() {
    static const MessageTable all_ = [] {
        MessageTable t;
        for (const json& source : readResource(":/server-messages.json")) {
            Row row = readRow(source);
            auto family = std::find_if(t.families.begin(), t.families.end(),
                                       [&](const Family& one) { return one.name == row.message.server; });
            if (family == t.families.end())
                family = t.families.insert(t.families.end(), Family{row.message.server, {}});
            family->rows.push_back(t.rows.size());
            row.message.id = row.message.server + '/' + std::to_string(family->rows.size());
            t.messages.push_back(row.message);
            t.rows.push_back(std::move(row));
        }
        return t;
    }();
    return all_;
}

struct Subject {
    std::string bytes;
    QString words;
};

class Matcher {
  public:
    explicit Matcher(const AnswerText& answer) : m_answer(answer) {
        if (!answer.error.empty())
            m_fields[0].push_back(subject(answer.error));
        if (answer.errorDescription)
            m_fields[1].push_back(subject(*answer.errorDescription));
        if (!answer.body.empty())
            m_fields[2].push_back(subject(answer.body));
        if (answer.status != 0)
            m_fields[3].push_back(subject(std::to_string(answer.status)));
        for (const std::string& name : answer.headerNames)
            m_fields[4].push_back(subject(name));
    }

    // The row of that family that fits each field best.
    void family(std::string_view name, bool own) {
        const auto& families = messageTable().families;
        const auto it =
            std::find_if(families.begin(), families.end(), [&](const Family& one) { return one.name == name; });
        if (it == families.end())
            return;
        std::array<std::optional<MessageMatch>, fieldNames.size()> best;
        for (const std::size_t i : it->rows) {
            const Row& row = messageTable().rows[i];
            if (row.field >= best.size() || m_fields[row.field].empty() || !allowed(row, row.field, own))
                continue;
            auto& place = best[row.field];
            if (place && (place->message->cause != "opaque" || row.opaque))
                continue;
            if (auto match = fits(row, row.field)) {
                match->message = &messageTable().messages[i];
                match->vendorsOwn = own;
                place = std::move(match);
            }
        }
        for (std::size_t field = 0; field < best.size(); ++field) {
            if (!best[field])
                continue;
            // The server's own sentence says what its library's words are about.
            if (m_byLibrary[field] && name != anyServer)
                std::erase_if(found, [&](const MessageMatch& m) {
                    return m.message->server == library && m.message->field == fieldNames.at(field);
                });
            const bool says = best[field]->message->cause != "opaque";
            m_explained[field] = m_explained[field] || (own && says);
            m_byLibrary[field] = m_byLibrary[field] || name == library;
            found.push_back(std::move(*best[field]));
        }
    }

    std::vector<MessageMatch> found;

  private:
    static Subject subject(const std::string& bytes) {
        Subject s{bytes.substr(0, searched), {}};
        s.words = text(s.bytes);
        return s;
    }

    bool allowed(const Row& row, std::size_t field, bool own) const {
        if (m_byLibrary[field] && row.message.server != anyServer && (!own || row.opaque || row.leavesEnd))
            return false;
        if (own || row.message.server == anyServer)
            return true;
        const bool wordy = field == 1 || field == 2;
        const bool codeFits = row.message.withError.empty() || m_answer.error.empty() ||
                              row.message.withError == m_answer.error || row.required.size() >= sentenceLength;
        return wordy && codeFits && !row.opaque && !row.message.ownOnly && !m_explained[1] && !m_explained[2];
    }

    std::optional<MessageMatch> fits(const Row& row, std::size_t field) const {
        for (const Subject& s : m_fields[field]) {
            if (!row.required.empty() && s.bytes.find(row.required) == std::string::npos)
                continue;
            const QRegularExpressionMatch match = row.pattern.match(s.words);
            if (!match.hasMatch())
                continue;
            MessageMatch out;
            for (int group = 1; group <= row.pattern.captureCount(); ++group)
                out.captured.push_back(utf8(match.captured(group)));
            return out;
        }
        return std::nullopt;
    }

    const AnswerText& m_answer;
    std::array<std::vector<Subject>, fieldNames.size()> m_fields;
    std::array<bool, fieldNames.size()> m_explained{};
    std::array<bool, fieldNames.size()> m_byLibrary{};
};

} // namespace

const std::vector<ServerMessage>& messages() { return messageTable().messages; }

std::vector<MessageMatch> matchMessages(const Vendor& vendor, const AnswerText& answer) {
    Matcher matcher(answer);
    const auto& own = vendor.messageFamilies;
    for (const std::string& name : own)
        matcher.family(name, true);
    const auto foreign = [&](std::string_view name) {
        return name != anyServer && std::find(own.begin(), own.end(), name) == own.end();
    };
    if (foreign(library))
        matcher.family(library, false);
    for (const Family& family : messageTable().families)
        if (foreign(family.name) && family.name != library)
            matcher.family(family.name, false);
    matcher.family(anyServer, false);
    return std::move(matcher.found);
}

const Vendor* recogniseByAnswer(const AnswerText& answer) {
    for (const MessageMatch& m : matchMessages(generic(), answer)) {
        const std::string& family = m.message->server;
        if (family == anyServer || family == library || m.message->ownOnly ||
            requiredText(m.message->pattern).size() < tellingLength)
            continue;
        const Vendor* found = find(family);
        for (const Vendor& v : all()) {
            if (found)
                break;
            if (!v.tokensElsewhere &&
                std::find(v.messageFamilies.begin(), v.messageFamilies.end(), family) != v.messageFamilies.end())
                found = &v;
        }
        if (found)
            return found;
    }
    return nullptr;
}

const ServerMessage* matchLogLine(const Vendor& vendor, std::string_view line) {
    const std::string bytes(line.substr(0, searched));
    const QString words = text(bytes);
    const ServerMessage* foreign = nullptr;
    const auto holdsEnough = [&](const Row& row) {
        return std::any_of(row.alternatives.begin(), row.alternatives.end(), [&](const std::string& one) {
            return one.size() >= logLength && bytes.find(one) != std::string::npos;
        });
    };
    for (std::size_t i = 0; i < messageTable().rows.size(); ++i) {
        const Row& row = messageTable().rows[i];
        const bool wordy =
            row.message.field == "error_description" || row.message.field == "body" || row.message.field == "log";
        const bool own = std::find(vendor.messageFamilies.begin(), vendor.messageFamilies.end(), row.message.server) !=
                         vendor.messageFamilies.end();
        if (!wordy || row.opaque || (row.message.ownOnly && !own) || !holdsEnough(row) ||
            !row.loose.match(words).hasMatch())
            continue;
        if (own)
            return &messageTable().messages[i];
        if (!foreign)
            foreign = &messageTable().messages[i];
    }
    return foreign;
}

} // namespace ad::vendors
