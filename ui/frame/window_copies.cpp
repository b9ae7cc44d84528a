// What the window copies, and what it says then.
#include "assertion/assertion_page.h"
#include "diagnosis/diagnosis_page.h"
#include "frame/main_window.h"
#include "widgets/text.h"

namespace ad::ui {

void MainWindow::copy(const QString& text, const QString& message) {
    copyText(text);
    done(message);
}

void MainWindow::copyShown(ActionId id) {
    const SessionView& view = m_session.view();
    switch (id) {
    case ActionId::CopyToken:
        // Where its button can be seen, the button says so.
        if (m_current == Assertion) {
            qobject_cast<AssertionPage*>(page(Assertion))->copyToken();
        } else {
            copy(view.assertion.compact, tr("The token is copied."));
        }
        break;
    case ActionId::CopyHeader:
        copy(view.assertion.headerJson, tr("The header is copied."));
        break;
    case ActionId::CopyClaims:
        copy(view.assertion.claimsJson, tr("The claims are copied."));
        break;
    case ActionId::CopyCurl:
        copy(view.assertion.curl, tr("The request is copied as curl, with its assertion."));
        break;
    case ActionId::CopyHttp:
        copy(view.assertion.http, tr("The request is copied as HTTP, with its assertion."));
        break;
    case ActionId::CopyPublicKey:
        copy(view.key.publicPem, tr("The public key is copied as PEM."));
        break;
    case ActionId::CopyJwks:
        copy(view.key.publicJwks, tr("The public key is copied as a JWKS."));
        break;
    case ActionId::CopyReport:
        if (m_current == Diagnosis) {
            qobject_cast<DiagnosisPage*>(page(Diagnosis))->copyReport();
        } else {
            copy(m_session.report(), tr("The report is copied: no key, token or secret is in it."));
        }
        break;
    default:
        break;
    }
}

void MainWindow::copyProgram(exporting::Language language) {
    const auto code = m_session.program(language);
    if (!code) {
        showError(code.error());
        return;
    }
    //: %1 is a programming language.
    copy(text(*code), tr("The program in %1 is copied: no key is in it.").arg(exporting::languageName(language)));
}

} // namespace ad::ui
