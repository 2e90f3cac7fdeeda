// Lessons on a concept that talks teach, the latest first.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)<-[:ABOUT]-(node_:Lesson)<-[teaches_:TEACHES]-(talk_:Talk)
WITH node_, coalesce(max(talk_.year), 0) AS latest_, collect([0, teaches_.evidence]) AS evidence_
RETURN latest_ AS own, evidence_ AS evidence
