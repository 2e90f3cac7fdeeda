/** True for an entry of an archive's programme: a JSON file in a folder `videos`, as in the archive of pyvideo. */
export function isProgrammePath(path: string): boolean {
  return /(?:^|\/)videos\/[^/.][^/]*\.json$/i.test(path);
}
