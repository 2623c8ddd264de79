use crate::state::Shell;
use model::{
    AddSeats, Composition, Council, CouncilDraft, CouncilKind, EditCouncil, EditSeats, Id, MoveSeat, Outcome,
    Result, SeatDraft,
};
use tauri::State;

#[tauri::command]
pub async fn list_councils(shell: State<'_, Shell>, request: ()) -> Result<Vec<Council>> {
    let () = request;
    shell.desk.with(|plan| plan.councils()).await
}

#[tauri::command]
pub async fn get_council_template(shell: State<'_, Shell>, request: CouncilKind) -> Result<Vec<SeatDraft>> {
    shell.desk.with(move |plan| plan.council_template(request)).await
}

#[tauri::command]
pub async fn get_composition(shell: State<'_, Shell>, request: Id) -> Result<Composition> {
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    network::composition(&snapshot, request, &jiff::Zoned::now().date().to_string())
}

#[tauri::command]
pub async fn create_council(shell: State<'_, Shell>, request: CouncilDraft) -> Result<Outcome<Id>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.create_council(request, &author)).await
}

#[tauri::command]
pub async fn edit_council(shell: State<'_, Shell>, request: EditCouncil) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_council(&request, &author)).await
}

#[tauri::command]
pub async fn delete_council(shell: State<'_, Shell>, request: Id) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.delete_council(request, &author)).await
}

#[tauri::command]
pub async fn add_seats(shell: State<'_, Shell>, request: AddSeats) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.add_seats(&request, &author)).await
}

#[tauri::command]
pub async fn edit_seats(shell: State<'_, Shell>, request: EditSeats) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_seats(&request, &author)).await
}

#[tauri::command]
pub async fn move_seat(shell: State<'_, Shell>, request: MoveSeat) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.move_seat(request, &author)).await
}

#[tauri::command]
pub async fn delete_seats(shell: State<'_, Shell>, request: Vec<Id>) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.delete_seats(&request, &author)).await
}
