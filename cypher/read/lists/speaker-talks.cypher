// What a speaker gave, the latest first.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)-[via_:GAVE]->(node_:Talk)
RETURN coalesce(node_.year, 0) AS own, via_.evidence AS evidence
