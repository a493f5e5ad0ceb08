#pragma once

#include <QLabel>

namespace retalk {

/// A line of plain text, elided with "…" if it doesn't fit. If elided, the tool tip shows the full text; the
/// accessible name is always the full text.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    /// Sets the tool tip, shown after the full text if that is elided.
    void setDetail(const QString &detail);
    const QString &fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_fullText;
    QString m_detail;
    Qt::TextElideMode m_mode;
};

} // namespace retalk
