// Who employed a speaker, the latest event's first. A relationship without an event counts as year 0.
// parameters: parent_
// returns: node_, own, events, evidence
MATCH (parent_)-[worked_:WORKED_FOR]->(node_:Company)
CALL (worked_) {
  MATCH (event_:Event {id: worked_.event})
  RETURN max(event_.year) AS year_
}
WITH node_, collect(worked_.event) AS events_, collect([0, worked_.evidence]) AS evidence_,
  coalesce(max(year_), 0) AS latest_
RETURN latest_ AS own, events_ AS events, evidence_ AS evidence
