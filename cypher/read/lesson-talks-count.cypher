// How many there are of `lesson-talks`. Nothing for those with none.
// parameters: ids [id of a Lesson]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Lesson {id: parent})<-[teaches:TEACHES]-(talk:Talk)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
