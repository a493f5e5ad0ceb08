// ThreadSanitizer sees only code built for it. Debian's Qt isn't, so synchronization inside Qt (queued calls,
// thread pool tasks, contended mutexes) is invisible, and everything that one thread correctly hands over to
// another looks like a race. The definitions below replace the few Qt functions through which our code hands
// things over, report the handover to ThreadSanitizer, and call Qt's version.
//
// Tasks, queued calls and futures are tracked individually. All signals share one token, so an ordering is
// sometimes assumed that doesn't exist, and a race between two unrelated slots can be missed. Reported races
// are real.
#include <QFutureInterface>
#include <QMutex>
#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QWaitCondition>

#include <cstdarg>
#include <dlfcn.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <functional>
#include <utility>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

char token = 0;

void take()
{
    __tsan_acquire(&token);
}

void give()
{
    __tsan_release(&token);
}

/// Returns the data shared by all copies of a future.
void *sharedBy(const QFutureInterfaceBase *future)
{
    return reinterpret_cast<void *const *>(future)[1]; // the member after the vtable pointer
}

/// Returns Qt's own definition of `symbol`.
template <typename Function>
Function *qts(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

class Task final : public QRunnable
{
public:
    explicit Task(QRunnable *task) : m_task(task), m_deletes(task->autoDelete()) {}
    void run() override
    {
        __tsan_acquire(this);
        m_task->run();
        if (m_deletes)
            delete m_task;
    }

private:
    QRunnable *m_task;
    bool m_deletes;
};

class Slot final : public QtPrivate::QSlotObjectBase
{
public:
    explicit Slot(QSlotObjectBase *slot) : QSlotObjectBase(&Slot::impl), m_slot(slot) {}

private:
    static void impl(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *result)
    {
        auto *slot = static_cast<Slot *>(self);
        switch (which) {
        case Destroy:
            __tsan_acquire(self);
            slot->m_slot->destroyIfLastRef();
            delete slot;
            break;
        case Call:
            __tsan_acquire(self);
            take();
            slot->m_slot->call(receiver, arguments);
            __tsan_release(self);
            break;
        case Compare:
            *result = slot->m_slot->compare(arguments);
            break;
        default:
            break;
        }
    }
    QSlotObjectBase *m_slot;
};

QtPrivate::QSlotObjectBase *handedOver(QtPrivate::QSlotObjectBase *slot)
{
    if (!slot)
        return nullptr;
    auto *handed = new Slot(slot);
    __tsan_release(handed);
    return handed;
}

} // namespace

// NOLINTBEGIN(bugprone-reserved-identifier, readability-identifier-naming): the symbols are Qt's
#define REPLACES(result, name, symbol, ...) result name(__VA_ARGS__) __asm__(symbol)

#define START "_ZN11QThreadPool5startEP9QRunnablei"
REPLACES(void, startTask, START, QThreadPool *, QRunnable *, int);
void startTask(QThreadPool *pool, QRunnable *task, int priority)
{
    static const auto qt = qts<void(QThreadPool *, QRunnable *, int)>(START);
    auto *handed = new Task(task);
    __tsan_release(handed);
    qt(pool, handed, priority);
}

REPLACES(void, startFunction, "_ZN11QThreadPool5startESt8functionIFvvEEi", QThreadPool *,
         std::function<void()>, int);
void startFunction(QThreadPool *pool, std::function<void()> function, int priority)
{
    startTask(pool, QRunnable::create(std::move(function)), priority);
}

#define WAIT_FOR_DONE "_ZN11QThreadPool11waitForDoneEi"
REPLACES(bool, waitForDone, WAIT_FOR_DONE, QThreadPool *, int);
bool waitForDone(QThreadPool *pool, int milliseconds)
{
    static const auto qt = qts<bool(QThreadPool *, int)>(WAIT_FOR_DONE);
    const bool done = qt(pool, milliseconds);
    take();
    return done;
}

#define REPORT_FINISHED "_ZN20QFutureInterfaceBase14reportFinishedEv"
REPLACES(void, reportFinished, REPORT_FINISHED, QFutureInterfaceBase *);
void reportFinished(QFutureInterfaceBase *future)
{
    static const auto qt = qts<void(QFutureInterfaceBase *)>(REPORT_FINISHED);
    __tsan_release(sharedBy(future));
    qt(future);
}

#define RESULTS_READY "_ZN20QFutureInterfaceBase18reportResultsReadyEii"
REPLACES(void, resultsReady, RESULTS_READY, QFutureInterfaceBase *, int, int);
void resultsReady(QFutureInterfaceBase *future, int from, int to)
{
    static const auto qt = qts<void(QFutureInterfaceBase *, int, int)>(RESULTS_READY);
    __tsan_release(sharedBy(future));
    qt(future, from, to);
}

