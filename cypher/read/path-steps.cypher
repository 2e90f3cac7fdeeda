// Neighbours of nodes over some ties.
// parameters: talks, speakers, companies, concepts, lessons, events, conferences, resources (lists of ids), ties [type of
//   relationship]
// returns: parent, tie, id, size (how many talks the neighbour has, 0 where that is not kept)
UNWIND $talks AS parent
MATCH (:Talk {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $speakers AS parent
MATCH (:Speaker {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $companies AS parent
MATCH (:Company {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $concepts AS parent
MATCH (:Concept {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $lessons AS parent
MATCH (:Lesson {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $events AS parent
MATCH (:Event {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $conferences AS parent
MATCH (:Conference {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
UNION ALL
UNWIND $resources AS parent
MATCH (:Resource {id: parent})-[tie]-(node)
WHERE type(tie) IN $ties
RETURN parent, type(tie) AS tie, node.id AS id, coalesce(node.talks, 0) AS size
