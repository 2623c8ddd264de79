//! What the pages of a PDF draw, piece by piece.

use hayro::hayro_syntax::{
    object::{Name, Object},
    page::Page,
};

/// One painted path or run of text.
#[derive(Debug, Clone, Default)]
pub struct Piece {
    /// True if it is marked as decoration.
    pub artifact: bool,
    /// The number of the marked content it belongs to.
    pub content: Option<i64>,
    pub is_text: bool,
    /// The fill, from 0 (black) to 1; none if it is a colour or a pattern.
    pub grey: Option<f64>,
}

/// Everything the content of a page paints, in its order.
pub fn pieces(page: &Page) -> Vec<Piece> {
    let (mut pieces, mut marks, mut states) = (Vec::new(), Vec::new(), Vec::new());
    let mut grey = Some(0.0);
    let mut operations = page.operations();
    while let Some(operation) = operations.next() {
        let operands: Vec<Object> = operation.operands().cloned().collect();
        let name = || operands.first().cloned().and_then(Object::into_name);
        match &operation.operator[..] {
            b"q" => states.push(grey),
            b"Q" => grey = states.pop().flatten(),
            b"sc" | b"scn" | b"g" => {
                let numbers: Vec<f64> =
                    operands.iter().filter_map(|o| o.clone().into_number()).map(|n| n.as_f64()).collect();
                grey = match numbers.as_slice() {
                    [grey] => Some(*grey),
                    [red, green, blue] if red == green && green == blue => Some(*red),
                    _ => None,
                };
            }
            b"BMC" | b"BDC" => {
                let number = operands.get(1).cloned().and_then(Object::into_dict);
                let number = number.and_then(|properties| properties.get::<i64>("MCID"));
                marks.push((name().is_some_and(|n: Name| n.as_str() == "Artifact"), number));
            }
            b"EMC" => {
                marks.pop().expect("marks are closed once");
            }
            paints @ (b"f" | b"F" | b"f*" | b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*" | b"sh" | b"Do"
            | b"Tj" | b"TJ" | b"'" | b"\"") => pieces.push(Piece {
                artifact: marks.iter().any(|(artifact, _)| *artifact),
                content: marks.iter().rev().find_map(|(_, number)| *number),
                is_text: matches!(paints, b"Tj" | b"TJ" | b"'" | b"\""),
                grey,
            }),
            _ => {}
        }
    }
    assert!(marks.is_empty(), "every mark is closed");
    pieces
}
