#include "frame/pages.h"

#include <QCoreApplication>

namespace ad::ui {

namespace {

// The order is that of PageId.
constexpr PageSpec specs[] = {
    {PageId::Start, "start", "home", RailPlace::Top},
    {PageId::Credentials, "credentials", "credentials", RailPlace::Step},
    {PageId::Assertion, "assertion", "assertion", RailPlace::Step},
    {PageId::Request, "request", "request", RailPlace::Step},
    {PageId::Diagnosis, "diagnosis", "diagnosis", RailPlace::Step},
    {PageId::Watch, "watch", "hourglass", RailPlace::Step},
    {PageId::Profiles, "profiles", "document", RailPlace::Bottom},
    {PageId::Settings, "settings", "settings", RailPlace::Bottom},
};
static_assert(std::size(specs) == pageCount);

struct PagesTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::Pages)
};

} // namespace

const PageSpec& pageSpec(PageId id) { return specs[static_cast<int>(id)]; }

QString pageTitle(PageId id) {
    switch (id) {
    case PageId::Start:
        return PagesTr::tr("Start");
    case PageId::Credentials:
        return PagesTr::tr("Credentials");
    case PageId::Assertion:
        return PagesTr::tr("Assertion");
    case PageId::Request:
        return PagesTr::tr("Request");
    case PageId::Diagnosis:
        return PagesTr::tr("Diagnosis");
    case PageId::Watch:
        return PagesTr::tr("Watch");
    case PageId::Profiles:
        return PagesTr::tr("Profiles");
    case PageId::Settings:
        return PagesTr::tr("Settings");
    }
    return {};
}

std::optional<PageId> pageNamed(const QString& name) {
    for (const PageSpec& spec : specs) {
        if (name == QLatin1String(spec.name)) {
            return spec.id;
        }
    }
    return std::nullopt;
}

QString pageNames() {
    QStringList names;
    for (const PageSpec& spec : specs) {
        names.append(QLatin1String(spec.name));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace ad::ui
