#include "session/key_work.h"
#include "base/json.h"
#include "jose/jwks.h"
#include "session/tr.h"
#include "widgets/moment.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

namespace ad::ui {

namespace {

QStringList toList(const std::vector<QString>& texts) { return {texts.begin(), texts.end()}; }

QString groupedHex(const std::string& hex) {
    QString grouped;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        grouped += (i == 0 ? QString() : QStringLiteral(":")) + QString::fromLatin1(hex.data() + i, 2);
    }
    return grouped;
}

QString dateOf(std::int64_t seconds) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::LongFormat);
}

QString trimmedText(std::string_view bytes) { return text(bytes).trimmed(); }

} // namespace

KeyResult readKeySource(const KeySource& source) {
    KeyResult result;
    result.view.name = source.name;
    result.view.path = source.path;
    bool asked = false;
    bool wrong = false;
    auto read = keys::readPrivateKey(source.bytes.view(), [&](bool again) -> std::optional<Secret> {
        asked = true;
        if (again) {
            wrong = true;
            return std::nullopt;
        }
        return source.passphrase;
    });
    if (!read) {
        if (asked && (wrong || !source.passphrase)) {
            result.view.state = KeyView::State::NeedsPassphrase;
            result.view.wrongPassphrase = wrong;
        } else {
            result.view.state = KeyView::State::Failed;
            result.view.error = read.error();
        }
        if (source.ofCase) {
            result.readable = source.bytes;
        }
        return result;
    }
    const keys::ReadKey& key = read->first();
    result.view.state = KeyView::State::Ready;
    result.view.description = key.key.description();
    const QString format = keys::formatName(key.format);
    result.view.writtenAs =
        !key.encrypted ? SessionTr::tr("%1, not encrypted").arg(format)
        : key.format == keys::Format::EncryptedPkcs8 || key.format == keys::Format::EncryptedTraditional
            ? format // its name says so already
            : SessionTr::tr("%1, encrypted").arg(format);
    result.view.thumbprint = text(key.key.thumbprint());
    if (key.certificate) {
        result.view.certificateSha1 = groupedHex(key.certificate->sha1Hex);
    }
    for (const std::string& alg : key.key.algorithms()) {
        result.view.algorithms.append(text(alg));
    }
    result.view.objection = key.key.objection();
    result.view.repairs = toList(read->repairs);
    result.view.notes = toList(read->notes);
    result.view.publicPem = text(key.key.spkiPem());
    const std::string kid = key.kid.empty() ? key.key.thumbprint() : key.kid;
    if (!key.key.publicJwk().empty()) {
        const nlohmann::ordered_json set{
            {"keys",
             nlohmann::ordered_json::array({key.key.publicJwk(
                 kid, result.view.algorithms.isEmpty() ? std::string() : utf8(result.view.algorithms.first()))})}};
        result.view.publicJwks = text(json::write(set));
    }
    const std::string_view bytes = source.bytes.view();
    const bool printable = bytes.find('\0') == std::string_view::npos;
    result.readable = key.encrypted || !printable ? key.key.pkcs8Pem() : source.bytes;
    result.file = std::move(*read);
    return result;
}

Expected<diagnosis::Registered> readRegistered(std::string_view bytes) {
    diagnosis::Registered registered;
    const QString words = trimmedText(bytes.substr(0, 4096));
    if (words.startsWith(QLatin1String("http://")) || words.startsWith(QLatin1String("https://"))) {
        const QUrl url(words, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()) {
            return fail("jwks_url_invalid", SessionTr::tr("This is no address of a JWKS."),
                        SessionTr::tr("Write it as it is registered, with https."), shown(bytes));
        }
        registered.jwksUrl = utf8(words);
        return registered;
    }
    if (words.startsWith(QLatin1Char('{')) || words.startsWith(QLatin1Char('['))) {
        auto document = json::parse(bytes);
        if (!document) {
            return tl::make_unexpected(document.error());
        }
        if (auto set = jose::readJwks(bytes); !set) {
            return tl::make_unexpected(set.error());
        }
        registered.jwks = json::toWritable(document->root);
        return registered;
    }
    auto read = keys::readKeys(bytes);
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    const keys::ReadKey& key = read->first();
    if (key.key.isPrivate()) {
        return fail("key_is_private",
                    SessionTr::tr("This is a private key; at the server only its public half is registered."),
                    SessionTr::tr("Bring the certificate, public key or JWKS that was uploaded."));
    }
    if (key.certificate) {
        registered.certificatePem = key.certificate->pem();
    } else {
        registered.publicKeyPem = key.key.spkiPem();
    }
    return registered;
}

