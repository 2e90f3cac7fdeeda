import { noteEndings } from '../sources/is-note-name.js';

/** What counts as a note, as a paragraph for `--help`. */
export const noteRules = `In a folder, at any depth, files that end in ${noteEndings.join(' ')} count as notes. README files, hidden files and folders and node_modules are left out, and symbolic links are not followed. A file that is named on the command line is always tried. The path of a note in the graph is its path below the folder that was given, or the name of the file. A web address (https://…) is fetched once, if the site's robots.txt lets it: five redirects, 30 s and the size limit at most, and never on to an address inside a private network that was not named itself; its path in the graph is the address.`;
