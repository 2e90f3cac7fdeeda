// Changes some properties of resources that are there; one that its row holds as null is gone afterwards.
// parameters: rows [{id, and each property that changes}]
// returns: nothing
UNWIND $rows AS row
MATCH (resource:Resource {id: row.id})
SET resource += row
