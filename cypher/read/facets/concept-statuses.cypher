// Whether concepts are listed.
// parameters: node_
// returns: value
RETURN node_.status AS value
