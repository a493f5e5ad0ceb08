#pragma once

#include <QList>

namespace retalk::shots {

class Scene;

/// A state of the window: how to bring a fresh scene into it.
struct State
{
    const char *name; ///< as in the picture's file name
    void (*arrange)(Scene &scene);
    bool isMain = false; ///< also in the languages
};

QList<State> allStates();

// By the part of the window they show.
QList<State> formStates();
QList<State> jobStates();
QList<State> previewStates();
QList<State> dialogStates();

} // namespace retalk::shots