RegisteredView compareRegistered(const diagnosis::Registered& registered, const QString& name,
                                 const SharedOptional<diagnosis::CaseFetch>& fetched,
                                 const std::optional<keys::KeyFile>& key, const QString& keyName, std::int64_t now) {
    RegisteredView view;
    if (registered.empty()) {
        return view;
    }
    std::vector<keys::Key> found;
    std::optional<Error> error;
    QStringList details;
    if (!registered.certificatePem.empty()) {
        view.name = SessionTr::tr("certificate");
        if (auto certificate = keys::readCertificate(registered.certificatePem)) {
            found.push_back(certificate->publicKey);
            details.append(
                certificate->notAfter < now    ? SessionTr::tr("Expired on %1").arg(dateOf(certificate->notAfter))
                : certificate->notBefore > now ? SessionTr::tr("Valid only from %1").arg(dateOf(certificate->notBefore))
                                               : SessionTr::tr("Valid until %1").arg(dateOf(certificate->notAfter)));
            details.append(SessionTr::tr("SHA-1 %1").arg(groupedHex(certificate->sha1Hex)));
        } else {
            error = certificate.error();
        }
    } else if (!registered.publicKeyPem.empty()) {
        view.name = SessionTr::tr("public key");
        if (auto read = keys::readKeys(registered.publicKeyPem)) {
            found.push_back(read->first().key);
            details.append(read->first().key.description());
        } else {
            error = read.error();
        }
    } else {
        view.name = registered.jwks ? SessionTr::tr("JWKS") : text(registered.jwksUrl);
        std::optional<Expected<jose::Jwks>> set;
        if (registered.jwks) {
            set = jose::readJwks(*registered.jwks);
        } else if (fetched && fetched->body && fetched->status == 200) {
            set = jose::readJwks(std::string_view(*fetched->body));
        } else if (fetched) {
            error =
                Error{"jwks_unreachable",
                      fetched->networkError ? text(fetched->networkError->message)
                                            : SessionTr::tr("The address answered with HTTP %1.").arg(fetched->status),
                      {},
                      {}};
        } else {
            view.sentence = SessionTr::tr("The set behind this address was not fetched yet.");
            return view;
        }
        if (set && !*set) {
            error = set->error();
        } else if (set) {
            for (const auto& entry : (*set)->keys) {
                if (entry.key.valid()) {
                    found.push_back(entry.key);
                }
            }
            const auto count = static_cast<int>((*set)->keys.size());
            details.append(count == 1 ? SessionTr::tr("1 key in the set")
                                      : SessionTr::tr("%n keys in the set", nullptr, count));
            for (const auto& problem : (*set)->problems) {
                details.append(problem.what);
            }
        }
    }
    if (!name.isEmpty()) {
        view.name = name;
    }
    view.detail = details.join(QLatin1Char('\n'));
    if (error) {
        view.mark = Mark::Fail;
        view.sentence = (error->what + QLatin1Char(' ') + error->todo).trimmed();
    } else if (!key) {
        view.mark = Mark::Unknown;
        view.sentence = SessionTr::tr("Bring the private key to see whether it is the same.");
    } else if (std::any_of(found.begin(), found.end(),
                           [&](const keys::Key& k) { return k.samePublicAs(key->first().key); })) {
        view.mark = Mark::Pass;
        //: %1 is a file name.
        view.sentence = SessionTr::tr("Same key as %1").arg(keyName);
    } else {
        view.mark = Mark::Fail;
        view.sentence =
            //: %1 is a file name.
            SessionTr::tr("Another key than “%1”. The server cannot verify what this key signs.").arg(keyName);
    }
    return view;
}

} // namespace ad::ui
