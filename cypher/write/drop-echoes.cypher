// Takes ECHOES relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Lesson's id to a Lesson's id
// returns: nothing
UNWIND $rows AS row
MATCH (lesson:Lesson {id: row.from})
MATCH (other:Lesson {id: row.to})
WITH row, lesson, other
MATCH (lesson)-[echoes:ECHOES]->(other)
DELETE echoes
