//! Text of any age: byte-order marks, UTF-8, UTF-16 without a mark, and the code pages of before.

use crate::unreadable;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use model::Result;

/// Beginnings of formats that are text, or look like it, but are no table.
const OTHER_FORMATS: &[&str] =
    &["%PDF", "{", "[{", "BEGIN:VC", "<?xml", "<!doctype", "<html", "<graphml", "<gexf", "{\\rtf"];
/// How much is looked at to tell text from anything else.
const SAMPLE: usize = 64 << 10;

/// The text, without byte-order mark and NUL characters and with line feeds only, and the name of its
/// encoding (WHATWG Encoding Standard; "windows-1252" includes Latin-1).
pub(super) fn decode(bytes: &[u8]) -> Result<(String, String)> {
    let encoding = detect(bytes);
    let (text, _, _) = encoding.decode(bytes);
    let start = text.trim_start();
    let beginning: String = start.chars().take(16).collect::<String>().to_lowercase();
    let is_other = OTHER_FORMATS.iter().any(|mark| beginning.starts_with(&mark.to_lowercase()));
    if is_other || is_noise(&text) {
        return Err(unreadable("unknown-format"));
    }
    let mut text = text.into_owned();
    if text.contains('\0') {
        text.retain(|c| c != '\0');
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    Ok((text, encoding.name().to_string()))
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // A short list in a western language gives the detector little to go by; where the guess says the
    // same letters, the usual code page is named.
    let western = WINDOWS_1252.decode_without_bom_handling(bytes).0;
    match guess.decode_without_bom_handling(bytes).0 == western {
        true => WINDOWS_1252,
        false => guess,
    }
}

/// Without a mark, UTF-16 shows by the zero halves of its separators, line ends and Latin letters: nearly
/// all on one side, next to none on the other.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let pairs = sample.len() / 2;
    if pairs < 2 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let first = sample.chunks_exact(2).filter(|pair| pair[0] == 0).count();
    let second = sample.chunks_exact(2).filter(|pair| pair[1] == 0).count();
    match (first * 10, second * 10) {
        (few, many) if many > pairs * 2 && few * 20 < many => Some(UTF_16LE),
        (many, few) if many > pairs * 2 && few * 20 < many => Some(UTF_16BE),
        _ => None,
    }
}

/// Letters with a few stray control characters are a list that went through old programs; many of them
/// are a picture or a program.
fn is_noise(text: &str) -> bool {
    let (mut all, mut odd) = (0usize, 0usize);
    for c in text.chars().take(SAMPLE) {
        all += 1;
        odd += usize::from((c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || c == '\u{FFFD}');
    }
    odd * 20 > all
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "Organización,País\nEducación para niños,España\nCáritas,Perú\n";

    fn utf_16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn every_encoding_says_the_same() {
        let cp1252 = WINDOWS_1252.encode(LIST).0.into_owned();
        let with_mark = |bytes: Vec<u8>, mark: &[u8]| [mark, &bytes].concat();
        let (little, big) = (utf_16(LIST, u16::to_le_bytes), utf_16(LIST, u16::to_be_bytes));
        for (bytes, name) in [
            (LIST.as_bytes().to_vec(), "UTF-8"),
            (with_mark(LIST.into(), &[0xEF, 0xBB, 0xBF]), "UTF-8"),
            (cp1252, "windows-1252"),
            (little.clone(), "UTF-16LE"),
            (big.clone(), "UTF-16BE"),
            (with_mark(little, &[0xFF, 0xFE]), "UTF-16LE"),
            (with_mark(big, &[0xFE, 0xFF]), "UTF-16BE"),
        ] {
            assert_eq!(decode(&bytes).unwrap(), (LIST.to_string(), name.to_string()));
        }
    }

    #[test]
    fn typographic_quotes_of_windows_survive() {
        let text = "Organisation\nSt Anne’s “Open Door”\n";
        let bytes = WINDOWS_1252.encode(text).0;
        assert_eq!(decode(&bytes).unwrap().0, text);
    }

    #[test]
    fn stray_nul_bytes_are_dropped_and_line_ends_unified() {
        assert_eq!(
            decode(b"Organisation\r\nFood Ba\0nk, and more words here\r").unwrap().0,
            "Organisation\nFood Bank, and more words here\n"
        );
    }
}
