// Concepts and all their kinds and parts, up to eight steps down.
// parameters: ids [id of a Concept]
// returns: id
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[:BROADER*0..8]-(concept:Concept)
RETURN DISTINCT concept.id AS id
ORDER BY id
