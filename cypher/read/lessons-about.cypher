// Lessons that name concepts.
// parameters: ids [id of a Concept]
// returns: parent, id
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[:ABOUT]-(lesson:Lesson)
RETURN parent, lesson.id AS id
ORDER BY parent, id
