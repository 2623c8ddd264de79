# The guard on free text: no plan holds a record of a child.

guard-looks-like = This looks as if it could tell who a child is: { $words }. Say it without the name, the age or the date.
guard-not-added = Not added: “{ $words }”.
guard-reword = Reword
guard-keep = Keep it, and say why
guard-reason = Why it has to stay
    .hint = Your reason is kept with this plan; the words themselves are not repeated there. Name nobody.
guard-keep-now = Keep it

# The quiet line beside notes that invite stories.
not-here = This is not the place to report a concern.
not-here-who-to-call = Who to call
