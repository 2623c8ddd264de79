### Councils, their seats, and who could fill them.

## Templates: the seats that a council of each kind usually wants.

council-template-community-council = A table for the whole community
    .about = A chair and a secretary, two seats each for lived experience and youth, parents, elders, and ten sectors.
council-template-task-force = A task force
    .about = A chair and a secretary, two seats each for lived experience and youth, and four sectors.
council-template-working-group = A working group
    .about = A chair and three members.
council-template-childrens-council = Adults who support the children
    .about = Two advisors without a vote. The children themselves are kept as a group, never by name.

## Why somebody could fill a seat. Sectors as in framework.ftl, by $sector.

council-reason-same-sector = Belongs to { $sector }
council-reason-ties-to-members =
    { $count ->
        [one] Has a tie to one member
       *[other] Has ties to { $count } members
    }
council-reason-offers-people = Offers people
council-reason-on-no-council = Sits on no other council yet


## The place

councils-title = Councils
councils-form = Form a council
councils-form-first = Form the first council
councils-none = Who sits down together?
    .why = A council is a table with seats. Some are filled, some are free, and the free ones show whose voice is still missing. Begin with the community council; task forces, working groups and a children’s council can follow.
councils-gone = That council is not in the plan any more. Undo brings back what was deleted.
councils-glance =
    { $seats ->
        [0] No seats yet
       *[other] { $filled ->
            [0] None of { $seats } seats filled
           *[other] { $filled } of { $seats } seats filled
        }{ $coming ->
            [0] {""}
           *[other] , { $coming } with a term that begins later
        }{ $vacant ->
            [0] {""}
           *[other] , { $vacant } free
        }{ $ended ->
            [0] {""}
           *[other] , { $ended } with a term that ended
        }
    }
councils-glance-adults =
    { $filled ->
        [0] No adult supports them yet
        [one] One adult supports them
       *[other] { $filled } adults support them
    }{ $vacant ->
        [0] {""}
        [one] , one seat for an adult is free
       *[other] , { $vacant } seats for adults are free
    }
councils-children-count =
    { $count ->
        [0] No children yet
        [one] One child
       *[other] { $count } children
    }
councils-children-unknown = How many children is not known yet
councils-somebody = Somebody

## Forming one

councils-form-title = Form a council
councils-form-go = Form it
councils-name = Name
councils-name-needed = A council needs a name; kept { $name }.
# $plan is the name of the plan, which is most often that of the community.
councils-name-example-community-council = { $plan } Community Council
councils-name-example-task-force = Safe hotels task force
councils-name-example-working-group = Learning group
councils-name-example-childrens-council = Children’s Council of { $plan }
councils-kind = Kind
councils-kind-about-community-council = All who play a part in children’s lives. It keeps the plan.
councils-kind-about-task-force = A few people with one task and an end.
councils-kind-about-working-group = Those who work on one field, for as long as it takes.
councils-kind-about-childrens-council = Children who say what they need and are told what changed. It is kept as a group, without names.
councils-usual-seats = Start with the usual seats
councils-usual-seats-no = It starts without seats. You add each one.
councils-formed = Formed { $name }

## How one works

councils-purpose = Purpose
    .placeholder = What is it for?
councils-meets = Meets
councils-quorum = Quorum
councils-quorum-share = { $share ->
        [33] a third
        [67] two thirds
        [51] more than half
       *[other] { $share } %
    } of voting seats
# $free: how many of the seats that the share is counted of nobody holds
councils-quorum-means =
    { $free ->
        [0] { $needed } of { $voting } must be there
       *[other] { $needed } of { $voting } must be there; free seats count too
    }
councils-quorum-seats =
    { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }
councils-quorum-beyond =
    { $voting ->
        [one] { $needed } must be there, but only 1 seat votes so far
       *[other] { $needed } must be there, but only { $voting } seats vote so far
    }
councils-quorum-share-range = A share lies between 1 % and { $most } % of the voting seats.
councils-quorum-unreadable = Write a share of the voting seats, such as “half”, “more than half” or “60 %”, or how many of them, such as “8 seats”.
# The ways in which people write such a share, separated by commas. They are looked for in what somebody types.
councils-quorum-words-third = a third, one third, 1/3, ⅓
councils-quorum-words-half = half, 1/2, ½
councils-quorum-words-majority = more than half, majority, a majority, the majority, simple majority, half plus one
councils-quorum-words-two-thirds = two thirds, two-thirds, 2/3, ⅔
councils-quorum-words-three-quarters = three quarters, three-quarters, 3/4, ¾
councils-quorum-words-all = all, everybody, everyone
# What may come after one of them, as in “half of the seats”.
councils-quorum-words-of = of, the
councils-decides = Decides by
councils-parent = Belongs to
councils-parent-none = No other council
councils-not-agreed = not agreed yet

