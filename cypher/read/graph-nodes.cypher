// Nodes whole, by their ids; properties that are null are missing. Ids that are not there give no row.
// parameters: ids [id]
// returns: label, id, properties
UNWIND $ids AS id
MATCH (node:Talk {id: id})
RETURN 'Talk' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Speaker {id: id})
RETURN 'Speaker' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Company {id: id})
RETURN 'Company' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Concept {id: id})
RETURN 'Concept' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Lesson {id: id})
RETURN 'Lesson' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Event {id: id})
RETURN 'Event' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Conference {id: id})
RETURN 'Conference' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Resource {id: id})
RETURN 'Resource' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:Note {id: id})
RETURN 'Note' AS label, id, properties(node) AS properties
