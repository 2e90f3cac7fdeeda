// Concepts on which all facts come from one note.
// parameters: nothing
// returns: node_, own, talkCount, evidence
MATCH (node_:Concept)
WHERE node_.talks > 0
MATCH (node_)<-[via_:DISCUSSES]-(:Talk)
UNWIND via_.evidence AS fact_
WITH node_, count(DISTINCT split(fact_, '#')[0]) AS notes_, collect([0, fact_]) AS evidence_
WHERE notes_ = 1
RETURN node_.talks AS own, node_.talks AS talkCount, evidence_ AS evidence
