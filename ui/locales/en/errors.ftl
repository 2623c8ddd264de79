### Why something was refused, in three parts: what happened, .safe (what is safe), .do (what to do).
### The window and the command line use the same words. A refusal never changed anything.
### Arguments are the fields of the refusal; of error-invalid, $why is the rule-… below; of
### error-later-step, $later is the step in words.

error-no-such-file = There is no file at { $path }.
    .safe = Nothing was changed.
    .do = It may have been moved or renamed, or be on a drive that is not plugged in. Look for it and choose it again.
error-already-exists = There is already a file at { $path }.
    .safe = It was not touched.
    .do = Choose another name, or another folder.
error-disk =
    { $action ->
        [open] The computer could not open the file ({ $detail }).
        [read-file] The computer could not read the file ({ $detail }).
        [write] The computer could not write the plan ({ $detail }).
        [write-file] The computer could not write the file ({ $detail }).
        [write-output] The answer could not be printed ({ $detail }).
        [create] The computer could not make the file ({ $detail }).
        [find-folder] There is no folder { $detail }.
        [copy] The computer could not copy the file ({ $detail }).
        [backup] The computer could not make the backup that comes before this ({ $detail }).
        [passphrase] The computer could not write the plan anew with this passphrase ({ $detail }).
        [write-back] The computer could not write to the shared drive or stick ({ $detail }).
        [restore] The computer could not write the backup there ({ $detail }).
        [make-folder] The computer could not make the folder for plans ({ $detail }).
       *[other] The computer refused ({ $detail }).
    }
    .safe = Everything saved until now is still in the plan.
    .do =
        { $action ->
            [find-folder] Make that folder first, or choose another.
           *[other] Look whether the disk is full, write-protected or unplugged, then try again.
        }
error-empty-file = This file is empty: it holds nothing at all.
    .safe = It was not touched.
    .do = Perhaps a copy stopped halfway. Ask whoever gave it to you to send it again, or open a copy from before.
error-not-a-plan =
    { $looks_like ->
        [zip] This is a packed folder or an office document, not a plan.
        [pdf] This is a PDF document, not a plan.
        [picture] This is a picture, not a plan.
        [office] This is an office document, not a plan.
        [text] This is a text file, not a plan.
        [folder] This is a folder, not a plan.
       *[unknown] This file is not a Commonroot plan.
    }
    .safe = It was not touched.
    .do = Plans end in “.commonroot”. A list of organisations can be brought in from Stakeholders once a plan is open.
error-locked = This plan is locked.
    .safe = It was not touched, and nobody can read it without its passphrase.
    .do = Type its passphrase.
error-wrong-passphrase = This passphrase does not open the plan.
    .safe = It was not touched. You can try as often as you like.
    .do = Look whether capitals are locked and the keyboard is in the right language. If you are sure it is right, the file may be damaged: open a copy from before.
error-other-database = This file belongs to another program.
    .safe = It was not touched.
    .do = Choose a file that ends in “.commonroot”.
error-damaged = This plan is damaged, was cut short, or was changed by another program ({ $detail }).
    .safe = It was not changed any further.
    .do = Open a copy from before, from a memory stick or from a colleague. Keep the damaged file: somebody may still get more out of it.
error-newer-version = This plan was made by a newer Commonroot: its form has number { $file }, and this program knows forms up to { $known }.
    .safe = It was not touched, and nothing in it is lost.
    .do = Put the newer Commonroot on this computer, then open it again.
error-foreign-object =
    { $what ->
        [journal] Another program has opened this plan and left it in a form that Commonroot never writes ({ $name }).
       *[other] This plan holds something that Commonroot never puts there ({ $what } “{ $name }”).
    }
    .safe = Nothing in it was run, and it was not changed.
    .do =
        { $what ->
            [journal] Close the other program. If that doesn’t help, open a copy from before, or ask whoever gave it to you for a fresh one.
           *[other] Ask whoever gave it to you for a fresh copy. Don’t open it with other programs.
        }
error-open-elsewhere =
    { $by ->
        [unknown] This plan is open in another window or another program.
       *[other] This plan is open elsewhere: by { $by }, since { $since }.
    }
    .safe = It was not touched.
    .do = Close it there first, then open it here.
error-drive-away = The drive or stick with { $path } is not there.
    .safe = Everything you do is kept on this computer.
    .do = Plug it in, or connect to the network again. Then it is written there by itself.
error-no-plan-open = No plan is open.
    .safe = Nothing was changed.
    .do = Open a plan first.
