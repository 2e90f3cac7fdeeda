// In which years each concept was discussed, in order.
// parameters: ids [id of a Concept]
// returns: parent, year, talkCount
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[:DISCUSSES]-(talk:Talk)
WHERE talk.year IS NOT NULL
RETURN parent, talk.year AS year, count(DISTINCT talk) AS talkCount
ORDER BY parent, year
