### Working together: sending a copy, bringing one in, and choosing between what copies say.

# The link in the header while something waits for a choice
together-link =
    { $count ->
        [one] Work together: 1 thing needs you
       *[other] Work together: { $count } things need you
    }
# On the overview
together-due =
    { $count ->
        [one] Copies of this plan disagree about one thing.
       *[other] Copies of this plan disagree about { $count } things.
    }
together-due-go = Choose what holds

## How it stands, first of all

together-calm = Everything fits together.
together-needs-you =
    { $count ->
        [1] One thing needs you.
        [2] Two things need you.
        [3] Three things need you.
        [4] Four things need you.
        [5] Five things need you.
        [6] Six things need you.
        [7] Seven things need you.
        [8] Eight things need you.
        [9] Nine things need you.
       *[other] { $count } things need you.
    }
together-came-in =
    { $steps ->
        [one] One step came in.
       *[other] { $steps } steps came in.
    }
together-would-come-in =
    { $steps ->
        [one] One step would come in.
       *[other] { $steps } steps would come in.
    }
together-all-fit = All of it fits.
together-why = Each of you works on a copy of this plan, as long as you like and without a connection. Copies go from hand to hand, on a stick or by e-mail, and come together here.
together-send-back = Send a copy back, so that everybody has the same plan again.

## Sending a copy

together-send = Send a copy
together-send-why = What you leave out is not written into the copy, and not hidden in it. Whatever comes back fits in again.
together-send-for = What the copy is for
together-preset-whole = Whole copy
    .about = For somebody who keeps this plan together with you: contacts and what is confidential go along. Give it to nobody else.
together-preset-partner = For a partner
    .about = Without contacts, and without what is restricted or confidential. What is changed in it can be brought in all the same.
together-preset-own = What goes along is ticked below.
together-send-what = What goes along
together-take-contacts = Contacts
    .hint = Names, numbers and addresses of people, and what they are kept for
together-take-history = The history
    .hint = Who did what, earlier words, and what was deleted; only when something was changed goes along, which bringing it back together needs
together-take-restricted = What is restricted or confidential
    .hint = Also who asked not to be on maps, who holds a lived-experience seat, and small counts of children
together-take-views = What you think of others
    .hint = Influence, interest and stance
together-counting = Counting what the copy would hold
together-holds = It holds
together-left-out = Left out
together-nothing-left-out = Nothing. The copy is as complete as your plan.
together-nothing-to-leave = There was nothing of it in your plan.
together-mentions =
    { $count ->
        [one] One text in the copy has the name of something left out
       *[other] { $count } texts in the copy have the name of something left out
    }
    .why = Look there, and reword what should not go along.
together-erases =
    { $count ->
        [one] The copy erases what is kept on somebody
       *[other] The copy erases what is kept on somebody, { $count } times
    }
    .why = It goes from this plan, its history and its backups too. This cannot be taken back, not even together with the copy.
together-telling =
    { $count ->
        [one] One text that comes in may tell who a child is
       *[other] { $count } texts that come in may tell who a child is
    }
    .why = Read it there once it is in, and say it without the name, the age or the date.
together-and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# A copy that is locked comes into a plan that anybody can read.
together-unlocks = What comes in could be read by anybody
    .why = The copy is locked with a passphrase, and your plan is not. Whoever gets hold of your file, or of a backup of it, can read what came in. Set a passphrase for this plan first.
    .title = Bring it in for anybody to read?
    .set = Set a passphrase first
    .all-the-same = Bring it in all the same
together-save-copy = Save the copy…
together-saving = Saving the copy
together-sent = The copy is saved.
    .where = It is here: { $path }
    .next = Take it along on a memory stick, or send it by e-mail. Whoever has the file can read all of it, so give it only to those it is for. When it comes back, bring it in here.
    .next-locked = Take it along on a memory stick, or send it by e-mail. It opens only with the passphrase of this plan: tell that to whoever needs it, and never in the same message. When it comes back, bring it in here.

## Bringing in a copy

together-promise-lossless = Nothing is lost
    .more = Steps of both sides stand in the plan afterwards, each with who took it and when.
together-promise-choose = You have the last word
    .more = Where both of you changed the same, both versions stand side by side until you choose.
together-promise-back = It goes back out
    .more = Until your next step, one press takes the whole copy out again.
