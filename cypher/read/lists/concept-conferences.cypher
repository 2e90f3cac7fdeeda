// At which conferences a concept was discussed, those with the most talks first.
// parameters: parent_
// returns: node_, own, talkCount
MATCH (parent_)<-[:DISCUSSES]-(talk_:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(node_:Conference)
WITH node_, count(DISTINCT talk_) AS talks_
RETURN talks_ AS own, talks_ AS talkCount
