//! Maps outside the window: a scene with its words, as SVG for paper and files, and as a picture.

use crate::{Output, fonts, labels::Labels, letters, scripts, text, words::Words, world::document};
use model::{
    Coverage, FrameworkKind, Id, KeyEntry, MarkKind, Result, Scene, SceneFilter, SceneRequest, SceneTheme,
    SceneView, Snapshot,
};
use network::{LegendWords, SceneWords, svg};
use resvg::{tiny_skia, usvg};
use std::sync::{Arc, LazyLock};

/// More entries than this in its key, and a document has the key below the map and on the pages after it, so that the
/// map stays as large as the page.
const LONG_KEY: usize = 36;

/// How many dots a picture has for one unit of the scene: enough to print at half a page.
const DOTS: f32 = 2.5;

/// A map in a language.
pub struct Map {
    scene: Scene,
    words: SceneWords,
}

impl Map {
    /// Places everything. `coverage` is that of the snapshot.
    pub fn new(snapshot: &Snapshot, coverage: &Coverage, request: &SceneRequest, language: &str) -> Map {
        let words = Words::new(language);
        let labels = Labels::new(snapshot, &words);
        let mut said = fixed(snapshot, request.view, &labels);
        let scene = network::scene(snapshot, coverage, request, &said);
        count(&scene, &labels, &mut said);
        if let Some(part) = part(snapshot, &request.filter, &labels) {
            said.about = format!(
                "{} {}",
                said.about,
                labels.say("maps-about-part", &[("part", part.as_str().into())])
            );
            said.counts.iter_mut().take(1).for_each(|line| *line = format!("{line} · {part}"));
        }
        Map { scene, words: said }
    }

    /// The scene, for a pen in the window.
    pub fn into_scene(self) -> Scene {
        self.scene
    }

    /// Who and what is on it.
    pub(crate) fn scene(&self) -> &Scene {
        &self.scene
    }

    /// What the map shows, in one sentence for those who do not see it.
    pub fn about(&self) -> &str {
        &self.words.about
    }

    /// True if nobody is on it.
    pub fn is_empty(&self) -> bool {
        self.scene.marks.is_empty()
    }

    /// The map as SVG, for programs that may lack its font.
    pub fn svg(&self, theme: SceneTheme) -> String {
        svg::draw(&self.scene, theme_of(theme), &self.words, true)
    }

    /// The map as SVG, to be drawn here with its own fonts.
    fn drawing(&self, theme: SceneTheme) -> String {
        svg::draw(&self.scene, theme_of(theme), &self.words, false)
    }

    /// The key of a document whose map is without one: what stands on the map, and the name it stands for.
    pub(crate) fn long_key(&self) -> Vec<(&str, String)> {
        if self.scene.key.len() <= LONG_KEY {
            return Vec::new();
        }
        let named = |entry: &'_ KeyEntry| network::key_name(&self.scene, entry);
        self.scene.key.iter().map(|entry| (entry.sign.as_str(), named(entry))).collect()
    }

    /// The map as SVG for a document. Its words reach those who do not see it through [`Map::about`], and
    /// the names through the tables around it.
    pub(crate) fn printable(
        &self,
        theme: SceneTheme,
        fonts: &fonts::Fonts,
        output: Output,
    ) -> Result<String> {
        let drawing = match self.long_key().is_empty() {
            true => self.drawing(theme),
            false => {
                let scene = Scene { key: Vec::new(), ..self.scene.clone() };
                svg::draw(&scene, theme_of(theme), &self.words, false)
            }
        };
        let drawing = text::one_line(&drawing, fonts);
        let drawing = scripts::in_their_fonts(&drawing);
        match output {
            Output::Pdf => letters::safe(&drawing, fonts, outlines),
            Output::Pages => outlines(&drawing),
        }
    }

    /// The map as PNG. Characters that no bundled font has stay empty.
    pub fn png(&self, theme: SceneTheme) -> Result<Vec<u8>> {
        let dots = dots(&self.drawing(theme))?;
        dots.encode_png().map_err(|e| document(&e.to_string()))
    }