#define WAIT_FOR_RESULT "_ZN20QFutureInterfaceBase13waitForResultEi"
REPLACES(void, waitForResult, WAIT_FOR_RESULT, QFutureInterfaceBase *, int);
void waitForResult(QFutureInterfaceBase *future, int index)
{
    static const auto qt = qts<void(QFutureInterfaceBase *, int)>(WAIT_FOR_RESULT);
    qt(future, index);
    __tsan_acquire(sharedBy(future));
}

#define WAIT_FOR_FINISHED "_ZN20QFutureInterfaceBase15waitForFinishedEv"
REPLACES(void, waitForFinished, WAIT_FOR_FINISHED, QFutureInterfaceBase *);
void waitForFinished(QFutureInterfaceBase *future)
{
    static const auto qt = qts<void(QFutureInterfaceBase *)>(WAIT_FOR_FINISHED);
    qt(future);
    __tsan_acquire(sharedBy(future));
}

#define DEREF "_ZNK20QFutureInterfaceBase6derefTEv"
REPLACES(bool, deref, DEREF, const QFutureInterfaceBase *);
bool deref(const QFutureInterfaceBase *future)
{
    static const auto qt = qts<bool(const QFutureInterfaceBase *)>(DEREF);
    void *shared = sharedBy(future);
    __tsan_release(shared);
    const bool isShared = qt(future);
    if (!isShared) // the last reference destroys the results
        __tsan_acquire(shared);
    return isShared;
}

#define INVOKE                                                                                               \
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"
REPLACES(bool, invokeMethod, INVOKE, QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool invokeMethod(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto qt =
        qts<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(INVOKE);
    return qt(object, handedOver(slot), type, result);
}

#define SINGLE_SHOT "_ZN6QTimer14singleShotImplEiN2Qt9TimerTypeEPK7QObjectPN9QtPrivate15QSlotObjectBaseE"
REPLACES(void, singleShot, SINGLE_SHOT, int, Qt::TimerType, const QObject *, QtPrivate::QSlotObjectBase *);
void singleShot(int milliseconds, Qt::TimerType type, const QObject *receiver,
                QtPrivate::QSlotObjectBase *slot)
{
    static const auto qt =
        qts<void(int, Qt::TimerType, const QObject *, QtPrivate::QSlotObjectBase *)>(SINGLE_SHOT);
    qt(milliseconds, type, receiver, handedOver(slot));
}

#define CONNECT                                                                                              \
    "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11"       \
    "QMetaObject"
REPLACES(QMetaObject::Connection, connectSlot, CONNECT, const QObject *, void **, const QObject *, void **,
         QtPrivate::QSlotObjectBase *, Qt::ConnectionType, const int *, const QMetaObject *);
QMetaObject::Connection connectSlot(const QObject *sender, void **signal, const QObject *receiver,
                                    void **slot, QtPrivate::QSlotObjectBase *object, Qt::ConnectionType type,
                                    const int *types, const QMetaObject *meta)
{
    static const auto qt = qts<QMetaObject::Connection(const QObject *, void **, const QObject *, void **,
                                                       QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                                       const int *, const QMetaObject *)>(CONNECT);
    return qt(sender, signal, receiver, slot, handedOver(object), type, types, meta);
}

#define ACTIVATE "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv"
REPLACES(void, activate, ACTIVATE, QObject *, const QMetaObject *, int, void **);
void activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static const auto qt = qts<void(QObject *, const QMetaObject *, int, void **)>(ACTIVATE);
    give();
    qt(sender, meta, signal, arguments);
}

#define POST_EVENT "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi"
REPLACES(void, postEvent, POST_EVENT, QObject *, QEvent *, int);
void postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto qt = qts<void(QObject *, QEvent *, int)>(POST_EVENT);
    give();
    qt(receiver, event, priority);
}

#define MOVE_TO_THREAD "_ZN7QObject12moveToThreadEP7QThread"
REPLACES(void, moveToThread, MOVE_TO_THREAD, QObject *, QThread *);
void moveToThread(QObject *object, QThread *thread)
{
    static const auto qt = qts<void(QObject *, QThread *)>(MOVE_TO_THREAD);
    // This call moves along with the object and is the first one made in the new thread, before any call from
    // a socket. QHostInfoResult is skipped: it would mistake the call for the result of its lookup.
    if (qstrcmp(object->metaObject()->className(), "QHostInfoResult") != 0)
        QMetaObject::invokeMethod(
            object, [] {}, Qt::QueuedConnection);
    qt(object, thread);
}

