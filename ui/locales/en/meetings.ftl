### Councils that meet: meetings, decisions, actions, and what children asked for.

councils-tabs = Pages of this council
councils-tab-all = Councils
councils-tab-group = The group
councils-next-meeting = Next meeting: { $when }

## The list of meetings

meetings-title = Meetings
meetings-of = Meetings of { $council }
meetings-none = When do you meet next?
    .why = A meeting begins with a day and an agenda. While you meet, you note who is there, what you decide and who does what; what stays open comes back by itself the next time. Minutes come of it without writing anything twice.
meetings-plan = Plan a meeting
meetings-plan-first = Plan the first meeting
meetings-plan-next = Plan the next one
meetings-plan-go = Plan it
meetings-planned = Planned a meeting on { $day }
meetings-next = Next meeting: { $when }
meetings-no-next = No meeting is planned.
meetings-next-agenda =
    { $items ->
        [0] Nothing is on its agenda yet.
        [one] One item is on its agenda.
       *[other] { $items } items are on its agenda.
    }
meetings-next-open =
    { $count ->
        [one] One action is open from earlier.
       *[other] { $count } actions are open from earlier.
    }
meetings-open = Open the next meeting
meetings-later = After that
meetings-unsaid = Were these held?
    .why = Their day has passed. Open one to note what came of it, or to say that it was held.
meetings-earlier = Earlier
meetings-line-quorate = quorum reached, { $present } of { $voting } who vote
meetings-decisions-not-quorate = The quorum was not reached. What was decided here may have to be confirmed at a meeting where enough are there.
decisions-not-quorate = without a quorum
meetings-line-not-quorate = quorum not reached, { $present } of { $voting } who vote
meetings-line-no-rule = no quorum rule
meetings-line-agenda =
    { $items ->
        [0] no agenda yet
        [one] one item
       *[other] { $items } items
    }
meetings-line-decisions =
    { $count ->
        [0] no decisions
        [one] one decision
       *[other] { $count } decisions
    }
meetings-line-open =
    { $open ->
        [0] all { $actions } actions done
        [one] one action open
       *[other] { $open } actions open
    }

## When and where

meetings-day = Day
    .hint = Such as 3 May 2027
meetings-day-needed = A meeting needs a day.
meetings-begins = Begins
    .hint = Such as 18:30
    .again = As the last time, unless you change it
meetings-time-unreadable = This is no time of day we can read. Write it such as 18:30 or 6:30 pm.
meetings-place = Where
    .placeholder = Such as: the library

## The page of a meeting

meetings-gone = This meeting is not in the plan any more
    .why = Undo brings back what was deleted.
meetings-run = Run the meeting
meetings-delete-title = Delete the meeting of { $day }?
meetings-delete-why =
    { $decisions ->
        [0] Its agenda and who was there go with it. Its actions stay. Undo brings it back.
        [one] Its agenda, who was there and its decision go with it. Its actions stay. Undo brings it back.
       *[other] Its agenda, who was there and its { $decisions } decisions go with it. Its actions stay. Undo brings it back.
    }
meetings-deleted = Deleted the meeting

meetings-agenda = Agenda
meetings-agenda-none = What do you want to talk about? Type it below and press Enter, then the next. Minutes can stand at its end: “The roof 15 min”.
meetings-agenda-add = Add to the agenda
    .hint = Add to the agenda, such as “The roof 15 min”
meetings-agenda-ends =
    It ends about { $time }{ $unknown ->
        [0] .
        [one] , without the one item that has no minutes yet.
       *[other] , without the { $unknown } items that have no minutes yet.
    }
meetings-agenda-length =
    { $minutes ->
        [0] No item has minutes yet.
       *[other] It takes about { $minutes } minutes{ $unknown ->
            [0] .
            [one] , without the one item that has no minutes yet.
           *[other] , without the { $unknown } items that have no minutes yet.
        }
    }
