// How many notes there are.
// parameters: none
// returns: count
MATCH (note:Note)
RETURN count(note) AS count