#define THREAD_WAIT "_ZN7QThread4waitE14QDeadlineTimer"
REPLACES(bool, waitForThread, THREAD_WAIT, QThread *, QDeadlineTimer);
bool waitForThread(QThread *thread, QDeadlineTimer deadline)
{
    static const auto qt = qts<bool(QThread *, QDeadlineTimer)>(THREAD_WAIT);
    const bool done = qt(thread, deadline);
    take();
    return done;
}

// What a thread did before it asked its own event loop to quit happens before wait() returns.
#define THREAD_QUIT "_ZN7QThread4quitEv"
REPLACES(void, quitThread, THREAD_QUIT, QThread *);
void quitThread(QThread *thread)
{
    static const auto qt = qts<void(QThread *)>(THREAD_QUIT);
    give();
    qt(thread);
}

#define LOCK "_ZN11QBasicMutex12lockInternalEv"
REPLACES(void, lockMutex, LOCK, QBasicMutex *);
void lockMutex(QBasicMutex *mutex)
{
    static const auto qt = qts<void(QBasicMutex *)>(LOCK);
    qt(mutex);
    __tsan_acquire(mutex);
}

#define UNLOCK "_ZN11QBasicMutex14unlockInternalEv"
REPLACES(void, unlockMutex, UNLOCK, QBasicMutex *);
void unlockMutex(QBasicMutex *mutex)
{
    static const auto qt = qts<void(QBasicMutex *)>(UNLOCK);
    __tsan_release(mutex);
    qt(mutex);
}

#define TRY_LOCK_RECURSIVE "_ZN15QRecursiveMutex7tryLockEi"
REPLACES(bool, tryLockRecursive, TRY_LOCK_RECURSIVE, QRecursiveMutex *, int);
bool tryLockRecursive(QRecursiveMutex *mutex, int milliseconds)
{
    static const auto qt = qts<bool(QRecursiveMutex *, int)>(TRY_LOCK_RECURSIVE);
    const bool isLocked = qt(mutex, milliseconds);
    if (isLocked)
        __tsan_acquire(mutex);
    return isLocked;
}

#define UNLOCK_RECURSIVE "_ZN15QRecursiveMutex6unlockEv"
REPLACES(void, unlockRecursive, UNLOCK_RECURSIVE, QRecursiveMutex *);
void unlockRecursive(QRecursiveMutex *mutex)
{
    static const auto qt = qts<void(QRecursiveMutex *)>(UNLOCK_RECURSIVE);
    __tsan_release(mutex);
    qt(mutex);
}

#define CONDITION_WAIT "_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer"
REPLACES(bool, waitForCondition, CONDITION_WAIT, QWaitCondition *, QMutex *, QDeadlineTimer);
bool waitForCondition(QWaitCondition *condition, QMutex *mutex, QDeadlineTimer deadline)
{
    static const auto qt = qts<bool(QWaitCondition *, QMutex *, QDeadlineTimer)>(CONDITION_WAIT);
    __tsan_release(mutex);
    const bool woken = qt(condition, mutex, deadline);
    __tsan_acquire(mutex);
    return woken;
}

#define SEMAPHORE_ACQUIRE "_ZN10QSemaphore7acquireEi"
REPLACES(void, acquireSemaphore, SEMAPHORE_ACQUIRE, QSemaphore *, int);
void acquireSemaphore(QSemaphore *semaphore, int count)
{
    static const auto qt = qts<void(QSemaphore *, int)>(SEMAPHORE_ACQUIRE);
    qt(semaphore, count);
    take();
}

#define SEMAPHORE_RELEASE "_ZN10QSemaphore7releaseEi"
REPLACES(void, releaseSemaphore, SEMAPHORE_RELEASE, QSemaphore *, int);
void releaseSemaphore(QSemaphore *semaphore, int count)
{
    static const auto qt = qts<void(QSemaphore *, int)>(SEMAPHORE_RELEASE);
    give();
    qt(semaphore, count);
}

// Qt starts processes with a clone() that shares memory until exec. What the child does there would confuse
// ThreadSanitizer's record of the waiting parent thread. A fork() works just as well.
extern "C" int clone(int (*run)(void *), void *, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    int *const handle = va_arg(rest, int *);
    va_end(rest);
    const pid_t process = ::fork();
    if (process == 0)
        ::_exit(run(argument));
    if (process > 0 && (flags & CLONE_PIDFD) != 0)
        *handle = int(::syscall(SYS_pidfd_open, process, 0));
    return process;
}
// NOLINTEND(bugprone-reserved-identifier, readability-identifier-naming)
