// How many there are of `talk-events`. Nothing for those with none.
// parameters: ids [id of a Talk]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Talk {id: parent})-[presented:PRESENTED_AT]->(event:Event)
RETURN parent, count(DISTINCT event) AS total
ORDER BY parent
