#include "base/file.h"
#include "base/json.h"
#include "base/language.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/profile_use.h"
#include "cli/tr.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/diagnosis.h"
#include "export/report.h"
#include "profiles/last_attempt.h"
#include <iostream>

namespace ad::cli::cmd_report {
namespace {

/// Puts what the profile's last attempt sent and got into the case: a report of a profile is about that.
Expected<void> fillLastAttempt(const ProfileUse& use, diagnosis::CaseFile& file) {
    const auto last = profiles::lastAttemptOf(*use.store, use.profile.id);
    if (!last)
        return tl::make_unexpected(last.error());
    if (!*last)
        return {};
    const profiles::LastAttempt& attempt = **last;
    // The profile may have been changed since: what was sent is judged by what held then.
    if (!attempt.file.clientId.empty())
        for (auto member :
             {&diagnosis::CaseFile::vendor, &diagnosis::CaseFile::environment, &diagnosis::CaseFile::fhirBaseUrl,
              &diagnosis::CaseFile::tokenEndpoint, &diagnosis::CaseFile::clientId, &diagnosis::CaseFile::scope})
            file.*member = attempt.file.*member;
    const std::string& key = attempt.keyThumbprint;
    if (!key.empty() && !use.profile.key.thumbprint.empty() && key != use.profile.key.thumbprint) {
        say(Tr::tr("The profile has another key than this attempt was signed with: what is registered today is left "
                   "out of the report."));
        file.key = {};
        file.registered = {};
    }
    profiles::fillAttempt(attempt, file);
    return {};
}

int report(const Options& options, const std::string& path, const std::string& format, const std::string& output) {
    if (path.empty() && options.caseFile.empty() && options.profile.empty())
        return complain({"case_missing",
                         Tr::tr("There is nothing to report on."),
                         {},
                         Tr::tr("Name a case, or any other file that tells of the failure.")},
                        Usage);
    if (format == "json")
        speak(QStringLiteral("en")); // JSON is for programs: it says the same in every country
    auto brought = bring(options, path);
    if (!brought)
        return complain(brought.error());
    diagnosis::CaseFile& file = brought->file;
    const diagnosis::KeyWiped wiped(file);
    if (path.empty() && options.caseFile.empty() && options.use)
        if (auto filled = fillLastAttempt(*options.use, file); !filled)
            return complain(filled.error());
    if (!options.keyFile.empty()) {
        const auto key = options.readKey();
        if (!key)
            return complain(key.error());
        fillKey(file, *key);
    }
    const auto now = options.nowSeconds();
    const auto d = diagnosis::diagnose(file, now);
    const std::string document = options.json || format == "json" ? json::write(exporting::jsonReport(file, d))
                                 : format == "html"               ? exporting::htmlReport(file, d, now)
                                                                  : exporting::markdownReport(file, d, now);
    if (output.empty() || output == "-") {
        std::cout << document << std::flush;
        return Fine;
    }
    if (const auto written = writeFile(output, document, false); !written)
        return complain(written.error());
    say(Tr::tr("The report is in %1.").arg(text(output)));
    return Fine;
}

const RegisterCommand
    reg({"report", "Write a report of a case for a support ticket, with every secret taken out",
         [](CLI::App& app) -> std::function<int()> {
             auto options = std::make_shared<Options>();
             auto path = std::make_shared<std::string>();
             auto format = std::make_shared<std::string>("markdown");
             auto output = std::make_shared<std::string>();
             app.add_option("file", *path, "A case, or anything else that tells of the failure; - for standard input");
             options->addCase(app);
             options->addClient(app);
             auto* chosen = app.add_option("--format", *format, "markdown, html or json")
                                ->check(CLI::IsMember({"markdown", "html", "json"}));
             app.add_option("--output,-o", *output, "File to write; standard output without it");
             app.add_flag("--json", options->json, "The same as --format json")->excludes(chosen);
             app.footer("Exit code 0: the report was written, whatever it says.");
             return [options, path, format, output] { return report(*options, *path, *format, *output); };
         }});

} // namespace
} // namespace ad::cli::cmd_report
