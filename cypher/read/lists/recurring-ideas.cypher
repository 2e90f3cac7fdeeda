// Concepts found at two or more conferences or in two or more years, by the counts that the load keeps.
// parameters: nothing
// returns: node_, own, talkCount
MATCH (node_:Concept)
WHERE node_.conferences >= 2 OR node_.years >= 2
RETURN (node_.conferences * 1000 + node_.years) * 1000000 + node_.talks AS own, node_.talks AS talkCount
