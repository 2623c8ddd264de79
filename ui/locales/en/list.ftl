### What every list of things has: choosing rows, filters, tags, keys.

list-views = Show as
list-new = new
list-more = +{ $count }
# On a line that adds what is typed.
list-add-go = Add
list-grid-keys = Arrow keys go from row to row. Enter opens, Space selects. Press the question mark for all keys.
# Under a table in a small window or at a large type size.
list-fewer-columns = Some columns have no room here. A wider window or smaller type (Ctrl and −) shows them all; the page of each one tells everything.

## Choosing rows

list-select-all = Select all shown
list-select-one = Select { $name }

## Filters

list-filters = Filters
list-filter-words-clear = Clear the words
list-filter-domain = Domain
list-filter-level = Level
list-filter-tag = Tag
list-filter-several = { $label }: { $count }
list-filter-lift = Lift the filter: { $label }
list-filter-clear = Clear filters

## Several at once

list-bulk = Change the selected
list-selected = { $count } selected
list-bulk-tag = Tag
list-bulk-place = Domain or level
list-bulk-clear = Clear the selection
list-share-all =
    { $of ->
        [2] both
        [3] all three
       *[other] all { $of }
    }
list-share-some = { $count } of { $of }
list-tag-find = Find or make a tag
list-tag-new = New tag “{ $tag }”
list-tag-none = No tags yet. Type one: “works evenings”, “first work”.

## What was done, said once it is done

list-tagged =
    { $count ->
        [1] Tagged “{ $tag }”
       *[other] Tagged { $count } “{ $tag }”
    }
list-untagged =
    { $count ->
        [1] Took the tag “{ $tag }” off
       *[other] Took the tag “{ $tag }” off { $count }
    }
list-item-added =
    { $count ->
        [1] Added { $item }
       *[other] Added { $item } to { $count }
    }
list-item-removed =
    { $count ->
        [1] Took { $item } off
       *[other] Took { $item } off { $count }
    }
list-added-hidden =
    { $count ->
        [1] What you just added is kept, but your filters hide it.
       *[other] The { $count } you just added are kept, but your filters hide them.
    }

## Keys

list-keys = Keys of this page
list-keys-move = Go from row to row
    .keys = ↑ | ↓ | Home | End
list-keys-sort = Go up to the headings, and sort by one
    .keys = ↑ | ← → | Enter
list-keys-open = Open the row
    .keys = Enter
list-keys-select = Select the row
    .keys = Space
list-keys-range = Select several in a row
    .keys = Shift ↓ | Shift Space
list-keys-all = Select all shown
    .keys = Ctrl A
list-keys-delete = Delete, after a question
    .keys = Delete
list-keys-undo = Undo, redo
    .keys = Ctrl Z | Ctrl Shift Z
list-keys-this = This list
    .keys = ?
