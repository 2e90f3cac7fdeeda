// What the talks that a file of starts/ finds teach, the latest first.
// parameters: start_ (a Talk)
// returns: node_, own, evidence
MATCH (start_)-[teaches_:TEACHES]->(node_:Lesson)
WITH node_, coalesce(max(start_.year), 0) AS latest_, collect([0, teaches_.evidence]) AS evidence_
RETURN latest_ AS own, evidence_ AS evidence
