// Writes PRESENTED_AT: at which event a talk was given.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, evidence}], from a Talk's id to a Event's id
// returns: written
UNWIND $rows AS row
MATCH (talk:Talk {id: row.from})
MATCH (event:Event {id: row.to})
MERGE (talk)-[presentedAt:PRESENTED_AT]->(event)
SET presentedAt.evidence = row.evidence
RETURN count(presentedAt) AS written
