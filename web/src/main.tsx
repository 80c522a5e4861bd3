// Starts the front end in the browser.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './theme/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root" to draw the pages in.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
