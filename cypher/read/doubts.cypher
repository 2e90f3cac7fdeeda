// Talks, speakers and companies that came together on a near call, with what each mention was taken for them by.
// parameters: none
// returns: id, evidence, reasons, doubts (`<score> <fact id>`)
MATCH (node:Talk)
WHERE size(node.doubts) > 0
RETURN node.id AS id, node.evidence AS evidence, node.reasons AS reasons, node.doubts AS doubts
UNION ALL
MATCH (node:Speaker)
WHERE size(node.doubts) > 0
RETURN node.id AS id, node.evidence AS evidence, node.reasons AS reasons, node.doubts AS doubts
UNION ALL
MATCH (node:Company)
WHERE size(node.doubts) > 0
RETURN node.id AS id, node.evidence AS evidence, node.reasons AS reasons, node.doubts AS doubts
