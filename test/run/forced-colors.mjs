/** Lets a browser test ask for forced colours, where the driver of the engine can emulate them. */

/** A plugin for the command `emulate-forced-colors`, which answers whether the engine obeyed. */
export function forcedColors() {
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-forced-colors') return undefined;
      // The drivers of Firefox and WebKit have no such command.
      if (session.browser.name !== 'Chrome' && session.browser.name !== 'Chromium') return { obeyed: false };
      const client = await session.browser.getPage(session.id).createCDPSession();
      const features = payload.active ? [{ name: 'forced-colors', value: 'active' }] : [];
      await client.send('Emulation.setEmulatedMedia', { features });
      return { obeyed: true };
    },
  };
}
