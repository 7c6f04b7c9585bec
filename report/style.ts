/** How the page looks: light, dark and on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #22262b; --soft: #565d66; --ground: #fbfaf8; --line: #d9d6cf; --mark: #ffe9b8; --link: #1f5fb5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #b1b5bb; --ground: #1b1d20; --line: #3a3d42; --mark: #5a4815; --link: #8db8f2; } }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin-bottom: .3rem; } h2 { font-size: 1.25rem; margin-top: 2.6rem; border-top: 1px solid var(--line); padding-top: 1.1rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; } h4 { font-size: 1rem; font-weight: 600; color: var(--soft); margin: 1.2rem 0 .2rem; }
a { color: var(--link); } nav ul { padding-left: 1.2rem; margin: .4rem 0; columns: 2; column-gap: 2.5rem; } nav summary { margin-top: .6rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; margin: .5rem 0 1.2rem; font-size: .95rem; }
th, td { padding: .25rem 1.1rem .25rem 0; text-align: left; border-bottom: 1px solid var(--line); vertical-align: bottom; } thead th { color: var(--soft); font-weight: 600; }
tbody th { font-weight: 400; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } caption { caption-side: bottom; text-align: left; color: var(--soft); padding-top: .3rem; }
figure { margin: .6rem 0 1rem; overflow-x: auto; } svg { max-width: 100%; height: auto; display: block; color: var(--soft); } figcaption { margin: .5rem 0; }
.soft { color: var(--soft); } summary { cursor: pointer; color: var(--soft); width: max-content; max-width: 100%; }
.notice { border: 1px solid var(--line); border-left: 4px solid #d98a2b; padding: .1rem 1rem; margin: 1.2rem 0; } .notice h2 { border: 0; margin: .6rem 0 0; padding: 0; font-size: 1.05rem; }
mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: 2px; } blockquote { margin: .7rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); } blockquote p { margin: .2rem 0; }
.ask { font-style: italic; } .fields { display: flex; flex-wrap: wrap; gap: .6rem 1.4rem; align-items: end; margin: 1rem 0; } .fields label { display: grid; gap: .2rem; color: var(--soft); }
input, select { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; padding: .3rem .5rem; max-width: 100%; } input { width: 20rem; }
[hidden] { display: none !important; } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 36rem) { nav ul { columns: 1; } svg { width: 40rem; max-width: none; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --ground: #fff; --line: #bbb; --mark: #ffe9b8; }
  body { max-width: none; margin: 0; font-size: 11pt; } nav, .fields { display: none !important; }
  h2, h3, h4 { break-after: avoid; } blockquote, table, figure svg, .notice { break-inside: avoid; } mark { text-decoration: underline; print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; } a { color: inherit; text-decoration: none; }
}
`;

/** Search and choice among the passages, and tables open on paper; the page works without it. */
export const script = `
const search = document.getElementById("search"), only = document.getElementById("only"), shown = document.getElementById("shown");
function choose() {
  const words = search.value.trim().toLowerCase();
  let count = 0;
  for (const group of document.querySelectorAll("[data-kind]")) {
    let any = false;
    const wanted = only.value === "" || only.value === group.dataset.kind;
    for (const one of group.querySelectorAll("[data-example]")) {
      one.hidden = !wanted || !one.textContent.toLowerCase().includes(words);
      if (!one.hidden) { any = true; count += 1; }
    }
    group.hidden = !any;
  }
  shown.textContent = count + " " + shown.dataset.word;
}
if (search !== null) {
  search.addEventListener("input", choose);
  only.addEventListener("change", choose);
  search.form.addEventListener("submit", (event) => event.preventDefault());
  choose();
}
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  for (const one of closed) one.open = true;
});
addEventListener("afterprint", () => { for (const one of closed) one.open = false; });
`;
