// How many talks there are.
// parameters: none
// returns: total
MATCH (talk:Talk)
RETURN count(talk) AS total
