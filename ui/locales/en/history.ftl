# Every step, in words. Steps themselves are worded in steps.ftl.

history-about = Every step since the plan began, the newest first. Undo takes them back one by one; nothing is ever lost from this list.
history-empty = Nothing has happened yet
    .why = As soon as you add or change something, it is listed here, with when and by whom.
history-older = Show older steps
history-undone = not in force: undone
history-nobody = no name given
