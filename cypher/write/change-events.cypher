// Changes some properties of events that are there; one that its row holds as null is gone afterwards.
// parameters: rows [{id, and each property that changes}]
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event += row
