### What stands out, and the line that opens the overview and the summary.
### Findings say what is, with the evidence, what it does not mean and a next step. Never a grade; needs
### never stand without strengths; more ties are not always better.
###
### Arguments: every field of a finding or lead sentence under its own name, and every number in three forms:
###   $needs        the number itself, to choose between one and many
###   $needs_word   in words up to twelve (number-…), else in digits
###   $needs_start  the same for the beginning of a sentence (number-….start)
### $domain and $level are the .inline form of framework.ftl, or the community's own label; $one and $other
### the .inline form of sectors; $sectors a list of sector names, with $count how many they are;
### $principle the label of a principle.
###
### Attributes: .evidence, .meaning (what it does not mean), .action (a button). Where a sentence names a
### partner, paper takes .print instead (safeguarding rule 17); its evidence names nobody.

number-0 = no
    .start = No
number-1 = one
    .start = One
number-2 = two
    .start = Two
number-3 = three
    .start = Three
number-4 = four
    .start = Four
number-5 = five
    .start = Five
number-6 = six
    .start = Six
number-7 = seven
    .start = Seven
number-8 = eight
    .start = Eight
number-9 = nine
    .start = Nine
number-10 = ten
    .start = Ten
number-11 = eleven
    .start = Eleven
number-12 = twelve
    .start = Twelve

## How the plan stands, in one or two sentences.

lead-nothing-yet = This plan is still empty. Begin with the people you already know.
lead-no-initiatives =
    { $stakeholders ->
        [0] No initiative is planned or active yet.
        [one] One stakeholder is at the table. No initiative is planned or active yet.
       *[other] { $stakeholders_start } stakeholders are at the table. No initiative is planned or active yet.
    }
lead-when-unknown =
    { $acting ->
        [one] One initiative acts. Nobody has said yet whether before harm or after.
       *[other] { $acting_start } initiatives act. Nobody has said yet whether before harm or after.
    }
lead-all-before-harm =
    { $acting ->
        [one] The one initiative acts before harm.
        [2] Both initiatives act before harm.
       *[other] All { $acting_word } initiatives act before harm.
    }
lead-some-before-harm =
    { $primary ->
        [one] { $primary_start } of { $acting_word } initiatives acts before harm.
       *[other] { $primary_start } of { $acting_word } initiatives act before harm.
    }
lead-none-before-harm =
    { $acting ->
        [one] The one initiative does not act before harm yet.
        [2] Neither of the two initiatives acts before harm yet.
       *[other] None of the { $acting_word } initiatives acts before harm yet.
    }
lead-gaps =
    { $count ->
        [one] In one place, children’s needs have no answer yet.
       *[other] In { $count_word } places, children’s needs have no answer yet.
    }
lead-unknown-places =
    { $count ->
        [one] Of one place we know nothing yet.
       *[other] Of { $count_word } places we know nothing yet.
    }
lead-no-needs = Nobody has named a need yet.
lead-every-place-known = No need we know of is left without an answer.

## Where and when initiatives act.

finding-gap = In { $domain } at { $level } level, children’s needs have no answer yet.
    .evidence =
        { $needs ->
            [one] One need is named here
           *[other] { $needs_start } needs are named here
        }, and { $stakeholders ->
            [0] nobody we know of works here yet
            [one] one stakeholder already works here
           *[other] { $stakeholders_word } stakeholders already work here
        }; no initiative is planned or active.
    .meaning = It does not mean that nobody cares, or that families here do badly. It means that what was asked for is not part of any planned or active initiative in this plan.
    .action = Start an initiative here
finding-level-empty = No initiative acts at { $level } level yet.
    .evidence =
        { $stakeholders ->
            [0] Nobody we know of works at this level yet.
            [one] One stakeholder works at this level, so there is somebody to begin with.
           *[other] { $stakeholders_start } stakeholders work at this level, so there are people to begin with.
        }
    .meaning = No single initiative needs to act at every level. But child, family, community and society shape each other, and a level left out is easily forgotten.
    .action = Look at this level
finding-domain-empty = No initiative acts in { $domain } yet.
    .evidence =
        { $stakeholders ->
            [0] Nobody we know of works in it yet.
            [one] One stakeholder works in it, so there is somebody to begin with.
           *[other] { $stakeholders_start } stakeholders work in it, so there are people to begin with.
        }
    .meaning = It does not mean that nothing is done. It may be done outside this plan, or be next year’s turn.
    .action = Look at this domain
