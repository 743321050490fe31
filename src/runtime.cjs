// Loaded before everything else (`node -r ./src/runtime.cjs ...`), so it must be plain script that any Node can run:
// an older Node stops at the first TypeScript file with an error that helps nobody.
var needed = 24
var major = parseInt(process.versions.node, 10)

if (major < needed) {
  process.stderr.write(
    `Tallywire needs Node ${needed} or newer; this is Node ${process.versions.node}.\n` +
      'On Linux: run `npm install` in the project folder, which brings Node 24 along, then `npm start`.\n' +
      'Elsewhere: install Node 24 (for example `nvm install 24`, or https://nodejs.org), then `npm install && npm start`.\n',
  )
  process.exit(1)
}

// The sources are stripped of their types and compiled at each start; what Node keeps of that saves a third of it.
require('node:module').enableCompileCache()