## The picture

councils-at-the-table = At the table
councils-filled =
    { $filled ->
        [0] None of { $seats } seats filled
       *[other] { $filled } of { $seats } seats filled
    }
councils-voting-filled = { $filled } of { $voting } with a vote
councils-no-seats = A table without seats. Add the first one below.
councils-seat-filled = filled
councils-seat-coming = term begins later
councils-seat-coming-who = { $name }, from { $when }
councils-seat-vacant = free
councils-seat-ended = term ended
councils-seat-ended-who = { $name }, term ended
# Told of a seat in the picture to those who can't see the card on the table.
councils-seat-votes =
    { $votes ->
        [yes] It votes.
       *[no] It does not vote.
    }
councils-legend = What the picture shows
councils-legend-filled = Filled
councils-legend-coming = Begins later
councils-legend-vacant = Free
councils-legend-ended = Term ended
councils-legend-votes = A card on the table: votes
councils-as-table = The same as a table, by voice
councils-twin-voice = Voice
councils-twin-wanted = Seats
councils-twin-filled = Filled
councils-twin-coming = Begins later
councils-twin-vacant = Free
councils-twin-ended = Term ended
councils-no-voice = No voice in particular
# The headings in the list of voices: people who speak from their own life, and sectors of the community.
councils-voices-people = From their own life
councils-voices-sectors = For a sector
# A sector whose short name is that of a voice too, such as Youth: the first is groups and services, the second young people.
councils-voice-sector = { $sector } (sector)

## What is missing

councils-open =
    { $count ->
        [0] No seat is free
        [one] One seat waits for somebody
       *[other] { $count } seats wait for somebody
    }
councils-open-more =
    { $count ->
        [one] Show one more seat
       *[other] Show { $count } more seats
    }
councils-open-alike = { $count } seats
councils-open-nobody =
    { $count ->
        [one] Nobody in the plan fits this seat yet.
       *[other] Nobody in the plan fits these seats yet.
    } Type a name in the table below, or add somebody under Stakeholders.
# The voice of elders is that of no sector, so nothing tells who brings it.
councils-open-elder =
    { $count ->
        [one] Nobody is suggested for this seat: your plan
       *[other] Nobody is suggested for these seats: your plan
    } does not say who speaks for elders. Ask them, and type a name in the table below.
# A seat without a voice, to which nobody in particular would belong.
councils-open-voiceless =
    { $count ->
        [one] Nobody is suggested, because this seat has no voice yet. Choose
       *[other] Nobody is suggested, because these seats have no voice yet. Choose
    } a voice in the table below, and whoever could bring it is suggested here.
councils-open-lived = No names are suggested here. Ask openly, offer support and pay, and let people decide for themselves whether and how they want to bring this voice.
councils-seat-them = Seat them
councils-seat-them-label = Seat them: { $name }, { $seat }
councils-seated = { $name } now holds the seat: { $seat }
councils-seated-untold = The seat is filled
councils-goes-on = Goes on
councils-goes-on-label = Goes on without a last day: { $seat }
councils-vacate = Free the seat
councils-vacate-label = Free the seat: { $seat }
councils-vacated = The seat is free: { $seat }
councils-missing = Not at the table
councils-missing-why =
    { $count ->
        [one] Somebody in your plan belongs to this sector. It has no seat here, which may be right, or worth a question.
       *[other] Somebody in your plan belongs to each of these sectors. They have no seat here, which may be right, or worth a question.
    }
councils-missing-add = Add a seat
councils-missing-add-label = Add a seat for { $sector }
councils-missing-added = Added a seat for { $sector }

## The seats

