// The notes that tell of a talk, by path.
// parameters: parent_
// returns: node_, own, tie, evidence
MATCH (parent_)<-[via_:TELLS]-(node_:Note)
RETURN 0 AS own, node_.paths[0] AS tie, via_.evidence AS evidence
