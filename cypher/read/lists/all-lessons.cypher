// All lessons.
// parameters: nothing
// returns: node_, own
MATCH (node_:Lesson)
RETURN 0 AS own
