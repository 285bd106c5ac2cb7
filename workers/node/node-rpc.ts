/** Makes a worker thread, or the port to its parent, look like the browser's message targets. */
export { default as nodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs';
