// Takes speakers away with their relationships; ids that are not there are passed over.
// parameters: rows [{id}]
// returns: nothing
UNWIND $rows AS row
MATCH (speaker:Speaker {id: row.id})
DETACH DELETE speaker
