#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace retalk {

/// Does `work` on Qt's pool, then `next` with its answer in the thread of the application, where `context`
/// must live; not when `context` has gone by then. `work` must not touch it.
template <typename Work, typename Next>
void onPool(QObject *context, Work work, Next next)
{
    QThreadPool::globalInstance()->start(
        [context = QPointer<QObject>(context), work = std::move(work), next = std::move(next)]() mutable {
            auto answer = work();
            // Posted to the application, which outlives the pool's work; the context may not.
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
