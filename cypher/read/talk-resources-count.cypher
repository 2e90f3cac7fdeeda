// How many there are of `talk-resources`. Nothing for those with none.
// parameters: ids [id of a Talk]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Talk {id: parent})-[cites:CITES]->(resource:Resource)
RETURN parent, count(DISTINCT resource) AS total
ORDER BY parent
