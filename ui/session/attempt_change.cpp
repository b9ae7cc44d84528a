#include "session/attempt_change.h"
#include "base/json.h"
#include "jose/jws.h"
#include "session/tr.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <map>

namespace ad::ui {

namespace {

/// Name and value of all that can be compared.
using Parts = std::map<std::string, std::string, std::less<>>;

constexpr std::array<std::string_view, 4> newEachTime{"jti", "iat", "nbf", "exp"};

constexpr char momentMark = '@'; ///< between how long and until when;

/// Whether two values say the same; of moments one of both ways to say it is enough.
bool saysTheSame(std::string_view a, std::string_view b) {
    const auto atA = a.find(momentMark);
    const auto atB = b.find(momentMark);
    return a == b || (atA != std::string_view::npos && atB != std::string_view::npos &&
                      (a.substr(0, atA) == b.substr(0, atB) || a.substr(atA) == b.substr(atB)));
}

std::string jsonOf(const json::Value& value) {
    return json::writeCompact(json::toWritable(value, json::Numbers::AsWritten));
}

Parts partsOf(const std::string& assertion) {
    Parts parts;
    const jose::Jws jws = jose::readJws(assertion);
    if (!jws.readable()) {
        return parts;
    }
    for (const json::Member& member : jws.header->root.members) {
        parts[member.name] += jsonOf(member.value);
    }
    const json::Value* made = jws.claim("iat");
    const auto from = made != nullptr ? made->integer() : std::nullopt;
    for (const json::Member& member : jws.payload->root.members) {
        const auto moment = member.value.integer();
        if (std::find(newEachTime.begin(), newEachTime.end(), member.name) == newEachTime.end()) {
            parts[member.name] += jsonOf(member.value);
        } else if (member.name != "jti" && moment && from) {
            // As long as before, or until the same moment: neither is a change.
            parts[member.name] += std::to_string(*moment - *from) + momentMark + std::to_string(*moment);
        } else {
            parts[member.name] += "there";
        }
    }
    return parts;
}

Parts partsOf(const smart::HttpRequest& request) {
    Parts parts{{"URL", request.method + ' ' + request.url}};
    for (const smart::FormField& field : smart::parseForm(request.body)) {
        if (field.name != "client_assertion") {
            parts[field.name] += field.value;
        }
    }
    if (const auto type = request.header("Content-Type")) {
        parts["Content-Type"] = *type;
    }
    return parts;
}

void addDifferent(QStringList& names, const Parts& before, const Parts& now) {
    const auto add = [&](const std::string& name) {
        if (!names.contains(shown(name, 40))) {
            names.append(shown(name, 40));
        }
    };
    for (const auto& [name, value] : now) {
        const auto there = before.find(name);
        const bool moment = std::find(newEachTime.begin(), newEachTime.end(), name) != newEachTime.end();
        if (there == before.end() || (moment ? !saysTheSame(there->second, value) : there->second != value)) {
            add(name);
        }
    }
    for (const auto& [name, value] : before) {
        if (now.find(name) == now.end()) {
            add(name);
        }
    }
}

} // namespace

QString changedInWords(const SentParts& before, const SentParts& now) {
    if (!before.assertion || !now.assertion) {
        return {};
    }
    QStringList names;
    if (!before.thumbprint.empty() && !now.thumbprint.empty() && before.thumbprint != now.thumbprint) {
        names.append(SessionTr::tr("key"));
    }
    const Parts then = partsOf(*before.assertion);
    const Parts later = partsOf(*now.assertion);
    if (then.empty() || later.empty()) {
        return {};
    }
    addDifferent(names, then, later);
    if (names.contains(QLatin1String("iss")) && names.contains(QLatin1String("sub"))) {
        names.removeOne(QStringLiteral("sub"));
        names[names.indexOf(QLatin1String("iss"))] = SessionTr::tr("client ID");
    }
    if (before.request && now.request) {
        addDifferent(names, partsOf(*before.request), partsOf(*now.request));
    }
    if (names.isEmpty()) {
        // Of what was brought nobody knows whether it was sent like this, or by which key.
        return before.request && !before.thumbprint.empty() ? SessionTr::tr("the same again") : QString();
    }
    constexpr qsizetype told = 2;
    const QString first = names.mid(0, told).join(QStringLiteral(", "));
    const auto more = static_cast<int>(names.size() - told);
    //: Of an attempt: what was changed since the one before. %1 are names: "aud, kid".
    return more <= 0 ? SessionTr::tr("%1 changed").arg(first)
                     //: Of an attempt: %1 are two names, %n further ones were changed too.
                     : SessionTr::tr("%1 and %n more changed", nullptr, more).arg(first);
}

} // namespace ad::ui
