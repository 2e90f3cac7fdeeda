// How many nodes each label and how many relationships each type has.
// parameters: none
// returns: kind (a label or a type), count
MATCH (node:Talk)
RETURN 'Talk' AS kind, count(node) AS count
UNION ALL
MATCH (node:Speaker)
RETURN 'Speaker' AS kind, count(node) AS count
UNION ALL
MATCH (node:Company)
RETURN 'Company' AS kind, count(node) AS count
UNION ALL
MATCH (node:Concept)
RETURN 'Concept' AS kind, count(node) AS count
UNION ALL
MATCH (node:Lesson)
RETURN 'Lesson' AS kind, count(node) AS count
UNION ALL
MATCH (node:Event)
RETURN 'Event' AS kind, count(node) AS count
UNION ALL
MATCH (node:Conference)
RETURN 'Conference' AS kind, count(node) AS count
UNION ALL
MATCH (node:Resource)
RETURN 'Resource' AS kind, count(node) AS count
UNION ALL
MATCH (node:Note)
RETURN 'Note' AS kind, count(node) AS count
UNION ALL
MATCH (:Speaker)-[relationship:GAVE]->(:Talk)
RETURN 'GAVE' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Speaker)-[relationship:WORKED_FOR]->(:Company)
RETURN 'WORKED_FOR' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Talk)-[relationship:PRESENTED_AT]->(:Event)
RETURN 'PRESENTED_AT' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Event)-[relationship:EDITION_OF]->(:Conference)
RETURN 'EDITION_OF' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Talk)-[relationship:DISCUSSES]->(:Concept)
RETURN 'DISCUSSES' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Talk)-[relationship:TEACHES]->(:Lesson)
RETURN 'TEACHES' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Lesson)-[relationship:ABOUT]->(:Concept)
RETURN 'ABOUT' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Lesson)-[relationship:ECHOES]->(:Lesson)
RETURN 'ECHOES' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Concept)-[relationship:BROADER]->(:Concept)
RETURN 'BROADER' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Concept)-[relationship:RELATED]->(:Concept)
RETURN 'RELATED' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Talk)-[relationship:CITES]->(:Resource)
RETURN 'CITES' AS kind, count(relationship) AS count
UNION ALL
MATCH (:Note)-[relationship:TELLS]->(:Talk)
RETURN 'TELLS' AS kind, count(relationship) AS count
