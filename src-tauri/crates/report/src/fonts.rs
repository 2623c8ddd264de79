//! The fonts that come with the program, and behind them, only when a character asks for it, those of the
//! computer. Licences (SIL Open Font Licence) stand beside the files.

use std::sync::{LazyLock, OnceLock};
use typst::{
    foundations::Bytes,
    text::{Font, FontInfo},
};
use typst_kit::fonts::{FontSource, FontStore};

macro_rules! files {
    ($($name:literal),* $(,)?) => { &[$(include_bytes!(concat!("../fonts/", $name))),*] };
}

/// In the order in which a character is looked up.
static FILES: &[&[u8]] = files![
    "SourceSans3-Regular.ttf",
    "SourceSans3-Italic.ttf",
    "SourceSans3-SemiBold.ttf",
    "SourceSans3-Bold.ttf",
    "Vazirmatn-Regular.ttf",
    "Vazirmatn-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansDevanagari-Bold.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansEthiopic-Regular.subset.ttf",
    "NotoSansSC-Regular.subset.ttf",
    "NotoSansJP-Regular.subset.ttf",
    "NotoSansKR-Regular.subset.ttf",
    "NotoEmoji-Regular.ttf",
];

/// Fonts to set a document with. Kept for as long as the program runs.
pub struct Fonts {
    /// The fonts themselves.
    pub store: FontStore,
    infos: Vec<FontInfo>,
}

impl Fonts {
    fn new(loaded: impl IntoIterator<Item = (Box<dyn FontSource>, FontInfo)>) -> Fonts {
        let (mut store, mut infos) = (FontStore::new(), Vec::new());
        for (source, info) in loaded {
            infos.push(info.clone());
            store.push((Boxed(source), info));
        }
        Fonts { store, infos }
    }

    /// True if one font has all of these characters, so that they can be set as one shape.
    pub fn cover(&self, characters: &[char]) -> bool {
        self.infos.iter().any(|info| characters.iter().all(|c| info.coverage.contains(*c as u32)))
    }
}

impl Fonts {
    /// True if both weights of the font of maps have this character as one shape.
    pub fn maps_have(&self, c: char) -> bool {
        let family = "Atkinson Hyperlegible Next";
        let mut of_maps = self.infos.iter().filter(|info| info.family == family).peekable();
        of_maps.peek().is_some() && of_maps.all(|info| info.coverage.contains(c as u32))
    }
}

struct Boxed(Box<dyn FontSource>);

impl FontSource for Boxed {
    fn load(&self) -> Option<Font> {
        self.0.load()
    }
}

/// The fonts that come with the program: with these alone, the same plan gives the same bytes everywhere.
pub fn bundled() -> &'static Fonts {
    static BUNDLED: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(own()));
    &BUNDLED
}

/// The bundled fonts, and after them those of this computer, found when first asked for.
pub fn with_system() -> &'static Fonts {
    static SYSTEM: OnceLock<Fonts> = OnceLock::new();
    SYSTEM.get_or_init(|| {
        let system =
            typst_kit::fonts::system().map(|(path, info)| (Box::new(path) as Box<dyn FontSource>, info));
        Fonts::new(own().chain(system))
    })
}

/// Every font that comes with the program; those of maps are the ones that maps were measured with.
pub fn files() -> impl Iterator<Item = &'static &'static [u8]> {
    FILES.iter().chain([&network::MEDIUM, &network::BOLD])
}

fn own() -> impl Iterator<Item = (Box<dyn FontSource>, FontInfo)> {
    files().flat_map(|file| Font::iter(Bytes::new(*file))).map(|font| {
        let info = font.info().clone();
        (Box::new(font) as Box<dyn FontSource>, info)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_promised_is_there() {
        for text in [
            "Ваньтат",
            "Ελλάδα",
            "مدرسة",
            "בית",
            "विद्यालय",
            "โรงเรียน",
            "ትምህርት",
            "子ども食堂",
            "乡村学校",
            "臺灣",
            "학교",
            "👩🌱🏠",
            "□–…“”’→·",
        ] {
            for c in text.chars() {
                assert!(bundled().cover(&[c]), "{c:?} of {text:?}");
            }
        }
        assert!(!bundled().cover(&['\u{10A80}']), "Old North Arabian is in no bundled font");
    }
}
