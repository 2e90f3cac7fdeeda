/** Words that carry a sentence and name nothing. */
export const smallWords: ReadonlySet<string> = new Set(
  `a about above across after again all almost alone along already also although always am among an and another any anybody
  anyone anything are around as ask at away back be because become been before being below between big both but by call came can
  cannot come could day did do does doing done down during each either else end enough even ever every everybody everyone
  everything few find first for from full get getting give go going gone good got great had half has have having he her here him
  his how however i if in instead into is it its just keep kind know large last later least less let like little long look lot
  lots made main make makes making many may me mean means might mine more most move much must my need needs never new next no
  nobody none nor not note nothing now of off often old on once one only or other others our out over own part people per perhaps
  point possible put quite rather really right said same saw say says second see seem seen several shall she should show since so
  some somebody someone something sometimes still such take taken talk talks tell than that the their them then there these they
  thing things think third this those though three through time times to today together too took toward two under until up upon
  us use used uses using various very via want wants was way ways we well went were what whatever when where whether which while
  who whole whom whose why will with within without work works would year years yes yet you your yourself`.split(
    /\s+/,
  ),
);
