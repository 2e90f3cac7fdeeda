// Takes PRESENTED_AT relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Talk's id to a Event's id
// returns: nothing
UNWIND $rows AS row
MATCH (talk:Talk {id: row.from})
MATCH (event:Event {id: row.to})
WITH row, talk, event
MATCH (talk)-[presentedAt:PRESENTED_AT]->(event)
DELETE presentedAt
