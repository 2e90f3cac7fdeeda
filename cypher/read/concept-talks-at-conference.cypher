// Talks that discuss a concept, given at any event of a conference.
// parameters: concept, conference, since, until, kind, orderBy, afterKey, afterTie, beforeKey, beforeTie, backward,
//   limit
// returns: key, tie, node, edge
MATCH (:Concept {id: $concept})<-[discusses:DISCUSSES]-(talk:Talk)
MATCH (talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(:Conference {id: $conference})
WITH DISTINCT talk, discusses
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
WITH talk, discusses,
  CASE $orderBy
    WHEN 'TITLE' THEN 0
    WHEN 'OLDEST' THEN -coalesce(talk.year, 9999)
    WHEN 'SALIENCE' THEN discusses.salience
    ELSE coalesce(talk.year, 0)
  END AS key, talk.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH talk, discusses, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(talk) AS node, {
    salience: discusses.salience, central: discusses.central,
    mentions: discusses.mentions, evidence: discusses.evidence
  } AS edge
ORDER BY key DESC, tie
