// All names of all speakers: to look one up by a folded spelling, and to find the nearest.
// parameters: none
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (speaker:Speaker)
RETURN speaker.id AS id, speaker.name AS name,
  coalesce(speaker.altNames, []) AS otherNames,
  [] AS hiddenNames, speaker.talks AS rank
ORDER BY id
