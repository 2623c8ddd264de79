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
initiatives-views = Ways to see them
initiatives-view-table = Table
initiatives-view-board = Board
initiatives-from-library = From the library
initiatives-add = New initiative: type a title, then Enter
initiatives-add-go = Add
initiatives-added = Added { $title }
# Beside a place of the map: leads to the library.
initiatives-start-here = Start an initiative here

## Filters

initiatives-filters = Filters
initiatives-filter-clear = Show all
initiatives-filter-text = Find by words
initiatives-filter-status = Status
initiatives-filter-domain = Domain
initiatives-filter-level = Level
initiatives-all-statuses = All statuses
initiatives-all-domains = All domains
initiatives-all-levels = All levels

## The table

initiatives-column-title = Title
initiatives-column-status = Status
initiatives-column-domains = Domains
initiatives-column-levels = Levels
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
initiatives-moved = { $title } is now: { $status }
initiatives-started = { $title } is active now

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


## The page of one

initiative-gone = This initiative is no longer here
    .why = It may have been deleted or undone a moment ago. Undo brings back what was deleted.
initiative-title = Title
    .needed = An initiative needs a title; kept { $title }.
initiative-status = Status
initiative-purpose = What it is for
    .placeholder = What it is for, in a sentence or two
initiative-delete = Delete
initiative-deleted = Deleted { $title }
initiative-example = It grew from an example of the library:
initiative-domains = Domains
initiative-levels = Levels
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
initiative-add-new-partner = New stakeholder “{ $name }”
initiative-added-partner = { $name } takes part in { $title }
initiative-remove-partner = Take { $name } out
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
