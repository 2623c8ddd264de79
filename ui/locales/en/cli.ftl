# The command line: what it prints, and its help.

author-command-line = Command line
sample-file-name = Riverbend (sample)
dialog-open-plan = Open a plan
dialog-open-list = Bring in a list
dialog-save-pdf = Save the document
dialog-save-picture = Save the picture
dialog-save-calendar = Save the calendar
dialog-save-pack = Save the pack
dialog-open-pack = Bring in a pack
dialog-open-framework = Bring in another framework
dialog-save-copy = Save a copy of the plan
dialog-save-backup = Save this backup as a plan of its own
file-backup = from a backup
dialog-open-copy = Bring in a copy of this plan
dialog-send-copy = Save a copy to send

cli-about = Plan collaboration across a community so that children are never trafficked in the first place. Without a subcommand, opens the window.
cli-new = Start a plan for a community
cli-sample = Make the sample plan, a made-up town called Riverbend
cli-check = Check that a plan file is whole
cli-list = List the things of one kind in a plan
cli-coverage = Show where initiatives act, and where nobody does
cli-gaps = List every place where children’s needs have no answer or nothing is known: the needs, why, and what could begin there
cli-measures = Measure the network of a plan, or of a GraphML or GEXF file: density, centralities, communities and more; --json tells all of every stakeholder
cli-matches = List every need with what answers it, who could help, and why
cli-review = Show the newest review beside the principles, theories and recommendations, with what the plan shows for each; without a review, only that
cli-import = Bring a list of organisations (CSV, TSV or a spreadsheet) into a plan, as one step
cli-merge = Bring in a copy of the plan that somebody worked on, as one step
cli-erase = Take what is kept on somebody out of the plan, its history and its backups for good; without --yes, only say what would go
cli-report = Make a document as PDF
cli-scene = Draw a map as SVG or PNG
cli-calendar = Write meetings ahead, open actions and reviews as a calendar file
cli-pack = Write an initiative, or what was learned, as a file for other communities; or bring one in
cli-framework = Bring in another framework, or put back the words that came with the program
cli-history = List every step, newest first
cli-backups = List the backups that the program made by itself, newest first, also of a plan that is damaged
cli-restore = Write a backup as a plan of its own; the plan stays as it is
cli-lock = Lock a plan and its backups with a passphrase: without it, nobody can read them
cli-unlock = Take the passphrase of a plan and its backups away: anybody can read them then
cli-passphrase = Give a locked plan and its backups another passphrase
cli-undo = Take back the newest step made in this copy
cli-redo = Put the step that was taken back in force again

cli-no-screen = There is no screen here to open a window on; “commonroot --help” says what works without one.

