// The hashed keys of every note, by which the embedded store's process finds notes again.
// parameters: none
// returns: id, keys (hashes; null where a note has none)
MATCH (note:Note)
RETURN note.id AS id, note.keys AS keys
ORDER BY id
