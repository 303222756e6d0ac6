/** Where the page is shown: in a browser, or in the one that another app has inside it, which loses windows. */

/** Apps that name themselves in the user agent, and the mark of Android's WebView. */
const APPS =
  /FBAN|FBAV|FB_IAB|Instagram|BytedanceWebview|musical_ly|TikTok|Snapchat|Pinterest\/|LinkedInApp|Line\/|MicroMessenger|; wv\)/;

/** By what the browser says of itself; an app that hides is taken for a browser. */
export function placeOfPage(userAgent = globalThis.navigator?.userAgent ?? ''): 'page' | 'in-app' {
  return APPS.test(userAgent) ? 'in-app' : 'page';
}
