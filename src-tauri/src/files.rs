//! Where files go and how they are written: whole or not at all.

use model::{PictureFormat, Refusal, Result};
use std::{
    io::{ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

/// The ending of plan files.
pub const PLAN_ENDING: &str = "commonroot";
/// The ending of a calendar.
pub const CALENDAR_ENDING: &str = "ics";
/// No list of organisations is larger; a wrong file by mistake may be.
const LARGEST_IMPORT: u64 = 64 << 20;

/// Turns what the operating system said into a refusal; `action` is a word of `errors.ftl`. What a library
/// adds to its words, such as the name of a file that is only there while another is being made, is left out.
pub fn disk(action: &str) -> impl Fn(std::io::Error) -> Refusal + '_ {
    move |error| {
        let detail = match error.raw_os_error() {
            None if error.kind() != ErrorKind::Other => error.kind().to_string(),
            _ => error.to_string(),
        };
        Refusal::Disk { action: action.to_string(), detail }
    }
}

/// The folder in which new plans are kept: "Commonroot" among the person's documents.
pub fn plans_folder() -> PathBuf {
    let documents = directories::UserDirs::new()
        .map(|dirs| dirs.document_dir().map_or_else(|| dirs.home_dir().join("Documents"), Path::to_path_buf));
    documents.unwrap_or_else(std::env::temp_dir).join("Commonroot")
}

/// A path in `folder` that is still free, named after `title`.
pub fn free_path(folder: &Path, title: &str) -> Result<PathBuf> {
    std::fs::create_dir_all(folder).map_err(disk("make-folder"))?;
    let stem = file_stem(title);
    let named = |n: u32| match n {
        1 => folder.join(format!("{stem}.{PLAN_ENDING}")),
        _ => folder.join(format!("{stem} {n}.{PLAN_ENDING}")),
    };
    (1..10_000)
        .map(named)
        .find(|path| !path.exists())
        .ok_or_else(|| Refusal::AlreadyExists { path: folder.display().to_string() })
}

/// A free path beside a plan for a copy of it, named after the day.
pub fn copy_path(plan: &Path, day: &str) -> Result<PathBuf> {
    let stem = plan.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    free_path(plan.parent().unwrap_or(Path::new(".")), &format!("{stem} {day}"))
}

/// Whether a file is a plan by its name.
fn is_plan(path: &Path) -> bool {
    ends_in(path, PLAN_ENDING)
}

fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// As [`with_ending`], of a plan.
pub fn with_plan_ending(chosen: PathBuf) -> Result<PathBuf> {
    with_ending(chosen, PLAN_ENDING)
}

/// A path that somebody chose for a file, with the ending of what is written there, lest the name say something
/// else. A dialog asks before it replaces the file that was chosen; where the ending makes another file of it, nobody
/// was asked, so it must be free.
pub fn with_ending(chosen: PathBuf, ending: &str) -> Result<PathBuf> {
    if ends_in(&chosen, ending) {
        return Ok(chosen);
    }
    let mut path = chosen.into_os_string();
    path.push(".");
    path.push(ending);
    let path = PathBuf::from(path);
    match path.symlink_metadata() {
        Ok(_) => Err(Refusal::AlreadyExists { path: path.display().to_string() }),
        Err(_) => Ok(path),
    }
}

/// A title as every file system takes it: no separators or reserved characters, 80 characters at most.
fn file_stem(title: &str) -> String {
    let plain = |c: char| if c.is_control() || r#"/\:*?"<>|"#.contains(c) { ' ' } else { c };
    let spaced: String = title.chars().map(plain).take(80).collect();
    let stem = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = stem.trim_matches(['.', ' ']);
    if stem.is_empty() { "Plan".to_string() } else { stem.to_string() }
}

/// The kind of picture that a name asks for by its ending.
pub fn picture_format(path: &Path) -> Option<PictureFormat> {
    match path.extension()?.to_string_lossy().to_lowercase().as_str() {
        "png" => Some(PictureFormat::Png),
        "svg" => Some(PictureFormat::Svg),
        _ => None,
    }
}

/// Writes a file for this person alone: beside `path` first, and then it takes its place, so that a full
/// disk or a pulled stick never leaves half a file.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    write(path, bytes, &tempfile::Builder::new())
}

/// As [`write_whole`], readable by whoever may read the folder: a document is made to be handed on.
/// Replaces an older document of its own sort, and nothing else: a slip of the hand must not cost a plan.
pub fn write_document(path: &Path, bytes: &[u8]) -> Result<()> {
    let taken = || Refusal::AlreadyExists { path: path.display().to_string() };
    // Told by its name: to look into the plan that is open here would let go of the lock on it.
    if is_plan(path) && path.symlink_metadata().is_ok() {
        return Err(taken());
    }
    let mut first = Vec::new();
    let there = std::fs::File::open(path).and_then(|file| file.take(4).read_to_end(&mut first));
    if there.is_ok() && !first.is_empty() && !bytes.starts_with(&first) {
        return Err(taken());
    }
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    write(path, bytes, &builder)
}

