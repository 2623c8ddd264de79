### The assessment: rounds and findings, population groups, the review of the plan, thanks.
### Needs never stand without strengths, and nothing here is a grade.

assessment-title = Assessment
assessment-tabs = Pages of the assessment
assessment-tab-rounds = Rounds and findings
assessment-tab-matching = Matching
assessment-tab-groups = Groups and inequities
assessment-tab-mix = Prevention mix
assessment-tab-review = Review
assessment-tab-thanks = Thanks
assessment-keep = Keep it
# In a choice of domain or level: not now.
assessment-later = not said yet
assessment-place = { $domain }, { $level }

## Rounds

assessment-none = Begin by listening
    .why = A round is one time of asking and looking: talks over tea, a walk with children, a survey, the figures of the county. What it finds are strengths and needs, side by side, each with how you know and who raised it. Young people can lead a round themselves.
assessment-rounds = Rounds
assessment-rounds-all =
    { $count ->
        [one] All findings
       *[other] All { $count } rounds
    }
assessment-found =
    { $strengths ->
        [0] No strengths
        [one] One strength
       *[other] { $strengths } strengths
    }, { $needs ->
        [0] no needs
        [one] one need
       *[other] { $needs } needs
    }
assessment-youth-led = led by young people
assessment-round-begin = Begin a round
assessment-round-begin-first = Begin the first round
assessment-round-go = Begin it
assessment-round-begun = Began the round { $title }
assessment-round-gone = This round is not in the plan any more. All rounds are shown. Undo brings back what was deleted.
assessment-round-title = What it is called
    .placeholder = Such as: A walk with the children
assessment-round-date = When
assessment-round-method = How
    .placeholder = Such as: talks over tea, a walk, a survey
assessment-round-who-took-part = Who took part
    .placeholder = Such as: parents of the east bank
    .hint = As groups, never by name
assessment-round-youth-led = Young people led it
assessment-round-needed = A round needs a name. It is called { $title } again.
assessment-round-delete = Delete this round
assessment-round-delete-title = Delete { $title }?
assessment-round-delete-why =
    { $count ->
        [0] Nothing was found in it yet. Undo brings it back.
        [one] The finding it holds goes with it. Undo brings both back.
       *[other] The { $count } findings it holds go with it. Undo brings all back.
    }
assessment-round-deleted = Deleted the round { $title }

## Findings

assessment-strength = Strength
assessment-need = Need
assessment-strengths = Strengths
assessment-needs = Needs
assessment-strengths-none = No strength is named here yet. What helps children here already?
assessment-needs-none = No need is named here.
assessment-strength-word =
    { $count ->
        [one] strength
       *[other] strengths
    }
assessment-need-word =
    { $count ->
        [one] need
       *[other] needs
    }
assessment-add = Write down what you heard
assessment-add-line = What did you find?
    .hint = What did you find? Type it, press Enter, type the next
assessment-add-how = What you choose above holds for all that follow. A + before a line makes it a strength, a - a need.
assessment-add-into = It goes into “{ $round }”, the newest round. A + before a line makes it a strength, a - a need.
assessment-noted-strength = Noted as a strength: { $statement }
assessment-noted-need = Noted as a need: { $statement }
assessment-add-strength = Add a strength
assessment-add-need = Add a need
assessment-kind = It is a
assessment-raised-by = Raised by
assessment-raised-children-and-youth = children and youth
assessment-raised-caregivers = caregivers
assessment-raised-professionals = professionals
assessment-raised-data = data
assessment-raised-unknown = who raised it is not known yet
assessment-domain = Domain
assessment-level = Level
assessment-statement = Finding: { $statement }
    .placeholder = What was found
assessment-statement-needed = A finding needs words. It says what it said before. To take it away, use “Delete”.
assessment-evidence = How we know: { $statement }
    .placeholder = How do we know?
