// How many there are of `speaker-companies`. Nothing for those with none.
// parameters: ids [id of a Speaker]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Speaker {id: parent})-[:WORKED_FOR]->(company:Company)
RETURN parent, count(DISTINCT company) AS total
ORDER BY parent
