#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "cli/tr.h"
#include "diagnosis/assemble.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/told_story.h"
#include "export/redact.h"
#include "intake/recognise.h"
#include "keys/in_file.h"
#include <QRegularExpression>
#include <iostream>

namespace ad::cli::cmd_inspect {
namespace {

using intake::Kind;
using nlohmann::ordered_json;

constexpr std::string_view inspectionSchema = "assertion-doctor/inspection/1";

ordered_json keyJson(const keys::ReadKey& read) {
    ordered_json out;
    out["type"] = read.key.typeName();
    out["bits"] = read.key.bits();
    if (!read.key.curve().empty())
        out["curve"] = read.key.curve();
    out["private"] = read.key.isPrivate();
    out["thumbprint"] = read.key.thumbprint();
    out["algorithms"] = read.key.algorithms();
    return out;
}

ordered_json jwtJson(const jose::Jws& jws) {
    ordered_json out;
    out["header"] = jws.header ? json::toWritable(jws.header->root, json::Numbers::AsWritten) : ordered_json();
    out["claims"] = jws.payload ? json::toWritable(jws.payload->root, json::Numbers::AsWritten) : ordered_json();
    out["parts"] = jws.parts.size();
    return out;
}

/// What the place of an error says, as numbers: "line 2, column 1".
void readPlace(const QString& where, diagnosis::At& at) {
    static const QRegularExpression numbers(QStringLiteral("line (\\d+), column (\\d+)"));
    if (const auto found = numbers.match(where); found.hasMatch()) {
        at.line = found.captured(1).toInt();
        at.column = found.captured(2).toInt();
    }
}

/// The check that a thing of this kind fails when it cannot be read at all.
struct Reading {
    const char* check;
    diagnosis::Family family;
    const char* in;
};
Reading readingOf(Kind kind) {
    using diagnosis::Family;
    switch (kind) {
    case Kind::Jwt:
    case Kind::Jwe:
        return {"assertion-is-compact-jws", Family::Encoding, "assertion"};
    case Kind::Curl:
    case Kind::Http:
    case Kind::Har:
    case Kind::Form:
        return {"body-is-form", Family::Request, "request"};
    case Kind::Jwks:
        return {"registered-set-usable", Family::Registration, "jwks"};
    case Kind::TokenResponse:
    case Kind::ErrorResponse:
        return {"answer-is-oauth", Family::Response, "response"};
    default:
        return {"key-readable", Family::Key, "key"};
    }
}

diagnosis::Finding unreadable(const Error& error, Kind kind) {
    const Reading reading = readingOf(kind);
    diagnosis::Finding f;
    f.check = reading.check;
    f.family = reading.family;
    f.verdict = diagnosis::Verdict::Fail;
    f.message = error.what;
    f.observed = error.where;
    f.expected = error.todo;
    f.causes = {error.code};
    f.at = diagnosis::At{reading.in, {}, {}, {}, {}, {}};
    readPlace(error.where, *f.at);
    return f;
}

/// What is wrong with a public key: the checks judge the private one, of which it is the half.
std::optional<diagnosis::Finding> publicKeyFinding(const keys::Key& key, Kind kind) {
    if (key.isPrivate() || key.objection().isEmpty())
        return std::nullopt;
    const bool usable = !key.algorithms().empty();
    constexpr int leastBits = 2048;
    if (usable && (key.type() != keys::Type::Rsa || key.bits() >= leastBits))
        return std::nullopt;
    diagnosis::Finding f;
    f.check = usable ? "key-strength" : "key-type-usable";
    f.family = diagnosis::Family::Key;
    f.verdict = diagnosis::Verdict::Fail;
    f.message = key.objection();
    f.observed = key.description();
    f.causes = {usable ? "key_too_weak" : "key_type_not_accepted"};
    f.at = diagnosis::At{kind == Kind::Jwks ? "jwks" : "key", {}, {}, {}, {}, {}};
    return f;
}

/// Whether the case tells of a failure by itself: the server said no, or nobody answered.
bool tellsOfFailure(const diagnosis::Diagnosis& d) {
    return d.outcome == diagnosis::Outcome::Rejected || d.outcome == diagnosis::Outcome::NoAnswer;
}

/// The findings of the case that `piece` makes alone, only those that found something.
std::vector<diagnosis::Finding> findingsOf(const intake::Piece& piece, std::string_view bytes,
                                           const std::vector<std::string>& told, std::int64_t now,
                                           std::optional<Error>& broken, bool& failure) {
    intake::Recognised alone;
    alone.pieces.push_back(piece);
    auto assembled = diagnosis::assemble(alone, bytes, {}, &told);
    if (!assembled) {
        broken = assembled.error();
        return {};
    }
    diagnosis::CaseFile& file = assembled->file;
    const diagnosis::KeyWiped wiped(file);
    // A form by itself tells neither where it was sent nor how it was declared: its assertion is what can be judged.
    if (piece.kind == Kind::Form || (piece.request && piece.request->url.empty())) {
        file.request.reset();
        if (piece.jws)
            file.assertion = piece.jws->source;
    }
    const auto d = diagnosis::diagnose(file, now);
    failure = tellsOfFailure(d);
    std::vector<diagnosis::Finding> out;
    if (piece.keyFile && !piece.keyFile->keys.empty())
        if (auto f = publicKeyFinding(piece.keyFile->first().key, piece.kind))
            out.push_back(std::move(*f));
    for (const auto& f : d.findings)
        if (f.verdict == diagnosis::Verdict::Fail || f.verdict == diagnosis::Verdict::Warn)
            out.push_back(f);
    return out;
}

/// A piece with what is wrong with it.
struct Inspected {
    const intake::Piece* piece = nullptr; ///< nullptr: nothing was recognised
    std::optional<Error> broken;
    std::vector<diagnosis::Finding> findings;
    bool failure = false; ///< it tells of a request that failed

