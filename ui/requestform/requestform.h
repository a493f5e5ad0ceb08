#pragma once

#include "api/credits.h"
#include "api/generationrequest.h"
#include "api/service.h"
#include "requestform/facepicker.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace retalk {

class MediaInput;
class Settings;

/// What a service can reach: one on this computer or in its network may be given private addresses.
AddressRule addressRuleFor(const ServiceAddress &service);

/// The left of the window: everything that is asked for. Stays filled after a submit, for the next variation.
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    explicit RequestForm(Settings *settings, QWidget *parent = nullptr);
    ~RequestForm() override;

    /// What the fields say now; not checked.
    GenerationRequest request() const;
    /// Fills every field.
    void setRequest(const GenerationRequest &request);

    void setVideo(const QString &text);
    /// The first goes into the field; each further one becomes a job of its own on the same submit.
    void setVoices(const QStringList &texts);
    void setFace(const QString &text);

    /// Decides which hosts may be named and what it costs.
    void setService(const ServiceAddress &service, const PriceRule &price, std::optional<double> balance);
    /// The people found in the present video.
    void setFaces(const QList<FoundFace> &faces);
    /// Shows what a service refused, at its field.
    void complain(const Error &error);

    /// Every voice's request, in order.
    QList<GenerationRequest> requests() const;
    /// The field under a point of this widget ("video_url", ...), or empty.
    QString fieldAt(const QPoint &position) const;

public Q_SLOTS:
    /// Checks everything and emits submitRequested(), or shows every mistake at its field.
    void submit();
    void browseVideo();
    /// Puts the cursor into the first field.
    void focusFirst();

Q_SIGNALS:
    /// `credits` for all together, when it can be known.
    void submitRequested(const QList<retalk::GenerationRequest> &requests, std::optional<double> credits);
    /// The poster was clicked.
    void playRequested(const QUrl &source);
    /// The video that is to be searched for faces; empty: none any more.
    void videoChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
