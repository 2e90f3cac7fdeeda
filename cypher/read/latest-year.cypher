// The latest year of a talk.
// parameters: none
// returns: year
MATCH (talk:Talk)
RETURN max(talk.year) AS year