together-bring = Bring in a copy
together-bring-why = You see what differs before anything is written. The copy itself is only read.
together-choose = Choose a copy…
together-choose-another = Choose another copy…
together-reading = Reading the copy
together-cannot = This copy can’t come in.
together-nothing-new = There is nothing new in this copy.
    .why = Everything in it is in your plan already. Your plan was not changed.
together-back = Work together
together-people = Who worked on it
together-nobody = No name given
together-person-steps =
    { $steps ->
        [one] 1 step, { $days }
       *[other] { $steps } steps, { $days }
    }
together-comes = What comes in
together-came = What came in
together-new = { $count } new
together-changed = { $count } changed
together-removed = { $count } taken away
together-is-new = new
together-is-removed = taken away
together-see = See
    .name = See { $what }
together-hide = Hide
    .name = Hide { $what }
together-parts-only = Only parts of things you both have
together-woven = Both of you wrote here
    .why = In different places of the same note: what both of you wrote stands in it.
together-twins = Here twice
    .why = These came in under a name that you have already. You find them in the list of duplicates, and can join them there.
together-without = Sent without
    .why = This copy was sent without { $what }. Nothing of that is taken away here.
together-lossless = Nothing is lost on either side. Every step keeps who took it and when.
together-will-need =
    { $count ->
        [1] One thing will need you.
        [2] Two things will need you.
        [3] Three things will need you.
        [4] Four things will need you.
        [5] Five things will need you.
        [6] Six things will need you.
        [7] Seven things will need you.
        [8] Eight things will need you.
        [9] Nine things will need you.
       *[other] { $count } things will need you.
    }
    .title = What will need you
    .why = Both of you changed the same. Your plan shows one of them until you choose, after it came in.
    .none = No two of you changed the same thing in different ways.
together-nothing-yet = Nothing is written yet.
    .after = Afterwards you can take the whole copy back out, until your next step.
together-bring-in = Bring it in
together-bringing = Bringing it in
together-not-now = Not now
together-brought =
    { $conflicts ->
        [0] The copy is in, and everything fits.
        [one] The copy is in. One thing needs you.
       *[other] The copy is in. { $conflicts } things need you.
    }
together-brought-from = From { $file }
together-can-go-back = The newest step: { $step }.
    .why = You can take all of it back out, until your next step.
together-take-out = Take the whole copy back out
together-taking-out = Taking the copy back out
together-taken-out = The whole copy is out again. Your plan is as it was before.

## What needs you

together-cases-why = Copies say different things here. Your plan shows the one marked “shown now”, until you choose. Undo brings back what showed before, and lets that hold.
together-place = { $n } of { $count }
together-shown-now = Shown now
together-keep-this = Keep this
    .name = Keep this: { $value }
together-keep-that = Keep that
    .name = Keep that: { $value }
together-keep-it = Keep it
together-let-go = Let it go
together-leave-so = Leave it so
together-neither = Neither is right, or both are.
together-write-new = Write new
together-new-words = What holds
    .hint-day = A day such as 3 May 2027, or leave it empty.
together-keep-new = Keep what I wrote
together-open = Open it: { $name }
together-open-it = Open it
together-stays = It stays
together-goes = It goes
together-case-stricter = Both of you changed what protects somebody. The stricter holds until you choose.
together-case-deleted = One of you deleted it, another changed it without having seen that. It stays until you choose.
together-case-kept = One of you deleted it, another made something that needs it. It stays as long as that does.
together-case-needed = Needed by { $thing }
together-case-circle = Together these choices would have gone round in a circle. The newest gave way, and is left empty.
# Rules that each copy keeps and both together break
together-rule-one-lead = Your copies name different leads. All of them lead until you choose one; the others stay partners.
together-rule-in-order = Put together, the end comes before the beginning. Both stand until you choose which stays; the other becomes empty.
together-rule-checked = It is active in one copy, and its do-no-harm check is not complete in another. Keep “active”, and the answers come back; keep the empty answer, and it is paused.
together-rule-tie-or-none = One copy knows of a tie, another knows that there is none. Both stand until you choose.
together-rule-tie-once = The tie goes both ways in one copy, and one way in another. Both stand until you choose.
together-rule-children-as-a-group = It is a children’s council in one copy, and has seats in another that are not an adult’s. Keep the kind, and these seats advise without a vote; keep a seat, and the council is what it was before.
together-rule-children-of-one-school = A narrow age band in one copy, and a school beside it in another, would tell which class the children come from. The one you do not keep becomes empty.
together-kept-value = Kept: { $value }
together-kept-nothing = Left empty
together-kept-thing = “{ $name }” stays.
together-gone-thing = “{ $name }” is deleted.
together-progress =
    { $decided ->
        [0] None of { $count } decided yet.
       *[other] { $decided } of { $count } decided.
    }
together-progress-why = Your plan works on meanwhile. What you leave waits here.
together-later = Leave for later

## What things are called, one of them

together-noun-plan = The plan
together-noun-council = Council
together-noun-seat = Seat
together-noun-sector = Sector
together-noun-tag = Tag
together-noun-stakeholder = Stakeholder
together-noun-tie = Tie
together-noun-initiative = Initiative
together-noun-partner = Partnership
together-noun-framework-item = Framework
together-noun-contact = Contact
together-noun-offer = What it can bring
together-noun-need = What it would need
together-noun-external-id = Identifier
together-noun-extra-field = Kept column
together-noun-card-number = Safeguarding card

# So many of them. Of single fields, the field of so many things.
together-attendance-present = there
together-attendance-apologies = sent apologies
together-attendance-absent = not there
together-count-council = { $count ->
    [one] council
   *[other] councils
}
together-count-seat = { $count ->
    [one] seat
   *[other] seats
}
together-count-sector = { $count ->
    [one] sector
   *[other] sectors
}
together-count-tag = { $count ->
    [one] tag
   *[other] tags
}
together-count-stakeholder = { $count ->
    [one] stakeholder
   *[other] stakeholders
}
together-count-tie = { $count ->
    [one] tie
   *[other] ties
}
together-count-initiative = { $count ->
    [one] initiative
   *[other] initiatives
}
together-count-partner = { $count ->
    [one] partnership
   *[other] partnerships
}
together-count-meeting = { $count ->
    [one] meeting
   *[other] meetings
}
together-count-agenda-item = { $count ->
    [one] item of an agenda
   *[other] items of agendas
}
together-count-attendance = { $count ->
    [one] note of who was there
   *[other] notes of who was there
}
together-count-decision = { $count ->
    [one] decision
   *[other] decisions
}
together-count-action = { $count ->
    [one] action
   *[other] actions
}
together-count-ask = { $count ->
    [one] thing that children asked for
   *[other] things that children asked for
}
together-count-milestone = { $count ->
    [one] milestone
   *[other] milestones
}
together-count-indicator = { $count ->
    [one] indicator
   *[other] indicators
}
together-count-indicator-baseline = { $count ->
    [one] small number of people at the start of an indicator
   *[other] small numbers of people at the start of indicators
}
together-count-reading = { $count ->
    [one] reading of an indicator
   *[other] readings of indicators
}
together-count-budget-line = { $count ->
    [one] line of a budget
   *[other] lines of budgets
}
together-count-factor = { $count ->
    [one] condition that makes harm likelier or less likely
   *[other] conditions that make harm likelier or less likely
}
together-count-population-group = { $count ->
    [one] group of people
   *[other] groups of people
}
together-count-round = { $count ->
    [one] round of asking and looking
   *[other] rounds of asking and looking
}
together-count-finding = { $count ->
    [one] finding
   *[other] findings
}
together-count-review = { $count ->
    [one] review
   *[other] reviews
}
together-count-judgement = { $count ->
    [one] thing said in a review
   *[other] things said in reviews
}
together-count-recognition = { $count ->
    [one] thanks to somebody
   *[other] thanks to somebody
}
together-count-pack-idea = { $count ->
    [one] idea of another community
   *[other] ideas of other communities
}
together-count-framework-item = { $count ->
    [one] part of the framework
   *[other] parts of the framework
}
together-count-contact = { $count ->
    [one] contact
   *[other] contacts
}
together-count-offer = { $count ->
    [one] thing somebody can bring
   *[other] things somebody can bring
}
together-count-need = { $count ->
    [one] thing somebody would need
   *[other] things somebody would need
}
together-count-external-id = { $count ->
    [one] identifier
   *[other] identifiers
}
together-count-extra-field = { $count ->
    [one] kept column of an import
   *[other] kept columns of imports
}
together-count-card-number = { $count ->
    [one] number on the safeguarding card
   *[other] numbers on the safeguarding card
}
together-count-place = { $count ->
    [one] place on a map
   *[other] places on maps
}
together-count-step = { $count ->
    [one] step of the history
   *[other] steps of the history
}
together-count-stakeholder-influence = { $count ->
    [one] rating of influence
   *[other] ratings of influence
}
together-count-stakeholder-interest = { $count ->
    [one] rating of interest
   *[other] ratings of interest
}
together-count-stakeholder-stance-now = { $count ->
    [one] stance now
   *[other] stances now
}
together-count-stakeholder-stance-hoped = { $count ->
    [one] stance hoped for
   *[other] stances hoped for
}
together-count-seat-holder = { $count ->
    [one] holder of a seat
   *[other] holders of seats
}
together-count-council-children-count = { $count ->
    [one] small count of children
   *[other] small counts of children
}
together-count-plan = { $count ->
    [one] plan
   *[other] plans
}
together-count-other = × { $what }
together-counted = { $count } { $what }

## Which field of which thing: the heading of a case

together-of = { $field }: “{ $name }”
together-of-thing = “{ $name }”
together-of-name = Name of “{ $name }”
together-of-title = Title of “{ $name }”
together-of-place = Place of “{ $name }”
together-of-vision = Shared vision of “{ $name }”
together-of-language = Language of “{ $name }”
together-of-paper = Paper size of “{ $name }”
together-of-safeguarding-lead = Safeguarding lead of “{ $name }”
together-of-card-checked-on = Last check of the safeguarding card
together-of-small-count-threshold = From which number counts are shown
together-of-short-label = Short label of “{ $name }”
together-of-kind = Kind of “{ $name }”
together-of-sector = Sector of “{ $name }”
together-of-main-domain = Main domain of “{ $name }”
together-of-main-level = Main level of “{ $name }”
together-of-about = What “{ $name }” does
together-of-do-not-map = Whether “{ $name }” may be shown
together-of-data-conditions = Conditions on the data of “{ $name }”
together-of-influence = Influence of “{ $name }”
together-of-interest = Interest of “{ $name }”
together-of-stance-now = Stance of “{ $name }” now
together-of-stance-hoped = Stance hoped for of “{ $name }”
together-of-area-served = Area served by “{ $name }”
together-of-website = Website of “{ $name }”
together-of-sensitivity = Who may see “{ $name }”
together-of-archived = Whether “{ $name }” is put away
together-of-role = Role of “{ $name }”
together-of-channel = How to reach “{ $name }”
together-of-purpose = Purpose of “{ $name }”
together-of-contact-purpose = What the contact of “{ $name }” is kept for
together-of-source = Where the contact of “{ $name }” comes from
together-of-consent-on = Day of consent, “{ $name }”
together-of-retain-until = Until when the contact of “{ $name }” is kept
together-of-offer-text = What “{ $name }” can bring
together-of-need-text = What “{ $name }” would need
together-of-meets = How often “{ $name }” meets
together-of-quorum-percent = Quorum of “{ $name }”
together-of-decision-rule = How “{ $name }” decides
together-of-parent = What “{ $name }” belongs to
together-of-children-count = How many children “{ $name }” has
together-of-age-from = Youngest age of “{ $name }”
together-of-age-to = Oldest age of “{ $name }”
together-of-how-chosen = How the children of “{ $name }” are chosen
together-of-holder = Who holds the seat “{ $name }”
together-of-votes = Whether the seat “{ $name }” votes
together-of-voice = Voice of the seat “{ $name }”
together-of-since = Since when, “{ $name }”
together-of-until = Until when, “{ $name }”
together-of-prevention = Prevention level of “{ $name }”
together-of-reach = Who “{ $name }” reaches
together-of-status = Status of “{ $name }”
together-of-start = Start of “{ $name }”
together-of-end = End of “{ $name }”
together-of-example = Example behind “{ $name }”
together-of-who-could-be-harmed = Who could be harmed by “{ $name }”
together-of-who-was-asked = Who was asked about “{ $name }”
together-of-what-we-do = What we do about harm from “{ $name }”
together-of-lessons = Lessons of “{ $name }”
together-of-brings = What “{ $name }” brings
together-of-gains = What “{ $name }” gains
together-of-key-action = Key action of “{ $name }”
together-of-commitment = Commitment of “{ $name }”
together-of-presence = Whether there is a tie, “{ $name }”
together-of-intensity = How close “{ $name }” are
together-of-directed = Direction of “{ $name }”
together-of-note = Note on “{ $name }”
together-of-consent-basis = Basis of consent, “{ $name }”
together-of-card-number-label = A label on the safeguarding card
together-of-card-number-number = A number on the safeguarding card
together-of-card-number-note = A note on the safeguarding card
