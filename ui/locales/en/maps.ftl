### The words on maps, in the window, on paper and in pictures. Names of domains and levels stand in framework.ftl.

maps-wheel-title = Who acts where in children’s lives
maps-network-title = Who is tied to whom
maps-wheel-about =
    A circle with { $domains } sectors, one for each domain, and { $levels } rings, one for each level from the inside out. It shows { $stakeholders ->
        [one] 1 stakeholder
       *[other] { $stakeholders } stakeholders
    }, { $initiatives ->
        [one] 1 initiative
       *[other] { $initiatives } initiatives
    } and { $ties ->
        [one] 1 tie
       *[other] { $ties } ties
    }.
maps-count-stakeholders =
    { $count ->
        [one] 1 stakeholder
       *[other] { $count } stakeholders
    }
maps-count-initiatives =
    { $count ->
        [one] 1 initiative
       *[other] { $count } initiatives
    }
# What a picture shows of a plan; { $list } are sectors, statuses, kinds of ties or tags. Stands behind the counts.
maps-part = only: { $list }
maps-part-many = only a part of the plan
maps-part-no-initiatives = without initiatives
maps-part-no-ties = ties not shown
# The same for those who do not see it.
maps-about-part = The picture does not show all of the plan, { $part }.
maps-count-ties =
    { $count ->
        [one] 1 tie
       *[other] { $count } ties
    }
# Stands along an empty part of the wheel; about 200 px of room.
maps-unknown-here = Not known yet: who acts here?

## The legend

maps-legend-initiative = Initiative
maps-legend-planned = Planned
maps-legend-not-acting = Not acting now
maps-legend-tie = Thicker tie, closer
maps-legend-leaned-on = Others lean on it
maps-legend-gap = Needs, no initiative
maps-legend-unknown = Not known yet
maps-legend-nobody = No need named, nothing acts
# Of the tint of a cell.
maps-legend-darker = Stronger shade: more needs
# In black and white. { $levels } is the list of levels from the inside out.
maps-legend-fill = From white to black: { $levels }
# Above the list of what the numbers and short labels on the picture stand for.
maps-legend-key = On the map
# Below the legend of a picture that has no room for all names. { $count } of { $all } have none.
maps-legend-unnamed =
    { $count ->
        [one] One of { $all } marks has no name here, for want of room. Its name is in Commonroot, in the table of this map and on the map when you come nearer.
       *[other] { $count } of { $all } marks have no name here, for want of room. Their names are in Commonroot, in the table of this map and on the map when you come nearer.
    }
