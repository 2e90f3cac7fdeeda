// All names of all speakers: to look one up by a folded spelling, and to find the nearest.
// parameters: none
// returns: id, name, otherNames, rank (of several with one name the highest is meant)
MATCH (speaker:Speaker)
RETURN speaker.id AS id, speaker.name AS name,
  speaker.altNames AS otherNames, speaker.talks AS rank
ORDER BY id
