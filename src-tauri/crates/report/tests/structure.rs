//! Whether the PDF is what PDF/UA-1 and PDF/A-2a ask for, read back by a library that did not write it:
//! what a screen reader, a search and an archive lean on.

mod fixture;
mod reader;

use hayro::hayro_syntax::{
    Pdf,
    object::{Array, Dict, Name, Object, Stream, String as Text},
};
use model::{Paper, Snapshot};
use reader::{Piece, pieces};
use report::{Options, Output, summary};
use std::collections::{BTreeMap, BTreeSet};

fn pdf(plan: Snapshot) -> Pdf {
    let options = Options {
        paper: Paper::Letter,
        language: "en-US".into(),
        today: "2026-11-23".into(),
        now_ms: 1_795_424_400_000,
        output: Output::Pdf,
    };
    let document = summary(&plan, &network::overview(&plan), &options).unwrap();
    Pdf::new(document.pdf().unwrap()).unwrap()
}

/// An element of the structure tree. Kinds of our own are told by the standard kind they stand for.
struct Element<'a> {
    kind: String,
    dict: Dict<'a>,
    children: Vec<Element<'a>>,
    /// Page object and number of the marked content that belongs here.
    content: Vec<(i32, i64)>,
}

impl<'a> Element<'a> {
    fn read(dict: Dict<'a>, roles: &Dict<'a>, page: i32) -> Element<'a> {
        let page_of = |dict: &Dict| dict.get_ref("Pg").map(|r| r.obj_number).unwrap_or(page);
        let page = page_of(&dict);
        let mut element = Element { kind: kind(&dict, roles), children: vec![], content: vec![], dict };
        for child in several(element.dict.get::<Object>("K")) {
            match child {
                Object::Number(n) => element.content.push((page, n.as_i64())),
                Object::Dict(d) if d.contains_key("MCID") => {
                    element.content.push((page_of(&d), d.get::<i64>("MCID").unwrap()));
                }
                Object::Dict(d) if d.contains_key("S") => {
                    element.children.push(Element::read(d, roles, page));
                }
                _ => {}
            }
        }
        element
    }

    fn all(&self) -> Vec<&Element<'a>> {
        let below = self.children.iter().flat_map(Element::all);
        std::iter::once(self).chain(below).collect()
    }

    /// An attribute of the element, from whichever owner.
    fn attribute(&self, name: &str) -> Option<Object<'a>> {
        let owners = several(self.dict.get::<Object>("A")).into_iter().filter_map(Object::into_dict);
        owners.filter_map(|owner| owner.get::<Object>(name)).next()
    }

    fn span(&self) -> i64 {
        self.attribute("ColSpan").and_then(Object::into_number).map_or(1, |n| n.as_i64())
    }
}

fn several(found: Option<Object<'_>>) -> Vec<Object<'_>> {
    match found {
        Some(Object::Array(many)) => many.iter::<Object>().collect(),
        one => one.into_iter().collect(),
    }
}

fn kind(element: &Dict, roles: &Dict) -> String {
    let mut kind = element.get::<Name>("S").unwrap().as_str().to_string();
    while let Some(stands_for) = roles.get::<Name>(&kind) {
        kind = stands_for.as_str().to_string();
    }
    kind
}

fn catalog(pdf: &Pdf) -> Dict<'_> {
    pdf.xref().get(pdf.xref().root_id()).unwrap()
}

fn tree(pdf: &Pdf) -> Element<'_> {
    let root = catalog(pdf).get::<Dict>("StructTreeRoot").unwrap();
    let roles = root.get::<Dict>("RoleMap").unwrap_or_else(Dict::empty);
    let top = several(root.get::<Object>("K")).into_iter().filter_map(Object::into_dict);
    let children = top.map(|dict| Element::read(dict, &roles, 0)).collect();
    Element { kind: "root".into(), dict: root, children, content: vec![] }
}

#[test]
fn the_file_says_what_it_is_and_in_which_language() {
    let pdf = pdf(fixture::town());
    let catalog = catalog(&pdf);
    assert_eq!(catalog.get::<Text>("Lang").unwrap().as_bytes(), b"en-US");
    assert_eq!(catalog.get::<Dict>("MarkInfo").unwrap().get::<bool>("Marked"), Some(true));
    assert_eq!(catalog.get::<Dict>("ViewerPreferences").unwrap().get::<bool>("DisplayDocTitle"), Some(true));
    assert!(catalog.get::<Array>("OutputIntents").unwrap().iter::<Dict>().count() > 0, "what grey means");
    let metadata = catalog.get::<Stream>("Metadata").unwrap().decoded().unwrap().to_vec();
    let metadata = String::from_utf8(metadata).unwrap();
    for said in [
        "<pdfuaid:part>1</",
        "<pdfaid:part>2</",
        "<pdfaid:conformance>A</",
        "Working together for Alder Falls",
        "2026-11-23",
    ] {
        assert!(metadata.contains(said), "{said}: {metadata}");
    }
    // An archive opens it in fifty years: nothing to run, nothing to fetch, nothing locked.
    for key in ["OpenAction", "AA", "AcroForm", "OCProperties"] {
        assert!(!catalog.contains_key(key), "{key}");
    }
    assert!(catalog.contains_key("Outlines"), "the headings are the bookmarks");
    for page in pdf.pages().iter() {
        assert_eq!(page.raw().get::<Name>("Tabs").map(|n| n.as_str().to_string()), Some("S".into()));
    }
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let pdf = pdf(fixture::town());
    let tree = tree(&pdf);
    let headings: Vec<u32> = tree
        .all()
        .into_iter()
        .filter_map(|e| e.kind.strip_prefix('H').and_then(|level| level.parse().ok()))
        .collect();
    assert!(headings.len() > 25, "{headings:?}");
    assert_eq!(headings[0], 1);
    for pair in headings.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{headings:?}");
    }
}

