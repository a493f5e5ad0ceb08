#pragma once

class QWidget;

namespace retalk {

/// Version, licence, and what the programs are made with. Does not block.
void showAbout(QWidget *window);

} // namespace retalk
