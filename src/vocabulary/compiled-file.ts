/** Name of the file in which the build leaves the vocabulary as JSON: YAML of this size takes a second to parse. */
export const compiledFile = 'compiled.json';
