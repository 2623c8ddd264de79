### The collaboration summary, on paper.

summary-kicker = Collaboration summary
summary-title = Working together for { $community }
summary-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
summary-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
summary-page = Page { $page } of { $pages }
summary-sensitivity = Sensitivity: { $level }
summary-vision = Our shared vision

## Lists in a sentence

summary-list-and = { $first } and { $last }
summary-list-comma = { $first }, { $last }

## Key numbers

summary-number-stakeholders =
    { $count ->
        [one] Stakeholder
       *[other] Stakeholders
    }
summary-number-initiatives =
    { $count ->
        [one] Initiative
       *[other] Initiatives
    }
summary-number-ties =
    { $count ->
        [one] Tie
       *[other] Ties
    }
summary-number-empty =
    { $count ->
        [one] Place without initiative
       *[other] Places without initiative
    }
    .about = A place is a domain at a level, such as safety in the family.
summary-number-unknown = Of the { $empty } places where no initiative is planned or active, { $unknown ->
        [one] one is not known yet: nobody has said
       *[other] { $unknown } are not known yet: nobody has said
    } who acts there.
summary-left-out-stakeholders =
    { $count ->
        [one] One stakeholder is counted but not named in this document, because it asked for that or because few may see it.
       *[other] { $count } stakeholders are counted but not named in this document, because they asked for that or because few may see them.
    }
summary-left-out-initiatives =
    { $count ->
        [one] One initiative is counted but not printed, because few may see it.
       *[other] { $count } initiatives are counted but not printed, because few may see them.
    }

## Where we act

summary-places = Where we act
summary-places-about = Number of initiatives, planned or active, in each domain at each level. The darker, the more. Behind the dot: how many stakeholders act there.
summary-places-domain = Domain
summary-places-total = All levels
summary-cell-gap = gap
summary-key-acting = initiatives act here
summary-key-gap = needs are named, nothing acts
summary-key-quiet = no need is named, nothing acts
summary-key-unknown = not known yet
summary-key-unknown-or-hidden = not known, or not for print
summary-mix = When we act
summary-mix-about = Initiatives planned or active, by whether they act before harm, early, or after harm.
summary-mix-primary = Before harm
    .about = Primary: conditions in which harm finds no hold
summary-mix-secondary = Early
    .about = Secondary: where conditions are already hard
summary-mix-tertiary = After harm
    .about = Tertiary: support, so that it does not happen again
summary-mix-unknown = Not said yet
    .about = Nobody has said yet when they act

## What stands out

summary-findings = What stands out
summary-findings-none = Nothing stands out that the plan can see today.

## Initiatives

summary-glance = Initiatives at a glance
summary-initiative = Initiative
summary-domains = Domains
summary-level = Level
summary-lead = Lead
summary-status = Status
summary-initiatives = Initiatives by domain
summary-initiatives-about = Each initiative stands under its first domain. Its collaboration board lays side by side what every partner brings, gains and does.
summary-initiatives-none = No initiative is in the plan yet.
summary-no-domain = No domain yet
summary-domains-elsewhere = Domains that no initiative puts first
summary-domain-empty = No initiative in this domain yet.
summary-domain-also = Also in this domain: { $titles }.
summary-quoted = “{ $title }”
summary-partner = Partner
summary-role = Role
summary-brings = Brings
summary-gains = Gains
summary-key-action = Key action
summary-commitment = Commitment
summary-unknown = not known yet
summary-no-lead = nobody yet
summary-lead-unnamed = not named here
summary-no-partners = No partner is named yet.
summary-partners-left-out =
    { $count ->
        [one] One partner is not named here.
       *[other] { $count } partners are not named here.
    }
summary-ages = Ages { $from } to { $to }
summary-ages-from = From age { $from }
summary-ages-to = Up to age { $to }
summary-since = since { $from }
summary-until = until { $to }
summary-from-to = { $from } to { $to }
summary-principles =
    { $count ->
        [one] Principle: { $principles }
       *[other] Principles: { $principles }
    }

## Council and seats

