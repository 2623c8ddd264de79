### Initiatives: the table, the board, and the page of one.

initiatives-title = Initiatives
initiatives-shown =
    { $shown ->
        [0] none of { $total }
       *[other] { $total ->
            [one] one
           *[other] { $shown } of { $total }
        }
    }
initiatives-view-table = Table
initiatives-view-board = Board
initiatives-from-library = From the library
initiatives-add = New initiative: type a title, then Enter
initiatives-add-go = Add
initiatives-added = Added { $title }
# Beside a place of the map: leads to the library.
initiatives-start-here = Start an initiative here

## Filters

initiatives-filter-words = Find by words

## The table

initiatives-column-title = Title
initiatives-column-status = Status
initiatives-column-domains = Domains
initiatives-column-levels = Levels
initiatives-column-prevention = Acts
initiatives-column-lead = Led by
initiatives-column-partners = Partners
initiatives-column-dates = From – until
initiatives-no-lead = Nobody yet
initiatives-dates = { $start } – { $end }
initiatives-dates-from = From { $start }
initiatives-dates-until = Until { $end }

## The board

initiatives-column-of =
    { $status }, { $count ->
        [0] no initiative
        [one] 1 initiative
       *[other] { $count } initiatives
    }
initiatives-board-none =
    .idea = What could be done. Nothing is promised yet.
    .planned = Agreed, with somebody to lead it.
    .active = Happening now.
    .paused = Resting, to be taken up again.
    .finished = Done. What was learned stays.
    .dropped = Not going ahead. It is good to know why.
initiatives-move = Move { $title }
initiatives-move-to = Move to { $status }
initiatives-moved =
    { $count ->
        [1] { $title } is now: { $status }
       *[other] { $count } initiatives are now: { $status }
    }
initiatives-started = { $title } is active now

## Several at once

initiatives-bulk-prevention = When it acts
# $when is "before harm", "early" or "after harm".
initiatives-acts-set =
    { $count ->
        [1] It acts { $when } now
       *[other] { $count } initiatives act { $when } now
    }
initiatives-acts-unknown =
    { $count ->
        [1] When it acts is not known yet
       *[other] When these { $count } act is not known yet
    }

## Deleting

initiatives-delete-title =
    { $count ->
        [1] Delete { $title }?
       *[other] Delete { $count } initiatives?
    }
initiatives-delete-why =
    { $count ->
        [1] It goes from lists, maps and counts, with who takes part in it. Undo brings it back whole.
       *[other] They go from lists, maps and counts, with who takes part in them. Undo brings them back whole.
    }
initiatives-delete-go =
    { $count ->
        [1] Delete it
       *[other] Delete { $count }
    }
initiatives-delete-keep =
    { $count ->
        [1] Keep it
       *[other] Keep them
    }
initiatives-deleted =
    { $count ->
        [1] Deleted { $title }
       *[other] Deleted { $count } initiatives
    }

## Keys

initiatives-keys-find = Find by words
    .keys = /
initiatives-keys-add = Type a new one
    .keys = N
initiatives-keys-clear = Clear the selection
    .keys = Esc
initiatives-keys-drag = On the board: take a card up by its grip, then go to a column
    .keys = Enter | Tab | Enter

## Nothing there

initiatives-none = What will you do together?
    .why = An initiative is one thing your community does so that children are safe and well: a walking school bus, warm evenings at the library, help with the rent. The library has examples that others began with. Choose one and make it yours, or type a title of your own.
initiatives-none-library = Look in the library
initiatives-none-add = Type a title
initiatives-none-match = No initiative fits these filters
    .why = Change a filter, or show all of them.

## The do-no-harm check

initiatives-check-title = Before it starts: could it harm anyone?
initiatives-check-why = Good work can hurt people nobody thought of. Three short answers, talked over together, and { $title } is active.
initiatives-check-who-could-be-harmed = Who could be harmed
    .hint = Who might be left out, singled out, or put at risk by it?
initiatives-check-who-was-asked = Who was asked
    .hint = Groups and roles, never names of children: “the children’s council as a group; 11 caregivers”.
initiatives-check-what-we-do = What we do about it
    .hint = What you changed, or will watch for.
