### Bringing in a list: a spreadsheet of organisations that a council keeps already.
### What a column is used for (use-…) and why a row or file is refused (import-reason-…) are worded elsewhere.

import-title = Bring in a list
import-why = A spreadsheet of organisations, groups or services that you have already, or that somebody sent you. It need not be tidy.
import-choose = Choose a file
import-choose-other = Choose another file

import-promise-kinds = CSV, TSV or Excel (.xlsx)
    .more = Headings may begin in any of the first rows, in English, Spanish or French.
import-promise-looks = You see first what would come
    .more = Many rows of one organisation become one stakeholder. Nothing is written until you say so.
import-promise-private = Private columns stay out
    .more = People’s names, phones and e-mail addresses are left out unless you choose them, and say why.
import-promise-undo = One Undo takes all of it back
    .more = It comes in as one step of your plan.

## What was found

import-cannot = This can’t be brought in
import-looking = One moment: reading the rows
import-summary =
    { $new ->
        [0] { $added ->
            [0] Nothing new in { $rows ->
                [1] one row
               *[other] { $rows } rows
            }.
            [1] One stakeholder you have learns more, from { $rows } rows.
           *[other] { $added } stakeholders you have learn more, from { $rows } rows.
        }
        [1] { $rows ->
            [1] One new stakeholder, from one row.
           *[other] One new stakeholder, from { $rows } rows.
        }
       *[other] { $new } new stakeholders, from { $rows } rows.
    } { $refused ->
        [0] None left out.
       *[other] { $refused } left out.
    }
import-read-as = read as { $encoding }
import-which-name = Which column holds the names?
    .how = It isn’t clear which of these names the organisations. Press the one that does, or say where the headings stand.
    .none = None of these columns can be the names of organisations. Say where the headings stand, or choose another file.

import-comes = What comes in
import-comes-see = { $words }: see the rows
import-comes-new =
    { $count ->
        [1] new stakeholder
       *[other] new stakeholders
    }
# What becomes of each row, or of each name where a row has several: the counts below add up to the first.
import-comes-rows =
    { $count ->
        [1] row read; of it
       *[other] rows read; of them
    }
import-comes-names = names read in { $rows ->
        [1] one row
       *[other] { $rows } rows
    }; of them
import-comes-adds =
    { $count ->
        [1] adds to one of these, or to one you have
       *[other] add to one of these, or to one you have
    }
import-comes-same =
    { $count ->
        [1] says nothing new
       *[other] say nothing new
    }
import-comes-differs =
    { $count ->
        [1] adds nothing, but differs
       *[other] add nothing, but differ
    }
import-comes-refused =
    { $count ->
        [1] left out
       *[other] left out
    }

import-look-alikes = Looks like one you have
import-look-alikes-why = Each will be added as its own; you can join them later.
import-looks-like = looks like { $known } in your plan
import-unrecognised = Not understood
import-kept-as-tag =
    { $count ->
        [1] { $use }, in one row: kept as a tag
       *[other] { $use }, in { $count } rows: kept as a tag
    }
import-left-out =
    { $count ->
        [1] { $use }, in one row: left out
       *[other] { $use }, in { $count } rows: left out
    }
import-and-more = and { $count } more, among the rows
import-show-all = Show all { $count }

import-where = Where we read
import-sheet = Sheet
import-sheet-rows = { $name }, { $rows } rows
import-header-row = Row of the headings
import-header-row-hint = As the spreadsheet numbers it
import-header-row-wrong = Type the number of a row, such as 1 or 4.
import-no-headings = No headings: the first row is already an organisation
import-split-lines = Each line in a cell is a name of its own

## Columns

import-columns = Columns
import-columns-used = { $used } of { $of } used
import-column-heading = Heading
import-column-examples = Such as
import-column-use = Used for
import-take-names = These are the names
import-not-names = Can’t be the names: dates, ages or numbers
import-take-names-of = These are the names: { $heading }
import-columns-more =
    { $private ->
        [0] Show the { $count } columns that stay out
        [1] Show the { $count } columns that stay out; one looks private
       *[other] Show the { $count } columns that stay out; { $private } look private
    }
