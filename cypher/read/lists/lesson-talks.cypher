// Talks that teach a lesson, the latest first.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)<-[via_:TEACHES]-(node_:Talk)
RETURN coalesce(node_.year, 0) AS own, via_.evidence AS evidence
