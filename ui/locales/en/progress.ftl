### How initiatives go: milestones, indicators, budgets, and why they should work.

## Milestones

initiative-milestones = Milestones
    .none = What will you have reached, and by when? “Routes drawn”, “Adults checked”, “All four routes run”: a few such points tell everybody whether it goes as hoped.
initiative-milestones-timeline = Open the timeline
initiative-milestone-add = Add a milestone
initiative-milestone-reached = Reached: { $title }
initiative-milestone-title = Milestone: { $title }
    .placeholder = such as: all four routes run
    .needed = A milestone needs a title; kept { $title }.
initiative-milestone-due = By when: { $title }
    .placeholder = no day yet
initiative-milestone-owner = Who sees to it: { $title }
    .placeholder = nobody yet
# Under a field for somebody, where only part of a name was typed, or one that nobody has.
initiative-who-unclear = Nobody is called just “{ $words }”, so nothing has changed yet.
initiative-who-mean = I mean { $name }
initiative-who-new = Add { $name } to the stakeholders
initiative-milestone-done = reached { $when }
initiative-milestone-late = the day has passed
initiative-milestone-next = next
# The day is kept all the same. $day is when the initiative starts or ends.
initiative-milestone-before = This is before the initiative starts ({ $day }). Is it meant so?
initiative-milestone-after = This is after the initiative ends ({ $day }). Is it meant so?
initiative-milestone-remove = Delete the milestone: { $title }
initiative-milestone-removed = Deleted the milestone “{ $title }”

## Indicators

indicators = How we will see it
    .hint = Three questions: how much do we do, how well do we do it, and is anyone better off? Numbers are of groups, never of one child.
indicator-add = Add something to count or measure
indicator-name = Indicator: { $name }
    .placeholder = such as: children who walk each week
    .needed = An indicator needs a name; kept { $name }.
indicator-question = Which question it answers: { $name }
indicator-question-how_much = How much?
indicator-question-how_well = How well?
indicator-question-better_off = Is anyone better off?
indicator-question-unknown = which question?
indicator-nothing-yet = Nothing measured yet. Add the first number below.
# What the picture says to whoever can't see it. $value has its unit. $form is "day" where $when is a whole day, and
# "other" where it is a month or a year.
indicator-now =
    { $form ->
        [day] It stood at { $value } on { $when }.
       *[other] It stood at { $value } in { $when }.
    }
indicator-began = It began at { $value }.
indicator-aims = The target is { $value }.
indicator-under = under { $threshold }
indicator-value = { $number } { $unit }
indicator-value-percent = { $number }{ $unit }
indicator-target-mark = Target { $value }
indicator-start-mark = { $value } at the start
# Beside the last reading of the chart.
indicator-last-mark =
    { $form ->
        [day] { $value } on { $when }
       *[other] { $value } in { $when }
    }
indicator-more = Unit, start and target
indicator-more-of = Unit, start and target of { $name }
indicator-unit = Counted in
    .placeholder = such as: families, hours, %
indicator-baseline = At the start
indicator-target = Target
indicator-target-on = By when
indicator-direction = It should go
indicator-direction-up = up
indicator-direction-down = down
indicator-direction-unknown =
    { $way ->
        [up] up, as start and target tell
        [down] down, as start and target tell
       *[none] not known yet
    }
indicator-source = Where from
    .placeholder = such as: the school counts each June
# $counts says whether it is ticked. $threshold is the number below which people are not counted out.
indicator-counts-people = It counts people
    .about =
        { $counts ->
            [yes] Numbers below { $threshold } are shown as “under { $threshold }”, so that nobody can be told from them.
           *[no] Every number is shown as it is. Tick this if it counts children, families or other people, so that nobody can be told from a small number.
        }
    .ask = It is counted in “{ $unit }”. If these are people, tick this: a small number could tell who they are.
# Beginnings of words for people, in small letters: what is counted in one of them most likely counts people.
indicator-people = child, famil, kid, kids, youth, young, teen, adolescent, girl, boy, boys, parent, caregiver, carer, adult, people, person, student, pupil, learner, participant, volunteer, household, mother, father, baby, babies, resident, neighbour, neighbor, women, woman, men, man
indicator-unreadable = This is no number we can read. Write it such as 74 or 1.5.
indicator-remove = Delete
indicator-remove-of = Delete the indicator { $name }
indicator-removed = Deleted “{ $name }” with its readings
indicator-readings-of = Readings of { $name }
indicator-readings-all = Show all { $count }
indicator-readings-few = Show fewer
indicator-date = Day
# The day is kept all the same.
indicator-date-ahead = This day is still to come. A reading is of what was counted already.
indicator-reading = Number
indicator-note = Note
    .placeholder = such as: snow closed two routes
