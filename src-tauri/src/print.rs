//! The system's print dialog for what the window shows, on the paper that was chosen in the window.

use model::{Paper, Refusal, Result};
use tauri::{Runtime, WebviewWindow};

/// Opens the dialog. What the person does in it is between them and the system.
#[cfg(target_os = "linux")]
pub fn open<R: Runtime>(window: &WebviewWindow<R>, paper: Paper) -> Result<()> {
    use gtk::{PageSetup, PaperSize, PrintSettings, Unit};
    use webkit2gtk::{PrintOperation, PrintOperationExt};
    // WebKitGTK takes no paper from the page's style sheet: left alone, it prints on that of the country.
    let asked = window.with_webview(move |webview| {
        let size = PaperSize::new(Some(match paper {
            Paper::A4 => "iso_a4",
            Paper::Letter => "na_letter",
        }));
        let setup = PageSetup::new();
        setup.set_paper_size(&size);
        // The pages bring their own margins.
        setup.set_top_margin(0.0, Unit::Mm);
        setup.set_bottom_margin(0.0, Unit::Mm);
        setup.set_left_margin(0.0, Unit::Mm);
        setup.set_right_margin(0.0, Unit::Mm);
        let settings = PrintSettings::new();
        settings.set_paper_size(&size);
        let print = PrintOperation::new(&webview.inner());
        print.set_page_setup(&setup);
        print.set_print_settings(&settings);
        print.run_dialog(None::<&gtk::Window>);
    });
    asked.map_err(|error| Refusal::Document { detail: error.to_string() })
}

/// Opens the dialog. The page's style sheet says which paper it is for.
#[cfg(not(target_os = "linux"))]
pub fn open<R: Runtime>(window: &WebviewWindow<R>, _: Paper) -> Result<()> {
    window.print().map_err(|error| Refusal::Document { detail: error.to_string() })
}