cli-arg-plan = The plan file
cli-arg-plan-or-graph = The plan file, or a network as GraphML (.graphml) or GEXF (.gexf)
cli-arg-directed = Follow ties that go one way
cli-arg-group = Of a network file, the attribute that says which group somebody is in
cli-arg-passphrase-stdin = Read passphrases from standard input, one a line, instead of asking for them
cli-arg-out = The file to make; nothing is replaced
cli-arg-pdf = The PDF file to write
cli-arg-calendar = The calendar file (.ics) to write
cli-arg-initiative = The title of an initiative; none means all of them
cli-arg-lessons = Only what was learned, and what it is about
cli-arg-pack = The pack (.commonroot-pack) to write; without it, only what would be in it is said
cli-arg-bring-in-pack = A pack of another community to bring in
cli-arg-dry-pack = Only say what would be in it, or what would come in
cli-arg-bring-in-framework = A framework file (.toml) to bring in
cli-arg-put-back = Put back the words that came with the program; what was added stays
cli-arg-dry-framework = Only say what would change
cli-arg-picture = The SVG or PNG file to write
cli-arg-view = Which map
cli-arg-theme = In which colours
cli-arg-file = The list to bring in
cli-arg-other = The copy to bring in; it is only read
cli-arg-backup = One of the files that “backups” lists
cli-arg-stakeholder = The stakeholder by name, or by identity if it is in the history alone
cli-arg-contact = Only its contact: the stakeholder stays
cli-arg-keep-mentions = Leave other texts that name the person as they are
cli-arg-yes = Do it; this cannot be taken back
cli-arg-dry-merge = Only say what would change
cli-arg-noun = What to list, in the plural
cli-arg-json = Print JSON
cli-arg-as-of = The plan as it was at the end of this day, such as 2026-03-03
cli-arg-changes = What is another at the end of the second day than at the end of the first; without a second day, than now
cli-arg-sheet = The sheet to read, by its name, where a workbook has several
cli-arg-header-row = The row of the headings, as a spreadsheet numbers it; 0 if the first row is already an organisation
cli-arg-name-column = The column that holds the names of the organisations: its heading, or its letter
cli-arg-contact-role-column = The column that holds the role of the work contact; without it no role comes in
cli-arg-contact-name-column = The column that holds the names of contacts: needs --contact-purpose and --contact-consent
cli-arg-contact-channel-column = The column that holds telephone numbers or addresses of contacts
cli-arg-contact-private = These numbers or addresses are people’s own: needs --contact-purpose and --contact-consent
cli-arg-contact-purpose = What the contacts are kept for
cli-arg-contact-source = Where the contacts came from; without it, the name of the list
cli-arg-contact-consent = The day on which these people agreed, such as 2026-11-23; they are kept for two years from then
cli-arg-split-lines = Where the name stands on several lines in one cell, take each line as a name of its own
cli-arg-dry-run = Only say what would happen to each row
cli-arg-community = The community, as people there call it
cli-arg-council = The group that keeps the plan
cli-arg-safeguarding-lead = The role people turn to first with a concern, such as "school nurse"
cli-arg-paper = The paper to print on
cli-arg-document = Which document

cli-ask-passphrase = Passphrase of { $name }:
cli-ask-new-passphrase = New passphrase for { $name }:
cli-ask-passphrase-again = The new passphrase again:
cli-locked-how = There is no terminal to ask for it: with --passphrase-stdin it is read from standard input.
cli-locked-already = This plan is locked already. “commonroot passphrase” gives it another one.
cli-not-locked = This plan has no passphrase. “commonroot lock” gives it one.
cli-locked = Locked, with { $backups ->
        [one] one backup
       *[other] { $backups } backups
    }. Keep the passphrase on paper in a safe place: without it, nobody can open this plan, and nobody can make a new one.
cli-relocked = The plan and { $backups ->
        [one] one backup
       *[other] { $backups } backups
    } have the new passphrase.
cli-unlocked = The passphrase is gone: the plan and { $backups ->
        [one] one backup
       *[other] { $backups } backups
    } can be read by anybody.
cli-backups-deleted = { $count ->
        [one] One damaged backup was deleted, because it
       *[other] { $count } damaged backups were deleted, because they
    } could still be read in part.
cli-copy-readable = This copy of the plan can still be read by anybody: { $path }
cli-locked-elsewhere = Copies that were sent or saved before stay as they are, and a disk may give back what was deleted from it.
cli-backup-locked = locked with another passphrase