fn write(path: &Path, bytes: &[u8], builder: &tempfile::Builder<'_, '_>) -> Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Refusal::Disk { action: "find-folder".into(), detail: folder.display().to_string() });
    }
    let mut draft = builder.tempfile_in(folder).map_err(disk("write-file"))?;
    draft.write_all(bytes).map_err(disk("write-file"))?;
    draft.as_file().sync_all().map_err(disk("write-file"))?;
    draft.persist(path).map_err(|e| disk("write-file")(e.error))?;
    Ok(())
}

/// A name for a pack of this title.
pub fn pack_name(title: &str) -> String {
    format!("{}.{}", file_stem(title), model::pack_file::ENDING)
}

/// Reads a small file that somebody gave to us: refused unread if it is larger than one of its sort can be.
pub fn read_text(path: &Path, largest: u64, too_large: Refusal) -> Result<Vec<u8>> {
    let about = std::fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Refusal::NoSuchFile { path: path.display().to_string() },
        _ => disk("read-file")(error),
    })?;
    if !about.is_file() {
        return Err(Refusal::NoSuchFile { path: path.display().to_string() });
    }
    if about.len() > largest {
        return Err(too_large);
    }
    std::fs::read(path).map_err(disk("read-file"))
}

/// Reads a file to import.
pub fn read_import(path: &Path) -> Result<Vec<u8>> {
    let about = std::fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Refusal::NoSuchFile { path: path.display().to_string() },
        _ => disk("read-file")(error),
    })?;
    if about.is_dir() {
        return Err(Refusal::UnreadableTable { reason: "unknown-format".into() });
    }
    if !about.is_file() {
        return Err(Refusal::UnreadableTable { reason: "unknown-format".into() });
    }
    if about.len() > LARGEST_IMPORT {
        return Err(Refusal::UnreadableTable { reason: "too-big".into() });
    }
    std::fs::read(path).map_err(disk("read-file"))
}

/// The last part of a path, for headings.
pub fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_safe_names() {
        assert_eq!(file_stem("Río/Grande: north?"), "Río Grande north");
        assert_eq!(file_stem("../.."), "Plan");
        assert_eq!(file_stem("\u{7}"), "Plan");
        assert_eq!(file_stem("華星 🌱"), "華星 🌱");
    }

    #[test]
    fn a_taken_name_gets_a_number_and_nothing_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let first = free_path(folder.path(), "Riverbend").unwrap();
        std::fs::write(&first, "x").unwrap();
        assert_eq!(
            free_path(folder.path(), "Riverbend").unwrap(),
            folder.path().join("Riverbend 2.commonroot")
        );
    }

    #[test]
    fn a_copy_ends_as_a_plan_and_takes_no_name_that_nobody_agreed_to() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert_eq!(with_plan_ending(at("v1.2")).unwrap(), at("v1.2.commonroot"));
        std::fs::write(at("a.commonroot"), "x").unwrap();
        assert_eq!(with_plan_ending(at("a.commonroot")).unwrap(), at("a.commonroot"));
        assert!(matches!(with_plan_ending(at("a")), Err(Refusal::AlreadyExists { .. })));
        assert_eq!(with_ending(at("wheel.PNG"), "png").unwrap(), at("wheel.PNG"));
        assert_eq!(with_ending(at("wheel.png"), "svg").unwrap(), at("wheel.png.svg"));
        assert_eq!(copy_path(&at("a.commonroot"), "2026-11-24").unwrap(), at("a 2026-11-24.commonroot"));
    }

    #[test]
    fn a_picture_is_what_its_name_says() {
        assert_eq!(picture_format(Path::new("wheel.PNG")), Some(PictureFormat::Png));
        assert_eq!(picture_format(Path::new("wheel.v2.svg")), Some(PictureFormat::Svg));
        assert_eq!(picture_format(Path::new("wheel")), None);
    }

    #[test]
    fn a_document_replaces_an_older_one_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let (pdf, plan) = (folder.path().join("a.pdf"), folder.path().join("a.commonroot"));
        std::fs::write(&plan, "SQLite format 3").unwrap();
        write_document(&pdf, b"%PDF one").unwrap();
        write_document(&pdf, b"%PDF two").unwrap();
        assert_eq!(std::fs::read(&pdf).unwrap(), b"%PDF two");
        assert!(matches!(write_document(&plan, b"%PDF"), Err(Refusal::AlreadyExists { .. })));
        assert_eq!(std::fs::read(&plan).unwrap(), b"SQLite format 3");
    }

    #[test]
    fn a_file_that_is_too_large_or_none_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.commonroot-pack");
        std::fs::write(&path, "1234").unwrap();
        assert_eq!(read_text(&path, 4, Refusal::EmptyFile).unwrap(), b"1234");
        assert_eq!(read_text(&path, 3, Refusal::EmptyFile).unwrap_err(), Refusal::EmptyFile);
        let none =
            |path: &Path| matches!(read_text(path, 9, Refusal::EmptyFile), Err(Refusal::NoSuchFile { .. }));
        assert!(none(folder.path()) && none(&folder.path().join("b")));
    }

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write_whole(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        let refused = write_whole(&folder.path().join("no/such/a.pdf"), b"x").unwrap_err();
        let detail = folder.path().join("no/such").display().to_string();
        assert_eq!(refused, Refusal::Disk { action: "find-folder".into(), detail });
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no draft is left behind");
    }
}
