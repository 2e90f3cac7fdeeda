// Talks that a note tells of, in its own order.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)-[via_:TELLS]->(node_:Talk)
RETURN coalesce(-toInteger(split(via_.evidence[0], '#')[1]), 0) AS own, via_.evidence AS evidence
