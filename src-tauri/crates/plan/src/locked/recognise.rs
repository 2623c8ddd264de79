//! Telling a locked plan from other files. A file that is encrypted whole has no mark of its own: it looks like
//! chance throughout.

use std::path::Path;

/// So many bytes of a file are looked at; also the size of a page of a locked plan.
pub(crate) const BEGINNING: usize = 4_096;
/// How uneven the bytes of a page may be (Pearson's chi-squared over 256 values). Encrypted pages come to 255 on
/// average, and one in ten billion to more than this; text, tables and programs come to thousands.
const UNEVEN: u64 = 436;

/// Whether a file may be a locked plan: it looks like chance from its first byte on, and is made of whole pages
/// or called a plan. Only a passphrase can tell for sure.
pub(crate) fn may_be_locked(path: &Path, beginning: &[u8]) -> bool {
    let called = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("commonroot"));
    let whole = || path.metadata().is_ok_and(|about| about.len() % BEGINNING as u64 == 0);
    is_chance(beginning) && (called || whole())
}

fn is_chance(page: &[u8]) -> bool {
    if page.len() < BEGINNING {
        return false;
    }
    let mut counts = [0_u64; 256];
    page.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
    // Σ (n − e)² / e with e = length / 256, in whole numbers.
    let length = page.len() as u64;
    counts.iter().map(|n| (n * 256).abs_diff(length).pow(2)).sum::<u64>() / (256 * length) <= UNEVEN
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fixed, Surroundings};

    #[test]
    fn what_looks_like_chance_and_what_does_not() {
        let mut chance = Fixed::new(0, 1, 1);
        for _ in 0..1_000 {
            let mut page = [0; BEGINNING];
            chance.random(&mut page);
            assert!(is_chance(&page));
        }
        assert!(!is_chance(&[7; BEGINNING]));
        assert!(!is_chance("name;sector\nLibrary;schools\n".repeat(200).as_bytes()));
        let counting: Vec<u8> = (0..BEGINNING as u32).flat_map(u32::to_le_bytes).collect();
        assert!(!is_chance(&counting[..BEGINNING]));
        let mut page = [0; BEGINNING];
        chance.random(&mut page);
        assert!(!is_chance(&page[..100]), "too little to tell");
        page[..2_000].fill(0);
        assert!(!is_chance(&page));
    }
}
