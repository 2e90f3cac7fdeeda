// Takes TEACHES relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Talk's id to a Lesson's id
// returns: nothing
UNWIND $rows AS row
MATCH (lesson:Lesson {id: row.to})
MATCH (talk:Talk {id: row.from})
WITH row, lesson, talk
MATCH (lesson)<-[teaches:TEACHES]-(talk)
DELETE teaches
