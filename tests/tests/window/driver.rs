//! The real window, driven through WebKitWebDriver as a person would: by what it shows and by keys.

use serde_json::{Value, json};
use std::{
    fs::{self, File},
    mem::ManuallyDrop,
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::sync::{Mutex, MutexGuard};

/// One window at a time: two of them would fight for the cores and for the keyboard.
static ONE: Mutex<()> = Mutex::const_new(());

/// How long a person would wait before calling it broken.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running program with its window, a home of its own, and scripted answers to file dialogs.
pub struct Window {
    /// Never dropped: saying goodbye to a driver that has been ended would wait for ever.
    pub driver: ManuallyDrop<WebDriver>,
    home: TempDir,
    _webdriver: Process,
    _one: MutexGuard<'static, ()>,
}

/// A home folder for one or several launches, as on one person's computer.
pub fn new_home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Whether some plan in this folder, or in one of its folders, is still open.
fn has_lock(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| match path.is_dir() {
        true => has_lock(&path),
        false => path.to_string_lossy().ends_with(".commonroot.lock"),
    })
}

struct Process(Child);

/// Ends the driver and the program it started: a window left behind by a failed test would go on drawing.
impl Drop for Process {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).status();
        let _ = self.0.wait();
    }
}

/// Where the repository is.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The built program: beside the folder in which this test was built.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.parent().and_then(Path::parent).unwrap().join("commonroot");
    assert!(built.is_file(), "{} is not built; run: cargo xtask test", built.display());
    built
}

impl Window {
    /// Opens the window, on a plan if one is named.
    pub async fn open(home: TempDir, plan: Option<&Path>) -> Window {
        let one = ONE.lock().await;
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = File::create(home.path().join("webdriver.log")).unwrap();
        let temporary = home.path().join("tmp");
        fs::create_dir_all(&temporary).unwrap();
        let webdriver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("TMPDIR", temporary)
            .env("COMMONROOT_DIALOG_ANSWERS", home.path().join("answers"))
            // What lies in this folder counts as lying on a stick.
            .env("COMMONROOT_SHARED_DRIVE", home.path().join("stick"))
            .env("LANG", "C.UTF-8")
            .stdout(Stdio::from(log.try_clone().unwrap()))
            .stderr(Stdio::from(log))
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver (Debian package webkit2gtk-driver)");
        let webdriver = Process(webdriver);
        let mut wanted = Capabilities::new();
        wanted.set("browserName", "wry").unwrap();
        let arguments: Vec<&Path> = plan.into_iter().collect();
        let options = json!({ "binary": program(), "args": arguments });
        wanted.set("webkitgtk:browserOptions", options).unwrap();
        let driver = connect(&format!("http://127.0.0.1:{port}"), wanted).await;
        driver.set_script_timeout(Duration::from_secs(60)).await.unwrap();
        Window { driver: ManuallyDrop::new(driver), home, _webdriver: webdriver, _one: one }
    }

    /// Opens the window on a new computer, and answers what a first start asks.
    pub async fn open_first(home: TempDir, plan: Option<&Path>) -> Window {
        let window = Window::open(home, plan).await;
        window.introduce().await;
        window
    }

    /// Says who is writing, and goes on past the safeguarding card of a first start.
    pub async fn introduce(&self) {
        self.see("Before you begin").await;
        self.fill("Who is writing?", "School nurse").await;
        self.press("I have read this, go on").await;
    }