cli-made = Made { $path }
cli-sound = The plan is whole: { $steps ->
    [one] one step
   *[other] { $steps } steps
} checked, and what is stored is what the history says.
# On standard error, beside what was asked for.
cli-damaged = Careful: this plan is damaged, or was changed by another program ({ $detail }). Nothing was written to it.
cli-problem-row-differs = another program changed { $thing }
cli-problem-row-missing = another program took out { $thing }
cli-problem-row-unexplained = another program put in { $thing }
cli-problem-reference = something in it points to what is not there
cli-problem-unsettled = its list of what copies disagree about is not what its history says
cli-problem-step = a step of its history is not as it was written
cli-problem-log = its history can’t be read: { $detail }
cli-problem-page = the file itself is damaged: { $detail }
cli-problem-more = and { $count } more
cli-thing = { $noun } “{ $name }”
cli-noun-plan = the plan
cli-noun-council = the council
cli-noun-seat = the seat
cli-noun-sector = the sector
cli-noun-tag = the tag
cli-noun-stakeholder = the stakeholder
cli-noun-tie = the tie
cli-noun-initiative = the initiative
cli-noun-partner = the partnership
cli-noun-framework-item = a part of the framework
cli-noun-meeting = the meeting
cli-noun-decision = the decision
cli-noun-action = the action
cli-noun-ask = what children asked for
cli-noun-milestone = the milestone
cli-noun-indicator = the indicator
cli-noun-budget-line = the line of a budget
cli-noun-factor = the condition
cli-noun-population-group = the group
cli-noun-round = the round
cli-noun-finding = the finding
cli-noun-review = the review
cli-noun-recognition = the thanks
cli-noun-pack-idea = the idea of another community
cli-undone = Taken back: { $step }
cli-no-backups = There are no backups beside this plan.
cli-restored = Wrote { $path }. The plan itself was not touched.
cli-good-backup = The newest good backup: { $backup }
    “commonroot restore” writes it as a plan of its own.
cli-backup-damaged = damaged
cli-backup-holds = { $stakeholders ->
        [one] one stakeholder
       *[other] { $stakeholders } stakeholders
    }, { $ties ->
        [one] one tie
       *[other] { $ties } ties
    }, { $initiatives ->
        [one] one initiative
       *[other] { $initiatives } initiatives
    }; last step: { $step }
cli-redone = In force again: { $step }
cli-coverage-counts = { $initiatives ->
    [one] 1 initiative
   *[other] { $initiatives } initiatives
}, { $stakeholders ->
    [one] 1 stakeholder
   *[other] { $stakeholders } stakeholders
}
# Flags in a list, in a place of their own.
cli-list-in-kind = in kind
    .not = money
cli-list-secured = secured
    .not = hoped for
cli-list-youth-led = led by young people
cli-gap-stakeholders =
    { $count ->
        [one] Acts here: { $names }
       *[other] Act here: { $names }
    }
