import type {AddressInfo} from 'node:net';

/** What is known of the development server when it has begun to listen. */
interface Listening {
  readonly server?: {readonly address: () => AddressInfo | string | null};
}

/** Says in Swedish what the development server says in English. */
function greet({server}: Listening): void {
  const address = server?.address();
  if (!address || typeof address === 'string') return;
  process.stderr.write(
    `Handboken visas på http://localhost:${address.port} medan du skriver. Spara en fil, så ändras sidan.\n` +
      'Fel står här och överst på sidan. Avsluta med Ctrl och C.\n',
  );
}

/**
 * Settings of the development server of a preview: it serves the search's files, too.
 *
 * @param directory where those files are
 */
export function previewServer(directory: string) {
  return {
    // The folder of those files is also the address of the page of results: that page must not lead to the folder.
    static: [{directory, publicPath: '/', serveIndex: false, staticOptions: {redirect: false}}],
    onListening: greet,
  };
}
