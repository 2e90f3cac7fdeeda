// All names of all events: to look one up by a folded spelling, and to find the nearest.
// parameters: none
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (event:Event)
RETURN event.id AS id, event.name AS name,
  coalesce(event.altNames, []) AS otherNames,
  [] AS hiddenNames, event.talks AS rank
ORDER BY id
