// Who gave the talks that a file of starts/ finds, by their number.
// parameters: start_ (a Talk)
// returns: node_, own, talkCount, evidence
MATCH (start_)<-[gave_:GAVE]-(node_:Speaker)
WITH node_, count(DISTINCT start_) AS talks_, collect([0, gave_.evidence[0]]) AS evidence_
RETURN talks_ AS own, talks_ AS talkCount, evidence_ AS evidence
