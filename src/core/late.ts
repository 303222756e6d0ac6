/** Loads code when it is needed. */
import { CommerceError } from './commerce-error.js';

/** The module. One that does not arrive is a failure of the network like any other. @throws CommerceError `network`. */
export async function late<Module>(part: Promise<Module>): Promise<Module> {
  try {
    return await part;
  } catch (cause) {
    throw new CommerceError('network', { cause, message: 'a part of Vitrine could not be loaded' });
  }
}
