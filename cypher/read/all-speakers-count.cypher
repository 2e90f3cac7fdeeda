// How many there are of `all-speakers`.
// parameters: none
// returns: total
MATCH (speaker:Speaker)
RETURN count(speaker) AS total
