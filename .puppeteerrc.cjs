/**
 * Installing the packages downloads no browser, so that it also succeeds where Puppeteer's server is out
 * of reach. The first command that prints looks for a browser, and fetches one only where there is none.
 */
module.exports = { skipDownload: true };
