// Writes WORKED_FOR: who worked for which company, at the time of which event (its id, or an empty text).
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, event, evidence}], from a Speaker's id to a Company's id
// returns: written
UNWIND $rows AS row
MATCH (speaker:Speaker {id: row.from})
MATCH (company:Company {id: row.to})
MERGE (speaker)-[workedFor:WORKED_FOR {event: row.event}]->(company)
SET workedFor.evidence = row.evidence
RETURN count(workedFor) AS written
