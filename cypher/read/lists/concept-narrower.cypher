// Kinds and parts of a concept.
// parameters: parent_
// returns: node_, own
MATCH (parent_)<-[:BROADER]-(node_:Concept)
RETURN 0 AS own
