/** Which film and which pin led to a line or an order; carries nothing about a person. */

/** Sent with a line where the backend takes attributes, else with the cart or the checkout URL. */
export interface Attribution {
  /** The page's name for the film. */
  readonly videoId?: string;
  readonly hotspotId?: string;
  /** Film time in seconds at the moment of the click. */
  readonly timeSeconds?: number;
  readonly creator?: string;
  readonly campaign?: string;
}
