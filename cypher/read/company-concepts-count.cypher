// How many there are of `company-concepts`. Nothing for those with none.
// parameters: ids [id of a Company]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Company {id: parent})<-[worked:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
    -[discusses:DISCUSSES]->(concept:Concept)
WHERE (EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) }
      OR worked.event = '' AND EXISTS {
        MATCH (talk)<-[:TELLS]-(note:Note)
        WHERE any(fact IN worked.evidence WHERE fact STARTS WITH note.id)
      })
RETURN parent, count(DISTINCT concept) AS total
ORDER BY parent
