export { createApp } from './app.js';
export { followWorkspace, type LiveFigures } from './live.js';
export { serve, type Served, type ServeOptions } from './server.js';
