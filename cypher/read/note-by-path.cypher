// The note at a path.
// parameters: path
// returns: id
MATCH (note:Note)
WHERE $path IN note.paths
RETURN note.id AS id
ORDER BY id
