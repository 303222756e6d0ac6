/** The parameters of a page's address that name a second of a film: `?t=12.5`, and `&film=id` where there are several. */

export const TIME_PARAMETER = 't';
export const FILM_PARAMETER = 'film';
