// Concepts found at two or more conferences or in two or more years, and at one conference.
// parameters: $conference_ (an id)
// returns: node_, own, talkCount
MATCH (:Conference {id: $conference_})<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(:Talk)
  -[:DISCUSSES]->(node_:Concept)
WHERE node_.conferences >= 2 OR node_.years >= 2
WITH DISTINCT node_
RETURN (node_.conferences * 1000 + node_.years) * 1000000 + node_.talks AS own, node_.talks AS talkCount
