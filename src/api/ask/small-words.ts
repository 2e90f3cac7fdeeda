/** Words of questions that are no names by themselves. */
export const smallWords: ReadonlySet<string> = new Set(
  `a about above again against ago all also am an and any anybody anyone anything are around as ask asked at be because been
  before being best between both but by came can come comes common concept concepts conference conferences could cover
  covered did discuss discussed discusses do does each else ever every everybody everyone event events far find first for
  from gave get give given gives go goes good had happen happened has have he heard her him his how i idea ideas if in into
  is it its just keep kind know known last latest learn learned learnt lesson lessons like list long look made make many me
  mean means mention mentioned more most much my near never new no nobody not of often old on one or other our out over
  people person present presented said say says see session sessions she should show since so some somebody someone
  something speak speaker speakers speaks spoke spoken still subject subjects talk talked talking talks teach teaches tell
  than that the their them then there these they thing things this those time times to together topic topics until up us
  used very was we well went were what when where which while who whom whose why will with within without work worked
  works would year years yet you your`.split(/\s+/),
);
