// What a talk teaches, in the notes' order.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)-[via_:TEACHES]->(node_:Lesson)
RETURN coalesce(-toInteger(split(via_.evidence[0], '#')[1]), 0) AS own, via_.evidence AS evidence
