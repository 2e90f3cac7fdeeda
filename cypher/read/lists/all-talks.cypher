// All talks.
// parameters: nothing
// returns: node_, own
MATCH (node_:Talk)
RETURN coalesce(node_.year, 0) AS own
