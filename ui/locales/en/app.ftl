# The frame around every screen.

app-name = Commonroot
close = Close
cancel = Cancel
not-known-yet = not known yet

# Places on the rail
place-overview = Overview
place-stakeholders = Stakeholders
place-councils = Councils
place-initiatives = Initiatives
place-assessment = Assessment
place-maps = Maps
place-library = Library
place-reports = Reports
place-history = History
place-settings = Settings
place-together = Work together
places = Places
skip-to-page = Skip to the page

# Header
plan-menu = Plan
plan-copied = Copy saved as { $path }
# The file of the plan that is open is gone.
gone = What was saved until then is still here: save a copy, and go on in it.
gone-copy = Save a copy…
gone-go-on = Go on in the copy
gone-goes-on = You go on in { $path }
gone-backup = Beside the plan there is a backup from { $made }, with { $stakeholders ->
        [one] one stakeholder
       *[other] { $stakeholders } stakeholders
    }. What was done since is not in it.
# At the top of every page of a plan that something else has written into. { $things } is a list such as
# "the stakeholder “Library”, the tie “School – Library”".
damage = This plan is damaged, or was changed by another program. It can be read and printed; nothing is written to it.
    .do = Open a copy from before, from a memory stick or from a colleague, and keep this file: somebody may still get more out of it. If there is no copy, you can work on. What is wrong stays wrong then, and copies may not come together with this plan any more.
damage-history = Parts of its history are not as they were written.
damage-things =
    { $more ->
        [0] Not as the history says: { $things }.
       *[other] Not as the history says: { $things }, and { $more } more.
    }
damage-copy = Save a copy
damage-work-on = Work on all the same
plan-saved = Saved on this computer
# Of a plan on a shared drive or a stick; $state is how the copy here and the file there stand.
plan-shared =
    { $state ->
        [written] Saved here and on the drive
        [waiting] Saved here, soon on the drive
        [away] Saved here; the drive is away
       *[refused] Saved here, not on the drive
    }
plan-shared-at = This plan lives at { $path }. A copy on this computer is worked on, and both are brought together by themselves.
# Beside a line about what just happened
notice-look = Look
plan-not-saved = Not saved
# While somebody types, in place of “Saved on this computer”
plan-typing = Saves when you leave the field
    .about = What you are writing is saved as soon as you go on to something else.
plan-waits =
    { $count ->
        [1] One text is not saved yet
       *[other] { $count } texts are not saved yet
    }
plan-try-again = Try again
# Asked of whoever closes the plan or the window while texts wait. Below it stand the names of their fields.
leave-loses =
    { $count ->
        [1] It would be lost with closing. Everything else is saved.
       *[other] They would be lost with closing. Everything else is saved.
    }
leave-without =
    { $count ->
        [1] Close without it
       *[other] Close without them
    }
leave-stay = Stay
plan-read-only = Read only: nothing is written
plan-saved-at = Everything saves itself, in { $path }
undone-step = Undone: { $step }
redone-step = Done again: { $step }
step-unknown = the last step

# The window itself went wrong
crash-title = This page stopped working
crash-safe = Your plan is safe: everything up to now is saved in its file.
crash-do = Load the window again. If it happens again, close the program and open it anew.
crash-reload = Load again
crash-detail = For whoever looks into it
loading = One moment

# A step that took another back, or put it in force again
history-undo = Undid: { $step }
history-redo = Did again: { $step }
