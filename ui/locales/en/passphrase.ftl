# Plans that are locked with a passphrase.

passphrase = Passphrase
    .show-name = Show the passphrase
    .caps = Capitals are locked on this keyboard.
passphrase-current = Passphrase now
passphrase-new = New passphrase
    .hint = Four or five words that have nothing to do with each other, such as you would never say in one sentence.
passphrase-suggest = Suggest one
    .another = Suggest another
    .how = Write it down, then type it below.
passphrase-again = The same again
    .differs = The two are not the same.
passphrase-needed = Type a passphrase first.
passphrase-strength-short = Still { $left ->
        [one] one character
       *[other] { $left } characters
    } too short.
passphrase-strength-guessed = Somebody who has the file and tries for long could guess this. More words make it safe.
passphrase-strength-fair = Not easy to guess. One more word makes it safer still.
passphrase-strength-good = Hard to guess.

## The page that asks for it

unlock-title = This plan is locked
unlock-file = { $name }, in { $folder }
unlock-open = Open the plan
unlock-opening = Opening…
unlock-lost = Nobody can open it without its passphrase, and nobody can send you a new one. Whoever locked it was asked to keep it on paper.
unlock-leave = Back without opening it
# Texts that could not be saved when the plan was locked; nothing of what is in them is shown.
unlock-held =
    { $count ->
        [1] One text of this plan is not saved yet. It is there again once the plan is open.
       *[other] { $count } texts of this plan are not saved yet. They are there again once the plan is open.
    }
# Asked of whoever closes the window meanwhile.
unlock-held-lost =
    { $count ->
        [1] It waits until its plan is opened again, and would be lost with closing. Everything else is saved.
       *[other] They wait until their plan is opened again, and would be lost with closing. Everything else is saved.
    }

## In the settings

settings-passphrase = Passphrase
settings-passphrase-none = Anybody who can use this computer, or gets hold of the file, can read this plan. With a passphrase, only those who know it can.
settings-passphrase-lock = Lock with a passphrase…
settings-passphrase-set = This plan has a passphrase: its file and its backups can’t be read without it.
settings-passphrase-now = Lock it now
settings-passphrase-change = Change the passphrase…
settings-passphrase-remove = Take the passphrase away…
settings-lock-after = Lock by itself
    .hint = When nobody has done anything for so long
    .never = Never
    .minutes = After { $minutes } minutes

## Setting it

set-passphrase-lock = Lock this plan with a passphrase
    .what = Everything in the file and its backups is encrypted. If the passphrase is lost, the plan is lost: nobody can open it, and we can’t either. Write it on paper and keep that in a safe place.
    .do = Lock the plan
    .done = The plan is locked.
set-passphrase-change = Change the passphrase
    .what = The plan and its backups get the new passphrase. Copies that were sent before still open with the old one.
    .do = Change it
    .done = The plan has its new passphrase.
set-passphrase-remove = Take the passphrase away
    .what = Anybody who can use this computer, or gets hold of the file, can read the plan and its backups then.
    .do = Take it away
    .done = The passphrase is gone: anybody can read this plan.
set-passphrase-working = Writing it anew…
set-passphrase-backups = { $count ->
        [0] There were no backups.
        [one] Its backup too.
       *[other] Its { $count } backups too.
    }
set-passphrase-deleted = { $count ->
        [one] One damaged backup was deleted, because it could still be read in part.
       *[other] { $count } damaged backups were deleted, because they could still be read in part.
    }
set-passphrase-elsewhere = What we can’t reach
    .copies = Copies that were saved or sent before, and documents that were saved as PDF, stay as they are.
    .disk = Some disks can give back what was deleted, for somebody with the right tools.
    .name = The name of the file can still be read. If it tells too much, close the plan and rename the file.
set-passphrase-readable = These copies beside the plan can still be read by anybody. Delete those that nobody needs:

## Elsewhere

readable-by-anybody = This plan is locked, but a document or picture you save from it can be read by anybody who gets it. Copies of the plan stay locked.
welcome-locked = A locked plan
    .file = { $file }, in { $folder }
action-lock-now = Lock the plan
    .keywords = passphrase password leave away safe hide
together-locked-copy = This copy is locked
    .why = It has a passphrase of its own. Ask whoever gave it to you.
    .do = Open the copy
together-take-readable = Anybody can read it
    .hint = Not ticked, the copy opens with the passphrase of this plan.
backup-locked = This backup is locked with an earlier passphrase.
