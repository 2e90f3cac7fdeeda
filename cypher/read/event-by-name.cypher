// Events with one of these ids, or with one of these names, which are in lower case.
// parameters: ids, names
// returns: id, name, otherNames, rank
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN event.id AS id, event.name AS name,
  event.altNames AS otherNames, event.talks AS rank
UNION
UNWIND $names AS wanted
MATCH (event:Event)
WHERE toLower(event.name) = wanted
  OR any(name IN event.altNames WHERE toLower(name) = wanted)
RETURN event.id AS id, event.name AS name,
  event.altNames AS otherNames, event.talks AS rank
