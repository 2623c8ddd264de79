### Measures of a network.

measure-undefined = not defined here
# The stakeholders that stand first by a measure: “Betweenness, first: Clinic (0.4), School (0.2)”.
measure-first = { $name }, first: { $list }
measure-stakeholders = Stakeholders
measure-ties = Ties
measure-density = Density
measure-average-degree = Ties of each, on average
measure-average-clustering = Clustering, on average
measure-transitivity = Transitivity
measure-components = Parts that no tie joins
measure-isolates = Stakeholders without a tie
measure-diameter = Longest of the shortest ways
measure-average-path-length = Length of a shortest way, on average
measure-global-efficiency = Global efficiency
measure-degree-centralization = Degree centralisation
measure-betweenness-centralization = Betweenness centralisation
measure-closeness-centralization = Closeness centralisation
measure-max-core = Largest core number
measure-cut-vertices = Stakeholders who hold others
measure-bridges = Ties that hold others
measure-degree-assortativity = Degree assortativity
measure-reciprocity = Reciprocity
measure-core-periphery = Core and periphery, correlation
measure-communities = Communities
measure-modularity = Modularity
measure-ei-index = E-I index, by sector or group
measure-ei-expected = E-I index by chance
measure-degree = Ties
measure-betweenness = Betweenness
measure-closeness = Closeness
measure-eigenvector = Eigenvector centrality

## The same in the window, each with what it means

maps-measures = Measures
measures-title = How the network holds together
measures-about =
    Of { $stakeholders ->
        [one] one stakeholder
       *[other] { $stakeholders } stakeholders
    } and the { $ties ->
        [0] ties that are not known yet
        [one] one pair that is tied
       *[other] { $ties } pairs that are tied
    }. None of these numbers is a grade: more ties are not always better, and ties that nobody has told of are not in them.
measures-undefined = –
measures-each = Every stakeholder
measures-all = Show all { $count }
measures-average-degree = Ties of each, on average
    .means = How many others a stakeholder works with.
measures-density = Density
    .means = Ties there are, in parts of all there could be. It falls by itself as a council grows.
measures-components = Parts
    .means = Groups that no tie joins; one means that all are joined.
measures-isolates = Without a tie
    .means = Stakeholders of whom no tie is known. Perhaps nobody asked yet.
measures-average-path-length = Steps from one to another
    .means = Along the shortest way, on average. Not said while some can’t reach each other.
measures-transitivity = Closed circles
    .means = How often two whom one works with work with each other. High: word goes round quickly, and little new comes in.
measures-degree-centralization = On few shoulders: ties
    .means = From 0, where all have as many ties, to 1, where one has all.
measures-betweenness-centralization = On few shoulders: ways
    .means = From 0, where ways lead through all alike, to 1, where all lead through one.
measures-communities = Communities
    .means = Groups that work together more than with others, found from the ties alone.
measures-modularity = How far they are apart
    .means = From 0, no more than by chance, towards 1, hardly a tie between them.
measures-ei-index = Across sectors
    .means = From −1, all ties within sectors, to 1, all between them. By chance it would be { $expected }.
measures-of-name = Name
    .means = What they are called
measures-of-degree = Ties
    .means = How many others it works with.
measures-of-weighted-degree = Closeness of ties
    .means = The sum of how close its ties are, from 1 to 5; one of which that is not known counts as 1.
measures-of-betweenness = Between
    .means = How often the shortest way between two others leads through it (betweenness).
measures-of-closeness = Near
    .means = How few steps it is from all it reaches (closeness).
measures-of-eigenvector = Well tied
    .means = How much it is tied to those who are tied to many (eigenvector centrality).
measures-of-clustering = Circle
    .means = How many of those it works with work with each other (clustering).
measures-of-constraint = Bound
    .means = How much all its ties lead into one circle (Burt’s constraint). Low: it reaches many circles.
measures-of-core = Core
    .means = It is among stakeholders who all have that many ties with each other (k-core).
measures-of-would-lose = Would lose
    .means = How many others would lose their way to the rest if it stepped back.
measures-of-community = Community
    .means = Which of the communities it is in.
