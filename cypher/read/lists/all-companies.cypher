// All companies.
// parameters: nothing
// returns: node_, own
MATCH (node_:Company)
RETURN node_.talks AS own