assessment-weight = Weight
assessment-weight-of = weight { $weight } of 5
assessment-group = About most
assessment-group-none = no group in particular
assessment-more = Change
assessment-more-label = Change who raised it, its weight or place: { $statement }
assessment-less = Done
assessment-less-label = Done with: { $statement }
assessment-remove = Delete: { $statement }
assessment-remove-short = Delete
assessment-removed = Deleted “{ $statement }”
assessment-count =
    { $count ->
        [one] One finding
       *[other] { $count } findings
    }

## The grid of domains and levels

assessment-where = Strengths and needs, place by place
    .about = Each place shows what is strong beside what is needed. Open one to read, change and add.
# $look is “gap” where needs are named and no initiative acts, “unknown” where nothing was found.
assessment-cell =
    { $domain }, { $level }: { $look ->
        [unknown] not known yet
       *[other] { $strengths ->
            [one] 1 strength
           *[other] { $strengths } strengths
        }, { $needs ->
            [one] 1 need
           *[other] { $needs } needs
        }{ $look ->
            [gap] . No initiative acts here yet
           *[other] {""}
        }
    }
assessment-key-strength = strengths
assessment-key-need = needs
assessment-key-gap = needs, no initiative
assessment-cell-known = What is strong here and what is needed, side by side.
assessment-cell-gap =
    { $strengths ->
        [0] Needs are named here, and no initiative is planned or active.
       *[other] Needs are named here, and no initiative is planned or active. There are strengths to build on.
    }
assessment-cell-unknown = Nothing was found here yet. That never means that nothing is needed.
assessment-acting = What acts here
assessment-acting-none = No initiative is planned or active here.

assessment-unplaced = Not in a place yet
    .why = Say for each which domain of children’s lives it is about, and at which level. It then stands in the grid.
assessment-domain-of = Domain of: { $statement }
assessment-level-of = Level of: { $statement }
assessment-which-domain = Which domain?
assessment-which-level = Which level?

assessment-gaps = Needs raised in rounds that no initiative answers yet
assessment-gaps-count =
    { $count ->
        [one] One place
       *[other] { $count } places
    }
assessment-gaps-none = In every place where a round raised a need, an initiative is planned or active. What stakeholders need is counted on the overview too.
assessment-gap-needs =
    { $count ->
        [one] One need is named here.
       *[other] { $count } needs are named here.
    }
assessment-gap-strengths =
    { $count ->
        [0] No strength is named yet: ask what helps already.
        [one] One strength to build on.
       *[other] { $count } strengths to build on.
    }
assessment-start = Start an initiative here
assessment-start-label = Start an initiative here: { $place }
assessment-read = Read the findings
assessment-read-label = Read the findings: { $place }
assessment-start-here =
    { $count ->
        [one] One example of the library stands here.
       *[other] { $count } examples of the library stand here.
    }
assessment-start-near =
    { $count ->
        [one] The library has no example at { $level } level. This neighbour in the same domain may reach it.
       *[other] The library has no example at { $level } level. These neighbours in the same domain may reach it.
    }
assessment-start-none = The library has no example here yet. You may be the first.
assessment-start-all =
    { $count ->
        [one] See it in the library
       *[other] See all { $count } in the library
    }

## Groups and inequities

assessment-groups = Groups of our community
    .about = Whom inequities weigh on, as the group would say it itself: what it brings first, then what weighs on it, and how we know. A group is never a person.
assessment-groups-none = Who carries more than others, and what do they bring?
    .why = Some parts of a community carry more than others: newcomers, families who rent, young people in care. Name a group as it calls itself, and write down what it brings as well as what weighs on it. Findings and factors can then say whom they are about, and the plan can see whom it forgets.
assessment-groups-count =
    { $count ->
        [one] One group
       *[other] { $count } groups
    }
assessment-group-add = Name a group
    .hint = Name a group, as it calls itself: families new to town
assessment-group-name = Name of the group: { $name }
assessment-group-needed = A group needs a name. It is called { $name } again.
assessment-group-strengths = What it brings
    .placeholder = Languages, people, places, ways of helping
assessment-group-burdens = What weighs on it
    .placeholder = Rules, prices, distance, how others treat it
assessment-group-evidence = How we know
    .placeholder = Talks, figures, a survey
