# How the window looks, who you are in this plan, and the plan's own fields.

settings-look = How it looks
settings-theme = Theme
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-type-size = Type size
    .value = { $percent } %

settings-you = You
settings-author = Your role or a nickname
    .hint = Your steps are signed with it, such as “School nurse” or “Youth member 2”. No full names, please.

settings-plan = This plan
settings-file = It is kept in one file on this computer:
    .hint = Everything saves itself there. “Save a copy”, under the plan’s name, makes another to take with you.
settings-name = Community
    .hint = As people there call it
settings-place = Place
    .hint = Where it is, in words
settings-lead = Safeguarding lead
    .hint = A role: who people turn to first
settings-paper = Paper
    .hint = What the council prints on
    .choice = { $paper }, { $size }
settings-vision = Our vision
    .hint = What the community wants for its children, in a sentence or two
