// How many there are of `all-notes`.
// parameters: under ('' for all)
// returns: total
MATCH (note:Note)
WHERE $under = '' OR any(path IN note.paths WHERE path STARTS WITH $under)
RETURN count(note) AS total
