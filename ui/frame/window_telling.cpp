// What the window tells a person: messages, errors, places and explanations.
#include "assertion/assertion_page.h"
#include "credentials/credentials_page.h"
#include "diagnosis/diagnosis_page.h"
#include "frame/main_window.h"
#include "frame/palette.h"
#include "frame/problem_note.h"
#include "frame/sheets.h"
#include "request/request_page.h"
#include "widgets/help.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>

namespace ad::ui {

namespace {
constexpr int messageMs = 6000;
} // namespace

void MainWindow::say(const QString& message) {
    m_message = message;
    refreshStatus();
    if (!message.isEmpty()) {
        QTimer::singleShot(messageMs, this, [this, message] {
            if (m_message == message) {
                m_message.clear();
                refreshStatus();
            }
        });
    }
}

void MainWindow::done(const QString& message) {
    m_problem->hide();
    say(message);
}

void MainWindow::showError(const Error& error) {
    m_message.clear();
    refreshStatus();
    m_problem->tell(error);
}

void MainWindow::showPlace(const Place& place) {
    if (place.in == QLatin1String("header") || place.in == QLatin1String("claims") ||
        place.in == QLatin1String("assertion")) {
        go(Assertion);
        qobject_cast<AssertionPage*>(page(Assertion))->reveal(place);
    } else if (place.in == QLatin1String("request") || place.in == QLatin1String("response")) {
        go(Request);
        qobject_cast<RequestPage*>(page(Request))->reveal(place);
    } else {
        go(Credentials);
        qobject_cast<CredentialsPage*>(page(Credentials))->reveal(place.in);
    }
}

void MainWindow::explain(const QString& check) {
    go(Diagnosis);
    qobject_cast<DiagnosisPage*>(page(Diagnosis))->reveal(check);
}

void MainWindow::explainFocused() {
    // What is open over the window says by itself what it is about; over another explanation there is no second one.
    const auto sheets = findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
    for (const Sheet* sheet : sheets) {
        if (sheet->isVisible() && qobject_cast<const CommandPalette*>(sheet) == nullptr) {
            return;
        }
    }
    const QWidget* focused = QApplication::focusWidget();
    const bool onPage = focused != nullptr && m_stack->isAncestorOf(focused);
    showExplanation(helpTopic(onPage ? focused : page(m_current)), this);
}

} // namespace ad::ui
