// Takes TELLS relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Note's id to a Talk's id
// returns: nothing
UNWIND $rows AS row
MATCH (talk:Talk {id: row.to})
MATCH (note:Note {id: row.from})
WITH row, talk, note
MATCH (talk)<-[tells:TELLS]-(note)
DELETE tells
