//! The library: what a plan can start from.

use crate::{Framework, FrameworkKind, Id, InitiativeDraft};

impl Framework {
    /// An idea that begins with an example of the framework: its title, domains and level, the principle it
    /// belongs to with that principle's strategies, and primary prevention. None if it is no example.
    pub fn draft_from_example(&self, example: Id) -> Option<InitiativeDraft> {
        let item = self.item(example).filter(|item| item.kind == FrameworkKind::Example)?;
        let strategies = self.of(FrameworkKind::Strategy).filter(|s| s.parent == item.parent);
        let primary = self.of(FrameworkKind::Prevention).find(|item| item.key == "primary");
        Some(InitiativeDraft {
            domains: item.domains.clone(),
            levels: item.level.into_iter().collect(),
            principles: item.parent.into_iter().collect(),
            strategies: strategies.map(|strategy| strategy.id).collect(),
            prevention: primary.map(|item| item.id),
            example: Some(example),
            ..InitiativeDraft::titled(item.label.clone())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::InitiativeStatus;
    use crate::framework_file::{BUILT_IN, parse};

    #[test]
    fn an_example_fills_the_tags_of_an_idea() {
        let framework = parse(BUILT_IN).unwrap();
        let example = Id::framework("example", "bus-stops");
        let draft = framework.draft_from_example(example).unwrap();
        let domain = |key| Id::framework("domain", key);
        assert_eq!(draft.domains, [domain("shelter"), domain("safety")]);
        assert_eq!(draft.levels, [Id::framework("level", "community")]);
        let principle = Id::framework("principle", "community-investment");
        assert_eq!(draft.principles, [principle]);
        assert!(!draft.strategies.is_empty());
        assert!(draft.strategies.iter().all(|id| framework.item(*id).unwrap().parent == Some(principle)));
        assert_eq!((draft.status, draft.example), (InitiativeStatus::Idea, Some(example)));
        assert_eq!(draft.prevention, Some(Id::framework("prevention", "primary")));
        let everywhere =
            framework.draft_from_example(Id::framework("example", "national-youth-voice")).unwrap();
        assert_eq!(everywhere.domains.len(), 6, "\"all\" means all");
    }

    #[test]
    fn only_an_example_begins_an_idea() {
        let framework = parse(BUILT_IN).unwrap();
        assert_eq!(framework.draft_from_example(Id::framework("domain", "safety")), None);
        assert_eq!(framework.draft_from_example(Id([9; 16])), None);
    }
}
