#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/print_diagnosis.h"
#include "diagnosis/diagnosis.h"
#include "intake/recognise.h"
#include <QCoreApplication>
#include <iostream>

namespace ad::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ad::cli)
};

using intake::Kind;
using nlohmann::ordered_json;

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
    out["header"] = jws.header ? json::toWritable(jws.header->root) : ordered_json();
    out["claims"] = jws.payload ? json::toWritable(jws.payload->root) : ordered_json();
    out["parts"] = jws.parts.size();
    return out;
}

diagnosis::Finding unreadable(const Error& error) {
    diagnosis::Finding f;
    f.check = "key-readable";
    f.family = diagnosis::Family::Key;
    f.verdict = diagnosis::Verdict::Fail;
    f.message = error.what;
    f.observed = error.where;
    f.expected = error.todo;
    f.causes = {error.code};
    f.at = diagnosis::At{"key", {}, {}, {}, {}, {}};
    return f;
}

/// The findings of the case that `piece` makes, only those that found something.
std::vector<diagnosis::Finding> findingsOf(const intake::Piece& piece, std::int64_t now, std::optional<Error>& broken) {
    diagnosis::CaseFile file;
    if (piece.kind == Kind::Case) {
        auto read = diagnosis::readCase(piece.text);
        if (!read) {
            broken = read.error();
            return {};
        }
        file = std::move(*read);
    } else if (piece.request) {
        auto request = ordered_json::object();
        request["method"] = piece.request->method;
        request["url"] = piece.request->url;
        request["headers"] = ordered_json::object();
        for (const auto& [name, value] : piece.request->headers)
            request["headers"][name] = value;
        if (piece.request->bodyKnown)
            request["body"] = piece.request->body;
        if (piece.kind == Kind::Curl)
            request = ordered_json{{"curl", piece.text}};
        file.request = std::move(request);
        if (piece.kind == Kind::Form)
            file.request.reset();
        if (piece.jws)
            file.assertion = piece.jws->source;
    } else if (piece.jws) {
        file.assertion = piece.jws->source;
    } else if (piece.jwks) {
        if (auto document = json::parse(piece.text))
            file.registered.jwks = json::toWritable(document->root);
    }
    if (piece.answer && piece.kind != Kind::Case) {
        diagnosis::CaseResponse r;
        r.status = piece.answer->status;
        r.headers = piece.answer->headers;
        r.body = piece.answer->body;
        file.response = std::move(r);
    }
    const auto d = diagnosis::diagnose(file, now);
    std::vector<diagnosis::Finding> out;
    for (const auto& f : d.findings)
        if (f.verdict == diagnosis::Verdict::Fail || f.verdict == diagnosis::Verdict::Warn)
            out.push_back(f);
    return out;
}

int inspect(const Options& options, const std::string& path) {
    const bool standardInput = path.empty() || path == "-";
    const auto bytes = standardInput ? readStandardInput(16U << 20) : readFile(path, 16U << 20);
    if (!bytes)
        return complain(bytes.error());
    const std::string name = standardInput ? utf8(Tr::tr("standard input")) : path;
    const auto found = intake::recognise(bytes->view(), options.passphrase(), name);
    const intake::Piece* piece = found.first();
    ordered_json out;
    out["schema"] = "assertion-doctor/inspection/1";
    out["kind"] = intake::kindName(found.kind());
    std::vector<diagnosis::Finding> findings;
    int code = Fine;
    std::optional<Error> broken = found.error;
    if (piece && piece->error)
        broken = piece->error;
    if (piece && !broken)
        findings = findingsOf(*piece, options.nowSeconds(), broken);
    if (broken) {
        findings.push_back(unreadable(*broken));
        if (!diagnosis::isCause(broken->code))
            findings.back().causes.clear();
        code = Unreadable;
    }
    if (piece && piece->keyFile)
        out["key"] = keyJson(piece->keyFile->first());
    if (piece && piece->jws)
        out["jwt"] = jwtJson(*piece->jws);
    out["repairs"] = ordered_json::array();
    if (piece)
        for (const QString& r : piece->repairs)
            out["repairs"].push_back(utf8(r));
    out["findings"] = ordered_json::array();
    for (const auto& f : findings)
        out["findings"].push_back(diagnosis::toJson(f));
    if (code == Fine && std::any_of(findings.begin(), findings.end(),
                                    [](const auto& f) { return f.verdict == diagnosis::Verdict::Fail; }))
        code = Problems;
    if (options.json) {
        std::cout << json::write(out) << std::flush;
        if (broken)
            complain(*broken);
        return code;
    }
    const Terminal t(stdout);
    if (piece)
        std::cout << utf8(t.wrapped(Tr::tr("This is %1.").arg(t.painted(Role::Strong, intake::kindText(piece->kind)))));
    if (broken)
        return complain(*broken);
    if (piece->keyFile) {
        const auto& key = piece->keyFile->first().key;
        std::cout << utf8(t.wrapped(
            QStringLiteral("%1, %2").arg(key.description(), key.isPrivate() ? Tr::tr("private") : Tr::tr("public")),
            2));
        if (!key.thumbprint().empty())
            std::cout << utf8(t.wrapped(Tr::tr("thumbprint %1").arg(text(key.thumbprint())), 2));
        if (const QString objection = key.objection(); !objection.isEmpty())
            std::cout << utf8(t.wrapped(t.painted(Role::Warn, objection), 2));
    }
    if (piece->jws)
        for (const auto* document : {&piece->jws->header, &piece->jws->payload})
            if (*document)
                for (const auto& m : (*document)->root.members)
                    std::cout << utf8(t.wrapped(
                        t.painted(Role::Muted, shown(m.name, 30)) + QLatin1String(": ") +
                            shown(m.value.isString() ? m.value.text : json::writeCompact(json::toWritable(m.value)),
                                  200),
                        2, 6));
    if (piece->request && !piece->request->url.empty())
        std::cout << utf8(
            t.wrapped(shown(piece->request->method, 12) + QLatin1Char(' ') + shown(piece->request->url, 200), 2));
    for (const QString& repair : piece->repairs)
        std::cout << utf8(t.wrapped(t.painted(Role::Warn, Tr::tr("Mended: ")) + repair, 2, 4));
    for (const QString& note : piece->notes)
        std::cout << utf8(t.wrapped(t.painted(Role::Muted, note), 2));
    for (const auto& f : findings)
        std::cout << utf8(printed(f, t));
    std::cout << std::flush;
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
} // namespace ad::cli
