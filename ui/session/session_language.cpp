// Session, another language: what was put into words when it came is put into words anew.
#include "session/session_private.h"

namespace ad::ui {

namespace {

void tellAnew(AttemptRecord& record, const AttemptRecord* before) {
    const std::int64_t keptId = record.line.keptId;
    if (record.sent) {
        record.exchange = layOut(*record.sent);
        record.line = summarise(*record.sent);
        record.line.changed = changedInWords(before != nullptr ? partsOf(*before) : SentParts(), partsOf(record));
    } else if (record.response) {
        record.exchange = layOut(*record.response, record.exchange.http);
        record.line = summarise(*record.response);
    }
    record.line.keptId = keptId;
}

} // namespace

void Session::retranslate() {
    for (qsizetype i = 0; i < d->attempts.size(); ++i) {
        tellAnew(d->attempts[i], i + 1 < d->attempts.size() ? &d->attempts.at(i + 1) : nullptr);
    }
    listAttempts();
    if (const int shown = m_view.currentAttempt; shown >= 0 && shown < d->attempts.size()) {
        m_view.exchange = d->attempts.at(shown).exchange;
    }
    if (d->titled) {
        d->title = d->titled();
    }
    tellKeyAnew();
    update(Changed::Everything);
}

void Session::tellKeyAnew() {
    if (m_view.key.state != KeyView::State::Ready || !d->key) {
        return;
    }
    // Without its passphrase an encrypted file cannot be read again: what was told of its own form stays.
    const bool encrypted = d->key->first().encrypted;
    KeySource source = d->keySource;
    if (encrypted) {
        source.bytes = d->keyText;
    }
    offThread([source] { return std::make_shared<KeyResult>(readKeySource(source)); },
              [this, run = d->keyRun, encrypted](const std::shared_ptr<KeyResult>& again) {
                  if (run != d->keyRun || again->view.state != KeyView::State::Ready) {
                      return;
                  }
                  KeyView view = again->view;
                  if (encrypted) {
                      view.writtenAs = m_view.key.writtenAs;
                      view.repairs = m_view.key.repairs;
                      view.notes = m_view.key.notes;
                  }
                  m_view.key = view;
                  Q_EMIT keyChanged();
              });
}

} // namespace ad::ui