    /// The map as dots for a clipboard: width, height, and red, green, blue and opacity of each dot.
    pub fn rgba(&self, theme: SceneTheme) -> Result<(u32, u32, Vec<u8>)> {
        let dots = dots(&self.drawing(theme))?;
        let (width, height) = (dots.width(), dots.height());
        Ok((width, height, dots.take_demultiplied()))
    }
}

fn theme_of(theme: SceneTheme) -> svg::Theme {
    match theme {
        SceneTheme::Colour => svg::Theme::Colour,
        SceneTheme::Dark => svg::Theme::Dark,
        SceneTheme::BlackAndWhite => svg::Theme::BlackAndWhite,
    }
}

/// The same drawing with its letters as outlines.
fn outlines(drawing: &str) -> Result<String> {
    let written = usvg::WriteOptions {
        preserve_text: false,
        // A thousandth of a unit is less than any printer knows of; every further digit is written, read and
        // pressed for nothing.
        coordinates_precision: 3,
        ..usvg::WriteOptions::default()
    };
    Ok(tree(drawing)?.to_string(&written))
}

fn tree(drawing: &str) -> Result<usvg::Tree> {
    static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
        let mut database = usvg::fontdb::Database::new();
        for file in fonts::files() {
            database.load_font_source(usvg::fontdb::Source::Binary(Arc::new(*file)));
        }
        Arc::new(database)
    });
    let options = usvg::Options { fontdb: Arc::clone(&FONTS), ..usvg::Options::default() };
    usvg::Tree::from_str(drawing, &options).map_err(|e| document(&e.to_string()))
}

fn dots(drawing: &str) -> Result<tiny_skia::Pixmap> {
    let tree = tree(&scripts::in_their_fonts(drawing))?;
    let size = tree.size().to_int_size().scale_by(DOTS).ok_or_else(|| document("no room"))?;
    let mut dots = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or_else(|| document("no room"))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(DOTS, DOTS), &mut dots.as_mut());
    Ok(dots)
}

/// The words that are known before anything is placed.
fn fixed(snapshot: &Snapshot, view: SceneView, labels: &Labels) -> SceneWords {
    let say = |key: &str| labels.say(key, &[]);
    let kinds = [FrameworkKind::Domain, FrameworkKind::Level];
    let items = kinds.iter().flat_map(|kind| snapshot.framework.of(*kind));
    let levels: Vec<String> =
        snapshot.framework.of(FrameworkKind::Level).map(|item| labels.item_short(item)).collect();
    SceneWords {
        names: items.map(|item| (item.id, labels.item_short(item))).collect(),
        unknown_here: say("maps-unknown-here"),
        title: match view {
            SceneView::Wheel => say("maps-wheel-title"),
            SceneView::Network => say("maps-network-title"),
        },
        about: String::new(),
        counts: Vec::new(),
        fill: labels.say("maps-legend-fill", &[("levels", labels.list(&levels).into())]),
        legend: LegendWords {
            initiative: say("maps-legend-initiative"),
            planned: say("maps-legend-planned"),
            idle: say("maps-legend-not-acting"),
            tie: say("maps-legend-tie"),
            leaned_on: say("maps-legend-leaned-on"),
            gap: say("maps-legend-gap"),
            unknown: say("maps-legend-unknown"),
            nobody: say("maps-legend-nobody"),
            shade: say("maps-legend-darker"),
            key: say("maps-legend-key"),
            unnamed: String::new(),
        },
    }
}

