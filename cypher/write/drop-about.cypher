// Takes ABOUT relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Lesson's id to a Concept's id
// returns: nothing
UNWIND $rows AS row
MATCH (lesson:Lesson {id: row.from})
MATCH (concept:Concept {id: row.to})
WITH row, lesson, concept
MATCH (lesson)-[about:ABOUT]->(concept)
DELETE about
