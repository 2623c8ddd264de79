# The palette: finding anything, doing anything; and the one list of actions it reads.

palette-title = Find anything, or do anything
palette-short = Find anything
palette-results = What was found
palette-none = Nothing found for “{ $query }”
    .why = Every word you type must occur somewhere in it. Try fewer letters.
palette-add = Add stakeholder “{ $name }”
palette-added = Added { $name }
palette-count =
    { $count ->
        [0] Nothing found
        [one] One found
       *[other] { $count } found
    }
palette-put-away = put away
palette-how = Arrow keys choose, Enter opens, Escape closes
palette-recent = Used just now
palette-useful = Often needed

# Headings of what was found
hit-actions = Do
hit-stakeholder = Stakeholders
hit-council = Councils
hit-initiative = Initiatives
hit-tag = Tags
hit-sector = Sectors
hit-domain = Domains
hit-level = Levels
hit-principle = Principles
hit-strategy = Strategies
hit-example = Examples
hit-theory = Theories
hit-recommendation = Recommendations
hit-tie = Ties
hit-seat = Seats
hit-partner = Partners

# Where the words were found
found-short_label = Short label
found-about = About
found-area_served = Area served
found-website = Website
found-offer = Offers
found-need = Needs
found-purpose = Purpose
found-meets = Meets
found-place = Place
found-do_no_harm = Do no harm
found-lessons = Lessons
found-asks = Asks
found-note = Note
found-role = Role
found-brings = Brings
found-gains = Gains
found-key_action = Does

# Keys
keys-title = Keys
keys-wheel = On the wheel
keys-pages = Tables have keys of their own: press the question mark there to see them.
key-control = Ctrl
key-shift = Shift

# Groups of actions
group-find = Find
group-add = Add
group-step = Steps
group-go = Go
group-map = Wheel
group-plan = This plan
group-look = Look

# Actions; keywords are other words that people look for them by
action-find = Find anything, or do anything
    .keywords = search palette command
action-keys = Keys
    .keywords = keyboard shortcuts help
action-undo = Undo
    .keywords = take back
action-undo-step = Undo: { $step }
action-redo = Redo
    .keywords = again
action-redo-step = Redo: { $step }
action-go = Go to { $place }
# Nouns that live in these places, and other words for them
action-place-overview =
    .keywords = home start findings next steps gaps
action-place-stakeholders =
    .keywords = organisations organizations groups people partners ties contacts offers needs tags list table
action-place-councils =
    .keywords = seats seat chairs chair members quorum votes vacant committee round table
action-place-initiatives =
    .keywords = projects ideas programmes programs board status partners
action-place-maps =
    .keywords = network ties connections links
action-place-library =
    .keywords = framework principles strategies examples theories recommendations domains levels
action-place-reports =
    .keywords = documents
action-place-history =
    .keywords = steps changes log who when
action-place-settings =
    .keywords = preferences theme type size language card numbers
action-place-together =
    .keywords = copy share send bring merge conflict colleague partner stick e-mail
action-show-archive = Show the archive
    .keywords = archived put away stakeholders restore
action-show-decisions = Show all decisions
    .keywords = register decided agreed votes review minutes councils meetings
action-show-actions = Show all actions
    .keywords = tasks to do todo due late overdue who done councils meetings
action-show-wheel = Show the wheel
    .keywords = map domain picture
action-show-coverage = Show coverage
    .keywords = map table gaps matrix heat
action-maps-copy-picture = Copy the wheel as a picture
    .keywords = map image png clipboard export
action-maps-copy-svg = Copy the wheel as SVG
    .keywords = map picture image drawing clipboard export
action-maps-save-picture = Save the wheel as a picture…
    .keywords = map image png export file
action-maps-save-svg = Save the wheel as SVG…
    .keywords = map picture image drawing export file
action-maps-save-bw = Save the wheel in black and white…
    .keywords = map picture image print export file svg
action-maps-as-table = Show the wheel as a table
    .keywords = map list rows
action-maps-as-map = Show the wheel as a map
    .keywords = table picture
action-maps-nearer = Zoom in
    .keywords = wheel map nearer closer larger bigger
action-maps-further = Zoom out
    .keywords = wheel map further smaller back
action-maps-fit = Show all of the wheel
    .keywords = map zoom fit whole
action-maps-show-keys = Keys of the wheel
    .keywords = map keyboard shortcuts help arrows
action-add-stakeholder = Add a stakeholder
    .keywords = new organisation organization group person create
action-add-tie = Add a tie
    .keywords = new ties connection connect link relation relationship between create
action-add-tie-whom = Choose whom the tie begins with: open a stakeholder, then “Add a tie”.
action-bring-in = Bring in a list
    .keywords = import spreadsheet excel csv table
action-plan-meeting = Plan a meeting
    .keywords = new meeting next date agenda council convene create
action-plan-meeting-whose = Choose whose meeting it is: open a council, then “Meetings”.
action-form-council = Form a council
    .keywords = new task force working group children create
action-new-initiative = Start an initiative
    .keywords = new project idea create
action-start-from-library = Start from the library
    .keywords = example framework strategy new initiative
action-print-summary = Print the summary
    .keywords = report pdf paper document
action-save-copy = Save a copy…
    .keywords = backup export send share file
action-open-plan = Open another…
    .keywords = file load switch plan
action-close-plan = Close this plan
    .keywords = quit exit file
action-who-to-call = Who to call…
    .keywords = emergency danger safeguarding police helpline lead
action-theme-light = Light theme
    .keywords = look colours colors bright day
action-theme-dark = Dark theme
    .keywords = look colours colors night
action-theme-contrast = High contrast theme
    .keywords = look black white accessibility
action-theme-system = Theme as the computer has it
    .keywords = look automatic system
action-type-larger = Larger type
    .keywords = zoom bigger text font size
action-type-smaller = Smaller type
    .keywords = zoom text font size
