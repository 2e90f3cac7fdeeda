// Whether the store answers.
// parameters: none
// returns: answer
RETURN 1 AS answer
