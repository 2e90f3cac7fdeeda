// Years of events.
// parameters: node_
// returns: value
WITH node_ WHERE node_.year IS NOT NULL
RETURN node_.year AS value
