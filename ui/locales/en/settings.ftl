# How the window looks, who you are in this plan, and the plan's own fields.

settings-look = How it looks
settings-theme = Theme
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-type-size = Type size
    .value = { $percent } %

settings-still = Nothing moves by itself
    .hint = Nothing glides or fades. If your computer asks for less motion, this is so already.

settings-you = You
settings-author = Your role or a nickname
    .hint = Your steps are signed with it, such as “School nurse” or “Youth member 2”. No full names, please.

## The safeguarding card

settings-card = Who to call
settings-card-about = This card opens with “Who to call”, in every window of this plan. It begins with words that hold everywhere; the numbers of your own place stand below them.
settings-card-none = There are no numbers of your own place on it yet. The police, a child helpline and your safeguarding lead are a good beginning.
settings-card-label = Whom it reaches
    .placeholder = such as: helpline
settings-card-number = Number
    .placeholder = as it is dialled
settings-card-note = When, or what for
    .placeholder = such as: day and night
settings-card-words-of = the card’s number “{ $label }”
settings-card-label-needed = A number needs to say whom it reaches; kept { $label }.
settings-card-number-wrong = There is no digit in this number, so nobody could dial it. Write it as it is dialled, such as 116 111.
settings-card-number-needed = It needs a number; kept { $number }.
settings-card-add = Put it on the card
settings-card-added = { $label } is on the card
settings-card-remove = Take it off the card
settings-card-remove-label = Take { $label } off the card
settings-card-removed = { $label } is off the card
settings-card-up = Move { $label } up
settings-card-see = See the card
settings-card-unchecked = Nobody has said yet that these numbers are right.
settings-card-checked = Last checked on { $day }.
settings-card-old = Last checked on { $day }, more than a year ago.
settings-card-check = I have checked them: they are right
settings-card-now-checked = Checked today

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

## The framework

settings-framework = Framework
    .about = This plan has a framework of its own: what you rename, say otherwise or add here shows on maps, in print and in the library, and goes along with copies of this plan. Other plans stay as they are.
settings-framework-now = It follows { $title } ({ $source }).
settings-framework-list = List
settings-items-domain = Domains
settings-items-level = Levels
settings-items-principle = Principles
settings-items-strategy = Strategies
settings-items-example = Examples
settings-items-prevention = Prevention
settings-items-phase = Phases
settings-items-spectrum = Kinds of action
settings-items-theory = Theories
settings-items-recommendation = Recommendations
settings-items-fixed = The program counts by what is in this list, so nothing is added here. Its words are yours.
settings-item-label = Name
    .needed = It needs a name. It stays { $name }.
settings-item-about = What { $name } means
    .placeholder = What it means
settings-item-asks = What { $name } asks of a plan
    .placeholder = What it asks of a plan
settings-item-of = Of { $name }.
settings-item-used = In use: { $uses }.
settings-item-own = Added here.
settings-item-back = Put back the words of { $name }
    .done = The words are back
settings-item-up = Move { $name } up
settings-item-down = Move { $name } down
settings-item-level = Acts at
settings-item-domains = Acts in
settings-item-remove = Remove { $name }
settings-item-removed = Removed { $name }
settings-item-added = Added { $name }
settings-item-after = The new level comes after
    .last = All of them, outermost
settings-add-domain = Add a domain
settings-add-level = Add a level
settings-add-principle = Add a principle
settings-add-strategy = Add a strategy
settings-add-example = Add an example
settings-framework-put-back = Put the built-in words back
    .title = Put the built-in words back?
    .why =
        { $count ->
            [one] One item gets back the words that came with the program. What you added stays. You can undo this.
           *[other] { $count } items get back the words that came with the program. What you added stays. You can undo this.
        }
    .go = Put them back
    .done = The words are back
settings-framework-other = Bring in another framework
settings-framework-would =
    { $kept ->
        [0] This is what would change. Nothing is taken away.
        [one] This is what would change. Nothing is taken away: one item that it lacks stays.
       *[other] This is what would change. Nothing is taken away: { $kept } items that it lacks stay.
    }
settings-framework-same = Nothing in it is new to this plan.
settings-framework-added =
    { $count ->
        [one] One would be added
       *[other] { $count } would be added
    }
    .item = { $name } ({ $kind })
settings-framework-renamed =
    { $count ->
        [one] One would be called something else
       *[other] { $count } would be called something else
    }
    .item = { $from } becomes { $to }
settings-framework-reworded =
    { $count ->
        [one] One more would be explained in other words.
       *[other] { $count } more would be explained in other words.
    }
settings-framework-bring = Bring it in
settings-framework-brought = Brought in { $title }
