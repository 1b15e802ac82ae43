export { type FakeClock, fakeClock, type ShowsTime } from './fake-clock.ts';
export { type FixtureField, formFixture } from './form-fixture.ts';
export type { FormHands, TestFile } from './form-hands.ts';
export { type Filling, FormPage } from './form-page.ts';
export { type HeldOptions, heldOptions, type MemoryUploads, memoryDrafts, memoryUploads, offersFixture } from './host-fixtures.ts';
export { pageForm, type UserLike } from './page-form.ts';
export { type LocatorLike, playwrightForm } from './playwright-form.ts';
