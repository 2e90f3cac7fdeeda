// Notes that hold a key, by the index of schema/neo4j; the embedded store finds them without Cypher.
// parameters: query (hashed keys, parted by spaces)
// returns: id
CALL db.index.fulltext.queryNodes('throughline_note_keys', $query) YIELD node
RETURN node.id AS id
