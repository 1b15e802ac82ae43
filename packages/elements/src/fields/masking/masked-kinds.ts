import type { HostKinds } from '../field-scope.ts';
import { phone } from '../phone/phone.ts';

const masked = () => import('./masked-kind.ts').then((module) => module.maskedKind);
const identities = () => import('../identity/identity.ts');

/** Telephone numbers, identity numbers and number plates shown with their middle hidden: `element.kinds = maskedKinds`. */
export const maskedKinds: HostKinds = {
  phone: async () => (await masked())(phone),
  'id-number': async () => (await masked())((await identities()).idNumber),
  plate: async () => (await masked())((await identities()).plate),
};
