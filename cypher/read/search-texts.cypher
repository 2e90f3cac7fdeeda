// What a search looks at in the nodes that it found.
// parameters: talks, speakers, companies, concepts, lessons, events, conferences (lists of ids)
// returns: id, name, others (other names), hidden (misspellings), text (null where there is none)
UNWIND $talks AS id
MATCH (talk:Talk {id: id})
RETURN talk.id AS id, talk.title AS name, coalesce(talk.altTitles, []) AS others, [] AS hidden,
  talk.abstract AS text
UNION ALL
UNWIND $speakers AS id
MATCH (speaker:Speaker {id: id})
RETURN speaker.id AS id, speaker.name AS name,
  coalesce(speaker.altNames, []) + CASE WHEN speaker.handle IS NULL THEN [] ELSE [speaker.handle] END AS others,
  [] AS hidden, null AS text
UNION ALL
UNWIND $companies AS id
MATCH (company:Company {id: id})
RETURN company.id AS id, company.name AS name, coalesce(company.altNames, []) AS others, [] AS hidden,
  null AS text
UNION ALL
UNWIND $concepts AS id
MATCH (concept:Concept {id: id})
RETURN concept.id AS id, concept.prefLabel AS name, coalesce(concept.altLabels, []) AS others,
  coalesce(concept.hiddenLabels, []) AS hidden, concept.definition AS text
UNION ALL
UNWIND $lessons AS id
MATCH (lesson:Lesson {id: id})
RETURN lesson.id AS id, lesson.text AS name, [] AS others, [] AS hidden, null AS text
UNION ALL
UNWIND $events AS id
MATCH (event:Event {id: id})
RETURN event.id AS id, event.name AS name, coalesce(event.altNames, []) AS others, [] AS hidden, null AS text
UNION ALL
UNWIND $conferences AS id
MATCH (conference:Conference {id: id})
RETURN conference.id AS id, conference.name AS name, coalesce(conference.altNames, []) AS others,
  [] AS hidden, null AS text
