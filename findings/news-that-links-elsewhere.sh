#!/usr/bin/env bash
# atom_syndication 0.12.10 for Rust forgets where an entry's links begin and what language it is in, and writes the feed
# without both.
#
# Any element of Atom may have xml:base, from which its links go on, and xml:lang (RFC 4287, 2). The package reads them of
# the feed, and of a text or content that has its own, and not of an entry, where feeds of several authors or in two
# languages have them. Read and written again, as by a program that puts news of several charities into one feed, a link
# "a.html" to https://example.org/cy/a.html leads to https://example.org/a.html, and an entry in Welsh is in English, and
# spoken so. In a feed with whole addresses all is well. Make addresses whole, and put the language on each title and
# content, before.
#
# Seen on 2026-11-29. Compared with feedparser 6.0.12. Expected: https://www.rfc-editor.org/rfc/rfc4287#section-2. Known
# of the language: https://github.com/rust-syndication/atom/issues/54, open; none was found on links.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cargo init --quiet --name finding . 2>/dev/null; cargo add --quiet atom_syndication@=0.12.10 2>cargo.log || { cat cargo.log; exit 1; }
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check feedparser==6.0.12
cat > before.xml <<'XML'
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/" xml:lang="en">
<id>urn:example:news</id><title>News</title><updated>2026-07-01T09:30:00Z</updated><author><name>Ann</name></author>
<entry xml:base="cy/" xml:lang="cy"><id>urn:example:a</id><title>Newyddion</title><updated>2026-07-01T09:30:00Z</updated>
<link href="a.html"/><content type="html">&lt;a href="b.html"&gt;Gofynnwch&lt;/a&gt;</content></entry></feed>
XML
cat > src/main.rs <<'RS'
use std::io::{read_to_string, stdin};

fn main() {
    let feed: atom_syndication::Feed = read_to_string(stdin()).expect("a feed").parse().expect("Atom");
    println!("{}", feed.to_string());
}
RS
cat > try.py <<'PY'
import feedparser

for name in ["before", "after"]:
    entry = feedparser.parse(f"{name}.xml").entries[0]
    print(name, entry.link, entry.title_detail.language, entry.content[0].value)
PY
cargo run --quiet < before.xml > after.xml 2>cargo.log
cat > expected <<'OUT'
before https://example.org/cy/a.html cy <a href="https://example.org/cy/b.html">Gofynnwch</a>
after https://example.org/a.html en <a href="https://example.org/b.html">Gofynnwch</a>
OUT
env/bin/python try.py | tee seen; diff expected seen
