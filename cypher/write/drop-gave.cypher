// Takes GAVE relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Speaker's id to a Talk's id
// returns: nothing
UNWIND $rows AS row
MATCH (talk:Talk {id: row.to})
MATCH (speaker:Speaker {id: row.from})
WITH row, talk, speaker
MATCH (talk)<-[gave:GAVE]-(speaker)
DELETE gave
