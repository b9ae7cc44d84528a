#include "base/json.h"

#include "base/json_number.h"
#include "base/json_object.h"
#include "base/json_reader.h"

#include <QCoreApplication>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <unordered_map>
#include <unordered_set>

namespace ad::json {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::json)
};

constexpr std::size_t maxDepth = 200;

std::string escapePointer(std::string_view name) {
    std::string out;
    for (const char c : name) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

// Builds the tree from the reader's events. Places: between two tokens there are only blanks, commas and colons, so the
// start of the next token is the first other character after the end of the last one.
class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    Builder(std::string_view source, Document& document) : m_source(source), m_document(document) {}

    bool null() override { return scalar(Kind::Null); }
    bool boolean(bool) override { return scalar(Kind::Boolean); }
    bool number_integer(number_integer_t) override { return scalar(Kind::Number); }
    bool number_unsigned(number_unsigned_t) override { return scalar(Kind::Number); }
    bool number_float(number_float_t, const string_t&) override { return scalar(Kind::Number); }
    bool string(string_t& decoded) override {
        const std::size_t start = nextStart();
        const std::size_t end = stringEnd(start);
        Value* v = place();
        v->kind = Kind::String;
        v->text = std::move(decoded);
        finish(*v, start, end);
        return true;
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Kind::Object); }
    bool start_array(std::size_t) override { return open(Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        const std::size_t start = nextStart();
        m_end = stringEnd(start);
        Frame& frame = m_open.back();
        if (!frame.names.insert(name).second)
            noteDuplicate(name, start);
        frame.value->members.push_back({std::move(name), start, {}});
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& e) override {
        failedAt = position > 0 ? position - 1 : 0;
        const std::string_view why = e.what();
        notUtf8 = why.find("UTF-8") != std::string_view::npos;
        halfCharacter = why.find("surrogate") != std::string_view::npos;
        constexpr int outOfRange = 406; // nlohmann: a number that no double holds
        tooLarge = e.id == outOfRange;
        if (halfCharacter || tooLarge)
            failedAt = nextStart();
        return false;
    }

    std::optional<std::size_t> failedAt;
    bool notUtf8 = false;
    bool halfCharacter = false;
    bool tooLarge = false;
    bool tooDeep = false;

  private:
    struct Frame {
        Value* value;
        std::unordered_set<std::string> names;
    };

    // Pointers repeat the names above them: without a bound, many duplicates below a long name would take gigabytes.
    void noteDuplicate(const std::string& name, std::size_t start) {
        constexpr std::size_t most = 1U << 20;
        if (m_pointerBytes > most)
            return;
        m_document.duplicates.push_back({pointer() + '/' + escapePointer(name), start});
        m_pointerBytes += m_document.duplicates.back().pointer.size();
    }
    std::size_t nextStart() const {
        const std::size_t at = m_source.find_first_not_of(" \t\r\n,:", m_end);
        return at == std::string_view::npos ? m_source.size() : at;
    }
    std::size_t stringEnd(std::size_t start) const {
        std::size_t at = start + 1;
        while (at < m_source.size() && m_source[at] != '"')
            at += m_source[at] == '\\' ? 2 : 1;
        return std::min(at + 1, m_source.size());
    }
    Value* place() {
        if (m_open.empty())
            return &m_document.root;
        Value* parent = m_open.back().value;
        if (parent->kind == Kind::Object)
            return &parent->members.back().value;
        parent->items.emplace_back();
        return &parent->items.back();
    }
    void finish(Value& v, std::size_t start, std::size_t end) {
        v.offset = start;
        v.length = end - start;
        m_end = end;
    }
    bool scalar(Kind kind) {
        const std::size_t start = nextStart();
        std::size_t end = m_source.find_first_of(" \t\r\n,:]}", start);
        if (end == std::string_view::npos)
            end = m_source.size();
        Value* v = place();
        v->kind = kind;
        v->text = std::string(m_source.substr(start, end - start));
        finish(*v, start, end);
        return true;
    }
    bool open(Kind kind) {
        if (m_open.size() >= maxDepth) {
            tooDeep = true;
            failedAt = nextStart();
            return false;
        }
        const std::size_t start = nextStart();
        Value* v = place();
        v->kind = kind;
        v->offset = start;
        m_end = start + 1;
        m_open.push_back({v, {}});
        return true;
    }
    bool close() {
        const std::size_t start = nextStart();
        Value* v = m_open.back().value;
        v->length = start + 1 - v->offset;
        m_end = start + 1;
        m_open.pop_back();
        return true;
    }
    std::string pointer() const {
        std::string out;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const Value* v = m_open[i].value;
            out += '/';
            out +=
                v->kind == Kind::Object ? escapePointer(v->members.back().name) : std::to_string(v->items.size() - 1);
        }
        return out;
    }

    std::string_view m_source;
    Document& m_document;
    std::vector<Frame> m_open;
    std::size_t m_end = 0;
    std::size_t m_pointerBytes = 0;
};

