// All concepts.
// parameters: nothing
// returns: node_, own, talkCount
MATCH (node_:Concept)
RETURN node_.talks AS own, node_.talks AS talkCount
