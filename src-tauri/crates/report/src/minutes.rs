//! The minutes of a meeting, or its agenda as long as it is ahead: what hangs on the wall and what is signed.

use crate::{Options, Rendered, labels::Labels, render, summary::Printable, words};
use model::{
    Action, AgendaItem, Attendance, Council, CouncilKind, Decision, Id, MeetingPage, Paper, Presence,
    Refusal, Result, Seat, SeatState, Sensitivity, Snapshot,
};
use serde_json::{Value, json};

/// Lays out a meeting. As on every document, records that are restricted and partners that asked not to be shown are
/// not named, nor who brings lived experience.
pub fn minutes(snapshot: &Snapshot, page: &MeetingPage, options: &Options) -> Result<Rendered> {
    let words = words::Words::new(&options.language);
    let labels = Labels::new(snapshot, &words);
    if page.meeting.sensitivity == Sensitivity::Confidential {
        return Err(Refusal::Invalid { field: "sensitivity".into(), rule: "never-printed".into() });
    }
    let (page, left_out) = without_stricter(page);
    let page = &page;
    let sheet = Sheet { left_out, snapshot, page, labels: &labels, printable: Printable::new(snapshot) };
    render(&sheet.data(options), &[], options, snapshot.plan.id, "minutes")
}

/// What is at least as open as the council, or as the meeting itself, and how many decisions and actions are not.
fn without_stricter(page: &MeetingPage) -> (MeetingPage, usize) {
    let most = page.meeting.sensitivity.max(Sensitivity::Council);
    let mut open = page.clone();
    open.decisions.retain(|one| one.sensitivity <= most);
    open.actions.retain(|one| one.sensitivity <= most);
    open.carried.retain(|one| one.sensitivity <= most);
    let count = |page: &MeetingPage| page.decisions.len() + page.actions.len() + page.carried.len();
    let left_out = count(page) - count(&open);
    (open, left_out)
}

struct Sheet<'a> {
    /// Decisions and actions that fewer people may see than this page.
    left_out: usize,
    snapshot: &'a Snapshot,
    page: &'a MeetingPage,
    labels: &'a Labels<'a>,
    printable: Printable<'a>,
}