meetings-item-number = { $number }.
meetings-item-title = Item { $number }
meetings-item-needed = An item needs a title; kept { $title }.
meetings-item-notes = What was said on item { $number }
    .placeholder = What was said
meetings-item-minutes = Minutes for item { $number }
    .placeholder = min?
meetings-minutes = { $minutes } min
meetings-minutes-unreadable = Write one whole number of minutes, such as 15.
meetings-item-up = Move item { $number } up: { $title }
meetings-item-down = Move item { $number } down: { $title }
meetings-item-moved = Moved it to place { $place } of { $of }
meetings-item-remove = Take item { $number } off the agenda: { $title }
meetings-item-removed = Took “{ $title }” off the agenda

meetings-carried = Still open from earlier
meetings-put-on-agenda = Put on the agenda
meetings-put-on-agenda-label = Put on the agenda: { $what }
meetings-put = “{ $what }” is on the agenda
meetings-is-on-agenda = on the agenda
meetings-done = Done
meetings-done-label = Done: { $what }
meetings-is-done = Done: { $what }
meetings-no-day = no day yet
meetings-due = due { $when }
meetings-was-due = was due { $when }
meetings-since = from { $day }

## Who is there

meetings-attendance = Who is there
meetings-attendance-held = Who was there
meetings-nobody-sits = Nobody holds a seat on this day. Fill the seats of the council first.
meetings-all-present = All present
meetings-rest-present =
    { $count ->
        [one] The last one is present
       *[other] The other { $count } are present
    }
meetings-all-noted =
    { $count ->
        [one] Noted one as present
       *[other] Noted { $count } as present
    }
meetings-attendance-keys = or P, S, A in each line
# The keys, in small letters, that note who is there.
meetings-key-present = p
meetings-key-apologies = s
meetings-key-absent = a
meetings-present = Present
meetings-apologies = Sent apologies
meetings-absent = Absent
meetings-no-vote = no vote
# A seat of lived experience, told by its number and never by who holds it.
meetings-lived = Lived experience { $number }
meetings-seat-of = { $name } ({ $role })
meetings-seat-free = { $role } (free)

meetings-quorum-reached =
    { $present ->
        [one] 1 of { $voting } who vote is here
       *[other] { $present } of { $voting } who vote are here
    }; { $needed ->
        [one] 1 is needed
       *[other] { $needed } are needed
    }: quorate.
meetings-quorum-short =
    { $present ->
        [0] Nobody of { $voting } who vote is here
        [one] 1 of { $voting } who vote is here
       *[other] { $present } of { $voting } who vote are here
    }; { $needed ->
        [one] 1 is needed
       *[other] { $needed } are needed
    }. { $missing ->
        [one] One more is needed: not quorate.
       *[other] { $missing } more are needed: not quorate.
    }
meetings-quorum-open =
    { $present ->
        [0] Nobody is noted as here yet. Of { $voting } who vote, { $needed ->
            [one] 1 is needed.
           *[other] { $needed } are needed.
        }
       *[other] { $present ->
            [one] 1 of { $voting } who vote is here
           *[other] { $present } of { $voting } who vote are here
        }; { $needed ->
            [one] 1 is needed
           *[other] { $needed } are needed
        }. { $missing ->
            [one] One more is needed
           *[other] { $missing } more are needed
        }, and { $unknown ->
            [one] of one it is not noted yet.
           *[other] of { $unknown } it is not noted yet.
        }
    }
meetings-quorum-beyond = { $needed } are needed and only { $voting } seats vote, so it can’t be reached. Change the rule, or add seats.
meetings-quorum-no-rule =
    { $present ->
        [0] Nobody who votes is noted as here yet.
        [one] 1 of { $voting } who vote is here.
       *[other] { $present } of { $voting } who vote are here.
    } No quorum rule yet:
meetings-quorum-set = set one
meetings-quorum-no-votes = No seat votes here, so there is no quorum.
# Once a meeting was held
meetings-quorum-held-reached =
    { $present ->
        [one] 1 of { $voting } who vote was there
       *[other] { $present } of { $voting } who vote were there
    }; { $needed ->
        [one] 1 was needed
       *[other] { $needed } were needed
    }: quorate.
meetings-quorum-held-short =
    { $present ->
        [0] Nobody of { $voting } who vote was there
        [one] 1 of { $voting } who vote was there
       *[other] { $present } of { $voting } who vote were there
    }; { $needed ->
        [one] 1 was needed
       *[other] { $needed } were needed
    }: not quorate.
meetings-quorum-held-open =
    { $present ->
        [0] Nobody is noted as having been there. Of { $voting } who vote, { $needed ->
            [one] 1 was needed.
           *[other] { $needed } were needed.
        }
       *[other] { $present ->
            [one] 1 of { $voting } who vote was there
           *[other] { $present } of { $voting } who vote were there
        }; { $needed ->
            [one] 1 was needed
           *[other] { $needed } were needed
        }. { $unknown ->
            [one] Of one it is not noted.
           *[other] Of { $unknown } it is not noted.
        }
    }
meetings-quorum-held-beyond = { $needed } were needed and only { $voting } seats vote, so it couldn’t be reached. Change the rule, or add seats.
meetings-quorum-held-no-rule =
    { $present ->
        [0] Nobody who votes is noted as having been there.
        [one] 1 of { $voting } who vote was there.
       *[other] { $present } of { $voting } who vote were there.
    } No quorum rule yet:
# Below the quorum, while seats that vote are free on this day. A share is counted of all of them; a number of people is what it is.
meetings-quorum-free =
    { $rule ->
        [share]
            { $free ->
                [one] One of the { $voting } seats that vote is free on this day. It counts too: the quorum is a share of all { $voting }.
               *[other] { $free } of the { $voting } seats that vote are free on this day. They count too: the quorum is a share of all { $voting }.
            }
       *[number]
            { $free ->
                [one] One of the { $voting } seats that vote is free on this day. That changes nothing: the quorum is a fixed number.
               *[other] { $free } of the { $voting } seats that vote are free on this day. That changes nothing: the quorum is a fixed number.
            }
    }

## Decisions

meetings-decisions = Decisions
meetings-decisions-none = What did you agree on? One sentence that somebody understands who was not there.
meetings-decision-add = Add a decision
    .hint = Add a decision, such as “The walking route begins on 11 January.”
meetings-decision-text = Decision { $number }
meetings-decision-needed = A decision needs words; kept what was there.
meetings-decision-remove = Delete decision { $number }
meetings-decision-removed = Deleted the decision
meetings-decision-more = Dissent, interests, children heard, review …
meetings-decision-less = Less
meetings-decision-more-label = Dissent, interests, children heard, review … of decision { $number }
meetings-how = How
meetings-count-votes = Count votes
meetings-votes = Votes on decision { $number }
meetings-votes-for = For
meetings-votes-against = Against
meetings-votes-abstain = Abstained
meetings-votes-none = –
meetings-votes-unreadable = Write one whole number, such as 8.
meetings-carried-consensus = Carried by consensus: nobody is against it
meetings-not-carried-consensus =
    { $against ->
        [one] No consensus: one is against it
       *[other] No consensus: { $against } are against it
    }
meetings-carried-majority = Carried by majority: { $for } for, { $against } against
meetings-not-carried-majority = Not carried: a majority needs more for it than against it, and it is { $for } to { $against }
meetings-carried-two-thirds = Carried by two thirds: { $for } for, { $against } against
meetings-not-carried-two-thirds = Not carried: two thirds would have to be for it, and it is { $for } to { $against }
meetings-votes-too-many =
    These are { $votes ->
        [one] 1 vote
       *[other] { $votes } votes
    }, and { $when ->
        [held]
            { $present ->
                [0] nobody who votes was
                [one] 1 who votes was
               *[other] { $present } who vote were
            } there
       *[now]
            { $present ->
                [0] nobody who votes is
                [one] 1 who votes is
               *[other] { $present } who vote are
            } here
    } or not noted yet. One of the two may be a slip; look again together.
