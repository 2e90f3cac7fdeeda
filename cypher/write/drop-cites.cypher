// Takes CITES relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Talk's id to a Resource's id
// returns: nothing
UNWIND $rows AS row
MATCH (talk:Talk {id: row.from})
MATCH (resource:Resource {id: row.to})
WITH row, talk, resource
MATCH (talk)-[cites:CITES]->(resource)
DELETE cites
