// For `node --require`: whoever launches a browser through playwright gets the system's, because its own is a download, and opens the workspace file that is named.
const {chromium} = require(process.env.HOST_PLAYWRIGHT)
const launch = chromium.launch.bind(chromium)
chromium.launch = async options => {
  const browser = await launch({...options, executablePath: process.env.HOST_CHROMIUM, args: [...options?.args ?? [], ...JSON.parse(process.env.HOST_CHROMIUM_ARGUMENTS)]})
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async given => {
    const context = await newContext(given)
    // @vscode/test-web mounts a folder, and has no option for a workspace file in it; VS Code has.
    context.on('page', page => {
      const goto = page.goto.bind(page)
      page.goto = (url, more) => goto(`${url}/?workspace=${encodeURIComponent(`vscode-test-web://mount/${process.env.HOST_WORKSPACE}`)}`, more)
    })
    return context
  }
  return browser
}
