//! The first week by keyboard alone.

use super::{COUNCIL, EXAMPLE, PEOPLE, holds_the_week, keyboard::Keyboard, tells_the_week};
use crate::driver::{Window, new_home, wait_for};

#[tokio::test]
async fn a_first_week_by_keyboard_alone() {
    let window = Window::open(new_home(), None).await;
    let keys = Keyboard::of(&window);
    begin(&keys).await;
    name_them(&keys).await;
    place_them(&keys).await;
    tie_them(&keys).await;
    form_a_council(&keys).await;
    start_together(&keys).await;
    find_on_the_wheel(&keys).await;
    print(&keys).await;
    let (presses, furthest) = keys.counted();
    println!("{presses} keys pressed beside letters; Tab {furthest} times at the most");
    let plan = window.plans().into_iter().find(|path| path.extension().is_some_and(|e| e == "commonroot"));
    let pdf = window.home().join("summary.pdf");
    tells_the_week(&pdf);
    let _home = window.close().await;
    holds_the_week(&plan.unwrap());
}

/// From a new computer to an empty plan.
async fn begin(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.on("Who is writing?").await;
    window.state("first start").await;
    keys.press(&["Enter"]).await;
    window.see("Any role or nickname will do").await;
    window.state("first start, nobody named").await;
    keys.write("School nurse").await;
    keys.press(&["Enter"]).await;

    keys.on("Your community").await;
    window.state("welcome").await;
    keys.write("Two Creeks").await;
    keys.tab_to("Your council").await;
    keys.write(COUNCIL).await;
    keys.press(&["Enter"]).await;
    keys.on("Safeguarding lead").await;
    window.state("welcome, no lead named").await;
    keys.write("School nurse").await;
    keys.press(&["Enter"]).await;
    window.see("Begin here").await;
    window.state("overview of an empty plan").await;
}

/// Five names in a row.
async fn name_them(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.palette("add a stake", "Add a stakeholder…").await;
    keys.on("Add by name").await;
    for name in PEOPLE {
        keys.write(name).await;
        keys.press(&["Enter"]).await;
        window.see(&format!("Added {name}")).await;
    }
    window.state("five stakeholders").await;
}

/// Two at once, the others one by one.
async fn place_them(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.press(&["Escape"]).await;
    keys.on("Elm Street School").await;
    keys.press(&["Space", "Down", "Down", "Down", "Space"]).await;
    window.see("2 selected").await;
    keys.tab_to("Domain or level").await;
    keys.press(&["Enter"]).await;
    keys.tab_to("Education").await;
    keys.press(&["Space"]).await;
    window.see("Added Education to 2").await;
    keys.tab_to("Community").await;
    keys.press(&["Space"]).await;
    window.see("Added Community to 2").await;
    window.state("placing two at once").await;
    keys.press(&["Escape"]).await;
    keys.on("Domain or level").await;
    keys.tab_to("Clear the selection").await;
    keys.press(&["Enter"]).await;

    let rest = [
        ("Hope Clinic", "Physical health", "Community"),
        ("Grace Church", "Relationships", "Family"),
        ("Youth Forum", "Relationships", "Individual"),
    ];
    for (name, domain, level) in rest {
        keys.palette(name, name).await;
        keys.on(&format!("{name}, details")).await;
        for (of, which) in [("Domains", domain), ("Levels", level)] {
            keys.tab_to(&format!("Choose: {of}")).await;
            keys.press(&["Enter"]).await;
            keys.tab_to(which).await;
            keys.press(&["Space"]).await;
            window.see(&format!("Added {which}")).await;
            if name == "Hope Clinic" {
                window.state(&format!("choosing {of}")).await;
            }
            keys.press(&["Escape"]).await;
            keys.on(&format!("Change: {of}")).await;
        }
    }
}

/// Two ties of one, then one of another.
async fn tie_them(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.palette("public lib", "Public Library").await;
    keys.on("Public Library, details").await;
    keys.tab_to("Add a tie").await;
    keys.press(&["Enter"]).await;
    keys.on("Tied to").await;
    keys.find("elm", "Elm Street School").await;
    keys.choose("…What ties them", "Work jointly").await;
    keys.choose("…How close", "Collaboration…").await;
    window.state("adding a tie").await;
    keys.tab_to("Add the tie").await;
    keys.press(&["Enter"]).await;
    window.see("Tied Public Library and Elm Street School").await;
    // The field is free for the next.
    keys.on("Tied to").await;
    keys.find("hope", "Hope Clinic").await;
    keys.choose("…What ties them", "Refers families").await;
    keys.tab_to("On what consent").await;
    keys.write("The family agrees each time").await;
    keys.choose("…How close", "Cooperation…").await;
    window.state("adding a tie that asks for consent").await;
    keys.tab_to("Add the tie").await;
    keys.press(&["Enter"]).await;
    window.see("Tied Public Library and Hope Clinic").await;
    keys.on("Tied to").await;
    keys.press(&["Escape"]).await;
    keys.on("Add a tie").await;
    window.state("a panel with two ties").await;

    keys.palette("youth for", "Youth Forum").await;
    keys.on("Youth Forum, details").await;
    keys.tab_to("Add a tie").await;
    keys.press(&["Enter"]).await;
    keys.on("Tied to").await;
    keys.find("elm", "Elm Street School").await;
    keys.choose("…What ties them", "Coordinate").await;
    keys.choose("…How close", "Coordination…").await;
    keys.tab_to("Add the tie").await;
    keys.press(&["Enter"]).await;
    window.see("Tied Youth Forum and Elm Street School").await;
}

/// A council with six seats, three of them filled.
async fn form_a_council(keys: &Keyboard<'_>) {
    let window = keys.window;
    // The dialog for another one opens, and closes again.
    keys.palette("form a c", "Form a council…").await;
    keys.on("Name").await;
    window.state("forming a council").await;
    keys.press(&["Escape"]).await;
    keys.until("the dialog has gone", |focus| focus.role == "main").await;
    keys.palette("two creeks", COUNCIL).await;
    window.see("A table without seats").await;
    window.state("a council without seats").await;
    keys.tab_to("Add a seat").await;
    keys.press(&["Enter"]).await;
    let holders = [("elm", "Elm Street School"), ("pub", "Public Library"), ("you", "Youth Forum")];
    for number in 1..=6 {
        keys.on(&format!("Seat {number}, held by")).await;
        if let Some((typed, name)) = holders.get(number - 1) {
            keys.find(typed, name).await;
            window.see(&format!("{name} now holds the seat")).await;
        }
        if number < 6 {
            keys.press(&["Control+Enter"]).await;
        }
    }
    window.see("3 of 6 seats filled").await;
    keys.choose("…Seat 6, voice", "Youth").await;
    window.state_in_every_theme("a council with three at the table").await;
}

/// An initiative from the library, with three partners.
async fn start_together(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.palette("after-school", EXAMPLE).await;
    keys.on(&format!("Start from this: {EXAMPLE}")).await;
    window.state("the library, at an example").await;
    keys.press(&["Enter"]).await;
    window.see("It grew from an example of the library").await;
    window.state("an initiative from the library").await;
    keys.choose("…Status", "Planned").await;
    let partners = [
        ("elm", "Elm Street School", "Two teachers and the hall", "Agreed"),
        ("pub", "Public Library", "Rooms in the evening", "Agreed"),
        ("gra", "Grace Church", "A van on Fridays", "Asked"),
    ];
    keys.tab_to("Add a partner by name").await;
    for (typed, name, ..) in partners {
        keys.find(typed, name).await;
        window.see(&format!("{name} takes part")).await;
        keys.on("Add a partner by name").await;
    }
    // Whoever was added first leads, and the others are partners.
    keys.choose("…Role: Grace Church", "Host").await;
    for (_, name, brings, _) in partners {
        keys.tab_to(&format!("Brings: {name}")).await;
        keys.write(brings).await;
    }
    for (_, name, .., said) in partners {
        keys.choose(&format!("…Has said: {name}"), said).await;
    }
    window.state_in_every_theme("an initiative with three partners").await;
}

/// Search and fly; what is found is selected and spoken.
async fn find_on_the_wheel(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.palette("show the wh", "Show the wheel…").await;
    window.see("5 stakeholders 1 initiative 3 ties").await;
    window.state("the wheel").await;
    keys.tab_to("Find on the map").await;
    keys.write("mayor").await;
    window.see("Nothing on the wheel has this name").await;
    window.state("the wheel, nobody found").await;
    keys.press(&["Escape"]).await;
    keys.on("Find on the map").await;
    keys.find("after-school", &format!("{EXAMPLE}…")).await;
    // The keyboard is on the map, at what was found; its words are read out there and by themselves.
    keys.until("the map is at what was found", |focus| {
        focus.line.starts_with(EXAMPLE) && focus.line.ends_with("3 partners")
    })
    .await;
    window.see(&format!("Selected: {EXAMPLE}")).await;
    window.see("Open page").await;
    window.state_in_every_theme("the wheel, found by keyboard").await;
}

/// The summary, as a file and on paper.
async fn print(keys: &Keyboard<'_>) {
    let window = keys.window;
    window.answer_dialogs(&[&window.home().join("summary.pdf")]);
    keys.palette("print the s", "Print the summary…").await;
    window.see("pages, as they will be printed").await;
    keys.tab_to("Save as PDF").await;
    keys.press(&["Enter"]).await;
    window.see("Saved as").await;
    window.state("the summary").await;
    keys.tab_to("Print").await;
    keys.press(&["Enter"]).await;
    wait_for(&window.home().join("answers.printed")).await;
}
