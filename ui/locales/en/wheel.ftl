# The page of maps and its first view, the domain wheel.

maps-views = Views
maps-wheel = Wheel
maps-network = Network
maps-coverage = Coverage
maps-network-label = Network: who is tied to whom; the fewer ties apart, the nearer. { $count ->
    [0] Nobody is on it yet.
    [one] One mark.
   *[other] { $count } marks.
  }
maps-wheel-label = Domain wheel: six domains as sectors, levels as rings. { $count ->
    [0] Nobody is on it yet.
    [one] One mark.
   *[other] { $count } marks.
  }
maps-keys = Arrow keys go to the next mark in that direction, with Shift along ties. Enter opens. Alt and an arrow key move a mark. Plus, minus and 0 zoom.
## The same for everybody, as lines of a list; the bars stand between keys.

maps-show-keys = Keys of this page
maps-show-legend = What the signs mean
maps-show-filters = What is on the map
maps-keys-first = Click the map, or go to it with the Tab key. Then these keys work:
maps-keys-walk = Go to the next mark on that side
    .keys = ← ↑ → ↓
maps-keys-order = Go through all marks, one after the other
    .keys = Page Down | Page Up
maps-keys-ends = Go to the first mark, or to the last
    .keys = Home | End
maps-keys-ties = Go round those it is tied to
    .keys = Shift ← | Shift →
maps-keys-open = See more about the mark
    .keys = Enter
maps-keys-close = Close what you opened
    .keys = Escape
maps-keys-zoom = Come nearer, or step back
    .keys = + | −
maps-keys-fit = See the whole wheel again
    .keys = 0
maps-keys-move = Move the mark a little
    .keys = Alt ← ↑ → ↓
maps-keys-this = Show these keys
    .keys = ?

maps-unplaced = { $count ->
    [one] One has no domain or level yet
   *[other] { $count } have no domain or level yet
  }
# The same in a line that has room for a few words.
maps-unplaced-short = { $count ->
    [one] One has no place yet
   *[other] { $count } have no place yet
  }
# The button behind which links wait that a line has no room for.
maps-more = More
# Of a wheel with so many marks that many stand there without a name or a number.
maps-few-names =
    { $domain ->
        [one] More names come when you come nearer.
       *[all] More names come when you come nearer, or choose one domain.
    }
maps-empty = Nobody is on the wheel yet
maps-empty-why = Everyone with a domain and a level has a place here: the school, the clinic, the mosque, the youth group. Empty places show where nobody acts.
maps-empty-do = Add stakeholders
# Filters are on that nobody passes.
maps-left-out = Nobody is left on the map
maps-left-out-why = Nobody in this plan fits what you chose above.
maps-left-out-do = Show everybody
maps-as-table = Table
maps-as-map = Map
maps-filters = What is on the map
# One button for all filters, where there is no room for each; { $count } of them leave something out.
maps-filter = { $count ->
    [0] Filters
   *[other] Filters: { $count }
  }
# Beside the filters, on a button with a cross; it begins the words of that button for screen readers.
maps-filters-on = { $count } on
maps-filters-clear = { $count } on: { $count ->
    [one] clear the filter
   *[other] clear the filters
  }
maps-filter-domain = Domain
maps-filter-sectors = Sectors
maps-filter-statuses = Initiatives
maps-filter-ties = Ties
maps-filter-tags = Tags
maps-all-domains = All domains
maps-all-sectors = All sectors
maps-acting = Active and planned
maps-all-ties = All ties
maps-all-tags = All tags
maps-some = { $label }: { $count }
maps-all = All
maps-none = None
maps-only = only
# For screen readers, of the button "only" beside a sector or a tag.
maps-only-this = Only { $name }
# While the wheel is read or laid out anew, if that takes a while.
maps-busy = The wheel is being laid out …
maps-find = Find on the map
maps-find-none = Nothing on the wheel has this name. Who has no domain and level yet is not on it.
# Below the name of what the filters leave out.
maps-show-anyway = The filters leave it out. Show it anyway
# What is left out is shown with all else; $name is its name.
maps-shown-anyway = All is shown now, with { $name }
# $mark is a mark in words, such as “Public Library, education, community level, 9 ties”.
maps-selected = Selected: { $mark }
maps-zoom = Zoom
maps-nearer = Zoom in
maps-further = Zoom out
maps-fit = Show all
maps-legend = What the signs mean
# Where names of rings have no room. { $list } is such as “I Individual, II Family”.
maps-legend-arrow = It goes one way
maps-legend-partners = Initiative and its partners
maps-legend-rings = Rings from the middle: { $list }
maps-legend-numbers = Numbers are explained in the table.
# A quiet line below the signs; about 20 letters a line and four lines of room.
maps-legend-keys = Arrow keys go from mark to mark, Enter opens one. Press ? for all keys.
maps-legend-show = Legend
# What a dashed box says; $statuses are the statuses that are shown, of those that have not begun.
maps-legend-not-begun = { $statuses ->
    [idea] Idea
    [planned] Planned
   *[other] Idea or planned
  }
