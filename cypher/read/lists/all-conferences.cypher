// All conferences.
// parameters: nothing
// returns: node_, own
MATCH (node_:Conference)
RETURN 0 AS own
