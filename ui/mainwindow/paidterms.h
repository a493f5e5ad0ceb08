#pragma once

#include "api/credits.h"
#include "net/serviceaddress.h"

#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace retalk {

class Settings;

/// Whether what a paid job means has to be said before one goes to `service`, which charges by `rule`: once,
/// and never for what is free.
bool needsPaidTerms(const ServiceAddress &service, const PriceRule &rule, bool areAccepted);

/// What it means, each line a paragraph: what it costs, where the files go, whose footage may be used.
QStringList paidTerms(const ServiceAddress &service, const PriceRule &rule);

/// Shows them over `window`. When the person agrees, notes it in `settings` and calls `go`. The dialog, named
/// "paidTerms", deletes itself.
QDialog *showPaidTerms(QWidget *window, Settings *settings, const ServiceAddress &service,
                       const PriceRule &rule, const std::function<void()> &go);

} // namespace retalk
