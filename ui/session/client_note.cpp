#include "session/client_note.h"

#include "base/error.h"
#include "smart/placeholder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace ad::ui {

namespace {

struct ClientNoteTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::ClientNote)
};

bool isGuid(const QString& id) {
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"));
    return pattern.match(id).hasMatch();
}

bool isJwt(const QString& id) {
    static const QRegularExpression pattern(QStringLiteral("^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*$"));
    return pattern.match(id).hasMatch();
}

bool isQuote(QChar c) { return QStringView(u"\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB").contains(c); }

/// Blanks, line breaks and what cannot be seen never belong to an ID.
bool isForeign(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString bare(const QString& id) {
    QString out;
    for (const QChar c : id) {
        if (!isForeign(c)) {
            out += c;
        }
    }
    while (!out.isEmpty() && isQuote(out.front())) {
        out.remove(0, 1);
    }
    while (!out.isEmpty() && isQuote(out.back())) {
        out.chop(1);
    }
    return out;
}

} // namespace

QString withoutEnds(const QString& id) {
    const auto first = std::find_if_not(id.begin(), id.end(), isForeign);
    const auto last = std::find_if_not(id.rbegin(), std::make_reverse_iterator(first), isForeign).base();
    return QString(first, last - first);
}

ClientNote clientNote(const QString& id, const QString& vendor, const QString& environment) {
    if (id.isEmpty()) {
        return {};
    }
    const auto placeholder = isJwt(id) ? smart::Placeholder::None : smart::placeholderIn(utf8(id));
    if (placeholder != smart::Placeholder::None) {
        return {placeholder == smart::Placeholder::Certain ? Mark::Fail : Mark::Warn,
                ClientNoteTr::tr("This is a template that was not filled in."),
                {}};
    }
    const QString clean = bare(id);
    if (clean != id) {
        const bool quotes = isQuote(id.trimmed().isEmpty() ? QChar() : id.trimmed().front());
        return {Mark::Fail,
                quotes ? ClientNoteTr::tr("There are quotes around the ID. They would be sent as a part of it.")
                       : ClientNoteTr::tr("There is a blank or a character that cannot be seen in the ID."),
                clean};
    }
    if (isJwt(id)) {
        return {Mark::None,
                vendor == QLatin1String("smart-bulk-data-server")
                    ? ClientNoteTr::tr("%n characters, a JWT in itself: so this server makes its client IDs.", nullptr,
                                       static_cast<int>(id.size()))
                    : ClientNoteTr::tr(
                          "This looks like a JWT. Only few servers give such client IDs; an assertion does not "
                          "belong here."),
                {}};
    }
    if (id.contains(QLatin1String("://"))) {
        return {Mark::Warn, ClientNoteTr::tr("This is an address. Most servers give an ID instead."), {}};
    }
    if (vendor == QLatin1String("epic")) {
        if (environment == QLatin1String("sandbox")) {
            return {Mark::None, ClientNoteTr::tr("Epic gives two: this should be the non-production one."), {}};
        }
        if (environment == QLatin1String("production")) {
            return {Mark::None, ClientNoteTr::tr("Epic gives two: this should be the production one."), {}};
        }
        return {Mark::None, ClientNoteTr::tr("Epic gives two: one for production, one for everything else."), {}};
    }
    return {Mark::None, isGuid(id) ? ClientNoteTr::tr("A GUID, without blanks or quotes.") : QString(), {}};
}

} // namespace ad::ui
