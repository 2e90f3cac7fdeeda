// How many there are of `company-concepts`. Nothing for those with none.
// parameters: ids [id of a Company]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Company {id: parent})<-[worked:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
    -[discusses:DISCUSSES]->(concept:Concept)
WHERE (worked.event = '' OR EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) })
RETURN parent, count(DISTINCT concept) AS total
ORDER BY parent