error-not-found = That is no longer there. It may have been undone or deleted a moment ago.
    .safe = Nothing was changed.
    .do = Go back to the list and choose again.
error-invalid = { $why }
    .safe = Nothing was changed.
    .do = Change it and try again.
error-not-checked = Still without their do-no-harm check: { $initiatives }.
    .safe = Nothing was changed.
    .do = Before an initiative turns active, say who could be harmed, who was asked, and what you do about it.
error-names-a-child = This looks as if it could tell who a child is.
    .safe = Nothing of it was written.
    .do =
        { $may_keep ->
            [true] Say it without the name, the age, the date or the number. If it has to stay, say why.
           *[other] Say it without the name, the age, the date or the number.
        }
error-nothing-to-undo = There is nothing left to undo.
    .safe = Nothing was changed.
    .do = Steps taken in this copy can be undone, the newest first; any other one in the history. Making the plan can’t, nor can bringing in a copy, nor erasing.
error-nothing-to-redo = There is nothing to put back.
    .safe = Nothing was changed.
    .do = Redo works right after undo.
error-later-step = A later step stands on this one: { $later }.
    .safe = Nothing was changed.
    .do = Undo the later step first.
error-not-known-then = What the plan was then can’t be told: its history begins on { $since }.
    .safe = Nothing was changed.
    .do = Choose a later day. A copy that was sent without its history knows only what came after it was sent.
error-other-plan = This is a plan of its own, not a copy of the one that is open: they have no step in common.
    .safe = Both are as they were; nothing was brought in.
    .do = Choose a copy that somebody made of this plan. Stakeholders of another plan can be brought in as a list.
error-same-file = This is the file of the plan that is open.
    .safe = Nothing was changed.
    .do = Choose the copy that somebody sent you or that lies elsewhere.
error-damaged-copy = This copy can’t be brought in: it is damaged, was cut short, or was changed by another program ({ $detail }).
    .safe = Your plan is as it was; nothing was brought in.
    .do = Ask whoever sent it for a fresh copy. Keep this one: somebody may still get more out of it.
error-no-merge-to-undo = There is no copy to take back out.
    .safe = Nothing was changed.
    .do = What a copy brought can be taken back out as a whole until the next step is taken. After that, change single things back by hand.
error-unreadable-table = This file can’t be read as a list.
    .safe = It was not touched, and nothing was brought in.
    .do =
        { $reason ->
            [password-protected] Then choose it again.
            [too-big] Choose the file that holds the list itself, or save only that sheet as CSV.
            [no-rows] Choose the file, or save the sheet, that holds the rows.
           *[other] Save it as a spreadsheet (.xlsx) or as CSV, then choose it again.
        }
error-no-name-column = Nothing in this list says that its rows are organisations. Its headings: { $headings }.
    .safe = Nothing was brought in.
    .do = If they are, say which column holds their names, or choose another row as the headings. On the command line: --name-column and --header-row.
error-lists-people = This looks like a list of people, perhaps of children: see { $headings }. Commonroot keeps no record of any child, and what it brings in are organisations, groups and roles.
    .safe = Nothing was brought in, and nothing of this list was kept.
    .do = If it is a list of organisations, take what is about people out of a copy of it, give every column a heading, and choose that copy.
error-not-a-pack =
    { $reason ->
        [no-text] This file holds no text, so it is no pack.
        [empty] There is nothing in this pack.
        [no-pack] This file is no pack of Commonroot.
        [newer] This pack was made by a newer Commonroot.
        [form] Something in this pack is missing or in the wrong place, so it can’t be understood.
        [too-large] This file is larger than any pack is.
        [too-much] Something in this pack is longer than a plan can keep.
        [all-left-out] All of it might tell of somebody, so nothing is left to give or to keep.
        [all-restricted] This is restricted or confidential, so it goes into no pack.
        [no-lessons] No initiative says yet what was learned.
        [no-initiatives] There is no initiative yet.
       *[other] This file can’t be read as a pack.
    }
    .safe = Nothing was changed.
    .do =
        { $reason ->
            [no-text] Packs end in “.commonroot-pack”. Choose one of these.
            [no-pack] Packs end in “.commonroot-pack”. Choose one of these; a copy of this plan comes in under Work together.
            [newer] Put the newer Commonroot on this computer, then choose it again.
            [all-left-out] Say it without names, ages, dates and numbers, then try again.
            [all-restricted] If others may know of it, say so under who may see it, then try again.
            [no-lessons] Write on the page of an initiative what you learned, then come back.
            [no-initiatives] Start one first.
           *[other] Ask whoever gave it to you for a fresh one.
        }
