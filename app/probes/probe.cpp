#include "probes/probe.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace ad::probes {
namespace {

std::vector<ProbeInfo>& registry() {
    static std::vector<ProbeInfo> all;
    return all;
}

} // namespace

Register::Register(const ProbeInfo& info) {
    auto& all = registry();
    const bool doubled = std::any_of(all.begin(), all.end(), [&](const ProbeInfo& p) { return p.kind == info.kind; });
    if (info.kind.empty() || doubled) {
        std::cerr << "probe \"" << info.kind << "\" is registered twice or has no kind\n";
        std::abort();
    }
    const auto place = std::find_if(all.begin(), all.end(), [&](const ProbeInfo& p) { return p.order > info.order; });
    all.insert(place, info);
}

const std::vector<ProbeInfo>& allProbes() { return registry(); }

const ProbeInfo* findProbe(std::string_view kind) {
    const auto& all = registry();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProbeInfo& p) { return p.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace ad::probes
