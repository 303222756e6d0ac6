/** Lets a browser test ask for forced colours, where the driver of the engine can emulate them. */

/** A plugin for the command `emulate-forced-colors`, which answers whether the engine obeyed. */
export function forcedColors() {
  // What one connection asks for holds until it is closed, also for the next files that its page shows.
  const connections = new WeakMap();
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-forced-colors') return undefined;
      // The drivers of Firefox and WebKit have no such command.
      if (session.browser.name !== 'Chrome' && session.browser.name !== 'Chromium') return { obeyed: false };
      const page = session.browser.getPage(session.id);
      await connections.get(page)?.detach();
      connections.delete(page);
      if (!payload.active) return { obeyed: true };
      const connection = await page.createCDPSession();
      connections.set(page, connection);
      const features = [{ name: 'forced-colors', value: 'active' }];
      await connection.send('Emulation.setEmulatedMedia', { features });
      return { obeyed: true };
    },
  };
}
