// How many there are of `event-concepts`. Nothing for those with none.
// parameters: ids [id of an Event]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Event {id: parent})<-[:PRESENTED_AT]-(talk:Talk)-[discusses:DISCUSSES]->(concept:Concept)
RETURN parent, count(DISTINCT concept) AS total
ORDER BY parent
