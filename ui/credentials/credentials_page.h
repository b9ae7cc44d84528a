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
    /// Brings the place of a finding into view: "key", "jwks" (what is registered), "discovery" (the server).
    void reveal(const QString& in);
    /// Leads to the card of the private key, and asks for its file where there is none yet.
    void bringKey();

    /// What stands in the window differs from what is saved, or is not saved yet; `isProfile`: a profile is open.
    void setSaving(bool unsaved, bool isProfile);

  Q_SIGNALS:
    void nextRequested();
    void saveRequested();
    void authorityRequested(); ///< the file of one more authority is to be chosen

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Card* makeServer();
    Card* makeClient();
    void refreshCredentials();
    void refreshDiscovery();
    void takeServer(const QString& written);
    void takeClientId(const QString& written);
    void refreshClientNote();

    Session& m_session;
    QComboBox* m_vendor;
    QComboBox* m_environment;
    QLineEdit* m_server;
    Field* m_serverField;
    QLineEdit* m_client;
    Field* m_clientField;
    QLineEdit* m_scope;
    Button* m_save;
    Button* m_addresses;
    Button* m_again;
    Button* m_trust;
    Button* m_clean;
    QString m_cleaned;
    QString m_leftOut; ///< the ID that blanks were left out of as it was written; empty: none
    KeyCard* m_key;
    RegisteredCard* m_registered;
};

/// Vendors and environments for the pickers: id, name. "From the address" comes first, with an empty id.
[[nodiscard]] QList<std::pair<QString, QString>> vendorChoices();
/// The addresses that the vendor table knows in full: FHIR bases first, then the token endpoint. Empty id: of all
/// vendors.
[[nodiscard]] QStringList knownAddresses(const QString& vendor);

} // namespace ad::ui
