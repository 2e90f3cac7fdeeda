// Speakers with one of these names, which are in lower case.
// parameters: names
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (speaker:Speaker)
WHERE toLower(speaker.name) IN $names
  OR any(name IN coalesce(speaker.altNames, [])
    WHERE toLower(name) IN $names)
RETURN speaker.id AS id, speaker.name AS name,
  coalesce(speaker.altNames, []) AS otherNames,
  [] AS hiddenNames, speaker.talks AS rank
ORDER BY id
