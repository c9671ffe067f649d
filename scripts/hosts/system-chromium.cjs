// For `node --require`: whoever launches a browser through playwright gets the system's, because its own is a download.
const {chromium} = require(process.env.HOST_PLAYWRIGHT)
const launch = chromium.launch.bind(chromium)
chromium.launch = options => launch({...options, executablePath: process.env.HOST_CHROMIUM, args: [...options?.args ?? [], ...JSON.parse(process.env.HOST_CHROMIUM_ARGUMENTS)]})
