#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace retalk {

/// Runs `work` on the global thread pool, then `next` with its result in the application's thread, where
/// `context` must live. `next` is skipped if `context` has been destroyed by then. `work` must not touch
/// `context`.
template <typename Work, typename Next>
void onPool(QObject *context, Work work, Next next)
{
    QThreadPool::globalInstance()->start(
        [context = QPointer<QObject>(context), work = std::move(work), next = std::move(next)]() mutable {
            auto answer = work();
            // Posted to the application, which outlives the pool; the context may not.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, next = std::move(next), answer = std::move(answer)]() mutable {
                    if (context)
                        next(std::move(answer));
                },
                Qt::QueuedConnection);
        });
}

} // namespace retalk
