// How many there are of `talk-speakers`. Nothing for those with none.
// parameters: ids [id of a Talk]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Talk {id: parent})<-[gave:GAVE]-(speaker:Speaker)
RETURN parent, count(DISTINCT speaker) AS total
ORDER BY parent
