// Talks given at an event, by title.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)<-[via_:PRESENTED_AT]-(node_:Talk)
RETURN 0 AS own, via_.evidence AS evidence
