// The first so many recurring ideas are among these: those found at as many conferences as the last of them, or at more. Sorting
// all of them takes ten times as long as finding these.
// parameters: $count_
// returns: node_, own, talkCount
CALL () {
  MATCH (any_:Concept)
  WHERE any_.conferences >= 2 OR any_.years >= 2
  WITH any_.conferences AS conferences_, count(any_) AS ideas_
  WITH collect([conferences_, ideas_]) AS steps_
  WITH [step_ IN steps_ WHERE reduce(sum_ = 0, other_ IN steps_
    | sum_ + CASE WHEN other_[0] >= step_[0] THEN other_[1] ELSE 0 END) >= $count_ | step_[0]] AS enough_
  RETURN reduce(most_ = 0, step_ IN enough_ | CASE WHEN step_ > most_ THEN step_ ELSE most_ END) AS least_
}
MATCH (node_:Concept)
WHERE node_.conferences >= least_ AND (node_.conferences >= 2 OR node_.years >= 2)
RETURN (node_.conferences * 1000 + node_.years) * 1000000 + node_.talks AS own, node_.talks AS talkCount