initiatives-check-needed = A few words are needed here. “Nobody we can think of; we asked …” is an answer too.
initiatives-check-start = Start it
initiatives-check-later = Not yet
initiatives-check-kept = Your answers for { $title } are kept. It has not started yet.
# Of several that would turn active, $count lack their answers and $ready have them, $of in all.
initiatives-unchecked-title = Before they start: could they harm anyone?
initiatives-unchecked-why =
    { $count ->
        [0] Every one of them has its answers now.
        [1] { $ready ->
            [0] It still needs three short answers: who could be harmed, who was asked, and what you do about it. It stays as it is until then.
           *[other] One of the { $of } you chose still needs three short answers: who could be harmed, who was asked, and what you do about it. It stays as it is until then.
        }
       *[other] { $ready ->
            [0] Each of them still needs three short answers: who could be harmed, who was asked, and what you do about it. They stay as they are until then.
           *[other] { $count } of the { $of } you chose still need three short answers each: who could be harmed, who was asked, and what you do about it. They stay as they are until then.
        }
    }
initiatives-unchecked-answer = Answer now
initiatives-unchecked-answer-label = Answer now for { $title }
initiatives-unchecked-start =
    { $left ->
        [0] { $count ->
            [1] Start it
           *[other] Start all { $count }
        }
       *[other] { $count ->
            [1] Start the other one
           *[other] Start the other { $count }
        }
    }

## The page of one

initiative-gone = This initiative is no longer here
    .why = It may have been deleted or undone a moment ago. Undo brings back what was deleted.
initiative-title = Title
    .needed = An initiative needs a title; kept { $title }.
initiative-status = Status
initiative-purpose = What it is for
    .placeholder = Write here, in a sentence or two, what it is for
initiative-delete = Delete
initiative-example = It grew from an example of the library:
initiative-domains = Domains
initiative-levels = Levels
initiative-tags = Tags
initiative-add-tag = Add a tag
initiatives-choose = Choose
initiatives-change = Change
# $of is the name of a list, such as Domains.
initiatives-change-of = { $words }: { $of }
# $when is "before harm", "early" or "after harm".
initiative-acts = Acts { $when }
initiative-led-by = Led by { $name }
initiative-ages-between = { $from } to { $to } years
initiative-ages-from = from { $from } years
initiative-ages-to = up to { $to } years

initiative-facts = When, where, for whom
initiative-prevention = It acts
initiative-phases = Phases
initiative-reach = For whom
initiative-reach-universal = Every child of this age
initiative-reach-focused = Children whose conditions are harder
initiative-age-from = Youngest age
initiative-age-to = Oldest age
initiative-age-unreadable = Write an age in whole years, such as 6.
initiative-place = Place
initiative-start = Starts
initiative-end = Ends
initiative-lead = Led by
initiative-lead-none = Add a partner first.
initiative-sensitivity = Who may see it

initiative-how = How it works
    .hint = What it stands on, from the library. It helps the plan show which principles nobody follows yet.
initiative-principle = Principles
initiative-strategy = Strategies
initiative-spectrum = Kinds of action

initiative-lessons = What we learned
    .placeholder = Write here what worked, what did not, what you would tell the next council

initiative-harm = Could this harm anyone?
initiative-harm-done = answered
initiative-harm-open =
    { $status ->
        [idea] before it turns active
        [planned] before it turns active
       *[other] not answered yet
    }

## Partners, side by side

initiative-together = Who does it together
    .none = Nobody yet. Type the name of a stakeholder: the first one leads. For each partner the board shows what they bring, what they gain and what they do, so that everybody sees why it is worth their while.
initiative-board = Partners side by side
initiative-add-partner = Add a partner by name
initiative-partner-already = takes part already
initiative-added-partner = { $name } takes part in { $title }
initiative-remove-partner = Take out { $name }
    .short = Take out
initiative-removed-partner = { $name } no longer takes part in { $title }
initiative-role = Role
initiative-brings = Brings
    .placeholder = such as: rooms, hands, know-how
initiative-gains = Gains
    .placeholder = such as: families come to know them
initiative-key-action = Does
    .placeholder = such as: walks along on Mondays
initiative-commitment = Has said
# $what is Role, Brings, Gains, Does or Has said.
initiative-of-partner = { $what }: { $name }

## The timeline

initiatives-view-timeline = Timeline
timeline-today = today
timeline-as-table = As a table
timeline-table = The timeline as a table
timeline-closer = Closer
timeline-further = Further away
timeline-legend = What the signs mean
timeline-legend-milestone = milestone
timeline-legend-reached = reached
timeline-legend-late = its day has passed
timeline-legend-open = end not known yet
timeline-legend-waits = waits for
timeline-legend-soon = begins too soon
timeline-keys =
    { $unit ->
        [month] Left and right move it by a week, with Shift only its end, with Ctrl only its start. Up and down go from one to the next. Enter opens its dates.
       *[other] Left and right move it by a month, with Shift only its end, with Ctrl only its start. Up and down go from one to the next. Enter opens its dates.
    }
# What a bar says to whoever can't see it.
timeline-bar = { $title }, { $status }, { $dates }.
timeline-bar-milestones =
    { $count ->
        [one] { $done ->
            [0] One milestone, not reached yet.
           *[other] One milestone, reached.
        }
       *[other] { $count } milestones, { $done } reached.
    }