meetings-dissent = Dissent
    .placeholder = What those who disagree want to be known, in their own words
meetings-interests = Interests declared
    .placeholder = Who has an interest of their own in this, and what they did
meetings-children-heard = Were children heard?
meetings-heard-yes = Yes
meetings-heard-no = No
meetings-heard-unknown = not known yet
meetings-children-said = What children said
    .placeholder = As a group, without names
meetings-on-initiative = On the initiative
meetings-no-initiative = None
meetings-review = Look at it again
    .placeholder = Such as May 2027
meetings-replaces = Takes the place of
meetings-replaces-none = No earlier decision
meetings-replaces-one = { $text } ({ $day })
meetings-revoked = It no longer holds. This took its place: “{ $text }”
meetings-see-it = See it

## Actions

meetings-actions = Actions
meetings-action-add = Add an action
    .hint = Add an action, such as “Ask the bus company for a map”
meetings-action-what = What
meetings-action-needed = An action needs words; kept { $what }.
meetings-action-who = Who does it: { $what }
meetings-who-none = nobody yet
# Under the field, where words were left in it that nobody was chosen by.
meetings-who-unclear = Nobody is chosen by “{ $words }” yet. Choose from the list, or add them as a new stakeholder there; Escape puts back who it was.
meetings-who-seat = seat
meetings-action-due = Due: { $what }
    .placeholder = no day yet
meetings-action-done = Done: { $what }
meetings-action-remove = Delete the action: { $what }
meetings-action-removed = Deleted the action “{ $what }”
meetings-column-who = Who
meetings-column-due = Due
meetings-done-on = Done on { $day }
meetings-late = Its day has passed: { $when }
meetings-from = { $council }, { $day }

## Closing

meetings-closing = Closing
meetings-notes = What else was said
    .placeholder = Whatever belongs to no item of the agenda
meetings-is-ahead = This meeting lies ahead. Once it is over, say here that it was held.
meetings-hold = The meeting was held
meetings-was-held = The meeting was held.
meetings-came-of-it =
    { $decisions ->
        [0] It made no decision
        [one] It made one decision
       *[other] It made { $decisions } decisions
    }, and { $actions ->
        [0] no action came of it.
        [one] one action came of it.
       *[other] { $actions } actions came of it.
    }
meetings-not-held = Take back: not held yet
meetings-to-next = Go to the next meeting

## Running a meeting

run-leave = Leave
run-key-leave = Esc
run-item-of = Item { $number } of { $of }
run-now = Item { $number }: { $title }
run-no-agenda = What do you want to talk about?
run-notes = What was said
    .placeholder = In a few words, so that somebody understands who was not there
run-then = Then: { $title }
run-back = Back
run-next = Next
run-decision = Decision
run-action = Action
run-attendance = Who is here
run-key-decision = D
run-key-action = A
run-key-attendance = Q
run-clock =
    { $minutes ->
        [0] Less than a minute of { $of }
       *[other] { $minutes } of { $of } minutes
    }
run-clock-open =
    { $minutes ->
        [0] Less than a minute
        [one] 1 minute
       *[other] { $minutes } minutes
    }
run-clock-over =
    { $over ->
        [0] The { $of } minutes are over
        [one] 1 minute over
       *[other] { $over } minutes over
    }

## The registers

registers-council = Council
registers-all-councils = All councils
decisions-only-due =
    { $count ->
        [0] To be looked at again
       *[other] To be looked at again ({ $count })
    }
decisions-none = No decision yet
    .why = What a meeting decides is noted on its page, and stands here too: when it was made, how, and when it is looked at again.
