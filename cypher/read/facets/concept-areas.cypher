// Parts of the vocabulary that concepts belong to.
// parameters: node_
// returns: value
WITH node_ WHERE node_.area IS NOT NULL
RETURN node_.area AS value
