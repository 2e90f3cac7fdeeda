// Lessons by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (lesson:Lesson {id: parent})
RETURN parent, properties(lesson) AS node
ORDER BY parent
