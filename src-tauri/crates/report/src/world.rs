//! Typst as a library. The world it sees holds the templates, the data, maps and fonts, and nothing else: every
//! other file is denied, and the only date is the one passed in.

use crate::fonts::Fonts;
use model::{Refusal, Result};
use std::sync::LazyLock;
use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;

/// The templates of documents, and what they import.
static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let files = [
        ("/summary.typ", include_str!("../templates/summary.typ")),
        ("/minutes.typ", include_str!("../templates/minutes.typ")),
        ("/recovery.typ", include_str!("../templates/recovery.typ")),
        ("/look.typ", include_str!("../templates/look.typ")),
        ("/parts.typ", include_str!("../templates/parts.typ")),
    ];
    files.into_iter().filter_map(|(path, text)| Some(Source::new(file_id(path)?, text.to_string()))).collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| file_id("/data.json"));

fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

struct Desk {
    main: FileId,
    fonts: &'static Fonts,
    data: Bytes,
    pictures: Vec<(FileId, Bytes)>,
    today: Datetime,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|t| t.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA {
            return Ok(self.data.clone());
        }
        let picture = self.pictures.iter().find(|(path, _)| *path == id);
        picture.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

/// Lays the data out on pages by the template of this name. Pictures are SVG, each under the path by which a template asks for it.
pub fn compile(
    name: &str,
    data: &serde_json::Value,
    pictures: Vec<(&str, String)>,
    fonts: &'static Fonts,
    today: Datetime,
) -> Result<PagedDocument> {
    let main = file_id(&format!("/{name}.typ")).ok_or_else(|| document("no template"))?;
    let data = serde_json::to_vec(data).map_err(|e| document(&e.to_string()))?;
    let pictures =
        pictures.into_iter().filter_map(|(path, svg)| Some((file_id(path)?, Bytes::from_string(svg))));
    let desk = Desk { main, fonts, data: Bytes::new(data), pictures: pictures.collect(), today };
    typst::compile::<PagedDocument>(&desk).output.map_err(|errors| document(&explain(&errors)))
}

/// What Typst has to say, in one line.
pub fn explain(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|e| e.message.to_string()).collect::<Vec<_>>().join("; ")
}

/// A document that cannot be made.
pub fn document(detail: &str) -> Refusal {
    Refusal::Document { detail: detail.to_string() }
}
