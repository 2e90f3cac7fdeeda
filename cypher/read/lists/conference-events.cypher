// Editions of a series, the latest first.
// parameters: parent_
// returns: node_, own
MATCH (parent_)<-[:EDITION_OF]-(node_:Event)
RETURN coalesce(toInteger(replace(node_.startDate, '-', '')), node_.year * 10000, 0) AS own
