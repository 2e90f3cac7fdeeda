// How many there are of `all-lessons`.
// parameters: none
// returns: total
MATCH (lesson:Lesson)
RETURN count(lesson) AS total
