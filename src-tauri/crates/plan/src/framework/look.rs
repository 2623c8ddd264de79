//! How a domain that has no look of its own is told from the others: by letter, shape, pattern and colour, of which
//! none carries it alone.

use model::{Framework, FrameworkItem, FrameworkKind};

const SHAPES: [&str; 6] = ["circle", "square", "hexagon", "diamond", "house", "triangle"];
const PATTERNS: [&str; 6] = ["dots", "crosses", "waves", "rising", "bricks", "falling"];
/// Told from each other and from those of the built-in domains by most eyes that do not see every colour (Tol 2021).
const COLORS: [&str; 6] = ["#44AA99", "#DDCC77", "#882255", "#999933", "#332288", "#BBBBBB"];

/// Gives a domain what it lacks of a look; whatever stands there is of a form that every map and page can draw, and is
/// its own as long as there is another one to have.
pub(super) fn give(item: &mut FrameworkItem, framework: &Framework) {
    let others = || framework.of(FrameworkKind::Domain).filter(|other| other.id != item.id);
    let place = others().count();
    let letters: Vec<String> = others().filter_map(|other| other.letter.clone()).collect();
    let upper = |letter: &String| letter.to_uppercase();
    let letters: Vec<String> = letters.iter().map(upper).collect();
    let is_letter = |letter: &String| letter.chars().count() <= 2 && !letter.trim().is_empty();
    let given = item.letter.take().filter(is_letter).filter(|letter| !letters.contains(&upper(letter)));
    item.letter = given.or_else(|| letter(&item.label, &letters));
    let taken = |of: fn(&FrameworkItem) -> Option<&str>| others().filter_map(of).collect::<Vec<_>>();
    let choose = |given: Option<String>, all: &[&str], taken: &[&str]| {
        let own = given.filter(|given| !taken.contains(&given.as_str()));
        own.or_else(|| free(all, taken, place))
    };
    let shape = item.shape.take().filter(|shape| SHAPES.contains(&shape.as_str()));
    let pattern = item.pattern.take().filter(|pattern| PATTERNS.contains(&pattern.as_str()));
    let color = item.color.take().filter(|color| is_color(color)).map(|color| color.to_uppercase());
    item.shape = choose(shape, &SHAPES, &taken(|item| item.shape.as_deref()));
    item.pattern = choose(pattern, &PATTERNS, &taken(|item| item.pattern.as_deref()));
    item.color = choose(color, &COLORS, &taken(|item| item.color.as_deref()));
}

/// The first that nobody has yet, or else the one whose turn it is.
fn free(all: &[&str], taken: &[&str], place: usize) -> Option<String> {
    let free = all.iter().find(|one| !taken.contains(one));
    free.or(all.get(place % all.len())).map(|one| (*one).to_string())
}

/// One of its own letters if one is free, or else any.
fn letter(label: &str, taken: &[String]) -> Option<String> {
    let letters =
        || label.chars().filter(|c| c.is_alphabetic()).map(|c| c.to_uppercase().collect::<String>());
    let any = || ('A'..='Z').map(String::from);
    letters().chain(any()).find(|letter| !taken.contains(letter)).or_else(|| letters().next())
}

/// `#rrggbb`: nothing else may reach a style or a picture.
fn is_color(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}
