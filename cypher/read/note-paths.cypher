// All paths of all notes: to find the nearest to one that is not there.
// parameters: none
// returns: id, name (the first path), otherNames, rank
MATCH (note:Note)
RETURN note.id AS id, note.paths[0] AS name, note.paths AS otherNames, 0 AS rank
ORDER BY id
