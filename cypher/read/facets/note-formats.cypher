// Formats of notes.
// parameters: node_
// returns: value
RETURN node_.format AS value
