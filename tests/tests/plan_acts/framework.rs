//! What a person can do to the framework of a plan.

use super::{Answer, changed, pick};
use behaviour::author;
use model::*;
use plan::Plan;
use proptest::prelude::*;

#[derive(Debug, Clone)]
pub enum Framed {
    Edit(u8, u8),
    /// Few names, so that two who write apart add the same.
    Add(u8, u8),
    /// A level, and where it shall stand.
    Move(u8, u8),
    Remove(u8),
    PutBack(Option<u8>),
    /// Another framework, of which something is called otherwise and something is new.
    BringIn(u8),
}

pub fn act() -> impl Strategy<Value = Framed> {
    prop_oneof![
        5 => (any::<u8>(), any::<u8>()).prop_map(|(item, words)| Framed::Edit(item, words)),
        4 => (any::<u8>(), any::<u8>()).prop_map(|(kind, after)| Framed::Add(kind, after)),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(level, to)| Framed::Move(level, to)),
        3 => any::<u8>().prop_map(Framed::Remove),
        1 => proptest::option::of(any::<u8>()).prop_map(Framed::PutBack),
        1 => any::<u8>().prop_map(Framed::BringIn),
    ]
}

pub fn run(plan: &mut Plan, act: &Framed) -> Answer {
    let framework = plan.framework().unwrap();
    let all: Vec<Id> = framework.items.iter().map(|item| item.id).collect();
    let of = |kind| framework.of(kind).map(|item| item.id).collect::<Vec<Id>>();
    match act {
        Framed::Edit(item, words) => {
            let text = format!("имя 名 {}", words % 9);
            let edit = match words % 5 {
                3 => ItemEdit::Level(
                    pick(&of(FrameworkKind::Level), *words).filter(|_| words.is_multiple_of(2)),
                ),
                4 => ItemEdit::Domains(pick(&of(FrameworkKind::Domain), *words).into_iter().collect()),
                0 => ItemEdit::Label(text),
                1 => ItemEdit::About((!words.is_multiple_of(4)).then_some(text)),
                _ => ItemEdit::Asks(Some(text)),
            };
            changed(plan.edit_item(&EditItem { id: pick(&all, *item)?, edit }, &author()))
        }
        Framed::Add(kind, after) => {
            use FrameworkKind::{Domain, Example, Level, Principle, Strategy};
            let kind = [Domain, Level, Principle, Strategy, Example][usize::from(*kind % 5)];
            let belongs = matches!(kind, Strategy | Example);
            let draft = ItemDraft {
                kind,
                label: format!("Play {}", after % 3),
                about: None,
                parent: pick(&of(Principle), *after).filter(|_| belongs),
                level: pick(&of(Level), *after),
                domains: pick(&of(Domain), *after).into_iter().collect(),
                after: pick(&of(kind), *after).filter(|_| after.is_multiple_of(2)),
            };
            changed(plan.add_item(&draft, &author()))
        }
        Framed::Move(n, to) => {
            let id = pick(&of(FrameworkKind::Level), *n)?;
            changed(plan.move_item(&MoveItem { id, to: u32::from(*to % 5) }, &author()))
        }
        // Those that were added stand last.
        Framed::Remove(n) if n.is_multiple_of(2) => {
            let last = framework.of(FrameworkKind::Domain).last().map(|item| item.id)?;
            changed(plan.remove_item(last, &author()))
        }
        Framed::Remove(n) => changed(plan.remove_item(pick(&all, *n)?, &author())),
        Framed::PutBack(item) => {
            let id = item.and_then(|n| pick(&all, n));
            changed(plan.put_back_words(id, &author()))
        }
        Framed::BringIn(n) => {
            let text = framework_file::BUILT_IN
                .replacen("label = \"Safety\"", &format!("label = \"Sicher {}\"", n % 3), 1)
                .replace("\"shelter\"", &format!("\"homes-{}\"", n % 2));
            changed(plan.bring_in_framework(framework_file::parse_other(text.as_bytes()).unwrap(), &author()))
        }
    }
}