assessment-group-only-burdens = Only what weighs on it is said so far. What does it bring?
assessment-group-used =
    { $findings ->
        [0] No finding is about it yet
        [one] One finding is about it
       *[other] { $findings } findings are about it
    }, { $factors ->
        [0] no factor weighs on it most.
        [one] one factor weighs on it most.
       *[other] { $factors } factors weigh on it most.
    }
assessment-group-remove = Delete the group: { $name }
assessment-group-removed = Deleted the group { $name }

assessment-factors = What the factors leave out
assessment-factors-none = No factor is named yet. Factors are what makes harm likelier or less likely; initiatives name them.
assessment-factors-go = Go to the initiatives
# $unlevelled of the factors, $count in all, name no level: of these nobody can say what is around a child.
assessment-factors-fine =
    { $unlevelled ->
        [0] { $count ->
            [one] The one factor is about what is around a child, and says whom it weighs on most.
           *[other] Not all factors are about individual children only, and each of the { $count } says whom it weighs on most.
        }
       *[other] { $count ->
            [one] The one factor says whom it weighs on most. Which level it is about is not said yet.
           *[other] Each of the { $count } factors says whom it weighs on most. { $unlevelled ->
                [one] Of one it is not said yet which level it is about.
               *[other] Of { $unlevelled } it is not said yet which level they are about.
            }
        }
    }
assessment-only-individual =
    { $count ->
        [one] The only factor with a level is about individual children.
       *[other] All { $count } factors with a level are about individual children.
    }
    .why = What is around a child counts as much: family, community, society. Nobody chooses rents, dark streets or working hours. Ask which conditions stand behind these factors, and name those too.
assessment-see-findings = See what was found
# $said of the factors say whom they weigh on most, $count do not, $total in all.
assessment-without-group =
    { $count ->
        [one] { $total ->
            [one] The one factor does not say whom it weighs on most.
           *[other] One of { $total } factors does not say whom it weighs on most.
        }
       *[other] { $said ->
            [0] None of the { $total } factors says whom it weighs on most.
           *[other] { $count } of { $total } factors do not say whom they weigh on most.
        }
    }
    .why = Few things weigh on all alike. Choose the group that each weighs on most, as far as you know.
    .first = Few things weigh on all alike. Name a group above first; then each factor can say whom it weighs on most.
assessment-factor-group = It weighs most on, for: { $factor }
assessment-which-group = On whom most?

## Review

assessment-review-none = Hold your plan against what you set out to do
    .why = Once or twice a year, sit down together and go through seven principles, the questions of four theories and three recommendations. Below each stands what your plan shows already. You say how you see it, in your own words; the next time, this one stands beside it.
assessment-review-about = Below each item stands what is written in this plan, counted. It is no mark, and what nobody wrote down it can’t show. What it means is yours to say.
assessment-review-begin = Begin a review
assessment-review-begin-first = Begin the first review
assessment-review-go = Begin it
assessment-review-begun = Began the review of { $day }
assessment-review-which = Review of
assessment-review-beside = Beside it
assessment-review-alone = no other review
assessment-review-day = Day
assessment-review-who = Who took part
    .placeholder = Such as: the council and three of the children’s council
assessment-review-delete = Delete this review
assessment-review-delete-title = Delete the review of { $day }?
assessment-review-delete-why = What was thought of each item goes with it. Undo brings all back.
assessment-review-deleted = Deleted the review of { $day }
assessment-review-far =
    { $judged ->
        [0] Nothing is judged yet.
       *[other] Judged so far: { $judged } of { $total }.
    }
assessment-review-otherwise =
    { $count ->
        [0] Nothing is seen differently from then.
        [one] One is seen differently from then.
       *[other] { $count } are seen differently from then.
    }
assessment-review-principles = Principles
assessment-review-theories = Questions of the theories
assessment-review-recommendations = Recommendations
assessment-shown-by = Shown by: { $what }
assessment-verdict-of = How you see it: { $item }
assessment-verdict-yes = Yes
assessment-verdict-partly = Partly
assessment-verdict-not-yet = Not yet
assessment-verdict-open = not said yet
assessment-verdict-clear = Take it back
assessment-verdict-clear-of = Take it back: { $item }
assessment-verdict-none = Nothing was said of it.
assessment-note-of = Note on: { $item }
assessment-note =
    .placeholder = In your own words

