// Writes ECHOES: which lessons of other talks say the same.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, score, words}], from a Lesson's id to a Lesson's id
// returns: written
UNWIND $rows AS row
MATCH (lesson:Lesson {id: row.from})
MATCH (other:Lesson {id: row.to})
MERGE (lesson)-[echoes:ECHOES]->(other)
SET echoes.score = row.score,
  echoes.words = row.words
RETURN count(echoes) AS written
