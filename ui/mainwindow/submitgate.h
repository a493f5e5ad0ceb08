#pragma once

#include "api/service.h"
#include "base/expected.h"
#include "requestform/batchtable.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <deque>
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
    void submit(const QList<NamedRequest> &requests, const ServiceAddress &service,
                std::optional<double> credits);

Q_SIGNALS:
    /// For the first of one submit.
    void submitted(const QUuid &job);
    void refused(const retalk::Error &error);

private:
    struct Waiting
    {
        NamedRequest request;
        ServiceAddress service;
    };
    void send(const QList<NamedRequest> &requests, const ServiceAddress &service);
    void sendSlice();

    Settings *m_settings;
    JobRunner *m_runner;
    ServiceStatus *m_status;
    QWidget *m_window;
    std::deque<Waiting> m_waiting;
    QTimer m_pace;
    bool m_isFirst = true;
};

} // namespace retalk
