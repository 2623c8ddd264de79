# Backups that the program makes by itself.

backup-opened = when the plan was opened
backup-worked = after an hour of work
backup-import = before a list was brought in
backup-merge = before a copy was brought in
backup-migration = before the file was made newer
backup-restore = before going back

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
