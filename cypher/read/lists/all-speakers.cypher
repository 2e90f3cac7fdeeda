// All speakers.
// parameters: nothing
// returns: node_, own, talkCount
MATCH (node_:Speaker)
RETURN node_.talks AS own, node_.talks AS talkCount
