// A place that takes files and text that are dropped on it.
#pragma once

#include <QMimeData>
#include <QWidget>

class QVBoxLayout;

namespace ad::ui {

/// Set to true on a field of text that reads dropped files itself, instead of the window.
inline constexpr const char* takesFilesProperty = "ad_takesFiles";

class DropZone : public QWidget {
    Q_OBJECT
  public:
    explicit DropZone(const QString& accessibleName, QWidget* parent = nullptr);
    /// Icon, heading, hint and buttons are put here, centred.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// What a person can bring: a local file or a text.
    static bool canTake(const QMimeData* mime);
    /// The local files in it.
    [[nodiscard]] static QStringList filesIn(const QMimeData* mime);

  Q_SIGNALS:
    void fileDropped(const QString& path);
    /// Several at once.
    void filesDropped(const QStringList& paths);
    void textDropped(const QString& text);

  public Q_SLOTS:
    /// Emits fileDropped(), filesDropped() or textDropped() for what it holds.
    void take(const QMimeData* mime);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QVBoxLayout* m_body;
    bool m_over = false;
};

} // namespace ad::ui
