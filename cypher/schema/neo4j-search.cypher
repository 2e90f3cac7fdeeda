// Text search on Neo4j, by the index of schema/neo4j; the embedded store searches without Cypher.
// parameters: query (in Lucene's syntax), labels [label], limit
// returns: id, label, score, name, otherNames
CALL db.index.fulltext.queryNodes('throughline_search', $query) YIELD node, score
WITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label
WHERE label IS NOT NULL
WITH node, score, label, node.id AS id
ORDER BY score DESC, id
LIMIT $limit
RETURN id, label, score,
  coalesce(node.title, node.name, node.prefLabel, node.text, '') AS name,
  coalesce(node.altTitles, node.altNames, node.altLabels, []) + coalesce(node.hiddenLabels, [])
    + CASE WHEN node.handle IS NULL THEN [] ELSE [node.handle] END AS otherNames
