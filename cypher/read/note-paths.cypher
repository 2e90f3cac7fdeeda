// All paths of all notes: to find the nearest to one that is not there.
// parameters: none
// returns: paths
MATCH (note:Note)
RETURN note.paths AS paths
ORDER BY note.id
