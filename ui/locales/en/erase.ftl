# Erasing what is kept on somebody. $kind is "contact" or "stakeholder".

erase = Erase for good …
erase-title =
    { $kind ->
        [contact] Erase the contact of { $name } for good?
       *[stakeholder] Erase { $name } for good?
    }
erase-what =
    { $kind ->
        [contact] Every name, number and note of the contacts there now and before goes: from the plan, from its history, and from what search finds.
       *[stakeholder] The name and all that is kept with it goes: contacts, notes, ties, offers and needs, from the plan, from its history, and from what search finds.
    }
erase-for-good =
    { $count ->
        [0] This is the one step that cannot be taken back.
        [one] One backup still holds it. It is deleted, and a new one is made. This is the one step that cannot be taken back.
       *[other] { $count } backups still hold it. They are deleted, and a new one is made. This is the one step that cannot be taken back.
    }
erase-mentions =
    { $count ->
        [one] Take the name out of one other text too
       *[other] Take the name out of { $count } other texts too
    }
# $field is one of merge-field-…, $name what it belongs to.
erase-mention = { $name }: { $field }
erase-mention-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
erase-mention-earlier =
    { $count ->
        [one] one earlier text in the history
       *[other] { $count } earlier texts in the history
    }
erase-copies =
    { $count ->
        [0] Copies that were saved, sent or lie on a stick are not touched. Delete them, or bring this plan into each, or ask whoever has one to: then it is erased there too.
       *[other] Copies that were saved, sent or lie on a stick are not touched. Delete them, or bring this plan into each, or ask whoever has one to: then it is erased there too. These are known:
    }
erase-copy = { $name }, “{ $file }”, brought in on { $day }
# It lies in the folder of the plan; { $name } took the newest step in it.
erase-copy-beside = “{ $file }”, in the folder of this plan, last worked on by { $name }
erase-copy-saved = “{ $file }”, saved in { $folder } on { $day }
    .away = “{ $file }”, saved in { $folder } on { $day }. It is not there now: it was moved, deleted, or is on a stick that is away.
erase-go = Erase for good
erase-keep = Keep it
erase-done =
    { $kind ->
        [contact] The contact is erased
       *[stakeholder] Erased
    }
erase-nothing-left = The whole file was searched for every name and address that was kept: none is left.
erase-backups-gone =
    { $count ->
        [one] One backup was deleted, and a new one made.
       *[other] { $count } backups were deleted, and a new one made.
    }
erase-left = What was kept is gone. A name or address still stands in:
erase-left-now =
    { $count ->
        [one] one other text of the plan
       *[other] { $count } other texts of the plan
    }
erase-left-history =
    { $count ->
        [one] one place in the history
       *[other] { $count } places in the history
    }
erase-left-author =
    { $count ->
        [one] one step, as the one who took it
       *[other] { $count } steps, as the one who took them
    }
