// Kinds of talks.
// parameters: node_
// returns: value
RETURN node_.kind AS value
