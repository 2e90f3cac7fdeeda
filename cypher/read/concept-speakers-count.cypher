// How many there are of `concept-speakers`. Nothing for those with none.
// parameters: ids [id of a Concept]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[discusses:DISCUSSES]-(talk:Talk)<-[:GAVE]-(speaker:Speaker)
RETURN parent, count(DISTINCT speaker) AS total
ORDER BY parent
