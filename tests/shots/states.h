#pragma once

#include <QList>

namespace retalk::shots {

class Scene;

/// A state of the window, and how to bring a new scene into it.
struct State
{
    const char *name; ///< part of the screenshot's file name
    void (*arrange)(Scene &scene);
    bool isMain = false; ///< also shown in other languages
};

QList<State> allStates();

// Grouped by the part of the window they show.
QList<State> formStates();
QList<State> jobStates();
QList<State> previewStates();
QList<State> dialogStates();

} // namespace retalk::shots
