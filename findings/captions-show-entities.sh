#!/usr/bin/env bash
# go-astisub 0.34.0 shows "&gt; 38" and "&rlm;" to whoever watches a film with captions, in place of > and of nothing.
#
# WebVTT has six escapes (4.1, cue text): &amp; &lt; &gt; &nbsp; &lrm; and &rlm;. The package reads three of them and
# writes the & of the others as &amp;, so captions that are only read and written again, to shift their times or cut a
# film, say "Ring us at &gt; 38", and an Arabic line whose number was kept in its place by &rlm; has letters there
# instead. "< 4" and a space that does not break come through, so a test with those passes. The deaf read a limit as a
# word of a machine. Write > as it is, which WebVTT allows, and the marks as letters.
#
# Seen on 2026-11-29. Expected: https://www.w3.org/TR/webvtt1/ (WebVTT cue text, HTML character references). Issue 85 and
# pull requests 89 and 122 of https://github.com/asticode/go-astisub brought & and <; none was found on the others.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
go mod init try 2>go.log; go get github.com/asticode/go-astisub@v0.34.0 2>go.log || { cat go.log; exit 1; }
cat > try.go <<'GO'
package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/asticode/go-astisub"
)

func main() {
	for _, line := range []string{"Count &lt; 4", "38.5&nbsp;°C", "A&amp;E", "Ring us at &gt; 38", "111&rlm; اتصل", "Ward 3&lrm;"} {
		captions, err := astisub.ReadFromWebVTT(strings.NewReader("WEBVTT\n\n00:01.000 --> 00:03.000\n" + line + "\n"))
		if err != nil {
			panic(err)
		}
		var file bytes.Buffer
		if err := captions.WriteToWebVTT(&file); err != nil {
			panic(err)
		}
		lines := strings.Split(strings.TrimSpace(file.String()), "\n")
		fmt.Printf("expected %s, seen %s\n", line, lines[len(lines)-1])
	}
}
GO
cat > expected <<'OUT'
expected Count &lt; 4, seen Count &lt; 4
expected 38.5&nbsp;°C, seen 38.5&nbsp;°C
expected A&amp;E, seen A&amp;E
expected Ring us at &gt; 38, seen Ring us at &amp;gt; 38
expected 111&rlm; اتصل, seen 111&amp;rlm; اتصل
expected Ward 3&lrm;, seen Ward 3&amp;lrm;
OUT
go run try.go | tee seen; diff expected seen