/// The words that say how much there is.
fn count(scene: &Scene, labels: &Labels, words: &mut SceneWords) {
    let of = |kind: MarkKind| scene.marks.iter().filter(|mark| mark.kind == kind).count();
    let counts = [
        ("stakeholders", of(MarkKind::Stakeholder)),
        ("initiatives", of(MarkKind::Initiative)),
        ("ties", scene.ties.len()),
    ];
    let each =
        counts.map(|(what, count)| labels.say(&format!("maps-count-{what}"), &[("count", count.into())]));
    words.counts = vec![each.join(" · ")];
    let unnamed = scene.marks.iter().filter(|mark| mark.label.is_none()).count();
    if unnamed > 0 {
        let args = [("count", unnamed.into()), ("all", scene.marks.len().into())];
        words.legend.unnamed = labels.say("maps-legend-unnamed", &args);
    }
    let around = [("domains", scene.domains.len()), ("levels", scene.levels.len())];
    let arguments: Vec<_> =
        counts.into_iter().chain(around).map(|(name, count)| (name, count.into())).collect();
    words.about = match scene.view {
        SceneView::Wheel => labels.say("maps-wheel-about", &arguments),
        SceneView::Network => words.counts.join(" · "),
    };
}

/// Letters that the line below the title has room for, beside the counts.
const PART: usize = 58;

/// What of the plan a map shows, if it leaves out anything that others of it show: a picture goes on its own way, and
/// whoever meets it must not take a part for all.
fn part(snapshot: &Snapshot, filter: &SceneFilter, labels: &Labels) -> Option<String> {
    let item = |id: Id| snapshot.framework.item(id).map(|item| labels.item_short(item));
    let tag = |id: &Id| snapshot.tags.iter().find(|tag| tag.id == *id).map(|tag| tag.name.clone());
    let sectors = filter.sectors.iter().flatten().filter_map(|id| labels.sector(*id, false));
    let statuses = filter.statuses.iter().flatten().map(|status| labels.value("status", status));
    let ties = filter.tie_kinds.iter().flatten().map(|kind| labels.value("tie-kind", kind));
    let tags = filter.tags.iter().flatten().filter_map(tag);
    let mut names: Vec<String> = filter.domain.and_then(item).into_iter().collect();
    names.extend(sectors.chain(statuses).chain(ties).chain(tags));
    if filter.tie_kinds.as_ref().is_some_and(Vec::is_empty) {
        names.push(labels.say("maps-part-no-ties", &[]));
    }
    if !filter.initiatives {
        names.push(labels.say("maps-part-no-initiatives", &[]));
    }
    let are_some = *filter != SceneFilter::default();
    let said = labels.say("maps-part", &[("list", labels.list(&names).into())]);
    let fits = !names.is_empty() && said.chars().count() <= PART;
    are_some.then(|| if fits { said } else { labels.say("maps-part-many", &[]) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many glyphs are drawn, and how many of these no font has: number 0, a box.
    fn glyphs(group: &usvg::Group) -> (usize, usize) {
        let of = |node: &usvg::Node| match node {
            usvg::Node::Group(group) => glyphs(group),
            usvg::Node::Text(text) => {
                let all: Vec<_> = text.layouted().iter().flat_map(|span| &span.positioned_glyphs).collect();
                (all.len(), all.iter().filter(|glyph| glyph.id.0 == 0).count())
            }
            _ => (0, 0),
        };
        group.children().iter().map(of).fold((0, 0), |(a, b), (c, d)| (a + c, b + d))
    }

    fn drawn(words: &str) -> (usize, usize) {
        let drawing = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 40' font-family='Atkinson Hyperlegible Next' \
             font-weight='700'><text y='20'>{words}</text></svg>"
        );
        glyphs(tree(&scripts::in_their_fonts(&drawing)).unwrap().root())
    }

    #[test]
    fn names_of_every_script_are_drawn_whole_on_a_map() {
        for (words, least) in [
            ("👨‍👩‍👧 Family club 🌻 🇺🇦 ❤️ 👋🏿", 17),
            ("Приют «Дом» 🏠", 11),
            ("Κέντρο Νεότητας", 15),
            ("हिन्दी संस्था", 7),
            ("مركز الأمل", 8),
            ("한국 어린이집", 7),
            ("华星社区", 4),
            ("子ども食堂", 5),
            ("Nguyễn Clinic", 13),
        ] {
            let (all, boxes) = drawn(words);
            assert_eq!(boxes, 0, "{words}");
            assert!(all >= least, "{words}: {all} of {least}");
        }
    }
}