QString placeText(std::string_view source, std::size_t offset) {
    const LineColumn at = lineColumn(source, offset);
    return Tr::tr("line %1, column %2").arg(at.line).arg(at.column);
}

} // namespace

const Value* Value::find(std::string_view name) const {
    for (const Member& m : members)
        if (m.name == name)
            return &m.value;
    return nullptr;
}

std::optional<std::string> Value::string(std::string_view name) const {
    const Value* v = find(name);
    return v && v->isString() ? std::optional(v->text) : std::nullopt;
}

std::optional<std::int64_t> Value::integer() const {
    if (kind != Kind::Number)
        return std::nullopt;
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error == std::errc() && end == text.data() + text.size())
        return whole;
    const auto d = number();
    constexpr double exact = 9007199254740992.0;
    if (!d || std::floor(*d) != *d || std::abs(*d) > exact)
        return std::nullopt;
    return static_cast<std::int64_t>(*d);
}

std::optional<double> Value::number() const {
    if (kind != Kind::Number)
        return std::nullopt;
    double d = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), d);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return d;
}

LineColumn lineColumn(std::string_view source, std::size_t offset) {
    LineColumn at;
    const std::string_view before = source.substr(0, std::min(offset, source.size()));
    for (const char c : before) {
        if (c == '\n') {
            ++at.line;
            at.column = 1;
        } else {
            ++at.column;
        }
    }
    return at;
}

Expected<Document> parse(std::string_view source, std::size_t* offset, Numbers numbers) {
    Document document;
    return readPlain(source, document) ? Expected<Document>(std::move(document))
                                       : readCarefully(source, offset, numbers);
}

