// How many there are of `speaker-co-speakers`. Nothing for those with none.
// parameters: ids [id of a Speaker]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Speaker {id: parent})-[:GAVE]->(talk:Talk)<-[gave:GAVE]-(speaker:Speaker)
RETURN parent, count(DISTINCT speaker) AS total
ORDER BY parent
