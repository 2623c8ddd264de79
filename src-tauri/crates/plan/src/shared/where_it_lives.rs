//! Telling a shared drive or a stick from the computer's own disk.

use std::path::Path;

/// Whether the file at this path lies on a drive of the network, or on one that can be pulled out.
#[cfg(target_os = "linux")]
pub fn is_shared(path: &Path) -> bool {
    // Where sticks and shares are put by the systems that people have (Filesystem Hierarchy Standard 3.0, 3.11;
    // udisks2; gvfs).
    let mounted = ["/media", "/run/media", "/run/user", "/mnt"];
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    if mounted.iter().any(|place| whole.starts_with(place)) {
        return true;
    }
    let folder = whole.parent().unwrap_or(Path::new("/"));
    rustix::fs::statfs(folder).is_ok_and(|about| {
        // NFS, SMB, CIFS, SMB2, FUSE, FAT, exFAT, NTFS (statfs(2), linux/magic.h).
        const SHARED: [u32; 8] =
            [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x4D44, 0x2011_BAB0, 0x7366_746E];
        SHARED.contains(&(about.f_type as u32))
    })
}

/// Whether the file at this path lies on a drive of the network, or on one that can be pulled out.
#[cfg(target_os = "macos")]
pub fn is_shared(path: &Path) -> bool {
    path.starts_with("/Volumes")
}

/// Whether the file at this path lies on a drive of the network. Drive letters do not tell a stick from a disk.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub fn is_shared(path: &Path) -> bool {
    use std::path::{Component, Prefix};
    let is_share = |prefix: Prefix<'_>| matches!(prefix, Prefix::UNC(..) | Prefix::VerbatimUNC(..));
    matches!(path.components().next(), Some(Component::Prefix(prefix)) if is_share(prefix.kind()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_computers_own_disk_is_no_shared_drive() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_shared(&folder.path().join("Riverbend.commonroot")));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn sticks_are_known_by_their_place_even_while_they_are_away() {
        assert!(is_shared(Path::new("/media/ana/STICK/Riverbend.commonroot")));
        assert!(is_shared(Path::new("/run/user/1000/gvfs/smb-share:server=nas/Riverbend.commonroot")));
    }
}
