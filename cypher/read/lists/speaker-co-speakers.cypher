// Who shared the stage with a speaker, by the number of talks given together.
// parameters: parent_
// returns: node_, own, talkCount, evidence
MATCH (parent_)-[:GAVE]->(talk_:Talk)<-[gave_:GAVE]-(node_:Speaker)
WITH node_, count(DISTINCT talk_) AS talks_, collect([0, gave_.evidence[0]]) AS evidence_
RETURN talks_ AS own, talks_ AS talkCount, evidence_ AS evidence
