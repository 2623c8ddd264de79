//! The colours of a picture, from the window's tokens.

use model::SceneDomain;

/// How a picture is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Domains in colour on warm paper.
    Colour,
    /// The same by lamp-light.
    Dark,
    /// White marks with black lines; patterns and fills say what colour says elsewhere.
    BlackAndWhite,
}

/// What is drawn with which colour.
pub(super) struct Colours {
    pub theme: Theme,
    pub paper: &'static str,
    pub sheet: &'static str,
    pub ink: &'static str,
    pub ink_2: &'static str,
    pub ink_3: &'static str,
    pub line: &'static str,
    pub mark_line: &'static str,
    pub tie: &'static str,
    /// How much of a domain's colour is in a cell, by its tint.
    tints: [f64; 4],
}

const LIGHT: Colours = Colours {
    theme: Theme::Colour,
    paper: "#f8f3e9",
    sheet: "#fffdf8",
    ink: "#1d1b18",
    ink_2: "#4a453d",
    ink_3: "#665f53",
    line: "#dcd3c1",
    mark_line: "#1d1b18",
    tie: "#6d6455",
    tints: [0.09, 0.16, 0.24, 0.34],
};

const DARK: Colours = Colours {
    theme: Theme::Dark,
    paper: "#1b1815",
    sheet: "#26221d",
    ink: "#f5eee1",
    ink_2: "#d3c9b8",
    ink_3: "#ada391",
    line: "#3a342c",
    mark_line: "#f5eee1",
    tie: "#c9bda8",
    tints: [0.12, 0.19, 0.27, 0.36],
};

const PRINT: Colours = Colours {
    theme: Theme::BlackAndWhite,
    paper: "#ffffff",
    sheet: "#ffffff",
    ink: "#000000",
    ink_2: "#000000",
    ink_3: "#262626",
    line: "#767676",
    mark_line: "#000000",
    tie: "#000000",
    tints: [0.0, 0.0, 0.06, 0.10],
};

impl Colours {
    pub fn of(theme: Theme) -> &'static Colours {
        match theme {
            Theme::Colour => &LIGHT,
            Theme::Dark => &DARK,
            Theme::BlackAndWhite => &PRINT,
        }
    }

    pub fn is_plain(&self) -> bool {
        self.theme == Theme::BlackAndWhite
    }

    /// The colour of a domain: one of Paul Tol's "bright" for the built-in ones, the community's for its own.
    pub fn domain(&self, domain: &SceneDomain) -> String {
        if self.is_plain() {
            return self.paper.to_string();
        }
        let built_in = match domain.key.as_str() {
            "relationships" => "#aa3377",
            "physical-health" => "#228833",
            "mental-health" => "#4477aa",
            "safety" => "#ee6677",
            "shelter" => "#ccbb44",
            "education" => "#66ccee",
            _ => match domain.color.as_deref() {
                Some(color) if channels(color).is_some() => return color.to_string(),
                _ => "#8a8172",
            },
        };
        built_in.to_string()
    }

    /// The letter on a domain's colour: whichever of white and ink has more contrast (WCAG 2.2).
    pub fn on_domain(&self, domain: &SceneDomain) -> &'static str {
        match channels(&self.domain(domain)) {
            // Below this, white has at least 4.5:1.
            Some(rgb) if luminance(rgb) < 0.183 => "#ffffff",
            _ if self.is_plain() => "#000000",
            _ => "#1d1b18",
        }
    }

    /// Fill of a mark and colour of its letter.
    pub fn mark(&self, domain: &SceneDomain, level: usize, levels: usize) -> (String, &'static str) {
        if !self.is_plain() {
            return (self.domain(domain), self.on_domain(domain));
        }
        let grey = match levels.saturating_sub(1) - level.min(levels.saturating_sub(1)) {
            0 => 0x1a,
            _ => 0xff - (0x58 * level) as u8 / (levels.saturating_sub(2).max(1)) as u8,
        };
        (format!("#{grey:02x}{grey:02x}{grey:02x}"), if grey < 0x80 { "#ffffff" } else { "#000000" })
    }

    /// Fill of a cell, and of the halo of labels in it.
    pub fn cell(&self, domain: &SceneDomain, tint: u8, bare: bool) -> String {
        if bare {
            return self.paper.to_string();
        }
        let share = self.tints[usize::from(tint.min(3))];
        let over = if self.is_plain() { "#000000".to_string() } else { self.domain(domain) };
        match (channels(&over), channels(self.paper)) {
            (Some(over), Some(under)) => {
                let mix = |n: usize| (over[n] * share + under[n] * (1.0 - share)).round() as u8;
                format!("#{:02x}{:02x}{:02x}", mix(0), mix(1), mix(2))
            }
            _ => self.paper.to_string(),
        }
    }
}

/// Red, green and blue from 0 to 255, of `#rrggbb`.
fn channels(color: &str) -> Option<[f64; 3]> {
    let digits = color.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok().map(f64::from);
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// Relative luminance, 0 to 1 (WCAG 2.2).
fn luminance(rgb: [f64; 3]) -> f64 {
    let linear = |value: f64| match value / 255.0 {
        low if low <= 0.04045 => low / 12.92,
        high => ((high + 0.055) / 1.055).powf(2.4),
    };
    0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2])
}

/// Contrast of two colours, 1 to 21 (WCAG 2.2).
#[cfg(test)]
pub(super) fn contrast(one: &str, other: &str) -> f64 {
    let of = |color: &str| luminance(channels(color).unwrap()) + 0.05;
    of(one).max(of(other)) / of(one).min(of(other))
}
