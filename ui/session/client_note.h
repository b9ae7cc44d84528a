// What the form of a client ID tells before any server is asked.
#pragma once

#include "widgets/mark.h"
#include <QString>

namespace ad::ui {

struct ClientNote {
    Mark mark = Mark::None;
    QString text;
    QString cleaned; ///< what was meant, where that can be told; empty: nothing to clean
    bool operator==(const ClientNote&) const = default;
};

/// An ID without what a paste brings along at its ends: blanks, line breaks, characters that cannot be seen.
[[nodiscard]] QString withoutEnds(const QString& id);
/// `vendor`: id of the vendor table or empty; `environment`: "sandbox", "production" or empty.
[[nodiscard]] ClientNote clientNote(const QString& clientId, const QString& vendor, const QString& environment);

} // namespace ad::ui
