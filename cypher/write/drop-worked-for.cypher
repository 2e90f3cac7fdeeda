// Takes WORKED_FOR relationships away; those that are not there are passed over.
// parameters: rows [{from, to, event}], from a Speaker's id to a Company's id
// returns: nothing
UNWIND $rows AS row
MATCH (speaker:Speaker {id: row.from})
MATCH (company:Company {id: row.to})
WITH row, speaker, company
MATCH (speaker)-[workedFor:WORKED_FOR {event: row.event}]->(company)
DELETE workedFor
