// Concepts that one person spoke on and nobody else.
// parameters: nothing
// returns: node_, own, talkCount, evidence
MATCH (node_:Concept)
WHERE node_.talks > 0
MATCH (node_)<-[via_:DISCUSSES]-(talk_:Talk)<-[:GAVE]-(speaker_:Speaker)
WITH node_, count(DISTINCT speaker_) AS speakers_, collect([via_.salience, via_.evidence[0]]) AS evidence_
WHERE speakers_ = 1
RETURN node_.talks AS own, node_.talks AS talkCount, evidence_ AS evidence