councils-seats = Seats
councils-column-holder = Held by
councils-column-voice = Voice
councils-column-role = Role
councils-column-votes = Votes
councils-column-since = From
councils-column-until = Until
councils-column-tools = Move or remove
councils-label-holder = Seat { $number }, held by
councils-label-voice = Seat { $number }, voice
councils-label-role = Seat { $number }, role
councils-label-votes = Seat { $number } votes
councils-label-since = Seat { $number }, from
councils-label-until = Seat { $number }, until
councils-until-none = open
councils-seat-nobody = Nobody of that name is in the plan yet.
councils-seat-not-chosen = Nobody is chosen yet. Choose a name from the list, or press Escape to leave the seat as it was.
councils-words-of-seat = seat { $number } of { $name }
councils-show-holder = Show who
councils-show-holder-label = Show who: { $label }
councils-see = See { $name } among the stakeholders
councils-move-up = Move seat { $number } up: { $seat }
councils-move-down = Move seat { $number } down: { $seat }
councils-remove-seat = Remove seat { $number }: { $seat }
councils-add-seat = Add a seat
    .keys = or Ctrl Enter in any field above
councils-add-adult = Add a seat for an adult
councils-seat-added = Added a seat
councils-usual-add = Add the usual seats
councils-usual-added =
    { $count ->
        [one] Added one seat
       *[other] Added { $count } seats
    }
councils-seat-removed = Removed a seat
councils-seat-moved = Moved the seat to place { $place } of { $of }
# $numbers are the places of the other seats in the list, such as "3 and 9".
councils-also-holds =
    { $count ->
        [one] Also holds seat { $numbers }
       *[other] Also holds seats { $numbers }
    }
councils-seated-again =
    { $count ->
        [one] { $name } now holds the seat: { $seat }. They hold seat { $numbers } here too; if you mean both, all is well.
       *[other] { $name } now holds the seat: { $seat }. They hold seats { $numbers } here too; if you mean all of them, all is well.
    }

## What is done so that whoever holds a seat can speak there

councils-givens = Preparation, support, pay
councils-givens-label =
    { $said ->
        [0] Preparation, support, pay: seat { $number }, nothing said yet
       *[other] Preparation, support, pay: seat { $number }, { $said } of 3 said
    }
councils-givens-group = What is done for whoever holds seat { $number }
councils-preparation = Preparation
    .placeholder = Such as: somebody goes through the agenda with them a week before
    .inline = preparation
councils-support = Support
    .placeholder = Such as: child care, a ride, somebody of their own choice beside them
    .inline = support
councils-pay = Pay
    .placeholder = Such as: 30 an hour, reading time too, on the day
    .inline = pay
councils-givens-why = Said of the seat, whoever holds it, and never of a person. It is not printed.
councils-givens-say = Say what is done
councils-givens-say-label = Say what is done for whoever takes the seat: { $seat }
councils-open-lived-missing = Not said yet for this seat: { $what }.

## A children's council

councils-children = The children, as a group
councils-adults = Adults who support them
councils-children-number = How many
councils-children-unreadable = Write one whole number, such as 24.
councils-ages = Ages
    .placeholder = Such as 10 to 15
councils-ages-band = { $from } to { $to }
ages-reversed = The youngest age is above the oldest. Change one of the two.
councils-ages-unreadable = Write the youngest and the oldest age, such as 10 to 15.
# $to is the oldest age that was typed.
councils-ages-grown = A children’s council is of children, who are under 18, and of young people up to { $most }. At { $to } somebody is an adult: adults have seats, as advisors. Write ages up to { $most }, such as 10 to 17.
councils-how-chosen = How they are chosen
    .placeholder = Such as: lots are drawn among all who wish to take part
councils-children-why = You will find no place for names here, on purpose. A child who speaks up should never be found through a file, so the plan keeps how many there are and how old, and nothing about any one of them. Only adults have seats, as advisors without a vote.

## Deleting

councils-delete = Delete
councils-delete-title = Delete { $name }?
councils-delete-why =
    { $seats ->
        [0] It has no seats. Undo brings it back.
        [one] Its seat goes with it; whoever holds it stays among the stakeholders. Undo brings it back.
       *[other] Its { $seats } seats go with it; whoever holds them stays among the stakeholders. Undo brings it back.
    }
councils-delete-meetings =
    { $count ->
        [one] Its meeting goes too, with its agenda and what it decided. What somebody said they would do stays among the actions.
       *[other] Its { $count } meetings go too, with their agendas and what they decided. What somebody said they would do stays among the actions.
    }
councils-delete-go = Delete it
councils-delete-keep = Keep it
councils-deleted = Deleted { $name }
