// Three questions: where to, who, and which key; what was found out stands under the field that it belongs to.
#pragma once

#include "session/session.h"
#include "widgets/layout.h"

class QComboBox;
class QLineEdit;

namespace ad::ui {

class Button;
class Field;
class KeyCard;
class RegisteredCard;

class CredentialsPage : public Page {
    Q_OBJECT
  public:
    explicit CredentialsPage(Session& session, QWidget* parent = nullptr);

  Q_SIGNALS:
    void nextRequested();

  private:
    Card* makeServer();
    Card* makeClient();
    Card* makeQuestions();
    Field* makeTimeField(const QString& label, const QString& member);
    void refreshCredentials();
    void refreshDiscovery();

    Session& m_session;
    QComboBox* m_vendor;
    QComboBox* m_environment;
    QLineEdit* m_server;
    Field* m_serverField;
    QLineEdit* m_client;
    Field* m_clientField;
    QLineEdit* m_scope;
    struct TimeField {
        QString member;
        QLineEdit* edit;
        Field* field;
    };
    QList<TimeField> m_times;
    struct ChoiceField {
        QString member;
        QComboBox* combo;
    };
    QList<ChoiceField> m_choices;
    KeyCard* m_key;
    RegisteredCard* m_registered;
};

/// Vendors and environments for the pickers: id, name. "Recognise it from the address" comes first, with an empty id.
[[nodiscard]] QList<std::pair<QString, QString>> vendorChoices();

} // namespace ad::ui
