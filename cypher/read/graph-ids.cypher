// The nodes of these labels by label and id.
// parameters: labels [label]
// returns: label, id
MATCH (node:Talk)
WHERE 'Talk' IN $labels
RETURN 'Talk' AS label, node.id AS id
UNION ALL
MATCH (node:Speaker)
WHERE 'Speaker' IN $labels
RETURN 'Speaker' AS label, node.id AS id
UNION ALL
MATCH (node:Company)
WHERE 'Company' IN $labels
RETURN 'Company' AS label, node.id AS id
UNION ALL
MATCH (node:Concept)
WHERE 'Concept' IN $labels
RETURN 'Concept' AS label, node.id AS id
UNION ALL
MATCH (node:Lesson)
WHERE 'Lesson' IN $labels
RETURN 'Lesson' AS label, node.id AS id
UNION ALL
MATCH (node:Event)
WHERE 'Event' IN $labels
RETURN 'Event' AS label, node.id AS id
UNION ALL
MATCH (node:Conference)
WHERE 'Conference' IN $labels
RETURN 'Conference' AS label, node.id AS id
UNION ALL
MATCH (node:Resource)
WHERE 'Resource' IN $labels
RETURN 'Resource' AS label, node.id AS id
UNION ALL
MATCH (node:Note)
WHERE 'Note' IN $labels
RETURN 'Note' AS label, node.id AS id
