// At which events a concept was discussed, the latest first.
// parameters: parent_
// returns: node_, own, year, talkCount
MATCH (parent_)<-[:DISCUSSES]-(talk_:Talk)-[:PRESENTED_AT]->(node_:Event)
WHERE node_.year IS NOT NULL
WITH node_, count(DISTINCT talk_) AS talks_
RETURN node_.year AS own, node_.year AS year, talks_ AS talkCount
