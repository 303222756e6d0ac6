/** What `vitrine-tags --help` says. */

/** The help text. */
export const HELP = `vitrine-tags: check, convert and print the tag files of Vitrine

  vitrine-tags check FILE… [--products CATALOGUE] [--strict]
      Says what is wrong with tag files, JSON or WebVTT, each with its line.
      With a catalogue it also says which products are not in it.

  vitrine-tags convert FILE [--from FORMAT] [--to json|vtt]
      Prints the tags of FILE in another format. FORMAT is json or vtt (tags,
      told apart by themselves), cloudinary, cloudimage or amp. What cannot be
      carried over is listed.

  vitrine-tags html FILE --products CATALOGUE [--locale en] [--base URL]
      Prints the products of the film as HTML with JSON-LD, to put inside
      <vitrine-product-list> on a server. CATALOGUE is a catalogue file; its
      relative addresses belong to URL.

  FILE may be - for the standard input.

  --json      print one JSON object: errors, warnings, messages, output
  --strict    warnings count as errors
  -h, --help  print this

Exit codes: 0 fine, 1 errors in a file, 2 the command could not be run.
Results go to the standard output, messages to the standard error.
`;
