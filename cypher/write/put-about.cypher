// Writes ABOUT: which concepts a lesson is about.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to}], from a Lesson's id to a Concept's id
// returns: written
UNWIND $rows AS row
MATCH (lesson:Lesson {id: row.from})
MATCH (concept:Concept {id: row.to})
MERGE (lesson)-[about:ABOUT]->(concept)
RETURN count(about) AS written
