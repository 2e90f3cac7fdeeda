// Writes lessons whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, text, negated, evidence}]
// returns: written
UNWIND $rows AS row
MERGE (lesson:Lesson {id: row.id})
SET lesson = row
RETURN count(lesson) AS written
