// What the pages show, as plain values: worked out off the GUI thread, so that painting never waits for the engine.
#pragma once

#include "attempt/attempt.h"
#include "diagnosis/compare.h"
#include "diagnosis/diagnosis.h"
#include "widgets/charts.h"
#include "widgets/mark.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace ad::ui {

/// The private key as the credentials page shows it.
struct KeyView {
    /// Named: a case that was opened names the file at `path`; it is read when the person says so.
    enum class State { None, Named, Reading, NeedsPassphrase, Failed, Ready };
    State state = State::None;
    QString name;        ///< file name, or "pasted key"
    QString path;        ///< empty when it was pasted
    QString description; ///< "RSA 2048"
    QString writtenAs;   ///< "PKCS#8, not encrypted"
    QString thumbprint, certificateSha1;
    QStringList algorithms;
    QString objection; ///< why a token server cannot take it; empty: it can
    QStringList repairs, notes;
    bool wrongPassphrase = false;
    std::optional<Error> error;
    QString publicPem, publicJwks; ///< for upload
    bool operator==(const KeyView&) const = default;
};

/// What is registered at the server, beside the key.
struct RegisteredView {
    Mark mark = Mark::None;
    QString name;     ///< file name, address; empty: nothing is known
    QString sentence; ///< "Same key as bulk-export.pem"
    QString detail;   ///< validity, thumbprints
    bool busy = false;
    bool operator==(const RegisteredView&) const = default;
};

/// What is known of the server's address.
struct DiscoveryView {
    bool busy = false;
    Mark mark = Mark::None;
    QString sentence;
    QString tokenEndpoint;
    bool canAsk = false;         ///< nobody has asked the server itself yet
    bool lacksAuthority = false; ///< nobody who is trusted vouches for the server
    bool operator==(const DiscoveryView&) const = default;
};

/// A header parameter or claim.
struct ClaimRow {
    bool inHeader = false;
    QString name;
    QString value;                      ///< JSON text, strings without their quotes
    QString meaning;                    ///< what it is, or the message of the check that found something
    std::optional<std::int64_t> moment; ///< a time that `meaning` tells, in seconds since 1970
    Mark mark = Mark::None;
    int wrongStart = 0; ///< characters of `value`
    int wrongLength = 0;
    bool fixable = false;
    bool changed = false; ///< differs from what the tool would write
    QString check;        ///< the finding to explain; empty: none
    /// Where it stands, in characters: of the header's or claims' JSON, and of the encoded token. Length 0: nowhere.
    int jsonStart = 0, jsonLength = 0;
    int encodedStart = 0, encodedLength = 0;
    int number = 0; ///< of those with this name: one that comes twice has a row 0 and a row 1
    bool operator==(const ClaimRow&) const = default;
};

/// What was found of the token, and stands in no row of it: of its writing, of its signature, or a second thing of a
/// member.
struct AssertionFault {
    Mark mark = Mark::Fail;
    QString message;
    QString check; ///< the finding to explain
    bool operator==(const AssertionFault&) const = default;
};

struct AssertionView {
    enum class Signature { NotChecked, Verifies, DoesNotVerify };
    enum class Source {
        None,
        Signed,
        Given,
        Told ///< its header and claims, as a text or program tells them: there is no token
    };
    Source source = Source::None;
    bool busy = false;
    QString compact;
    QString headerJson, claimsJson; ///< exact text
    QList<ClaimRow> rows;
    int rowsLeftOut = 0; ///< members beyond those
    QList<AssertionFault> faults;
    int signatureBytes = 0;
    Signature signature = Signature::NotChecked;
    Lifetime life;
    QString lifeNote;    ///< "Epic accepts at most 5 minutes ahead"
    QString subtitle;    ///< "Signed with bulk-export.pem · RSA 2048 · RS384"
    QStringList missing; ///< what is still needed before it can be signed
    std::optional<Error> error;
    QStringList flaws; ///< what is wrong with the writing of a token that was given, beyond `faults`
    bool editable = false;
    QString curl, http; ///< the request, with the assertion in it
    /// The request was not given: it is the one that would carry this assertion.
    bool requestAssumed = false;
    bool operator==(const AssertionView&) const = default;
};

/// One thing that "Fix it" changed.
struct FixedPart {
    QString name;          ///< "aud", "Content-Type"
    QString before, after; ///< empty: absent
    bool inHeader = false, inRequest = false;
    bool operator==(const FixedPart&) const = default;
};

/// What "Fix it" changed in one step.
using FixView = QList<FixedPart>;

/// A token of the person's own beside the reference.
struct ComparisonView {
    bool present = false, busy = false;
    QString missing;       ///< why nothing can be compared; empty: it was
    QString referenceName; ///< "signed with bulk-export.pem"
    diagnosis::Comparison comparison;
    bool operator==(const ComparisonView&) const = default;
};

/// One attempt of this session, or of the opened case.
struct AttemptView {
    std::int64_t atMs = 0;
    Mark mark = Mark::None;
    QString clock;     ///< "10:03:12"
    QString answer;    ///< "400 invalid_client"
    QString detail;    ///< "412 ms"
    QString changed{}; ///< since the one before: "aud changed"; empty: there is none, or too little is known
    /// Of a try of a watch: its number in the store of profiles. 0: it is none.
    std::int64_t keptId = 0;
    bool operator==(const AttemptView&) const = default;
};

