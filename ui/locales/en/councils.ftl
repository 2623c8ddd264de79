### Councils, their seats, and who could fill them.

## Templates: the seats that a council of each kind usually wants.

council-template-community-council = A table for the whole community
    .about = A chair and a secretary, two seats each for lived experience and youth, parents, elders, and ten sectors.
council-template-task-force = A task force
    .about = A chair and a secretary, two seats each for lived experience and youth, and four sectors.
council-template-working-group = A working group
    .about = A chair and three members.
council-template-childrens-council = Adults who support the children
    .about = Two advisors without a vote. The children themselves are kept as a group, never by name.

## Why somebody could fill a seat. Sectors as in framework.ftl, by $sector.

council-reason-same-sector = Belongs to { $sector }
council-reason-ties-to-members =
    { $count ->
        [one] Has a tie to one member
       *[other] Has ties to { $count } members
    }
council-reason-offers-people = Offers people
council-reason-on-no-council = Sits on no other council yet
