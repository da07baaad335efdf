/** Whether a route is one of these, or lies below one of them. */
export function isUnder(paths: readonly string[], url: string | undefined): boolean {
  return paths.some((path) => url === path || url?.startsWith(`${path}/`));
}
