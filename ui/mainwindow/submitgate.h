#pragma once

#include "api/generationrequest.h"
#include "api/service.h"
#include "base/expected.h"

#include <QObject>
#include <QUuid>

#include <optional>

class QWidget;

namespace retalk {

class JobRunner;
class ServiceStatus;
class Settings;

/// The one door to the job runner from the window: asks first when it costs more than the person's limit, or
/// when several jobs are made at once.
class SubmitGate : public QObject
{
    Q_OBJECT
public:
    SubmitGate(Settings *settings, JobRunner *runner, ServiceStatus *status, QWidget *window);

    /// `credits` for all together; nothing: not known, which is confirmed like a high price when the service
    /// charges.
    void submit(const QList<GenerationRequest> &requests, const ServiceAddress &service,
                std::optional<double> credits);

Q_SIGNALS:
    void submitted(const QUuid &firstJob);
    void refused(const retalk::Error &error);

private:
    void send(const QList<GenerationRequest> &requests, const ServiceAddress &service);

    Settings *m_settings;
    JobRunner *m_runner;
    ServiceStatus *m_status;
    QWidget *m_window;
};

} // namespace retalk