impl Sheet<'_> {
    fn say(&self, key: &str) -> String {
        self.labels.say(&format!("minutes-{key}"), &[])
    }

    fn fact(&self, key: &str, name: &str, value: impl Into<String>) -> String {
        self.labels.say(&format!("minutes-{key}"), &[(name, value.into().into())])
    }

    fn council(&self) -> Option<&Council> {
        self.snapshot.councils.iter().find(|council| council.id == self.page.meeting.council)
    }

    fn data(&self, options: &Options) -> Value {
        let MeetingPage { meeting, agenda, decisions, actions, carried, .. } = self.page;
        let council = self.council().map(|council| council.name.clone()).unwrap_or_default();
        let title =
            self.fact(if meeting.held { "title" } else { "agenda-title" }, "council", council.as_str());
        let (lang, region) = crate::summary::language(&options.language);
        let when = [Some(self.labels.date(&meeting.date)), meeting.starts.clone(), meeting.place.clone()];
        let list = |actions: &[Action]| actions.iter().map(|one| self.action(one)).collect::<Vec<_>>();
        json!({
            "lang": lang,
            "region": region,
            "rtl": words::is_right_to_left(&options.language),
            "paper": match options.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
            "title": title,
            "community": self.snapshot.plan.name,
            "when": when.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            "held": meeting.held,
            "footer": crate::text::shortened(&format!("{title} · {}", self.labels.date(&meeting.date)), 110),
            "sensitivity": self.sensitivity(),
            "page": self.labels.say("summary-page", &[("page", "{p}".into()), ("pages", "{n}".into())]),
            "quorum": self.quorum(),
            "attendance": self.attendance(),
            "agenda": agenda.iter().map(|item| self.item(item)).collect::<Vec<_>>(),
            "notes": meeting.notes,
            "decisions": decisions.iter().map(|one| self.decision(one)).collect::<Vec<_>>(),
            "actions": list(actions),
            "carried": list(carried),
            "left_out": (self.left_out > 0).then(|| self.labels.say("minutes-left-out", &[("count", self.left_out.into())])),
            "words": WORDS.iter().map(|key| ((*key).to_string(), self.say(key).into())).collect::<serde_json::Map<_, _>>(),
        })
    }

    /// Who sits on a council and what it says is the council's; an initiative that is decided on may be for fewer.
    fn sensitivity(&self) -> String {
        let named = |id: &Id| self.snapshot.initiatives.iter().find(|one| one.id == *id);
        let on = self.page.decisions.iter().filter_map(|decision| decision.initiative);
        let shown = on.filter(|id| self.printable.has_initiative(*id));
        let highest = shown.filter_map(|id| named(&id).map(|one| one.sensitivity)).max();
        let level = highest.unwrap_or_default().max(Sensitivity::Council).max(self.page.meeting.sensitivity);
        self.labels.say("summary-sensitivity", &[("level", self.labels.sensitivity(level).into())])
    }

    /// Votes of so few children would tell how each of them voted (safeguarding rule 4).
    fn votes_tell(&self, votes: u32) -> bool {
        let children = self.council().is_some_and(|council| council.kind == CouncilKind::ChildrensCouncil);
        children && votes < self.snapshot.plan.small_count_threshold
    }

    fn quorum(&self) -> Option<String> {
        let quorum = self.page.quorum;
        let needed = quorum.needed.filter(|_| self.page.meeting.held)?;
        let key = if quorum.present >= needed { "minutes-quorate" } else { "minutes-not-quorate" };
        let args =
            [("present", quorum.present.into()), ("voting", quorum.voting.into()), ("needed", needed.into())];
        Some(self.labels.say(key, &args))
    }

    /// Who was there, who had said that they would not be, and who was not; by role, then by name.
    fn attendance(&self) -> Vec<Value> {
        let seats: Vec<&Seat> = self.council().into_iter().flat_map(|council| &council.seats).collect();
        let of = |presence: Presence, key: &str| {
            let here = |known: &&Attendance| known.presence == presence;
            let seat = |known: &Attendance| seats.iter().find(|seat| seat.id == known.seat).copied();
            let mut found: Vec<&Seat> = self.page.attendance.iter().filter(here).filter_map(seat).collect();
            found.sort_by_key(|seat| (seat.is_untold(), seats.iter().position(|other| other.id == seat.id)));
            let names: Vec<String> = found.into_iter().map(|seat| self.seat(seat)).collect();
            (!names.is_empty()).then(|| json!({ "what": self.say(key), "who": names }))
        };
        // Whoever nobody noted is not to be missing in silence.
        let day = &self.page.meeting.date;
        let known = |seat: &Seat| self.page.attendance.iter().any(|known| known.seat == seat.id);
        let unknown = |seat: &&&Seat| seat.state(day) == SeatState::Filled && !known(seat);
        let rest: Vec<String> = seats.iter().filter(unknown).map(|seat| self.seat(seat)).collect();
        let rest = (!rest.is_empty()).then(|| json!({ "what": self.say("not-noted"), "who": rest }));
        let all = [
            of(Presence::Present, "present"),
            of(Presence::Apologies, "apologies"),
            of(Presence::Absent, "absent"),
            rest,
        ];
        all.into_iter().flatten().filter(|_| self.page.meeting.held).collect()
    }

    /// "Public Library (chair)"; of a seat with lived experience only that.
    fn seat(&self, seat: &Seat) -> String {
        if seat.is_untold() {
            return self.say("lived-experience");
        }
        let role = self.labels.value("seat-role", seat.role);
        match seat.holder.map(|id| self.named(id)) {
            Some(name) => self
                .labels
                .say("minutes-seat", &[("name", name.into()), ("role", role.to_lowercase().into())]),
            None => role,
        }
    }

    fn named(&self, stakeholder: Id) -> String {
        let known = self.printable.stakeholder(stakeholder);
        known.map_or_else(|| self.say("not-named"), |stakeholder| stakeholder.name.clone())
    }

    fn item(&self, item: &AgendaItem) -> Value {
        let minutes = item.minutes.map(|n| self.labels.say("minutes-takes", &[("minutes", n.into())]));
        json!({ "title": item.title, "minutes": minutes, "notes": item.notes })
    }

    fn decision(&self, decision: &Decision) -> Value {
        let mut facts = Vec::new();
        facts.extend(decision.rule.map(|rule| self.labels.value("decision-rule", rule)));
        if let (Some(votes_for), against) = (decision.votes_for, decision.votes_against.unwrap_or_default()) {
            let args = [
                ("for", votes_for.into()),
                ("against", against.into()),
                ("abstain", decision.votes_abstain.unwrap_or_default().into()),
            ];
            let all = votes_for + against + decision.votes_abstain.unwrap_or_default();
            match self.votes_tell(all) {
                true => facts.push(self.say("votes-few")),
                false => facts.push(self.labels.say("minutes-votes", &args)),
            }
            let carried = decision.rule.and_then(|rule| model::carries(rule, votes_for, against));
            facts.extend(carried.map(|carried| self.say(if carried { "carried" } else { "not-carried" })));
        }
        let initiative = decision.initiative.filter(|id| self.printable.has_initiative(*id));
        let title = |id: Id| self.snapshot.initiatives.iter().find(|one| one.id == id).map(|one| &one.title);
        facts.extend(initiative.and_then(title).map(|title| self.fact("on", "title", title.as_str())));
        facts
            .extend(decision.review_on.as_ref().map(|day| self.fact("review", "day", self.labels.date(day))));
        let mut said = Vec::new();
        match decision.children_heard {
            Some(true) => said.push(match &decision.children_said {
                Some(words) => self.fact("children-said", "words", words.as_str()),
                None => self.say("children-heard"),
            }),
            Some(false) => said.push(self.say("children-not-heard")),
            None => {}
        }
        said.extend(decision.dissent.as_ref().map(|words| self.fact("dissent", "words", words.as_str())));
        said.extend(decision.interests.as_ref().map(|words| self.fact("interests", "words", words.as_str())));
        said.extend(decision.revoked_by.map(|_| self.say("revoked")));
        json!({ "text": decision.text, "facts": facts.join(" · "), "said": said })
    }

    fn action(&self, action: &Action) -> Value {
        let seats = self.snapshot.councils.iter().flat_map(|council| &council.seats);
        let seat = action.seat.and_then(|id| seats.into_iter().find(|seat| seat.id == id));
        let who = seat.map(|seat| self.seat(seat)).or_else(|| action.stakeholder.map(|id| self.named(id)));
        let due = match (&action.done_on, &action.due) {
            (Some(day), _) => self.fact("done", "day", self.labels.date(day)),
            (None, Some(day)) => self.labels.date(day),
            (None, None) => self.say("no-day"),
        };
        json!({ "what": action.what, "who": who.unwrap_or_else(|| self.say("nobody")), "due": due })
    }
}

const WORDS: &[&str] = &[
    "attendance",
    "agenda",
    "notes",
    "decisions",
    "decisions-none",
    "actions",
    "carried-over",
    "what",
    "who",
    "due",
    "chair",
    "secretary",
    "signed",
];
