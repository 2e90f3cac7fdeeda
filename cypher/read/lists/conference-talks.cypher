// Talks given at any edition of a series, the latest first.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)<-[:EDITION_OF]-(:Event)<-[presented_:PRESENTED_AT]-(node_:Talk)
WITH node_, collect([0, presented_.evidence]) AS evidence_
RETURN coalesce(node_.year, 0) AS own, evidence_ AS evidence
