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
        [one] One need
       *[other] { $count } needs
    }
# Beside a need that no stakeholder named but a round of assessment.
overview-cell-raised = raised in a round
overview-cell-more-needs =
    { $named ->
        [0] { $count ->
            [one] It is not named here.
           *[other] They are not named here.
        }
       *[other] and { $count } more
    }
overview-cell-initiatives = Initiatives
overview-cell-stakeholders = Stakeholders
overview-cell-nobody = Nobody we know of yet.
overview-cell-all =
    { $count ->
        [one] Show this stakeholder
       *[other] Show all { $count } in the list
    }
# The key shows signs, never a number that could be taken for one of the plan.
overview-key-numbers = 1, 2, 3…
overview-key-initiatives = initiatives
# Follows “initiatives”, where a place with more of them has a stronger shade.
overview-key-darker = : the more, the stronger the shade
overview-key-stakeholders = each a stakeholder
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
overview-due = Due
overview-due-actions = { $count ->
    [one] One action was to be done by now.
   *[other] { $count } actions were to be done by now.
  }
overview-due-actions-go = Open the actions
overview-due-card-none = The safeguarding card has no numbers of your own place yet.
overview-due-card-unchecked = Nobody has said yet that the numbers on the safeguarding card are right.
overview-due-card-old = The numbers on the safeguarding card were last checked on { $day }. Make sure of them again.
overview-due-card-go = Open the card
overview-due-about = These contacts were to be kept until now. Ask each again: keep it for two more years if they agree, or erase it.
overview-due-renew = They agree: two more years
    .label = They agree: two more years, { $name }
overview-due-erase = Erase …
    .label = Erase …, { $name }
# $day is the day until which the contact is kept now.
overview-due-renewed = The contact of { $name } is kept until { $day }
overview-due-no-day = no day was set
overview-due-until = kept until { $day }
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

# The seven steps of planning. $done of $total are done, $left are not; $total is 0 if there is nothing to count yet.
overview-steps = The seven steps of planning
# Stands at the top of the page, before the next step.
overview-steps-far =
    { $done ->
        [0] None of the { $of } steps of planning is well under way yet.
        [one] One of the { $of } steps of planning is well under way.
        [7] All { $of } steps of planning are well under way.
       *[other] { $done } of the { $of } steps of planning are well under way.
    }
# The name of a step follows, as a link, and how far that one is.
overview-steps-next = Next:
step-of-planning-gather-people = Gather people
    .far =
        { $total ->
            [0] No seats yet
            [one] { $done ->
                [0] The one seat is free
               *[other] The one seat is filled
            }
           *[other] { $done } of { $total } seats filled
        }
step-of-planning-listen = Listen
    .far =
        { $total ->
            [0] Nobody to ask yet
            [one] { $done ->
                [0] The one there is has not said yet what it needs
               *[other] The one there is said what it needs
            }
           *[other] { $done } of { $total } said what they need
        }
step-of-planning-share-vision = Share a vision
    .far =
        { $done ->
            [0] Not written down yet
           *[other] Written down
        }
step-of-planning-see-who-acts = See who acts
    .far =
        { $total ->
            [0] Nobody in the plan yet
           *[other] { $left ->
                [0] Everybody has a place
                [one] One needs a domain or level
               *[other] { $left } need a domain or level
            }
        }
step-of-planning-choose-together = Choose together
    .far =
        { $total ->
            [0] No needs named yet
           *[other] { $left ->
                [0] No gaps left
                [one] One gap left
               *[other] { $left } gaps left
            }
        }
step-of-planning-act = Act
    .far =
        { $total ->
            [0] No initiatives yet
            [one] { $done ->
                [0] The one initiative is not under way yet
               *[other] The one initiative is under way or done
            }
           *[other] { $done } of { $total } under way or done
        }
step-of-planning-learn-and-celebrate = Learn and celebrate
    .far =
        { $total ->
            [0] Nothing to look back on
           *[other] { $done ->
                [0] No lessons written down yet
               *[other] { $total ->
                    [one] Lessons are written down
                   *[other] Lessons from { $done } of { $total }
                }
            }
        }
