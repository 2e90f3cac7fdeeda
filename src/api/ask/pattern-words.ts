/** Words that tell what sort of question it is; no slips of names. */
export const patternWords =
  /^(?:recur\w*|return\w*|trends?|themes?|connect\w*|relat\w*|link\w*|path|way|common|shar\w*|stage|co|companions?|present\w*|advi\w*|recommend\w*|takeaways?|tips?|practices?|avoid\w*|keynotes?|workshops?|define|definition|explain|meaning|gaps?|missing|uncovered|neglected|forgotten|similar|neighbours?|associated|alongside|next|experts?|recent\w*|popular|year\w*|back|again|out|there|found|list|show|named?|called)$/;