## What the plan shows for an item; $count of $total

assessment-evidence-title = What the plan shows
assessment-evidence-nothing = Nothing in the plan shows this yet.
assessment-evidence-more = and { $count } more
assessment-evidence-follows =
    { $count ->
        [one] One initiative follows this principle
       *[other] { $count } initiatives follow this principle
    }
assessment-evidence-strategies =
    { $count ->
        [one] { $total ->
            [one] Its one strategy is used
           *[other] One of its { $total } strategies is used
        }
       *[other] { $count } of its { $total } strategies are used
    }
assessment-evidence-childrens-council =
    { $count ->
        [one] There is a children’s council
       *[other] There are { $count } children’s councils
    }
assessment-evidence-asks-answered =
    { $count ->
        [one] { $total ->
            [one] The one thing children asked for was answered to them
           *[other] Of { $total } things children asked for, one was answered to them
        }
       *[other] Of { $total } things children asked for, { $count } were answered to them
    }
assessment-evidence-youth-seats =
    { $count ->
        [one] One seat for youth is filled
       *[other] { $count } seats for youth are filled
    }
assessment-evidence-parent-seats =
    { $count ->
        [one] One seat for parents is filled
       *[other] { $count } seats for parents are filled
    }
assessment-evidence-lived-seats =
    { $count ->
        [one] One seat for lived experience is filled
       *[other] { $count } seats for lived experience are filled
    }
assessment-evidence-youth-rounds =
    { $count ->
        [one] { $total ->
            [one] Young people led the one round
           *[other] Young people led one of { $total } rounds
        }
       *[other] Young people led { $count } of { $total } rounds
    }
assessment-evidence-raised-children =
    { $count ->
        [one] Children and youth raised one finding
       *[other] Children and youth raised { $count } findings
    }
assessment-evidence-raised-caregivers =
    { $count ->
        [one] Caregivers raised one finding
       *[other] Caregivers raised { $count } findings
    }
assessment-evidence-raised-data =
    { $count ->
        [one] One finding comes from data
       *[other] { $count } findings come from data
    }
assessment-evidence-with-evidence =
    { $count ->
        [one] { $total ->
            [one] The one finding says how we know
           *[other] One of { $total } findings says how we know
        }
       *[other] { $count } of { $total } findings say how we know
    }
assessment-evidence-strengths =
    { $count ->
        [one] One strength is named
       *[other] { $count } strengths are named
    }
assessment-evidence-needs =
    { $count ->
        [one] One need is named
       *[other] { $count } needs are named
    }
assessment-evidence-at-family =
    { $count ->
        [one] One initiative acts at family level
       *[other] { $count } initiatives act at family level
    }
assessment-evidence-at-community =
    { $count ->
        [one] One initiative acts at community level
       *[other] { $count } initiatives act at community level
    }
assessment-evidence-at-society =
    { $count ->
        [one] One initiative acts at society level
       *[other] { $count } initiatives act at society level
    }
assessment-evidence-in-relationships =
    { $count ->
        [one] One initiative acts in relationships
       *[other] { $count } initiatives act in relationships
    }
assessment-evidence-joint =
    { $count ->
        [one] One initiative is carried by several sectors together
       *[other] { $count } initiatives are carried by several sectors together
    }
assessment-evidence-from-library =
    { $count ->
        [one] One initiative grew from an example of the library
       *[other] { $count } initiatives grew from examples of the library
    }
assessment-evidence-universal =
    { $count ->
        [one] One initiative is for every child
       *[other] { $count } initiatives are for every child
    }
assessment-evidence-lessons =
    { $count ->
        [one] Lessons of one initiative are written down
       *[other] Lessons of { $count } initiatives are written down
    }
