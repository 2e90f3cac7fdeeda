// Changes some properties of conferences that are there; one that its row holds as null is gone afterwards.
// parameters: rows [{id, and each property that changes}]
// returns: nothing
UNWIND $rows AS row
MATCH (conference:Conference {id: row.id})
SET conference += row
