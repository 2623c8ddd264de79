//! The domain wheel by mouse, wheel and keys, as a person uses it: what each does is seen in the map's view,
//! in the address, in words, and in the plan's history.

use crate::driver::{Window, new_home};
use std::time::Duration;
use thirtyfour::prelude::*;

/// The sample's wheel, opened.
async fn open() -> Window {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Maps").await;
    window.find(By::Css("[role=listbox] canvas")).await;
    settle(&window).await;
    window
}

/// Until every movement has ended and the map is laid out again: it was fitted to the window once, and what it
/// shows, and where, has been the same for a while. A busy machine takes longer.
async fn settle(window: &Window) {
    window.find(By::Css(".scene-map")).await;
    let now = "JSON.stringify([document.querySelector('.scene-map')?.__zoom, \
         document.querySelector('.scene-map')?.getBoundingClientRect(), document.querySelector('main')?.innerText])";
    let mut seen = Vec::new();
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(200)).await;
        seen.push(window.evaluate(now).await);
        if view(window).await == (1.0, 0.0, 0.0) {
            seen.clear();
        }
        if seen.len() > 3 && seen[seen.len() - 4..].iter().all(|one| *one == seen[seen.len() - 1]) {
            return;
        }
    }
    panic!("the map does not come to rest: {:?}", seen.last());
}

/// The part of the map in sight: magnification, and the place of the scene's corner.
async fn view(window: &Window) -> (f64, f64, f64) {
    let of = "(({ k, x, y }) => [k, x, y])(document.querySelector('.scene-map').__zoom)";
    let found = window.evaluate(of).await;
    let at = |n: usize| found[n].as_f64().unwrap();
    (at(0), at(1), at(2))
}

/// Where the mark of this name is: in the window in CSS pixels, and whether somebody put it there by hand. The
/// program is asked for the scene that the map shows, and the map for its view.
async fn find(window: &Window, name: &str) -> (i64, i64, bool) {
    let ask = "const [name, done] = arguments; \
         const map = document.querySelector('.scene-map'); \
         window.__TAURI_INTERNALS__.invoke('get_scene', { request: {} }).then(scene => { \
           const mark = scene.marks.find(mark => mark.name === name); \
           const edge = map.getBoundingClientRect(); const { k, x, y } = map.__zoom; \
           done([edge.x + x + k * mark.x, edge.y + y + k * mark.y, mark.moved]); })";
    let found = window.driver.execute_async(ask, vec![name.into()]).await.unwrap().json().clone();
    let at = |n: usize| found[n].as_f64().unwrap() as i64;
    (at(0), at(1), found[2].as_bool().unwrap())
}

async fn drag(window: &Window, from: (i64, i64), by: (i64, i64)) {
    let mut chain = window.driver.action_chain().move_to(from.0, from.1).click_and_hold();
    for step in 1..=5 {
        chain = chain.move_to(from.0 + by.0 * step / 5, from.1 + by.1 * step / 5);
    }
    chain.release().perform().await.unwrap();
    settle(window).await;
}

async fn click(window: &Window, at: (i64, i64)) {
    window.driver.action_chain().move_to(at.0, at.1).click().perform().await.unwrap();
}

#[tokio::test]
async fn the_wheel_is_zoomed_panned_fitted_and_searched() {
    let window = open().await;
    let fitted = view(&window).await;
    // The driver has no wheel, so the event is made in the page.
    let turn = "document.querySelector('.scene-map').dispatchEvent(new WheelEvent('wheel', \
         { deltaY: -240, clientX: 700, clientY: 500, bubbles: true, cancelable: true }))";
    window.evaluate(turn).await;
    settle(&window).await;
    let near = view(&window).await;
    assert!(near.0 > fitted.0 * 1.2, "the wheel does not zoom: {fitted:?} {near:?}");
    // Beside the circle no mark is.
    drag(&window, (1300, 430), (120, -60)).await;
    let panned = view(&window).await;
    assert!((panned.1 - near.1 - 120.0).abs() < 2.0 && (panned.2 - near.2 + 60.0).abs() < 2.0, "{panned:?}");
    assert_eq!(window.evaluate("document.querySelector('aside.panel')").await, serde_json::Value::Null);
    window.press("Show all").await;
    settle(&window).await;
    assert_eq!(view(&window).await, fitted);
    window.press("Zoom in").await;
    settle(&window).await;
    assert!(view(&window).await.0 > fitted.0 * 1.4);
    window.press("Zoom out").await;
    settle(&window).await;
    // A few letters, and the map flies there.
    let field = window.find(By::Css("input[placeholder='Find on the map']")).await;
    field.send_keys("youth h").await.unwrap();
    window.find(By::XPath("//*[@role='option'][contains(., 'Youth Hub')]")).await;
    window.key(Key::Down).await;
    window.key(Key::Enter).await;
    window.find(By::Css("[aria-label='Youth Hub, details']")).await;
    settle(&window).await;
    let map = window.evaluate("(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector('.scene-map').getBoundingClientRect())").await;
    let (x, y, _) = find(&window, "Youth Hub").await;
    let away = (x as f64 - map[0].as_f64().unwrap()).hypot(y as f64 - map[1].as_f64().unwrap());
    assert!(away < 180.0, "found, and {away} px from the middle");
    window.shot("wheel-found").await;
    window.close().await;
}

#[tokio::test]
async fn a_mark_is_opened_by_a_click_moved_by_hand_and_let_go_again() {
    let window = open().await;
    let (x, y, _) = find(&window, "Swim Club").await;
    click(&window, (x, y)).await;
    window.find(By::Css("[aria-label='Swim Club, details']")).await;
    settle(&window).await;
    window.shot("wheel-clicked").await;

    // Dragged: it stays where it was put, and the step can be undone by its name and by keys.
    let (x, y, moved) = find(&window, "Swim Club").await;
    assert!(!moved);
    drag(&window, (x, y), (-16, 12)).await;
    let (there_x, there_y, moved) = find(&window, "Swim Club").await;
    assert!(
        moved && (there_x - x + 16).abs() < 4 && (there_y - y - 12).abs() < 4,
        "from {x} {y} to {there_x} {there_y}"
    );
    window.see("Somebody placed it here by hand.").await;
    window.accessible("a mark placed by hand").await;
    window.shot("wheel-dragged").await;
    window.control('z', false).await;
    settle(&window).await;
    assert!(!find(&window, "Swim Club").await.2, "undo does not bring it back");
    window.control('z', true).await;
    settle(&window).await;
    assert!(find(&window, "Swim Club").await.2, "redo does not put it there again");
    window.press("Let the wheel place it").await;
    settle(&window).await;
    assert!(!find(&window, "Swim Club").await.2);

    // The same by keys, and all let go at once.
    window.evaluate("document.querySelector('.scene-map').focus()").await;
    window
        .driver
        .action_chain()
        .key_down(Key::Alt)
        .key_down(Key::Right)
        .key_up(Key::Right)
        .key_up(Key::Alt)
        .perform()
        .await
        .unwrap();
    settle(&window).await;
    assert!(find(&window, "Swim Club").await.2, "Alt and an arrow do not move it");
    // Beside an open panel there is no room for it in the row.
    window.press("More").await;
    window.press("Let the wheel place all again").await;
    settle(&window).await;
    assert!(!find(&window, "Swim Club").await.2);

    // A click beside the wheel closes the panel; one on an empty place says what is known of it.
    click(&window, (430, 860)).await;
    settle(&window).await;
    assert_eq!(window.evaluate("document.querySelector('aside.panel')").await, serde_json::Value::Null);
    window.close().await;
}

#[tokio::test]
async fn a_cell_says_who_what_and_what_is_missing_and_starts_an_initiative_there() {
    let window = open().await;
    let ask = "const [done] = arguments; const map = document.querySelector('.scene-map'); \
         window.__TAURI_INTERNALS__.invoke('get_scene', { request: {} }).then(scene => { \
           const cell = scene.cells.find(cell => cell.state === 'gap' && cell.bare); \
           const edge = map.getBoundingClientRect(); const { k, x, y } = map.__zoom; \
           done([edge.x + x + k * cell.sign.x, edge.y + y + k * cell.sign.y]); })";
    let at = window.driver.execute_async(ask, vec![]).await.unwrap().json().clone();
    click(&window, (at[0].as_f64().unwrap() as i64, at[1].as_f64().unwrap() as i64)).await;
    window.see("Nobody we know of yet.").await;
    window.accessible("a cell of the wheel").await;
    window.shot("wheel-cell").await;
    window.press("Start an initiative here").await;
    window.press("Start with an empty page here").await;
    window.see("Safety").await;
    window.accessible("an initiative started in a cell").await;
    window.shot("wheel-cell-started").await;
    window.close().await;
}

#[tokio::test]
async fn the_wheel_leaves_the_window_as_picture_and_svg() {
    let window = open().await;
    let (svg, png) = (window.home().join("wheel.svg"), window.home().join("wheel.png"));
    window.answer_dialogs(&[&svg, &png]);
    for (choice, file) in [("Save as SVG…", &svg), ("Save as picture…", &png)] {
        window.press("Picture").await;
        window.press(choice).await;
        window.see(&file.display().to_string()).await;
    }
    let text = std::fs::read_to_string(&svg).unwrap();
    assert!(text.starts_with("<svg") && text.contains("Youth Hub"));
    assert_eq!(&std::fs::read(&png).unwrap()[1..4], b"PNG");
    for choice in ["Copy as picture", "Copy as SVG"] {
        window.press("Picture").await;
        window.press(choice).await;
        window.see("Copied. Paste it wherever you like.").await;
    }
    window.close().await;
}
