// Who gave talks.
// parameters: node_
// returns: facet_
MATCH (node_)<-[:GAVE]-(facet_:Speaker)
