import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RequestPage } from './request-page.tsx';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <RequestPage />
  </StrictMode>,
);
