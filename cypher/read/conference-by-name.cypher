// Conferences with one of these names, which are in lower case.
// parameters: names
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (conference:Conference)
WHERE toLower(conference.name) IN $names
  OR any(name IN coalesce(conference.altNames, [])
    WHERE toLower(name) IN $names)
RETURN conference.id AS id, conference.name AS name,
  coalesce(conference.altNames, []) AS otherNames,
  [] AS hiddenNames, 0 AS rank
ORDER BY id
