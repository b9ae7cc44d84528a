#include "session/case_work.h"
#include "widgets/moment.h"

#include <QCoreApplication>

namespace ad::ui {

namespace {

struct MeaningsTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Meanings)
};

QString algorithmInWords(const std::string& alg) {
    if (alg == "RS384" || alg == "ES384") {
        return alg == "RS384" ? MeaningsTr::tr("RSA with SHA-384, the one SMART names first")
                              : MeaningsTr::tr("ECDSA on P-384 with SHA-384, one of the two that SMART names");
    }
    if (alg.size() == 5 && alg.starts_with("RS")) {
        return MeaningsTr::tr("RSA with SHA-%1").arg(text(alg.substr(2)));
    }
    if (alg.size() == 5 && alg.starts_with("PS")) {
        return MeaningsTr::tr("RSA-PSS with SHA-%1").arg(text(alg.substr(2)));
    }
    if (alg.size() == 5 && alg.starts_with("ES")) {
        return MeaningsTr::tr("ECDSA with SHA-%1").arg(text(alg.substr(2)));
    }
    return MeaningsTr::tr("how the token is signed");
}

QString whatEnds(const std::string& name) {
    return name == "exp" ? MeaningsTr::tr("ends") : name == "iat" ? MeaningsTr::tr("made") : MeaningsTr::tr("begins");
}

QString whatEnds(const std::string& name, std::int64_t seconds, std::int64_t now) {
    if (name == "exp" && seconds < now) {
        return MeaningsTr::tr("ended");
    }
    return name == "nbf" && seconds <= now ? MeaningsTr::tr("valid since") : whatEnds(name);
}

} // namespace

QString lifeInWords(const std::string& name, std::int64_t seconds, std::int64_t now,
                    std::optional<std::int64_t> present) {
    //: A claim of time: "ends 10:04:00, in 3 min 52 s".
    return MeaningsTr::tr("%1 %2").arg(whatEnds(name, seconds, now), present
                                                                         ? momentInCaseInWords(seconds, now, *present)
                                                                         : momentInWords(seconds, now));
}

std::optional<std::int64_t> momentTold(bool inHeader, const std::string& name, const json::Value& value) {
    const auto seconds = value.integer();
    const bool isTime = !inHeader && (name == "exp" || name == "iat" || name == "nbf");
    return isTime && seconds && *seconds > 0 && *seconds < 100'000'000'000 ? seconds : std::nullopt;
}

QString meaningOf(bool inHeader, const std::string& name, const json::Value& value, const QString& vendorName,
                  std::int64_t now, std::optional<std::int64_t> present) {
    Q_UNUSED(vendorName)
    if (inHeader) {
        if (name == "alg") {
            return algorithmInWords(value.text);
        }
        if (name == "kid") {
            return MeaningsTr::tr("the name of the key in the registered set");
        }
        if (name == "typ") {
            return MeaningsTr::tr("what this is: a JSON Web Token");
        }
        if (name == "jku") {
            return MeaningsTr::tr("where the key set is published");
        }
        if (name == "x5t" || name == "x5t#S256") {
            return MeaningsTr::tr("fingerprint of the certificate");
        }
        if (name == "x5c") {
            return MeaningsTr::tr("the certificate itself");
        }
        return {};
    }
    if (name == "iss") {
        return MeaningsTr::tr("who says it: your client ID");
    }
    if (name == "sub") {
        return MeaningsTr::tr("whom it is about: the same client ID");
    }
    if (name == "aud") {
        return MeaningsTr::tr("whom it is for: the token endpoint");
    }
    if (name == "exp" || name == "iat" || name == "nbf") {
        const auto moment = momentTold(inHeader, name, value);
        return moment ? lifeInWords(name, *moment, now, present) : whatEnds(name);
    }
    if (name == "jti") {
        const int length = static_cast<int>(text(value.text).size());
        return MeaningsTr::tr("a name for this token alone, %n characters", nullptr, length);
    }
    return {};
}

} // namespace ad::ui
