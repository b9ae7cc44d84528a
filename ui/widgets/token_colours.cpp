#include "widgets/token_colours.h"
#include "theme/theme.h"

#include <QRegularExpression>

namespace ad::ui {

TokenColours::TokenColours(QTextDocument* document) : QSyntaxHighlighter(document) {
    connect(&Theme::instance(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void TokenColours::highlightBlock(const QString& line) {
    // The header of a token is a JSON object: in base64url it begins with "ey".
    static const QRegularExpression token(
        QStringLiteral("(?<![A-Za-z0-9_-])(ey[A-Za-z0-9_-]+=*)\\.([A-Za-z0-9_=-]+)(?:\\.([A-Za-z0-9_=-]*))?"));
    static constexpr Role roles[] = {Role::TokenHeader, Role::TokenClaims, Role::TokenSignature};
    for (auto it = token.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (int part = 0; part < 3; ++part) {
            setFormat(static_cast<int>(match.capturedStart(part + 1)), static_cast<int>(match.capturedLength(part + 1)),
                      ink(roles[part]));
        }
    }
}

} // namespace ad::ui
