//! Where and when initiatives act.

use super::printable::Printable;
use crate::labels::Labels;
use model::{CellState, Coverage, Id, PreventionMix, Snapshot};
use serde_json::{Value, json};

/// One row a domain: a cell a level, and the number of initiatives at all levels.
pub fn places(snapshot: &Snapshot, coverage: &Coverage, printable: &Printable) -> Vec<Value> {
    let width = coverage.levels.len().max(1);
    let rows = coverage.domains.iter().zip(coverage.cells.chunks(width));
    rows.map(|(domain, cells)| {
        let mut acting: Vec<Id> = Vec::new();
        let cells: Vec<Value> = cells
            .iter()
            .map(|cell| {
                let shown = cell.initiatives.iter().copied().filter(|id| printable.has_initiative(*id));
                let shown: Vec<Id> = shown.collect();
                let state = match cell.state {
                    // A number without a title would point at what is left out, and a gap would be untrue.
                    CellState::Acting if shown.is_empty() => CellState::Unknown,
                    state => state,
                };
                acting.extend(&shown);
                let present =
                    cell.stakeholders.iter().filter(|id| printable.stakeholder(**id).is_some()).count();
                json!({ "state": state, "count": shown.len(), "present": present })
            })
            .collect();
        acting.sort_unstable();
        acting.dedup();
        json!({ "domain": place(snapshot, *domain), "cells": cells, "total": acting.len() })
    })
    .collect()
}

/// The place of a domain in the framework's list.
pub fn place(snapshot: &Snapshot, domain: Id) -> Option<usize> {
    snapshot.framework.of(model::FrameworkKind::Domain).position(|d| d.id == domain)
}

/// One bar a kind of prevention; none if nothing acts.
pub fn mix(mix: &PreventionMix, labels: &Labels) -> Vec<Value> {
    if mix.total() == 0 {
        return Vec::new();
    }
    let bars = [
        ("primary", mix.primary),
        ("secondary", mix.secondary),
        ("tertiary", mix.tertiary),
        ("unknown", mix.unknown),
    ];
    bars.into_iter()
        .filter(|(kind, count)| *kind != "unknown" || *count > 0)
        .map(|(kind, count)| {
            let (label, about) = labels.when(kind);
            json!({ "kind": kind, "count": count, "label": label, "about": about })
        })
        .collect()
}
