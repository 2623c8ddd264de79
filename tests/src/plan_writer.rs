//! A process that tests kill. `plan_writer create PATH` makes a plan; `plan_writer hold PATH` opens one and
//! waits; `plan_writer write PATH SEED` works on one without end; `plan_writer locked PATH PLAIN PASSPHRASE` does
//! with a locked plan whatever writes files, brings in a copy that anybody can read, and works on. Every step is said on standard output only
//! after it was acknowledged: its session, its number, and the names of the stakeholders it made.

use behaviour::{author, named, riverbend};
use model::{
    BackupReason, CopyChoice, Id, ImportAction, Passphrase, Refusal, StakeholderDraft, StakeholderEdit,
    StepRange,
};
use plan::{Keys, Plan, System};
use std::{io::Write, path::Path};

fn main() -> Result<(), Refusal> {
    let args: Vec<String> = std::env::args().collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [_, "create", path] => {
            Plan::create(Path::new(path), &riverbend(), &author(), Box::new(System))?;
            say("made");
        }
        [_, "hold", path] => {
            let _held = Plan::open(Path::new(path), &author(), Box::new(System))?;
            say("held");
            std::thread::sleep(std::time::Duration::from_secs(3600));
        }
        [_, "locked", path, plain, passphrase] => {
            locked(Path::new(path), Path::new(plain), &Passphrase::typed(passphrase))?;
        }
        [_, "write", path, seed] => write(Path::new(path), seed.parse().unwrap_or_default())?,
        _ => say("create PATH | hold PATH | write PATH SEED | locked PATH PLAIN PASSPHRASE"),
    }
    Ok(())
}

/// What is written all bears this mark, by which a test looks for it.
const MARK: &str = "Wombat";

fn locked(path: &Path, plain: &Path, passphrase: &Passphrase) -> Result<(), Refusal> {
    let open = || {
        let keys = Keys::of(path, passphrase)?;
        Plan::open_with(path, &keys, &author(), Box::new(System))
    };
    let mut plan = open()?;
    let about = format!("{MARK} notes ").repeat(300);
    let long = |n: u64| StakeholderDraft { about: Some(about.clone()), ..named(&format!("{MARK} {n}")) };
    plan.create_stakeholders((0..40).map(long).collect(), &author())?;
    plan.back_up(BackupReason::Worked)?;
    let brought = ImportAction::Create(Box::new(named(&format!("{MARK} import"))));
    plan.import(vec![brought], "list.csv", 0, &author())?;
    let beside = |name: &str| path.with_file_name(name);
    plan.save_copy(&beside("Whole.commonroot"))?;
    let part = CopyChoice { contacts: false, history: false, ..CopyChoice::WHOLE };
    plan.send_copy(&beside("Part.commonroot"), part, &author())?;
    plan.preview_merge(&beside("Part.commonroot"))?;
    plan.preview_merge(plain)?;
    plan.merge(plain, &author())?;
    plan.undo_merge()?;
    plan.merge(plain, &author())?;
    let newest = Plan::good_backup_of(path, plan.keys()).map(|backup| backup.path).unwrap_or_default();
    plan.restore_backup(Path::new(&newest))?;
    plan.close()?;
    let mut plan = open()?;
    say("done");
    // Until somebody ends it, in the middle of a step as likely as not.
    for n in 100.. {
        plan.create_stakeholders((0..20).map(|k| long(n * 100 + k)).collect(), &author())?;
        plan.undo(&author())?;
    }
    Ok(())
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Whoever reads may have gone; then there is nobody to tell.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Numbers that look random and come out the same for the same seed (SplitMix64, Steele et al. 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end.max(1)
    }
}

fn write(path: &Path, seed: u64) -> Result<(), Refusal> {
    let mut plan = Plan::open(path, &author(), Box::new(System))?;
    let mut chance = Chance(seed);
    let mut mine: Vec<Id> = plan.stakeholders()?.iter().map(|s| s.id).collect();
    for n in 0_u64.. {
        let mut made = Vec::new();
        match chance.below(10) {
            0..5 => {
                made = (0..=chance.below(12)).map(|k| format!("Group {seed} {n} {k}")).collect();
                let mut drafts: Vec<_> = made.iter().map(|name| named(name)).collect();
                // Long notes make a step span many pages of the file.
                drafts[0].about = Some("word ".repeat(chance.below(3_000) as usize));
                mine.extend(plan.create_stakeholders(drafts, &author())?.output);
            }
            5..8 if !mine.is_empty() => {
                let some: Vec<Id> =
                    (0..=chance.below(30)).map(|_| mine[chance.below(mine.len() as u64) as usize]).collect();
                let edits = [
                    StakeholderEdit::Influence(Some(1 + chance.below(5) as u8)),
                    StakeholderEdit::AddTag(format!("tag {n}")),
                ];
                plan.edit_stakeholders(&some, &edits, &author())?;
            }
            8 => {
                let undone = plan.undo(&author());
                mine = plan.stakeholders()?.iter().map(|s| s.id).collect();
                if undone.is_err() {
                    continue;
                }
            }
            _ if !mine.is_empty() => {
                let gone = mine.swap_remove(chance.below(mine.len() as u64) as usize);
                plan.delete_stakeholders(&[gone], &author())?;
            }
            _ => continue,
        }
        let newest = plan.steps(StepRange { skip: 0, take: 1 })?;
        for step in newest {
            say(&format!("{} {} {}", step.site, step.seq, made.join("|")));
        }
    }
    Ok(())
}
