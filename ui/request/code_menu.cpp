#include "request/code_menu.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QMenu>

namespace ad::ui {

namespace {

struct CodeMenuTr {
    Q_DECLARE_TR_FUNCTIONS(ad::ui::CodeMenu)
};

} // namespace

void addCodeCopies(QMenu& menu, Session& session, const std::function<void()>& copied) {
    for (const exporting::Language language : exporting::languages()) {
        //: %1 is a programming language.
        menu.addAction(CodeMenuTr::tr("Program in %1").arg(exporting::languageName(language)), &session,
                       [&session, language, copied] {
                           const auto code = session.program(language);
                           if (!code) {
                               Q_EMIT session.failed(code.error());
                               return;
                           }
                           copyText(text(*code));
                           copied();
                       });
    }
}

} // namespace ad::ui
