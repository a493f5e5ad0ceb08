#pragma once

class QWidget;

namespace retalk {

/// Shows version, licence and the libraries used. Doesn't block.
void showAbout(QWidget *window);

} // namespace retalk
