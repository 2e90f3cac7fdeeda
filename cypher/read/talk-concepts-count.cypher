// How many there are of `talk-concepts`. Nothing for those with none.
// parameters: ids [id of a Talk]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Talk {id: parent})-[discusses:DISCUSSES]->(concept:Concept)
RETURN parent, count(DISTINCT concept) AS total
ORDER BY parent
