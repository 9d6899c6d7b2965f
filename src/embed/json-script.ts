/** A value as JSON that may stand inside a `<script>` of HTML: no `<` is left that could close it. */
export function jsonScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
