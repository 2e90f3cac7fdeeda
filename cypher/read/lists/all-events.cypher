// All events.
// parameters: nothing
// returns: node_, own
MATCH (node_:Event)
RETURN coalesce(toInteger(replace(node_.startDate, '-', '')), node_.year * 10000, 0) AS own
