// All notes.
// parameters: nothing
// returns: node_, own, tie
MATCH (node_:Note)
RETURN 0 AS own, node_.paths[0] AS tie
