#pragma once

#include "api/credits.h"
#include "net/serviceaddress.h"

#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace retalk {

class Settings;

/// Returns true if the terms of paid jobs must be shown before submitting to `service`, which charges by
/// `rule`: once, and never for free services.
bool needsPaidTerms(const ServiceAddress &service, const PriceRule &rule, bool areAccepted);

/// Returns the terms, one paragraph per line: the cost, where files are uploaded, and whose footage may be
/// used.
QStringList paidTerms(const ServiceAddress &service, const PriceRule &rule);

/// Shows the terms over `window`. If the user agrees, records that in `settings` and calls `go`. The dialog,
/// named "paidTerms", deletes itself.
QDialog *showPaidTerms(QWidget *window, Settings *settings, const ServiceAddress &service,
                       const PriceRule &rule, const std::function<void()> &go);

} // namespace retalk
