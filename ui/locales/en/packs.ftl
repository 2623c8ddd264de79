### Packs: what a community gives to others, and what came from others. Shared by the window and the command line.

pack-lessons-of = What { $community } learned
pack-initiatives-of = What { $community } does

## What stays out. $part and $why are words from below; $title is the initiative or idea, "none" if it is not to be told.

pack-left-out =
    { $title ->
        [none] Left out: { $part }. { $why }
       *[other] Left out of “{ $title }”: { $part }. { $why }
    }
pack-part-idea =
    { $count ->
        [one] one of them as a whole
       *[other] { $count } of them as a whole
    }
pack-part-community = what the community is called
pack-part-purpose = what it is for
pack-part-tag =
    { $count ->
        [one] one thing it is about
       *[other] { $count } things it is about
    }
pack-part-activities = what is done
pack-part-outcomes = what is to come of it
pack-part-factor =
    { $count ->
        [one] one condition it works on
       *[other] { $count } conditions it works on
    }
pack-part-milestone =
    { $count ->
        [one] one milestone
       *[other] { $count } milestones
    }
pack-part-indicator =
    { $count ->
        [one] one thing it is measured by
       *[other] { $count } things it is measured by
    }
pack-part-lessons = what was learned
pack-part-partner =
    { $count ->
        [one] one partner
       *[other] { $count } partners
    }
pack-part-reading =
    { $count ->
        [one] one number
       *[other] { $count } numbers
    }
pack-part-budget-line =
    { $count ->
        [one] one line of the budget
       *[other] { $count } lines of the budget
    }
pack-part-place = where it happens
pack-part-dates =
    { $count ->
        [one] one date
       *[other] { $count } dates
    }
pack-part-harm-check = the do-no-harm check
pack-why-never = People, places, dates and amounts go into no pack.
pack-why-tells-a-child = The words might tell who a child is.
pack-why-names-somebody = The words name somebody whom only this plan may know.
pack-why-restricted = It is restricted or confidential.
pack-why-unknown = Your framework has nothing like it; the idea keeps the name.

## Giving a pack

pack-save = Save as a pack
pack-save-lessons = Our lessons as a pack
pack-about = A pack is a small file for other communities. It holds what you do and what you learned. Partners, places, dates and amounts stay out, and so does every text that names a stakeholder or says how somebody is reached. Other names in your texts only you can see: read it before you give it away.
pack-only-lessons = Only what we learned
pack-holds =
    { $community ->
        [none] This is all that is in it:
       *[other] This is all that is in it. It says that it comes from { $community }.
    }
pack-left-out-title = What stays out
pack-readable = Anybody who gets this file can read it.
    .locked = This plan is locked, but anybody who gets this file can read it.
pack-save-go = Save the pack
pack-saved = Saved { $path }

## What an idea says

pack-activities = What is done
pack-outcomes = What is to come of it
pack-learned = What was learned
pack-factors = What it works on
pack-milestones = On the way
pack-indicators = Measured by
pack-domain = Domains
pack-level = Levels
pack-prevention = Prevention
pack-phase = Phases
pack-spectrum = Kinds of action
pack-principle = Principles
pack-strategy = Strategies
