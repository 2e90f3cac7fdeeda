// How many there are of `conference-concepts`. Nothing for those with none.
// parameters: ids [id of a Conference]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Conference {id: parent})<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(talk:Talk)
    -[discusses:DISCUSSES]->(concept:Concept)
RETURN parent, count(DISTINCT concept) AS total
ORDER BY parent