timeline-waits = Waits for { $title }.
timeline-waits-too-soon = Waits for { $title }, which ends only after this begins.
timeline-moving = { $title }: { $dates }
timeline-moved = { $title } is now: { $dates }
timeline-none-dated = None of these has a date yet.
    .why = Give one a start or an end, as far as you know it: a year or a month will do. Then it stands here as a bar.
timeline-give-dates = Give it dates
timeline-give-dates-to = Give it dates: { $title }
timeline-menu = Dates of { $title }, and what it waits for
timeline-menu-dates = Change its dates
timeline-menu-waits = Waits for …
timeline-menu-release = No longer wait for { $title }
timeline-when = When is { $title }?
    .placeholder = such as: 2027, May 2027 or 3 May 2027
timeline-when-done = Done
timeline-waits-title = Waits for
    .hint = What has to end before this can begin. An arrow shows it.
timeline-waits-for = Type part of a title
timeline-waits-circle = waits for this one already
timeline-release = Let go
timeline-now-waits = { $title } waits for { $first } now
timeline-no-longer-waits = { $title } no longer waits for { $first }
timeline-milestones = Milestones
# $state is "open", "late" or "done".
timeline-milestone =
    { $state ->
        [late] { $title } (due { $when }, not reached yet)
        [done] { $title } (reached, due { $when })
       *[open] { $title } (due { $when })
    }
initiatives-keys-timeline = On the timeline: move a bar; with Shift, its end; with Ctrl, its start
    .keys = ← | →
initiatives-keys-closer = On the timeline: closer, further away
    .keys = + | −

## What a status still asks for

initiatives-moved-missing = { $moved }. Good to say soon: { $missing }
# Reads on with words that lead to fields, such as "who leads".
initiative-missing =
    { $status ->
        [planned] Before it starts, say:
        [active] It is under way. Still good to say:
        [paused] While it rests, say:
        [finished] It is finished. Before you forget:
        [dropped] It is not going ahead. Before you forget:
       *[other] Still good to say:
    }
initiative-missing-lead = who leads
initiative-missing-start = when it starts
initiative-missing-end = when it ended
initiative-missing-harm = whether it could harm anyone
initiative-missing-outcomes = what is to come of it
initiative-missing-indicators = how you will see it
initiative-missing-readings = what was measured
initiative-missing-lessons = what you learned
initiatives-after-title =
    { $status ->
        [finished] { $title } is done. What did you learn?
       *[dropped] { $title } is not going ahead. Why?
    }
initiatives-after-finished = What worked, and what did not
    .hint = A sentence or two, for the next council. You can leave it empty.
initiatives-after-dropped = Why not
    .hint = It is good to know later, and no shame. You can leave it empty.
initiatives-after-go =
    { $status ->
        [finished] { $learned ->
            [yes] Finish it
           *[no] Finish it without
        }
       *[dropped] { $learned ->
            [yes] Drop it
           *[no] Drop it without
        }
    }
initiatives-after-stay = Leave it as it was

## Copying

initiative-copy = Copy
initiative-pack = Save as a pack
initiative-copy-title = Copy of { $title }
initiative-copied = This is a copy of { $title }: an idea, without days, readings and promises.

## What all share, and what is still missing

shared-all = What all share
    .none = Nothing that the plan knows of yet. Say what is to come of it, further up: that is what all of them work for.
shared-missing = What is still missing
    .none = Nothing that the plan can see: somebody leads, all have agreed, and it is written what each brings, gains and does.
shared-outcomes = What is to come of it: { $outcomes }
shared-domains = All of them act in { $domains }.
shared-levels = All of them act at this level: { $levels }.
shared-ties =
    { $pairs ->
        [one] The two know or work with each other already.
       *[other] { $tied ->
            [one] One of { $pairs } pairs knows or works with each other already.
           *[other] { $tied } of { $pairs } pairs know or work with each other already.
        }
    }
shared-no-lead = Nobody leads yet.
shared-unsure =
    { $count ->
        [one] { $names } has not agreed yet.
       *[other] { $names } have not agreed yet.
    }
shared-brings = What they bring is not written: { $names }.
shared-gains = What they gain is not written: { $names }.
shared-does = What they do is not written: { $names }.
shared-no-domain = It is for { $domains }, and no partner acts there.
shared-no-outcomes = What is to come of it for all is not said yet.
shared-hoped = { $amount } is hoped for and not secured.

## The last steps

initiative-history = What was done last
    .none = Nothing that can be told from the last steps of the plan.
initiative-history-all = All of the history
