#pragma once

#include <QLabel>

namespace retalk {

/// One line of plain text that is cut with "…" where it does not fit; the whole text is then the tool tip,
/// and always what a screen reader hears.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    /// What the tooltip says, after the text where that is cut off.
    void setDetail(const QString &detail);
    const QString &fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_fullText;
    QString m_detail;
    Qt::TextElideMode m_mode;
};

} // namespace retalk
