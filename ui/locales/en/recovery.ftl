# The recovery sheet of a locked plan, on paper; and asking for it.

recovery-title = Recovery sheet
recovery-kicker = Keep on paper
recovery-about = For one locked plan
recovery-lead = Whoever has this sheet and the file can read the plan. Whoever has neither can’t, and nobody can make a new passphrase.
recovery-passphrase = Passphrase
recovery-write = Write it here, in clear letters
recovery-exactly = Type it as it stands here: capitals and small letters differ, and so do letters with accents.
recovery-where = Where the plan is
recovery-file = File
recovery-folder = Folder
recovery-computer = On which computer or stick
recovery-keepers = Who keeps this sheet
recovery-keeper = Name and role
recovery-place = Where it is kept
recovery-know = Good to know
recovery-know-lost = If the passphrase is lost and no sheet is left, the plan and its backups can’t be opened by anybody.
recovery-know-apart = Keep the sheet away from the computer: not in its bag, not under it.
recovery-know-two = Two sheets in two places are safer than one.
recovery-know-found = If a sheet is lost, choose another passphrase under Settings, print a new sheet, and destroy what is left of this one.
recovery-know-other = The file is locked by SQLCipher 4 with its own settings: other programs that know it open it with the same passphrase.
recovery-foot = Made by Commonroot on the computer of the plan. This page was printed and not saved.

settings-recovery = Print a recovery sheet…
recovery-ask = A recovery sheet is one page to keep on paper: the passphrase, where the plan is, and who keeps it. It is only printed, never saved as a file.
recovery-with = How does the passphrase get on it?
    .printed = It is printed
    .printed-hint = Choose a printer that nobody else reads from. You type it once more.
    .written = I write it by hand
    .written-hint = The sheet has lines for it.
recovery-print = Print the sheet
recovery-making = Making the sheet…
