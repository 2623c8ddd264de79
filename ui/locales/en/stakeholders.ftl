### The place where everybody who acts for children and families is listed.

stakeholders-title = Stakeholders
stakeholders-shown =
    { $shown ->
        [0] { $total ->
            [0] none yet
           *[other] none of { $total } shown
        }
       *[other] { $shown } of { $total } shown
    }
stakeholders-bring-in = Bring in a list

## Columns
## Each is a heading that sorts.

stakeholders-column-name = Name
stakeholders-column-sector = Sector
stakeholders-column-domains = Domains
stakeholders-column-level = Level
stakeholders-column-ties = Ties
stakeholders-column-influence = Influence
stakeholders-column-stance = Stance, and hoped for
stakeholders-of-five = { $value } of 5
stakeholders-hoped-for = hoped for:
stakeholders-stance-inline =
    { $stance ->
        [unaware] unaware
        [has_concerns] has concerns
        [neutral] neutral
        [supportive] supportive
       *[leading] leading
    }

## Quick add

stakeholders-quick-add = Add by name
stakeholders-quick-hint = Type a name and press Enter, or paste a list of names
stakeholders-quick-next = Press Enter and type the next
stakeholders-quick-go = Add
stakeholders-twin = You already have “{ $name }”. Enter adds it again.
stakeholders-twin-archived = “{ $name }” is in your archive. Enter adds it again.
stakeholders-twin-see = See it
stakeholders-added =
    { $count ->
        [1] Added { $name }
       *[other] Added { $count } stakeholders
    }
# $name was added, though $twin is there under the same name; $count is how many of those added are there twice.
stakeholders-added-twin =
    { $count ->
        [1] Added. There is already “{ $twin }”.
       *[other] Added. There are already { $count } of these, such as “{ $twin }”.
    }

## Filters

stakeholders-filters-on =
    { $count ->
        [one] One filter is on
       *[other] { $count } filters are on
    }
stakeholders-filter-name = Filter by name
stakeholders-filter-sector = Sector
stakeholders-filter-stance = Stance
stakeholders-filter-more = More
stakeholders-filter-unplaced = Not placed yet
stakeholders-filter-archived = Archive
stakeholders-filter-since = Just brought in

## After a list was brought in

stakeholders-to-place =
    { $count ->
        [1] One of these still needs a domain or level.
       *[other] { $count } of these still need a domain or level.
    }
    .show = Show only those
    .how = Select them, and press “Domain or level” below.

## When there are no rows

stakeholders-none = Who cares for children here?
    .why = Begin with the names you know: the school, the clinic, the library, the mosque, the bus company. Type one, press Enter, type the next. A list you already keep in a spreadsheet can come in as it is.
stakeholders-none-add = Type the first name
stakeholders-none-match = No stakeholder matches these filters
    .why = Everybody is still here. Clear the filters to see them all.
# Nobody in use matches, and $count in the archive do; $name is the first of them.
stakeholders-none-but-away =
    { $count ->
        [1] { $name } is in the archive
       *[other] { $count } that match are in the archive
    }
    .why = Nobody else matches. What you archive stays out of lists, maps and counts until you bring it back.
    .show =
        { $count ->
            [1] Show it
           *[other] Show them
        }
stakeholders-none-away = Nothing in the archive matches
    .why = What you archive is kept here, out of lists, maps and counts, until you bring it back.

## Several at once

stakeholders-bulk-sector = Sector
stakeholders-archive = Archive
stakeholders-unarchive = Take out of the archive
stakeholders-delete = Delete
stakeholders-domains = Domains
stakeholders-levels = Levels
stakeholders-tags = Tags
stakeholders-main = main
stakeholders-make-main = make main
stakeholders-make-main-label = make main: { $item }
stakeholders-first-is-main = The first one you tick becomes the main one: it says where a stakeholder stands on the maps.

## What was done, said once it is done

stakeholders-made-main = { $item } is now the main one
stakeholders-sector-set =
    { $count ->
        [1] Sector: { $sector }
       *[other] Sector of { $count }: { $sector }
    }
stakeholders-archived =
    { $count ->
        [1] Archived one stakeholder
       *[other] Archived { $count } stakeholders
    }
stakeholders-unarchived =
    { $count ->
        [1] Took one stakeholder out of the archive
       *[other] Took { $count } stakeholders out of the archive
    }
stakeholders-deleted =
    { $count ->
        [1] Deleted { $name }
       *[other] Deleted { $count } stakeholders
    }

## Deleting

stakeholders-delete-title =
    { $count ->
        [1] Delete { $name }?
       *[other] Delete { $count } stakeholders?
    }
