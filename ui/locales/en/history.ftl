# Every step, in words. Steps themselves are worded in steps.ftl.

history-about = Every step since the plan began, the newest first. Nothing is lost from this list: what was taken back stays in it.
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
history-kind-initiative = Initiatives
history-kind-plan = The plan
history-found =
    { $count ->
        [0] No step is like that
        [one] One step found
       *[other] { $count } steps found
    }

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