cli-gap-begin = Could begin: { $example }
cli-gap-near = Could begin, from a neighbour in this domain: { $example }
cli-review-none = No review has been made yet. What the plan shows by itself:
cli-review-of = Review of { $date }
cli-review-of-who = Review of { $date }: { $who }
cli-review-thought = The council: { $what }
# A tie that somebody asked about and that is not there, beside the two ends.
cli-tie-absent = asked: there is no tie
# A moment, with the date in words.
cli-moment = { $date }, { $time }
cli-row-new = new
cli-row-same = nothing new about { $name }
cli-row-differs = nothing to add to { $name }
cli-row-adds = adds to { $name }
cli-read-sheet = Read the sheet “{ $name }”. Not read: { $others }. To read another, say --sheet and its name.
cli-no-headings = This list has no headings: its first row counts as an organisation. If it has, say --header-row and the number of their row.
cli-split-lines = To take each line as a name of its own, say --split-lines.
cli-would-import = Would make { $new } and add to { $added }; { $refused ->
    [one] one row
   *[other] { $refused } rows
} would be left out. Nothing was written.
cli-imported = Made { $new } and added to { $added }; { $refused ->
    [one] one row was
   *[other] { $refused } rows were
} left out. One undo takes it all back.
cli-left-out = Left out, { $count ->
    [one] one row
   *[other] { $count } rows
}: { $reason }
cli-nothing-new = Nothing new in this list; { $refused ->
    [one] one row was
   *[other] { $refused } rows were
} left out. The plan was not changed.
cli-merge-added = new
cli-merge-changed = changed
cli-merge-removed = deleted
cli-changes-none = Nothing is another between these days.
# What stood in a field before, and what stands there after.
cli-change-field = { $field }: { $before } → { $after }
cli-merge-woven = Both copies wrote in “{ $field }” of { $name }, in different places. Both stand in it.
cli-merge-twins = “{ $name }” is here twice now; the list of duplicates shows both.
cli-merge-telling = { $count ->
    [one] A text that came in may tell who a child is.
   *[other] { $count } texts that came in may tell who a child is.
} Read it there, and say it without the name, the age or the date:
cli-merge-unlocks = That copy is locked with a passphrase, and this plan is not: whoever gets hold of the file can read what comes in. “commonroot lock” gives the plan a passphrase first.
cli-merge-erases = { $count ->
    [one] That copy erases what is kept on somebody. It goes from this plan and its backups too, and cannot be taken back.
   *[other] That copy erases what is kept on somebody, { $count } times. It goes from this plan and its backups too, and cannot be taken back.
}
cli-would-erase = Would erase what is kept on “{ $name }” for good, and take the name out of { $mentions ->
    [0] no other text
    [one] one other text
   *[other] { $mentions } other texts
}. { $backups ->
    [0] No backup holds it.
    [one] One backup holds it and would be deleted.
   *[other] { $backups } backups hold it and would be deleted.
} Say --yes to do it.
cli-erased = Erased. { $left ->
    [0] The whole file was searched for every name and address that was kept: none is left.
    [one] A name or address still stands in one place of the file, named above.
   *[other] Names or addresses still stand in { $left } places of the file, named above.
} { $backups ->
    [0] {""}
    [one] One backup was deleted, and a new one made.
   *[other] { $backups } backups were deleted, and a new one made.
}
cli-erase-copies = Copies that were saved, sent or lie on a stick are not touched. Delete them, or bring this plan into each, or ask whoever has one to: then it is erased there too.{ $count ->
    [0] {""}
   *[other] {" "}Known: { $copies }.
}
cli-merge-without = That copy was sent without: { $what }. Nothing of it is taken away here.
cli-merge-nothing = Nothing new in { $file }. The plan was not changed.
cli-would-merge = Would bring in { $steps ->
    [one] one step
   *[other] { $steps } steps
} from { $file } ({ $people }); { $conflicts ->
    [0] the copies disagree about nothing.
    [one] the copies disagree about one thing.
   *[other] the copies disagree about { $conflicts } things.
} Nothing was written.
cli-merged = Brought in { $steps ->
    [one] one step
   *[other] { $steps } steps
} from { $file } ({ $people }); { $conflicts ->
    [0] the copies disagree about nothing.
    [one] the copies disagree about one thing, to be settled in the window.
   *[other] the copies disagree about { $conflicts } things, to be settled in the window.
} A backup was made first.

cli-kept-as-tag = “{ $value }” was not recognised ({ $count ->
    [one] one row
   *[other] { $count } rows
}) and is kept as a tag.
cli-not-understood = “{ $value }” was not understood ({ $count ->
    [one] one row
   *[other] { $count } rows
}) and is left out.
cli-replaced = No font has { $characters } in “{ $text }”; it is printed as a box.
cli-drawn = Wrote { $path }
cli-pack-not-written = Nothing was written. With --out, this becomes a file that anybody can read.
cli-pack-brought =
    { $count ->
        [0] Nothing new is in it.
        [one] Brought in one idea.
       *[other] Brought in { $count } ideas.
    }
cli-pack-would-bring =
    { $count ->
        [0] Nothing new is in it.
        [one] One idea would come in.
       *[other] { $count } ideas would come in.
    }
cli-framework-put-back = The words are those that came with the program.
cli-framework-brought = Brought in “{ $title }”: { $added } added, { $renamed } renamed.
cli-framework-would-bring = “{ $title }” would come in: { $added } added, { $renamed } renamed.
cli-printed = Wrote { $path }, { $pages ->
    [one] one page
   *[other] { $pages } pages
}.
