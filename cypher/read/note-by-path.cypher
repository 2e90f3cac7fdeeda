// The note at a path, without its text.
// parameters: path
// returns: node
MATCH (note:Note)
WHERE $path IN note.paths
RETURN note {.id, .paths, .format, .title, .author, .sha256} AS node
ORDER BY note.id
