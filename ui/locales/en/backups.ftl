# Backups that the program makes by itself.

backup-opened = when the plan was opened
backup-worked = after an hour of work
backup-import = before a list was brought in
backup-merge = before a copy was brought in
backup-migration = before the file was made newer
backup-restore = before going back
