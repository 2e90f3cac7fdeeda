// How many there are of `concept-lessons`. Nothing for those with none.
// parameters: ids [id of a Concept]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[:ABOUT]-(lesson:Lesson)<-[:TEACHES]-(:Talk)
RETURN parent, count(DISTINCT lesson) AS total
ORDER BY parent
