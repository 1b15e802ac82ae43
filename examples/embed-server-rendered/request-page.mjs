const markup = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON inside a page: nothing in it can end the element around it. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page a template of the host makes: its own form with its own fields, and ours among them. `given` is what a requester sent before. */
export function requestPage({ branch, given = {}, errors = [] }) {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>报修：服务器页面</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="page.css">
    <script type="module" src="/procedures/browser/index.js"></script>
    <script type="module" src="give-values.js"></script>
  </head>
  <body>
    <main>
      <h1>报修</h1>
      <form method="post" action="requests" enctype="multipart/form-data">
        <input type="hidden" name="csrf" value="a1b2c3">
        <p><label>服务中心 <input name="branch" value="${markup(branch)}" required></label></p>
        <gc-repair-request-form name="request"></gc-repair-request-form>
        <script type="application/json" data-for="request">${json({ given, errors })}</script>
        <p><button>提交报修</button></p>
      </form>
    </main>
  </body>
</html>`;
}

/** What the host answers once it has kept a request. */
export function keptPage(fields) {
  const rows = fields.map(([name, value]) => `<tr><th scope="row">${markup(name)}</th><td>${markup(value)}</td></tr>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>已受理</title><link rel="icon" href="data:,"></head>
  <body><main><h1>已受理</h1><table>${rows}</table></main></body>
</html>`;
}
