/** The look of Slack's light window. */
export const slackStyle = `
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #fff; color: #1d1c1d; font: 400 15px/1.467 Inter, sans-serif; letter-spacing: -0.01em; }
main { padding: 16px 20px 20px 64px; width: 760px; }
article { position: relative; }
.face { position: absolute; left: -44px; top: 3px; width: 36px; height: 36px; border-radius: 8px; background: #2563eb;
  color: #fff; font: 700 18px/36px Inter, sans-serif; text-align: center; }
b { font-weight: 700; }
header b { font-weight: 800; }
.app { background: #e8e8e8; color: #616061; font: 700 10px/14px Inter, sans-serif; padding: 0 3px; border-radius: 2px;
  margin: 0 8px 0 5px; vertical-align: 1px; letter-spacing: 0; }
.at { font-size: 12px; color: #616061; }
h2 { font: 800 18px/1.33 Inter, sans-serif; margin: 6px 0 8px; letter-spacing: -0.02em; }
.text { margin: 6px 0; }
a { color: #1264a3; text-decoration: none; }
code { font: 400 12px/1.5 'DejaVu Sans Mono', monospace; color: #e01e5a; background: #f8f8f8; border: 1px solid #e0e0e0;
  border-radius: 3px; padding: 1px 3px; letter-spacing: 0; }
.mention { background: #e8f5fa; color: #1264a3; border-radius: 3px; padding: 0 2px; }
blockquote { border-left: 4px solid #ddd; border-radius: 8px 0 0 8px; padding: 2px 0 2px 14px; margin: 4px 0; }
table { border-collapse: separate; border-spacing: 0; border: 1px solid #dcdcdc; border-radius: 8px; margin: 8px 0;
  overflow: hidden; font-size: 13.5px; line-height: 1.4; width: 100%; }
td { padding: 6px 10px; border: 0 solid #e2e2e2; border-width: 0 1px 1px 0; vertical-align: top; }
td:last-child { border-right: 0; }
tr:last-child td { border-bottom: 0; }
tr.head td { background: #f8f8f8; }
td code { white-space: nowrap; }
.context { font-size: 12px; color: #616061; margin: 8px 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.button { border: 1px solid #c9c9ca; border-radius: 8px; padding: 0 12px; font: 700 13px/28px Inter, sans-serif; }
.select { border: 1px solid #c9c9ca; border-radius: 8px; padding: 0 34px 0 12px; font: 400 13px/28px Inter, sans-serif;
  color: #616061; position: relative; min-width: 220px; }
.chevron { position: absolute; right: 12px; top: 9px; width: 6px; height: 6px; border: solid #616061;
  border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.picture .name, .file .name { font-size: 13px; color: #616061; margin: 8px 0 4px; }
.picture img { display: block; max-width: 440px; border: 1px solid #e2e2e2; border-radius: 8px; }
.file { border: 1px solid #dcdcdc; border-radius: 12px; padding: 4px 14px 8px; margin-top: 8px; display: inline-block; }
.sheet { display: inline-block; width: 16px; height: 20px; background: #4a9de0; border-radius: 3px; float: left;
  margin: 6px 10px 0 0; }
`
