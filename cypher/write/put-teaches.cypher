// Writes TEACHES: which lessons a talk teaches.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, evidence}], from a Talk's id to a Lesson's id
// returns: written
UNWIND $rows AS row
MATCH (lesson:Lesson {id: row.to})
MATCH (talk:Talk {id: row.from})
MERGE (lesson)<-[teaches:TEACHES]-(talk)
SET teaches.evidence = row.evidence
RETURN count(teaches) AS written
