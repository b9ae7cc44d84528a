// The left rail: what is open, the steps, and what belongs to the program itself.
#pragma once

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
    /// `glyph`: an icon of its own instead of a mark, also the icon of the narrow rail.
    RailItem(const QString& text, const char* glyph, bool isStep, QWidget* parent = nullptr);
    void setState(Mark mark, const QString& note);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void describe();
    const char* m_glyph;
    bool m_isStep;
    Mark m_mark = Mark::None;
    QString m_note;
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
    explicit Rail(QWidget* parent = nullptr);
    /// Returns the entry's number.
    int addItem(const QString& text, const char* glyph, bool isStep);
    void addSeparator();
    void setState(int item, Mark mark, const QString& note);
    void setCurrent(int item);
    void setNarrow(bool narrow);
    [[nodiscard]] ProfileCard* profile() const { return m_profile; }
    /// Entries at the bottom: actions of the program.
    RailItem* addTool(const QString& text, const char* glyph);

  Q_SIGNALS:
    void chosen(int item);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    ProfileCard* m_profile;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_tools;
    QList<RailItem*> m_items;
    QList<RailItem*> m_toolItems;
    QVBoxLayout* m_all;
};

} // namespace ad::ui
