/** Verbs that begin advice, in their base form. */
export const imperatives: ReadonlySet<string> = new Set(
  `accept acknowledge act adapt add address adjust admit adopt advocate agree aim alert align allow alternate analyse
  analyze annotate anticipate apply appoint ask assess assign assume attach audit automate avoid back bake balance batch
  be become begin beware block bookmark bound bring budget build buy cache calculate call capture care catch categorise
  categorize celebrate centralise centralize challenge change check choose clarify clean close coach codify collaborate
  collect combine commit communicate compare compress conduct connect consider consult contain continue contribute
  control convert count cover create cultivate cut debug decide declare decouple decrease deduplicate default defer
  define delegate delete deliver deny deploy deprecate describe design destroy detect determine develop disable discover
  discuss distribute diversify do document dogfood don't dont drain draw drill drive drop educate eliminate embed
  embrace emit empower emulate enable encourage encrypt enforce engage enrich ensure escalate establish estimate
  evaluate evolve examine exercise expect experiment expire explain explicitly explore expose face fail favor favour
  feed find fix flag focus follow force foster freeze fund gather get give go group grow guard hand handle harden have
  help hide hire hold identify ignore implement improve include increase inform inject inspect instrument integrate
  introduce invest investigate invite involve isolate iterate join keep kill know label launch lead learn leave let
  leverage limit listen load lock log look lower maintain make manage map match maximise maximize measure meet mentor
  merge minimise minimize mitigate mock monitor move name negotiate notify number nurture observe offer open optimise
  optimize organise organize own pair partition partner patch pause pay perform persist pick plan play practice practise
  predict prefer prepare preserve prevent prioritise prioritize probe profile promise promote protect prototype prove
  provide prune publish pull push put quantify question rate reach read rebuild recognise recognize reconcile record
  recover recruit redirect reduce refactor rehearse reject relax release rely remember remove rename repair repeat
  replace replicate report reproduce require rescue reserve reset reshape resist resolve respect restart restore
  restrict rethink retire retry return reuse reveal revert review revisit reward rewrite roll rotate run sample save say
  scale schedule scope secure see seek select separate serve set settle shadow shape shard share shed shift ship shorten
  show shrink sign simplify simulate size skip slow solve sort speak spend split spread stabilise stabilize standardise
  standardize start stay steal steer stick stop store streamline strip strive structure study subscribe support survey
  swap switch tackle tag take talk tame target teach tell test think throttle throw tie time tolerate touch trace track
  trade train treat trust try tune turn understand unify update upgrade use utilise utilize validate verify version
  visualise visualize volunteer wait walk warn watch weigh work wrap write`.split(/\s+/),
);
