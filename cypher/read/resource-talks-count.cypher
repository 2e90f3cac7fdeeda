// How many there are of `resource-talks`. Nothing for those with none.
// parameters: ids [id of a Resource]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Resource {id: parent})<-[cites:CITES]-(talk:Talk)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
