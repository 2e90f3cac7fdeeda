// What a talk points to, in the notes' order.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)-[via_:CITES]->(node_:Resource)
RETURN coalesce(-toInteger(split(via_.evidence[0], '#')[1]), 0) AS own, via_.evidence AS evidence
