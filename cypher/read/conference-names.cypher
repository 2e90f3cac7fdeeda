// All names of all conferences: to look one up by a folded spelling, and to find the nearest.
// parameters: none
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (conference:Conference)
RETURN conference.id AS id, conference.name AS name,
  coalesce(conference.altNames, []) AS otherNames,
  [] AS hiddenNames, 0 AS rank
ORDER BY id
