// Changes some properties of concepts that are there; one that its row holds as null is gone afterwards.
// parameters: rows [{id, and each property that changes}]
// returns: nothing
UNWIND $rows AS row
MATCH (concept:Concept {id: row.id})
SET concept += row
