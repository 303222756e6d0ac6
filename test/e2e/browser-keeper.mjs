/** Keeps one browser for all tests, and takes another when it hangs, so that one hung test costs no other. */
import { within } from './deadline.mjs';
import { launchBrowser } from './drivers/driver.mjs';

const OPEN_SECONDS = 90;
const CLOSE_SECONDS = 30;

/** The browser of a run; it starts with the first profile. */
export class BrowserKeeper {
  #engine;
  #browser;

  constructor(engine) {
    this.#engine = engine;
  }

  /** A browser that opens no profile in time is replaced for the tests that follow. */
  async openProfile() {
    this.#browser ??= await within(OPEN_SECONDS, 'The browser', launchBrowser(this.#engine));
    try {
      return await within(OPEN_SECONDS, 'A profile', this.#browser.openProfile());
    } catch (error) {
      await this.replace();
      throw error;
    }
  }

  async closeProfile(profile) {
    try {
      await within(CLOSE_SECONDS, 'To close the profile', profile.close());
    } catch (error) {
      console.error(`    The profile did not close: ${error.message}`);
      await this.replace();
    }
  }

  /** Lets this browser go; the next profile starts another. */
  async replace() {
    await this.close();
    this.#browser = undefined;
  }

  async close() {
    const closing = this.#browser?.close() ?? Promise.resolve();
    await within(CLOSE_SECONDS, 'To close the browser', closing).catch(async (error) => {
      console.error(`    ${error.message}; it is killed`);
      this.#browser.kill();
    });
  }
}
