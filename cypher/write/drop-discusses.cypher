// Takes DISCUSSES relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Talk's id to a Concept's id
// returns: nothing
UNWIND $rows AS row
MATCH (talk:Talk {id: row.from})
MATCH (concept:Concept {id: row.to})
WITH row, talk, concept
MATCH (talk)-[discusses:DISCUSSES]->(concept)
DELETE discusses
