// Conferences with one of these ids, or with one of these names, which are in lower case.
// parameters: ids, names
// returns: id, name, otherNames, rank
UNWIND $ids AS id
MATCH (conference:Conference {id: id})
RETURN conference.id AS id, conference.name AS name,
  conference.altNames AS otherNames, 0 AS rank
UNION
UNWIND $names AS wanted
MATCH (conference:Conference)
WHERE toLower(conference.name) = wanted
  OR any(name IN conference.altNames WHERE toLower(name) = wanted)
RETURN conference.id AS id, conference.name AS name,
  conference.altNames AS otherNames, 0 AS rank