error-not-a-framework = This file is no framework that Commonroot can read. For whoever made the file: { $detail }.
    .safe = Nothing was changed.
    .do = A framework is a text file in the form of the one that came with the program. Ask whoever gave it to you for a fresh one.
error-not-a-network = This file is no network that Commonroot can read. For whoever made the file: { $detail }.
    .safe = Nothing was changed.
    .do = Networks are read from plans, and from GraphML or GEXF files.
error-item-in-use = “{ $item }” is in use: { $uses }.
    .safe = Nothing was changed.
    .do = Say of these that they belong elsewhere first. Or give it another name, which all of them follow.
error-item-use =
    { $more ->
        [0] { $noun } “{ $name }”
       *[other] { $noun } “{ $name }” and { $more } more
    }
error-document = The document could not be made ({ $detail }).
    .safe = Your plan is safe; nothing in it was changed.
    .do = Try the other paper size. If it happens again, note the words in brackets for whoever looks into it.
error-clipboard = It could not be copied ({ $detail }).
    .safe = Your plan is safe; nothing in it was changed.
    .do = Save it as a file instead, or try again.
error-unexpected = Something went wrong inside the program ({ $detail }).
    .safe = Nothing was changed; everything saved until now is in the plan.
    .do = Try again. If it happens again, close the program and open it anew.

## What a value must be.

rule-name-empty = A name is needed here.
rule-lead-empty = Name the role that people turn to first, such as “school nurse”. A plan begins with that.
rule-text-empty = Some words are needed here.
rule-same-ends = Choose two different ones.
rule-already-there = This is in the plan already.
rule-name-taken = Another in this list is called that already, or was at first. Choose a name of its own.
rule-framework-full = There would be more of these than can be drawn or read. Take away what is not used first.
rule-not-added = What this list holds is fixed; its words can be changed.
rule-not-moved = The order of this list is fixed.
rule-not-removed = This is part of how the program counts, so it stays; its words can be changed.
rule-nothing-is-called-so = Nothing in this plan is called that. See what is there with: commonroot list PLAN initiatives.
rule-several-are-called-so = Several in this plan are called that. Say which by its identity: commonroot list PLAN initiatives --json.
rule-last-of-its-kind = This is the last one. Add another first.
rule-too-long = This is longer than the plan can keep. Say it in fewer words.
rule-out-of-range = This number is outside what is possible here.
rule-ends-before-it-starts = The end lies before the beginning.
rule-date-form = Write a date as year, month and day, such as 2026-11-23.
rule-day-form = Write the whole day: year, month and day, such as 2026-11-23.
rule-date-missing = A day is needed here, so that it can stand in order. A month or a year will do.
rule-not-a-number = Write a number here.
rule-target-without-unit = A target needs a unit: say in what it is counted, such as “families” or “%”.
rule-waits-in-a-circle = These initiatives would wait for each other in a circle. Take away the other arrow first.
rule-never-printed = What is confidential is never printed. Let somebody else see it first: choose “Restricted” under “Who may see it”.
rule-time-form = Write a time of day as hours and minutes, such as 18:30.
rule-revokes-itself = A decision can’t take its own place. Choose the one that replaced it.
rule-picture-ending = A picture is written as .svg or as .png. Give the file one of these endings.
rule-do-no-harm-while-active = This initiative is active, so its three do-no-harm answers stay filled in. Write another answer, or pause it first.
rule-one-lead = Another partner leads this initiative by now. Make that one a partner first.
rule-partner-twice = This stakeholder is a partner of the initiative already.
rule-council-in-a-circle = A council can’t belong to itself or to a council below it.
rule-children-as-a-group = A children’s council is kept as a group: a number and an age band. Its seats are only for adults who support it, as advisors without a vote.
rule-children-of-one-school = A school and so few ages together would tell which children these are. Widen the ages to three years or more, or leave the school out.
rule-contact-needs-why = A person’s name, or a number or address of their own, is kept only with what it is for, where it came from, and the day the person agreed. Add these first, or keep the role alone.
rule-contacts-need-why = People’s names, and numbers or addresses of their own, come in only with what they are kept for and the day these people agreed: --contact-purpose and --contact-consent. Without these, leave their columns out.
rule-passphrase-short = A passphrase needs 8 characters or more. Four words that have nothing to do with each other are easy to keep and hard to guess.
rule-passphrase-long = This is too long for a passphrase: 500 characters at most.
rule-passphrase-differs = The two are not the same.
rule-other = This value can’t be kept as it is.
