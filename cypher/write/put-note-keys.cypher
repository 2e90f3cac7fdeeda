// Writes the keys of notes that are there.
// parameters: rows [{id, keys}]
// returns: nothing
UNWIND $rows AS row
MATCH (note:Note {id: row.id})
SET note.keys = row.keys
