import { type HostKinds, type HostOptions, type HostUploads, listOptions } from '@guicheng/elements';
import { acmeGauge } from '../../host-kind/src/acme-gauge.ts';

const named = (kind: string, name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${kind}-${index + 1}`, name: `${name} ${index + 1}`, note: `#${1000 + index}` }));

/** Ten thousand units and a hundred of everything else, in memory. */
export const options: HostOptions = listOptions({
  person: named('person', '张伟', 300),
  position: named('position', '岗位', 100),
  department: named('department', '部门', 20),
  unit: named('unit', '3 栋', 10_000),
});

/** A host whose searches fail, as they do without a network. */
export const silentOptions: HostOptions = { search: () => Promise.reject(new Error('no network')), nameOf: options.nameOf! };

/** Keeps files for as long as the page is there. */
export const uploads: HostUploads = {
  put: async (file, _signal, sending) => {
    sending.arrived(file.size);
    return { id: crypto.randomUUID(), name: file.name, type: file.type, size: file.size };
  },
};

/** A host that is out of reach: what is sent waits. */
export const waitingUploads: HostUploads = {
  put: (_file, _signal, sending) => {
    sending.arrived(1600);
    sending.waits(true);
    return new Promise(() => {});
  },
};

export const kinds: HostKinds = { 'x-acme-gauge': acmeGauge };