#[test]
fn every_header_cell_has_a_direction_and_every_row_is_whole() {
    let pdf = pdf(fixture::town());
    let tree = tree(&pdf);
    let tables: Vec<&Element> = tree.all().into_iter().filter(|e| e.kind == "Table").collect();
    assert!(tables.len() > 10, "{}", tables.len());
    for table in tables {
        let rows: Vec<&Element> = table.all().into_iter().filter(|e| e.kind == "TR").collect();
        let widths: BTreeSet<i64> =
            rows.iter().map(|row| row.children.iter().map(Element::span).sum()).collect();
        assert_eq!(widths.len(), 1, "rows of {widths:?} cells");
        for (n, row) in rows.iter().enumerate() {
            for cell in &row.children {
                let scope =
                    cell.attribute("Scope").and_then(Object::into_name).map(|s| s.as_str().to_string());
                match cell.kind.as_str() {
                    "TH" if n == 0 => assert_eq!(scope.as_deref(), Some("Column")),
                    "TH" => assert_eq!(scope.as_deref(), Some("Row")),
                    "TD" => assert!(n > 0, "the first row heads the columns"),
                    other => panic!("{other} in a row"),
                }
            }
        }
    }
}

#[test]
fn whatever_is_drawn_is_in_the_tree_once_or_is_decoration() {
    let pdf = pdf(fixture::town());
    let mut drawn: BTreeSet<(i32, i64)> = BTreeSet::new();
    for page in pdf.pages().iter() {
        let number = page.raw().obj_id().unwrap().obj_number;
        for piece in pieces(page) {
            match piece {
                Piece { artifact: true, content: None, .. } => {}
                Piece { artifact: false, content: Some(n), .. } => {
                    drawn.insert((number, n));
                }
                other => panic!("neither of the text nor decoration, or both: {other:?}"),
            }
        }
    }
    let tree = tree(&pdf);
    let mut told: BTreeMap<(i32, i64), usize> = BTreeMap::new();
    for place in tree.all().into_iter().flat_map(|e| e.content.clone()) {
        *told.entry(place).or_default() += 1;
    }
    assert!(drawn.len() > 500, "{}", drawn.len());
    assert!(told.values().all(|times| *times == 1), "something is read out twice");
    let silent: Vec<_> = drawn.iter().filter(|place| !told.contains_key(place)).collect();
    assert!(silent.is_empty(), "drawn and never read out: {silent:?}");
}

#[test]
fn text_stands_out_from_what_is_behind_it() {
    let light = |grey: f64| ((grey + 0.055) / 1.055).powf(2.4) + 0.05;
    let mut white = 0;
    // The second plan fills cells of the table so full that their number is white on dark.
    for pdf in [pdf(fixture::town()), pdf(fixture::large(40))] {
        for page in pdf.pages().iter() {
            let mut behind = 1.0;
            for piece in pieces(page) {
                let grey = piece.grey;
                match (piece.is_text, grey) {
                    (true, Some(grey)) => {
                        // Only white text is set on anything but paper or light grey.
                        let back = if grey > 0.9 { behind } else { 1.0 };
                        white += usize::from(grey > 0.9);
                        let (high, low) = (light(grey).max(light(back)), light(grey).min(light(back)));
                        assert!(high / low >= 4.5, "grey {grey} on {back}: contrast {:.1}", high / low);
                    }
                    (true, None) => panic!("text is grey, never coloured or patterned"),
                    (false, Some(grey)) => behind = grey,
                    (false, None) => {}
                }
            }
        }
    }
    assert!(white > 0, "no cell was dark");
}

#[test]
fn every_font_is_in_the_file_and_knows_its_letters() {
    let pdf = pdf(fixture::town());
    let mut fonts = 0;
    for object in pdf.objects() {
        let Some(font) = object.into_dict() else { continue };
        let is = |name: &str| font.get::<Name>("Type").is_some_and(|t| t.as_str() == name);
        if is("FontDescriptor") {
            let inside = ["FontFile", "FontFile2", "FontFile3"].iter().any(|key| font.contains_key(key));
            assert!(inside, "a font that is not in the file");
            fonts += 1;
        }
        if is("Font") && font.get::<Name>("Subtype").is_some_and(|t| t.as_str() == "Type0") {
            assert!(font.contains_key("ToUnicode"), "a font whose text cannot be copied out");
        }
    }
    assert!(fonts >= 8, "{fonts}");
}

#[test]
fn nothing_is_linked_to_the_outside() {
    let pdf = pdf(fixture::town());
    for object in pdf.objects() {
        if let Some(dict) = object.into_dict() {
            assert!(!dict.contains_key("URI") && !dict.contains_key("JS") && !dict.contains_key("EF"));
        }
    }
}
