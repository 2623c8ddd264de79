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
place-maps = Maps
place-library = Library
place-reports = Reports
place-history = History
place-settings = Settings
places = Places
skip-to-page = Skip to the page

# Header
plan-menu = Plan
plan-copied = Copy saved as { $path }
plan-saved = Saved on this computer
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
