//! A program that is killed in the middle of its work loses nothing it had acknowledged, and leaves nothing
//! half done.

use behaviour::{author, dump, riverbend};
use model::StepRange;
use plan::{Plan, System};
use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

const WRITER: &str = env!("CARGO_BIN_EXE_plan_writer");
const ALL: StepRange = StepRange { skip: 0, take: u32::MAX };

/// Starts the writer, kills it after so many milliseconds, counted from its first word if `from_first_word`,
/// and gives what it had said by then. Nothing of it gets to clean up: this is SIGKILL, or TerminateProcess on
/// Windows.
fn killed_after(ms: u64, from_first_word: bool, args: &[&str]) -> String {
    let mut writer =
        Command::new(WRITER).args(args).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
    let mut heard = BufReader::new(writer.stdout.take().unwrap());
    let mut said = String::new();
    if from_first_word {
        heard.read_line(&mut said).unwrap();
    }
    std::thread::sleep(Duration::from_millis(ms));
    writer.kill().unwrap();
    heard.read_to_string(&mut said).unwrap();
    writer.wait().unwrap();
    said
}

fn open(path: &Path) -> Plan {
    Plan::open(path, &author(), Box::new(System)).unwrap()
}

/// When to kill: different in every round.
fn moment(round: u64) -> u64 {
    (round * 37) % 97
}

#[test]
fn every_acknowledged_step_is_there_and_nothing_is_torn() {
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = 0;
    for round in 0..200_u64 {
        // A new plan now and then keeps each check quick.
        let path = folder.path().join(format!("Riverbend {}.commonroot", round / 20));
        if round.is_multiple_of(20) {
            Plan::create(&path, &riverbend(), &author(), Box::new(System)).unwrap();
        }
        // One round in five is killed while it starts, however long that takes on a busy machine.
        let working = !round.is_multiple_of(5);
        let said =
            killed_after(moment(round), working, &["write", path.to_str().unwrap(), &round.to_string()]);
        let mut plan = open(&path);
        let steps: Vec<String> =
            plan.steps(ALL).unwrap().iter().map(|step| format!("{} {}", step.site, step.seq)).collect();
        assert!(!working || !said.is_empty(), "round {round}: the writer stopped by itself");
        // The last line may be cut: it was being said when the kill came.
        let whole = said.rfind('\n').map_or("", |end| &said[..end]);
        for line in whole.lines() {
            let mut words = line.splitn(3, ' ');
            let step = format!("{} {}", words.next().unwrap(), words.next().unwrap());
            assert!(steps.contains(&step), "round {round}: acknowledged step {step} is gone");
            acknowledged += 1;
        }
        // Tables equal to the log, and checksums that count operations: no step is there by half.
        assert_eq!(plan.check().unwrap().problems, [], "round {round}");
        dump(&plan).unwrap();
        plan.close().unwrap();
    }
    assert!(acknowledged >= 160, "{acknowledged}");
}

#[test]
fn a_plan_being_made_appears_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut whole = 0;
    for round in 0..40 {
        let path = folder.path().join(format!("{round}.commonroot"));
        // The last rounds let it finish first, so that on any machine some plans are there.
        killed_after(round * 3, round >= 35, &["create", path.to_str().unwrap()]);
        if path.exists() {
            assert_eq!(open(&path).check().unwrap().problems, [], "round {round}");
            whole += 1;
        }
    }
    assert!(whole >= 5, "{whole}");
}
