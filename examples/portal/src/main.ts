import { GcApproval, GcBoard, GcCalendar, GcCase, GcClock, GcPhone, GcPolicy, GcShare, GcWorklist } from '@guicheng/elements';
import { openPortal } from './app/open-portal.ts';
import { PortalApp } from './app/portal-app.ts';
import { PortalDock } from './app/portal-dock.ts';
import { PortalCalls } from './screens/portal-calls.ts';
import { PortalCase } from './screens/portal-case.ts';
import { PortalCases } from './screens/portal-cases.ts';
import { PortalDuty } from './screens/portal-duty.ts';
import { PortalForm } from './screens/portal-form.ts';
import { PortalNew } from './screens/portal-new.ts';
import { PortalRegister } from './screens/portal-register.ts';
import { PortalVerdicts } from './screens/portal-verdicts.ts';

const elements: { readonly [tag: string]: CustomElementConstructor } = {
  'gc-approval': GcApproval,
  'gc-board': GcBoard,
  'gc-calendar': GcCalendar,
  'gc-case': GcCase,
  'gc-clock': GcClock,
  'gc-phone': GcPhone,
  'gc-policy': GcPolicy,
  'gc-share': GcShare,
  'gc-worklist': GcWorklist,
  'portal-app': PortalApp,
  'portal-calls': PortalCalls,
  'portal-case': PortalCase,
  'portal-cases': PortalCases,
  'portal-dock': PortalDock,
  'portal-duty': PortalDuty,
  'portal-form': PortalForm,
  'portal-new': PortalNew,
  'portal-register': PortalRegister,
  'portal-verdicts': PortalVerdicts,
};
for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);

await openPortal(document.body);
