// Writes TELLS: which notes tell of a talk.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, evidence}], from a Note's id to a Talk's id
// returns: written
UNWIND $rows AS row
MATCH (talk:Talk {id: row.to})
MATCH (note:Note {id: row.from})
MERGE (talk)<-[tells:TELLS]-(note)
SET tells.evidence = row.evidence
RETURN count(tells) AS written
