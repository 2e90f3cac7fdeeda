// How many there are of `conference-events`. Nothing for those with none.
// parameters: ids [id of a Conference]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Conference {id: parent})<-[:EDITION_OF]-(event:Event)
RETURN parent, count(DISTINCT event) AS total
ORDER BY parent