    [[nodiscard]] bool fails() const {
        return failure || std::any_of(findings.begin(), findings.end(),
                                      [](const auto& f) { return f.verdict == diagnosis::Verdict::Fail; });
    }
};

Inspected look(const intake::Piece* piece, const std::optional<Error>& error, std::string_view bytes,
               const std::vector<std::string>& told, std::int64_t now) {
    Inspected out;
    out.piece = piece;
    out.broken = piece && piece->error ? piece->error : error;
    if (piece && !out.broken)
        out.findings = findingsOf(*piece, bytes, told, now, out.broken, out.failure);
    // What was not recognised fails no check: "error" tells of it.
    if (out.broken && piece && piece->kind != Kind::Unknown) {
        out.findings.push_back(unreadable(*out.broken, piece->kind));
        if (!diagnosis::isCause(out.broken->code))
            out.findings.back().causes.clear();
    }
    return out;
}

/// What was mended to read the piece, and the key in it.
std::vector<QString> repairsOf(const intake::Piece* piece) {
    if (!piece)
        return {};
    std::vector<QString> all = piece->repairs;
    if (piece->keyFile)
        for (const QString& repair : piece->keyFile->repairs)
            if (std::find(all.begin(), all.end(), repair) == all.end())
                all.push_back(repair);
    return all;
}

void describe(ordered_json& out, const Inspected& it) {
    out["kind"] = intake::kindName(it.piece ? it.piece->kind : Kind::Unknown);
    if (it.piece && it.piece->keyFile)
        out["key"] = keyJson(it.piece->keyFile->first());
    if (it.piece && it.piece->jws)
        out["jwt"] = jwtJson(*it.piece->jws);
    out["repairs"] = ordered_json::array();
    for (const QString& repair : repairsOf(it.piece))
        out["repairs"].push_back(utf8(repair));
    if (it.broken)
        out["error"] = {{"code", it.broken->code},
                        {"message", utf8(it.broken->what)},
                        {"where", utf8(it.broken->where)},
                        {"todo", utf8(it.broken->todo)}};
    out["findings"] = ordered_json::array();
    for (const auto& finding : it.findings)
        out["findings"].push_back(diagnosis::toJson(finding));
}

ordered_json pieceJson(const Inspected& it) {
    const intake::Piece& piece = *it.piece;
    ordered_json out;
    describe(out, it);
    out["offset"] = piece.offset;
    out["length"] = piece.length;
    if (piece.request) {
        out["request"]["method"] = piece.request->method;
        out["request"]["url"] = exporting::Redactor().text(piece.request->url);
    }
    if (piece.answer && piece.answer->status != 0)
        out["status"] = piece.answer->status;
    out["notes"] = ordered_json::array();
    for (const QString& note : piece.notes)
        out["notes"].push_back(utf8(note));
    return out;
}

void print(const Inspected& it, const Terminal& t) {
    const intake::Piece& piece = *it.piece;
    if (piece.keyFile) {
        const auto& key = piece.keyFile->first().key;
        std::cout << utf8(t.wrapped(
            QStringLiteral("%1, %2").arg(key.description(), key.isPrivate() ? Tr::tr("private") : Tr::tr("public")),
            2));
        if (!key.thumbprint().empty())
            std::cout << utf8(t.wrapped(Tr::tr("thumbprint %1").arg(text(key.thumbprint())), 2));
        const QString objection = key.objection();
        const bool found =
            std::any_of(it.findings.begin(), it.findings.end(), [&](const auto& f) { return f.message == objection; });
        if (!objection.isEmpty() && !found)
            std::cout << utf8(t.wrapped(t.painted(Role::Warn, objection), 2));
    }
    if (piece.request && !piece.request->url.empty())
        std::cout << utf8(t.wrapped(shown(piece.request->method, 12) + QLatin1Char(' ') +
                                        shown(exporting::Redactor().text(piece.request->url), 200),
                                    2));
    if (piece.answer && piece.answer->status != 0)
        std::cout << utf8(t.wrapped(QStringLiteral("HTTP %1").arg(piece.answer->status), 2));
    if (piece.response && !piece.response->error.empty())
        std::cout << utf8(t.wrapped(shown(piece.response->error, 80), 2));
    if (piece.answer && !piece.answer->networkMessage.empty())
        std::cout << utf8(t.wrapped(shown(piece.answer->networkMessage, 200), 2));
    if (piece.described)
        for (const auto* part : {&piece.described->header, &piece.described->claims})
            for (const auto& [claim, value] : part->items())
                std::cout << utf8(
                    t.wrapped(t.painted(Role::Muted, shown(claim, 30)) + QLatin1String(": ") +
                                  shown(value.is_string() ? value.get<std::string>() : json::writeCompact(value), 200),
                              2, 6));
    if (piece.jws)
        for (const auto* document : {&piece.jws->header, &piece.jws->payload})
            if (*document)
                for (const auto& m : (*document)->root.members)
                    std::cout << utf8(t.wrapped(t.painted(Role::Muted, shown(m.name, 30)) + QLatin1String(": ") +
                                                    shown(m.value.isString() ? m.value.text
                                                                             : json::writeCompact(json::toWritable(
                                                                                   m.value, json::Numbers::AsWritten)),
                                                          200),
                                                2, 6));
    for (const QString& repair : repairsOf(it.piece))
        std::cout << utf8(t.wrapped(t.painted(Role::Warn, Tr::tr("Mended: ")) + repair, 2, 4));
    for (const QString& note : piece.notes)
        std::cout << utf8(t.wrapped(t.painted(Role::Muted, note), 2));
    for (const auto& f : it.findings)
        std::cout << utf8(printed(f, t));
}

int inspect(const Options& options, const std::string& path) {
    const bool standardInput = path.empty() || path == "-";
    const auto bytes = standardInput ? readStandardInput(mostBrought) : readFile(path, mostBrought);
    if (!bytes) {
        if (options.json) {
            Inspected nothing;
            nothing.broken = bytes.error();
            ordered_json out;
            out["schema"] = inspectionSchema;
            describe(out, nothing);
            std::cout << json::write(out) << std::flush;
        }
        return complain(bytes.error());
    }
    const std::string name = standardInput ? utf8(Tr::tr("standard input")) : path;
    const auto found = intake::recognise(bytes->view(), options.passphrase(), name);
    // Once for all of them: a recording has hundreds.
    const auto told = found.pieces.empty() ? std::vector<std::string>() : diagnosis::toldIn(bytes->view());
    std::vector<Inspected> all;
    for (const intake::Piece& piece : found.pieces)
        all.push_back(look(&piece, {}, bytes->view(), told, options.nowSeconds()));
    Inspected main = found.main() ? all[static_cast<std::size_t>(found.main() - found.pieces.data())]
                                  : look(nullptr, found.error, bytes->view(), told, 0);
    // One piece that cannot be read makes the input unreadable only where it is what the input is.
    const bool problems =
        std::any_of(all.begin(), all.end(), [](const Inspected& it) { return it.broken || it.fails(); });
    const int code = main.broken ? Unreadable : problems ? Problems : Fine;
    // The message names the input as well as the place in it.
    const auto refuse = [&](Error error) {
        if (!standardInput)
            return complain(keys::inFile(std::move(error), name));
        if (!error.where.contains(text(name)))
            error.where = error.where.isEmpty() ? text(name) : text(name) + QStringLiteral(": ") + error.where;
        return complain(error);
    };
    const auto leftover = [&](const intake::Leftover& range) {
        const auto part = bytes->view().substr(std::min(range.offset, bytes->size()), range.length);
        return exporting::Redactor().text(part.substr(0, 4000));
    };
    if (options.json) {
        ordered_json out;
        out["schema"] = inspectionSchema;
        describe(out, main);
        out["pieces"] = ordered_json::array();
        for (const Inspected& it : all)
            out["pieces"].push_back(pieceJson(it));
        out["leftovers"] = ordered_json::array();
        for (const auto& range : found.leftovers)
            out["leftovers"].push_back({{"offset", range.offset}, {"length", range.length}, {"text", leftover(range)}});
        std::cout << json::write(out) << std::flush;
        if (main.broken)
            refuse(*main.broken);
        return code;
    }
    if (found.pieces.empty())
        return refuse(*main.broken);
    const Terminal t(stdout);
    if (all.size() > 1)
        std::cout << utf8(t.wrapped(Tr::tr("%n things are in this text.", nullptr, static_cast<int>(all.size()))));
    int number = 0;
    for (const Inspected& it : all) {
        const QString kind = t.painted(Role::Strong, intake::kindText(it.piece->kind));
        std::cout << utf8(
            all.size() == 1
                ? t.wrapped(Tr::tr("This is %1.").arg(kind))
                : QLatin1Char('\n') +
                      t.wrapped(Tr::tr("%1. At byte %2: %3.").arg(++number).arg(it.piece->offset + 1).arg(kind)));
        if (it.broken && all.size() == 1)
            return refuse(*it.broken);
        print(it, t);
    }
    if (!found.leftovers.empty() && (all.size() > 1 || found.leftovers.front().length > 0)) {
        std::cout << '\n' << utf8(t.wrapped(t.painted(Role::Strong, Tr::tr("Not understood, and not used:"))));
        for (const auto& range : found.leftovers)
            std::cout << utf8(t.wrapped(t.painted(Role::Muted, shown(leftover(range), 160)), 2, 4));
    }
    if (found.cutOff)
        std::cout << utf8(
            t.wrapped(Tr::tr("There are more than %1 pieces; the rest was not read.").arg(intake::mostPieces)));
    std::cout << std::flush;
    if (main.broken)
        refuse(*main.broken);
    return code;
}

const RegisterCommand
    reg({"inspect", "Say what a file or text is, and what is wrong with it", [](CLI::App& app) -> std::function<int()> {
             auto options = std::make_shared<Options>();
             auto path = std::make_shared<std::string>();
             app.add_option("file", *path, "File, or - for standard input");
             options->addJson(app);
             app.add_option("--passphrase-file", options->passphraseFile, "File with the key's passphrase");
             app.add_option("--passphrase-env", options->passphraseEnv,
                            "Environment variable with the key's passphrase");
             app.add_option("--now", options->now, "The moment to judge times at")->check(checkTime);
             return [options, path] { return inspect(*options, *path); };
         }});

} // namespace
} // namespace ad::cli::cmd_inspect
