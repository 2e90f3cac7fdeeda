// Titles of all talks: to find one by an id that another of its titles gave it.
// parameters: none
// returns: id, name, otherNames, hiddenNames (never shown), rank
MATCH (talk:Talk)
RETURN talk.id AS id, coalesce(talk.title, '') AS name,
  coalesce(talk.altTitles, []) AS otherNames, [] AS hiddenNames, 0 AS rank
ORDER BY id
