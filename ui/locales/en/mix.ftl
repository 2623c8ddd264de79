### The prevention mix over time: how much of the work, and of what it costs, happens before harm, and when.
### Never a grade: help after harm is worth as much, and nothing here may sound like a reason to cut it.

## First, in words. $…_word and $…_start are numbers in words, as in findings.ftl.

mix-lead-nothing = No initiative is planned or active yet.
mix-lead-unknown =
    { $acting ->
        [one] One initiative is planned or active. Nobody has said yet whether it acts before harm or after.
       *[other] { $acting_start } initiatives are planned or active. Nobody has said yet whether they act before harm or after.
    }
mix-lead-none =
    { $acting ->
        [one] The one initiative that is planned or active does not act before harm yet.
        [2] Neither of the two initiatives that are planned or active acts before harm yet.
       *[other] None of the { $acting_word } initiatives that are planned or active acts before harm yet.
    }
mix-lead-some =
    { $primary ->
        [one] { $primary_start } of { $acting_word } initiatives that are planned or active acts before harm.
       *[other] { $primary_start } of { $acting_word } initiatives that are planned or active act before harm.
    }
mix-lead-all =
    { $acting ->
        [one] The one initiative that is planned or active acts before harm.
        [2] Both initiatives that are planned or active act before harm.
       *[other] All { $acting_word } initiatives that are planned or active act before harm.
    }
mix-lead-unsaid =
    { $unknown ->
        [one] Of one it is not said yet.
       *[other] Of { $unknown_word } it is not said yet.
    }
# $part of $all are amounts of money; $percent is what that is in a hundred.
mix-budget-nothing =
    { $acting ->
        [one] No budget is written down for it yet.
       *[other] No budget is written down for them yet.
    }
mix-budget-none = None of the budget that is written down, { $all }, is for work before harm.
mix-budget-under = Less than 1 in 100 of the budget that is written down is for work before harm: { $part } of { $all }.
mix-budget-some = { $percent } in 100 of the budget that is written down is for work before harm: { $part } of { $all }.
mix-budget-over = More than 99 in 100 of the budget that is written down is for work before harm: { $part } of { $all }.
mix-budget-all = All of the budget that is written down, { $all }, is for work before harm.

## By period

mix-by-quarter = The mix by quarter
mix-by-year = The mix by year
mix-measures = What the columns count
mix-measure-count = Initiatives
mix-measure-money = Budget
mix-as-table = As a table
mix-table = The mix as a table
mix-picture-count = Initiatives in each period, by when they act
mix-picture-money = Budget in each period, by when it acts
mix-legend = What the columns show
mix-means-primary = For all children, so that harm does not begin.
mix-means-secondary = Where risk is raised, or the first signs show.
mix-means-tertiary = For those who were harmed, so that they heal and it does not happen again.
mix-means-unknown = Nobody has said yet when it acts.
mix-now = Now
mix-period = Period
mix-all = All
mix-all-periods = All periods
mix-initiatives =
    { $count ->
        [0] no initiatives
        [one] 1 initiative
       *[other] { $count } initiatives
    }
# Such as “2 before harm”.
mix-part = { $amount } { $when }
# A column in words. $parts is a list such as “2 before harm, 1 early”.
mix-column =
    { $now ->
        [yes] { $period }, now: { $sum }. { $parts }
       *[no] { $period }: { $sum }. { $parts }
    }
mix-about-count = An initiative counts in every period it runs in, so the periods can’t be added up.
mix-about-money = Each budget is spread evenly over the days of its initiative, as no plan says on which day money is spent. Amounts are rounded, so a sum may be off by a little.
mix-over = All of these periods are over.
mix-ahead = All of these periods are still to come.
mix-no-money = No initiative in these periods has an amount in its budget yet. Amounts are written down on the page of each initiative, under “What it needs”.
mix-undated =
    { $count ->
        [one] One initiative stands in no period ({ $parts }), as nobody has written down when it begins.
       *[other] { $count } initiatives stand in no period ({ $parts }), as nobody has written down when they begin.
    }
mix-undated-go = Give dates on the timeline of initiatives
mix-no-dates = No initiative says yet when it begins
    .why = Once one does, this shows for each quarter how many initiatives act before harm, early and after harm, and what they cost. Write down a beginning and an end as far as you know them: on the timeline, or on the page of an initiative. A month or a year will do.
mix-no-dates-go = Give dates on the timeline
mix-none = Nothing to show over time yet
    .why = Once an initiative is planned and says when it begins, this shows for each quarter how much of the work acts before harm, early and after harm, and what it costs.
mix-none-go = Go to the initiatives
mix-none-ideas = Find ideas in the library

## Phases

mix-phases = Phases that secondary and tertiary work addresses
    .about = Most existing programmes work on one of the phases of trafficking, early or after harm. Work before harm comes before all of them, so it names none. Here stands what is planned or active.
mix-phases-nothing = Nothing here at present.
mix-phases-open = No phase named yet

## What it means

mix-meaning = What this means, and what it does not
mix-meaning-grade = A share is no grade. It says when work acts, not how good or how needed it is, and there is no right number.
mix-meaning-after = Help after harm is not worth less. Whoever was harmed needs all of it, and it is never to be cut so that this looks better.
mix-meaning-before = Work before harm changes the conditions in which all children live. If the mix is to change, let it be by adding such work.
mix-meaning-budget = Budgets count money and gifts in kind, what is promised and what is only hoped for. Work that costs little may carry the most.
mix-meaning-without =
    { $count ->
        [0] { $acting ->
            [one] The one initiative that is planned or active has an amount in its budget.
           *[other] Each initiative that is planned or active has an amount in its budget.
        }
        [one] { $acting ->
            [one] The one initiative that is planned or active has no budget written down.
           *[other] One initiative that is planned or active has no budget written down.
        }
       *[other] { $count } initiatives that are planned or active have no budget written down.
    }
mix-meaning-periods = An initiative counts in every period it runs in, from its beginning to its end; one without an end until the last period shown. What is finished or paused counts where it ran. Ideas, and what was dropped, do not count.

## On the overview

overview-when-over-time = Over time
