// Events with one of these names, which are in lower case.
// parameters: names
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (event:Event)
WHERE toLower(event.name) IN $names
  OR any(name IN coalesce(event.altNames, [])
    WHERE toLower(name) IN $names)
RETURN event.id AS id, event.name AS name,
  coalesce(event.altNames, []) AS otherNames,
  [] AS hiddenNames, event.talks AS rank
ORDER BY id
