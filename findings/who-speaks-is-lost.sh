#!/usr/bin/env bash
# ttconv 1.2.3 and go-astisub 0.34.0 leave out of captions who is speaking, and say nothing of it.
#
# WebVTT marks the speaker, <v Nurse>, so that players can show or colour the name. SRT has no such mark, and its files
# have the name in the text, "Nurse: ...", as pycaption 2.3.14 writes it. The other two drop it on the way from WebVTT to
# SRT, and ttconv drops it from WebVTT to WebVTT as well. ttconv tells of a class that it ignores, so one believes that it
# tells of all. In a film of a talk with a doctor, "Do not stop your tablets" may be an advice or a question repeated; the
# deaf cannot hear whose voice it is. Write names into the text before.
#
# Seen on 2026-11-29. Expected: https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span;
# https://www.w3.org/WAI/media/av/captions/ (say who is speaking). Issue 40 of https://github.com/asticode/go-astisub is
# on WebVTT, where it is mended; none was found on SRT, nor one of https://github.com/sandflow/ttconv.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
python3 -m venv env; env/bin/pip install --quiet --disable-pip-version-check ttconv==1.2.3 pycaption==2.3.14
go mod init try 2>go.log; go get github.com/asticode/go-astisub@v0.34.0 2>go.log || { cat go.log; exit 1; }
cat > film.vtt <<'VTT'
WEBVTT

00:01.000 --> 00:03.000
<v Nurse>Do not stop your tablets.

00:03.000 --> 00:05.000
<v Ann>I do not stop them?
VTT
cat > try.py <<'PY'
from pathlib import Path

import pycaption
import ttconv.srt.writer
import ttconv.vtt.reader
import ttconv.vtt.writer

film = Path("film.vtt").read_text()
model = ttconv.vtt.reader.to_model(Path("film.vtt").open(), None)
seen = {
    "pycaption, SRT": pycaption.SRTWriter().write(pycaption.WebVTTReader().read(film)),
    "ttconv, SRT": ttconv.srt.writer.from_model(model),
    "ttconv, WebVTT": ttconv.vtt.writer.from_model(model),
}
for name, captions in seen.items():
    print(f"{name}: {[line for line in captions.splitlines() if 'stop' in line]}")
PY
cat > try.go <<'GO'
package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/asticode/go-astisub"
)

func main() {
	film, err := astisub.OpenFile("film.vtt")
	if err != nil {
		panic(err)
	}
	var file bytes.Buffer
	if err := film.WriteToSRT(&file); err != nil {
		panic(err)
	}
	for _, line := range strings.Split(file.String(), "\n") {
		if strings.Contains(line, "stop") {
			fmt.Println("go-astisub, SRT:", line)
		}
	}
}
GO
cat > expected <<'OUT'
pycaption, SRT: ['Nurse: Do not stop your tablets.', 'Ann: I do not stop them?']
ttconv, SRT: ['Do not stop your tablets.', 'I do not stop them?']
ttconv, WebVTT: ['Do not stop your tablets.', 'I do not stop them?']
go-astisub, SRT: Do not stop your tablets.
go-astisub, SRT: I do not stop them?
OUT
{ env/bin/python try.py; go run try.go; } | tee seen; diff expected seen