stakeholders-delete-why =
    { $count ->
        [1] It goes from lists, maps and counts. Undo brings it back.
       *[other] They go from lists, maps and counts. Undo brings them back.
    }
# $what is a list of the three below, as far as there are any.
stakeholders-delete-with =
    { $count ->
        [1] What goes with it: { $what }. Undo brings it back with everything it had.
       *[other] What goes with them: { $what }. Undo brings them back with everything they had.
    }
stakeholders-delete-ties =
    { $count ->
        [1] one tie
       *[other] { $count } ties
    }
stakeholders-delete-partnerships =
    { $count ->
        [1] the part in one initiative
       *[other] the parts in { $count } initiatives
    }
stakeholders-delete-seats =
    { $count ->
        [1] one seat, which becomes free
       *[other] { $count } seats, which become free
    }
stakeholders-delete-or-archive =
    { $count ->
        [1] To keep it but out of the way, archive it instead.
       *[other] To keep them but out of the way, archive them instead.
    }
stakeholders-delete-go =
    { $count ->
        [1] Delete it
       *[other] Delete { $count }
    }
stakeholders-delete-keep =
    { $count ->
        [1] Keep it
       *[other] Keep them
    }

## Keys

stakeholders-keys-find = Filter by name
    .keys = /
stakeholders-keys-add = Add by name
    .keys = N
stakeholders-keys-clear = Clear the selection, close the panel
    .keys = Esc

## One stakeholder

stakeholders-panel = { $name }, details
stakeholders-back = Back to the list
stakeholders-name = Name
stakeholders-name-needed = A stakeholder needs a name; kept { $name }.
stakeholders-about = What it does for children and families
stakeholders-about-placeholder = What does it do for children and families?
stakeholders-choose = Choose
stakeholders-change = Change
stakeholders-add-tag = Add a tag
stakeholders-change-of = { $words }: { $of }
stakeholders-part-what = What it is
stakeholders-kind = Kind
stakeholders-sector = Sector
stakeholders-area = Area
stakeholders-website = Website
stakeholders-website-wrong = This is no web address. Write one such as www.library.org, or one that begins with https://.
stakeholders-short-label = Short label
stakeholders-short-label-hint = 2 to 5 letters
# $letters: how many were typed
stakeholders-short-label-wrong =
    { $letters ->
        [one] This is 1 letter.
       *[other] These are { $letters } letters.
    } A short label has 2 to 5, such as PL for Public Library, so that it fits beside a mark. Shorten it, or leave it empty.
stakeholders-part-stands = How it stands to the plan
stakeholders-influence = Influence
stakeholders-interest = Interest
stakeholders-forget = clear
stakeholders-forget-of = clear { $label }, back to not known yet
stakeholders-stance-now = Stance now
stakeholders-stance-hoped = Hoped for
stakeholders-offers = Offers
stakeholders-needs = Needs
stakeholders-ties = Ties
# $count are the ties that run; $ended those that have ended.
stakeholders-ties-count =
    { $ended ->
        [0] { $count }, closest first
       *[other]
            { $count ->
                [0] { $ended } ended
               *[other] { $count }, closest first; { $ended } ended
            }
    }
ties-none = Nobody has been asked yet.
ties-asked = Asked, no tie
    .about = Somebody asked, and there is none. Whoever stands in neither list has not been asked yet.
tie-add = Add a tie
tie-with = Tied to
tie-with-placeholder = Type a name
tie-with-nobody = Nobody of that name is in the plan yet. Choose “New stakeholder” to add them, or try fewer letters.
tie-with-itself = This is { $name } itself. A tie needs somebody else: type whom it is tied to.
tie-words-of = the tie of { $name } and { $other }
tie-words-new = the new tie of { $name }
resource-begun-waits =
    { $word ->
        [offer] The offer you began for { $name } is not added yet. It waits there until you close or lock the plan.
       *[need] The need you began for { $name } is not added yet. It waits there until you close or lock the plan.
    }
