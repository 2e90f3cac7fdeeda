// All resources, those with the most talks first.
// parameters: nothing
// returns: node_, own
MATCH (node_:Resource)
RETURN COUNT { (node_)<-[:CITES]-(:Talk) } AS own
