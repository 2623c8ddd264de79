# Every step, in words. Steps themselves are worded in steps.ftl.

history-about = Every step since the plan began, the newest first. Nothing is lost from this list: what was taken back stays in it.
history-choose-day = See the plan on another day
history-calendar = Days of the plan
history-calendar-key = something was done on this day
history-see-day = See the plan as it was
    .name = See the plan as it was on { $day }
history-empty = Nothing has happened yet
    .why = As soon as you add or change something, it is listed here, with when and by whom.
history-older = Show older steps
history-undone = taken back
history-nobody = no name given

history-filter-words = Find in the steps
history-filter-person = Who
history-filter-anybody = By anybody
history-filter-kind = What about
history-filter-anything = About anything
history-filter-none = Show all
history-kind-stakeholder = Stakeholders
history-kind-tie = Ties
history-kind-council = Councils
history-kind-meeting = Meetings
history-kind-initiative = Initiatives
history-kind-assessment = Assessment
history-kind-plan = The plan
history-found =
    { $count ->
        [0] No step is like that
        [one] One step found
       *[other] { $count } steps found
    }

# Undoing one step, wherever it stands; all later ones stay.
history-undo-step = Undo this step
    .name = Undo this step: { $step }
history-undid-step = Undone: { $step }. Everything later stays.
history-go-to-later = Go to the later step
# Why a step can't be undone by itself, in its line.
history-stays-began = The plan began with it
history-stays-came-in = A copy came in. Until the next step, “Work together” takes it back out whole
history-stays-sent = It changed nothing in the plan
history-stays-erases = Erasing can’t be undone
history-stays-erased = What it was about was erased
history-stays-lacking = Not in this copy: it was sent without some of what was there before

# Taking many steps back at once. $step is the step that stays, $when its day and time.
history-take-back = Take back to here
    .name = Take back to here: { $step }
    .title =
        { $count ->
            [one] Take back one step?
           *[other] Take back { $count } steps?
        }
    .what = The plan goes back to how it was after “{ $step }” ({ $when }). That step stays; these are taken back:
    .more = and { $count } more
    .safe = Redo brings them back one by one, until you change something else.
    .do =
        { $count ->
            [one] Take back one step
           *[other] Take back { $count } steps
        }
history-taking-back = Taking back …
history-taken-back =
    { $count ->
        [one] One step was taken back
       *[other] { $count } steps were taken back
    }

# The plan as it was on a day. $day is that day in words.
past-banner = The plan as it was on { $day }
past-read-only = Only to be read. Today’s plan is untouched.
past-back = Back to today
past-another-day = Another day
past-reading = Reading the history …
past-unknown = This day can’t be shown.
past-says =
    { $stakeholders ->
        [0] Nobody was in the plan yet
        [one] One stakeholder
       *[other] { $stakeholders } stakeholders
    } and { $initiatives ->
        [0] no initiative
        [one] one initiative
       *[other] { $initiatives } initiatives
    }.
past-since =
    { $count ->
        [0] Nothing has changed since.
        [one] One thing has changed since.
       *[other] { $count } things have changed since.
    }
past-parts = Parts of the plan as it was
past-part-changes = What changed
past-part-overview = Overview
past-part-stakeholders = Stakeholders
past-part-initiatives = Initiatives
past-part-councils = Councils
past-today = Today
past-between = Between { $day } and
past-until = Until which day
past-nothing = Nothing is different between these two days.
past-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
past-nouns-stakeholder = Stakeholders
past-nouns-tie = Ties
past-nouns-council = Councils
past-nouns-seat = Seats
past-nouns-meeting = Meetings
past-nouns-decision = Decisions
past-nouns-action = Actions
past-nouns-ask = What children asked for
past-nouns-initiative = Initiatives
past-nouns-partner = Partners
past-nouns-milestone = Milestones
past-nouns-indicator = Indicators
past-nouns-budget-line = Budgets
past-nouns-factor = What makes harm likelier or less likely
past-nouns-population-group = Groups of people
past-nouns-round = Rounds of asking and looking
past-nouns-finding = Findings
past-nouns-review = Reviews
past-nouns-recognition = Thanks
past-nouns-pack-idea = Ideas of other communities
past-nouns-tag = Tags
past-nouns-sector = Sectors
past-nouns-plan = The plan
past-nouns-framework-item = The framework
past-nouns-card-number = Numbers on the safeguarding card
past-is-added = new
past-is-changed = changed
past-is-removed = taken away
past-would-be-added = comes back
past-would-be-changed = becomes what it was
past-would-be-removed = goes
past-by = { $by }, { $when }
past-untold = Who sits here is told to nobody, so neither is what changed.

past-bring-back = Bring this back
    .name = Bring this back: { $name }
    .title = Bring back { $name }?
    .why = It becomes again what it was on { $day }. You can undo that like any other step.
past-what-back = What to bring back
past-all-of-it = All of it
past-would = This would change today:
past-same-already = It is like that today already. There is nothing to bring back.
past-do-bring-back = Bring it back
past-bringing-back = Bringing it back …
past-leave = Leave it
past-brought-back = { $name } is back as it was.

past-how-much = How much there was
past-where = Where initiatives acted on { $day }
past-where-today = Where they act today
past-count-stakeholders = Stakeholders
past-count-ties = Ties
past-count-councils = Councils
past-count-seats = Seats
past-count-vacant-seats = Vacant seats
past-count-initiatives = Initiatives
past-count-acting = Planned or active initiatives

past-head-name = Name
past-head-title = Title
past-head-sector = Sector
past-head-domain = Domain
past-head-level = Level
past-head-ties = Ties
past-head-status = Status
past-head-start = Start
past-head-end = End
past-head-partners = Partners
past-head-voice = Voice
past-head-role = Role
past-head-holder = Who sits here
past-head-today = Today
past-today-same = the same
past-today-changed = changed
past-today-removed = gone
past-today-added = new
past-put-away = put away then; today { $today }
past-vacant = vacant
past-filled = filled
past-council-today = Today: { $today }
past-no-stakeholders = Nobody was in the plan yet.
past-no-initiatives = There was no initiative yet.
past-no-councils = There was no council yet.
past-seats-of = Seats of { $name }
past-no-seats = It had no seats yet.
past-details = All about it
    .name = All about it: { $name }
past-as-it-was = As it was on { $day }
past-contact = not told of the past
past-now = today: { $value }
past-gone-today = It is not in the plan today.
past-part-is-added = came since
past-part-is-changed = changed since
past-part-is-removed = gone today
