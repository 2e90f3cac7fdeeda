// Facts that say what ties nodes.
// parameters: talks, speakers, lessons, events, concepts (lists of {from, to, tie}, by the label of `from`)
// returns: parent, id, tie, evidence, ownEvidence and nodeEvidence (of the nodes
//   at `from` and `to`)
UNWIND $talks AS hop
MATCH (own:Talk {id: hop.from})-[tie]-(node)
WHERE type(tie) = hop.tie AND node.id = hop.to
RETURN hop.from AS parent, hop.to AS id, hop.tie AS tie, tie.evidence AS evidence,
  own.evidence AS ownEvidence, node.evidence AS nodeEvidence
UNION ALL
UNWIND $speakers AS hop
MATCH (own:Speaker {id: hop.from})-[tie]-(node)
WHERE type(tie) = hop.tie AND node.id = hop.to
RETURN hop.from AS parent, hop.to AS id, hop.tie AS tie, tie.evidence AS evidence,
  own.evidence AS ownEvidence, node.evidence AS nodeEvidence
UNION ALL
UNWIND $lessons AS hop
MATCH (own:Lesson {id: hop.from})-[tie]-(node)
WHERE type(tie) = hop.tie AND node.id = hop.to
RETURN hop.from AS parent, hop.to AS id, hop.tie AS tie, tie.evidence AS evidence,
  own.evidence AS ownEvidence, node.evidence AS nodeEvidence
UNION ALL
UNWIND $events AS hop
MATCH (own:Event {id: hop.from})-[tie]-(node)
WHERE type(tie) = hop.tie AND node.id = hop.to
RETURN hop.from AS parent, hop.to AS id, hop.tie AS tie, tie.evidence AS evidence,
  own.evidence AS ownEvidence, node.evidence AS nodeEvidence
UNION ALL
UNWIND $concepts AS hop
MATCH (own:Concept {id: hop.from})-[tie]-(node)
WHERE type(tie) = hop.tie AND node.id = hop.to
RETURN hop.from AS parent, hop.to AS id, hop.tie AS tie, tie.evidence AS evidence,
  own.evidence AS ownEvidence, node.evidence AS nodeEvidence