import-columns-fewer = Hide the columns that stay out
import-use-of = What “{ $heading }” is used for
import-no-examples = empty
import-private = Looks private, so it stays out unless you choose a use
import-private-taken = Looks private, and you chose to bring it in
import-private-as-contact = Looks private, and you chose to bring it in. If it reaches a person, bring it in as the work contact: then it is kept only for a while.

## Contacts: asked once for all of them

import-contacts = Contacts
import-contacts-private = These are private numbers or addresses
import-contacts-work = Numbers and addresses at work need no reason. They are kept for two years; then your plan asks about them.
import-contacts-why = Why you keep these people’s data
    .about = Said once for all of them. They are kept for two years from the day they agreed; then your plan asks you to ask them again, or to take them out.
import-contacts-purpose = Kept for
    .placeholder = such as: planning evenings
    .needed = Say what these people’s data are kept for, or leave their columns out.
import-contacts-source = Came from
import-contacts-agreed = They agreed on
    .placeholder = such as: 3 May 2024
    .needed = Say on which day these people agreed. If you have not asked them, leave their columns out.

## Rows

import-rows = Row by row
import-rows-filter = Show rows
import-row = Row
import-row-name = Name
import-row-verdict = What becomes of it
import-row-no-name = no name
import-verdict-all = All { $count }
import-verdict-new = New { $count }
import-verdict-adds = Adds { $count }
import-verdict-same = Same { $count }
import-verdict-differs = Differs { $count }
import-verdict-refused = Left out { $count }
import-said-new = New stakeholder
import-said-same = Nothing new
import-said-same-as = Nothing new: the same as { $with }
import-said-differs = Nothing to add to { $with }, but it differs
import-said-adds = Adds to { $with }: { $fields }
import-said-refused = Left out. { $reason }

## Where a row says something else than was known before.

import-difference = { $field } differs: kept “{ $kept }”, not “{ $other }”
import-value-hidden = private

## What else to know of the list.

import-notes = Good to know
import-note-unclosed-quote =
    { $count ->
        [1] A quotation mark in row { $rows } is opened and never closed. It was read as a letter, so that no row is lost.
       *[other] Quotation marks in rows { $rows } are opened and never closed. They were read as letters, so that no row is lost.
    }
import-note-several-names =
    { $count ->
        [1] Row { $rows } holds several names. Each comes in as its own; a website, label, identifier or contact that the row has only once is left out.
       *[other] Rows { $rows } hold several names each. Every name comes in as its own; a website, label, identifier or contact that a row has only once is left out.
    }
import-note-several-lines =
    { $count ->
        [1] The name in row { $rows } stands on several lines. It is read as one name.
       *[other] The names in rows { $rows } stand on several lines. Each is read as one name.
    }
import-note-above-headings =
    { $count ->
        [1] Row { $rows } stands above the headings and stays out. If it belongs to the list, choose another row as the headings.
       *[other] Rows { $rows } stand above the headings and stay out. If they belong to the list, choose another row as the headings.
    }
import-note-looks-like-a-child =
    { $count ->
        [1] Something in row { $rows } looks as if it could tell who a child is. It stays out; the rest of the row comes in.
       *[other] Something in each of rows { $rows } looks as if it could tell who a child is. It stays out; the rest of the rows comes in.
    }

## The foot of the page

import-nothing-yet = Nothing is written until you bring it in. Then one Undo takes all of it back.
import-nothing-new = There is nothing in this list that your plan doesn’t know.
import-leave = Leave it
import-go =
    { $new ->
        [0] { $added ->
            [0] Bring in
            [1] Add to one stakeholder
           *[other] Add to { $added } stakeholders
        }
        [1] Bring in one stakeholder
       *[other] Bring in { $new } stakeholders
    }
import-done =
    { $new ->
        [0] { $added ->
            [1] Added to one stakeholder.
           *[other] Added to { $added } stakeholders.
        }
        [1] { $added ->
            [0] Brought in one stakeholder.
            [1] Brought in one stakeholder, and added to one.
           *[other] Brought in one stakeholder, and added to { $added }.
        }
       *[other] { $added ->
            [0] Brought in { $new } stakeholders.
            [1] Brought in { $new } stakeholders, and added to one.
           *[other] Brought in { $new } stakeholders, and added to { $added }.
        }
    }{ $refused ->
        [0] { "" }
        [1] {" "}One row was left out.
       *[other] {" "}{ $refused } rows were left out.
    }
