/**
 * The notice's own look: it stands in foreign pages, so it inherits nothing and brings its own tokens. The values are those
 * of panel/styles/tokens.css, as far as the notice needs them.
 */
export const noticeStyle = `
:host{--s:#fff;--t:#1a1c21;--t2:#4e535c;--b:#e2e5ea;--bs:#858b95;--h:#f0f2f5;--a:#1d4b9b;--ah:#163c80;--on:#fff;--ok:#0a6a4e;--if:#855000;--no:#ad281d;--in:#2b5797;
--sh:0 1px 3px rgb(16 24 40/.1),0 8px 24px rgb(16 24 40/.12)}
@media(prefers-color-scheme:dark){:host{--s:#27292e;--t:#eceef1;--t2:#b9bdc5;--b:#383b42;--bs:#868c97;--h:#2b2d33;--a:#8fb6fa;--ah:#abc8fc;--on:#0e1d3a;--ok:#5ecda3;--if:#e8b75c;--no:#ff9a8e;--in:#9dbffb;
--sh:0 0 0 1px rgb(255 255 255/.06),0 8px 28px rgb(0 0 0/.5)}}
@media(forced-colors:active){:host{--s:Canvas;--t:CanvasText;--t2:CanvasText;--b:CanvasText;--bs:CanvasText;--h:Canvas;--a:LinkText;--ah:LinkText;--on:Canvas;--ok:CanvasText;--if:CanvasText;--no:CanvasText;--in:CanvasText;--sh:none}}
*{box-sizing:border-box;margin:0;padding:0}
aside{position:relative;display:flex;flex-direction:column;max-height:calc(100vh - 40px);width:100%;background:var(--s);color:var(--t);border:1px solid var(--b);border-radius:10px;box-shadow:var(--sh);font:400 13px/19px "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;text-align:left;animation:in .18s}
@keyframes in{from{opacity:0}}
@media(prefers-reduced-motion:reduce){aside{animation:none}}
svg{display:block;width:16px;height:16px;flex:none}
.head{display:flex;align-items:center;gap:7px;padding:6px 6px 0 14px;font-size:12px;line-height:16px;color:var(--t2)}
.head>svg{color:var(--a);width:14px;height:14px}
.head>span{margin-right:auto;overflow-wrap:anywhere}
.body{overflow-y:auto;min-height:0;display:grid;grid-template-columns:18px 1fr;gap:10px;padding:6px 14px 14px}
.body>svg{width:18px;height:18px;margin-top:1px}
h2{font-size:14px;line-height:20px;font-weight:600;overflow-wrap:anywhere}
p{margin-top:3px;overflow-wrap:anywhere;text-wrap:pretty}
.quote{color:var(--t2);margin-top:8px}
a{color:var(--a);text-underline-offset:2px;white-space:nowrap}
button{font:inherit;font-weight:600;color:var(--t);background:var(--s);border:1px solid var(--bs);border-radius:4px;min-height:32px;padding:0 12px;cursor:pointer}
button:hover{background:var(--h)}
.actions{margin-top:12px}
.primary{background:var(--a);border-color:var(--a);color:var(--on)}
.primary:hover{background:var(--ah)}
.icon{border:0;width:28px;min-height:28px;padding:6px;color:var(--t2);flex:none}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
.menu{position:absolute;right:34px;bottom:calc(100% - 4px);min-width:176px;background:var(--s);border:1px solid var(--b);border-radius:6px;box-shadow:var(--sh);padding:4px}
@media(max-height:420px){.menu{bottom:auto;top:36px;max-height:calc(100% - 40px);overflow-y:auto}}
.menu button{display:block;width:100%;border:0;text-align:left;font-weight:400}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ok{color:var(--ok)}.if{color:var(--if)}.no{color:var(--no)}.in{color:var(--in)}.ne{color:var(--t2)}
`;
