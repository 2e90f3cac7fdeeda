// Talks that share ideas with a talk, by how rare the ideas are and how much both talks are about them. Ideas of more than 500
// talks tell nothing.
// parameters: parent_, $total_ (how many talks there are)
// returns: node_, own, score, ideas (lists of concept id, weight, fact id here, fact id there)
MATCH (parent_)-[here_:DISCUSSES]->(idea_:Concept)
WHERE idea_.talks > 1 AND idea_.talks <= 500
WITH parent_, here_, idea_
ORDER BY idea_.talks, idea_.id
LIMIT 24
MATCH (idea_)<-[there_:DISCUSSES]-(node_:Talk)
WHERE node_.id <> parent_.id
WITH node_, idea_, here_, there_, toInteger(round(
  1000 * here_.salience * there_.salience * log(1 + toFloat($total_) / idea_.talks)
)) AS weight_
WITH node_, sum(weight_) AS score_,
  collect([idea_.id, weight_, here_.evidence[0], there_.evidence[0]]) AS ideas_
RETURN score_ AS own, score_ / 1000.0 AS score, ideas_ AS ideas
