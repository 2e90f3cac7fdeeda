// In which years a concept was discussed, in order.
// parameters: parent_
// returns: own, year, talkCount
MATCH (parent_)<-[:DISCUSSES]-(talk_:Talk)-[:PRESENTED_AT]->(event_:Event)
WHERE event_.year IS NOT NULL
WITH event_.year AS year_, count(DISTINCT talk_) AS talks_
RETURN -year_ AS own, year_ AS year, talks_ AS talkCount
