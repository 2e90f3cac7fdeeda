// How many there are of `all-conferences`.
// parameters: none
// returns: total
MATCH (conference:Conference)
RETURN count(conference) AS total
