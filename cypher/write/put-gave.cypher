// Writes GAVE: who gave which talk.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, evidence}], from a Speaker's id to a Talk's id
// returns: written
UNWIND $rows AS row
MATCH (talk:Talk {id: row.to})
MATCH (speaker:Speaker {id: row.from})
MERGE (talk)<-[gave:GAVE]-(speaker)
SET gave.evidence = row.evidence
RETURN count(gave) AS written
