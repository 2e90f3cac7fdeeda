/** The text of a query, with the types of its answer and of its variables. */
export type Operation<Answer, Variables> = string & {
  readonly types?: (variables: Variables) => Answer;
};
