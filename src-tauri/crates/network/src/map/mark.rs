//! A member of the cast as pens draw it.

use super::{area::Rect, area_of, cast::Member, tenth};
use crate::wheel::spot::has_outline;
use model::{Mark, MarkKind};

/// From this size on, a mark has room for its letter.
const LETTERED: f64 = 7.5;

/// The mark of a member that stands somewhere and covers `area`; `size` is that of a stakeholder, a box is as large as
/// what it covers. It has no label and no tie yet.
pub(crate) fn mark(member: &Member<'_>, (x, y): (f64, f64), size: f64, area: &Rect) -> Mark {
    let stakeholder = member.kind == MarkKind::Stakeholder;
    let size = if stakeholder { size } else { (area.y1 - area.y0) / 2.0 };
    Mark {
        kind: member.kind,
        id: member.id,
        name: member.name.to_string(),
        domain: member.sector as u32,
        level: member.level as u32,
        x: tenth(x),
        y: tenth(y),
        size: tenth(size),
        area: area_of(area),
        bold: member.bold,
        double: member.double && has_outline(member, size),
        lettered: stakeholder && size >= LETTERED,
        moved: member.by_hand.is_some(),
        status: member.status,
        label: None,
        also: member.also.clone(),
        ties: 0,
        elsewhere: member.joined,
        would_lose: member.would_lose,
    }
}
