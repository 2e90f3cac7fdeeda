// How many there are of `lesson-echoes`. Nothing for those with none.
// parameters: ids [id of a Lesson]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Lesson {id: parent})-[echoes:ECHOES]-(lesson:Lesson)
RETURN parent, count(DISTINCT lesson) AS total
ORDER BY parent