/// Something that was observed of an exchange, beside its times.
struct ExchangeFact {
    QString name, value; ///< value: "–" where it is not known
    bool operator==(const ExchangeFact&) const = default;
};

/// An exchange laid out for the request page.
struct ExchangeView {
    bool present = false;
    int status = 0;
    Mark mark = Mark::None;
    QString reason;   ///< "Bad Request", or the kind of network failure in words
    QString sentence; ///< what the answer means, in one line
    QString http;     ///< what was sent
    QString body;     ///< pretty where it is JSON, tokens removed
    QString rawBody;  ///< as it came, tokens removed
    bool bodyIsJson = false;
    bool neverLeft = false; ///< it failed before the first byte of the request was sent
    QString headers;
    QString certificates;
    int headerCount = 0, certificateCount = 0;
    QList<Span> spans;         ///< empty: nothing was sent yet
    QString total;             ///< how long it took; empty: not known
    QString untimed;           ///< why no times are shown; empty: they are
    QList<ExchangeFact> facts; ///< TLS and its certificate, the clocks, the address
    bool operator==(const ExchangeView&) const = default;
};

/// What was recognised in a text in which several things stood, and what became of each.
struct IntakeView {
    struct Piece {
        QString what;                    ///< "a curl command"
        QString why;                     ///< what it was taken for, or why it was not used
        int firstLine = 0, lastLine = 0; ///< 0: the whole
        bool used = false;
        bool operator==(const Piece&) const = default;
    };
    struct Leftover {
        QString words; ///< how it begins
        int firstLine = 0, lastLine = 0;
        bool told = false; ///< a person speaks: there is nothing in it to be recognised
        bool operator==(const Leftover&) const = default;
    };
    QString source; ///< "pasted text", or the name of a file
    /// It took the place of what was open, and can be laid on that instead: Session::layOnOpen().
    bool replaced = false;
    /// It is a whole story, and was added to what was open: Session::openByItself().
    bool added = false;
    QList<Piece> pieces;
    QList<Leftover> leftovers; ///< what stood between the pieces
    bool operator==(const IntakeView&) const = default;
    [[nodiscard]] bool empty() const { return pieces.isEmpty() && !replaced && !added; }
};

/// All that the window shows of one piece of work.
struct SessionView {
    QString title;       ///< client or server, for the card on top of the rail; empty: nothing is open
    QString vendorName;  ///< "Epic"
    QString environment; ///< "sandbox", "production", ""
    QString vendorId;    ///< as it is given or recognised
    QString server, clientId;
    QString tokenEndpoint; ///< given or found; empty: not known
    KeyView key;
    RegisteredView registered;
    DiscoveryView discovery;
    AssertionView assertion;
    QList<AttemptView> attempts; ///< newest first
    int currentAttempt = -1;
    ExchangeView exchange;
    /// Key, client ID and token endpoint are there: a new request can be signed and sent.
    bool canSend = false;
    bool sending = false;
    QString phase;           ///< "waiting for the answer"; empty: nothing is under way
    QString waited;          ///< "4 of at most 30 s", beside a phase that lasts
    double waitedShare = -1; ///< of that time, from 0 to 1; negative: nothing is under way, or it is quick
    bool diagnosed = false;
    diagnosis::Diagnosis diagnosis;
    std::vector<diagnosis::OpenQuestion> answered; ///< with the checks that would ask them
    QString diagnosisSubtitle;       ///< "Attempt of 10:03:12 · HTTP 400 · invalid_client, no description"
    QString report;                  ///< safe to share, in Markdown; empty: nothing was diagnosed
    std::optional<std::int64_t> now; ///< of the case file
    FixView fixed;                   ///< what was fixed last, until something else is done
    ComparisonView comparison;
    IntakeView intake; ///< of what was brought last, where that was several things; else empty
    bool operator==(const SessionView&) const = default;
};

/// Hosts: whom an assertion is made for, and who would get it.
struct Elsewhere {
    QString audience, endpoint;
    bool operator==(const Elsewhere&) const = default;
};

/// Where a finding points: `in` as in the diagnosis ("header", "claims", "assertion", "request", "response", "key",
/// "jwks", "discovery"), the member's or header's name, and the bytes there (length 0: not told).
struct Place {
    QString in, name;
    int offset = 0, length = 0;
    bool operator==(const Place&) const = default;
};

/// Where these credentials make an assertion for another server than the one that gets it; empty: they do not.
[[nodiscard]] std::optional<Elsewhere> elsewhereOf(const attempt::Credentials& credentials);
/// There is no private key that a request could be signed with, not even a locked one.
[[nodiscard]] bool lacksKey(const SessionView& view);
/// A watch of what is in the window could never send: the key, the client ID or the server is missing.
[[nodiscard]] bool lacksForWatch(const SessionView& view);
/// "sandbox" or "production" in the language of the window; anything else as it is.
[[nodiscard]] QString environmentName(const QString& environment);
/// The mark of a finding's verdict.
[[nodiscard]] Mark markOf(diagnosis::Verdict verdict);
[[nodiscard]] Mark markOf(diagnosis::StepState state);

} // namespace ad::ui