# $what is Day, Number or Note; $when the day of the reading.
indicator-reading-field = { $what }, { $when }: { $name }
indicator-new-field = { $what } of a new reading: { $name }
indicator-reading-add = Add
indicator-reading-add-of = Add a reading of { $name }
indicator-reading-added = Added a reading of { $name }
indicator-reading-remove = Delete
indicator-reading-remove-of = Delete the reading of { $when }: { $name }
indicator-reading-removed = Deleted the reading of { $when }: { $name }

## Budgets

budget = What it needs
    .none = Money, rooms, hours, food: what does it take, and who gives it? What is promised counts as secured, all else as hoped for.
budget-add = Add what it needs
    .hint = Add what it needs, and the amount: Bright vests 480
budget-what = What for
    .needed = A line of the budget needs words; kept { $what }.
budget-kind = Given as
budget-in-money = money
budget-in-kind = in kind
budget-amount = Amount
budget-amount-in = Amount ({ $currency })
budget-amount-unreadable = This is no amount we can read. Write it such as 480 or 1,200.50.
budget-amount-below = An amount is not below zero.
budget-from = From whom
    .placeholder = not known yet
budget-secured = Secured
budget-is-secured = secured
budget-is-hoped = hoped for
# $field is the heading of a column.
budget-of = { $field }: { $what }
budget-remove = Delete
budget-remove-of = Delete “{ $what }” from the budget
budget-removed = Deleted “{ $what }” from the budget
budget-sum-secured = { $amount } secured
budget-sum-hoped = { $amount } hoped for
budget-sum-unknown =
    { $count ->
        [one] and one line without an amount yet
       *[other] and { $count } lines without an amount yet
    }
budget-currency = Counted in
    .placeholder = such as: € or USD
budget-currency-long = Write a sign or a few letters, such as € or USD.

## The logic: because → we will → so that → seen by

logic = Why it should work
logic-because = Because
    .none = Which conditions of children’s lives does it change?
logic-we-will = we will
logic-activities = What we will do
    .placeholder = such as: walk four routes every school day
logic-so-that = so that
logic-outcomes = What is to come of it
    .placeholder = such as: each child has grown-ups who know them
logic-seen-by = seen by
    .none = Nothing yet. Add further down what you will count.
factor = Something that makes harm likelier, or less likely
factor-add = Add a condition
factor-new = New: “{ $name }”
factor-added = { $title } works on “{ $name }” now
factor-open = More about: { $name }
factor-works-risk = a risk, which this reduces
factor-works-protective = it protects, and this strengthens it
factor-name = In one line
    .needed = It needs a name; kept { $name }.
factor-kind = It makes harm
factor-kind-risk = likelier (a risk)
factor-kind-protective = less likely (it protects)
factor-harm = Which harm
factor-harm-being_trafficked = being trafficked
factor-harm-trafficking_others = being drawn into trafficking others
factor-harm-unknown = both, or not known
factor-domain = Domain
factor-level = Level
factor-evidence = How we know
    .placeholder = such as: two schools told us, and their numbers show it
factor-group = Weighs most on
factor-group-unknown = no group in particular
factor-close = Done
factor-let-go = Not what this works on
factor-let-go-done = It no longer works on “{ $name }”
factor-delete = Delete it
factor-delete-go = Delete it all the same
factor-delete-why =
    { $count ->
        [one] Another initiative works on it too. Deleted, it goes from there as well; undo brings it back.
       *[other] { $count } other initiatives work on it too. Deleted, it goes from there as well; undo brings it back.
    }
# Of a factor that was opened by itself.
factor-delete-worked =
    { $count ->
        [one] An initiative works on it. Deleted, it goes from there as well; undo brings it back.
       *[other] { $count } initiatives work on it. Deleted, it goes from there as well; undo brings it back.
    }
factor-worked-on = Initiatives that work on it
    .none = No initiative works on it yet.
factor-deleted = Deleted “{ $name }”
