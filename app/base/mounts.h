#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// True for an address that only file managers open: a share (smb, sftp, dav, afp, nfs, ftp), a phone or
/// camera (mtp, gphoto2, afc), cloud storage (google-drive, onedrive). Nothing is looked up.
bool isMountAddress(const QString &address);

/// The path at which this session has mounted what `address` names, in GVfs ("gvfs/smb-share:server=nas,
/// share=media") or KIO ("kio-fuse-x/smb/nas") below `runtimeDirectory`; empty: XDG_RUNTIME_DIR. Whether the
/// file is there isn't checked. Kind InvalidInput, with a sentence for the person, when nothing of it is
/// mounted. Doesn't wait for the share itself, which may no longer answer.
Expected<QString> mountedPath(const QString &address, const QString &runtimeDirectory = {});

/// True for a path with a drive letter or a share as Windows writes it: "C:\clip.mp4", "C:/clip.mp4",
/// "\\nas\media\clip.mp4".
bool isWindowsPath(const QString &text);

} // namespace retalk
