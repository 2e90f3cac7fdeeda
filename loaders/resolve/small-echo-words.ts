/** Words that don't count when lessons of two talks are compared. */
export const smallEchoWords: ReadonlySet<string> = new Set(
  'a an and are as at be but by can do for from has have if in into is it its more most no not of on or our so than that the their there they this to too up us use was we what when which will with you your'.split(
    ' ',
  ),
);