summary-councils = Council and seats
summary-councils-none = No council is in the plan yet.
summary-seat = Seat
summary-voice = Voice
summary-holder = Held by
summary-votes = Votes
summary-votes-yes = Yes
summary-votes-no = No
summary-seat-ended = { $name } (term ended)
summary-seat-coming = { $name } (from { $when })
summary-vacant = free
summary-filled = filled
summary-meets = Meets: { $meets }
summary-quorum = Quorum: { $percent ->
        [33] a third
        [67] two thirds
        [51] more than half
       *[other] { $percent } %
    } of the voting seats
summary-quorum-seats = Quorum: { $count ->
        [one] one voting seat
       *[other] { $count } voting seats
    }
summary-decides = Decides by: { $rule }
summary-seats-count =
    { $seats ->
        [one] One seat
       *[other] { $seats } seats
    }, { $open ->
        [0] all filled
       *[other] { $filled } filled, { $vacant } free
    }
summary-seats-about = Who brings lived experience is for those persons to say. This document says only that such a seat is filled.
summary-children =
    { $count ->
        [one] One child or young person, as a group
       *[other] { $count } children and young people, as a group
    }
summary-children-few = Under { $threshold } children and young people, as a group
summary-children-unknown = Children and young people, as a group; how many is not known yet
summary-chosen = How they were chosen: { $how }

## Thanks

summary-recognitions = We celebrate
summary-recognition-all = Everybody

## Next steps

summary-steps = Next steps
summary-steps-about = What is open in the plan today. Who takes it on, and by when, is for the council to write in.
summary-steps-none = Nothing is open in the plan today. The lines are yours.
summary-done = Done
summary-what = What
summary-who = Who
summary-by = By
summary-step-seats =
    { $count ->
        [one] { $council }: find somebody for the free seat
       *[other] { $council }: find somebody for { $count } free seats
    }
summary-step-gap = Answer the needs named in { $domain } ({ $levels })
summary-step-lead = Choose who leads { $title }
summary-step-harm = Fill in the do-no-harm check of { $title } before it begins
summary-step-hear = Hear back from { $partners } about { $title }
summary-step-ask = Ask { $partners } about { $title }

## Stakeholder directory

summary-directory = Stakeholder directory
summary-directory-none = Nobody is in the plan yet.
summary-no-sector = sector not known yet

## Sources and how to read it

summary-sources = Sources and how to read it
summary-source-framework = Domains, levels and principles follow the { $title } ({ $source }).
summary-source-board = The collaboration board is laid out after the Collaboration Multiplier of the Prevention Institute.
summary-source-letters = Every domain has a letter and a shape, so that this document can be photocopied in black and white:
summary-source-unknown = “Not known yet” means just that. It never means no, none or not needed.
summary-source-small = Numbers of children below { $threshold } are written as “under { $threshold }”.
summary-source-names = There are no contacts in this document, and nothing about one child. Where a finding rests on one stakeholder, it is not named.
summary-source-sensitivity = This document is marked “{ $level }”, after the most sensitive record in it. { $about }
summary-source-date = Made with Commonroot from the plan as it stood on { $date }.
summary-number-acting =
    { $acting ->
        [one] One of the { $all } initiatives is planned or active.
       *[other] { $acting } of the { $all } initiatives are planned or active.
    } The others are ideas, or are paused, finished or dropped.
summary-wheel = Who acts where
summary-wheel-about = Each sector of the circle is a domain of a child’s life, each ring a level around the child. Shape and letter say the domain, the fill says the level.
summary-wheel-key = On the map
# Why the wheel shows fewer than the numbers on the first page. { $why } is a list of the lines summary-wheel-why-….
summary-wheel-stakeholders = It shows { $shown } of { $all } stakeholders: { $why }.
summary-wheel-initiatives = It shows { $shown } of { $all } initiatives: { $why }.
summary-wheel-ties = Of { $all } ties it shows { $shown }, those between stakeholders on it that work together now.
summary-wheel-why-unplaced =
    { $count ->
        [one] 1 has no domain or level yet
       *[other] { $count } have no domain or level yet
    }
summary-wheel-why-unnamed =
    { $count ->
        [one] 1 is not for print
       *[other] { $count } are not for print
    }
summary-wheel-why-idle =
    { $count ->
        [one] 1 is neither planned nor active
       *[other] { $count } are neither planned nor active
    }