tie-begun-waits = The tie you began from { $name } is not added yet. It waits there until you close or lock the plan.
tie-add-go = Add the tie
tie-asked-go = We asked: no tie
tie-there-already = { $other } is tied to it already. A tie of another kind can stand beside that one.
tie-there-before = { $other } was tied to it, and that tie has ended. A tie of another kind can stand beside that one; to let it go on, change when it ends.
tie-asked-before = It was noted that there is no tie. A tie takes the place of that note.
tie-added = Tied { $name } and { $other }
tie-asked = Noted: { $name } and { $other } have no tie
tie-removed = Removed the tie of { $name } and { $other }
tie-forgotten = { $name } and { $other } count as not asked again
tie-open = Change the tie to { $other }
tie-of = Tie to { $other }
tie-kind = What ties them
tie-consent = On what consent
tie-consent-such-as = such as: the family agrees each time
tie-consent-hint = How families agree to it. Never who they are.
tie-consent-unknown = consent: not known yet
tie-consent-known = consent: { $basis }
tie-intensity = How close
tie-closeness-unknown = how close is not known yet
tie-way = Direction
tie-way-mutual = Both ways
tie-way-out = From { $name } to { $other }
tie-way-in = From { $other } to { $name }
tie-goes-out = , to the other
tie-goes-in = , from the other
tie-since = Since
tie-until = Until
tie-until-open = still there
tie-began = since { $when }
tie-ends = until { $when }
tie-ended = ended { $when }
tie-archived = in the archive
tie-note = Note
tie-note-such-as = such as: they share the van on Fridays
tie-remove = Remove the tie
tie-is-there = There is a tie now
tie-forget = Not asked after all
offer-add = Add an offer
offer-what = What can it bring?
offer-such-as = such as: two rooms, evenings
offer-add-go = Add the offer
offer-added = Added to what { $name } offers: { $text }
offer-removed = Removed the offer: { $text }
need-add = Add a need
need-what = What would it need?
need-such-as = such as: someone who speaks Dari
need-add-go = Add the need
need-added = Added to what { $name } needs: { $text }
need-removed = Removed the need: { $text }
resource-open = Change: { $text }
resource-text = In words
resource-needed = Some words are needed here; kept “{ $text }”.
resource-kind = Kind
resource-kind-choose = Choose one
resource-kind-needed = Choose of what kind it is, then add it. Your words stay.
resource-words-of = { $name }, “{ $text }”
resource-domain = For
resource-domain-main = its main domain
resource-amount = How many
resource-amount-such-as = not counted
resource-amount-wrong = Write a plain number, such as 2 or 1,200.
resource-remove = Remove
stakeholders-seats = Seats
stakeholders-seat-role =
    { $role ->
        [chair] chair
        [secretary] secretary
        [advisor] advisor
       *[member] member
    }
stakeholders-initiatives = Initiatives
stakeholders-partner-role =
    { $role ->
        [lead] lead
        [funder] funder
        [adviser] adviser
        [host] host
        [voice] voice
       *[partner] partner
    }
stakeholders-contact = Work contact
stakeholders-contact-role = Role
stakeholders-contact-role-such-as = such as: branch manager
stakeholders-contact-channel = Phone or address
stakeholders-contact-channel-such-as = a work phone or address
stakeholders-contact-private = This is a private number or address
stakeholders-contact-name = Person’s name
stakeholders-contact-name-such-as = better left out
stakeholders-contact-purpose = Kept for
stakeholders-contact-purpose-such-as = such as: planning evenings
stakeholders-contact-source = Came from
stakeholders-contact-source-such-as = such as: they told us
stakeholders-contact-consent-on = Agreed on
stakeholders-contact-consent-on-such-as = such as: 3 May 2024
stakeholders-contact-retain-until = Kept until
stakeholders-contact-retain-until-such-as = such as: 3 May 2027
stakeholders-contact-consent-ahead = This day is still to come. Write the day on which they agreed.
stakeholders-contact-past = This day is past; choose one ahead.
# Beside a field that was emptied; $what is what of the contact is a person’s own: name, channel or both.
stakeholders-contact-needed =
    { $what ->
        [channel] Kept as it was: the private number or address may not stay without this. To take both away, clear the number or address first.
        [both] Kept as it was: the name and the private number or address may not stay without this. To take all of it away, clear these first.
       *[name] Kept as it was: the name may not stay without this. To take both away, clear the name first.
    }
# Beside the day until which a contact is kept, where that is more than ten years off.
stakeholders-contact-far = That is { $years } years from now. Is it the day you mean? Two years are usual.
stakeholders-contact-needs-purpose = what it is kept for
stakeholders-contact-needs-source = where it came from
stakeholders-contact-needs-consent-on = the day they agreed
# $what is what of the contact is a person’s own: name, channel or both.
stakeholders-contact-waits =
    { $what ->
        [channel] The private number or address is not kept yet. It still needs { $needs }.
        [both] The name and the private number or address are not kept yet. They still need { $needs }.
       *[name] The name is not kept yet. It still needs { $needs }.
    }
stakeholders-contact-left =
    { $what ->
        [channel] The private number or address at { $name } is not kept yet: it still needs { $needs }. It waits there until you close the plan.
        [both] The person’s name and private number or address at { $name } are not kept yet: they still need { $needs }. They wait there until you close the plan.
       *[name] The person’s name at { $name } is not kept yet: it still needs { $needs }. It waits there until you close the plan.
    }
