// Undo and redo: an edit is the state before it, kept until it is wanted back.
#pragma once

#include "session/session.h"
#include <QUndoCommand>
#include <functional>

namespace ad::ui {

/// Holds the state on the other side of an edit. Undo and redo are the same act: both exchange it for the present one.
class Edit : public QUndoCommand {
  public:
    using Exchange = std::function<void()>;
    /// `what`: for the menu ("Client ID"). Edits of one `subject` that follow each other become one: a word is undone,
    /// not a letter. An empty subject always stands alone.
    Edit(const QString& what, const QString& subject, Exchange exchange)
        : QUndoCommand(what), m_subject(subject), m_exchange(std::move(exchange)) {}

    [[nodiscard]] int id() const override { return m_subject.isEmpty() ? -1 : 1; }
    /// The older state is the one to go back to; that of the newer edit is let go.
    bool mergeWith(const QUndoCommand* newer) override {
        return static_cast<const Edit*>(newer)->m_subject == m_subject;
    }
    void undo() override { m_exchange(); }
    void redo() override {
        // What is pushed was done already.
        if (m_pushed) {
            m_exchange();
        }
        m_pushed = true;
    }

  private:
    QString m_subject;
    Exchange m_exchange;
    bool m_pushed = false;
};

} // namespace ad::ui
