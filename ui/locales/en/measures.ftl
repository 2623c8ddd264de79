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
