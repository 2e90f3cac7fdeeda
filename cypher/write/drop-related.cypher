// Takes RELATED relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Concept's id to a Concept's id
// returns: nothing
UNWIND $rows AS row
MATCH (concept:Concept {id: row.from})
MATCH (other:Concept {id: row.to})
WITH row, concept, other
MATCH (concept)-[related:RELATED]->(other)
DELETE related