finding-mostly-after-harm = More initiatives act early or after harm than before it.
    .evidence =
        { $later ->
            [one] One acts early or after harm
           *[other] { $later_start } act early or after harm
        }, { $primary ->
            [0] none before it.
           *[other] { $primary_word } before it.
        }
    .meaning = It does not mean that there is too much help for those who were harmed; they need all of it. It asks what could keep harm from happening at all.
    .action = Find ideas that act before harm
finding-principle-unused = No initiative follows “{ $principle }” yet.
    .evidence = Of all initiatives in the plan, none names this principle.
    .meaning = It may well be lived without being written down. Then it only wants naming.
    .action = See what it could look like
finding-no-lead = “{ $title }” has nobody to lead it yet.
    .evidence = It is planned or active, and none of its partners is named as lead.
    .meaning = It may be in good hands already. A lead tells everyone whom to ask.
    .action = Choose a lead
finding-one-partner = “{ $title }” rests on one partner.
    .evidence = One partner is named, and nobody beside it.
    .meaning = One good partner can be enough. A second keeps it going when somebody is ill or moves away.
    .action = Invite a partner
finding-unknown-places =
    { $count ->
        [one] Of one place we know nothing yet.
       *[other] Of { $count_word } places we know nothing yet.
    }
    .evidence = { $count } of { $total } places (a domain at a level) have no stakeholder, no need and no initiative in the plan.
    .meaning = Not known is not the same as nothing there. Somebody in the community may know.
    .action = See which places

## Who is there, who is heard, and who is linked to whom.

finding-holds-together =
    { $would_lose ->
        [one] One stakeholder hangs on a single link: { $name }.
       *[other] { $would_lose_start } stakeholders hang on a single link: { $name }.
    }
    .evidence =
        { $would_lose ->
            [one] If that link stepped back, one stakeholder would lose its only way to the rest.
           *[other] If that link stepped back, { $would_lose_word } stakeholders would lose their only way to the rest.
        }
    .meaning = It is not a fault of theirs. It shows how much rests on them, and where a second link would be a relief.
    .action = Plan a second link
    .print =
        { $would_lose ->
            [one] One stakeholder hangs on a single link.
           *[other] { $would_lose_start } stakeholders hang on a single link.
        }
finding-no-ties =
    { $count ->
        [one] For one stakeholder we know of no ties yet.
       *[other] For { $count_word } stakeholders we know of no ties yet.
    }
    .evidence = { $count } of { $total } have no recorded tie.
    .meaning = They may know half the town. Not asked is not the same as alone.
    .action = Ask whom they work with
finding-sectors-apart = We know of no ties between { $one } and { $other }.
    .evidence = Each has two stakeholders or more in the plan. Nobody was asked, so this may only be a blank.
    .meaning = More ties are not always better. It means only that nobody has asked whether these two would help each other.
    .action = Ask both
finding-sectors-missing =
    { $count ->
        [one] One sector is not at the table yet: { $sectors }.
       *[other] { $count_start } sectors are not at the table yet.
    }
    .evidence = Not in the plan yet: { $sectors }.
    .meaning = It does not mean that they are unwilling. Perhaps nobody has asked them.
    .action = Add somebody you know
finding-unplaced =
    { $count ->
        [one] Of one stakeholder we have not said yet where it acts.
       *[other] Of { $count_word } stakeholders we have not said yet where they act.
    }
    .evidence = { $count } of { $total } have no domain or no level yet, so the coverage table can’t show them.
    .meaning = They may do a great deal. The plan only does not know yet where in children’s lives.
    .action = Say where they act
finding-vacant-seats =
    { $count ->
        [one] { $name } has one free seat.
       *[other] { $name } has { $count_word } free seats.
    }
    .evidence =
        { $count ->
            [one] One seat is kept open, and nobody holds it at present.
           *[other] { $count_start } seats are kept open, and nobody holds them at present.
        }
    .meaning = It does not mean that the council can’t work. It is a chance to ask whose voice is missing.
    .action = See whose voice is missing
finding-children-not-heard = Children have no place of their own in this plan yet.
    .evidence = There is no children’s council with children on it.
    .meaning = They may be heard in other ways. A council of their own, kept as a group and without names, lets them ask, and be told what changed.
    .action = Make room for a children’s council
