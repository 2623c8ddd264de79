//! What a crash in the middle of setting a passphrase can leave: a draft that can be read, or a backup. Whoever
//! next opens the plan sees to it that neither stays.

use super::{Key, Keys, key, set};
use crate::{backup, judge};
use std::path::Path;

/// Leaves nothing readable beside a locked plan that is the program's own. What can't be written just now is
/// tried again when the plan is next opened.
pub(crate) fn sweep(plan: &Path, key: &Key) {
    let backups: Vec<_> = backup::list(plan).into_iter().map(|backup| backup.path).collect();
    let _ = set::forget_draft(&set::real(plan));
    for backup in backups {
        let _ = set::forget_draft(&backup);
        if key::begins_as(&backup).is_ok_and(|beginning| judge::is_readable(&beginning)) {
            let _ = set::anew(&backup, &Keys::none(), Some(key)).and_then(set::Draft::put);
        }
    }
}
