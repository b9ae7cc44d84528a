#include "session/intake_files.h"
#include "session/tr.h"

#include <QLocale>
#include <algorithm>

namespace ad::ui {

namespace {

/// Collects the things of many files, each from the first that has it.
class Mixture {
  public:
    explicit Mixture(Brought first) : m_brought(std::move(first)) {}

    /// What of `came` was new here; empty: nothing.
    QStringList add(const BroughtFile& one) {
        m_taken.clear();
        const Brought& came = *one.brought;
        diagnosis::CaseFile& file = m_brought.file;
        const diagnosis::CaseFile& from = came.file;
        if (m_brought.bytes.empty() && !came.bytes.empty()) {
            m_brought.bytes = came.bytes;
            m_brought.keyName = one.name;
            m_brought.keyPath = came.kind == Brought::Kind::Key ? one.path : QString();
            m_taken << SessionTr::tr("the private key");
        }
        addRegistered(from.registered, one.name);
        // Assertion and request belong together.
        if (!file.request && !file.assertion && (from.request || from.assertion)) {
            file.request = from.request;
            file.assertion = from.assertion;
            m_taken << (from.request ? SessionTr::tr("the request") : SessionTr::tr("the assertion"));
        }
        if (!file.response && from.response) {
            file.response = from.response;
            file.history = from.history;
            m_taken << SessionTr::tr("the server’s answer");
        }
        if (!file.discovery && from.discovery) {
            file.discovery = from.discovery;
            m_taken << SessionTr::tr("what discovery found");
        }
        if (!file.described && from.described) {
            file.described = from.described;
            m_taken << SessionTr::tr("what is told of the assertion");
        }
        if (file.serverLog->empty() && !from.serverLog->empty()) {
            file.serverLog = from.serverLog;
            m_taken << SessionTr::tr("the server’s log");
        }
        add(file.fhirBaseUrl, from.fhirBaseUrl, SessionTr::tr("the server’s address"));
        add(file.tokenEndpoint, from.tokenEndpoint, SessionTr::tr("the token endpoint"));
        add(file.clientId, from.clientId, SessionTr::tr("the client ID"));
        add(file.scope, from.scope, SessionTr::tr("the scope"));
        add(file.vendor, from.vendor, SessionTr::tr("the vendor"));
        if (file.environment.empty()) {
            file.environment = from.environment;
        }
        if (!file.jwksFetch && from.jwksFetch) {
            file.jwksFetch = from.jwksFetch;
            m_taken << SessionTr::tr("what the key URL answered");
        }
        addTold(from);
        return m_taken;
    }

    [[nodiscard]] Brought& brought() { return m_brought; }

  private:
    void add(std::string& to, const std::string& from, const QString& what) {
        if (to.empty() && !from.empty()) {
            to = from;
            m_taken << what;
        }
    }
    void addTold(const diagnosis::CaseFile& from) {
        diagnosis::CaseFile& file = m_brought.file;
        if (file.answers == diagnosis::Answers{} && !(from.answers == diagnosis::Answers{})) {
            file.answers = from.answers;
            file.answersInText = from.answersInText;
            m_taken << SessionTr::tr("what is told of the app");
        }
        if (file.told.empty() && file.toldWords.empty()) {
            file.told = from.told;
            file.toldWords = from.toldWords;
        }
    }
    void addRegistered(const diagnosis::Registered& from, const QString& name) {
        diagnosis::Registered& to = m_brought.file.registered;
        if (to.empty() && !from.empty()) {
            to = from;
            m_brought.registeredName = name;
            m_taken << SessionTr::tr("what is registered");
        }
    }

    Brought m_brought;
    QStringList m_taken;
};

} // namespace

Together putTogether(const std::vector<BroughtFile>& files) {
    const QString all = SessionTr::tr("%n files", nullptr, static_cast<int>(files.size()));
    const auto readable = [](const BroughtFile& file) { return file.brought.has_value(); };
    const auto isCase = [&](const BroughtFile& file) {
        return readable(file) && file.brought->kind == Brought::Kind::Case && !file.brought->file.origin->empty();
    };
    if (std::none_of(files.begin(), files.end(), readable)) {
        return {all, tl::make_unexpected(files.front().brought.error())};
    }
    const auto first = std::find_if(files.begin(), files.end(), isCase);
    Brought begin;
    begin.kind = Brought::Kind::Several;
    Mixture mixture(first == files.end() ? begin : *first->brought);
    IntakeView intake;
    intake.source = all;
    for (auto file = files.begin(); file != files.end(); ++file) {
        IntakeView::Piece piece;
        piece.what = file->name;
        if (!readable(*file)) {
            //: %1 is a file, %2 why it could not be read.
            intake.leftovers.append({SessionTr::tr("%1: %2").arg(file->name, file->brought.error().what), 0, 0});
            continue;
        }
        if (file == first) {
            piece.why = SessionTr::tr("the case");
            piece.used = true;
        } else if (isCase(*file)) {
            piece.why = SessionTr::tr("Left out: another case is open. Open this one alone.");
        } else {
            const QStringList taken = mixture.add(*file);
            piece.used = !taken.isEmpty();
            piece.why = piece.used ? QLocale().createSeparatedList(taken)
                                   : SessionTr::tr("Left out: another file holds the same kind of thing.");
        }
        intake.pieces.append(piece);
    }
    mixture.brought().intake = intake;
    return {first == files.end() ? all : first->name, std::move(mixture.brought())};
}

} // namespace ad::ui
