/** Verbs that begin advice, in their base form. */
export const imperatives: ReadonlySet<string> = new Set(
  `accept acknowledge act adapt add address adjust adopt advocate agree aim align alert allow alternate analyse analyze
  annotate anticipate apply appoint ask assess assign assume attach audit automate avoid back bake balance batch be become
  begin beware block bookmark bound bring budget build buy cache calculate call capture care categorise categorize celebrate
  centralise centralize challenge change check choose clarify clean close coach codify collaborate collect combine
  communicate compare conduct connect consider contain continue contribute control convert cover create cultivate cut
  debug decide declare decouple decrease deduplicate default define delegate delete deliver deploy describe design destroy
  detect determine develop disable discover discuss distribute diversify do document dogfood don't dont drain draw drill
  drive drop educate eliminate embrace emit empower enable encourage enforce engage ensure escalate establish estimate
  evaluate evolve examine exercise expect experiment explain explicitly explore expose fail favor favour find fix focus
  follow force foster gather get give grow guard hand handle have hire hold identify ignore implement improve include
  increase inform inject instrument integrate introduce invest investigate invite involve isolate iterate join keep
  know label launch lead learn let leverage limit listen load log look lower maintain make manage map maximise maximize
  measure mentor minimise minimize mitigate monitor move negotiate notify number observe offer open optimise optimize
  organise organize own pair partition partner patch pay perform pick plan play practice practise predict prefer prepare
  prevent prioritise prioritize probe promote protect prototype prove provide prune publish pull push put question quantify
  rate reach read rebuild recognise recognize record recover recruit reduce refactor rehearse release remember remove
  repeat replace replicate report require resist resolve respect restart restrict retire retry return reuse review reward
  roll rotate run sample scale schedule scope secure see seek select separate set shadow shard share shed shift ship show
  shrink simplify simulate size skip slow solve spend split spread standardise standardize start stay steal stick stop
  store streamline strive structure study support survey take talk target teach tell test think throttle tie time trace
  track train treat trust try tune turn understand update upgrade use utilise utilize validate verify version visualise
  visualize wait walk warn watch weigh work wrap write`.split(/\s+/),
);
