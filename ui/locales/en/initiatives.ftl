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
    .placeholder = What it is for, in a sentence or two
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
    .placeholder = What worked, what did not, what you would tell the next council

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
    .placeholder = Rooms, hands, know-how
initiative-gains = Gains
    .placeholder = What it gets out of it
initiative-key-action = Does
    .placeholder = Its key action
initiative-commitment = Has said
# $what is Role, Brings, Gains, Does or Has said.
initiative-of-partner = { $what }: { $name }
