# Steps of the history, in words. Each reads well after "Undo: " on a button and in a list of what was done.
# Arguments: $name (of the one thing, or of the first of many), $count (how many), $value (the tag, domain,
# level or sector it is about). Numbers come as numbers.

create-plan = new plan for { $name }
edit-plan = change details of the plan
edit-plan-name = rename the plan
edit-plan-place = change the place of the plan
edit-plan-vision = change the shared vision
edit-plan-language = change the language of the plan
edit-plan-paper = change the paper size
edit-plan-safeguarding-lead = change the safeguarding lead
edit-plan-currency = change in which money is counted
edit-plan-small-count-threshold = change from which number counts are shown
edit-plan-add-card-number = put a number on the safeguarding card
edit-plan-card-number = change a number on the safeguarding card
edit-plan-remove-card-number = take a number off the safeguarding card
edit-plan-card-checked = note that the safeguarding card was checked

create-stakeholders =
    { $count ->
        [one] add { $name }
       *[other] add { $count } stakeholders
    }
edit-stakeholders =
    { $count ->
        [one] change { $name }
       *[other] change { $count } stakeholders
    }
edit-stakeholders-name =
    { $count ->
        [one] rename to { $name }
       *[other] rename { $count } stakeholders
    }
edit-stakeholders-short-label =
    { $count ->
        [one] change the short label of { $name }
       *[other] change the short labels of { $count } stakeholders
    }
edit-stakeholders-kind =
    { $count ->
        [one] change what kind { $name } is
       *[other] change what kind { $count } stakeholders are
    }
edit-stakeholders-sector =
    { $count ->
        [one] change the sector of { $name }
       *[other] change the sector of { $count } stakeholders
    }
edit-stakeholders-main-domain =
    { $count ->
        [one] change the main domain of { $name }
       *[other] change the main domain of { $count } stakeholders
    }
edit-stakeholders-add-domain =
    { $count ->
        [one] add the domain { $value } to { $name }
       *[other] add the domain { $value } to { $count } stakeholders
    }
edit-stakeholders-remove-domain =
    { $count ->
        [one] remove the domain { $value } from { $name }
       *[other] remove the domain { $value } from { $count } stakeholders
    }
edit-stakeholders-main-level =
    { $count ->
        [one] change the main level of { $name }
       *[other] change the main level of { $count } stakeholders
    }
edit-stakeholders-add-level =
    { $count ->
        [one] add the level { $value } to { $name }
       *[other] add the level { $value } to { $count } stakeholders
    }
edit-stakeholders-remove-level =
    { $count ->
        [one] remove the level { $value } from { $name }
       *[other] remove the level { $value } from { $count } stakeholders
    }
edit-stakeholders-about =
    { $count ->
        [one] change what { $name } does
       *[other] change what { $count } stakeholders do
    }
edit-stakeholders-do-not-map =
    { $count ->
        [one] change whether { $name } is shown on maps
       *[other] change whether { $count } stakeholders are shown on maps
    }
edit-stakeholders-data-conditions =
    { $count ->
        [one] change the data conditions of { $name }
       *[other] change the data conditions of { $count } stakeholders
    }
edit-stakeholders-influence =
    { $count ->
        [one] change the influence of { $name }
       *[other] change the influence of { $count } stakeholders
    }
edit-stakeholders-interest =
    { $count ->
        [one] change the interest of { $name }
       *[other] change the interest of { $count } stakeholders
    }
edit-stakeholders-stance-now =
    { $count ->
        [one] change where { $name } stands
       *[other] change where { $count } stakeholders stand
    }
edit-stakeholders-stance-hoped =
    { $count ->
        [one] change where we hope { $name } will stand
       *[other] change where we hope { $count } stakeholders will stand
    }
edit-stakeholders-area-served =
    { $count ->
        [one] change the area { $name } serves
       *[other] change the area { $count } stakeholders serve
    }
edit-stakeholders-website =
    { $count ->
        [one] change the website of { $name }
       *[other] change the websites of { $count } stakeholders
    }
edit-stakeholders-sensitivity =
    { $count ->
        [one] change who may see { $name }
       *[other] change who may see { $count } stakeholders
    }
# $value says which way it went: "true" is put away. Steps of before it was noted have none.
edit-stakeholders-archived =
    { $value ->
        [true]
            { $count ->
                [one] put { $name } away
               *[other] put { $count } stakeholders away
            }
        [false]
            { $count ->
                [one] take { $name } out of the archive
               *[other] take { $count } stakeholders out of the archive
            }
       *[unknown]
            { $count ->
                [one] put { $name } away or take it out again
               *[other] put { $count } stakeholders away or take them out again
            }
    }
edit-stakeholders-add-tag =
    { $count ->
        [one] tag { $name } with { $value }
       *[other] tag { $count } stakeholders with { $value }
    }
edit-stakeholders-remove-tag =
    { $count ->
        [one] remove the tag { $value } from { $name }
       *[other] remove the tag { $value } from { $count } stakeholders
    }
edit-stakeholders-contact =
    { $count ->
        [one] change the contact of { $name }
       *[other] change the contacts of { $count } stakeholders
    }
edit-stakeholders-add-offer =
    { $count ->
        [one] add something { $name } can bring
       *[other] add something { $count } stakeholders can bring
    }
edit-stakeholders-offer =
    { $count ->
        [one] change what { $name } can bring
       *[other] change what { $count } stakeholders can bring
    }
edit-stakeholders-remove-offer =
    { $count ->
        [one] remove something { $name } can bring
       *[other] remove something { $count } stakeholders can bring
    }
edit-stakeholders-add-need =
    { $count ->
        [one] add something { $name } would need
       *[other] add something { $count } stakeholders would need
    }
edit-stakeholders-need =
    { $count ->
        [one] change what { $name } would need
       *[other] change what { $count } stakeholders would need
    }
edit-stakeholders-remove-need =
    { $count ->
        [one] remove something { $name } would need
       *[other] remove something { $count } stakeholders would need
    }
delete-stakeholders =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } stakeholders
    }

# $name and $other are the two ends; $presence is "absent" where it is known that there is no tie.
create-ties =
    { $count ->
        [one]
            { $presence ->
                [absent] note that { $name } and { $other } have no tie
               *[present] tie { $name } and { $other }
            }
       *[other] add { $count } ties
    }
edit-tie = change the tie of { $name } and { $other }
edit-tie-kind = change what ties { $name } and { $other }
edit-tie-presence = change whether { $name } and { $other } have a tie
edit-tie-intensity = change how close { $name } and { $other } are
edit-tie-directed = change the direction of the tie of { $name } and { $other }
edit-tie-from = turn the tie round: from { $name } to { $other }
edit-tie-since = change since when { $name } and { $other } are tied
edit-tie-until = change until when { $name } and { $other } are tied
edit-tie-note = change the note on the tie of { $name } and { $other }
edit-tie-consent-basis = change on what consent the tie of { $name } and { $other } rests
edit-tie-sensitivity = change who may see the tie of { $name } and { $other }
edit-tie-initiative = change from what the tie of { $name } and { $other } grew
delete-ties =
    { $count ->
        [one]
            { $presence ->
                [absent] forget that { $name } and { $other } have no tie
               *[present] delete the tie of { $name } and { $other }
            }
       *[other] delete { $count } ties
    }

# $name and $other are two stakeholders that looked like one; when they are joined, $other stays.
dismiss-twins = note that { $name } and { $other } are two different ones
merge-stakeholders = join { $name } into { $other }
place-marks =
    { $count ->
        [one] move { $name } on the map
       *[other] move { $count } marks on the map
    }
release-marks =
    { $count ->
        [one] let { $name } find its own place on the map
       *[other] let { $count } marks find their own places on the map
    }

create-council = add the council { $name }
delete-council = delete the council { $name }
create-initiatives =
    { $count ->
        [one] add the initiative { $name }
       *[other] add { $count } initiatives
    }
# Plans of before several could be changed at once have no $count with these: then it is one.
set-initiative-status =
    { $count ->
        [other]
            { $status ->
                [idea] mark { $count } initiatives as ideas
                [planned] mark { $count } initiatives as planned
                [active] mark { $count } initiatives as active
                [paused] pause { $count } initiatives
                [finished] mark { $count } initiatives as finished
               *[dropped] drop { $count } initiatives
            }
       *[one]
            { $status ->
                [idea] mark { $name } as an idea
                [planned] mark { $name } as planned
                [active] mark { $name } as active
                [paused] pause { $name }
                [finished] mark { $name } as finished
               *[dropped] drop { $name }
            }
    }
delete-initiatives =
    { $count ->
        [one] delete the initiative { $name }
       *[other] delete { $count } initiatives
    }

# $name is the council, never who sits there.
edit-council = change the council { $name }
edit-council-name = rename the council to { $name }
edit-council-kind = change what kind of council { $name } is
edit-council-purpose = change the purpose of { $name }
edit-council-meets = change how often { $name } meets
edit-council-quorum-percent = change the quorum of { $name }
edit-council-quorum-seats = change the quorum of { $name }
edit-council-decision-rule = change how { $name } decides
edit-council-parent = change which council { $name } belongs to
edit-council-children-count = change how many children { $name } has
edit-council-age-from = change the youngest age of { $name }
edit-council-age-to = change the oldest age of { $name }
edit-council-how-chosen = change how the children of { $name } are chosen
edit-council-space = change what the children of { $name } have for a safe place
edit-council-voice = change what helps the children of { $name } to speak
edit-council-audience = change who listens to the children of { $name }
edit-council-influence = change what becomes of what the children of { $name } say
add-seats =
    { $count ->
        [one] add a seat to { $name }
       *[other] add { $count } seats to { $name }
    }
edit-seats =
    { $count ->
        [one] change a seat of { $name }
       *[other] change { $count } seats of { $name }
    }
edit-seats-holder =
    { $count ->
        [one] change who holds a seat of { $name }
       *[other] change who holds { $count } seats of { $name }
    }
edit-seats-role =
    { $count ->
        [one] change the role of a seat of { $name }
       *[other] change the role of { $count } seats of { $name }
    }
edit-seats-votes =
    { $count ->
        [one] change whether a seat of { $name } votes
       *[other] change whether { $count } seats of { $name } vote
    }
edit-seats-voice =
    { $count ->
        [one] change the voice of a seat of { $name }
       *[other] change the voice of { $count } seats of { $name }
    }
edit-seats-sector =
    { $count ->
        [one] change the sector of a seat of { $name }
       *[other] change the sector of { $count } seats of { $name }
    }
edit-seats-since =
    { $count ->
        [one] change since when a seat of { $name } is held
       *[other] change since when { $count } seats of { $name } are held
    }
edit-seats-until =
    { $count ->
        [one] change until when a seat of { $name } is held
       *[other] change until when { $count } seats of { $name } are held
    }
edit-seats-preparation =
    { $count ->
        [one] change how a seat of { $name } is prepared
       *[other] change how { $count } seats of { $name } are prepared
    }
edit-seats-support =
    { $count ->
        [one] change the support of a seat of { $name }
       *[other] change the support of { $count } seats of { $name }
    }
edit-seats-pay =
    { $count ->
        [one] change the pay of a seat of { $name }
       *[other] change the pay of { $count } seats of { $name }
    }
move-seat = move a seat of { $name }
delete-seats =
    { $count ->
        [one] delete a seat of { $name }
       *[other] delete { $count } seats of { $name }
    }

# $value is the domain, level, principle, strategy, level of the spectrum, phase or tag, by name. Plans of before
# several could be changed at once have no $count with these: then it is one.
edit-initiative =
    { $count ->
        [other] change { $count } initiatives
       *[one] change { $name }
    }
edit-initiative-title =
    { $count ->
        [other] rename { $count } initiatives
       *[one] rename the initiative to { $name }
    }
edit-initiative-purpose =
    { $count ->
        [other] change what { $count } initiatives are for
       *[one] change what { $name } is for
    }
edit-initiative-add-domain =
    { $count ->
        [other] add the domain { $value } to { $count } initiatives
       *[one] add the domain { $value } to { $name }
    }
edit-initiative-remove-domain =
    { $count ->
        [other] remove the domain { $value } from { $count } initiatives
       *[one] remove the domain { $value } from { $name }
    }
edit-initiative-add-level =
    { $count ->
        [other] add the level { $value } to { $count } initiatives
       *[one] add the level { $value } to { $name }
    }
edit-initiative-remove-level =
    { $count ->
        [other] remove the level { $value } from { $count } initiatives
       *[one] remove the level { $value } from { $name }
    }
edit-initiative-add-principle =
    { $count ->
        [other] add the principle { $value } to { $count } initiatives
       *[one] add the principle { $value } to { $name }
    }
edit-initiative-remove-principle =
    { $count ->
        [other] remove the principle { $value } from { $count } initiatives
       *[one] remove the principle { $value } from { $name }
    }
edit-initiative-add-strategy =
    { $count ->
        [other] add the strategy { $value } to { $count } initiatives
       *[one] add the strategy { $value } to { $name }
    }
edit-initiative-remove-strategy =
    { $count ->
        [other] remove the strategy { $value } from { $count } initiatives
       *[one] remove the strategy { $value } from { $name }
    }
edit-initiative-add-spectrum =
    { $count ->
        [other] add the kind of action { $value } to { $count } initiatives
       *[one] add the kind of action { $value } to { $name }
    }
edit-initiative-remove-spectrum =
    { $count ->
        [other] remove the kind of action { $value } from { $count } initiatives
       *[one] remove the kind of action { $value } from { $name }
    }
edit-initiative-add-phase =
    { $count ->
        [other] add the phase { $value } to { $count } initiatives
       *[one] add the phase { $value } to { $name }
    }
edit-initiative-remove-phase =
    { $count ->
        [other] remove the phase { $value } from { $count } initiatives
       *[one] remove the phase { $value } from { $name }
    }
edit-initiative-prevention =
    { $count ->
        [other] change when { $count } initiatives act
       *[one] change when { $name } acts
    }
edit-initiative-age-from =
    { $count ->
        [other] change the youngest age { $count } initiatives are for
       *[one] change the youngest age { $name } is for
    }
edit-initiative-age-to =
    { $count ->
        [other] change the oldest age { $count } initiatives are for
       *[one] change the oldest age { $name } is for
    }
edit-initiative-reach =
    { $count ->
        [other] change for whom { $count } initiatives are
       *[one] change for whom { $name } is
    }
edit-initiative-place =
    { $count ->
        [other] change where { $count } initiatives happen
       *[one] change where { $name } happens
    }
edit-initiative-start =
    { $count ->
        [other] change when { $count } initiatives start
       *[one] change when { $name } starts
    }
edit-initiative-end =
    { $count ->
        [other] change when { $count } initiatives end
       *[one] change when { $name } ends
    }
edit-initiative-who-could-be-harmed =
    { $count ->
        [other] change who could be harmed by { $count } initiatives
       *[one] change who could be harmed by { $name }
    }
edit-initiative-who-was-asked =
    { $count ->
        [other] change who was asked about { $count } initiatives
       *[one] change who was asked about { $name }
    }
edit-initiative-what-we-do =
    { $count ->
        [other] change how { $count } initiatives do no harm
       *[one] change how { $name } does no harm
    }
edit-initiative-activities =
    { $count ->
        [one] change what we will do in { $name }
       *[other] change what we will do in { $count } initiatives
    }
edit-initiative-outcomes =
    { $count ->
        [one] change what is to come of { $name }
       *[other] change what is to come of { $count } initiatives
    }
edit-initiative-lessons =
    { $count ->
        [other] change what we learned from { $count } initiatives
       *[one] change what we learned from { $name }
    }
edit-initiative-sensitivity =
    { $count ->
        [other] change who may see { $count } initiatives
       *[one] change who may see { $name }
    }
edit-initiative-add-tag =
    { $count ->
        [other] tag { $count } initiatives with { $value }
       *[one] tag { $name } with { $value }
    }
edit-initiative-remove-tag =
    { $count ->
        [other] remove the tag { $value } from { $count } initiatives
       *[one] remove the tag { $value } from { $name }
    }

# $name is the partner, $initiative the title of the initiative.
add-partners =
    { $count ->
        [one] add { $name } to { $initiative }
       *[other] add { $count } partners to { $initiative }
    }
edit-partner = change what { $name } does in { $initiative }
edit-partner-role = change the role of { $name } in { $initiative }
edit-partner-brings = change what { $name } brings to { $initiative }
edit-partner-gains = change what { $name } gains from { $initiative }
edit-partner-key-action = change the key action of { $name } in { $initiative }
edit-partner-commitment = change whether { $name } has agreed to { $initiative }
remove-partners =
    { $count ->
        [one] take { $name } out of { $initiative }
       *[other] take { $count } partners out of { $initiative }
    }

# $file is the name of the file; $created, $added and $refused count stakeholders made, stakeholders added to,
# and rows left out.
import = import { $file }

erase-contact = erase a contact for good
erase-stakeholder = erase somebody for good

keep-text = Say why a text that may tell who a child is was kept

# $name took most of the steps that came in; $file is the copy, $count how many steps it brought.
merge =
    { $count ->
        [one] bring in { $name }’s copy: one step
       *[other] bring in { $name }’s copy: { $count } steps
    }
settle-conflict = choose what holds of { $name }
# $without: words for what stayed out, separated by spaces.
send-copy = send a copy that does not hold everything
left-out = a step of which this copy was sent only a part

# Something made again what it was on an earlier day; $name of a tie or a partnership are both ends.
restore-stakeholder = bring back { $name }
restore-stakeholder-details = bring back earlier details of { $name }
restore-tie = bring back the tie { $name }
restore-tie-details = bring back earlier details of the tie { $name }
restore-initiative = bring back { $name }
restore-initiative-details = bring back earlier details of { $name }
restore-partner = bring back the partnership { $name }
restore-partner-details = bring back earlier details of the partnership { $name }
restore-council = bring back { $name } with its seats
restore-council-details = bring back earlier details of { $name }
restore-seat = bring back a seat
restore-seat-details = bring back earlier details of a seat
restore-plan-details = bring back earlier details of the plan

## Meetings and what comes of them; `field` is what of it changed

add-meeting = plan a meeting of { $name }
edit-meeting =
    { $field ->
        [date] move a meeting of { $name } to another day
        [starts] change when a meeting of { $name } begins
        [place] change where { $name } meets
        [notes] change the notes of a meeting of { $name }
        [held] change whether a meeting of { $name } was held
       *[other] change a meeting of { $name }
    }
remove-meeting =
    { $count ->
        [one] delete a meeting of { $name }
       *[other] delete { $count } meetings of { $name }
    }
add-agenda-item =
    { $count ->
        [one] put “{ $name }” on the agenda
       *[other] put { $count } items on the agenda
    }
edit-agenda-item =
    { $field ->
        [title] reword “{ $name }” on the agenda
        [minutes] change how long “{ $name }” may take
        [notes] change what was said about “{ $name }”
        [position] move “{ $name }” on the agenda
       *[other] change “{ $name }” on the agenda
    }
remove-agenda-item =
    { $count ->
        [one] take “{ $name }” off the agenda
       *[other] take { $count } items off the agenda
    }
add-attendance = note who was at a meeting of { $name }
edit-attendance = change who was at a meeting of { $name }
remove-attendance = forget who was at a meeting of { $name }
add-decision = note the decision “{ $name }”
edit-decision =
    { $field ->
        [text] reword the decision “{ $name }”
        [rule] change how “{ $name }” was decided
        [votes_for] change the votes for “{ $name }”
        [votes_against] change the votes against “{ $name }”
        [votes_abstain] change the abstentions on “{ $name }”
        [initiative] change which initiative “{ $name }” is on
        [dissent] change the dissent on “{ $name }”
        [interests] change the interests declared on “{ $name }”
        [children_heard] change whether children were heard on “{ $name }”
        [children_said] change what children said on “{ $name }”
        [review_on] change when “{ $name }” is looked at again
        [revoked_by] change what took the place of “{ $name }”
       *[other] change the decision “{ $name }”
    }
remove-decision =
    { $count ->
        [one] delete the decision “{ $name }”
       *[other] delete { $count } decisions
    }
add-action =
    { $count ->
        [one] note the action “{ $name }”
       *[other] note { $count } actions
    }
edit-action =
    { $field ->
        [what] reword the action “{ $name }”
        [due] change when “{ $name }” is due
        [done_on] change whether “{ $name }” is done
        [seat] change who does “{ $name }”
        [stakeholder] change who does “{ $name }”
       *[other] change the action “{ $name }”
    }
remove-action =
    { $count ->
        [one] delete the action “{ $name }”
       *[other] delete { $count } actions
    }
add-ask = note what { $name } asked for
edit-ask =
    { $field ->
        [decided] change what was decided on what { $name } asked for
        [changed] change what changed because { $name } asked
        [told_on] change when { $name } was told what changed
        [withdrawn] change whether { $name } took back what it asked for
       *[other] change what { $name } asked for
    }
remove-ask =
    { $count ->
        [one] delete what { $name } asked for
       *[other] delete { $count } things that { $name } asked for
    }

## How initiatives go; $name of a reading is its indicator, of what waits or works on a factor its initiative

add-milestone = add the milestone “{ $name }”
edit-milestone = change the milestone “{ $name }”
remove-milestone =
    { $count ->
        [one] delete the milestone “{ $name }”
       *[other] delete { $count } milestones
    }
add-dependency = let { $name } wait for another initiative
edit-dependency = change what { $name } waits for
remove-dependency =
    { $count ->
        [one] let { $name } wait no longer
       *[other] let { $count } initiatives wait no longer
    }
add-indicator = add the indicator “{ $name }”
edit-indicator = change the indicator “{ $name }”
remove-indicator =
    { $count ->
        [one] delete the indicator “{ $name }” with its readings
       *[other] delete { $count } indicators with their readings
    }
add-reading = add a reading of “{ $name }”
edit-reading = change a reading of “{ $name }”
remove-reading =
    { $count ->
        [one] delete a reading of “{ $name }”
       *[other] delete { $count } readings
    }
add-budget-line = add “{ $name }” to a budget
edit-budget-line = change “{ $name }” in a budget
remove-budget-line =
    { $count ->
        [one] delete “{ $name }” from a budget
       *[other] delete { $count } lines of a budget
    }
add-factor = add the factor “{ $name }”
edit-factor = change the factor “{ $name }”
remove-factor =
    { $count ->
        [one] delete the factor “{ $name }”
       *[other] delete { $count } factors
    }
add-factor-work = say which factor { $name } works on
edit-factor-work = change which factor { $name } works on
remove-factor-work =
    { $count ->
        [one] { $name } works on a factor no longer
       *[other] initiatives work on { $count } factors no longer
    }

## Assessing, reviewing, thanking; $name of a judgement is what was judged, of a review its day

add-population-group = name the group “{ $name }”
edit-population-group = change the group “{ $name }”
remove-population-group =
    { $count ->
        [one] delete the group “{ $name }”
       *[other] delete { $count } groups
    }
add-round = begin the round “{ $name }”
edit-round = change the round “{ $name }”
remove-round =
    { $count ->
        [one] delete the round “{ $name }” with its findings
       *[other] delete { $count } rounds with their findings
    }
add-finding = note the finding “{ $name }”
edit-finding = change the finding “{ $name }”
remove-finding =
    { $count ->
        [one] delete the finding “{ $name }”
       *[other] delete { $count } findings
    }
add-review = begin the review of { $name }
edit-review = change the review of { $name }
remove-review =
    { $count ->
        [one] delete the review of { $name }
       *[other] delete { $count } reviews
    }
add-judgement = judge “{ $name }” in a review
edit-judgement = change how “{ $name }” was judged
remove-judgement =
    { $count ->
        [one] take back how “{ $name }” was judged
       *[other] take back how { $count } things were judged
    }
add-recognition = celebrate “{ $name }”
edit-recognition = change the thanks for “{ $name }”
remove-recognition =
    { $count ->
        [one] delete the thanks for “{ $name }”
       *[other] delete { $count } thanks
    }

## Packs of other communities, and the framework of this plan.

add-pack-idea =
    { $count ->
        [one] bring in the idea “{ $name }”
       *[other] bring in { $count } ideas of another community
    }
edit-pack-idea = change the idea “{ $name }”
remove-pack-idea =
    { $count ->
        [one] delete the idea “{ $name }”
       *[other] delete { $count } ideas of other communities
    }
edit-item-label = give another name to { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }”
edit-item-about = say otherwise what { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }” means
edit-item-asks = say otherwise what { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }” asks
add-item = add { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }”
edit-item-level = change the level of the example “{ $name }”
edit-item-domains = change the domains of the example “{ $name }”
move-item = move { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }”
remove-item = delete { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }”
put-back-item = put back the words of { $kind ->
        [domain] the domain
        [level] the level
        [principle] the principle
        [strategy] the strategy
        [example] the example
        [theory] the theory
        [recommendation] the recommendation
       *[other] the item
    } “{ $name }”
put-back-items = put back the words of the framework
bring-in-framework = bring in the framework “{ $name }”
