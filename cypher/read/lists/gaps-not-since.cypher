// Concepts that were discussed and have not been since a year.
// parameters: $year_
// returns: node_, own, talkCount
MATCH (node_:Concept)
WHERE node_.talks > 0 AND node_.lastYear < $year_
RETURN node_.talks AS own, node_.talks AS talkCount
