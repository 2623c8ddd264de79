//! The one list of commands between the window and the program. From it come the handlers and the
//! permissions of the shell and the TypeScript map of the window, so that the three cannot drift.

use crate::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Hands the list to a macro, as `name(Request) -> Response, …`. A response of `Bytes` crosses as raw
/// bytes. Every command may also answer with a [`Refusal`].
#[macro_export]
macro_rules! with_commands {
    ($callback:ident) => {
        $callback! {
            get_app(()) -> AppState,
            set_settings(Settings) -> Settings,
            start_plan(NewPlan) -> OpenPlan,
            choose_plan(()) -> Option<OpenPlan>,
            open_plan(FilePath) -> OpenPlan,
            open_sample(()) -> OpenPlan,
            unlock_plan(Unlock) -> OpenPlan,
            unlock_copy(Unlock) -> (),
            leave(()) -> (),
            stay(()) -> (),
            lock_now(()) -> bool,
            still_here(()) -> (),
            set_passphrase(SetPassphrase) -> PassphraseSet,
            save_copy(()) -> Option<SavedFile>,
            close_plan(()) -> (),
            forget_recent(FilePath) -> Vec<RecentPlan>,
            get_plan(()) -> OpenPlan,
            look_on(()) -> OpenPlan,
            work_on(()) -> OpenPlan,
            write_back(()) -> Outcome<Option<SharedPlace>>,
            edit_plan(Vec<PlanEdit>) -> Outcome<Plan>,
            get_framework(()) -> Framework,
            list_item_states(()) -> Vec<ItemState>,
            edit_item(EditItem) -> Outcome<()>,
            add_item(ItemDraft) -> Outcome<Id>,
            move_item(MoveItem) -> Outcome<()>,
            remove_item(Id) -> Outcome<()>,
            put_back_words(Option<Id>) -> Outcome<()>,
            choose_framework(()) -> Option<FilePath>,
            read_framework(FilePath) -> FrameworkChanges,
            bring_in_framework(FilePath) -> Outcome<()>,
            list_sectors(()) -> Vec<Sector>,
            list_tags(()) -> Vec<Tag>,
            list_stakeholders(()) -> Vec<Stakeholder>,
            get_stakeholder(Id) -> StakeholderPage,
            create_stakeholders(Vec<StakeholderDraft>) -> Outcome<Vec<Id>>,
            add_on_the_way(StakeholderDraft) -> Outcome<Id>,
            edit_stakeholders(EditStakeholders) -> Outcome<()>,
            delete_stakeholders(Vec<Id>) -> Outcome<()>,
            merge_stakeholders(MergeStakeholders) -> Outcome<()>,
            check_text(String) -> Vec<Concern>,
            keep_text(KeepText) -> Outcome<()>,
            preview_erase(EraseWhat) -> ErasePreview,
            erase(Erase) -> Outcome<Erased>,
            list_contacts_due(()) -> Vec<ContactDue>,
            list_twins(()) -> Vec<Twins>,
            dismiss_twins(TwinPair) -> Outcome<()>,
            list_ties(()) -> Vec<Tie>,
            create_ties(Vec<TieDraft>) -> Outcome<Vec<Id>>,
            edit_tie(EditTie) -> Outcome<Id>,
            delete_ties(Vec<Id>) -> Outcome<()>,
            place_marks(PlaceMarks) -> Outcome<()>,
            move_stakeholder(MoveStakeholder) -> Outcome<()>,
            release_marks(ReleaseMarks) -> Outcome<()>,
            list_councils(()) -> Vec<Council>,
            get_council_template(CouncilKind) -> Vec<SeatDraft>,
            get_composition(Id) -> Composition,
            create_council(CouncilDraft) -> Outcome<Id>,
            edit_council(EditCouncil) -> Outcome<()>,
            delete_council(Id) -> Outcome<()>,
            add_seats(AddSeats) -> Outcome<Vec<Id>>,
            edit_seats(EditSeats) -> Outcome<()>,
            move_seat(MoveSeat) -> Outcome<()>,
            delete_seats(Vec<Id>) -> Outcome<()>,
            list_initiatives(()) -> Vec<Initiative>,
            draft_from_example(Id) -> InitiativeDraft,
            create_initiatives(Vec<InitiativeDraft>) -> Outcome<Vec<Id>>,
            copy_initiative(CopyInitiative) -> Outcome<Id>,
            edit_initiatives(EditInitiatives) -> Outcome<()>,
            delete_initiatives(Vec<Id>) -> Outcome<()>,
            add_partners(AddPartners) -> Outcome<Vec<Id>>,
            edit_partner(EditPartner) -> Outcome<()>,
            remove_partners(Vec<Id>) -> Outcome<()>,
            list_meetings(()) -> Vec<Meeting>,
            get_meeting(Id) -> MeetingPage,
            list_decisions(()) -> Vec<Decision>,
            list_actions(()) -> Vec<Action>,
            list_asks(()) -> Vec<Ask>,
            get_progress(Id) -> Progress,
            get_timeline(()) -> Timeline,
            list_budget(()) -> Vec<BudgetLine>,
            get_factors(()) -> Factors,
            list_population_groups(()) -> Vec<PopulationGroup>,
            get_assessment(()) -> Assessment,
            list_reviews(()) -> Vec<Review>,
            list_judgements(Id) -> Vec<Judgement>,
            get_evidence(()) -> Vec<ItemEvidence>,
            list_recognitions(()) -> Vec<Recognition>,
            list_pack_ideas(()) -> Vec<PackIdea>,
            start_from_idea(Id) -> Outcome<Id>,
            preview_pack(PackChoice) -> PackPreview,
            save_pack(PackChoice) -> Option<SavedFile>,
            choose_pack(()) -> Option<FilePath>,
            read_pack(FilePath) -> PackPreview,
            bring_in_pack(FilePath) -> Outcome<Vec<Id>>,
            get_matching(()) -> Matching,
            get_measures(()) -> Measures,
            get_paths(PathEnds) -> Paths,
            save_calendar(Option<Id>) -> Option<SavedFile>,
            save_records(Vec<PlanRecord>) -> Outcome<Vec<Id>>,
            remove_records(RemoveRecords) -> Outcome<()>,
            get_overview(()) -> Overview,
            get_mix(()) -> MixOverTime,
            search(SearchRequest) -> Vec<Hit>,
            get_scene(SceneRequest) -> Scene,
            save_scene(SceneFile) -> Option<SavedFile>,
            copy_scene(SceneFile) -> (),
            choose_import(()) -> Option<FilePath>,
            read_import(ReadImport) -> ImportTable,
            preview_import(ImportChoice) -> ImportPreview,
            apply_import(ImportChoice) -> Outcome<ImportResult>,
            choose_copy(()) -> Option<FilePath>,
            preview_merge(FilePath) -> MergePreview,
            merge_copy(FilePath) -> Outcome<MergePreview>,
            list_conflicts(()) -> Vec<Conflict>,
            settle_conflict(SettleConflict) -> Outcome<()>,
            get_merge_undo(()) -> Option<StepLabel>,
            undo_merge(()) -> OpenPlan,
            find_rescue(()) -> Option<Rescue>,
            list_backups(FilePath) -> Vec<Backup>,
            open_backup(BackupOf) -> OpenPlan,
            restore_backup(FilePath) -> OpenPlan,
            save_backup(BackupOf) -> Option<SavedFile>,
            preview_copy(CopyChoice) -> Manifest,
            send_copy(CopyChoice) -> Option<Manifest>,
            list_steps(StepRange) -> Vec<Step>,
            list_days(()) -> Vec<HistoryDay>,
            get_past(Moment) -> Past,
            get_past_thing(ThingAt) -> ThingChange,
            list_changes(Between) -> Vec<ThingChange>,
            preview_bring_back(BringBack) -> Vec<ThingChange>,
            bring_back(BringBack) -> Outcome<()>,
            undo(()) -> Outcome<StepLabel>,
            undo_step(StepId) -> Outcome<StepLabel>,
            redo(()) -> Outcome<StepLabel>,
            render_report(ReportRequest) -> ReportInfo,
            get_report_page(u32) -> Bytes,
            save_report(ReportRequest) -> Option<SavedFile>,
            render_recovery_sheet(RecoverySheet) -> ReportInfo,
            forget_report(()) -> (),
            print_report(Paper) -> (),
        }
    };
}

/// Raw bytes: page pictures as SVG, documents as PDF.
#[derive(Debug, Clone, PartialEq, Eq, TS)]
#[ts(type = "ArrayBuffer")]
pub struct Bytes(pub Vec<u8>);

/// The same changes to one or many stakeholders, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditStakeholders {
    /// Which.
    pub ids: Vec<Id>,
    /// What.
    pub edits: Vec<StakeholderEdit>,
}

macro_rules! map {
    ( $( $name:ident ( $request:ty ) -> $response:ty ),* $(,)? ) => {
        /// For each command its request and response; exists for the TypeScript map made from it.
        #[derive(TS)]
        #[allow(missing_docs, reason = "the names are the commands")]
        pub struct Commands { $( pub $name: ($request, $response), )* }

        /// The names of all commands, for permissions and tests.
        pub const COMMAND_NAMES: &[&str] = &[ $( stringify!($name), )* ];
    };
}
with_commands!(map);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_once() {
        let names: std::collections::BTreeSet<_> = COMMAND_NAMES.iter().collect();
        assert_eq!(names.len(), COMMAND_NAMES.len());
    }
}
