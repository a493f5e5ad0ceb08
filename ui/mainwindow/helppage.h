#pragma once

class QWidget;

namespace retalk {

/// Opens the short guide: how to make a video, good footage, tables, keys and where files are stored.
void showHelp(QWidget *window);

} // namespace retalk
