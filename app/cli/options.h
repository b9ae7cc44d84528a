// The options that several commands share (contract), and the case and key that come of them.
#pragma once

#include "attempt/attempt.h"
#include "diagnosis/case_file.h"
#include "jose/signature.h"
#include "keys/reader.h"
#include "net/exchange.h"
#include <CLI/CLI.hpp>
#include <memory>
#include <string>

namespace ad::cli {

struct ProfileUse;

struct Options {
    /// --server, else the profile's: filled when the profile is opened.
    mutable std::string server;
    std::string caseFile, fhirBase, tokenEndpoint, clientId, keyFile, kid, alg, aud, scope, jwksUrl, vendor,
        environment, registeredFile;
    std::string keyRegisteredAt, appCreatedAt, appMarkedReadyAt, registeredEnvironment, appAudience, customerActivated,
        registeredAuthMethod, registeredKey, keyRegistration;
    std::string now, caFile, passphraseFile, passphraseEnv, dataDir, profile;
    mutable std::shared_ptr<ProfileUse> use; ///< of --profile, opened by apply()
    std::optional<std::int64_t> lifetime;
    int timeout = 30;
    bool json = false;

    /// --json alone.
    void addJson(CLI::App& app);
    /// --key, --passphrase-file, --passphrase-env; with `orAlone` the file of the key needs no --key before it.
    void addKey(CLI::App& app, bool orAlone = false);
    /// --profile and --data-dir.
    void addProfile(CLI::App& app);
    /// --data-dir alone.
    void addDataDir(CLI::App& app);
    /// Everything that describes a client at a server; `withProfile`: --profile too (--data-dir always).
    void addClient(CLI::App& app, bool withProfile = true);
    /// --case, the answers and what is registered.
    void addCase(CLI::App& app);
    /// What addCase() adds but for --case.
    void addAnswers(CLI::App& app);
    /// --ca-file, --timeout.
    void addNetwork(CLI::App& app);

    /// The authorities of --ca-file in PEM, read once; empty without the option.
    [[nodiscard]] Expected<std::string> authorities() const;
    /// Seconds since 1970: --now, else the machine's clock.
    [[nodiscard]] std::int64_t nowSeconds() const;
    /// Asks for a passphrase: --passphrase-file, --passphrase-env, else a question on a terminal without echo.
    [[nodiscard]] keys::AskPassphrase passphrase() const;
    /// The same for the key of this command: what was given is kept as long as these options, so that a key that is
    /// read again asks nobody again, unless its passphrase has changed.
    [[nodiscard]] keys::AskPassphrase keyPassphrase() const;
    /// Whether the key comes from the profile: it has one, and --key names no other.
    [[nodiscard]] bool profileHasKey() const;
    /// The private key of --key, else that of the profile. `where` of an error names the file.
    [[nodiscard]] Expected<keys::KeyFile> readKey() const;
    /// The same, else the one of the case: its `key.pem` or `key.jwk`, else the file that `key.path` names, beside the
    /// case file where the path is relative. `broughtFrom`: the file that the case came from without --case.
    [[nodiscard]] Expected<keys::KeyFile> readKey(const diagnosis::CaseFile& file,
                                                  const std::string& broughtFrom = {}) const;
    /// Puts the key that readKey() gave into the case for the diagnosis: where it was mended and needs no passphrase,
    /// the text as it was, whose faults are a finding.
    void fillKeyAsRead(diagnosis::CaseFile& file, const keys::KeyFile& key) const;
    /// What is signed and sent for `file`: its client, endpoint and scope, with what the options change in header and
    /// claims.
    [[nodiscard]] attempt::Credentials credentials(const diagnosis::CaseFile& file) const;
    /// Signs what credentials() tell for `file`. Of a key that cannot sign, `where` of the error names the file.
    [[nodiscard]] Expected<attempt::Prepared> prepare(const diagnosis::CaseFile& file, const keys::KeyFile& key) const;
    /// The same to be looked at and never sent: made at the moment of evaluation (--now, else the case's `now`), with
    /// nothing random in header and claims.
    [[nodiscard]] Expected<attempt::Prepared> prepareToLookAt(const diagnosis::CaseFile& file,
                                                              const keys::KeyFile& key) const;
    /// The case of --case (or an empty one), with what the options add. Reads --registered, and key.path where no --key
    /// was given.
    [[nodiscard]] Expected<diagnosis::CaseFile> buildCase() const;
    /// The case of --case as it is; empty without the option.
    [[nodiscard]] Expected<diagnosis::CaseFile> readCaseFile() const;
    /// Puts under `file` what the profile knows, its attempts as history too, and over it what the options say. Opens
    /// the profile, reads --registered. Says on standard error which words of the case nobody knows.
    [[nodiscard]] Expected<void> apply(diagnosis::CaseFile& file) const;

