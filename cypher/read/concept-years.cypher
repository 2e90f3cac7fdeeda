// In which years each concept was discussed, in order.
// parameters: ids [id of a Concept]
// returns: parent, year, talkCount
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[:DISCUSSES]-(talk:Talk)-[:PRESENTED_AT]->(event:Event)
WHERE event.year IS NOT NULL
RETURN parent, event.year AS year, count(DISTINCT talk) AS talkCount
ORDER BY parent, year
