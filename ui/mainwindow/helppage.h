#pragma once

class QWidget;

namespace retalk {

/// Opens the short guide: how it is done, what makes good footage, tables, keys and where files go.
void showHelp(QWidget *window);

} // namespace retalk
