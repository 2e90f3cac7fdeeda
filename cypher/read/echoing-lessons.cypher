// Pairs of lessons that echo each other.
// parameters: none
// returns: one, other (ids)
MATCH (one:Lesson)-[:ECHOES]->(other:Lesson)
RETURN one.id AS one, other.id AS other
ORDER BY one, other
