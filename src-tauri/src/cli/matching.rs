//! `matches PLAN` and `gaps PLAN`: what answers each need and why, and where nothing does.

use super::{
    list::{self, Held},
    run::{say, say_json},
};
use model::{
    CellState, Gap, GapReason, Id, Match, MatchReason, Matched, Matching, NeedMatch, NeedSource, Result,
};
use report::words::{Arg, Words};
use serde_json::json;
use std::collections::HashMap;

/// How many examples of the library are proposed for a place on a line each; JSON has all.
const EXAMPLES: usize = 3;

/// Every need, what answers it and who could help.
pub fn matches(held: &Held, today: &str, as_json: bool, words: &Words) -> Result<()> {
    let found: Matching = network::matching(&held.snapshot, today);
    if as_json {
        return say_json(&list::readable(json!(found), &held.names(), false));
    }
    let told = Told::of(held, words);
    for need in &found.needs {
        say(&told.need(need))?;
        for each in &need.matches {
            say(&told.matched(need, each))?;
        }
        told.rest(need).iter().try_for_each(|line| say(line))?;
    }
    match found.untold {
        0 => Ok(()),
        count => say(&told.text("matching-untold", &[("count", count.into())])),
    }
}

/// Every place that is a gap, with its needs, why it is one, and what could begin there.
pub fn gaps(held: &Held, today: &str, as_json: bool, words: &Words) -> Result<()> {
    let gaps = network::gaps(&held.snapshot, today);
    if as_json {
        return say_json(&list::readable(json!(gaps), &held.names(), false));
    }
    let told = Told::of(held, words);
    for gap in &gaps {
        say(&told.gap(gap))?;
        gap.needs.iter().try_for_each(|need| say(&format!("\t{}", told.need(need))))?;
        if !gap.stakeholders.is_empty() {
            let names: Vec<String> = gap.stakeholders.iter().map(|id| told.name(*id)).collect();
            let args = [("count", names.len().into()), ("names", names.join(", ").into())];
            say(&format!("\t{}", told.text("cli-gap-stakeholders", &args)))?;
        }
        told.examples(gap).iter().try_for_each(|line| say(&format!("\t{line}")))?;
    }
    Ok(())
}

/// Puts needs, matches and gaps into words.
struct Told<'a> {
    held: &'a Held,
    words: &'a Words,
    names: HashMap<String, String>,
}

