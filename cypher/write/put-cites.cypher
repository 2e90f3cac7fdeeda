// Writes CITES: which resources a talk points to.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, evidence}], from a Talk's id to a Resource's id
// returns: written
UNWIND $rows AS row
MATCH (talk:Talk {id: row.from})
MATCH (resource:Resource {id: row.to})
MERGE (talk)-[cites:CITES]->(resource)
SET cites.evidence = row.evidence
RETURN count(cites) AS written
