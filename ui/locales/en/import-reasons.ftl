### Why a file can't be read as a list, and why a row of a list is left out.
### The keys are the reasons that the import gives.

## The file.

import-reason-unknown-format = This file is no list: it is a document, a picture or the data of another program.
import-reason-old-spreadsheet = This is a spreadsheet of a kind that Commonroot can’t read.
import-reason-password-protected = This spreadsheet is locked with a password. Open it where it was made and save it without one.
import-reason-too-big = This file is far bigger than a list of organisations.
import-reason-damaged = This file is damaged or was cut short.
import-reason-no-rows = This file holds headings and no rows below them, or nothing at all.

## A row.

import-reason-name-empty = There is no name in this row.
import-reason-name-says-nothing = What stands in place of a name says nothing, such as “n/a” or a dash.
import-reason-name-too-long = The name is too long: more than 200 letters.
import-reason-name-private = The name looks like somebody’s private data: an e-mail address, a telephone number, or the age or birth of a child.
import-reason-name-date-or-age = What stands in place of a name is a date, a year, an age or a number.
import-reason-above-headings = This row stands above the headings. If it belongs to the list, choose another row as the headings.
import-reason-looks-like-a-child = The name looks as if it could tell who a child is. A plan holds no record of any child.
import-reason-name-of-person = This row is about a person. Stakeholders are organisations, groups or roles, such as “school nurse”.
import-reason-total-row = This row adds up others; it is not an organisation.
import-reason-error-value = A formula of the spreadsheet failed here.
import-reason-repeated-headings = This row repeats the headings.

## How columns may be used; shown with error-invalid.

rule-no-such-column = No column of this list has that heading.
rule-no-such-sheet = This file has no sheet of that name.
rule-column-not-names = This column can’t be the names: it looks private, or holds dates, ages, telephone numbers or e-mail addresses.
rule-no-such-row = This list has no row of that number.
rule-one-name-column = Exactly one column must hold the names.