impl<'a> Told<'a> {
    fn of(held: &'a Held, words: &'a Words) -> Told<'a> {
        Told { held, words, names: held.names() }
    }

    fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(key, args)
    }

    fn name(&self, id: Id) -> String {
        self.names.get(&id.to_string()).cloned().unwrap_or_default()
    }

    /// What a domain, a level or an example is called, in short where the framework's own words have a short form.
    fn label(&self, id: Id) -> String {
        let Some(item) = self.held.snapshot.framework.item(id) else { return String::new() };
        let key = format!("{}-{}", key(&item.kind), item.key);
        let is_renamed = self.words.find(&key, &[]).is_none_or(|label| label != item.label);
        let short = self.words.find(&format!("{key}.short"), &[]).filter(|_| !is_renamed);
        short.unwrap_or_else(|| item.label.clone())
    }

    fn place(&self, domain: Option<Id>, level: Option<Id>) -> String {
        match (domain, level) {
            (Some(domain), Some(level)) => {
                let args = [("domain", self.label(domain).into()), ("level", self.label(level).into())];
                self.text("assessment-place", &args)
            }
            (Some(domain), None) => self.text("matching-no-level", &[("domain", self.label(domain).into())]),
            (None, _) => self.text("matching-unplaced", &[]),
        }
    }

    /// A need: its words, its place, whose it is or who raised it, and how far it is answered.
    fn need(&self, need: &NeedMatch) -> String {
        let answers = need.matches.iter().filter(|each| each.answers).count();
        let count = answers + need.unnamed as usize;
        let answered = self.text("matching-answered", &[("count", count.into())]);
        let text = need.text.lines().collect::<Vec<_>>().join(" ");
        [text, self.place(need.domain, need.level), self.about(need), answered].join("\t")
    }

    fn about(&self, need: &NeedMatch) -> String {
        let (first, second) = match need.source {
            NeedSource::Stakeholder { stakeholder, .. } => {
                let kind = need.resource.map(|kind| self.kind(kind));
                (self.text("matching-needed-by", &[("name", self.name(stakeholder).into())]), kind)
            }
            NeedSource::Finding { round, .. } => {
                let weight = need.weight.map(|weight| ("weight", u32::from(weight).into()));
                let weight = weight.map(|weight| self.text("assessment-weight-of", &[weight]));
                (self.text("matching-raised-in", &[("round", self.name(round).into())]), weight)
            }
        };
        let raised = need.raised_by.map(|by| {
            let who = self.text(&format!("assessment-raised-{}", key(&by)), &[]);
            self.text("matching-raised-by", &[("who", who.into())])
        });
        [Some(first), raised, second].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn kind(&self, kind: model::ResourceKind) -> String {
        self.text(&format!("resource-kind-{}.inline", key(&kind)), &[])
    }

    fn matched(&self, need: &NeedMatch, found: &Match) -> String {
        let (what, name) = match &found.what {
            Matched::Offer { stakeholder, text, .. } => {
                ("offer", format!("{}: {text}", self.name(*stakeholder)))
            }
            Matched::Initiative { initiative } => ("initiative", self.name(*initiative)),
            Matched::Stakeholder { stakeholder } => ("stakeholder", self.name(*stakeholder)),
        };
        let what = self.text(&format!("matching-{what}"), &[]);
        let how = self.text(if found.answers { "matching-answers" } else { "matching-could" }, &[]);
        let why: Vec<String> = found.reasons.iter().map(|why| self.reason(*why, need)).collect();
        format!("\t{how}\t{what}\t{name}\t{}", why.join(" · "))
    }

    /// What of a need is counted and not listed.
    fn rest(&self, need: &NeedMatch) -> Vec<String> {
        let counts = [("matching-unnamed", need.unnamed), ("matching-more", need.more)];
        let said = counts.into_iter().filter(|(_, count)| *count > 0);
        said.map(|(key, count)| format!("\t{}", self.text(key, &[("count", count.into())]))).collect()
    }

    fn reason(&self, why: MatchReason, need: &NeedMatch) -> String {
        use MatchReason::*;
        let owner = match need.source {
            NeedSource::Stakeholder { stakeholder, .. } => self.name(stakeholder),
            NeedSource::Finding { .. } => String::new(),
        };
        let mut args: Vec<(&str, Arg)> = vec![("owner", owner.into())];
        match why {
            SameResource { resource } | Offers { resource } => {
                args.push(("resource", self.kind(resource).into()))
            }
            SameDomain { domain } | OtherDomain { domain } | InDomain { domain } => {
                args.push(("domain", self.label(domain).into()));
            }
            PartnerBrings { stakeholder } => args.push(("name", self.name(stakeholder).into())),
            CommonTies { count } => args.push(("count", count.into())),
            SharesCouncil { council } => args.push(("council", self.name(council).into())),
            SharesInitiative { initiative } => args.push(("initiative", self.name(initiative).into())),
            Tied { intensity: Some(intensity) } => {
                args.push(("how", self.text(&format!("intensity-{intensity}"), &[]).into()));
            }
            Tied { intensity: None }
            | AmountEnough
            | AmountShort
            | ActiveHere
            | PlannedHere
            | TakesPart
            | MainlyHere
            | AlsoHere => {}
        }
        let how = if matches!(why, Tied { intensity: Some(_) }) { "-how" } else { "" };
        self.text(&format!("match-reason-{}{how}", tag(&why)), &args)
    }

    fn gap(&self, gap: &Gap) -> String {
        let why = gap.why.iter().map(|why| {
            let count = match why {
                GapReason::Needs { count } | GapReason::NotActing { count } => *count,
                GapReason::NothingActs | GapReason::NothingKnown => 0,
            };
            self.text(&format!("gap-reason-{}", tag(why)), &[("count", count.into())])
        });
        let state = match gap.state {
            CellState::Gap => "cell-state-gap",
            _ => "cell-state-unknown",
        };
        let why = why.collect::<Vec<_>>().join(" · ");
        format!("{}\t{}\t{why}", self.place(Some(gap.domain), Some(gap.level)), self.text(state, &[]))
    }

    /// What could begin in a place. Neighbours of a place without examples are said to be that.
    fn examples(&self, gap: &Gap) -> Vec<String> {
        let key = if gap.near { "cli-gap-near" } else { "cli-gap-begin" };
        let said = gap.examples.iter().take(EXAMPLES);
        said.map(|id| self.text(key, &[("example", self.label(*id).into())])).collect()
    }
}

/// The word of a plain enum, as messages name it.
pub(super) fn key(value: &impl serde::Serialize) -> String {
    json!(value).as_str().unwrap_or_default().replace('_', "-")
}

/// The word of an enum with fields, as messages name it.
fn tag(value: &impl serde::Serialize) -> String {
    key(&json!(value)["kind"])
}