    /// Closes the window as a person would, and gives the home back for the next launch.
    pub async fn close(self) -> TempDir {
        let _ = WebDriver::clone(&self.driver).quit().await;
        // The program puts its plan away after the window is gone; the lock beside the plan says when.
        for _ in 0..80 {
            if !has_lock(self.home.path()) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.home
    }

    /// The person's home.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Files in the folder of plans.
    pub fn plans(&self) -> Vec<PathBuf> {
        let folder = self.home.path().join("Documents/Commonroot");
        fs::read_dir(folder).map(|all| all.flatten().map(|e| e.path()).collect()).unwrap_or_default()
    }

    /// Answers the next file dialogs, in order.
    pub fn answer_dialogs(&self, answers: &[&Path]) {
        let lines: String = answers.iter().map(|path| format!("{}\n", path.display())).collect();
        fs::write(self.home.path().join("answers"), lines).unwrap();
    }

    /// The first element that matches, waited for.
    pub async fn find(&self, by: impl Into<By>) -> WebElement {
        let by = by.into();
        match self.driver.query(by.clone()).wait(PATIENCE, Duration::from_millis(60)).first().await {
            Ok(found) => found,
            Err(error) => self.fail(&format!("not found: {by:?}: {error}")).await,
        }
    }

    /// Waits until the page says `text`. Asks the page itself: the driver takes clipped names for hidden.
    pub async fn see(&self, text: &str) {
        self.see_in(text, PATIENCE).await;
    }

    /// As [`Window::see`], for what takes its time.
    pub async fn see_in(&self, text: &str, patience: Duration) {
        let until = tokio::time::Instant::now() + patience;
        while !self.page_text().await.contains(text) {
            if tokio::time::Instant::now() > until {
                self.fail(&format!("the page does not say: {text}")).await
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Everything the page says, with single spaces.
    async fn page_text(&self) -> String {
        let text = self.evaluate("document.body.innerText").await;
        text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Stops the test, with a picture of what the window shows.
    pub async fn fail(&self, why: &str) -> ! {
        self.shot("failed").await;
        panic!("{why}\n{}", self.page_text().await)
    }

    /// Presses the button or link with this name.
    pub async fn press(&self, name: &str) {
        let quoted = quote(name);
        let path = format!(
            "//*[self::button or self::a or @role='button' or @role='menuitem' or @role='tab' or @role='radio' or @role='option']\
             [normalize-space(.)={quoted} or @aria-label={quoted}]"
        );
        self.click(By::XPath(path)).await;
    }

    /// Clicks what matches.
    pub async fn click(&self, by: impl Into<By>) {
        let element = self.find(by).await;
        if element.click().await.is_err() {
            let _ = element.scroll_into_view().await;
            element.click().await.unwrap();
        }
    }

    /// Types into the field with this label, replacing what is there.
    pub async fn fill(&self, label: &str, text: &str) {
        let quoted = quote(label);
        let path = format!(
            "//*[self::input or self::textarea][@aria-label={quoted} or @id=//label[contains(normalize-space(.), {quoted})]/@for \
             or ancestor::label[contains(normalize-space(.), {quoted})]]"
        );
        let field = self.find(By::XPath(path)).await;
        // Marked and typed over, as a person would: the driver's own clearing goes past the page, which then puts
        // the words back.
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Puts text where the focus is, as an input method does; the driver's own keys lose what lies beyond
    /// the basic plane, such as emoji.
    pub async fn insert(&self, text: &str) {
        let insert = "return document.execCommand('insertText', false, arguments[0])";
        let done = self.driver.execute(insert, vec![text.into()]).await.unwrap().json().clone();
        assert_eq!(done, true, "nothing with the focus takes text");
    }

    /// Presses a key where the focus is.
    pub async fn key(&self, key: Key) {
        self.driver.active_element().await.unwrap().send_keys(key).await.unwrap();
    }

    /// Presses a key while Control is held, and Shift too if asked.
    pub async fn control(&self, key: char, shift: bool) {
        let mut chain = self.driver.action_chain().key_down(Key::Control);
        if shift {
            chain = chain.key_down(Key::Shift);
        }
        chain = chain.key_down(key).key_up(key);
        if shift {
            chain = chain.key_up(Key::Shift);
        }
        chain.key_up(Key::Control).perform().await.unwrap();
    }

    /// Presses a key with Shift.
    pub async fn shift(&self, key: Key) {
        let chain = self.driver.action_chain().key_down(Key::Shift).key_down(key.clone()).key_up(key);
        chain.key_up(Key::Shift).perform().await.unwrap();
    }

    /// Makes the type larger by its key until it is twice as large.
    pub async fn type_twice_as_large(&self) {
        for _ in 0..60 {
            let size = self.evaluate("document.documentElement.style.getPropertyValue('--type-size')").await;
            if size == "2" {
                return;
            }
            self.control('=', false).await;
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        self.fail("the type does not grow").await
    }

    /// Evaluates an expression in the page.
    pub async fn evaluate(&self, expression: &str) -> Value {
        self.script(&format!("return {expression}"), vec![]).await
    }

    /// Runs a function body in the page, with `arguments`.
    pub async fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        let mut tries = 0;
        loop {
            match self.driver.execute(body, arguments.clone()).await {
                Ok(answer) => return answer.json().clone(),
                // A page that is only just loading has nothing to run it in.
                Err(_) if tries < 20 => tries += 1,
                Err(error) => panic!("{error}, running: {body}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Makes the window as large as this, in px.
    pub async fn resize(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.unwrap();
        let until = tokio::time::Instant::now() + PATIENCE;
        while self.evaluate("window.innerWidth").await != width {
            assert!(tokio::time::Instant::now() < until, "the window does not become {width} px wide");
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// A picture of the window, under `target/shots`, for a person to look at.
    pub async fn shot(&self, name: &str) {
        let settled = "const done = arguments[arguments.length - 1]; \
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))";
        let _ = self.driver.execute_async(settled, vec![]).await;
        let folder = root().join("target/shots");
        fs::create_dir_all(&folder).unwrap();
        let picture = tokio::time::timeout(PATIENCE, self.driver.screenshot_as_png()).await;
        let picture = picture.expect("the screenshot never came").unwrap();
        assert!(picture.len() > 5_000, "the window is blank");
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// A state of a screen: accessible, and pictured.
    pub async fn state(&self, name: &str) {
        self.accessible(name).await;
        self.shot(&name.replace(", ", "-").replace(' ', "-")).await;
    }

    /// A state of a screen as it is, and in the dark, and in high contrast.
    pub async fn state_in_every_theme(&self, name: &str) {
        self.state(name).await;
        for theme in ["dark", "contrast"] {
            self.evaluate(&format!("document.documentElement.setAttribute('data-theme', '{theme}')")).await;
            self.state(&format!("{name}, {theme}")).await;
        }
        self.evaluate("document.documentElement.removeAttribute('data-theme')").await;
    }

    /// Asks axe for violations of WCAG 2.2 AA and its best practices on what the window shows.
    pub async fn accessible(&self, screen: &str) {
        let axe = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js")).unwrap();
        self.driver.execute(&axe, vec![]).await.unwrap();
        // A list that opens under its field stands at the end of the page, and is read with its field. Places
        // have addresses that begin with "#", which axe takes for places within a page.
        let run = "const done = arguments[arguments.length - 1]; \
             const alone = 'dialog, [role=dialog], [role=alertdialog], svg, [role=listbox]'; \
             axe.configure({ checks: [{ id: 'region', options: { regionMatcher: alone } }] }); \
             axe.run(document, { resultTypes: ['violations'], rules: { 'skip-link': { enabled: false } } }).then( \
               r => done({ rules: r.passes.length, found: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + (n.failureSummary || '')).join(' | ')) }), \
               e => done({ rules: 0, found: [String(e)] }))";
        let answer = self.driver.execute_async(run, vec![]).await.unwrap().json().clone();
        assert!(answer["rules"].as_u64().unwrap_or(0) > 5, "axe checked nothing on {screen}");
        let found = answer["found"].as_array().cloned().unwrap_or_default();
        assert!(found.is_empty(), "axe on {screen}: {found:#?}");
    }
}

async fn connect(url: &str, wanted: Capabilities) -> WebDriver {
    let mut last = None;
    for _ in 0..100 {
        match WebDriver::new(url, wanted.clone()).await {
            Ok(driver) => return driver,
            Err(error) => last = Some(error),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the window did not open: {last:?}");
}

/// Waits for a file that the program is about to write.
pub async fn wait_for(path: &Path) {
    for _ in 0..200 {
        if path.exists() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} never came", path.display());
}

/// A string as XPath writes it.
fn quote(text: &str) -> String {
    match text.contains('\'') {
        true => format!("\"{text}\""),
        false => format!("'{text}'"),
    }
}