stakeholders-contact-remove = Remove the contact
stakeholders-part-care = Care with what we know
stakeholders-sensitivity = Who may see it
# On a small button beside a record: “Who may see “Meeting of 3 May”: Council”.
who-sees = Who may see “{ $name }”: { $level }
stakeholders-conditions = Their conditions
stakeholders-conditions-none = none said
stakeholders-do-not-map = Do not map us
    .about = Kept here, never on maps, in print or in copies.
stakeholders-brought = Brought from lists
stakeholders-id-from = Number from { $source }

## Fields for a name

name-new = New stakeholder “{ $name }”
name-archived = in the archive

## Fields that keep themselves

# Words that somebody left in a field. $label is the field’s name, $where what it is about.
left-waits = “{ $label }” of { $where } is not kept yet. { $why } What you wrote waits there until you close or lock the plan.
left-lost = “{ $label }” is not kept. { $why }
left-one = “{ $label }” of { $where }
left-one-lost = “{ $label }”
# $what names them, such as “Purpose” of Riverbend Council and “Meets” of Riverbend Council.
left-several = Not kept yet: { $what }. What you wrote waits there, with what to do about it, until you close or lock the plan.
number-range = Write a whole number from { $least } to { $most }.
# Names the button beside a field for a day. $label is what the field is called.
day-calendar = { $label }: choose it in a calendar
day-unreadable = This is no day we can read. Write it such as 3 May 2027.
when-unreadable = This is no date we can read. Write a year, a month or a day: 2027, May 2027 or 3 May 2027.
day-either = This may be { $one } or { $other }. Write the month as a word.

## Two that may be the same

twins-look =
    { $count ->
        [1] 2 may be the same: look
       *[other] { $count } pairs may be the same: look
    }
twins-title = Are these the same?
# Which of the pairs that look alike is shown.
twins-which = Pair { $at } of { $count }
twins-before = Pair before
twins-after = Next pair
twins-how = No two records look alike. To make two records one, select exactly two in the table, then press “Make them one” below it.
# For screen readers: the two that are compared.
twins-pair = { $name } and { $other }
twins-why-same-name = Their names have the same words. Choose what holds, or say that they are two.
twins-why-initials = One is called by the initials of the other. Choose what holds, or say that they are two.
twins-why-spelling = Their names differ by a few letters. Choose what holds, or say that they are two.
twins-why-selected = You selected these two. Choose what holds; one record stays and has all that hangs on both.
twins-same = The same in both: { $fields }.
twins-comes-along = Ties, offers, needs, seats, initiatives, tags and further domains and levels of both are kept, and so are the stricter rule on who may see it, “do not map us”, and all their conditions.
twins-join = Make them one
twins-apart = These are two different ones
twins-leave = Leave them as two
twins-joined = { $name } is one now
twins-told-apart = Noted: { $name } and { $other } are two different ones
twins-has = Hangs on it
twins-has-counts =
    { $ties ->
        [1] 1 tie
       *[other] { $ties } ties
    }, { $offers ->
        [1] 1 offer or need
       *[other] { $offers } offers and needs
    }, { $seats ->
        [1] 1 seat
       *[other] { $seats } seats
    }, { $initiatives ->
        [1] 1 initiative
       *[other] { $initiatives } initiatives
    }
twins-field-name = Name
twins-field-about = What it does
twins-field-kind = Kind
twins-field-sector = Sector
twins-field-main-domain = Main domain
twins-field-main-level = Main level
twins-field-area-served = Area
twins-field-website = Website
twins-field-short-label = Short label
twins-field-influence = Influence
twins-field-interest = Interest
twins-field-stance-now = Stance now
twins-field-stance-hoped = Hoped for
twins-field-contact = Work contact

## Table or cards

stakeholders-view-table = Table
stakeholders-view-cards = Cards
stakeholders-sort-by = Sort by
stakeholders-sort-up = Now from the end. Sort from the beginning
stakeholders-sort-down = Now from the beginning. Sort from the end
stakeholders-cards-keys = Arrow keys go from card to card. Enter opens, Space selects. Press the question mark for all keys.
# Nobody was asked about ties: another thing than none.
stakeholders-ties-unasked = not asked yet
stakeholders-card-unasked = ties: not asked yet
stakeholders-card-ties =
    { $count ->
        [0] no ties
        [1] 1 tie
       *[other] { $count } ties
    }
stakeholders-card-more = { $title } and { $count } more
