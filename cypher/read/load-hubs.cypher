// Events, conferences, concepts and resources whole, by their ids; properties that are null are missing.
// Ids that are not there give no row.
// parameters: events [id], conferences [id], concepts [id], resources [id]
// returns: label, id, properties
UNWIND $events AS id
MATCH (node:Event {id: id})
RETURN 'Event' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $conferences AS id
MATCH (node:Conference {id: id})
RETURN 'Conference' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $concepts AS id
MATCH (node:Concept {id: id})
RETURN 'Concept' AS label, id, properties(node) AS properties
UNION ALL
UNWIND $resources AS id
MATCH (node:Resource {id: id})
RETURN 'Resource' AS label, id, properties(node) AS properties
