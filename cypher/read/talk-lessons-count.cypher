// How many there are of `talk-lessons`. Nothing for those with none.
// parameters: ids [id of a Talk]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Talk {id: parent})-[teaches:TEACHES]->(lesson:Lesson)
RETURN parent, count(DISTINCT lesson) AS total
ORDER BY parent
