// The left rail: what is open, the steps, and what belongs to the program itself.
#pragma once

#include "frame/pages.h"
#include "widgets/mark.h"
#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;
class QMenu;

namespace ad::ui {

/// One entry of the rail.
class RailItem : public QAbstractButton {
    Q_OBJECT
  public:
    /// `glyph`: shown instead of a mark, also the icon of the narrow rail. A page is one of several, and stays chosen.
    RailItem(const QString& text, const char* glyph, bool isPage, QWidget* parent = nullptr);
    /// `details`: what the note counts, by name; told by the tooltip and to a screen reader.
    void setState(Mark mark, const QString& note, const QStringList& details = {});
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void describe();
    [[nodiscard]] int noteWidth() const;
    [[nodiscard]] bool isElided() const;
    const char* m_glyph;
    bool m_isPage;
    Mark m_mark = Mark::None;
    QString m_note;
    QStringList m_details;
    bool m_narrow = false;
};

/// What is open now: vendor, client, environment. Opens a menu.
class ProfileCard : public QAbstractButton {
    Q_OBJECT
  public:
    explicit ProfileCard(QWidget* parent = nullptr);
    void show(const QString& initial, const QString& title, const QString& subtitle);
    using QWidget::show;
    void setNarrow(bool narrow);
    void setMenu(QMenu* menu) { m_menu = menu; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void popUp();
    [[nodiscard]] int titleRows() const;
    QString m_initial, m_title, m_subtitle;
    QMenu* m_menu = nullptr;
    bool m_narrow = false;
};

class Rail : public QWidget {
    Q_OBJECT
  public:
    /// With an entry for each page.
    explicit Rail(QWidget* parent = nullptr);
    /// `note`: a few words; may be empty. `details`: what it counts, by name.
    void setState(PageId page, Mark mark, const QString& note, const QStringList& details = {});
    void setCurrent(PageId page);
    void setNarrow(bool narrow);
    [[nodiscard]] ProfileCard* profile() const { return m_profile; }

  Q_SIGNALS:
    void chosen(ad::ui::PageId page);
    void helpRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void addPage(PageId page);
    ProfileCard* m_profile;
    QVBoxLayout* m_top;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_bottom;
    QList<RailItem*> m_items; ///< one a page, in the order of PageId
    RailItem* m_help;
    QVBoxLayout* m_all;
};

} // namespace ad::ui
