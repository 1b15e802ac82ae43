import type { HostNavigation } from '@guicheng/elements';

/** A router of one page: whatever lies below `base` is shown by `show`, and Back comes back. */
export function pageNavigation(base: URL, show: (path: string) => void): HostNavigation {
  const below = ({ pathname }: { readonly pathname: string }) => (pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length) : undefined);
  addEventListener('popstate', () => show(below(location) ?? ''));
  return {
    go: (address) => {
      const path = below(address);
      if (path === undefined) return false;
      history.pushState(null, '', address);
      show(path);
      return true;
    },
  };
}
