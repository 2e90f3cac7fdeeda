// The relationships that start at these nodes.
// parameters: ids [id]
// returns: type, from, to, properties
UNWIND $ids AS id
MATCH (:Speaker {id: id})-[relationship:GAVE]->(target:Talk)
RETURN 'GAVE' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Speaker {id: id})-[relationship:WORKED_FOR]->(target:Company)
RETURN 'WORKED_FOR' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Talk {id: id})-[relationship:PRESENTED_AT]->(target:Event)
RETURN 'PRESENTED_AT' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Event {id: id})-[relationship:EDITION_OF]->(target:Conference)
RETURN 'EDITION_OF' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Talk {id: id})-[relationship:DISCUSSES]->(target:Concept)
RETURN 'DISCUSSES' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Talk {id: id})-[relationship:TEACHES]->(target:Lesson)
RETURN 'TEACHES' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Lesson {id: id})-[relationship:ABOUT]->(target:Concept)
RETURN 'ABOUT' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Lesson {id: id})-[relationship:ECHOES]->(target:Lesson)
RETURN 'ECHOES' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Concept {id: id})-[relationship:BROADER]->(target:Concept)
RETURN 'BROADER' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Concept {id: id})-[relationship:RELATED]->(target:Concept)
RETURN 'RELATED' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Talk {id: id})-[relationship:CITES]->(target:Resource)
RETURN 'CITES' AS type, id AS from, target.id AS to, properties(relationship) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Note {id: id})-[relationship:TELLS]->(target:Talk)
RETURN 'TELLS' AS type, id AS from, target.id AS to, properties(relationship) AS properties
