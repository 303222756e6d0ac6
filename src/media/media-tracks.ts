/** What of a media element has to do with its text tracks. */

/** An element in `slot="media"` may lack this part of the interface. */
export interface TrackedMedia extends EventTarget {
  readonly textTracks?: TextTrackList;
}
