// Lessons of other talks that say much the same, the nearest first.
// parameters: parent_
// returns: node_, own, score, words
MATCH (parent_)-[via_:ECHOES]-(node_:Lesson)
RETURN via_.score AS own, via_.score AS score, via_.words AS words
