#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// Returns true for an address that only file managers can open: a share (smb, sftp, dav, afp, nfs, ftp), a
/// phone or camera (mtp, gphoto2, afc) or cloud storage (google-drive, onedrive). Judged by the scheme alone.
bool isMountAddress(const QString &address);

/// Returns the path at which this session has mounted `address`, in GVfs ("gvfs/smb-share:server=nas,
/// share=media") or KIO ("kio-fuse-x/smb/nas") below `runtimeDirectory` (empty: XDG_RUNTIME_DIR). Doesn't
/// check that the file exists. Fails with kind InvalidInput and a message for the user if nothing matching is
/// mounted. Never waits for the share itself, which may not be responding.
Expected<QString> mountedPath(const QString &address, const QString &runtimeDirectory = {});

/// Returns true for a Windows path with a drive letter or a share: "C:\clip.mp4", "C:/clip.mp4",
/// "\\nas\media\clip.mp4".
bool isWindowsPath(const QString &text);

} // namespace retalk
