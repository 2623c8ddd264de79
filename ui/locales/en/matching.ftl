### Matching: what answers each need, who could help, and why. Read in the window and on the command line.
### Reasons say what is there. They grade nobody, and what has no answer is a place to begin.

matching = Needs and what answers them
    .about = Needs that rounds raised and that stakeholders named, each beside what the plan has for it: offers, initiatives, and who acts there. Every line says why it stands here. How well it fits is yours to say.
matching-none = What is needed, and who has it?
    .why = When a round of assessment raises a need, or a stakeholder says what it would need, it stands here beside offers of the same kind, initiatives in the same place and whoever acts there. Write down one need and one offer, and see them meet.
matching-none-rounds = Go to rounds and findings
matching-none-stakeholders = Go to the stakeholders
matching-lead =
    { $open ->
        [0] { $total ->
            [one] The one need has an answer.
           *[other] Each of { $total } needs has an answer.
        }
        [one] { $total ->
            [one] The one need has no answer yet.
           *[other] One of { $total } needs has no answer yet.
        }
       *[other] { $open } of { $total } needs have no answer yet.
    }
matching-only = Only those that nothing answers
matching-only-none = Something answers each of them. Whether it is enough is yours to say.
matching-untold =
    { $count ->
        [one] One more need is counted in the coverage and not told here: whoever has it is never shown.
       *[other] { $count } more needs are counted in the coverage and not told here: whoever has them is never shown.
    }
matching-gone = This need is not in the plan any more. Undo brings back what was deleted.

## A need

matching-raised-by = raised by { $who }
matching-raised-in = raised in { $round }
matching-needed-by = needed by { $name }
matching-unplaced = not in a place yet
matching-no-level = { $domain }, no level yet
matching-amount = { $amount } needed
matching-answered =
    { $count ->
        [0] Nothing answers it yet
        [one] One answer
       *[other] { $count } answers
    }
matching-could-help =
    { $count ->
        [one] one more could help
       *[other] { $count } more could help
    }
matching-could-help-alone =
    { $count ->
        [0] nobody is named who could help
        [one] one could help
       *[other] { $count } could help
    }
matching-answers = Answers it
matching-could = Could help
matching-nobody = Nothing in the plan answers this need yet, and nobody is known who could help.
matching-unnamed =
    { $count ->
        [one] One initiative that acts here is confidential and is not named.
       *[other] { $count } initiatives that act here are confidential and are not named.
    }
matching-more =
    { $count ->
        [one] One more in the plan could fit.
       *[other] { $count } more in the plan could fit.
    }
matching-amount-offered = { $amount } offered
matching-see-finding = See where it was found
matching-see-round = See its round, and say where it belongs
matching-see-owner = See { $name }
matching-place-owner = Say where { $name } acts
matching-offer = Offer
matching-initiative = Initiative
matching-stakeholder = Stakeholder

## Why something answers a need or could help. $owner is whoever has the need.

match-reason-same-resource = Offers what is needed: { $resource }
match-reason-same-domain = For the same domain: { $domain }
match-reason-other-domain = For another domain: { $domain }
match-reason-amount-enough = As much as is needed
match-reason-amount-short = Less than is needed
match-reason-active-here = Active in this place
match-reason-planned-here = Planned in this place
match-reason-in-domain = Acts in this domain, elsewhere
match-reason-partner-brings = { $name } takes part and offers it
match-reason-takes-part = { $owner } takes part already
match-reason-mainly-here = Mainly acts in this place
match-reason-also-here = Acts in this place too
match-reason-offers = Offers for this domain: { $resource }
match-reason-tied = Has a tie to { $owner }
match-reason-tied-how = Has a tie to { $owner }: { $how }
match-reason-common-ties =
    { $count ->
        [one] Both have a tie to one and the same
       *[other] Both have ties to { $count } of the same
    }
match-reason-shares-council = Both sit on { $council }
match-reason-shares-initiative = Both take part in { $initiative }

## Why a place is a gap

gap-reason-needs =
    { $count ->
        [one] One need is named
       *[other] { $count } needs are named
    }
gap-reason-nothing-acts = No initiative is planned or active
gap-reason-not-acting =
    { $count ->
        [one] One initiative is an idea, paused, finished or dropped
       *[other] { $count } initiatives are ideas, paused, finished or dropped
    }
gap-reason-nothing-known = Nothing is known of this place
