#include "watch/tray.h"

#include "profiles/keeper.h"
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace ad::ui {

Tray::Tray(Keeper& keeper, QWidget& window, std::function<bool()> available)
    : QObject(&window), m_keeper(keeper),
      m_available(available ? std::move(available) : [] { return QSystemTrayIcon::isSystemTrayAvailable(); }) {
    connect(&keeper, &Keeper::changed, this, &Tray::refresh);
    refresh();
}

Tray::~Tray() = default;

bool Tray::keepsWatching() const {
    const auto& entries = m_keeper.view().entries;
    return m_icon && m_available() && std::any_of(entries.begin(), entries.end(), [](const KeptProfile& p) {
               return p.watching() && p.alive && p.watch->owner.pid == QCoreApplication::applicationPid();
           });
}

void Tray::tellThatItStays() {
    if (!std::exchange(m_told, true)) {
        m_icon->showMessage(tr("The watch goes on"),
                            tr("Assertion Doctor stays here until the answer changes. Its menu ends it."));
    }
}

void Tray::refresh() {
    QStringList waiting;
    for (const KeptProfile& p : m_keeper.view().entries) {
        if (p.watching()) {
            waiting << tr("%1: %2").arg(text(p.profile.name), p.standing.text);
        }
    }
    if (waiting.isEmpty() && !m_icon) {
        return; // nothing to show: the desktop is not asked, which takes its time and remembers what it said
    }
    if (!m_available()) {
        if (m_icon) {
            m_icon.reset();
            Q_EMIT gone();
        }
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
        m_menu = std::make_unique<QMenu>();
        connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fillMenu);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context) {
                for (const KeptProfile& p : m_keeper.view().entries) {
                    if (p.watching()) {
                        Q_EMIT opened(p.profile.id);
                        return;
                    }
                }
                Q_EMIT opened({});
            }
        });
        fillMenu();
        m_icon->show();
    }
    // It stays after the last watch has ended: the window may be hidden behind it.
    // Plasma shows it as rich text: without the sign that begins a tag there is none.
    m_icon->setToolTip(waiting.isEmpty() ? tr("Assertion Doctor: no watch goes on")
                                         : waiting.join(QLatin1Char('\n')).replace(QLatin1Char('<'), QChar(0x2039)));
}

QString Tray::toolTip() const { return m_icon ? m_icon->toolTip() : QString(); }

void Tray::fillMenu() {
    m_menu->clear();
    for (const KeptProfile& p : m_keeper.view().entries) {
        if (p.watching()) {
            QString words = tr("%1: %2").arg(text(p.profile.name), p.standing.text);
            m_menu->addAction(words.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                              [this, id = p.profile.id] { Q_EMIT opened(id); });
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Open the window"), this, [this] { Q_EMIT opened({}); });
    m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested);
}

} // namespace ad::ui
