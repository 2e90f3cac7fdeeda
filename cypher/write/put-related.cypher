// Writes RELATED: which concepts are related.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to}], from a Concept's id to a Concept's id
// returns: written
UNWIND $rows AS row
MATCH (concept:Concept {id: row.from})
MATCH (other:Concept {id: row.to})
MERGE (concept)-[related:RELATED]->(other)
RETURN count(related) AS written