assessment-evidence-before-harm =
    { $count ->
        [one] { $total ->
            [one] The one initiative that is planned or active acts before harm
           *[other] One of { $total } initiatives, planned or active, acts before harm
        }
       *[other] { $count } of { $total } initiatives, planned or active, act before harm
    }
assessment-evidence-levels =
    { $count ->
        [one] { $total ->
            [one] Initiatives act at the one level
           *[other] Initiatives act at one of { $total } levels
        }
       *[other] Initiatives act at { $count } of { $total } levels
    }
assessment-evidence-domains =
    { $count ->
        [one] { $total ->
            [one] Initiatives act in the one domain
           *[other] Initiatives act in one of { $total } domains
        }
       *[other] Initiatives act in { $count } of { $total } domains
    }
assessment-evidence-sectors =
    { $count ->
        [one] { $total ->
            [one] Stakeholders come from the one sector
           *[other] Stakeholders come from one of { $total } sectors
        }
       *[other] Stakeholders come from { $count } of { $total } sectors
    }
assessment-evidence-business-health =
    { $count ->
        [one] One stakeholder is of business or health care
       *[other] { $count } stakeholders are of business or health care
    }
assessment-evidence-ties-across =
    { $count ->
        [one] { $total ->
            [one] The one tie goes across sectors
           *[other] One of { $total } ties goes across sectors
        }
       *[other] { $count } of { $total } ties go across sectors
    }
assessment-evidence-tied =
    { $count ->
        [one] { $total ->
            [one] The one stakeholder has a tie we know of
           *[other] One of { $total } stakeholders has a tie we know of
        }
       *[other] { $count } of { $total } stakeholders have a tie we know of
    }
assessment-evidence-groups =
    { $count ->
        [one] One group of the community is named
       *[other] { $count } groups of the community are named
    }
assessment-evidence-inequities =
    { $count ->
        [one] For one group it is said what weighs on it
       *[other] For { $count } groups it is said what weighs on them
    }
assessment-evidence-group-strengths =
    { $count ->
        [one] { $total ->
            [one] The one group is named with what it brings
           *[other] Of { $total } groups, one is named with what it brings
        }
       *[other] Of { $total } groups, { $count } are named with what they bring
    }
assessment-evidence-thanks =
    { $count ->
        [one] One contribution was celebrated
       *[other] { $count } contributions were celebrated
    }
assessment-evidence-factors-beyond =
    { $count ->
        [one] { $total ->
            [one] The one factor is named beyond the individual
           *[other] One of { $total } factors is named beyond the individual
        }
       *[other] { $count } of { $total } factors are named beyond the individual
    }
assessment-evidence-vision = A shared vision is written down

## Thanks

assessment-thanks = Contributions we celebrate
assessment-thanks-none = Whom do you want to thank?
    .why = Plans live on what people give: an evening, a room, a phone call at the right moment. Write it down while you remember it, and read it out at the next meeting. The newest stand on the overview.
assessment-thanks-count =
    { $count ->
        [one] One thanks
       *[other] { $count } thanks
    }
assessment-thanks-add = Say thank you
assessment-thanks-whom = Thanks to
assessment-thanks-everybody = Everybody
assessment-thanks-what = For what?
    .hint = For what? Type it and press Enter: kept the rooms warm all winter
assessment-thanks-initiative = For the initiative
assessment-thanks-no-initiative = none in particular
assessment-thanks-see-initiative = See the initiative
assessment-thanks-when = When?
assessment-thanks-what-of = For what: { $what }
assessment-thanks-whom-of = Thanks to, for: { $what }
assessment-thanks-when-of = When, of: { $what }
assessment-thanks-initiative-of = Initiative of: { $what }
assessment-thanks-needed = Thanks need words. They say what they said before.
assessment-thanks-remove = Delete the thanks for: { $what }
assessment-thanks-removed = Deleted the thanks for “{ $what }”

## On the overview

overview-celebrate = We celebrate
overview-celebrate-all = All thanks
overview-celebrate-everybody = Everybody
# Stands before what is celebrated; $name is a stakeholder or “Everybody”.
overview-celebrate-who = { $name }:
