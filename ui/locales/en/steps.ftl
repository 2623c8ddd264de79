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
edit-stakeholders-archived =
    { $count ->
        [one] put { $name } away or take it out again
       *[other] put { $count } stakeholders away or take them out again
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
set-initiative-status =
    { $status ->
        [idea] mark { $name } as an idea
        [planned] mark { $name } as planned
        [active] mark { $name } as active
        [paused] pause { $name }
        [finished] mark { $name } as finished
       *[dropped] drop { $name }
    }
delete-initiatives =
    { $count ->
        [one] delete the initiative { $name }
       *[other] delete { $count } initiatives
    }

# $file is the name of the file; $created, $added and $refused count stakeholders made, stakeholders added to,
# and rows left out.
import = import { $file }
