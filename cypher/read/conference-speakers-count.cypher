// How many there are of `conference-speakers`. Nothing for those with none.
// parameters: ids [id of a Conference]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Conference {id: parent})<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(talk:Talk)
    <-[gave:GAVE]-(speaker:Speaker)
RETURN parent, count(DISTINCT speaker) AS total
ORDER BY parent