  private:
    [[nodiscard]] Expected<attempt::Prepared> prepare(const diagnosis::CaseFile& file, const keys::KeyFile& key,
                                                      std::int64_t moment, const Random& random) const;
    mutable bool m_elsewhere = false; ///< the address that was given is of another host than the profile's
    mutable std::optional<std::string> m_authorities;
    mutable std::shared_ptr<Secret> m_mended; ///< the text of the key that was read last, where it had to be mended
    mutable std::shared_ptr<std::optional<Secret>> m_passphrase; ///< of keyPassphrase(), shared by copies

    [[nodiscard]] Expected<void> underCase(diagnosis::CaseFile& file) const;
};

/// What was brought as a file or on standard input: recognised, and put together with --case and the options.
struct Brought {
    diagnosis::CaseFile file;
    std::optional<keys::KeyFile> key; ///< the private key among the pieces
};
/// As Options::buildCase(), with everything that stands in `path` (a file of any kind; "-": standard input; empty:
/// nothing). Says on standard error what was recognised and where it went. Errors: those of reading, and
/// `not_recognised`.
[[nodiscard]] Expected<Brought> bring(const Options& options, const std::string& path);

/// An RFC 3339 time or "": for CLI11, so that a wrong one is a usage error.
[[nodiscard]] std::string checkTime(const std::string& value);

/// An address for a message: without a password that stands in it, and safe to show.
[[nodiscard]] QString addressText(const std::string& url);

/// The key of a case as the diagnosis sees it: filled for the time of one diagnosis, wiped afterwards.
void fillKey(diagnosis::CaseFile& file, const keys::KeyFile& key);

/// The network for one command: event loop, Ctrl+C, progress on a terminal.
class Network {
  public:
    /// With the authority of --ca-file and the limit of --timeout; error() tells when the file cannot be read.
    explicit Network(const Options& options);
    ~Network();
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    /// Error of --ca-file; nothing is sent then.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Sends and waits. After Ctrl+C interrupted() is true, and the exchange has an error of kind "cancelled".
    [[nodiscard]] net::Exchange run(const net::Request& request, const QString& what);
    /// Whether a person pressed Ctrl+C.
    [[nodiscard]] bool interrupted() const;

    /// Begins something that calls its argument at its end, from the event loop; gives what cancels it.
    using Begin = std::function<std::function<void()>(const std::function<void()>& done)>;
    /// Waits for it, telling `what` on a terminal; Ctrl+C cancels it.
    void await(const QString& what, const Begin& begin);
    /// The client that sends; it lives as long as this does.
    [[nodiscard]] net::Client& client();
    /// The limits of every exchange, with --timeout in them.
    [[nodiscard]] net::Limits limits() const;

  private:
    struct Private;
    std::unique_ptr<Private> d;
    std::optional<Error> m_error;
};

/// Whether an address says by its last segment that it is a token endpoint (".../token", ".../access_token").
[[nodiscard]] bool namesTokenEndpoint(const std::string& address);
/// Puts --server into the case where nobody is asked what it is: as token endpoint or FHIR base where its path says so.
/// Else it is neither, which is said on standard error; the vendor is recognised by it all the same. Beside
/// --token-endpoint it is the FHIR base.
void placeServer(const Options& options, diagnosis::CaseFile& file);

/// Says on standard error when in the exchange what was done, as far as it came.
void sayTimes(const net::Exchange& exchange);

/// Finds the token endpoint where only a server or FHIR base is known: discovery at the FHIR base; at --server its
/// address is taken as the token endpoint when it answers and has no discovery, or is named like one. Says on standard
/// error what it found. Exit code 0, Unreachable or Interrupted; Unreadable where the answer is no discovery. After
/// Unreachable `file.discovery` tells why.
[[nodiscard]] int discover(const Options& options, Network& network, diagnosis::CaseFile& file);

} // namespace ad::cli