# What a dashed box says where those are shown, too, that have stopped; $list are statuses, with commas.
maps-legend-idle = Not acting now ({ $list })
maps-legend-status = { $status ->
    [idea] idea
    [planned] planned
    [paused] paused
   *[dropped] dropped
  }
maps-release = Let the wheel place all again
maps-placed = Somebody placed it here by hand.
maps-release-one = Let the wheel place it
maps-picture = Picture
maps-copy-picture = Copy as picture
maps-copy-svg = Copy as SVG
maps-save-picture = Save as picture…
maps-save-svg = Save as SVG…
maps-save-bw = Save in black and white…
maps-copied = Copied. Paste it wherever you like.
maps-saved = Saved at { $path }
# Follows one of these two, where filters are on.
maps-picture-part = It shows only what your filters let through, and says so.
maps-words-initiative = { $status ->
    [idea] initiative, an idea
    [planned] initiative, planned
    [active] initiative, active
    [paused] initiative, paused
    [finished] initiative, finished
   *[other] initiative, dropped
  }
maps-words-level = { $level } level
# $of is “shown” where filters may hide some, and “some” where others it is joined to are not on the wheel: of $all ties
# or partners $elsewhere.
maps-words-ties =
  { $of ->
    [some] { $all ->
      [one] one tie, to somebody who is not on the wheel
     *[other] { $all } ties, { $elsewhere ->
          [one] one of them to somebody who is not on the wheel
         *[other] { $elsewhere } of them to others who are not on the wheel
      }
    }
    [shown] { $count ->
      [0] no ties shown
      [one] one tie shown
     *[other] { $count } ties shown
    }
   *[all] { $count ->
      [0] no ties known
      [one] one tie
     *[other] { $count } ties
    }
  }
maps-words-partners =
  { $of ->
    [some] { $all ->
      [one] one partner, who is not on the wheel
     *[other] { $all } partners, { $elsewhere ->
          [one] one of them not on the wheel
         *[other] { $elsewhere } of them not on the wheel
      }
    }
    [shown] { $count ->
      [0] no partners shown
      [one] one partner shown
     *[other] { $count } partners shown
    }
   *[all] { $count ->
      [0] no partners yet
      [one] one partner
     *[other] { $count } partners
    }
  }
maps-words-bridges = { $count ->
    [one] one other leans on it
   *[other] { $count } others lean on it
  }
maps-words-moved = placed by hand
# Somebody dragged a mark into another sector or ring. $what says which of the two, or both.
maps-other = You let go of { $name } in { $place }. Does it mainly act there?
maps-other-change =
    { $what ->
        [domain] Change its main domain to { $domain }
        [level] Change its main level to { $level }
       *[both] Change its main domain and level to { $domain }, { $level }
    }
maps-other-back = Put it back
# The same of an initiative, which may act in several places. $place is a domain and a level.
maps-other-too = You let go of { $name } in { $place }. Does it act there too?
    .why = The wheel shows an initiative in the first of its domains, in the middle of its levels.
maps-other-known = { $name } acts in { $place } already.
maps-other-add =
    { $what ->
        [domain] It acts there too: add { $domain }
        [level] It acts there too: add { $level }
       *[both] It acts there too: add { $domain }, { $level }
    }
maps-other-within = Only move it within its own place
maps-outside = { $name } is back where it was: you let go of it outside the wheel.
maps-nothing-moved = Nobody has placed anything by hand.
maps-would-lose = If it stepped back, { $count ->
    [one] one partner would lose its only link to the rest.
   *[other] { $count } partners would lose their only link to the rest.
  }
maps-twin-sign = Sign
maps-twin-name = Name
maps-twin-kind = What
maps-twin-stakeholder = stakeholder
maps-twin-domain = Domain
maps-twin-level = Level
maps-twin-count = Ties
# Of all its ties, those that the filters show.
maps-twin-count-of = { $count } of { $all }
maps-twin-with = Tied to, or partners
maps-cell = This place on the wheel
maps-initiative = { $title }, details
maps-partners = Partners
maps-no-partners = Nobody yet.
maps-open-initiative = Open page
maps-coverage-title = Where initiatives act, and where nobody does
maps-coverage-about = Choose a place to see who is there, what acts, what is missing, and to start something. Arrow keys go from place to place.

## Who could bring two stakeholders together.

maps-way = Who could bring them together with
    .placeholder = Name of another stakeholder
maps-way-to = The way to { $name }
maps-way-close = No longer show the way to { $name }
maps-way-tied = They are tied to each other.
maps-way-none = No way is known: nobody’s ties lead there. That does not mean that there is none.
maps-way-ways =
    { $count ->
        [one] One way, over { $others ->
            [one] one other:
           *[other] { $others } others:
        }
       *[other] { $count } ways, each over { $others ->
            [one] one other:
           *[other] { $others } others:
        }
    }
maps-way-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
maps-way-hidden = somebody who is not on the map now