decisions-none-due = Nothing is to be looked at again now.
decisions-due = To be looked at again
decisions-others = All others
decisions-all = All decisions
decisions-review = looked at again { $when }
decisions-review-due = to be looked at again since { $when }
decisions-revoked = It no longer holds. In its place: “{ $text }”
decisions-with-dissent = with dissent
decisions-children-heard = children were heard
actions-who = Who
actions-anybody = Anybody
actions-none = Nobody has said yet what they will do
    .why = When a meeting ends, note who does what until when. It stands here until it is done, and on the page of the next meeting.
actions-none-open = All is done.
actions-late = Their day has passed
actions-ahead = Ahead
actions-no-day = Without a day
actions-count =
    { $count ->
        [one] one action
       *[other] { $count } actions
    }
actions-done =
    { $count ->
        [one] Done: one action
       *[other] Done: { $count } actions
    }
actions-done-show = Show what is done
actions-done-hide = Fold it
actions-add = Add an action
    .hint = Add an action that comes from no meeting

## A children’s council

asks-title = What they ask for
asks-no-names = No names stand here. What children ask for, they ask for as a group; nobody should ever be found through it.
asks-none = Nothing yet. Write down what they ask for in their own words, then what was decided, what changed, and when they were told.
asks-add = What they ask for
    .hint = What do they ask for? In their own words
asks-waiting =
    { $count ->
        [0] They were told of every answer
        [one] One waits to be answered to the end
       *[other] { $count } wait to be answered to the end
    }
asks-asked = What they ask for, { $number }
asks-needed = Words are needed here; kept what was there.
asks-asked-on = Asked
asks-decided = What was decided
    .placeholder = Not decided yet
asks-changed = What changed
    .placeholder = Nothing has changed yet
asks-told-on = They were told
    .placeholder = not yet
asks-stage-asked = It waits for a decision.
asks-stage-decided = It is decided. What changed is not known yet.
asks-stage-changed = Something changed. Now tell them.
asks-stage-told = They were told what became of it.
asks-take-back = They took it back
asks-take-back-label = They took it back: number { $number }
asks-taken-back = They took it back; it is told no further
asks-withdrawn =
    { $count ->
        [one] One thing they took back
       *[other] { $count } things they took back
    }
asks-withdrawn-why = These words are kept for the council alone and told no further.
asks-withdrawn-show = Show it to the council
asks-withdrawn-hide = Fold it
asks-stand = They ask for it again
asks-stand-label = They ask for it again: { $asked }
asks-checks = Do they take part in earnest?
asks-checks-why = Asking children is not enough. Four questions show whether what they say can change anything. Answer each in your own words, best together with them.
asks-checks-said = { $said } of 4 answered
asks-check-space = Is there a safe place where they are asked?
    .about = Space: children are invited to say what they think, in a place and at a time that suit them, and nobody has to fear anything for it.
    .placeholder = Such as: Saturdays at the youth hub, with lunch and two adults they chose
asks-check-voice = What helps them to say it?
    .about = Voice: they understand what it is about, and can answer in words, pictures, play, or not at all.
    .placeholder = Such as: maps to draw on, an interpreter, time without adults
asks-check-audience = Who has to listen?
    .about = Audience: what they say reaches those who can decide, and these are named beforehand.
    .placeholder = Such as: the chair comes each time and reports to the community council
asks-check-influence = What becomes of what they say?
    .about = Influence: it is taken seriously and acted on where it can be, and they are told what changed and why.
    .placeholder = Such as: an answer within two meetings, told to them face to face
asks-checks-source = After Laura Lundy, 2007: space, voice, audience, influence.

## The calendar file
meetings-calendar = Save for your calendar…
meetings-calendar-saved = Saved { $path }. Open it in your calendar; a newer one replaces what this one put there.
# Lines in that calendar.
calendar-meeting = Meeting: { $council }
calendar-action = Due: { $what }
calendar-review = Look at again: { $decision }
