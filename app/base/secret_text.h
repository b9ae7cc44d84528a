// Secrets that a person types or pastes.
#pragma once

#include "base/secret.h"
#include <QByteArray>
#include <QString>

namespace ad {

/// The text in UTF-8, without another copy of it that stays in memory. Whoever gave it clears their own.
[[nodiscard]] inline Secret secretOf(const QString& text) {
    QByteArray bytes = text.toUtf8();
    const Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

} // namespace ad
