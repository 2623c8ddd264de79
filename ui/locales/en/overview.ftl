# The first page of a plan. Findings and the opening sentence are worded in findings.ftl.

overview-print = Print the summary

overview-where = Where we act
overview-cell =
    { $domain }, { $level }: { $state }. { $initiatives ->
        [one] 1 initiative
       *[other] { $initiatives } initiatives
    }, { $stakeholders ->
        [one] 1 stakeholder
       *[other] { $stakeholders } stakeholders
    }, { $needs ->
        [one] 1 need
       *[other] { $needs } needs
    }
overview-cell-gap = Gap
overview-cell-unknown = Not known
overview-cell-needs =
    { $count ->
        [one] One need is named here.
       *[other] { $count } needs are named here.
    }
overview-cell-initiatives = Initiatives
overview-cell-idle = { $count } more: { $status }
overview-cell-stakeholders = Stakeholders
overview-cell-nobody = Nobody we know of yet.
overview-cell-all =
    { $count ->
        [one] Show this stakeholder
       *[other] Show all { $count } in the list
    }
overview-key-initiatives = initiatives
overview-key-stakeholders = stakeholders
overview-key-gap = needs, no initiative
overview-key-unknown = not known yet

overview-when = When we act
    .goal = Goal: more before than after
    .none = No initiative is planned or active yet. Once there is one, this shows whether it acts before harm, early, or after.

overview-stands-out = What stands out
overview-nothing-stands-out = Nothing stands out at present.
overview-how-found = How these are found
    .answer = Each comes from counting what is in this plan, by rules that are the same for every plan. They are questions to talk about, not marks. What nobody wrote down, they can’t see.
overview-not-mean = What this does not mean
overview-see-who = See who works here
overview-add-who = Add somebody you know
overview-see-ties = See its ties
overview-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
overview-fewer = Show fewer

overview-vision = Our vision
overview-changes = Latest changes
overview-table = At the table
overview-count-stakeholders =
    { $count ->
        [0] No stakeholders yet
        [one] One stakeholder
       *[other] { $count } stakeholders
    }
overview-count-ties =
    { $count ->
        [0] No ties recorded yet
        [one] One tie between them
       *[other] { $count } ties between them
    }
overview-count-councils =
    { $count ->
        [0] No council yet
        [one] One council
       *[other] { $count } councils
    }
overview-count-seats =
    { $count ->
        [0] No seats yet
        [one] One seat
       *[other] { $count } seats
    }{ $vacant ->
        [0] {""}
       *[other] , { $vacant } free
    }
overview-count-initiatives =
    { $count ->
        [0] No initiatives yet
        [one] One initiative
       *[other] { $count } initiatives
    }{ $count ->
        [0] {""}
       *[other] , { $acting } planned or active
    }

overview-first = Begin here
overview-first-people = Write down who is there already
    .why = Schools, clinics, choirs, shopkeepers: everybody who is part of children’s lives. Names are enough for now.
overview-first-add = Add stakeholders
overview-first-import = Bring in a list
overview-first-place = Say where each one acts
    .why = A domain of children’s lives and a level. The table fills in, and shows where nobody acts.
overview-first-print = Print the summary and talk about it
    .why = One paper for the next meeting, with what stands out.
