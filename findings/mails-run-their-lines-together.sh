#!/usr/bin/env bash
# mail-parser 0.11.9 for Rust makes "Ring 999" and "Wait" of a list into "Ring 999Wait", and "Mon 9am" of a table into
# "Mon9am".
#
# An e-mail may have HTML alone; `body_text` then makes plain text of it. Paragraphs end a line there; items of a list,
# cells of a table, words and their meanings do not, so what the sender's program showed as lines of its own are fused:
# two telephone numbers in a list are one number of 22 digits. Numbers of lists are gone as well, and 10<sup>9</sup> is
# 109. A test with paragraphs passes. Replies of patients, and answers to them, are sorted, searched and read aloud from
# that text. Take the HTML (`body_html`) and a converter that knows blocks; html2text 0.17.4 puts all of these on lines.
#
# Seen on 2026-11-29. Expected: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3;
# https://www.rfc-editor.org/rfc/rfc8621#section-4.1.4, which the package follows. No issue of
# https://github.com/stalwartlabs/mail-parser was found on it. The like is known of tools for Python
# (questions-run-into-answers.sh).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cargo init --quiet --name finding . 2>/dev/null; cargo add --quiet mail-parser@=0.11.9 html2text@=0.17.4 2>cargo.log || { cat cargo.log; exit 1; }
cat > src/main.rs <<'RS'
use mail_parser::MessageParser;

fn on_one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" | ")
}

fn main() {
    for html in [
        "<p>Ring 999.</p><p>Wait.</p>",
        "<ol><li>Ring 999</li><li>Wait</li></ol>",
        "<ul><li>01632 960123</li><li>01632 960124</li></ul>",
        "<table><tr><td>Mon</td><td>9am</td></tr><tr><td>Tue</td><td>2pm</td></tr></table>",
        "<dl><dt>GP</dt><dd>Doctor</dd></dl>",
    ] {
        let mail = format!("From: a@example.org\r\nSubject: Ask\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n");
        let message = MessageParser::default().parse(mail.as_bytes()).expect("a mail");
        let other = html2text::from_read(html.as_bytes(), 80).expect("text");
        println!("{html}: mail-parser {:?}, html2text {:?}", on_one_line(&message.body_text(0).expect("text")), on_one_line(&other));
    }
}
RS
cat > expected <<'OUT'
<p>Ring 999.</p><p>Wait.</p>: mail-parser "Ring 999. | Wait.", html2text "Ring 999. | Wait."
<ol><li>Ring 999</li><li>Wait</li></ol>: mail-parser "Ring 999Wait", html2text "1. Ring 999 | 2. Wait"
<ul><li>01632 960123</li><li>01632 960124</li></ul>: mail-parser "01632 96012301632 960124", html2text "* 01632 960123 | * 01632 960124"
<table><tr><td>Mon</td><td>9am</td></tr><tr><td>Tue</td><td>2pm</td></tr></table>: mail-parser "Mon9amTue2pm", html2text "───┬─── | Mon│9am | ───┼─── | Tue│2pm | ───┴───"
<dl><dt>GP</dt><dd>Doctor</dd></dl>: mail-parser "GPDoctor", html2text "*GP* | Doctor"
OUT
cargo run --quiet 2>cargo.log | tee seen; diff expected seen
