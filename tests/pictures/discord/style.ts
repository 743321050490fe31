/** The look of Discord's dark window. */
export const discordStyle = `
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #313338; color: #dbdee1; font: 400 16px/1.375 Inter, sans-serif; letter-spacing: -0.01em; }
main { padding: 16px 24px 20px 72px; position: relative; width: 704px; }
b { font-weight: 600; color: #f2f3f5; }
article { position: relative; }
.face { position: absolute; left: -56px; top: 2px; width: 40px; height: 40px; border-radius: 50%; background: #2563eb;
  color: #fff; font: 700 19px/40px Inter, sans-serif; text-align: center; }
.face.small { position: static; display: inline-block; width: 16px; height: 16px; font-size: 9px; line-height: 16px;
  background: #9b59b6; margin: 0 4px 0 0; vertical-align: -2px; }
.reply { font-size: 14px; color: #b5bac1; margin-bottom: 6px; position: relative; }
.reply b { font-weight: 500; color: #c9cdfb; }
.reply .spine { position: absolute; left: -36px; top: 9px; width: 30px; height: 13px; border: 2px solid #4e5058;
  border-right: 0; border-bottom: 0; border-top-left-radius: 6px; }
.command { color: #00a8fc; }
header { margin-bottom: 4px; }
header b { font-weight: 500; }
.app { background: #5865f2; color: #fff; font: 500 10.5px/15px Inter, sans-serif; padding: 0 5px; border-radius: 4px;
  margin: 0 8px 0 5px; vertical-align: 1.5px; letter-spacing: 0.01em; }
.at { font-size: 12px; color: #949ba4; }
.container { position: relative; max-width: 600px; border: 1px solid #3f4147; border-radius: 8px; background: #393a41;
  padding: 16px 16px 16px 20px; overflow: hidden; margin: 4px 0 8px; }
.container::before { content: ''; position: absolute; left: 0; top: 0; bottom: 0; width: 4px; background: var(--accent); }
.text + .text { margin-top: 8px; }
h2 { font: 700 20px/1.375 Inter, sans-serif; color: #f2f3f5; letter-spacing: -0.02em; }
h3 { font: 700 16px/1.375 Inter, sans-serif; color: #f2f3f5; margin-bottom: 4px; }
small { display: block; font-size: 13px; color: #a5a9b1; line-height: 1.4; margin-bottom: 4px; }
small b { color: inherit; }
small a { color: inherit; text-decoration: underline; text-decoration-color: #6d6f78; }
p:empty { height: 8px; }
a { color: #00a8fc; text-decoration: none; }
code { font: 400 0.85em/1.1 'DejaVu Sans Mono', monospace; background: #2b2d31; border: 1px solid #44464d;
  border-radius: 4px; padding: 0 3px; letter-spacing: 0; }
time { background: #4a4b53; border-radius: 3px; padding: 0 2px; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; font-weight: 500; }
blockquote { border-left: 4px solid #65676f; border-radius: 2px; padding: 1px 0 1px 12px; margin: 2px 0 6px; }
hr.line { border: 0; border-top: 1px solid #4b4c54; margin: 12px 0; }
hr.gap { border: 0; margin: 8px 0; }
.gallery img { display: block; max-width: 100%; border-radius: 8px; margin-top: 12px; }
.file { background: #2b2d31; border: 1px solid #44464d; border-radius: 8px; padding: 14px 16px; margin-top: 12px; }
.sheet { display: inline-block; width: 18px; height: 24px; background: #c9cdfb; border-radius: 3px; margin-right: 12px;
  vertical-align: -6px; }
.row { display: flex; gap: 8px; margin-top: 8px; max-width: 600px; }
.button { background: #45464e; border: 1px solid #4d4e57; color: #fbfbfb; border-radius: 8px; padding: 5px 15px;
  font: 500 14px/20px Inter, sans-serif; }
.button.off { opacity: 0.5; }
.select { flex: 1; max-width: 400px; background: #2b2d31; border: 1px solid #44464d; border-radius: 8px; color: #949ba4;
  padding: 8px 12px; position: relative; }
.chevron { position: absolute; right: 14px; top: 14px; width: 8px; height: 8px; border: solid #b5bac1;
  border-width: 0 2px 2px 0; transform: rotate(45deg); }
`
