// Concepts of the vocabulary that no talk discusses.
// parameters: nothing
// returns: node_, own, talkCount
MATCH (node_:Concept)
WHERE node_.talks = 0 AND node_.status = 'curated'
RETURN 0 AS own, 0 AS talkCount
