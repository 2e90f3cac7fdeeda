// What was discussed at a series, by the number of talks.
// parameters: parent_
// returns: node_, own, talkCount, evidence
MATCH (parent_)<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(talk_:Talk)
  -[discusses_:DISCUSSES]->(node_:Concept)
WITH node_, count(DISTINCT talk_) AS talks_, collect([discusses_.salience, discusses_.evidence[0]]) AS evidence_
RETURN talks_ AS own, talks_ AS talkCount, evidence_ AS evidence
