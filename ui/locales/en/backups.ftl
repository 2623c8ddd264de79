# Backups that the program makes by itself.

backup-opened = when the plan was opened
backup-worked = after an hour of work
backup-import = before a list was brought in
backup-merge = before a copy was brought in
backup-migration = before the file was made newer
backup-restore = before going back
backup-erased = after something was erased, in place of all before it

# What is offered instead of a plan that can't be opened. $made and $last are moments.
rescue = The newest good backup is from { $made }, with { $stakeholders ->
        [one] one stakeholder
       *[other] { $stakeholders } stakeholders
    } and { $initiatives ->
        [one] one initiative
       *[other] { $initiatives } initiatives
    }. The last step in it: { $step }.
rescue-open = Open this backup
    .how = It becomes a plan of its own, beside the damaged one, which stays as it is.

## The list of backups

backups = Backups
backups-why = They make themselves, in a hidden folder beside the plan: when it is opened, after each hour of work, and before a list or a copy comes in. The last few stay, then one an hour, one a day, one a month.
backups-none = None yet. The first is made a few seconds after a plan was opened.
backups-all = Show all { $count }
backups-gone-back = Your plan is as that backup had it. As it was before, it is in the newest backup.
backup-holds = { $stakeholders ->
        [one] One stakeholder
       *[other] { $stakeholders } stakeholders
    }, { $ties ->
        [one] one tie
       *[other] { $ties } ties
    }, { $initiatives ->
        [one] one initiative
       *[other] { $initiatives } initiatives
    }.
backup-last = Last step: { $step }.
backup-last-by = Last step: { $step }, by { $name }.
backup-damaged = This backup is damaged and can’t be used.
backup-back = Go back to this
    .name = Go back to this: { $when }
    .title = Go back to { $when }?
    .what = Your plan becomes what this backup holds. Whatever was written since then is gone from the plan, its history too.
    .safe = Nothing is lost: the plan as it is now is backed up first, and you can go back to that in the same way.
    .do = Go back
backup-save = Save as a plan of its own
    .name = Save as a plan of its own: { $when }
