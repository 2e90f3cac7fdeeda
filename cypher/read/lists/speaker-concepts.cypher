// What a speaker spoke on, by the number of their talks.
// parameters: parent_
// returns: node_, own, talkCount, evidence
MATCH (parent_)-[:GAVE]->(talk_:Talk)-[discusses_:DISCUSSES]->(node_:Concept)
WITH node_, count(DISTINCT talk_) AS talks_, collect([discusses_.salience, discusses_.evidence[0]]) AS evidence_
RETURN talks_ AS own, talks_ AS talkCount, evidence_ AS evidence
