// Speakers with one of these ids, or with one of these names, which are in lower case.
// parameters: ids, names
// returns: id, name, otherNames, rank
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
RETURN speaker.id AS id, speaker.name AS name,
  speaker.altNames AS otherNames, speaker.talks AS rank
UNION
UNWIND $names AS wanted
MATCH (speaker:Speaker)
WHERE toLower(speaker.name) = wanted
  OR any(name IN speaker.altNames WHERE toLower(name) = wanted)
RETURN speaker.id AS id, speaker.name AS name,
  speaker.altNames AS otherNames, speaker.talks AS rank