Expected<Document> readCarefully(std::string_view source, std::size_t* offset, Numbers numbers) {
    const auto failed = [&](std::size_t at, const QString& what, const QString& todo) -> Expected<Document> {
        if (offset)
            *offset = at;
        return fail("json_invalid", what, todo, placeText(source, at));
    };
    // nlohmann's reader skips a byte order mark without a word.
    if (source.starts_with("\xEF\xBB\xBF"))
        return failed(0, Tr::tr("The JSON begins with a byte order mark."), Tr::tr("Save it as UTF-8 without one."));
    // As a shell of Windows writes what it is told to put in a file.
    if (source.starts_with("\xFF\xFE") || source.starts_with("\xFE\xFF") ||
        (source.size() > 1 && (source[0] == '\0') != (source[1] == '\0')))
        return failed(0, Tr::tr("The JSON is written as UTF-16 and not as UTF-8."), Tr::tr("Save it as UTF-8."));
    Document document;
    std::optional<Builder> tries;
    const auto read = [&](std::string_view asRead) {
        document = {};
        return nlohmann::json::sax_parse(asRead.begin(), asRead.end(), &tries.emplace(source, document),
                                         nlohmann::json::input_format_t::json, true);
    };
    if (read(source))
        return document;
    // The reader makes a double of each number; the text of one that is none stays as it is.
    if (tries->tooLarge && numbers == Numbers::AsWritten && read(withoutHugeNumbers(source)))
        return document;
    const Builder& builder = *tries;
    const std::size_t at = std::min(builder.failedAt.value_or(source.size()), source.size());
    if (builder.tooDeep)
        return failed(at, Tr::tr("The JSON is nested more than %1 levels deep.").arg(maxDepth),
                      Tr::tr("Give the plain document."));
    if (source.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failed(0, Tr::tr("There is no JSON: the text is empty."), {});
    if (builder.notUtf8)
        return failed(at, Tr::tr("The JSON holds a byte that is not UTF-8."), Tr::tr("Save it as UTF-8."));
    if (builder.halfCharacter)
        return failed(at, Tr::tr("This text holds an escape for half a character."),
                      Tr::tr("Escapes from \\ud800 to \\udfff come in pairs: write both, or the character itself."));
    if (builder.tooLarge)
        return failed(at, Tr::tr("This number is larger than a JSON reader can hold."),
                      Tr::tr("Write a smaller number, or a text in double quotes."));
    if (at >= source.size())
        return failed(source.size(), Tr::tr("The JSON ends too early."),
                      Tr::tr("A part at the end is missing: copy it again, whole."));
    const unsigned char c = static_cast<unsigned char>(source[at]);
    if (c == '\'')
        return failed(at, Tr::tr("A single quote stands where JSON wants a double quote."),
                      Tr::tr("Write names and texts in double quotes."));
    if (c < 0x20)
        return failed(at, Tr::tr("A line break or control character stands inside a text."),
                      Tr::tr("Write it as an escape, or remove it."));
    return failed(at,
                  Tr::tr("%1 does not belong here.")
                      .arg(QLatin1Char('"') + shown(source.substr(at, c < 0x80 ? 1 : 4), 12) + QLatin1Char('"')),
                  Tr::tr("Check the quotes, commas and brackets just before it."));
}

nlohmann::ordered_json objectOf(std::vector<std::pair<std::string, nlohmann::ordered_json>> members) {
    auto out = nlohmann::ordered_json::object();
    // The writer's own way of putting a member in looks through all that are there.
    std::vector<nlohmann::ordered_json::object_t::value_type>& list = out.get_ref<nlohmann::ordered_json::object_t&>();
    std::unordered_map<std::string, std::size_t> places;
    list.reserve(members.size());
    for (auto& [name, value] : members) {
        const auto [known, isNew] = places.emplace(name, list.size());
        if (isNew)
            list.emplace_back(std::move(name), std::move(value));
        else
            list[known->second].second = std::move(value);
    }
    return out;
}

nlohmann::ordered_json toWritable(const Value& v, Numbers numbers) {
    switch (v.kind) {
    case Kind::Null:
        return nullptr;
    case Kind::Boolean:
        return v.text == "true";
    case Kind::Number: {
        // Parsed by the writer's own reader, so that what it cannot hold exactly is at least what it would read back.
        auto held = nlohmann::ordered_json::parse(v.text, nullptr, false);
        if (held.is_discarded() || (numbers == Numbers::AsWritten && held.dump() != v.text))
            return numberAsWritten(v.text);
        return held;
    }
    case Kind::String:
        return v.text;
    case Kind::Array: {
        auto out = nlohmann::ordered_json::array();
        for (const Value& item : v.items)
            out.push_back(toWritable(item, numbers));
        return out;
    }
    case Kind::Object: {
        std::vector<std::pair<std::string, nlohmann::ordered_json>> members;
        members.reserve(v.members.size());
        for (const Member& m : v.members)
            members.emplace_back(m.name, toWritable(m.value, numbers));
        return objectOf(std::move(members));
    }
    }
    return nullptr;
}

std::string write(const nlohmann::ordered_json& value) { return dumped(value, 2) + '\n'; }

std::string writeCompact(const nlohmann::ordered_json& value) { return dumped(value, -1); }

} // namespace ad::json
