//! `backups PLAN`, and `restore PLAN BACKUP`: what the program saved by itself, and a way back to it. Both work
//! also where the plan itself can't be opened any more.

use super::{
    passphrase::Asked,
    refusals,
    run::{say, say_json},
};
use model::{Backup, BackupReason, Refusal, Result};
use plan::{Keys, Plan};
use report::words::Words;
use serde_json::json;
use std::path::Path;

pub fn run(plan: &Path, as_json: bool, asked: &Asked<'_>, words: &Words) -> Result<()> {
    exists(plan)?;
    let (backups, _) = looked_into(plan, asked)?;
    if as_json {
        return say_json(&json!(backups));
    }
    if backups.is_empty() {
        return say(&words.text("cli-no-backups", &[]));
    }
    backups.iter().try_for_each(|backup| say(&line(backup, words)))
}

/// The backups of a plan, and what opens them: where they are locked, a passphrase is asked for.
fn looked_into(plan: &Path, asked: &Asked<'_>) -> Result<(Vec<Backup>, Keys)> {
    let backups = Plan::backups_of(plan, &Keys::none());
    // They are locked as the plan is, which may be damaged where it begins.
    let Some(locked) = backups.iter().find(|backup| backup.locked) else {
        return Ok((backups, Keys::none()));
    };
    let keys = asked.keys(Path::new(&locked.path))?;
    Ok((Plan::backups_of(plan, &keys), keys))
}

/// Writes a backup as a plan of its own.
pub fn restore(plan: &Path, backup: &Path, out: &Path, asked: &Asked<'_>, words: &Words) -> Result<()> {
    let named = |each: &Backup| {
        let path = Path::new(&each.path);
        path == backup || path.file_name() == backup.file_name()
    };
    let (backups, keys) = looked_into(plan, asked)?;
    let known = backups.into_iter().find(named);
    let known = known.ok_or_else(|| Refusal::NoSuchFile { path: backup.display().to_string() })?;
    plan::save_backup(plan, &keys, Path::new(&known.path), out)?;
    say(&words.text("cli-restored", &[("path", out.display().to_string().into())]))
}

/// The newest backup that can be opened, in words, for whoever was just told that the plan is damaged.
pub fn offer(plan: &Path, keys: &Keys, words: &Words) -> Option<String> {
    let good = Plan::good_backup_of(plan, keys)?;
    Some(words.text("cli-good-backup", &[("backup", line(&good, words).into())]))
}

fn exists(path: &Path) -> Result<()> {
    match path.exists() || !Plan::backups_of(path, &Keys::none()).is_empty() {
        true => Ok(()),
        false => Err(Refusal::NoSuchFile { path: path.display().to_string() }),
    }
}

/// "2026-11-29 14:03 opened: 60 stakeholders…, last step …\tpath"
fn line(backup: &Backup, words: &Words) -> String {
    let at = |ms: i64| {
        let moment = jiff::Timestamp::from_millisecond(ms).unwrap_or_default();
        moment.to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
    };
    let holds = match &backup.holds {
        None if backup.locked => words.text("cli-backup-locked", &[]),
        None => words.text("cli-backup-damaged", &[]),
        Some(holds) => words.text(
            "cli-backup-holds",
            &[
                ("stakeholders", i64::from(holds.counts.stakeholders).into()),
                ("ties", i64::from(holds.counts.ties).into()),
                ("initiatives", i64::from(holds.counts.initiatives).into()),
                ("step", refusals::step(&holds.last_step, words).into()),
            ],
        ),
    };
    let reason = words.text(reason(backup.reason), &[]);
    [at(backup.made_at), reason, holds, backup.path.clone()].join("\t")
}

fn reason(reason: BackupReason) -> &'static str {
    match reason {
        BackupReason::Opened => "backup-opened",
        BackupReason::Worked => "backup-worked",
        BackupReason::Import => "backup-import",
        BackupReason::Merge => "backup-merge",
        BackupReason::Migration => "backup-migration",
        BackupReason::Restore => "backup-restore",
        BackupReason::Erased => "backup-erased",
    }
}
