import { noteEndings } from '../sources/is-note-name.js';

/** Which files count as notes, as a paragraph for `--help`. */
export const noteRules = `In a folder, at any depth, files that end in ${noteEndings.join(' ')} count as notes. README files, hidden files and folders and node_modules are left out, and symbolic links are not followed. A file that is named on the command line is always tried. The path of a note in the graph is its path below the folder that was given, or the name of the file.`;
