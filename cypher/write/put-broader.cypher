// Writes BROADER: which concept is broader than another.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to}], from a Concept's id to a Concept's id
// returns: written
UNWIND $rows AS row
MATCH (concept:Concept {id: row.from})
MATCH (wider:Concept {id: row.to})
MERGE (concept)-[broader:BROADER]->(wider)
RETURN count(broader) AS written
