#pragma once

#include <QWidget>

#include <chrono>

namespace retalk {

/// How long the result will be, and what is lost or added on the way. Zero: not known.
struct Lengths
{
    std::chrono::milliseconds video{0};
    std::chrono::milliseconds voice{0};
    bool isExtended = false;

    /// The API's rule: the voice's length when extended, else the shorter of the two. Zero while either is
    /// unknown.
    std::chrono::milliseconds result() const;
    bool operator==(const Lengths &) const = default;
};

/// Video, voice and result as bars on one scale, and a sentence on what will be cut.
class LengthBars : public QWidget
{
    Q_OBJECT
public:
    explicit LengthBars(QWidget *parent = nullptr);

    void setLengths(const Lengths &lengths);
    /// What is cut or added, in a sentence; empty when nothing is, or when it cannot be known.
    static QString consequence(const Lengths &lengths);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Lengths m_lengths;
};

} // namespace retalk
