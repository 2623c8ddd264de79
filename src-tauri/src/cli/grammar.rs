//! What can be said on the command line. Every word a person reads comes from `cli.ftl`.

use clap::{Arg, ArgAction, Command, value_parser};
use report::words::Words;
use std::path::PathBuf;

/// The flag that has passphrases read from standard input.
pub const FROM_INPUT: &str = "passphrase-stdin";

/// The whole grammar. Wherever a plan is named, it may be locked.
pub fn grammar(words: &Words) -> Command {
    let from_input = flag(FROM_INPUT, words.text("cli-arg-passphrase-stdin", &[]));
    commands(words).mut_subcommands(|command| {
        let names_a_plan = command.get_arguments().any(|argument| argument.get_id() == "plan");
        if names_a_plan { command.arg(from_input.clone()) } else { command }
    })
}

fn commands(words: &Words) -> Command {
    let command = |name: &'static str| Command::new(name).about(words.text(&format!("cli-{name}"), &[]));
    let plan = || path("plan", words.text("cli-arg-plan", &[])).required(true);
    let out = || path("out", words.text("cli-arg-out", &[])).required(true);
    let json = || flag("json", words.text("cli-arg-json", &[]));
    let as_of = || Arg::new("as-of").long("as-of").value_name("DAY").help(words.text("cli-arg-as-of", &[]));
    let text =
        |name: &'static str| Arg::new(name).long(name).help(words.text(&format!("cli-arg-{name}"), &[]));
    Command::new("commonroot")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.text("cli-about", &[]))
        .args_conflicts_with_subcommands(true)
        .arg(path("plan", words.text("cli-arg-plan", &[])))
        .subcommand(
            command("new")
                .arg(out())
                .arg(text("community").required(true))
                .arg(text("safeguarding-lead").required(true))
                .arg(text("council").default_value(""))
                .arg(text("paper").value_parser(["a4", "letter"]).default_value("a4")),
        )
        .subcommand(command("sample").arg(out()))
        .subcommand(command("check").arg(plan()).arg(json()))
        .subcommand(
            command("list")
                .arg(plan())
                .arg(
                    Arg::new("noun")
                        .required(true)
                        .value_name("NOUN")
                        .help(words.text("cli-arg-noun", &[]))
                        .value_parser(super::list::NOUNS.to_vec()),
                )
                .arg(as_of())
                .arg(json()),
        )
        .subcommand(command("coverage").arg(plan()).arg(as_of()).arg(json()))
        .subcommand(command("gaps").arg(plan()).arg(as_of()).arg(json()))
        .subcommand(command("matches").arg(plan()).arg(as_of()).arg(json()))
        .subcommand(
            command("measures")
                .arg(path("plan", words.text("cli-arg-plan-or-graph", &[])).required(true))
                .arg(flag("directed", words.text("cli-arg-directed", &[])))
                .arg(text("group").value_name("NAME"))
                .arg(as_of())
                .arg(json()),
        )
        .subcommand(command("review").arg(plan()).arg(as_of()).arg(json()))
        .subcommand(
            command("import")
                .arg(plan())
                .arg(path("file", words.text("cli-arg-file", &[])).required(true))
                .arg(text("sheet").value_name("NAME"))
                .arg(text("header-row").value_name("N").value_parser(value_parser!(u32)))
                .arg(text("name-column").value_name("NAME"))
                .arg(text("contact-role-column").value_name("NAME"))
                .arg(text("contact-name-column").value_name("NAME"))
                .arg(text("contact-channel-column").value_name("NAME"))
                .arg(flag("contact-private", words.text("cli-arg-contact-private", &[])))
                .arg(text("contact-purpose").value_name("WORDS"))
                .arg(text("contact-source").value_name("WORDS"))
                .arg(text("contact-consent").value_name("DATE"))
                .arg(flag("split-lines", words.text("cli-arg-split-lines", &[])))
                .arg(flag("dry-run", words.text("cli-arg-dry-run", &[])))
                .arg(json()),
        )
        .subcommand(
            command("merge")
                .arg(plan())
                .arg(path("other", words.text("cli-arg-other", &[])).required(true))
                .arg(flag("dry-run", words.text("cli-arg-dry-merge", &[])))
                .arg(json()),
        )
        .subcommand(
            command("erase")
                .arg(plan())
                .arg(
                    Arg::new("stakeholder")
                        .required(true)
                        .value_name("NAME")
                        .help(words.text("cli-arg-stakeholder", &[])),
                )
                .arg(flag("contact", words.text("cli-arg-contact", &[])))
                .arg(flag("keep-mentions", words.text("cli-arg-keep-mentions", &[])))
                .arg(flag("yes", words.text("cli-arg-yes", &[])))
                .arg(json()),
        )
        .subcommand(
            command("pack")
                .arg(plan())
                .arg(
                    Arg::new("initiative")
                        .value_name("INITIATIVE")
                        .help(words.text("cli-arg-initiative", &[])),
                )
                .arg(flag("lessons", words.text("cli-arg-lessons", &[])))
                .arg(
                    out().long("out").value_name("OUT").required(false).help(words.text("cli-arg-pack", &[])),
                )
                .arg(
                    path("bring-in", words.text("cli-arg-bring-in-pack", &[]))
                        .long("bring-in")
                        .value_name("FILE")
                        .conflicts_with_all(["initiative", "lessons", "out"]),
                )
                .arg(flag("dry-run", words.text("cli-arg-dry-pack", &[])))
                .arg(json()),
        )
        .subcommand(
            command("framework")
                .arg(plan())
                .arg(
                    path("bring-in", words.text("cli-arg-bring-in-framework", &[]))
                        .long("bring-in")
                        .value_name("FILE")
                        .required_unless_present("put-back"),
                )
                .arg(flag("put-back", words.text("cli-arg-put-back", &[])).conflicts_with("bring-in"))
                .arg(
                    flag("dry-run", words.text("cli-arg-dry-framework", &[]))
                        .requires("bring-in")
                        .conflicts_with("put-back"),
                )
                .arg(json()),
        )
        .subcommand(
            command("report")
                .arg(plan())
                .arg(text("document").value_parser(["summary"]).default_value("summary"))
                .arg(as_of())
                .arg(text("paper").value_parser(["a4", "letter"]))
                .arg(
                    Arg::new("out")
                        .long("out")
                        .value_name("OUT")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(words.text("cli-arg-pdf", &[])),
                ),
        )
        .subcommand(
            command("calendar").arg(plan()).arg(
                Arg::new("out")
                    .long("out")
                    .value_name("OUT")
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .help(words.text("cli-arg-calendar", &[])),
            ),
        )
        .subcommand(
            command("scene")
                .arg(plan())
                .arg(text("view").value_parser(["wheel", "network"]).default_value("wheel"))
                .arg(as_of())
                .arg(
                    text("theme").value_parser(["colour", "dark", "black-and-white"]).default_value("colour"),
                )
                .arg(
                    Arg::new("out")
                        .long("out")
                        .value_name("OUT")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(words.text("cli-arg-picture", &[])),
                ),
        )
        .subcommand(
            command("history")
                .arg(plan())
                .arg(as_of().conflicts_with("changes"))
                .arg(text("changes").num_args(1..=2).value_names(["FROM", "TO"]))
                .arg(json()),
        )
        .subcommand(command("backups").arg(plan()).arg(json()))
        .subcommand(
            command("restore")
                .arg(plan())
                .arg(path("backup", words.text("cli-arg-backup", &[])).required(true))
                .arg(out().long("out").value_name("OUT")),
        )
        .subcommand(command("lock").arg(plan()))
        .subcommand(command("unlock").arg(plan()))
        .subcommand(command("passphrase").arg(plan()))
        .subcommand(command("undo").arg(plan()))
        .subcommand(command("redo").arg(plan()))
}

fn path(name: &'static str, help: String) -> Arg {
    Arg::new(name).value_parser(value_parser!(PathBuf)).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_holds_together_and_is_worded() {
        let grammar = grammar(&Words::new("en"));
        grammar.clone().debug_assert();
        for sub in grammar.get_subcommands() {
            let about = sub.get_about().unwrap().to_string();
            assert!(!about.starts_with("cli-"), "{} has no words", sub.get_name());
            for arg in sub.get_arguments().filter(|a| a.get_id() != "help") {
                let help = arg.get_help().unwrap().to_string();
                assert!(!help.starts_with("cli-"), "{} of {} has no words", arg.get_id(), sub.get_name());
            }
        }
    }
}
