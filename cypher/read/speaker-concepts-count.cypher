// How many there are of `speaker-concepts`. Nothing for those with none.
// parameters: ids [id of a Speaker]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Speaker {id: parent})-[:GAVE]->(talk:Talk)-[discusses:DISCUSSES]->(concept:Concept)
RETURN parent, count(DISTINCT concept) AS total
ORDER BY parent
